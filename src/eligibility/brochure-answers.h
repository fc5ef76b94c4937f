/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>
#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/* Tests and components in one set of answers: far above any person's, low enough to keep memory small. */
#define BROCHURE_ANSWERS_MAX_ENTRIES 100000

/**
 * BrochureInputKind:
 * @BROCHURE_INPUT_EMPTY: nothing was given
 * @BROCHURE_INPUT_TEXT: a string, as the person typed or chose it
 * @BROCHURE_INPUT_NUMBER: a JSON number, as it was written
 * @BROCHURE_INPUT_OTHER: JSON that is neither: true, false, an object or an array
 */
typedef enum
{
  BROCHURE_INPUT_EMPTY,
  BROCHURE_INPUT_TEXT,
  BROCHURE_INPUT_NUMBER,
  BROCHURE_INPUT_OTHER,
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

/**
 * BrochureComponentAnswer:
 * @name: name of the component, for example `listening`
 * @score: the score given
 */
typedef struct
{
  char *name;
  BrochureInput score;
} BrochureComponentAnswer;

/**
 * BrochureTestAnswer:
 * @kind: %BROCHURE_INPUT_TEXT normally; anything else where the entry was not a JSON object
 * @test: which test: the id of a [struct@LanguageTest], `other`, `exempt` or `none-yet`
 * @module: which module of it, for example `academic`
 * @scale: which scale it was reported on, for example `0-120`
 * @overall: overall score
 * @grade: grade on the certificate
 * @date: when it was taken, `YYYY-MM-DD`
 * @components: (element-type BrochureComponentAnswer): component scores; the last of a name counts
 * @components_kind: %BROCHURE_INPUT_OTHER where `components` was not a JSON object
 *
 * One language test, exemption or announcement of one.
 */
typedef struct
{
  BrochureInputKind kind;
  BrochureInput test;
  BrochureInput module;
  BrochureInput scale;
  BrochureInput overall;
  BrochureInput grade;
  BrochureInput date;
  GPtrArray *components;
  BrochureInputKind components_kind;
} BrochureTestAnswer;

/**
 * BrochureAnswers:
 * @id: (nullable): the answers' id as JSON, echoed in the result
 * @country: where the applicant studied, ISO 3166-1 alpha-2
 * @degree_level: `none`, `in-progress`, `bachelor`, `master` or `equivalent`
 * @field: `cs`, `related-listed`, `related-self` or `other`
 * @work: `none` or `relevant`
 * @tests: (element-type BrochureTestAnswer): language tests
 * @tests_kind: %BROCHURE_INPUT_OTHER where `tests` was not a JSON array
 *
 * What an applicant tells about themselves. Every part may be empty.
 */
typedef struct
{
  char *id;
  BrochureInput country;
  BrochureInput degree_level;
  BrochureInput field;
  BrochureInput work;
  GPtrArray *tests;
  BrochureInputKind tests_kind;
} BrochureAnswers;

BrochureAnswers     *brochure_answers_new                    (void);
BrochureAnswers     *brochure_answers_new_from_json          (const char                *json,
                                                              gssize                     length,
                                                              GError                   **error);
BrochureAnswers     *brochure_answers_new_from_object        (JsonObject                *object,
                                                              GError                   **error);
void                 brochure_answers_free                   (BrochureAnswers           *self);

char                *brochure_answers_to_json                (const BrochureAnswers     *self);
gboolean             brochure_answers_is_empty               (const BrochureAnswers     *self);
BrochureTestAnswer  *brochure_answers_add_test               (BrochureAnswers           *self,
                                                              const char                *test);

BrochureTestAnswer  *brochure_test_answer_new                (const char                *test);
BrochureTestAnswer  *brochure_test_answer_copy               (const BrochureTestAnswer  *self);
void                 brochure_test_answer_free               (BrochureTestAnswer        *self);
const BrochureInput *brochure_test_answer_get_component      (const BrochureTestAnswer  *self,
                                                              const char                *name);
void                 brochure_test_answer_set_component      (BrochureTestAnswer        *self,
                                                              const char                *name,
                                                              const char                *text);

void                 brochure_input_set_text                 (BrochureInput             *self,
                                                              const char                *text);
const char          *brochure_input_get_text                 (const BrochureInput       *self);
gboolean             brochure_input_equals                   (const BrochureInput       *self,
                                                              const char                *text);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BrochureAnswers, brochure_answers_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (BrochureTestAnswer, brochure_test_answer_free)

G_END_DECLS
