/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "content/brochure-limits.h"
#include "content/brochure-picture.h"
#include "loader-fixture.h"

/* A good file, made larger with blanks, up to the limit and one byte beyond it. */
static void
test_size (LoaderFixture *fixture,
           gconstpointer  data)
{
  gboolean is_too_large = GPOINTER_TO_INT (data);
  g_autofree char *base = loader_fixture_read ("small-brochure.json");
  size_t length = 32 * 1024 * 1024 + (is_too_large ? 1 : 0);
  g_autofree char *contents = g_malloc (length);
  g_autoptr(BrochureDocument) document = NULL;
  g_autoptr(GPtrArray) problems = NULL;
  g_autoptr(GError) error = NULL;

  memset (contents, ' ', length);
  memcpy (contents, base, strlen (base));
  loader_fixture_write (fixture, contents, length);
  problems = loader_fixture_load (fixture, &document, &error);

  if (is_too_large)
    {
      g_assert_error (error, BROCHURE_CONTENT_ERROR, BROCHURE_CONTENT_ERROR_UNREADABLE);
      loader_fixture_assert_only (problems, BROCHURE_CONTENT_ERROR_UNREADABLE, "", "more than the program reads",
                                  "at most 32.0\u00a0MiB", NULL);
    }
  else
    {
      g_assert_no_error (error);
    }
}

/* A device says its size is 0 and never ends. */
static void
test_endless (void)
{
  g_autoptr(GFile) file = g_file_new_for_path ("/dev/zero");
  g_autoptr(GPtrArray) problems = NULL;
  g_autoptr(GError) error = NULL;

  g_assert_null (brochure_loader_load (file, &problems, &error));
  g_assert_error (error, BROCHURE_CONTENT_ERROR, BROCHURE_CONTENT_ERROR_UNREADABLE);
  loader_fixture_assert_only (problems, BROCHURE_CONTENT_ERROR_UNREADABLE, "", "more than the program reads",
                              "at most 32.0\u00a0MiB", NULL);
}

/* Ignored members may be as deep as the limit; brackets in strings do not count. */
static void
test_depth (LoaderFixture *fixture,
            gconstpointer  data)
{
  int depth = GPOINTER_TO_INT (data);
  g_autofree char *base = loader_fixture_read ("small-brochure.json");
  g_autoptr(GString) nested = g_string_new ("\"1.0\", \"text\": \"\\\"[[{{\", \"deep\": ");
  g_autofree char *contents = NULL;
  g_autoptr(BrochureDocument) document = NULL;
  g_autoptr(GPtrArray) problems = NULL;
  g_autoptr(GError) error = NULL;

  /* The root is the first level. */
  for (int i = 1; i < depth; i++)
    g_string_append_c (nested, '[');
  for (int i = 1; i < depth; i++)
    g_string_append_c (nested, ']');
  contents = loader_fixture_replace (base, "\"1.0\"", nested->str);

  loader_fixture_write (fixture, contents, -1);
  problems = loader_fixture_load (fixture, &document, &error);

  if (depth <= 64)
    {
      g_assert_no_error (error);
    }
  else
    {
      g_autoptr(GString) pointer = g_string_new ("/deep");

      for (int i = 1; i < 64; i++)
        g_string_append (pointer, "/0");
      loader_fixture_assert_only (problems, BROCHURE_CONTENT_ERROR_SYNTAX, pointer->str,
                                  "nested too deeply", "at most 64", NULL);
    }
}

static void
test_too_many_values (LoaderFixture *fixture,
                      gconstpointer  data)
{
  g_autoptr(GString) contents = g_string_new ("{\"a\": [");
  g_autoptr(BrochureDocument) document = NULL;
  g_autoptr(GPtrArray) problems = NULL;
  g_autoptr(GError) error = NULL;

  for (int i = 0; i < BROCHURE_MAX_VALUES; i++)
    g_string_append (contents, "0,");
  loader_fixture_write (fixture, contents->str, contents->len);
  problems = loader_fixture_load (fixture, &document, &error);

  loader_fixture_assert_only (problems, BROCHURE_CONTENT_ERROR_SYNTAX, "/a/3999998",
                              "too many values", "at most 4000000", NULL);
}

static const struct { const char *name; gsize length; gboolean is_name; const char *message; } lengths[] = {
  { "long-name", BROCHURE_MAX_NAME_LENGTH - 2, TRUE, NULL },
  { "too-long-name", BROCHURE_MAX_NAME_LENGTH - 1, TRUE, "at most 256 bytes" },
  { "long-text", BROCHURE_MAX_STRING_LENGTH - 2, FALSE, NULL },
  { "too-long-text", BROCHURE_MAX_STRING_LENGTH - 1, FALSE, "at most 64.0\u00a0KiB" },
};

/* What is small in a file can be told of again and again. */
static void
test_length (LoaderFixture *fixture,
             gconstpointer  data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autofree char *base = loader_fixture_read ("small-brochure.json");
  g_autofree char *filled = g_strnfill (lengths[i].length, 'x');
  g_autofree char *member = lengths[i].is_name ? g_strdup_printf ("\"1.0\", \"%s\": 0", filled)
                                               : g_strdup_printf ("\"1.0\", \"other\": \"%s\"", filled);
  g_autofree char *contents = loader_fixture_replace (base, "\"1.0\"", member);
  g_autoptr(BrochureDocument) document = NULL;
  g_autoptr(GPtrArray) problems = NULL;
  g_autoptr(GError) error = NULL;

  loader_fixture_write (fixture, contents, -1);
  problems = loader_fixture_load (fixture, &document, &error);

  if (lengths[i].message == NULL)
    {
      g_assert_no_error (error);
      return;
    }

  g_assert_error (error, BROCHURE_CONTENT_ERROR, BROCHURE_CONTENT_ERROR_SYNTAX);
  g_assert_nonnull (strstr (error->message, lengths[i].message));
  g_assert_cmpuint (strlen (error->message), <, 1000);
}

/* Names of 128 bytes within one another, up to the limit and beyond: each finding in there carries them all. */
static void
test_path (LoaderFixture *fixture,
           gconstpointer  data)
{
  int n_names = GPOINTER_TO_INT (data);
  g_autofree char *base = loader_fixture_read ("small-brochure.json");
  g_autofree char *name = g_strnfill (126, 'x');
  g_autoptr(GString) nested = g_string_new ("\"1.0\"");
  g_autofree char *contents = NULL;
  g_autoptr(BrochureDocument) document = NULL;
  g_autoptr(GPtrArray) problems = NULL;
  g_autoptr(GError) error = NULL;

  for (int i = 0; i < n_names; i++)
    g_string_append_printf (nested, "%s\"%s\": ", i == 0 ? ", " : "{", name);
  g_string_append (nested, "1");
  for (int i = 1; i < n_names; i++)
    g_string_append_c (nested, '}');
  contents = loader_fixture_replace (base, "\"1.0\"", nested->str);

  loader_fixture_write (fixture, contents, -1);
  problems = loader_fixture_load (fixture, &document, &error);

  if (128 * n_names <= BROCHURE_MAX_PATH_LENGTH)
    {
      g_assert_no_error (error);
      return;
    }

  g_assert_error (error, BROCHURE_CONTENT_ERROR, BROCHURE_CONTENT_ERROR_SYNTAX);
  g_assert_nonnull (strstr (error->message, "at most 1.0\u00a0KiB"));
  g_assert_cmpuint (problems->len, ==, 1);
}

#define USES "<use/><use/><use/><use/>"

/* The first bytes of pictures, with the size that they say, and the limit that they exceed. */
static const struct { const char *name; const char *data; gsize length; guint width; guint height; const char *excess; } pictures[] = {
  { "png", "\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x13\x88\0\0\x13\x88", 24, 5000, 5000, NULL },
  { "large-png", "\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x4e\x20\0\0\x4e\x20", 24, 20000, 20000, "25 MP" },
  { "overflowing-png", "\x89PNG\r\n\x1a\n\0\0\0\rIHDR\xff\xff\xff\xff\xff\xff\xff\xff", 24, G_MAXUINT, G_MAXUINT, "25 MP" },
  { "cut-png", "\x89PNG\r\n\x1a\n\0\0\0\rIHDR\xff\xff", 18, 0, 0, NULL },
  { "gif", "GIF89a\x10\x00\x20\x00", 10, 16, 32, NULL },
  { "large-gif", "GIF89a\xff\xff\xff\xff", 10, 65535, 65535, "25 MP" },
  { "large-webp", "RIFF\0\0\0\0WEBPVP8X\0\0\0\0\0\0\0\0\xff\xff\x00\xff\xff\x00", 30, 65536, 65536, "25 MP" },
  { "large-jpeg", "\xff\xd8\xff\xe0\0\x04\0\0\xff\xc0\0\x11\x08\xff\xff\xff\xff\0\0\0", 20, 65535, 65535, "25 MP" },
  { "endless-jpeg", "\xff\xd8\xff\xe0\0\0\xff\xe0\0\0\0\0\0\0\0\0", 16, 0, 0, NULL },
  { "tiff", "MM\0*\0\0\0\x08\0\x02\x01\0\0\x03\0\0\0\x01\0\x20\0\0\x01\x01\0\x04\0\0\0\x01\0\0\0\x10", 34, 32, 16, NULL },
  { "far-tiff", "II*\0\xff\xff\xff\xff", 8, 0, 0, NULL },
  { "avif", "\0\0\0\x18" "ftypavif\0\0\0\x14ispe\0\0\0\0\0\0\0\x40\0\0\0\x20\0\0\0\x14ispe\0\0\0\0\0\0\0\x08\0\0\0\x08", 52, 64, 32, NULL },
  { "svg", "<svg width='2in' height = \"48pt\"/>", 34, 192, 64, NULL },
  { "half-svg", "<svg width='300' stroke-width='9' viewBox='0 0 20,10'/>", 55, 300, 150, NULL },
  { "relative-svg", "<svg height='100%' viewBox='0 0 20 10'/>", 40, 20, 10, NULL },
  { "no-number-svg", "<svg viewBox='0 0 nan inf'/>", 28, G_MAXUINT, G_MAXUINT, "25 MP" },
  { "negative-svg", "<svg width='-5' height='nan'/>", 30, 0, G_MAXUINT, NULL },
  { "filter-svg", "<svg><f:feBlend/></svg>", 23, 0, 0, "0 × <!ENTITY>, <fe…>, <image>" },
  { "many-svg", "<svg>" USES USES USES USES USES "</svg>", 131, 0, 0, "16 × <marker>, <mask>, <pattern>, <use>" },
  { "large-svg", "<svg width='1e99999' height='1e9'/>", 35, G_MAXUINT, 1000000000, "25 MP" },
};

static void
test_picture (LoaderFixture *fixture,
              gconstpointer  data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autofree char *path = g_build_filename (fixture->folder, "picture.svg", NULL);
  g_autofree char *contents = NULL;
  g_autofree char *excess = NULL;
  guint width;
  guint height;

  g_assert_true (g_file_set_contents (path, pictures[i].data, (gssize) pictures[i].length, NULL));
  brochure_picture_read_size (path, &width, &height);
  g_assert_cmpuint (width, ==, pictures[i].width);
  g_assert_cmpuint (height, ==, pictures[i].height);
  contents = brochure_picture_read (path, NULL, &excess);
  g_assert_cmpstr (excess, ==, pictures[i].excess);
  g_assert_cmpint (contents == NULL, ==, excess != NULL);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  loader_fixture_add ("/loader-limits/size/limit", GINT_TO_POINTER (FALSE), test_size);
  loader_fixture_add ("/loader-limits/size/beyond", GINT_TO_POINTER (TRUE), test_size);
  g_test_add_func ("/loader-limits/size/endless", test_endless);
  loader_fixture_add ("/loader-limits/depth/64", GINT_TO_POINTER (64), test_depth);
  loader_fixture_add ("/loader-limits/depth/65", GINT_TO_POINTER (65), test_depth);
  loader_fixture_add ("/loader-limits/depth/1000000", GINT_TO_POINTER (1000000), test_depth);
  loader_fixture_add ("/loader-limits/path/limit", GINT_TO_POINTER (8), test_path);
  loader_fixture_add ("/loader-limits/path/beyond", GINT_TO_POINTER (9), test_path);
  loader_fixture_add ("/loader-limits/path/far-beyond", GINT_TO_POINTER (55), test_path);
  loader_fixture_add ("/loader-limits/too-many-values", NULL, test_too_many_values);

  for (guint i = 0; i < G_N_ELEMENTS (pictures); i++)
    {
      g_autofree char *path = g_strconcat ("/loader-limits/picture-size/", pictures[i].name, NULL);

      loader_fixture_add (path, GUINT_TO_POINTER (i), test_picture);
    }

  for (guint i = 0; i < G_N_ELEMENTS (lengths); i++)
    {
      g_autofree char *path = g_strconcat ("/loader-limits/length/", lengths[i].name, NULL);

      loader_fixture_add (path, GUINT_TO_POINTER (i), test_length);
    }

  return g_test_run ();
}
