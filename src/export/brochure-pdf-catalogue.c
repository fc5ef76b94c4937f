/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "export/brochure-pdf-catalogue.h"

#include <stdlib.h>
#include <string.h>

/* cairo 1.18 has no way to say which language a PDF is in, and a screen reader takes it from there. So the file gets
 * what PDF calls an incremental update: its catalogue once more, with the language, behind everything else. And what
 * cairo counts among the objects but never writes, artifacts for one, is struck from the list. */

/* An entry in the list of objects: ten digits, five digits, a letter and an end of line. */
#define ENTRY_SIZE 20

/* The rest of the file from the last place where @mark stands; there are zeros among the bytes. */
static const char *
find_last (const GByteArray *pdf,
           const char       *mark)
{
  gsize length = strlen (mark);

  for (gsize i = pdf->len; i >= length; i--)
    if (memcmp (pdf->data + i - length, mark, length) == 0)
      return (const char *) pdf->data + i - length;

  return NULL;
}

/* What is in the dictionary of an object, and its end. */
static char *
dup_dictionary (const GByteArray *pdf,
                guint64           number)
{
  g_autofree char *mark = g_strdup_printf ("\n%" G_GUINT64_FORMAT " 0 obj\n<<", number);
  const char *start = find_last (pdf, mark);
  const char *end;

  if (start == NULL)
    return NULL;

  start += strlen (mark);
  end = g_strstr_len (start, (gssize) ((const char *) pdf->data + pdf->len - start), "endobj");

  return end != NULL ? g_strndup (start, end - start) : NULL;
}

/* One of the numbers in the trailer, 0 where it is not there. */
static guint64
get_number (const char *trailer,
            const char *key)
{
  const char *found = trailer != NULL ? strstr (trailer, key) : NULL;

  return found != NULL ? g_ascii_strtoull (found + strlen (key), NULL, 10) : 0;
}

/* Whether the list says rightly where an object is. */
static gboolean
is_written (const GByteArray *pdf,
            guint64           number,
            guint64           offset)
{
  char mark[32];
  gsize length = (gsize) g_snprintf (mark, sizeof mark, "%" G_GUINT64_FORMAT " 0 obj", number);

  return offset + length <= pdf->len && memcmp (pdf->data + offset, mark, length) == 0;
}

static void
strike_missing (const GByteArray *pdf,
                guint64           list,
                guint64           n_objects,
                GString          *update)
{
  g_autofree char *head = g_strdup_printf ("xref\n0 %" G_GUINT64_FORMAT "\n", n_objects);
  const char *entry = (const char *) pdf->data + list + strlen (head);

  if (n_objects > pdf->len || list + strlen (head) + n_objects * ENTRY_SIZE > pdf->len ||
      memcmp (pdf->data + list, head, strlen (head)) != 0)
    return;

  for (guint64 i = 1; i < n_objects; i++)
    if (!is_written (pdf, i, g_ascii_strtoull (entry + i * ENTRY_SIZE, NULL, 10)))
      g_string_append_printf (update, "%" G_GUINT64_FORMAT " 1\n0000000000 00001 f \n", i);
}

static void
append (GByteArray *pdf,
        GString    *string)
{
  g_byte_array_append (pdf, (const guint8 *) string->str, (guint) string->len);
}

/**
 * brochure_pdf_catalogue_amend:
 * @pdf: a PDF as cairo writes version 1.4
 * @language: BCP 47 tag of its language
 * @is_rtl: whether its pages are turned from right to left
 *
 * Adds to a PDF which language it is in, and that a window should be called by its title.
 *
 * Returns: whether that was done; a PDF in which nothing is found stays as it is
 */
gboolean
brochure_pdf_catalogue_amend (GByteArray *pdf,
                              const char *language,
                              gboolean    is_rtl)
{
  g_autofree char *trailer = NULL;
  g_autofree char *dictionary = NULL;
  g_autoptr(GString) update = NULL;
  const char *found;
  guint64 root;
  guint offset;

  g_return_val_if_fail (pdf != NULL, FALSE);
  g_return_val_if_fail (language != NULL, FALSE);

  found = find_last (pdf, "\ntrailer\n");
  trailer = found != NULL ? g_strndup (found, (const char *) pdf->data + pdf->len - found) : NULL;
  root = get_number (trailer, "/Root ");
  dictionary = root != 0 ? dup_dictionary (pdf, root) : NULL;

  if (dictionary == NULL)
    return FALSE;

  offset = pdf->len;
  update = g_string_new (NULL);
  g_string_printf (update, "%" G_GUINT64_FORMAT " 0 obj\n<< /Lang (%s)\n"
                           "   /ViewerPreferences << /DisplayDocTitle true /Direction /%s >>\n%sendobj\n",
                   root, language, is_rtl ? "R2L" : "L2R", dictionary);
  append (pdf, update);

  g_string_assign (update, "xref\n");
  strike_missing (pdf, get_number (trailer, "startxref\n"), get_number (trailer, "/Size "), update);
  g_string_append_printf (update, "%" G_GUINT64_FORMAT " 1\n%010u 00000 n \ntrailer\n<< /Size %" G_GUINT64_FORMAT "\n"
                                  "   /Root %" G_GUINT64_FORMAT " 0 R\n   /Info %" G_GUINT64_FORMAT " 0 R\n"
                                  "   /Prev %" G_GUINT64_FORMAT "\n>>\nstartxref\n%u\n%%%%EOF\n",
                          root, offset, get_number (trailer, "/Size "), root, get_number (trailer, "/Info "),
                          get_number (trailer, "startxref\n"), pdf->len);
  append (pdf, update);

  return TRUE;
}
