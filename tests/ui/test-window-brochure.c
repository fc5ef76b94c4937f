/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "content/brochure-problem.h"
#include "ui-test.h"
#include "window-test.h"

/* Sizes that people have, from the smallest that is promised. */
static const struct { int width; int height; } sizes[] = {
  { 360, 294 },
  { 360, 640 },
  { 640, 360 },
  { 1024, 600 },
  { 1100, 720 },
};

/* libadwaita warns of what does not fit, which is fatal here; but not at the
 * first allocation after a breakpoint, hence the second one. */
static void
assert_every_section_fits (BrochureWindow   *window,
                           BrochureDocument *document)
{
  GPtrArray *sections = brochure_document_get_programme (document)->sections;

  for (guint i = 0; i < sections->len; i++)
    {
      const BrochureSection *section = g_ptr_array_index (sections, i);

      window_test_show_section (window, section->id);
      gtk_widget_queue_resize (GTK_WIDGET (window));
      ui_test_spin (20);
      ui_test_assert_fits (GTK_WIDGET (window));
    }
}

static void
test_sizes (void)
{
  g_autoptr(BrochureDocument) document = ui_test_load_bundled ();

  window_test_forget ();

  for (gsize i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      BrochureWindow *window = window_test_present (document, sizes[i].width, sizes[i].height);

      g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (window)), ==, sizes[i].width);
      assert_every_section_fits (window, document);
      adw_overlay_split_view_set_show_sidebar (window_test_get_pane (window), TRUE);
      ui_test_spin (50);
      gtk_widget_queue_resize (GTK_WIDGET (window));
      ui_test_spin (50);
      ui_test_assert_fits (GTK_WIDGET (window));
      gtk_window_destroy (GTK_WINDOW (window));
    }
}

/* Another brochure begins at its beginning, and leaves the memory of the bundled one alone. */
static void
test_second_document (void)
{
  g_autoptr(BrochureDocument) document = ui_test_load_bundled ();
  g_autoptr(BrochureDocument) other = ui_test_load ("evening-course.json");
  const BrochureProgramme *programme = brochure_document_get_programme (other);
  const BrochureSection *first = g_ptr_array_index (programme->sections, 0);
  const BrochureSection *last = g_ptr_array_index (programme->sections, programme->sections->len - 1);
  g_autofree char *kept = NULL;
  g_autofree char *title = NULL;
  BrochureWindow *window;

  window_test_forget ();
  window = window_test_present (document, 1100, 720);
  window_test_show_section (window, "careers");
  gtk_window_destroy (GTK_WINDOW (window));

  window = window_test_present (other, 1100, 720);
  g_assert_cmpstr (window_test_get_shown (window), ==, first->id);
  title = g_strdup_printf ("%s – %s", brochure_text_get (first->title), brochure_text_get (programme->name));
  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (window)), ==, title);
  window_test_show_section (window, last->id);
  kept = g_settings_get_string (window_test_get_settings (), "last-section");
  g_assert_cmpstr (kept, ==, "careers");
  assert_every_section_fits (window, other);
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_failure (void)
{
  g_autoptr(BrochureDocument) document = ui_test_load_bundled ();
  g_autoptr(GPtrArray) problems = g_ptr_array_new_with_free_func ((GDestroyNotify) brochure_problem_free);
  g_autoptr(GFile) file = g_file_new_for_path ("/run/user/1000/doc/1f3a/broken.json");
  BrochureWindow *window;

  g_ptr_array_add (problems, brochure_problem_new (TRUE, BROCHURE_CONTENT_ERROR_INVALID, "/id", "The id is missing",
                                                   "a slug", "nothing"));
  window_test_forget ();

  for (gsize i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      window = window_test_present (NULL, sizes[i].width, sizes[i].height);
      brochure_window_show_failure (window, file, problems);
      ui_test_spin (50);
      gtk_widget_queue_resize (GTK_WIDGET (window));
      ui_test_spin (50);
      ui_test_assert_fits (GTK_WIDGET (window));
      g_assert_true (window_test_shows_text (window, "“\u2068broken.json\u2069”"));
      g_assert_true (window_test_shows_text (window, "The id is missing (expected a slug, found nothing)"));
      g_assert_true (window_test_shows_text (window, "broken.json:1:1:/id"));
      g_assert_nonnull (ui_test_find_text (GTK_WIDGET (window), GTK_TYPE_BUTTON, "Open _Bundled Brochure"));
      g_assert_false (window_test_is_enabled (window, "win.next"));
      g_assert_false (window_test_is_enabled (window, "win.contact"));
      gtk_widget_activate_action (GTK_WIDGET (window), "win.show-section", "s", "dates");
      g_assert_null (brochure_place_get_section (brochure_window_get_place (window)));
      gtk_window_destroy (GTK_WINDOW (window));
    }

  window = window_test_present (document, 1100, 720);
  window_test_show_section (window, "dates");
  brochure_window_show_failure (window, file, problems);
  ui_test_spin (50);
  g_assert_null (brochure_window_get_document (window));
  brochure_window_show_document (window, document, NULL);
  ui_test_spin (50);
  g_assert_cmpstr (window_test_get_shown (window), ==, "dates");
  gtk_window_destroy (GTK_WINDOW (window));
}

/* The name of a file is any bytes. */
static void
test_failure_name (void)
{
  g_autoptr(GPtrArray) problems = g_ptr_array_new_with_free_func ((GDestroyNotify) brochure_problem_free);
  g_autoptr(GFile) file = g_file_new_for_path ("/nowhere/yא \u0301\xff.json");
  BrochureWindow *window;

  g_ptr_array_add (problems, brochure_problem_new (TRUE, BROCHURE_CONTENT_ERROR_INVALID, "/id", "The id is missing", NULL, NULL));
  window_test_forget ();
  window = window_test_present (NULL, 360, 640);
  brochure_window_show_failure (window, file, problems);
  ui_test_spin (50);
  g_assert_true (window_test_shows_text (window, "“\u2068yא\u00a0\u0301\ufffd.json\u2069”"));
  g_assert_true (window_test_shows_text (window, "\ufffd.json:1:1:/id"));
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_problems (void)
{
  g_autoptr(BrochureDocument) document = ui_test_load_bundled ();
  g_autoptr(GPtrArray) problems = g_ptr_array_new_with_free_func ((GDestroyNotify) brochure_problem_free);
  BrochureProblem *problem = g_new0 (BrochureProblem, 1);
  BrochureWindow *window;

  problem->pointer = g_strdup ("/programmes/0/sections/3/blocks/2/kind");
  problem->message = g_strdup ("A block of this kind is not known");
  problem->expected = g_strdup ("paragraph");
  problem->found = g_strdup ("hologram");
  g_ptr_array_add (problems, problem);

  window_test_forget ();
  window = window_test_present (NULL, 1100, 720);
  brochure_window_show_document (window, document, problems);
  ui_test_spin (100);
  g_assert_true (window_test_shows_text (window, "One part of this brochure is not shown as meant"));
  gtk_widget_activate_action (GTK_WIDGET (window), "win.show-details", "s", "found hologram");
  ui_test_spin (100);
  g_assert_true (window_test_shows_text (window, "found hologram"));
  gtk_window_destroy (GTK_WINDOW (window));
}

/* A change of language, without one. */
static void
test_rebuild (void)
{
  g_autoptr(BrochureDocument) document = ui_test_load_bundled ();
  BrochureWindow *window;
  BrochurePage *page;
  double scroll;

  window_test_forget ();
  window = window_test_present (document, 900, 400);
  window_test_show_section (window, "about-this-brochure");
  page = window_test_get_page (window);
  brochure_scroller_set_scroll (brochure_page_get_scroller (page), 0.5);
  ui_test_spin (50);
  scroll = brochure_scroller_get_scroll (brochure_page_get_scroller (page));
  g_assert_cmpfloat_with_epsilon (scroll, 0.5, 0.01);

  brochure_window_rebuild (window);
  ui_test_spin (100);
  g_assert_true (window_test_get_page (window) != page);
  g_assert_cmpstr (window_test_get_shown (window), ==, "about-this-brochure");
  g_assert_cmpfloat_with_epsilon (brochure_scroller_get_scroll (brochure_page_get_scroller (window_test_get_page (window))), 0.5, 0.01);
  g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (window)), ==, 900);
  gtk_window_destroy (GTK_WINDOW (window));
}

static gboolean
is_gone (gpointer user_data)
{
  return *(gpointer *) user_data == NULL;
}

/* What was shown in every width is let go of once something else is shown. */
static void
test_left (void)
{
  static const struct { int width; int height; } shapes[] = { { 1100, 720 }, { 400, 600 }, { 700, 500 }, { 1100, 720 } };
  static const char * const sections[] = { "overview", "entry-requirements", "eligibility", "why-leiden" };
  g_autoptr(BrochureDocument) document = ui_test_load_bundled ();

  for (gsize i = 0; i < G_N_ELEMENTS (sections); i++)
    {
      BrochureWindow *window;
      gpointer page = NULL;
      gpointer sidebar = NULL;

      window_test_forget ();
      window = window_test_present (document, 1100, 720);
      window_test_show_section (window, sections[i]);

      for (gsize j = 0; j < G_N_ELEMENTS (shapes); j++)
        {
          gtk_window_set_default_size (GTK_WINDOW (window), shapes[j].width, shapes[j].height);
          ui_test_spin (150);
        }

      g_set_weak_pointer (&page, window_test_get_page (window));
      g_set_weak_pointer (&sidebar, adw_navigation_page_get_child (adw_navigation_split_view_get_sidebar (
                                      window_test_get_split (window))));
      brochure_window_rebuild (window);
      ui_test_wait_for (is_gone, &page);
      ui_test_wait_for (is_gone, &sidebar);
      gtk_window_destroy (GTK_WINDOW (window));
    }
}

int
main (int    argc,
      char **argv)
{
  window_test_init (&argc, &argv);

  g_test_add_func ("/window-brochure/sizes", test_sizes);
  g_test_add_func ("/window-brochure/second-document", test_second_document);
  g_test_add_func ("/window-brochure/failure", test_failure);
  g_test_add_func ("/window-brochure/failure-name", test_failure_name);
  g_test_add_func ("/window-brochure/problems", test_problems);
  g_test_add_func ("/window-brochure/rebuild", test_rebuild);
  g_test_add_func ("/window-brochure/left", test_left);

  return window_test_run ();
}
