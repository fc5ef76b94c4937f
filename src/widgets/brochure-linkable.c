/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/brochure-linkable.h"

#include <glib/gi18n.h>

#include "widgets/brochure-context-menu.h"
#include "widgets/brochure-fold-row.h"

#define KEY_FACTS "brochure-linkable-facts"
#define KEY_ID "brochure-linkable-id"

/* What may answer to an id, the nearest to what a reader means first. */
typedef enum
{
  FIND_PIECE,
  FIND_STATEMENT,
  FIND_FOLDED,
  N_WAYS,
} FindWay;

static const char *
get_id (GtkWidget *widget)
{
  return g_object_get_data (G_OBJECT (widget), KEY_ID);
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

static GMenu *
create_menu (GtkWidget *widget)
{
  GStrv facts = brochure_linkable_get_facts (widget);
  GMenu *menu = g_menu_new ();

  if (facts != NULL && facts[0] != NULL)
    /* Translators: in the menu of a fact */
    append (menu, _("Show _Source"), "page.show-source", g_variant_new_string (get_id (widget)));

  if (facts != NULL && g_strv_length (facts) == 1)
    /* Translators: in the menu of a fact, with its source */
    append (menu, ngettext ("_Copy Fact", "_Copy Facts", 1), "win.copy-fact", g_variant_new_string (facts[0]));

  append (menu, _("Copy _Link"), "win.copy-link-to", g_variant_new ("(ss)", "", get_id (widget)));

  return menu;
}

static GtkWidget *
get_linkable (GtkWidget *widget)
{
  while (widget != NULL && get_id (widget) == NULL)
    widget = gtk_widget_get_parent (widget);

  return widget;
}

static gboolean
popup_for (GtkWidget          *linkable,
           const GdkRectangle *at)
{
  brochure_context_menu_set_func (linkable, create_menu);

  return brochure_context_menu_popup (linkable, at);
}

/* A label that can be selected has a menu of its own, which takes this in. */
static gboolean
extend_menu (GtkWidget *widget,
             GtkWidget *linkable)
{
  g_autoptr(GMenu) menu = NULL;

  if (!GTK_IS_LABEL (widget) || !gtk_label_get_selectable (GTK_LABEL (widget)))
    return FALSE;

  menu = create_menu (linkable);
  gtk_label_set_extra_menu (GTK_LABEL (widget), G_MENU_MODEL (menu));

  return TRUE;
}

static void
popup_at (GtkWidget  *root,
          GtkGesture *gesture,
          double      x,
          double      y)
{
  GtkWidget *widget = gtk_widget_pick (root, x, y, GTK_PICK_DEFAULT);
  GtkWidget *linkable = get_linkable (widget);
  graphene_point_t point;
  GdkRectangle at = { 0, 0, 1, 1 };

  /* What is typed has a menu of its own. */
  if (linkable == NULL || !gtk_widget_is_ancestor (linkable, root) ||
      GTK_IS_TEXT (widget) || extend_menu (widget, linkable) ||
      !gtk_widget_compute_point (root, linkable, &GRAPHENE_POINT_INIT ((float) x, (float) y), &point))
    return;

  at.x = (int) point.x;
  at.y = (int) point.y;

  if (popup_for (linkable, &at))
    gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
}

static void
on_pressed (GtkWidget       *root,
            int              n_press,
            double           x,
            double           y,
            GtkGestureClick *gesture)
{
  popup_at (root, GTK_GESTURE (gesture), x, y);
}

static void
on_long_pressed (GtkWidget           *root,
                 double               x,
                 double               y,
                 GtkGestureLongPress *gesture)
{
  popup_at (root, GTK_GESTURE (gesture), x, y);
}

/* Pressing what tells a fact says where it comes from; links, buttons and selections go before. */
static void
tell_source (GtkWidget *root,
             double     x,
             double     y)
{
  GtkWidget *widget = gtk_widget_pick (root, x, y, GTK_PICK_DEFAULT);
  GtkWidget *linkable = get_linkable (widget);
  GStrv facts = linkable != NULL ? brochure_linkable_get_facts (linkable) : NULL;

  if (facts == NULL || facts[0] == NULL || !GTK_IS_LABEL (widget) ||
      gtk_label_get_current_uri (GTK_LABEL (widget)) != NULL ||
      gtk_label_get_selection_bounds (GTK_LABEL (widget), NULL, NULL) ||
      gtk_widget_get_ancestor (widget, GTK_TYPE_BUTTON) != NULL ||
      gtk_widget_get_ancestor (widget, GTK_TYPE_LIST_BOX_ROW) != NULL)
    return;

  gtk_widget_activate_action (root, "page.show-source", "s", get_id (linkable));
}

/* A label that can be selected keeps every click from gestures, but not the events themselves. */
static gboolean
on_event (GtkWidget                *root,
          GdkEvent                 *event,
          GtkEventControllerLegacy *controller)
{
  GtkNative *native = gtk_widget_get_native (root);
  graphene_point_t point;
  double x;
  double y;
  double dx;
  double dy;

  if (gdk_event_get_event_type (event) != GDK_BUTTON_RELEASE ||
      gdk_button_event_get_button (event) != GDK_BUTTON_PRIMARY || !gdk_event_get_position (event, &x, &y))
    return GDK_EVENT_PROPAGATE;

  gtk_native_get_surface_transform (native, &dx, &dy);

  if (gtk_widget_compute_point (GTK_WIDGET (native), root,
                                &GRAPHENE_POINT_INIT ((float) (x - dx), (float) (y - dy)), &point))
    tell_source (root, point.x, point.y);

  return GDK_EVENT_PROPAGATE;
}

static gboolean
answers (GtkWidget  *widget,
         const char *id,
         FindWay     way)
{
  if (way == FIND_STATEMENT)
    return brochure_linkable_get_facts (widget) != NULL && g_strv_contains ((const char * const *) brochure_linkable_get_facts (widget), id);

  return g_strcmp0 (get_id (widget), id) == 0;
}

static GtkWidget *
find (GtkWidget  *root,
      const char *id,
      FindWay     way)
{
  if (answers (root, id, way))
    return root;

  if (BROCHURE_IS_FOLD_ROW (root))
    {
      if (way != FIND_FOLDED || !brochure_fold_row_contains (BROCHURE_FOLD_ROW (root), id))
        return NULL;

      brochure_fold_row_fill (BROCHURE_FOLD_ROW (root));
    }

  for (GtkWidget *child = gtk_widget_get_first_child (root);
       child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *part = find (child, id, way);

      if (part != NULL)
        return part;
    }

  return NULL;
}

/**
 * brochure_linkable_set_id:
 * @widget: a part of a page, with all that is in it
 * @id: the id that a link to it has
 *
 * Lets a link lead to a part of a page.
 */
void
brochure_linkable_set_id (GtkWidget  *widget,
                          const char *id)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));
  g_return_if_fail (id != NULL);

  g_object_set_data_full (G_OBJECT (widget), KEY_ID, g_strdup (id), g_free);
}

/**
 * brochure_linkable_set_piece:
 * @widget: what shows a piece
 * @piece: the piece
 *
 * Lets links to a piece, and to the facts that it rests on, lead to what shows it.
 */
void
brochure_linkable_set_piece (GtkWidget           *widget,
                             const BrochurePiece *piece)
{
  g_return_if_fail (piece != NULL);

  brochure_linkable_set_id (widget, piece->id);

  if (piece->facts != NULL)
    g_object_set_data_full (G_OBJECT (widget), KEY_FACTS, g_strdupv (piece->facts), (GDestroyNotify) g_strfreev);
}

/**
 * brochure_linkable_find:
 * @root: a widget
 * @id: an id
 *
 * Finds the part that has an id, or else a part that states the fact of that id, or else one of
 * the two that is folded away.
 *
 * Returns: (transfer none) (nullable): the part
 */
GtkWidget *
brochure_linkable_find (GtkWidget  *root,
                        const char *id)
{
  GtkWidget *part = NULL;

  g_return_val_if_fail (GTK_IS_WIDGET (root), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  for (int way = 0; way < N_WAYS && part == NULL; way++)
    part = find (root, id, way);

  return part;
}

/**
 * brochure_linkable_add_menus:
 * @root: a widget with parts that links lead to
 *
 * Gives each part a menu to copy its link, and lets those that tell a fact say where it comes from, by the
 * action `page.show-source`. One widget looks out for all of them: a page has hundreds.
 */
void
brochure_linkable_add_menus (GtkWidget *root)
{
  GtkGesture *click = gtk_gesture_click_new ();
  GtkGesture *long_press = gtk_gesture_long_press_new ();
  GtkEventController *events = gtk_event_controller_legacy_new ();

  g_return_if_fail (GTK_IS_WIDGET (root));

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (click), GDK_BUTTON_SECONDARY);
  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (click), GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (click, "pressed", G_CALLBACK (on_pressed), root);
  gtk_widget_add_controller (root, GTK_EVENT_CONTROLLER (click));

  gtk_event_controller_set_propagation_phase (events, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (events, "event", G_CALLBACK (on_event), root);
  gtk_widget_add_controller (root, events);

  gtk_gesture_single_set_touch_only (GTK_GESTURE_SINGLE (long_press), TRUE);
  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (long_press), GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (long_press, "pressed", G_CALLBACK (on_long_pressed), root);
  gtk_widget_add_controller (root, GTK_EVENT_CONTROLLER (long_press));
}

/**
 * brochure_linkable_get_facts:
 * @widget: a part
 *
 * Returns: (transfer none) (nullable): ids of the facts that it rests on
 */
GStrv
brochure_linkable_get_facts (GtkWidget *widget)
{
  g_return_val_if_fail (GTK_IS_WIDGET (widget), NULL);

  return g_object_get_data (G_OBJECT (widget), KEY_FACTS);
}

/**
 * brochure_linkable_find_id:
 * @widget: a part, or something in one
 *
 * Returns: (transfer none) (nullable): the id of the part
 */
const char *
brochure_linkable_find_id (GtkWidget *widget)
{
  GtkWidget *linkable;

  g_return_val_if_fail (GTK_IS_WIDGET (widget), NULL);

  linkable = get_linkable (widget);

  return linkable != NULL ? get_id (linkable) : NULL;
}

/**
 * brochure_linkable_popup:
 * @widget: a part, or something in one
 *
 * Opens the menu of a part, for the key that asks for it.
 *
 * Returns: whether there is one
 */
gboolean
brochure_linkable_popup (GtkWidget *widget)
{
  GtkWidget *linkable;

  g_return_val_if_fail (GTK_IS_WIDGET (widget), FALSE);

  linkable = get_linkable (widget);

  return linkable != NULL && popup_for (linkable, NULL);
}
