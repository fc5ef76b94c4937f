/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/brochure-window.h"

G_BEGIN_DECLS

/* What a search in the page has marked, and how well it can be read. */

typedef struct
{
  GPtrArray *words;     /* in order of reading */
  PangoColor first;     /* behind the first of them */
  guint n_current;      /* how many have another colour behind them than most */
  GtkLabel *current;
  int current_start;
  guint n_opaque;       /* how many have nothing shine through their letters */
  double contrast;      /* the least there is between a word and what is behind it */
} Marks;

void marks_get   (BrochureWindow *window,
                  Marks          *marks);
void marks_clear (Marks          *marks);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Marks, marks_clear)

G_END_DECLS
