/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * BrochurePosting:
 * @entry: number of the entry
 * @is_title: whether it stands in the entry's title
 * @start: where it begins there, in bytes
 * @end: where it ends
 *
 * A place where a word stands.
 */
typedef struct
{
  guint32 entry;
  guint32 is_title : 1;
  guint32 start : 31;
  guint32 end;
} BrochurePosting;

/**
 * BrochureVocabulary:
 *
 * All words of a brochure, and where each stands.
 *
 * It is filled in the order of the entries and then sorted, once, to be searched.
 */
typedef struct _BrochureVocabulary BrochureVocabulary;

BrochureVocabulary    *brochure_vocabulary_new          (void);
void                   brochure_vocabulary_free         (BrochureVocabulary       *self);

void                   brochure_vocabulary_add          (BrochureVocabulary       *self,
                                                         const char               *word,
                                                         gsize                     length,
                                                         const BrochurePosting    *posting);
void                   brochure_vocabulary_sort         (BrochureVocabulary       *self);

guint                  brochure_vocabulary_get_n_words  (const BrochureVocabulary *self);
const char            *brochure_vocabulary_get_word     (const BrochureVocabulary *self,
                                                         guint                     number);
const BrochurePosting *brochure_vocabulary_get_postings (const BrochureVocabulary *self,
                                                         guint                     number,
                                                         guint                    *n_postings);
guint                  brochure_vocabulary_find_prefix  (const BrochureVocabulary *self,
                                                         const char               *prefix,
                                                         guint                    *n_words);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BrochureVocabulary, brochure_vocabulary_free)

G_END_DECLS
