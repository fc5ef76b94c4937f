/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/brochure-search-view.h"

#include <glib/gi18n.h>

#include "app/brochure-search-row.h"
#include "language/brochure-format.h"
#include "search/brochure-search-index.h"
#include "widgets/brochure-feedback.h"

/* More than anybody reads, and few enough that all have rows at the next frame; who searches on
 * finds the rest. */
#define MAX_RESULTS 50

/* Long enough that a word is announced once, when it is typed. */
#define ANNOUNCE_MILLISECONDS 500

struct _BrochureSearchView
{
  AdwBin parent_instance;

  /* owned */
  BrochureDocument *document;
  BrochureSearchIndex *index; /* NULL before the first search */
  char *text;

  guint announce_id;
  guint prepare_id;

  /* template */
  GtkLabel *count_label;
  GtkListView *list_view;
  GListStore *results;
  GtkSingleSelection *selection;
  GtkStack *stack;
};

enum
{
  LEFT,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (BrochureSearchView, brochure_search_view, ADW_TYPE_BIN)

static guint
get_n_results (BrochureSearchView *self)
{
  return g_list_model_get_n_items (G_LIST_MODEL (self->results));
}

static char *
describe_count (guint n_results)
{
  g_autofree char *number = brochure_format_integer (n_results);

  if (n_results == 0)
    return g_strdup (_("No Results"));

  if (n_results == MAX_RESULTS)
    /* Translators: above what a search found, where it found more; %s is how many are shown */
    return g_strdup_printf (ngettext ("The best %s result", "The best %s results", n_results), number);

  /* Translators: above what a search found; %s is how many places */
  return g_strdup_printf (ngettext ("%s result", "%s results", n_results), number);
}

static void
announce (gpointer user_data)
{
  BrochureSearchView *self = user_data;

  self->announce_id = 0;
  brochure_feedback_announce (GTK_WIDGET (self), gtk_label_get_label (self->count_label));
}

/* Results that are there again, in another language say, are no news. */
static void
announce_later (BrochureSearchView *self)
{
  g_clear_handle_id (&self->announce_id, g_source_remove);

  if (*self->text != '\0' && gtk_widget_get_root (GTK_WIDGET (self)) != NULL)
    self->announce_id = g_timeout_add_once (ANNOUNCE_MILLISECONDS, announce, self);
}

static BrochureSearchIndex *
get_index (BrochureSearchView *self)
{
  if (self->index == NULL)
    self->index = brochure_search_index_new (brochure_search_entries_collect (self->document));

  return self->index;
}

static void
prepare (gpointer user_data)
{
  BrochureSearchView *self = user_data;

  self->prepare_id = 0;
  get_index (self);
}

static void
update (BrochureSearchView *self)
{
  g_autoptr(GPtrArray) found = NULL;
  g_autofree char *count = NULL;

  if (*self->text != '\0' && self->document != NULL)
    found = brochure_search_index_query (get_index (self), self->text, MAX_RESULTS);

  g_list_store_splice (self->results, 0, get_n_results (self),
                       found != NULL ? found->pdata : NULL, found != NULL ? found->len : 0);
  count = describe_count (get_n_results (self));
  gtk_label_set_label (self->count_label, count);
  gtk_stack_set_visible_child_name (self->stack, get_n_results (self) > 0 ? "results" : "nothing");

  if (get_n_results (self) > 0)
    {
      gtk_single_selection_set_selected (self->selection, 0);
      gtk_list_view_scroll_to (self->list_view, 0, GTK_LIST_SCROLL_NONE, NULL);
    }

  announce_later (self);
}

static void
activate_at (BrochureSearchView *self,
             guint               position)
{
  g_autoptr(BrochureSearchResult) result = g_list_model_get_item (G_LIST_MODEL (self->selection), position);
  const char *piece;

  if (result == NULL)
    return;

  piece = brochure_search_result_get_piece_id (result);
  gtk_widget_activate_action (GTK_WIDGET (self), "win.show-section-block", "(ss)",
                              brochure_search_result_get_section_id (result), piece != NULL ? piece : "");
}

static void
on_row_activated (BrochureSearchView *self,
                  guint               position)
{
  activate_at (self, position);
}

static void
on_row_clicked (GtkListItem     *list_item,
                int              n_press,
                double           x,
                double           y,
                GtkGestureClick *gesture)
{
  GtkWidget *self = gtk_widget_get_ancestor (gtk_list_item_get_child (list_item), BROCHURE_TYPE_SEARCH_VIEW);

  activate_at (BROCHURE_SEARCH_VIEW (self), gtk_list_item_get_position (list_item));
}

static void
on_setup (GtkSignalListItemFactory *factory,
          GtkListItem              *list_item)
{
  GtkWidget *row = brochure_search_row_new ();
  GtkGesture *click = gtk_gesture_click_new ();

  g_signal_connect_object (click, "released", G_CALLBACK (on_row_clicked), list_item, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (row, GTK_EVENT_CONTROLLER (click));
  gtk_list_item_set_child (list_item, row);
}

static void
on_bind (GtkSignalListItemFactory *factory,
         GtkListItem              *list_item,
         BrochureSearchView       *self)
{
  BrochureSearchResult *result = gtk_list_item_get_item (list_item);
  const BrochureSection *home =
    brochure_programme_find_section (brochure_document_get_programme (self->document),
                                     brochure_search_result_get_section_id (result));
  const char *snippet = brochure_search_result_get_snippet (result);
  const char *section = brochure_search_result_get_section_title (result);
  g_autofree char *description = NULL;

  /* What it says, and in which section. */
  description = snippet != NULL && *snippet != '\0' ? g_strdup_printf ("%s – %s", snippet, section)
                                                    : g_strdup (section);
  gtk_list_item_set_accessible_label (list_item, brochure_search_result_get_title (result));
  gtk_list_item_set_accessible_description (list_item, description);
  brochure_search_row_set_result (BROCHURE_SEARCH_ROW (gtk_list_item_get_child (list_item)), result,
                                  home != NULL ? home->icon : NULL);
}

static gboolean
on_key_pressed (BrochureSearchView    *self,
                guint                  keyval,
                guint                  keycode,
                GdkModifierType        state,
                GtkEventControllerKey *controller)
{
  if ((keyval != GDK_KEY_Up && keyval != GDK_KEY_KP_Up) ||
      gtk_single_selection_get_selected (self->selection) != 0)
    return GDK_EVENT_PROPAGATE;

  g_signal_emit (self, signals[LEFT], 0);

  return GDK_EVENT_STOP;
}

static void
brochure_search_view_dispose (GObject *object)
{
  BrochureSearchView *self = BROCHURE_SEARCH_VIEW (object);

  g_clear_handle_id (&self->announce_id, g_source_remove);
  g_clear_handle_id (&self->prepare_id, g_source_remove);
  g_clear_pointer (&self->index, brochure_search_index_free);
  g_clear_object (&self->document);

  G_OBJECT_CLASS (brochure_search_view_parent_class)->dispose (object);
}

static void
brochure_search_view_finalize (GObject *object)
{
  BrochureSearchView *self = BROCHURE_SEARCH_VIEW (object);

  g_clear_pointer (&self->text, g_free);

  G_OBJECT_CLASS (brochure_search_view_parent_class)->finalize (object);
}

static void
brochure_search_view_class_init (BrochureSearchViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = brochure_search_view_dispose;
  object_class->finalize = brochure_search_view_finalize;

  /**
   * BrochureSearchView::left:
   * @self: a view
   *
   * Emitted when the reader goes up from the first result.
   */
  signals[LEFT] = g_signal_new ("left", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  g_type_ensure (BROCHURE_TYPE_SEARCH_RESULT);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PATH "/app/brochure-search-view.ui");
  gtk_widget_class_bind_template_child (widget_class, BrochureSearchView, count_label);
  gtk_widget_class_bind_template_child (widget_class, BrochureSearchView, list_view);
  gtk_widget_class_bind_template_child (widget_class, BrochureSearchView, results);
  gtk_widget_class_bind_template_child (widget_class, BrochureSearchView, selection);
  gtk_widget_class_bind_template_child (widget_class, BrochureSearchView, stack);
  gtk_widget_class_bind_template_callback (widget_class, on_bind);
  gtk_widget_class_bind_template_callback (widget_class, on_key_pressed);
  gtk_widget_class_bind_template_callback (widget_class, on_row_activated);
  gtk_widget_class_bind_template_callback (widget_class, on_setup);
}

static void
brochure_search_view_init (BrochureSearchView *self)
{
  self->text = g_strdup ("");
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * brochure_search_view_set_document:
 * @self: a view
 * @document: the brochure to search, in the language of now
 */
void
brochure_search_view_set_document (BrochureSearchView *self,
                                   BrochureDocument   *document)
{
  g_return_if_fail (BROCHURE_IS_SEARCH_VIEW (self));
  g_return_if_fail (BROCHURE_IS_DOCUMENT (document));

  g_clear_pointer (&self->index, brochure_search_index_free);
  g_set_object (&self->document, document);
  update (self);
}

/**
 * brochure_search_view_set_text:
 * @self: a view
 * @text: what to search for
 */
void
brochure_search_view_set_text (BrochureSearchView *self,
                               const char         *text)
{
  g_return_if_fail (BROCHURE_IS_SEARCH_VIEW (self));
  g_return_if_fail (text != NULL);

  if (g_set_str (&self->text, text))
    update (self);
}

/**
 * brochure_search_view_prepare:
 * @self: a view
 *
 * Has the words of the brochure collected as soon as nothing else is to be done, so that the
 * first key that is typed finds them there.
 */
void
brochure_search_view_prepare (BrochureSearchView *self)
{
  g_return_if_fail (BROCHURE_IS_SEARCH_VIEW (self));

  if (self->index == NULL && self->prepare_id == 0 && self->document != NULL)
    self->prepare_id = g_idle_add_once (prepare, self);
}

/**
 * brochure_search_view_activate:
 * @self: a view
 *
 * Chooses the result that is selected, if there is any.
 */
void
brochure_search_view_activate (BrochureSearchView *self)
{
  g_return_if_fail (BROCHURE_IS_SEARCH_VIEW (self));

  activate_at (self, gtk_single_selection_get_selected (self->selection));
}

/**
 * brochure_search_view_focus:
 * @self: a view
 * @step: how far to go from the result that is selected
 *
 * Moves the focus into the results.
 *
 * Returns: whether there is any to take it
 */
gboolean
brochure_search_view_focus (BrochureSearchView *self,
                            int                 step)
{
  guint n_results;
  guint selected;

  g_return_val_if_fail (BROCHURE_IS_SEARCH_VIEW (self), FALSE);

  n_results = get_n_results (self);

  if (n_results == 0)
    return FALSE;

  selected = gtk_single_selection_get_selected (self->selection);
  selected = (guint) CLAMP ((int) selected + step, 0, (int) n_results - 1);
  gtk_list_view_scroll_to (self->list_view, selected, GTK_LIST_SCROLL_FOCUS | GTK_LIST_SCROLL_SELECT, NULL);

  return gtk_widget_grab_focus (GTK_WIDGET (self->list_view));
}
