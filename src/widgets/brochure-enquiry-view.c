/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/brochure-enquiry-view.h"

#include <glib/gi18n.h>

#include "telling/brochure-enquiry.h"
#include "widgets/brochure-feedback.h"
#include "widgets/brochure-label.h"

struct _BrochureEnquiryView
{
  GtkBox parent_instance;

  /* Owned */
  BrochureCheck *check;

  gboolean is_loading;

  /* Template */
  GtkWidget *text_view;
  GtkWidget *mail_button;
  GtkWidget *reset_button;
};

G_DEFINE_FINAL_TYPE (BrochureEnquiryView, brochure_enquiry_view, GTK_TYPE_BOX)

static GtkTextBuffer *
get_buffer (BrochureEnquiryView *self)
{
  return gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->text_view));
}

/* As if it were typed, so that it can be undone. */
static void
replace_text (GtkTextBuffer *buffer,
              const char    *text)
{
  GtkTextIter start;
  GtkTextIter end;

  gtk_text_buffer_begin_user_action (buffer);
  gtk_text_buffer_get_bounds (buffer, &start, &end);
  gtk_text_buffer_delete (buffer, &start, &end);
  gtk_text_buffer_insert (buffer, &start, text, -1);
  gtk_text_buffer_get_start_iter (buffer, &start);
  gtk_text_buffer_place_cursor (buffer, &start);
  gtk_text_buffer_end_user_action (buffer);
}

static void
show_text (BrochureEnquiryView *self)
{
  g_autofree char *text = brochure_enquiry_dup_text (self->check);

  self->is_loading = TRUE;
  replace_text (get_buffer (self), text);
  self->is_loading = FALSE;
  gtk_widget_set_sensitive (self->reset_button, brochure_check_get_enquiry (self->check) != NULL);
}

static void
on_check_changed (BrochureEnquiryView *self)
{
  if (brochure_check_get_enquiry (self->check) == NULL)
    show_text (self);
}

static void
on_text_changed (BrochureEnquiryView *self,
                 GtkTextBuffer       *buffer)
{
  g_autofree char *text = NULL;

  if (self->is_loading || self->check == NULL)
    return;

  g_object_get (buffer, "text", &text, NULL);
  brochure_check_set_enquiry (self->check, text);
  gtk_widget_set_sensitive (self->reset_button, TRUE);
}

static void
on_copy_clicked (BrochureEnquiryView *self)
{
  g_autofree char *text = brochure_enquiry_dup_text (self->check);

  brochure_feedback_copy (GTK_WIDGET (self), text, NULL);
}

static void
on_reset_clicked (BrochureEnquiryView *self)
{
  gtk_widget_grab_focus (self->text_view);
  brochure_check_set_enquiry (self->check, NULL);
  show_text (self);
}

static void
on_mail_clicked (BrochureEnquiryView *self)
{
  g_autofree char *text = brochure_enquiry_dup_text (self->check);
  gboolean is_cut;
  g_autofree char *uri = brochure_enquiry_to_uri (brochure_check_get_document (self->check), text, &is_cut);

  if (is_cut)
    brochure_feedback_copy (GTK_WIDGET (self), text, _("Too long for a link: the mail is cut, the whole is copied"));

  brochure_label_open_link (GTK_WIDGET (self), uri);
}

static void
brochure_enquiry_view_finalize (GObject *object)
{
  g_clear_object (&BROCHURE_ENQUIRY_VIEW (object)->check);

  G_OBJECT_CLASS (brochure_enquiry_view_parent_class)->finalize (object);
}

static void
brochure_enquiry_view_class_init (BrochureEnquiryViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = brochure_enquiry_view_finalize;

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PATH "/widgets/brochure-enquiry-view.ui");
  gtk_widget_class_bind_template_child (widget_class, BrochureEnquiryView, text_view);
  gtk_widget_class_bind_template_child (widget_class, BrochureEnquiryView, mail_button);
  gtk_widget_class_bind_template_child (widget_class, BrochureEnquiryView, reset_button);
  gtk_widget_class_bind_template_callback (widget_class, on_copy_clicked);
  gtk_widget_class_bind_template_callback (widget_class, on_mail_clicked);
  gtk_widget_class_bind_template_callback (widget_class, on_reset_clicked);
}

static void
brochure_enquiry_view_init (BrochureEnquiryView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_object (get_buffer (self), "changed", G_CALLBACK (on_text_changed), self, G_CONNECT_SWAPPED);
}

/**
 * brochure_enquiry_view_set_check:
 * @self: a view
 * @check: what somebody answers to a brochure; it is set once
 */
void
brochure_enquiry_view_set_check (BrochureEnquiryView *self,
                                 BrochureCheck       *check)
{
  g_return_if_fail (BROCHURE_IS_ENQUIRY_VIEW (self));
  g_return_if_fail (BROCHURE_IS_CHECK (check));
  g_return_if_fail (self->check == NULL);

  self->check = g_object_ref (check);
  gtk_widget_set_visible (self->mail_button,
                          brochure_enquiry_find_address (brochure_check_get_document (check)) != NULL);
  g_signal_connect_object (check, "changed", G_CALLBACK (on_check_changed), self, G_CONNECT_SWAPPED);
  show_text (self);
}
