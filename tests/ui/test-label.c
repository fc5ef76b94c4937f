/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui-test.h"
#include "widgets/brochure-label.h"

static const struct
{
  const char *name;
  const char *uri;
  const char *action;
} links[] = {
  { "section", "brochure:section/careers", "show-section 'careers'" },
  { "block", "brochure:section/careers#jobs", "show-section-block ('careers', 'jobs')" },
};

static void
test_link (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autofree char *source = g_strdup_printf ("Go [there](%s) now", links[i].uri);
  g_autoptr(BrochureText) text = brochure_text_new (NULL, NULL, "c", "en", source);
  GtkWidget *label = brochure_label_new (text, NULL);
  GtkWidget *window = ui_test_present (label, 400, 300);
  g_autofree char *action = NULL;
  gboolean is_handled = FALSE;

  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (label)), ==, "Go there now");
  gtk_window_set_focus (GTK_WINDOW (window), NULL);
  g_assert_true (gtk_widget_child_focus (label, GTK_DIR_TAB_FORWARD));
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (window)) == label);
  g_signal_emit_by_name (label, "activate-link", links[i].uri, &is_handled);
  g_assert_true (is_handled);
  action = ui_test_get_last_action (window);
  g_assert_cmpstr (action, ==, links[i].action);
  gtk_window_destroy (GTK_WINDOW (window));
}

/* Tab goes from link to link, and so back; Enter opens the one that it came to. */
static void
test_links_by_keyboard (void)
{
  static const struct { GtkDirectionType direction; const char *uri; } steps[] = {
    { GTK_DIR_TAB_FORWARD, "brochure:section/one" },
    { GTK_DIR_TAB_FORWARD, "brochure:section/two#b" },
    { GTK_DIR_TAB_FORWARD, NULL },
    { GTK_DIR_TAB_FORWARD, "brochure:section/one" },
    { GTK_DIR_TAB_BACKWARD, NULL },
    { GTK_DIR_TAB_BACKWARD, "brochure:section/two#b" },
    { GTK_DIR_TAB_BACKWARD, "brochure:section/one" },
  };
  g_autoptr(BrochureText) text = brochure_text_new (NULL, NULL, "c", "en", "Ça & **so** [*on*](brochure:section/one) "
                                                    "or [off](brochure:section/two#b).");
  GtkWidget *label = brochure_label_new (text, NULL);
  GtkWidget *window = ui_test_present (label, 400, 300);
  g_autofree char *action = NULL;

  gtk_window_set_focus (GTK_WINDOW (window), NULL);

  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      gboolean has_stopped = gtk_widget_child_focus (label, steps[i].direction);

      g_assert_cmpint (has_stopped, ==, steps[i].uri != NULL);
      g_assert_false (gtk_label_get_selection_bounds (GTK_LABEL (label), NULL, NULL));

      if (has_stopped)
        g_assert_cmpstr (gtk_label_get_current_uri (GTK_LABEL (label)), ==, steps[i].uri);
      else
        gtk_window_set_focus (GTK_WINDOW (window), NULL);
    }

  g_signal_emit_by_name (label, "activate-current-link");
  action = ui_test_get_last_action (window);
  g_assert_cmpstr (action, ==, "show-section 'one'");
  gtk_window_destroy (GTK_WINDOW (window));
}

/* Without links a paragraph is no stop on the way of the Tab key. */
static void
test_quiet_label (void)
{
  g_autoptr(BrochureText) text = brochure_text_new (NULL, NULL, "c", "en", "Only **words**");
  GtkWidget *label = brochure_label_new (text, NULL);
  GtkWidget *window = ui_test_present (label, 400, 300);

  g_assert_true (gtk_label_get_selectable (GTK_LABEL (label)));
  g_assert_false (gtk_widget_child_focus (label, GTK_DIR_TAB_FORWARD));
  gtk_window_destroy (GTK_WINDOW (window));
  ui_test_assert_finalizes (brochure_label_new (text, NULL));
}

/* What cannot change is copied, and no more. */
static void
test_label_menu (void)
{
  g_autoptr(BrochureText) text = brochure_text_new (NULL, NULL, "c", "en", "Only **words**");
  GtkWidget *label = brochure_label_new (text, NULL);
  GtkWidget *window = ui_test_present (label, 400, 300);
  g_autofree char *shown = NULL;

  g_assert_true (gtk_widget_activate_action (label, "menu.popup", NULL));
  ui_test_spin (50);
  shown = ui_test_collect_text (ui_test_find_type (label, GTK_TYPE_POPOVER_MENU));
  g_assert_nonnull (strstr (shown, "Copy"));
  g_assert_null (strstr (shown, "Cut"));
  g_assert_null (strstr (shown, "Paste"));
  g_assert_null (strstr (shown, "Delete"));
  gtk_window_destroy (GTK_WINDOW (window));
}

/* Glyphs and pronunciation follow the language that a text really is in. */
static void
test_text_language (void)
{
  g_autoptr(BrochureText) text = brochure_text_new (NULL, NULL, "c", "ja", "直");
  g_autofree char *markup = brochure_label_dup_markup (text);
  GtkWidget *label = g_object_ref_sink (brochure_label_new (text, NULL));
  g_autoptr(PangoAttrIterator) iterator = pango_attr_list_get_iterator (gtk_label_get_attributes (GTK_LABEL (label)));
  PangoAttrLanguage *attribute = (PangoAttrLanguage *) pango_attr_iterator_get (iterator, PANGO_ATTR_LANGUAGE);

  g_assert_nonnull (attribute);
  g_assert_cmpstr (pango_language_to_string (attribute->value), ==, "ja");
  g_assert_cmpstr (markup, ==, "<span lang=\"ja\">直</span>");
  g_object_unref (label);
}

int
main (int    argc,
      char **argv)
{
  ui_test_init (&argc, &argv);

  for (guint i = 0; i < G_N_ELEMENTS (links); i++)
    {
      g_autofree char *path = g_strconcat ("/label/link/", links[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_link);
    }

  g_test_add_func ("/label/links-by-keyboard", test_links_by_keyboard);
  g_test_add_func ("/label/quiet-label", test_quiet_label);
  g_test_add_func ("/label/label-menu", test_label_menu);
  g_test_add_func ("/label/text-language", test_text_language);

  return g_test_run ();
}
