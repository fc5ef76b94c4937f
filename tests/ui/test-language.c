/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <locale.h>
#include <malloc.h>
#include <string.h>

#include "app/brochure-application.h"
#include "app/brochure-contact-pane.h"
#include "app/brochure-find-bar.h"
#include "app/brochure-preferences.h"
#include "app/brochure-search-view.h"
#include "app/brochure-sidebar.h"
#include "app/brochure-view.h"
#include "app/brochure-window.h"
#include "catalogue.h"
#include "content/brochure-problem.h"
#include "language/brochure-language.h"
#include "language/brochure-languages.h"
#include "pages/brochure-page.h"
#include "ui-test.h"
#include "widgets/brochure-linkable.h"

/* This program runs once for each kind of session that people have: see meson.build. */

#define N_SWITCHES 100

/* Growth is measured once caches are warm, and less than this for all that follows is noise. */
#define N_WARM_SWITCHES 30
#define NOISE (1024 * 1024)

/* Answers that lead to every kind of verdict between them. */
static const char * const answers[] = {
  "{\"country\": \"DE\", \"degreeLevel\": \"bachelor\", \"field\": \"related-self\", \"work\": \"none\","
  " \"tests\": [{\"test\": \"ielts\", \"module\": \"academic\", \"overall\": \"6.0\","
  "              \"components\": {\"listening\": \"6.0\"}, \"date\": \"2024-05\"},"
  "             {\"test\": \"toefl\", \"overall\": \"31\"}]}",
  "{\"country\": \"US\", \"degreeLevel\": \"in-progress\", \"field\": \"cs\", \"work\": \"relevant\","
  " \"tests\": [{\"test\": \"exempt\"}, {\"test\": \"cae\", \"overall\": \"176\", \"grade\": \"C\"}]}",
  "{\"country\": \"IN\", \"degreeLevel\": \"none\", \"field\": \"other\"}",
};

/* What is the same in every language, as whole words: names, and what stands for itself.
 * “Close” is what libadwaita 1.7 calls the button of a dialog, to assistive technology only. */
static const char * const names[] = {
  "Academic", "AdwAboutDialog", "Attribution", "BY", "C1", "C2", "CC", "Cambridge", "Close", "Creative Commons",
  "Ctrl", "GPL", "General Training", "IELTS", "International", "JSON", "KP", "Leiden", "PTE", "Page Down", "Page Up", "Pearson", "Public Sector ICT",
  "Rapenburg", "SA", "ShareAlike", "TOEFL", "The Hague", "iBT",
};

static BrochureApplication *application;

static BrochureWindow *
get_window (void)
{
  for (GList *l = gtk_application_get_windows (GTK_APPLICATION (application)); l != NULL; l = l->next)
    {
      if (BROCHURE_IS_WINDOW (l->data))
        return l->data;
    }

  g_assert_not_reached ();
}

static void
activate (const char *action)
{
  g_action_group_activate_action (G_ACTION_GROUP (application), action, NULL);
  ui_test_spin (50);
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
  GtkWidget *page;

  gtk_widget_activate_action (GTK_WIDGET (get_window ()), "win.show-section", "s", "about-this-brochure");
  g_action_group_activate_action (G_ACTION_GROUP (application), "language", g_variant_new_string ("nl"));
  ui_test_spin (50);
  page = ui_test_find_type (GTK_WIDGET (get_window ()), BROCHURE_TYPE_PAGE);
  ui_test_wait_for (is_whole, page);
  g_assert_nonnull (ui_test_find_text (page, GTK_TYPE_LABEL, "Vorige sectie"));
}

static void
show_section (const char *section)
{
  gtk_widget_activate_action (GTK_WIDGET (get_window ()), "win.show-section", "s", section);
  ui_test_spin (20);
}

static void
choose (const char *code)
{
  g_action_group_activate_action (G_ACTION_GROUP (application), "language", g_variant_new_string (code));
  ui_test_spin (50);
}

static void
answer (const char *json)
{
  g_autoptr(GSettings) settings = g_settings_new (APPLICATION_ID);

  g_settings_set_string (settings, "answers", json);
  ui_test_spin (20);
}

static AdwDialog *
get_dialog (void)
{
  return adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (get_window ()));
}

static void
add_string (GHashTable *strings,
            const char *string)
{
  if (string != NULL && *string != '\0')
    g_hash_table_add (strings, g_strdup (string));
}

/* The name for assistive technology, where one was given: GTK only tells it to those who guess wrong. */
static void
add_accessible_name (GHashTable *strings,
                     GtkWidget  *widget)
{
  g_autofree char *name = NULL;

  if (!gtk_test_accessible_has_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL))
    return;

  name = gtk_test_accessible_check_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, "\001");
  g_assert_nonnull (name);
  add_string (strings, name);
}

static void
on_collect (GtkWidget *widget,
            gpointer   user_data)
{
  GHashTable *strings = user_data;

  if (GTK_IS_LABEL (widget))
    add_string (strings, gtk_label_get_text (GTK_LABEL (widget)));
  else if (GTK_IS_TEXT (widget))
    add_string (strings, gtk_text_get_placeholder_text (GTK_TEXT (widget)));
  else if (GTK_IS_PICTURE (widget))
    add_string (strings, gtk_picture_get_alternative_text (GTK_PICTURE (widget)));

  add_string (strings, gtk_widget_get_tooltip_text (widget));
  add_accessible_name (strings, widget);
}

static void
collect (GHashTable *strings,
         GtkWidget  *root)
{
  ui_test_expand_all (root);
  ui_test_foreach (root, on_collect, strings);
}

static void
collect_dialog (GHashTable *strings,
                const char *action)
{
  activate (action);
  g_assert_nonnull (get_dialog ());
  collect (strings, GTK_WIDGET (get_dialog ()));
  adw_dialog_force_close (get_dialog ());
  ui_test_spin (50);
  g_assert_null (get_dialog ());
}

static void
collect_shortcuts (GHashTable *strings)
{
  activate ("shortcuts");
  g_assert_nonnull (ui_test_find_shortcuts ());
  collect (strings, ui_test_find_shortcuts ());
  ui_test_close_shortcuts ();
}

/* Everything there is to see in the language of now. */
static GHashTable *
collect_all (void)
{
  GHashTable *strings = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  BrochureDocument *document = brochure_window_get_document (get_window ());
  GPtrArray *sections = brochure_document_get_programme (document)->sections;

  answer ("");

  for (guint i = 0; i < sections->len; i++)
    {
      show_section (((BrochureSection *) g_ptr_array_index (sections, i))->id);
      collect (strings, GTK_WIDGET (get_window ()));
    }

  show_section ("eligibility");

  for (gsize i = 0; i < G_N_ELEMENTS (answers); i++)
    {
      answer (answers[i]);
      collect (strings, GTK_WIDGET (get_window ()));
    }

  collect_dialog (strings, "about");
  collect_dialog (strings, "preferences");
  collect_shortcuts (strings);
  add_string (strings, gtk_window_get_title (GTK_WINDOW (get_window ())));

  return strings;
}

/* Whether nothing remains to be translated once the names are out. */
static gboolean
is_name (const char *string)
{
  g_autoptr(GRegex) address = g_regex_new ("\\S+@\\S+|\\S+://\\S+|\\S+\\.(nl|org|com)\\b\\S*", 0, 0, NULL);
  g_autoptr(GRegex) word = g_regex_new ("\\p{L}{2}", 0, 0, NULL);
  g_autofree char *rest = g_regex_replace_literal (address, string, -1, 0, "", 0, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *pattern = g_strdup_printf ("\\b%s\\b", names[i]);
      g_autoptr(GRegex) name = g_regex_new (pattern, 0, 0, NULL);
      g_autofree char *shorter = g_regex_replace_literal (name, rest, -1, 0, "", 0, NULL);

      g_set_str (&rest, shorter);
    }

  return !g_regex_match (word, rest, 0, NULL);
}

static gboolean
is_autonym (const char *string)
{
  gsize n_languages;
  const BrochureShippedLanguage *languages = brochure_languages_list (&n_languages);

  for (gsize i = 0; i < n_languages; i++)
    {
      if (g_str_equal (brochure_languages_get_name (languages[i].code), string))
        return TRUE;
    }

  return FALSE;
}

/* Some strings only join others, which are excused one by one. */
static gboolean
is_excused (Catalogue  *catalogue,
            const char *string,
            gsize       level)
{
  static const char * const separators[] = { "\n+", " · ", ": ", " – ", "\\+", "^F\\d+ ", "\\d[\\d.,]*|[()]" };
  g_auto(GStrv) parts = NULL;

  if (is_name (string) || is_autonym (string) || catalogue_excuses (catalogue, string))
    return TRUE;

  if (level == G_N_ELEMENTS (separators))
    return FALSE;

  parts = g_regex_split_simple (separators[level], string, 0, 0);

  for (gsize i = 0; parts[i] != NULL; i++)
    {
      if (!is_excused (catalogue, g_strstrip (parts[i]), level + 1))
        return FALSE;
    }

  return TRUE;
}

/* What is shown in English and in another language alike must be a name, or the catalogue's doing. */
static void
assert_translated (GHashTable *english,
                   GHashTable *strings,
                   const char *code)
{
  g_autoptr(Catalogue) catalogue = catalogue_new (code);
  guint n_faults = 0;
  guint n_translated = 0;
  GHashTableIter iter;
  gpointer string;

  g_hash_table_iter_init (&iter, strings);
  while (g_hash_table_iter_next (&iter, &string, NULL))
    {
      g_autofree char *escaped = NULL;

      if (catalogue_is_translated (catalogue, string))
        n_translated++;

      if (!g_hash_table_contains (english, string) || is_excused (catalogue, string, 0))
        continue;

      escaped = g_strescape (string, NULL);
      g_test_message ("%s: still English: %s", code, escaped);
      n_faults++;
    }

  g_test_message ("%s: %u strings, %u found in the catalogue", code, g_hash_table_size (strings), n_translated);
  g_assert_cmpuint (g_hash_table_size (strings), >, 400);
  g_assert_cmpuint (n_translated, >, brochure_languages_find (code)->percent == 100 ? 300 : 0);
  g_assert_cmpuint (n_faults, ==, 0);
}

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

  choose ("en");
  english = collect_all ();
  g_assert_cmpuint (n_languages, >=, 3);

  for (gsize i = 0; i < n_languages; i++)
    {
      g_autoptr(GHashTable) strings = NULL;
      g_autoptr(GHashTable) back = NULL;

      /* What nobody has finished yet is as English as it is. */
      if (g_str_equal (languages[i].code, "en") || languages[i].percent < 100)
        continue;

      choose (languages[i].code);
      strings = collect_all ();
      assert_translated (english, strings, languages[i].code);

      choose ("en");
      back = collect_all ();
      assert_contains (english, back);
      assert_contains (back, english);
    }

  choose ("");
  g_assert_cmpstr (brochure_language_get_current (), ==, system);
}

static char *
get_all_text (void)
{
  return ui_test_collect_text (GTK_WIDGET (get_window ()));
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

  answer (answers[0]);

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *text = NULL;

      choose (rows[i].code);
      show_section (rows[i].section);
      text = get_all_text ();
      g_assert_nonnull (strstr (text, rows[i].text));
    }

  choose ("");
}

/* For those who want to look: see ui_test_save_png(). */
static void
save_pictures (const char *code)
{
  static const char * const sections[] = { "overview", "eligibility", "tuition-fees" };
  g_autofree char *preferences = g_strdup_printf ("language-%s-preferences", code);

  choose (code);

  for (gsize i = 0; i < G_N_ELEMENTS (sections); i++)
    {
      g_autofree char *name = g_strdup_printf ("language-%s-%s", code, sections[i]);

      show_section (sections[i]);
      ui_test_spin (100);
      ui_test_save_png (GTK_WIDGET (get_window ()), name);
    }

  activate ("preferences");
  ui_test_spin (100);
  ui_test_save_png (GTK_WIDGET (get_window ()), preferences);
  adw_dialog_force_close (get_dialog ());
  ui_test_spin (100);
}

static void
test_direction (void)
{
  save_pictures ("nl");
  save_pictures ("ar");
  g_assert_cmpint (gtk_widget_get_direction (GTK_WIDGET (get_window ())), ==, GTK_TEXT_DIR_RTL);
  g_assert_cmpint (gtk_widget_get_direction (ui_test_find_type (GTK_WIDGET (get_window ()), BROCHURE_TYPE_PAGE)), ==,
                   GTK_TEXT_DIR_RTL);
  choose ("nl");
  g_assert_cmpint (gtk_widget_get_direction (GTK_WIDGET (get_window ())), ==, GTK_TEXT_DIR_LTR);
  choose ("");
}

/* A run can begin in another language than the one that is kept. */
static void
test_kept_language (void)
{
  choose ("en");
  brochure_language_apply ("nl");
  choose ("en");
  g_assert_cmpstr (brochure_language_get_current (), ==, "en");
  choose ("");
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
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (get_window ()));
  Count count = { focus, focus != NULL ? G_OBJECT_TYPE (focus) : G_TYPE_NONE, 0, -1 };

  if (focus == NULL)
    return g_strdup ("none");

  if (gtk_widget_get_ancestor (focus, BROCHURE_TYPE_SIDEBAR) != NULL)
    return g_strdup (G_OBJECT_TYPE_NAME (focus));

  ui_test_foreach (GTK_WIDGET (get_window ()), on_count, &count);

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

static AdwOverlaySplitView *
get_pane (void)
{
  return ADW_OVERLAY_SPLIT_VIEW (ui_test_find_type (GTK_WIDGET (get_window ()), ADW_TYPE_OVERLAY_SPLIT_VIEW));
}

static AdwNavigationSplitView *
get_split (void)
{
  return ADW_NAVIGATION_SPLIT_VIEW (ui_test_find_type (GTK_WIDGET (get_window ()), ADW_TYPE_NAVIGATION_SPLIT_VIEW));
}

/* All that a switch must leave alone. */
static char *
describe_place (void)
{
  BrochureWindow *window = get_window ();
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
                          adw_overlay_split_view_get_show_sidebar (get_pane ()),
                          gtk_widget_get_width (GTK_WIDGET (window)), gtk_widget_get_height (GTK_WIDGET (window)),
                          unfolded->str, focus, json);
}

static void
assert_place_kept (void)
{
  static const char * const codes[] = { "nl", "ar", "en", "ar", "nl" };
  g_autofree char *before = describe_place ();

  for (gsize i = 0; i < G_N_ELEMENTS (codes); i++)
    {
      g_autofree char *after = NULL;

      choose (codes[i]);
      ui_test_spin (100);
      after = describe_place ();
      g_assert_cmpstr (after, ==, before);
    }

  choose ("en");
}

static void
test_place (void)
{
  GtkWidget *page;

  choose ("en");
  show_section ("about-this-brochure");
  page = ui_test_find_type (GTK_WIDGET (get_window ()), BROCHURE_TYPE_PAGE);
  brochure_scroller_set_scroll (brochure_page_get_scroller (BROCHURE_PAGE (page)), 0.5);
  ui_test_spin (50);
  assert_place_kept ();
}

/* A row is unfolded and something is being typed; it was not even kept yet. */
static void
test_form (void)
{
  GtkWidget *row;
  GtkWidget *text;

  choose ("en");
  answer ("");
  show_section ("eligibility");
  answer (answers[0]);
  adw_overlay_split_view_set_show_sidebar (get_pane (), TRUE);
  row = ui_test_find_text (GTK_WIDGET (get_window ()), ADW_TYPE_EXPANDER_ROW, "TOEFL");
  g_assert_nonnull (row);
  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (row), TRUE);
  ui_test_spin (100);
  text = ui_test_find_type (row, GTK_TYPE_TEXT);
  g_assert_true (gtk_widget_grab_focus (text));
  gtk_editable_set_text (GTK_EDITABLE (text), "29");
  gtk_editable_set_position (GTK_EDITABLE (text), 1);

  choose ("nl");
  text = gtk_window_get_focus (GTK_WINDOW (get_window ()));
  g_assert_true (GTK_IS_TEXT (text));
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (text)), ==, "29");
  g_assert_cmpint (gtk_editable_get_position (GTK_EDITABLE (text)), ==, 1);
  ui_test_spin (400);

  assert_place_kept ();
  adw_overlay_split_view_set_show_sidebar (get_pane (), FALSE);
  ui_test_spin (500);
}

static GtkWidget *
get_entry (GType parent)
{
  return ui_test_find_type (ui_test_find_type (GTK_WIDGET (get_window ()), parent), GTK_TYPE_SEARCH_ENTRY);
}

static GtkSearchBar *
get_bar (GType parent)
{
  return GTK_SEARCH_BAR (ui_test_find_type (ui_test_find_type (GTK_WIDGET (get_window ()), parent), GTK_TYPE_SEARCH_BAR));
}

static guint
count_results (void)
{
  GtkWidget *view = ui_test_find_type (GTK_WIDGET (get_window ()), BROCHURE_TYPE_SEARCH_VIEW);
  GtkWidget *list_view = ui_test_find_type (view, GTK_TYPE_LIST_VIEW);

  if (!gtk_widget_get_mapped (view) || list_view == NULL)
    return 0;

  return g_list_model_get_n_items (G_LIST_MODEL (gtk_list_view_get_model (GTK_LIST_VIEW (list_view))));
}

/* The same is searched for, with the cursor where it was, and found in the other language. */
static void
test_search (void)
{
  choose ("en");
  show_section ("careers");
  gtk_widget_activate_action (GTK_WIDGET (get_window ()), "win.search", NULL);
  gtk_editable_set_text (GTK_EDITABLE (get_entry (BROCHURE_TYPE_SIDEBAR)), "TOEFL");
  gtk_text_grab_focus_without_selecting (GTK_TEXT (gtk_editable_get_delegate (GTK_EDITABLE (get_entry (BROCHURE_TYPE_SIDEBAR)))));
  gtk_editable_set_position (GTK_EDITABLE (get_entry (BROCHURE_TYPE_SIDEBAR)), 2);
  ui_test_spin (50);
  g_assert_cmpuint (count_results (), >, 0);
  assert_place_kept ();

  choose ("ar");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (get_entry (BROCHURE_TYPE_SIDEBAR))), ==, "TOEFL");
  g_assert_cmpint (gtk_editable_get_position (GTK_EDITABLE (get_entry (BROCHURE_TYPE_SIDEBAR))), ==, 2);
  g_assert_cmpuint (count_results (), >, 0);
  ui_test_save_png (GTK_WIDGET (get_window ()), "language-ar-search");

  /* Words of this language are found, those of the one before are not. */
  gtk_editable_set_text (GTK_EDITABLE (get_entry (BROCHURE_TYPE_SIDEBAR)), "الرسوم");
  ui_test_spin (50);
  g_assert_cmpuint (count_results (), >, 0);
  gtk_editable_set_text (GTK_EDITABLE (get_entry (BROCHURE_TYPE_SIDEBAR)), "tuition");
  ui_test_spin (50);
  g_assert_cmpuint (count_results (), ==, 0);
  choose ("en");
  g_assert_cmpuint (count_results (), >, 0);

  gtk_search_bar_set_search_mode (get_bar (BROCHURE_TYPE_SIDEBAR), FALSE);
  ui_test_spin (50);
}

static void
test_find (void)
{
  choose ("en");
  show_section ("entry-requirements");
  gtk_widget_activate_action (GTK_WIDGET (get_window ()), "win.find-in-page", NULL);
  gtk_editable_set_text (GTK_EDITABLE (get_entry (BROCHURE_TYPE_FIND_BAR)), "IELTS");
  gtk_widget_activate_action (GTK_WIDGET (get_window ()), "win.find-next", NULL);
  ui_test_spin (50);
  g_assert_true (gtk_search_bar_get_search_mode (get_bar (BROCHURE_TYPE_FIND_BAR)));
  assert_place_kept ();
  choose ("nl");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (get_entry (BROCHURE_TYPE_FIND_BAR))), ==, "IELTS");
  g_assert_nonnull (ui_test_find_text (ui_test_find_type (GTK_WIDGET (get_window ()), BROCHURE_TYPE_FIND_BAR),
                                       GTK_TYPE_LABEL, "keer gevonden"));
  ui_test_save_png (GTK_WIDGET (get_window ()), "language-nl-find");
  gtk_search_bar_set_search_mode (get_bar (BROCHURE_TYPE_FIND_BAR), FALSE);
  choose ("en");
}

/* A pane that lies over the page in a narrow window stays there, too. */
static void
test_narrow (void)
{
  choose ("en");
  gtk_window_set_default_size (GTK_WINDOW (get_window ()), 400, 600);
  ui_test_spin (200);
  show_section ("careers");
  adw_overlay_split_view_set_show_sidebar (get_pane (), TRUE);
  ui_test_spin (100);
  gtk_widget_child_focus (ui_test_find_type (GTK_WIDGET (get_window ()), BROCHURE_TYPE_CONTACT_PANE),
                          GTK_DIR_TAB_FORWARD);
  assert_place_kept ();
  adw_overlay_split_view_set_show_sidebar (get_pane (), FALSE);
  adw_navigation_split_view_set_show_content (get_split (), FALSE);
  ui_test_spin (100);
  assert_place_kept ();
  g_assert_false (adw_navigation_split_view_get_show_content (get_split ()));
  adw_navigation_split_view_set_show_content (get_split (), TRUE);
  gtk_window_set_default_size (GTK_WINDOW (get_window ()), 1100, 720);
  ui_test_spin (200);
  g_assert_false (adw_navigation_split_view_get_collapsed (get_split ()));
  g_assert_false (adw_overlay_split_view_get_collapsed (get_pane ()));
}

static GtkWidget *
find_choice (const char *code)
{
  return ui_test_find_text (GTK_WIDGET (get_dialog ()), ADW_TYPE_ACTION_ROW, brochure_languages_get_name (code));
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

  choose ("");
  activate ("preferences");
  dialog = get_dialog ();
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
  g_assert_true (get_dialog () == dialog);
  g_assert_true (gtk_check_button_get_active (GTK_CHECK_BUTTON (ui_test_find_type (find_choice ("nl"),
                                                                                   GTK_TYPE_CHECK_BUTTON))));
  focus = gtk_window_get_focus (GTK_WINDOW (get_window ()));
  g_assert_true (focus == find_choice ("nl") || gtk_widget_is_ancestor (focus, find_choice ("nl")));

  choose ("ar");
  g_assert_true (get_dialog () == dialog);
  g_assert_cmpint (gtk_widget_get_direction (find_choice ("ar")), ==, GTK_TEXT_DIR_RTL);
  adw_dialog_force_close (dialog);
  choose ("");
}

/* What else is open speaks the former language, so it goes. */
static void
test_other_dialogs (void)
{
  choose ("en");
  activate ("about");
  activate ("shortcuts");
  g_assert_nonnull (get_dialog ());
  g_assert_nonnull (ui_test_find_shortcuts ());
  choose ("nl");
  ui_test_spin (100);
  g_assert_null (get_dialog ());
  g_assert_null (ui_test_find_shortcuts ());
  choose ("");
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

  choose ("");
  show_section ("eligibility");
  answer (answers[0]);
  before = describe_place ();

  for (int i = 0; i < N_SWITCHES; i++)
    {
      GtkWidget *view = ui_test_find_type (GTK_WIDGET (get_window ()), BROCHURE_TYPE_VIEW);
      GtkWidget *page = ui_test_find_type (GTK_WIDGET (get_window ()), BROCHURE_TYPE_PAGE);

      g_object_add_weak_pointer (G_OBJECT (view), (gpointer *) &view);
      g_object_add_weak_pointer (G_OBJECT (page), (gpointer *) &page);
      choose (codes[i % G_N_ELEMENTS (codes)]);
      g_assert_null (view);
      g_assert_null (page);

      /* In a multiple of the languages, so that the same one is shown at both ends. */
      if (i + 1 == N_WARM_SWITCHES / 4 * 4)
        warm = get_allocated ();
    }

  if (g_getenv ("BROCHURE_TEST_MEMCHECK") == NULL)
    g_assert_cmpuint (get_allocated (), <, warm + NOISE);

  g_test_message ("%zd bytes more than when warm", (gssize) get_allocated () - (gssize) warm);
  after = describe_place ();
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
  BrochureWindow *window = get_window ();
  g_autoptr(BrochureDocument) document = g_object_ref (brochure_window_get_document (window));

  choose ("en");
  g_ptr_array_add (problems, brochure_problem_new (TRUE, BROCHURE_CONTENT_ERROR_INVALID, "", "broken", NULL, NULL));
  brochure_window_show_failure (window, file, problems);
  english = get_all_text ();
  choose ("nl");
  g_assert_null (brochure_window_get_document (window));
  dutch = get_all_text ();
  g_assert_null (strstr (dutch, "broken"));
  g_assert_nonnull (strstr (dutch, "brochure.json"));
  choose ("");
  brochure_window_show_document (window, document, NULL);
  ui_test_spin (50);
}

/* Where there is no locale at all, the preferences say so, and offer nothing that has no effect. */
static void
test_no_locale (void)
{
  g_autofree char *text = NULL;

  g_assert_false (brochure_language_can_translate ());
  activate ("preferences");
  text = ui_test_collect_text (GTK_WIDGET (get_dialog ()));
  g_assert_nonnull (strstr (text, "everything stays in English"));
  g_assert_false (gtk_widget_get_sensitive (find_choice ("nl")));
  adw_dialog_force_close (get_dialog ());
}

int
main (int    argc,
      char **argv)
{
  int status;

  ui_test_init (&argc, &argv);
  application = brochure_application_new (NULL);
  g_assert_true (g_application_register (G_APPLICATION (application), NULL, NULL));
  g_application_activate (G_APPLICATION (application));
  ui_test_spin (200);

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
  gtk_window_destroy (GTK_WINDOW (get_window ()));
  ui_test_spin (50);
  g_clear_object (&application);

  return status;
}
