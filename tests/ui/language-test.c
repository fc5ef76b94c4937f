/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "language-test.h"

#include "app/brochure-application.h"
#include "app/brochure-sidebar.h"
#include "pages/brochure-page.h"
#include "ui-test.h"

static BrochureApplication *application;

/* The window of the program. */
BrochureWindow *
language_test_get_window (void)
{
  for (GList *l = gtk_application_get_windows (GTK_APPLICATION (application)); l != NULL; l = l->next)
    {
      if (BROCHURE_IS_WINDOW (l->data))
        return l->data;
    }

  g_assert_not_reached ();
}

/* Does what a menu item of the program does. */
void
language_test_activate (const char *action)
{
  g_action_group_activate_action (G_ACTION_GROUP (application), action, NULL);
  ui_test_spin (50);
}

/* Goes to a section. */
void
language_test_show_section (const char *section)
{
  gtk_widget_activate_action (GTK_WIDGET (language_test_get_window ()), "win.show-section", "s", section);
  ui_test_spin (20);
}

/* Chooses a language, or with "" that of the session. */
void
language_test_choose (const char *code)
{
  g_action_group_activate_action (G_ACTION_GROUP (application), "language", g_variant_new_string (code));
  ui_test_spin (50);
}

/* Answers the check of eligibility. */
void
language_test_answer (const char *json)
{
  g_autoptr(GSettings) settings = g_settings_new (APPLICATION_ID);

  g_settings_set_string (settings, "answers", json);
  ui_test_spin (20);
}

/* The dialog that is open. */
AdwDialog *
language_test_get_dialog (void)
{
  return adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (language_test_get_window ()));
}

typedef struct
{
  GtkWidget *wanted;
  GType type;
  int n;
  int found;
} Count;

static void
on_count (GtkWidget *widget,
          gpointer   user_data)
{
  Count *count = user_data;

  if (widget == count->wanted)
    count->found = count->n;

  if (G_OBJECT_TYPE (widget) == count->type)
    count->n++;
}

/* Where the focus is: the how manieth of its kind in the window. In the list of
 * sections it may go to the row of the section that is shown. */
static char *
describe_focus (void)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (language_test_get_window ()));
  Count count = { focus, focus != NULL ? G_OBJECT_TYPE (focus) : G_TYPE_NONE, 0, -1 };

  if (focus == NULL)
    return g_strdup ("none");

  if (gtk_widget_get_ancestor (focus, BROCHURE_TYPE_SIDEBAR) != NULL)
    return g_strdup (G_OBJECT_TYPE_NAME (focus));

  ui_test_foreach (GTK_WIDGET (language_test_get_window ()), on_count, &count);

  return g_strdup_printf ("%s %d of %d", G_OBJECT_TYPE_NAME (focus), count.found, count.n);
}

/* What nobody sees need not be there: a pane is filled when it opens. */
static void
on_find_unfolded (GtkWidget *widget,
                  gpointer   user_data)
{
  if (ADW_IS_EXPANDER_ROW (widget) && gtk_widget_get_mapped (widget))
    g_string_append_c (user_data, adw_expander_row_get_expanded (ADW_EXPANDER_ROW (widget)) ? '1' : '0');
}

/* What holds the contact pane. */
AdwOverlaySplitView *
language_test_get_pane (void)
{
  return ADW_OVERLAY_SPLIT_VIEW (ui_test_find_type (GTK_WIDGET (language_test_get_window ()), ADW_TYPE_OVERLAY_SPLIT_VIEW));
}

/* What holds the list of sections. */
AdwNavigationSplitView *
language_test_get_split (void)
{
  return ADW_NAVIGATION_SPLIT_VIEW (ui_test_find_type (GTK_WIDGET (language_test_get_window ()), ADW_TYPE_NAVIGATION_SPLIT_VIEW));
}

/* All that a switch must leave alone. */
char *
language_test_describe_place (void)
{
  BrochureWindow *window = language_test_get_window ();
  GtkWidget *page = ui_test_find_type (GTK_WIDGET (window), BROCHURE_TYPE_PAGE);
  g_autoptr(GSettings) settings = g_settings_new (APPLICATION_ID);
  g_autoptr(GString) unfolded = g_string_new (NULL);
  g_autofree char *focus = describe_focus ();
  g_autofree char *json = NULL;
  g_autofree char *section = NULL;

  json = g_settings_get_string (settings, "answers");
  g_object_get (page, "section-id", &section, NULL);
  ui_test_foreach (GTK_WIDGET (window), on_find_unfolded, unfolded);

  return g_strdup_printf ("section %s, at %.1f, contact %d, %d×%d, unfolded %s, focus on %s, answers %s",
                          section,
                          brochure_scroller_get_scroll (brochure_page_get_scroller (BROCHURE_PAGE (page))),
                          adw_overlay_split_view_get_show_sidebar (language_test_get_pane ()),
                          gtk_widget_get_width (GTK_WIDGET (window)), gtk_widget_get_height (GTK_WIDGET (window)),
                          unfolded->str, focus, json);
}

/* Goes through languages and finds everything where it was. */
void
language_test_assert_place_kept (void)
{
  static const char * const codes[] = { "nl", "ar", "en", "ar", "nl" };
  g_autofree char *before = language_test_describe_place ();

  for (gsize i = 0; i < G_N_ELEMENTS (codes); i++)
    {
      g_autofree char *after = NULL;

      language_test_choose (codes[i]);
      ui_test_spin (100);
      after = language_test_describe_place ();
      g_assert_cmpstr (after, ==, before);
    }

  language_test_choose ("en");
}

/* Opens the program. */
void
language_test_open (void)
{
  application = brochure_application_new (NULL);
  g_assert_true (g_application_register (G_APPLICATION (application), NULL, NULL));
  g_application_activate (G_APPLICATION (application));
  ui_test_spin (200);
}

/* Closes it again. */
void
language_test_close (void)
{
  gtk_window_destroy (GTK_WINDOW (language_test_get_window ()));
  ui_test_spin (50);
  g_clear_object (&application);
}
