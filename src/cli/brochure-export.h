/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "content/brochure-document.h"

G_BEGIN_DECLS

gboolean brochure_export_write (BrochureDocument  *document,
                                const char        *format,
                                const char        *section_id,
                                GFile             *file,
                                GError           **error);

G_END_DECLS
