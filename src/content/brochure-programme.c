/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "content/brochure-programme.h"

#include "content/brochure-markup.h"

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

  return g_hash_table_lookup (self->sections_by_id, id);
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

  return g_hash_table_lookup (self->sections_by_fact, fact_id);
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

  return g_hash_table_lookup (self->facts_by_id, id);
}

static char *
dup_title (const BrochureLink *link,
           gpointer            user_data)
{
  const BrochureSection *section = brochure_programme_find_section (user_data, link->section);
  const BrochureBlock *block = section != NULL && link->block != NULL
                               ? g_hash_table_lookup (section->blocks_by_id, link->block) : NULL;

  if (block != NULL && block->title != NULL)
    return g_strdup (brochure_text_get (block->title));

  return g_strdup (section != NULL ? brochure_text_get (section->title) : link->section);
}

/**
 * brochure_programme_label_links:
 * @self: a programme
 * @text: a text with inline markup
 *
 * Gives links without a label the title of what they lead to.
 *
 * Returns: (transfer full): the text with all its markup
 */
char *
brochure_programme_label_links (const BrochureProgramme *self,
                                const char              *text)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (text != NULL, NULL);

  return brochure_markup_label_links (text, dup_title, (gpointer) self);
}
