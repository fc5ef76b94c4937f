/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "content/brochure-text.h"
#include "language/brochure-language.h"
#include "search/brochure-search-index.h"
#include "fixture.h"

/* What a result leads to. */
static const BrochureSearchEntry *
find_entry (GArray               *entries,
            BrochureSearchResult *result)
{
  const char *section = brochure_search_result_get_section_id (result);
  const char *piece = brochure_search_result_get_piece_id (result);

  for (guint i = 0; i < entries->len; i++)
    {
      const BrochureSearchEntry *entry = &g_array_index (entries, BrochureSearchEntry, i);

      if (g_str_equal (entry->section->id, section) &&
          g_strcmp0 (entry->piece != NULL ? entry->piece->id : NULL, piece) == 0)
        return entry;
    }

  g_assert_not_reached ();
}

/* The block that a page shows for a result; a fact at the foot leads to what rests on it. */
static const char *
get_block (GArray               *entries,
           BrochureSearchResult *result)
{
  const BrochureSearchEntry *found = find_entry (entries, result);

  if (found->piece == NULL)
    return "-";

  for (guint i = 0; found->block_id == NULL && i < entries->len; i++)
    {
      const BrochureSearchEntry *entry = &g_array_index (entries, BrochureSearchEntry, i);

      if (entry->section == found->section && entry->block_id != NULL && brochure_piece_states (entry->piece, found->piece->id))
        return entry->block_id;
    }

  return found->block_id;
}

static void
test_golden (void)
{
  g_autofree char *path = g_build_filename (g_getenv ("BROCHURE_TEST_DATA"), "search-golden.tsv", NULL);
  g_autofree char *contents = NULL;
  g_auto(GStrv) lines = NULL;
  guint n_queries = 0;

  g_assert_true (g_file_get_contents (path, &contents, NULL, NULL));
  lines = g_strsplit (g_strchomp (contents), "\n", -1);

  for (gsize i = 0; lines[i] != NULL; i++)
    {
      g_auto(GStrv) fields = g_strsplit (lines[i], "\t", -1);
      g_autoptr(BrochureDocument) document = NULL;
      g_autoptr(BrochureSearchIndex) index = NULL;
      g_autoptr(GPtrArray) results = NULL;
      g_autoptr(GArray) entries = NULL;
      BrochureSearchResult *first;

      if (*lines[i] == '#')
        continue;

      g_assert_cmpuint (g_strv_length (fields), ==, 5);
      g_test_message ("%s: %s", fields[0], fields[2]);
      brochure_language_apply (fields[0]);
      document = fixture_load (fields[1]);
      entries = brochure_search_entries_collect (document);
      index = brochure_search_index_new (g_array_ref (entries));
      results = brochure_search_index_query (index, fields[2], 10);
      g_assert_cmpuint (results->len, >, 0);

      first = g_ptr_array_index (results, 0);
      g_assert_cmpstr (brochure_search_result_get_section_id (first), ==, fields[3]);
      g_assert_cmpstr (get_block (entries, first), ==, fields[4]);
      n_queries++;
    }

  brochure_language_apply (NULL);
  g_assert_cmpuint (n_queries, >=, 40);
}

/* The first words of a text, in quotes and all. */
static char *
dup_first_words (const char *text)
{
  g_auto(GStrv) words = g_strsplit (text, " ", 7);

  if (g_strv_length (words) == 7)
    g_clear_pointer (&words[6], g_free);

  return g_strjoinv (" ", words);
}

/* Whether a piece was found, or what stands in for it: a foot says much that is said elsewhere. */
static gboolean
is_found (GPtrArray                 *results,
          GArray                    *entries,
          const BrochureSearchEntry *wanted)
{
  for (guint i = 0; i < results->len; i++)
    {
      const BrochureSearchEntry *entry = find_entry (entries, g_ptr_array_index (results, i));

      if (entry->section == wanted->section && entry->piece != NULL &&
          (g_str_equal (entry->piece->id, wanted->piece->id) ||
           (wanted->block_id == NULL && brochure_piece_states (entry->piece, wanted->piece->id))))
        return TRUE;
    }

  return wanted->block_id == NULL && wanted->piece->kind != BROCHURE_PIECE_ROW && results->len > 0;
}

static void
assert_found (BrochureSearchIndex       *index,
              GArray                    *entries,
              const BrochureSearchEntry *entry)
{
  const BrochurePiece *piece = entry->piece;
  g_autofree char *text = brochure_piece_dup_plain (piece);
  g_autofree char *words = dup_first_words (text);
  g_autofree char *query = g_strjoin (" ", piece->label != NULL ? brochure_text_get (piece->label) : "", words, NULL);
  g_autoptr(GPtrArray) results = brochure_search_index_query (index, query, G_MAXUINT);

  g_test_message ("%s#%s: %s", entry->section->id, piece->id, query);
  g_assert_true (is_found (results, entries, entry));
}

/* What leads elsewhere is found there, what unfolds at the foot of every page is called alike, and a form without
 * examples has no words. */
static gboolean
is_told_here (const BrochureSearchEntry *entry)
{
  return entry->piece->kind != BROCHURE_PIECE_CARD && entry->piece->kind != BROCHURE_PIECE_LINK &&
         entry->piece->kind != BROCHURE_PIECE_FORM &&
         (entry->piece->kind != BROCHURE_PIECE_FOLD || entry->block_id != NULL);
}

/* Whatever a reader sees can be found by its own words, in every language. */
static void
test_all_is_found (void)
{
  static const char * const languages[] = { "en", "nl", "ar" };
  static const char * const files[] = { "brochure.json", "evening-course.json" };

  for (gsize i = 0; i < G_N_ELEMENTS (languages) * G_N_ELEMENTS (files); i++)
    {
      g_autoptr(BrochureDocument) document = fixture_load (files[i % G_N_ELEMENTS (files)]);
      g_autoptr(BrochureSearchIndex) index = NULL;
      g_autoptr(GArray) entries = NULL;

      brochure_language_apply (languages[i / G_N_ELEMENTS (files)]);
      entries = brochure_search_entries_collect (document);
      index = brochure_search_index_new (g_array_ref (entries));
      g_assert_cmpuint (entries->len, >, 20);

      for (guint j = 0; j < entries->len; j++)
        {
          const BrochureSearchEntry *entry = &g_array_index (entries, BrochureSearchEntry, j);

          if (entry->piece != NULL && is_told_here (entry))
            assert_found (index, entries, entry);
        }
    }

  brochure_language_apply (NULL);
}

int
main (int    argc,
      char **argv)
{
  brochure_language_init ();
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/search-found/golden", test_golden);
  g_test_add_func ("/search-found/all-is-found", test_all_is_found);

  return g_test_run ();
}
