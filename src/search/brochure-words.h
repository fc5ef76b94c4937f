/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "search/brochure-fold.h"

G_BEGIN_DECLS

/**
 * BrochureWordForm:
 * @BROCHURE_WORD_PLAIN: the word as it stands
 * @BROCHURE_WORD_STEM: the word before it without an ending or a particle written with it
 * @BROCHURE_WORD_OTHER: another way to write it, or a part of it: `email` for “e-mail”
 *
 * How a word relates to what is written.
 */
typedef enum
{
  BROCHURE_WORD_PLAIN,
  BROCHURE_WORD_STEM,
  BROCHURE_WORD_OTHER,
} BrochureWordForm;

/**
 * BrochureWord:
 * @text: the word, not closed by a null byte
 * @length: how many bytes it has
 * @start: where it begins in the folded text
 * @end: where it ends there
 * @form: how it relates to what is written
 * @is_joined: whether it goes on where the plain word before it ended, in writing without blanks
 *
 * A word of a folded text.
 */
typedef struct
{
  const char *text;
  gsize length;
  gsize start;
  gsize end;
  BrochureWordForm form;
  gboolean is_joined;
} BrochureWord;

/**
 * BrochureWordFunc:
 * @word: a word; it is gone after the call
 * @user_data: closure
 *
 * Is told of one word.
 */
typedef void (*BrochureWordFunc) (const BrochureWord *word,
                                  gpointer            user_data);

void brochure_words_foreach (const BrochureFold *fold,
                             BrochureWordFunc    func,
                             gpointer            user_data);

G_END_DECLS
