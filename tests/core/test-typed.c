/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "language/brochure-language.h"
#include "language/brochure-typed.h"

static const struct { const char *name; const char *text; const char *expected; } numbers[] = {
  { "plain", "6.5", "6.5" },
  { "comma", "6,5", "6,5" },
  { "arabic", "٦٫٥", "6.5" },
  { "persian", "۶٫۵", "6.5" },
  { "fullwidth", "６．５", "6.5" },
  { "devanagari", "६.५", "6.5" },
  { "bengali", "৬.৫", "6.5" },
  { "thai", "๖.๕", "6.5" },
  { "mixed", "٦.5", "6.5" },
  { "arabic-thousands", "١٬٢٠٠", "1,200" },
  { "marks-of-direction", "\342\200\217٦٫٥\342\200\216", "6.5" },
  { "no-break-blanks", "\302\240" "6,5" "\342\200\257", "6,5" },
  { "minus", "−0,5", "-0,5" },
  { "word", "six", "six" },
  { "other-word", " zéro ", "zéro" },
  { "nothing", "", "" },
};

static void
test_number (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autofree char *ascii = brochure_typed_to_ascii (numbers[i].text);

  g_assert_cmpstr (ascii, ==, numbers[i].expected);
}

static const struct { const char *language; const char *text; const char *expected; } decimals[] = {
  { "nl", "6.5", "6,5" },
  { "nl", "6,5", "6,5" },
  { "nl", " ٦٫٥ ", "6,5" },
  { "nl", "1234.5", "1234,5" },
  { "en", "6,5", "6.5" },
  { "ar", "6,5", "6.5" },
  { "nl", "90", NULL },
  { "nl", "6.", NULL },
  { "nl", ".5", NULL },
  { "nl", "6.5.1", NULL },
  { "nl", "1.5 or 2", NULL },
  { "nl", "six", NULL },
  { "nl", "", NULL },
};

static void
test_decimals (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (decimals); i++)
    {
      g_autofree char *decimal = NULL;

      brochure_language_apply (decimals[i].language);
      decimal = brochure_typed_dup_decimal (decimals[i].text);
      g_assert_cmpstr (decimal, ==, decimals[i].expected);
    }

  brochure_language_apply (NULL);
}

static const struct { const char *name; const char *text; const char *expected; } days[] = {
  { "iso", "2026-11-02", "2026-11-02" },
  { "iso-short", "2026-11-2", "2026-11-02" },
  { "blanks-around", " 2026-11-02 ", "2026-11-02" },
  { "blanks-between", "2026 - 11 - 02", "2026-11-02" },
  { "slashes", "2026/11/02", "2026-11-02" },
  { "arabic", "٢٠٢٦-١١-٠٢", "2026-11-02" },
  { "arabic-order", "٢/١١/٢٠٢٦", "2026-11-02" },
  { "persian", "۲۰۲۶/۱۱/۰۲", "2026-11-02" },
  { "fullwidth", "２０２６－１１－０２", "2026-11-02" },
  { "chinese", "2026年11月2日", "2026-11-02" },
  { "dutch", "02-11-2026", "2026-11-02" },
  { "german", "2. 11. 2026", "2026-11-02" },
  { "no-month", "11/22/2026", "2026-11-22" },
  { "leap-day", "29.02.2028", "2028-02-29" },
  { "no-leap-day", "29.02.2026", NULL },
  { "short-year", "02-11-26", NULL },
  { "no-day", "2026-11", NULL },
  { "four-numbers", "2026-11-02-03", NULL },
  { "together", "20261102", NULL },
  { "long-year", "02-11-20261", NULL },
  { "zero", "2026-00-10", NULL },
  { "word", "2 Nov 2026", NULL },
  { "nothing", "", NULL },
};

static void
test_day (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  char iso[16] = "";
  GDate day;

  g_assert_cmpint (brochure_typed_parse_day (days[i].text, &day), ==, days[i].expected != NULL);

  if (days[i].expected == NULL)
    return;

  g_date_strftime (iso, sizeof iso, "%Y-%m-%d", &day);
  g_assert_cmpstr (iso, ==, days[i].expected);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  brochure_language_init ();

  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    {
      g_autofree char *path = g_strconcat ("/typed/number/", numbers[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_number);
    }

  g_test_add_func ("/typed/decimals", test_decimals);

  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    {
      g_autofree char *path = g_strconcat ("/typed/day/", days[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_day);
    }

  return g_test_run ();
}
