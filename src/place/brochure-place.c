/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "place/brochure-place.h"

/* A section that was read. */
typedef struct
{
  char *section;
  double scroll; /* where it was left, from 0 (top) to 1 (end) */
  char *piece;   /* what was at the upper edge then; NULL at the top */
  gboolean is_linked;
} Visit;

struct _BrochurePlace
{
  GObject parent_instance;

  /* owned */
  BrochureBookmarks *bookmarks;
  GPtrArray *visits;

  guint position; /* of the visit that is now; means nothing where there is none */
};

enum
{
  CHANGED,
  MOVED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (BrochurePlace, brochure_place, G_TYPE_OBJECT)

static void
free_visit (gpointer data)
{
  Visit *visit = data;

  g_free (visit->piece);
  g_free (visit->section);
  g_free (visit);
}

static Visit *
get_visit (BrochurePlace *self)
{
  return self->visits->len > 0 ? g_ptr_array_index (self->visits, self->position) : NULL;
}

static void
emit_changed (BrochurePlace *self)
{
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
brochure_place_finalize (GObject *object)
{
  BrochurePlace *self = BROCHURE_PLACE (object);

  g_clear_object (&self->bookmarks);
  g_clear_pointer (&self->visits, g_ptr_array_unref);

  G_OBJECT_CLASS (brochure_place_parent_class)->finalize (object);
}

static void
brochure_place_class_init (BrochurePlaceClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = brochure_place_finalize;

  /**
   * BrochurePlace::changed:
   *
   * The section that is shown, or what lies before and behind it, has changed.
   */
  signals[CHANGED] =
    g_signal_new ("changed", BROCHURE_TYPE_PLACE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);

  /**
   * BrochurePlace::moved:
   *
   * Another part of the section that is shown is read.
   */
  signals[MOVED] =
    g_signal_new ("moved", BROCHURE_TYPE_PLACE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);
}

static void
brochure_place_init (BrochurePlace *self)
{
  self->bookmarks = brochure_bookmarks_new ();
  self->visits = g_ptr_array_new_with_free_func (free_visit);
}

/**
 * brochure_place_new:
 *
 * Returns: (transfer full): the place of somebody who has been nowhere
 */
BrochurePlace *
brochure_place_new (void)
{
  return g_object_new (BROCHURE_TYPE_PLACE, NULL);
}

/**
 * brochure_place_get_bookmarks:
 * @self: a place
 *
 * Returns: (transfer none): the sections that are marked
 */
BrochureBookmarks *
brochure_place_get_bookmarks (BrochurePlace *self)
{
  g_return_val_if_fail (BROCHURE_IS_PLACE (self), NULL);

  return self->bookmarks;
}

/**
 * brochure_place_get_section:
 * @self: a place
 *
 * Returns: (transfer none) (nullable): id of the section that is shown
 */
const char *
brochure_place_get_section (BrochurePlace *self)
{
  g_return_val_if_fail (BROCHURE_IS_PLACE (self), NULL);

  return get_visit (self) != NULL ? get_visit (self)->section : NULL;
}

/**
 * brochure_place_get_section_at:
 * @self: a place
 * @step: how many sections away, backwards if it is negative
 *
 * Returns: (transfer none) (nullable): id of the section there, if the reader has been so far
 */
const char *
brochure_place_get_section_at (BrochurePlace *self,
                               int            step)
{
  g_return_val_if_fail (BROCHURE_IS_PLACE (self), NULL);

  if (!brochure_place_can_step (self, step))
    return NULL;

  return ((const Visit *) g_ptr_array_index (self->visits, self->position + step))->section;
}

/**
 * brochure_place_get_scroll:
 * @self: a place
 *
 * Returns: how far the section was scrolled when that was last written down, from 0 (top) to 1 (end)
 */
double
brochure_place_get_scroll (BrochurePlace *self)
{
  g_return_val_if_fail (BROCHURE_IS_PLACE (self), 0);

  return get_visit (self) != NULL ? get_visit (self)->scroll : 0;
}

/**
 * brochure_place_get_piece:
 * @self: a place
 *
 * Returns: (transfer none) (nullable): id of the piece that was at the upper edge when that was last
 *   written down, or %NULL for the top of the section
 */
const char *
brochure_place_get_piece (BrochurePlace *self)
{
  g_return_val_if_fail (BROCHURE_IS_PLACE (self), NULL);

  return get_visit (self) != NULL ? get_visit (self)->piece : NULL;
}

/**
 * brochure_place_set_scroll:
 * @self: a place
 * @scroll: how far the section is scrolled; kept within 0 (top) and 1 (end)
 * @piece: (nullable): id of the piece that is at the upper edge, or %NULL at the top
 *
 * Writes down how far a section is read.
 */
void
brochure_place_set_scroll (BrochurePlace *self,
                           double         scroll,
                           const char    *piece)
{
  Visit *visit;

  g_return_if_fail (BROCHURE_IS_PLACE (self));

  visit = get_visit (self);

  if (visit == NULL)
    return;

  visit->scroll = CLAMP (scroll, 0, 1);

  if (g_set_str (&visit->piece, piece))
    g_signal_emit (self, signals[MOVED], 0);
}

/**
 * brochure_place_can_step:
 * @self: a place
 * @step: how many sections to go, backwards if it is negative
 *
 * Returns: whether the reader has been so far
 */
gboolean
brochure_place_can_step (BrochurePlace *self,
                         int            step)
{
  gint64 position;

  g_return_val_if_fail (BROCHURE_IS_PLACE (self), FALSE);

  position = (gint64) self->position + step;

  return position >= 0 && position < self->visits->len;
}

/**
 * brochure_place_is_linked:
 * @self: a place
 *
 * Returns: whether a link on the section before led here, in a window that shows one thing at a time
 */
gboolean
brochure_place_is_linked (BrochurePlace *self)
{
  g_return_val_if_fail (BROCHURE_IS_PLACE (self), FALSE);

  return get_visit (self) != NULL && get_visit (self)->is_linked && brochure_place_can_step (self, -1);
}

/* Leaves behind what lay ahead. */
static void
add_visit (BrochurePlace *self,
           const char    *section,
           gboolean       is_linked)
{
  Visit *visit = g_new0 (Visit, 1);

  visit->section = g_strdup (section);
  visit->is_linked = is_linked;

  if (self->visits->len > 0)
    g_ptr_array_set_size (self->visits, self->position + 1);

  g_ptr_array_add (self->visits, visit);

  if (self->visits->len > BROCHURE_PLACE_MAXIMUM)
    g_ptr_array_remove_index (self->visits, 0);

  self->position = self->visits->len - 1;
  emit_changed (self);
}

/**
 * brochure_place_visit:
 * @self: a place
 * @section: id of a section
 * @is_linked: whether a link on the section before led there
 *
 * Goes to the top of a section, and leaves behind what lay ahead. The one that is shown
 * already is no new place.
 */
void
brochure_place_visit (BrochurePlace *self,
                      const char    *section,
                      gboolean       is_linked)
{
  g_return_if_fail (BROCHURE_IS_PLACE (self));
  g_return_if_fail (section != NULL);

  if (g_strcmp0 (brochure_place_get_section (self), section) != 0)
    add_visit (self, section, is_linked);
}

/**
 * brochure_place_jump:
 * @self: a place in a section
 * @is_linked: whether a link on the section led there
 *
 * Goes to another part of the section that is shown, which is a place of its own: the way back
 * leads to where it was read before.
 */
void
brochure_place_jump (BrochurePlace *self,
                     gboolean       is_linked)
{
  g_autofree char *section = NULL;

  g_return_if_fail (BROCHURE_IS_PLACE (self));
  g_return_if_fail (get_visit (self) != NULL);

  section = g_strdup (get_visit (self)->section);
  add_visit (self, section, is_linked);
}

/**
 * brochure_place_replace:
 * @self: a place in a section
 * @section: id of another section
 *
 * Goes to the top of a section in place of the one that is shown, which the reader only passed by.
 */
void
brochure_place_replace (BrochurePlace *self,
                        const char    *section)
{
  Visit *visit;

  g_return_if_fail (BROCHURE_IS_PLACE (self));
  g_return_if_fail (section != NULL);
  g_return_if_fail (get_visit (self) != NULL);

  visit = get_visit (self);
  g_set_str (&visit->section, section);
  g_clear_pointer (&visit->piece, g_free);
  visit->scroll = 0;
  visit->is_linked = FALSE;
  emit_changed (self);
}

/**
 * brochure_place_step:
 * @self: a place
 * @step: how many sections to go, backwards if it is negative
 *
 * Goes where the reader has been before.
 *
 * Returns: whether they have been so far
 */
gboolean
brochure_place_step (BrochurePlace *self,
                     int            step)
{
  g_return_val_if_fail (BROCHURE_IS_PLACE (self), FALSE);

  if (!brochure_place_can_step (self, step))
    return FALSE;

  self->position += step;
  emit_changed (self);

  return TRUE;
}

/**
 * brochure_place_retain:
 * @self: a place
 * @func: (scope call): tells which sections still exist
 * @user_data: (closure): data for @func
 *
 * Forgets the sections that are gone, as they can be when a brochure was edited, and does
 * not keep one twice in a row for that. What is shown is then the section itself, else the
 * one before it.
 */
void
brochure_place_retain (BrochurePlace     *self,
                       BrochurePlaceFunc  func,
                       gpointer           user_data)
{
  const char *last = NULL;
  gboolean has_gap = FALSE;
  guint position = 0;
  guint kept = 0;

  g_return_if_fail (BROCHURE_IS_PLACE (self));
  g_return_if_fail (func != NULL);

  for (guint i = 0, seen = 0; i < self->visits->len; seen++)
    {
      const Visit *visit = g_ptr_array_index (self->visits, i);

      if (func (visit->section, user_data) && (!has_gap || g_strcmp0 (last, visit->section) != 0))
        {
          last = visit->section;
          has_gap = FALSE;
          kept = ++i;
        }
      else
        {
          has_gap = TRUE;
          g_ptr_array_remove_index (self->visits, i);
        }

      if (seen == self->position)
        position = kept > 0 ? kept - 1 : 0;
    }

  self->position = position;
  emit_changed (self);
}

/**
 * brochure_place_clear:
 * @self: a place
 *
 * Forgets every section.
 */
void
brochure_place_clear (BrochurePlace *self)
{
  g_return_if_fail (BROCHURE_IS_PLACE (self));

  g_ptr_array_set_size (self->visits, 0);
  self->position = 0;
  emit_changed (self);
}
