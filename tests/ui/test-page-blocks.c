/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/brochure-blocks.h"
#include "pages/brochure-page-factory.h"
#include "ui-test.h"
#include "widgets/brochure-linkable.h"

static gboolean
is_in_sight (gpointer user_data)
{
  GtkWidget *scrolled_window = gtk_widget_get_ancestor (user_data, GTK_TYPE_SCROLLED_WINDOW);
  graphene_rect_t bounds;

  return gtk_widget_compute_bounds (user_data, scrolled_window, &bounds) && bounds.size.height > 0 &&
         bounds.origin.y >= 0 && bounds.origin.y < gtk_widget_get_height (scrolled_window);
}

static GtkWidget *
create_long_page (BrochureDocument *document)
{
  return brochure_page_factory_create (document, brochure_programme_find_section (
                                                   brochure_document_get_programme (document), "about-this-brochure"),
                                       NULL, FALSE);
}

/* Of what was made so far. */
static GtkWidget *
get_first_block (GtkWidget *page)
{
  GtkWidget *blocks = gtk_widget_get_ancestor (brochure_linkable_find (page, "lead"), BROCHURE_TYPE_BLOCKS);

  return gtk_widget_get_first_child (blocks);
}

static gboolean
has_last_block (gpointer user_data)
{
  return brochure_linkable_find (user_data, "licence") != NULL;
}

/* What does not fit into a window comes in the next frames: all of it, in its order, and what follows it last. */
static void
test_later (void)
{
  g_autoptr(BrochureDocument) document = ui_test_load_bundled ();
  GtkWidget *page = create_long_page (document);
  const BrochureSection *section =
    brochure_programme_find_section (brochure_document_get_programme (document), "about-this-brochure");
  GtkWidget *window;
  GtkWidget *widget;

  g_assert_false (has_last_block (page));
  window = ui_test_present (page, 820, 500);
  ui_test_wait_for (has_last_block, page);
  widget = get_first_block (page);

  for (guint i = 0; i < section->blocks->len; i++)
    {
      const BrochureBlock *block = g_ptr_array_index (section->blocks, i);

      g_assert_cmpstr (brochure_linkable_find_id (widget), ==, block->id);
      widget = gtk_widget_get_next_sibling (widget);
    }

  ui_test_spin (50);
  g_assert_nonnull (ui_test_find_role (page, GTK_ACCESSIBLE_ROLE_NAVIGATION, NULL));
  gtk_window_destroy (GTK_WINDOW (window));
}

/* Who goes to what is not there yet need not wait for it, and who leaves does not either. */
static void
test_at_once (void)
{
  g_autoptr(BrochureDocument) document = ui_test_load_bundled ();
  GtkWidget *page = create_long_page (document);
  GtkWidget *window;

  g_assert_true (brochure_page_show_piece (BROCHURE_PAGE (page), "licence"));
  g_assert_true (has_last_block (page));
  window = ui_test_present (page, 820, 500);
  ui_test_wait_for (is_in_sight, brochure_linkable_find (page, "licence"));
  gtk_window_destroy (GTK_WINDOW (window));

  page = create_long_page (document);
  window = gtk_window_new ();
  gtk_window_set_child (GTK_WINDOW (window), page);
  gtk_widget_child_focus (page, GTK_DIR_TAB_FORWARD);
  g_assert_true (has_last_block (page));
  gtk_window_destroy (GTK_WINDOW (window));

  ui_test_assert_finalizes (create_long_page (document));
}

int
main (int    argc,
      char **argv)
{
  ui_test_init (&argc, &argv);

  g_test_add_func ("/page-blocks/at-once", test_at_once);
  g_test_add_func ("/page-blocks/later", test_later);

  return g_test_run ();
}
