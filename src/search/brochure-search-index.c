/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "search/brochure-search-index.h"

#include "content/brochure-link.h"
#include "search/brochure-search-index-private.h"
#include "search/brochure-snippet.h"

#define SEPARATOR " · "

/* What only leads to where something is told is not looked for, and neither is what every foot is called. */
static gboolean
is_looked_for (const BrochureSearchEntry *entry)
{
  const BrochurePiece *piece = entry->piece;

  if (piece == NULL)
    return TRUE;

  switch ((int) piece->kind)
    {
    case BROCHURE_PIECE_CARD:
      return piece->target == NULL;

    case BROCHURE_PIECE_LINK:
      return piece->target == NULL || !g_str_has_prefix (piece->target, "brochure:");

    case BROCHURE_PIECE_FOLD:
      return !_brochure_search_entry_is_at_foot (entry);

    default:
      return TRUE;
    }
}

static void
add_words (BrochureSearchIndex *self,
           const char          *text)
{
  g_autoptr(BrochureFold) fold = brochure_fold_new (text);

  brochure_vocabulary_split (self->vocabulary, fold, self->tokens, NULL);
}

/* The numbers of its facts are not part of what a piece says, but it is found by them. */
static void
add_piece (BrochureSearchIndex *self,
           const BrochurePiece *piece)
{
  g_autofree char *text = brochure_piece_dup_plain (piece);

  add_words (self, text);

  for (gsize i = 0; piece->facts != NULL && piece->facts[i] != NULL; i++)
    add_words (self, piece->facts[i]);
}

static void
add_entry (BrochureSearchIndex *self,
           GArray              *columns,
           guint                number)
{
  const BrochureSearchEntry *entry = _brochure_search_index_get_entry (self, number);
  const char *label = _brochure_search_entry_get_label (entry);
  BrochureSearchPlace place = _brochure_search_index_find_place (self, columns, number);

  place.first_token = self->tokens->len;

  for (int i = 0; i < 2; i++)
    place.factors[i] = (float) _brochure_search_entry_get_factor (entry, place.fold != 0, i);

  if (label != NULL && is_looked_for (entry))
    add_words (self, label);

  place.n_label = self->tokens->len - place.first_token;
  g_array_append_val (self->places, place);

  /* A summary tells what the section is about, it is not in it; keywords are there to be found, not to be read. */
  if (entry->piece == NULL && entry->section->keywords != NULL)
    add_words (self, brochure_text_get (entry->section->keywords));
  else if (entry->piece != NULL && is_looked_for (entry))
    add_piece (self, entry->piece);
}

/**
 * brochure_search_index_new:
 * @entries: (transfer full) (element-type BrochureSearchEntry): what can be found, section by section, each of
 *   which begins with its title; the brochure must live as long
 *
 * Creates an index.
 *
 * Returns: (transfer full): the index
 */
BrochureSearchIndex *
brochure_search_index_new (GArray *entries)
{
  BrochureSearchIndex *self;
  g_autoptr(GArray) columns = g_array_new (FALSE, FALSE, sizeof (guint));
  BrochureSearchPlace end = { 0 };

  g_return_val_if_fail (entries != NULL, NULL);

  self = g_new (BrochureSearchIndex, 1);
  self->vocabulary = brochure_vocabulary_new ();
  self->entries = entries;
  self->places = g_array_new (FALSE, FALSE, sizeof (BrochureSearchPlace));
  self->tokens = g_array_new (FALSE, FALSE, sizeof (BrochureToken));

  for (guint i = 0; i < entries->len; i++)
    add_entry (self, columns, i);

  end.first_token = self->tokens->len;
  g_array_append_val (self->places, end);

  return self;
}

/**
 * brochure_search_index_free:
 * @self: (transfer full): an index
 */
void
brochure_search_index_free (BrochureSearchIndex *self)
{
  g_clear_pointer (&self->vocabulary, brochure_vocabulary_free);
  g_clear_pointer (&self->entries, g_array_unref);
  g_clear_pointer (&self->places, g_array_unref);
  g_clear_pointer (&self->tokens, g_array_unref);
  g_free (self);
}

/* What has the title of an entry: itself, or the heading or section that it stands under. */
static guint
find_titled (const BrochureSearchIndex *self,
             guint                      number)
{
  while (_brochure_search_entry_get_label (_brochure_search_index_get_entry (self, number)) == NULL)
    number = _brochure_search_index_get_place (self, number)->parent;

  return number;
}

/* What an entry says; first, where its title does not tell that, which of its like it is. */
static char *
dup_text (const BrochureSearchIndex *self,
          guint                      number,
          guint                      titled)
{
  const BrochureSearchEntry *entry = _brochure_search_index_get_entry (self, number);
  guint group = _brochure_search_index_get_place (self, titled)->group;
  const char *group_label = group != 0 ? _brochure_search_entry_get_label (_brochure_search_index_get_entry (self, group)) : NULL;
  g_autofree char *text = NULL;

  if (entry->piece == NULL)
    return g_strdup (entry->section->summary != NULL ? brochure_text_get (entry->section->summary) : "");

  text = brochure_piece_dup_plain (entry->piece);

  if (group_label == NULL)
    return g_steal_pointer (&text);

  return g_strconcat (group_label, *text != '\0' ? SEPARATOR : "", text, NULL);
}

static BrochureSearchResult *
create_result (const BrochureSearchIndex *self,
               const BrochureSearchQuery *query,
               guint                      number)
{
  const BrochureSearchEntry *entry = _brochure_search_index_get_entry (self, number);
  guint titled = find_titled (self, number);
  const char *title = _brochure_search_entry_get_label (_brochure_search_index_get_entry (self, titled));
  BrochureSpan nearest;
  g_autoptr(GArray) title_spans = brochure_search_query_mark (query, title, &nearest);
  g_autofree char *text = dup_text (self, number, titled);
  g_autoptr(GArray) snippet_spans = brochure_search_query_mark (query, text, &nearest);
  g_autofree char *snippet = brochure_snippet_cut (text, nearest.start, nearest.end, snippet_spans);

  return brochure_search_result_new (_brochure_search_entry_get_kind (entry, snippet_spans->len == 0),
                                     entry->section->id,
                                     brochure_text_get (entry->section->title),
                                     entry->piece != NULL ? entry->piece->id : NULL,
                                     title, title_spans, snippet, snippet_spans);
}

/* A place counts once, and so does what the foot says in the same words as something before it. */
static gboolean
is_news (const BrochureSearchEntry *entry,
         BrochureSearchResult      *result,
         GHashTable                *told)
{
  gboolean is_new_place = g_hash_table_add (told, brochure_link_to_uri (brochure_search_result_get_section_id (result),
                                                                        brochure_search_result_get_piece_id (result)));
  gboolean is_new_text = g_hash_table_add (told, g_strconcat (brochure_search_result_get_title (result), "\n",
                                                              brochure_search_result_get_snippet (result), NULL));

  return is_new_place && (is_new_text || !_brochure_search_entry_is_at_foot (entry));
}

static GPtrArray *
collect_results (const BrochureSearchIndex *self,
                 const BrochureSearchQuery *query,
                 guint                      max)
{
  GPtrArray *results = g_ptr_array_new_with_free_func (g_object_unref);
  g_autofree double *scores = _brochure_search_index_score (self, query);
  g_autoptr(GArray) sorted = _brochure_search_index_sort (self, scores);
  g_autoptr(GHashTable) told = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < sorted->len && results->len < max; i++)
    {
      guint number = _brochure_search_index_stand_in (self, scores, g_array_index (sorted, guint, i));
      g_autoptr(BrochureSearchResult) result = create_result (self, query, number);

      if (is_news (_brochure_search_index_get_entry (self, number), result, told))
        g_ptr_array_add (results, g_steal_pointer (&result));
    }

  return results;
}

/**
 * brochure_search_index_query:
 * @self: an index
 * @query: what was typed, in words
 * @max: how many results to give at most
 *
 * Finds the pieces that say all words, or words that begin like them; all but one word may also
 * stand in what they stand under: a heading, the section's title. A query without words, or one that is not
 * UTF-8, finds nothing.
 *
 * Returns: (transfer full) (element-type BrochureSearchResult): the results, the best first
 */
GPtrArray *
brochure_search_index_query (BrochureSearchIndex *self,
                             const char          *query,
                             guint                max)
{
  g_autoptr(BrochureSearchQuery) words = NULL;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (query != NULL, NULL);

  words = brochure_search_query_new (self->vocabulary, query);

  if (brochure_search_query_get_n_terms (words) == 0)
    return g_ptr_array_new_with_free_func (g_object_unref);

  return collect_results (self, words, max);
}
