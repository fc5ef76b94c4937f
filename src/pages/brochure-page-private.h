/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "pages/brochure-page.h"

G_BEGIN_DECLS

void _brochure_page_bind_scroll_keys (GtkWidgetClass *widget_class);

G_END_DECLS
