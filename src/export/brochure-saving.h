/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

gboolean brochure_saving_write (GFile         *file,
                                GBytes        *bytes,
                                GCancellable  *cancellable,
                                GError       **error);

G_END_DECLS
