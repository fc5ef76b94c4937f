/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "content/brochure-media-path.h"

/* Whether each part of @path goes further in. */
static gboolean
stays_inside (const char *path)
{
  g_auto(GStrv) parts = NULL;
  g_autofree char *scheme = NULL;

  /* A picture is never fetched, and a name like “C:\x” is one part here but not everywhere. */
  scheme = g_uri_parse_scheme (path);
  if (scheme != NULL || g_path_is_absolute (path) || strchr (path, '\\') != NULL)
    return FALSE;

  parts = g_strsplit (path, "/", -1);

  return !g_strv_contains ((const char * const *) parts, "..");
}

/**
 * brochure_media_path_resolve:
 * @folder: (type filename): the folder of the content file
 * @path: path of a picture, relative to @folder
 * @resolved: (out) (optional) (nullable) (type filename): the file, with no symbolic link left
 *
 * Finds a picture, without ever leaving @folder.
 *
 * Returns: what became of it
 */
BrochureMediaPath
brochure_media_path_resolve (const char  *folder,
                             const char  *path,
                             char       **resolved)
{
  g_autofree char *joined = NULL;
  g_autofree char *real_prefix = NULL;
  char *real_folder = NULL;
  char *real = NULL;
  BrochureMediaPath result = BROCHURE_MEDIA_PATH_MISSING;

  g_return_val_if_fail (folder != NULL, BROCHURE_MEDIA_PATH_MISSING);
  g_return_val_if_fail (path != NULL, BROCHURE_MEDIA_PATH_MISSING);

  if (resolved != NULL)
    *resolved = NULL;

  if (!stays_inside (path))
    return BROCHURE_MEDIA_PATH_OUTSIDE;

  joined = g_build_filename (folder, path, NULL);
  real_folder = realpath (folder, NULL);
  real = realpath (joined, NULL);

  if (real_folder != NULL && real != NULL)
    {
      real_prefix = g_strconcat (real_folder, g_str_has_suffix (real_folder, "/") ? "" : "/", NULL);

      if (!g_str_has_prefix (real, real_prefix))
        result = BROCHURE_MEDIA_PATH_OUTSIDE;
      else if (g_file_test (real, G_FILE_TEST_IS_REGULAR))
        result = BROCHURE_MEDIA_PATH_FOUND;
    }

  if (result == BROCHURE_MEDIA_PATH_FOUND && resolved != NULL)
    *resolved = g_strdup (real);

  free (real_folder);
  free (real);

  return result;
}
