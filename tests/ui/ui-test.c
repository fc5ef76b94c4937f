/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui-test.h"

#include "content/reading/brochure-loader.h"
#include "language/brochure-language.h"
#include "pages/brochure-page.h"

#define WAIT_SECONDS 10
#define LAST_ACTION "last-action"

static GLogFunc former_log;

static void
on_remember_action (GSimpleAction *action,
                    GVariant      *parameter,
                    gpointer       user_data)
{
  g_autofree char *printed = parameter != NULL ? g_variant_print (parameter, FALSE) : g_strdup ("");

  g_object_set_data_full (G_OBJECT (user_data), LAST_ACTION,
                          g_strdup_printf ("%s %s", g_action_get_name (G_ACTION (action)), printed), g_free);
}

/* Warnings are fatal, but for two that GDK 4.24 has of itself where nothing composes windows, as under Xvfb. */
static gboolean
is_excused (const char *message)
{
  return strstr (message, "gdk_frame_timings_submitted() called on submitted frame") != NULL ||
         strstr (message, "gdk_frame_timings_throttling_hint: runtime check failed") != NULL;
}

static GLogWriterOutput
on_log (GLogLevelFlags   level,
        const GLogField *fields,
        gsize            n_fields,
        gpointer         user_data)
{
  for (gsize i = 0; i < n_fields; i++)
    {
      if (g_str_equal (fields[i].key, "MESSAGE") && is_excused (fields[i].value))
        return G_LOG_WRITER_HANDLED;
    }

  return g_log_writer_default (level, fields, n_fields, user_data);
}

static gboolean
on_fatal (const char     *domain,
          GLogLevelFlags  level,
          const char     *message,
          gpointer        user_data)
{
  return !is_excused (message);
}

/* GLib forgets who decides what is fatal when a test begins, and asks only after this. */
static void
on_plain_log (const char     *domain,
              GLogLevelFlags  level,
              const char     *message,
              gpointer        user_data)
{
  g_test_log_set_fatal_handler (on_fatal, NULL);

  if (!is_excused (message))
    former_log (domain, level, message, user_data);
}

/**
 * ui_test_init:
 * @argc: address of main()'s argument count
 * @argv: address of main()'s arguments
 *
 * Starts the test program, the toolkit and the language of the session.
 */
void
ui_test_init (int    *argc,
              char ***argv)
{
  g_test_init (argc, argv, NULL);
  g_log_set_writer_func (on_log, NULL, NULL);
  former_log = g_log_set_default_handler (on_plain_log, NULL);
  gtk_disable_setlocale ();
  brochure_language_init ();
  adw_init ();
  g_object_set (gtk_settings_get_default (),
                "gtk-enable-animations", FALSE,
                "gtk-label-select-on-focus", FALSE, /* as in the application */
                NULL);
  gtk_icon_theme_add_resource_path (gtk_icon_theme_get_for_display (gdk_display_get_default ()),
                                    RESOURCE_PATH "/icons");

  if (g_resources_get_info (RESOURCE_PATH "/style.css", G_RESOURCE_LOOKUP_FLAGS_NONE, NULL, NULL, NULL))
    {
      g_autoptr(GtkCssProvider) provider = gtk_css_provider_new ();

      gtk_css_provider_load_from_resource (provider, RESOURCE_PATH "/style.css");
      gtk_style_context_add_provider_for_display (gdk_display_get_default (), GTK_STYLE_PROVIDER (provider),
                                                  GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
    }
}

/**
 * ui_test_load:
 * @path: a content file, relative to the test data
 *
 * Loads a brochure that must be without errors.
 *
 * Returns: (transfer full): the brochure
 */
BrochureDocument *
ui_test_load (const char *path)
{
  g_autofree char *full_path = g_build_filename (g_getenv ("BROCHURE_TEST_DATA"), path, NULL);
  g_autoptr(GFile) file = g_file_new_for_path (full_path);
  g_autoptr(GError) error = NULL;
  BrochureDocument *document = brochure_loader_load (file, NULL, &error);

  g_assert_no_error (error);
  g_assert_nonnull (document);

  return document;
}

/**
 * ui_test_load_bundled:
 *
 * Loads the bundled brochure.
 *
 * Returns: (transfer full): the brochure
 */
BrochureDocument *
ui_test_load_bundled (void)
{
  g_autoptr(GFile) file = brochure_loader_get_bundled ();
  g_autoptr(GError) error = NULL;
  BrochureDocument *document = brochure_loader_load (file, NULL, &error);

  g_assert_no_error (error);
  g_assert_nonnull (document);

  return document;
}

/**
 * ui_test_load_json:
 * @json: the text of a content file
 *
 * Loads a brochure from a string.
 *
 * Returns: (transfer full): the brochure
 */
BrochureDocument *
ui_test_load_json (const char *json)
{
  g_autoptr(GFileIOStream) stream = NULL;
  g_autoptr(GError) error = NULL;
  g_autoptr(GFile) file = g_file_new_tmp ("brochure-XXXXXX.json", &stream, &error);
  BrochureDocument *document;

  g_assert_no_error (error);
  g_file_replace_contents (file, json, strlen (json), NULL, FALSE, G_FILE_CREATE_NONE, NULL, NULL, &error);
  g_assert_no_error (error);
  document = brochure_loader_load (file, NULL, &error);
  g_assert_no_error (error);
  g_file_delete (file, NULL, NULL);

  return document;
}

/**
 * ui_test_spin:
 * @milliseconds: how long
 *
 * Runs the main loop for a while.
 */
void
ui_test_spin (guint milliseconds)
{
  gint64 end = g_get_monotonic_time () + milliseconds * G_TIME_SPAN_MILLISECOND;

  do
    {
      while (g_main_context_iteration (NULL, FALSE))
        ;
      g_usleep (1000);
    }
  while (g_get_monotonic_time () < end);
}

/**
 * ui_test_wait_for:
 * @condition: what to wait for
 * @user_data: (closure): its argument
 *
 * Runs the main loop until a condition holds; that it never does fails the test.
 */
void
ui_test_wait_for (UiTestCondition condition,
                  gpointer        user_data)
{
  gint64 end = g_get_monotonic_time () + WAIT_SECONDS * G_TIME_SPAN_SECOND;

  while (!condition (user_data))
    {
      g_assert_cmpint (g_get_monotonic_time (), <, end);
      ui_test_spin (5);
    }
}

static gboolean
has_size (gpointer user_data)
{
  return gtk_widget_get_mapped (user_data) && gtk_widget_get_width (user_data) > 0;
}

/**
 * ui_test_present:
 * @child: a widget
 * @width: width of the window in pixels
 * @height: its height in pixels
 *
 * Shows a widget in a window that has the window's actions but only
 * remembers which was called last.
 *
 * Returns: (transfer none): the window; destroy it at the end
 */
GtkWidget *
ui_test_present (GtkWidget *child,
                 int        width,
                 int        height)
{
  static const struct
  {
    const char *name;
    const char *type;
  } actions[] = {
    { "browse-section", "(sb)" },
    { "contact", NULL },
    { "copy-fact", "s" },
    { "copy-link-to", "(ss)" },
    { "insert-bookmark", "(su)" },
    { "move-bookmark", "(su)" },
    { "next", NULL },
    { "previous", NULL },
    { "remove-bookmark", "s" },
    { "show-section", "s" },
    { "show-section-block", "(ss)" },
  };
  g_autoptr(GSimpleActionGroup) group = g_simple_action_group_new ();
  GtkWidget *window = gtk_window_new ();
  GtkWidget *overlay = adw_toast_overlay_new ();

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    {
      g_autoptr(GVariantType) type = actions[i].type != NULL ? g_variant_type_new (actions[i].type) : NULL;
      g_autoptr(GSimpleAction) action = g_simple_action_new (actions[i].name, type);

      g_signal_connect (action, "activate", G_CALLBACK (on_remember_action), window);
      g_action_map_add_action (G_ACTION_MAP (group), G_ACTION (action));
    }

  gtk_widget_insert_action_group (window, "win", G_ACTION_GROUP (group));
  adw_toast_overlay_set_child (ADW_TOAST_OVERLAY (overlay), child);
  gtk_window_set_child (GTK_WINDOW (window), overlay);
  /* Decorations would take some of the width that is asked for. */
  gtk_window_set_decorated (GTK_WINDOW (window), FALSE);
  gtk_widget_remove_css_class (window, "solid-csd");
  gtk_window_set_default_size (GTK_WINDOW (window), width, height);
  gtk_widget_set_size_request (window, MIN (width, 360), -1);
  gtk_window_present (GTK_WINDOW (window));
  ui_test_wait_for (has_size, child);
  ui_test_spin (20);

  return window;
}

/**
 * ui_test_get_last_action:
 * @window: a window of ui_test_present()
 *
 * Takes the name and the printed target of the action that was called last.
 *
 * Returns: (transfer full) (nullable): the action, or %NULL where none was called
 */
char *
ui_test_get_last_action (GtkWidget *window)
{
  return g_object_steal_data (G_OBJECT (window), LAST_ACTION);
}

/**
 * ui_test_foreach:
 * @root: a widget
 * @func: called for it and for every visible widget inside it
 * @user_data: (closure): its argument
 *
 * Walks the tree of widgets, popovers included, in the order in which they are read. Of pages also what would have
 * been made in the next frames.
 */
void
ui_test_foreach (GtkWidget  *root,
                 UiTestFunc  func,
                 gpointer    user_data)
{
  GtkWidget *next;

  if (!gtk_widget_get_visible (root) && !GTK_IS_POPOVER (root))
    return;

  if (BROCHURE_IS_PAGE (root))
    brochure_page_complete (BROCHURE_PAGE (root));

  func (root, user_data);

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL; child = next)
    {
      next = gtk_widget_get_next_sibling (child);
      ui_test_foreach (child, func, user_data);
    }
}

static void
on_collect_text (GtkWidget *widget,
                 gpointer   user_data)
{
  GString *string = user_data;
  const char *text = NULL;

  if (GTK_IS_LABEL (widget))
    text = gtk_label_get_text (GTK_LABEL (widget));
  else if (GTK_IS_EDITABLE (widget))
    text = gtk_editable_get_text (GTK_EDITABLE (widget));

  if (text != NULL && *text != '\0')
    g_string_append_printf (string, "%s\n", text);

  if (GTK_IS_PICTURE (widget) && gtk_picture_get_alternative_text (GTK_PICTURE (widget)) != NULL)
    g_string_append_printf (string, "%s\n", gtk_picture_get_alternative_text (GTK_PICTURE (widget)));
}

/**
 * ui_test_collect_text:
 * @root: a widget
 *
 * Collects every text that is visible in a widget, one a line.
 *
 * Returns: (transfer full): the text
 */
char *
ui_test_collect_text (GtkWidget *root)
{
  GString *string = g_string_new (NULL);

  ui_test_foreach (root, on_collect_text, string);

  return g_string_free_and_steal (string);
}

static void
on_expand (GtkWidget *widget,
           gpointer   user_data)
{
  if (ADW_IS_EXPANDER_ROW (widget))
    adw_expander_row_set_expanded (ADW_EXPANDER_ROW (widget), TRUE);
}

/**
 * ui_test_expand_all:
 * @root: a widget
 *
 * Unfolds everything inside a widget.
 */
void
ui_test_expand_all (GtkWidget *root)
{
  ui_test_foreach (root, on_expand, NULL);
  ui_test_spin (20);
}

static void
on_assert_fits (GtkWidget *widget,
                gpointer   user_data)
{
  GtkWidget *root = user_data;
  graphene_rect_t bounds;

  if (!gtk_widget_get_mapped (widget) || GTK_IS_NATIVE (widget))
    return;

  /* What scrolls sideways by itself may be as wide as it likes. */
  if (gtk_widget_get_ancestor (widget, GTK_TYPE_VIEWPORT) == NULL)
    return;

  for (GtkWidget *parent = gtk_widget_get_parent (widget); parent != root; parent = gtk_widget_get_parent (parent))
    {
      GtkPolicyType policy = GTK_POLICY_NEVER;

      if (GTK_IS_SCROLLED_WINDOW (parent))
        gtk_scrolled_window_get_policy (GTK_SCROLLED_WINDOW (parent), &policy, NULL);

      if (policy != GTK_POLICY_NEVER)
        return;
    }

  if (!gtk_widget_compute_bounds (widget, root, &bounds))
    return;

  if (bounds.origin.x < -1 || bounds.origin.x + bounds.size.width > gtk_widget_get_width (root) + 1)
    g_error ("%s (%s) spans %g to %g of %d", G_OBJECT_TYPE_NAME (widget),
             gtk_widget_get_css_name (widget), bounds.origin.x,
             bounds.origin.x + bounds.size.width, gtk_widget_get_width (root));
}

typedef struct
{
  GdkFrameClock *clock;
  gint64 number;
} Frame;

static void
on_find_page (GtkWidget *widget,
             gpointer   user_data)
{
  if (BROCHURE_IS_PAGE (widget))
    *(gboolean *) user_data = TRUE;
}

static gboolean
was_drawn (gpointer user_data)
{
  const Frame *frame = user_data;

  return gdk_frame_clock_get_frame_counter (frame->clock) > frame->number + 1;
}

/* What a walk has made has no size yet. */
static void
lay_out_all (GtkWidget *root)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (root);
  Frame frame = { clock, gdk_frame_clock_get_frame_counter (clock) };
  gboolean has_page = FALSE;

  ui_test_foreach (root, on_find_page, &has_page);

  if (!has_page)
    return;

  gdk_frame_clock_begin_updating (clock);
  ui_test_wait_for (was_drawn, &frame);
  gdk_frame_clock_end_updating (clock);
}

/**
 * ui_test_assert_fits:
 * @root: a widget in a window
 *
 * Fails where something inside a widget is cut off at its sides.
 */
void
ui_test_assert_fits (GtkWidget *root)
{
  int minimum;

  lay_out_all (root);
  gtk_widget_measure (root, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  g_assert_cmpint (minimum, <=, gtk_widget_get_width (root));
  ui_test_foreach (root, on_assert_fits, root);
}

static void
on_watch_layout (GtkWidget *widget,
                 gpointer   user_data)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (widget);
  GPtrArray *watched = user_data;
  gpointer *place;

  if (layout == NULL)
    return;

  place = g_new (gpointer, 1);
  *place = layout;
  g_object_add_weak_pointer (G_OBJECT (layout), place);
  g_ptr_array_add (watched, place);
}

/**
 * ui_test_assert_finalizes:
 * @widget: (transfer floating): a new widget
 *
 * Fails where a widget, or what lays out it or a part of it, outlives its last reference.
 */
void
ui_test_assert_finalizes (GtkWidget *widget)
{
  g_autoptr(GPtrArray) watched = g_ptr_array_new_with_free_func (g_free);

  g_object_ref_sink (widget);
  ui_test_foreach (widget, on_watch_layout, watched);
  g_assert_finalize_object (G_OBJECT (widget));

  for (guint i = 0; i < watched->len; i++)
    g_assert_null (*(gpointer *) g_ptr_array_index (watched, i));
}

/**
 * ui_test_save_png:
 * @widget: a widget in a window
 * @name: name of the file, without its ending
 *
 * Takes a picture of a widget, into the folder of the variable
 * BROCHURE_TEST_PICTURES where it is set.
 */
void
ui_test_save_png (GtkWidget  *widget,
                  const char *name)
{
  g_autoptr(GdkPaintable) paintable = NULL;
  g_autoptr(GskRenderNode) node = NULL;
  g_autoptr(GdkTexture) texture = NULL;
  g_autofree char *file_name = g_strconcat (name, ".png", NULL);
  g_autofree char *path = NULL;
  GtkSnapshot *snapshot;
  GskRenderer *renderer;
  int width = gtk_widget_get_width (widget);
  int height = gtk_widget_get_height (widget);

  if (g_getenv ("BROCHURE_TEST_PICTURES") == NULL)
    return;

  path = g_build_filename (g_getenv ("BROCHURE_TEST_PICTURES"), file_name, NULL);
  paintable = gtk_widget_paintable_new (widget);
  snapshot = gtk_snapshot_new ();
  gdk_paintable_snapshot (paintable, snapshot, width, height);
  node = gtk_snapshot_free_to_node (snapshot);
  renderer = gtk_native_get_renderer (gtk_widget_get_native (widget));
  texture = gsk_renderer_render_texture (renderer, node, &GRAPHENE_RECT_INIT (0, 0, width, height));
  g_assert_true (gdk_texture_save_to_png (texture, path));
}
