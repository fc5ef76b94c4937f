/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "telling/brochure-wording.h"

G_BEGIN_DECLS

/* What the files about requirements share. */

char *_brochure_wording_answers    (const BrochureRule *rule,
                                    BrochureVerdict     verdict);
char *_brochure_wording_assessed   (const char         *what);
char *_brochure_wording_capitalize (char               *words);
char *_brochure_wording_country    (BrochureDocument   *document,
                                    const char         *id);

G_END_DECLS
