/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <locale.h>
#include <malloc.h>
#include <string.h>

#include "app/brochure-contact-pane.h"
#include "app/brochure-find-bar.h"
#include "app/brochure-preferences.h"
#include "app/brochure-search-view.h"
#include "app/brochure-sidebar.h"
#include "app/brochure-view.h"
#include "app/brochure-window.h"
#include "content/brochure-problem.h"
#include "language/brochure-language.h"
#include "language/brochure-languages.h"
#include "language-test.h"
#include "pages/brochure-page.h"
#include "shown-strings.h"
#include "ui-test.h"
#include "widgets/brochure-linkable.h"

/* This program runs once for each kind of session that people have: see meson.build. */

#define N_SWITCHES 100

/* Growth is measured once caches are warm, and less than this for all that follows is noise. */
#define N_WARM_SWITCHES 30
#define NOISE (1024 * 1024)

/* Under a locale of the C family nothing is translated, and all that follows would prove nothing. */
static void
test_canary (void)
{
  const char *locale = setlocale (LC_MESSAGES, NULL);

  g_assert_cmpstr (locale, !=, "C");
  g_assert_cmpstr (locale, !=, "POSIX");
  g_assert_false (g_str_has_prefix (locale, "C."));
  g_assert_true (brochure_language_can_translate ());
}

static void
assert_contains (GHashTable *set,
                 GHashTable *subset)
{
  GHashTableIter iter;
  gpointer string;

  g_hash_table_iter_init (&iter, subset);
  while (g_hash_table_iter_next (&iter, &string, NULL))
    {
      if (!g_hash_table_contains (set, string))
        g_error ("Shown only once: “%s”", (const char *) string);
    }
}

static void
test_everything (void)
{
  g_autofree char *system = g_strdup (brochure_language_get_current ());
  g_autoptr(GHashTable) english = NULL;
  gsize n_languages;
  const BrochureShippedLanguage *languages = brochure_languages_list (&n_languages);

  language_test_choose ("en");
  english = shown_strings_collect ();
  g_assert_cmpuint (n_languages, >=, 3);

  for (gsize i = 0; i < n_languages; i++)
    {
      g_autoptr(GHashTable) strings = NULL;
      g_autoptr(GHashTable) back = NULL;

      /* What nobody has finished yet is as English as it is. */
      if (g_str_equal (languages[i].code, "en") || languages[i].percent < 100)
        continue;

      language_test_choose (languages[i].code);
      strings = shown_strings_collect ();
      shown_strings_assert_translated (english, strings, languages[i].code);

      language_test_choose ("en");
      back = shown_strings_collect ();
      assert_contains (english, back);
      assert_contains (back, english);
    }

  language_test_choose ("");
  g_assert_cmpstr (brochure_language_get_current (), ==, system);
}

static char *
get_all_text (void)
{
  return ui_test_collect_text (GTK_WIDGET (language_test_get_window ()));
}

/* What gettext does not do by itself. */
static void
test_formats (void)
{
  static const struct
  {
    const char *code;
    const char *section;
    const char *text;
  } rows[] = {
    { "en", "tuition-fees", "€18,016" },
    { "nl", "tuition-fees", "€\302\24018.016" },
    { "ar", "tuition-fees", "18,016\302\240€" },
    { "en", "eligibility", "Germany" },
    { "nl", "eligibility", "Duitsland" },
    { "ar", "eligibility", "ألمانيا" },
  };

  language_test_answer (LANGUAGE_TEST_ANSWERS);

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *text = NULL;

      language_test_choose (rows[i].code);
      language_test_show_section (rows[i].section);
      text = get_all_text ();
      g_assert_nonnull (strstr (text, rows[i].text));
    }

  language_test_choose ("");
}

/* For those who want to look: see ui_test_save_png(). */
static void
save_pictures (const char *code)
{
  static const char * const sections[] = { "overview", "eligibility", "tuition-fees" };
  g_autofree char *preferences = g_strdup_printf ("language-%s-preferences", code);

  language_test_choose (code);

  for (gsize i = 0; i < G_N_ELEMENTS (sections); i++)
    {
      g_autofree char *name = g_strdup_printf ("language-%s-%s", code, sections[i]);

      language_test_show_section (sections[i]);
      ui_test_spin (100);
      ui_test_save_png (GTK_WIDGET (language_test_get_window ()), name);
    }

  language_test_activate ("preferences");
  ui_test_spin (100);
  ui_test_save_png (GTK_WIDGET (language_test_get_window ()), preferences);
  adw_dialog_force_close (language_test_get_dialog ());
  ui_test_spin (100);
}

static void
test_direction (void)
{
  save_pictures ("nl");
  save_pictures ("ar");
  g_assert_cmpint (gtk_widget_get_direction (GTK_WIDGET (language_test_get_window ())), ==, GTK_TEXT_DIR_RTL);
  g_assert_cmpint (gtk_widget_get_direction (ui_test_find_type (GTK_WIDGET (language_test_get_window ()), BROCHURE_TYPE_PAGE)), ==,
                   GTK_TEXT_DIR_RTL);
  language_test_choose ("nl");
  g_assert_cmpint (gtk_widget_get_direction (GTK_WIDGET (language_test_get_window ())), ==, GTK_TEXT_DIR_LTR);
  language_test_choose ("");
}

/* A run can begin in another language than the one that is kept. */
static void
test_kept_language (void)
{
  language_test_choose ("en");
  brochure_language_apply ("nl");
  language_test_choose ("en");
  g_assert_cmpstr (brochure_language_get_current (), ==, "en");
  language_test_choose ("");
}

static void
test_place (void)
{
  GtkWidget *page;

  language_test_choose ("en");
  language_test_show_section ("about-this-brochure");
  page = ui_test_find_type (GTK_WIDGET (language_test_get_window ()), BROCHURE_TYPE_PAGE);
  brochure_scroller_set_scroll (brochure_page_get_scroller (BROCHURE_PAGE (page)), 0.5);
  ui_test_spin (50);
  language_test_assert_place_kept ();
}

/* A row is unfolded and something is being typed; it was not even kept yet. */
static void
test_form (void)
{
  GtkWidget *row;
  GtkWidget *text;

  language_test_choose ("en");
  language_test_answer ("");
  language_test_show_section ("eligibility");
  language_test_answer (LANGUAGE_TEST_ANSWERS);
  adw_overlay_split_view_set_show_sidebar (language_test_get_pane (), TRUE);
  row = ui_test_find_text (GTK_WIDGET (language_test_get_window ()), ADW_TYPE_EXPANDER_ROW, "TOEFL");
  g_assert_nonnull (row);
  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (row), TRUE);
  ui_test_spin (100);
  text = ui_test_find_type (row, GTK_TYPE_TEXT);
  g_assert_true (gtk_widget_grab_focus (text));
  gtk_editable_set_text (GTK_EDITABLE (text), "29");
  gtk_editable_set_position (GTK_EDITABLE (text), 1);

  language_test_choose ("nl");
  text = gtk_window_get_focus (GTK_WINDOW (language_test_get_window ()));
  g_assert_true (GTK_IS_TEXT (text));
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (text)), ==, "29");
  g_assert_cmpint (gtk_editable_get_position (GTK_EDITABLE (text)), ==, 1);
  ui_test_spin (400);

  language_test_assert_place_kept ();
  adw_overlay_split_view_set_show_sidebar (language_test_get_pane (), FALSE);
  ui_test_spin (500);
}

static GtkWidget *
get_entry (GType parent)
{
  return ui_test_find_type (ui_test_find_type (GTK_WIDGET (language_test_get_window ()), parent), GTK_TYPE_SEARCH_ENTRY);
}

static GtkSearchBar *
get_bar (GType parent)
{
  return GTK_SEARCH_BAR (ui_test_find_type (ui_test_find_type (GTK_WIDGET (language_test_get_window ()), parent), GTK_TYPE_SEARCH_BAR));
}

static guint
count_results (void)
{
  GtkWidget *view = ui_test_find_type (GTK_WIDGET (language_test_get_window ()), BROCHURE_TYPE_SEARCH_VIEW);
  GtkWidget *list_view = ui_test_find_type (view, GTK_TYPE_LIST_VIEW);

  if (!gtk_widget_get_mapped (view) || list_view == NULL)
    return 0;

  return g_list_model_get_n_items (G_LIST_MODEL (gtk_list_view_get_model (GTK_LIST_VIEW (list_view))));
}

/* The same is searched for, with the cursor where it was, and found in the other language. */
static void
test_search (void)
{
  language_test_choose ("en");
  language_test_show_section ("careers");
  gtk_widget_activate_action (GTK_WIDGET (language_test_get_window ()), "win.search", NULL);
  gtk_editable_set_text (GTK_EDITABLE (get_entry (BROCHURE_TYPE_SIDEBAR)), "TOEFL");
  gtk_text_grab_focus_without_selecting (GTK_TEXT (gtk_editable_get_delegate (GTK_EDITABLE (get_entry (BROCHURE_TYPE_SIDEBAR)))));
  gtk_editable_set_position (GTK_EDITABLE (get_entry (BROCHURE_TYPE_SIDEBAR)), 2);
  ui_test_spin (50);
  g_assert_cmpuint (count_results (), >, 0);
  language_test_assert_place_kept ();

  language_test_choose ("ar");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (get_entry (BROCHURE_TYPE_SIDEBAR))), ==, "TOEFL");
  g_assert_cmpint (gtk_editable_get_position (GTK_EDITABLE (get_entry (BROCHURE_TYPE_SIDEBAR))), ==, 2);
  g_assert_cmpuint (count_results (), >, 0);
  ui_test_save_png (GTK_WIDGET (language_test_get_window ()), "language-ar-search");

  /* Words of this language are found, those of the one before are not. */
  gtk_editable_set_text (GTK_EDITABLE (get_entry (BROCHURE_TYPE_SIDEBAR)), "الرسوم");
  ui_test_spin (50);
  g_assert_cmpuint (count_results (), >, 0);
  gtk_editable_set_text (GTK_EDITABLE (get_entry (BROCHURE_TYPE_SIDEBAR)), "tuition");
  ui_test_spin (50);
  g_assert_cmpuint (count_results (), ==, 0);
  language_test_choose ("en");
  g_assert_cmpuint (count_results (), >, 0);

  gtk_search_bar_set_search_mode (get_bar (BROCHURE_TYPE_SIDEBAR), FALSE);
  ui_test_spin (50);
}

static void
test_find (void)
{
  language_test_choose ("en");
  language_test_show_section ("entry-requirements");
  gtk_widget_activate_action (GTK_WIDGET (language_test_get_window ()), "win.find-in-page", NULL);
  gtk_editable_set_text (GTK_EDITABLE (get_entry (BROCHURE_TYPE_FIND_BAR)), "IELTS");
  gtk_widget_activate_action (GTK_WIDGET (language_test_get_window ()), "win.find-next", NULL);
  ui_test_spin (50);
  g_assert_true (gtk_search_bar_get_search_mode (get_bar (BROCHURE_TYPE_FIND_BAR)));
  language_test_assert_place_kept ();
  language_test_choose ("nl");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (get_entry (BROCHURE_TYPE_FIND_BAR))), ==, "IELTS");
  g_assert_nonnull (ui_test_find_text (ui_test_find_type (GTK_WIDGET (language_test_get_window ()), BROCHURE_TYPE_FIND_BAR),
                                       GTK_TYPE_LABEL, "keer gevonden"));
  ui_test_save_png (GTK_WIDGET (language_test_get_window ()), "language-nl-find");
  gtk_search_bar_set_search_mode (get_bar (BROCHURE_TYPE_FIND_BAR), FALSE);
  language_test_choose ("en");
}

/* A pane that lies over the page in a narrow window stays there, too. */
static void
test_narrow (void)
{
  language_test_choose ("en");
  gtk_window_set_default_size (GTK_WINDOW (language_test_get_window ()), 400, 600);
  ui_test_spin (200);
  language_test_show_section ("careers");
  adw_overlay_split_view_set_show_sidebar (language_test_get_pane (), TRUE);
  ui_test_spin (100);
  gtk_widget_child_focus (ui_test_find_type (GTK_WIDGET (language_test_get_window ()), BROCHURE_TYPE_CONTACT_PANE),
                          GTK_DIR_TAB_FORWARD);
  language_test_assert_place_kept ();
  adw_overlay_split_view_set_show_sidebar (language_test_get_pane (), FALSE);
  adw_navigation_split_view_set_show_content (language_test_get_split (), FALSE);
  ui_test_spin (100);
  language_test_assert_place_kept ();
  g_assert_false (adw_navigation_split_view_get_show_content (language_test_get_split ()));
  adw_navigation_split_view_set_show_content (language_test_get_split (), TRUE);
  gtk_window_set_default_size (GTK_WINDOW (language_test_get_window ()), 1100, 720);
  ui_test_spin (200);
  g_assert_false (adw_navigation_split_view_get_collapsed (language_test_get_split ()));
  g_assert_false (adw_overlay_split_view_get_collapsed (language_test_get_pane ()));
}

static GtkWidget *
find_choice (const char *code)
{
  return ui_test_find_text (GTK_WIDGET (language_test_get_dialog ()), ADW_TYPE_ACTION_ROW, brochure_languages_get_name (code));
}

/* The dialog in which the language is chosen is still there afterwards, in that language. */
static void
test_preferences (void)
{
  g_autoptr(GSettings) settings = g_settings_new (APPLICATION_ID);
  g_autofree char *language = NULL;
  AdwDialog *dialog;
  GtkWidget *button;
  GtkWidget *focus;
  g_autofree char *text = NULL;

  language_test_choose ("");
  language_test_activate ("preferences");
  dialog = language_test_get_dialog ();
  g_assert_true (BROCHURE_IS_PREFERENCES (dialog));
  text = ui_test_collect_text (GTK_WIDGET (dialog));
  g_assert_nonnull (strstr (text, "Nederlands"));
  g_assert_nonnull (strstr (text, "العربية"));
  g_assert_nonnull (strstr (text, "English"));

  button = ui_test_find_type (find_choice ("nl"), GTK_TYPE_CHECK_BUTTON);
  g_assert_cmpint (gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (button)), ==, GTK_ACCESSIBLE_ROLE_RADIO);
  g_assert_false (gtk_check_button_get_active (GTK_CHECK_BUTTON (button)));
  gtk_widget_grab_focus (find_choice ("nl"));
  gtk_widget_activate (button);
  ui_test_spin (100);

  language = g_settings_get_string (settings, "language");
  g_assert_cmpstr (language, ==, "nl");
  g_assert_cmpstr (brochure_language_get_current (), ==, "nl");
  g_assert_true (language_test_get_dialog () == dialog);
  g_assert_true (gtk_check_button_get_active (GTK_CHECK_BUTTON (ui_test_find_type (find_choice ("nl"),
                                                                                   GTK_TYPE_CHECK_BUTTON))));
  focus = gtk_window_get_focus (GTK_WINDOW (language_test_get_window ()));
  g_assert_true (focus == find_choice ("nl") || gtk_widget_is_ancestor (focus, find_choice ("nl")));

  language_test_choose ("ar");
  g_assert_true (language_test_get_dialog () == dialog);
  g_assert_cmpint (gtk_widget_get_direction (find_choice ("ar")), ==, GTK_TEXT_DIR_RTL);
  adw_dialog_force_close (dialog);
  language_test_choose ("");
}

/* What else is open speaks the former language, so it goes. */
static void
test_other_dialogs (void)
{
  language_test_choose ("en");
  language_test_activate ("about");
  language_test_activate ("shortcuts");
  g_assert_nonnull (language_test_get_dialog ());
  g_assert_nonnull (ui_test_find_shortcuts ());
  language_test_choose ("nl");
  ui_test_spin (100);
  g_assert_null (language_test_get_dialog ());
  g_assert_null (ui_test_find_shortcuts ());
  language_test_choose ("");
}

static gsize
get_allocated (void)
{
  return mallinfo2 ().uordblks;
}

/* One hundred switches leave nothing behind. */
static void
test_hundred_switches (void)
{
  static const char * const codes[] = { "nl", "ar", "en", "" };
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  gsize warm = 0;

  language_test_choose ("");
  language_test_show_section ("eligibility");
  language_test_answer (LANGUAGE_TEST_ANSWERS);
  before = language_test_describe_place ();

  for (int i = 0; i < N_SWITCHES; i++)
    {
      GtkWidget *view = ui_test_find_type (GTK_WIDGET (language_test_get_window ()), BROCHURE_TYPE_VIEW);
      GtkWidget *page = ui_test_find_type (GTK_WIDGET (language_test_get_window ()), BROCHURE_TYPE_PAGE);

      g_object_add_weak_pointer (G_OBJECT (view), (gpointer *) &view);
      g_object_add_weak_pointer (G_OBJECT (page), (gpointer *) &page);
      language_test_choose (codes[i % G_N_ELEMENTS (codes)]);
      g_assert_null (view);
      g_assert_null (page);

      /* In a multiple of the languages, so that the same one is shown at both ends. */
      if (i + 1 == N_WARM_SWITCHES / 4 * 4)
        warm = get_allocated ();
    }

  if (g_getenv ("BROCHURE_TEST_MEMCHECK") == NULL)
    g_assert_cmpuint (get_allocated (), <, warm + NOISE);

  g_test_message ("%zd bytes more than when warm", (gssize) get_allocated () - (gssize) warm);
  after = language_test_describe_place ();
  g_assert_cmpstr (after, ==, before);
}

/* Why a file cannot be shown is told anew. */
static void
test_failure (void)
{
  g_autoptr(GFile) file = g_file_new_for_path ("/nowhere/brochure.json");
  g_autoptr(GPtrArray) problems = g_ptr_array_new_with_free_func ((GDestroyNotify) brochure_problem_free);
  g_autofree char *english = NULL;
  g_autofree char *dutch = NULL;
  BrochureWindow *window = language_test_get_window ();
  g_autoptr(BrochureDocument) document = g_object_ref (brochure_window_get_document (window));

  language_test_choose ("en");
  g_ptr_array_add (problems, brochure_problem_new (TRUE, BROCHURE_CONTENT_ERROR_INVALID, "", "broken", NULL, NULL));
  brochure_window_show_failure (window, file, problems);
  english = get_all_text ();
  language_test_choose ("nl");
  g_assert_null (brochure_window_get_document (window));
  dutch = get_all_text ();
  g_assert_null (strstr (dutch, "broken"));
  g_assert_nonnull (strstr (dutch, "brochure.json"));
  language_test_choose ("");
  brochure_window_show_document (window, document, NULL);
  ui_test_spin (50);
}

/* Where there is no locale at all, the preferences say so, and offer nothing that has no effect. */
static void
test_no_locale (void)
{
  g_autofree char *text = NULL;

  g_assert_false (brochure_language_can_translate ());
  language_test_activate ("preferences");
  text = ui_test_collect_text (GTK_WIDGET (language_test_get_dialog ()));
  g_assert_nonnull (strstr (text, "everything stays in English"));
  g_assert_false (gtk_widget_get_sensitive (find_choice ("nl")));
  adw_dialog_force_close (language_test_get_dialog ());
}

static gboolean
is_whole (gpointer user_data)
{
  return brochure_linkable_find (user_data, "licence") != NULL;
}

/* A switch does not wait for a page, and what comes later is in the language of then. */
static void
test_while_made (void)
{
  GtkWidget *window = GTK_WIDGET (language_test_get_window ());
  GtkWidget *page;

  gtk_widget_activate_action (window, "win.show-section", "s", "about-this-brochure");
  language_test_choose ("nl");
  page = ui_test_find_type (window, BROCHURE_TYPE_PAGE);
  ui_test_wait_for (is_whole, page);
  g_assert_nonnull (ui_test_find_text (page, GTK_TYPE_LABEL, "Vorige sectie"));
}

int
main (int    argc,
      char **argv)
{
  int status;

  ui_test_init (&argc, &argv);
  language_test_open ();

  if (g_getenv ("LOCPATH") != NULL)
    {
      g_test_add_func ("/language/no-locale", test_no_locale);
    }
  else
    {
      g_test_add_func ("/language/canary", test_canary);
      g_test_add_func ("/language/everything", test_everything);
      g_test_add_func ("/language/formats", test_formats);
      g_test_add_func ("/language/direction", test_direction);
      g_test_add_func ("/language/place", test_place);
      g_test_add_func ("/language/while-made", test_while_made);
      g_test_add_func ("/language/form", test_form);
      g_test_add_func ("/language/search", test_search);
      g_test_add_func ("/language/find", test_find);
      g_test_add_func ("/language/narrow", test_narrow);
      g_test_add_func ("/language/preferences", test_preferences);
      g_test_add_func ("/language/other-dialogs", test_other_dialogs);
      g_test_add_func ("/language/failure", test_failure);
      g_test_add_func ("/language/kept", test_kept_language);
      g_test_add_func ("/language/hundred-switches", test_hundred_switches);
    }

  status = g_test_run ();
  language_test_close ();

  return status;
}
