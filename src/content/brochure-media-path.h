/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * BrochureMediaPath:
 * @BROCHURE_MEDIA_PATH_FOUND: there is such a file inside the folder
 * @BROCHURE_MEDIA_PATH_MISSING: there is none, but it would be inside
 * @BROCHURE_MEDIA_PATH_OUTSIDE: it leads out of the folder, by its name or by a symbolic link
 *
 * What is known of a picture's path.
 */
typedef enum
{
  BROCHURE_MEDIA_PATH_FOUND,
  BROCHURE_MEDIA_PATH_MISSING,
  BROCHURE_MEDIA_PATH_OUTSIDE,
} BrochureMediaPath;

BrochureMediaPath brochure_media_path_resolve (const char  *folder,
                                               const char  *path,
                                               char       **resolved);

G_END_DECLS
