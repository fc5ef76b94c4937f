/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/brochure-search-view.h"
#include "app/brochure-sidebar-private.h"
#include "app/brochure-sidebar-row.h"
#include "widgets/brochure-menu.h"

enum
{
  PROP_0,
  PROP_COLLAPSED,
  PROP_SEARCH_OPEN,
  PROP_SEARCH_TEXT,
  PROP_SECTION,
  N_PROPS
};

enum
{
  RESULT_ACTIVATED,
  N_SIGNALS
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (BrochureSidebar, brochure_sidebar, ADW_TYPE_BIN)

static BrochureSidebarItem *
get_item (BrochureSidebar *self,
          guint            position)
{
  return g_list_model_get_item (G_LIST_MODEL (self->selection), position);
}

static gboolean
is_of_section (BrochureSidebar *self,
               guint            position)
{
  g_autoptr(BrochureSidebarItem) item = get_item (self, position);

  return item != NULL && g_str_equal (brochure_sidebar_item_get_id (item), self->section);
}

static gboolean
is_bookmark (BrochureSidebar *self,
             guint            position)
{
  return position >= self->bookmarks_start && position < self->bookmarks_start + self->n_bookmarks;
}

/* Who came by a bookmark stays with it; everybody else is in the section's own place. */
static guint
find_position (BrochureSidebar *self)
{
  guint n_items = g_list_model_get_n_items (G_LIST_MODEL (self->selection));
  guint selected = gtk_single_selection_get_selected (self->selection);

  if (self->section == NULL)
    return GTK_INVALID_LIST_POSITION;

  if (selected != GTK_INVALID_LIST_POSITION && is_of_section (self, selected))
    return selected;

  for (guint i = 0; i < n_items; i++)
    {
      if (!is_bookmark (self, i) && is_of_section (self, i))
        return i;
    }

  return GTK_INVALID_LIST_POSITION;
}

static void
show_section_at (BrochureSidebar *self,
                 guint            position)
{
  g_autoptr(BrochureSidebarItem) item = get_item (self, position);

  if (item != NULL && brochure_sidebar_item_get_is_present (item))
    gtk_widget_activate_action (GTK_WIDGET (self), "win.show-section", "s",
                                brochure_sidebar_item_get_id (item));
}

static gboolean
on_return_tick (GtkWidget     *list_view,
                GdkFrameClock *clock,
                gpointer       user_data)
{
  _brochure_sidebar_follow_section (user_data);

  return G_SOURCE_REMOVE;
}

/* Searching for nothing leaves the list where it is, unless a result led elsewhere. */
static void
update_stack (BrochureSidebar *self)
{
  gboolean is_searching = self->search_open && *self->search_text != '\0';

  self->returning = !is_searching;
  gtk_stack_set_visible_child_name (self->stack, is_searching ? "results" : "sections");
  self->returning = FALSE;

  if (!is_searching && self->is_behind && gtk_widget_get_mapped (GTK_WIDGET (self->list_view)))
    gtk_widget_add_tick_callback (GTK_WIDGET (self->list_view), on_return_tick, self, NULL);
}

static void
set_search_text (BrochureSidebar *self,
                 const char      *text)
{
  if (!g_set_str (&self->search_text, text))
    return;

  if (!g_str_equal (gtk_editable_get_text (GTK_EDITABLE (self->search_entry)), text))
    gtk_editable_set_text (GTK_EDITABLE (self->search_entry), text);

  brochure_search_view_set_text (self->search_view, text);
  update_stack (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SEARCH_TEXT]);
}

static void
set_search_open (BrochureSidebar *self,
                 gboolean         open)
{
  if (self->search_open == open)
    return;

  self->search_open = open;
  gtk_search_bar_set_search_mode (self->search_bar, open);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "search.close", open);

  if (open)
    brochure_search_view_prepare (self->search_view);
  else
    set_search_text (self, "");

  update_stack (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SEARCH_OPEN]);
}

static GtkWidget *
get_focus (BrochureSidebar *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  return root != NULL ? gtk_root_get_focus (root) : NULL;
}

static void
remember_focus (BrochureSidebar *self)
{
  GtkWidget *focus = get_focus (self);

  if (focus != NULL && !gtk_widget_is_ancestor (focus, GTK_WIDGET (self->search_bar)) &&
      !gtk_widget_is_ancestor (focus, GTK_WIDGET (self->search_view)))
    g_set_weak_pointer (&self->former_focus, focus);
}

/* Typing goes on where it was. */
static void
focus_entry (BrochureSidebar *self)
{
  GtkEditable *delegate = gtk_editable_get_delegate (GTK_EDITABLE (self->search_entry));

  gtk_text_grab_focus_without_selecting (GTK_TEXT (delegate));
}

/* Beside its page, the list follows the arrow keys; on its own it waits for Enter. */
static void
on_selected_changed (BrochureSidebar *self)
{
  guint position = gtk_single_selection_get_selected (self->selection);

  if (!self->following && !self->collapsed && position != GTK_INVALID_LIST_POSITION)
    show_section_at (self, position);
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
  if (self->returning)
    return;

  gtk_widget_add_tick_callback (GTK_WIDGET (self->list_view), on_tick, self, NULL);
}

static void
on_row_activated (BrochureSidebar *self,
                  guint            position)
{
  show_section_at (self, position);
}

static void
close_search_action (GtkWidget  *widget,
                     const char *action_name,
                     GVariant   *parameter)
{
  brochure_sidebar_end_search (BROCHURE_SIDEBAR (widget));
}

static void
on_search_toggled (BrochureSidebar *self,
                   GtkToggleButton *button)
{
  if (gtk_toggle_button_get_active (button) && !self->search_open)
    brochure_sidebar_begin_search (self);
  else if (!gtk_toggle_button_get_active (button) && self->search_open)
    brochure_sidebar_end_search (self);
}

static void
on_search_changed (BrochureSidebar *self)
{
  GtkWidget *focus = get_focus (self);

  /* What is typed on a result goes on in the entry, before that result may go. */
  if (focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self->search_view)))
    focus_entry (self);

  set_search_text (self, gtk_editable_get_text (GTK_EDITABLE (self->search_entry)));
}

/* Something was typed while the focus was elsewhere in the sidebar. */
static void
on_search_started (BrochureSidebar *self)
{
  remember_focus (self);
  set_search_open (self, TRUE);
  focus_entry (self);
}

static void
on_search_activated (BrochureSidebar *self)
{
  if (*self->search_text != '\0')
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

  if (!is_down || *self->search_text == '\0')
    return GDK_EVENT_PROPAGATE;

  /* The first result is selected already. */
  brochure_search_view_focus (self->search_view, 1);

  return GDK_EVENT_STOP;
}

static void
on_result_activated (BrochureSidebar      *self,
                     BrochureSearchResult *result)
{
  g_signal_emit (self, signals[RESULT_ACTIVATED], 0, result);
}

static void
brochure_sidebar_dispose (GObject *object)
{
  BrochureSidebar *self = BROCHURE_SIDEBAR (object);

  if (self->primary_menu != NULL)
    brochure_menu_clear (self->primary_menu);

  g_clear_weak_pointer (&self->former_focus);

  gtk_widget_dispose_template (GTK_WIDGET (object), BROCHURE_TYPE_SIDEBAR);
  g_clear_object (&self->bookmarks);
  g_clear_object (&self->document);

  G_OBJECT_CLASS (brochure_sidebar_parent_class)->dispose (object);
}

static void
brochure_sidebar_finalize (GObject *object)
{
  BrochureSidebar *self = BROCHURE_SIDEBAR (object);

  g_clear_pointer (&self->search_text, g_free);
  g_clear_pointer (&self->section, g_free);

  G_OBJECT_CLASS (brochure_sidebar_parent_class)->finalize (object);
}

static void
brochure_sidebar_get_property (GObject    *object,
                               guint       property_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  BrochureSidebar *self = BROCHURE_SIDEBAR (object);

  switch (property_id)
    {
    case PROP_COLLAPSED:
      g_value_set_boolean (value, self->collapsed);
      break;

    case PROP_SEARCH_OPEN:
      g_value_set_boolean (value, self->search_open);
      break;

    case PROP_SEARCH_TEXT:
      g_value_set_string (value, self->search_text);
      break;

    case PROP_SECTION:
      g_value_set_string (value, self->section);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
brochure_sidebar_set_property (GObject      *object,
                               guint         property_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  BrochureSidebar *self = BROCHURE_SIDEBAR (object);

  switch (property_id)
    {
    case PROP_COLLAPSED:
      self->collapsed = g_value_get_boolean (value);
      _brochure_sidebar_follow_section (self);
      break;

    case PROP_SEARCH_OPEN:
      set_search_open (self, g_value_get_boolean (value));
      break;

    case PROP_SEARCH_TEXT:
      set_search_text (self, g_value_get_string (value) != NULL ? g_value_get_string (value) : "");
      break;

    case PROP_SECTION:
      g_set_str (&self->section, g_value_get_string (value));
      _brochure_sidebar_follow_section (self);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
brochure_sidebar_class_init (BrochureSidebarClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = brochure_sidebar_dispose;
  object_class->finalize = brochure_sidebar_finalize;
  object_class->get_property = brochure_sidebar_get_property;
  object_class->set_property = brochure_sidebar_set_property;

  /**
   * BrochureSidebar:collapsed:
   *
   * Whether the list stands on its own, without a page beside it.
   */
  properties[PROP_COLLAPSED] =
    g_param_spec_boolean ("collapsed", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);

  /**
   * BrochureSidebar:search-open:
   *
   * Whether the brochure is searched.
   */
  properties[PROP_SEARCH_OPEN] =
    g_param_spec_boolean ("search-open", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  /**
   * BrochureSidebar:search-text:
   *
   * What it is searched for. While there is anything, results stand in place of the list.
   */
  properties[PROP_SEARCH_TEXT] =
    g_param_spec_string ("search-text", NULL, NULL, "",
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  /**
   * BrochureSidebar:section:
   *
   * Id of the section whose row is selected.
   */
  properties[PROP_SECTION] =
    g_param_spec_string ("section", NULL, NULL, NULL,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  /**
   * BrochureSidebar::result-activated:
   * @self: a sidebar
   * @result: what was chosen
   *
   * Emitted when the reader wants to see a place that was found.
   */
  signals[RESULT_ACTIVATED] = g_signal_new ("result-activated", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                            0, NULL, NULL, NULL, G_TYPE_NONE, 1, BROCHURE_TYPE_SEARCH_RESULT);

  g_type_ensure (BROCHURE_TYPE_SEARCH_VIEW);
  g_type_ensure (BROCHURE_TYPE_SIDEBAR_ITEM);
  g_type_ensure (BROCHURE_TYPE_SIDEBAR_ROW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PATH "/app/brochure-sidebar.ui");
  gtk_widget_class_bind_template_child (widget_class, BrochureSidebar, items);
  gtk_widget_class_bind_template_child (widget_class, BrochureSidebar, list_view);
  gtk_widget_class_bind_template_child (widget_class, BrochureSidebar, primary_menu);
  gtk_widget_class_bind_template_child (widget_class, BrochureSidebar, search_bar);
  gtk_widget_class_bind_template_child (widget_class, BrochureSidebar, search_entry);
  gtk_widget_class_bind_template_child (widget_class, BrochureSidebar, search_view);
  gtk_widget_class_bind_template_child (widget_class, BrochureSidebar, selection);
  gtk_widget_class_bind_template_child (widget_class, BrochureSidebar, stack);
  gtk_widget_class_bind_template_child (widget_class, BrochureSidebar, title_label);
  gtk_widget_class_bind_template_callback (widget_class, brochure_sidebar_end_search);
  gtk_widget_class_bind_template_callback (widget_class, focus_entry);
  gtk_widget_class_bind_template_callback (widget_class, on_list_mapped);
  gtk_widget_class_bind_template_callback (widget_class, on_result_activated);
  gtk_widget_class_bind_template_callback (widget_class, on_row_activated);
  gtk_widget_class_bind_template_callback (widget_class, on_search_activated);
  gtk_widget_class_bind_template_callback (widget_class, on_search_changed);
  gtk_widget_class_bind_template_callback (widget_class, on_search_key_pressed);
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
  self->search_text = g_strdup ("");
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "search.close", FALSE);
  gtk_search_entry_set_key_capture_widget (GTK_SEARCH_ENTRY (self->search_entry), GTK_WIDGET (self));
}

/**
 * brochure_sidebar_get_bookmarks:
 * @self: a sidebar
 *
 * Returns: (transfer none): the bookmarks that are listed
 */
BrochureBookmarks *
brochure_sidebar_get_bookmarks (BrochureSidebar *self)
{
  g_return_val_if_fail (BROCHURE_IS_SIDEBAR (self), NULL);

  return self->bookmarks;
}

/**
 * brochure_sidebar_set_document:
 * @self: a sidebar that has none yet
 * @document: the brochure whose sections are listed, in the language of now
 * @bookmarks: the bookmarks in it
 *
 * Lists the sections and bookmarks. What is marked stands at the top, but below sections
 * that have no heading there.
 */
void
brochure_sidebar_set_document (BrochureSidebar   *self,
                               BrochureDocument  *document,
                               BrochureBookmarks *bookmarks)
{
  g_autoptr(GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
  const BrochureProgramme *programme;
  GPtrArray *sections;
  const char *group = "";
  guint group_index = 0;

  g_return_if_fail (BROCHURE_IS_SIDEBAR (self));
  g_return_if_fail (BROCHURE_IS_DOCUMENT (document));
  g_return_if_fail (BROCHURE_IS_BOOKMARKS (bookmarks));
  g_return_if_fail (self->document == NULL);

  self->document = g_object_ref (document);
  self->bookmarks = g_object_ref (bookmarks);
  programme = brochure_document_get_programme (document);
  sections = programme->sections;
  gtk_label_set_label (GTK_LABEL (self->title_label), brochure_text_get (programme->name));
  gtk_widget_set_tooltip_text (self->title_label, brochure_text_get (programme->name));
  brochure_search_view_set_document (self->search_view, document);

  for (guint i = 0; i < sections->len; i++)
    {
      const BrochureSection *section = g_ptr_array_index (sections, i);
      const char *next = section->group != NULL ? brochure_text_get (section->group) : "";

      /* The run of the bookmarks comes first, or second. */
      if (!g_str_equal (group, next))
        group_index = MAX (group_index + 1, BOOKMARKS_GROUP + 1);

      group = next;

      if (group_index < BOOKMARKS_GROUP)
        self->bookmarks_start++;

      g_ptr_array_add (items, brochure_sidebar_item_new (section, group_index));
    }

  self->following = TRUE;
  g_list_store_splice (self->items, 0, 0, items->pdata, items->len);
  self->following = FALSE;

  g_signal_connect_object (bookmarks, "notify::kept",
                           G_CALLBACK (_brochure_sidebar_update_bookmarks), self, G_CONNECT_SWAPPED);
  _brochure_sidebar_update_bookmarks (self);
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
 *
 * Opens the search, or comes back to it, to type what to search for.
 */
void
brochure_sidebar_begin_search (BrochureSidebar *self)
{
  g_return_if_fail (BROCHURE_IS_SIDEBAR (self));

  remember_focus (self);
  set_search_open (self, TRUE);
  gtk_widget_grab_focus (self->search_entry);
}

/**
 * brochure_sidebar_end_search:
 * @self: a sidebar
 *
 * Closes the search and brings back the list as it was, and the focus to where it was.
 */
void
brochure_sidebar_end_search (BrochureSidebar *self)
{
  GtkWidget *focus;
  gboolean had_focus;

  g_return_if_fail (BROCHURE_IS_SIDEBAR (self));

  if (!self->search_open)
    return;

  focus = get_focus (self);
  had_focus = focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self));

  /* What is about to go must not hold the focus; see drop_focus() of the view. */
  if (had_focus)
    gtk_root_set_focus (gtk_widget_get_root (GTK_WIDGET (self)), NULL);

  set_search_open (self, FALSE);

  if (had_focus &&
      (self->former_focus == NULL || !gtk_widget_get_mapped (self->former_focus) ||
       !gtk_widget_grab_focus (self->former_focus)))
    gtk_widget_grab_focus (GTK_WIDGET (self->list_view));

  g_clear_weak_pointer (&self->former_focus);
}
