/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include <pango/pango.h>

#include "content/brochure-marks.h"
#include "content/brochure-markup.h"

typedef struct
{
  const char *name;
  const char *text;
  const char *pango;
  const char *plain;
} MarkupCase;

static const MarkupCase cases[] = {
  { "plain", "Two years.", "Two years.", "Two years." },
  { "empty", "", "", "" },
  { "escapes", "a < b & \"c\"", "a &lt; b &amp; &quot;c&quot;", "a < b & \"c\"" },
  { "emphasis", "a **b c** d", "a <b>b c</b> d", "a b c d" },
  { "emphasis-twice", "**a** **b**", "<b>a</b> <b>b</b>", "a b" },
  { "emphasis-escapes", "**a<b**", "<b>a&lt;b</b>", "a<b" },
  { "emphasis-open", "**a", "**a", "**a" },
  { "emphasis-empty", "****", "****", "****" },
  { "emphasis-of-space", "2 ** 3 ** 4", "2 ** 3 ** 4", "2 ** 3 ** 4" },
  { "emphasis-triple", "***a***", "*<b>a</b>*", "*a*" },
  { "emphasis-later", "** a **b**", "** a <b>b</b>", "** a b" },
  { "emphasis-unicode", "**é漢**", "<b>é漢</b>", "é漢" },
  { "single-star", "*a*", "*a*", "*a*" },
  { "section", "see [Dates](brochure:section/dates).",
    "see <a href=\"brochure:section/dates\">Dates</a>.", "see Dates." },
  { "block", "[Dates](brochure:section/dates#order)",
    "<a href=\"brochure:section/dates#order\">Dates</a>", "Dates" },
  { "web", "[a](https://example.org/?b=1&c=2)",
    "<a href=\"https://example.org/?b=1&amp;c=2\">a</a>", "a" },
  { "mail", "[a](mailto:b@example.org)", "<a href=\"mailto:b@example.org\">a</a>", "a" },
  { "label-escapes", "[a&b](brochure:section/c)",
    "<a href=\"brochure:section/c\">a&amp;b</a>", "a&b" },
  { "link-in-emphasis", "**a [b](brochure:section/c) d**",
    "<b>a <a href=\"brochure:section/c\">b</a> d</b>", "a b d" },
  { "emphasis-in-label", "[**a**](brochure:section/c)",
    "<a href=\"brochure:section/c\">**a**</a>", "**a**" },
  { "overlap", "**a [b** c](brochure:section/c)", "<b>a [b</b> c](brochure:section/c)",
    "a [b c](brochure:section/c)" },
  { "brackets", "an [aside] (and more)", "an [aside] (and more)", "an [aside] (and more)" },
  { "label-empty", "a [](brochure:section/c)", "a <a href=\"brochure:section/c\"></a>", "a " },
  { "label-empty-web", "[](https://e.org/)", "[](https://e.org/)", "[](https://e.org/)" },
  { "target-empty", "[a]()", "[a]()", "[a]()" },
  { "target-open", "[a](brochure:section/c", "[a](brochure:section/c", "[a](brochure:section/c" },
  { "script", "[a](javascript:alert)", "[a](javascript:alert)", "[a](javascript:alert)" },
  { "file", "[a](file:///etc/passwd)", "[a](file:///etc/passwd)", "[a](file:///etc/passwd)" },
  { "quote-in-target", "[a](https://e.org/\"onclick)", "[a](https://e.org/&quot;onclick)",
    "[a](https://e.org/\"onclick)" },
  { "html", "<b>a</b><script>", "&lt;b&gt;a&lt;/b&gt;&lt;script&gt;", "<b>a</b><script>" },
  { "entity", "&amp;&#0;", "&amp;amp;&amp;#0;", "&amp;&#0;" },
};

static void
test_markup (gconstpointer data)
{
  const MarkupCase *test = data;
  g_autofree char *pango = brochure_markup_to_pango (test->text);
  g_autofree char *plain = brochure_markup_to_plain (test->text);

  g_assert_cmpstr (pango, ==, test->pango);
  g_assert_cmpstr (plain, ==, test->plain);
}

/* NULL where a text is fine as it is. */
static const struct { const char *name; const char *text; const char *settled; } marks[] = {
  { "ends-the-program", "yא \u0301p", "yא\u00a0\u0301p" },
  { "vowel", "yא \u05b4p", "yא\u00a0\u05b4p" },
  { "joiner", "yא \u200dp", "yא\u00a0\u200dp" },
  { "several", "a \u0301\u0302 \u0303", "a\u00a0\u0301\u0302\u00a0\u0303" },
  { "at-the-beginning", "\u0301p", "\u00a0\u0301p" },
  { "in-emphasis", "yא **\u0301p**", "yא **\u00a0\u0301p**" },
  { "in-a-link", "[\u0301p](brochure:section/c)", "[\u00a0\u0301p](brochure:section/c)" },
  { "skin-of-a-letter", "y\U0001f3fb\u0903א", "y\u0903א" },
  { "skin-of-a-hand", "\U0001f44b\U0001f3fd", NULL },
  { "flag", "\U0001f3f4\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f", NULL },
  { "skin-of-a-sign", "©\U0001f3fbא", "©א" },
  { "skin-after-style", "y\ufe0f\U0001f3fbא", "y\ufe0fא" },
  { "tie-after-hyphen", "y-\u034fא", "y-\u00a0\u034fא" },
  { "tie-after-hyphen-and-accent", "-\u0301\ufe20", "-\u0301\u00a0\ufe20" },
  { "tie-at-the-beginning", "\ufe29\uff23\uff34", "\u00a0\ufe29\uff23\uff34" },
  { "tie-after-a-mark-alone", "- \u0301\ufe29", "-\u00a0\u0301\u00a0\ufe29" },
  { "virama-of-another-script", "y\ua9c0", "y\u00a0\ua9c0" },
  { "sign-of-another-script", "\u070f가", "\u070f\u00a0가" },
  { "sign-before-what-is-filled-in", "\u0600{given}", "\u0600\u00a0{given}" },
  { "ties-of-letters", "k\u035cp a\ufe20b\ufe21", NULL },
  { "joiner-of-letters", "א\u05b4\u034f\u05b8", NULL },
  { "virama", "\ua98f\ua9b3\ua9c0\ua9b1", NULL },
  { "sign", "\u0600\u0661\u0662 \u06dd\u0663", NULL },
  { "accents", "Cafe\u0301 e\u0301te\u0301", NULL },
  { "vowels-of-arabic", "في جَامِعَة لايدن", NULL },
  { "vowels-of-hindi", "हिन्दी में", NULL },
  { "non-joiner", "می\u200cخواهم", NULL },
  { "thai", "ภาษาไทย", NULL },
  { "shown-alone", "the accent \u00a0\u0301", NULL },
  { "empty", "", NULL },
};

static void
test_marks (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autofree char *settled = brochure_marks_settle (marks[i].text);

  g_assert_cmpstr (settled, ==, marks[i].settled);
  g_assert_null (brochure_marks_settle (settled != NULL ? settled : marks[i].text));
}

static void
assert_lines_end_between (const char *text)
{
  PangoLogAttr attributes[16] = { 0 };
  g_autofree char *shown = g_strescape (text, NULL);
  int n = (int) g_utf8_strlen (text, -1);

  g_assert_cmpint (n, <, (int) G_N_ELEMENTS (attributes));
  pango_get_log_attrs (text, -1, -1, NULL, attributes, n + 1);

  for (int i = 1; i < n; i++)
    if (attributes[i].is_line_break && !attributes[i].is_char_break)
      g_error ("A line may end within a character of “%s”", shown);
}

/* No line may end within what is shown as one character, whatever comes together. */
static void
test_marks_and_lines (void)
{
  static const gunichar characters[] = {
    'y', '1', ' ', '-', '*', '[', ')', '}', '!', '/', '$', '%', '\t', 0xa0, 0xa9, 0xad, 0x300, 0x34f, 0x5b4, 0x5d0, 0x600, 0x627,
    0x70f, 0x903, 0x915, 0x94d, 0xe01, 0xe33, 0xf7f, 0x1b05, 0x1b44, 0x1b5a, 0x2009, 0x200b, 0x200c, 0x200d, 0x2014,
    0x2028, 0x2060, 0x20e3, 0x2600, 0x3000, 0x3099, 0x30ab, 0x4e00, 0xa984, 0xa9b3, 0xa9c0, 0xa9c8, 0xaa40, 0xac00, 0xfe0f,
    0xfe20, 0xff9e, 0xfffc, 0x11046, 0x110bd, 0x1f1e6, 0x1f3f4, 0x1f3fb, 0x1f44b, 0x1f468, 0xe0067,
  };
  const guint n = G_N_ELEMENTS (characters);

  for (guint i = 0; i < n * n * n; i++)
    {
      gunichar three[] = { characters[i / n / n], characters[i / n % n], characters[i % n], 0 };
      g_autofree char *text = g_ucs4_to_utf8 (three, -1, NULL, NULL, NULL);
      g_autofree char *settled = brochure_marks_settle (text);

      assert_lines_end_between (settled != NULL ? settled : text);
    }
}

/* Pango reads its markup with this parser. */
static void
assert_well_formed (const char *markup)
{
  const GMarkupParser parser = { NULL };
  g_autoptr(GMarkupParseContext) context = NULL;
  g_autofree char *wrapped = g_strconcat ("<markup>", markup, "</markup>", NULL);
  g_autoptr(GError) error = NULL;

  context = g_markup_parse_context_new (&parser, G_MARKUP_DEFAULT_FLAGS, NULL, NULL);
  g_markup_parse_context_parse (context, wrapped, -1, &error);
  g_assert_no_error (error);
  g_markup_parse_context_end_parse (context, &error);
  g_assert_no_error (error);
}

/* Random words of the markup's own characters; the seed is fixed. */
static void
test_hostile (void)
{
  static const char * const words[] = {
    "**", "*", "[", "]", "(", ")", "](", "brochure:section/", "https://e.org/", "mailto:", "a",
    "<", ">", "&", "\"", "'", "\\", "\n", "\001", "é", "\xff", "</b>", "#", " ", "@e.org",
  };
  g_autoptr(GRand) rand = g_rand_new_with_seed (20220901);

  for (int i = 0; i < 20000; i++)
    {
      g_autoptr(GString) text = g_string_new (NULL);
      int n_words = g_rand_int_range (rand, 1, 24);
      g_autofree char *pango = NULL;
      g_autofree char *plain = NULL;

      for (int j = 0; j < n_words; j++)
        g_string_append (text, words[g_rand_int_range (rand, 0, G_N_ELEMENTS (words))]);

      pango = brochure_markup_to_pango (text->str);
      plain = brochure_markup_to_plain (text->str);
      assert_well_formed (pango);
      g_assert_cmpuint (strlen (plain), <=, text->len);
    }
}

/* A text that never closes what it opens must not be searched to its end again and again. */
static void
test_long (void)
{
  static const char * const words[] = { "[", "**a ", "[a](", "[a](https://e.org/", "**" };

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      g_autoptr(GString) text = g_string_new (NULL);
      g_autofree char *plain = NULL;

      while (text->len < 1024 * 1024)
        g_string_append (text, words[i]);

      plain = brochure_markup_to_plain (text->str);
      g_assert_cmpstr (plain, ==, text->str);
    }
}

static void
collect (const char *target,
         gpointer    user_data)
{
  g_ptr_array_add (user_data, g_strdup (target));
}

static void
test_foreach_link (void)
{
  g_autoptr(GPtrArray) targets = g_ptr_array_new_with_free_func (g_free);

  brochure_markup_foreach_link ("[a](brochure:section/b) [c](d) **[e](https://f.org/)** [g]",
                                collect, targets);

  g_assert_cmpuint (targets->len, ==, 2);
  g_assert_cmpstr (g_ptr_array_index (targets, 0), ==, "brochure:section/b");
  g_assert_cmpstr (g_ptr_array_index (targets, 1), ==, "https://f.org/");
}

static char *
name_section (const BrochureLink *link,
              gpointer            user_data)
{
  return g_str_equal (link->section, user_data) ? g_strdup ("A [c] & d") : NULL;
}

/* NULL where a text stays as it is. */
static const struct { const char *name; const char *text; const char *labelled; } labels[] = {
  { "one", "see [](brochure:section/c).", "see [A (c) & d](brochure:section/c)." },
  { "two", "[](brochure:section/c), **[](brochure:section/c#d)**",
    "[A (c) & d](brochure:section/c), **[A (c) & d](brochure:section/c#d)**" },
  { "nobody-knows", "[](brochure:section/b)", NULL },
  { "words-of-its-own", "[a](brochure:section/c)", NULL },
  { "web", "[](https://e.org/)", NULL },
  { "mail", "[](mailto:b@example.org)", NULL },
  { "open", "[](brochure:section/c [](", NULL },
  { "nothing", "", NULL },
};

static char *
name_at_length (const BrochureLink *link,
                gpointer            user_data)
{
  return g_strdup (user_data);
}

/* A long title is cut between its letters, and what has no end is not searched over and over. */
static void
test_long_label (void)
{
  g_autoptr(GString) title = g_string_new ("a");
  g_autoptr(GString) open = g_string_new (NULL);
  g_autofree char *labelled = NULL;
  g_autofree char *plain = NULL;
  g_autofree char *kept = NULL;

  for (int i = 0; i < 1000; i++)
    g_string_append (title, "é");
  for (int i = 0; i < 1000000; i++)
    g_string_append (open, "[](");

  labelled = brochure_markup_label_links ("[](brochure:section/c)", name_at_length, title->str);
  plain = brochure_markup_to_plain (labelled);
  g_assert_true (g_utf8_validate (plain, -1, NULL));
  g_assert_true (g_str_has_suffix (plain, "é…"));
  g_assert_cmpuint (strlen (plain), <, 300);

  kept = brochure_markup_label_links (open->str, name_at_length, title->str);
  g_assert_cmpstr (kept, ==, open->str);
}

static void
test_label (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autofree char *labelled = brochure_markup_label_links (labels[i].text, name_section, (gpointer) "c");

  g_assert_cmpstr (labelled, ==, labels[i].labelled != NULL ? labels[i].labelled : labels[i].text);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/markup/", cases[i].name, NULL);

      g_test_add_data_func (path, &cases[i], test_markup);
    }

  g_test_add_func ("/markup/label/long", test_long_label);
  for (guint i = 0; i < G_N_ELEMENTS (labels); i++)
    {
      g_autofree char *path = g_strconcat ("/markup/label/", labels[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_label);
    }

  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    {
      g_autofree char *path = g_strconcat ("/markup/marks/", marks[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_marks);
    }

  g_test_add_func ("/markup/marks-and-lines", test_marks_and_lines);
  g_test_add_func ("/markup/hostile", test_hostile);
  g_test_add_func ("/markup/long", test_long);
  g_test_add_func ("/markup/foreach-link", test_foreach_link);

  return g_test_run ();
}
