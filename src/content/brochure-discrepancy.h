/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "content/brochure-text.h"

G_BEGIN_DECLS

/**
 * BrochureDiscrepancy:
 * @id: unique in the brochure, for example `Q18`
 * @title: (nullable): a short form
 * @facts: ids of the facts that disagree
 * @explanation: what disagrees
 * @treatment: what this brochure makes of it
 */
typedef struct
{
  char *id;
  BrochureText *title;
  GStrv facts;
  BrochureText *explanation;
  BrochureText *treatment;
} BrochureDiscrepancy;

G_END_DECLS
