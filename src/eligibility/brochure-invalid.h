/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "eligibility/brochure-score.h"

G_BEGIN_DECLS

/**
 * BrochureInvalid:
 * @pointer: JSON pointer (RFC 6901) of the answer
 * @fault: what is wrong with it
 * @minimum: for range and step: lowest valid score, else %BROCHURE_SCORE_NONE
 * @maximum: for range and step: highest valid score
 * @scale: (nullable): the scale of @minimum and @maximum, and of @expected
 * @expected: for sum and mean: the overall score that follows from the components, where they are all given
 * @hint: (nullable): what was probably meant
 */
typedef struct
{
  char *pointer;
  BrochureFault fault;
  const BrochureScale *scale;
  int minimum;
  int maximum;
  int expected;
  char *hint;
} BrochureInvalid;

BrochureInvalid *brochure_invalid_new           (char               *pointer,
                                                 BrochureFault       fault);
void             brochure_invalid_suggest       (BrochureInvalid    *self,
                                                 const char         *word,
                                                 const char * const *words);
char            *brochure_invalid_build_pointer (const char         *parent,
                                                 const char         *member);
void             brochure_invalid_free          (BrochureInvalid    *self);

G_END_DECLS
