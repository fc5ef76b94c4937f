/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean brochure_picture_is_known     (const char *path);
gboolean brochure_picture_is_too_large (const char *path);

G_END_DECLS
