/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "app/brochure-find-bar.h"
#include "marks.h"
#include "ui-test.h"
#include "widgets/brochure-fold-row.h"
#include "widgets/brochure-highlighter.h"
#include "window-test.h"

static GtkWidget *
get_bar (BrochureWindow *window)
{
  return ui_test_find_type (GTK_WIDGET (window), BROCHURE_TYPE_FIND_BAR);
}

static GtkWidget *
get_entry (BrochureWindow *window)
{
  return ui_test_find_type (get_bar (window), GTK_TYPE_SEARCH_ENTRY);
}

static void
activate (BrochureWindow *window,
          const char     *action)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (window), action, NULL));
  ui_test_spin (50);
}

static void
type (BrochureWindow *window,
      const char     *text)
{
  gtk_editable_set_text (GTK_EDITABLE (get_entry (window)), text);
  ui_test_spin (50);
}

static BrochureWindow *
present (BrochureDocument *document,
         const char       *section,
         int               width,
         int               height)
{
  BrochureWindow *window;

  window_test_forget ();
  window = window_test_present (document, width, height);
  window_test_show_section (window, section);
  ui_test_spin (50);

  return window;
}

/* How labels look by themselves, one a line. */
static void
on_describe_label (GtkWidget *widget,
                   gpointer   user_data)
{
  PangoAttrList *attributes = GTK_IS_LABEL (widget) ? gtk_label_get_attributes (GTK_LABEL (widget)) : NULL;
  g_autofree char *string = attributes != NULL ? pango_attr_list_to_string (attributes) : g_strdup ("none");

  if (GTK_IS_LABEL (widget))
    g_string_append_printf (user_data, "%s [%s]\n", gtk_label_get_text (GTK_LABEL (widget)), string);
}

/* And how they are drawn, which GtkLabel keeps apart. */
static void
on_assert_drawn_unmarked (GtkWidget *widget,
                          gpointer   user_data)
{
  PangoAttrList *attributes =
    GTK_IS_LABEL (widget) ? pango_layout_get_attributes (gtk_label_get_layout (GTK_LABEL (widget))) : NULL;
  g_autoslist(PangoAttribute) list = attributes != NULL ? pango_attr_list_get_attributes (attributes) : NULL;

  for (GSList *l = list; l != NULL; l = l->next)
    g_assert_cmpint (((PangoAttribute *) l->data)->klass->type, !=, PANGO_ATTR_BACKGROUND);
}

static char *
describe_labels (BrochureWindow *window)
{
  g_autoptr(GString) string = g_string_new (NULL);

  ui_test_foreach (GTK_WIDGET (window_test_get_page (window)), on_describe_label, string);

  return g_string_free_and_steal (g_steal_pointer (&string));
}

static void G_GNUC_PRINTF (2, 3)
assert_count (BrochureWindow *window,
              const char     *format,
              ...)
{
  g_autofree char *text = ui_test_collect_text (get_bar (window));
  g_autofree char *expected = NULL;
  g_auto(GStrv) lines = g_strsplit (text, "\n", -1);
  va_list args;

  va_start (args, format);
  expected = g_strdup_vprintf (format, args);
  va_end (args);

  if (!g_strv_contains ((const char * const *) lines, expected))
    g_error ("No “%s” in:\n%s", expected, text);
}

static void
assert_in_view (BrochureWindow *window,
                GtkLabel       *label,
                int             index)
{
  GtkWidget *page = GTK_WIDGET (window_test_get_page (window));
  PangoRectangle position;
  graphene_rect_t bounds;
  double top;
  int y;

  g_assert_nonnull (label);
  g_assert_true (gtk_widget_get_mapped (GTK_WIDGET (label)));
  g_assert_true (gtk_widget_compute_bounds (GTK_WIDGET (label), page, &bounds));
  gtk_label_get_layout_offsets (label, NULL, &y);
  pango_layout_index_to_pos (gtk_label_get_layout (label), index, &position);
  top = bounds.origin.y + y + (double) position.y / PANGO_SCALE;
  g_assert_cmpfloat (top, >=, 0);
  g_assert_cmpfloat (top + (double) position.height / PANGO_SCALE, <=, gtk_widget_get_height (page));
}

static void
test_marks (void)
{
  g_autoptr(BrochureDocument) document = ui_test_load_bundled ();
  BrochureWindow *window = present (document, "entry-requirements", 1100, 720);
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  g_auto(Marks) marks = { NULL };
  g_auto(Marks) none = { NULL };

  /* Whoever looks has all rows made. */
  brochure_fold_row_fill (BROCHURE_FOLD_ROW (ui_test_find_type (GTK_WIDGET (window), BROCHURE_TYPE_FOLD_ROW)));
  before = describe_labels (window);

  activate (window, "win.find-in-page");
  type (window, "e");
  type (window, "english");
  marks_get (window, &marks);
  g_assert_cmpuint (marks.words->len, >=, 3);
  g_assert_cmpuint (marks.n_current, ==, 1);
  assert_count (window, "1 of %u", marks.words->len);
  ui_test_save_png (GTK_WIDGET (window), "find");

  for (guint i = 0; i < marks.words->len; i++)
    {
      g_autofree char *word = g_utf8_casefold (g_ptr_array_index (marks.words, i), -1);

      g_assert_cmpstr (word, ==, "english");
    }

  /* All that the page had is there as it was. */
  g_signal_emit_by_name (get_entry (window), "stop-search");
  ui_test_spin (50);
  marks_get (window, &none);
  g_assert_cmpuint (none.words->len, ==, 0);
  after = describe_labels (window);
  g_assert_cmpstr (after, ==, before);
  ui_test_foreach (GTK_WIDGET (window_test_get_page (window)), on_assert_drawn_unmarked, NULL);
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_steps (void)
{
  g_autoptr(BrochureDocument) document = ui_test_load_bundled ();
  BrochureWindow *window = present (document, "entry-requirements", 1100, 500);
  g_auto(Marks) marks = { NULL };
  guint n_matches;

  activate (window, "win.find-in-page");
  type (window, "English");
  marks_get (window, &marks);
  n_matches = marks.words->len;
  g_assert_cmpuint (n_matches, >, 3);

  for (guint i = 0; i < 2 * n_matches + 1; i++)
    {
      g_auto(Marks) now = { NULL };

      marks_get (window, &now);
      assert_count (window, "%u of %u", i % n_matches + 1, n_matches);
      g_assert_cmpuint (now.n_current, ==, 1);
      g_assert_cmpuint (now.words->len, ==, n_matches);
      assert_in_view (window, now.current, now.current_start);
      activate (window, "win.find-next");
      ui_test_spin (50);
    }

  activate (window, "win.find-previous");
  assert_count (window, "1 of %u", n_matches);
  activate (window, "win.find-previous");
  assert_count (window, "%u of %u", n_matches, n_matches);

  /* Enter does the same as the key. */
  g_signal_emit_by_name (get_entry (window), "activate");
  ui_test_spin (20);
  assert_count (window, "1 of %u", n_matches);
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_folding (void)
{
  static const char * const queries[] = { "ENGLISH", "énglish", "ｅｎｇｌｉｓｈ", "eNgLiSh" };
  g_autoptr(BrochureDocument) document = ui_test_load_bundled ();
  BrochureWindow *window = present (document, "entry-requirements", 1100, 720);
  g_auto(Marks) marks = { NULL };

  activate (window, "win.find-in-page");
  type (window, "english");
  marks_get (window, &marks);

  for (gsize i = 0; i < G_N_ELEMENTS (queries); i++)
    {
      g_auto(Marks) same = { NULL };

      type (window, queries[i]);
      marks_get (window, &same);
      g_assert_cmpuint (same.words->len, ==, marks.words->len);
    }

  gtk_window_destroy (GTK_WINDOW (window));
}

/* Nobody types what groups the digits of a number. */
static void
test_numbers (void)
{
  static const char * const queries[] = { "18,016", "18016", "١٨٠١٦" };
  g_autoptr(BrochureDocument) document = ui_test_load_bundled ();
  BrochureWindow *window = present (document, "tuition-fees", 1100, 720);

  activate (window, "win.find-in-page");

  for (gsize i = 0; i < G_N_ELEMENTS (queries); i++)
    {
      g_auto(Marks) marks = { NULL };

      type (window, queries[i]);
      marks_get (window, &marks);

      if (marks.words->len == 0)
        g_error ("“%s” is not found", queries[i]);
    }

  gtk_window_destroy (GTK_WINDOW (window));
}

static gboolean
is_announced (gpointer user_data)
{
  g_autofree char *announcement = ui_test_take_announcement ();

  return g_strcmp0 (announcement, user_data) == 0;
}

static void
test_no_matches (void)
{
  g_autoptr(BrochureDocument) document = ui_test_load_bundled ();
  BrochureWindow *window = present (document, "careers", 1100, 720);
  GtkWidget *next;

  activate (window, "win.find-in-page");
  next = ui_test_find_text (get_bar (window), GTK_TYPE_BUTTON, "Next Match");
  type (window, "xyzzy");
  assert_count (window, "No matches");
  ui_test_wait_for (is_announced, "No matches");
  g_assert_true (gtk_widget_has_css_class (get_entry (window), "error"));
  g_assert_false (gtk_widget_get_sensitive (next));
  activate (window, "win.find-next");
  assert_count (window, "No matches");

  type (window, "");
  g_assert_false (gtk_widget_has_css_class (get_entry (window), "error"));
  g_assert_null (ui_test_find_text (get_bar (window), GTK_TYPE_LABEL, "matches"));

  type (window, "career");
  g_assert_true (gtk_widget_get_sensitive (next));
  gtk_window_destroy (GTK_WINDOW (window));
}

/* What is folded away, and not even made before it is unfolded. */
static void
test_folded (void)
{
  static const struct { const char *section; GType (*get_type) (void); const char *words; } rows[] = {
    { "tuition-fees", brochure_fold_row_get_type, "F77" },
    { "about-this-brochure", brochure_fold_row_get_type, "How it is treated here" },
  };
  g_autoptr(BrochureDocument) document = ui_test_load_bundled ();

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      BrochureWindow *window = present (document, rows[i].section, 1100, 720);
      g_auto(Marks) marks = { NULL };
      GtkWidget *row;

      g_assert_false (window_test_shows_text (window, rows[i].words));
      activate (window, "win.find-in-page");
      type (window, rows[i].words);
      ui_test_spin (400);
      marks_get (window, &marks);
      g_assert_cmpuint (marks.words->len, >, 0);
      g_assert_cmpuint (marks.n_current, ==, 1);
      row = gtk_widget_get_ancestor (GTK_WIDGET (marks.current), ADW_TYPE_EXPANDER_ROW);
      g_assert_true (adw_expander_row_get_expanded (ADW_EXPANDER_ROW (row)));
      g_assert_nonnull (gtk_widget_get_ancestor (GTK_WIDGET (marks.current), rows[i].get_type ()));
      assert_in_view (window, marks.current, marks.current_start);
      gtk_window_destroy (GTK_WINDOW (window));
    }
}

/* Another section is searched too, but the reader stays at its top. */
static void
test_other_section (void)
{
  g_autoptr(BrochureDocument) document = ui_test_load_bundled ();
  BrochureWindow *window = present (document, "entry-requirements", 1100, 500);
  g_auto(Marks) marks = { NULL };

  activate (window, "win.find-in-page");
  type (window, "English");
  window_test_show_section (window, "about-this-brochure");
  ui_test_spin (100);
  marks_get (window, &marks);
  g_assert_cmpuint (marks.words->len, >, 1);
  g_assert_cmpuint (marks.n_current, ==, 0);
  assert_count (window, "%u matches", marks.words->len);
  g_assert_cmpfloat (brochure_scroller_get_scroll (brochure_page_get_scroller (window_test_get_page (window))), <, 0.01);
  activate (window, "win.find-next");
  assert_count (window, "1 of %u", marks.words->len);
  gtk_window_destroy (GTK_WINDOW (window));
}

/* From where the reader is, not from the top. */
static void
test_begins_here (void)
{
  g_autoptr(BrochureDocument) document = ui_test_load_bundled ();
  BrochureWindow *window = present (document, "about-this-brochure", 1100, 500);
  g_auto(Marks) marks = { NULL };

  brochure_scroller_set_scroll (brochure_page_get_scroller (window_test_get_page (window)), 0.5);
  ui_test_spin (50);
  activate (window, "win.find-in-page");
  type (window, "English");
  marks_get (window, &marks);
  g_assert_false (ui_test_find_text (get_bar (window), GTK_TYPE_LABEL, "1 of") != NULL);
  assert_in_view (window, marks.current, marks.current_start);
  gtk_window_destroy (GTK_WINDOW (window));
}

/* A verdict that changes is marked as it then is. */
static void
test_check (void)
{
  g_autoptr(BrochureDocument) document = ui_test_load_bundled ();
  BrochureWindow *window = present (document, "eligibility", 1100, 720);
  g_auto(Marks) before = { NULL };
  g_auto(Marks) after = { NULL };
  g_autofree char *number = NULL;

  g_settings_set_string (window_test_get_settings (), "answers", "");
  activate (window, "win.find-in-page");
  type (window, "bachelor");
  marks_get (window, &before);
  g_assert_cmpuint (before.words->len, >, 0);
  g_settings_set_string (window_test_get_settings (), "answers",
                         "{\"country\": \"IN\", \"degreeLevel\": \"bachelor\", \"field\": \"cs\"}");
  ui_test_spin (100);
  marks_get (window, &after);
  g_assert_cmpuint (after.words->len, !=, before.words->len);
  number = g_strdup_printf ("%u", after.words->len);
  g_assert_nonnull (ui_test_find_text (get_bar (window), GTK_TYPE_LABEL, number));
  g_settings_set_string (window_test_get_settings (), "answers", "");
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_focus (void)
{
  g_autoptr(BrochureDocument) document = ui_test_load_bundled ();
  BrochureWindow *window = present (document, "eligibility", 1100, 720);
  GtkWidget *row = ui_test_find_type (GTK_WIDGET (window_test_get_page (window)), ADW_TYPE_COMBO_ROW);

  g_assert_true (gtk_widget_grab_focus (row));
  activate (window, "win.find-in-page");
  g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (GTK_WINDOW (window)), get_entry (window)));
  type (window, "degree");
  g_signal_emit_by_name (get_entry (window), "stop-search");
  ui_test_spin (50);
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (window)) == row);

  /* The words are still there for the next time. */
  activate (window, "win.find-next");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (get_entry (window))), ==, "degree");
  g_assert_nonnull (ui_test_find_text (get_bar (window), GTK_TYPE_LABEL, "1 of"));
  gtk_window_destroy (GTK_WINDOW (window));
}

/* What is selected is what is looked for, and stays selected. */
static void
test_selection (void)
{
  g_autoptr(BrochureDocument) document = ui_test_load_bundled ();
  BrochureWindow *window = present (document, "careers", 1100, 720);
  GtkWidget *label = NULL;
  int start;
  int end;

  label = ui_test_find_text (GTK_WIDGET (window_test_get_page (window)), GTK_TYPE_LABEL, "government");
  g_assert_true (gtk_label_get_selectable (GTK_LABEL (label)));
  gtk_widget_set_can_focus (label, TRUE);
  gtk_widget_grab_focus (label);
  gtk_label_select_region (GTK_LABEL (label), 2, 9);
  activate (window, "win.find-in-page");
  g_assert_cmpuint (strlen (gtk_editable_get_text (GTK_EDITABLE (get_entry (window)))), >=, 7);
  g_assert_true (gtk_label_get_selection_bounds (GTK_LABEL (label), &start, &end));
  g_assert_cmpint (start, ==, 2);
  g_assert_cmpint (end, ==, 9);
  type (window, "the");
  g_assert_true (gtk_label_get_selection_bounds (GTK_LABEL (label), &start, &end));
  g_assert_cmpint (end - start, ==, 7);
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_narrow (void)
{
  g_autoptr(BrochureDocument) document = ui_test_load_bundled ();
  BrochureWindow *window = present (document, "entry-requirements", 360, 640);

  adw_navigation_split_view_set_show_content (window_test_get_split (window), FALSE);
  ui_test_spin (100);
  activate (window, "win.find-in-page");
  g_assert_true (adw_navigation_split_view_get_show_content (window_test_get_split (window)));
  type (window, "English");
  ui_test_spin (300);
  ui_test_assert_fits (get_bar (window));
  ui_test_save_png (GTK_WIDGET (window), "find-narrow");
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_contrast (void)
{
  static const AdwColorScheme schemes[] = { ADW_COLOR_SCHEME_FORCE_LIGHT, ADW_COLOR_SCHEME_FORCE_DARK };
  g_autoptr(BrochureDocument) document = ui_test_load_bundled ();

  for (gsize i = 0; i < G_N_ELEMENTS (schemes); i++)
    {
      BrochureWindow *window;
      g_auto(Marks) marks = { NULL };

      adw_style_manager_set_color_scheme (adw_style_manager_get_default (), schemes[i]);
      window = present (document, "entry-requirements", 1100, 720);
      activate (window, "win.find-in-page");
      type (window, "English");
      marks_get (window, &marks);
      g_assert_cmpuint (marks.n_current, ==, 1);
      g_assert_cmpfloat (marks.contrast, >=, 7);
      g_assert_cmpuint (marks.n_opaque, ==, marks.words->len);
      ui_test_save_png (GTK_WIDGET (window), i == 0 ? "find-light" : "find-dark");
      gtk_window_destroy (GTK_WINDOW (window));
    }

  adw_style_manager_set_color_scheme (adw_style_manager_get_default (), ADW_COLOR_SCHEME_DEFAULT);
}

static void
set_colors (BrochureHighlighter *highlighter)
{
  BrochureHighlightColors colors = { { 1, 1, 0, 1 }, { 1, 0.5, 0, 1 }, { 0, 0, 0, 1 } };

  brochure_highlighter_set_colors (highlighter, &colors);
}

/* Whoever a label belongs to may change it at any time. */
static void
test_owner_changes_label (void)
{
  g_autoptr(BrochureHighlighter) highlighter = brochure_highlighter_new ();
  g_autoptr(PangoAttrList) own = pango_attr_list_from_string ("0 -1 weight bold");
  GtkWidget *label = gtk_label_new ("one two one");
  GtkWidget *window = ui_test_present (label, 360, 200);

  set_colors (highlighter);
  brochure_highlighter_set_query (highlighter, "one");
  brochure_highlighter_set_root (highlighter, label);
  g_assert_cmpuint (brochure_highlighter_get_n_matches (highlighter), ==, 2);
  brochure_highlighter_set_current (highlighter, 1);

  gtk_label_set_attributes (GTK_LABEL (label), own);
  gtk_label_set_label (GTK_LABEL (label), "one one one");
  ui_test_spin (50);
  g_assert_cmpuint (brochure_highlighter_get_n_matches (highlighter), ==, 3);
  g_assert_cmpuint (brochure_highlighter_get_current (highlighter), ==, 2);

  brochure_highlighter_set_query (highlighter, NULL);
  g_assert_cmpuint (brochure_highlighter_get_n_matches (highlighter), ==, 0);
  g_assert_true (pango_attr_list_equal (gtk_label_get_attributes (GTK_LABEL (label)), own));
  g_assert_finalize_object (g_steal_pointer (&highlighter));
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_finalize (void)
{
  GtkWidget *bar = g_object_new (BROCHURE_TYPE_FIND_BAR, NULL);

  ui_test_assert_finalizes (bar);
}

/* What is found need not have been made before it is looked for. */
static void
test_at_once (void)
{
  g_autoptr(BrochureDocument) document = ui_test_load_bundled ();
  BrochureWindow *window = present (document, "contact", 1100, 500);
  g_auto(Marks) first = { NULL };
  g_auto(Marks) second = { NULL };

  activate (window, "win.find-in-page");
  gtk_widget_activate_action (GTK_WIDGET (window), "win.show-section", "s", "about-this-brochure");
  gtk_editable_set_text (GTK_EDITABLE (get_entry (window)), "may be shared");
  marks_get (window, &first);
  g_assert_cmpuint (first.words->len, ==, 1);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.show-section", "s", "contact");
  gtk_widget_activate_action (GTK_WIDGET (window), "win.show-section", "s", "about-this-brochure");
  marks_get (window, &second);
  g_assert_cmpuint (second.words->len, ==, 1);
  gtk_window_destroy (GTK_WINDOW (window));
}

int
main (int    argc,
      char **argv)
{
  window_test_init (&argc, &argv);

  g_test_add_func ("/find/at-once", test_at_once);
  g_test_add_func ("/find/marks", test_marks);
  g_test_add_func ("/find/steps", test_steps);
  g_test_add_func ("/find/folding", test_folding);
  g_test_add_func ("/find/numbers", test_numbers);
  g_test_add_func ("/find/no-matches", test_no_matches);
  g_test_add_func ("/find/folded", test_folded);
  g_test_add_func ("/find/other-section", test_other_section);
  g_test_add_func ("/find/begins-here", test_begins_here);
  g_test_add_func ("/find/check", test_check);
  g_test_add_func ("/find/focus", test_focus);
  g_test_add_func ("/find/selection", test_selection);
  g_test_add_func ("/find/narrow", test_narrow);
  g_test_add_func ("/find/contrast", test_contrast);
  g_test_add_func ("/find/owner-changes-label", test_owner_changes_label);
  g_test_add_func ("/find/finalize", test_finalize);

  return window_test_run ();
}
