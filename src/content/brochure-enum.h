/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/* The names that values of enumerations have in JSON are those that glib-mkenums made of their C names. */

const char *brochure_enum_to_string   (GType       type,
                                       int         value);
gboolean    brochure_enum_from_string (GType       type,
                                       const char *string,
                                       int        *value);

G_END_DECLS
