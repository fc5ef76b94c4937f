/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "app/brochure-mnemonic.h"
#include "app/brochure-settings.h"
#include "app/brochure-window-private.h"
#include "content/brochure-link.h"
#include "telling/brochure-wording.h"
#include "widgets/brochure-feedback.h"

/* The section that lies STEP sections after the one that is shown, if any. */
static const BrochureSection *
get_neighbour (BrochureWindow *self,
               int             step)
{
  const char *id = brochure_place_get_section (self->place);
  const BrochureProgramme *programme;
  guint position;

  if (self->document == NULL || id == NULL)
    return NULL;

  programme = brochure_document_get_programme (self->document);

  if (!g_ptr_array_find (programme->sections,
                         brochure_programme_find_section (programme, id), &position))
    return NULL;

  if (position + step >= programme->sections->len)
    return NULL;

  return g_ptr_array_index (programme->sections, position + step);
}

/* The section that tells where everything comes from. */
static const BrochureSection *
find_about (BrochureWindow *self)
{
  if (self->document == NULL)
    return NULL;

  return brochure_programme_find_section_of_kind (brochure_document_get_programme (self->document),
                                                  BROCHURE_BLOCK_SOURCES);
}

/* Shows a section; a piece that does not exist is told of, over its section. With IS_LINKED, the
 * way back from there is to the page that is shown. */
static void
go_to (BrochureWindow *self,
       const char     *section,
       const char     *piece,
       gboolean        is_linked)
{
  _brochure_window_save_place (self);

  if (piece != NULL && g_strcmp0 (brochure_place_get_section (self->place), section) == 0)
    brochure_place_jump (self->place, is_linked);
  else
    brochure_place_visit (self->place, section, is_linked);

  brochure_view_show_content (self->view);

  if (piece != NULL && !brochure_view_scroll_to_piece (self->view, piece))
    {
      g_autofree char *shown = brochure_link_describe (piece);
      /* Translators: %s is the id of a part of a section, out of a link */
      g_autofree char *title = g_strdup_printf (_("This section has no part “%s”"), shown);

      _brochure_window_add_toast (self, title, NULL, NULL, NULL);
    }
}

/* One that was removed can be put back where it was. */
static void
remove_bookmark (BrochureWindow *self,
                 const char     *id)
{
  BrochureBookmarks *bookmarks = brochure_place_get_bookmarks (self->place);

  if (!brochure_bookmarks_find (bookmarks, id, NULL))
    return;

  /* Translators: what was done, with a button to undo it */
  _brochure_window_add_toast (self, _("Bookmark removed"), _("_Undo"), "win.restore-bookmark",
                              g_variant_new_string (id));
  brochure_bookmarks_remove (bookmarks, id);
}

static void
show_about_action (GtkWidget  *widget,
                   const char *action_name,
                   GVariant   *parameter)
{
  const BrochureSection *about = find_about (BROCHURE_WINDOW (widget));

  if (about != NULL)
    brochure_window_show_section (BROCHURE_WINDOW (widget), about->id, NULL);
}

static void
bookmark_action (GtkWidget  *widget,
                 const char *action_name,
                 GVariant   *parameter)
{
  BrochureWindow *self = BROCHURE_WINDOW (widget);
  BrochureBookmarks *bookmarks = brochure_place_get_bookmarks (self->place);
  const char *id = brochure_place_get_section (self->place);

  if (brochure_bookmarks_find (bookmarks, id, NULL))
    {
      remove_bookmark (self, id);
      return;
    }

  brochure_bookmarks_insert (bookmarks, id, G_MAXUINT);
  /* Translators: what was done */
  _brochure_window_add_toast (self, _("Bookmark added"), NULL, NULL, NULL);
}

static void
insert_bookmark_action (GtkWidget  *widget,
                        const char *action_name,
                        GVariant   *parameter)
{
  BrochureWindow *self = BROCHURE_WINDOW (widget);
  const char *id;
  guint position;

  g_variant_get (parameter, "(&su)", &id, &position);

  if (brochure_link_is_id (id))
    brochure_bookmarks_insert (brochure_place_get_bookmarks (self->place), id, position);
}

static void
move_bookmark_action (GtkWidget  *widget,
                      const char *action_name,
                      GVariant   *parameter)
{
  BrochureWindow *self = BROCHURE_WINDOW (widget);
  const char *id;
  guint position;

  g_variant_get (parameter, "(&su)", &id, &position);
  brochure_bookmarks_move (brochure_place_get_bookmarks (self->place), id, position);
}

static void
remove_bookmark_action (GtkWidget  *widget,
                        const char *action_name,
                        GVariant   *parameter)
{
  remove_bookmark (BROCHURE_WINDOW (widget), g_variant_get_string (parameter, NULL));
}

static void
restore_bookmark_action (GtkWidget  *widget,
                         const char *action_name,
                         GVariant   *parameter)
{
  brochure_bookmarks_restore (brochure_place_get_bookmarks (BROCHURE_WINDOW (widget)->place),
                              g_variant_get_string (parameter, NULL));
}

static void
close_action (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  gtk_window_close (GTK_WINDOW (widget));
}

static void
find_in_page_action (GtkWidget  *widget,
                     const char *action_name,
                     GVariant   *parameter)
{
  brochure_view_begin_find (BROCHURE_WINDOW (widget)->view);
}

static void
find_step_action (GtkWidget  *widget,
                  const char *action_name,
                  GVariant   *parameter)
{
  brochure_view_find_step (BROCHURE_WINDOW (widget)->view, g_str_equal (action_name, "win.find-next") ? 1 : -1);
}

static void
search_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  brochure_view_begin_search (BROCHURE_WINDOW (widget)->view,
                              parameter != NULL ? g_variant_get_string (parameter, NULL) : NULL);
}

static void
show_details_action (GtkWidget  *widget,
                     const char *action_name,
                     GVariant   *parameter)
{
  g_autofree char *title = brochure_mnemonic_drop (_("_Details"));
  AdwDialog *dialog = adw_alert_dialog_new (title, g_variant_get_string (parameter, NULL));

  /* Translators: button of a dialog */
  adw_alert_dialog_add_response (ADW_ALERT_DIALOG (dialog), "close", _("_Close"));
  adw_dialog_present (dialog, widget);
}

static void
show_section_action (GtkWidget  *widget,
                     const char *action_name,
                     GVariant   *parameter)
{
  BrochureWindow *self = BROCHURE_WINDOW (widget);

  brochure_window_show_section (self, g_variant_get_string (parameter, NULL), NULL);
  brochure_view_focus_page (self->view);
}

/* Who looks through the list of sections stays there, and was not where they only passed by. */
static void
browse_section_action (GtkWidget  *widget,
                       const char *action_name,
                       GVariant   *parameter)
{
  BrochureWindow *self = BROCHURE_WINDOW (widget);
  const char *section;
  gboolean is_passing;

  g_variant_get (parameter, "(&sb)", &section, &is_passing);

  if (is_passing)
    brochure_place_replace (self->place, section);
  else
    brochure_window_show_section (self, section, NULL);
}

static void
show_section_block_action (GtkWidget  *widget,
                           const char *action_name,
                           GVariant   *parameter)
{
  const char *section;
  const char *piece;

  g_variant_get (parameter, "(&s&s)", &section, &piece);
  brochure_window_show_section (BROCHURE_WINDOW (widget), section, piece);
}

static void
copy_link (BrochureWindow *self,
           const char     *section,
           const char     *block)
{
  g_autofree char *uri = brochure_link_to_uri (section, block);

  brochure_feedback_copy (GTK_WIDGET (self->view), uri, NULL);
}

static void
copy_fact_action (GtkWidget  *widget,
                  const char *action_name,
                  GVariant   *parameter)
{
  BrochureWindow *self = BROCHURE_WINDOW (widget);
  const BrochureFact *fact = brochure_programme_find_fact (brochure_document_get_programme (self->document),
                                                           g_variant_get_string (parameter, NULL));
  g_autofree char *text = NULL;

  if (fact == NULL)
    return;

  text = brochure_wording_fact (self->document, fact);
  brochure_feedback_copy (GTK_WIDGET (self->view), text, NULL);
}

static void
copy_link_action (GtkWidget  *widget,
                  const char *action_name,
                  GVariant   *parameter)
{
  BrochureWindow *self = BROCHURE_WINDOW (widget);

  copy_link (self, brochure_place_get_section (self->place), NULL);
}

/* Without a section, a part of the page is meant. A fact is linked to where it is stated, even
 * from a card that only leads there. */
static void
copy_link_to_action (GtkWidget  *widget,
                     const char *action_name,
                     GVariant   *parameter)
{
  BrochureWindow *self = BROCHURE_WINDOW (widget);
  const BrochureSection *home;
  const char *section;
  const char *block;

  g_variant_get (parameter, "(&s&s)", &section, &block);
  home = brochure_programme_find_section_of_fact (brochure_document_get_programme (self->document), block);

  if (*section == '\0')
    section = home != NULL ? home->id : brochure_place_get_section (self->place);

  copy_link (self, section, *block != '\0' ? block : NULL);
}

static void
go_by (BrochureWindow *self,
       int             step)
{
  _brochure_window_save_place (self);
  brochure_place_step (self->place, step);
  brochure_view_show_content (self->view);
}

static void
history_action (GtkWidget  *widget,
                const char *action_name,
                GVariant   *parameter)
{
  go_by (BROCHURE_WINDOW (widget), g_str_equal (action_name, "win.back") ? -1 : 1);
}

static void
step_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  go_by (BROCHURE_WINDOW (widget), g_variant_get_int32 (parameter));
}

/* The neighbours of a section lie beside it, not behind it: the way back from there is the
 * same as from here. */
static void
neighbour_action (GtkWidget  *widget,
                  const char *action_name,
                  GVariant   *parameter)
{
  BrochureWindow *self = BROCHURE_WINDOW (widget);
  const BrochureSection *neighbour = get_neighbour (self, g_str_equal (action_name, "win.next") ? 1 : -1);

  if (neighbour != NULL)
    go_to (self, neighbour->id, NULL, FALSE);
}

static void
zoom_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  BrochureWindow *self = BROCHURE_WINDOW (widget);
  int direction = 0;

  if (g_str_equal (action_name, "win.zoom-in"))
    direction = 1;
  else if (g_str_equal (action_name, "win.zoom-out"))
    direction = -1;

  brochure_settings_zoom (self->settings, direction);
}

/**
 * _brochure_window_install_actions:
 * @widget_class: the class of windows
 *
 * Installs all that can be done in a window, as `win.` actions. `win.contact` is a property
 * of the view and comes with it.
 */
void
_brochure_window_install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.back", NULL, history_action);
  gtk_widget_class_install_action (widget_class, "win.bookmark", NULL, bookmark_action);
  gtk_widget_class_install_action (widget_class, "win.browse-section", "(sb)", browse_section_action);
  gtk_widget_class_install_action (widget_class, "win.close", NULL, close_action);
  gtk_widget_class_install_action (widget_class, "win.copy-fact", "s", copy_fact_action);
  gtk_widget_class_install_action (widget_class, "win.copy-link", NULL, copy_link_action);
  gtk_widget_class_install_action (widget_class, "win.copy-link-to", "(ss)", copy_link_to_action);
  gtk_widget_class_install_action (widget_class, "win.find-in-page", NULL, find_in_page_action);
  gtk_widget_class_install_action (widget_class, "win.find-next", NULL, find_step_action);
  gtk_widget_class_install_action (widget_class, "win.find-previous", NULL, find_step_action);
  gtk_widget_class_install_action (widget_class, "win.forward", NULL, history_action);
  gtk_widget_class_install_action (widget_class, "win.insert-bookmark", "(su)", insert_bookmark_action);
  gtk_widget_class_install_action (widget_class, "win.move-bookmark", "(su)", move_bookmark_action);
  gtk_widget_class_install_action (widget_class, "win.next", NULL, neighbour_action);
  gtk_widget_class_install_action (widget_class, "win.previous", NULL, neighbour_action);
  gtk_widget_class_install_action (widget_class, "win.remove-bookmark", "s", remove_bookmark_action);
  gtk_widget_class_install_action (widget_class, "win.restore-bookmark", "s", restore_bookmark_action);
  gtk_widget_class_install_action (widget_class, "win.search", NULL, search_action);
  gtk_widget_class_install_action (widget_class, "win.search-for", "s", search_action);
  gtk_widget_class_install_action (widget_class, "win.show-about", NULL, show_about_action);
  gtk_widget_class_install_action (widget_class, "win.show-details", "s", show_details_action);
  gtk_widget_class_install_action (widget_class, "win.show-section", "s", show_section_action);
  gtk_widget_class_install_action (widget_class, "win.show-section-block", "(ss)",
                                   show_section_block_action);
  gtk_widget_class_install_action (widget_class, "win.step", "i", step_action);
  gtk_widget_class_install_action (widget_class, "win.zoom-in", NULL, zoom_action);
  gtk_widget_class_install_action (widget_class, "win.zoom-out", NULL, zoom_action);
  gtk_widget_class_install_action (widget_class, "win.zoom-reset", NULL, zoom_action);
}

/**
 * _brochure_window_update_actions:
 * @self: a window
 *
 * The one place that decides which actions can be used.
 */
void
_brochure_window_update_actions (BrochureWindow *self)
{
  const double text_scale = g_settings_get_double (self->settings, "text-scale");
  const gboolean has_document = self->document != NULL;
  const struct { const char *name; gboolean enabled; } actions[] = {
    { "win.add-to-calendar", has_document },
    { "win.back", self->view != NULL && brochure_view_can_step (self->view, -1) },
    { "win.bookmark", has_document },
    { "win.browse-section", has_document },
    { "win.copy-fact", has_document },
    { "win.copy-link", has_document },
    { "win.copy-link-to", has_document },
    { "win.export", has_document },
    { "win.find-in-page", has_document },
    { "win.find-next", has_document },
    { "win.find-previous", has_document },
    { "win.forward", self->view != NULL && brochure_view_can_step (self->view, 1) },
    { "win.insert-bookmark", has_document },
    { "win.move-bookmark", has_document },
    { "win.next", get_neighbour (self, 1) != NULL },
    { "win.previous", get_neighbour (self, -1) != NULL },
    { "win.print", has_document },
    { "win.remove-bookmark", has_document },
    { "win.restore-bookmark", has_document },
    { "win.search", has_document },
    { "win.search-for", has_document },
    { "win.show-about", find_about (self) != NULL },
    { "win.show-section", has_document },
    { "win.show-section-block", has_document },
    { "win.step", has_document },
    { "win.zoom-in", has_document && text_scale < BROCHURE_SETTINGS_TEXT_SCALE_MAXIMUM },
    { "win.zoom-out", has_document && text_scale > BROCHURE_SETTINGS_TEXT_SCALE_MINIMUM },
    { "win.zoom-reset", has_document && !G_APPROX_VALUE (text_scale, 1.0, 0.001) },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_action_set_enabled (GTK_WIDGET (self), actions[i].name, actions[i].enabled);
}

/**
 * _brochure_window_save_place:
 * @self: a window
 *
 * Writes down what must not be lost when the page goes.
 */
void
_brochure_window_save_place (BrochureWindow *self)
{
  g_return_if_fail (BROCHURE_IS_WINDOW (self));

  if (self->view != NULL)
    brochure_view_save_place (self->view);
}

/**
 * brochure_window_show_section:
 * @self: a window that shows a brochure
 * @section: id of a section
 * @piece: (nullable): id of a piece in it to bring into view, or an empty one for its top
 *
 * Shows a section; one that does not exist is told of, over the first one.
 */
void
brochure_window_show_section (BrochureWindow *self,
                              const char     *section,
                              const char     *piece)
{
  const BrochureProgramme *programme;

  g_return_if_fail (BROCHURE_IS_WINDOW (self));
  g_return_if_fail (self->view != NULL);
  g_return_if_fail (section != NULL);

  programme = brochure_document_get_programme (self->document);

  if (brochure_programme_find_section (programme, section) == NULL)
    {
      const BrochureSection *first = g_ptr_array_index (programme->sections, 0);
      g_autofree char *shown = brochure_link_describe (section);
      /* Translators: %s is the id of a section, out of a link */
      g_autofree char *title = g_strdup_printf (_("There is no section “%s” in this brochure"), shown);

      _brochure_window_add_toast (self, title, NULL, NULL, NULL);
      section = first->id;
      piece = NULL;
    }

  /* With one thing to see at a time, what did not come from the list came from the page. */
  go_to (self, section, piece, brochure_view_covers_list (self->view));
}
