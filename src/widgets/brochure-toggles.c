/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/brochure-toggles.h"

/* It wraps: the names of groups are long, and none is to be cut. */
static GtkWidget *
create_label (const char *label)
{
  return g_object_new (GTK_TYPE_LABEL,
                       "justify", GTK_JUSTIFY_CENTER,
                       "label", label,
                       "margin-bottom", 3,
                       "margin-top", 3,
                       "max-width-chars", 18,
                       "wrap", TRUE,
                       "wrap-mode", PANGO_WRAP_WORD_CHAR,
                       NULL);
}

/**
 * brochure_toggles_add:
 * @group: toggles for groups of applicants
 * @name: (nullable): the name to know it by
 * @label: what it stands for, in few words
 * @tooltip: the same in full
 *
 * Adds a toggle. Whoever has the group calls brochure_toggles_clear() when it goes.
 */
void
brochure_toggles_add (AdwToggleGroup     *group,
                      const char         *name,
                      const BrochureText *label,
                      const BrochureText *tooltip)
{
  AdwToggle *toggle;

  g_return_if_fail (ADW_IS_TOGGLE_GROUP (group));
  g_return_if_fail (label != NULL && tooltip != NULL);

  toggle = adw_toggle_new ();
  if (name != NULL)
    adw_toggle_set_name (toggle, name);
  adw_toggle_set_child (toggle, create_label (brochure_text_get (label)));
  adw_toggle_set_tooltip (toggle, brochure_text_get (tooltip));
  adw_toggle_group_add (group, toggle);
}

/**
 * brochure_toggles_clear:
 * @group: toggles that brochure_toggles_add() added
 *
 * Takes them out again. A toggle keeps its child for ever unless it is taken from it, as of libadwaita 1.10:
 * each switch of the language left the labels of every group behind.
 */
void
brochure_toggles_clear (AdwToggleGroup *group)
{
  g_return_if_fail (ADW_IS_TOGGLE_GROUP (group));

  for (guint i = 0; i < adw_toggle_group_get_n_toggles (group); i++)
    adw_toggle_set_child (adw_toggle_group_get_toggle (group, i), NULL);

  adw_toggle_group_remove_all (group);
}
