/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/brochure-discrepancy-link.h"

#include <glib/gi18n.h>

#include "language/brochure-format.h"

struct _BrochureDiscrepancyLink
{
  GtkButton parent_instance;
};

G_DEFINE_FINAL_TYPE (BrochureDiscrepancyLink, brochure_discrepancy_link, GTK_TYPE_BUTTON)

static gboolean
concerns_any (const BrochureDiscrepancy *discrepancy,
              const char * const        *refs)
{
  for (gsize i = 0; refs[i] != NULL; i++)
    if (discrepancy->facts != NULL && g_strv_contains ((const char * const *) discrepancy->facts, refs[i]))
      return TRUE;

  return FALSE;
}

static guint
count_discrepancies (BrochureDocument   *document,
                     const char * const *refs)
{
  GPtrArray *discrepancies = brochure_document_get_discrepancies (document);
  guint n = 0;

  for (guint i = 0; refs != NULL && i < discrepancies->len; i++)
    if (concerns_any (g_ptr_array_index (discrepancies, i), refs))
      n++;

  return n;
}

static const BrochureBlock *
find_list (const BrochureSection *section)
{
  for (guint i = 0; i < section->blocks->len; i++)
    {
      const BrochureBlock *block = g_ptr_array_index (section->blocks, i);

      if (block->kind == BROCHURE_BLOCK_DISCREPANCIES)
        return block;
    }

  return NULL;
}

static void
brochure_discrepancy_link_class_init (BrochureDiscrepancyLinkClass *klass)
{
}

static void
brochure_discrepancy_link_init (BrochureDiscrepancyLink *self)
{
  gtk_widget_set_halign (GTK_WIDGET (self), GTK_ALIGN_START);
  gtk_widget_add_css_class (GTK_WIDGET (self), "flat");
  gtk_widget_add_css_class (GTK_WIDGET (self), "discrepancy-link");
}

/**
 * brochure_discrepancy_link_new:
 * @document: a brochure
 * @refs: (nullable): ids of facts
 *
 * Creates the mark on facts that the sources are unclear about.
 *
 * Returns: (transfer floating) (nullable): the mark, or %NULL where there is
 *   nothing to say or no section that says it
 */
GtkWidget *
brochure_discrepancy_link_new (BrochureDocument   *document,
                               const char * const *refs)
{
  const BrochureSection *section;
  g_autofree char *number = NULL;
  g_autofree char *words = NULL;
  GtkWidget *content;
  GtkWidget *icon;
  GtkWidget *label;
  GtkWidget *self;
  guint n;

  g_return_val_if_fail (BROCHURE_IS_DOCUMENT (document), NULL);

  section = brochure_programme_find_section_of_kind (brochure_document_get_programme (document),
                                                     BROCHURE_BLOCK_DISCREPANCIES);
  n = count_discrepancies (document, refs);

  if (section == NULL || n == 0)
    return NULL;

  number = brochure_format_integer (n);
  /* Translators: a link to the list of contradictions; %s is how many of them concern the facts above */
  words = g_strdup_printf (ngettext ("The source is unclear on %s point here",
                                     "The source is unclear on %s points here", n), number);

  icon = g_object_new (GTK_TYPE_IMAGE,
                       "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                       "icon-name", "dialog-warning-symbolic",
                       NULL);
  label = g_object_new (GTK_TYPE_LABEL,
                        "label", words,
                        "wrap", TRUE,
                        "xalign", 0.0,
                        NULL);
  content = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  gtk_box_append (GTK_BOX (content), icon);
  gtk_box_append (GTK_BOX (content), label);

  self = g_object_new (BROCHURE_TYPE_DISCREPANCY_LINK,
                       "action-name", "win.show-section-block",
                       "action-target", g_variant_new ("(ss)", section->id, find_list (section)->id),
                       "child", content,
                       NULL);

  return self;
}
