/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

void brochure_today_get (GDate       *day);
void brochure_today_set (const GDate *day);

G_END_DECLS
