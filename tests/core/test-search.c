/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include <glib/gstdio.h>

#include "language/brochure-language.h"
#include "search/brochure-search-index.h"
#include "search/brochure-snippet.h"
#include "fixture.h"

/* A brochure of the given sections. */
static BrochureDocument *
make (const char *language,
      const char *sections)
{
  g_autofree char *folder = g_dir_make_tmp ("brochure-search-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "brochure.json", NULL);
  g_autofree char *json = NULL;
  BrochureDocument *document;

  json = g_strdup_printf ("{\"schemaVersion\": \"1.0\", \"id\": \"b\", \"sourceLanguage\": \"%s\", \"asOf\": \"2030\","
                          " \"organisations\": [{\"id\": \"o\", \"name\": \"Orga\", \"organisationType\": \"root\"}],"
                          " \"sources\": [{\"id\": \"s\", \"title\": \"Source\", \"asOf\": \"2030\"}],"
                          " \"programmes\": [{\"id\": \"p\", \"name\": \"P\", \"programmeType\": \"course\","
                          " \"provider\": \"o\", \"facts\": ["
                          " {\"id\": \"f1\", \"label\": \"Lesson fee\", \"value\": \"Gold\", \"source\": \"s\"},"
                          " {\"id\": \"f2\", \"label\": \"Room\", \"value\": \"Blue\", \"source\": \"s\"}],"
                          " \"sections\": [%s]}]}", language, sections);
  g_assert_true (g_file_set_contents (path, json, -1, NULL));
  document = fixture_load_path (path);
  g_remove (path);
  g_rmdir (folder);

  return document;
}

/* A text with brackets around each stretch. */
static char *
mark (const char *text,
      GArray     *spans)
{
  g_autoptr(GString) marked = g_string_new (text);

  for (guint i = spans->len; i > 0; i--)
    {
      const BrochureSpan *span = &g_array_index (spans, BrochureSpan, i - 1);

      g_assert_cmpuint (span->start, <, span->end);
      g_assert_cmpuint (span->end, <=, strlen (text));
      g_assert_true (i == 1 || g_array_index (spans, BrochureSpan, i - 2).end <= span->start);
      g_string_insert (marked, span->end, "]");
      g_string_insert (marked, span->start, "[");
    }

  g_assert_true (g_utf8_validate (marked->str, -1, NULL));

  return g_string_free_and_steal (g_steal_pointer (&marked));
}

static char *
describe (BrochureSearchResult *result)
{
  static const char * const kinds[] = { "title", "fact", "text" };
  g_autofree char *title = mark (brochure_search_result_get_title (result),
                                 brochure_search_result_get_title_spans (result));
  g_autofree char *snippet = mark (brochure_search_result_get_snippet (result),
                                   brochure_search_result_get_snippet_spans (result));
  const char *block = brochure_search_result_get_piece_id (result);

  return g_strdup_printf ("%s %s%s%s|%s|%s", kinds[brochure_search_result_get_kind (result)],
                          brochure_search_result_get_section_id (result),
                          block != NULL ? "#" : "", block != NULL ? block : "", title, snippet);
}

static char *
describe_all (GPtrArray *results)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) lines = NULL;

  for (guint i = 0; i < results->len; i++)
    g_strv_builder_take (builder, describe (g_ptr_array_index (results, i)));

  lines = g_strv_builder_end (builder);

  return g_strjoinv ("\n", lines);
}

#define PARAGRAPH(id, text) "{\"kind\": \"paragraph\", \"id\": \"" id "\", \"text\": \"" text "\"}"
#define TITLED(id, title, text) \
  "{\"kind\": \"paragraph\", \"id\": \"" id "\", \"title\": \"" title "\", \"text\": \"" text "\"}"
#define FACTS(id, refs) "{\"kind\": \"facts\", \"id\": \"" id "\", \"refs\": [" refs "]}"
#define SECTION(id, title, blocks) "{\"id\": \"" id "\", \"title\": \"" title "\", \"blocks\": [" blocks "]}"

typedef struct
{
  const char *name;
  const char *language;
  const char *sections;
  const char *query;
  const char *results;
} RankingCase;

static const RankingCase ranking_cases[] = {
  { "title-heading-fact-text", "en",
    SECTION ("a", "One", PARAGRAPH ("x", "A fee is asked.") "," FACTS ("y", "\"f1\"") "," TITLED ("z", "Fee", "Nothing."))
    "," SECTION ("b", "The Fee", PARAGRAPH ("z", "Nothing.")), "fee",
    "title b|The [Fee]|\n"
    "title a#z|[Fee]|\n"
    "fact a#f1|Lesson [fee]|Gold\n"
    "text a#x|One|A [fee] is asked." },
  { "nearer-first", "en",
    SECTION ("a", "One", PARAGRAPH ("x", "red and then, a good way on, blue") "," PARAGRAPH ("y", "red, blue, and so on and on")),
    "blue red",
    "text a#y|One|[red], [blue], and so on and on\n"
    "text a#x|One|[red] and then, a good way on, [blue]" },
  { "shorter-first", "en",
    SECTION ("a", "One", PARAGRAPH ("x", "red among many others in a long sentence") "," PARAGRAPH ("y", "red alone")), "red",
    "text a#y|One|[red] alone\n"
    "text a#x|One|[red] among many others in a long sentence" },
  { "word-before-prefix", "en",
    SECTION ("a", "One", PARAGRAPH ("x", "students") "," PARAGRAPH ("y", "student")), "student",
    "text a#y|One|[student]\n"
    "text a#x|One|[student]s" },
  { "order-of-the-document", "en",
    SECTION ("b", "One", PARAGRAPH ("x", "word") "," PARAGRAPH ("y", "word")) "," SECTION ("a", "Two", PARAGRAPH ("x", "word")),
    "word",
    "text b#x|One|[word]\n"
    "text b#y|One|[word]\n"
    "text a#x|Two|[word]" },
  { "all-of-a-block", "en",
    SECTION ("a", "One", "{\"kind\": \"list\", \"id\": \"x\", \"items\": ["
             " {\"text\": \"a room\"}, {\"text\": \"a garden\"}, {\"text\": \"a roof\"}]}"), "roo",
    "text a#x|One|a [roo]m\n"
    "text a#x.2|One|a [roo]f" },
  { "word-in-the-section", "en",
    SECTION ("a", "Money", PARAGRAPH ("x", "How much?") "," PARAGRAPH ("y", "Nothing.")), "money much",
    "text a#x|[Money]|How [much]?" },
  { "word-in-the-heading", "en",
    SECTION ("a", "One", TITLED ("x", "Money", "How much?") "," PARAGRAPH ("y", "Not much.")), "money much",
    "text a#x.1|[Money]|How [much]?" },
  { "keywords", "en",
    "{\"id\": \"a\", \"title\": \"Fees\", \"keywords\": \"what it costs, money\", \"blocks\": [" PARAGRAPH ("x", "Nobody has any money.") ","
    TITLED ("y", "Money", "None.") "]}", "money",
    "title a#y|[Money]|\n"
    "title a|Fees|\n"
    "text a#x|Fees|Nobody has any [money]." },
  { "keywords-are-of-the-section-alone", "en",
    "{\"id\": \"a\", \"title\": \"Fees\", \"keywords\": \"money\", \"blocks\": [" PARAGRAPH ("x", "None.") "]}", "money none",
    "" },
  { "not-all-words", "en",
    SECTION ("a", "Money", PARAGRAPH ("x", "How much?")), "money much more",
    "" },
  { "inside-of-a-word-is-not-enough", "en",
    SECTION ("a", "One", PARAGRAPH ("x", "department")), "part",
    "" },
  { "number-of-a-fact", "en",
    SECTION ("a", "One", FACTS ("x", "\"f1\", \"f2\"")), "F2",
    "fact a#f2|Room|Blue" },
  { "fact-at-the-foot", "en",
    SECTION ("a", "One", "{\"kind\": \"paragraph\", \"id\": \"x\", \"text\": \"It is dear.\", \"refs\": [\"f1\"]}"), "gold",
    "fact a#f1|Lesson fee|[Gold] · Fact f1 · Stated in the source · Source (2030)" },
  { "fact-on-the-page-and-at-the-foot", "en",
    SECTION ("a", "One", "{\"kind\": \"paragraph\", \"id\": \"x\", \"text\": \"It costs gold.\", \"refs\": [\"f1\"]}"), "gold",
    "text a#x|One|It costs [gold]." },
  { "fact-in-two-blocks", "en",
    SECTION ("a", "One", FACTS ("x", "\"f1\"") "," FACTS ("y", "\"f2\", \"f1\"")), "gold",
    "fact a#f1|Lesson fee|[Gold]" },
  { "what-leads-elsewhere", "en",
    SECTION ("a", "One", "{\"kind\": \"cards\", \"id\": \"x\", \"refs\": [\"f1\"]}") "," SECTION ("b", "Two", FACTS ("x", "\"f1\"")),
    "gold",
    "fact b#f1|Lesson fee|[Gold]" },
  { "cells-of-a-row", "en",
    SECTION ("a", "One", "{\"kind\": \"table\", \"id\": \"x\", \"columns\": [\"Who\", \"When\"],"
             " \"rows\": [[\"Jan\", \"May\"], [\"Mia\", \"May\"]]}"), "mia may",
    "text a#x.5|When|[May]" },
  { "markup-is-not-shown", "en",
    SECTION ("a", "One", PARAGRAPH ("x", "A **very [good](https://example.org/) thing**.")), "good example",
    "" },
  { "words-across-markup", "en",
    SECTION ("a", "One", PARAGRAPH ("x", "A **very [good](https://example.org/) thing**.")), "good thing",
    "text a#x|One|A very [good] [thing]." },
  { "twice-the-same-word", "en",
    SECTION ("a", "One", PARAGRAPH ("x", "a word")), "word WORD wörd",
    "text a#x|One|a [word]" },
  { "nl", "nl",
    SECTION ("a", "Een", PARAGRAPH ("x", "De coördinatie van ’t vak kost € 1.250,50.")), "coordinatie 1250",
    "text a#x|Een|De [coördinatie] van ’t vak kost € [1.250,50]." },
  { "de", "de",
    SECTION ("a", "Eins", PARAGRAPH ("x", "Die Straße zur Universität.")), "STRASSE universitat",
    "text a#x|Eins|Die [Straße] zur [Universität]." },
  { "de-end-of-a-compound", "de",
    SECTION ("a", "Eins", PARAGRAPH ("x", "Es gibt Studiengebühren.")), "gebühren",
    "text a#x|Eins|Es gibt Studien[gebühren]." },
  { "de-words-come-before-compounds", "de",
    SECTION ("a", "Eins", PARAGRAPH ("x", "Es gibt Studiengebühren.") "," PARAGRAPH ("y", "Die Gebühren.")), "gebühren",
    "text a#y|Eins|Die [Gebühren]." },
  { "ar", "ar",
    SECTION ("a", "واحد", PARAGRAPH ("x", "تُدرِّس الجامعةُ بالإنجليزية.")), "جامعه انجليزية",
    "text a#x|واحد|تُدرِّس ال[جامعةُ] بال[إنجليزية]." },
  { "ar-with-the-article", "ar",
    SECTION ("a", "واحد", PARAGRAPH ("x", "جامعة قديمة")), "الجامعة",
    "text a#x|واحد|[جامعة] قديمة" },
  { "zh", "zh",
    SECTION ("a", "一", PARAGRAPH ("x", "莱顿大学的硕士学费每年一万八千欧元。") "," PARAGRAPH ("y", "学生的费用")), "学费",
    "text a#x|一|莱顿大学的硕士[学费]每年一万八千欧元。" },
  { "zh-several", "zh",
    SECTION ("a", "学费", PARAGRAPH ("x", "硕士项目ICT每年2欧元")), "学费 项目ict",
    "text a#x|[学费]|硕士[项目ICT]每年2欧元" },
  { "ja", "ja",
    SECTION ("a", "一", PARAGRAPH ("x", "ライデン大学のガイド")), "ｶﾞｲﾄﾞ",
    "text a#x|一|ライデン大学の[ガイド]" },
  { "ko", "ko",
    SECTION ("a", "하나", PARAGRAPH ("x", "레이던대학교에서")), "대학",
    "text a#x|하나|레이던[대학]교에서" },
};

static void
test_ranking (gconstpointer data)
{
  const RankingCase *test = data;
  g_autoptr(BrochureDocument) document = make (test->language, test->sections);
  g_autoptr(BrochureSearchIndex) index = brochure_search_index_new (brochure_search_entries_collect (document));
  g_autoptr(GPtrArray) results = brochure_search_index_query (index, test->query, 10);
  g_autofree char *described = describe_all (results);

  g_assert_cmpstr (described, ==, test->results);
}

#define FORTY "0123456789 123456789 123456789 123456789 "
#define LONG FORTY FORTY FORTY FORTY

typedef struct
{
  const char *name;
  const char *text; /* what was found stands in brackets */
  const char *snippet;
} SnippetCase;

static const SnippetCase snippet_cases[] = {
  { "short", "A few [words].", "A few [words]." },
  { "empty", "[]", "" },
  { "start", "[Word] " LONG, "[Word] " FORTY FORTY FORTY "0123456789 123456789 123456789…" },
  { "sentence", LONG "Here. It is the [word] in it.", "…It is the [word] in it." },
  { "row", LONG "Here · It is the [word] in it.", "…It is the [word] in it." },
  { "word", LONG "[word]", "…0123456789 123456789 123456789 123456789 [word]" },
  { "both-ends", LONG "A. The [word] " LONG, "…The [word] " FORTY FORTY FORTY "0123456789 123456789…" },
  { "no-row-mark-at-the-end", LONG "A. The [word] " FORTY FORTY FORTY "012345678901234567890 · xxxxxxxxxx",
    "…The [word] " FORTY FORTY FORTY "012345678901234567890…" },
  { "zh-sentence", LONG "第一句。莱顿大学的[硕士]项目", "…莱顿大学的[硕士]项目" },
};

/* Takes the brackets out of a text. */
static char *
unmark (const char   *marked,
        BrochureSpan *span)
{
  const char *open = strchr (marked, '[');
  const char *close = strchr (marked, ']');

  span->start = open - marked;
  span->end = close - marked - 1;

  return g_strdup_printf ("%.*s%.*s%s", (int) span->start, marked, (int) (close - open - 1), open + 1, close + 1);
}

static void
test_snippet (gconstpointer data)
{
  const SnippetCase *test = data;
  g_autoptr(GArray) spans = g_array_new (FALSE, FALSE, sizeof (BrochureSpan));
  BrochureSpan span;
  g_autofree char *text = unmark (test->text, &span);
  g_autofree char *snippet = NULL;
  g_autofree char *marked = NULL;

  if (span.start < span.end)
    g_array_append_val (spans, span);

  snippet = brochure_snippet_cut (text, span.start, span.end, spans);
  marked = mark (snippet, spans);
  g_assert_cmpstr (marked, ==, test->snippet);
}

/* Wherever a text without blanks is cut, no character is torn. */
static void
test_snippet_whole_characters (void)
{
  static const char * const units[] = { "硕", "e\u0301\u0323", "ガ", "कि", "👩🏽\u200d🎓", "한", "🇳🇱", "\u1112\u1161\u11ab", "ก็" };

  for (gsize i = 0; i < G_N_ELEMENTS (units); i++)
    {
      gsize size = strlen (units[i]);
      g_autoptr(GString) text = g_string_new (NULL);

      for (int j = 0; j < 300; j++)
        g_string_append (text, units[i]);

      for (gsize found = 0; found < 300; found += 7)
        {
          g_autoptr(GArray) spans = g_array_new (FALSE, FALSE, sizeof (BrochureSpan));
          g_autofree char *snippet = brochure_snippet_cut (text->str, found * size, (found + 1) * size, spans);
          g_auto(GStrv) left = NULL;
          g_autofree char *rest = NULL;

          left = g_strsplit (snippet, units[i], -1);
          rest = g_strjoinv ("", left);
          g_assert_cmpuint (g_utf8_strlen (snippet, -1), <=, 170);
          g_assert_cmpuint (g_strv_length (left), >, 10);
          g_assert_true (g_str_equal (rest, "…") || g_str_equal (rest, "……"));
        }
    }
}

static void
test_snippet_far_apart (void)
{
  g_autoptr(GArray) spans = g_array_new (FALSE, FALSE, sizeof (BrochureSpan));
  g_autofree char *snippet = NULL;
  BrochureSpan first = { 0, 5 };
  BrochureSpan second = { 160, 169 };
  g_autofree char *marked = NULL;

  g_array_append_val (spans, first);
  g_array_append_val (spans, second);
  snippet = brochure_snippet_cut ("First " LONG LONG, 0, 169, spans);
  marked = mark (snippet, spans);

  g_assert_cmpstr (marked, ==, "[First] " FORTY FORTY FORTY "0123456789 123456789 123456789…");
}

typedef struct
{
  const char *name;
  const char *query;
} HostileCase;

static const HostileCase hostile_cases[] = {
  { "empty", "" },
  { "blanks", " \t\n\u00a0\u3000" },
  { "controls", "\x01\x02\x1b[\x7f" },
  { "only-marks", "\u0301\u0300\u0323" },
  { "punctuation", "·.,;:!?()[]{}<>%$§&/\\'\"„“”…" },
  { "directions", "\u202e\u2066\u2069\u200f" },
  { "no-utf-8", "\xff\xfe" },
  { "no-utf-8-behind-a-word", "fee\xc3" },
  { "overlong", "\xc0\xaf" },
  { "surrogate", "\xed\xa0\x80" },
  { "joiners", "\u200d\ufe0f\u200c" },
  { "unassigned", "\U0010ffff\U000e0fff" },
};

static void
test_hostile (gconstpointer data)
{
  const HostileCase *test = data;
  g_autoptr(BrochureDocument) document = fixture_load ("brochure.json");
  g_autoptr(BrochureSearchIndex) index = brochure_search_index_new (brochure_search_entries_collect (document));
  g_autoptr(GPtrArray) results = brochure_search_index_query (index, test->query, 10);

  g_assert_cmpuint (results->len, ==, 0);
}

static void
test_long_queries (void)
{
  g_autoptr(BrochureDocument) document = fixture_load ("brochure.json");
  g_autoptr(BrochureSearchIndex) index = brochure_search_index_new (brochure_search_entries_collect (document));
  g_autofree char *letters = g_strnfill (10000, 'a');
  g_autoptr(GString) words = g_string_new (NULL);
  g_autoptr(GPtrArray) of_letters = brochure_search_index_query (index, letters, 10);
  g_autoptr(GPtrArray) of_words = NULL;
  g_autoptr(GPtrArray) of_one_word = NULL;

  for (int i = 0; i < 2000; i++)
    g_string_append_printf (words, "w%d ", i);
  of_words = brochure_search_index_query (index, words->str, 10);

  g_string_truncate (words, 0);
  for (int i = 0; i < 2000; i++)
    g_string_append (words, "Fees ");
  of_one_word = brochure_search_index_query (index, words->str, 10);

  g_assert_cmpuint (of_letters->len, ==, 0);
  g_assert_cmpuint (of_words->len, ==, 0);
  g_assert_cmpuint (of_one_word->len, >, 0);
}

static void
test_max (void)
{
  g_autoptr(BrochureDocument) document = fixture_load ("brochure.json");
  g_autoptr(BrochureSearchIndex) index = brochure_search_index_new (brochure_search_entries_collect (document));
  g_autoptr(GPtrArray) all = brochure_search_index_query (index, "the", G_MAXUINT);
  g_autoptr(GPtrArray) some = brochure_search_index_query (index, "the", 3);
  g_autoptr(GPtrArray) none = brochure_search_index_query (index, "the", 0);

  g_assert_cmpuint (all->len, >, 3);
  g_assert_cmpuint (some->len, ==, 3);
  g_assert_cmpuint (none->len, ==, 0);

  for (guint i = 0; i < some->len; i++)
    {
      g_autofree char *one = describe (g_ptr_array_index (all, i));
      g_autofree char *other = describe (g_ptr_array_index (some, i));

      g_assert_cmpstr (one, ==, other);
    }
}

/* An index knows the words of the language in which it was made; in another one it is of no use, but does no harm. */
static void
test_language (void)
{
  g_autoptr(BrochureDocument) document = fixture_load ("brochure.json");
  g_autoptr(BrochureSearchIndex) english = brochure_search_index_new (brochure_search_entries_collect (document));
  g_autoptr(GPtrArray) before = brochure_search_index_query (english, "tuition", 1);
  g_autofree char *title = g_strdup (brochure_search_result_get_section_title (g_ptr_array_index (before, 0)));
  g_autoptr(BrochureSearchIndex) dutch = NULL;
  g_autoptr(GPtrArray) after = NULL;
  g_autoptr(GPtrArray) translated = NULL;
  g_autofree char *described = NULL;

  brochure_language_apply ("nl");
  dutch = brochure_search_index_new (brochure_search_entries_collect (document));
  after = brochure_search_index_query (english, "tuition", G_MAXUINT);
  described = describe_all (after);
  translated = brochure_search_index_query (dutch, "collegegeld", 1);
  brochure_language_apply (NULL);

  g_assert_cmpstr (title, ==, "Tuition Fees");
  g_assert_cmpstr (brochure_search_result_get_section_title (g_ptr_array_index (translated, 0)), ==, "Collegegeld");
}

static void
test_finalize (void)
{
  BrochureDocument *document = fixture_load ("small-brochure.json");
  BrochureSearchIndex *index = brochure_search_index_new (brochure_search_entries_collect (document));
  GPtrArray *results = brochure_search_index_query (index, "a", 1);
  BrochureSearchResult *result = g_object_ref (g_ptr_array_index (results, 0));

  g_ptr_array_unref (results);
  g_assert_finalize_object (result);
  brochure_search_index_free (index);
  g_assert_finalize_object (document);
}

#define ADD_TABLE(path, table, func) \
  for (gsize i = 0; i < G_N_ELEMENTS (table); i++) \
    { \
      g_autofree char *name = g_strconcat (path, table[i].name, NULL); \
\
      g_test_add_data_func (name, &table[i], func); \
    }

int
main (int    argc,
      char **argv)
{
  brochure_language_init ();
  g_test_init (&argc, &argv, NULL);

  ADD_TABLE ("/search/ranking/", ranking_cases, test_ranking)
  ADD_TABLE ("/search/snippet/", snippet_cases, test_snippet)
  g_test_add_func ("/search/snippet/whole-characters", test_snippet_whole_characters);
  g_test_add_func ("/search/snippet/far-apart", test_snippet_far_apart);
  ADD_TABLE ("/search/hostile/", hostile_cases, test_hostile)
  g_test_add_func ("/search/long-queries", test_long_queries);
  g_test_add_func ("/search/max", test_max);
  g_test_add_func ("/search/language", test_language);
  g_test_add_func ("/search/finalize", test_finalize);

  return g_test_run ();
}
