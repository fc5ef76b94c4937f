/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "brochure-wording.h"

#include <glib/gi18n.h>

#include "language/brochure-format.h"

/**
 * brochure_wording_fact_status:
 * @status: how a fact is known
 *
 * Says how a fact is known.
 *
 * Returns: a short translated phrase
 */
const char *
brochure_wording_fact_status (BrochureFactStatus status)
{
  switch (status)
    {
    case BROCHURE_FACT_INFERRED:
      return _("Inferred from the source");

    case BROCHURE_FACT_PUBLIC_RECORD:
      return _("From another public source");

    case BROCHURE_FACT_STATED:
    default:
      return _("Stated in the source");
    }
}

/**
 * brochure_wording_per:
 * @per: (nullable): what an amount is paid for, a code
 *
 * Says what an amount is paid for.
 *
 * Returns: (nullable): a short translated phrase, or %NULL where that is not known
 */
const char *
brochure_wording_per (const char *per)
{
  if (g_strcmp0 (per, "year") == 0)
    return _("per year");

  if (g_strcmp0 (per, "programme") == 0)
    return _("for the whole programme");

  if (g_strcmp0 (per, "ects") == 0)
    return _("per credit (ECTS)");

  return NULL;
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

    case BROCHURE_RULE_INFO:
    case BROCHURE_RULE_UNKNOWN:
    default:
      return _("Further requirement");
    }
}

/**
 * brochure_wording_organisation:
 * @type: the type of an organisation, a code
 *
 * Says what kind of organisation it is.
 *
 * Returns: (nullable): a translated word, or %NULL where the code is not known
 */
const char *
brochure_wording_organisation (const char *type)
{
  if (g_strcmp0 (type, "root") == 0)
    return _("Institution");

  if (g_strcmp0 (type, "faculty") == 0)
    return _("Faculty");

  if (g_strcmp0 (type, "institute") == 0)
    return _("Institute");

  if (g_strcmp0 (type, "department") == 0)
    return _("Department");

  return NULL;
}

/**
 * brochure_wording_date_note:
 * @date: a date
 * @today: the day as of which to judge it
 *
 * Says what a reader must know about a date: that the source only expected
 * it, and that it has passed.
 *
 * Returns: (transfer full) (nullable): a translated phrase, or %NULL where
 *   the date speaks for itself
 */
char *
brochure_wording_date_note (const BrochurePartialDate *date,
                            const GDate               *today)
{
  gboolean is_expected = date->status == BROCHURE_DATE_EXPECTED;

  if (!brochure_partial_date_is_past (date, today))
    return is_expected ? g_strdup (_("listed as expected")) : NULL;

  if (date->day != 0)
    return g_strdup (is_expected ? _("listed as expected; that day has passed") : _("that day has passed"));

  if (date->month != 0)
    return g_strdup (is_expected ? _("listed as expected; that month has passed") : _("that month has passed"));

  return g_strdup (is_expected ? _("listed as expected; that year has passed") : _("that year has passed"));
}

/**
 * brochure_wording_value_note:
 * @value: a value
 * @today: the day as of which to judge dates
 *
 * Says what belongs to a value but is no part of its formatted form.
 *
 * Returns: (transfer full) (nullable): a translated phrase, or %NULL where there is nothing to say
 */
char *
brochure_wording_value_note (const BrochureValue *value,
                             const GDate         *today)
{
  if (value->type == BROCHURE_VALUE_DATE)
    return brochure_wording_date_note (&value->date, today);

  return value->indicative ? g_strdup (_("an indication only")) : NULL;
}

/**
 * brochure_wording_source:
 * @document: a brochure
 * @source_id: (nullable): id of one of its sources
 *
 * Names a source and when it was seen.
 *
 * Returns: (transfer full) (nullable): a translated phrase, or %NULL where there is no such source
 */
char *
brochure_wording_source (BrochureDocument *document,
                         const char       *source_id)
{
  const BrochureSource *source = NULL;
  g_autofree char *date = NULL;

  if (source_id != NULL)
    source = brochure_document_find_source (document, source_id);

  if (source == NULL)
    return NULL;

  date = brochure_format_partial_date (&source->as_of);

  /* Translators: a source and when it was seen: “Study portal listing (2022)” */
  return g_strdup_printf (_("%1$s (%2$s)"), brochure_text_get (source->title), date);
}

/**
 * brochure_wording_fact_number:
 * @fact: a fact
 *
 * Names a fact by its number.
 *
 * Returns: (transfer full): a translated phrase
 */
char *
brochure_wording_fact_number (const BrochureFact *fact)
{
  /* Translators: %s is the number of a fact, for example F77 */
  return g_strdup_printf (_("Fact %s"), fact->id);
}

/**
 * brochure_wording_fact:
 * @document: the brochure
 * @fact: one of its facts
 *
 * Writes a fact with its source as text, to be pasted elsewhere.
 *
 * Returns: (transfer full): translated text of one line
 */
char *
brochure_wording_fact (BrochureDocument   *document,
                       const BrochureFact *fact)
{
  g_autofree char *value = brochure_format_value (fact->value);
  g_autofree char *source = brochure_wording_source (document, fact->source);

  if (source == NULL)
    /* Translators: a fact as text: label and value, “Duration: 2 years” */
    return g_strdup_printf (_("%1$s: %2$s"), brochure_text_get (fact->label), value);

  /* Translators: a fact as text: label, value, number, source; “Duration: 2 years [F76, Study portal listing (2022)]” */
  return g_strdup_printf (_("%1$s: %2$s [%3$s, %4$s]"),
                          brochure_text_get (fact->label), value, fact->id, source);
}
