/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "eligibility/brochure-check.h"
#include "widgets/brochure-input-row.h"
#include "widgets/brochure-test-row.h"

G_BEGIN_DECLS

/* What tests of the eligibility page share. */

#define CHECK_TEST_COUNTRY "Country of your highest degree"

typedef struct
{
  BrochureDocument *document;
  BrochureCheck *check;
  GtkWidget *window;
  GtkWidget *page;
  GtkWidget *form;
  GtkWidget *view;
} CheckTest;

BrochureCheck    *check_test_create         (BrochureDocument *document,
                                             const char       *answers);
GtkWidget        *check_test_create_page    (BrochureDocument *document,
                                             BrochureCheck    *check);

void              check_test_open           (CheckTest        *check,
                                             const char       *path,
                                             const char       *answers,
                                             int               width,
                                             int               height);
void              check_test_clear          (CheckTest        *check);

void              check_test_choose         (CheckTest        *check,
                                             const char       *title,
                                             const char       *label);
void              check_test_choose_in      (GtkWidget        *row,
                                             const char       *label);
void              check_test_choose_scale   (CheckTest        *check,
                                             guint             test,
                                             const char       *scale);
void              check_test_fill           (CheckTest        *check,
                                             const char       *country);

void              check_test_add_test       (CheckTest        *check,
                                             const char       *test);
BrochureTestRow  *check_test_find_test      (CheckTest        *check,
                                             guint             index);
BrochureInputRow *check_test_get_field      (CheckTest        *check,
                                             guint             test,
                                             const char       *name);

void              check_test_type           (BrochureInputRow *row,
                                             const char       *text);
void              check_test_press_enter    (BrochureInputRow *row);
const char       *check_test_get_error      (BrochureInputRow *row);

const char       *check_test_get_headline   (CheckTest        *check);

void              check_test_assert_invalid (BrochureInputRow *row,
                                             gboolean          is_invalid);
void              check_test_assert_kept    (CheckTest        *check,
                                             const char       *answers);
void              check_test_assert_overall (CheckTest        *check,
                                             BrochureVerdict   verdict);
void              check_test_assert_shows   (CheckTest        *check,
                                             const char       *words);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (CheckTest, check_test_clear)

G_END_DECLS
