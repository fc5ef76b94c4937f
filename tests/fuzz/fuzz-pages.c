/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <adwaita.h>

#include "content/reading/brochure-loader.h"
#include "fuzz.h"
#include "pages/brochure-page-factory.h"

#define HEIGHT 2000
#define MAX_SECTIONS 20
#define MAX_TURNS 50

static GtkWindow *
create_window (void)
{
  gtk_disable_setlocale ();
  adw_init ();
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  gtk_icon_theme_add_resource_path (gtk_icon_theme_get_for_display (gdk_display_get_default ()), RESOURCE_PATH "/icons");

  return GTK_WINDOW (gtk_window_new ());
}

/* Without end a page that is never done would be one that hangs. */
static void
turn (void)
{
  for (int i = 0; i < MAX_TURNS && g_main_context_iteration (NULL, FALSE); i++)
    ;
}

static void
unfold (GtkWidget *widget)
{
  if (ADW_IS_EXPANDER_ROW (widget))
    adw_expander_row_set_expanded (ADW_EXPANDER_ROW (widget), TRUE);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    unfold (child);
}

static void
lay_out (GtkWidget *page,
         int        width)
{
  int minimum;

  gtk_widget_measure (page, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  width = MAX (width, minimum);
  gtk_widget_measure (page, GTK_ORIENTATION_VERTICAL, width, &minimum, NULL, NULL, NULL);
  gtk_widget_allocate (page, width, MAX (HEIGHT, minimum), -1, NULL);
}

static void
show (GtkWindow             *window,
      BrochureDocument      *document,
      const BrochureSection *section,
      BrochureCheck         *check)
{
  GtkWidget *page = brochure_page_factory_create (document, section, check, TRUE);

  gtk_window_set_child (window, page);
  turn ();
  unfold (page);
  lay_out (page, 360);
  lay_out (page, 900);
  turn ();
  gtk_window_set_child (window, NULL);
}

/* Every page of what can be loaded is built, unfolded and laid out, narrow and wide. */
int
LLVMFuzzerTestOneInput (const guint8 *data,
                        gsize         size)
{
  static GtkWindow *window;
  GDate today = fuzz_get_today ();
  g_autoptr(GFile) file = fuzz_to_file (data, size);
  g_autoptr(BrochureDocument) document = NULL;
  g_autoptr(BrochureCheck) check = NULL;
  GPtrArray *sections;

  if (window == NULL)
    window = create_window ();

  fuzz_choose_language (size);
  document = brochure_loader_load (file, NULL, NULL);
  if (document == NULL)
    return -1; /* not worth keeping */

  check = brochure_check_new (document, &today);
  sections = brochure_document_get_programme (document)->sections;
  for (guint i = 0; i < MIN (sections->len, MAX_SECTIONS); i++)
    show (window, document, g_ptr_array_index (sections, i), check);

  return 0;
}
