/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "telling/brochure-wording-private.h"

#include <glib/gi18n.h>
#include <string.h>

#include "eligibility/brochure-score.h"
#include "language/brochure-format.h"
#include "telling/brochure-wording-answers.h"
#include "telling/brochure-wording-check.h"

static char *dup_names (GPtrArray *rules,
                        char      *(*join) (const char * const *items));

/* Names a country or a group of them. */
char *
_brochure_wording_country (BrochureDocument *document,
                           const char       *id)
{
  const BrochureCountryGroup *group = brochure_document_find_country_group (document, id);

  if (group == NULL)
    return brochure_format_country (id);

  return g_strdup (group->name != NULL ? brochure_text_get (group->name) : id);
}

/**
 * brochure_wording_audience:
 * @document: the brochure it is in
 * @audience: whom something is for
 *
 * Says whom it means: in the content's own words, else by the names of groups and countries.
 *
 * Returns: (transfer full): a translated phrase
 */
char *
brochure_wording_audience (BrochureDocument       *document,
                           const BrochureAudience *audience)
{
  g_autoptr(GPtrArray) names = g_ptr_array_new_with_free_func (g_free);

  if (audience->title != NULL)
    return g_strdup (brochure_text_get (audience->title));

  for (guint i = 0; audience->groups[i] != NULL; i++)
    g_ptr_array_add (names, _brochure_wording_country (document, audience->groups[i]));
  for (guint i = 0; audience->countries[i] != NULL; i++)
    g_ptr_array_add (names, _brochure_wording_country (document, audience->countries[i]));

  if (names->len == 0)
    /* Translators: whom requirements or a fee are for, after others that are for some countries */
    return g_strdup (_("Everybody else"));

  g_ptr_array_add (names, NULL);

  return brochure_format_list ((const char * const *) names->pdata);
}

/* Joins what is in @builder, if anything is. */
static char *
join_names (GStrvBuilder *builder,
            char         *(*join) (const char * const *items))
{
  g_auto(GStrv) names = g_strv_builder_end (builder);

  return names[0] != NULL ? join ((const char * const *) names) : NULL;
}

/* What begins a line; languages without capitals leave it as it is. Takes the words over. */
char *
_brochure_wording_capitalize (char *words)
{
  char *rest = words != NULL && *words != '\0' ? g_utf8_next_char (words) : NULL;
  GString *string;

  if (rest == NULL)
    return words;

  string = g_string_new (NULL);
  g_string_append_unichar (string, g_unichar_totitle (g_utf8_get_char (words)));
  g_string_append (string, rest);
  g_free (words);

  return g_string_free_and_steal (string);
}

static const char *
get_type_name (BrochureRuleType type)
{
  switch (type)
    {
    case BROCHURE_RULE_DEGREE_LEVEL:
      /* Translators: name of a requirement that has no title of its own */
      return _("Degree");

    case BROCHURE_RULE_SUBJECT:
      /* Translators: name of a requirement that has no title of its own */
      return _("Subject");

    case BROCHURE_RULE_LANGUAGE_TEST:
      /* Translators: name of a requirement that has no title of its own */
      return _("Language test");

    case BROCHURE_RULE_TEST_AGE:
      /* Translators: name of a requirement that has no title of its own */
      return _("Age of the test result");

    case BROCHURE_RULE_DOCUMENT:
      /* Translators: name of a requirement that has no title of its own */
      return _("Document");

    case BROCHURE_RULE_INFO:
      /* Translators: name of, heading over or word beside what belongs to the requirements and is not judged */
      return _("Good to Know");

    case BROCHURE_RULE_CHOICE:
    case BROCHURE_RULE_NUMBER:
    case BROCHURE_RULE_ANY_OF:
    case BROCHURE_RULE_ALL_OF:
    case BROCHURE_RULE_UNKNOWN:
    default:
      /* Translators: name of a requirement that has no title of its own */
      return _("Further requirement");
    }
}

/**
 * brochure_wording_rule:
 * @rule: a rule
 *
 * Names a rule: by its title, else by what it is about.
 *
 * Returns: (transfer full): a translated phrase, never an id
 */
char *
brochure_wording_rule (const BrochureRule *rule)
{
  char *names = NULL;

  if (rule->title != NULL)
    return g_strdup (brochure_text_get (rule->title));

  if (rule->type == BROCHURE_RULE_ANY_OF)
    names = dup_names (rule->rules, brochure_format_alternatives);
  else if (rule->type == BROCHURE_RULE_ALL_OF)
    names = dup_names (rule->rules, brochure_format_list);
  else if (rule->type == BROCHURE_RULE_NUMBER && rule->unit != NULL)
    names = _brochure_wording_capitalize (g_strdup (brochure_text_get (rule->unit)));

  return names != NULL ? names : g_strdup (get_type_name (rule->type));
}

static char *
dup_names (GPtrArray *rules,
           char      *(*join) (const char * const *items))
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();

  for (guint i = 0; rules != NULL && i < rules->len; i++)
    g_strv_builder_take (builder, brochure_wording_rule (g_ptr_array_index (rules, i)));

  return join_names (builder, join);
}

/* The answers that lead to a verdict; one without a label is for files of an older form. */
char *
_brochure_wording_answers (const BrochureRule *rule,
                           BrochureVerdict     verdict)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_autoptr(GPtrArray) labels = g_ptr_array_new ();
  GStrv levels = rule->type != BROCHURE_RULE_DEGREE_LEVEL ? NULL
                 : verdict == BROCHURE_VERDICT_MEETS ? rule->meets
                 : verdict == BROCHURE_VERDICT_NEEDS_ASSESSMENT ? rule->needs_assessment : NULL;

  for (gsize i = 0; levels != NULL && levels[i] != NULL; i++)
    if (brochure_wording_answers_degree (levels[i]) != NULL)
      g_ptr_array_add (labels, (gpointer) brochure_wording_answers_degree (levels[i]));

  for (guint i = 0; i < rule->choices->len; i++)
    {
      const BrochureChoice *choice = g_ptr_array_index (rule->choices, i);

      if (choice->verdict == verdict && choice->label != NULL)
        g_ptr_array_add (labels, (gpointer) brochure_text_get (choice->label));
    }

  for (guint i = 0; i < labels->len; i++)
    {
      const char *label = g_ptr_array_index (labels, i);

      /* Translators: one of several answers to a question, which may have an “or” of its own */
      g_strv_builder_take (builder, labels->len == 1 ? g_strdup (label) : g_strdup_printf (_("“%s”"), label));
    }

  return join_names (builder, brochure_format_alternatives);
}

/**
 * brochure_wording_figure:
 * @rule: a rule that asks for a number
 * @figure: such a number, a decimal string
 *
 * Returns: (transfer full): the number with its unit: “30 credits”
 */
char *
brochure_wording_figure (const BrochureRule *rule,
                         const char         *figure)
{
  int steps = rule->scale != NULL && rule->unit == NULL ? brochure_score_from_decimal (rule->scale, figure)
                                                        : BROCHURE_SCORE_NONE;
  g_autofree char *number = steps != BROCHURE_SCORE_NONE ? brochure_wording_check_score (rule->scale, steps)
                                                         : brochure_format_decimal (figure);

  if (rule->unit == NULL)
    return g_steal_pointer (&number);

  /* Translators: a number and what it counts: “30 credits” */
  return g_strdup_printf (C_("number with unit", "%1$s %2$s"), number, brochure_text_get (rule->unit));
}

/**
 * brochure_wording_bound:
 * @rule: a rule that asks for a number
 * @bound: the number that is just good enough, a decimal string
 *
 * Returns: (transfer full): for example “30 credits or more”
 */
char *
brochure_wording_bound (const BrochureRule *rule,
                        const char         *bound)
{
  g_autofree char *figure = brochure_wording_figure (rule, bound);

  if (rule->lower_is_better)
    /* Translators: %s is a number, possibly with its unit: “2.5” */
    return g_strdup_printf (_("%s or less"), figure);

  /* Translators: %s is a number, possibly with its unit: “30 credits” */
  return g_strdup_printf (_("%s or more"), figure);
}

static gboolean
has_lines (GPtrArray *parts)
{
  for (guint i = 0; i < parts->len; i++)
    if (strchr (g_ptr_array_index (parts, i), '\n') != NULL)
      return TRUE;

  return FALSE;
}

static char *
join_lines (GPtrArray *parts,
            gboolean   is_any)
{
  GString *lines = g_string_new (parts->len > 0 ? g_ptr_array_index (parts, 0) : NULL);

  for (guint i = 1; i < parts->len; i++)
    {
      const char *part = g_ptr_array_index (parts, i);

      g_string_append_c (lines, '\n');

      if (is_any)
        /* Translators: a further way to meet a requirement, on a line of its own: “or a year of study in English” */
        g_string_append_printf (lines, C_("line", "or %s"), part);
      else
        /* Translators: a further part of a requirement, on a line of its own: “and 30 credits in mathematics” */
        g_string_append_printf (lines, C_("line", "and %s"), part);
    }

  return g_string_free_and_steal (lines);
}

/**
 * brochure_wording_join:
 * @parts: (element-type utf8): what several rules or tests ask
 * @type: whether one of them is enough (%BROCHURE_RULE_ANY_OF) or all are needed (%BROCHURE_RULE_ALL_OF)
 * @in_lines: whether each gets a line of its own, as it does anyway where one takes several
 *
 * Returns: (transfer full) (nullable): them all, or nothing where there are none
 */
char *
brochure_wording_join (GPtrArray        *parts,
                       BrochureRuleType  type,
                       gboolean          in_lines)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  gboolean is_any = type == BROCHURE_RULE_ANY_OF;

  if (parts->len == 0)
    return NULL;
  if (in_lines || has_lines (parts))
    return join_lines (parts, is_any);

  for (guint i = 0; i < parts->len; i++)
    g_strv_builder_add (builder, g_ptr_array_index (parts, i));

  return join_names (builder, is_any ? brochure_format_alternatives : brochure_format_list);
}

/**
 * brochure_wording_named:
 * @rule: a rule
 * @words: what it asks, or a sentence about it
 *
 * Returns: (transfer full): both, for example “English: IELTS 6.5 or TOEFL iBT 90”
 */
char *
brochure_wording_named (const BrochureRule *rule,
                        const char         *words)
{
  g_autofree char *name = brochure_wording_rule (rule);

  return brochure_wording_labelled (name, words);
}

/**
 * brochure_wording_part:
 * @rule: a rule that is joined with others
 * @enough: (nullable): what meets it
 *
 * Says what meets it so that it can stand among others: a number or an answer says little without its name.
 *
 * Returns: (transfer full): for example “Statistics: 30 credits or more”
 */
char *
brochure_wording_part (const BrochureRule *rule,
                       const char         *enough)
{
  gboolean is_bare = rule->type == BROCHURE_RULE_NUMBER || rule->type == BROCHURE_RULE_CHOICE;

  if (enough == NULL)
    return brochure_wording_rule (rule);

  return rule->title == NULL || !is_bare ? g_strdup (enough) : brochure_wording_named (rule, enough);
}

/* One of the tests is enough; where parts of a test count as well, each test gets a line. */
static char *
dup_tests (BrochureDocument   *document,
           const BrochureRule *rule)
{
  g_autoptr(GPtrArray) tests = g_ptr_array_new_with_free_func (g_free);
  gboolean is_long = FALSE;

  for (guint i = 0; i < rule->accepted_tests->len; i++)
    {
      const BrochureAcceptedTest *accepted = g_ptr_array_index (rule->accepted_tests, i);

      is_long = is_long || brochure_accepted_test_has_component_minimum (accepted);
      g_ptr_array_add (tests, brochure_wording_accepted (document, rule, accepted));
    }

  return brochure_wording_join (tests, BROCHURE_RULE_ANY_OF, is_long);
}

static char *
dup_joined (BrochureDocument   *document,
            const BrochureRule *rule)
{
  g_autoptr(GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < rule->rules->len; i++)
    {
      const BrochureRule *part = g_ptr_array_index (rule->rules, i);
      g_autofree char *enough = brochure_wording_enough (document, part);

      g_ptr_array_add (parts, brochure_wording_part (part, enough));
    }

  return brochure_wording_join (parts, rule->type, FALSE);
}

/**
 * brochure_wording_enough:
 * @document: the brochure it is in
 * @rule: a rule
 *
 * Says in one phrase what meets a rule, by its parameters.
 *
 * Returns: (transfer full) (nullable): for example “IELTS 6.5 or TOEFL iBT 90”, or nothing where they do not say it
 */
char *
brochure_wording_enough (BrochureDocument   *document,
                         const BrochureRule *rule)
{
  switch (rule->type)
    {
    case BROCHURE_RULE_DEGREE_LEVEL:
    case BROCHURE_RULE_SUBJECT:
    case BROCHURE_RULE_CHOICE:
      return _brochure_wording_answers (rule, BROCHURE_VERDICT_MEETS);

    case BROCHURE_RULE_LANGUAGE_TEST:
      return dup_tests (document, rule);

    case BROCHURE_RULE_NUMBER:
      return rule->minimum != NULL ? brochure_wording_bound (rule, rule->minimum) : NULL;

    case BROCHURE_RULE_ANY_OF:
    case BROCHURE_RULE_ALL_OF:
      return dup_joined (document, rule);

    case BROCHURE_RULE_TEST_AGE:
    case BROCHURE_RULE_DOCUMENT:
    case BROCHURE_RULE_INFO:
    case BROCHURE_RULE_UNKNOWN:
    default:
      return NULL;
    }
}

/**
 * brochure_wording_age:
 * @months: how old the result of a test may be
 *
 * Returns: (transfer full): for example “24 months”
 */
char *
brochure_wording_age (int months)
{
  g_autofree char *duration = g_strdup_printf ("P%dM", months);

  return brochure_format_duration (duration);
}

/**
 * brochure_wording_age_limit:
 * @months: how old the result of a test may be
 * @counted_to: on which day
 *
 * Returns: (transfer full): a phrase that stands by itself or within a sentence
 */
char *
brochure_wording_age_limit (int               months,
                            BrochureCountedTo counted_to)
{
  g_autofree char *age = brochure_wording_age (months);

  switch (counted_to)
    {
    case BROCHURE_COUNTED_TO_START:
      /* Translators: of the result of a test, also after a colon; %s is how old it may be: “24 months” */
      return g_strdup_printf (_("not older than %s when the programme starts"), age);

    case BROCHURE_COUNTED_TO_DEADLINE:
      /* Translators: of the result of a test, also after a colon; %s is how old it may be: “24 months” */
      return g_strdup_printf (_("not older than %s when applications close"), age);

    case BROCHURE_COUNTED_TO_AS_OF:
    default:
      /* Translators: of the result of a test, also after a colon; %s is how old it may be: “24 months” */
      return g_strdup_printf (_("not older than %s"), age);
    }
}
