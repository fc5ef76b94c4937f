/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "export/brochure-json-ld.h"

#include <string.h>

#include <json-glib/json-glib.h>

#include "content/brochure-enum.h"
#include "content/brochure-enums.h"
#include "content/brochure-markup.h"
#include "language/brochure-language.h"
#include "telling/brochure-wording.h"

/* What schema.org has no words for is said in words of our own. */
#define VOCABULARY "https://github.com/publicsectorict/Brochure/blob/main/data/content/README.md#"

/* A member is left out where there is nothing to say. */
static void
add_string (JsonBuilder *builder,
            const char  *member,
            const char  *string)
{
  if (string == NULL)
    return;

  json_builder_set_member_name (builder, member);
  json_builder_add_string_value (builder, string);
}

static void
add_text (JsonBuilder        *builder,
          const char         *member,
          const BrochureText *text)
{
  if (text != NULL)
    add_string (builder, member, brochure_text_get (text));
}

static void
begin_member (JsonBuilder *builder,
              const char  *member,
              const char  *type)
{
  if (member != NULL)
    json_builder_set_member_name (builder, member);

  json_builder_begin_object (builder);
  add_string (builder, "@type", type);
}

/* ISO 8601, as exact as it is known. */
static char *
format_date (const BrochurePartialDate *date)
{
  if (date->day != 0)
    return g_strdup_printf ("%04d-%02d-%02d", date->year, date->month, date->day);

  if (date->month != 0)
    return g_strdup_printf ("%04d-%02d", date->year, date->month);

  return g_strdup_printf ("%04d", date->year);
}

static void
add_date (JsonBuilder               *builder,
          const char                *member,
          const BrochurePartialDate *date)
{
  g_autofree char *formatted = date != NULL ? format_date (date) : NULL;

  add_string (builder, member, formatted);
}

static void
add_address (JsonBuilder      *builder,
             BrochureDocument *document,
             gconstpointer     element)
{
  const BrochureAddress *address = element;
  g_autofree char *street = address->street_number != NULL && address->street != NULL
                            ? g_strconcat (address->street, " ", address->street_number, NULL)
                            : g_strdup (address->street);

  begin_member (builder, NULL, "PostalAddress");
  add_string (builder, "name", brochure_wording_address_type (address->address_type));
  add_string (builder, "streetAddress", street);
  add_string (builder, "postOfficeBoxNumber", address->post_office_box);
  add_string (builder, "postalCode", address->post_code);
  add_string (builder, "addressLocality", address->city);
  add_string (builder, "addressCountry", address->country_code);
  json_builder_end_object (builder);
}

static void
add_contact (JsonBuilder      *builder,
             BrochureDocument *document,
             gconstpointer     element)
{
  const BrochureContact *contact = element;

  begin_member (builder, NULL, "ContactPoint");
  add_text (builder, "contactType", contact->role);
  add_string (builder, "name", contact->name);
  add_string (builder, "email", contact->email);
  add_string (builder, "telephone", contact->phone);
  add_string (builder, "url", contact->url);
  json_builder_end_object (builder);
}

typedef void (*AddFunc) (JsonBuilder      *builder,
                         BrochureDocument *document,
                         gconstpointer     element);

static void
add_list (JsonBuilder      *builder,
          BrochureDocument *document,
          const char       *member,
          GPtrArray        *elements,
          AddFunc           add)
{
  if (elements->len == 0)
    return;

  json_builder_set_member_name (builder, member);
  json_builder_begin_array (builder);

  for (guint i = 0; i < elements->len; i++)
    add (builder, document, g_ptr_array_index (elements, i));

  json_builder_end_array (builder);
}

static void
add_element (JsonBuilder      *builder,
             BrochureDocument *document,
             gconstpointer     element)
{
  json_builder_add_string_value (builder, element);
}

static void
add_provider (JsonBuilder      *builder,
              BrochureDocument *document)
{
  const BrochureProgramme *programme = brochure_document_get_programme (document);
  const BrochureOrganisation *provider = brochure_document_find_organisation (document, programme->provider);

  if (provider == NULL)
    return;

  begin_member (builder, "provider", "CollegeOrUniversity");
  add_text (builder, "name", provider->name);
  add_string (builder, "url", provider->link);
  add_list (builder, document, "address", provider->addresses, add_address);
  add_list (builder, document, "contactPoint", provider->contacts, add_contact);
  json_builder_end_object (builder);
}

static const char *
get_availability (const BrochureOffering *offering)
{
  if (offering->state == BROCHURE_OFFERING_INACTIVE || offering->state == BROCHURE_OFFERING_CANCELLED)
    return "https://schema.org/OutOfStock";

  return offering->state == BROCHURE_OFFERING_ACTIVE ? "https://schema.org/InStock" : NULL;
}

static void
add_price (JsonBuilder      *builder,
           BrochureDocument *document,
           gconstpointer     element)
{
  const BrochurePrice *price = element;

  begin_member (builder, NULL, "UnitPriceSpecification");
  add_string (builder, "price", price->value->literal);
  add_string (builder, "priceCurrency", price->value->currency);
  add_string (builder, "unitText", brochure_wording_per (price->value->per));
  add_text (builder, "description", price->note);
  json_builder_end_object (builder);
}

/* What a university offers a student is an intake, with its dates and prices. */
static void
add_offering (JsonBuilder      *builder,
              BrochureDocument *document,
              gconstpointer     element)
{
  const BrochureOffering *offering = element;

  begin_member (builder, NULL, "Offer");
  add_text (builder, "name", offering->title);
  add_text (builder, "description", offering->note);
  add_date (builder, "availabilityStarts", offering->apply_from);
  add_date (builder, "availabilityEnds", offering->apply_until);
  add_date (builder, "brochure:start", offering->start);
  add_string (builder, "availability", get_availability (offering));
  add_list (builder, document, "priceSpecification", offering->prices, add_price);
  json_builder_end_object (builder);
}

/* A date of each intake, under the name that it has in a programme as a whole. */
static void
add_dates (JsonBuilder      *builder,
           BrochureDocument *document,
           const char       *member,
           gsize             offset)
{
  GPtrArray *offerings = brochure_document_get_programme (document)->offerings;
  g_autoptr(GPtrArray) dates = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < offerings->len; i++)
    {
      const BrochurePartialDate *date =
        G_STRUCT_MEMBER (const BrochurePartialDate *, g_ptr_array_index (offerings, i), offset);

      if (date != NULL)
        g_ptr_array_add (dates, format_date (date));
    }

  add_list (builder, document, member, dates, add_element);
}

static void
add_test (JsonBuilder      *builder,
          BrochureDocument *document,
          gconstpointer     element)
{
  const BrochureAcceptedTest *accepted = element;

  begin_member (builder, NULL, "brochure:AcceptedTest");
  add_string (builder, "brochure:test", accepted->test);
  add_string (builder, "brochure:scale", accepted->scale);
  add_string (builder, "brochure:minimum", accepted->minimum);
  add_string (builder, "brochure:componentMinimum", accepted->component_minimum);
  add_string (builder, "brochure:minimumGrade", accepted->minimum_grade);
  json_builder_end_object (builder);
}

static char *
dup_requirement (BrochureDocument   *document,
                 const BrochureRule *rule)
{
  g_autofree char *text = NULL;

  if (rule->text == NULL)
    return brochure_wording_rule_text (document, rule);

  text = brochure_programme_label_links (brochure_document_get_programme (document), brochure_text_get (rule->text));

  return brochure_markup_to_plain (text);
}

static void
add_rule (JsonBuilder      *builder,
          BrochureDocument *document,
          gconstpointer     element)
{
  const BrochureRule *rule = element;
  g_autofree char *requirement = dup_requirement (document, rule);

  begin_member (builder, NULL, "brochure:Rule");
  add_string (builder, "identifier", rule->id);

  if (rule->type != BROCHURE_RULE_UNKNOWN)
    add_string (builder, "brochure:ruleType", brochure_enum_to_string (BROCHURE_TYPE_RULE_TYPE, rule->type));

  add_text (builder, "name", rule->title);
  add_string (builder, "description", requirement);
  add_list (builder, document, "brochure:accepts", rule->accepted_tests, add_test);
  json_builder_end_object (builder);
}

static void
add_set (JsonBuilder      *builder,
         BrochureDocument *document,
         gconstpointer     element)
{
  const BrochureRequirementSet *set = element;

  begin_member (builder, NULL, "brochure:RequirementSet");
  add_string (builder, "identifier", set->id);
  add_text (builder, "name", set->title);
  add_text (builder, "brochure:decidedBy", set->decided_by);
  add_list (builder, document, "brochure:rule", set->rules, add_rule);
  json_builder_end_object (builder);
}

/* The same requirements for those who do not know our words: a sentence each, for whom and what. */
static void
add_prerequisites (JsonBuilder      *builder,
                   BrochureDocument *document)
{
  GPtrArray *sets = brochure_document_get_programme (document)->requirement_sets;
  g_autoptr(GPtrArray) sentences = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < sets->len; i++)
    {
      const BrochureRequirementSet *set = g_ptr_array_index (sets, i);

      for (guint j = 0; j < set->rules->len; j++)
        {
          g_autofree char *requirement = dup_requirement (document, g_ptr_array_index (set->rules, j));

          if (requirement != NULL && *requirement != '\0')
            g_ptr_array_add (sentences, g_strdup_printf ("%s: %s", brochure_text_get (set->title), requirement));
        }
    }

  add_list (builder, document, "programPrerequisites", sentences, add_element);
}

static void
add_context (JsonBuilder *builder)
{
  json_builder_set_member_name (builder, "@context");
  json_builder_begin_array (builder);
  json_builder_add_string_value (builder, "https://schema.org");
  json_builder_begin_object (builder);
  add_string (builder, "brochure", VOCABULARY);
  json_builder_end_object (builder);
  json_builder_end_array (builder);
}

static void
add_source (JsonBuilder      *builder,
            BrochureDocument *document,
            gconstpointer     element)
{
  const BrochureSource *source = element;

  begin_member (builder, NULL, "CreativeWork");
  add_text (builder, "name", source->title);
  add_text (builder, "publisher", source->publisher);
  add_string (builder, "url", source->url);
  add_date (builder, "dateModified", &source->as_of);
  json_builder_end_object (builder);
}

static void
add_programme (JsonBuilder      *builder,
               BrochureDocument *document)
{
  const BrochureProgramme *programme = brochure_document_get_programme (document);
  g_autofree char *mode = g_strdup (programme->mode_of_study);

  if (mode != NULL)
    g_strdelimit (mode, "_", '-');

  add_string (builder, "@type", "EducationalOccupationalProgram");
  add_string (builder, "identifier", programme->id);
  add_text (builder, "name", programme->name);
  add_text (builder, "description", programme->abstract);
  add_string (builder, "programType", programme->programme_type);
  add_string (builder, "timeToComplete", programme->duration);
  add_string (builder, "educationalProgramMode", mode);
  add_provider (builder, document);
  add_dates (builder, document, "startDate", G_STRUCT_OFFSET (BrochureOffering, start));
  add_dates (builder, document, "applicationStartDate", G_STRUCT_OFFSET (BrochureOffering, apply_from));
  add_dates (builder, document, "applicationDeadline", G_STRUCT_OFFSET (BrochureOffering, apply_until));
  add_list (builder, document, "offers", programme->offerings, add_offering);
  add_prerequisites (builder, document);
  add_list (builder, document, "brochure:requirementSet", programme->requirement_sets, add_set);
}

/* The programme is what the brochure is about; the brochure itself has a language, a date and sources. */
static void
add_work (JsonBuilder           *builder,
          BrochureDocument      *document,
          const BrochureSection *section)
{
  begin_member (builder, "subjectOf", "CreativeWork");
  add_text (builder, "name", section != NULL ? section->title : brochure_document_get_programme (document)->name);

  if (section != NULL)
    add_text (builder, "abstract", section->summary);

  add_string (builder, "inLanguage", brochure_language_get_current ());
  add_date (builder, "dateModified", brochure_document_get_as_of (document));
  add_list (builder, document, "isBasedOn", brochure_document_get_sources (document), add_source);
  json_builder_end_object (builder);
}

/**
 * brochure_json_ld_write:
 * @document: a brochure
 * @section: (nullable): the section that is looked at, or %NULL for all of it
 *
 * Writes what a brochure is about as JSON-LD in the words of schema.org; requirements, for which it has none,
 * besides in words of our own. Texts are in the language of now.
 *
 * Returns: (transfer full): the file
 */
GBytes *
brochure_json_ld_write (BrochureDocument      *document,
                        const BrochureSection *section)
{
  g_autoptr(JsonBuilder) builder = json_builder_new ();
  g_autoptr(JsonGenerator) generator = json_generator_new ();
  g_autoptr(JsonNode) root = NULL;
  char *data;

  g_return_val_if_fail (BROCHURE_IS_DOCUMENT (document), NULL);

  json_builder_begin_object (builder);
  add_context (builder);
  add_programme (builder, document);
  add_work (builder, document, section);
  json_builder_end_object (builder);

  root = json_builder_get_root (builder);
  json_generator_set_root (generator, root);
  json_generator_set_pretty (generator, TRUE);
  data = json_generator_to_data (generator, NULL);

  return g_bytes_new_take (data, strlen (data));
}
