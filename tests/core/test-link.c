/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "content/brochure-link.h"

typedef struct
{
  const char *name;
  const char *uri;
  const char *section; /* NULL where the link must be refused */
  const char *block;
} LinkCase;

static const LinkCase link_cases[] = {
  { "section", "brochure:section/tuition-fees", "tuition-fees", NULL },
  { "block", "brochure:section/dates#block-3", "dates", "block-3" },
  { "discrepancy", "brochure:section/about-this-brochure#Q18", "about-this-brochure", "Q18" },
  { "fact", "brochure:section/tuition-fees#F77", "tuition-fees", "F77" },
  { "scheme-in-capitals", "BROCHURE:section/dates", "dates", NULL },
  { "digits-first", "brochure:section/2nd.year_x", "2nd.year_x", NULL },
  { "empty", "", NULL, NULL },
  { "scheme-only", "brochure:", NULL, NULL },
  { "no-id", "brochure:section/", NULL, NULL },
  { "empty-block", "brochure:section/dates#", NULL, NULL },
  { "two-hashes", "brochure:section/dates#a#b", NULL, NULL },
  { "other-place", "brochure:file/etc", NULL, NULL },
  { "other-scheme", "https://example.org/section/dates", NULL, NULL },
  { "javascript", "javascript:alert(1)", NULL, NULL },
  { "data", "data:text/html,<script>", NULL, NULL },
  { "file", "file:///etc/passwd", NULL, NULL },
  { "mail", "mailto:a@example.org", NULL, NULL },
  { "upwards", "brochure:section/../../etc/passwd", NULL, NULL },
  { "dots", "brochure:section/..", NULL, NULL },
  { "percent", "brochure:section/%2e%2e", NULL, NULL },
  { "authority", "brochure://section/dates", NULL, NULL },
  { "query", "brochure:section/dates?x=1", NULL, NULL },
  { "control", "brochure:section/da\x1b[31mtes", NULL, NULL },
  { "newline", "brochure:section/dates\n", NULL, NULL },
  { "tab", "brochure:section/dates\t", NULL, NULL },
  { "delete", "brochure:section/da\x7ftes", NULL, NULL },
  { "space", "brochure:section/dates ", NULL, NULL },
  { "space-before", " brochure:section/dates", NULL, NULL },
  { "right-to-left-override", "brochure:section/\u202Esetad", NULL, NULL },
  { "block-upwards", "brochure:section/dates#../../etc", NULL, NULL },
  { "block-control", "brochure:section/dates#a\x1b[2J", NULL, NULL },
  { "block-percent", "brochure:section/dates#%00", NULL, NULL },
  { "block-slash", "brochure:section/dates#a/b", NULL, NULL },
  { "markup", "brochure:section/<b>dates</b>", NULL, NULL },
  { "not-utf-8", "brochure:section/\xff\xfe", NULL, NULL },
  { "not-ascii", "brochure:section/größe", NULL, NULL },
};

static void
test_parse (gconstpointer data)
{
  const LinkCase *test = data;
  g_autoptr(GError) error = NULL;
  g_autoptr(BrochureLink) link = brochure_link_parse (test->uri, &error);

  if (test->section == NULL)
    {
      g_assert_null (link);
      g_assert_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT);
      g_assert_null (strpbrk (error->message, "\n\r\x1b"));
      g_assert_true (g_utf8_validate (error->message, -1, NULL));
    }
  else
    {
      g_assert_no_error (error);
      g_assert_cmpstr (link->section, ==, test->section);
      g_assert_cmpstr (link->block, ==, test->block);
    }
}

static void
test_long (void)
{
  g_autofree char *longest = g_strnfill (128, 'a');
  g_autofree char *too_long = g_strnfill (10 * 1024, 'a');
  g_autofree char *fits = brochure_link_to_uri (longest, NULL);
  g_autofree char *huge = brochure_link_to_uri (too_long, NULL);
  g_autofree char *huge_block = brochure_link_to_uri ("dates", too_long);
  g_autoptr(BrochureLink) good = brochure_link_parse (fits, NULL);
  g_autoptr(GError) error = NULL;

  g_assert_nonnull (good);
  g_assert_null (brochure_link_parse (huge, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT);
  g_assert_cmpuint (strlen (error->message), <, 200);
  g_clear_error (&error);
  g_assert_null (brochure_link_parse (huge_block, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT);
  g_assert_cmpuint (strlen (error->message), <, 200);
}

static void
test_round_trip (void)
{
  g_autofree char *uri = brochure_link_to_uri ("dates", "block-3");
  g_autoptr(BrochureLink) link = brochure_link_parse (uri, NULL);

  g_assert_cmpstr (uri, ==, "brochure:section/dates#block-3");
  g_assert_cmpstr (link->section, ==, "dates");
  g_assert_cmpstr (link->block, ==, "block-3");
}

static void
test_describe (void)
{
  static const struct { const char *text; const char *shown; } cases[] = {
    { "plain", "plain" },
    { "a\tb\nc", "a\357\277\275b\357\277\275c" },
    { "größe", "größe" },
    { "\u202Eevil", "\357\277\275evil" },
    { "yא \u0301p", "yא\u00a0\u0301p" },
    { "\xff!", "\357\277\275!" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *shown = brochure_link_describe (cases[i].text);

      g_assert_cmpstr (shown, ==, cases[i].shown);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (link_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/link/parse/", link_cases[i].name, NULL);

      g_test_add_data_func (path, &link_cases[i], test_parse);
    }

  g_test_add_func ("/link/long", test_long);
  g_test_add_func ("/link/round-trip", test_round_trip);
  g_test_add_func ("/link/describe", test_describe);

  return g_test_run ();
}
