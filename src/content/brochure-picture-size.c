/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <math.h>
#include <string.h>

#include "content/brochure-picture-size.h"

typedef struct
{
  guint width;
  guint height;
} Size;

static guint
read_big (const guchar *data,
          gsize         n_bytes)
{
  guint number = 0;

  for (gsize i = 0; i < n_bytes; i++)
    number = number << 8 | data[i];

  return number;
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
static Size
parse_jpeg (const guchar *data,
            gsize         length)
{
  for (gsize i = 2; i + 9 < length && data[i] == 0xFF; i += 2 + read_big (data + i + 2, 2))
    {
      guchar marker = data[i + 1];

      if (marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC)
        return (Size) { read_big (data + i + 7, 2), read_big (data + i + 5, 2) };
    }

  return (Size) { 0 };
}

static Size
parse_webp (const guchar *data,
            gsize         length)
{
  if (length < 30)
    return (Size) { 0 };

  if (memcmp (data + 12, "VP8X", 4) == 0)
    return (Size) { read_little (data + 24, 3) + 1, read_little (data + 27, 3) + 1 };

  if (memcmp (data + 12, "VP8L", 4) == 0)
    return (Size) { (read_little (data + 21, 4) & 0x3FFF) + 1, (read_little (data + 21, 4) >> 14 & 0x3FFF) + 1 };

  return (Size) { read_little (data + 26, 2) & 0x3FFF, read_little (data + 28, 2) & 0x3FFF };
}

/* The first directory of a TIFF, which may be anywhere, lists its size among other numbers, each of two or four bytes. */
static Size
parse_tiff (const guchar *data,
            gsize         length)
{
  guint (*read) (const guchar *, gsize) = data[0] == 'I' ? read_little : read_big;
  gsize start = read (data + 4, 4);
  Size size = { 0 };

  for (gsize i = start + 2; i + 12 <= length && i < start + 2 + 12 * read (data + start, 2); i += 12)
    {
      guint tag = read (data + i, 2);
      guint value = read (data + i + 8, read (data + i + 2, 2) == 3 ? 2 : 4);

      if (tag == 256)
        size.width = value;
      else if (tag == 257)
        size.height = value;
    }

  return size;
}

/* An AVIF has a box for the size of each of its parts: the largest is the picture. */
static Size
parse_avif (const guchar *data,
            gsize         length)
{
  Size largest = { 0 };

  for (gsize i = 12; i + 16 <= length; i++)
    if (memcmp (data + i, "ispe", 4) == 0)
      {
        Size size = { read_big (data + i + 8, 4), read_big (data + i + 12, 4) };

        if ((guint64) size.width * size.height > (guint64) largest.width * largest.height)
          largest = size;
      }

  return largest;
}

static const char *
find_attribute (const char *tag,
                const char *name)
{
  for (const char *found = strstr (tag, name); found != NULL; found = strstr (found + 1, name))
    {
      const char *value = found + strlen (name);

      value += strspn (value, " \t\r\n");

      if (strchr (" \t\r\n", found[-1]) != NULL && *value == '=')
        return value + 1 + strspn (value + 1, " \t\r\n'\"");
    }

  return NULL;
}

/* What is no number is as large as can be said, and so too large. */
static guint
count_pixels (double length)
{
  return isfinite (length) ? (guint) ceil (CLAMP (length, 0, G_MAXUINT)) : G_MAXUINT;
}

/* A length of an SVG in pixels, of which an inch has 96; 0 where it is none or relative. */
static double
parse_length (const char *value)
{
  static const struct { const char *unit; double pixels; } units[] = {
    { "px", 1 }, { "pt", 96.0 / 72 }, { "pc", 16 }, { "in", 96 }, { "cm", 96 / 2.54 }, { "mm", 96 / 25.4 },
    { "em", 16 }, { "ex", 8 }, { "%", 0 },
  };
  char *end = NULL;
  double number = value != NULL ? g_ascii_strtod (value, &end) : 0;

  for (guint i = 0; end != NULL && i < G_N_ELEMENTS (units); i++)
    if (g_str_has_prefix (end, units[i].unit))
      number *= units[i].pixels;

  return count_pixels (number);
}

/* A drawing that does not say its size has that of its view box. */
static Size
parse_svg (const char *data,
           gsize       length)
{
  const char *start = g_strstr_len (data, (gssize) length, "<svg");
  const char *end = start != NULL ? memchr (start, '>', (gsize) (data + length - start)) : NULL;
  g_autofree char *tag = end != NULL ? g_strndup (start, (gsize) (end - start)) : NULL;
  const char *box = tag != NULL ? find_attribute (tag, "viewBox") : NULL;
  double numbers[4] = { 0 };
  double width;
  double height;

  if (tag == NULL)
    return (Size) { 0 };

  for (guint i = 0; box != NULL && i < G_N_ELEMENTS (numbers); i++)
    {
      char *rest;

      numbers[i] = g_ascii_strtod (box, &rest);
      box = rest + strspn (rest, " ,\t\r\n");
    }

  width = parse_length (find_attribute (tag, "width"));
  height = parse_length (find_attribute (tag, "height"));

  if (width <= 0 && height > 0 && numbers[3] > 0)
    width = height * numbers[2] / numbers[3];
  else if (height <= 0 && width > 0 && numbers[2] > 0)
    height = width * numbers[3] / numbers[2];

  return (Size) { count_pixels (width > 0 ? width : numbers[2]), count_pixels (height > 0 ? height : numbers[3]) };
}

static Size
parse (const char *text,
       gsize       length)
{
  const guchar *data = (const guchar *) text;

  if (length >= 24 && memcmp (data, "\x89PNG", 4) == 0)
    return (Size) { read_big (data + 16, 4), read_big (data + 20, 4) };

  if (length >= 10 && memcmp (data, "GIF8", 4) == 0)
    return (Size) { read_little (data + 6, 2), read_little (data + 8, 2) };

  if (length >= 12 && memcmp (data + 8, "WEBP", 4) == 0)
    return parse_webp (data, length);

  if (length >= 2 && memcmp (data, "\xff\xd8", 2) == 0)
    return parse_jpeg (data, length);

  if (length >= 8 && (memcmp (data, "II*", 4) == 0 || memcmp (data, "MM\0*", 4) == 0))
    return parse_tiff (data, length);

  if (length >= 12 && memcmp (data + 4, "ftyp", 4) == 0)
    return parse_avif (data, length);

  return parse_svg (text, length);
}

/**
 * brochure_picture_size_parse:
 * @data: a picture, or the beginning of it
 * @length: how many bytes that is
 * @width: (out): its width in pixels
 * @height: (out): its height in pixels
 *
 * Looks at what a picture says of itself, and at no pixel. Both are 0 where it
 * does not say so, or not in what there is of it.
 */
void
brochure_picture_size_parse (const char *data,
                             gsize       length,
                             guint      *width,
                             guint      *height)
{
  Size size = { 0 };

  g_return_if_fail (data != NULL || length == 0);
  g_return_if_fail (width != NULL);
  g_return_if_fail (height != NULL);

  size = parse (data, length);
  *width = size.width;
  *height = size.height;
}
