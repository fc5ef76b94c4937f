/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <locale.h>

#include "language/brochure-format.h"
#include "language/brochure-language.h"
#include "language/brochure-number.h"
#include "language/brochure-pattern.h"

#define NBSP "\302\240"
#define NNBSP "\342\200\257"
#define LRM "\342\200\216"
#define RLM "\342\200\217"

typedef enum
{
  DECIMAL,
  INTEGER,
  PERCENT,
  EUR,
  INR,
  USD,
  CHF,
  DATE,
  DURATION,
  COUNTRY,
  LIST,
  ALTERNATIVES,
} Kind;

static const struct
{
  const char *language;
  Kind kind;
  const char *given;
  const char *expected;
} rows[] = {
  { "en", DECIMAL, "6.5", "6.5" },
  { "nl", DECIMAL, "6.5", "6,5" },
  { "ar", DECIMAL, "6.5", "6.5" },
  { "en", DECIMAL, "6.0", "6.0" },
  { "nl", DECIMAL, "6.0", "6,0" },
  { "en", DECIMAL, "90", "90" },
  { "nl", DECIMAL, "-1234.25", "-1.234,25" },
  { "en", DECIMAL, "123456789012345678901234567890", "123,456,789,012,345,678,901,234,567,890" },
  { "ar", DECIMAL, "-1", LRM "-1" },
  { "nl", DECIMAL, "", "" },
  { "nl", DECIMAL, ".5", ".5" },
  { "nl", DECIMAL, "5.", "5." },
  { "nl", DECIMAL, "6.5.1", "6.5.1" },
  { "nl", DECIMAL, "six.5", "six.5" },

  { "en", INTEGER, "0", "0" },
  { "en", INTEGER, "999", "999" },
  { "en", INTEGER, "1000", "1,000" },
  { "nl", INTEGER, "18016", "18.016" },
  { "ar", INTEGER, "1234567", "1,234,567" },
  { "en", INTEGER, "-9223372036854775808", "-9,223,372,036,854,775,808" },

  { "en", PERCENT, "87", "87%" },
  { "nl", PERCENT, "87", "87%" },
  { "ar", PERCENT, "87", "87" LRM "%" LRM },
  { "en", PERCENT, "100", "100%" },

  { "en", EUR, "18016.00", "€18,016" },
  { "nl", EUR, "18016.00", "€" NBSP "18.016" },
  { "ar", EUR, "18016.00", RLM "18,016" NBSP "€" },
  { "en", EUR, "18016", "€18,016" },
  { "en", EUR, "18016.50", "€18,016.50" },
  { "en", EUR, "18016.5", "€18,016.50" },
  { "nl", EUR, "0.05", "€" NBSP "0,05" },
  { "en", INR, "1471895", "₹1,471,895" },
  { "nl", INR, "1471895", "₹" NBSP "1.471.895" },
  { "en", INR, "12345678.90", "₹12,345,678.90" },
  { "en", USD, "20000", "US$20,000" },
  { "nl", USD, "20000", "US$" NBSP "20.000" },
  { "en", CHF, "20000", "CHF" NBSP "20,000" },
  { "ar", CHF, "20000", RLM "20,000" NBSP "CHF" },
  { "ar", USD, "20000", RLM "20,000" NBSP "US$" },
  { "en", EUR, "free", "free" NBSP "EUR" },

  { "en", DATE, "2022", "2022" },
  { "en", DATE, "2022-10", "October 2022" },
  { "en", DATE, "2022-10-15", "15 October 2022" },
  { "nl", DATE, "2022", "2022" },
  { "nl", DATE, "2022-10", "oktober 2022" },
  { "nl", DATE, "2022-03-01", "1 maart 2022" },
  { "ar", DATE, "2022-10", "أكتوبر 2022" },
  { "ar", DATE, "2022-12-31", "31 ديسمبر 2022" },

  { "en", DURATION, "P2Y", "2 years" },
  { "en", DURATION, "P1Y", "1 year" },
  { "en", DURATION, "P6M", "6 months" },
  { "en", DURATION, "P1Y6M", "1 year and 6 months" },
  { "en", DURATION, "P1Y6M2W3D", "1 year, 6 months, 2 weeks and 3 days" },
  { "en", DURATION, "P0Y6M", "6 months" },
  { "en", DURATION, "P0D", "0 days" },
  { "nl", DURATION, "P2Y", "2 jaar" },
  { "nl", DURATION, "P1M", "1 maand" },
  { "nl", DURATION, "P1Y6M", "1 jaar en 6 maanden" },
  { "ar", DURATION, "P1Y", "سنة واحدة" },
  { "ar", DURATION, "P2Y", "سنتان" },
  { "ar", DURATION, "P3Y", "3 سنوات" },
  { "ar", DURATION, "P18M", "18 شهرًا" },
  { "en", DURATION, "P", "P" },
  { "en", DURATION, "", "" },
  { "en", DURATION, "2Y", "2Y" },
  { "en", DURATION, "P6M1Y", "P6M1Y" },
  { "en", DURATION, "PT3H", "PT3H" },
  { "en", DURATION, "P1.5Y", "P1.5Y" },
  { "en", DURATION, "P99999999999999999999Y", "P99999999999999999999Y" },

  { "en", COUNTRY, "NL", "Netherlands" },
  { "nl", COUNTRY, "NL", "Nederland" },
  { "ar", COUNTRY, "NL", "هولندا" },
  { "en", COUNTRY, "BO", "Bolivia" },
  { "nl", COUNTRY, "GE", "Georgië" },
  { "en", COUNTRY, "XX", "XX" },
  { "en", COUNTRY, "", "" },

  { "en", LIST, "", "" },
  { "en", LIST, "A", "A" },
  { "en", LIST, "A|B", "A and B" },
  { "en", LIST, "A|B|C", "A, B and C" },
  { "en", LIST, "A|B|C|D", "A, B, C and D" },
  { "nl", LIST, "A|B", "A en B" },
  { "nl", LIST, "A|B|C", "A, B en C" },
  { "en", LIST, "{1}|{0}|C", "{1}, {0} and C" },
  { "ar", LIST, "أ|ب|ج|د", "أ وب وج ود" },

  { "en", ALTERNATIVES, "A", "A" },
  { "en", ALTERNATIVES, "A|B", "A or B" },
  { "en", ALTERNATIVES, "", "" },
  { "en", ALTERNATIVES, "A|B|C", "A, B or C" },
  { "nl", ALTERNATIVES, "A|B|C|D", "A, B, C of D" },
  { "ar", ALTERNATIVES, "أ|ب", "أ أو ب" },
};

static char *
format_date (const char *given)
{
  BrochurePartialDate date;

  g_assert_true (brochure_partial_date_parse (given, &date));

  return brochure_format_partial_date (&date);
}

static char *
format_list (const char *given)
{
  g_auto(GStrv) items = g_strsplit (given, "|", -1);

  return brochure_format_list ((const char * const *) items);
}

static char *
format_alternatives (const char *given)
{
  g_auto(GStrv) items = g_strsplit (given, "|", -1);

  return brochure_format_alternatives ((const char * const *) items);
}

static char *
format (Kind        kind,
        const char *given)
{
  switch (kind)
    {
    case DECIMAL:
      return brochure_format_decimal (given);
    case INTEGER:
      return brochure_format_integer (g_ascii_strtoll (given, NULL, 10));
    case PERCENT:
      return brochure_format_percent ((int) g_ascii_strtoll (given, NULL, 10));
    case EUR:
      return brochure_format_money (given, "EUR");
    case INR:
      return brochure_format_money (given, "INR");
    case USD:
      return brochure_format_money (given, "USD");
    case CHF:
      return brochure_format_money (given, "CHF");
    case DATE:
      return format_date (given);
    case DURATION:
      return brochure_format_duration (given);
    case COUNTRY:
      return brochure_format_country (given);
    case LIST:
      return format_list (given);
    case ALTERNATIVES:
      return format_alternatives (given);
    default:
      g_assert_not_reached ();
    }
}

/* Every row, in whatever locale the session has for numbers and times. */
static void
test_rows (gconstpointer data)
{
  const char *locale = data;
  g_autofree char *numeric = g_strdup (setlocale (LC_NUMERIC, NULL));
  g_autofree char *monetary = g_strdup (setlocale (LC_MONETARY, NULL));
  g_autofree char *time = g_strdup (setlocale (LC_TIME, NULL));

  if (setlocale (LC_NUMERIC, locale) == NULL && g_getenv ("BROCHURE_TEST_ENGLISH_ONLY") != NULL)
    {
      g_test_skip ("This platform has English only");
      return;
    }

  g_assert_nonnull (setlocale (LC_NUMERIC, locale));
  g_assert_nonnull (setlocale (LC_MONETARY, locale));
  g_assert_nonnull (setlocale (LC_TIME, locale));

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *formatted = NULL;

      brochure_language_apply (rows[i].language);
      formatted = format (rows[i].kind, rows[i].given);
      g_assert_cmpstr (formatted, ==, rows[i].expected);
    }

  brochure_language_apply (NULL);
  setlocale (LC_NUMERIC, numeric);
  setlocale (LC_MONETARY, monetary);
  setlocale (LC_TIME, time);
}

/* Languages without a catalogue, whose habits no language with one has. */
static const BrochureLocaleData others[] = {
#include "cldr/fa.h"
#include "cldr/fr.h"
#include "cldr/hi.h"
#include "cldr/pl.h"
#include "cldr/tr.h"
#include "cldr/zh_CN.h"
};

static const struct
{
  const char *language;
  const char *numbers;
  const char *money;
  const char *percent;
  const char *dates;
  const char *list;
  const char *weekday;
} habits[] = {
  { "fa", "1,234 1,234,567", LRM "€" NBSP "18,016|" LRM "CHF" NBSP "5", "87%",
    "2026|مارس 2026|2 مارس 2026|ژانویهٔ 2026", "A و B|A،" RLM " B، و C", "ی" },
  { "fr", "1" NNBSP "234 1" NNBSP "234" NNBSP "567", "18" NNBSP "016" NBSP "€|5" NBSP "CHF", "87" NBSP "%",
    "2026|mars 2026|2 mars 2026|janvier 2026", "A et B|A, B et C", "di" },
  { "hi", "1,234 12,34,567", "€18,016|CHF" NBSP "5", "87%",
    "2026|मार्च 2026|2 मार्च 2026|जनवरी 2026", "A और B|A, B, और C", "र" },
  { "pl", "1234 1" NBSP "234" NBSP "567", "18" NBSP "016" NBSP "€|5" NBSP "CHF", "87%",
    "2026|marzec 2026|2 marca 2026|styczeń 2026", "A i B|A, B i C", "nie" },
  { "tr", "1.234 1.234.567", "€18.016|CHF" NBSP "5", "%87",
    "2026|Mart 2026|2 Mart 2026|Ocak 2026", "A ve B|A, B ve C", "Pa" },
  { "zh_CN", "1,234 1,234,567", "€18,016|CHF" NBSP "5", "87%",
    "2026年|2026年3月|2026年3月2日|2026年1月", "A和B|A、B和C", "周日" },
};

static void
test_habits (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  const BrochureLocaleData *other = &others[i];
  g_autofree char *four = brochure_number_format_decimal (other, "1234");
  g_autofree char *seven = brochure_number_format_decimal (other, "1234567");
  g_autofree char *numbers = g_strconcat (four, " ", seven, NULL);
  g_autofree char *euros = brochure_number_format_money (other, "18016.00", "EUR");
  g_autofree char *francs = brochure_number_format_money (other, "5", "CHF");
  g_autofree char *money = g_strconcat (euros, "|", francs, NULL);
  g_autofree char *percent = brochure_number_format_percent (other, 87);
  g_autofree char *year = brochure_pattern_date (other, 2026, 0, 0);
  g_autofree char *month = brochure_pattern_date (other, 2026, 3, 0);
  g_autofree char *day = brochure_pattern_date (other, 2026, 3, 2);
  g_autofree char *january = brochure_pattern_date (other, 2026, 1, 0);
  g_autofree char *dates = g_strjoin ("|", year, month, day, january, NULL);
  g_autofree char *two = brochure_pattern_list (&other->all_of, (const char *[]) { "A", "B", NULL });
  g_autofree char *three = brochure_pattern_list (&other->all_of, (const char *[]) { "A", "B", "C", NULL });
  g_autofree char *list = g_strconcat (two, "|", three, NULL);

  g_assert_cmpstr (other->code, ==, habits[i].language);
  g_assert_cmpstr (numbers, ==, habits[i].numbers);
  g_assert_cmpstr (money, ==, habits[i].money);
  g_assert_cmpstr (percent, ==, habits[i].percent);
  g_assert_cmpstr (dates, ==, habits[i].dates);
  g_assert_cmpstr (list, ==, habits[i].list);
  g_assert_cmpstr (other->weekdays[0], ==, habits[i].weekday);
}

/* Whatever the language, digits are the ones that scores and fees are quoted in. */
static void
test_digits (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (others); i++)
    {
      const char * const *texts[] = { others[i].months, others[i].months_alone, others[i].weekdays };
      const gsize n_texts[] = { 12, 12, 7 };

      for (gsize j = 0; j < G_N_ELEMENTS (texts); j++)
        {
          for (gsize k = 0; k < n_texts[j]; k++)
            {
              for (const char *c = texts[j][k]; *c != '\0'; c = g_utf8_next_char (c))
                g_assert_false (g_unichar_isdigit (g_utf8_get_char (c)));
            }
        }
    }
}

static BrochureText *
new_text (const char *source)
{
  return brochure_text_new (NULL, NULL, NULL, "en", source);
}

static void
test_values (void)
{
  g_autoptr(BrochureText) students = new_text ("students");
  g_autoptr(BrochureText) label = new_text ("The admissions page");
  const struct
  {
    BrochureValue value;
    const char *english;
    const char *dutch;
  } values[] = {
    { { .type = BROCHURE_VALUE_TEXT, .text = students }, "students", "students" },
    { { .type = BROCHURE_VALUE_NUMBER, .literal = (char *) "6.5" }, "6.5", "6,5" },
    { { .type = BROCHURE_VALUE_NUMBER, .literal = (char *) "1040", .text = students },
      "1,040 students", "1.040 students" },
    { { .type = BROCHURE_VALUE_MONEY, .literal = (char *) "18016.00", .currency = (char *) "EUR" },
      "€18,016", "€" NBSP "18.016" },
    { { .type = BROCHURE_VALUE_MONEY, .literal = (char *) "18016.00", .currency = (char *) "EUR", .per = BROCHURE_PER_YEAR },
      "€18,016 per year", "€" NBSP "18.016 per jaar" },
    { { .type = BROCHURE_VALUE_MONEY, .literal = (char *) "9", .currency = (char *) "EUR", .per = BROCHURE_PER_PROGRAMME },
      "€9 for the whole programme", "€" NBSP "9 voor de hele opleiding" },
    { { .type = BROCHURE_VALUE_MONEY, .literal = (char *) "9", .currency = (char *) "EUR", .per = BROCHURE_PER_ECTS },
      "€9 per ECTS credit", "€" NBSP "9 per studiepunt (EC)" },
    { { .type = BROCHURE_VALUE_DURATION, .literal = (char *) "P2Y" }, "2 years", "2 jaar" },
    { { .type = BROCHURE_VALUE_DATE, .date = { .year = 2022, .month = 9 } }, "September 2022", "september 2022" },
    { { .type = BROCHURE_VALUE_PLACE, .literal = (char *) "The Hague" }, "The Hague", "The Hague" },
    { { .type = BROCHURE_VALUE_PLACE, .literal = (char *) "NL" }, "Netherlands", "Nederland" },
    { { .type = BROCHURE_VALUE_PLACE, .literal = (char *) "2311" }, "2311", "2311" },
    { { .type = BROCHURE_VALUE_LINK, .literal = (char *) "https://example.org/", .text = label },
      "The admissions page", "The admissions page" },
    { { .type = BROCHURE_VALUE_LINK, .literal = (char *) "https://example.org/" },
      "https://example.org/", "https://example.org/" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (values); i++)
    {
      g_autofree char *english = NULL;
      g_autofree char *dutch = NULL;

      brochure_language_apply ("en");
      english = brochure_format_value (&values[i].value);
      brochure_language_apply ("nl");
      dutch = brochure_format_value (&values[i].value);
      brochure_language_apply (NULL);

      g_assert_cmpstr (english, ==, values[i].english);
      g_assert_cmpstr (dutch, ==, values[i].dutch);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  brochure_language_init ();

  g_test_add_data_func ("/format/rows/en_US", "en_US.UTF-8", test_rows);
  g_test_add_data_func ("/format/rows/de_DE", "de_DE.UTF-8", test_rows);
  g_test_add_data_func ("/format/rows/ar_EG", "ar_EG.UTF-8", test_rows);
  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    {
      g_autofree char *path = g_strconcat ("/format/habits/", others[i].code, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_habits);
    }
  g_test_add_func ("/format/digits", test_digits);
  g_test_add_func ("/format/values", test_values);

  return g_test_run ();
}
