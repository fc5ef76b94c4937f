/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "content/brochure-value.h"

G_BEGIN_DECLS

/**
 * BrochureFactStatus:
 * @BROCHURE_FACT_STATED: the source says so
 * @BROCHURE_FACT_INFERRED: it follows from what the source says
 * @BROCHURE_FACT_PUBLIC_RECORD: another public source says so
 */
typedef enum
{
  BROCHURE_FACT_STATED,
  BROCHURE_FACT_INFERRED,
  BROCHURE_FACT_PUBLIC_RECORD,
} BrochureFactStatus;

/**
 * BrochureFact:
 * @id: unique in the brochure, for example `F77`
 * @label: what the fact is about
 * @value: what it is
 * @source: id of a [struct@Source]
 * @locator: (nullable): where in the source, for example `line 44`
 * @status: how it is known
 * @note: (nullable): what a reader should know about it
 * @original: (nullable): the source's own words, where they were corrected
 */
typedef struct
{
  char *id;
  BrochureText *label;
  BrochureValue *value;
  char *source;
  char *locator;
  BrochureFactStatus status;
  BrochureText *note;
  char *original;
} BrochureFact;

G_END_DECLS
