/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/brochure-country-row.h"

#include "language/brochure-countries.h"
#include "search/brochure-country-search.h"
#include "telling/brochure-wording.h"

#define KEY_RANK "brochure-country-rank"

struct _BrochureCountryRow
{
  AdwActionRow parent_instance;

  /* Owned */
  GListModel *countries; /* %NULL before they are looked at */
  GtkFilter *filter;
  GtkSorter *sorter;
  char *value;

  /* Template */
  GtkWidget *button;
  GtkWidget *popover;
  GtkWidget *entry;
  GtkWidget *stack;
  GtkWidget *scrolled_window;
  GtkWidget *list_view;
  GtkWidget *nothing_label;
  GtkWidget *clear_button;
};

enum
{
  PROP_0,
  PROP_VALUE,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (BrochureCountryRow, brochure_country_row, ADW_TYPE_ACTION_ROW)

static GtkSelectionModel *
get_model (BrochureCountryRow *self)
{
  return gtk_list_view_get_model (GTK_LIST_VIEW (self->list_view));
}

static int
get_rank (gpointer country)
{
  return GPOINTER_TO_INT (g_object_get_data (country, KEY_RANK));
}

static gboolean
on_filter (gpointer item,
           gpointer user_data)
{
  return get_rank (item) != BROCHURE_COUNTRY_RANK_NONE;
}

/* Within a rank they stay in the order of their language. */
static int
on_compare (gconstpointer a,
            gconstpointer b,
            gpointer      user_data)
{
  return get_rank ((gpointer) a) - get_rank ((gpointer) b);
}

static void
rank_countries (BrochureCountryRow *self)
{
  const char *query = gtk_editable_get_text (GTK_EDITABLE (self->entry));

  for (guint i = 0; i < g_list_model_get_n_items (self->countries); i++)
    {
      g_autoptr(BrochureCountry) country = g_list_model_get_item (self->countries, i);
      int rank = *query != '\0' ? (int) brochure_country_search_rank (country, query) : 0;

      g_object_set_data (G_OBJECT (country), KEY_RANK, GINT_TO_POINTER (rank));
    }

  gtk_filter_changed (self->filter, GTK_FILTER_CHANGE_DIFFERENT);
  gtk_sorter_changed (self->sorter, GTK_SORTER_CHANGE_DIFFERENT);
}

static void
set_up_list (BrochureCountryRow *self)
{
  GtkFilterListModel *filtered;
  GtkSortListModel *sorted;
  g_autoptr(GtkSingleSelection) selection = NULL;

  self->countries = brochure_countries_list ();
  filtered = gtk_filter_list_model_new (g_object_ref (self->countries), g_object_ref (self->filter));
  sorted = gtk_sort_list_model_new (G_LIST_MODEL (filtered), g_object_ref (self->sorter));
  selection = gtk_single_selection_new (G_LIST_MODEL (sorted));
  gtk_list_view_set_model (GTK_LIST_VIEW (self->list_view), GTK_SELECTION_MODEL (selection));
}

static void
select_position (BrochureCountryRow *self,
                 guint               position)
{
  gtk_list_view_scroll_to (GTK_LIST_VIEW (self->list_view), position, GTK_LIST_SCROLL_SELECT, NULL);
}

static void
select_value (BrochureCountryRow *self)
{
  for (guint i = 0; i < g_list_model_get_n_items (self->countries); i++)
    {
      g_autoptr(BrochureCountry) country = g_list_model_get_item (self->countries, i);

      if (g_str_equal (brochure_country_get_code (country), self->value))
        select_position (self, i);
    }
}

static void
choose (BrochureCountryRow *self,
        guint               position)
{
  g_autoptr(BrochureCountry) country = g_list_model_get_item (G_LIST_MODEL (get_model (self)), position);

  if (country == NULL)
    return;

  gtk_popover_popdown (GTK_POPOVER (self->popover));
  brochure_country_row_set_value (self, brochure_country_get_code (country));
}

static void
on_show (BrochureCountryRow *self,
         GtkPopover         *popover)
{
  if (self->countries == NULL)
    set_up_list (self);

  gtk_editable_set_text (GTK_EDITABLE (self->entry), "");
  rank_countries (self);
  select_value (self);
  gtk_widget_set_visible (self->clear_button, *self->value != '\0');
  gtk_widget_grab_focus (self->entry);
}

static void
on_search_changed (BrochureCountryRow *self,
                   GtkSearchEntry     *entry)
{
  guint n_found;

  if (self->countries == NULL)
    return;

  rank_countries (self);
  n_found = g_list_model_get_n_items (G_LIST_MODEL (get_model (self)));
  gtk_stack_set_visible_child (GTK_STACK (self->stack), n_found > 0 ? self->scrolled_window : self->nothing_label);

  if (n_found > 0)
    select_position (self, 0);
}

static void
on_entry_activate (BrochureCountryRow *self,
                   GtkSearchEntry     *entry)
{
  choose (self, gtk_single_selection_get_selected (GTK_SINGLE_SELECTION (get_model (self))));
}

static void
on_list_activate (BrochureCountryRow *self,
                  guint               position,
                  GtkListView        *list_view)
{
  choose (self, position);
}

static void
on_stop_search (BrochureCountryRow *self,
                GtkSearchEntry     *entry)
{
  gtk_popover_popdown (GTK_POPOVER (self->popover));
}

static gboolean
on_key_pressed (BrochureCountryRow    *self,
                guint                  keyval,
                guint                  keycode,
                GdkModifierType        state,
                GtkEventControllerKey *controller)
{
  if (keyval != GDK_KEY_Down && keyval != GDK_KEY_KP_Down)
    return GDK_EVENT_PROPAGATE;

  gtk_list_view_scroll_to (GTK_LIST_VIEW (self->list_view),
                           gtk_single_selection_get_selected (GTK_SINGLE_SELECTION (get_model (self))),
                           GTK_LIST_SCROLL_FOCUS, NULL);

  return GDK_EVENT_STOP;
}

static void
on_clear_clicked (BrochureCountryRow *self,
                  GtkButton          *button)
{
  gtk_popover_popdown (GTK_POPOVER (self->popover));
  brochure_country_row_set_value (self, "");
}

static void
on_setup (GtkListItemFactory *factory,
          GtkListItem        *item,
          gpointer            user_data)
{
  gtk_list_item_set_child (item, g_object_new (GTK_TYPE_LABEL,
                                               "wrap", TRUE,
                                               "wrap-mode", PANGO_WRAP_WORD_CHAR,
                                               "xalign", 0.0,
                                               NULL));
}

static void
on_bind (GtkListItemFactory *factory,
         GtkListItem        *item,
         gpointer            user_data)
{
  const char *name = brochure_country_get_name (gtk_list_item_get_item (item));

  gtk_label_set_label (GTK_LABEL (gtk_list_item_get_child (item)), name);
  gtk_list_item_set_accessible_label (item, name);
}

static void
update_words (BrochureCountryRow *self)
{
  gboolean is_answered = *self->value != '\0';

  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), is_answered ? brochure_countries_get_name (self->value)
                                                                  : brochure_wording_not_answered ());

  if (is_answered)
    gtk_widget_add_css_class (GTK_WIDGET (self), "property");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "property");
}

static void
brochure_country_row_finalize (GObject *object)
{
  BrochureCountryRow *self = BROCHURE_COUNTRY_ROW (object);

  g_clear_object (&self->countries);
  g_clear_object (&self->filter);
  g_clear_object (&self->sorter);
  g_clear_pointer (&self->value, g_free);

  G_OBJECT_CLASS (brochure_country_row_parent_class)->finalize (object);
}

static void
brochure_country_row_get_property (GObject    *object,
                                   guint       property_id,
                                   GValue     *value,
                                   GParamSpec *pspec)
{
  switch (property_id)
    {
    case PROP_VALUE:
      g_value_set_string (value, BROCHURE_COUNTRY_ROW (object)->value);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
brochure_country_row_set_property (GObject      *object,
                                   guint         property_id,
                                   const GValue *value,
                                   GParamSpec   *pspec)
{
  switch (property_id)
    {
    case PROP_VALUE:
      brochure_country_row_set_value (BROCHURE_COUNTRY_ROW (object), g_value_get_string (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
brochure_country_row_class_init (BrochureCountryRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->finalize = brochure_country_row_finalize;
  object_class->get_property = brochure_country_row_get_property;
  object_class->set_property = brochure_country_row_set_property;

  /**
   * BrochureCountryRow:value:
   *
   * Code of the chosen country, "" where none is.
   */
  properties[PROP_VALUE] =
    g_param_spec_string ("value", NULL, NULL, "",
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PATH "/widgets/brochure-country-row.ui");
  gtk_widget_class_bind_template_child (widget_class, BrochureCountryRow, button);
  gtk_widget_class_bind_template_child (widget_class, BrochureCountryRow, popover);
  gtk_widget_class_bind_template_child (widget_class, BrochureCountryRow, entry);
  gtk_widget_class_bind_template_child (widget_class, BrochureCountryRow, stack);
  gtk_widget_class_bind_template_child (widget_class, BrochureCountryRow, scrolled_window);
  gtk_widget_class_bind_template_child (widget_class, BrochureCountryRow, list_view);
  gtk_widget_class_bind_template_child (widget_class, BrochureCountryRow, nothing_label);
  gtk_widget_class_bind_template_child (widget_class, BrochureCountryRow, clear_button);
  gtk_widget_class_bind_template_callback (widget_class, on_clear_clicked);
  gtk_widget_class_bind_template_callback (widget_class, on_entry_activate);
  gtk_widget_class_bind_template_callback (widget_class, on_key_pressed);
  gtk_widget_class_bind_template_callback (widget_class, on_list_activate);
  gtk_widget_class_bind_template_callback (widget_class, on_search_changed);
  gtk_widget_class_bind_template_callback (widget_class, on_show);
  gtk_widget_class_bind_template_callback (widget_class, on_stop_search);
}

static void
brochure_country_row_init (BrochureCountryRow *self)
{
  g_autoptr(GtkListItemFactory) factory = gtk_signal_list_item_factory_new ();

  self->value = g_strdup ("");
  self->filter = GTK_FILTER (gtk_custom_filter_new (on_filter, NULL, NULL));
  self->sorter = GTK_SORTER (gtk_custom_sorter_new (on_compare, NULL, NULL));
  gtk_widget_init_template (GTK_WIDGET (self));

  g_signal_connect (factory, "setup", G_CALLBACK (on_setup), NULL);
  g_signal_connect (factory, "bind", G_CALLBACK (on_bind), NULL);
  gtk_list_view_set_factory (GTK_LIST_VIEW (self->list_view), factory);
  g_object_bind_property (self, "title", self->button, "tooltip-text", G_BINDING_SYNC_CREATE);
  update_words (self);
}

/**
 * brochure_country_row_get_value:
 * @self: a row
 *
 * Returns: (transfer none): code of the chosen country, "" where none is
 */
const char *
brochure_country_row_get_value (BrochureCountryRow *self)
{
  g_return_val_if_fail (BROCHURE_IS_COUNTRY_ROW (self), "");

  return self->value;
}

/**
 * brochure_country_row_set_value:
 * @self: a row
 * @value: (nullable): code of a country
 *
 * Chooses a country; a code that no country has counts as none.
 */
void
brochure_country_row_set_value (BrochureCountryRow *self,
                                const char         *value)
{
  g_return_if_fail (BROCHURE_IS_COUNTRY_ROW (self));

  if (value == NULL || brochure_countries_get_name (value) == NULL)
    value = "";

  if (!g_set_str (&self->value, value))
    return;

  update_words (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_VALUE]);
}
