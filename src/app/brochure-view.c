/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "app/brochure-focus.h"
#include "app/brochure-mnemonic.h"
#include "app/brochure-view-private.h"
#include "pages/brochure-eligibility-page.h"
#include "pages/brochure-page-factory.h"
#include "widgets/brochure-context-menu.h"
#include "widgets/brochure-twin.h"

/* As many places as a menu is still looked through. */
#define MAX_PLACES 12

enum
{
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (BrochureView, brochure_view, ADW_TYPE_BREAKPOINT_BIN)

static gboolean
is_narrow (BrochureView *self)
{
  return adw_navigation_split_view_get_collapsed (self->split);
}

/* Whether the way back from the page is the one to the page whose link led here, rather
 * than the one to the list of sections. */
static gboolean
is_linked (BrochureView *self)
{
  return is_narrow (self) && brochure_place_is_linked (self->place);
}

/* Where there is room for one thing at a time, there is one way back, in one place: to the
 * list, or to where a link led from. */
static gboolean
shows_back (BrochureView *self,
            gboolean      collapsed,
            gboolean      leads_to_list)
{
  return !collapsed || !leads_to_list;
}

/* The star is full where the section is marked, and says what pressing it does. */
static void
update_bookmark (BrochureView *self)
{
  const char *id = brochure_place_get_section (self->place);
  gboolean is_marked = id != NULL &&
                       brochure_bookmarks_find (brochure_place_get_bookmarks (self->place), id, NULL);
  g_autofree char *label = brochure_mnemonic_drop (is_marked ? _("_Remove Bookmark") : _("Add _Bookmark"));

  gtk_button_set_icon_name (GTK_BUTTON (self->bookmark_button),
                            is_marked ? "starred-symbolic" : "non-starred-symbolic");
  gtk_widget_set_tooltip_text (self->bookmark_button, label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->bookmark_button),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
}

static BrochureFindBar *
get_find_bar (BrochureView *self)
{
  if (self->find_bar == NULL)
    {
      self->find_bar = g_object_new (BROCHURE_TYPE_FIND_BAR, NULL);
      adw_toolbar_view_add_top_bar (self->content_toolbar_view, GTK_WIDGET (self->find_bar));
      brochure_find_bar_set_page (self->find_bar, self->page);
    }

  return self->find_bar;
}

static void
show_section (BrochureView          *self,
              const BrochureSection *section)
{
  gboolean had_focus = brochure_focus_drop (GTK_WIDGET (self->page_bin));
  GtkWidget *page;

  self->section = section;
  page = brochure_page_factory_create (self->document, section, self->check,
                                       g_settings_get_boolean (self->settings, "show-sources"));
  self->page = BROCHURE_PAGE (page);
  g_object_bind_property (page, "is-past-heading", self->header_bar, "show-title", G_BINDING_SYNC_CREATE);

  if (self->find_bar != NULL)
    brochure_find_bar_set_page (self->find_bar, self->page);

  _brochure_view_show_page (self);

  if (had_focus)
    gtk_widget_grab_focus (page);

  adw_navigation_page_set_title (self->content_page, brochure_text_get (section->title));
  update_bookmark (self);
}

/* The same page, at the same place, with marks or without. */
static void
on_show_sources_changed (BrochureView *self)
{
  brochure_view_save_place (self);
  show_section (self, self->section);
}

static void
on_place_changed (BrochureView *self)
{
  const char *id = brochure_place_get_section (self->place);
  const BrochureSection *section = NULL;

  if (id != NULL)
    section = brochure_programme_find_section (brochure_document_get_programme (self->document), id);

  if (section != NULL && section != self->section)
    show_section (self, section);
  else if (section != NULL)
    _brochure_view_restore_place (self);

  adw_navigation_page_set_can_pop (self->content_page, !is_linked (self));
}

/* The places on one side of the page that is shown, the nearest first. */
static GMenu *
create_history_menu (BrochureView *self,
                     int           direction)
{
  const BrochureProgramme *programme = brochure_document_get_programme (self->document);
  GMenu *menu = g_menu_new ();

  for (int step = direction; ABS (step) <= MAX_PLACES && brochure_place_can_step (self->place, step); step += direction)
    {
      const BrochureSection *section =
        brochure_programme_find_section (programme, brochure_place_get_section_at (self->place, step));
      g_autoptr(GMenuItem) item = g_menu_item_new (brochure_text_get (section->title), NULL);

      g_menu_item_set_action_and_target (item, "win.step", "i", step);
      g_menu_append_item (menu, item);
    }

  return menu;
}

static GMenu *
create_back_menu (GtkWidget *button)
{
  return create_history_menu (BROCHURE_VIEW (gtk_widget_get_ancestor (button, BROCHURE_TYPE_VIEW)), -1);
}

static GMenu *
create_forward_menu (GtkWidget *button)
{
  return create_history_menu (BROCHURE_VIEW (gtk_widget_get_ancestor (button, BROCHURE_TYPE_VIEW)), 1);
}

/* What the reader goes to from a search is where they are then; what they come to is there to be read, and
 * libadwaita would give the focus to the button that leads away again. */
static void
on_content_shown_changed (BrochureView *self)
{
  if (adw_navigation_split_view_get_show_content (self->split))
    {
      self->reopen_content = FALSE;

      if (is_narrow (self))
        gtk_widget_grab_focus (GTK_WIDGET (self->page));
    }

  g_signal_emit (self, signals[CHANGED], 0);
}

/* Where search and page share the same place, leaving the one leads back to the other. */
static void
on_search_ended (BrochureView *self)
{
  if (self->reopen_content && is_narrow (self))
    brochure_view_show_content (self);

  self->reopen_content = FALSE;
}

static gboolean
on_escape (GtkWidget *widget,
           GVariant  *arguments,
           gpointer   user_data)
{
  BrochureView *self = BROCHURE_VIEW (widget);

  return _brochure_view_close_contact (self) || (self->find_bar != NULL && brochure_find_bar_end (self->find_bar));
}

/* In the page this comes before the way back to the list of sections. */
static gboolean
on_content_key_pressed (BrochureView          *self,
                        guint                  keyval,
                        guint                  keycode,
                        GdkModifierType        state,
                        GtkEventControllerKey *controller)
{
  return keyval == GDK_KEY_Escape && on_escape (GTK_WIDGET (self), NULL, NULL);
}

static void
on_narrow_changed (BrochureView *self)
{
  brochure_sidebar_set_collapsed (self->sidebar, is_narrow (self));
  adw_navigation_page_set_can_pop (self->content_page, !is_linked (self));
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
brochure_view_dispose (GObject *object)
{
  BrochureView *self = BROCHURE_VIEW (object);

  /* GTK before 4.24 keeps for ever what had the focus when a breakpoint hid it twice. That can be
   * the split; then at least its two pages go. */
  if (self->page != NULL)
    {
      adw_navigation_page_set_child (adw_navigation_split_view_get_sidebar (self->split), NULL);
      adw_navigation_page_set_child (self->content_page, NULL);
    }

  /* The bin gives up its child itself: disposing of the template would do it twice. */
  self->find_bar = NULL;
  self->page = NULL;
  self->section = NULL;
  g_clear_handle_id (&self->hide_contact_id, g_source_remove);
  g_clear_handle_id (&self->save_place_id, g_source_remove);
  g_clear_object (&self->check);
  g_clear_object (&self->document);
  g_clear_object (&self->place);
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (brochure_view_parent_class)->dispose (object);
}

static void
brochure_view_class_init (BrochureViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = brochure_view_dispose;

  /**
   * BrochureView::changed:
   *
   * There is more or less room, or another of the list and the page is in sight: other things
   * can be done.
   */
  signals[CHANGED] =
    g_signal_new ("changed", BROCHURE_TYPE_VIEW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);

  g_type_ensure (BROCHURE_TYPE_SIDEBAR);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PATH "/app/brochure-view.ui");
  gtk_widget_class_bind_template_child (widget_class, BrochureView, back_button);
  gtk_widget_class_bind_template_child (widget_class, BrochureView, bookmark_button);
  gtk_widget_class_bind_template_child (widget_class, BrochureView, contact_split);
  gtk_widget_class_bind_template_child (widget_class, BrochureView, contact_toolbar_view);
  gtk_widget_class_bind_template_child (widget_class, BrochureView, content_page);
  gtk_widget_class_bind_template_child (widget_class, BrochureView, content_toolbar_view);
  gtk_widget_class_bind_template_child (widget_class, BrochureView, forward_button);
  gtk_widget_class_bind_template_child (widget_class, BrochureView, header_bar);
  gtk_widget_class_bind_template_child (widget_class, BrochureView, page_bin);
  gtk_widget_class_bind_template_child (widget_class, BrochureView, sidebar);
  gtk_widget_class_bind_template_child (widget_class, BrochureView, sidebar_page);
  gtk_widget_class_bind_template_child (widget_class, BrochureView, split);
  gtk_widget_class_bind_template_callback (widget_class, on_content_key_pressed);
  gtk_widget_class_bind_template_callback (widget_class, on_content_shown_changed);
  gtk_widget_class_bind_template_callback (widget_class, on_narrow_changed);
  gtk_widget_class_bind_template_callback (widget_class, on_search_ended);
  gtk_widget_class_bind_template_callback (widget_class, shows_back);
  _brochure_view_bind_contact (widget_class);
  _brochure_view_bind_gestures (widget_class);

  gtk_widget_class_add_binding (widget_class, GDK_KEY_Escape, GDK_NO_MODIFIER_MASK, on_escape, NULL);
}

static void
brochure_view_init (BrochureView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  brochure_context_menu_add (self->back_button, create_back_menu);
  brochure_context_menu_add (self->forward_button, create_forward_menu);
}

/**
 * brochure_view_new:
 * @check: what the reader answers to a brochure
 * @place: where to begin; its section must be one of that brochure
 * @settings: where it is kept whether the contact pane is open
 * @title: what the window is called
 *
 * Returns: (transfer floating): a view of the brochure that follows @place
 */
GtkWidget *
brochure_view_new (BrochureCheck *check,
                   BrochurePlace *place,
                   GSettings     *settings,
                   const char    *title)
{
  BrochureDocument *document;
  BrochureView *self;

  g_return_val_if_fail (BROCHURE_IS_CHECK (check), NULL);
  g_return_val_if_fail (BROCHURE_IS_PLACE (place), NULL);
  g_return_val_if_fail (G_IS_SETTINGS (settings), NULL);
  g_return_val_if_fail (title != NULL, NULL);

  document = brochure_check_get_document (check);
  self = g_object_new (BROCHURE_TYPE_VIEW, NULL);
  self->check = g_object_ref (check);
  self->document = g_object_ref (document);
  self->place = g_object_ref (place);
  self->settings = g_object_ref (settings);

  adw_navigation_page_set_title (self->sidebar_page, title);
  brochure_sidebar_set_document (self->sidebar, document, place);
  adw_overlay_split_view_set_show_sidebar (self->contact_split, g_settings_get_boolean (settings, "contact-pane-open"));
  on_place_changed (self);

  g_signal_connect_object (settings, "changed::show-sources",
                           G_CALLBACK (on_show_sources_changed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (place, "changed",
                           G_CALLBACK (on_place_changed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (brochure_place_get_bookmarks (place), "notify::kept",
                           G_CALLBACK (update_bookmark), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}

/**
 * brochure_view_can_step:
 * @self: a view
 * @step: -1 for back, 1 for forward
 *
 * Returns: whether there is a place to go back or forward to from the page that is shown
 */
gboolean
brochure_view_can_step (BrochureView *self,
                        int           step)
{
  g_return_val_if_fail (BROCHURE_IS_VIEW (self), FALSE);

  return brochure_place_can_step (self->place, step) &&
         (!is_narrow (self) || brochure_view_covers_list (self));
}

/**
 * _brochure_view_can_swipe:
 * @self: a view
 * @step: -1 for back, 1 for forward
 *
 * Returns: whether the page can be swiped away for that; from where no link led,
 *   a swipe back uncovers the list of sections instead
 */
gboolean
_brochure_view_can_swipe (BrochureView *self,
                          int           step)
{
  g_return_val_if_fail (BROCHURE_IS_VIEW (self), FALSE);

  return is_narrow (self) && brochure_view_can_step (self, step) && (step > 0 || is_linked (self));
}

/**
 * brochure_view_covers_list:
 * @self: a view
 *
 * Returns: whether the page stands where the list of sections would
 */
gboolean
brochure_view_covers_list (BrochureView *self)
{
  g_return_val_if_fail (BROCHURE_IS_VIEW (self), FALSE);

  return is_narrow (self) && adw_navigation_split_view_get_show_content (self->split);
}

/**
 * brochure_view_begin_find:
 * @self: a view
 *
 * Opens the bar that finds words in the page.
 */
void
brochure_view_begin_find (BrochureView *self)
{
  g_return_if_fail (BROCHURE_IS_VIEW (self));

  brochure_view_show_content (self);
  brochure_find_bar_begin (get_find_bar (self));
}

/**
 * brochure_view_begin_search:
 * @self: a view
 * @text: (nullable): what to search for
 *
 * Opens the search of the whole brochure.
 */
void
brochure_view_begin_search (BrochureView *self,
                            const char   *text)
{
  gboolean covers;

  g_return_if_fail (BROCHURE_IS_VIEW (self));

  covers = brochure_view_covers_list (self);

  if (covers)
    adw_navigation_split_view_set_show_content (self->split, FALSE);

  self->reopen_content = brochure_sidebar_begin_search (self->sidebar, text) && covers;
}

/**
 * brochure_view_find_step:
 * @self: a view
 * @step: 1 for the next match, -1 for the previous one
 *
 * Goes to another match of what was last looked for in the page.
 */
void
brochure_view_find_step (BrochureView *self,
                         int           step)
{
  g_return_if_fail (BROCHURE_IS_VIEW (self));

  brochure_view_show_content (self);
  brochure_find_bar_step (get_find_bar (self), step);
}

/**
 * brochure_view_focus_page:
 * @self: a view
 *
 * Lets keys act on the page, or on the list of sections where that stands in its place.
 */
void
brochure_view_focus_page (BrochureView *self)
{
  g_return_if_fail (BROCHURE_IS_VIEW (self));

  if (brochure_focus_is_in (GTK_WIDGET (self->page)))
    return;

  if (!is_narrow (self) || brochure_view_covers_list (self))
    gtk_widget_grab_focus (GTK_WIDGET (self->page));
  else
    gtk_widget_child_focus (GTK_WIDGET (self), GTK_DIR_TAB_FORWARD);
}

/**
 * brochure_view_show_content:
 * @self: a view
 *
 * Shows the page, where there is room for the list of sections or for one of them only.
 */
void
brochure_view_show_content (BrochureView *self)
{
  g_return_if_fail (BROCHURE_IS_VIEW (self));

  adw_navigation_split_view_set_show_content (self->split, TRUE);
}

/**
 * brochure_view_take_place:
 * @self: a new view
 * @former: the view of the same place that it stands in for
 *
 * Opens, folds and unfolds all that can be, as it is there, and goes on searching and finding.
 */
void
brochure_view_take_place (BrochureView *self,
                          BrochureView *former)
{
  g_return_if_fail (BROCHURE_IS_VIEW (self));
  g_return_if_fail (BROCHURE_IS_VIEW (former));

  /* A breakpoint would only come to it once there is a size, and a pane that may lie over
   * the page would find no room beside it until then. */
  self->is_placing = TRUE;
  adw_navigation_split_view_set_collapsed (self->split, is_narrow (former));
  adw_overlay_split_view_set_collapsed (self->contact_split,
                                        adw_overlay_split_view_get_collapsed (former->contact_split));
  self->is_placing = FALSE;

  adw_navigation_split_view_set_show_content (self->split,
                                              adw_navigation_split_view_get_show_content (former->split));
  adw_overlay_split_view_set_show_sidebar (self->contact_split,
                                           adw_overlay_split_view_get_show_sidebar (former->contact_split));
  self->reopen_contact = former->reopen_contact;
  brochure_sidebar_take_search (self->sidebar, former->sidebar);

  if (former->find_bar != NULL)
    brochure_find_bar_take_text (get_find_bar (self), former->find_bar);

  if (brochure_focus_is_in (GTK_WIDGET (former->page)) || brochure_twin_is_unfolded (GTK_WIDGET (former->page)))
    brochure_page_complete (self->page);

  brochure_twin_unfold (GTK_WIDGET (former), GTK_WIDGET (self));
  _brochure_view_leave (GTK_WIDGET (former));
}
