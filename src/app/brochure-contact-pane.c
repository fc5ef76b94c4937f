/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/brochure-contact-pane.h"

#include "telling/brochure-teller.h"
#include "widgets/brochure-enquiry-view.h"
#include "widgets/brochure-piece-view.h"

struct _BrochureContactPane
{
  AdwBin parent_instance;

  /* template */
  BrochureEnquiryView *enquiry_view;
  AdwBin *list_bin;
};

G_DEFINE_FINAL_TYPE (BrochureContactPane, brochure_contact_pane, ADW_TYPE_BIN)

static void
brochure_contact_pane_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), BROCHURE_TYPE_CONTACT_PANE);

  G_OBJECT_CLASS (brochure_contact_pane_parent_class)->dispose (object);
}

static void
brochure_contact_pane_class_init (BrochureContactPaneClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = brochure_contact_pane_dispose;

  g_type_ensure (BROCHURE_TYPE_ENQUIRY_VIEW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PATH "/app/brochure-contact-pane.ui");
  gtk_widget_class_bind_template_child (widget_class, BrochureContactPane, enquiry_view);
  gtk_widget_class_bind_template_child (widget_class, BrochureContactPane, list_bin);
}

static void
brochure_contact_pane_init (BrochureContactPane *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * brochure_contact_pane_set_check:
 * @self: a contact pane
 * @check: what is answered to the brochure whose provider is shown; it is set once
 */
void
brochure_contact_pane_set_check (BrochureContactPane *self,
                                 BrochureCheck       *check)
{
  BrochureDocument *document;
  g_autoptr(BrochureTeller) teller = NULL;
  g_autoptr(GPtrArray) pieces = NULL;

  g_return_if_fail (BROCHURE_IS_CONTACT_PANE (self));
  g_return_if_fail (BROCHURE_IS_CHECK (check));

  document = brochure_check_get_document (check);
  brochure_enquiry_view_set_check (self->enquiry_view, check);
  teller = brochure_teller_new (document);
  pieces = brochure_teller_tell_contact (teller);
  adw_bin_set_child (self->list_bin, brochure_piece_view_new (document, pieces, BROCHURE_PIECE_STYLE_PLAIN));
}
