/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "content/brochure-block.h"
#include "content/brochure-text.h"

G_BEGIN_DECLS

/**
 * BrochureSection:
 * @id: slug, the target of links
 * @title: shown in the sidebar and above the page
 * @group: (nullable): heading in the sidebar over neighbouring sections of the same group
 * @icon: (nullable): name of a symbolic icon
 * @summary: (nullable): one line of what the section says
 * @keywords: (nullable): what people look for who mean it: words between commas
 * @blocks: (element-type BrochureBlock): what it is made of
 * @blocks_by_id: (element-type utf8 BrochureBlock): the same by id
 * @facts: (element-type BrochureFact): the facts of the programme that are read here
 */
typedef struct
{
  char *id;
  BrochureText *title;
  BrochureText *group;
  char *icon;
  BrochureText *summary;
  BrochureText *keywords;
  GPtrArray *blocks;
  GHashTable *blocks_by_id;
  GPtrArray *facts;
} BrochureSection;

gboolean brochure_section_has_kind (const BrochureSection *self,
                                    BrochureBlockKind      kind);

G_END_DECLS
