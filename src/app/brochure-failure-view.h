/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

GtkWidget *brochure_failure_view_new (GFile     *file,
                                      GPtrArray *problems);

G_END_DECLS
