/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <sys/stat.h>

#include <glib/gstdio.h>

#include "content/reading/brochure-loader.h"
#include "ui-test.h"
#include "widgets/brochure-illustration.h"

#define ALTERNATIVE "A cat on a roof"
#define MAX_SIZE 1440
#define N_PICTURES 200

#define JSON \
  "{\"schemaVersion\": \"1.0\", \"id\": \"b\", \"sourceLanguage\": \"en\", \"asOf\": \"2030\"," \
  " \"organisations\": [{\"id\": \"o\", \"name\": \"O\", \"organisationType\": \"root\"}]," \
  " \"programmes\": [{\"id\": \"p\", \"name\": \"P\", \"programmeType\": \"course\", \"provider\": \"o\"," \
  " \"sections\": [{\"id\": \"one\", \"title\": \"One\", \"blocks\": []}]}]}"

#define SVG(attributes, content) \
  "<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" " \
  "xmlns:xlink=\"http://www.w3.org/1999/xlink\" " attributes ">" content "<path d=\"M0 0h9v9z\"/></svg>"
#define ENTITIES(text) "<?xml version=\"1.0\"?>\n<!DOCTYPE svg [<!ENTITY a \"<path/>\"><!ENTITY b \"&a;&a;\">]>\n" text

#define TEN(text) text text text text text text text text text text
#define LEVEL(id, next) "<g id=\"" id "\">" TEN ("<use xlink:href=\"#" next "\"/>") "</g>"
#define SOFT "<filter id=\"f\"><feGaussianBlur stdDeviation=\"4\"/></filter><g filter=\"url(#f)\"/>"

#define FRAME "\x21\xf9\x04\0\x0a\0\0\0\x2c\0\0\0\0\x01\0\x01\0\0\x02\x02\x44\x01\0"
#define PNG(size) "\x89PNG\r\n\x1a\n\0\0\0\rIHDR" size size "\x08\x02\0\0\0"
#define BYTES(data) data, sizeof (data) - 1

typedef struct
{
  char *folder;
  BrochureDocument *document;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(GFile) file = NULL;
  g_autofree char *path = NULL;

  fixture->folder = g_dir_make_tmp ("brochure-XXXXXX", &error);
  g_assert_no_error (error);
  path = g_build_filename (fixture->folder, "brochure.json", NULL);
  g_assert_true (g_file_set_contents (path, JSON, -1, &error));
  file = g_file_new_for_path (path);
  fixture->document = brochure_loader_load (file, NULL, &error);
  g_assert_no_error (error);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr(GDir) folder = g_dir_open (fixture->folder, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (folder)) != NULL)
    {
      g_autofree char *path = g_build_filename (fixture->folder, name, NULL);

      g_assert_cmpint (g_unlink (path), ==, 0);
    }

  g_assert_cmpint (g_rmdir (fixture->folder), ==, 0);
  g_assert_finalize_object (fixture->document);
  g_free (fixture->folder);
}

static char *
write_picture (Fixture    *fixture,
               const char *name,
               const char *data,
               gsize       length)
{
  g_autoptr(GError) error = NULL;
  char *path = g_build_filename (fixture->folder, name, NULL);

  g_file_set_contents (path, data, (gssize) length, &error);
  g_assert_no_error (error);

  return path;
}

static GtkWidget *
create_illustration (Fixture    *fixture,
                     const char *name)
{
  g_autoptr(BrochureText) alternative = brochure_text_new_literal (g_strdup (ALTERNATIVE));

  return brochure_illustration_new (fixture->document, name, alternative, NULL, TRUE);
}

static void
on_look (GtkWidget *widget,
         gpointer   user_data)
{
  gboolean *is_waiting = user_data;

  if (GTK_IS_PICTURE (widget) && gtk_widget_get_visible (widget) &&
      !GDK_IS_TEXTURE (gtk_picture_get_paintable (GTK_PICTURE (widget))))
    *is_waiting = TRUE;
}

/* Whether each picture was read, or was found not to be one. */
static gboolean
is_settled (gpointer user_data)
{
  gboolean is_waiting = FALSE;

  ui_test_foreach (user_data, on_look, &is_waiting);

  return !is_waiting;
}

static void
assert_shown (GtkWidget *root,
              gboolean   is_shown)
{
  GtkWidget *picture = ui_test_find_type (root, GTK_TYPE_PICTURE);
  GdkPaintable *texture = picture != NULL ? gtk_picture_get_paintable (GTK_PICTURE (picture)) : NULL;

  g_assert_cmpint (picture != NULL, ==, is_shown);
  g_assert_cmpint (ui_test_find_text (root, GTK_TYPE_LABEL, ALTERNATIVE) != NULL, ==, !is_shown);

  if (is_shown)
    {
      g_assert_cmpint (gdk_paintable_get_intrinsic_width (texture), <=, MAX_SIZE);
      g_assert_cmpint (gdk_paintable_get_intrinsic_height (texture), <=, MAX_SIZE);
      g_assert_cmpstr (gtk_picture_get_alternative_text (GTK_PICTURE (picture)), ==, ALTERNATIVE);
    }
}

/* Shows a picture until all is known of it; what its head says of its size must have been true. */
static void
check_picture (Fixture    *fixture,
               const char *name,
               gboolean    is_shown,
               gboolean    tells_size)
{
  GtkWidget *illustration = create_illustration (fixture, name);
  GtkWidget *window;
  GtkRequisition before;
  GtkRequisition after;

  /* Nothing is decoded by whoever builds a page: the words stand at once. */
  g_assert_nonnull (ui_test_find_text (illustration, GTK_TYPE_LABEL, ALTERNATIVE));
  gtk_widget_get_preferred_size (illustration, NULL, &before);
  window = ui_test_present (illustration, 600, 500);
  ui_test_wait_for (is_settled, window);
  ui_test_save_png (window, name);
  assert_shown (window, is_shown);
  gtk_widget_get_preferred_size (illustration, NULL, &after);

  if (is_shown && tells_size)
    {
      g_assert_cmpint (before.width, ==, after.width);
      g_assert_cmpint (before.height, ==, after.height);
    }

  gtk_window_destroy (GTK_WINDOW (window));
}

static const struct { const char *name; const char *data; gsize length; gboolean is_shown; } pictures[] = {
  { "drawing.svg", BYTES (SVG ("width=\"200\" height=\"100\"", "")), TRUE },
  { "millimetres.svg", BYTES (SVG ("width=\"25.4mm\" height='2in'", "")), TRUE },
  { "view-box.svg", BYTES (SVG ("viewBox=\"0 0 300 50\"", "")), TRUE },
  { "wide.svg", BYTES (SVG ("width=\"8000\" height=\"2000\"", "")), TRUE },
  { "huge.svg", BYTES (SVG ("width=\"1e9\" height=\"1e9\"", "")), FALSE },
  { "huge-view-box.svg", BYTES (SVG ("viewBox=\"0 0 30000 30000\"", "")), FALSE },
  { "filter.svg", BYTES (SVG ("width=\"90\" height=\"90\"", SOFT)), FALSE },
  { "embedded.svg", BYTES (SVG ("width=\"90\" height=\"90\"", "<image xlink:href=\"data:image/png;base64,AAAA\"/>")), FALSE },
  { "use.svg", BYTES (SVG ("width=\"90\" height=\"90\"", "<path id=\"a\" d=\"M0 0h5z\"/>" LEVEL ("b", "a"))), TRUE },
  { "uses.svg", BYTES (SVG ("width=\"90\" height=\"90\"",
                            "<path id=\"a\"/>" LEVEL ("b", "a") LEVEL ("c", "b") LEVEL ("d", "c") LEVEL ("e", "d"))), FALSE },
  { "prefix.svg", BYTES (SVG ("width=\"90\" height=\"90\" xmlns:s=\"http://www.w3.org/2000/svg\"",
                              TEN ("<s:use/><s:use/>"))), FALSE },
  { "entities.svg", BYTES (ENTITIES (SVG ("width=\"90\" height=\"90\"", "&b;"))), FALSE },
  { "cut.svg", BYTES ("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"90\" height=\"90\"><g"), FALSE },
  { "huge.png", BYTES (PNG ("\0\0\x4e\x20")), FALSE },
  { "cut.png", BYTES (PNG ("\0\0\0\x20")), FALSE },
  { "moving.gif", BYTES ("GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xff\xff\xff" FRAME FRAME "\x3b"), TRUE },
  { "huge.tiff", BYTES ("II*\0\x08\0\0\0\x02\0\0\x01\x04\0\x01\0\0\0\xff\xff\0\0\x01\x01\x03\0\x01\0\0\0\xff\xff\0\0"
                        "\0\0\0\0"), FALSE },
  { "huge.avif", BYTES ("\0\0\0\x18" "ftypavif\0\0\0\0mif1\0\0\0\x14ispe\0\0\0\0\0\0\xff\xff\0\0\xff\xff"), FALSE },
  { "notes.png", BYTES ("This is no picture."), FALSE },
};

static void
test_table (Fixture       *fixture,
            gconstpointer  data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autofree char *path = write_picture (fixture, pictures[i].name, pictures[i].data, pictures[i].length);

  check_picture (fixture, pictures[i].name, pictures[i].is_shown, TRUE);
}

/* Formats that the toolkit writes, under names of others: only what is in a file counts. */
static void
test_format (Fixture       *fixture,
             gconstpointer  data)
{
  const char *format = data;
  g_autoptr(GdkPixbuf) pixbuf = gdk_pixbuf_new (GDK_COLORSPACE_RGB, FALSE, 8, 3000, 1500);
  g_autofree char *path = NULL;
  g_autofree char *contents = NULL;
  g_autoptr(GError) error = NULL;
  gsize length;

  gdk_pixbuf_fill (pixbuf, 0x33669900);
  gdk_pixbuf_save_to_buffer (pixbuf, &contents, &length, format, &error, NULL);
  g_assert_no_error (error);
  path = write_picture (fixture, "picture.svg", contents, length);
  /* Where a TIFF tells its size may be its end, which is not read for that. */
  check_picture (fixture, "picture.svg", TRUE, !g_str_equal (format, "tiff"));
}

/* What is none any more when a page comes to show it must not keep the page waiting. */
static void
test_gone (Fixture       *fixture,
           gconstpointer  data)
{
  g_autofree char *path = write_picture (fixture, "picture.svg", pictures[0].data, pictures[0].length);
  GtkWidget *window = ui_test_present (create_illustration (fixture, "picture.svg"), 600, 500);

  g_assert_cmpint (g_unlink (path), ==, 0);
  ui_test_wait_for (is_settled, window);
  gtk_window_destroy (GTK_WINDOW (window));

  tear_down (fixture, NULL);
  set_up (fixture, NULL);
  g_free (path);
  path = g_build_filename (fixture->folder, "picture.svg", NULL);
  g_assert_cmpint (mkfifo (path, 0600), ==, 0);
  check_picture (fixture, "picture.svg", FALSE, TRUE);
}

/* Whoever goes on does not wait, and what comes late is dropped, with all that it held. */
static void
test_given_up (Fixture       *fixture,
               gconstpointer  data)
{
  g_autofree char *path = write_picture (fixture, "picture.svg", pictures[0].data, pictures[0].length);
  g_autoptr(GPtrArray) illustrations = g_ptr_array_new ();

  for (guint i = 0; i < N_PICTURES; i++)
    g_ptr_array_add (illustrations, create_illustration (fixture, "picture.svg"));

  for (guint i = 0; i < N_PICTURES; i++)
    ui_test_assert_finalizes (g_ptr_array_index (illustrations, i));

  /* Those that were given up are before it. */
  check_picture (fixture, "picture.svg", TRUE, TRUE);
}

/* Many on a page come one after the other, while everything else goes on. */
static void
test_many (Fixture       *fixture,
           gconstpointer  data)
{
  g_autofree char *path = write_picture (fixture, "picture.svg", pictures[0].data, pictures[0].length);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *window;

  for (guint i = 0; i < N_PICTURES; i++)
    gtk_box_append (GTK_BOX (box), create_illustration (fixture, "picture.svg"));

  g_assert_false (is_settled (box));
  window = ui_test_present (g_object_new (GTK_TYPE_SCROLLED_WINDOW, "child", box, NULL), 600, 500);
  ui_test_wait_for (is_settled, window);
  assert_shown (window, TRUE);
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
add (const char    *path,
     gconstpointer  data,
     void         (*test) (Fixture *, gconstpointer))
{
  g_test_add (path, Fixture, data, set_up, test, tear_down);
}

int
main (int   argc,
      char *argv[])
{
  static const char * const formats[] = { "png", "jpeg", "tiff" };

  ui_test_init (&argc, &argv);

  for (guint i = 0; i < G_N_ELEMENTS (pictures); i++)
    {
      g_autofree char *path = g_strconcat ("/picture/", pictures[i].name, NULL);

      add (path, GUINT_TO_POINTER (i), test_table);
    }

  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    {
      g_autofree char *path = g_strconcat ("/picture/format/", formats[i], NULL);

      add (path, formats[i], test_format);
    }

  add ("/picture/gone", NULL, test_gone);
  add ("/picture/given-up", NULL, test_given_up);
  add ("/picture/many", NULL, test_many);

  return g_test_run ();
}
