/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <stdio.h>
#include <string.h>

#include <glib/gstdio.h>

#include "content/brochure-picture.h"

#include "content/brochure-limits.h"

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

static guint
read_big (const guchar *data)
{
  return (guint) data[0] << 24 | (guint) data[1] << 16 | (guint) data[2] << 8 | data[3];
}

static guint
read_little (const guchar *data,
             gsize         n_bytes)
{
  guint number = 0;

  for (gsize i = n_bytes; i > 0; i--)
    number = number << 8 | data[i - 1];

  return number;
}

/* The size is in the segment that begins a frame, after any number of others. */
static guint64
count_jpeg (const guchar *data,
            gsize         length)
{
  for (gsize i = 2; i + 9 < length && data[i] == 0xFF; i += 2 + ((gsize) data[i + 2] << 8 | data[i + 3]))
    {
      guchar marker = data[i + 1];

      if (marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC)
        return (guint64) (data[i + 5] << 8 | data[i + 6]) * (guint64) (data[i + 7] << 8 | data[i + 8]);
    }

  return 0;
}

static guint64
count_webp (const guchar *data,
            gsize         length)
{
  if (length < 30)
    return 0;

  if (memcmp (data + 12, "VP8X", 4) == 0)
    return (guint64) (read_little (data + 24, 3) + 1) * (read_little (data + 27, 3) + 1);

  if (memcmp (data + 12, "VP8L", 4) == 0)
    return (guint64) ((read_little (data + 21, 4) & 0x3FFF) + 1) * ((read_little (data + 21, 4) >> 14 & 0x3FFF) + 1);

  return (guint64) (read_little (data + 26, 2) & 0x3FFF) * (read_little (data + 28, 2) & 0x3FFF);
}

/* How many pixels a picture says it has; 0 where it has none of its own, as an SVG, or does not say so at once. */
static guint64
count_pixels (const guchar *data,
              gsize         length)
{
  if (length >= 24 && memcmp (data, "\x89PNG", 4) == 0)
    return (guint64) read_big (data + 16) * read_big (data + 20);

  if (length >= 10 && memcmp (data, "GIF8", 4) == 0)
    return (guint64) read_little (data + 6, 2) * read_little (data + 8, 2);

  if (length >= 12 && memcmp (data + 8, "WEBP", 4) == 0)
    return count_webp (data, length);

  if (length >= 2 && memcmp (data, "\xff\xd8", 2) == 0)
    return count_jpeg (data, length);

  return 0;
}

/**
 * brochure_picture_is_too_large:
 * @path: (type filename): a file that is a picture
 *
 * Looks at what a picture says of itself: reading its pixels is what is to be avoided.
 *
 * Returns: whether it has more bytes or pixels than anything that is shown needs
 */
gboolean
brochure_picture_is_too_large (const char *path)
{
  g_autoptr(GMappedFile) file = NULL;
  gsize length;

  g_return_val_if_fail (path != NULL, FALSE);

  file = g_mapped_file_new (path, FALSE, NULL);

  if (file == NULL)
    return FALSE;

  length = g_mapped_file_get_length (file);

  return length > BROCHURE_MAX_PICTURE_SIZE ||
         count_pixels ((const guchar *) g_mapped_file_get_contents (file), length) > BROCHURE_MAX_PICTURE_PIXELS;
}
