/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "content/brochure-document.h"

G_BEGIN_DECLS

/* What tests of the interface share. */

void              ui_test_init              (int                *argc,
                                             char             ***argv);

BrochureDocument *ui_test_load              (const char         *path);
BrochureDocument *ui_test_load_bundled      (void);
BrochureDocument *ui_test_load_json         (const char         *json);

typedef gboolean (*UiTestCondition)         (gpointer            user_data);

void              ui_test_spin              (guint               milliseconds);
void              ui_test_wait_for          (UiTestCondition     condition,
                                             gpointer            user_data);

GtkWidget        *ui_test_present           (GtkWidget          *child,
                                             int                 width,
                                             int                 height);
char             *ui_test_get_last_action   (GtkWidget          *window);
char             *ui_test_take_announcement (void);

typedef void     (*UiTestFunc)              (GtkWidget          *widget,
                                             gpointer            user_data);

void              ui_test_foreach           (GtkWidget          *root,
                                             UiTestFunc          func,
                                             gpointer            user_data);
char             *ui_test_collect_text      (GtkWidget          *root);
void              ui_test_expand_all        (GtkWidget          *root);

GtkWidget        *ui_test_find_type         (GtkWidget          *root,
                                             GType               type);
GtkWidget        *ui_test_find_text         (GtkWidget          *root,
                                             GType               type,
                                             const char         *text);
GtkWidget        *ui_test_find_role         (GtkWidget          *root,
                                             GtkAccessibleRole   role,
                                             const char         *text);

GtkWidget        *ui_test_find_shortcuts    (void);
void              ui_test_close_shortcuts   (void);

void              ui_test_assert_fits       (GtkWidget          *root);
void              ui_test_assert_finalizes  (GtkWidget          *widget);
void              ui_test_save_png          (GtkWidget          *widget,
                                             const char         *name);

G_END_DECLS
