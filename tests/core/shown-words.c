/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "shown-words.h"

gboolean
shown_refers_to (GStrv       refs,
                 const char *id)
{
  return refs != NULL && g_strv_contains ((const char * const *) refs, id);
}

G_GNUC_NULL_TERMINATED static void
add_words (GString    *words,
           const char *first,
           ...)
{
  va_list arguments;

  va_start (arguments, first);
  for (const char *word = first; word != NULL; word = va_arg (arguments, const char *))
    g_string_append_printf (words, "%s ", word);
  va_end (arguments);
}

static const char *
source_text (const BrochureText *text)
{
  return text != NULL ? brochure_text_get_source (text) : "";
}

static void
add_date (GString                   *words,
          const char                *what,
          const BrochurePartialDate *date)
{
  if (date == NULL)
    return;

  g_string_append_printf (words, "%s%d-%02d %s ", what, date->year, date->month,
                          date->status == BROCHURE_DATE_EXPECTED ? "expected" : "fixed");
}

static void
add_money (GString             *words,
           const BrochureValue *value)
{
  add_words (words, value->literal, value->currency, NULL);
  if (value->per != NULL)
    add_words (words, "per", value->per, NULL);
}

static void
add_value (GString             *words,
           const BrochureValue *value)
{
  switch (value->type)
    {
    case BROCHURE_VALUE_MONEY:
      add_money (words, value);
      break;
    case BROCHURE_VALUE_DATE:
      add_date (words, "", &value->date);
      break;
    case BROCHURE_VALUE_TEXT:
    case BROCHURE_VALUE_NUMBER:
    case BROCHURE_VALUE_DURATION:
    case BROCHURE_VALUE_PLACE:
    case BROCHURE_VALUE_LINK:
    default:
      if (value->literal != NULL)
        add_words (words, value->literal, NULL);
      if (value->text != NULL)
        add_words (words, brochure_text_get_source (value->text), NULL);
      break;
    }
}

static void
add_offerings (GString                 *words,
               const BrochureProgramme *programme,
               const char              *id)
{
  for (guint i = 0; i < programme->offerings->len; i++)
    {
      const BrochureOffering *offering = g_ptr_array_index (programme->offerings, i);

      if (!shown_refers_to (offering->refs, id))
        continue;
      add_date (words, "start ", offering->start);
      add_date (words, "until ", offering->apply_until);
    }
}

static void
add_prices (GString                *words,
            const BrochureOffering *offering,
            const char             *id)
{
  for (guint i = 0; i < offering->prices->len; i++)
    {
      const BrochurePrice *price = g_ptr_array_index (offering->prices, i);

      if (!shown_refers_to (price->refs, id))
        continue;
      add_money (words, price->value);
      for (guint j = 0; j < price->indicative->len; j++)
        {
          add_words (words, "indication", NULL);
          add_money (words, g_ptr_array_index (price->indicative, j));
        }
    }
}

static void
add_organisations (GString          *words,
                   BrochureDocument *document,
                   const char       *id)
{
  GPtrArray *organisations = brochure_document_get_organisations (document);

  for (guint i = 0; i < organisations->len; i++)
    {
      const BrochureOrganisation *organisation = g_ptr_array_index (organisations, i);

      if (shown_refers_to (organisation->refs, id))
        add_words (words, source_text (organisation->name), NULL);
    }
}

static void
add_addresses (GString          *words,
               BrochureDocument *document,
               const char       *id)
{
  const BrochureProgramme *programme = brochure_document_get_programme (document);
  const BrochureOrganisation *provider = brochure_document_find_organisation (document, programme->provider);

  if (shown_refers_to (provider->refs, id))
    add_words (words, source_text (provider->name), NULL);

  for (guint i = 0; i < provider->addresses->len; i++)
    {
      const BrochureAddress *address = g_ptr_array_index (provider->addresses, i);

      if (!shown_refers_to (address->refs, id))
        continue;
      g_assert_cmpstr (address->source, ==, "listing");
      g_assert_null (address->city);
      add_words (words, address->street, address->street_number, address->post_code, address->country_code, NULL);
      for (guint j = 0; address->incomplete[j] != NULL; j++)
        add_words (words, "incomplete", address->incomplete[j], NULL);
    }
}

static void
add_accepted_test (GString                    *words,
                   const BrochureAcceptedTest *accepted)
{
  add_words (words, accepted->test, NULL);
  if (accepted->minimum != NULL)
    add_words (words, accepted->minimum, NULL);
  if (accepted->component_minimum != NULL)
    add_words (words, "components", accepted->component_minimum, NULL);
  if (accepted->minimum_grade != NULL)
    add_words (words, "grade", accepted->minimum_grade, NULL);
  add_words (words, source_text (accepted->note), NULL);
}

static void
add_rule (GString            *words,
          const BrochureRule *rule,
          const char         *id)
{
  if (shown_refers_to (rule->refs, id))
    add_words (words, source_text (rule->title), source_text (rule->text), NULL);

  for (guint i = 0; rule->accepted_tests != NULL && i < rule->accepted_tests->len; i++)
    {
      const BrochureAcceptedTest *accepted = g_ptr_array_index (rule->accepted_tests, i);

      if (shown_refers_to (accepted->refs, id))
        add_accepted_test (words, accepted);
    }
}

static void
add_requirements (GString                 *words,
                  const BrochureProgramme *programme,
                  const char              *id)
{
  for (guint i = 0; i < programme->requirement_sets->len; i++)
    {
      const BrochureRequirementSet *set = g_ptr_array_index (programme->requirement_sets, i);

      if (shown_refers_to (set->refs, id))
        for (guint j = 0; j < set->notes->len; j++)
          add_words (words, source_text (g_ptr_array_index (set->notes, j)), NULL);
      for (guint j = 0; j < set->rules->len; j++)
        add_rule (words, g_ptr_array_index (set->rules, j), id);
    }
}

static void
add_items (GString             *words,
           const BrochureBlock *block,
           const char          *id)
{
  for (guint i = 0; block->items != NULL && i < block->items->len; i++)
    {
      const BrochureItem *item = g_ptr_array_index (block->items, i);

      if (shown_refers_to (item->refs, id))
        add_words (words, source_text (item->text), NULL);
    }
}

static void
add_block (GString             *words,
           BrochureDocument    *document,
           const BrochureBlock *block,
           const BrochureFact  *fact)
{
  const BrochureProgramme *programme = brochure_document_get_programme (document);
  gboolean refers = shown_refers_to (block->refs, fact->id);

  switch (block->kind)
    {
    case BROCHURE_BLOCK_PARAGRAPH:
    case BROCHURE_BLOCK_CALLOUT:
      if (refers)
        add_words (words, source_text (block->text), NULL);
      break;
    case BROCHURE_BLOCK_LIST:
    case BROCHURE_BLOCK_FACTS:
      if (refers)
        add_value (words, fact->value);
      add_items (words, block, fact->id);
      break;
    case BROCHURE_BLOCK_OFFERINGS:
      add_offerings (words, programme, fact->id);
      break;
    case BROCHURE_BLOCK_FEES:
      for (guint i = 0; i < programme->offerings->len; i++)
        add_prices (words, g_ptr_array_index (programme->offerings, i), fact->id);
      break;
    case BROCHURE_BLOCK_ORGANISATIONS:
      add_organisations (words, document, fact->id);
      break;
    case BROCHURE_BLOCK_CONTACT:
      add_addresses (words, document, fact->id);
      break;
    case BROCHURE_BLOCK_REQUIREMENTS:
      add_requirements (words, programme, fact->id);
      break;
    case BROCHURE_BLOCK_CARDS: /* cards lead to where the fact stands */
    case BROCHURE_BLOCK_TABLE:
    case BROCHURE_BLOCK_IMAGE:
    case BROCHURE_BLOCK_HERO:
    case BROCHURE_BLOCK_ELIGIBILITY:
    case BROCHURE_BLOCK_SOURCES:
    case BROCHURE_BLOCK_DISCREPANCIES:
    case BROCHURE_BLOCK_CORRECTIONS:
    case BROCHURE_BLOCK_NOTICES:
    default:
      break;
    }
}

/**
 * shown_words_of_value:
 * @value: a value
 *
 * Returns: (transfer full): the value as plain words, in no language
 */
char *
shown_words_of_value (const BrochureValue *value)
{
  GString *words = g_string_new (NULL);

  add_value (words, value);

  return g_strchomp (g_string_free (words, FALSE));
}

/**
 * shown_words_of_fact:
 * @document: a brochure
 * @section: one of its sections
 * @fact: one of its facts
 *
 * Collects what a reader of @section sees that states @fact, in the source language.
 *
 * Returns: (transfer full): the words, empty where the section does not show the fact
 */
char *
shown_words_of_fact (BrochureDocument      *document,
                     const BrochureSection *section,
                     const BrochureFact    *fact)
{
  GString *words = g_string_new (NULL);

  for (guint i = 0; i < section->blocks->len; i++)
    add_block (words, document, g_ptr_array_index (section->blocks, i), fact);

  return g_string_free (words, FALSE);
}
