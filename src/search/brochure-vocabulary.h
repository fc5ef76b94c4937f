/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "search/brochure-fold.h"

G_BEGIN_DECLS

/* A word of a text, as its number; the highest bit is set where it goes on where the word before it ended, in
 * writing without blanks. */
typedef guint32 BrochureToken;

#define BROCHURE_TOKEN_JOINED 0x80000000u
#define BROCHURE_TOKEN_NUMBER(token) ((token) & ~BROCHURE_TOKEN_JOINED)

/**
 * BrochureVocabulary:
 * @words: (element-type utf8): the words, by number
 * @numbers: (element-type utf8 guint): the numbers, by word
 * @chunk: holds the words
 *
 * All words of a brochure; the first one has the number 0.
 */
typedef struct
{
  GPtrArray *words;
  GHashTable *numbers;
  GStringChunk *chunk;
} BrochureVocabulary;

BrochureVocabulary *brochure_vocabulary_new   (void);
void                brochure_vocabulary_free  (BrochureVocabulary *self);

void                brochure_vocabulary_split (BrochureVocabulary *self,
                                               const BrochureFold *fold,
                                               GArray             *tokens,
                                               GArray             *spans);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BrochureVocabulary, brochure_vocabulary_free)

G_END_DECLS
