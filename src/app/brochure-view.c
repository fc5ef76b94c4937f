/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "app/brochure-view.h"

#include "app/brochure-contact-pane.h"
#include "app/brochure-find-bar.h"
#include "app/brochure-sidebar.h"
#include "app/brochure-view-gestures.h"
#include "pages/brochure-eligibility-page.h"
#include "pages/brochure-page-factory.h"
#include "search/brochure-search-result.h"
#include "widgets/brochure-twin.h"

/* Longer than the pane takes to slide away. */
#define HIDE_CONTACT_MS 400

struct _BrochureView
{
  AdwBreakpointBin parent_instance;

  /* owned */
  BrochureDocument *document;
  BrochureWindowState *state;

  /* borrowed */
  BrochurePage *page; /* child of page_bin */

  guint hide_contact_id;
  gboolean is_placing; /* what happens to the pane is none of the reader's doing */
  gboolean reopen_contact; /* once there is room for the pane again */
  gboolean reopen_content; /* once a search that covers the page is left */

  /* template */
  GtkWidget *back_button;
  GtkWidget *bookmark_button;
  BrochureContactPane *contact_pane;
  AdwOverlaySplitView *contact_split;
  GtkWidget *contact_toolbar_view;
  AdwNavigationPage *content_page;
  BrochureFindBar *find_bar;
  GtkWidget *forward_button;
  GtkWidget *notice;
  GtkActionable *notice_button;
  GtkLabel *notice_label;
  AdwBin *page_bin;
  BrochureSidebar *sidebar;
  AdwNavigationPage *sidebar_page;
  AdwNavigationSplitView *split;
};

enum
{
  PROP_0,
  PROP_DOCUMENT,
  PROP_NARROW,
  PROP_STATE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (BrochureView, brochure_view, ADW_TYPE_BREAKPOINT_BIN)

/* The programme's end is news on the first page only; About this brochure keeps it. */
static void
update_notice (BrochureView         *self,
               const BrochureSection *section)
{
  const BrochureProgramme *programme = brochure_document_get_programme (self->document);
  const BrochureNotice *closing = brochure_document_find_closing_notice (self->document);
  const BrochureSection *details =
    brochure_programme_find_section_of_kind (programme, BROCHURE_BLOCK_NOTICES);
  gboolean is_first = section == g_ptr_array_index (programme->sections, 0);

  gtk_widget_set_visible (self->notice, is_first && closing != NULL);

  if (closing != NULL)
    gtk_label_set_label (self->notice_label,
                         brochure_text_get (closing->title != NULL ? closing->title : closing->text));

  gtk_widget_set_visible (GTK_WIDGET (self->notice_button), details != NULL);

  if (details != NULL)
    {
      gtk_actionable_set_action_target (self->notice_button, "s", details->id);
      gtk_actionable_set_action_name (self->notice_button, "win.show-section");
    }
}

/* Takes the focus from a page that is about to go, and tells whether it had it. GTK
 * itself would look for the next widget only after the page is freed, and GtkLabel
 * looks back at the last one. */
static gboolean
drop_focus (BrochureView *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  if (focus == NULL || !gtk_widget_is_ancestor (focus, GTK_WIDGET (self->page_bin)))
    return FALSE;

  gtk_root_set_focus (root, NULL);

  return TRUE;
}

/* The star is full where the section is marked, and says what pressing it does. */
static void
update_bookmark (BrochureView *self)
{
  const char *id = brochure_window_state_get_section (self->state);
  gboolean is_marked = id != NULL &&
                       brochure_bookmarks_find (brochure_window_state_get_bookmarks (self->state), id, NULL);
  const char *label = is_marked ? _("Remove Bookmark") : _("Add Bookmark");

  gtk_button_set_icon_name (GTK_BUTTON (self->bookmark_button),
                            is_marked ? "starred-symbolic" : "non-starred-symbolic");
  gtk_widget_set_tooltip_text (self->bookmark_button, label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->bookmark_button),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
}

static void
show_section (BrochureView *self)
{
  const char *id = brochure_window_state_get_section (self->state);
  const BrochureSection *section = NULL;
  gboolean had_focus;
  GtkWidget *page;

  if (id != NULL)
    section = brochure_programme_find_section (brochure_document_get_programme (self->document), id);

  if (section == NULL)
    return;

  page = brochure_page_factory_create (self->document, section, brochure_window_state_get_check (self->state));
  had_focus = drop_focus (self);
  self->page = BROCHURE_PAGE (page);

  brochure_find_bar_set_page (self->find_bar, self->page);
  adw_bin_set_child (self->page_bin, page);

  if (had_focus)
    gtk_widget_child_focus (page, GTK_DIR_TAB_FORWARD);

  adw_navigation_page_set_title (self->content_page, brochure_text_get (section->title));
  update_notice (self, section);
  update_bookmark (self);
}

/* Where the pane would cover the page, it waits until it is asked for. */
static void
on_contact_collapsed_changed (BrochureView *self)
{
  gboolean is_open = brochure_window_state_get_contact_open (self->state);
  gboolean is_collapsed = adw_overlay_split_view_get_collapsed (self->contact_split);

  if (self->is_placing)
    return;

  brochure_window_state_set_contact_open (self->state, !is_collapsed && (is_open || self->reopen_contact));
  self->reopen_contact = is_collapsed && is_open;
}

static void
hide_contact (gpointer user_data)
{
  BrochureView *self = user_data;

  self->hide_contact_id = 0;
  gtk_widget_set_visible (self->contact_toolbar_view, FALSE);
}

/* A closed pane must be out of the layout: when a wide window becomes a narrow one at
 * a stroke, libadwaita allocates it no width at all, and GTK warns of that. */
static void
on_contact_shown_changed (BrochureView *self)
{
  g_clear_handle_id (&self->hide_contact_id, g_source_remove);

  if (adw_overlay_split_view_get_show_sidebar (self->contact_split))
    gtk_widget_set_visible (self->contact_toolbar_view, TRUE);
  else
    self->hide_contact_id = g_timeout_add_once (HIDE_CONTACT_MS, hide_contact, self);
}

/* Where search and page share the same place, leaving the one leads back to the other. */
static void
on_search_open_changed (BrochureView *self)
{
  if (brochure_window_state_get_search_open (self->state) || !self->reopen_content)
    return;

  self->reopen_content = FALSE;

  if (adw_navigation_split_view_get_collapsed (self->split))
    brochure_window_state_set_content_open (self->state, TRUE);
}

/* What the reader goes to from there is where they are then. */
static void
on_content_open_changed (BrochureView *self)
{
  if (brochure_window_state_get_content_open (self->state))
    self->reopen_content = FALSE;
}

static void
on_result_activated (BrochureView         *self,
                     BrochureSearchResult *result)
{
  const char *section = brochure_search_result_get_section_id (result);
  const char *block = brochure_search_result_get_block_id (result);

  gtk_widget_activate_action (GTK_WIDGET (self), "win.show-section-block", "(ss)", section,
                              block != NULL ? block : "");

  if (block == NULL)
    brochure_scroller_set_scroll (brochure_page_get_scroller (self->page), 0);
}

static void
on_find_open_changed (BrochureView *self)
{
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "find.close", brochure_window_state_get_find_open (self->state));
}

static void
close_find_action (GtkWidget  *widget,
                   const char *action_name,
                   GVariant   *parameter)
{
  brochure_find_bar_end (BROCHURE_VIEW (widget)->find_bar);
}

/* Whether the way back from the page is the one to the page whose link led here, rather
 * than the one to the list of sections. */
static gboolean
is_linked (BrochureView *self)
{
  BrochureHistory *history = brochure_window_state_get_history (self->state);
  const BrochurePlace *place = brochure_history_get_current (history);

  return brochure_view_get_narrow (self) && place != NULL && place->is_linked &&
         brochure_history_get_can_back (history);
}

/* Where there is room for one thing at a time, there is one way back, in one place. */
static void
update_back (BrochureView *self)
{
  gboolean is_narrow = brochure_view_get_narrow (self);

  adw_navigation_page_set_can_pop (self->content_page, !is_linked (self));
  gtk_widget_set_visible (self->back_button, !is_narrow || is_linked (self));
  gtk_widget_set_visible (self->forward_button, !is_narrow);
}

static void
on_narrow_changed (BrochureView *self)
{
  update_back (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NARROW]);
}

static void
brochure_view_constructed (GObject *object)
{
  BrochureView *self = BROCHURE_VIEW (object);
  const BrochureProgramme *programme = brochure_document_get_programme (self->document);

  G_OBJECT_CLASS (brochure_view_parent_class)->constructed (object);

  adw_navigation_page_set_title (self->sidebar_page, brochure_text_get (programme->name));
  brochure_sidebar_set_document (self->sidebar, self->document,
                                 brochure_window_state_get_bookmarks (self->state));
  brochure_contact_pane_set_document (self->contact_pane, self->document);

  g_object_bind_property (self->state, "section", self->sidebar, "section",
                          G_BINDING_SYNC_CREATE);
  g_object_bind_property (self->state, "contact-open", self->contact_split, "show-sidebar",
                          G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL);
  g_object_bind_property (self->state, "content-open", self->split, "show-content",
                          G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL);

  g_object_bind_property (self->state, "search-text", self->sidebar, "search-text",
                          G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL);
  g_object_bind_property (self->state, "search-open", self->sidebar, "search-open",
                          G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL);
  g_object_bind_property (self->state, "find-text", self->find_bar, "text",
                          G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL);
  g_object_bind_property (self->state, "find-open", self->find_bar, "open",
                          G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL);

  show_section (self);
  brochure_scroller_set_scroll (brochure_page_get_scroller (self->page), brochure_window_state_get_scroll (self->state));
  g_signal_connect_object (self->state, "notify::content-open",
                           G_CALLBACK (on_content_open_changed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->state, "notify::find-open",
                           G_CALLBACK (on_find_open_changed), self, G_CONNECT_SWAPPED);
  on_find_open_changed (self);
  g_signal_connect_object (self->state, "notify::search-open",
                           G_CALLBACK (on_search_open_changed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->state, "notify::section",
                           G_CALLBACK (show_section), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (brochure_window_state_get_bookmarks (self->state), "notify::kept",
                           G_CALLBACK (update_bookmark), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (brochure_window_state_get_history (self->state), "changed",
                           G_CALLBACK (update_back), self, G_CONNECT_SWAPPED);
  update_back (self);
}

static void
brochure_view_dispose (GObject *object)
{
  BrochureView *self = BROCHURE_VIEW (object);

  /* The bin gives up its child itself: disposing of the template would do it twice. */
  self->page = NULL;
  g_clear_handle_id (&self->hide_contact_id, g_source_remove);
  g_clear_object (&self->document);
  g_clear_object (&self->state);

  G_OBJECT_CLASS (brochure_view_parent_class)->dispose (object);
}

static void
brochure_view_get_property (GObject    *object,
                            guint       property_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  BrochureView *self = BROCHURE_VIEW (object);

  switch (property_id)
    {
    case PROP_DOCUMENT:
      g_value_set_object (value, self->document);
      break;

    case PROP_NARROW:
      g_value_set_boolean (value, brochure_view_get_narrow (self));
      break;

    case PROP_STATE:
      g_value_set_object (value, self->state);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
brochure_view_set_property (GObject      *object,
                            guint         property_id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  BrochureView *self = BROCHURE_VIEW (object);

  switch (property_id)
    {
    case PROP_DOCUMENT:
      self->document = g_value_dup_object (value);
      break;

    case PROP_STATE:
      self->state = g_value_dup_object (value);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
brochure_view_class_init (BrochureViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = brochure_view_constructed;
  object_class->dispose = brochure_view_dispose;
  object_class->get_property = brochure_view_get_property;
  object_class->set_property = brochure_view_set_property;

  /**
   * BrochureView:document:
   *
   * The brochure that is shown.
   */
  properties[PROP_DOCUMENT] =
    g_param_spec_object ("document", NULL, NULL, BROCHURE_TYPE_DOCUMENT,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  /**
   * BrochureView:narrow:
   *
   * Whether there is room for the sections or for one of them only.
   */
  properties[PROP_NARROW] =
    g_param_spec_boolean ("narrow", NULL, NULL, FALSE,
                          G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  /**
   * BrochureView:state:
   *
   * Where the reader is in it.
   */
  properties[PROP_STATE] =
    g_param_spec_object ("state", NULL, NULL, BROCHURE_TYPE_WINDOW_STATE,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (BROCHURE_TYPE_CONTACT_PANE);
  g_type_ensure (BROCHURE_TYPE_FIND_BAR);
  g_type_ensure (BROCHURE_TYPE_SIDEBAR);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PATH "/app/brochure-view.ui");
  gtk_widget_class_bind_template_child (widget_class, BrochureView, back_button);
  gtk_widget_class_bind_template_child (widget_class, BrochureView, bookmark_button);
  gtk_widget_class_bind_template_child (widget_class, BrochureView, contact_pane);
  gtk_widget_class_bind_template_child (widget_class, BrochureView, contact_split);
  gtk_widget_class_bind_template_child (widget_class, BrochureView, contact_toolbar_view);
  gtk_widget_class_bind_template_child (widget_class, BrochureView, content_page);
  gtk_widget_class_bind_template_child (widget_class, BrochureView, find_bar);
  gtk_widget_class_bind_template_child (widget_class, BrochureView, forward_button);
  gtk_widget_class_bind_template_child (widget_class, BrochureView, notice);
  gtk_widget_class_bind_template_child (widget_class, BrochureView, notice_button);
  gtk_widget_class_bind_template_child (widget_class, BrochureView, notice_label);
  gtk_widget_class_bind_template_child (widget_class, BrochureView, page_bin);
  gtk_widget_class_bind_template_child (widget_class, BrochureView, sidebar);
  gtk_widget_class_bind_template_child (widget_class, BrochureView, sidebar_page);
  gtk_widget_class_bind_template_child (widget_class, BrochureView, split);
  gtk_widget_class_bind_template_callback (widget_class, on_contact_collapsed_changed);
  gtk_widget_class_bind_template_callback (widget_class, on_contact_shown_changed);
  gtk_widget_class_bind_template_callback (widget_class, on_narrow_changed);
  gtk_widget_class_bind_template_callback (widget_class, on_result_activated);

  gtk_widget_class_install_action (widget_class, "find.close", NULL, close_find_action);
}

static void
brochure_view_init (BrochureView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  brochure_view_add_gestures (self, GTK_WIDGET (self->page_bin));
}

/**
 * brochure_view_new:
 * @document: a brochure
 * @state: where to begin; its section must be one of @document
 *
 * Returns: (transfer floating): a view of @document that follows @state
 */
GtkWidget *
brochure_view_new (BrochureDocument    *document,
                   BrochureWindowState *state)
{
  g_return_val_if_fail (BROCHURE_IS_DOCUMENT (document), NULL);
  g_return_val_if_fail (BROCHURE_IS_WINDOW_STATE (state), NULL);

  return g_object_new (BROCHURE_TYPE_VIEW,
                       "document", document,
                       "state", state,
                       NULL);
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
  BrochureHistory *history;

  g_return_val_if_fail (BROCHURE_IS_VIEW (self), FALSE);

  history = brochure_window_state_get_history (self->state);

  if (brochure_view_get_narrow (self) && !brochure_window_state_get_content_open (self->state))
    return FALSE;

  return step < 0 ? brochure_history_get_can_back (history) : brochure_history_get_can_forward (history);
}

/**
 * brochure_view_can_swipe:
 * @self: a view
 * @step: -1 for back, 1 for forward
 *
 * Returns: whether the page can be swiped away for that; from where no link led,
 *   a swipe back uncovers the list of sections instead
 */
gboolean
brochure_view_can_swipe (BrochureView *self,
                         int           step)
{
  g_return_val_if_fail (BROCHURE_IS_VIEW (self), FALSE);

  return brochure_view_get_narrow (self) && brochure_view_can_step (self, step) &&
         (step > 0 || is_linked (self));
}

/**
 * brochure_view_covers_page:
 * @self: a view
 *
 * Returns: whether the contact pane, while open, covers the page
 */
gboolean
brochure_view_covers_page (BrochureView *self)
{
  g_return_val_if_fail (BROCHURE_IS_VIEW (self), FALSE);

  return adw_overlay_split_view_get_collapsed (self->contact_split);
}

gboolean
brochure_view_get_narrow (BrochureView *self)
{
  g_return_val_if_fail (BROCHURE_IS_VIEW (self), FALSE);

  return adw_navigation_split_view_get_collapsed (self->split);
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

  brochure_window_state_set_content_open (self->state, TRUE);
  brochure_find_bar_begin (self->find_bar);
}

/**
 * brochure_view_begin_search:
 * @self: a view
 *
 * Opens the search of the whole brochure.
 */
void
brochure_view_begin_search (BrochureView *self)
{
  gboolean covers;

  g_return_if_fail (BROCHURE_IS_VIEW (self));

  covers = adw_navigation_split_view_get_collapsed (self->split) &&
           brochure_window_state_get_content_open (self->state);

  if (covers)
    brochure_window_state_set_content_open (self->state, FALSE);

  self->reopen_content = covers && !brochure_window_state_get_search_open (self->state);
  brochure_sidebar_begin_search (self->sidebar);
}

/**
 * brochure_view_check_with:
 * @self: a view that shows the eligibility check
 * @test: id of a test
 *
 * Adds a test to the check, ready for its score.
 */
void
brochure_view_check_with (BrochureView *self,
                          const char   *test)
{
  g_return_if_fail (BROCHURE_IS_VIEW (self));
  g_return_if_fail (test != NULL);
  g_return_if_fail (BROCHURE_IS_ELIGIBILITY_PAGE (self->page));

  brochure_eligibility_page_add_test (BROCHURE_ELIGIBILITY_PAGE (self->page), test);
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

  brochure_window_state_set_content_open (self->state, TRUE);
  brochure_find_bar_step (self->find_bar, step);
}

/**
 * brochure_view_restore_place:
 * @self: a view
 *
 * Scrolls the page as far as the state says.
 */
void
brochure_view_restore_place (BrochureView *self)
{
  g_return_if_fail (BROCHURE_IS_VIEW (self));

  brochure_scroller_set_scroll (brochure_page_get_scroller (self->page), brochure_window_state_get_scroll (self->state));
}

/**
 * brochure_view_save_place:
 * @self: a view
 *
 * Writes down in the state how far the page is scrolled, before another view
 * is built around it.
 */
void
brochure_view_save_place (BrochureView *self)
{
  g_return_if_fail (BROCHURE_IS_VIEW (self));

  brochure_window_state_set_scroll (self->state, brochure_scroller_get_scroll (brochure_page_get_scroller (self->page)));
}

/**
 * brochure_view_scroll_to_block:
 * @self: a view
 * @block: id of a block on the page that is shown
 *
 * Brings @block into view and marks it for a moment.
 *
 * Returns: whether it exists
 */
gboolean
brochure_view_scroll_to_block (BrochureView *self,
                               const char   *block)
{
  g_return_val_if_fail (BROCHURE_IS_VIEW (self), FALSE);
  g_return_val_if_fail (block != NULL, FALSE);

  return brochure_page_show_piece (self->page, block);
}

/**
 * brochure_view_take_place:
 * @self: a new view
 * @former: the view of the same state that it stands in for
 *
 * Folds and unfolds all that can be, as it is there.
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
  adw_navigation_split_view_set_collapsed (self->split, adw_navigation_split_view_get_collapsed (former->split));
  adw_overlay_split_view_set_collapsed (self->contact_split,
                                        adw_overlay_split_view_get_collapsed (former->contact_split));
  self->is_placing = FALSE;

  self->reopen_contact = former->reopen_contact;
  brochure_twin_unfold (GTK_WIDGET (former), GTK_WIDGET (self));
}
