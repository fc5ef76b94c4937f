/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/brochure-requirements.h"

#include "telling/brochure-teller.h"
#include "widgets/brochure-linkable.h"
#include "widgets/brochure-piece-view.h"

struct _BrochureRequirements
{
  AdwBin parent_instance;

  /* Owned */
  BrochureCheck *check;
  char *standing;

  /* Borrowed */
  const BrochureBlock *block; /* of the document */

  BrochurePieceStyle style;
};

G_DEFINE_FINAL_TYPE (BrochureRequirements, brochure_requirements, ADW_TYPE_BIN)

/* All that depends on the answers. */
static char *
dup_standing (GPtrArray *pieces)
{
  GString *standing = g_string_new (NULL);

  for (guint i = 0; i < pieces->len; i++)
    {
      const BrochurePiece *piece = g_ptr_array_index (pieces, i);

      if (piece->kind == BROCHURE_PIECE_CELL && piece->note != NULL)
        g_string_append_printf (standing, "%s %s\n", piece->id, brochure_text_get (piece->note));
      else if (piece->kind == BROCHURE_PIECE_COLUMN && piece->is_checked)
        g_string_append_printf (standing, "%s\n", piece->id);
    }

  return g_string_free_and_steal (standing);
}

static GPtrArray *
tell (BrochureRequirements *self)
{
  g_autoptr(BrochureTeller) teller = brochure_teller_new (brochure_check_get_document (self->check));

  brochure_teller_set_check (teller, self->check);

  return brochure_teller_tell_block (teller, self->block);
}

/* Most answers leave the table as it is. */
static void
on_check_changed (BrochureRequirements *self)
{
  g_autoptr(GPtrArray) pieces = tell (self);
  g_autofree char *standing = dup_standing (pieces);

  if (!g_set_str (&self->standing, standing))
    return;

  adw_bin_set_child (ADW_BIN (self), brochure_piece_view_new (brochure_check_get_document (self->check), pieces,
                                                              self->style));
  brochure_linkable_add_menus (GTK_WIDGET (self));
}

static void
set_document_action (GtkWidget  *widget,
                     const char *action_name,
                     GVariant   *parameter)
{
  const char *name;
  gboolean is_ready;

  g_variant_get (parameter, "(&sb)", &name, &is_ready);
  brochure_check_set_document (BROCHURE_REQUIREMENTS (widget)->check, name, is_ready);
}

static void
brochure_requirements_finalize (GObject *object)
{
  BrochureRequirements *self = BROCHURE_REQUIREMENTS (object);

  g_clear_object (&self->check);
  g_clear_pointer (&self->standing, g_free);

  G_OBJECT_CLASS (brochure_requirements_parent_class)->finalize (object);
}

static void
brochure_requirements_class_init (BrochureRequirementsClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = brochure_requirements_finalize;

  /**
   * BrochureRequirements|requirements.set-document:
   * @name: name of a document in the brochure
   * @is_ready: whether the reader has it ready
   *
   * Ticks a document, or not.
   */
  gtk_widget_class_install_action (GTK_WIDGET_CLASS (klass), "requirements.set-document", "(sb)", set_document_action);
}

static void
brochure_requirements_init (BrochureRequirements *self)
{
}

/**
 * brochure_requirements_new:
 * @check: what somebody answers to a brochure
 * @block: its block of requirements
 * @style: how to show it
 *
 * Creates a view of requirements that follows the answers.
 *
 * Returns: (transfer floating): the view
 */
GtkWidget *
brochure_requirements_new (BrochureCheck       *check,
                           const BrochureBlock *block,
                           BrochurePieceStyle   style)
{
  BrochureRequirements *self;
  g_autoptr(GPtrArray) pieces = NULL;

  g_return_val_if_fail (BROCHURE_IS_CHECK (check), NULL);
  g_return_val_if_fail (block != NULL, NULL);

  self = g_object_new (BROCHURE_TYPE_REQUIREMENTS, NULL);
  self->check = g_object_ref (check);
  self->block = block;
  self->style = style;
  pieces = tell (self);
  self->standing = dup_standing (pieces);
  adw_bin_set_child (ADW_BIN (self), brochure_piece_view_new (brochure_check_get_document (check), pieces, style));
  g_signal_connect_object (check, "changed", G_CALLBACK (on_check_changed), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}
