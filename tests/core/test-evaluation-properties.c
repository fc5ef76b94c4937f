/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "content/brochure-enum.h"
#include "content/brochure-enums.h"
#include "eligibility/brochure-answers-json.h"
#include "eligibility/brochure-component-inference.h"
#include "eligibility/brochure-eligibility-enums.h"
#include "fixture.h"

/* Generated answers that a rule of the domain must hold for; the seed is fixed, so that a failure comes back. */
#define SEED 20261124
#define N_TRIALS 20000

static BrochureDocument *document;
static GDate today;

static const char *
pick (GRand              *rand,
      const char * const *values)
{
  return values[g_rand_int_range (rand, 0, (gint32) g_strv_length ((GStrv) values))];
}

static void
set_score (BrochureInput       *input,
           const BrochureScale *scale,
           int                  score)
{
  g_autofree char *decimal = brochure_score_to_decimal (scale, score);

  brochure_input_set_text (input, decimal);
}

static void
set_component (BrochureTestAnswer *answer,
               const char         *name,
               const char         *text)
{
  BrochureInput *score = (BrochureInput *) brochure_test_answer_get_component (answer, name);

  brochure_input_set_text (brochure_input_is_given (score) ? score : brochure_test_answer_add_component (answer, name),
                           text);
}

static const BrochureLanguageTest *
get_test (const BrochureTestAnswer *answer)
{
  return answer->test.text != NULL ? brochure_document_find_test (document, answer->test.text) : NULL;
}

static const BrochureScale *
get_scale (const BrochureTestAnswer *answer)
{
  const BrochureLanguageTest *test = get_test (answer);
  const BrochureScale *scale = NULL;

  if (test != NULL)
    brochure_score_choose_scale (test, answer, &scale);

  return scale;
}

/* Scores near the minima are where verdicts change. */
static int
random_score (GRand *rand,
              int    minimum,
              int    maximum)
{
  int middle = (minimum + maximum) / 2;

  if (g_rand_boolean (rand))
    return g_rand_int_range (rand, middle, maximum + 1);

  return g_rand_int_range (rand, minimum, maximum + 1);
}

/* Computes the overall score anew where it must follow from the components; says whether those that are open leave
 * room for it. */
static gboolean
refresh_overall (BrochureTestAnswer *answer)
{
  const BrochureScale *scale = get_scale (answer);
  guint n = g_strv_length (scale->components);
  int components[BROCHURE_MAX_COMPONENTS];
  int overall;

  for (guint i = 0; i < n; i++)
    {
      const BrochureInput *input = brochure_test_answer_get_component (answer, scale->components[i]);

      g_assert_cmpint (brochure_score_parse_component (scale, input, &components[i]), ==, BROCHURE_FAULT_NONE);
    }

  overall = brochure_score_compute_overall (scale, components, n);
  if (overall != BROCHURE_SCORE_NONE && answer->overall.kind != BROCHURE_INPUT_EMPTY)
    set_score (&answer->overall, scale, overall);

  brochure_score_parse_overall (scale, &answer->overall, &overall);

  return overall == BROCHURE_SCORE_NONE || brochure_component_inference_is_feasible (scale, overall, components);
}

static void
fill_scores (GRand              *rand,
             BrochureTestAnswer *answer)
{
  const BrochureScale *scale = get_scale (answer);
  int share = g_rand_int_range (rand, 0, 4);

  if (g_rand_int_range (rand, 0, 3) > 0)
    set_score (&answer->overall, scale, random_score (rand, scale->minimum, scale->maximum));

  for (guint i = 0; scale->components[i] != NULL; i++)
    if (share == 3 || (share == 2 && g_rand_boolean (rand)))
      {
        g_autofree char *decimal = NULL;

        decimal = brochure_score_to_decimal (scale, random_score (rand, scale->component_minimum,
                                                                  scale->component_maximum));
        set_component (answer, scale->components[i], decimal);
      }
  if (!refresh_overall (answer))
    brochure_input_set_text (&answer->overall, NULL);

  /* A grade only where no score could contradict it. */
  if (scale->grades->len > 0 && answer->overall.kind == BROCHURE_INPUT_EMPTY && share < 2 && g_rand_boolean (rand))
    {
      static const char * const grades[] = { "A", "B", "C", NULL };

      brochure_input_set_text (&answer->grade, pick (rand, grades));
    }
}

/* A test that is valid, of any kind. */
static BrochureTestAnswer *
random_test (GRand *rand)
{
  static const char * const tests[] = {
    "ielts", "toefl", "toefl", "cae", "cpe", "pte", "other", "exempt", "none-yet", NULL,
  };
  static const char * const modules[] = { "academic", "general", NULL };
  static const char * const scales[] = { "0-120", "1-6", "1-6", NULL };
  BrochureTestAnswer *answer = brochure_test_answer_new (pick (rand, tests));

  if (g_rand_int_range (rand, 0, 4) == 0)
    brochure_input_set_text (&answer->module, pick (rand, modules));
  if (g_rand_boolean (rand))
    brochure_input_set_text (&answer->scale, pick (rand, scales));
  if (get_test (answer) != NULL)
    fill_scores (rand, answer);
  if (get_test (answer) != NULL && brochure_score_lacks_scale (get_test (answer), answer))
    brochure_input_set_text (&answer->scale, "0-120");

  return answer;
}

static BrochureAnswers *
random_answers (GRand *rand)
{
  static const char * const countries[] = { "US", "US", "IN", "DE", "NL", "", NULL };
  static const char * const levels[] = { "none", "in-progress", "bachelor", "master", "equivalent", "", NULL };
  static const char * const fields[] = { "cs", "related-listed", "related-self", "other", "", NULL };
  static const char * const works[] = { "none", "relevant", "", NULL };
  BrochureAnswers *answers = brochure_answers_new ();
  int n_tests = g_rand_int_range (rand, 0, 4);

  brochure_input_set_text (&answers->country, pick (rand, countries));
  brochure_input_set_text (&answers->degree_level, pick (rand, levels));
  brochure_input_set_text (&answers->field, pick (rand, fields));
  brochure_input_set_text (&answers->work, pick (rand, works));
  for (int i = 0; i < n_tests; i++)
    g_ptr_array_add (answers->tests, random_test (rand));

  return answers;
}

static BrochureVerdict
get_english (BrochureAnswers *answers)
{
  g_autoptr(BrochureEvaluation) evaluation = brochure_evaluation_new (document, answers, NULL, &today);

  g_assert_cmpuint (evaluation->invalid->len, ==, 0);

  return brochure_evaluation_find_rule (evaluation, "english")->verdict;
}

/* D < I < N < M, as the rules have it. */
static int
rank (BrochureVerdict verdict)
{
  switch (verdict)
    {
    case BROCHURE_VERDICT_DOES_NOT_MEET: return 0;
    case BROCHURE_VERDICT_MISSING_INFORMATION: return 1;
    case BROCHURE_VERDICT_NEEDS_ASSESSMENT: return 2;
    case BROCHURE_VERDICT_MEETS: return 3;
    case BROCHURE_VERDICT_NONE:
    case BROCHURE_VERDICT_NOT_APPLICABLE:
    default: g_assert_not_reached ();
    }
}

static void
check_not_worse (const BrochureAnswers *before,
                 BrochureVerdict        old,
                 const BrochureAnswers *after,
                 BrochureVerdict        new)
{
  g_autofree char *json_before = NULL;
  g_autofree char *json_after = NULL;

  if (rank (new) >= rank (old))
    return;

  json_before = before != NULL ? brochure_answers_json_write (before) : NULL;
  json_after = brochure_answers_json_write (after);
  g_error ("worse: %s (%s) became %s (%s)", json_before, brochure_enum_to_string (BROCHURE_TYPE_VERDICT, old), json_after,
           brochure_enum_to_string (BROCHURE_TYPE_VERDICT, new));
}

/* Raises one score of one test so that all stays valid; says whether there was one to raise. Under a total that
 * stays, a component is no better for being higher: others must then be lower. */
static gboolean
raise_score (GRand              *rand,
             BrochureTestAnswer *answer)
{
  const BrochureScale *scale = get_scale (answer);
  guint n = scale != NULL ? g_strv_length (scale->components) : 0;
  gint32 which = g_rand_int_range (rand, -1, (gint32) n);
  const BrochureInput *input;
  g_autofree char *decimal = NULL;
  int score;
  int maximum;

  if (scale == NULL || answer->grade.kind != BROCHURE_INPUT_EMPTY)
    return FALSE;

  input = which < 0 ? &answer->overall : brochure_test_answer_get_component (answer, scale->components[which]);
  maximum = which < 0 ? scale->maximum : scale->component_maximum;
  brochure_score_parse (input, 0, maximum, scale->step, &score);
  if (score == BROCHURE_SCORE_NONE || score == maximum)
    return FALSE;

  decimal = brochure_score_to_decimal (scale, g_rand_int_range (rand, score + 1, maximum + 1));
  if (which < 0)
    brochure_input_set_text (&answer->overall, decimal);
  else
    set_component (answer, scale->components[which], decimal);

  return (which < 0 || answer->overall.kind == BROCHURE_INPUT_EMPTY || answer->components->len == n) &&
         refresh_overall (answer);
}

static BrochureAnswers *
copy (const BrochureAnswers *answers)
{
  g_autofree char *json = brochure_answers_json_write (answers);

  return *json != '\0' ? brochure_answers_json_parse (json, NULL) : brochure_answers_new ();
}

/* Raising a score, all else equal and still valid, never makes the verdict on English worse. */
static void
test_raising (void)
{
  g_autoptr(GRand) rand = g_rand_new_with_seed (SEED);
  guint n_changed = 0;

  for (guint n = 0; n < N_TRIALS;)
    {
      g_autoptr(BrochureAnswers) before = random_answers (rand);
      g_autoptr(BrochureAnswers) after = copy (before);
      BrochureVerdict old;
      BrochureVerdict new;
      guint i;

      if (after->tests->len == 0)
        continue;
      i = (guint) g_rand_int_range (rand, 0, (gint32) after->tests->len);
      if (!raise_score (rand, g_ptr_array_index (after->tests, i)))
        continue;

      old = get_english (before);
      new = get_english (after);
      check_not_worse (before, old, after, new);
      n_changed += old != new;
      n++;
    }

  /* A property that nothing touches would say nothing. */
  g_assert_cmpuint (n_changed, >, N_TRIALS / 100);
}

/* Whether only a test that is not listed leaves English to people. */
static gboolean
is_unlisted (BrochureAnswers *answers)
{
  g_autoptr(BrochureEvaluation) evaluation = brochure_evaluation_new (document, answers, NULL, &today);
  const BrochureTestResult *best = brochure_evaluation_find_rule (evaluation, "english")->best;

  return best != NULL && (best->reason == BROCHURE_REASON_NOT_LISTED || best->reason == BROCHURE_REASON_OTHER_TEST);
}

/* One more test never makes the verdict on English worse. (The first one can: nothing yet is missing information,
 * and a result that is too low is not. So can one that is listed beside others that are not.) */
static void
test_adding (void)
{
  g_autoptr(GRand) rand = g_rand_new_with_seed (SEED + 1);
  guint n_changed = 0;

  for (guint n = 0; n < N_TRIALS; n++)
    {
      g_autoptr(BrochureAnswers) answers = random_answers (rand);
      g_autoptr(BrochureAnswers) before = NULL;
      BrochureVerdict old;
      BrochureVerdict new;

      g_ptr_array_add (answers->tests, random_test (rand));
      before = copy (answers);
      if (is_unlisted (before))
        continue;
      old = get_english (answers);
      g_ptr_array_insert (answers->tests, g_rand_int_range (rand, 0, (gint32) answers->tests->len + 1),
                          random_test (rand));
      new = get_english (answers);
      check_not_worse (before, old, answers, new);
      n_changed += old != new;
    }

  g_assert_cmpuint (n_changed, >, N_TRIALS / 100);
}

/* The verdicts and advisories of a result, without what depends on the places of tests. */
static char *
summarize (const BrochureEvaluation *evaluation)
{
  GString *line = g_string_new (evaluation->set != NULL ? evaluation->set->id : "none");

  for (guint i = 0; i < evaluation->rules->len; i++)
    {
      const BrochureRuleResult *rule = g_ptr_array_index (evaluation->rules, i);

      g_string_append_printf (line, " %s", brochure_enum_to_string (BROCHURE_TYPE_VERDICT, rule->verdict));
    }
  g_string_append_printf (line, " %s %x %u", brochure_enum_to_string (BROCHURE_TYPE_VERDICT, evaluation->overall),
                          evaluation->advisories, evaluation->invalid->len);

  return g_string_free (line, FALSE);
}

/* The order of tests changes nothing; and asking twice gives the same twice. */
static void
test_order (void)
{
  g_autoptr(GRand) rand = g_rand_new_with_seed (SEED + 2);

  for (guint n = 0; n < N_TRIALS; n++)
    {
      g_autoptr(BrochureAnswers) answers = random_answers (rand);
      g_autoptr(BrochureEvaluation) first = NULL;
      g_autoptr(BrochureEvaluation) again = NULL;
      g_autoptr(BrochureEvaluation) shuffled = NULL;
      g_autofree char *line = NULL;
      g_autofree char *line_shuffled = NULL;
      g_autofree char *full = NULL;
      g_autofree char *full_again = NULL;

      g_ptr_array_add (answers->tests, random_test (rand));
      g_ptr_array_add (answers->tests, random_test (rand));
      first = brochure_evaluation_new (document, answers, NULL, &today);
      again = brochure_evaluation_new (document, answers, NULL, &today);
      full = fixture_summarize (first);
      full_again = fixture_summarize (again);
      g_assert_cmpstr (full_again, ==, full);
      g_assert_cmpuint (again->advisories, ==, first->advisories);

      line = summarize (first);
      for (guint i = answers->tests->len - 1; i > 0; i--)
        {
          guint j = (guint) g_rand_int_range (rand, 0, (gint32) i + 1);
          gpointer other = g_ptr_array_index (answers->tests, i);

          g_ptr_array_index (answers->tests, i) = g_ptr_array_index (answers->tests, j);
          g_ptr_array_index (answers->tests, j) = other;
        }
      shuffled = brochure_evaluation_new (document, answers, NULL, &today);
      line_shuffled = summarize (shuffled);
      g_assert_cmpstr (line_shuffled, ==, line);
    }
}

/* “Passes the set for the United States only” appears only where English meets that set, and does appear. */
static void
test_us_only (void)
{
  g_autoptr(GRand) rand = g_rand_new_with_seed (SEED + 3);
  guint n_seen = 0;

  for (guint n = 0; n < N_TRIALS; n++)
    {
      g_autoptr(BrochureAnswers) answers = random_answers (rand);
      g_autoptr(BrochureEvaluation) evaluation = brochure_evaluation_new (document, answers, NULL, &today);

      if (!brochure_evaluation_has_advisory (evaluation, BROCHURE_ADVISORY_PASSES_US_SET_ONLY))
        continue;

      n_seen++;
      g_assert_cmpstr (evaluation->set->id, ==, "united-states");
      g_assert_cmpint (brochure_evaluation_find_rule (evaluation, "english")->verdict, ==, BROCHURE_VERDICT_MEETS);
    }

  g_assert_cmpuint (n_seen, >, 20);
}

/* A form in which nothing that counts is filled in lacks information; it never fails. */
static void
test_empty (void)
{
  static const char * const countries[] = { "US", "IN", "DE", "", NULL };
  static const char * const fields[] = { "cs", "related-self", "other", "", NULL };
  static const char * const tests[] = { "none-yet", "", NULL };
  g_autoptr(GRand) rand = g_rand_new_with_seed (SEED + 4);

  for (guint n = 0; n < N_TRIALS; n++)
    {
      g_autoptr(BrochureAnswers) answers = brochure_answers_new ();
      g_autoptr(BrochureEvaluation) evaluation = NULL;

      brochure_input_set_text (&answers->country, pick (rand, countries));
      brochure_input_set_text (&answers->field, pick (rand, fields));
      for (int i = g_rand_int_range (rand, 0, 3); i > 0; i--)
        g_ptr_array_add (answers->tests, brochure_test_answer_new (pick (rand, tests)));
      evaluation = brochure_evaluation_new (document, answers, NULL, &today);
      g_assert_cmpint (evaluation->overall, ==, BROCHURE_VERDICT_MISSING_INFORMATION);
    }
}

/* Filling in one thing more can show that a requirement is not met, but takes no “meets” of another rule away. */
static void
test_independent (void)
{
  g_autoptr(GRand) rand = g_rand_new_with_seed (SEED + 5);

  for (guint n = 0; n < N_TRIALS; n++)
    {
      g_autoptr(BrochureAnswers) answers = random_answers (rand);
      g_autoptr(BrochureEvaluation) full = brochure_evaluation_new (document, answers, NULL, &today);
      g_autoptr(BrochureEvaluation) less = NULL;

      brochure_input_set_text (&answers->field, NULL);
      less = brochure_evaluation_new (document, answers, NULL, &today);
      g_assert_cmpint (brochure_evaluation_find_rule (less, "english")->verdict, ==,
                       brochure_evaluation_find_rule (full, "english")->verdict);
      g_assert_cmpint (brochure_evaluation_find_rule (less, "degree-level")->verdict, ==,
                       brochure_evaluation_find_rule (full, "degree-level")->verdict);
    }
}

int
main (int   argc,
      char *argv[])
{
  int status;

  g_test_init (&argc, &argv, NULL);
  document = fixture_load_bundled ();
  today = fixture_get_today ();

  g_test_add_func ("/properties/raising-a-score", test_raising);
  g_test_add_func ("/properties/adding-a-test", test_adding);
  g_test_add_func ("/properties/order-of-tests", test_order);
  g_test_add_func ("/properties/us-set-only", test_us_only);
  g_test_add_func ("/properties/empty-form", test_empty);
  g_test_add_func ("/properties/independent-rules", test_independent);

  status = g_test_run ();
  g_clear_object (&document);

  return status;
}
