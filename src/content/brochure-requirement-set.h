/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "content/brochure-audience.h"
#include "content/brochure-rule.h"
#include "content/brochure-text.h"

G_BEGIN_DECLS

/**
 * BrochureRequirementSet:
 * @id: its name in results, for example `united-states`
 * @title: whom it is for, in words
 * @name: (nullable): the same in one or two words, where there is little room
 * @audience: whom it is for
 * @rules: (element-type BrochureRule): what it asks
 * @rules_by_id: (element-type utf8 BrochureRule): the same and those that they join, by id
 * @explanations: (element-type utf8 BrochureText): words for results where a rule has none
 * @exemptions: (element-type BrochureText): who is exempt, possibly nobody
 * @notes: (element-type BrochureText): what a reader should know about it
 * @decided_by: (nullable): who decides
 * @source: (nullable): id of a [struct@Source]
 * @refs: ids of the facts it states
 */
typedef struct
{
  char *id;
  BrochureText *title;
  BrochureText *name;
  BrochureAudience *audience;
  GPtrArray *rules;
  GHashTable *rules_by_id;
  GHashTable *explanations;
  GPtrArray *exemptions;
  GPtrArray *notes;
  BrochureText *decided_by;
  char *source;
  GStrv refs;
} BrochureRequirementSet;

const BrochureRule *brochure_requirement_set_find_rule (const BrochureRequirementSet *self,
                                                        const char                   *id);

G_END_DECLS
