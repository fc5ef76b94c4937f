/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/brochure-contact-list.h"

#include <glib/gi18n.h>

#include "telling/brochure-wording.h"
#include "widgets/brochure-label.h"
#include "widgets/brochure-rows.h"
#include "widgets/brochure-source-mark.h"

struct _BrochureContactList
{
  GtkBox parent_instance;
};

G_DEFINE_FINAL_TYPE (BrochureContactList, brochure_contact_list, GTK_TYPE_BOX)

/* Where a map program looks for the address: beside empty coordinates (RFC 5870)
 * they take a text to search for. A part of an address is not enough for that. */
static char *
dup_map_uri (const BrochureAddress *address,
             const char            *lines)
{
  g_autofree char *line = NULL;
  g_autofree char *escaped = NULL;

  if (g_strcmp0 (address->address_type, "visit") != 0 ||
      address->street == NULL || address->city == NULL ||
      (address->incomplete != NULL && address->incomplete[0] != NULL))
    return NULL;

  line = g_strdelimit (g_strdup (lines), "\n", ',');
  escaped = g_uri_escape_string (line, ",", FALSE);

  return g_strconcat ("geo:0,0?q=", escaped, NULL);
}

/* Lines in Latin letters stand with the others where the window reads from right to left: each
 * takes the window's direction (RLM) and keeps its own inside (FSI … PDI, UAX #9). */
static char *
dup_aligned (const char *lines)
{
  g_auto(GStrv) split = g_strsplit (lines, "\n", -1);
  g_autoptr(GString) aligned = g_string_new (NULL);

  if (gtk_widget_get_default_direction () != GTK_TEXT_DIR_RTL)
    return g_strdup (lines);

  for (gsize i = 0; split[i] != NULL; i++)
    g_string_append_printf (aligned, "%s\u200f\u2068%s\u2069", i > 0 ? "\n" : "", split[i]);

  return g_string_free_and_steal (g_steal_pointer (&aligned));
}

static void
add_address (GtkWidget             *rows,
             BrochureDocument      *document,
             const BrochureAddress *address,
             gboolean               has_marks)
{
  g_autofree char *lines = brochure_wording_address (address);
  g_autofree char *note = brochure_wording_address_note (document, address);
  g_autofree char *map_uri = dup_map_uri (address, lines);
  g_autofree char *aligned = dup_aligned (lines);
  GtkWidget *row = brochure_rows_add (rows, brochure_wording_address_type (address->address_type), aligned,
                                      *note != '\0' ? note : NULL);
  GtkWidget *marks = NULL;

  if (has_marks)
    marks = brochure_source_mark_new_for (document, (const char * const *) address->refs);

  if (marks != NULL)
    adw_action_row_add_suffix (ADW_ACTION_ROW (row), marks);

  if (map_uri != NULL)
    brochure_rows_add_open (row, "brochure-map-symbolic", _("Show on Map"), map_uri);

  brochure_rows_add_copy (row, lines, _("Copy Address"), _("Address copied"));
}

static gboolean
add_email (GtkWidget  *rows,
           const char *email)
{
  g_autofree char *uri = NULL;
  GtkWidget *row;

  if (email == NULL)
    return FALSE;

  uri = g_strconcat ("mailto:", email, NULL);
  row = brochure_rows_add (rows, _("E-mail"), email, NULL);
  brochure_rows_add_copy (row, email, _("Copy E-Mail Address"), _("E-mail address copied"));
  brochure_rows_add_link (row, uri);

  return TRUE;
}

static gboolean
add_phone (GtkWidget  *rows,
           const char *phone)
{
  g_autoptr(GString) uri = g_string_new ("tel:");
  GtkWidget *row;

  if (phone == NULL)
    return FALSE;

  /* RFC 3966 has digits, a leading plus and hyphens. */
  for (const char *c = phone; *c != '\0'; c++)
    if (g_ascii_isdigit (*c) || *c == '+')
      g_string_append_c (uri, *c);

  row = brochure_rows_add (rows, _("Phone"), phone, NULL);
  brochure_rows_add_copy (row, phone, _("Copy Phone Number"), _("Phone number copied"));
  brochure_rows_add_link (row, uri->str);

  return TRUE;
}

static gboolean
add_web (GtkWidget  *rows,
         const char *url)
{
  GtkWidget *row;

  if (url == NULL)
    return FALSE;

  row = brochure_rows_add (rows, _("Website"), url, NULL);
  brochure_rows_add_copy (row, url, _("Copy Web Address"), _("Web address copied"));
  brochure_rows_add_link (row, url);

  return TRUE;
}

static gboolean
add_contact (BrochureContactList   *self,
             const BrochureContact *contact)
{
  GtkWidget *rows = brochure_rows_new ();
  gboolean is_reachable = FALSE;

  if (contact->name != NULL)
    brochure_rows_add (rows, _("Name"), contact->name, NULL);

  is_reachable |= add_email (rows, contact->email);
  is_reachable |= add_phone (rows, contact->phone);
  is_reachable |= add_web (rows, contact->url);

  if (contact->hours != NULL)
    brochure_rows_add_text (rows, _("Hours"), contact->hours);

  if (contact->role != NULL)
    gtk_box_append (GTK_BOX (self), brochure_label_new_heading (contact->role, 3, "heading"));

  gtk_box_append (GTK_BOX (self), rows);

  return is_reachable;
}

static void
brochure_contact_list_class_init (BrochureContactListClass *klass)
{
}

static void
brochure_contact_list_init (BrochureContactList *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 12);
}

/**
 * brochure_contact_list_new:
 * @document: a brochure
 * @has_marks: whether facts carry their source marks, which a narrow list has no room for
 *
 * Creates the list of the provider's addresses and contacts.
 *
 * Returns: (transfer floating): the list
 */
GtkWidget *
brochure_contact_list_new (BrochureDocument *document,
                           gboolean          has_marks)
{
  const BrochureOrganisation *provider;
  BrochureContactList *self;
  GtkWidget *rows;
  gboolean is_reachable = FALSE;

  g_return_val_if_fail (BROCHURE_IS_DOCUMENT (document), NULL);

  self = g_object_new (BROCHURE_TYPE_CONTACT_LIST, NULL);
  provider = brochure_document_find_organisation (document, brochure_document_get_programme (document)->provider);

  if (provider == NULL)
    return GTK_WIDGET (self);

  gtk_box_append (GTK_BOX (self), brochure_label_new_heading (provider->name, 3, "heading"));
  rows = brochure_rows_new ();

  for (guint i = 0; i < provider->addresses->len; i++)
    add_address (rows, document, g_ptr_array_index (provider->addresses, i), has_marks);

  is_reachable |= add_web (rows, provider->link);
  gtk_widget_set_visible (rows, gtk_widget_get_first_child (rows) != NULL);
  gtk_box_append (GTK_BOX (self), rows);

  for (guint i = 0; i < provider->contacts->len; i++)
    is_reachable |= add_contact (self, g_ptr_array_index (provider->contacts, i));

  if (!is_reachable)
    gtk_box_append (GTK_BOX (self),
                    brochure_label_new_literal (_("The source gives no e-mail address, phone number or website."),
                                                "dimmed"));

  return GTK_WIDGET (self);
}
