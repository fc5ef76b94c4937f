/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/brochure-search-row.h"

#include "language/brochure-language.h"

struct _BrochureSearchRow
{
  GtkBox parent_instance;

  /* template */
  GtkImage *image;
  GtkWidget *section_label;
  GtkWidget *snippet_label;
  GtkWidget *title_label;
};

G_DEFINE_FINAL_TYPE (BrochureSearchRow, brochure_search_row, GTK_TYPE_BOX)

static const char *
get_icon_name (BrochureSearchKind kind)
{
  switch (kind)
    {
    case BROCHURE_SEARCH_TITLE:
      return "brochure-section-symbolic";

    case BROCHURE_SEARCH_FACT:
      return "brochure-fact-symbolic";

    case BROCHURE_SEARCH_TEXT:
    default:
      return "brochure-text-symbolic";
    }
}

/* Attributes rather than markup: what a brochure says is never parsed. */
static void
show_words (GtkWidget  *label,
            const char *words,
            GArray     *spans)
{
  g_autoptr(PangoAttrList) attributes = pango_attr_list_new ();

  pango_attr_list_insert (attributes,
                          pango_attr_language_new (pango_language_from_string (brochure_language_get_current ())));

  for (guint i = 0; spans != NULL && i < spans->len; i++)
    {
      const BrochureSpan *span = &g_array_index (spans, BrochureSpan, i);
      PangoAttribute *bold = pango_attr_weight_new (PANGO_WEIGHT_BOLD);

      bold->start_index = (guint) span->start;
      bold->end_index = (guint) span->end;
      pango_attr_list_insert (attributes, bold);
    }

  gtk_label_set_attributes (GTK_LABEL (label), attributes);
  gtk_label_set_label (GTK_LABEL (label), words != NULL ? words : "");
  gtk_widget_set_visible (label, words != NULL && *words != '\0');
}

static void
brochure_search_row_class_init (BrochureSearchRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PATH "/app/brochure-search-row.ui");
  gtk_widget_class_bind_template_child (widget_class, BrochureSearchRow, image);
  gtk_widget_class_bind_template_child (widget_class, BrochureSearchRow, section_label);
  gtk_widget_class_bind_template_child (widget_class, BrochureSearchRow, snippet_label);
  gtk_widget_class_bind_template_child (widget_class, BrochureSearchRow, title_label);
  gtk_widget_class_set_css_name (widget_class, "searchrow");
}

static void
brochure_search_row_init (BrochureSearchRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * brochure_search_row_new:
 *
 * Returns: (transfer floating): a row that shows nothing yet
 */
GtkWidget *
brochure_search_row_new (void)
{
  return g_object_new (BROCHURE_TYPE_SEARCH_ROW, NULL);
}

/**
 * brochure_search_row_set_result:
 * @self: a row
 * @result: what was found
 */
void
brochure_search_row_set_result (BrochureSearchRow    *self,
                                BrochureSearchResult *result)
{
  const char *section;
  const char *title;

  g_return_if_fail (BROCHURE_IS_SEARCH_ROW (self));
  g_return_if_fail (BROCHURE_IS_SEARCH_RESULT (result));

  section = brochure_search_result_get_section_title (result);
  title = brochure_search_result_get_title (result);

  gtk_image_set_from_icon_name (self->image, get_icon_name (brochure_search_result_get_kind (result)));
  show_words (self->title_label, title, brochure_search_result_get_title_spans (result));
  show_words (self->snippet_label, brochure_search_result_get_snippet (result),
              brochure_search_result_get_snippet_spans (result));
  /* Twice the same line would look like a mistake. */
  show_words (self->section_label, g_strcmp0 (section, title) != 0 ? section : NULL, NULL);
}
