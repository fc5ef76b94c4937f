/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What json-glib cannot tell of JSON: what exactly is wrong with text that is none, what stands there
 * twice, and where each value is. */

/**
 * BrochureJsonScanFunc:
 * @pointer: JSON pointer of a value
 * @name: where the name before it begins, or the value itself where it has none
 * @value: where it begins, in bytes
 * @user_data: closure
 *
 * Is told of one value.
 */
typedef void (*BrochureJsonScanFunc) (const char *pointer,
                                      gsize       name,
                                      gsize       value,
                                      gpointer    user_data);

gboolean brochure_json_scan_check         (const char            *text,
                                           gsize                  length,
                                           GPtrArray             *problems,
                                           char                 **mended);
void     brochure_json_scan_walk          (const char            *text,
                                           BrochureJsonScanFunc   func,
                                           gpointer               user_data);
void     brochure_json_scan_append_member (GString               *pointer,
                                           const char            *member);

G_END_DECLS
