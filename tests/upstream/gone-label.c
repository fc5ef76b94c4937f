/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <gtk/gtk.h>

/* For GTK's maintainers: since 4.22 a program aborts once a label with a link, which assistive technology
 * read, is gone and another client connects (a screen reader that is started again). As GtkAtSpiContext realizes
 * the label and tells its number of children, GtkLabel makes its accessible links, whose realization realizes the
 * label once more, under a second path. GtkAtSpiCache keeps the context under both, and drops only one of them:
 *
 *   Gtk-CRITICAL: gtk_at_spi_context_to_ref: assertion 'GTK_IS_AT_SPI_CONTEXT (self)' failed
 *   GLib-ERROR: g_variant_new: expected GVariant of type '(so)' but received value has type '(null)'
 *
 * Start this with GTK_A11Y=atspi, and while it runs, once a second:
 *
 *   python3 -c 'import gi; gi.require_version ("Atspi", "2.0"); from gi.repository import Atspi
 *   def walk (node): [walk (node.get_child_at_index (i)) for i in range (node.get_child_count ())]
 *   walk (Atspi.get_desktop (0))'
 */

static void
on_show_label (gpointer window)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_markup (GTK_LABEL (label), "<a href=\"https://gtk.org\">GTK</a>");
  gtk_window_set_child (window, label);
}

static void
on_show_nothing (gpointer window)
{
  gtk_window_set_child (window, NULL);
}

int
main (void)
{
  GtkWidget *window;

  gtk_init ();
  window = gtk_window_new ();
  gtk_window_present (GTK_WINDOW (window));
  g_timeout_add_seconds_once (3, on_show_label, window);
  g_timeout_add_seconds_once (6, on_show_nothing, window);

  while (g_list_model_get_n_items (gtk_window_get_toplevels ()) > 0)
    g_main_context_iteration (NULL, TRUE);

  return 0;
}
