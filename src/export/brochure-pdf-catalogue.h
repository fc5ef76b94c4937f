/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean brochure_pdf_catalogue_amend (GByteArray *pdf,
                                       const char *language,
                                       gboolean    is_rtl);

G_END_DECLS
