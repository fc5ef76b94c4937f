/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "place/brochure-bookmarks.h"

G_BEGIN_DECLS

/* How many sections a reader can go back. */
#define BROCHURE_PLACE_MAXIMUM 100

#define BROCHURE_TYPE_PLACE (brochure_place_get_type ())

/**
 * BrochurePlace:
 *
 * Where a reader is in a brochure, how they came there, and what they marked. All that a
 * window shows is built around it, and can be built again in another language.
 */
G_DECLARE_FINAL_TYPE (BrochurePlace, brochure_place, BROCHURE, PLACE, GObject)

/**
 * BrochurePlaceFunc:
 * @section: id of a section
 * @user_data: (closure): data of the caller
 *
 * Returns: whether the section still exists
 */
typedef gboolean (*BrochurePlaceFunc) (const char *section,
                                       gpointer    user_data);

BrochurePlace     *brochure_place_new            (void);

BrochureBookmarks *brochure_place_get_bookmarks  (BrochurePlace     *self);
const char        *brochure_place_get_section    (BrochurePlace     *self);
const char        *brochure_place_get_section_at (BrochurePlace     *self,
                                                  int                step);
double             brochure_place_get_scroll     (BrochurePlace     *self);
const char        *brochure_place_get_piece      (BrochurePlace     *self);
void               brochure_place_set_scroll     (BrochurePlace     *self,
                                                  double             scroll,
                                                  const char        *piece);
gboolean           brochure_place_can_step       (BrochurePlace     *self,
                                                  int                step);
gboolean           brochure_place_is_linked      (BrochurePlace     *self);

void               brochure_place_visit          (BrochurePlace     *self,
                                                  const char        *section,
                                                  gboolean           is_linked);
void               brochure_place_jump           (BrochurePlace     *self,
                                                  gboolean           is_linked);
void               brochure_place_replace        (BrochurePlace     *self,
                                                  const char        *section);
gboolean           brochure_place_step           (BrochurePlace     *self,
                                                  int                step);
void               brochure_place_retain         (BrochurePlace     *self,
                                                  BrochurePlaceFunc  func,
                                                  gpointer           user_data);
void               brochure_place_clear          (BrochurePlace     *self);

G_END_DECLS
