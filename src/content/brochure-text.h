/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * BrochureText:
 *
 * A string of the content that can be translated.
 *
 * The content file holds the source language. What a reader sees is looked up
 * each time it is asked for, so a language switch needs no reload: first a
 * translation given in the file itself, then the gettext catalogue under the
 * text's own context, then under that of its brochure, then the source text.
 */
typedef struct _BrochureText BrochureText;

BrochureText *brochure_text_new                 (const char         *domain,
                                                 const char         *brochure,
                                                 const char         *context,
                                                 const char         *language,
                                                 const char         *source);
BrochureText *brochure_text_new_literal         (char               *string);
BrochureText *brochure_text_reword              (const BrochureText *self,
                                                 char               *words);
BrochureText *brochure_text_settle              (const BrochureText *self);
BrochureText *brochure_text_ref                 (BrochureText       *self);
void          brochure_text_unref               (BrochureText       *self);

void          brochure_text_add_translation     (BrochureText       *self,
                                                 const char         *language,
                                                 const char         *value);

const char   *brochure_text_get                 (const BrochureText *self);
const char   *brochure_text_get_source          (const BrochureText *self);
const char   *brochure_text_get_language        (const BrochureText *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BrochureText, brochure_text_unref)

G_END_DECLS
