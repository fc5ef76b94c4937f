/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/brochure-sidebar.h"

#include "app/brochure-sidebar-item.h"
#include "widgets/brochure-menu.h"

#define FALLBACK_ICON "text-x-generic-symbolic"

struct _BrochureSidebar
{
  AdwBin parent_instance;

  /* owned */
  char *section;

  gboolean collapsed;
  gboolean following; /* the selection changes because the section did */

  /* template */
  GListStore *items;
  GtkListView *list_view;
  GMenu *primary_menu;
  GtkSingleSelection *selection;
  GtkWidget *title_label;
};

enum
{
  PROP_0,
  PROP_COLLAPSED,
  PROP_SECTION,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (BrochureSidebar, brochure_sidebar, ADW_TYPE_BIN)

static guint
find_position (BrochureSidebar *self)
{
  guint n_items = g_list_model_get_n_items (G_LIST_MODEL (self->selection));

  for (guint i = 0; self->section != NULL && i < n_items; i++)
    {
      g_autoptr(BrochureSidebarItem) item = g_list_model_get_item (G_LIST_MODEL (self->selection), i);

      if (g_str_equal (brochure_sidebar_item_get_id (item), self->section))
        return i;
    }

  return GTK_INVALID_LIST_POSITION;
}

static void
follow_section (BrochureSidebar *self)
{
  guint position = find_position (self);

  self->following = TRUE;
  gtk_single_selection_set_selected (self->selection, position);
  self->following = FALSE;

  if (position != GTK_INVALID_LIST_POSITION && gtk_widget_get_mapped (GTK_WIDGET (self->list_view)))
    gtk_list_view_scroll_to (self->list_view, position, GTK_LIST_SCROLL_NONE, NULL);
}

static void
show_section_at (BrochureSidebar *self,
                 guint            position)
{
  g_autoptr(BrochureSidebarItem) item =
    g_list_model_get_item (G_LIST_MODEL (self->selection), position);

  if (item != NULL)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.show-section", "s",
                                brochure_sidebar_item_get_id (item));
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
  gtk_widget_add_tick_callback (GTK_WIDGET (self->list_view), on_tick, self, NULL);
}

static void
on_row_activated (BrochureSidebar *self,
                  guint            position)
{
  show_section_at (self, position);
}

/* Another brochure may name an icon that nobody has drawn. */
static char *
pick_icon_name (GtkListItem *list_item,
                const char  *icon_name)
{
  GtkIconTheme *theme = gtk_icon_theme_get_for_display (gdk_display_get_default ());

  return g_strdup (icon_name != NULL && gtk_icon_theme_has_icon (theme, icon_name) ? icon_name
                                                                                    : FALLBACK_ICON);
}

/* A click on the row that is selected already changes no selection, and yet must
 * lead to its page in a narrow window. */
static void
on_row_clicked (GtkListItem *list_item)
{
  GtkWidget *row = gtk_list_item_get_child (list_item);
  GtkWidget *self = gtk_widget_get_ancestor (row, BROCHURE_TYPE_SIDEBAR);

  show_section_at (BROCHURE_SIDEBAR (self), gtk_list_item_get_position (list_item));
}

static void
brochure_sidebar_dispose (GObject *object)
{
  BrochureSidebar *self = BROCHURE_SIDEBAR (object);

  if (self->primary_menu != NULL)
    brochure_menu_clear (self->primary_menu);

  gtk_widget_dispose_template (GTK_WIDGET (object), BROCHURE_TYPE_SIDEBAR);

  G_OBJECT_CLASS (brochure_sidebar_parent_class)->dispose (object);
}

static void
brochure_sidebar_finalize (GObject *object)
{
  BrochureSidebar *self = BROCHURE_SIDEBAR (object);

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
      follow_section (self);
      break;

    case PROP_SECTION:
      g_set_str (&self->section, g_value_get_string (value));
      follow_section (self);
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
   * BrochureSidebar:section:
   *
   * Id of the section whose row is selected.
   */
  properties[PROP_SECTION] =
    g_param_spec_string ("section", NULL, NULL, NULL,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (BROCHURE_TYPE_SIDEBAR_ITEM);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PATH "/app/brochure-sidebar.ui");
  gtk_widget_class_bind_template_child (widget_class, BrochureSidebar, items);
  gtk_widget_class_bind_template_child (widget_class, BrochureSidebar, list_view);
  gtk_widget_class_bind_template_child (widget_class, BrochureSidebar, primary_menu);
  gtk_widget_class_bind_template_child (widget_class, BrochureSidebar, selection);
  gtk_widget_class_bind_template_child (widget_class, BrochureSidebar, title_label);
  gtk_widget_class_bind_template_callback (widget_class, on_list_mapped);
  gtk_widget_class_bind_template_callback (widget_class, on_row_activated);
  gtk_widget_class_bind_template_callback (widget_class, on_selected_changed);
}

static void
brochure_sidebar_init (BrochureSidebar *self)
{
  g_autoptr(GtkBuilderScope) scope = gtk_builder_cscope_new ();
  g_autoptr(GtkListItemFactory) factory = NULL;

  gtk_builder_cscope_add_callback (GTK_BUILDER_CSCOPE (scope), on_row_clicked);
  gtk_builder_cscope_add_callback (GTK_BUILDER_CSCOPE (scope), pick_icon_name);
  factory = gtk_builder_list_item_factory_new_from_resource (scope, RESOURCE_PATH
                                                             "/app/brochure-sidebar-row.ui");

  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_list_view_set_factory (self->list_view, factory);
}

/**
 * brochure_sidebar_set_document:
 * @self: a sidebar
 * @document: the brochure whose sections are listed, in the language of now
 */
void
brochure_sidebar_set_document (BrochureSidebar  *self,
                               BrochureDocument *document)
{
  g_autoptr(GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
  const BrochureProgramme *programme;
  GPtrArray *sections;
  const char *group = "";
  guint group_index = 0;

  g_return_if_fail (BROCHURE_IS_SIDEBAR (self));
  g_return_if_fail (BROCHURE_IS_DOCUMENT (document));

  programme = brochure_document_get_programme (document);
  sections = programme->sections;
  gtk_label_set_label (GTK_LABEL (self->title_label), brochure_text_get (programme->name));
  gtk_widget_set_tooltip_text (self->title_label, brochure_text_get (programme->name));

  for (guint i = 0; i < sections->len; i++)
    {
      const BrochureSection *section = g_ptr_array_index (sections, i);
      const char *next = section->group != NULL ? brochure_text_get (section->group) : "";

      if (!g_str_equal (group, next))
        group_index++;

      group = next;
      g_ptr_array_add (items, brochure_sidebar_item_new (section, group_index));
    }

  self->following = TRUE;
  g_list_store_splice (self->items, 0, g_list_model_get_n_items (G_LIST_MODEL (self->items)),
                       items->pdata, items->len);
  self->following = FALSE;

  follow_section (self);
}
