/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "export/brochure-typesetting.h"

#include "content/brochure-markup.h"

/* The first of these that there is, and for each character that it lacks what fontconfig has instead. */
#define FAMILIES "Adwaita Sans, Inter, Cantarell, Noto Sans, Noto Sans Arabic, sans-serif"

#define NOTE_SIZE 0.86

/* Fonts of scripts that are written from right to left are as high by themselves as lines should be. */
#define RTL_LINE_SPACING 0.8f

/* What is read first, what second, and what leads somewhere. */
typedef enum
{
  BROCHURE_COLOR_INK,
  BROCHURE_COLOR_DIM,
  BROCHURE_COLOR_ACCENT,
} BrochureColor;

typedef struct
{
  double size; /* in points */
  PangoWeight weight;
  BrochureColor color;
  float line_spacing;
} Look;

static const Look looks[BROCHURE_N_FACES] = {
  [BROCHURE_FACE_TITLE] = { 30, PANGO_WEIGHT_BOLD, BROCHURE_COLOR_INK, 1.05f },
  [BROCHURE_FACE_EYEBROW] = { 10, PANGO_WEIGHT_SEMIBOLD, BROCHURE_COLOR_ACCENT, 1.2f },
  [BROCHURE_FACE_ABSTRACT] = { 14, PANGO_WEIGHT_NORMAL, BROCHURE_COLOR_INK, 1.2f },
  [BROCHURE_FACE_CHAPTER] = { 19, PANGO_WEIGHT_BOLD, BROCHURE_COLOR_INK, 1.1f },
  [BROCHURE_FACE_HEADING] = { 13, PANGO_WEIGHT_BOLD, BROCHURE_COLOR_INK, 1.1f },
  [BROCHURE_FACE_GROUP] = { 10.5, PANGO_WEIGHT_BOLD, BROCHURE_COLOR_INK, 1.15f },
  [BROCHURE_FACE_LEAD] = { 12, PANGO_WEIGHT_NORMAL, BROCHURE_COLOR_INK, 1.22f },
  [BROCHURE_FACE_BODY] = { 10, PANGO_WEIGHT_NORMAL, BROCHURE_COLOR_INK, 1.25f },
  [BROCHURE_FACE_QUIET] = { 9, PANGO_WEIGHT_NORMAL, BROCHURE_COLOR_INK, 1.2f },
  [BROCHURE_FACE_LABEL] = { 10, PANGO_WEIGHT_SEMIBOLD, BROCHURE_COLOR_INK, 1.25f },
  [BROCHURE_FACE_FIGURE] = { 22, PANGO_WEIGHT_BOLD, BROCHURE_COLOR_INK, 1.1f },
  [BROCHURE_FACE_HEAD] = { 9, PANGO_WEIGHT_SEMIBOLD, BROCHURE_COLOR_INK, 1.2f },
  [BROCHURE_FACE_SMALL] = { 8, PANGO_WEIGHT_NORMAL, BROCHURE_COLOR_INK, 1.18f },
  [BROCHURE_FACE_SMALL_LABEL] = { 8, PANGO_WEIGHT_SEMIBOLD, BROCHURE_COLOR_INK, 1.18f },
  [BROCHURE_FACE_MARGIN] = { 8, PANGO_WEIGHT_NORMAL, BROCHURE_COLOR_DIM, 1.0f },
};

/* Dark enough for small print: at least 4.5 to 1 on every tint. */
static const double colors[][3] = {
  [BROCHURE_COLOR_INK] = { 0.10, 0.10, 0.12 },
  [BROCHURE_COLOR_DIM] = { 0.36, 0.35, 0.39 },
  [BROCHURE_COLOR_ACCENT] = { 0.08, 0.33, 0.63 },
};

/* A layout in the making. */
typedef struct
{
  GString *string;
  PangoAttrList *attributes;
  GArray *links;
  GHashTable *anchors;
} Builder;

static void
add_attribute (Builder        *self,
               PangoAttribute *attribute,
               gsize           start,
               gsize           end)
{
  attribute->start_index = (guint) start;
  attribute->end_index = (guint) end;
  pango_attr_list_insert (self->attributes, attribute);
}

static PangoAttribute *
create_color (BrochureColor color)
{
  const double *rgb = colors[color];

  return pango_attr_foreground_new ((guint16) (rgb[0] * 65535), (guint16) (rgb[1] * 65535), (guint16) (rgb[2] * 65535));
}

/* What is not on these pages cannot be turned to. */
static void
add_link (Builder    *self,
          gsize       start,
          gsize       end,
          const char *target,
          gboolean    is_shown)
{
  BrochureMarkupSpan link = { (guint) start, (guint) end, NULL };

  if (g_str_has_prefix (target, "brochure:") && !g_hash_table_contains (self->anchors, target))
    return;

  link.target = g_strdup (target);
  g_array_append_val (self->links, link);

  if (is_shown)
    add_attribute (self, create_color (BROCHURE_COLOR_ACCENT), start, end);
}

static void
add_spans (Builder *self,
           GArray  *spans,
           gsize    start)
{
  for (guint i = 0; i < spans->len; i++)
    {
      const BrochureMarkupSpan *span = &g_array_index (spans, BrochureMarkupSpan, i);

      if (span->target != NULL)
        add_link (self, start + span->start, start + span->end, span->target, TRUE);
      else
        add_attribute (self, pango_attr_weight_new (PANGO_WEIGHT_SEMIBOLD), start + span->start, start + span->end);
    }
}

/* Adds a text in a paragraph of its own and in its language; tells where it begins. */
static gsize
add_text (Builder            *self,
          const BrochureText *text,
          gboolean            is_marked_up)
{
  const char *language = brochure_text_get_language (text);
  g_autoptr(GArray) spans = NULL;
  g_autofree char *plain = is_marked_up ? brochure_markup_to_spans (brochure_text_get (text), &spans)
                                        : g_utf8_make_valid (brochure_text_get (text), -1);
  gsize start;

  if (self->string->len > 0)
    g_string_append_c (self->string, '\n');

  start = self->string->len;
  g_string_append (self->string, plain);

  if (language != NULL)
    add_attribute (self, pango_attr_language_new (pango_language_from_string (language)), start, self->string->len);

  if (spans != NULL)
    add_spans (self, spans, start);

  return start;
}

static void
clear_link (BrochureMarkupSpan *link)
{
  g_free (link->target);
}

static void
build (Builder            *self,
       const BrochureCell *cell,
       const char         *number)
{
  gsize start;
  gsize end = 0;

  if (cell->head != NULL)
    {
      start = add_text (self, cell->head, FALSE);
      add_attribute (self, pango_attr_weight_new (PANGO_WEIGHT_BOLD), start, self->string->len);
      end = self->string->len;
    }

  if (cell->text != NULL)
    add_text (self, cell->text, cell->is_marked_up);
  else if (number != NULL)
    g_string_append (self->string, number);

  /* A head is what leads there, or else the text. */
  if (cell->target != NULL)
    add_link (self, 0, end > 0 ? end : self->string->len, cell->target, cell->is_link);

  if (cell->note != NULL)
    {
      start = add_text (self, cell->note, FALSE);
      add_attribute (self, pango_attr_size_new ((int) (looks[cell->face].size * PANGO_SCALE *
                                                       (cell->face == BROCHURE_FACE_FIGURE ? 0.45 : NOTE_SIZE))),
                     start, self->string->len);
      add_attribute (self, pango_attr_weight_new (PANGO_WEIGHT_NORMAL), start, self->string->len);
      add_attribute (self, create_color (BROCHURE_COLOR_DIM), start, self->string->len);
    }
}

/**
 * brochure_typesetting_create_context:
 * @language: BCP 47 tag of the language of most of the text
 * @is_rtl: whether that is written from right to left
 *
 * Prepares typesetting in points, the same on every screen and in every thread: nothing is fitted to pixels.
 *
 * Returns: (transfer full): a context that one thread may use
 */
PangoContext *
brochure_typesetting_create_context (const char *language,
                                     gboolean    is_rtl)
{
  g_autoptr(PangoFontMap) font_map = pango_cairo_font_map_new ();
  PangoContext *context;
  cairo_font_options_t *options = cairo_font_options_create ();

  g_return_val_if_fail (language != NULL, NULL);

  pango_cairo_font_map_set_resolution (PANGO_CAIRO_FONT_MAP (font_map), 72);
  context = pango_font_map_create_context (font_map);
  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  pango_cairo_context_set_font_options (context, options);
  cairo_font_options_destroy (options);
  pango_context_set_round_glyph_positions (context, FALSE);
  pango_context_set_language (context, pango_language_from_string (language));
  pango_context_set_base_dir (context, is_rtl ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR);

  return context;
}

/**
 * brochure_typesetting_create_layout:
 * @context: a context
 * @cell: what to set
 * @number: (nullable): the text of a cell without one
 * @anchors: (element-type utf8 guint): what links inside can lead to
 * @links: (out) (optional) (transfer full) (element-type BrochureMarkupSpan): the links in it
 *
 * Sets the lines of a cell.
 *
 * Returns: (transfer full): the lines
 */
PangoLayout *
brochure_typesetting_create_layout (PangoContext        *context,
                                    const BrochureCell  *cell,
                                    const char          *number,
                                    GHashTable          *anchors,
                                    GArray             **links)
{
  PangoLayout *layout = pango_layout_new (context);
  PangoFontDescription *font = pango_font_description_from_string (FAMILIES);
  gboolean is_rtl = pango_context_get_base_dir (context) == PANGO_DIRECTION_RTL;
  Builder builder = { g_string_new (NULL), pango_attr_list_new (), NULL, anchors };

  builder.links = g_array_new (FALSE, FALSE, sizeof (BrochureMarkupSpan));
  g_array_set_clear_func (builder.links, (GDestroyNotify) clear_link);
  build (&builder, cell, number);

  pango_font_description_set_absolute_size (font, looks[cell->face].size * PANGO_SCALE);
  pango_font_description_set_weight (font, looks[cell->face].weight);
  pango_layout_set_font_description (layout, font);
  pango_layout_set_line_spacing (layout, looks[cell->face].line_spacing * (is_rtl ? RTL_LINE_SPACING : 1));
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_width (layout, (int) (MAX (cell->width, 1) * PANGO_SCALE));
  pango_layout_set_text (layout, builder.string->str, (int) builder.string->len);
  pango_layout_set_attributes (layout, builder.attributes);

  /* What stands in the margin has one line. */
  if (cell->face == BROCHURE_FACE_MARGIN)
    pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);

  pango_font_description_free (font);
  pango_attr_list_unref (builder.attributes);
  g_string_free (builder.string, TRUE);

  if (links != NULL)
    *links = builder.links;
  else
    g_array_unref (builder.links);

  return layout;
}

static const char *
find_link (GArray *links,
           int     offset)
{
  for (guint i = 0; i < links->len; i++)
    {
      const BrochureMarkupSpan *link = &g_array_index (links, BrochureMarkupSpan, i);

      if ((int) link->start <= offset && offset < (int) link->end)
        return link->target;
    }

  return NULL;
}

static void
set_run_color (cairo_t        *cr,
               PangoLayoutRun *run,
               BrochureFace    face)
{
  const double *rgb;

  for (GSList *l = run->item->analysis.extra_attrs; l != NULL; l = l->next)
    {
      const PangoAttribute *attribute = l->data;

      if (attribute->klass->type == PANGO_ATTR_FOREGROUND)
        {
          const PangoColor *color = &((const PangoAttrColor *) l->data)->color;

          cairo_set_source_rgb (cr, color->red / 65535.0, color->green / 65535.0, color->blue / 65535.0);
          return;
        }
    }

  rgb = colors[looks[face].color];
  cairo_set_source_rgb (cr, rgb[0], rgb[1], rgb[2]);
}

/**
 * brochure_typesetting_show_line:
 * @cr: where to draw
 * @layout: lines
 * @iter: the one to draw
 * @cell: what is set in it
 * @x: where the cell begins, from the left
 * @y: where the lines begin
 * @links: (element-type BrochureMarkupSpan): the links in it
 * @on_link: (nullable) (scope call): called where a link begins, and with %NULL where it ends
 * @user_data: closure
 *
 * Draws a line of text as text, so that it can be searched and copied.
 */
void
brochure_typesetting_show_line (cairo_t             *cr,
                                PangoLayout         *layout,
                                PangoLayoutIter     *iter,
                                const BrochureCell  *cell,
                                double               x,
                                double               y,
                                GArray              *links,
                                void               (*on_link) (const char *target,
                                                               gpointer    user_data),
                                gpointer             user_data)
{
  PangoLayoutLine *line = pango_layout_iter_get_line_readonly (iter);
  double baseline = y + pango_units_to_double (pango_layout_iter_get_baseline (iter));
  gboolean is_rtl = pango_context_get_base_dir (pango_layout_get_context (layout)) == PANGO_DIRECTION_RTL;
  PangoRectangle extents;
  const char *open = NULL;

  /* All lines begin on the side where one begins to read, whichever way they run; numbers stand at the far end. */
  pango_layout_iter_get_line_extents (iter, NULL, &extents);
  if (is_rtl != (cell->text == NULL))
    x += cell->width - pango_units_to_double (extents.width);

  for (GSList *l = line->runs; l != NULL; l = l->next)
    {
      PangoLayoutRun *run = l->data;
      const char *target = find_link (links, run->item->offset);

      if (on_link != NULL && target != open)
        {
          if (open != NULL)
            on_link (NULL, user_data);
          if (target != NULL)
            on_link (target, user_data);
          open = target;
        }

      set_run_color (cr, run, cell->face);
      cairo_move_to (cr, x, baseline);
      pango_cairo_show_glyph_item (cr, pango_layout_get_text (layout), run);
      x += pango_units_to_double (pango_glyph_string_get_width (run->glyphs));
    }

  if (open != NULL)
    on_link (NULL, user_data);
}
