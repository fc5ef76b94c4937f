/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui-test.h"

/* The accessibility that GTK has for tests cannot announce anything: it calls a function that
 * is not there. This stands in for GTK's own function, and keeps what was last said. */

static char *announcement;

void
gtk_accessible_announce (GtkAccessible                     *self,
                         const char                        *message,
                         GtkAccessibleAnnouncementPriority  priority)
{
  g_assert_true (GTK_IS_ACCESSIBLE (self));
  g_assert_nonnull (message);
  g_set_str (&announcement, message);
}

/**
 * ui_test_take_announcement:
 *
 * Takes what was last announced to those who do not see the window.
 *
 * Returns: (transfer full) (nullable): what was announced, or %NULL for nothing since it was last taken
 */
char *
ui_test_take_announcement (void)
{
  return g_steal_pointer (&announcement);
}
