/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* Exit codes of the program, the same for every command. */
#define BROCHURE_EXIT_FINE 0
#define BROCHURE_EXIT_INPUT 1
#define BROCHURE_EXIT_USAGE 2

/* Returned where there is no headless command, and a window is to be opened. */
#define BROCHURE_EXIT_GO_ON (-1)

void brochure_options_add (GApplication       *application,
                           const char * const *arguments);
int  brochure_options_run (GVariantDict       *options);

G_END_DECLS
