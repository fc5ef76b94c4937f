/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/brochure-notice-list.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "language/brochure-format.h"
#include "telling/brochure-wording.h"
#include "widgets/brochure-callout.h"
#include "widgets/brochure-label.h"
#include "widgets/brochure-rows.h"

struct _BrochureNoticeList
{
  GtkBox parent_instance;
};

G_DEFINE_FINAL_TYPE (BrochureNoticeList, brochure_notice_list, GTK_TYPE_BOX)

static GtkWidget *
create_current (BrochureDocument     *document,
                const BrochureNotice *notice)
{
  const char *style = notice->severity == BROCHURE_NOTICE_WARNING ? "warning" : "note";
  GtkWidget *callout = brochure_callout_new (style, notice->title, notice->text);
  g_autofree char *origin = brochure_wording_notice_origin (document, notice);

  if (origin != NULL)
    brochure_callout_add_caption (BROCHURE_CALLOUT (callout), origin);

  return callout;
}

static GtkWidget *
create_expired (BrochureDocument     *document,
                const BrochureNotice *notice)
{
  g_autofree char *title = notice->title != NULL ? brochure_label_dup_markup (notice->title) : NULL;
  g_autofree char *text = brochure_label_dup_markup (notice->text);
  g_autofree char *origin = brochure_wording_notice_origin (document, notice);
  g_autoptr(GString) subtitle = g_string_new (text);
  GtkWidget *row = adw_action_row_new ();

  if (origin != NULL)
    {
      g_autofree char *escaped = g_markup_escape_text (origin, -1);

      g_string_append_printf (subtitle, "\n%s", escaped);
    }

  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title != NULL ? title : "");
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle->str);

  return row;
}

static void
add_expired (BrochureNoticeList *self,
             BrochureDocument   *document,
             GPtrArray          *expired)
{
  GtkWidget *rows = brochure_rows_new ();
  GtkWidget *expander = adw_expander_row_new ();
  g_autofree char *number = brochure_format_integer (expired->len);
  g_autofree char *title = NULL;

  /* Translators: %s is how many notices have expired */
  title = g_strdup_printf (ngettext ("%s expired notice", "%s expired notices", expired->len), number);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (expander), title);

  for (guint i = 0; i < expired->len; i++)
    adw_expander_row_add_row (ADW_EXPANDER_ROW (expander), create_expired (document, g_ptr_array_index (expired, i)));

  gtk_list_box_append (GTK_LIST_BOX (rows), expander);
  gtk_box_append (GTK_BOX (self), rows);
}

static void
brochure_notice_list_class_init (BrochureNoticeListClass *klass)
{
}

static void
brochure_notice_list_init (BrochureNoticeList *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 12);
}

/**
 * brochure_notice_list_new:
 * @document: a brochure
 * @today: the day as of which to judge whether a notice has expired
 *
 * Creates the list of a brochure's notices.
 *
 * Returns: (transfer floating): the list
 */
GtkWidget *
brochure_notice_list_new (BrochureDocument *document,
                          const GDate      *today)
{
  g_autoptr(GPtrArray) expired = g_ptr_array_new ();
  BrochureNoticeList *self;
  GPtrArray *notices;

  g_return_val_if_fail (BROCHURE_IS_DOCUMENT (document), NULL);
  g_return_val_if_fail (today != NULL, NULL);

  self = g_object_new (BROCHURE_TYPE_NOTICE_LIST, NULL);
  notices = brochure_document_get_notices (document);

  for (guint i = 0; i < notices->len; i++)
    {
      if (brochure_notice_is_expired (g_ptr_array_index (notices, i), today))
        g_ptr_array_add (expired, g_ptr_array_index (notices, i));
      else
        gtk_box_append (GTK_BOX (self), create_current (document, g_ptr_array_index (notices, i)));
    }

  if (expired->len > 0)
    add_expired (self, document, expired);

  return GTK_WIDGET (self);
}
