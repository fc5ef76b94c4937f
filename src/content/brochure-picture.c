/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <stdio.h>
#include <string.h>

#include <glib/gstdio.h>

#include "content/brochure-picture.h"

#include "content/brochure-limits.h"
#include "content/brochure-picture-size.h"

/* An SVG may begin with a comment, such as a licence, and a photograph with where it was taken. */
#define HEAD_SIZE (16 * 1024)

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

static gsize
read_head (const char *path,
           char        head[HEAD_SIZE + 1])
{
  FILE *file = g_fopen (path, "rbe");
  gsize length = 0;

  if (file != NULL)
    {
      length = fread (head, 1, HEAD_SIZE, file);
      fclose (file);
    }

  head[length] = '\0';

  return length;
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
  char head[HEAD_SIZE + 1];
  gsize length;

  g_return_val_if_fail (path != NULL, FALSE);

  length = read_head (path, head);

  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    {
      gsize n = strlen (formats[i].magic);

      if (length >= formats[i].offset + n && memcmp (head + formats[i].offset, formats[i].magic, n) == 0)
        return TRUE;
    }

  return is_svg (head);
}

/* Counts elements of an SVG by how their names begin, whatever their prefix. A word that only looks so counts too. */
static guint
count_elements (const char         *data,
                gsize               length,
                const char * const *names)
{
  const char *end = data + length;
  guint count = 0;

  for (const char *start = data; (start = memchr (start, '<', (gsize) (end - start))) != NULL;)
    {
      const char *name = ++start;

      name += strcspn (name, ": \t\r\n/><");
      name = *name == ':' ? name + 1 : start;

      for (guint i = 0; names[i] != NULL; i++)
        count += g_str_has_prefix (name, names[i]);
    }

  return count;
}

/* What takes time or memory out of all proportion to its letters; nothing tells beforehand how much. */
static char *
find_heaviness (const char *data,
                gsize       length)
{
  static const char * const heavy[] = { "!ENTITY", "fe", "image", NULL };
  static const char * const references[] = { "marker", "mask", "pattern", "use", NULL };

  if (count_elements (data, length, heavy) > 0)
    return g_strdup ("0 × <!ENTITY>, <fe…>, <image>");

  if (count_elements (data, length, references) > BROCHURE_MAX_DRAWING_REFERENCES)
    return g_strdup_printf ("%d × <marker>, <mask>, <pattern>, <use>", BROCHURE_MAX_DRAWING_REFERENCES);

  return NULL;
}

/* Which limit a picture exceeds, if any. */
static char *
find_excess (const char *data,
             gsize       length)
{
  gboolean is_drawing = is_svg (data);
  guint width;
  guint height;

  if (is_drawing && length > BROCHURE_MAX_DRAWING_SIZE)
    return g_format_size_full (BROCHURE_MAX_DRAWING_SIZE, G_FORMAT_SIZE_IEC_UNITS);

  brochure_picture_size_parse (data, length, &width, &height);

  if ((guint64) width * height > BROCHURE_MAX_PICTURE_PIXELS)
    return g_strdup_printf ("%d MP", BROCHURE_MAX_PICTURE_PIXELS / (1000 * 1000));

  return is_drawing ? find_heaviness (data, length) : NULL;
}

/**
 * brochure_picture_read:
 * @path: (type filename): a file that is a picture
 * @length: (out) (optional): how many bytes it has
 * @excess: (out) (optional) (nullable) (transfer full): the limit that it exceeds, such as “25 MP”
 *
 * Reads a picture that is neither too large nor too heavy to be shown. It is
 * judged by what it says of itself: its pixels are what is to be avoided.
 *
 * Returns: (transfer full) (nullable): what is in it, or %NULL where it cannot be shown
 */
char *
brochure_picture_read (const char  *path,
                       gsize       *length,
                       char       **excess)
{
  g_autofree char *contents = NULL;
  g_autofree char *limit = NULL;
  GStatBuf info;
  gsize n_bytes;

  g_return_val_if_fail (path != NULL, NULL);

  if (g_stat (path, &info) == 0 && info.st_size > BROCHURE_MAX_PICTURE_SIZE)
    limit = g_format_size_full (BROCHURE_MAX_PICTURE_SIZE, G_FORMAT_SIZE_IEC_UNITS);
  else if (g_file_get_contents (path, &contents, &n_bytes, NULL))
    limit = find_excess (contents, n_bytes);

  if (length != NULL && contents != NULL)
    *length = n_bytes;

  if (limit != NULL)
    g_clear_pointer (&contents, g_free);

  if (excess != NULL)
    *excess = g_steal_pointer (&limit);

  return g_steal_pointer (&contents);
}

/**
 * brochure_picture_read_size:
 * @path: (type filename): a file that is a picture
 * @width: (out): its width in pixels
 * @height: (out): its height in pixels
 *
 * Reads how large a picture is from its beginning, which costs next to nothing.
 * Both are 0 where that does not tell.
 */
void
brochure_picture_read_size (const char *path,
                            guint      *width,
                            guint      *height)
{
  char head[HEAD_SIZE + 1];

  g_return_if_fail (path != NULL);

  brochure_picture_size_parse (head, read_head (path, head), width, height);
}
