/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/* How many bookmarks are kept, of all brochures together. */
#define BROCHURE_BOOKMARKS_MAXIMUM 1000

#define BROCHURE_TYPE_BOOKMARKS (brochure_bookmarks_get_type ())

/**
 * BrochureBookmarks:
 *
 * The sections that a reader has marked, in the reader's order. That they exist is
 * not looked at.
 *
 * All brochures keep theirs in one list: the bundled one as the ids of its sections,
 * any other with its own id before each, as in `evening-course/fees`. Only those of
 * [property@Bookmarks:scope] are seen here.
 */
G_DECLARE_FINAL_TYPE (BrochureBookmarks, brochure_bookmarks, BROCHURE, BOOKMARKS, GObject)

BrochureBookmarks *brochure_bookmarks_new       (void);

void               brochure_bookmarks_set_scope (BrochureBookmarks *self,
                                                 const char        *scope);

guint              brochure_bookmarks_get_size  (BrochureBookmarks *self);
const char        *brochure_bookmarks_get_id    (BrochureBookmarks *self,
                                                 guint              position);
gboolean           brochure_bookmarks_find      (BrochureBookmarks *self,
                                                 const char        *id,
                                                 guint             *position);

void               brochure_bookmarks_insert    (BrochureBookmarks *self,
                                                 const char        *id,
                                                 guint              position);
void               brochure_bookmarks_move      (BrochureBookmarks *self,
                                                 const char        *id,
                                                 guint              position);
void               brochure_bookmarks_remove    (BrochureBookmarks *self,
                                                 const char        *id);
void               brochure_bookmarks_restore   (BrochureBookmarks *self,
                                                 const char        *id);

G_END_DECLS
