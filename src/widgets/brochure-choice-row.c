/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/brochure-choice-row.h"

#include "telling/brochure-wording.h"

/* Long enough for a country or a degree, short enough for a phone. */
#define MAX_LABEL_CHARS 32

struct _BrochureChoiceRow
{
  AdwComboRow parent_instance;

  /* Owned */
  GPtrArray *values;
  GtkStringList *labels;
};

enum
{
  PROP_0,
  PROP_VALUE,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (BrochureChoiceRow, brochure_choice_row, ADW_TYPE_COMBO_ROW)

static void
update_mark (BrochureChoiceRow *self,
             GtkListItem       *item)
{
  GtkWidget *box = gtk_list_item_get_child (item);
  GtkWidget *mark = box != NULL ? gtk_widget_get_last_child (box) : NULL;
  gboolean is_selected = gtk_list_item_get_item (item) == adw_combo_row_get_selected_item (ADW_COMBO_ROW (self));

  /* An item that is not bound has no widget of its own yet, and one that is taken down none any more. */
  if (mark != NULL)
    gtk_widget_set_opacity (mark, is_selected ? 1.0 : 0.0);
}

static void
on_selected_item_notify (GtkListItem       *item,
                         GParamSpec        *pspec,
                         BrochureChoiceRow *self)
{
  update_mark (self, item);
}

/* The choices of the platform's own list end in “…” after twenty letters. */
static void
on_setup (GtkListItemFactory *factory,
          GtkListItem        *item,
          BrochureChoiceRow  *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL,
                                   "hexpand", TRUE,
                                   "max-width-chars", MAX_LABEL_CHARS,
                                   "wrap", TRUE,
                                   "wrap-mode", PANGO_WRAP_WORD_CHAR,
                                   "xalign", 0.0,
                                   NULL);
  GtkWidget *image = g_object_new (GTK_TYPE_IMAGE,
                                   "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                   "icon-name", "object-select-symbolic",
                                   NULL);

  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), image);
  gtk_list_item_set_child (item, box);
}

static void
on_bind (GtkListItemFactory *factory,
         GtkListItem        *item,
         BrochureChoiceRow  *self)
{
  GtkWidget *label = gtk_widget_get_first_child (gtk_list_item_get_child (item));
  const char *text = gtk_string_object_get_string (gtk_list_item_get_item (item));

  gtk_label_set_label (GTK_LABEL (label), text);
  gtk_list_item_set_accessible_label (item, text);
  g_signal_connect_object (self, "notify::selected-item",
                           G_CALLBACK (on_selected_item_notify), item, G_CONNECT_SWAPPED);
  update_mark (self, item);
}

static void
on_unbind (GtkListItemFactory *factory,
           GtkListItem        *item,
           BrochureChoiceRow  *self)
{
  g_signal_handlers_disconnect_by_func (self, on_selected_item_notify, item);
}

/* What is not answered looks so: the question stands out, and not the answer that is missing. */
static void
update_style (BrochureChoiceRow *self)
{
  if (*brochure_choice_row_get_value (self) != '\0')
    gtk_widget_add_css_class (GTK_WIDGET (self), "property");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "property");
}

static void
on_selected_notify (BrochureChoiceRow *self)
{
  update_style (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_VALUE]);
}

static void
brochure_choice_row_finalize (GObject *object)
{
  BrochureChoiceRow *self = BROCHURE_CHOICE_ROW (object);

  g_clear_pointer (&self->values, g_ptr_array_unref);
  g_clear_object (&self->labels);

  G_OBJECT_CLASS (brochure_choice_row_parent_class)->finalize (object);
}

static void
brochure_choice_row_get_property (GObject    *object,
                                  guint       property_id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  BrochureChoiceRow *self = BROCHURE_CHOICE_ROW (object);

  switch (property_id)
    {
    case PROP_VALUE:
      g_value_set_string (value, brochure_choice_row_get_value (self));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
brochure_choice_row_set_property (GObject      *object,
                                  guint         property_id,
                                  const GValue *value,
                                  GParamSpec   *pspec)
{
  BrochureChoiceRow *self = BROCHURE_CHOICE_ROW (object);

  switch (property_id)
    {
    case PROP_VALUE:
      brochure_choice_row_set_value (self, g_value_get_string (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
brochure_choice_row_class_init (BrochureChoiceRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = brochure_choice_row_finalize;
  object_class->get_property = brochure_choice_row_get_property;
  object_class->set_property = brochure_choice_row_set_property;

  /**
   * BrochureChoiceRow:value:
   *
   * The chosen value, "" where nothing is answered.
   */
  properties[PROP_VALUE] =
    g_param_spec_string ("value", NULL, NULL, "",
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
brochure_choice_row_init (BrochureChoiceRow *self)
{
  g_autoptr(GtkListItemFactory) factory = gtk_signal_list_item_factory_new ();
  g_autoptr(GtkExpression) expression = gtk_property_expression_new (GTK_TYPE_STRING_OBJECT, NULL, "string");

  self->values = g_ptr_array_new_with_free_func (g_free);
  self->labels = gtk_string_list_new (NULL);

  g_signal_connect_object (factory, "setup", G_CALLBACK (on_setup), self, G_CONNECT_DEFAULT);
  g_signal_connect_object (factory, "bind", G_CALLBACK (on_bind), self, G_CONNECT_DEFAULT);
  g_signal_connect_object (factory, "unbind", G_CALLBACK (on_unbind), self, G_CONNECT_DEFAULT);

  /* Values stand below their title: beside it, a narrow column would cut them off. */
  g_object_set (self,
                "expression", expression,
                "list-factory", factory,
                "use-markup", FALSE,
                "use-subtitle", TRUE,
                NULL);

  brochure_choice_row_add_choice (self, "", brochure_wording_not_answered ());
  adw_combo_row_set_model (ADW_COMBO_ROW (self), G_LIST_MODEL (self->labels));
  g_signal_connect (self, "notify::selected", G_CALLBACK (on_selected_notify), NULL);
}

/**
 * brochure_choice_row_new:
 * @title: what is asked
 *
 * Creates a row that offers nothing yet but not to answer.
 *
 * Returns: (transfer floating): the row
 */
GtkWidget *
brochure_choice_row_new (const char *title)
{
  return g_object_new (BROCHURE_TYPE_CHOICE_ROW,
                       "title", title,
                       NULL);
}

/**
 * brochure_choice_row_new_always:
 * @title: what is asked
 *
 * Creates a row in which something is always chosen, at first the first choice.
 *
 * Returns: (transfer floating): the row
 */
GtkWidget *
brochure_choice_row_new_always (const char *title)
{
  BrochureChoiceRow *self = BROCHURE_CHOICE_ROW (brochure_choice_row_new (title));

  g_ptr_array_remove_index (self->values, 0);
  gtk_string_list_remove (self->labels, 0);

  return GTK_WIDGET (self);
}

/**
 * brochure_choice_row_get_value:
 * @self: a row
 *
 * Gets the chosen value.
 *
 * Returns: (transfer none): the value, "" where nothing is answered
 */
const char *
brochure_choice_row_get_value (BrochureChoiceRow *self)
{
  guint selected;

  g_return_val_if_fail (BROCHURE_IS_CHOICE_ROW (self), "");

  selected = adw_combo_row_get_selected (ADW_COMBO_ROW (self));

  return selected < self->values->len ? g_ptr_array_index (self->values, selected) : "";
}

/**
 * brochure_choice_row_set_value:
 * @self: a row
 * @value: (nullable): a value
 *
 * Chooses a value; one that is not offered counts as the first choice.
 */
void
brochure_choice_row_set_value (BrochureChoiceRow *self,
                               const char        *value)
{
  guint index = 0;

  g_return_if_fail (BROCHURE_IS_CHOICE_ROW (self));

  if (value == NULL || !g_ptr_array_find_with_equal_func (self->values, value, g_str_equal, &index))
    index = 0;

  adw_combo_row_set_selected (ADW_COMBO_ROW (self), index);
}

/**
 * brochure_choice_row_add_choice:
 * @self: a row
 * @value: a value
 * @label: what it is called
 *
 * Adds a value to choose.
 */
void
brochure_choice_row_add_choice (BrochureChoiceRow *self,
                                const char        *value,
                                const char        *label)
{
  g_return_if_fail (BROCHURE_IS_CHOICE_ROW (self));
  g_return_if_fail (value != NULL);
  g_return_if_fail (label != NULL);

  g_ptr_array_add (self->values, g_strdup (value));
  gtk_string_list_append (self->labels, label);
}
