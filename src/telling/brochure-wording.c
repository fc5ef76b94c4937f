/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "telling/brochure-wording.h"

#include <glib/gi18n.h>

#include "language/brochure-format.h"

/**
 * brochure_wording_labelled:
 * @label: what something is called
 * @words: what it is, or what is said about it
 *
 * Returns: (transfer full): both in one line
 */
char *
brochure_wording_labelled (const char *label,
                           const char *words)
{
  /* Translators: a name and what is said about it: “English: 0.5 short”, “Duration: 2 years”, “India: 7.0 or more” */
  return g_strdup_printf (_("%1$s: %2$s"), label, words);
}

/**
 * brochure_wording_beside:
 * @words: some words
 * @more: (nullable): others that have nothing to do with them
 *
 * Returns: (transfer full): both in one line
 */
char *
brochure_wording_beside (const char *words,
                         const char *more)
{
  /* Translators: two remarks beside each other: “Since September 2025” and “Study portal listing (2022)” */
  return more != NULL ? g_strdup_printf (_("%1$s · %2$s"), words, more) : g_strdup (words);
}

/**
 * brochure_wording_annotated:
 * @words: some words
 * @remark: a remark on them
 *
 * Returns: (transfer full): both in one line
 */
char *
brochure_wording_annotated (const char *words,
                            const char *remark)
{
  /* Translators: something and a remark on it: a source and when it was seen, “Study portal listing (2022)”, who made a
   * picture and its licence, something to send and for whom it is, a score and its scale, “4.5 (1 to 6)” */
  return g_strdup_printf (_("%1$s (%2$s)"), words, remark);
}

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
      /* Translators: how a fact is known, beside its number: “Fact F77 · Inferred from the source” */
      return C_("fact", "Inferred from the source");

    case BROCHURE_FACT_PUBLIC_RECORD:
      /* Translators: how a fact is known, beside its number: “Fact F77 · From another public source” */
      return C_("fact", "From another public source");

    case BROCHURE_FACT_STATED:
    default:
      /* Translators: how a fact is known, beside its number: “Fact F77 · Stated in the source” */
      return C_("fact", "Stated in the source");
    }
}

/**
 * brochure_wording_per:
 * @per: what an amount is paid for
 *
 * Says what an amount is paid for.
 *
 * Returns: (nullable): a short translated phrase, or %NULL where that is not known
 */
const char *
brochure_wording_per (BrochurePer per)
{
  switch (per)
    {
    case BROCHURE_PER_YEAR:
      /* Translators: below an amount of money */
      return _("per year");
    case BROCHURE_PER_PROGRAMME:
      return _("for the whole programme");
    case BROCHURE_PER_ECTS:
      return _("per credit (ECTS)");
    case BROCHURE_PER_NOTHING:
    default:
      return NULL;
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
    /* Translators: what an organisation is, above its name */
    return _("Institution");

  if (g_strcmp0 (type, "faculty") == 0)
    /* Translators: what an organisation is, above its name */
    return _("Faculty");

  if (g_strcmp0 (type, "institute") == 0)
    /* Translators: what an organisation is, above its name */
    return _("Institute");

  if (g_strcmp0 (type, "department") == 0)
    /* Translators: what an organisation is, above its name */
    return _("Department");

  return NULL;
}

/**
 * brochure_wording_offering_state:
 * @offering: an intake
 * @today: the day as of which to judge it
 *
 * Says whether an intake takes place; nothing that is not known to be open is ever called so.
 *
 * Returns: a translated phrase
 */
const char *
brochure_wording_offering_state (const BrochureOffering *offering,
                                 const GDate            *today)
{
  if (offering->state == BROCHURE_OFFERING_CANCELLED)
    /* Translators: whether an intake takes place, after “Status” */
    return _("Cancelled");

  if (offering->state == BROCHURE_OFFERING_INACTIVE)
    return _("Not open for applications");

  if (offering->state != BROCHURE_OFFERING_ACTIVE)
    return brochure_wording_not_stated ();

  if (offering->apply_until != NULL && brochure_partial_date_is_past (offering->apply_until, today))
    return _("Not open for applications");

  return _("Takes place as listed");
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
  /* Translators: below a date: the source says that it is not certain */
  const char *expected = date->status == BROCHURE_DATE_EXPECTED ? C_("date", "listed as expected") : NULL;
  /* Translators: below a date: a day, a month or a year */
  const char *past = brochure_partial_date_is_past (date, today) ? C_("date", "already past") : NULL;

  if (expected == NULL)
    return g_strdup (past);

  return brochure_wording_beside (expected, past);
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

  /* Translators: below an amount of money */
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

  return brochure_wording_annotated (brochure_text_get (source->title), date);
}

/**
 * brochure_wording_source_origin:
 * @source: a source
 *
 * Says who published a source and when it was seen.
 *
 * Returns: (transfer full): a translated phrase
 */
char *
brochure_wording_source_origin (const BrochureSource *source)
{
  g_autofree char *date = brochure_format_partial_date (&source->as_of);
  /* Translators: %s is the day when a source was seen */
  g_autofree char *seen = g_strdup_printf (_("As of %s"), date);

  return source->publisher != NULL ? brochure_wording_beside (brochure_text_get (source->publisher), seen)
                                   : g_steal_pointer (&seen);
}

/**
 * brochure_wording_notice_origin:
 * @document: a brochure
 * @notice: one of its notices
 *
 * Says since when a notice holds and where it comes from.
 *
 * Returns: (transfer full) (nullable): a translated phrase, or %NULL where neither is known
 */
char *
brochure_wording_notice_origin (BrochureDocument     *document,
                                const BrochureNotice *notice)
{
  g_autofree char *source = brochure_wording_source (document, notice->source);
  g_autofree char *date = notice->since.year != 0 ? brochure_format_partial_date (&notice->since) : NULL;
  /* Translators: %s is the date since when something holds: “Since September 2025” */
  g_autofree char *since = date != NULL ? g_strdup_printf (_("Since %s"), date) : NULL;

  return since != NULL ? brochure_wording_beside (since, source) : g_steal_pointer (&source);
}

/**
 * brochure_wording_original:
 * @fact: a fact
 *
 * Quotes what the source says where the fact was corrected.
 *
 * Returns: (transfer full) (nullable): a translated phrase, or %NULL where nothing was corrected
 */
char *
brochure_wording_original (const BrochureFact *fact)
{
  if (fact->original == NULL)
    return NULL;

  /* Translators: %s is the wording of the source, in its language */
  return g_strdup_printf (_("In the source: “%s”"), fact->original);
}

/**
 * brochure_wording_credit:
 * @media: a picture
 *
 * Says who made a picture, and under which licence.
 *
 * Returns: (transfer full) (nullable): a translated phrase, or %NULL where neither is known
 */
char *
brochure_wording_credit (const BrochureMedia *media)
{
  if (media->credit != NULL && media->licence != NULL)
    return brochure_wording_annotated (brochure_text_get (media->credit), media->licence);

  return g_strdup (media->credit != NULL ? brochure_text_get (media->credit) : media->licence);
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
 * brochure_wording_fact_origin:
 * @document: the brochure
 * @fact: one of its facts
 *
 * Says how a fact is known, and from where.
 *
 * Returns: (transfer full): a translated phrase
 */
char *
brochure_wording_fact_origin (BrochureDocument   *document,
                              const BrochureFact *fact)
{
  g_autofree char *source = brochure_wording_source (document, fact->source);
  g_autofree char *number = brochure_wording_fact_number (fact);
  g_autofree char *known = brochure_wording_beside (brochure_wording_fact_status (fact->status), source);

  return brochure_wording_beside (number, known);
}

/**
 * brochure_wording_sources:
 *
 * Returns: (transfer none): the heading over what a page rests on
 */
const char *
brochure_wording_sources (void)
{
  /* Translators: heading over what a page or the brochure rests on */
  return _("Sources");
}

/**
 * brochure_wording_not_answered:
 *
 * Returns: (transfer none): what stands for an answer that is not there
 */
const char *
brochure_wording_not_answered (void)
{
  /* Translators: in the place of an answer to a question */
  return _("Not answered");
}

/**
 * brochure_wording_not_stated:
 *
 * Says that something is not known.
 *
 * Returns: a translated phrase
 */
const char *
brochure_wording_not_stated (void)
{
  /* Translators: in the place of what a source does not say: a year, whom a fee is for, whether an intake takes place */
  return _("Not stated in the source");
}

/**
 * brochure_wording_fact_alone:
 * @fact: a fact
 *
 * Returns: (transfer full): its label and its value as text
 */
char *
brochure_wording_fact_alone (const BrochureFact *fact)
{
  g_autofree char *value = brochure_format_value (fact->value);

  return brochure_wording_labelled (brochure_text_get (fact->label), value);
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
  g_autofree char *source = brochure_wording_source (document, fact->source);
  g_autofree char *value = NULL;

  if (source == NULL)
    return brochure_wording_fact_alone (fact);

  value = brochure_format_value (fact->value);

  /* Translators: a fact as text: label, value, number, source; “Duration: 2 years [F76, Study portal listing (2022)]” */
  return g_strdup_printf (_("%1$s: %2$s [%3$s, %4$s]"),
                          brochure_text_get (fact->label), value, fact->id, source);
}
