/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * BrochureJsonScan:
 * @BROCHURE_JSON_SCAN_OK: nothing is too deep or too much
 * @BROCHURE_JSON_SCAN_NUL: a string holds the character NUL, where C would take it to end
 * @BROCHURE_JSON_SCAN_TOO_DEEP: objects and arrays are nested too deeply
 * @BROCHURE_JSON_SCAN_TOO_MANY: there are too many values
 */
typedef enum
{
  BROCHURE_JSON_SCAN_OK,
  BROCHURE_JSON_SCAN_NUL,
  BROCHURE_JSON_SCAN_TOO_DEEP,
  BROCHURE_JSON_SCAN_TOO_MANY,
} BrochureJsonScan;

#define BROCHURE_JSON_MAX_DEPTH 64
#define BROCHURE_JSON_MAX_VALUES 1000000

BrochureJsonScan brochure_json_scan_check         (const char  *data,
                                                   size_t       length,
                                                   char       **pointer);
void             brochure_json_scan_append_member (GString     *pointer,
                                                   const char  *member);

G_END_DECLS
