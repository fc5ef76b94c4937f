/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/brochure-sidebar.h"
#include "ui-test.h"
#include "window-test.h"

static void
activate (BrochureWindow *window,
          const char     *action)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (window), action, NULL));
  ui_test_spin (50);
}

static void
assert_kept (const char *expected)
{
  g_auto(GStrv) kept = NULL;
  g_autofree char *joined = NULL;

  kept = g_settings_get_strv (window_test_get_settings (), "bookmarks");
  joined = g_strjoinv (" ", kept);
  g_assert_cmpstr (joined, ==, expected);
}

static GtkWidget *
find_button (BrochureWindow *window,
             const char     *tooltip)
{
  return ui_test_find_text (GTK_WIDGET (window), GTK_TYPE_BUTTON, tooltip);
}

static void
test_star (void)
{
  g_autoptr(BrochureDocument) document = ui_test_load_bundled ();
  BrochureWindow *window;
  GtkWidget *star;

  window_test_forget ();
  window = window_test_present (document, 1100, 720);
  window_test_show_section (window, "dates");
  star = find_button (window, "Add Bookmark");
  g_assert_cmpstr (gtk_button_get_icon_name (GTK_BUTTON (star)), ==, "non-starred-symbolic");
  g_assert_true (gtk_icon_theme_has_icon (gtk_icon_theme_get_for_display (gtk_widget_get_display (star)),
                                          "starred-symbolic"));
  g_signal_emit_by_name (star, "clicked");
  ui_test_spin (50);
  assert_kept ("dates");
  g_assert_true (window_test_shows_text (window, "Bookmark added"));
  g_assert_cmpstr (gtk_widget_get_tooltip_text (star), ==, "Remove Bookmark");
  g_assert_cmpstr (gtk_button_get_icon_name (GTK_BUTTON (star)), ==, "starred-symbolic");
  ui_test_save_png (GTK_WIDGET (window), "window-bookmark");

  /* It is of the section that is shown. */
  window_test_show_section (window, "careers");
  g_assert_cmpstr (gtk_widget_get_tooltip_text (star), ==, "Add Bookmark");
  activate (window, "win.bookmark");
  assert_kept ("dates careers");
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_undo (void)
{
  static const char * const ids[] = { "dates", "careers", "skills", NULL };
  g_autoptr(BrochureDocument) document = ui_test_load_bundled ();
  BrochureWindow *window;

  window_test_forget ();
  g_settings_set_strv (window_test_get_settings (), "bookmarks", ids);
  window = window_test_present (document, 1100, 720);
  window_test_show_section (window, "careers");
  activate (window, "win.bookmark");
  assert_kept ("dates skills");
  g_assert_true (window_test_shows_text (window, "Bookmark removed"));
  g_signal_emit_by_name (find_button (window, "_Undo"), "clicked");
  ui_test_spin (50);
  assert_kept ("dates careers skills");
  gtk_window_destroy (GTK_WINDOW (window));
}

/* What can be taken back is said before what was only said. */
static void
test_undo_first (void)
{
  static const char * const ids[] = { "dates", NULL };
  g_autoptr(BrochureDocument) document = ui_test_load_bundled ();
  BrochureWindow *window;

  window_test_forget ();
  g_settings_set_strv (window_test_get_settings (), "bookmarks", ids);
  window = window_test_present (document, 1100, 720);
  window_test_show_section (window, "dates");
  activate (window, "win.copy-link");
  activate (window, "win.bookmark");
  g_assert_nonnull (find_button (window, "_Undo"));
  gtk_window_destroy (GTK_WINDOW (window));
}

/* Who marks a section has the same rows before them as ever. */
static void
test_in_place (void)
{
  g_autoptr(BrochureDocument) document = ui_test_load_bundled ();
  BrochureWindow *window;
  GtkWidget *row;
  graphene_rect_t before;
  graphene_rect_t after;

  window_test_forget ();
  window = window_test_present (document, 1100, 400);
  window_test_show_section (window, "why-leiden");
  ui_test_spin (100);
  row = ui_test_find_text (ui_test_find_type (GTK_WIDGET (window), BROCHURE_TYPE_SIDEBAR), GTK_TYPE_LABEL, "Careers");

  for (int i = 0; i < 2; i++)
    {
      g_assert_true (gtk_widget_compute_bounds (row, GTK_WIDGET (window), &before));
      activate (window, "win.bookmark");
      ui_test_spin (100);
      row = ui_test_find_text (ui_test_find_type (GTK_WIDGET (window), BROCHURE_TYPE_SIDEBAR), GTK_TYPE_LABEL, "Careers");
      g_assert_true (gtk_widget_compute_bounds (row, GTK_WIDGET (window), &after));
      g_assert_cmpfloat_with_epsilon (before.origin.y, after.origin.y, 1);
    }

  gtk_window_destroy (GTK_WINDOW (window));
}

/* Two windows, and who edits the settings by hand, see the same. */
static void
test_shared (void)
{
  static const char * const ids[] = { "", "dates", "dates", "da\ntes", "moon-landing", NULL };
  g_autoptr(BrochureDocument) document = ui_test_load_bundled ();
  BrochureWindow *window;
  BrochureWindow *other;
  BrochureBookmarks *bookmarks;

  window_test_forget ();
  window = window_test_present (document, 1100, 720);
  other = window_test_present (document, 1100, 720);
  bookmarks = brochure_place_get_bookmarks (brochure_window_get_place (other));

  g_settings_set_strv (window_test_get_settings (), "bookmarks", ids);
  g_assert_cmpuint (brochure_bookmarks_get_size (bookmarks), ==, 2);
  g_assert_true (window_test_shows_text (window, "No longer in this brochure"));

  window_test_show_section (window, "careers");
  activate (window, "win.bookmark");
  assert_kept ("dates moon-landing careers");
  g_assert_cmpuint (brochure_bookmarks_get_size (bookmarks), ==, 3);
  gtk_window_destroy (GTK_WINDOW (other));
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_other_document (void)
{
  static const char * const ids[] = { "dates", "careers", NULL };
  g_autoptr(BrochureDocument) document = ui_test_load_bundled ();
  g_autoptr(BrochureDocument) other = ui_test_load ("evening-course.json");
  g_autofree char *expected = NULL;
  BrochureWindow *window;

  window_test_forget ();
  g_settings_set_strv (window_test_get_settings (), "bookmarks", ids);
  window = window_test_present (other, 1100, 720);
  g_assert_false (window_test_shows_text (window, "Bookmarks"));
  activate (window, "win.bookmark");
  expected = g_strdup_printf ("%s/%s dates careers", brochure_document_get_id (other), window_test_get_shown (window));
  assert_kept (expected);

  brochure_window_show_document (window, document, NULL);
  ui_test_spin (50);
  g_assert_cmpuint (brochure_bookmarks_get_size (brochure_place_get_bookmarks (brochure_window_get_place (window))),
                    ==, 2);
  gtk_window_destroy (GTK_WINDOW (window));
}

/* As when the language changes. */
static void
test_rebuild (void)
{
  static const char * const ids[] = { "dates", NULL };
  g_autoptr(BrochureDocument) document = ui_test_load_bundled ();
  BrochureWindow *window;

  window_test_forget ();
  g_settings_set_strv (window_test_get_settings (), "bookmarks", ids);
  window = window_test_present (document, 1100, 720);
  window_test_show_section (window, "dates");
  brochure_window_rebuild (window);
  ui_test_spin (50);
  g_assert_nonnull (find_button (window, "Remove Bookmark"));
  g_assert_true (window_test_shows_text (window, "Bookmarks"));
  gtk_window_destroy (GTK_WINDOW (window));
}

int
main (int    argc,
      char **argv)
{
  window_test_init (&argc, &argv);

  g_test_add_func ("/window-bookmarks/star", test_star);
  g_test_add_func ("/window-bookmarks/undo", test_undo);
  g_test_add_func ("/window-bookmarks/undo-first", test_undo_first);
  g_test_add_func ("/window-bookmarks/in-place", test_in_place);
  g_test_add_func ("/window-bookmarks/shared", test_shared);
  g_test_add_func ("/window-bookmarks/other-document", test_other_document);
  g_test_add_func ("/window-bookmarks/rebuild", test_rebuild);

  return window_test_run ();
}
