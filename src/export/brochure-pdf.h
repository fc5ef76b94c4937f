/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "export/brochure-manuscript.h"

G_BEGIN_DECLS

/**
 * BrochurePdfRange:
 * @first: number of the first page, from 0
 * @last: number of the last one
 *
 * Some of the pages.
 */
typedef struct
{
  guint first;
  guint last;
} BrochurePdfRange;

void    brochure_pdf_get_default_size (double                   *width,
                                       double                   *height);
GBytes *brochure_pdf_write            (const BrochureManuscript *manuscript,
                                       double                    width,
                                       double                    height,
                                       GArray                   *ranges,
                                       int                      *progress,
                                       GCancellable             *cancellable,
                                       GError                  **error);

G_END_DECLS
