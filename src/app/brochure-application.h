/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define BROCHURE_TYPE_APPLICATION (brochure_application_get_type ())

/**
 * BrochureApplication:
 *
 * The program: its command line, its windows, and what they have in common.
 */
G_DECLARE_FINAL_TYPE (BrochureApplication, brochure_application, BROCHURE, APPLICATION, AdwApplication)

BrochureApplication *brochure_application_new (const char *application_id);

G_END_DECLS
