/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void        brochure_texture_fit         (guint               *width,
                                          guint               *height);
void        brochure_texture_read        (GFile               *file,
                                          GCancellable        *cancellable,
                                          GAsyncReadyCallback  callback,
                                          gpointer             user_data);
GdkTexture *brochure_texture_read_finish (GAsyncResult        *result,
                                          GError             **error);

G_END_DECLS
