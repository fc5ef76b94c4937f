/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "content/brochure-programme.h"

#include "content/reading/brochure-parse.h"
#include "content/reading/brochure-syntax.h"

static BrochureMedia *
read_image (BrochureReader *reader)
{
  BrochureMedia *image;

  if (!brochure_reader_enter (reader, "image", FALSE))
    return NULL;

  image = brochure_media_read (reader, NULL);
  brochure_reader_leave (reader);

  return image;
}

static GPtrArray *
read_array_with_ids (BrochureReader     *reader,
                     const char         *member,
                     BrochureReaderFunc  func,
                     GDestroyNotify      free_func)
{
  g_autoptr(GHashTable) ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  return brochure_reader_read_array (reader, member, FALSE, func, ids, free_func);
}

static gboolean
contains (char * const *ids,
          const char   *id)
{
  return g_strv_contains ((const char * const *) ids, id);
}

/* Whether a block itself shows or states a fact. A card only points to it. */
static gboolean
block_shows_fact (const BrochureBlock *block,
                  const char          *id)
{
  if (block->kind == BROCHURE_BLOCK_CARDS)
    return FALSE;

  if (contains (block->refs, id))
    return TRUE;

  for (guint i = 0; i < block->items->len; i++)
    {
      const BrochureItem *item = g_ptr_array_index (block->items, i);

      if (contains (item->refs, id))
        return TRUE;
    }

  return FALSE;
}

static gboolean
offerings_state_fact (const BrochureProgramme *self,
                      const char              *id)
{
  for (guint i = 0; i < self->offerings->len; i++)
    {
      const BrochureOffering *offering = g_ptr_array_index (self->offerings, i);

      if (contains (offering->refs, id))
        return TRUE;
    }

  return FALSE;
}

static gboolean
prices_state_fact (const BrochureProgramme *self,
                   const char              *id)
{
  for (guint i = 0; i < self->offerings->len; i++)
    {
      const BrochureOffering *offering = g_ptr_array_index (self->offerings, i);

      for (guint j = 0; j < offering->prices->len; j++)
        {
          const BrochurePrice *price = g_ptr_array_index (offering->prices, j);

          if (contains (price->refs, id))
            return TRUE;
        }
    }

  return FALSE;
}

static gboolean
rule_states_fact (const BrochureRule *rule,
                  const char         *id)
{
  if (contains (rule->refs, id))
    return TRUE;

  for (guint i = 0; i < rule->accepted_tests->len; i++)
    {
      const BrochureAcceptedTest *accepted = g_ptr_array_index (rule->accepted_tests, i);

      if (contains (accepted->refs, id))
        return TRUE;
    }

  return FALSE;
}

static gboolean
requirements_state_fact (const BrochureProgramme *self,
                         const char              *id)
{
  for (guint i = 0; i < self->requirement_sets->len; i++)
    {
      const BrochureRequirementSet *set = g_ptr_array_index (self->requirement_sets, i);

      if (contains (set->refs, id))
        return TRUE;

      for (guint j = 0; j < set->rules->len; j++)
        {
          if (rule_states_fact (g_ptr_array_index (set->rules, j), id))
            return TRUE;
        }
    }

  return FALSE;
}

/* Whoever shows a programme relies on its first section. */
static GPtrArray *
read_sections (BrochureReader *reader)
{
  guint n_problems = brochure_reader_get_n_problems (reader);
  GPtrArray *sections = brochure_reader_read_array (reader, "sections", TRUE,
                                                    brochure_section_read, NULL,
                                                    (GDestroyNotify) brochure_section_free);

  if (sections->len == 0 && brochure_reader_get_n_problems (reader) == n_problems)
    brochure_reader_add_problem (reader, TRUE, "sections", _("There is no section to show"),
                                 _("an array with a section"), _("an empty array"));

  return sections;
}

/**
 * brochure_programme_read:
 * @reader: stands on a programme
 * @user_data: unused
 *
 * Reads the first programme; another one is pointed out, since it is never shown.
 *
 * Returns: (transfer full) (nullable): a [struct@Programme]
 */
gpointer
brochure_programme_read (BrochureReader *reader,
                         gpointer        user_data)
{
  BrochureProgramme *self;

  if (brochure_reader_get_index (reader) > 0)
    {
      brochure_reader_add_problem (reader, FALSE, NULL,
                                   _("Only the first programme of a file is shown"), NULL, NULL);
      return NULL;
    }

  self = g_new0 (BrochureProgramme, 1);
  self->id = brochure_reader_read_id (reader, "id", NULL);
  self->name = brochure_reader_read_text (reader, "name", TRUE);
  self->alternate_names = brochure_reader_read_texts (reader, "alternateNames");
  self->programme_type = brochure_reader_read_string (reader, "programmeType", TRUE);
  self->tagline = brochure_reader_read_text (reader, "tagline", FALSE);
  self->abstract = brochure_reader_read_text (reader, "abstract", FALSE);
  self->image = read_image (reader);
  self->provider = brochure_reader_read_reference (reader, "provider", TRUE,
                                                   BROCHURE_REFERENCE_ORGANISATION);
  self->duration = brochure_reader_read_checked (reader, "duration", FALSE,
                                                 brochure_syntax_is_duration,
                                                 _("a duration such as “P2Y”"));
  self->mode_of_study = brochure_reader_read_string (reader, "modeOfStudy", FALSE);
  self->facts = brochure_reader_read_array (reader, "facts", FALSE, brochure_fact_read, NULL,
                                            (GDestroyNotify) brochure_fact_free);
  self->sections = read_sections (reader);
  self->offerings = read_array_with_ids (reader, "offerings", brochure_offering_read,
                                         (GDestroyNotify) brochure_offering_free);
  self->requirement_sets = read_array_with_ids (reader, "requirementSets",
                                                brochure_requirement_set_read,
                                                (GDestroyNotify) brochure_requirement_set_free);

  return self;
}

/**
 * brochure_programme_free:
 * @self: (transfer full): a programme
 */
void
brochure_programme_free (BrochureProgramme *self)
{
  g_clear_pointer (&self->id, g_free);
  g_clear_pointer (&self->name, brochure_text_unref);
  g_clear_pointer (&self->alternate_names, g_ptr_array_unref);
  g_clear_pointer (&self->programme_type, g_free);
  g_clear_pointer (&self->tagline, brochure_text_unref);
  g_clear_pointer (&self->abstract, brochure_text_unref);
  g_clear_pointer (&self->image, brochure_media_free);
  g_clear_pointer (&self->provider, g_free);
  g_clear_pointer (&self->duration, g_free);
  g_clear_pointer (&self->mode_of_study, g_free);
  g_clear_pointer (&self->facts, g_ptr_array_unref);
  g_clear_pointer (&self->sections, g_ptr_array_unref);
  g_clear_pointer (&self->offerings, g_ptr_array_unref);
  g_clear_pointer (&self->requirement_sets, g_ptr_array_unref);
  g_free (self);
}

/**
 * brochure_programme_find_section:
 * @self: a programme
 * @id: id of a section
 *
 * Returns: (transfer none) (nullable): the section of that id
 */
const BrochureSection *
brochure_programme_find_section (const BrochureProgramme *self,
                                 const char              *id)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (id != NULL, NULL);

  for (guint i = 0; i < self->sections->len; i++)
    {
      const BrochureSection *section = g_ptr_array_index (self->sections, i);

      if (g_str_equal (section->id, id))
        return section;
    }

  return NULL;
}

/**
 * brochure_programme_find_section_of_fact:
 * @self: a programme
 * @fact_id: id of a fact
 *
 * Finds where a fact can be read: in a block that names it, else with the
 * offerings, prices or requirements that do. A card does not count, it leads there.
 *
 * Returns: (transfer none) (nullable): the first such section
 */
const BrochureSection *
brochure_programme_find_section_of_fact (const BrochureProgramme *self,
                                         const char              *fact_id)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (fact_id != NULL, NULL);

  for (guint i = 0; i < self->sections->len; i++)
    {
      const BrochureSection *section = g_ptr_array_index (self->sections, i);

      for (guint j = 0; j < section->blocks->len; j++)
        {
          if (block_shows_fact (g_ptr_array_index (section->blocks, j), fact_id))
            return section;
        }
    }

  if (prices_state_fact (self, fact_id))
    return brochure_programme_find_section_of_kind (self, BROCHURE_BLOCK_FEES);

  if (offerings_state_fact (self, fact_id))
    return brochure_programme_find_section_of_kind (self, BROCHURE_BLOCK_OFFERINGS);

  if (requirements_state_fact (self, fact_id))
    return brochure_programme_find_section_of_kind (self, BROCHURE_BLOCK_REQUIREMENTS);

  return NULL;
}

/**
 * brochure_programme_find_section_of_kind:
 * @self: a programme
 * @kind: a kind of block
 *
 * Returns: (transfer none) (nullable): the first section with such a block
 */
const BrochureSection *
brochure_programme_find_section_of_kind (const BrochureProgramme *self,
                                         BrochureBlockKind        kind)
{
  g_return_val_if_fail (self != NULL, NULL);

  for (guint i = 0; i < self->sections->len; i++)
    {
      const BrochureSection *section = g_ptr_array_index (self->sections, i);

      if (brochure_section_has_kind (section, kind))
        return section;
    }

  return NULL;
}

/**
 * brochure_programme_find_fact:
 * @self: a programme
 * @id: id of a fact
 *
 * Returns: (transfer none) (nullable): the fact of that id
 */
const BrochureFact *
brochure_programme_find_fact (const BrochureProgramme *self,
                              const char              *id)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (id != NULL, NULL);

  for (guint i = 0; i < self->facts->len; i++)
    {
      const BrochureFact *fact = g_ptr_array_index (self->facts, i);

      if (g_str_equal (fact->id, id))
        return fact;
    }

  return NULL;
}
