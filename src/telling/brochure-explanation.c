/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "telling/brochure-explanation.h"

#include <glib/gi18n.h>

#include "content/brochure-enum.h"
#include "content/brochure-enums.h"
#include "eligibility/brochure-eligibility-enums.h"
#include "language/brochure-format.h"
#include "telling/brochure-explanation-private.h"
#include "telling/brochure-wording-check.h"

/**
 * _brochure_explanation_find_set:
 * @topic: what a sentence is about
 *
 * Returns: (nullable): the set that the rule is in, even where none applies
 */
const BrochureRequirementSet *
_brochure_explanation_find_set (const BrochureTopic *topic)
{
  GPtrArray *sets = brochure_document_get_programme (topic->evaluation->document)->requirement_sets;
  const BrochureRule *rule = topic->result->rule;

  for (guint i = 0; i < sets->len; i++)
    {
      const BrochureRequirementSet *set = g_ptr_array_index (sets, i);

      if (brochure_requirement_set_find_rule (set, rule->id) == rule)
        return set;
    }

  return NULL;
}

static const char *
lookup (GHashTable *explanations,
        const char *key)
{
  const BrochureText *text = explanations != NULL ? g_hash_table_lookup (explanations, key) : NULL;

  return text != NULL ? brochure_text_get (text) : NULL;
}

/* What one level has to say: for the reason and this test or answer, else for the reason, else for the verdict.
 * A sentence that asks for a value which is not there is none. */
static char *
explain_by (GHashTable          *explanations,
            const BrochureTopic *topic,
            const char * const   keys[3])
{
  for (gsize i = 0; i < 3; i++)
    {
      const char *template = keys[i] != NULL ? lookup (explanations, keys[i]) : NULL;
      char *words = template != NULL ? _brochure_explanation_fill (topic, template) : NULL;

      if (words != NULL)
        return words;
    }

  return NULL;
}

/* The nearest level of the content counts: the rule, one that joins it, its set, the brochure. */
static char *
explain_by_content (const BrochureTopic *topic,
                    const char * const   keys[3])
{
  const BrochureRequirementSet *set = _brochure_explanation_find_set (topic);
  char *words = NULL;

  for (const BrochureTopic *level = topic; level != NULL && words == NULL; level = level->above)
    words = explain_by (level->result->rule->explanations, topic, keys);
  if (words == NULL && set != NULL)
    words = explain_by (set->explanations, topic, keys);
  if (words == NULL)
    words = explain_by (brochure_document_get_explanations (topic->evaluation->document), topic, keys);

  return words;
}

/* Which country lacks that decides on the requirements. Where sets ask for both, that of the degree comes first. */
static const char *
find_lacking_country (const BrochureEvaluation *evaluation)
{
  GPtrArray *sets = brochure_document_get_programme (evaluation->document)->requirement_sets;
  const char *lacking = NULL;

  for (guint i = 0; i < sets->len; i++)
    {
      const BrochureRequirementSet *set = g_ptr_array_index (sets, i);

      if (set->audience->of != BROCHURE_AUDIENCE_OF_NATIONALITY && evaluation->answers->country.kind != BROCHURE_INPUT_TEXT)
        return "country";
      if (set->audience->of == BROCHURE_AUDIENCE_OF_NATIONALITY &&
          evaluation->answers->nationality.kind != BROCHURE_INPUT_TEXT)
        lacking = "nationality";
    }

  return lacking;
}

/* What the program's own sentences depend on: which country lacks. */
static const char *
get_lacking (const BrochureTopic *topic,
             BrochureReason       reason)
{
  return reason == BROCHURE_REASON_NO_COUNTRY && topic->result->rule->type != BROCHURE_RULE_NUMBER
         ? find_lacking_country (topic->evaluation) : NULL;
}

static char *
explain_by_itself (BrochureSentenceKind  kind,
                   const BrochureTopic  *topic,
                   BrochureReason        reason,
                   const char           *lacking)
{
  gsize position = 0;
  const char *template;

  while ((template = _brochure_explanation_next_sentence (kind, topic, reason, lacking, &position)) != NULL)
    {
      char *words = _brochure_explanation_fill (topic, template);

      if (words != NULL)
        return words;
    }

  return NULL;
}

static char *
explain (const BrochureTopic *topic,
         BrochureVerdict      verdict,
         BrochureReason       reason,
         const char          *variant)
{
  const char *name = brochure_enum_to_string (BROCHURE_TYPE_REASON, reason);
  g_autofree char *exact = variant != NULL ? g_strconcat (name, "-", variant, NULL) : NULL;
  const char *keys[] = {
    exact, name,
    verdict != BROCHURE_VERDICT_NONE ? brochure_enum_to_string (BROCHURE_TYPE_VERDICT, verdict) : NULL,
  };
  char *words = explain_by_content (topic, keys);

  if (words == NULL)
    words = explain_by_itself (BROCHURE_SENTENCE_WHY, topic, reason, get_lacking (topic, reason));

  return words != NULL ? words : g_strdup (brochure_wording_check_verdict (verdict));
}

static char *explain_rule (const BrochureTopic *topic);

/* Of the rules that are joined, all those are told that gave the verdict, if @all, or else the first one. */
static char *
explain_joined (const BrochureTopic *topic,
                gboolean             all)
{
  const BrochureRuleResult *result = topic->result;
  g_autoptr(GPtrArray) sentences = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < result->rules->len; i++)
    {
      const BrochureRuleResult *part = g_ptr_array_index (result->rules, i);
      BrochureTopic below = { topic->evaluation, part, part->best, topic };
      g_autofree char *words = NULL;

      if (part != result->decider && !(all && part->verdict == result->verdict))
        continue;

      words = explain_rule (&below);
      if (!g_ptr_array_find_with_equal_func (sentences, words, g_str_equal, NULL))
        g_ptr_array_add (sentences, g_steal_pointer (&words));
    }
  g_ptr_array_add (sentences, NULL);

  return g_strjoinv (" ", (GStrv) sentences->pdata);
}

/* A rule that joins others is explained by the one that decided; where one would be enough and none is met, by all. */
static char *
explain_rule (const BrochureTopic *topic)
{
  const BrochureRuleResult *result = topic->result;

  if (result->decider != NULL)
    return explain_joined (topic, result->rule->type == BROCHURE_RULE_ANY_OF &&
                                  result->verdict == BROCHURE_VERDICT_DOES_NOT_MEET);

  return explain (topic, result->verdict, result->reason, result->variant);
}

/**
 * brochure_explanation_decider:
 * @evaluation: an evaluation
 * @result: (nullable): how one of its rules was judged, or nothing for all of them together
 *
 * Names who decides: by the rule, its set or the programme, whichever says so.
 *
 * Returns: (transfer none): for example “the institution”
 */
const char *
brochure_explanation_decider (const BrochureEvaluation *evaluation,
                              const BrochureRuleResult *result)
{
  const BrochureProgramme *programme;
  const BrochureRequirementSet *set;
  BrochureTopic topic = { evaluation, result };

  g_return_val_if_fail (evaluation != NULL, NULL);

  programme = brochure_document_get_programme (evaluation->document);
  set = result != NULL ? _brochure_explanation_find_set (&topic) : evaluation->set;

  if (result != NULL && result->rule->decided_by != NULL)
    return brochure_text_get (result->rule->decided_by);
  if (set != NULL && set->decided_by != NULL)
    return brochure_text_get (set->decided_by);
  if (programme->decided_by != NULL)
    return brochure_text_get (programme->decided_by);

  /* Translators: who decides on applications where a brochure does not say it, in the nominative, within a sentence */
  return _("the institution");
}

/**
 * brochure_explanation_country:
 * @evaluation: an evaluation
 *
 * Names the country that decides which set applies: that of the degree or of the nationality, as the set that applies
 * asks or, where none does, as all of them ask.
 *
 * Returns: (transfer full) (nullable): its name, or nothing where it is not answered or it may be either
 */
char *
brochure_explanation_country (const BrochureEvaluation *evaluation)
{
  const BrochureAnswers *answers = evaluation->answers;
  GPtrArray *sets = brochure_document_get_programme (evaluation->document)->requirement_sets;
  const BrochureRequirementSet *first = sets->len > 0 ? g_ptr_array_index (sets, 0) : NULL;
  const BrochureRequirementSet *set = evaluation->set != NULL ? evaluation->set : first;
  const BrochureInput *country;

  for (guint i = 0; evaluation->set == NULL && i < sets->len; i++)
    if (((const BrochureRequirementSet *) g_ptr_array_index (sets, i))->audience->of != first->audience->of)
      return NULL;

  country = set != NULL && set->audience->of == BROCHURE_AUDIENCE_OF_NATIONALITY ? &answers->nationality
                                                                                 : &answers->country;

  return country->kind == BROCHURE_INPUT_TEXT ? brochure_format_country (country->text) : NULL;
}

/**
 * brochure_explanation_country_first:
 * @evaluation: an evaluation
 * @result: how one of its rules was judged
 *
 * Asks for the country that decides which requirements apply, where that is not answered.
 *
 * Returns: (transfer full) (nullable): a sentence, or nothing where there is a set that applies
 */
char *
brochure_explanation_country_first (const BrochureEvaluation *evaluation,
                                    const BrochureRuleResult *result)
{
  BrochureTopic topic = { evaluation, result };
  const char *lacking = evaluation->set == NULL ? find_lacking_country (evaluation) : NULL;

  return lacking != NULL ? explain_by_itself (BROCHURE_SENTENCE_WHY, &topic, BROCHURE_REASON_NO_COUNTRY, lacking) : NULL;
}

/**
 * brochure_explanation_rule:
 * @evaluation: an evaluation
 * @result: how one of its rules was judged
 *
 * Returns: (transfer full): why, in whole sentences
 */
char *
brochure_explanation_rule (const BrochureEvaluation *evaluation,
                           const BrochureRuleResult *result)
{
  BrochureTopic topic = { evaluation, result, result->best };

  return explain_rule (&topic);
}

/**
 * brochure_explanation_test:
 * @evaluation: an evaluation
 * @rule: how a rule about language tests was judged
 * @result: how one of its tests was judged
 *
 * Returns: (transfer full): why, in whole sentences
 */
char *
brochure_explanation_test (const BrochureEvaluation *evaluation,
                           const BrochureRuleResult *rule,
                           const BrochureTestResult *result)
{
  BrochureTopic topic = { evaluation, rule, result };

  return explain (&topic, result->verdict, result->reason, result->test != NULL ? result->test->id : NULL);
}

/**
 * brochure_explanation_change:
 * @evaluation: an evaluation
 * @rule: how a rule was judged
 * @result: (nullable): how one of its tests was judged, where it is about tests
 *
 * Tells what would make the verdict a better one. A content file says it in its own words under
 * `change-REASON-TEST` or `change-REASON`.
 *
 * Returns: (transfer full) (nullable): a sentence, or nothing where there is none
 */
char *
brochure_explanation_change (const BrochureEvaluation *evaluation,
                             const BrochureRuleResult *rule,
                             const BrochureTestResult *result)
{
  BrochureTopic topic = { evaluation, rule, result };
  BrochureReason reason = result != NULL ? result->reason : rule->reason;
  const char *name = brochure_enum_to_string (BROCHURE_TYPE_REASON, reason);
  g_autofree char *key = g_strconcat ("change-", name, NULL);
  g_autofree char *exact = result != NULL && result->test != NULL ? g_strconcat (key, "-", result->test->id, NULL)
                                                                  : NULL;
  const char * const keys[] = { exact, key, NULL };
  char *words = explain_by_content (&topic, keys);

  return words != NULL ? words : explain_by_itself (BROCHURE_SENTENCE_CHANGE, &topic, reason, NULL);
}

/**
 * brochure_explanation_enough:
 * @evaluation: an evaluation
 * @result: how a rule was judged
 *
 * Tells what would meet the rule as a whole.
 *
 * Returns: (transfer full) (nullable): a phrase, or nothing where it cannot be said
 */
char *
brochure_explanation_enough (const BrochureEvaluation *evaluation,
                             const BrochureRuleResult *result)
{
  BrochureTopic topic = { evaluation, result };

  return explain_by_itself (BROCHURE_SENTENCE_CHANGE, &topic, BROCHURE_REASON_ANSWER_FAILS, NULL);
}

/* Where none of several ways is met, the one with a distance says most. */
static const BrochureRuleResult *
find_told (const BrochureRuleResult *result)
{
  for (guint i = 0; result->rules != NULL && i < result->rules->len; i++)
    {
      const BrochureRuleResult *part = g_ptr_array_index (result->rules, i);

      if (part->verdict == result->verdict && (part->short_by > 0 || (part->best != NULL && part->best->short_by > 0)))
        return part;
    }

  return result->decider;
}

/**
 * brochure_explanation_brief:
 * @evaluation: an evaluation
 * @result: how one of its rules was judged
 *
 * Says in two or three words how a rule was judged, to stand after its name, with the distance where there is one.
 *
 * Returns: (transfer full): for example “0.5 short”
 */
char *
brochure_explanation_brief (const BrochureEvaluation *evaluation,
                            const BrochureRuleResult *result)
{
  const BrochureRuleResult *told = find_told (result);
  BrochureTopic topic = { evaluation, result, result->best };
  char *words = told != NULL ? brochure_explanation_brief (evaluation, told)
                             : explain_by_itself (BROCHURE_SENTENCE_BRIEF, &topic, result->reason,
                                                  get_lacking (&topic, result->reason));

  return words != NULL ? words : g_strdup (brochure_wording_check_verdict (result->verdict));
}

/**
 * brochure_explanation_brief_test:
 * @evaluation: an evaluation
 * @rule: how a rule about tests was judged
 * @result: how one of its tests was judged
 *
 * Says the same of one test: how it stands by what that rule asks.
 *
 * Returns: (transfer full): for example “0.5 short”
 */
char *
brochure_explanation_brief_test (const BrochureEvaluation *evaluation,
                                 const BrochureRuleResult *rule,
                                 const BrochureTestResult *result)
{
  BrochureTopic topic = { evaluation, rule, result };
  char *words = explain_by_itself (BROCHURE_SENTENCE_BRIEF, &topic, result->reason, NULL);

  return words != NULL ? words : g_strdup (brochure_wording_check_verdict (result->verdict));
}
