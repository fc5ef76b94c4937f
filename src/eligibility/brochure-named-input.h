/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "eligibility/brochure-input.h"

G_BEGIN_DECLS

/**
 * BrochureNamedInput:
 * @name: what it is an answer to: a component of a test, or the id of a rule
 * @input: the answer
 *
 * One of several answers of a kind; an array of them has each name once.
 */
typedef struct
{
  char *name;
  BrochureInput input;
} BrochureNamedInput;

GPtrArray           *brochure_named_input_new_array (void);
BrochureInput       *brochure_named_input_add       (GPtrArray       *inputs,
                                                     const char      *name);
const BrochureInput *brochure_named_input_find      (const GPtrArray *inputs,
                                                     const char      *name);

G_END_DECLS
