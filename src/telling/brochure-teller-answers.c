/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "telling/brochure-teller-private.h"

#include <glib/gi18n.h>

#include "eligibility/brochure-question.h"
#include "language/brochure-format.h"
#include "telling/brochure-wording-answers.h"
#include "telling/brochure-wording-check.h"
#include "telling/brochure-wording.h"

/* Nothing is told of what is not answered. */
static void
tell_answer (BrochureTeller *self,
             const char     *label,
             char           *text)
{
  if (text != NULL)
    _brochure_teller_add_row (self, label, text);
}

static char *
dup_country (const BrochureInput *answer)
{
  return brochure_input_is_given (answer) ? brochure_format_country (brochure_input_get_text (answer)) : NULL;
}

static char *
dup_choice (const BrochureQuestion *question,
            const BrochureInput    *answer)
{
  const BrochureChoice *choice = brochure_input_is_given (answer)
                                 ? brochure_question_find_choice (question->choices, brochure_input_get_text (answer))
                                 : NULL;

  return choice != NULL && choice->label != NULL ? g_strdup (brochure_text_get (choice->label)) : NULL;
}

static void
tell_named (BrochureTeller         *self,
            const BrochureQuestion *question,
            const BrochureAnswers  *answers)
{
  gboolean is_number = question->kind == BROCHURE_QUESTION_NUMBER;
  const BrochureInput *answer = brochure_named_input_find (is_number ? answers->numbers : answers->choices,
                                                           question->rule->id);
  g_autofree char *label = brochure_wording_rule (question->rule);

  if (!is_number)
    tell_answer (self, label, dup_choice (question, answer));
  else if (brochure_input_is_given (answer))
    tell_answer (self, label, brochure_wording_figure (question->rule, brochure_input_get_text (answer)));
}

static void
tell_question (BrochureTeller         *self,
               const BrochureQuestion *question,
               const BrochureAnswers  *answers)
{
  switch ((int) question->kind)
    {
    case BROCHURE_QUESTION_COUNTRY:
      /* Translators: in a list of somebody’s answers */
      tell_answer (self, _("Country of the highest degree"), dup_country (&answers->country));
      break;

    case BROCHURE_QUESTION_NATIONALITY:
      /* Translators: in a list of somebody’s answers */
      tell_answer (self, _("Nationality"), dup_country (&answers->nationality));
      break;

    case BROCHURE_QUESTION_DEGREE_LEVEL:
      /* Translators: in a list of somebody’s answers */
      tell_answer (self, _("Highest degree"),
                   g_strdup (brochure_wording_answers_degree (brochure_input_get_text (&answers->degree_level))));
      break;

    case BROCHURE_QUESTION_FIELD:
      /* Translators: in a list of somebody’s answers */
      tell_answer (self, _("Subject of the degree"), dup_choice (question, &answers->field));
      break;

    case BROCHURE_QUESTION_WORK:
      /* Translators: in a list of somebody’s answers */
      tell_answer (self, _("Work experience"),
                   g_strdup (brochure_wording_answers_work (brochure_input_get_text (&answers->work))));
      break;

    case BROCHURE_QUESTION_CHOICE:
    case BROCHURE_QUESTION_NUMBER:
      tell_named (self, question, answers);
      break;

    default:
      break;
    }
}

static void
tell_test (BrochureTeller           *self,
           const BrochureTestAnswer *answer)
{
  g_autofree char *name = NULL;
  char *words;

  if (!brochure_input_is_given (&answer->test))
    return;

  name = brochure_wording_check_test (self->document, brochure_input_get_text (&answer->test));
  words = brochure_wording_answers_test (answer);

  if (words != NULL)
    tell_answer (self, name, words);
  else
    /* Translators: in a list of somebody’s answers, before “Exemption”; or the name of a requirement */
    tell_answer (self, _("Language test"), g_steal_pointer (&name));
}

/* Adds a row for each answer, in the order in which they are asked for. */
void
_brochure_teller_tell_answers (BrochureTeller        *self,
                               const BrochureAnswers *answers)
{
  g_autoptr(GPtrArray) questions = brochure_question_list (self->document);

  for (guint i = 0; i < questions->len; i++)
    tell_question (self, g_ptr_array_index (questions, i), answers);

  for (guint i = 0; i < answers->tests->len; i++)
    tell_test (self, g_ptr_array_index (answers->tests, i));
}
