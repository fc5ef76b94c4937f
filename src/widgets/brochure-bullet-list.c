/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/brochure-bullet-list.h"

#include "language/brochure-format.h"
#include "widgets/brochure-label.h"
#include "widgets/brochure-source-mark.h"

struct _BrochureBulletList
{
  GtkBox parent_instance;
};

G_DEFINE_FINAL_TYPE (BrochureBulletList, brochure_bullet_list, GTK_TYPE_BOX)

static void
add_entry (BrochureBulletList *self,
           BrochureDocument   *document,
           GtkWidget          *label,
           const char * const *refs)
{
  GtkWidget *entry = g_object_new (GTK_TYPE_BOX,
                                   "accessible-role", GTK_ACCESSIBLE_ROLE_LIST_ITEM,
                                   "spacing", 12,
                                   NULL);
  GtkWidget *bullet = g_object_new (GTK_TYPE_BOX,
                                    "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                    "valign", GTK_ALIGN_START,
                                    NULL);
  GtkWidget *marks = brochure_source_mark_new_for (document, refs);

  gtk_widget_add_css_class (entry, "bullet-entry");
  gtk_widget_add_css_class (bullet, "bullet");
  gtk_widget_set_hexpand (label, TRUE);
  gtk_widget_set_valign (label, GTK_ALIGN_CENTER);

  gtk_box_append (GTK_BOX (entry), bullet);
  gtk_box_append (GTK_BOX (entry), label);

  if (marks != NULL)
    gtk_box_append (GTK_BOX (entry), marks);

  gtk_box_append (GTK_BOX (self), entry);
}

static void
add_fact (BrochureBulletList *self,
          BrochureDocument   *document,
          const char         *id)
{
  const BrochureFact *fact = brochure_programme_find_fact (brochure_document_get_programme (document), id);
  const char * const refs[] = { id, NULL };
  g_autofree char *value = NULL;

  if (fact == NULL)
    return;

  if (fact->value->type == BROCHURE_VALUE_TEXT)
    {
      add_entry (self, document, brochure_label_new (fact->value->text, "prose"), refs);
      return;
    }

  value = brochure_format_value (fact->value);
  add_entry (self, document, brochure_label_new_literal (value, "prose"), refs);
}

static void
brochure_bullet_list_class_init (BrochureBulletListClass *klass)
{
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_LIST);
}

static void
brochure_bullet_list_init (BrochureBulletList *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 8);
}

/**
 * brochure_bullet_list_new:
 * @document: a brochure
 * @block: a block of kind list
 *
 * Creates a list.
 *
 * Returns: (transfer floating): the list
 */
GtkWidget *
brochure_bullet_list_new (BrochureDocument    *document,
                          const BrochureBlock *block)
{
  BrochureBulletList *self;

  g_return_val_if_fail (BROCHURE_IS_DOCUMENT (document), NULL);
  g_return_val_if_fail (block != NULL, NULL);

  self = g_object_new (BROCHURE_TYPE_BULLET_LIST, NULL);

  for (guint i = 0; i < block->items->len; i++)
    {
      const BrochureItem *item = g_ptr_array_index (block->items, i);

      add_entry (self, document, brochure_label_new (item->text, "prose"), (const char * const *) item->refs);
    }

  for (gsize i = 0; block->items->len == 0 && block->refs != NULL && block->refs[i] != NULL; i++)
    add_fact (self, document, block->refs[i]);

  return GTK_WIDGET (self);
}
