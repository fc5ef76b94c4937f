/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "content/brochure-rule.h"
#include "content/brochure-text.h"

G_BEGIN_DECLS

/**
 * BrochureRequirementSet:
 * @id: its name in results, for example `united-states`
 * @title: whom it is for, in words
 * @name: (nullable): the same in one or two words, where there is little room
 * @countries: ISO 3166-1 alpha-2 codes it is for
 * @except: ISO 3166-1 alpha-2 codes it is not for although it is the default
 * @is_default: whether it is for every country that no other set names
 * @rules: (element-type BrochureRule): what it asks
 * @rules_by_id: (element-type utf8 BrochureRule): the same by id
 * @exemptions: (element-type BrochureText): who is exempt, possibly nobody
 * @notes: (element-type BrochureText): what a reader should know about it
 * @source: (nullable): id of a [struct@Source]
 * @refs: ids of the facts it states
 */
typedef struct
{
  char *id;
  BrochureText *title;
  BrochureText *name;
  GStrv countries;
  GStrv except;
  gboolean is_default;
  GPtrArray *rules;
  GHashTable *rules_by_id;
  GPtrArray *exemptions;
  GPtrArray *notes;
  char *source;
  GStrv refs;
} BrochureRequirementSet;

const BrochureRule *brochure_requirement_set_find_rule (const BrochureRequirementSet *self,
                                                        const char                   *id);

G_END_DECLS
