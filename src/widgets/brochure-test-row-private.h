/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "widgets/brochure-test-row.h"

G_BEGIN_DECLS

struct _BrochureTestRow
{
  AdwExpanderRow parent_instance;

  /* Owned */
  BrochureDocument *document;
  BrochureTestAnswer *answer;
  GPtrArray *component_rows;

  /* Borrowed */
  const BrochureLanguageTest *test;
  const BrochureScale *scale;
  GtkWidget *date_row;
  GtkWidget *scale_row;
  GtkWidget *module_row;
  GtkWidget *overall_row;
  GtkWidget *grade_row;
  GtkWidget *sections_row;

  gboolean is_updating;
  gboolean needs_sections;

  /* Template */
  GtkWidget *remove_button;
};

void _brochure_test_row_add_fields    (BrochureTestRow *self);
void _brochure_test_row_update_fields (BrochureTestRow *self);

G_END_DECLS
