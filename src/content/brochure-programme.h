/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "content/brochure-fact.h"
#include "content/brochure-offering.h"
#include "content/brochure-requirement-set.h"
#include "content/brochure-section.h"

G_BEGIN_DECLS

/**
 * BrochureProgramme:
 * @id: unique in the brochure
 * @name: its one canonical name
 * @alternate_names: (element-type BrochureText): other names the sources use
 * @programme_type: `programme`, `specialisation`, `track`, …
 * @tagline: (nullable): degree and place in a few words, above the name
 * @abstract: (nullable): one sentence of what it is
 * @image: (nullable): an illustration
 * @provider: id of a [struct@Organisation]
 * @duration: (nullable): ISO 8601 duration
 * @mode_of_study: (nullable): `full_time`, `part_time`, …
 * @facts: (element-type BrochureFact): everything it states, each once
 * @sections: (element-type BrochureSection): what a reader sees, in order
 * @offerings: (element-type BrochureOffering): its intakes
 * @requirement_sets: (element-type BrochureRequirementSet): who is admitted
 * @decided_by: (nullable): who decides on applications
 * @facts_by_id: (element-type utf8 BrochureFact): its facts by id
 * @sections_by_id: (element-type utf8 BrochureSection): its sections by id
 * @sections_by_fact: (element-type utf8 BrochureSection): where each fact is read, by its id
 */
typedef struct
{
  char *id;
  BrochureText *name;
  GPtrArray *alternate_names;
  char *programme_type;
  BrochureText *tagline;
  BrochureText *abstract;
  BrochureMedia *image;
  char *provider;
  char *duration;
  char *mode_of_study;
  GPtrArray *facts;
  GPtrArray *sections;
  GPtrArray *offerings;
  GPtrArray *requirement_sets;
  BrochureText *decided_by;
  GHashTable *facts_by_id;
  GHashTable *sections_by_id;
  GHashTable *sections_by_fact;
} BrochureProgramme;

const BrochureSection *brochure_programme_find_section          (const BrochureProgramme *self,
                                                                 const char              *id);
const BrochureSection *brochure_programme_find_section_of_fact  (const BrochureProgramme *self,
                                                                 const char              *fact_id);
const BrochureSection *brochure_programme_find_section_of_kind  (const BrochureProgramme *self,
                                                                 BrochureBlockKind        kind);
const BrochureFact    *brochure_programme_find_fact             (const BrochureProgramme *self,
                                                                 const char              *id);
char                  *brochure_programme_label_links           (const BrochureProgramme *self,
                                                                 const char              *text);

G_END_DECLS
