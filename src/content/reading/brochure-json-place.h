/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

void brochure_json_place_find (const char *text,
                               GPtrArray  *problems);

G_END_DECLS
