/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * BrochureInputKind:
 * @BROCHURE_INPUT_EMPTY: nothing was given
 * @BROCHURE_INPUT_TEXT: a string, as the person typed or chose it
 * @BROCHURE_INPUT_NUMBER: a JSON number, as it was written
 * @BROCHURE_INPUT_OTHER: JSON that is neither: true, false, an object or an array
 * @BROCHURE_INPUT_UNFINISHED: text that somebody is typing right now: kept, but not judged yet
 */
typedef enum
{
  BROCHURE_INPUT_EMPTY,
  BROCHURE_INPUT_TEXT,
  BROCHURE_INPUT_NUMBER,
  BROCHURE_INPUT_OTHER,
  BROCHURE_INPUT_UNFINISHED,
} BrochureInputKind;

/**
 * BrochureInput:
 * @kind: what was given
 * @text: (nullable): the text, or the number as it was written
 *
 * One answer exactly as it was given, valid or not, so that a half-filled form comes back unchanged.
 */
typedef struct
{
  BrochureInputKind kind;
  char *text;
} BrochureInput;

void        brochure_input_clear    (BrochureInput       *self);
void        brochure_input_copy     (BrochureInput       *self,
                                     const BrochureInput *from);
void        brochure_input_set_text (BrochureInput       *self,
                                     const char          *text);
const char *brochure_input_get_text (const BrochureInput *self);
gboolean    brochure_input_is_given (const BrochureInput *self);

G_END_DECLS
