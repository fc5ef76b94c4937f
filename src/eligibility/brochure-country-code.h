/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean  brochure_country_code_is_known     (const char *code);
char     *brochure_country_code_find_nearest (const char *code);

G_END_DECLS
