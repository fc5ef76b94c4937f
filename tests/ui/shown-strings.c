/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "shown-strings.h"

#include "catalogue.h"
#include "language/brochure-languages.h"
#include "language-test.h"
#include "ui-test.h"

/* Answers that lead to every kind of verdict between them. */
static const char * const answers[] = {
  LANGUAGE_TEST_ANSWERS,
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
  language_test_activate (action);
  g_assert_nonnull (language_test_get_dialog ());
  collect (strings, GTK_WIDGET (language_test_get_dialog ()));
  adw_dialog_force_close (language_test_get_dialog ());
  ui_test_spin (50);
  g_assert_null (language_test_get_dialog ());
}

static void
collect_shortcuts (GHashTable *strings)
{
  language_test_activate ("shortcuts");
  g_assert_nonnull (ui_test_find_shortcuts ());
  collect (strings, ui_test_find_shortcuts ());
  ui_test_close_shortcuts ();
}

/* Everything there is to see in the language of now. */
GHashTable *
shown_strings_collect (void)
{
  GHashTable *strings = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  BrochureDocument *document = brochure_window_get_document (language_test_get_window ());
  GPtrArray *sections = brochure_document_get_programme (document)->sections;

  language_test_answer ("");

  for (guint i = 0; i < sections->len; i++)
    {
      language_test_show_section (((BrochureSection *) g_ptr_array_index (sections, i))->id);
      collect (strings, GTK_WIDGET (language_test_get_window ()));
    }

  language_test_show_section ("eligibility");

  for (gsize i = 0; i < G_N_ELEMENTS (answers); i++)
    {
      language_test_answer (answers[i]);
      collect (strings, GTK_WIDGET (language_test_get_window ()));
    }

  collect_dialog (strings, "about");
  collect_dialog (strings, "preferences");
  collect_shortcuts (strings);
  add_string (strings, gtk_window_get_title (GTK_WINDOW (language_test_get_window ())));

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

/* Some strings only join others, which are excused one by one. What must not break has no plain blank. */
static gboolean
is_excused (Catalogue  *catalogue,
            const char *string,
            gsize       level)
{
  static const char * const separators[] = { "\n+", " · ", ": ", " – ", "\\+", "^F\\d+ ", "\\d[\\d.,]*|[()]" };
  g_auto(GStrv) words = g_strsplit (string, "\u00a0", -1);
  g_autofree char *breaking = g_strjoinv (" ", words);
  g_auto(GStrv) parts = NULL;

  if (is_name (string) || is_autonym (string) || catalogue_excuses (catalogue, string) ||
      catalogue_excuses (catalogue, breaking))
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
void
shown_strings_assert_translated (GHashTable *english,
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
