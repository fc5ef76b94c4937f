/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "export/brochure-manuscript.h"

G_BEGIN_DECLS

void     brochure_writing_start  (GtkWidget            *parent,
                                  const char           *heading,
                                  BrochureManuscript   *manuscript,
                                  GtkPageSetup         *page_setup,
                                  GtkPrintSettings     *settings,
                                  GFile                *file,
                                  GAsyncReadyCallback   callback,
                                  gpointer              user_data);
gboolean brochure_writing_finish (GAsyncResult         *result,
                                  GError              **error);

G_END_DECLS
