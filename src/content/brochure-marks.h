/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Accents and other marks that have nothing to stand on. */

char *brochure_marks_settle (const char *text);

G_END_DECLS
