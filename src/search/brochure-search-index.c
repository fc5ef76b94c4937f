/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "search/brochure-search-index.h"

#include <string.h>

#include "content/brochure-markup.h"
#include "search/brochure-passage.h"
#include "search/brochure-search-query.h"
#include "search/brochure-search-ranking.h"
#include "search/brochure-words.h"

struct _BrochureSearchIndex
{
  GObject parent_instance;

  /* Owned */
  BrochureDocument *document;
  BrochureVocabulary *vocabulary; /* none until the first query */
  GArray *entries;

  guint n_groups;
};

G_DEFINE_FINAL_TYPE (BrochureSearchIndex, brochure_search_index, G_TYPE_OBJECT)

typedef struct
{
  BrochureVocabulary *vocabulary;
  const BrochureFold *fold;
  BrochureSearchEntry *entry;
  BrochurePosting posting;
} WordClosure;

static void
clear_entry (gpointer data)
{
  BrochureSearchEntry *entry = data;

  g_clear_pointer (&entry->title, g_free);
  g_clear_pointer (&entry->text, g_free);
}

static BrochureSearchEntry *
get_entry (BrochureSearchIndex *self,
           guint                number)
{
  return &g_array_index (self->entries, BrochureSearchEntry, number);
}

static char *
dup_plain (const BrochureText *text)
{
  return text != NULL ? brochure_markup_to_plain (brochure_text_get (text)) : g_strdup ("");
}

static void
on_word (const BrochureWord *word,
         gpointer            user_data)
{
  WordClosure *closure = user_data;
  BrochureSpan span = brochure_fold_get_span (closure->fold, word->start, word->end);

  closure->posting.start = span.start;
  closure->posting.end = span.end;
  brochure_vocabulary_add (closure->vocabulary, word->text, word->length, &closure->posting);

  if (word->form == BROCHURE_WORD_PLAIN)
    closure->entry->n_words++;
}

static void
add_words (BrochureSearchIndex *self,
           guint                number,
           const char          *text,
           gboolean             is_title)
{
  g_autoptr(BrochureFold) fold = NULL;
  WordClosure closure = {
    .vocabulary = self->vocabulary,
    .entry = get_entry (self, number),
    .posting = { .entry = number, .is_title = is_title },
  };

  if (text == NULL)
    return;

  closure.fold = fold = brochure_fold_new (text);
  brochure_words_foreach (fold, on_word, &closure);
}

/* The number of a fact is not part of its words; it is found at their start, as nothing to mark. */
static void
add_number (BrochureSearchIndex *self,
            guint                entry,
            const BrochureFact  *fact)
{
  g_autofree char *number = g_ascii_strdown (fact->id, -1);
  BrochurePosting posting = { .entry = entry };

  brochure_vocabulary_add (self->vocabulary, number, strlen (number), &posting);
}

static void
add_section (BrochureSearchIndex   *self,
             guint                  number,
             const BrochureSection *section)
{
  BrochureSearchEntry entry = {
    .kind = BROCHURE_SEARCH_TITLE,
    .section = number,
    .title_entry = self->entries->len,
    .group = self->n_groups++,
    .title = dup_plain (section->title),
    .text = dup_plain (section->summary),
  };

  /* A summary tells what the section is about; it is not in it. */
  g_array_append_val (self->entries, entry);
  add_words (self, entry.title_entry, entry.title, TRUE);
}

static BrochureSearchKind
get_kind (const BrochurePassage *passage)
{
  switch (passage->kind)
    {
    case BROCHURE_PASSAGE_HEAD:
      return BROCHURE_SEARCH_TITLE;

    case BROCHURE_PASSAGE_FACT:
      return BROCHURE_SEARCH_FACT;

    case BROCHURE_PASSAGE_TEXT:
    default:
      return BROCHURE_SEARCH_TEXT;
    }
}

static void
add_passage (BrochureSearchIndex *self,
             BrochurePassage     *passage)
{
  guint number = self->entries->len;
  const BrochureSearchEntry *previous = get_entry (self, number - 1);
  BrochureSearchEntry entry = {
    .kind = get_kind (passage),
    .section = previous->section,
    .title_entry = previous->title_entry,
    .group = previous->block == passage->block ? previous->group : self->n_groups++,
    .block = passage->block,
    .title = g_steal_pointer (&passage->title),
    .text = g_steal_pointer (&passage->text),
  };

  g_array_append_val (self->entries, entry);
  add_words (self, number, entry.title, TRUE);
  add_words (self, number, entry.text, FALSE);

  if (passage->fact != NULL)
    add_number (self, number, passage->fact);
}

static void
build (BrochureSearchIndex *self)
{
  GPtrArray *sections = brochure_document_get_programme (self->document)->sections;
  g_autoptr(GDateTime) now = g_date_time_new_now_local ();
  g_autoptr(GPtrArray) passages = NULL;
  guint next = 0;
  GDate today;

  g_date_clear (&today, 1);
  g_date_set_dmy (&today, g_date_time_get_day_of_month (now), g_date_time_get_month (now), g_date_time_get_year (now));
  passages = brochure_passages_collect (self->document, &today);
  self->vocabulary = brochure_vocabulary_new ();

  for (guint i = 0; i < sections->len; i++)
    {
      const BrochureSection *section = g_ptr_array_index (sections, i);

      add_section (self, i, section);

      for (; next < passages->len; next++)
        {
          BrochurePassage *passage = g_ptr_array_index (passages, next);

          if (passage->section != section)
            break;

          add_passage (self, passage);
        }
    }

  brochure_vocabulary_sort (self->vocabulary);
}

static BrochureSearchResult *
create_result (BrochureSearchIndex         *self,
               const BrochureSearchRanking *ranking,
               guint                        number)
{
  const BrochureProgramme *programme = brochure_document_get_programme (self->document);
  const BrochureSearchEntry *entry = get_entry (self, number);
  const BrochureSection *section = g_ptr_array_index (programme->sections, entry->section);
  guint titled = entry->title != NULL ? number : entry->title_entry;
  g_autoptr(GArray) title_spans = brochure_search_ranking_mark_title (ranking, titled);
  g_autoptr(GArray) snippet_spans = NULL;
  g_autofree char *snippet = brochure_search_ranking_cut_snippet (ranking, number, &snippet_spans);

  return brochure_search_result_new (brochure_search_ranking_get_kind (ranking, number),
                                     section->id, get_entry (self, entry->title_entry)->title,
                                     entry->block != NULL ? entry->block->id : NULL,
                                     get_entry (self, titled)->title, title_spans,
                                     snippet, snippet_spans);
}

static void
brochure_search_index_finalize (GObject *object)
{
  BrochureSearchIndex *self = BROCHURE_SEARCH_INDEX (object);

  g_clear_object (&self->document);
  g_clear_pointer (&self->vocabulary, brochure_vocabulary_free);
  g_clear_pointer (&self->entries, g_array_unref);

  G_OBJECT_CLASS (brochure_search_index_parent_class)->finalize (object);
}

static void
brochure_search_index_class_init (BrochureSearchIndexClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = brochure_search_index_finalize;
}

static void
brochure_search_index_init (BrochureSearchIndex *self)
{
  self->entries = g_array_new (FALSE, FALSE, sizeof (BrochureSearchEntry));
  g_array_set_clear_func (self->entries, clear_entry);
}

/**
 * brochure_search_index_new:
 * @document: a brochure
 *
 * Creates an index. Nothing is read until the first query.
 *
 * Returns: (transfer full): the index
 */
BrochureSearchIndex *
brochure_search_index_new (BrochureDocument *document)
{
  BrochureSearchIndex *self;

  g_return_val_if_fail (BROCHURE_IS_DOCUMENT (document), NULL);

  self = g_object_new (BROCHURE_TYPE_SEARCH_INDEX, NULL);
  self->document = g_object_ref (document);

  return self;
}

/**
 * brochure_search_index_get_document:
 * @self: an index
 *
 * Returns: (transfer none): the brochure that is searched
 */
BrochureDocument *
brochure_search_index_get_document (BrochureSearchIndex *self)
{
  g_return_val_if_fail (BROCHURE_IS_SEARCH_INDEX (self), NULL);

  return self->document;
}

/**
 * brochure_search_index_prepare:
 * @self: an index
 *
 * Collects the words, unless that is done. A long brochure takes a moment, better spent before
 * the first key is pressed than after it.
 */
void
brochure_search_index_prepare (BrochureSearchIndex *self)
{
  g_return_if_fail (BROCHURE_IS_SEARCH_INDEX (self));

  if (self->vocabulary == NULL)
    build (self);
}

/**
 * brochure_search_index_query:
 * @self: an index
 * @query: what was typed, in words
 * @max: how many results to give at most
 *
 * Finds the places where all words stand, or words that begin like them. A word may also stand in
 * the section's title instead. Of a block only the best place is given. A query without words, or
 * one that is not UTF-8, finds nothing.
 *
 * Returns: (transfer full) (element-type BrochureSearchResult): the results, the best first
 */
GPtrArray *
brochure_search_index_query (BrochureSearchIndex *self,
                             const char          *query,
                             guint                max)
{
  g_autoptr(GPtrArray) results = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr(BrochureSearchQuery) words = NULL;
  g_autoptr(BrochureSearchRanking) ranking = NULL;

  g_return_val_if_fail (BROCHURE_IS_SEARCH_INDEX (self), NULL);
  g_return_val_if_fail (query != NULL, NULL);

  words = brochure_search_query_new (query);

  if (brochure_search_query_get_n_terms (words) == 0)
    return g_steal_pointer (&results);

  brochure_search_index_prepare (self);
  ranking = brochure_search_ranking_new (self->entries, self->vocabulary, words);

  for (guint i = 0; i < brochure_search_ranking_get_n_found (ranking) && i < max; i++)
    g_ptr_array_add (results, create_result (self, ranking, brochure_search_ranking_get_entry (ranking, i)));

  return g_steal_pointer (&results);
}
