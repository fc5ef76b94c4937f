/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

void       brochure_shortcuts_set_accelerators (GtkApplication *application);
GtkWindow *brochure_shortcuts_present          (GtkApplication *application);

G_END_DECLS
