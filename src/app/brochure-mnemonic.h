/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *brochure_mnemonic_drop (const char *label);

G_END_DECLS
