/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "app/brochure-sidebar-row.h"

#include "widgets/brochure-context-menu.h"

#define FALLBACK_ICON "text-x-generic-symbolic"

struct _BrochureSidebarRow
{
  GtkBox parent_instance;

  /* owned */
  BrochureSidebarItem *item; /* NULL while the row waits to be used again */

  /* children; NULL where the section is there */
  GtkWidget *note_label;
  GtkWidget *remove_button;

  /* template */
  GtkBox *words;
};

enum
{
  PROP_0,
  PROP_ITEM,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (BrochureSidebarRow, brochure_sidebar_row, GTK_TYPE_BOX)

/* Another brochure may name an icon that nobody has drawn. */
static char *
pick_icon_name (GtkWidget  *widget,
                const char *icon_name)
{
  GtkIconTheme *theme = gtk_icon_theme_get_for_display (gtk_widget_get_display (widget));

  return g_strdup (icon_name != NULL && gtk_icon_theme_has_icon (theme, icon_name) ? icon_name : FALLBACK_ICON);
}

static GtkWidget *
create_note_label (const char *note)
{
  return g_object_new (GTK_TYPE_LABEL,
                       "css-classes", (const char * const[]) { "caption", NULL },
                       "label", note,
                       "wrap", TRUE,
                       "wrap-mode", PANGO_WRAP_WORD_CHAR,
                       "xalign", 0.0,
                       NULL);
}

static GtkWidget *
create_remove_button (const char *id)
{
  GtkWidget *button = gtk_button_new_from_icon_name ("window-close-symbolic");

  gtk_widget_add_css_class (button, "circular");
  gtk_widget_add_css_class (button, "flat");
  /* Translators: tooltip beside one whose section is gone */
  gtk_widget_set_tooltip_text (button, _("Remove Bookmark"));
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.remove-bookmark");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", id);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Remove Bookmark"), -1);

  return button;
}

static void
show_missing (BrochureSidebarRow *self)
{
  g_autofree char *note = NULL;

  g_object_get (self->item, "note", &note, NULL);
  self->note_label = create_note_label (note);
  self->remove_button = create_remove_button (brochure_sidebar_item_get_id (self->item));
  gtk_box_append (self->words, self->note_label);
  gtk_box_append (GTK_BOX (self), self->remove_button);
  gtk_widget_add_css_class (GTK_WIDGET (self), "missing");
}

static void
hide_missing (BrochureSidebarRow *self)
{
  gtk_box_remove (self->words, g_steal_pointer (&self->note_label));
  gtk_box_remove (GTK_BOX (self), g_steal_pointer (&self->remove_button));
  gtk_widget_remove_css_class (GTK_WIDGET (self), "missing");
}

/* All rows but few have a section to show, and no need of what says that it is gone. */
static void
set_item (BrochureSidebarRow  *self,
          BrochureSidebarItem *item)
{
  if (!g_set_object (&self->item, item))
    return;

  if (self->note_label != NULL)
    hide_missing (self);

  if (item != NULL && !brochure_sidebar_item_get_is_present (item))
    show_missing (self);
}

static void
append (GMenu      *menu,
        const char *label,
        const char *action,
        GVariant   *target)
{
  g_autoptr(GMenuItem) item = g_menu_item_new (label, NULL);

  g_menu_item_set_action_and_target_value (item, action, target);
  g_menu_append_item (menu, item);
}

static void
append_moves (BrochureSidebarRow *self,
              GMenu              *menu)
{
  BrochureBookmarks *bookmarks = brochure_sidebar_item_get_bookmarks (self->item);
  const char *id = brochure_sidebar_item_get_id (self->item);
  guint position;

  if (!brochure_bookmarks_find (bookmarks, id, &position))
    return;

  if (position > 0)
    /* Translators: a bookmark in the list of them */
    append (menu, _("Move _Up"), "win.move-bookmark", g_variant_new ("(su)", id, position - 1));

  if (position + 1 < brochure_bookmarks_get_size (bookmarks))
    /* Translators: a bookmark in the list of them */
    append (menu, _("Move _Down"), "win.move-bookmark", g_variant_new ("(su)", id, position + 1));
}

static GMenu *
create_menu (GtkWidget *widget)
{
  BrochureSidebarRow *self = BROCHURE_SIDEBAR_ROW (widget);
  g_autoptr(GMenu) moves = g_menu_new ();
  g_autoptr(GMenu) marks = g_menu_new ();
  GMenu *menu;
  const char *id;

  if (self->item == NULL)
    return NULL;

  menu = g_menu_new ();
  id = brochure_sidebar_item_get_id (self->item);

  if (brochure_sidebar_item_get_is_bookmark (self->item))
    append_moves (self, moves);

  if (brochure_bookmarks_find (brochure_sidebar_item_get_bookmarks (self->item), id, NULL))
    /* Translators: item of a menu, tooltip, and in the list of shortcuts */
    append (marks, _("_Remove Bookmark"), "win.remove-bookmark", g_variant_new_string (id));
  else
    /* Translators: item of a menu, and tooltip: keeps the section in the list of bookmarks */
    append (marks, _("Add _Bookmark"), "win.insert-bookmark", g_variant_new ("(su)", id, G_MAXUINT));

  if (brochure_sidebar_item_get_is_present (self->item))
    append (marks, _("Copy _Link"), "win.copy-link-to", g_variant_new ("(ss)", id, ""));

  g_menu_append_section (menu, NULL, G_MENU_MODEL (moves));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (marks));

  return menu;
}

/* A click on the row that is selected already changes no selection, and yet must
 * lead to its page in a narrow window. */
static void
on_released (BrochureSidebarRow *self)
{
  if (self->item != NULL && brochure_sidebar_item_get_is_present (self->item))
    gtk_widget_activate_action (GTK_WIDGET (self), "win.show-section", "s",
                                brochure_sidebar_item_get_id (self->item));
}

/* A finger scrolls the list; it has the menu to move a bookmark. */
static GdkContentProvider *
on_drag_prepare (BrochureSidebarRow *self,
                 double              x,
                 double              y,
                 GtkDragSource      *source)
{
  GdkDevice *device = gtk_gesture_get_device (GTK_GESTURE (source));

  if (self->item == NULL || !brochure_sidebar_item_get_is_bookmark (self->item) ||
      (device != NULL && gdk_device_get_source (device) == GDK_SOURCE_TOUCHSCREEN))
    return NULL;

  return gdk_content_provider_new_typed (BROCHURE_TYPE_SIDEBAR_ITEM, self->item);
}

static void
on_drag_begin (BrochureSidebarRow *self,
               GdkDrag            *drag,
               GtkDragSource      *source)
{
  g_autoptr(GdkPaintable) paintable = gtk_widget_paintable_new (GTK_WIDGET (self));

  gtk_drag_source_set_icon (source, paintable, 0, 0);
}

static void
on_drop_leave (BrochureSidebarRow *self)
{
  gtk_widget_remove_css_class (GTK_WIDGET (self), "drop-above");
  gtk_widget_remove_css_class (GTK_WIDGET (self), "drop-below");
}

static gboolean
is_below (BrochureSidebarRow *self,
          double              y)
{
  return y > gtk_widget_get_height (GTK_WIDGET (self)) / 2.0;
}

/* A bookmark can only be dropped beside another. */
static GdkDragAction
on_drop_motion (BrochureSidebarRow *self,
                double              x,
                double              y)
{
  on_drop_leave (self);

  if (self->item == NULL || !brochure_sidebar_item_get_is_bookmark (self->item))
    return 0;

  gtk_widget_add_css_class (GTK_WIDGET (self), is_below (self, y) ? "drop-below" : "drop-above");

  return GDK_ACTION_MOVE;
}

static gboolean
on_drop (BrochureSidebarRow *self,
         const GValue       *value,
         double              x,
         double              y)
{
  const char *id = brochure_sidebar_item_get_id (g_value_get_object (value));
  BrochureBookmarks *bookmarks;
  guint from;
  guint to;

  on_drop_leave (self);

  if (self->item == NULL)
    return FALSE;

  bookmarks = brochure_sidebar_item_get_bookmarks (self->item);

  if (!brochure_bookmarks_find (bookmarks, id, &from) ||
      !brochure_bookmarks_find (bookmarks, brochure_sidebar_item_get_id (self->item), &to))
    return FALSE;

  /* What was above the gap moves up when it is taken out. */
  to += is_below (self, y);
  to -= from < to;
  gtk_widget_activate_action (GTK_WIDGET (self), "win.move-bookmark", "(su)", id, to);

  return TRUE;
}

static void
brochure_sidebar_row_dispose (GObject *object)
{
  BrochureSidebarRow *self = BROCHURE_SIDEBAR_ROW (object);

  g_clear_object (&self->item);
  gtk_widget_dispose_template (GTK_WIDGET (object), BROCHURE_TYPE_SIDEBAR_ROW);

  G_OBJECT_CLASS (brochure_sidebar_row_parent_class)->dispose (object);
}

static void
brochure_sidebar_row_get_property (GObject    *object,
                                   guint       property_id,
                                   GValue     *value,
                                   GParamSpec *pspec)
{
  BrochureSidebarRow *self = BROCHURE_SIDEBAR_ROW (object);

  switch (property_id)
    {
    case PROP_ITEM:
      g_value_set_object (value, self->item);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
brochure_sidebar_row_set_property (GObject      *object,
                                   guint         property_id,
                                   const GValue *value,
                                   GParamSpec   *pspec)
{
  BrochureSidebarRow *self = BROCHURE_SIDEBAR_ROW (object);

  switch (property_id)
    {
    case PROP_ITEM:
      set_item (self, g_value_get_object (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
brochure_sidebar_row_class_init (BrochureSidebarRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = brochure_sidebar_row_dispose;
  object_class->get_property = brochure_sidebar_row_get_property;
  object_class->set_property = brochure_sidebar_row_set_property;

  /**
   * BrochureSidebarRow:item:
   *
   * What is shown.
   */
  properties[PROP_ITEM] =
    g_param_spec_object ("item", NULL, NULL, BROCHURE_TYPE_SIDEBAR_ITEM,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PATH "/app/brochure-sidebar-row.ui");
  gtk_widget_class_bind_template_child (widget_class, BrochureSidebarRow, words);
  gtk_widget_class_bind_template_callback (widget_class, on_drag_begin);
  gtk_widget_class_bind_template_callback (widget_class, on_drag_prepare);
  gtk_widget_class_bind_template_callback (widget_class, on_drop);
  gtk_widget_class_bind_template_callback (widget_class, on_drop_leave);
  gtk_widget_class_bind_template_callback (widget_class, on_drop_motion);
  gtk_widget_class_bind_template_callback (widget_class, on_released);
  gtk_widget_class_bind_template_callback (widget_class, pick_icon_name);
}

static void
brochure_sidebar_row_init (BrochureSidebarRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  brochure_context_menu_add (GTK_WIDGET (self), create_menu);
}

/**
 * brochure_sidebar_row_get_item:
 * @self: a row
 *
 * Returns: (transfer none) (nullable): what it shows
 */
BrochureSidebarItem *
brochure_sidebar_row_get_item (BrochureSidebarRow *self)
{
  g_return_val_if_fail (BROCHURE_IS_SIDEBAR_ROW (self), NULL);

  return self->item;
}
