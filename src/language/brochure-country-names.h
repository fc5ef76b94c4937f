/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What people call countries, beside the names that the platform has for them. */

char    **brochure_country_names_list_others (const char *code);
gboolean  brochure_country_names_is_remote   (const char *code);

G_END_DECLS
