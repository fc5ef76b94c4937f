/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "export/brochure-manuscript.h"

G_BEGIN_DECLS

GBytes *brochure_plain_write (const BrochureManuscript *manuscript);

G_END_DECLS
