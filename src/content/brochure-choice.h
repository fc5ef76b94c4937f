/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "content/brochure-text.h"
#include "content/brochure-verdict.h"

G_BEGIN_DECLS

/**
 * BrochureChoiceVerdict:
 * @BROCHURE_CHOICE_MEETS: it meets the rule
 * @BROCHURE_CHOICE_NEEDS_ASSESSMENT: it is left to the assessors
 * @BROCHURE_CHOICE_DOES_NOT_MEET: it does not meet the rule
 *
 * The verdicts that a choice can lead to, each equal to the #BrochureVerdict of its name.
 */
typedef enum
{
  BROCHURE_CHOICE_MEETS = BROCHURE_VERDICT_MEETS,
  BROCHURE_CHOICE_NEEDS_ASSESSMENT = BROCHURE_VERDICT_NEEDS_ASSESSMENT,
  BROCHURE_CHOICE_DOES_NOT_MEET = BROCHURE_VERDICT_DOES_NOT_MEET,
} BrochureChoiceVerdict;

/**
 * BrochureChoice:
 * @id: its name in answers
 * @label: (nullable): what a reader chooses; one without is known in answers and not offered
 * @verdict: what it leads to, one of #BrochureChoiceVerdict
 * @note: (nullable): what a reader should know about it
 *
 * One answer to the question that a rule asks.
 */
typedef struct
{
  char *id;
  BrochureText *label;
  BrochureVerdict verdict;
  BrochureText *note;
} BrochureChoice;

G_END_DECLS
