/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define BROCHURE_TYPE_HIGHLIGHTER (brochure_highlighter_get_type ())

/**
 * BrochureHighlighter:
 *
 * Marks where words stand in all the labels of a tree of widgets, those that
 * are folded away included.
 *
 * It only lays colours over what a label has: text, links and selection stay
 * as they are, and so does what the label's owner sets meanwhile.
 */
G_DECLARE_FINAL_TYPE (BrochureHighlighter, brochure_highlighter, BROCHURE, HIGHLIGHTER, GObject)

/**
 * BrochureHighlightColors:
 * @match: behind a match
 * @current: behind the one that the reader is at
 * @text: of a match
 */
typedef struct
{
  GdkRGBA match;
  GdkRGBA current;
  GdkRGBA text;
} BrochureHighlightColors;

BrochureHighlighter *brochure_highlighter_new           (void);

guint                brochure_highlighter_get_n_matches (BrochureHighlighter           *self);
guint                brochure_highlighter_get_current   (BrochureHighlighter           *self);
void                 brochure_highlighter_set_current   (BrochureHighlighter           *self,
                                                         guint                          current);
GtkLabel            *brochure_highlighter_get_match     (BrochureHighlighter           *self,
                                                         guint                          position,
                                                         int                           *start,
                                                         int                           *end);
void                 brochure_highlighter_set_colors    (BrochureHighlighter           *self,
                                                         const BrochureHighlightColors *colors);
void                 brochure_highlighter_set_query     (BrochureHighlighter           *self,
                                                         const char                    *query);
void                 brochure_highlighter_set_root      (BrochureHighlighter           *self,
                                                         GtkWidget                     *root);
void                 brochure_highlighter_refresh       (BrochureHighlighter           *self);

void                 brochure_highlighter_unfold        (GtkWidget                     *widget);

G_END_DECLS
