/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "eligibility/brochure-evaluation.h"

G_BEGIN_DECLS

JsonNode *brochure_result_build (const BrochureEvaluation *evaluation);

G_END_DECLS
