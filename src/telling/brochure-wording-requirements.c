/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "language/brochure-format.h"
#include "telling/brochure-wording.h"

static char *
dup_components (const BrochureAcceptedTest *accepted)
{
  g_autoptr(GPtrArray) names = g_ptr_array_new ();

  for (gsize i = 0; accepted->components_counted != NULL && accepted->components_counted[i] != NULL; i++)
    g_ptr_array_add (names, (gpointer) brochure_wording_component (accepted->components_counted[i]));

  if (names->len == 0)
    return g_strdup (_("every component"));

  g_ptr_array_add (names, NULL);

  return brochure_format_list ((const char * const *) names->pdata);
}

static char *
dup_group_name (BrochureDocument *document,
                const char       *id)
{
  const BrochureCountryGroup *group = brochure_document_find_country_group (document, id);

  return g_strdup (group != NULL && group->name != NULL ? brochure_text_get (group->name) : id);
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
    g_ptr_array_add (names, dup_group_name (document, audience->groups[i]));
  for (guint i = 0; audience->countries[i] != NULL; i++)
    g_ptr_array_add (names, brochure_format_country (audience->countries[i]));

  if (names->len == 0)
    return g_strdup (_("Everybody else"));

  g_ptr_array_add (names, NULL);

  return brochure_format_list ((const char * const *) names->pdata);
}

/**
 * brochure_wording_component:
 * @component: part of a language test, a code
 *
 * Names a part of a language test.
 *
 * Returns: a translated word, or the code itself where it is not known
 */
const char *
brochure_wording_component (const char *component)
{
  static const struct
  {
    const char *code;
    const char *name;
  } names[] = {
    { "listening", NC_("part of a language test", "listening") },
    { "reading", NC_("part of a language test", "reading") },
    { "speaking", NC_("part of a language test", "speaking") },
    { "useOfEnglish", NC_("part of a language test", "Use of English") },
    { "writing", NC_("part of a language test", "writing") },
  };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (g_strcmp0 (component, names[i].code) == 0)
      return g_dpgettext2 (NULL, "part of a language test", names[i].name);

  return component;
}

/**
 * brochure_wording_rule:
 * @type: the type of a rule
 *
 * Names a rule that has no title of its own.
 *
 * Returns: a translated phrase
 */
const char *
brochure_wording_rule (BrochureRuleType type)
{
  switch (type)
    {
    case BROCHURE_RULE_DEGREE_LEVEL:
      return _("Degree");

    case BROCHURE_RULE_SUBJECT:
      return _("Subject");

    case BROCHURE_RULE_LANGUAGE_TEST:
      return _("Language test");

    case BROCHURE_RULE_TEST_AGE:
      return _("Age of the test result");

    case BROCHURE_RULE_DOCUMENT:
      return _("Document");

    case BROCHURE_RULE_CHOICE:
    case BROCHURE_RULE_NUMBER:
    case BROCHURE_RULE_ANY_OF:
    case BROCHURE_RULE_ALL_OF:
    case BROCHURE_RULE_INFO:
    case BROCHURE_RULE_UNKNOWN:
    default:
      return _("Further requirement");
    }
}

/**
 * brochure_wording_rule_text:
 * @rule: a rule
 *
 * Says what a rule asks, as the source has it or else by its parameters.
 *
 * Returns: (transfer full) (nullable): text with inline markup, translated, or %NULL where it asks nothing
 */
char *
brochure_wording_rule_text (const BrochureRule *rule)
{
  g_autofree char *number = NULL;

  if (rule->text != NULL)
    return g_strdup (brochure_text_get (rule->text));

  if (rule->type != BROCHURE_RULE_TEST_AGE || rule->max_age_months <= 0)
    return rule->accepted_tests->len > 0 ? g_strdup (_("One of the following")) : NULL;

  number = brochure_format_integer (rule->max_age_months);

  /* Translators: %s is how many months old the result of a test may be */
  return g_strdup_printf (ngettext ("Not older than %s month", "Not older than %s months",
                                    rule->max_age_months), number);
}

/**
 * brochure_wording_conditions:
 * @accepted: a test that counts
 *
 * Says what a result in a test must be, one line a condition.
 *
 * Returns: (transfer full): translated lines
 */
char *
brochure_wording_conditions (const BrochureAcceptedTest *accepted)
{
  g_autoptr(GString) lines = g_string_new (NULL);

  if (accepted->minimum != NULL)
    {
      g_autofree char *minimum = brochure_format_decimal (accepted->minimum);

      /* Translators: %s is the lowest overall score that counts */
      g_string_append_printf (lines, _("%s or higher overall"), minimum);
    }

  if (accepted->component_minimum != NULL)
    {
      g_autofree char *minimum = brochure_format_decimal (accepted->component_minimum);
      g_autofree char *components = dup_components (accepted);

      if (lines->len > 0)
        g_string_append_c (lines, '\n');

      /* Translators: the lowest score that counts, and in which parts of the test: “reading, writing and speaking” */
      g_string_append_printf (lines, _("%1$s or higher in %2$s"), minimum, components);
    }

  if (accepted->minimum_grade != NULL)
    {
      if (lines->len > 0)
        g_string_append_c (lines, '\n');

      /* Translators: %s is the lowest grade that counts, for example C */
      g_string_append_printf (lines, _("Grade %s or better"), accepted->minimum_grade);
    }

  if (lines->len == 0)
    g_string_append (lines, _("Any passing result"));

  return g_string_free_and_steal (g_steal_pointer (&lines));
}
