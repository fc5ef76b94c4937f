/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/brochure-sidebar.h"
#include "ui-test.h"

/* A brochure of N_SECTIONS sections, ten to a heading, with names and icons that nobody has drawn. */
static BrochureDocument *
load_large (guint n_sections)
{
  g_autoptr(GString) json = g_string_new (NULL);

  g_string_append (json,
                   "{\"schemaVersion\": \"1.0\", \"id\": \"large\", \"sourceLanguage\": \"en\", \"asOf\": \"2030\","
                   " \"organisations\": [{\"id\": \"o\", \"name\": \"O\", \"organisationType\": \"root\"}],"
                   " \"programmes\": [{\"id\": \"p\", \"name\": \"Large\", \"programmeType\": \"course\","
                   " \"provider\": \"o\", \"sections\": [");

  for (guint i = 0; i < n_sections; i++)
    g_string_append_printf (json,
                            "%s{\"id\": \"s%u\", \"title\": \"Section %u\", \"group\": \"Group %u\","
                            " \"icon\": \"not-drawn-symbolic\","
                            " \"blocks\": [{\"kind\": \"paragraph\", \"text\": \"Text.\"}]}",
                            i > 0 ? ", " : "", i, i, i / 10);

  g_string_append (json, "]}]}");

  return ui_test_load_json (json->str);
}

static BrochurePlace *place; /* of the sidebar that is shown */

static GtkWidget *
present (BrochureDocument  *document,
         GtkWidget        **sidebar)
{
  g_clear_object (&place);
  place = brochure_place_new ();
  *sidebar = g_object_new (BROCHURE_TYPE_SIDEBAR, NULL);
  brochure_sidebar_set_document (BROCHURE_SIDEBAR (*sidebar), document, place);

  return ui_test_present (*sidebar, 360, 700);
}

static GtkSelectionModel *
get_model (GtkWidget *sidebar)
{
  return gtk_list_view_get_model (GTK_LIST_VIEW (ui_test_find_type (sidebar, GTK_TYPE_LIST_VIEW)));
}

static guint
get_selected (GtkWidget *sidebar)
{
  return gtk_single_selection_get_selected (GTK_SINGLE_SELECTION (get_model (sidebar)));
}

static void
assert_action (GtkWidget  *window,
               const char *expected)
{
  g_autofree char *action = ui_test_get_last_action (window);

  g_assert_cmpstr (action, ==, expected);
}

static void
on_count_rows (GtkWidget *widget,
               gpointer   user_data)
{
  guint *n_rows = user_data;

  if (gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (widget)) == GTK_ACCESSIBLE_ROLE_LIST_ITEM)
    (*n_rows)++;
}

static void
test_lists_sections (void)
{
  g_autoptr(BrochureDocument) document = ui_test_load_bundled ();
  GPtrArray *sections = brochure_document_get_programme (document)->sections;
  GtkWidget *sidebar;
  GtkWidget *window = present (document, &sidebar);
  GtkSelectionModel *model = get_model (sidebar);
  g_autofree char *text = ui_test_collect_text (sidebar);
  const char *found = text;

  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (model)), ==, sections->len);

  for (guint i = 0; i < sections->len; i++)
    {
      const BrochureSection *section = g_ptr_array_index (sections, i);
      g_autoptr(GObject) item = g_list_model_get_item (G_LIST_MODEL (model), i);
      g_autofree char *title = NULL;

      g_object_get (item, "title", &title, NULL);
      g_assert_cmpstr (title, ==, brochure_text_get (section->title));
    }

  /* In the order of reading, each heading once. */
  for (gsize i = 0; i < 4; i++)
    {
      static const char * const words[] = { "Overview", "The Programme", "Afterwards", "Practical" };

      found = strstr (found, words[i]);
      g_assert_nonnull (found);
    }

  g_assert_null (strstr (strstr (text, "The Programme") + 1, "The Programme"));
  gtk_window_destroy (GTK_WINDOW (window));
}

/* Sections of one heading that stand apart keep their order rather than come together. */
static void
test_runs (void)
{
  g_autoptr(BrochureDocument) document =
    ui_test_load_json ("{\"schemaVersion\": \"1.0\", \"id\": \"runs\", \"sourceLanguage\": \"en\", \"asOf\": \"2030\","
                       " \"organisations\": [{\"id\": \"o\", \"name\": \"O\", \"organisationType\": \"root\"}],"
                       " \"programmes\": [{\"id\": \"p\", \"name\": \"Runs\", \"programmeType\": \"course\","
                       " \"provider\": \"o\", \"sections\": ["
                       "{\"id\": \"a\", \"title\": \"A\", \"group\": \"Odd\", \"blocks\": []},"
                       "{\"id\": \"b\", \"title\": \"B\", \"group\": \"Even\", \"blocks\": []},"
                       "{\"id\": \"c\", \"title\": \"C\", \"group\": \"Odd\", \"blocks\": []}]}]}");
  GtkWidget *sidebar;
  GtkWidget *window = present (document, &sidebar);
  GtkSectionModel *model = GTK_SECTION_MODEL (get_model (sidebar));

  for (guint i = 0; i < 3; i++)
    {
      guint start;
      guint end;

      gtk_section_model_get_section (model, i, &start, &end);
      g_assert_cmpuint (start, ==, i);
      g_assert_cmpuint (end, ==, i + 1);
    }

  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_follows (void)
{
  g_autoptr(BrochureDocument) document = ui_test_load_bundled ();
  GtkWidget *sidebar;
  GtkWidget *window = present (document, &sidebar);

  brochure_place_visit (place, "learn", FALSE);
  g_assert_cmpuint (get_selected (sidebar), ==, 1);
  brochure_place_visit (place, "overview", FALSE);
  g_assert_cmpuint (get_selected (sidebar), ==, 0);
  brochure_place_visit (place, "no-such-section", FALSE);
  g_assert_cmpuint (get_selected (sidebar), ==, GTK_INVALID_LIST_POSITION);

  /* Who is told of a section does not tell of it. */
  assert_action (window, NULL);
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_selecting (void)
{
  g_autoptr(BrochureDocument) document = ui_test_load_bundled ();
  GtkWidget *sidebar;
  GtkWidget *window = present (document, &sidebar);
  GtkWidget *list_view = ui_test_find_type (sidebar, GTK_TYPE_LIST_VIEW);

  brochure_place_visit (place, "overview", FALSE);

  /* As an arrow key does. */
  gtk_selection_model_select_item (get_model (sidebar), 1, TRUE);
  assert_action (window, "browse-section ('learn', false)");

  /* On its own the list waits for Enter. */
  brochure_sidebar_set_collapsed (BROCHURE_SIDEBAR (sidebar), TRUE);
  gtk_selection_model_select_item (get_model (sidebar), 2, TRUE);
  assert_action (window, NULL);
  gtk_widget_activate_action (list_view, "list.activate-item", "u", 2);
  assert_action (window, "show-section 'about'");
  gtk_widget_activate_action (list_view, "list.activate-item", "u", 2);
  assert_action (window, "show-section 'about'");

  /* And is back where the reader is once there is a page beside it. */
  brochure_sidebar_set_collapsed (BROCHURE_SIDEBAR (sidebar), FALSE);
  g_assert_cmpuint (get_selected (sidebar), ==, 0);
  assert_action (window, NULL);
  gtk_window_destroy (GTK_WINDOW (window));
}

/* Rows are recycled: their number follows the height, not the brochure. */
static gboolean
is_whole (gpointer user_data)
{
  return g_list_model_get_n_items (G_LIST_MODEL (get_model (user_data))) == 1000;
}

/* What can be seen is listed first. */
static void
test_thousand (void)
{
  g_autoptr(BrochureDocument) document = load_large (1000);
  GtkWidget *sidebar;
  GtkWidget *window = present (document, &sidebar);
  g_autofree char *text = NULL;
  guint n_rows = 0;

  ui_test_wait_for (is_whole, sidebar);
  ui_test_spin (50);
  text = ui_test_collect_text (sidebar);
  g_assert_nonnull (strstr (text, "Group 5"));
  g_assert_null (strstr (strstr (text, "Group 5") + 1, "Group 5"));
  ui_test_foreach (sidebar, on_count_rows, &n_rows);
  g_assert_cmpuint (n_rows, >, 5);
  g_assert_cmpuint (n_rows, <, 300);

  brochure_place_visit (place, "s777", FALSE);
  ui_test_spin (100);
  g_assert_cmpuint (get_selected (sidebar), ==, 777);
  g_assert_nonnull (ui_test_find_text (sidebar, GTK_TYPE_LABEL, "Section 777"));
  gtk_window_destroy (GTK_WINDOW (window));
}

/* Who left off far below what is listed first begins there. */
static void
test_begins_far_below (void)
{
  g_autoptr(BrochureDocument) document = load_large (1000);
  g_autoptr(BrochurePlace) own_place = brochure_place_new ();
  GtkWidget *sidebar = g_object_new (BROCHURE_TYPE_SIDEBAR, NULL);
  GtkWidget *window;

  brochure_sidebar_set_document (BROCHURE_SIDEBAR (sidebar), document, own_place);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (get_model (sidebar))), <, 100);
  brochure_place_visit (own_place, "s777", FALSE);
  g_assert_cmpuint (get_selected (sidebar), ==, 777);

  window = ui_test_present (sidebar, 360, 700);
  ui_test_wait_for (is_whole, sidebar);
  g_assert_cmpuint (get_selected (sidebar), ==, 777);
  gtk_window_destroy (GTK_WINDOW (window));
}

static BrochureBookmarks *
mark (const char * const *ids)
{
  BrochureBookmarks *bookmarks = brochure_place_get_bookmarks (place);

  g_object_set (bookmarks, "kept", ids, NULL);
  ui_test_spin (50);

  return bookmarks;
}

static char *
dup_title (GtkWidget *sidebar,
           guint      position)
{
  g_autoptr(GObject) item = g_list_model_get_item (G_LIST_MODEL (get_model (sidebar)), position);
  char *title = NULL;

  if (item != NULL)
    g_object_get (item, "title", &title, NULL);

  return title;
}

static void
assert_titles (GtkWidget          *sidebar,
               guint               position,
               const char * const *titles)
{
  for (gsize i = 0; titles[i] != NULL; i++)
    {
      g_autofree char *title = dup_title (sidebar, position + i);

      g_assert_cmpstr (title, ==, titles[i]);
    }
}

/* Bookmarks have a group of their own, below what has no heading. */
static void
test_bookmarks (void)
{
  static const char * const ids[] = { "dates", "moon-landing", "careers", NULL };
  static const char * const titles[] = { "Overview", "Dates", "moon-landing", "Careers", NULL };
  static const char * const moved[] = { "moon-landing", "Careers", "Dates", NULL };
  static const char * const without[] = { "Overview", "What You Learn", NULL };
  g_autoptr(BrochureDocument) document = ui_test_load_bundled ();
  GtkWidget *sidebar;
  GtkWidget *window = present (document, &sidebar);
  BrochureBookmarks *bookmarks;
  GtkWidget *button;
  g_autofree char *text = NULL;
  guint start;
  guint end;

  brochure_place_visit (place, "overview", FALSE);
  assert_titles (sidebar, 0, without);
  bookmarks = mark (ids);
  assert_titles (sidebar, 0, titles);
  gtk_section_model_get_section (GTK_SECTION_MODEL (get_model (sidebar)), 1, &start, &end);
  g_assert_cmpuint (start, ==, 1);
  g_assert_cmpuint (end, ==, 4);
  g_assert_cmpuint (get_selected (sidebar), ==, 0);

  /* One that leads nowhere says so, and can be removed. */
  text = ui_test_collect_text (sidebar);
  g_assert_nonnull (strstr (text, "Bookmarks\n"));
  g_assert_nonnull (strstr (text, "moon-landing\nNo longer in this brochure\n"));
  button = ui_test_find_text (sidebar, GTK_TYPE_BUTTON, "Remove Bookmark");
  g_assert_true (gtk_test_accessible_has_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL));
  g_signal_emit_by_name (button, "clicked");
  assert_action (window, "remove-bookmark 'moon-landing'");
  ui_test_save_png (sidebar, "sidebar-bookmarks");

  brochure_bookmarks_move (bookmarks, "dates", 2);
  assert_titles (sidebar, 1, moved);
  mark (ids + 3);
  assert_titles (sidebar, 0, without);
  gtk_window_destroy (GTK_WINDOW (window));
}

/* The row that was chosen stays selected, be it a bookmark's or the section's own. */
static void
test_bookmark_selected (void)
{
  static const char * const ids[] = { "dates", "moon-landing", NULL };
  g_autoptr(BrochureDocument) document = ui_test_load_bundled ();
  GtkWidget *sidebar;
  GtkWidget *window = present (document, &sidebar);
  BrochureBookmarks *bookmarks = mark (ids);
  guint own;

  brochure_place_visit (place, "dates", FALSE);
  own = get_selected (sidebar);
  g_assert_cmpuint (own, >, 3);

  gtk_selection_model_select_item (get_model (sidebar), 1, TRUE);
  assert_action (window, "browse-section ('dates', false)");
  brochure_place_visit (place, "dates", FALSE);
  g_assert_cmpuint (get_selected (sidebar), ==, 1);

  /* When the bookmark goes, the section is still there. */
  brochure_bookmarks_remove (bookmarks, "dates");
  g_assert_cmpuint (get_selected (sidebar), ==, own - 1);

  /* One that leads nowhere leads nowhere. */
  gtk_widget_activate_action (ui_test_find_type (sidebar, GTK_TYPE_LIST_VIEW), "list.activate-item", "u", 1);
  assert_action (window, NULL);
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
press (GtkWidget       *sidebar,
       guint            keyval,
       GdkModifierType  modifiers)
{
  g_autoptr(GListModel) controllers = gtk_widget_observe_controllers (sidebar);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr(GListModel) controller = g_list_model_get_item (controllers, i);

      for (guint j = 0; GTK_IS_SHORTCUT_CONTROLLER (controller) && j < g_list_model_get_n_items (controller); j++)
        {
          g_autoptr(GtkShortcut) shortcut = g_list_model_get_item (controller, j);
          GtkShortcutTrigger *trigger = gtk_shortcut_get_trigger (shortcut);

          if (GTK_IS_KEYVAL_TRIGGER (trigger) &&
              gtk_keyval_trigger_get_keyval (GTK_KEYVAL_TRIGGER (trigger)) == keyval &&
              gtk_keyval_trigger_get_modifiers (GTK_KEYVAL_TRIGGER (trigger)) == modifiers)
            gtk_shortcut_action_activate (gtk_shortcut_get_action (shortcut), 0, sidebar,
                                          gtk_shortcut_get_arguments (shortcut));
        }
    }

  ui_test_spin (50);
}

static void
focus (GtkWidget *sidebar,
       guint      position)
{
  gtk_list_view_scroll_to (GTK_LIST_VIEW (ui_test_find_type (sidebar, GTK_TYPE_LIST_VIEW)), position,
                           GTK_LIST_SCROLL_FOCUS, NULL);
  ui_test_spin (50);
}

/* By keyboard, and on to the next one. */
static void
test_bookmark_keys (void)
{
  static const char * const ids[] = { "dates", "skills", "careers", NULL };
  g_autoptr(BrochureDocument) document = ui_test_load_bundled ();
  GtkWidget *sidebar;
  GtkWidget *window = present (document, &sidebar);
  BrochureBookmarks *bookmarks = mark (ids);

  focus (sidebar, 1);
  press (sidebar, GDK_KEY_Up, GDK_ALT_MASK);
  assert_action (window, NULL);
  press (sidebar, GDK_KEY_Down, GDK_ALT_MASK);
  assert_action (window, "move-bookmark ('dates', 1)");
  brochure_bookmarks_move (bookmarks, "dates", 1);
  ui_test_spin (50);

  /* The focus went along. */
  press (sidebar, GDK_KEY_Down, GDK_ALT_MASK);
  assert_action (window, "move-bookmark ('dates', 2)");
  press (sidebar, GDK_KEY_Delete, GDK_NO_MODIFIER_MASK);
  assert_action (window, "remove-bookmark 'dates'");
  brochure_bookmarks_remove (bookmarks, "dates");
  ui_test_spin (50);
  press (sidebar, GDK_KEY_Delete, GDK_NO_MODIFIER_MASK);
  assert_action (window, "remove-bookmark 'careers'");

  /* Sections stay where the brochure has them. */
  focus (sidebar, 4);
  press (sidebar, GDK_KEY_Up, GDK_ALT_MASK);
  press (sidebar, GDK_KEY_Delete, GDK_NO_MODIFIER_MASK);
  assert_action (window, NULL);
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_context_menu (void)
{
  static const char * const ids[] = { "dates", "skills", NULL };
  g_autoptr(BrochureDocument) document = ui_test_load_bundled ();
  GtkWidget *sidebar;
  GtkWidget *window = present (document, &sidebar);
  GtkWidget *popover;

  mark (ids);
  focus (sidebar, 1);
  press (sidebar, GDK_KEY_Menu, GDK_NO_MODIFIER_MASK);
  popover = ui_test_find_type (sidebar, GTK_TYPE_POPOVER_MENU);
  g_assert_true (gtk_widget_get_mapped (popover));
  g_assert_null (ui_test_find_text (popover, GTK_TYPE_LABEL, "Move Up"));
  g_assert_nonnull (ui_test_find_text (popover, GTK_TYPE_LABEL, "Move Down"));
  g_assert_nonnull (ui_test_find_text (popover, GTK_TYPE_LABEL, "Remove Bookmark"));
  gtk_popover_popdown (GTK_POPOVER (popover));
  ui_test_spin (200);
  g_assert_null (ui_test_find_type (ui_test_find_type (sidebar, GTK_TYPE_LIST_VIEW), GTK_TYPE_POPOVER_MENU));

  focus (sidebar, 0);
  press (sidebar, GDK_KEY_F10, GDK_SHIFT_MASK);
  popover = ui_test_find_type (ui_test_find_type (sidebar, GTK_TYPE_LIST_VIEW), GTK_TYPE_POPOVER_MENU);
  g_assert_nonnull (ui_test_find_text (popover, GTK_TYPE_LABEL, "Add Bookmark"));

  /* A row may go with its menu open. */
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_menu (void)
{
  g_autoptr(BrochureDocument) document = ui_test_load_bundled ();
  GtkWidget *sidebar;
  GtkWidget *window = present (document, &sidebar);
  GtkWidget *button = ui_test_find_type (sidebar, GTK_TYPE_MENU_BUTTON);

  g_assert_cmpstr (gtk_widget_get_tooltip_text (button), ==, "Main Menu");
  g_assert_true (gtk_menu_button_get_primary (GTK_MENU_BUTTON (button)));
  g_assert_true (gtk_test_accessible_has_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL));
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_finalize (void)
{
  g_autoptr(BrochureDocument) document = ui_test_load_bundled ();
  BrochurePlace *own_place = brochure_place_new ();
  GtkWidget *sidebar = g_object_new (BROCHURE_TYPE_SIDEBAR, NULL);

  brochure_bookmarks_insert (brochure_place_get_bookmarks (own_place), "dates", 0);
  brochure_sidebar_set_document (BROCHURE_SIDEBAR (sidebar), document, own_place);
  ui_test_assert_finalizes (sidebar);
  g_assert_finalize_object (own_place);
}

int
main (int    argc,
      char **argv)
{
  int status;

  ui_test_init (&argc, &argv);

  g_test_add_func ("/sidebar/lists-sections", test_lists_sections);
  g_test_add_func ("/sidebar/runs", test_runs);
  g_test_add_func ("/sidebar/follows", test_follows);
  g_test_add_func ("/sidebar/selecting", test_selecting);
  g_test_add_func ("/sidebar/thousand", test_thousand);
  g_test_add_func ("/sidebar/begins-far-below", test_begins_far_below);
  g_test_add_func ("/sidebar/bookmarks", test_bookmarks);
  g_test_add_func ("/sidebar/bookmark-selected", test_bookmark_selected);
  g_test_add_func ("/sidebar/bookmark-keys", test_bookmark_keys);
  g_test_add_func ("/sidebar/context-menu", test_context_menu);
  g_test_add_func ("/sidebar/menu", test_menu);
  g_test_add_func ("/sidebar/finalize", test_finalize);

  status = g_test_run ();
  g_clear_object (&place);

  return status;
}
