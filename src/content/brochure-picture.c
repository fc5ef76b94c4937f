/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <stdio.h>
#include <string.h>

#include <glib/gstdio.h>

#include "content/brochure-picture.h"

/* An SVG may begin with a comment, such as a licence. */
#define HEAD_SIZE 4096

/* How formats begin that the program can show. */
static const struct
{
  gsize offset;
  const char *magic;
} formats[] = {
  { 0, "\x89PNG\r\n\x1a\n" },
  { 0, "\xff\xd8\xff" },
  { 0, "GIF8" },
  { 0, "II*" },
  { 0, "MM" },
  { 4, "ftypavif" },
  { 8, "WEBP" },
};

static gboolean
is_svg (const char *head)
{
  const char *start = g_str_has_prefix (head, "\xef\xbb\xbf") ? head + 3 : head;

  return start[strspn (start, " \t\r\n")] == '<' && strstr (start, "<svg") != NULL;
}

/**
 * brochure_picture_is_known:
 * @path: (type filename): a file
 *
 * Looks at the beginning of a file; whether all of it is fine only decoding can tell.
 *
 * Returns: whether it is a picture that can be shown
 */
gboolean
brochure_picture_is_known (const char *path)
{
  char head[HEAD_SIZE + 1] = { 0 };
  FILE *file;
  gsize length;

  g_return_val_if_fail (path != NULL, FALSE);

  file = g_fopen (path, "rbe");
  if (file == NULL)
    return FALSE;

  length = fread (head, 1, HEAD_SIZE, file);
  fclose (file);

  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    {
      gsize n = strlen (formats[i].magic);

      if (length >= formats[i].offset + n && memcmp (head + formats[i].offset, formats[i].magic, n) == 0)
        return TRUE;
    }

  return is_svg (head);
}
