/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What people call countries, of which only one name is shown. */

char    **brochure_country_names_list      (const char *code);
gboolean  brochure_country_names_is_remote (const char *code);

G_END_DECLS
