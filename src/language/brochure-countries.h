/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

GListModel *brochure_countries_list     (void);
const char *brochure_countries_get_name (const char *code);

G_END_DECLS
