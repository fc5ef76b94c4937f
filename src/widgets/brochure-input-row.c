/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/brochure-input-row.h"

#include "language/brochure-typed.h"
#include "widgets/brochure-closures.h"

/* More than any score or date; keeps pasted text from growing the settings. */
#define MAX_LENGTH 32

typedef struct
{
  gboolean is_typing;
  gboolean is_loading;

  /* Template */
  GtkWidget *header;
  GtkWidget *title_label;
  GtkWidget *caption_label;
  GtkWidget *error_label;
  GtkWidget *entry;
} BrochureInputRowPrivate;

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_TYPE_WITH_PRIVATE (BrochureInputRow, brochure_input_row, ADW_TYPE_PREFERENCES_ROW)

static BrochureInputRowPrivate *
get_private (BrochureInputRow *self)
{
  return brochure_input_row_get_instance_private (self);
}

static gboolean
is_focus (BrochureInputRow *self)
{
  GtkEditable *delegate = gtk_editable_get_delegate (GTK_EDITABLE (get_private (self)->entry));

  return gtk_widget_is_focus (GTK_WIDGET (delegate));
}

static void
write_finished (BrochureInputRow *self)
{
  g_autofree char *text = g_strdup (brochure_input_row_get_text (self));

  brochure_input_row_set_text (self, text);
}

/* What was typed counts as finished now, so it may be found wanting. */
static void
finish (BrochureInputRow *self)
{
  BrochureInputRowPrivate *priv = get_private (self);

  if (!priv->is_typing)
    return;

  priv->is_typing = FALSE;
  write_finished (self);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
on_activate (BrochureInputRow *self,
             GtkEntry         *entry)
{
  finish (self);
}

static void
on_changed (BrochureInputRow *self,
            GtkEditable      *editable)
{
  BrochureInputRowPrivate *priv = get_private (self);

  if (priv->is_loading)
    return;

  priv->is_typing = is_focus (self);

  if (!priv->is_typing)
    write_finished (self);

  g_signal_emit (self, signals[CHANGED], 0);
}

static void
on_leave (BrochureInputRow        *self,
          GtkEventControllerFocus *controller)
{
  finish (self);
}

/* The whole row leads to its entry, as in every other row of entries. */
static void
on_released (BrochureInputRow *self,
             int               n_press,
             double            x,
             double            y,
             GtkGestureClick  *gesture)
{
  if (!is_focus (self))
    gtk_widget_grab_focus (get_private (self)->entry);
}

/* What is wrong says again what may be typed. */
static void
update_caption (BrochureInputRow *self)
{
  BrochureInputRowPrivate *priv = get_private (self);
  const char *caption = gtk_label_get_label (GTK_LABEL (priv->caption_label));
  const char *error = gtk_label_get_label (GTK_LABEL (priv->error_label));

  gtk_widget_set_visible (priv->caption_label, *caption != '\0' && *error == '\0');
}

static gboolean
brochure_input_row_real_can_become_valid (BrochureInputRow *self,
                                          const char       *text)
{
  return FALSE;
}

static char *
brochure_input_row_real_dup_finished (BrochureInputRow *self,
                                      const char       *text)
{
  return NULL;
}

static gboolean
brochure_input_row_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (get_private (BROCHURE_INPUT_ROW (widget))->entry);
}

static void
brochure_input_row_class_init (BrochureInputRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  klass->can_become_valid = brochure_input_row_real_can_become_valid;
  klass->dup_finished = brochure_input_row_real_dup_finished;

  widget_class->grab_focus = brochure_input_row_grab_focus;

  /**
   * BrochureInputRow::changed:
   * @self: the row
   *
   * Other text was typed, or typing has ended.
   */
  signals[CHANGED] =
    g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PATH "/widgets/brochure-input-row.ui");
  gtk_widget_class_bind_template_child_private (widget_class, BrochureInputRow, header);
  gtk_widget_class_bind_template_child_private (widget_class, BrochureInputRow, title_label);
  gtk_widget_class_bind_template_child_private (widget_class, BrochureInputRow, caption_label);
  gtk_widget_class_bind_template_child_private (widget_class, BrochureInputRow, error_label);
  gtk_widget_class_bind_template_child_private (widget_class, BrochureInputRow, entry);
  gtk_widget_class_bind_template_callback (widget_class, brochure_closures_has_text);
  gtk_widget_class_bind_template_callback (widget_class, on_activate);
  gtk_widget_class_bind_template_callback (widget_class, on_changed);
  gtk_widget_class_bind_template_callback (widget_class, on_leave);
  gtk_widget_class_bind_template_callback (widget_class, on_released);
}

static void
brochure_input_row_init (BrochureInputRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_entry_set_max_length (GTK_ENTRY (get_private (self)->entry), MAX_LENGTH);
}

/**
 * brochure_input_row_get_text:
 * @self: a row
 *
 * Returns: (transfer none): what is typed in
 */
const char *
brochure_input_row_get_text (BrochureInputRow *self)
{
  g_return_val_if_fail (BROCHURE_IS_INPUT_ROW (self), "");

  return gtk_editable_get_text (GTK_EDITABLE (get_private (self)->entry));
}

/**
 * brochure_input_row_dup_typed:
 * @self: a row
 *
 * Answers are kept in one script, whatever the keyboard has.
 *
 * Returns: (transfer full): what is typed in, with its digits and marks as in English
 */
char *
brochure_input_row_dup_typed (BrochureInputRow *self)
{
  g_autofree char *typed = NULL;

  g_return_val_if_fail (BROCHURE_IS_INPUT_ROW (self), NULL);

  typed = brochure_typed_to_ascii (brochure_input_row_get_text (self));

  return g_strdelimit (g_steal_pointer (&typed), ",", '.');
}

/**
 * brochure_input_row_set_text:
 * @self: a row
 * @text: (nullable): what it shall say
 *
 * Fills the entry without [signal@InputRow::changed], in the way in which the row writes what is finished.
 */
void
brochure_input_row_set_text (BrochureInputRow *self,
                             const char       *text)
{
  BrochureInputRowPrivate *priv;
  g_autofree char *finished = NULL;
  const char *shown;

  g_return_if_fail (BROCHURE_IS_INPUT_ROW (self));

  priv = get_private (self);
  finished = text != NULL ? BROCHURE_INPUT_ROW_GET_CLASS (self)->dup_finished (self, text) : g_strdup ("");
  shown = finished != NULL ? finished : text;

  /* Where it says so already the cursor stays where it is. */
  priv->is_loading = TRUE;
  if (!g_str_equal (gtk_editable_get_text (GTK_EDITABLE (priv->entry)), shown))
    gtk_editable_set_text (GTK_EDITABLE (priv->entry), shown);
  priv->is_loading = FALSE;
  priv->is_typing = FALSE;
}

/**
 * brochure_input_row_set_caption:
 * @self: a row
 * @caption: (nullable): what may be typed, or what follows from it
 *
 * Sets the words below the title.
 */
void
brochure_input_row_set_caption (BrochureInputRow *self,
                                const char       *caption)
{
  g_return_if_fail (BROCHURE_IS_INPUT_ROW (self));

  gtk_label_set_label (GTK_LABEL (get_private (self)->caption_label), caption != NULL ? caption : "");
  update_caption (self);
}

/**
 * brochure_input_row_set_error:
 * @self: a row
 * @error: (nullable): what is wrong with the text, or nothing
 *
 * Marks the text as not valid, for the eye and for assistive technology.
 */
void
brochure_input_row_set_error (BrochureInputRow *self,
                              const char       *error)
{
  BrochureInputRowPrivate *priv;

  g_return_if_fail (BROCHURE_IS_INPUT_ROW (self));

  priv = get_private (self);

  if (g_strcmp0 (error != NULL ? error : "", gtk_label_get_label (GTK_LABEL (priv->error_label))) == 0)
    return;

  gtk_label_set_label (GTK_LABEL (priv->error_label), error != NULL ? error : "");
  update_caption (self);

  if (error != NULL)
    {
      gtk_widget_add_css_class (priv->entry, "error");
      gtk_accessible_update_state (GTK_ACCESSIBLE (priv->entry),
                                   GTK_ACCESSIBLE_STATE_INVALID, GTK_ACCESSIBLE_INVALID_TRUE,
                                   -1);
      gtk_accessible_update_relation (GTK_ACCESSIBLE (priv->entry),
                                      GTK_ACCESSIBLE_RELATION_ERROR_MESSAGE, priv->error_label, NULL,
                                      -1);
    }
  else
    {
      gtk_widget_remove_css_class (priv->entry, "error");
      gtk_accessible_reset_state (GTK_ACCESSIBLE (priv->entry), GTK_ACCESSIBLE_STATE_INVALID);
      gtk_accessible_reset_relation (GTK_ACCESSIBLE (priv->entry), GTK_ACCESSIBLE_RELATION_ERROR_MESSAGE);
    }
}

/**
 * brochure_input_row_get_entry:
 * @self: a row
 *
 * Returns: (transfer none): its entry
 */
GtkEntry *
brochure_input_row_get_entry (BrochureInputRow *self)
{
  g_return_val_if_fail (BROCHURE_IS_INPUT_ROW (self), NULL);

  return GTK_ENTRY (get_private (self)->entry);
}

/**
 * brochure_input_row_is_typing:
 * @self: a row
 *
 * Returns: whether somebody is typing
 */
gboolean
brochure_input_row_is_typing (BrochureInputRow *self)
{
  g_return_val_if_fail (BROCHURE_IS_INPUT_ROW (self), FALSE);

  return get_private (self)->is_typing && is_focus (self);
}

/**
 * brochure_input_row_is_unfinished:
 * @self: a row
 *
 * Returns: whether somebody is typing, and what is there so far may become valid
 */
gboolean
brochure_input_row_is_unfinished (BrochureInputRow *self)
{
  g_return_val_if_fail (BROCHURE_IS_INPUT_ROW (self), FALSE);

  return brochure_input_row_is_typing (self) &&
         BROCHURE_INPUT_ROW_GET_CLASS (self)->can_become_valid (self, brochure_input_row_get_text (self));
}

/**
 * brochure_input_row_add_suffix:
 * @self: a row
 * @widget: a widget
 *
 * Adds a widget behind the entry.
 */
void
brochure_input_row_add_suffix (BrochureInputRow *self,
                               GtkWidget        *widget)
{
  g_return_if_fail (BROCHURE_IS_INPUT_ROW (self));
  g_return_if_fail (GTK_IS_WIDGET (widget));

  gtk_box_append (GTK_BOX (get_private (self)->header), widget);
}
