/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "content/brochure-partial-date.h"

typedef struct
{
  const char *string;
  gboolean is_valid;
  int year;
  int month;
  int day;
} ParseCase;

static const ParseCase parse_cases[] = {
  { "2022", TRUE, 2022, 0, 0 },
  { "2022-10", TRUE, 2022, 10, 0 },
  { "2022-10-15", TRUE, 2022, 10, 15 },
  { "0001-01-01", TRUE, 1, 1, 1 },
  { "9999-12-31", TRUE, 9999, 12, 31 },
  { "2024-02-29", TRUE, 2024, 2, 29 },
  { "2023-02-29", FALSE },
  { "1900-02-29", FALSE },
  { "2000-02-29", TRUE, 2000, 2, 29 },
  { "2022-04-31", FALSE },
  { "2022-00", FALSE },
  { "2022-13", FALSE },
  { "2022-10-00", FALSE },
  { "2022-10-32", FALSE },
  { "0000", FALSE },
  { "", FALSE },
  { "202", FALSE },
  { "20222", FALSE },
  { "2022-", FALSE },
  { "2022-1", FALSE },
  { "2022-10-", FALSE },
  { "2022-10-1", FALSE },
  { "2022/10", FALSE },
  { "2022-10/15", FALSE },
  { "-022", FALSE },
  { "+022", FALSE },
  { " 2022", FALSE },
  { "2022-10-15T", FALSE },
  { "2022-+1", FALSE },
  { "２０２２", FALSE },
  { "October", FALSE },
};

static void
test_parse (gconstpointer data)
{
  const ParseCase *test = data;
  BrochurePartialDate date = { -1, -1, -1, BROCHURE_DATE_EXPECTED };

  g_assert_cmpint (brochure_partial_date_parse (test->string, &date), ==, test->is_valid);

  if (test->is_valid)
    {
      g_assert_cmpint (date.year, ==, test->year);
      g_assert_cmpint (date.month, ==, test->month);
      g_assert_cmpint (date.day, ==, test->day);
      g_assert_cmpint (date.status, ==, BROCHURE_DATE_FIXED);
    }
  else
    {
      g_assert_cmpint (date.year, ==, -1);
      g_assert_cmpint (date.status, ==, BROCHURE_DATE_EXPECTED);
    }
}

typedef struct
{
  const char *date;
  const char *today;
  gboolean is_past;
} PastCase;

static const PastCase past_cases[] = {
  { "2022", "2022-12-31", FALSE },
  { "2022", "2023-01-01", TRUE },
  { "2022", "2021-12-31", FALSE },
  { "2022-10", "2022-10-31", FALSE },
  { "2022-10", "2022-11-01", TRUE },
  { "2022-12", "2022-12-31", FALSE },
  { "2022-12", "2023-01-01", TRUE },
  { "2022-02", "2021-12-31", FALSE },
  { "2022-10-15", "2022-10-14", FALSE },
  { "2022-10-15", "2022-10-15", FALSE },
  { "2022-10-15", "2022-10-16", TRUE },
  { "2022-10-31", "2022-11-01", TRUE },
  { "2022-12-31", "2023-01-01", TRUE },
};

static void
test_is_past (gconstpointer data)
{
  const PastCase *test = data;
  BrochurePartialDate date;
  BrochurePartialDate day;
  GDate today;

  g_assert_true (brochure_partial_date_parse (test->date, &date));
  g_assert_true (brochure_partial_date_parse (test->today, &day));
  g_date_clear (&today, 1);
  g_date_set_dmy (&today, day.day, day.month, day.year);

  g_assert_cmpint (brochure_partial_date_is_past (&date, &today), ==, test->is_past);
}

static void
test_unknown_is_never_past (void)
{
  const BrochurePartialDate unknown = { 0 };
  GDate today;

  g_date_clear (&today, 1);
  g_date_set_dmy (&today, 1, 1, 9999);

  g_assert_false (brochure_partial_date_is_past (&unknown, &today));
}

typedef struct
{
  const char *date;
  const char *other;
  gboolean is_after;
} AfterCase;

/* What is only partly after is not: it may be before as well. */
static const AfterCase after_cases[] = {
  { "2022-10-16", "2022-10-15", TRUE },
  { "2022-10-15", "2022-10-15", FALSE },
  { "2022-10-14", "2022-10-15", FALSE },
  { "2022-11", "2022-10-31", TRUE },
  { "2022-10", "2022-10-01", FALSE },
  { "2022-10-31", "2022-10", FALSE },
  { "2023", "2022", TRUE },
  { "2023", "2022-12-31", TRUE },
  { "2022", "2022-01-01", FALSE },
  { "2022-12-31", "2022", FALSE },
};

static void
test_is_after (void)
{
  const BrochurePartialDate unknown = { 0 };
  BrochurePartialDate date = { 0 };
  BrochurePartialDate other;

  for (guint i = 0; i < G_N_ELEMENTS (after_cases); i++)
    {
      g_test_message ("%s after %s", after_cases[i].date, after_cases[i].other);
      g_assert_true (brochure_partial_date_parse (after_cases[i].date, &date));
      g_assert_true (brochure_partial_date_parse (after_cases[i].other, &other));
      g_assert_cmpint (brochure_partial_date_is_after (&date, &other), ==, after_cases[i].is_after);
    }

  g_assert_false (brochure_partial_date_is_after (&date, &unknown));
  g_assert_false (brochure_partial_date_is_after (&unknown, &date));
  g_assert_false (brochure_partial_date_is_after (&date, NULL));
  g_assert_false (brochure_partial_date_is_after (NULL, &date));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (parse_cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/partial-date/parse/%u", i);

      g_test_add_data_func (path, &parse_cases[i], test_parse);
    }

  for (guint i = 0; i < G_N_ELEMENTS (past_cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/partial-date/is-past/%s-on-%s",
                                               past_cases[i].date, past_cases[i].today);

      g_test_add_data_func (path, &past_cases[i], test_is_past);
    }

  g_test_add_func ("/partial-date/is-past/unknown", test_unknown_is_never_past);
  g_test_add_func ("/partial-date/is-after", test_is_after);

  return g_test_run ();
}
