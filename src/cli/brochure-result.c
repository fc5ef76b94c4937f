/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "cli/brochure-result.h"

#include "content/brochure-enums.h"
#include "eligibility/brochure-eligibility-enums.h"
#include "eligibility/brochure-enum.h"
#include "telling/brochure-explanation.h"

static void
add_string (JsonBuilder *builder,
            const char  *member,
            const char  *string)
{
  json_builder_set_member_name (builder, member);
  if (string != NULL)
    json_builder_add_string_value (builder, string);
  else
    json_builder_add_null_value (builder);
}

static void
take_string (JsonBuilder *builder,
             const char  *member,
             char        *string)
{
  if (string != NULL)
    add_string (builder, member, string);
  g_free (string);
}

static void
add_verdict (JsonBuilder     *builder,
             const char      *member,
             BrochureVerdict  verdict)
{
  add_string (builder, member, verdict != BROCHURE_VERDICT_NONE ? brochure_enum_to_string (BROCHURE_TYPE_VERDICT, verdict)
                                                                : NULL);
}

static void
begin_array (JsonBuilder *builder,
             const char  *member)
{
  json_builder_set_member_name (builder, member);
  json_builder_begin_array (builder);
}

static void
add_test (JsonBuilder              *builder,
          const BrochureEvaluation *evaluation,
          const BrochureRuleResult *rule,
          const BrochureTestResult *result)
{
  const BrochureInput *test = &result->answer->test;

  json_builder_begin_object (builder);
  add_string (builder, "test", test->kind == BROCHURE_INPUT_TEXT ? test->text : NULL);
  add_verdict (builder, "verdict", result->verdict);
  add_string (builder, "reason", brochure_enum_to_string (BROCHURE_TYPE_REASON, result->reason));
  if (result->short_by > 0)
    take_string (builder, "shortBy", brochure_score_to_decimal (result->scale, result->short_by));
  if (result->is_computed)
    take_string (builder, "computed", brochure_score_to_decimal (result->scale, result->overall));
  take_string (builder, "explanation", brochure_explanation_test (evaluation, rule, result));
  take_string (builder, "change", brochure_explanation_change (evaluation, rule, result));
  json_builder_end_object (builder);
}

static void add_rules (JsonBuilder              *builder,
                       const BrochureEvaluation *evaluation,
                       const GPtrArray          *results);

static void
add_rule (JsonBuilder              *builder,
          const BrochureEvaluation *evaluation,
          const BrochureRuleResult *result)
{
  json_builder_begin_object (builder);
  add_string (builder, "id", result->rule->id);
  add_verdict (builder, "verdict", result->verdict);
  add_string (builder, "reason", brochure_enum_to_string (BROCHURE_TYPE_REASON, result->reason));
  if (result->short_by > 0)
    take_string (builder, "shortBy", brochure_score_to_decimal (result->rule->scale, result->short_by));
  take_string (builder, "explanation", brochure_explanation_rule (evaluation, result));
  if (result->tests != NULL)
    {
      begin_array (builder, "tests");
      for (guint i = 0; i < result->tests->len; i++)
        add_test (builder, evaluation, result, g_ptr_array_index (result->tests, i));
      json_builder_end_array (builder);
    }
  if (result->rules != NULL)
    add_rules (builder, evaluation, result->rules);
  json_builder_end_object (builder);
}

static void
add_rules (JsonBuilder              *builder,
           const BrochureEvaluation *evaluation,
           const GPtrArray          *results)
{
  begin_array (builder, "rules");
  for (guint i = 0; i < results->len; i++)
    add_rule (builder, evaluation, g_ptr_array_index (results, i));
  json_builder_end_array (builder);
}

static void
add_deciding (JsonBuilder              *builder,
              const BrochureEvaluation *evaluation)
{
  begin_array (builder, "deciding");
  for (guint i = 0; i < evaluation->deciding->len; i++)
    json_builder_add_string_value (builder, ((BrochureRuleResult *) g_ptr_array_index (evaluation->deciding, i))->rule->id);
  json_builder_end_array (builder);
}

static void
add_advisories (JsonBuilder              *builder,
                const BrochureEvaluation *evaluation)
{
  begin_array (builder, "advisories");
  for (guint i = 0; i < BROCHURE_N_ADVISORIES; i++)
    if (brochure_evaluation_has_advisory (evaluation, (BrochureAdvisory) i))
      json_builder_add_string_value (builder, brochure_enum_to_string (BROCHURE_TYPE_ADVISORY, (int) i));
  json_builder_end_array (builder);
}

static void
add_invalid (JsonBuilder              *builder,
             const BrochureEvaluation *evaluation)
{
  begin_array (builder, "invalid");
  for (guint i = 0; i < evaluation->invalid->len; i++)
    {
      const BrochureInvalid *invalid = g_ptr_array_index (evaluation->invalid, i);

      json_builder_begin_object (builder);
      add_string (builder, "pointer", invalid->pointer);
      add_string (builder, "reason", brochure_enum_to_string (BROCHURE_TYPE_FAULT, invalid->fault));
      take_string (builder, "hint", g_strdup (invalid->hint));
      take_string (builder, "explanation", brochure_explanation_invalid (invalid));
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

/**
 * brochure_result_build:
 * @evaluation: an evaluation
 *
 * Puts an evaluation into JSON, the output of `--evaluate`. An id that is a number is still marked.
 *
 * Returns: (transfer full): the result
 */
JsonNode *
brochure_result_build (const BrochureEvaluation *evaluation)
{
  g_autoptr(JsonBuilder) builder = json_builder_new ();
  JsonNode *id = evaluation->answers->id;

  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "id");
  json_builder_add_value (builder, id != NULL ? json_node_copy (id) : json_node_new (JSON_NODE_NULL));
  add_string (builder, "requirementSet", evaluation->set != NULL ? evaluation->set->id : NULL);
  add_rules (builder, evaluation, evaluation->rules);
  add_verdict (builder, "overall", evaluation->overall);
  add_deciding (builder, evaluation);
  add_advisories (builder, evaluation);
  add_invalid (builder, evaluation);
  json_builder_end_object (builder);

  return json_builder_get_root (builder);
}
