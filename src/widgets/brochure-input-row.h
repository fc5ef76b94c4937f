/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define BROCHURE_TYPE_INPUT_ROW (brochure_input_row_get_type ())

/**
 * BrochureInputRow:
 *
 * A row with a short entry, what may be typed into it in words, and what is
 * wrong with it when that is certain.
 *
 * AdwEntryRow has no room for the last two, and no label that an error could
 * be related to.
 */
G_DECLARE_DERIVABLE_TYPE (BrochureInputRow, brochure_input_row, BROCHURE, INPUT_ROW, AdwPreferencesRow)

/**
 * BrochureInputRowClass:
 * @can_become_valid: whether text that is not valid may become so by typing on
 * @dup_finished: how what was typed is written once it is finished, or %NULL for as it is
 */
struct _BrochureInputRowClass
{
  AdwPreferencesRowClass parent_class;

  gboolean (*can_become_valid) (BrochureInputRow *self,
                                const char       *text);
  char    *(*dup_finished)     (BrochureInputRow *self,
                                const char       *text);
};

const char *brochure_input_row_get_text       (BrochureInputRow *self);
char       *brochure_input_row_dup_typed      (BrochureInputRow *self);
void        brochure_input_row_set_text       (BrochureInputRow *self,
                                               const char       *text);
void        brochure_input_row_set_caption    (BrochureInputRow *self,
                                               const char       *caption);
void        brochure_input_row_set_error      (BrochureInputRow *self,
                                               const char       *error);
GtkEntry   *brochure_input_row_get_entry      (BrochureInputRow *self);

gboolean    brochure_input_row_is_typing      (BrochureInputRow *self);
gboolean    brochure_input_row_is_unfinished  (BrochureInputRow *self);
void        brochure_input_row_add_suffix     (BrochureInputRow *self,
                                               GtkWidget        *widget);

G_END_DECLS
