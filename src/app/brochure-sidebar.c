/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/brochure-focus.h"
#include "app/brochure-sidebar-private.h"
#include "app/brochure-sidebar-row.h"
#include "widgets/brochure-menu.h"

/* As many rows as fill a window. The list would make two hundred at once, whether they can be seen or not. */
#define ROWS_AT_ONCE 30

enum
{
  SEARCH_ENDED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (BrochureSidebar, brochure_sidebar, ADW_TYPE_BIN)

static gboolean
has_heading (GtkListHeader *header,
             const char    *group)
{
  return *group != '\0';
}

static gboolean
has_gap (GtkListHeader *header,
         guint          start,
         const char    *group)
{
  return start > 0 || has_heading (header, group);
}

/* Who came by a bookmark stays with it; everybody else is in the section's own place. */
static guint
find_position (BrochureSidebar *self)
{
  GListModel *items = gtk_slice_list_model_get_model (self->slice);
  BrochureSidebarItem *selected = gtk_single_selection_get_selected_item (self->selection);
  const char *section = brochure_place_get_section (self->place);

  if (section == NULL)
    return GTK_INVALID_LIST_POSITION;

  if (selected != NULL && g_str_equal (brochure_sidebar_item_get_id (selected), section))
    return gtk_single_selection_get_selected (self->selection);

  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr(BrochureSidebarItem) item = g_list_model_get_item (items, i);

      if (!brochure_sidebar_item_get_is_bookmark (item) &&
          g_str_equal (brochure_sidebar_item_get_id (item), section))
        return i;
    }

  return GTK_INVALID_LIST_POSITION;
}

/* Id of the section of a row, if there is one to be shown. */
static const char *
get_section_at (BrochureSidebar *self,
                guint            position)
{
  g_autoptr(BrochureSidebarItem) item = g_list_model_get_item (G_LIST_MODEL (self->selection), position);

  return item != NULL && brochure_sidebar_item_get_is_present (item) ? brochure_sidebar_item_get_id (item) : NULL;
}

static gboolean
on_return_tick (GtkWidget     *list_view,
                GdkFrameClock *clock,
                gpointer       user_data)
{
  _brochure_sidebar_follow_section (user_data);

  return G_SOURCE_REMOVE;
}

/* Once a window is full of rows, those below it follow frame by frame. */
static gboolean
on_slice_tick (GtkWidget     *list_view,
               GdkFrameClock *clock,
               gpointer       user_data)
{
  BrochureSidebar *self = user_data;
  guint size = gtk_slice_list_model_get_size (self->slice);
  gboolean is_whole = size >= g_list_model_get_n_items (gtk_slice_list_model_get_model (self->slice));

  if (gtk_widget_get_height (list_view) == 0)
    return G_SOURCE_CONTINUE;

  gtk_slice_list_model_set_size (self->slice, is_whole ? G_MAXUINT : size + size / 3);

  return is_whole ? G_SOURCE_REMOVE : G_SOURCE_CONTINUE;
}

static const char *
get_search_text (BrochureSidebar *self)
{
  return gtk_editable_get_text (GTK_EDITABLE (self->search_entry));
}

/* Searching for nothing leaves the list where it is, unless a result led elsewhere. */
static void
update_stack (BrochureSidebar *self)
{
  gboolean is_searching = gtk_search_bar_get_search_mode (self->search_bar) && *get_search_text (self) != '\0';

  self->returning = !is_searching;
  gtk_stack_set_visible_child_name (self->stack, is_searching ? "results" : "sections");
  self->returning = FALSE;

  if (!is_searching && self->is_behind && gtk_widget_get_mapped (GTK_WIDGET (self->list_view)))
    gtk_widget_add_tick_callback (GTK_WIDGET (self->list_view), on_return_tick, self, NULL);
}

static void
remember_focus (BrochureSidebar *self)
{
  if (!brochure_focus_is_in (GTK_WIDGET (self->search_view)))
    brochure_focus_remember (&self->former_focus, GTK_WIDGET (self->search_bar));
}

/* Typing goes on where it was. */
static void
focus_entry (BrochureSidebar *self)
{
  GtkEditable *delegate = gtk_editable_get_delegate (GTK_EDITABLE (self->search_entry));

  gtk_text_grab_focus_without_selecting (GTK_TEXT (delegate));
}

/* A result is about to go and must not hold the focus. */
static void
end_search (BrochureSidebar *self)
{
  if (brochure_focus_is_in (GTK_WIDGET (self->search_view)))
    focus_entry (self);

  gtk_search_bar_set_search_mode (self->search_bar, FALSE);
}

/* Beside its page, the list follows the arrow keys; on its own it waits for Enter. Of the sections that a
 * key which is held down passes by, only the last one was gone to. */
static void
on_selected_changed (BrochureSidebar *self)
{
  const char *section = get_section_at (self, gtk_single_selection_get_selected (self->selection));

  if (!self->following && !self->collapsed && section != NULL)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.browse-section", "(sb)", section, self->is_passing);
}

static gboolean
on_list_key_pressed (BrochureSidebar       *self,
                     guint                  keyval,
                     guint                  keycode,
                     GdkModifierType        state,
                     GtkEventControllerKey *controller)
{
  self->is_passing = keycode == self->held_keycode;
  self->held_keycode = keycode;

  return GDK_EVENT_PROPAGATE;
}

static void
on_list_key_released (BrochureSidebar       *self,
                      guint                  keyval,
                      guint                  keycode,
                      GdkModifierType        state,
                      GtkEventControllerKey *controller)
{
  self->is_passing = FALSE;
  self->held_keycode = 0;
}

static gboolean
on_tick (GtkWidget     *list_view,
         GdkFrameClock *clock,
         gpointer       user_data)
{
  BrochureSidebar *self = user_data;
  guint position = gtk_single_selection_get_selected (self->selection);

  if (gtk_widget_get_height (list_view) == 0)
    return G_SOURCE_CONTINUE;

  if (position != GTK_INVALID_LIST_POSITION)
    gtk_list_view_scroll_to (self->list_view, position, GTK_LIST_SCROLL_FOCUS, NULL);

  return G_SOURCE_REMOVE;
}

/* The list begins where the reader is, rather than at its first row; it cannot
 * scroll before it has a size. */
static void
on_list_mapped (BrochureSidebar *self)
{
  if (gtk_slice_list_model_get_size (self->slice) < G_MAXUINT)
    gtk_widget_add_tick_callback (GTK_WIDGET (self->list_view), on_slice_tick, self, NULL);

  if (self->returning)
    return;

  gtk_widget_add_tick_callback (GTK_WIDGET (self->list_view), on_tick, self, NULL);
}

static void
on_row_activated (BrochureSidebar *self,
                  guint            position)
{
  const char *section = get_section_at (self, position);

  if (section != NULL)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.show-section", "s", section);
}

static void
close_search_action (GtkWidget  *widget,
                     const char *action_name,
                     GVariant   *parameter)
{
  end_search (BROCHURE_SIDEBAR (widget));
}

static void
on_search_toggled (BrochureSidebar *self,
                   GtkToggleButton *button)
{
  gboolean is_open = gtk_search_bar_get_search_mode (self->search_bar);

  if (gtk_toggle_button_get_active (button) && !is_open)
    brochure_sidebar_begin_search (self, NULL);
  else if (!gtk_toggle_button_get_active (button))
    end_search (self);
}

/* Leaving the search brings back the list as it was, and the focus to where it was. The bar
 * itself forgets what was typed. */
static void
on_search_mode_changed (BrochureSidebar *self)
{
  gboolean is_open = gtk_search_bar_get_search_mode (self->search_bar);
  gboolean had_focus = !is_open && brochure_focus_drop (GTK_WIDGET (self));

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "search.close", is_open);
  update_stack (self);

  if (is_open)
    {
      brochure_search_view_prepare (self->search_view);
      return;
    }

  if (had_focus && !brochure_focus_restore (&self->former_focus))
    gtk_widget_grab_focus (GTK_WIDGET (self->list_view));

  g_clear_weak_pointer (&self->former_focus);
  g_signal_emit (self, signals[SEARCH_ENDED], 0);
}

static void
on_search_changed (BrochureSidebar *self)
{
  /* What is typed on a result goes on in the entry, before that result may go. */
  if (brochure_focus_is_in (GTK_WIDGET (self->search_view)))
    focus_entry (self);

  brochure_search_view_set_text (self->search_view, get_search_text (self));
  update_stack (self);
}

/* Something was typed while the focus was elsewhere in the sidebar. */
static void
on_search_started (BrochureSidebar *self)
{
  remember_focus (self);
  gtk_search_bar_set_search_mode (self->search_bar, TRUE);
  focus_entry (self);
}

static void
on_search_activated (BrochureSidebar *self)
{
  if (*get_search_text (self) != '\0')
    brochure_search_view_activate (self->search_view);
}

static gboolean
on_search_key_pressed (BrochureSidebar       *self,
                       guint                  keyval,
                       guint                  keycode,
                       GdkModifierType        state,
                       GtkEventControllerKey *controller)
{
  gboolean is_down = keyval == GDK_KEY_Down || keyval == GDK_KEY_KP_Down;

  if (!is_down || *get_search_text (self) == '\0')
    return GDK_EVENT_PROPAGATE;

  /* The first result is selected already. */
  brochure_search_view_focus (self->search_view, 1);

  return GDK_EVENT_STOP;
}

static void
brochure_sidebar_dispose (GObject *object)
{
  BrochureSidebar *self = BROCHURE_SIDEBAR (object);

  if (self->primary_menu != NULL)
    brochure_menu_clear (self->primary_menu);

  g_clear_weak_pointer (&self->former_focus);

  gtk_widget_dispose_template (GTK_WIDGET (object), BROCHURE_TYPE_SIDEBAR);
  g_clear_object (&self->document);
  g_clear_object (&self->place);

  G_OBJECT_CLASS (brochure_sidebar_parent_class)->dispose (object);
}

static void
brochure_sidebar_class_init (BrochureSidebarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = brochure_sidebar_dispose;

  /**
   * BrochureSidebar::search-ended:
   * @self: a sidebar
   *
   * Emitted when the list of sections stands in its place again.
   */
  signals[SEARCH_ENDED] = g_signal_new ("search-ended", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                        0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  g_type_ensure (BROCHURE_TYPE_SEARCH_VIEW);
  g_type_ensure (BROCHURE_TYPE_SIDEBAR_ITEM);
  g_type_ensure (BROCHURE_TYPE_SIDEBAR_ROW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PATH "/app/brochure-sidebar.ui");
  gtk_widget_class_bind_template_child (widget_class, BrochureSidebar, bookmarks);
  gtk_widget_class_bind_template_child (widget_class, BrochureSidebar, groups);
  gtk_widget_class_bind_template_child (widget_class, BrochureSidebar, list_view);
  gtk_widget_class_bind_template_child (widget_class, BrochureSidebar, primary_menu);
  gtk_widget_class_bind_template_child (widget_class, BrochureSidebar, search_bar);
  gtk_widget_class_bind_template_child (widget_class, BrochureSidebar, search_entry);
  gtk_widget_class_bind_template_child (widget_class, BrochureSidebar, search_view);
  gtk_widget_class_bind_template_child (widget_class, BrochureSidebar, selection);
  gtk_widget_class_bind_template_child (widget_class, BrochureSidebar, slice);
  gtk_widget_class_bind_template_child (widget_class, BrochureSidebar, stack);
  gtk_widget_class_bind_template_callback (widget_class, focus_entry);
  gtk_widget_class_bind_template_callback (widget_class, has_gap);
  gtk_widget_class_bind_template_callback (widget_class, has_heading);
  gtk_widget_class_bind_template_callback (widget_class, on_list_key_pressed);
  gtk_widget_class_bind_template_callback (widget_class, on_list_key_released);
  gtk_widget_class_bind_template_callback (widget_class, on_list_mapped);
  gtk_widget_class_bind_template_callback (widget_class, on_row_activated);
  gtk_widget_class_bind_template_callback (widget_class, on_search_activated);
  gtk_widget_class_bind_template_callback (widget_class, on_search_changed);
  gtk_widget_class_bind_template_callback (widget_class, on_search_key_pressed);
  gtk_widget_class_bind_template_callback (widget_class, on_search_mode_changed);
  gtk_widget_class_bind_template_callback (widget_class, on_search_started);
  gtk_widget_class_bind_template_callback (widget_class, on_search_toggled);
  gtk_widget_class_bind_template_callback (widget_class, on_selected_changed);

  gtk_widget_class_install_action (widget_class, "search.close", NULL, close_search_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, GDK_NO_MODIFIER_MASK, "search.close", NULL);

  _brochure_sidebar_install_bookmark_keys (widget_class);
}

static void
brochure_sidebar_init (BrochureSidebar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "search.close", FALSE);
  gtk_search_entry_set_key_capture_widget (GTK_SEARCH_ENTRY (self->search_entry), GTK_WIDGET (self));
}

/* Each run of sections with one heading in a list of its own. What is marked stands at the
 * top, but below sections that have no heading there. */
static GPtrArray *
create_groups (BrochureSidebar *self)
{
  GPtrArray *sections = brochure_document_get_programme (self->document)->sections;
  GPtrArray *groups = g_ptr_array_new_with_free_func (g_object_unref);
  GListStore *group = g_list_store_new (BROCHURE_TYPE_SIDEBAR_ITEM);
  const char *heading = "";

  g_ptr_array_add (groups, group);
  g_ptr_array_add (groups, g_object_ref (self->bookmarks));

  for (guint i = 0; i < sections->len; i++)
    {
      const BrochureSection *section = g_ptr_array_index (sections, i);
      const char *next = section->group != NULL ? brochure_text_get (section->group) : "";
      g_autoptr(BrochureSidebarItem) item =
        brochure_sidebar_item_new (self->document, brochure_place_get_bookmarks (self->place),
                                   section->id, section, FALSE);

      if (!g_str_equal (heading, next))
        {
          group = g_list_store_new (BROCHURE_TYPE_SIDEBAR_ITEM);
          g_ptr_array_add (groups, group);
          heading = next;
        }

      g_list_store_append (group, item);
    }

  return groups;
}

/**
 * brochure_sidebar_set_document:
 * @self: a sidebar that has none yet
 * @document: the brochure whose sections are listed, in the language of now
 * @place: where the reader is in it
 *
 * Lists the sections and bookmarks.
 */
void
brochure_sidebar_set_document (BrochureSidebar  *self,
                               BrochureDocument *document,
                               BrochurePlace    *place)
{
  g_autoptr(GPtrArray) groups = NULL;

  g_return_if_fail (BROCHURE_IS_SIDEBAR (self));
  g_return_if_fail (BROCHURE_IS_DOCUMENT (document));
  g_return_if_fail (BROCHURE_IS_PLACE (place));
  g_return_if_fail (self->document == NULL);

  self->document = g_object_ref (document);
  self->place = g_object_ref (place);
  brochure_search_view_set_document (self->search_view, document);

  groups = create_groups (self);
  self->following = TRUE;
  gtk_slice_list_model_set_size (self->slice, ROWS_AT_ONCE);
  g_list_store_splice (self->groups, 0, 0, groups->pdata, groups->len);
  self->following = FALSE;
  _brochure_sidebar_update_bookmarks (self);

  g_signal_connect_object (place, "changed",
                           G_CALLBACK (_brochure_sidebar_follow_section), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (brochure_place_get_bookmarks (place), "notify::kept",
                           G_CALLBACK (_brochure_sidebar_update_bookmarks), self, G_CONNECT_SWAPPED);
}

/**
 * brochure_sidebar_set_collapsed:
 * @self: a sidebar
 * @collapsed: whether the list stands on its own, without a page beside it
 */
void
brochure_sidebar_set_collapsed (BrochureSidebar *self,
                                gboolean         collapsed)
{
  g_return_if_fail (BROCHURE_IS_SIDEBAR (self));

  self->collapsed = collapsed;
  _brochure_sidebar_follow_section (self);
}

/**
 * _brochure_sidebar_follow_section:
 * @self: a sidebar
 *
 * Selects the row of the section that is shown.
 */
void
_brochure_sidebar_follow_section (BrochureSidebar *self)
{
  guint position = find_position (self);

  if (position != GTK_INVALID_LIST_POSITION && position >= gtk_slice_list_model_get_size (self->slice))
    gtk_slice_list_model_set_size (self->slice, position + ROWS_AT_ONCE);

  self->following = TRUE;
  gtk_single_selection_set_selected (self->selection, position);
  self->following = FALSE;

  self->is_behind = !gtk_widget_get_mapped (GTK_WIDGET (self->list_view));

  if (position != GTK_INVALID_LIST_POSITION && !self->is_behind)
    gtk_list_view_scroll_to (self->list_view, position, GTK_LIST_SCROLL_NONE, NULL);
}

/**
 * brochure_sidebar_begin_search:
 * @self: a sidebar
 * @text: (nullable): what to search for
 *
 * Opens the search, or comes back to it, to type what to search for.
 *
 * Returns: whether it was not open before
 */
gboolean
brochure_sidebar_begin_search (BrochureSidebar *self,
                               const char      *text)
{
  gboolean was_open;

  g_return_val_if_fail (BROCHURE_IS_SIDEBAR (self), FALSE);

  was_open = gtk_search_bar_get_search_mode (self->search_bar);
  remember_focus (self);

  if (text != NULL)
    gtk_editable_set_text (GTK_EDITABLE (self->search_entry), text);

  gtk_search_bar_set_search_mode (self->search_bar, TRUE);
  gtk_widget_grab_focus (self->search_entry);

  return !was_open;
}

/**
 * brochure_sidebar_take_search:
 * @self: a new sidebar
 * @former: the one that it stands in for
 *
 * Goes on with a search.
 */
void
brochure_sidebar_take_search (BrochureSidebar *self,
                              BrochureSidebar *former)
{
  g_return_if_fail (BROCHURE_IS_SIDEBAR (self));
  g_return_if_fail (BROCHURE_IS_SIDEBAR (former));

  gtk_editable_set_text (GTK_EDITABLE (self->search_entry), get_search_text (former));
  gtk_search_bar_set_search_mode (self->search_bar, gtk_search_bar_get_search_mode (former->search_bar));
}
