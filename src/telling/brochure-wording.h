/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "content/brochure-document.h"

G_BEGIN_DECLS

/* Words for what the data says in codes and members, in the language of the interface; whatever
 * shows, searches or writes a brochure takes them from here. */

char       *brochure_wording_labelled       (const char                 *label,
                                             const char                 *words);
char       *brochure_wording_beside         (const char                 *words,
                                             const char                 *more);
char       *brochure_wording_annotated      (const char                 *words,
                                             const char                 *remark);
const char *brochure_wording_fact_status    (BrochureFactStatus          status);
const char *brochure_wording_per            (BrochurePer                 per);
const char *brochure_wording_organisation   (const char                 *type);
const char *brochure_wording_offering_state (const BrochureOffering     *offering,
                                             const GDate                *today);
char       *brochure_wording_date_note      (const BrochurePartialDate  *date,
                                             const GDate                *today);
char       *brochure_wording_value_note     (const BrochureValue        *value,
                                             const GDate                *today);
char       *brochure_wording_credit         (const BrochureMedia        *media);
char       *brochure_wording_source         (BrochureDocument           *document,
                                             const char                 *source_id);
char       *brochure_wording_source_origin  (const BrochureSource       *source);
char       *brochure_wording_notice_origin  (BrochureDocument           *document,
                                             const BrochureNotice       *notice);
char       *brochure_wording_fact           (BrochureDocument           *document,
                                             const BrochureFact         *fact);
char       *brochure_wording_fact_alone     (const BrochureFact         *fact);
char       *brochure_wording_fact_origin    (BrochureDocument           *document,
                                             const BrochureFact         *fact);
const char *brochure_wording_not_answered   (void);
const char *brochure_wording_not_stated     (void);
const char *brochure_wording_sources        (void);
char       *brochure_wording_fact_number    (const BrochureFact         *fact);
char       *brochure_wording_original       (const BrochureFact         *fact);

const char *brochure_wording_offering_date     (BrochureOfferingDate       which);
char       *brochure_wording_event             (BrochureDocument          *document,
                                                BrochureOfferingDate       which);
char       *brochure_wording_event_description (BrochureDocument          *document,
                                                const BrochureOffering    *offering,
                                                const BrochurePartialDate *date,
                                                const GDate               *today);

char       *brochure_wording_audience       (BrochureDocument           *document,
                                             const BrochureAudience     *audience);
char       *brochure_wording_rule           (const BrochureRule         *rule);
char       *brochure_wording_rule_text      (BrochureDocument           *document,
                                             const BrochureRule         *rule);
char       *brochure_wording_enough         (BrochureDocument           *document,
                                             const BrochureRule         *rule);
char       *brochure_wording_join           (GPtrArray                  *parts,
                                             BrochureRuleType            type,
                                             gboolean                    in_lines);
char       *brochure_wording_named          (const BrochureRule         *rule,
                                             const char                 *words);
char       *brochure_wording_part           (const BrochureRule         *rule,
                                             const char                 *enough);
char       *brochure_wording_figure         (const BrochureRule         *rule,
                                             const char                 *figure);
char       *brochure_wording_bound          (const BrochureRule         *rule,
                                             const char                 *bound);
char       *brochure_wording_age            (int                         months);
char       *brochure_wording_age_limit      (int                         months,
                                             BrochureCountedTo           counted_to);
char       *brochure_wording_accepted       (BrochureDocument           *document,
                                             const BrochureRule         *rule,
                                             const BrochureAcceptedTest *accepted);
char       *brochure_wording_conditions     (BrochureDocument           *document,
                                             const BrochureRule         *rule,
                                             const BrochureAcceptedTest *accepted);

const char *brochure_wording_address_type   (const char                 *type);
char       *brochure_wording_address        (const BrochureAddress      *address);
char       *brochure_wording_address_gaps   (const BrochureAddress      *address);

G_END_DECLS
