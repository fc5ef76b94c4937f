/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui-test.h"
#include "widgets/brochure-linkable.h"
#include "window-test.h"

/* Long enough to be half-way down. */
#define SECTION "entry-requirements"

static BrochureScroller *
get_scroller (BrochureWindow *window)
{
  return brochure_page_get_scroller (window_test_get_page (window));
}

/* Where something is, below the upper edge of the window. */
static float
get_y (BrochureWindow *window,
       GtkWidget      *widget)
{
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (widget, GTK_WIDGET (window_test_get_page (window)), &bounds));

  return bounds.origin.y;
}

static void
zoom (BrochureWindow *window,
      const char     *action,
      guint           n_times)
{
  for (guint i = 0; i < n_times; i++)
    {
      gtk_widget_activate_action (GTK_WIDGET (window), action, NULL);
      ui_test_spin (100);
    }
}

static BrochureWindow *
present_half_way (BrochureDocument  *document,
                  GtkWidget        **top)
{
  BrochureWindow *window;

  window_test_forget ();
  window = window_test_present (document, 1100, 720);
  window_test_show_section (window, SECTION);
  ui_test_spin (100);
  brochure_scroller_set_scroll (get_scroller (window), 0.6);
  ui_test_spin (50);
  *top = brochure_scroller_get_top (get_scroller (window));
  g_assert_nonnull (*top);

  return window;
}

/* Whatever makes the text flow anew, what is read stays where it is. */
static void
test_anchor (void)
{
  g_autoptr(BrochureDocument) document = ui_test_load_bundled ();
  GtkWidget *top;
  BrochureWindow *window = present_half_way (document, &top);
  float y = get_y (window, top);

  zoom (window, "win.zoom-in", 4);
  g_assert_true (brochure_scroller_get_top (get_scroller (window)) == top);
  g_assert_cmpfloat (ABS (get_y (window, top)), <, 200);
  zoom (window, "win.zoom-out", 4);
  g_assert_cmpfloat_with_epsilon (get_y (window, top), y, 2);

  gtk_widget_activate_action (GTK_WIDGET (window), "win.contact", NULL);
  ui_test_spin (300);
  g_assert_true (brochure_scroller_get_top (get_scroller (window)) == top);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.contact", NULL);
  ui_test_spin (500);
  g_assert_cmpfloat_with_epsilon (get_y (window, top), y, 2);

  gtk_window_set_default_size (GTK_WINDOW (window), 360, 640);
  ui_test_spin (300);
  g_assert_true (brochure_scroller_get_top (get_scroller (window)) == top);
  gtk_window_set_default_size (GTK_WINDOW (window), 1100, 720);
  ui_test_spin (300);
  g_assert_cmpfloat_with_epsilon (get_y (window, top), y, 2);
  gtk_window_destroy (GTK_WINDOW (window));
}

/* The next start is where the last one ended. */
static void
test_restart (void)
{
  g_autoptr(BrochureDocument) document = ui_test_load_bundled ();
  GtkWidget *top;
  BrochureWindow *window = present_half_way (document, &top);
  g_autofree char *piece = g_strdup (brochure_linkable_find_id (top));
  g_autofree char *kept = NULL;
  g_autofree char *expected = g_strconcat (SECTION "#", piece, NULL);

  ui_test_spin (700);
  kept = g_settings_get_string (window_test_get_settings (), "last-section");
  g_assert_cmpstr (kept, ==, expected);
  gtk_window_destroy (GTK_WINDOW (window));

  window = window_test_present (document, 1100, 720);
  g_assert_cmpstr (window_test_get_shown (window), ==, SECTION);
  top = brochure_scroller_get_top (get_scroller (window));
  g_assert_nonnull (top);
  g_assert_cmpstr (brochure_linkable_find_id (top), ==, piece);
  gtk_window_destroy (GTK_WINDOW (window));
}

/* Back leads back to where a page was read, too. */
static void
test_jump (void)
{
  g_autoptr(BrochureDocument) document = ui_test_load_bundled ();
  GtkWidget *top;
  BrochureWindow *window = present_half_way (document, &top);
  double scroll = brochure_scroller_get_scroll (get_scroller (window));
  const BrochureSection *section =
    brochure_programme_find_section (brochure_document_get_programme (document), SECTION);
  const BrochureBlock *first = g_ptr_array_index (section->blocks, 0);

  gtk_widget_activate_action (GTK_WIDGET (window), "win.show-section-block", "(ss)", SECTION, first->id);
  ui_test_spin (100);
  g_assert_cmpfloat (brochure_scroller_get_scroll (get_scroller (window)), <, scroll);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.back", NULL);
  ui_test_spin (100);
  g_assert_cmpstr (window_test_get_shown (window), ==, SECTION);
  g_assert_cmpfloat_with_epsilon (brochure_scroller_get_scroll (get_scroller (window)), scroll, 0.01);
  gtk_window_destroy (GTK_WINDOW (window));
}

/* A key that is held down in the list of sections makes one step. */
static void
test_passing (void)
{
  static const char * const sections[] = { "about", "why-leiden", "careers" };
  g_autoptr(BrochureDocument) document = ui_test_load_bundled ();
  BrochureWindow *window;

  window_test_forget ();
  window = window_test_present (document, 1100, 720);

  for (gsize i = 0; i < G_N_ELEMENTS (sections); i++)
    gtk_widget_activate_action (GTK_WIDGET (window), "win.browse-section", "(sb)", sections[i], i > 0);

  ui_test_spin (50);
  g_assert_cmpstr (window_test_get_shown (window), ==, "careers");
  gtk_widget_activate_action (GTK_WIDGET (window), "win.back", NULL);
  ui_test_spin (50);
  g_assert_cmpstr (window_test_get_shown (window), ==, "overview");
  gtk_window_destroy (GTK_WINDOW (window));
}

/* The pane is opened and closed while a new view has not been laid out yet. */
static void
test_contact_at_once (void)
{
  static const int widths[] = { 1100, 800, 360 };
  g_autoptr(BrochureDocument) document = ui_test_load_bundled ();

  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", TRUE, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      BrochureWindow *window;

      window_test_forget ();
      window = window_test_present (document, widths[i], 640);

      /* The first time before anything has been laid out. */
      for (guint n = 0; n <= 5; n++)
        {
          brochure_window_rebuild (window);

          if (n > 0)
            ui_test_spin (10 * (n - 1));

          gtk_widget_activate_action (GTK_WIDGET (window), "win.contact", NULL);
          ui_test_spin (300);
        }

      gtk_window_destroy (GTK_WINDOW (window));
    }

  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
}

int
main (int    argc,
      char **argv)
{
  window_test_init (&argc, &argv);

  g_test_add_func ("/window-place/anchor", test_anchor);
  g_test_add_func ("/window-place/restart", test_restart);
  g_test_add_func ("/window-place/jump", test_jump);
  g_test_add_func ("/window-place/passing", test_passing);
  g_test_add_func ("/window-place/contact-at-once", test_contact_at_once);

  return window_test_run ();
}
