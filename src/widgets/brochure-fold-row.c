/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/brochure-fold-row.h"

#include "widgets/brochure-label.h"

struct _BrochureFoldRow
{
  AdwExpanderRow parent_instance;

  /* Owned */
  GPtrArray *pieces;
  GObject *owner;

  BrochureFoldRowFunc func; /* %NULL once it is filled */
};

G_DEFINE_FINAL_TYPE (BrochureFoldRow, brochure_fold_row, ADW_TYPE_EXPANDER_ROW)

static void
brochure_fold_row_notify (GObject    *object,
                      GParamSpec *pspec)
{
  if (g_str_equal (pspec->name, "expanded") && adw_expander_row_get_expanded (ADW_EXPANDER_ROW (object)))
    brochure_fold_row_fill (BROCHURE_FOLD_ROW (object));

  if (G_OBJECT_CLASS (brochure_fold_row_parent_class)->notify != NULL)
    G_OBJECT_CLASS (brochure_fold_row_parent_class)->notify (object, pspec);
}

static void
brochure_fold_row_finalize (GObject *object)
{
  BrochureFoldRow *self = BROCHURE_FOLD_ROW (object);

  g_clear_pointer (&self->pieces, g_ptr_array_unref);
  g_clear_object (&self->owner);

  G_OBJECT_CLASS (brochure_fold_row_parent_class)->finalize (object);
}

static void
brochure_fold_row_class_init (BrochureFoldRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = brochure_fold_row_finalize;
  object_class->notify = brochure_fold_row_notify;
}

static void
brochure_fold_row_init (BrochureFoldRow *self)
{
}

/**
 * brochure_fold_row_new:
 * @piece: what is seen of it while it is closed
 * @pieces: (element-type BrochurePiece): what is folded into it
 * @func: what makes its contents
 * @owner: what @func is given, kept as long as the fold
 *
 * Creates a fold.
 *
 * Returns: (transfer floating): the fold
 */
GtkWidget *
brochure_fold_row_new (const BrochurePiece *piece,
                   GPtrArray           *pieces,
                   BrochureFoldRowFunc     func,
                   GObject             *owner)
{
  BrochureFoldRow *self = g_object_new (BROCHURE_TYPE_FOLD_ROW, NULL);
  g_autofree char *title = brochure_label_dup_markup (piece->label);

  self->pieces = g_ptr_array_ref (pieces);
  self->func = func;
  self->owner = g_object_ref (owner);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), title);

  return GTK_WIDGET (self);
}

/**
 * brochure_fold_row_contains:
 * @self: a fold
 * @id: id of a piece or of a fact
 *
 * Tells whether a piece of that id, or one that rests on that fact, is folded away here.
 *
 * Returns: whether it is
 */
gboolean
brochure_fold_row_contains (BrochureFoldRow *self,
                        const char   *id)
{
  g_return_val_if_fail (BROCHURE_IS_FOLD_ROW (self), FALSE);
  g_return_val_if_fail (id != NULL, FALSE);

  for (guint i = 0; i < self->pieces->len; i++)
    {
      const BrochurePiece *piece = g_ptr_array_index (self->pieces, i);

      if (g_str_equal (piece->id, id) || brochure_piece_states (piece, id))
        return TRUE;
    }

  return FALSE;
}

/**
 * brochure_fold_row_fill:
 * @self: a fold
 *
 * Makes what is in it before it is opened, for those who look into it.
 */
void
brochure_fold_row_fill (BrochureFoldRow *self)
{
  BrochureFoldRowFunc func = self->func;

  g_return_if_fail (BROCHURE_IS_FOLD_ROW (self));

  if (func == NULL)
    return;

  self->func = NULL;
  func (self, self->pieces, self->owner);
  brochure_label_ease (GTK_WIDGET (self), GTK_WIDGET (self));
}
