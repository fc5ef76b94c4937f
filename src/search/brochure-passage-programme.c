/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>
#include <string.h>

#include "language/brochure-format.h"
#include "search/brochure-passage-private.h"
#include "telling/brochure-wording.h"

/* What the blocks show that stand for a part of the programme or of the brochure; the names of the
 * sources that stand with it everywhere are left to the block of the sources. */

static void
walk_date (BrochurePassageWalk       *walk,
           const BrochureOffering    *offering,
           const char                *label,
           const BrochurePartialDate *date)
{
  g_autofree char *value = NULL;
  g_autofree char *note = NULL;

  if (date == NULL)
    return;

  value = brochure_format_partial_date (date);
  note = brochure_wording_date_note (date, walk->today);
  _brochure_passage_walk_add (walk, value);
  _brochure_passage_walk_add (walk, note);
  _brochure_passage_walk_add_text (walk, offering->title);
  _brochure_passage_walk_end (walk, BROCHURE_PASSAGE_FACT, label);
}

static void
walk_offering (BrochurePassageWalk    *walk,
               const BrochureOffering *offering)
{
  walk->refs = offering->refs;
  walk_date (walk, offering, _("Start"), offering->start);
  walk_date (walk, offering, _("Applications open"), offering->apply_from);
  walk_date (walk, offering, _("Application deadline"), offering->apply_until);

  if (offering->audience != NULL)
    _brochure_passage_walk_add_row (walk, _("For whom"), brochure_text_get (offering->audience));

  if (offering->places != NULL)
    {
      g_autofree char *places = brochure_format_decimal (offering->places);

      _brochure_passage_walk_add_row (walk, _("Places"), places);
    }

  _brochure_passage_walk_add_row (walk, _("Status"), brochure_wording_offering_state (offering, walk->today));
  _brochure_passage_walk_add_text (walk, offering->note);
  _brochure_passage_walk_end_titled (walk, BROCHURE_PASSAGE_FACT, offering->title);
  _brochure_passage_walk_refs (walk, offering->refs);
}

void
_brochure_passage_walk_offerings (BrochurePassageWalk *walk)
{
  for (guint i = 0; i < walk->programme->offerings->len; i++)
    walk_offering (walk, g_ptr_array_index (walk->programme->offerings, i));
}

static void
walk_price (BrochurePassageWalk *walk,
            const BrochurePrice *price)
{
  g_autofree char *amount = brochure_format_money (price->value->literal, price->value->currency);

  walk->refs = price->refs;
  _brochure_passage_walk_add (walk, amount);
  _brochure_passage_walk_add (walk, brochure_wording_per (price->value->per));

  if (price->audience != NULL)
    _brochure_passage_walk_add_row (walk, _("For whom"), brochure_text_get (price->audience));

  if (price->academic_year != NULL)
    _brochure_passage_walk_add_row (walk, _("Academic year"), price->academic_year);

  for (guint i = 0; i < price->indicative->len; i++)
    {
      const BrochureValue *value = g_ptr_array_index (price->indicative, i);
      g_autofree char *other = brochure_format_money (value->literal, value->currency);

      _brochure_passage_walk_add_row (walk, _("In another currency"), other);
    }

  _brochure_passage_walk_add_text (walk, price->note);
  _brochure_passage_walk_end (walk, BROCHURE_PASSAGE_FACT, NULL);
  _brochure_passage_walk_refs (walk, price->refs);
}

void
_brochure_passage_walk_fees (BrochurePassageWalk *walk)
{
  for (guint i = 0; i < walk->programme->offerings->len; i++)
    {
      const BrochureOffering *offering = g_ptr_array_index (walk->programme->offerings, i);

      for (guint j = 0; j < offering->prices->len; j++)
        walk_price (walk, g_ptr_array_index (offering->prices, j));
    }
}

static const char *
name_rule (const BrochureRule *rule)
{
  return rule->title != NULL ? brochure_text_get (rule->title) : brochure_wording_rule (rule->type);
}

static void
walk_accepted_test (BrochurePassageWalk          *walk,
                    const BrochureRequirementSet *set,
                    const BrochureAcceptedTest   *accepted)
{
  const BrochureLanguageTest *test = brochure_document_find_test (walk->document, accepted->test);
  g_autofree char *conditions = brochure_wording_conditions (accepted);

  walk->refs = accepted->refs;
  _brochure_passage_walk_add (walk, conditions);
  _brochure_passage_walk_add_text (walk, accepted->note);
  _brochure_passage_walk_add_text (walk, set->title);
  _brochure_passage_walk_end (walk, BROCHURE_PASSAGE_FACT,
                             test != NULL ? brochure_text_get (test->name) : accepted->test);
  _brochure_passage_walk_refs (walk, accepted->refs);
}

static void
walk_rule (BrochurePassageWalk          *walk,
           const BrochureRequirementSet *set,
           const BrochureRule           *rule)
{
  walk->refs = rule->refs;

  if (rule->text != NULL)
    {
      _brochure_passage_walk_add_text (walk, rule->text);
    }
  else
    {
      g_autofree char *text = brochure_wording_rule_text (rule);

      _brochure_passage_walk_add (walk, text);
    }

  _brochure_passage_walk_add_text (walk, set->title);
  _brochure_passage_walk_end (walk, BROCHURE_PASSAGE_FACT, name_rule (rule));
  _brochure_passage_walk_refs (walk, rule->refs);

  for (guint i = 0; i < rule->accepted_tests->len; i++)
    walk_accepted_test (walk, set, g_ptr_array_index (rule->accepted_tests, i));
}

void
_brochure_passage_walk_requirements (BrochurePassageWalk *walk)
{
  for (guint i = 0; i < walk->programme->requirement_sets->len; i++)
    {
      const BrochureRequirementSet *set = g_ptr_array_index (walk->programme->requirement_sets, i);

      for (guint j = 0; j < set->rules->len; j++)
        walk_rule (walk, set, g_ptr_array_index (set->rules, j));

      walk->refs = set->refs;

      if (set->exemptions->len > 0)
        _brochure_passage_walk_add (walk, _("Exempt from the test:"));

      _brochure_passage_walk_add_texts (walk, set->exemptions);
      _brochure_passage_walk_add_texts (walk, set->notes);
      _brochure_passage_walk_end_titled (walk, BROCHURE_PASSAGE_FACT, set->title);
      _brochure_passage_walk_refs (walk, set->refs);
    }
}

/* What stands in braces depends on the answers. */
static char *
leave_values_open (const char *template)
{
  GString *string = g_string_new (NULL);
  const char *p = template;
  const char *open;
  const char *close;

  while ((open = strchr (p, '{')) != NULL && (close = strchr (open, '}')) != NULL)
    {
      g_string_append_len (string, p, open - p);
      g_string_append (string, "…");
      p = close + 1;
    }

  g_string_append (string, p);

  return g_string_free_and_steal (string);
}

/* A table of hashes has no order, but results have one. */
static void
walk_explanations (BrochurePassageWalk *walk,
                   const BrochureRule  *rule,
                   GHashTable          *seen)
{
  g_autoptr(GList) keys = g_list_sort (g_hash_table_get_keys (rule->explanations), (GCompareFunc) (void *) strcmp);

  for (GList *key = keys; key != NULL; key = key->next)
    {
      const BrochureText *text = g_hash_table_lookup (rule->explanations, key->data);
      g_autofree char *words = NULL;

      /* Rules of several sets are often explained alike. */
      if (!g_hash_table_add (seen, (gpointer) brochure_text_get (text)))
        continue;

      words = leave_values_open (brochure_text_get (text));
      _brochure_passage_walk_add (walk, words);
      _brochure_passage_walk_end (walk, BROCHURE_PASSAGE_TEXT, name_rule (rule));
    }
}

void
_brochure_passage_walk_eligibility (BrochurePassageWalk *walk)
{
  GPtrArray *cases = brochure_document_get_cases (walk->document);
  g_autoptr(GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < walk->programme->requirement_sets->len; i++)
    {
      const BrochureRequirementSet *set = g_ptr_array_index (walk->programme->requirement_sets, i);

      for (guint j = 0; j < set->rules->len; j++)
        walk_explanations (walk, g_ptr_array_index (set->rules, j), seen);
    }

  for (guint i = 0; i < cases->len; i++)
    {
      const BrochureCase *example = g_ptr_array_index (cases, i);

      _brochure_passage_walk_add_text (walk, example->title);
      _brochure_passage_walk_end (walk, BROCHURE_PASSAGE_TEXT, NULL);
    }
}

static void
walk_person (BrochurePassageWalk   *walk,
             const BrochureContact *contact)
{
  _brochure_passage_walk_add (walk, contact->name);
  _brochure_passage_walk_add (walk, contact->email);
  _brochure_passage_walk_add (walk, contact->phone);
  _brochure_passage_walk_add (walk, contact->url);
  _brochure_passage_walk_add_text (walk, contact->hours);
  _brochure_passage_walk_end_titled (walk, BROCHURE_PASSAGE_FACT, contact->role);
}

void
_brochure_passage_walk_contact (BrochurePassageWalk *walk)
{
  const BrochureOrganisation *provider = brochure_document_find_organisation (walk->document,
                                                                              walk->programme->provider);

  if (provider == NULL)
    return;

  for (guint i = 0; i < provider->addresses->len; i++)
    {
      const BrochureAddress *address = g_ptr_array_index (provider->addresses, i);
      g_autofree char *lines = brochure_wording_address (address);
      g_autofree char *gaps = brochure_wording_address_gaps (address);

      walk->refs = address->refs;
      _brochure_passage_walk_add (walk, lines);
      _brochure_passage_walk_add (walk, gaps);
      _brochure_passage_walk_end (walk, BROCHURE_PASSAGE_FACT,
                                 brochure_wording_address_type (address->address_type));
    }

  walk->refs = provider->refs;

  for (guint i = 0; i < provider->contacts->len; i++)
    walk_person (walk, g_ptr_array_index (provider->contacts, i));

  _brochure_passage_walk_add (walk, provider->link);
  _brochure_passage_walk_end_titled (walk, BROCHURE_PASSAGE_FACT, provider->name);
}

void
_brochure_passage_walk_organisations (BrochurePassageWalk *walk)
{
  GPtrArray *organisations = brochure_document_get_organisations (walk->document);

  for (guint i = 0; i < organisations->len; i++)
    {
      const BrochureOrganisation *organisation = g_ptr_array_index (organisations, i);

      walk->refs = organisation->refs;
      _brochure_passage_walk_add (walk, brochure_wording_organisation (organisation->organisation_type));
      _brochure_passage_walk_add_text (walk, organisation->note);
      _brochure_passage_walk_end_titled (walk, BROCHURE_PASSAGE_FACT, organisation->name);
    }
}

void
_brochure_passage_walk_sources (BrochurePassageWalk *walk)
{
  GPtrArray *sources = brochure_document_get_sources (walk->document);

  for (guint i = 0; i < sources->len; i++)
    {
      const BrochureSource *source = g_ptr_array_index (sources, i);
      g_autofree char *origin = brochure_wording_source_origin (source);

      _brochure_passage_walk_add (walk, origin);
      _brochure_passage_walk_add_text (walk, source->note);
      _brochure_passage_walk_end_titled (walk, BROCHURE_PASSAGE_TEXT, source->title);
    }
}

/* The facts themselves are told where they stand. */
void
_brochure_passage_walk_discrepancies (BrochurePassageWalk *walk)
{
  GPtrArray *discrepancies = brochure_document_get_discrepancies (walk->document);

  for (guint i = 0; i < discrepancies->len; i++)
    {
      const BrochureDiscrepancy *discrepancy = g_ptr_array_index (discrepancies, i);

      _brochure_passage_walk_add_text (walk, discrepancy->explanation);
      _brochure_passage_walk_add_text (walk, discrepancy->treatment);
      _brochure_passage_walk_end_titled (walk, BROCHURE_PASSAGE_TEXT, discrepancy->title);
    }
}

void
_brochure_passage_walk_corrections (BrochurePassageWalk *walk)
{
  for (guint i = 0; i < walk->programme->facts->len; i++)
    {
      const BrochureFact *fact = g_ptr_array_index (walk->programme->facts, i);
      g_autofree char *original = brochure_wording_original (fact);
      g_autofree char *value = NULL;

      if (original == NULL)
        continue;

      value = brochure_format_value (fact->value);
      _brochure_passage_walk_add (walk, value);
      _brochure_passage_walk_add (walk, original);
      _brochure_passage_walk_end_titled (walk, BROCHURE_PASSAGE_TEXT, fact->label);
    }
}

void
_brochure_passage_walk_notices (BrochurePassageWalk *walk)
{
  GPtrArray *notices = brochure_document_get_notices (walk->document);

  for (guint i = 0; i < notices->len; i++)
    {
      const BrochureNotice *notice = g_ptr_array_index (notices, i);

      _brochure_passage_walk_add_text (walk, notice->text);
      _brochure_passage_walk_end_titled (walk, BROCHURE_PASSAGE_TEXT, notice->title);
    }
}
