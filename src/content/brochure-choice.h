/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "content/brochure-text.h"
#include "content/brochure-verdict.h"

G_BEGIN_DECLS

/**
 * BrochureChoice:
 * @id: its name in answers
 * @label: (nullable): what a reader chooses; one without is known in answers and not offered
 * @verdict: what it leads to: meets, needs assessment or does not meet
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
