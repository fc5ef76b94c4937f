/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "cli/brochure-lint-private.h"
#include "eligibility/brochure-country-code.h"

#define N_WAYS (BROCHURE_AUDIENCE_OF_NATIONALITY + 1)

/* Translators: a set of requirements */
#define SAME_APPLICANTS N_("Another set is for the same applicants")

/* Which set names a country or a group, and which has a country in a group, for each way of asking. */
typedef struct
{
  BrochureLint *lint;
  GHashTable *named[N_WAYS];
  GHashTable *groups[N_WAYS];
  GHashTable *grouped[N_WAYS];
} Claims;

static void
check_countries (BrochureLint  *lint,
                 gconstpointer  part,
                 const char    *member,
                 char * const  *countries)
{
  for (guint i = 0; countries[i] != NULL; i++)
    {
      g_autofree char *place = g_strdup_printf ("%s/%u", member, i);

      if (brochure_document_find_country_group (lint->document, countries[i]) != NULL &&
          !brochure_country_code_is_known (countries[i]))
        _brochure_lint_error (lint, part, place, _("This is a group of countries"), BROCHURE_PROBLEM_COUNTRY,
                              countries[i]);
      else
        _brochure_lint_country (lint, part, place, countries[i]);
    }

  _brochure_lint_once (lint, part, member, countries);
}

static void
check_groups (BrochureLint  *lint,
              gconstpointer  part,
              char * const  *groups)
{
  for (guint i = 0; groups[i] != NULL; i++)
    {
      g_autofree char *place = g_strdup_printf ("audience/groups/%u", i);

      if (brochure_document_find_country_group (lint->document, groups[i]) == NULL)
        _brochure_lint_unknown (lint, part, place, groups[i], (const char * const *) lint->groups);
    }

  _brochure_lint_once (lint, part, "audience/groups", groups);
}

/* Looks at whom a set, an intake or a price is for. */
static void
check_audience (BrochureLint           *lint,
                gconstpointer           part,
                const BrochureAudience *audience)
{
  /* One of words alone has no lists. */
  if (audience == NULL || audience->countries == NULL)
    return;

  check_countries (lint, part, "audience/countries", audience->countries);
  check_groups (lint, part, audience->groups);

  for (guint i = 0; audience->except[i] != NULL; i++)
    {
      g_autofree char *place = g_strdup_printf ("audience/except/%u", i);

      _brochure_lint_place (lint, part, place, audience->except[i]);
    }
  _brochure_lint_once (lint, part, "audience/except", audience->except);

  if (_brochure_lint_is_broken (lint, part, "audience"))
    return;

  if (audience->except[0] != NULL && !audience->is_default)
    /* Translators: countries that a set of requirements leaves out */
    _brochure_lint_error (lint, part, "audience/except", _("Exceptions are only from the default"), "\"default\": true",
                          NULL);
  if (audience->countries[0] == NULL && audience->groups[0] == NULL && !audience->is_default && audience->title == NULL)
    /* Translators: a set of requirements */
    _brochure_lint_error (lint, part, "audience", _("This is for nobody"), "countries, groups, default", NULL);
}

static void
claim_countries (Claims                       *self,
                 const BrochureRequirementSet *set)
{
  GHashTable *named = self->named[set->audience->of];

  for (guint i = 0; set->audience->countries[i] != NULL; i++)
    {
      char *country = set->audience->countries[i];
      g_autofree char *place = g_strdup_printf ("audience/countries/%u", i);
      gconstpointer other = g_hash_table_lookup (named, country);

      if (other == NULL)
        g_hash_table_insert (named, country, (gpointer) set);
      else if (other != set)
        _brochure_lint_error (self->lint, set, place, _(SAME_APPLICANTS), NULL, country);
    }
}

/* One country tells enough of two groups that overlap. */
static void
claim_group (Claims                       *self,
             const BrochureRequirementSet *set,
             const char                   *place,
             const BrochureCountryGroup   *group)
{
  GHashTable *grouped = self->grouped[set->audience->of];
  const char *shared = NULL;

  for (guint i = 0; group->countries[i] != NULL; i++)
    {
      gconstpointer other = g_hash_table_lookup (grouped, group->countries[i]);

      if (other == NULL)
        g_hash_table_insert (grouped, group->countries[i], (gpointer) set);
      else if (other != set && shared == NULL)
        shared = group->countries[i];
    }

  if (shared != NULL)
    _brochure_lint_error (self->lint, set, place, _(SAME_APPLICANTS), NULL, shared);
}

static void
claim_groups (Claims                       *self,
              const BrochureRequirementSet *set)
{
  GHashTable *groups = self->groups[set->audience->of];

  for (guint i = 0; set->audience->groups[i] != NULL; i++)
    {
      char *id = set->audience->groups[i];
      const BrochureCountryGroup *group = brochure_document_find_country_group (self->lint->document, id);
      g_autofree char *place = g_strdup_printf ("audience/groups/%u", i);
      gconstpointer other = g_hash_table_lookup (groups, id);

      if (other != NULL && other != set)
        _brochure_lint_error (self->lint, set, place, _(SAME_APPLICANTS), NULL, id);
      if (other != NULL || group == NULL)
        continue;

      g_hash_table_insert (groups, id, (gpointer) set);
      claim_group (self, set, place, group);
    }
}

static void
check_sets (BrochureLint *lint)
{
  GPtrArray *sets = lint->programme->requirement_sets;
  Claims claims = { .lint = lint };
  guint n_defaults = 0;

  for (guint i = 0; i < N_WAYS; i++)
    {
      claims.named[i] = g_hash_table_new (g_str_hash, g_str_equal);
      claims.groups[i] = g_hash_table_new (g_str_hash, g_str_equal);
      claims.grouped[i] = g_hash_table_new (g_str_hash, g_str_equal);
    }

  for (guint i = 0; i < sets->len; i++)
    {
      const BrochureRequirementSet *set = g_ptr_array_index (sets, i);

      check_audience (lint, set, set->audience);
      claim_countries (&claims, set);
      claim_groups (&claims, set);
      if (set->audience->is_default && n_defaults++ > 0)
        /* Translators: a set of requirements; of those that no other set is for */
        _brochure_lint_error (lint, set, "audience/default", _("Another set is the default"), NULL, NULL);
    }

  for (guint i = 0; i < N_WAYS; i++)
    {
      g_hash_table_unref (claims.named[i]);
      g_hash_table_unref (claims.groups[i]);
      g_hash_table_unref (claims.grouped[i]);
    }

  /* A set that cannot be read may be it. */
  if (sets->len > 0 && n_defaults == 0 && !_brochure_lint_is_broken (lint, lint->programme, "requirementSets"))
    /* Translators: a set of requirements */
    _brochure_lint_error (lint, lint->programme, "requirementSets", _("No set is for all others"), "\"default\": true",
                          NULL);
}

static void
check_country_groups (BrochureLint *lint)
{
  GPtrArray *groups = brochure_document_get_country_groups (lint->document);

  for (guint i = 0; i < groups->len; i++)
    {
      const BrochureCountryGroup *group = g_ptr_array_index (groups, i);

      check_countries (lint, group, "countries", group->countries);
      if (group->countries[0] == NULL && !_brochure_lint_is_broken (lint, group, NULL))
        _brochure_lint_error (lint, group, "countries", _(BROCHURE_PROBLEM_EMPTY), BROCHURE_PROBLEM_COUNTRY, NULL);
      if (brochure_country_code_is_known (group->id))
        _brochure_lint_error (lint, group, "id", _("A country has this code"), NULL, group->id);
    }
}

/* Looks whom things are for: whether there are such countries and groups, and one set for each applicant. */
void
_brochure_lint_audiences (BrochureLint *lint)
{
  check_country_groups (lint);
  check_sets (lint);

  for (guint i = 0; i < lint->programme->offerings->len; i++)
    {
      const BrochureOffering *offering = g_ptr_array_index (lint->programme->offerings, i);

      check_audience (lint, offering, offering->audience);
      for (guint j = 0; j < offering->prices->len; j++)
        {
          const BrochurePrice *price = g_ptr_array_index (offering->prices, j);

          check_audience (lint, price, price->audience);
        }
    }
}
