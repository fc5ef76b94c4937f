/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "search/brochure-fold.h"
#include "search/brochure-words.h"

typedef struct
{
  const char *name;
  const char *text;
  const char *folded;
} FoldCase;

static const FoldCase fold_cases[] = {
  { "empty", "", "" },
  { "case", "Leiden UNIVERSITY", "leiden university" },
  { "accents", "Café Ångström", "cafe angstrom" },
  { "decomposed", "Cafe\u0301 A\u030angstro\u0308m", "cafe angstrom" },
  { "nl-ij", "ĳs Ĳsland coördinatie één", "ijs ijsland coordinatie een" },
  { "de-sharp-s", "Straße STRAẞE Größe", "strasse strasse grosse" },
  { "danish", "Ærø", "aero" },
  { "polish", "Łódź", "lodz" },
  { "turkish-i", "İstanbul ılık", "istanbul ilik" },
  { "greek", "ΟΔΟΣ οδός", "οδοσ οδοσ" },
  { "ligature", "oﬃce ﬁn", "office fin" },
  { "width", "ＩＣＴ　２０２２", "ict 2022" },
  { "kana-width", "ｶﾞｲﾄﾞ ガイド", "カ\u3099イト\u3099 カ\u3099イト\u3099" },
  { "kana-voicing-stays", "か が", "か か\u3099" },
  { "han", "莱顿大学 公共部门", "莱顿大学 公共部门" },
  { "ar-vowels", "جَامِعَةٌ", "جامعه" },
  { "ar-tatweel", "جـــامعة", "جامعه" },
  { "ar-alef", "أإآٱا", "ااااا" },
  { "ar-ya", "على علي عليّ", "علي علي علي" },
  { "ar-hamza-on-seats", "مسؤول شئون", "مسوول شيون" },
  { "ar-forms", "ﺟﺎﻣﻌﺔ ﻻ", "جامعه لا" },
  { "ar-digits", "٢٠٢٢ ۲۰۲۲", "2022 2022" },
  { "ar-marks-of-numbers", "١٨٬٠١٦٫٥٠", "18,016.50" },
  { "hebrew-points", "שָׁלוֹם", "שלום" },
  { "hindi-vowels-stay", "हिन्दी", "हिन्दी" },
  { "soft-hyphen", "uni\u00adver\u00adsity", "university" },
  { "bidi", "\u200f\u2068€ 18\u2069\u202c\u200e", "€ 18" },
  { "joiners", "a\u200db\u200cc\u2060d\ufeff", "abcd" },
  { "blanks", "a \t\n\u00a0\u202f\u3000b", "a b" },
  { "controls", "a\x01\x7f" "b", "a b" },
  { "quotes", "‘don’t’ “say” «so»", "'don't' \"say\" \"so\"" },
  { "dashes", "e‑mail 2021–22 −5 —", "e-mail 2021-22 -5 -" },
  { "ellipsis", "and so on…", "and so on..." },
  { "only-marks", "\u0301\u0300\u064e", "" },
  { "emoji-variation", "☎\ufe0f", "☎" },
  { "up-to-what-is-no-utf-8", "good\xff" "bad", "good" },
};

static void
test_fold (gconstpointer data)
{
  const FoldCase *test = data;
  g_autoptr(BrochureFold) fold = brochure_fold_new (test->text);
  g_autoptr(BrochureFold) again = brochure_fold_new (brochure_fold_get_text (fold));

  g_assert_cmpstr (brochure_fold_get_text (fold), ==, test->folded);
  g_assert_cmpstr (brochure_fold_get_text (again), ==, test->folded);
}

typedef struct
{
  const char *name;
  const char *text;
  const char *query;
  const char *marked; /* the text with each place in brackets */
} FindCase;

static const FindCase find_cases[] = {
  { "plain", "one two one", "one", "[one] two [one]" },
  { "none", "one two", "three", "one two" },
  { "inside-of-words", "department part", "part", "de[part]ment [part]" },
  { "across-words", "the public  sector", "public sector", "the [public  sector]" },
  { "not-overlapping", "aaaa", "aa", "[aa][aa]" },
  { "blanks-around", "one two", "  two ", "one [two]" },
  { "accents", "Ein Café, ein CAFE\u0301.", "cafe", "Ein [Café], ein [CAFE\u0301]." },
  { "accents-asked-for", "Cafe", "CAFÉ", "[Cafe]" },
  { "whole-sharp-s", "Maß", "mas", "[Maß]" },
  { "sharp-s-once", "Maß", "s", "Ma[ß]" },
  { "ligature", "oﬃce", "ff", "o[ﬃ]ce" },
  { "soft-hyphens", "uni\u00adver\u00adsity", "university", "[uni\u00adver\u00adsity]" },
  { "before-soft-hyphen", "\u00aduni", "uni", "\u00ad[uni]" },
  { "arabic", "في جَامِعَة لايدن", "جامعه", "في [جَامِعَة] لايدن" },
  { "arabic-digits", "سنة ٢٠٢٢", "2022", "سنة [٢٠٢٢]" },
  { "chinese", "莱顿大学的硕士项目", "硕士", "莱顿大学的[硕士]项目" },
  { "korean-unfinished", "대학교 대한", "대하", "[대학]교 [대한]" },
  { "width", "ＩＣＴ", "ict", "[ＩＣＴ]" },
  { "dash", "2021–22", "2021-22", "[2021–22]" },
  { "quote", "don’t", "don't", "[don’t]" },
  { "number", "€ 18,016 or 18.016,50", "18016", "€ [18,016] or [18.016],50" },
  { "number-in-other-groups", "14,71,895 rupees", "1471895", "[14,71,895] rupees" },
  { "number-with-marks", "18016, 18 016, 18.016", "18,016", "[18016], [18 016], [18.016]" },
  { "number-with-fraction", "6,50 and 6.500", "6.50", "6,50 and [6.50]0" },
  { "year", "since 2022", "2022", "since [2022]" },
  { "not-across-numbers", "20, 22", "2022", "20, 22" },
  { "empty", "one", "", "one" },
  { "only-blanks", "one two", " \t\n", "one two" },
  { "only-marks", "one", "\u0301", "one" },
  { "controls", "one two", "one\x01two", "[one two]" },
  { "no-utf-8", "one", "one\xff", "one" },
  { "in-what-is-no-utf-8", "one\xff one", "one", "[one]\xff one" },
  { "in-nothing", "", "one", "" },
};

static char *
mark (const char *text,
      GArray     *spans)
{
  g_autoptr(GString) marked = g_string_new (text);

  for (guint i = spans->len; i > 0; i--)
    {
      const BrochureSpan *span = &g_array_index (spans, BrochureSpan, i - 1);

      g_string_insert (marked, span->end, "]");
      g_string_insert (marked, span->start, "[");
    }

  return g_string_free_and_steal (g_steal_pointer (&marked));
}

static void
test_find (gconstpointer data)
{
  const FindCase *test = data;
  g_autoptr(GArray) spans = brochure_fold_find (test->text, test->query);
  g_autofree char *marked = mark (test->text, spans);

  g_assert_cmpstr (marked, ==, test->marked);
}

static void
test_find_long (void)
{
  g_autofree char *query = g_strnfill (10000, 'a');
  g_autofree char *text = g_strnfill (20500, 'A');
  g_autoptr(GArray) spans = brochure_fold_find (text, query);
  g_autoptr(GArray) none = brochure_fold_find ("a", query);

  g_assert_cmpuint (spans->len, ==, 2);
  g_assert_cmpuint (none->len, ==, 0);
}

typedef struct
{
  const char *name;
  const char *text;
  const char *words; /* stems after “~”, other forms after “=”, what goes on without a blank after “+” */
} WordsCase;

static const WordsCase words_cases[] = {
  { "none", " – · ", "" },
  { "en", "The department’s 2 tracks", "the department =departments s 2 tracks" },
  { "hyphen", "e-mail state-of-the-art", "e =email mail state of the art" },
  { "nl", "Hoe ’t zo is: coördinatie", "hoe t zo is coordinatie" },
  { "de", "Die Studiengebühren (für Größe)", "die studiengebuhren fur grosse" },
  { "fr", "l’université", "l =luniversite universite" },
  { "letters-and-digits", "F77 C1 21st", "f77 c1 21st" },
  { "groups", "€ 18,016.00 1.234.567 12'500", "18016 1234567 12500" },
  { "groups-in-nl", "€ 18.016,50", "18016.50" },
  { "groups-with-blanks", "18 016 kr", "18016 =016 kr" },
  { "groups-in-india", "1,80,160", "180160" },
  { "fraction", "6.5 6,5", "6.5 6.5" },
  { "date", "2022-10-15 15.10.2022", "2022 10 15 15 10 2022" },
  { "version", "1.0.2", "1 0 2" },
  { "phone", "071 527 7256", "071527 =527 7256" },
  { "end-of-sentence", "in 2022. Then", "in 2022 then" },
  { "zh", "学费2年。AI硕士", "学 +费 2 年 ai 硕 +士" },
  { "ja", "東京のガイド", "東 +京 +の +カ\u3099 +イ +ト\u3099" },
  { "ko", "대학", "대 +학" },
  { "ar", "الجامعة وجامعات", "الجامعه ~جامعه ~جامع وجامعات ~جامعات" },
  { "ar-prepositions", "بالجامعة للطلاب", "بالجامعه ~جامعه ~جامع للطلاب ~طلاب" },
  { "ar-short", "و ال له", "و ال له" },
};

static void
on_word (const BrochureWord *word,
         gpointer            user_data)
{
  static const char * const marks[] = { "", "~", "=" };
  GString *words = user_data;
  g_autofree char *text = g_strndup (word->text, word->length);
  g_autoptr(BrochureFold) fold = brochure_fold_new (text);

  if (words->len > 0)
    g_string_append_c (words, ' ');

  g_string_append_printf (words, "%s%s%s", marks[word->form], word->is_joined ? "+" : "", brochure_fold_get_text (fold));
}

static void
test_words (gconstpointer data)
{
  const WordsCase *test = data;
  g_autoptr(BrochureFold) fold = brochure_fold_new (test->text);
  g_autoptr(BrochureFold) expected = brochure_fold_new (test->words);
  g_autoptr(GString) words = g_string_new (NULL);

  brochure_words_foreach (fold, on_word, words);

  g_assert_cmpstr (words->str, ==, brochure_fold_get_text (expected));
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
  g_test_init (&argc, &argv, NULL);

  ADD_TABLE ("/fold/text/", fold_cases, test_fold)
  ADD_TABLE ("/fold/find/", find_cases, test_find)
  ADD_TABLE ("/fold/words/", words_cases, test_words)
  g_test_add_func ("/fold/find/long", test_find_long);

  return g_test_run ();
}
