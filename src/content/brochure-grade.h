/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "content/brochure-text.h"

G_BEGIN_DECLS

/**
 * BrochureGrade:
 * @grade: the letter, or what the certificate calls the level (`B2`)
 * @label: (nullable): a longer form, for example “Level B2”
 * @minimum: lowest score, in steps of the scale
 * @maximum: highest score, in steps of the scale
 * @is_answer: whether it is one that a person can give as an answer (A, B, C)
 */
typedef struct
{
  char *grade;
  BrochureText *label;
  int minimum;
  int maximum;
  gboolean is_answer;
} BrochureGrade;

G_END_DECLS
