/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "language/brochure-format.h"
#include "pages/brochure-page-factory.h"
#include "telling/brochure-teller.h"
#include "ui-test.h"
#include "widgets/brochure-linkable.h"
#include "widgets/brochure-source-popover.h"

/* Both programmes, so that nothing depends on the bundled one. */
static const char * const brochures[] = { NULL, "evening-course.json" };

static const struct
{
  const char *name;
  int width;
  int height;
  GtkTextDirection direction;
  int dpi;
  gboolean is_dark;
} shapes[] = {
  { "wide", 820, 900, GTK_TEXT_DIR_LTR, 96, FALSE },
  { "narrow", 360, 640, GTK_TEXT_DIR_LTR, 96, FALSE },
  { "rtl-narrow", 360, 640, GTK_TEXT_DIR_RTL, 96, FALSE },
  { "large-narrow", 360, 640, GTK_TEXT_DIR_LTR, 192, FALSE },
  /* These differ in looks only: with BROCHURE_TEST_PICTURES. */
  { "dark", 820, 900, GTK_TEXT_DIR_LTR, 96, TRUE },
  { "rtl", 820, 900, GTK_TEXT_DIR_RTL, 96, FALSE },
  { "large", 820, 900, GTK_TEXT_DIR_LTR, 144, FALSE },
};

/* How many of the shapes differ in layout. */
#define N_LAYOUTS 4

/* More than any page has places to stop at. */
#define MAX_STEPS 500

static BrochureDocument *
load (const char *path)
{
  return path != NULL ? ui_test_load (path) : ui_test_load_bundled ();
}

static const BrochureSection *
get_section (BrochureDocument *document,
             guint             i)
{
  return g_ptr_array_index (brochure_document_get_programme (document)->sections, i);
}

static BrochureScroller *
get_scroller (GtkWidget *page)
{
  return brochure_page_get_scroller (BROCHURE_PAGE (page));
}

static void
assert_shows (const char            *text,
              const BrochureSection *section,
              const char            *wanted)
{
  if (strstr (text, wanted) == NULL)
    g_error ("Section %s does not show “%s”, only:\n%s", section->id, wanted, text);
}

/* Every fact is on the page of the section it belongs to, and on no other list. */
static void
test_facts (gconstpointer data)
{
  g_autoptr(BrochureDocument) document = load (data);
  const BrochureProgramme *programme = brochure_document_get_programme (document);
  guint n_shown = 0;

  for (guint i = 0; i < programme->sections->len; i++)
    {
      const BrochureSection *section = get_section (document, i);
      GtkWidget *window = ui_test_present (brochure_page_factory_create (document, section, NULL, FALSE), 820, 600);
      GtkWidget *list = brochure_page_find_piece (BROCHURE_PAGE (ui_test_find_type (window, BROCHURE_TYPE_PAGE)),
                                                  "sources-and-questions");
      g_autofree char *text = NULL;
      g_autofree char *listed = NULL;

      ui_test_expand_all (window);
      text = ui_test_collect_text (window);
      listed = list != NULL ? ui_test_collect_text (list) : g_strdup ("");

      for (guint j = 0; j < programme->facts->len; j++)
        {
          const BrochureFact *fact = g_ptr_array_index (programme->facts, j);
          g_autofree char *value = brochure_format_value (fact->value);
          g_autofree char *number = g_strconcat (fact->id, " ·", NULL);

          if (brochure_programme_find_section_of_fact (programme, fact->id) != section)
            {
              g_assert_null (strstr (listed, number));
              continue;
            }

          assert_shows (text, section, value);
          assert_shows (listed, section, value);
          assert_shows (listed, section, number);
          assert_shows (listed, section, brochure_text_get (fact->label));
          assert_shows (listed, section,
                        brochure_text_get (brochure_document_find_source (document, fact->source)->title));
          n_shown++;
        }

      gtk_window_destroy (GTK_WINDOW (window));
    }

  g_assert_cmpuint (n_shown, ==, programme->facts->len);
}

static void
test_fits (gconstpointer data)
{
  guint shape = GPOINTER_TO_UINT (data);
  GtkSettings *settings = gtk_settings_get_default ();

  gtk_widget_set_default_direction (shapes[shape].direction);
  g_object_set (settings, "gtk-xft-dpi", shapes[shape].dpi * PANGO_SCALE, NULL);
  adw_style_manager_set_color_scheme (adw_style_manager_get_default (),
                                      shapes[shape].is_dark
                                        ? ADW_COLOR_SCHEME_FORCE_DARK : ADW_COLOR_SCHEME_FORCE_LIGHT);

  for (guint i = 0; i < G_N_ELEMENTS (brochures); i++)
    {
      g_autoptr(BrochureDocument) document = load (brochures[i]);

      for (guint j = 0; j < brochure_document_get_programme (document)->sections->len; j++)
        {
          const BrochureSection *section = get_section (document, j);
          GtkWidget *page = brochure_page_factory_create (document, section, NULL, FALSE);
          GtkWidget *window = ui_test_present (page, shapes[shape].width, shapes[shape].height);
          g_autofree char *name = g_strdup_printf ("%s-%s", section->id, shapes[shape].name);

          ui_test_save_png (window, name);
          ui_test_expand_all (window);
          g_assert_cmpint (gtk_widget_get_width (page), ==, shapes[shape].width);
          ui_test_assert_fits (page);
          gtk_window_destroy (GTK_WINDOW (window));
        }
    }

  adw_style_manager_set_color_scheme (adw_style_manager_get_default (), ADW_COLOR_SCHEME_DEFAULT);
  g_object_set (settings, "gtk-xft-dpi", 96 * PANGO_SCALE, NULL);
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
}

static void
test_finalize (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (brochures); i++)
    {
      BrochureDocument *document = load (brochures[i]);

      for (guint j = 0; j < brochure_document_get_programme (document)->sections->len; j++)
        ui_test_assert_finalizes (brochure_page_factory_create (document, get_section (document, j), NULL, FALSE));

      g_assert_finalize_object (G_OBJECT (document));
    }
}

static void
test_heading (void)
{
  g_autoptr(BrochureDocument) document = ui_test_load_bundled ();

  for (guint i = 0; i < brochure_document_get_programme (document)->sections->len; i++)
    {
      const BrochureSection *section = get_section (document, i);
      gboolean has_hero = brochure_section_has_kind (section, BROCHURE_BLOCK_HERO);
      const BrochureText *title = has_hero ? brochure_document_get_programme (document)->name : section->title;
      GtkWidget *window = ui_test_present (brochure_page_factory_create (document, section, NULL, FALSE), 820, 600);

      g_assert_nonnull (ui_test_find_role (window, GTK_ACCESSIBLE_ROLE_HEADING, brochure_text_get (title)));
      gtk_window_destroy (GTK_WINDOW (window));
    }
}

static void
test_neighbours (void)
{
  g_autoptr(BrochureDocument) document = ui_test_load_bundled ();
  guint n = brochure_document_get_programme (document)->sections->len;

  for (guint i = 0; i < n; i++)
    {
      GtkWidget *window = ui_test_present (brochure_page_factory_create (document, get_section (document, i), NULL, FALSE), 820, 600);
      GtkWidget *navigation = ui_test_find_role (window, GTK_ACCESSIBLE_ROLE_NAVIGATION, NULL);
      GtkWidget *previous = ui_test_find_text (navigation, GTK_TYPE_BUTTON, "Previous Section");
      GtkWidget *next = ui_test_find_text (navigation, GTK_TYPE_BUTTON, "Next Section");
      g_autofree char *action = NULL;

      g_assert_true ((previous != NULL) == (i > 0));
      g_assert_true ((next != NULL) == (i + 1 < n));

      if (next != NULL)
        {
          const char *title = brochure_text_get (get_section (document, i + 1)->title);

          g_assert_nonnull (ui_test_find_text (next, GTK_TYPE_LABEL, title));
          g_signal_emit_by_name (next, "clicked");
          action = ui_test_get_last_action (window);
          g_assert_cmpstr (action, ==, "next ");
        }

      gtk_window_destroy (GTK_WINDOW (window));
    }
}

static gboolean
is_scrolled_to (gpointer user_data)
{
  return ABS (brochure_scroller_get_scroll (get_scroller (user_data)) - 0.5) < 0.01;
}

/* The Tab key goes through a page, step by step, and leaves it at its end. */
static void
test_tab (void)
{
  g_autoptr(BrochureDocument) document = ui_test_load_bundled ();

  for (guint i = 0; i < brochure_document_get_programme (document)->sections->len; i++)
    {
      GtkWidget *page = brochure_page_factory_create (document, get_section (document, i), NULL, FALSE);
      GtkWidget *window = ui_test_present (page, 800, 600);
      GtkWidget *former = NULL;

      gtk_window_set_focus (GTK_WINDOW (window), NULL);

      for (guint n_steps = 0; gtk_widget_child_focus (page, GTK_DIR_TAB_FORWARD); n_steps++)
        {
          GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (window));

          g_assert_nonnull (focus);
          /* Of a label with several links each is a step. */
          g_assert_true (focus != former || GTK_IS_LABEL (focus));
          g_assert_cmpuint (n_steps, <, MAX_STEPS);
          former = focus;
        }

      g_assert_nonnull (former);
      gtk_window_destroy (GTK_WINDOW (window));
    }
}

static gboolean
has_texture (gpointer user_data)
{
  return GDK_IS_TEXTURE (gtk_picture_get_paintable (user_data));
}

/* A picture is not read again with each page, which a change of the language makes anew. */
static void
test_picture_is_kept (void)
{
  g_autoptr(BrochureDocument) document = ui_test_load_bundled ();
  g_autoptr(GdkPaintable) former = NULL;

  for (int i = 0; i < 2; i++)
    {
      GtkWidget *window = ui_test_present (brochure_page_factory_create (document, get_section (document, 0), NULL, FALSE), 800, 600);
      GtkWidget *picture = ui_test_find_type (window, GTK_TYPE_PICTURE);
      GdkPaintable *paintable;

      ui_test_wait_for (has_texture, picture);
      paintable = gtk_picture_get_paintable (GTK_PICTURE (picture));
      g_assert_true (former == NULL || paintable == former);
      g_set_object (&former, paintable);
      gtk_window_destroy (GTK_WINDOW (window));
    }
}

static void
test_scroll (void)
{
  g_autoptr(BrochureDocument) document = ui_test_load_bundled ();
  const BrochureSection *section =
    brochure_programme_find_section (brochure_document_get_programme (document), "entry-requirements");
  GtkWidget *page = brochure_page_factory_create (document, section, NULL, FALSE);
  GtkWidget *window;
  GtkWidget *top;
  graphene_rect_t bounds;

  /* Asked for before there is a size; what is read then stays there through a change of size. */
  g_assert_cmpfloat (brochure_scroller_get_scroll (get_scroller (page)), ==, 0);
  brochure_scroller_set_scroll (get_scroller (page), 0.5);
  g_assert_cmpfloat (brochure_scroller_get_scroll (get_scroller (page)), ==, 0.5);
  window = ui_test_present (page, 820, 500);
  ui_test_wait_for (is_scrolled_to, page);

  top = brochure_scroller_get_top (get_scroller (page));
  g_assert_nonnull (top);
  gtk_window_set_default_size (GTK_WINDOW (window), 360, 400);
  ui_test_spin (200);
  g_assert_true (brochure_scroller_get_top (get_scroller (page)) == top);
  g_assert_true (gtk_widget_compute_bounds (top, page, &bounds));
  g_assert_cmpfloat (bounds.origin.y, <, 50);
  g_assert_cmpfloat (bounds.origin.y + bounds.size.height, >, 0);

  brochure_scroller_set_scroll (get_scroller (page), 7);
  g_assert_cmpfloat_with_epsilon (brochure_scroller_get_scroll (get_scroller (page)), 1, 0.001);
  gtk_window_destroy (GTK_WINDOW (window));
}

static gboolean
is_in_view (gpointer user_data)
{
  GtkWidget *block = user_data;
  GtkWidget *scrolled_window = gtk_widget_get_ancestor (block, GTK_TYPE_SCROLLED_WINDOW);
  graphene_rect_t bounds;

  return gtk_widget_compute_bounds (block, scrolled_window, &bounds) && bounds.size.height > 0 &&
         bounds.origin.y >= 0 && bounds.origin.y < gtk_widget_get_height (scrolled_window) / 2.0;
}

/* At the end of a page it cannot come to its upper half. */
static gboolean
is_unmarked (gpointer user_data)
{
  return !gtk_widget_has_css_class (user_data, "marked");
}

static void
test_scroll_to_block (void)
{
  g_autoptr(BrochureDocument) document = ui_test_load_bundled ();
  const BrochureSection *section =
    brochure_programme_find_section (brochure_document_get_programme (document), "about-this-brochure");
  BrochurePage *page = BROCHURE_PAGE (brochure_page_factory_create (document, section, NULL, FALSE));
  GtkWidget *block;
  GtkWidget *window;

  g_assert_false (brochure_page_show_piece (page, "no-such-block"));
  g_assert_true (brochure_page_show_piece (page, "discrepancies"));
  window = ui_test_present (GTK_WIDGET (page), 820, 500);
  block = brochure_linkable_find (GTK_WIDGET (page), "discrepancies");
  g_assert_nonnull (block);
  ui_test_wait_for (is_in_view, block);

  brochure_scroller_set_scroll (brochure_page_get_scroller (page), 0);
  g_assert_true (brochure_page_show_piece (page, "discrepancies"));
  g_assert_false (is_unmarked (block));
  ui_test_wait_for (is_in_view, block);
  ui_test_wait_for (is_unmarked, block);

  gtk_window_destroy (GTK_WINDOW (window));
}

/* A fact leads to the block that states it. */
static void
test_scroll_to_fact (void)
{
  g_autoptr(BrochureDocument) document = ui_test_load_bundled ();
  const BrochureProgramme *programme = brochure_document_get_programme (document);

  for (guint i = 0; i < programme->facts->len; i++)
    {
      const BrochureFact *fact = g_ptr_array_index (programme->facts, i);
      const BrochureSection *section = brochure_programme_find_section_of_fact (programme, fact->id);
      g_autoptr(BrochurePage) page = NULL;

      g_assert_nonnull (section);
      page = BROCHURE_PAGE (g_object_ref_sink (brochure_page_factory_create (document, section, NULL, FALSE)));
      g_assert_true (brochure_page_show_piece (page, fact->id));
    }
}

/* A row that leads nowhere tells where it comes from; marks are there for those who want them. */
static void
test_source (void)
{
  g_autoptr(BrochureDocument) document = ui_test_load ("evening-course.json");
  const BrochureSection *section =
    brochure_programme_find_section (brochure_document_get_programme (document), "evenings");
  GtkWidget *page = brochure_page_factory_create (document, section, NULL, FALSE);
  GtkWidget *window = ui_test_present (page, 820, 500);
  GtkWidget *row = brochure_linkable_find (page, "duration");
  GtkWidget *popover;
  g_autofree char *text = NULL;

  g_assert_null (ui_test_find_type (page, GTK_TYPE_MENU_BUTTON));
  g_assert_true (gtk_list_box_row_get_activatable (GTK_LIST_BOX_ROW (row)));
  adw_action_row_activate (ADW_ACTION_ROW (row));
  ui_test_spin (150);
  popover = ui_test_find_type (row, BROCHURE_TYPE_SOURCE_POPOVER);
  g_assert_true (gtk_widget_get_mapped (popover));
  text = ui_test_collect_text (popover);
  assert_shows (text, section, "Duration: 1 year");
  assert_shows (text, section, "Stated in the source");
  gtk_popover_popdown (GTK_POPOVER (popover));
  ui_test_spin (150);
  g_assert_null (ui_test_find_type (row, BROCHURE_TYPE_SOURCE_POPOVER));
  gtk_window_destroy (GTK_WINDOW (window));

  page = g_object_new (BROCHURE_TYPE_PAGE,
                       "document", document,
                       "section-id", "evenings",
                       "show-sources", TRUE,
                       NULL);
  window = ui_test_present (page, 820, 500);
  g_assert_nonnull (ui_test_find_type (page, GTK_TYPE_MENU_BUTTON));
  gtk_window_destroy (GTK_WINDOW (window));
}

/* Where the reader stands is below each minimum, and follows the answers. */
static void
test_requirements (void)
{
  g_autoptr(BrochureDocument) document = ui_test_load_bundled ();
  g_autoptr(GDate) today = g_date_new_dmy (24, G_DATE_NOVEMBER, 2026);
  g_autoptr(BrochureCheck) check = brochure_check_new (document, today);
  const BrochureSection *section = brochure_programme_find_section_of_kind (brochure_document_get_programme (document),
                                                                            BROCHURE_BLOCK_REQUIREMENTS);
  GtkWidget *page = brochure_page_factory_create (document, section, check, FALSE);
  GtkWidget *window = ui_test_present (page, 820, 1200);
  g_autofree char *before = ui_test_collect_text (page);
  g_autofree char *after = NULL;

  g_assert_null (strstr (before, "Yours: "));
  g_object_set (check, "kept", "{\"country\": \"IN\", \"degreeLevel\": \"bachelor\","
                               " \"tests\": [{\"test\": \"ielts\", \"overall\": \"6.0\"}]}", NULL);
  after = ui_test_collect_text (page);
  g_assert_nonnull (strstr (after, "Yours: 6.0 · 0.5 short"));
  g_assert_nonnull (strstr (after, "Yours: 6.0 · Met"));
  ui_test_spin (300);
  ui_test_assert_fits (page);
  ui_test_save_png (window, "requirements-standing");
  gtk_window_destroy (GTK_WINDOW (window));
}

/* What is ticked is kept. */
static void
test_documents (void)
{
  g_autoptr(BrochureDocument) document = ui_test_load ("evening-course.json");
  g_autoptr(GDate) today = g_date_new_dmy (24, G_DATE_NOVEMBER, 2026);
  g_autoptr(BrochureCheck) check = brochure_check_new (document, today);
  g_auto(GStrv) documents = NULL;

  for (int i = 0; i < 2; i++)
    {
      const BrochureProgramme *programme = brochure_document_get_programme (document);
      GtkWidget *page = brochure_page_factory_create (document, brochure_programme_find_section_of_kind (programme,
                                                      BROCHURE_BLOCK_REQUIREMENTS), check, FALSE);
      GtkWidget *window = ui_test_present (page, 360, 1200);
      GtkWidget *button = ui_test_find_type (page, GTK_TYPE_CHECK_BUTTON);

      g_assert_cmpint (gtk_check_button_get_active (GTK_CHECK_BUTTON (button)), ==, i);
      gtk_check_button_set_active (GTK_CHECK_BUTTON (button), TRUE);
      ui_test_assert_fits (page);
      ui_test_save_png (window, "requirements-documents");
      gtk_window_destroy (GTK_WINDOW (window));
    }

  g_object_get (check, "documents", &documents, NULL);
  g_assert_cmpuint (g_strv_length (documents), ==, 1);
  g_assert_cmpstr (documents[0], ==, "marrowby-evening-course/elsewhere/letter");
}

/* Every part that has an id is one that a link can lead to. */
static void
test_scroll_to_parts (gconstpointer data)
{
  g_autoptr(BrochureDocument) document = data != NULL ? ui_test_load (data) : ui_test_load_bundled ();
  const BrochureProgramme *programme = brochure_document_get_programme (document);
  GPtrArray *discrepancies = brochure_document_get_discrepancies (document);
  GPtrArray *sources = brochure_document_get_sources (document);
  g_autoptr(BrochureTeller) teller = brochure_teller_new (document);
  guint n_parts = 0;

  for (guint i = 0; i < programme->sections->len; i++)
    {
      const BrochureSection *section = g_ptr_array_index (programme->sections, i);
      g_autoptr(BrochurePage) page = BROCHURE_PAGE (g_object_ref_sink (brochure_page_factory_create (document, section, NULL, FALSE)));

      for (guint j = 0; j < section->blocks->len; j++)
        {
          const BrochureBlock *block = g_ptr_array_index (section->blocks, j);
          g_autoptr(GPtrArray) pieces = brochure_teller_tell_block (teller, block);

          /* One with nothing to say is not there. */
          if (pieces->len == 0)
            continue;

          n_parts++;

          if (!brochure_page_show_piece (page, block->id))
            g_error ("%s#%s leads nowhere", section->id, block->id);

          for (guint k = 0; k < pieces->len; k++)
            if (!brochure_page_show_piece (page, ((BrochurePiece *) g_ptr_array_index (pieces, k))->id))
              g_error ("%s#%s leads nowhere", section->id, ((BrochurePiece *) g_ptr_array_index (pieces, k))->id);
        }

      for (guint j = 0; j < discrepancies->len && brochure_section_has_kind (section, BROCHURE_BLOCK_DISCREPANCIES); j++)
        g_assert_true (brochure_page_show_piece (page, ((BrochureDiscrepancy *) g_ptr_array_index (discrepancies, j))->id));

      for (guint j = 0; j < sources->len && brochure_section_has_kind (section, BROCHURE_BLOCK_SOURCES); j++)
        g_assert_true (brochure_page_show_piece (page, ((BrochureSource *) g_ptr_array_index (sources, j))->id));
    }

  g_assert_cmpuint (n_parts, >, 3);
}

int
main (int    argc,
      char **argv)
{
  ui_test_init (&argc, &argv);

  g_test_add_func ("/page/documents", test_documents);
  g_test_add_data_func ("/page/facts/bundled", NULL, test_facts);
  g_test_add_data_func ("/page/facts/evening-course", "evening-course.json", test_facts);
  g_test_add_func ("/page/finalize", test_finalize);
  g_test_add_func ("/page/heading", test_heading);
  g_test_add_func ("/page/neighbours", test_neighbours);
  g_test_add_func ("/page/picture-is-kept", test_picture_is_kept);
  g_test_add_func ("/page/requirements", test_requirements);
  g_test_add_func ("/page/scroll", test_scroll);
  g_test_add_func ("/page/scroll-to-block", test_scroll_to_block);
  g_test_add_func ("/page/scroll-to-fact", test_scroll_to_fact);
  g_test_add_data_func ("/page/scroll-to-parts/bundled", NULL, test_scroll_to_parts);
  g_test_add_data_func ("/page/scroll-to-parts/evening-course", "evening-course.json", test_scroll_to_parts);
  g_test_add_func ("/page/source", test_source);
  g_test_add_func ("/page/tab", test_tab);

  for (guint i = 0; i < (g_getenv ("BROCHURE_TEST_PICTURES") != NULL ? G_N_ELEMENTS (shapes) : N_LAYOUTS); i++)
    {
      g_autofree char *path = g_strconcat ("/page/fits/", shapes[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_fits);
    }

  return g_test_run ();
}
