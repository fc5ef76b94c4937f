/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "place/brochure-history.h"

struct _BrochureHistory
{
  GObject parent_instance;

  /* owned */
  GPtrArray *places;

  guint position; /* of the place that is shown; means nothing where there is none */
};

enum
{
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (BrochureHistory, brochure_history, G_TYPE_OBJECT)

static void
free_place (gpointer data)
{
  BrochurePlace *place = data;

  g_free (place->section);
  g_free (place->block);
  g_free (place);
}

static BrochurePlace *
get_place (BrochureHistory *self,
           guint            position)
{
  return g_ptr_array_index (self->places, position);
}

static void
add_place (BrochureHistory *self,
           const char      *section,
           const char      *block,
           gboolean         is_linked)
{
  BrochurePlace *place = g_new0 (BrochurePlace, 1);

  place->section = g_strdup (section);
  place->block = g_strdup (block);
  place->is_linked = is_linked;

  /* Going somewhere new leaves behind what lay ahead. */
  if (self->places->len > 0)
    g_ptr_array_set_size (self->places, self->position + 1);

  g_ptr_array_add (self->places, place);

  if (self->places->len > BROCHURE_HISTORY_MAXIMUM)
    g_ptr_array_remove_index (self->places, 0);

  self->position = self->places->len - 1;
}

static void
brochure_history_finalize (GObject *object)
{
  BrochureHistory *self = BROCHURE_HISTORY (object);

  g_clear_pointer (&self->places, g_ptr_array_unref);

  G_OBJECT_CLASS (brochure_history_parent_class)->finalize (object);
}

static void
brochure_history_class_init (BrochureHistoryClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = brochure_history_finalize;

  /**
   * BrochureHistory::changed:
   *
   * The place that is shown, or what lies before and behind it, has changed.
   */
  signals[CHANGED] =
    g_signal_new ("changed", BROCHURE_TYPE_HISTORY, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);
}

static void
brochure_history_init (BrochureHistory *self)
{
  self->places = g_ptr_array_new_with_free_func (free_place);
}

/**
 * brochure_history_new:
 *
 * Returns: (transfer full): the history of somebody who has been nowhere
 */
BrochureHistory *
brochure_history_new (void)
{
  return g_object_new (BROCHURE_TYPE_HISTORY, NULL);
}

/**
 * brochure_history_get_current:
 * @self: a history
 *
 * Returns: (transfer none) (nullable): the place that is shown
 */
const BrochurePlace *
brochure_history_get_current (BrochureHistory *self)
{
  g_return_val_if_fail (BROCHURE_IS_HISTORY (self), NULL);

  return self->places->len > 0 ? get_place (self, self->position) : NULL;
}

gboolean
brochure_history_get_can_back (BrochureHistory *self)
{
  g_return_val_if_fail (BROCHURE_IS_HISTORY (self), FALSE);

  return self->places->len > 0 && self->position > 0;
}

gboolean
brochure_history_get_can_forward (BrochureHistory *self)
{
  g_return_val_if_fail (BROCHURE_IS_HISTORY (self), FALSE);

  return self->position + 1 < self->places->len;
}

/**
 * brochure_history_visit:
 * @self: a history
 * @section: id of a section
 * @block: (nullable): id of the block in it that was asked for
 * @is_linked: whether a link on the page before led there
 *
 * Goes to a section. The one that is shown already is no new place.
 */
void
brochure_history_visit (BrochureHistory *self,
                        const char      *section,
                        const char      *block,
                        gboolean         is_linked)
{
  g_return_if_fail (BROCHURE_IS_HISTORY (self));
  g_return_if_fail (section != NULL);

  if (self->places->len > 0 && g_str_equal (get_place (self, self->position)->section, section))
    g_set_str (&get_place (self, self->position)->block, block);
  else
    add_place (self, section, block, is_linked);

  g_signal_emit (self, signals[CHANGED], 0);
}

/**
 * brochure_history_set_scroll:
 * @self: a history
 * @scroll: how far the place that is shown is scrolled; kept within 0 (top) and 1 (end)
 *
 * Writes down how far a section was read, before it is left.
 */
void
brochure_history_set_scroll (BrochureHistory *self,
                             double           scroll)
{
  g_return_if_fail (BROCHURE_IS_HISTORY (self));

  if (self->places->len > 0)
    get_place (self, self->position)->scroll = CLAMP (scroll, 0, 1);
}

/**
 * brochure_history_step:
 * @self: a history
 * @step: how many places to go, backwards if it is negative
 *
 * Goes to a place that is known already.
 *
 * Returns: (transfer none) (nullable): the place, or %NULL where there is none so far away
 */
const BrochurePlace *
brochure_history_step (BrochureHistory *self,
                       int              step)
{
  gint64 position;

  g_return_val_if_fail (BROCHURE_IS_HISTORY (self), NULL);

  position = (gint64) self->position + step;

  if (position < 0 || position >= self->places->len)
    return NULL;

  self->position = position;
  g_signal_emit (self, signals[CHANGED], 0);

  return get_place (self, self->position);
}

/**
 * brochure_history_retain:
 * @self: a history
 * @func: (scope call): tells which places still exist
 * @user_data: (closure): data for @func
 *
 * Forgets the places that are gone, as sections are when a brochure was edited, and does
 * not keep one twice in a row for that. What is shown is then the place itself, else the
 * one before it.
 */
void
brochure_history_retain (BrochureHistory     *self,
                         BrochureHistoryFunc  func,
                         gpointer             user_data)
{
  const BrochurePlace *last = NULL;
  guint position = 0;
  guint kept = 0;

  g_return_if_fail (BROCHURE_IS_HISTORY (self));
  g_return_if_fail (func != NULL);

  for (guint i = 0, seen = 0; i < self->places->len; seen++)
    {
      const BrochurePlace *place = get_place (self, i);

      if (func (place, user_data) && (last == NULL || !g_str_equal (last->section, place->section)))
        {
          last = place;
          kept = ++i;
        }
      else
        {
          g_ptr_array_remove_index (self->places, i);
        }

      if (seen == self->position)
        position = kept > 0 ? kept - 1 : 0;
    }

  self->position = position;
  g_signal_emit (self, signals[CHANGED], 0);
}

/**
 * brochure_history_clear:
 * @self: a history
 *
 * Forgets every place.
 */
void
brochure_history_clear (BrochureHistory *self)
{
  g_return_if_fail (BROCHURE_IS_HISTORY (self));

  g_ptr_array_set_size (self->places, 0);
  self->position = 0;
  g_signal_emit (self, signals[CHANGED], 0);
}
