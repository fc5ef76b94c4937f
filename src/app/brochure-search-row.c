/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/brochure-search-row.h"

#include <glib/gi18n.h>

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

/* A section is known by its own icon, where it has one that somebody has drawn. */
static void
show_kind (BrochureSearchRow  *self,
           BrochureSearchKind  kind,
           const char         *section_icon)
{
  static const struct
  {
    const char *icon;
    const char *name;
  } kinds[] = {
    /* Translators: what was found: a section of the brochure */
    [BROCHURE_SEARCH_TITLE] = { "brochure-section-symbolic", NC_("search result", "Section") },
    /* Translators: what was found: a fact, with its source */
    [BROCHURE_SEARCH_FACT] = { "brochure-fact-symbolic", NC_("search result", "Fact") },
    /* Translators: what was found: a paragraph or a row of a section */
    [BROCHURE_SEARCH_TEXT] = { "brochure-text-symbolic", NC_("search result", "Text") },
  };
  GtkIconTheme *theme = gtk_icon_theme_get_for_display (gtk_widget_get_display (GTK_WIDGET (self)));
  gboolean has_icon = kind == BROCHURE_SEARCH_TITLE && section_icon != NULL &&
                      gtk_icon_theme_has_icon (theme, section_icon);

  gtk_image_set_from_icon_name (self->image, has_icon ? section_icon : kinds[kind].icon);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->image), g_dpgettext2 (NULL, "search result", kinds[kind].name));
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
 * @section_icon: (nullable): name of the icon of the section it is in, which need not exist
 */
void
brochure_search_row_set_result (BrochureSearchRow    *self,
                                BrochureSearchResult *result,
                                const char           *section_icon)
{
  const char *section;
  const char *title;

  g_return_if_fail (BROCHURE_IS_SEARCH_ROW (self));
  g_return_if_fail (BROCHURE_IS_SEARCH_RESULT (result));

  section = brochure_search_result_get_section_title (result);
  title = brochure_search_result_get_title (result);

  show_kind (self, brochure_search_result_get_kind (result), section_icon);
  show_words (self->title_label, title, brochure_search_result_get_title_spans (result));
  show_words (self->snippet_label, brochure_search_result_get_snippet (result),
              brochure_search_result_get_snippet_spans (result));
  /* Twice the same line would look like a mistake. */
  show_words (self->section_label, g_strcmp0 (section, title) != 0 ? section : NULL, NULL);
}
