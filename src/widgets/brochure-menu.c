/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/brochure-menu.h"

/**
 * brochure_menu_clear:
 * @menu: a menu that is no longer shown
 *
 * Empties a menu and its sections.
 *
 * A popover that showed a section keeps one reference to its model for good (seen with GTK 4.18),
 * and every change of the language makes new menus. So what a menu holds is given back here,
 * whoever still holds the menu.
 */
void
brochure_menu_clear (GMenu *menu)
{
  GMenuModel *model = G_MENU_MODEL (menu);

  g_return_if_fail (G_IS_MENU (menu));

  for (int i = 0; i < g_menu_model_get_n_items (model); i++)
    {
      g_autoptr(GMenuModel) section = g_menu_model_get_item_link (model, i, G_MENU_LINK_SECTION);

      if (G_IS_MENU (section))
        brochure_menu_clear (G_MENU (section));
    }

  g_menu_remove_all (menu);
}
