/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "content/brochure-currency.h"
#include "content/brochure-syntax.h"

typedef struct
{
  const char *name;
  gboolean (*check) (const char *string);
  const char *good[10];
  const char *bad[18];
} SyntaxCase;

static const SyntaxCase cases[] = {
  { "country", brochure_syntax_is_country,
    { "NL", "US" },
    { "", "N", "NLD", "nl", "N1", "N ", "ÑL" } },
  { "currency", brochure_syntax_is_currency,
    { "EUR", "INR" },
    { "", "EU", "EURO", "eur", "€", "E R" } },
  { "decimal", brochure_syntax_is_decimal,
    { "0", "6.5", "18016.00", "1471895", "-3", "0.0001", "999999999999.9999", "007" },
    { "", "-", ".5", "6.", "6,5", "1e3", "+1", " 1", "1 ", "1.2.3", "--1", "0x1", "1.00000",
      "1000000000000", "٣", "NaN", "1-" } },
  { "duration", brochure_syntax_is_duration,
    { "P2Y", "P1Y6M", "P18M", "P36W", "P1Y2M3W4D" },
    { "", "P", "2Y", "P2", "PY", "P2y", "P6M1Y", "P1Y1Y", "PT2H", "P1.5Y", "P12345Y", "P2Y " } },
  { "email", brochure_syntax_is_email,
    { "desk@example.org", "a.b+c@sub.example.org", "o'hara@example.ie" },
    { "", "desk", "@example.org", "desk@", "desk@example", "a@b@c.org", "a b@c.org",
      "a@c.org?bcc=x@y.org", "a@c.org,b@d.org", "a%0a@c.org", "a@.org", "a@org.", "a&b@c.org" } },
  { "language tag", brochure_syntax_is_language_tag,
    { "nl", "pt-BR", "zh-Hans-CN", "ast", "de-1996" },
    { "", "n", "nl-", "-nl", "nl_NL", "nl NL", "languages", "nl--NL", "nl-123456789", "1a",
      "nl.UTF-8" } },
  { "link", brochure_syntax_is_link,
    { "brochure:section/overview", "brochure:section/dates#order", "https://example.org/a?b#c",
      "http://example.org", "mailto:desk@example.org" },
    { "", "brochure:", "brochure:section/", "brochure:section/a/b", "brochure:section/../etc",
      "brochure:page/overview", "javascript:alert(1)", "file:///etc/passwd", "mailto:",
      "mailto:a@b.org?bcc=c@d.org", "ftp://example.org/", "overview", "//example.org" } },
  { "phone", brochure_syntax_is_phone,
    { "+31 71 527 2727", "071-5272727", "(071) 527.27.27" },
    { "", "+", "0900-CALL", "+31 71 527 2727 ext 3", "١٢٣" } },
  { "web address", brochure_syntax_is_web_address,
    { "https://example.org/", "http://example.org:8080/a%20b", "https://sub.example.org" },
    { "", "https://", "https:///path", "example.org", "https:example.org", "HTTPS", "file:///",
      "https://exa mple.org/", "https://[::1/", "https://e.org/\n", "https://e.org/<b>" } },
};

static void
test_syntax (gconstpointer data)
{
  const SyntaxCase *test = data;

  for (guint i = 0; i < G_N_ELEMENTS (test->good) && test->good[i] != NULL; i++)
    {
      g_test_message ("good: “%s”", test->good[i]);
      g_assert_true (test->check (test->good[i]));
    }

  for (guint i = 0; i < G_N_ELEMENTS (test->bad) && test->bad[i] != NULL; i++)
    {
      g_test_message ("bad: “%s”", test->bad[i]);
      g_assert_false (test->check (test->bad[i]));
    }
}

static void
test_to_line (void)
{
  g_autofree char *line = brochure_syntax_to_line ("a\n\tb\033[31mc\342\200\256d é 漢");

  g_assert_cmpstr (line, ==, "a��b�[31mc�d é 漢");
}

/* The codes that are compiled in have all the money that some country pays with. */
static void
test_currencies (void)
{
  static const char in_use[] =
#include "cldr/currencies.h"
    ;
  g_auto(GStrv) codes = g_strsplit (in_use, " ", -1);

  g_assert_cmpuint (g_strv_length (codes), >, 150);
  for (gsize i = 0; *codes[i] != '\0'; i++)
    g_assert_true (brochure_currency_is_known (codes[i]));

  g_assert_true (brochure_currency_is_known ("XOF"));
  g_assert_false (brochure_currency_is_known ("XAU"));
  g_assert_false (brochure_currency_is_known ("DEM"));
  g_assert_false (brochure_currency_is_known ("EU"));
  g_assert_false (brochure_currency_is_known ("D A"));
  g_assert_false (brochure_currency_is_known (""));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/syntax/", cases[i].name, NULL);

      g_test_add_data_func (path, &cases[i], test_syntax);
    }

  g_test_add_func ("/syntax/to-line", test_to_line);
  g_test_add_func ("/syntax/currencies", test_currencies);

  return g_test_run ();
}
