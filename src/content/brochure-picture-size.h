/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

void brochure_picture_size_parse (const char *data,
                                  gsize       length,
                                  guint      *width,
                                  guint      *height);

G_END_DECLS
