/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "content/brochure-concordance.h"
#include "content/brochure-grade.h"
#include "content/brochure-scale.h"
#include "content/brochure-text.h"

G_BEGIN_DECLS

/* The language of a test, and of a rule about tests, where it is not said. */
#define BROCHURE_DEFAULT_TEST_LANGUAGE "en"

/**
 * BrochureLanguageTest:
 * @id: its name in answers, for example `ielts`
 * @name: what it is called
 * @language: (nullable): the language it is about; English where it is not said
 * @aliases: other names
 * @modules: modules a candidate can choose, the first one assumed; possibly none
 * @scales: (element-type BrochureScale): the scales it is or was scored on
 * @concordances: (element-type BrochureConcordance): how its scales compare
 */
typedef struct
{
  char *id;
  BrochureText *name;
  char *language;
  GStrv aliases;
  GStrv modules;
  GPtrArray *scales;
  GPtrArray *concordances;
} BrochureLanguageTest;

G_END_DECLS
