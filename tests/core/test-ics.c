/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "content/brochure-offering.h"
#include "export/brochure-ics.h"
#include "fixture.h"

static const struct
{
  const char *name;
  BrochurePartialDate date;
  gboolean has_day;
} days[] = {
  { "tomorrow", { 2026, 11, 25 }, TRUE },
  { "today", { 2026, 11, 24 }, FALSE },
  { "yesterday", { 2026, 11, 23 }, FALSE },
  { "next-year", { 2027, 1, 1 }, TRUE },
  { "month", { 2031, 9, 0 }, FALSE },
  { "year", { 2031, 0, 0 }, FALSE },
};

static void
test_day (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  BrochurePartialDate date = days[i].date;
  BrochureOffering offering = { .apply_until = &date };
  GDate today = fixture_get_today ();

  g_assert_cmpint (brochure_offering_has_day (&offering, BROCHURE_OFFERING_DATE_APPLY_UNTIL, &today), ==,
                   days[i].has_day);
  g_assert_false (brochure_offering_has_day (&offering, BROCHURE_OFFERING_DATE_START, &today));
}

/* No line is too long or ends otherwise than the standard says, and what has a meaning in it is escaped. */
static void
test_file (void)
{
  g_autoptr(BrochureDocument) document = fixture_load_other ();
  GPtrArray *offerings = brochure_document_get_programme (document)->offerings;
  BrochureOffering offering = *(const BrochureOffering *) g_ptr_array_index (offerings, 0);
  g_autoptr(BrochureText) title = brochure_text_new_literal (g_strdup ("Spring; with\na comma, a \\ and Überlänge in the "
                                                                       "title of an intake — 長長長長長長長長長長長長長長"));
  GDate today = fixture_get_today ();
  g_autoptr(GBytes) bytes = NULL;
  g_autofree char *text = NULL;
  g_autoptr(GString) unfolded = NULL;
  g_auto(GStrv) lines = NULL;

  offering.title = title;
  bytes = brochure_ics_write (document, &offering, &today);
  text = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  lines = g_strsplit (text, "\r\n", -1);

  for (gsize i = 0; lines[i] != NULL; i++)
    {
      g_assert_cmpuint (strlen (lines[i]), <=, 75);
      g_assert_true (g_utf8_validate (lines[i], -1, NULL));
      g_assert_null (strchr (lines[i], '\n'));
    }

  unfolded = g_string_new (text);
  g_string_replace (unfolded, "\r\n ", "", 0);
  g_assert_nonnull (strstr (unfolded->str, "Spring\\; with\\na comma\\, a \\\\ and Überlänge"));
  g_assert_nonnull (strstr (unfolded->str, "長長長長長長長長長長長長長長"));
  g_assert_nonnull (strstr (unfolded->str, "\r\nDTSTART;VALUE=DATE:20310303\r\nDTEND;VALUE=DATE:20310304\r\n"));
  g_assert_nonnull (strstr (unfolded->str, "-spring-apply-until@io.github.publicsectorict.Brochure\r\n"));
  g_assert_nonnull (strstr (unfolded->str, "\r\nTRIGGER:-P7D\r\n"));
}

/* Writes what an independent program is to read. */
static int
write_file (const char *path)
{
  g_autoptr(BrochureDocument) document = fixture_load_other ();
  GPtrArray *offerings = brochure_document_get_programme (document)->offerings;
  GDate today = fixture_get_today ();
  g_autoptr(GBytes) bytes = brochure_ics_write (document, g_ptr_array_index (offerings, 1), &today);

  return g_file_set_contents (path, g_bytes_get_data (bytes, NULL), (gssize) g_bytes_get_size (bytes), NULL) ? 0 : 1;
}

int
main (int    argc,
      char **argv)
{
  if (argc == 2 && g_str_has_suffix (argv[1], ".ics"))
    return write_file (argv[1]);

  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    {
      g_autofree char *path = g_strconcat ("/ics/day/", days[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_day);
    }

  g_test_add_func ("/ics/file", test_file);

  return g_test_run ();
}
