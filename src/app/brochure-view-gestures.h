/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/brochure-view.h"

G_BEGIN_DECLS

void brochure_view_add_gestures (BrochureView *self,
                                 GtkWidget    *page);

G_END_DECLS
