/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/* How many places are remembered. */
#define BROCHURE_HISTORY_MAXIMUM 100

/**
 * BrochurePlace:
 * @section: id of a section
 * @block: (nullable): id of the block in it that was asked for
 * @scroll: how far the section was scrolled when it was left, from 0 (top) to 1 (end)
 * @is_linked: whether a link on the page before led there, in a window that shows one thing at a time
 *
 * A place where a reader has been.
 */
typedef struct
{
  char *section;
  char *block;
  double scroll;
  gboolean is_linked;
} BrochurePlace;

#define BROCHURE_TYPE_HISTORY (brochure_history_get_type ())

/**
 * BrochureHistory:
 *
 * The places where a reader has been, in order, and which of them is shown.
 */
G_DECLARE_FINAL_TYPE (BrochureHistory, brochure_history, BROCHURE, HISTORY, GObject)

/**
 * BrochureHistoryFunc:
 * @place: a place
 * @user_data: (closure): data of the caller
 *
 * Returns: whether the place still exists
 */
typedef gboolean (*BrochureHistoryFunc) (const BrochurePlace *place,
                                         gpointer             user_data);

BrochureHistory     *brochure_history_new             (void);

const BrochurePlace *brochure_history_get_current     (BrochureHistory     *self);
gboolean             brochure_history_get_can_back    (BrochureHistory     *self);
gboolean             brochure_history_get_can_forward (BrochureHistory     *self);

void                 brochure_history_visit           (BrochureHistory     *self,
                                                       const char          *section,
                                                       const char          *block,
                                                       gboolean             is_linked);
void                 brochure_history_set_scroll      (BrochureHistory     *self,
                                                       double               scroll);
const BrochurePlace *brochure_history_step            (BrochureHistory     *self,
                                                       int                  step);
void                 brochure_history_retain          (BrochureHistory     *self,
                                                       BrochureHistoryFunc  func,
                                                       gpointer             user_data);
void                 brochure_history_clear           (BrochureHistory     *self);

G_END_DECLS
