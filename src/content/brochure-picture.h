/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean brochure_picture_is_known  (const char  *path);
char    *brochure_picture_read      (const char  *path,
                                     gsize       *length,
                                     char       **excess);
void     brochure_picture_read_size (const char  *path,
                                     guint       *width,
                                     guint       *height);

G_END_DECLS
