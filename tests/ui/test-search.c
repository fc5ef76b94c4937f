/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "app/brochure-find-bar.h"
#include "app/brochure-search-row.h"
#include "app/brochure-search-view.h"
#include "search/brochure-search-index.h"
#include "search-test.h"
#include "ui-test.h"
#include "widgets/brochure-fold-row.h"
#include "window-test.h"

static void
on_find_bold (GtkWidget *widget,
              gpointer   user_data)
{
  PangoAttrList *attributes = GTK_IS_LABEL (widget) ? gtk_label_get_attributes (GTK_LABEL (widget)) : NULL;
  g_autoslist(PangoAttribute) list = attributes != NULL ? pango_attr_list_get_attributes (attributes) : NULL;

  for (GSList *l = list; l != NULL; l = l->next)
    {
      const PangoAttribute *attribute = l->data;

      if (attribute->klass->type == PANGO_ATTR_WEIGHT)
        g_ptr_array_add (user_data, g_strndup (gtk_label_get_text (GTK_LABEL (widget)) + attribute->start_index,
                                               attribute->end_index - attribute->start_index));
    }
}

static void
test_results (void)
{
  g_autoptr(BrochureDocument) document = ui_test_load_bundled ();
  g_autoptr(BrochureSearchIndex) index = brochure_search_index_new (brochure_search_entries_collect (document));
  g_autoptr(GPtrArray) expected = brochure_search_index_query (index, "bachelor", 50);
  g_autoptr(GPtrArray) bold = g_ptr_array_new_with_free_func (g_free);
  BrochureWindow *window = search_test_present (document, 1100, 720);

  g_assert_null (search_test_get_results (window));
  search_test_search (window, "bachelor");
  g_assert_nonnull (search_test_get_results (window));
  g_assert_true (search_test_has_focus (window, search_test_get_entry (window)));
  g_assert_cmpuint (expected->len, >, 2);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (search_test_get_model (window))), ==, expected->len);
  g_assert_cmpuint (gtk_single_selection_get_selected (search_test_get_model (window)), ==, 0);

  for (guint i = 0; i < expected->len; i++)
    g_assert_cmpstr (brochure_search_result_get_title (search_test_get_result (window, i)), ==,
                     brochure_search_result_get_title (g_ptr_array_index (expected, i)));

  /* In each row that is seen the words are marked. */
  ui_test_foreach (search_test_get_results (window), on_find_bold, bold);
  g_assert_cmpuint (bold->len, >=, 3);

  for (guint i = 0; i < bold->len; i++)
    {
      g_autofree char *word = g_utf8_casefold (g_ptr_array_index (bold, i), -1);

      g_assert_cmpstr (word, ==, "bachelor");
    }

  g_autofree char *count = g_strdup_printf ("%u results", expected->len);
  g_assert_true (window_test_shows_text (window, count));
  ui_test_save_png (GTK_WIDGET (window), "search");

  /* Each letter counts at once; with none the list is there again. */
  gtk_editable_set_text (GTK_EDITABLE (search_test_get_entry (window)), "xyzzy");
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (search_test_get_model (window))), ==, 0);
  ui_test_spin (50);
  g_assert_true (window_test_shows_text (window, "No Results"));
  ui_test_save_png (GTK_WIDGET (window), "search-nothing");
  gtk_editable_set_text (GTK_EDITABLE (search_test_get_entry (window)), "");
  ui_test_spin (50);
  g_assert_null (search_test_get_results (window));
  g_assert_true (window_test_shows_text (window, "The Programme"));
  gtk_window_destroy (GTK_WINDOW (window));
}

/* Whether @text says any of the words that were found. */
static gboolean
says_words (const char           *text,
            BrochureSearchResult *result)
{
  const char *snippet = brochure_search_result_get_snippet (result);
  GArray *spans = brochure_search_result_get_snippet_spans (result);

  for (guint i = 0; i < spans->len; i++)
    {
      const BrochureSpan *span = &g_array_index (spans, BrochureSpan, i);
      g_autofree char *words = g_strndup (snippet + span->start, span->end - span->start);

      if (strstr (text, words) != NULL)
        return TRUE;
    }

  return spans->len == 0;
}

/* What is marked is the piece that was found. There the words stand, but those of a fact may stand at the foot of
 * the page, where its source is told, and those of the form in a dialog. */
static void
assert_leads_to (BrochureWindow       *window,
                 BrochureSearchResult *result)
{
  const BrochureProgramme *programme = brochure_document_get_programme (brochure_window_get_document (window));
  const char *piece_id = brochure_search_result_get_piece_id (result);
  GtkWidget *marked = search_test_find_marked (GTK_WIDGET (window_test_get_page (window)));
  g_autofree char *text = NULL;

  g_assert_cmpstr (window_test_get_shown (window), ==, brochure_search_result_get_section_id (result));

  if (piece_id == NULL)
    return;

  g_assert_true (marked == search_test_find_piece (window, piece_id));
  search_test_assert_in_view (window, marked);

  if (brochure_programme_find_fact (programme, piece_id) != NULL || g_str_equal (piece_id, "check"))
    return;

  text = ui_test_collect_text (marked);
  g_assert_true (says_words (text, result));
}

/* Every result of some searches leads to its piece, and what hides it is unfolded. */
static void
test_goes_there (void)
{
  static const char * const queries[] = { "bachelor", "deadline", "18,016", "toefl", "e", "careers", "group size", "china" };
  g_autoptr(BrochureDocument) document = ui_test_load_bundled ();
  BrochureWindow *window = search_test_present (document, 1100, 500);

  for (gsize i = 0; i < G_N_ELEMENTS (queries); i++)
    {
      guint n_results;

      search_test_search (window, queries[i]);
      n_results = g_list_model_get_n_items (G_LIST_MODEL (search_test_get_model (window)));
      g_assert_cmpuint (n_results, >, 0);

      for (guint j = 0; j < MIN (n_results, 6); j++)
        {
          g_autoptr(BrochureSearchResult) result = g_object_ref (search_test_get_result (window, j));

          g_test_message ("%s: %s#%s", queries[i], brochure_search_result_get_section_id (result),
                          brochure_search_result_get_piece_id (result));
          gtk_single_selection_set_selected (search_test_get_model (window), j);
          search_test_press_enter (window);
          assert_leads_to (window, result);
        }
    }

  /* The results are still there, to go on. */
  g_assert_nonnull (search_test_get_results (window));
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_piece_in_view (void)
{
  g_autoptr(BrochureDocument) document = ui_test_load_bundled ();
  BrochureWindow *window = search_test_present (document, 1100, 400);

  search_test_search (window, "documents to hand in");
  search_test_press_enter (window);
  g_assert_cmpstr (window_test_get_shown (window), ==,
                   brochure_search_result_get_section_id (search_test_get_result (window, 0)));
  g_assert_cmpfloat (brochure_scroller_get_scroll (brochure_page_get_scroller (window_test_get_page (window))), >, 0.1);
  search_test_assert_in_view (window, search_test_find_piece (window, brochure_search_result_get_piece_id (search_test_get_result (window, 0))));

  /* A title leads to the top of its page, also from further down it. */
  search_test_search (window, "entry requirements");
  g_assert_cmpint (brochure_search_result_get_kind (search_test_get_result (window, 0)), ==, BROCHURE_SEARCH_TITLE);
  search_test_press_enter (window);
  g_assert_cmpstr (window_test_get_shown (window), ==, "entry-requirements");
  g_assert_cmpfloat (brochure_scroller_get_scroll (brochure_page_get_scroller (window_test_get_page (window))), <, 0.01);
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
on_count_matched (GtkWidget *widget,
                  gpointer   user_data)
{
  *(guint *) user_data += gtk_widget_has_css_class (widget, "matched");
}

static guint
count_matched (BrochureWindow *window)
{
  guint n_matched = 0;

  ui_test_foreach (GTK_WIDGET (window_test_get_page (window)), on_count_matched, &n_matched);

  return n_matched;
}

/* What is being found on the page stays marked when a search leads to a place on it. */
static void
test_keeps_find (void)
{
  g_autoptr(BrochureDocument) document = ui_test_load_bundled ();
  BrochureWindow *window = search_test_present (document, 1100, 500);
  GtkWidget *bar;
  guint n_matched;

  window_test_show_section (window, "entry-requirements");
  search_test_activate (window, "win.find-in-page");
  bar = ui_test_find_type (GTK_WIDGET (window), BROCHURE_TYPE_FIND_BAR);
  gtk_editable_set_text (GTK_EDITABLE (ui_test_find_type (bar, GTK_TYPE_SEARCH_ENTRY)), "ielts");
  ui_test_spin (200);
  n_matched = count_matched (window);
  g_assert_cmpuint (n_matched, >, 1);

  search_test_search (window, "ielts");
  search_test_press_enter (window);
  g_assert_cmpstr (window_test_get_shown (window), ==, "entry-requirements");
  g_assert_cmpuint (count_matched (window), ==, n_matched);
  gtk_window_destroy (GTK_WINDOW (window));
}

/* A fact leads to the part of the page that rests on it. */
static void
test_fact (void)
{
  g_autoptr(BrochureDocument) document =
    ui_test_load_json ("{\"schemaVersion\": \"1.0\", \"id\": \"m\", \"sourceLanguage\": \"en\", \"asOf\": \"2030\","
                       " \"sources\": [{\"id\": \"s\", \"title\": \"Source\", \"asOf\": \"2030\"}],"
                       " \"organisations\": [{\"id\": \"o\", \"name\": \"O\", \"organisationType\": \"root\"}],"
                       " \"programmes\": [{\"id\": \"p\", \"name\": \"M\", \"programmeType\": \"course\", \"provider\": \"o\","
                       " \"facts\": [{\"id\": \"fee\", \"label\": \"Fee\", \"source\": \"s\", \"status\": \"stated\","
                       " \"value\": {\"type\": \"text\", \"text\": \"Nothing at all\"}}],"
                       " \"offerings\": [{\"id\": \"f\", \"title\": \"First\", \"start\": {\"value\": \"2031\","
                       " \"status\": \"expected\"}, \"state\": \"active\", \"price\": [{\"amount\": \"0.00\","
                       " \"currency\": \"EUR\", \"refs\": [\"fee\"]}]}], \"sections\": ["
                       " {\"id\": \"a\", \"title\": \"A\", \"blocks\": [{\"kind\": \"paragraph\", \"text\": \"Text.\"}]},"
                       " {\"id\": \"b\", \"title\": \"B\", \"blocks\": [{\"kind\": \"fees\"}]}]}]}");
  BrochureWindow *window = search_test_present (document, 1100, 500);
  GtkWidget *marked;
  g_autofree char *text = NULL;

  g_assert_cmpstr (window_test_get_shown (window), ==, "a");
  gtk_widget_activate_action (GTK_WIDGET (window), "win.show-section-block", "(ss)", "b", "fee");
  ui_test_spin (500);
  g_assert_cmpstr (window_test_get_shown (window), ==, "b");
  marked = search_test_find_marked (GTK_WIDGET (window_test_get_page (window)));
  search_test_assert_in_view (window, marked);
  text = ui_test_collect_text (marked);
  g_assert_cmpstr (text, ==, "€0\n");
  gtk_window_destroy (GTK_WINDOW (window));
}

/* What only stands in a folded row is unfolded and brought into view. */
static void
test_folded_row (void)
{
  g_autoptr(BrochureDocument) document = ui_test_load_bundled ();
  const BrochureDiscrepancy *discrepancy = g_ptr_array_index (brochure_document_get_discrepancies (document), 4);
  const char *treatment = brochure_text_get (discrepancy->treatment);
  g_auto(GStrv) words = g_strsplit (treatment, " ", -1);
  g_autofree char *query = NULL;
  BrochureWindow *window = search_test_present (document, 1100, 500);
  GtkWidget *row;

  g_assert_cmpuint (g_strv_length (words), >, 6);
  g_free (g_steal_pointer (&words[6]));
  query = g_strjoinv (" ", words);
  search_test_search (window, query);
  g_assert_cmpstr (brochure_search_result_get_section_id (search_test_get_result (window, 0)), ==, "about-this-brochure");
  search_test_press_enter (window);
  row = ui_test_find_text (GTK_WIDGET (window_test_get_page (window)), BROCHURE_TYPE_FOLD_ROW, treatment);
  g_assert_nonnull (row);
  g_assert_true (adw_expander_row_get_expanded (ADW_EXPANDER_ROW (row)));
  search_test_assert_in_view (window, search_test_find_marked (row));
  gtk_window_destroy (GTK_WINDOW (window));
}

/* Leaving is as if nothing had been searched for. */
static void
test_escape (void)
{
  g_autoptr(BrochureDocument) document = ui_test_load_bundled ();
  BrochureWindow *window = search_test_present (document, 1100, 400);
  GtkWidget *list_view;
  GtkWidget *focus;
  double place;
  double scroll;

  window_test_show_section (window, "about-this-brochure");
  ui_test_spin (100);
  list_view = ui_test_find_type (search_test_get_sidebar (window), GTK_TYPE_LIST_VIEW);
  place = gtk_adjustment_get_value (gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (list_view)));
  g_assert_cmpfloat (place, >, 0);

  for (int i = 0; i < 12; i++)
    {
      g_assert_true (gtk_widget_child_focus (GTK_WIDGET (window_test_get_page (window)), GTK_DIR_TAB_FORWARD));
      ui_test_spin (20);
    }

  scroll = brochure_scroller_get_scroll (brochure_page_get_scroller (window_test_get_page (window)));
  g_assert_cmpfloat (scroll, >, 0);
  brochure_scroller_set_scroll (brochure_page_get_scroller (window_test_get_page (window)), scroll);
  focus = gtk_window_get_focus (GTK_WINDOW (window));

  search_test_search (window, "bachelor");
  g_assert_false (search_test_has_focus (window, focus));
  search_test_press_escape (window);

  g_assert_null (search_test_get_results (window));
  g_assert_false (gtk_widget_get_mapped (search_test_get_entry (window)) &&
                  gtk_search_bar_get_search_mode (GTK_SEARCH_BAR (ui_test_find_type (search_test_get_sidebar (window), GTK_TYPE_SEARCH_BAR))));
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (window)) == focus);
  g_assert_cmpstr (window_test_get_shown (window), ==, "about-this-brochure");
  g_assert_cmpfloat (ABS (brochure_scroller_get_scroll (brochure_page_get_scroller (window_test_get_page (window))) - scroll), <, 0.02);
  g_assert_cmpfloat (ABS (gtk_adjustment_get_value (gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (list_view))) - place),
                     <, 1);
  g_assert_true (ui_test_find_type (search_test_get_sidebar (window), GTK_TYPE_LIST_VIEW) == list_view);

  /* And what was typed is forgotten. */
  search_test_activate (window, "win.search");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (search_test_get_entry (window))), ==, "");
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_narrow (void)
{
  g_autoptr(BrochureDocument) document = ui_test_load_bundled ();
  BrochureWindow *window = search_test_present (document, 360, 640);
  AdwNavigationSplitView *split = window_test_get_split (window);

  /* From the page and back to it. */
  window_test_show_section (window, "careers");
  search_test_activate (window, "win.search");
  g_assert_false (adw_navigation_split_view_get_show_content (split));
  g_assert_true (search_test_has_focus (window, search_test_get_entry (window)));
  search_test_press_escape (window);
  g_assert_true (adw_navigation_split_view_get_show_content (split));
  g_assert_cmpstr (window_test_get_shown (window), ==, "careers");

  /* To what was found, and back to the results. */
  search_test_search (window, "bachelor");
  ui_test_spin (300);
  ui_test_assert_fits (search_test_get_results (window));
  ui_test_save_png (GTK_WIDGET (window), "search-narrow");
  search_test_press_enter (window);
  g_assert_true (adw_navigation_split_view_get_show_content (split));
  adw_navigation_split_view_set_show_content (split, FALSE);
  ui_test_spin (300);
  g_assert_nonnull (search_test_get_results (window));
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (search_test_get_model (window))), >, 2);
  search_test_press_escape (window);
  g_assert_false (adw_navigation_split_view_get_show_content (split));
  gtk_window_destroy (GTK_WINDOW (window));
}

static gboolean
is_announced (gpointer user_data)
{
  g_autofree char *announcement = ui_test_take_announcement ();

  return g_strcmp0 (announcement, user_data) == 0;
}

static void
test_announces (void)
{
  g_autoptr(BrochureDocument) document = ui_test_load_bundled ();
  BrochureWindow *window = search_test_present (document, 1100, 720);
  g_autofree char *words = NULL;
  guint n_results;

  search_test_search (window, "bachelor");
  n_results = g_list_model_get_n_items (G_LIST_MODEL (search_test_get_model (window)));
  words = g_strdup_printf ("%u results", n_results);
  ui_test_wait_for (is_announced, words);
  search_test_search (window, "xyzzy");
  ui_test_wait_for (is_announced, "No Results");
  gtk_window_destroy (GTK_WINDOW (window));
}

/* Of many places the best are listed, and a list as long as that works as a short one does. */
static void
test_thousand (void)
{
  g_autoptr(GString) json = g_string_new ("{\"schemaVersion\": \"1.0\", \"id\": \"large\", \"sourceLanguage\": \"en\","
                                          " \"asOf\": \"2030\", \"organisations\": [{\"id\": \"o\", \"name\": \"O\","
                                          " \"organisationType\": \"root\"}], \"programmes\": [{\"id\": \"p\","
                                          " \"name\": \"Large\", \"programmeType\": \"course\", \"provider\": \"o\","
                                          " \"sections\": [");
  g_autoptr(BrochureDocument) document = NULL;
  BrochureWindow *window;
  GtkWidget *list_view;
  guint n_results;

  for (guint i = 0; i < 1000; i++)
    g_string_append_printf (json, "%s{\"id\": \"s%u\", \"title\": \"Section %u\", \"blocks\": [{\"kind\": \"paragraph\","
                            " \"text\": \"A zebra went over the road, number %u of them.\"}]}", i > 0 ? "," : "", i, i, i);

  g_string_append (json, "]}]}");
  document = ui_test_load_json (json->str);
  window = search_test_present (document, 1100, 720);

  search_test_search (window, "zebra");
  n_results = g_list_model_get_n_items (G_LIST_MODEL (search_test_get_model (window)));
  g_assert_cmpuint (n_results, ==, 50);
  ui_test_wait_for (is_announced, "The best 50 results");

  list_view = ui_test_find_type (search_test_get_results (window), GTK_TYPE_LIST_VIEW);
  gtk_list_view_scroll_to (GTK_LIST_VIEW (list_view), n_results - 1, GTK_LIST_SCROLL_NONE, NULL);
  ui_test_spin (100);
  g_assert_nonnull (ui_test_find_text (search_test_get_results (window), BROCHURE_TYPE_SEARCH_ROW,
                                       brochure_search_result_get_snippet (search_test_get_result (window, n_results - 1))));

  /* A new search begins at its top again. */
  search_test_search (window, "section 777");
  g_assert_cmpstr (brochure_search_result_get_section_id (search_test_get_result (window, 0)), ==, "s777");
  g_assert_nonnull (ui_test_find_text (search_test_get_results (window), BROCHURE_TYPE_SEARCH_ROW, "Section 777"));
  search_test_press_enter (window);
  g_assert_cmpstr (window_test_get_shown (window), ==, "s777");
  search_test_press_escape (window);
  g_assert_null (search_test_get_results (window));
  g_assert_nonnull (ui_test_find_text (search_test_get_sidebar (window), GTK_TYPE_LABEL, "Section 777"));
  gtk_window_destroy (GTK_WINDOW (window));
}

/* What a brochure says is never taken for markup of ours. */
static void
test_markup (void)
{
  g_autoptr(BrochureDocument) document =
    ui_test_load_json ("{\"schemaVersion\": \"1.0\", \"id\": \"m\", \"sourceLanguage\": \"en\", \"asOf\": \"2030\","
                       " \"organisations\": [{\"id\": \"o\", \"name\": \"O\", \"organisationType\": \"root\"}],"
                       " \"programmes\": [{\"id\": \"p\", \"name\": \"M\", \"programmeType\": \"course\","
                       " \"provider\": \"o\", \"sections\": [{\"id\": \"a\", \"title\": \"Bread & <b>butter</b>\","
                       " \"blocks\": [{\"kind\": \"paragraph\", \"text\": \"Cats < dogs & <i>horses\"}]}]}]}");
  BrochureWindow *window = search_test_present (document, 1100, 720);

  search_test_search (window, "horses");
  g_assert_nonnull (ui_test_find_text (search_test_get_results (window), GTK_TYPE_LABEL, "Cats < dogs & <i>horses"));
  search_test_search (window, "butter");
  g_assert_nonnull (ui_test_find_text (search_test_get_results (window), GTK_TYPE_LABEL, "Bread & <b>butter</b>"));
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_finalize (void)
{
  g_autoptr(BrochureDocument) document = ui_test_load_bundled ();
  GtkWidget *view = g_object_new (BROCHURE_TYPE_SEARCH_VIEW, NULL);

  brochure_search_view_set_document (BROCHURE_SEARCH_VIEW (view), document);
  brochure_search_view_set_text (BROCHURE_SEARCH_VIEW (view), "bachelor");
  ui_test_assert_finalizes (view);
}

int
main (int    argc,
      char **argv)
{
  window_test_init (&argc, &argv);

  g_test_add_func ("/search/results", test_results);
  g_test_add_func ("/search/goes-there", test_goes_there);
  g_test_add_func ("/search/piece-in-view", test_piece_in_view);
  g_test_add_func ("/search/keeps-find", test_keeps_find);
  g_test_add_func ("/search/fact", test_fact);
  g_test_add_func ("/search/folded-row", test_folded_row);
  g_test_add_func ("/search/escape", test_escape);
  g_test_add_func ("/search/narrow", test_narrow);
  g_test_add_func ("/search/announces", test_announces);
  g_test_add_func ("/search/thousand", test_thousand);
  g_test_add_func ("/search/markup", test_markup);
  g_test_add_func ("/search/finalize", test_finalize);

  return window_test_run ();
}
