/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "telling/brochure-wording.h"
#include "ui-test.h"
#include "widgets/brochure-fact-card.h"
#include "widgets/brochure-fold-row.h"
#include "widgets/brochure-linkable.h"
#include "window-test.h"

typedef struct
{
  const char *section;
  const char *block;
  const char *uri;
} CopyCase;

/* What copying a link in the overview makes of a part. */
static const CopyCase copy_cases[] = {
  { "", "key-facts", "brochure:section/overview#key-facts" },
  { "", "Q18", "brochure:section/overview#Q18" },
  { "dates", "", "brochure:section/dates" },
  { "careers", "block-1", "brochure:section/careers#block-1" },
};

static void
on_read (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  char **text = user_data;

  *text = gdk_clipboard_read_text_finish (GDK_CLIPBOARD (source), result, NULL);
}

static gboolean
has_text (gpointer user_data)
{
  return *(char **) user_data != NULL;
}

static void
assert_copied (BrochureWindow *window,
               const char     *expected)
{
  g_autofree char *text = NULL;

  gdk_clipboard_read_text_async (gtk_widget_get_clipboard (GTK_WIDGET (window)), NULL, on_read, &text);
  ui_test_wait_for (has_text, &text);
  g_assert_cmpstr (text, ==, expected);
}

static void
test_copy_link (void)
{
  g_autoptr(BrochureDocument) document = ui_test_load_bundled ();
  BrochureWindow *window;

  window_test_forget ();
  window = window_test_present (document, 1100, 720);
  window_test_show_section (window, "dates");
  gtk_widget_activate_action (GTK_WIDGET (window), "win.copy-link", NULL);
  assert_copied (window, "brochure:section/dates");
  g_assert_true (window_test_shows_text (window, "Copied to the clipboard"));

  window_test_show_section (window, "overview");

  for (gsize i = 0; i < G_N_ELEMENTS (copy_cases); i++)
    {
      gtk_widget_activate_action (GTK_WIDGET (window), "win.copy-link-to", "(ss)",
                                  copy_cases[i].section, copy_cases[i].block);
      assert_copied (window, copy_cases[i].uri);
    }

  gtk_window_destroy (GTK_WINDOW (window));
}

/* A fact is linked to where it is stated, wherever that was asked for. */
static void
test_copy_fact (void)
{
  g_autoptr(BrochureDocument) document = ui_test_load_bundled ();
  const BrochureProgramme *programme = brochure_document_get_programme (document);
  BrochureWindow *window;

  window_test_forget ();
  window = window_test_present (document, 1100, 720);

  for (guint i = 0; i < programme->facts->len; i += 7)
    {
      const BrochureFact *fact = g_ptr_array_index (programme->facts, i);
      const BrochureSection *home = brochure_programme_find_section_of_fact (programme, fact->id);
      g_autofree char *uri = g_strdup_printf ("brochure:section/%s#%s", home->id, fact->id);
      g_autofree char *text = brochure_wording_fact (document, fact);

      gtk_widget_activate_action (GTK_WIDGET (window), "win.copy-fact", "s", fact->id);
      assert_copied (window, text);

      /* Toasts wait for one another. */
      if (i == 0)
        g_assert_true (window_test_shows_text (window, "Copied to the clipboard"));

      gtk_widget_activate_action (GTK_WIDGET (window), "win.copy-link-to", "(ss)", "", fact->id);
      assert_copied (window, uri);
      g_assert_nonnull (strstr (text, brochure_text_get (fact->label)));
    }

  gtk_widget_activate_action (GTK_WIDGET (window), "win.copy-fact", "s", "no-such-fact");
  gtk_window_destroy (GTK_WINDOW (window));
}

static gboolean
is_in_view (gpointer user_data)
{
  GtkWidget *widget = user_data;
  GtkWidget *viewport = gtk_widget_get_ancestor (widget, GTK_TYPE_VIEWPORT);
  graphene_rect_t bounds;

  return gtk_widget_compute_bounds (widget, viewport, &bounds) && bounds.origin.y >= 0 &&
         bounds.origin.y < gtk_widget_get_height (viewport);
}

/* A discrepancy is unfolded, brought into view and marked. */
static void
test_discrepancy (void)
{
  g_autoptr(BrochureDocument) document = ui_test_load_bundled ();
  BrochureWindow *window;
  GtkWidget *row;

  window_test_forget ();
  window = window_test_present (document, 1100, 500);
  brochure_window_show_section (window, "about-this-brochure", "Q18");
  row = brochure_linkable_find (GTK_WIDGET (window_test_get_page (window)), "Q18");
  g_assert_true (BROCHURE_IS_FOLD_ROW (row));
  ui_test_wait_for (is_in_view, row);
  g_assert_true (adw_expander_row_get_expanded (ADW_EXPANDER_ROW (row)));
  g_assert_true (gtk_widget_has_css_class (row, "marked"));
  ui_test_save_png (GTK_WIDGET (window), "link-discrepancy");
  g_assert_false (window_test_shows_text (window, "This section has no part"));
  gtk_window_destroy (GTK_WINDOW (window));
}

/* Where only the part is unknown, the section is shown all the same. */
static void
test_unknown_part (void)
{
  g_autoptr(BrochureDocument) document = ui_test_load_bundled ();
  BrochureWindow *window;

  window_test_forget ();
  window = window_test_present (document, 1100, 720);
  brochure_window_show_section (window, "dates", "no-such-part");
  ui_test_spin (50);
  g_assert_cmpstr (window_test_get_shown (window), ==, "dates");
  g_assert_true (window_test_shows_text (window, "This section has no part “no-such-part”"));
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
assert_menu (GtkWidget  *widget,
             const char *first,
             const char *second,
             const char *picture)
{
  GtkWidget *popover;

  g_assert_true (brochure_linkable_popup (widget));
  ui_test_spin (150);
  popover = ui_test_find_type (widget, GTK_TYPE_POPOVER_MENU);
  g_assert_true (gtk_widget_get_mapped (popover));
  g_assert_nonnull (ui_test_find_text (popover, GTK_TYPE_LABEL, first));

  if (second != NULL)
    g_assert_nonnull (ui_test_find_text (popover, GTK_TYPE_LABEL, second));

  ui_test_save_png (popover, picture);
  gtk_popover_popdown (GTK_POPOVER (popover));
  ui_test_spin (150);
}

/* What can be linked to has a menu for it: rows, cards and whole blocks. */
static void
test_menus (void)
{
  g_autoptr(BrochureDocument) document = ui_test_load_bundled ();
  BrochureWindow *window;
  GtkWidget *page;

  window_test_forget ();
  window = window_test_present (document, 1100, 720);
  page = GTK_WIDGET (window_test_get_page (window));
  assert_menu (ui_test_find_type (page, BROCHURE_TYPE_FACT_CARD), "Copy Fact", "Copy Link", "menu-card");
  assert_menu (brochure_linkable_find (page, "what-this-is"), "Copy Link", NULL, "menu-block");

  window_test_show_section (window, "about-this-brochure");
  page = GTK_WIDGET (window_test_get_page (window));
  assert_menu (ui_test_find_type (page, BROCHURE_TYPE_FOLD_ROW), "Copy Link", NULL, "menu-row");

  gtk_window_destroy (GTK_WINDOW (window));
}

int
main (int    argc,
      char **argv)
{
  window_test_init (&argc, &argv);

  g_test_add_func ("/window-links/copy-link", test_copy_link);
  g_test_add_func ("/window-links/copy-fact", test_copy_fact);
  g_test_add_func ("/window-links/discrepancy", test_discrepancy);
  g_test_add_func ("/window-links/unknown-part", test_unknown_part);
  g_test_add_func ("/window-links/menus", test_menus);

  return window_test_run ();
}
