/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <malloc.h>
#include <math.h>

#include <glib/gstdio.h>

#include "content/reading/brochure-loader.h"
#include "language/brochure-language.h"
#include "search/brochure-search-index.h"

#include "bench.h"

/* How long a keystroke in the search takes, and how that grows with the brochure. */

#define N_WORDS 20000
#define WORDS_A_BLOCK 100
#define BLOCKS_A_SECTION 3
#define MAX_RESULTS 50

/* A made-up word; its letters follow from its number, so that many begin alike, as in a language. */
static void
append_word (GString *string,
             guint    number)
{
  static const char * const syllables[] = {
    "ta", "le", "ri", "on", "ka", "mi", "so", "den", "ver", "uni", "pro", "gra", "ing", "el", "tra", "po",
  };

  for (guint rest = number + 1; rest > 0; rest /= G_N_ELEMENTS (syllables))
    g_string_append (string, syllables[rest % G_N_ELEMENTS (syllables)]);
}

/* As in a language, the word of rank n is about n times as rare as the first one. */
static guint
draw_word (GRand *random)
{
  return (guint) exp (g_rand_double (random) * log (N_WORDS)) - 1;
}

static void
append_block (GString *json,
              GRand   *random)
{
  g_string_append (json, "{\"kind\":\"paragraph\",\"text\":\"");

  for (int i = 0; i < WORDS_A_BLOCK; i++)
    {
      append_word (json, draw_word (random));
      g_string_append_c (json, i % 12 == 11 ? '.' : ' ');
      if (i % 12 == 11)
        g_string_append_c (json, ' ');
    }

  g_string_append (json, "\"}");
}

static BrochureDocument *
make_document (int n_sections)
{
  g_autofree char *folder = g_dir_make_tmp ("brochure-bench-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "brochure.json", NULL);
  g_autoptr(GFile) file = g_file_new_for_path (path);
  g_autoptr(GRand) random = g_rand_new_with_seed (1);
  g_autoptr(GString) json = g_string_new (NULL);
  g_autoptr(GError) error = NULL;
  BrochureDocument *document;

  g_string_append (json, "{\"schemaVersion\":\"1.0\",\"id\":\"b\",\"sourceLanguage\":\"en\",\"asOf\":\"2030\","
                         "\"organisations\":[{\"id\":\"o\",\"name\":\"O\",\"organisationType\":\"root\"}],"
                         "\"programmes\":[{\"id\":\"p\",\"name\":\"P\",\"programmeType\":\"course\",\"provider\":\"o\",\"sections\":[");

  for (int i = 0; i < n_sections; i++)
    {
      g_string_append_printf (json, "%s{\"id\":\"s%d\",\"title\":\"", i > 0 ? "," : "", i);
      append_word (json, draw_word (random));
      g_string_append (json, "\",\"blocks\":[");

      for (int j = 0; j < BLOCKS_A_SECTION; j++)
        {
          if (j > 0)
            g_string_append_c (json, ',');
          append_block (json, random);
        }

      g_string_append (json, "]}");
    }

  g_string_append (json, "]}]}");
  g_file_set_contents (path, json->str, json->len, NULL);
  document = brochure_loader_load (file, NULL, &error);
  g_remove (path);
  g_rmdir (folder);
  if (document == NULL)
    g_error ("%s", error->message);

  return document;
}

static double
time_query (BrochureSearchIndex *index,
            const char          *query)
{
  double start = bench_get_cpu ();

  g_ptr_array_unref (brochure_search_index_query (index, query, MAX_RESULTS));

  return bench_get_cpu () - start;
}

/* In MiB. */
static double
get_memory (void)
{
  struct mallinfo2 info = mallinfo2 ();

  return (info.uordblks + info.hblkhd) / 1048576.0;
}

/* Types each query letter by letter. */
static void
measure (const char         *name,
         BrochureDocument   *document,
         const char * const *queries)
{
  double start = bench_get_cpu ();
  GArray *entries = brochure_search_entries_collect (document);
  double told = bench_get_cpu ();
  double memory = get_memory ();
  g_autoptr(BrochureSearchIndex) index = brochure_search_index_new (entries);
  double built = bench_get_cpu ();
  g_autoptr(GArray) times = g_array_new (FALSE, FALSE, sizeof (double));
  g_autofree char *slowest = NULL;
  double slowest_time = 0;

  memory = get_memory () - memory;

  for (gsize i = 0; queries[i] != NULL; i++)
    for (const char *end = g_utf8_next_char (queries[i]);; end = g_utf8_next_char (end))
      {
        g_autofree char *typed = g_strndup (queries[i], end - queries[i]);
        double time = time_query (index, typed);

        if (time > slowest_time)
          {
            g_set_str (&slowest, typed);
            slowest_time = time;
          }

        g_array_append_val (times, time);
        if (*end == '\0')
          break;
      }

  bench_sort (times);
  g_print ("search %-14s told in %6.1f ms, index built in %6.1f ms, %6.2f MiB; "
           "a keystroke: median %6.3f ms, 95 %% under %6.3f ms, slowest %6.3f ms (“%s”)\n",
           name, told - start, built - told, memory,
           bench_get_percent (times, 50), bench_get_percent (times, 95), slowest_time, slowest);
}

/* Queries of one to three words of all degrees of rareness. */
static GStrv
make_queries (void)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_autoptr(GRand) random = g_rand_new_with_seed (2);

  for (int i = 0; i < 30; i++)
    {
      g_autoptr(GString) query = g_string_new (NULL);

      for (int j = 0; j <= i % 3; j++)
        {
          if (j > 0)
            g_string_append_c (query, ' ');
          append_word (query, draw_word (random));
        }

      g_strv_builder_add (builder, query->str);
    }

  return g_strv_builder_end (builder);
}

int
main (int    argc,
      char **argv)
{
  static const int sizes[] = { 10, 100, 1000, 10000 };
  static const char * const typed[] = {
    "tuition fees", "application deadline", "ielts", "public sector", "the", "board of admissions", "€ 18,016", NULL,
  };
  g_auto(GStrv) queries = make_queries ();
  g_autoptr(GFile) bundled = NULL;
  g_autoptr(BrochureDocument) document = NULL;

  brochure_language_init ();
  bundled = brochure_loader_get_bundled ();
  document = brochure_loader_load (bundled, NULL, NULL);
  if (document == NULL)
    g_error ("the bundled brochure cannot be loaded");

  /* The names of countries are read once, for whoever asks first. */
  measure ("(warming up)", document, typed);
  measure ("bundled", document, typed);

  for (gsize i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_autoptr(BrochureDocument) large = make_document (sizes[i]);
      g_autofree char *name = g_strdup_printf ("%d sections", sizes[i]);

      measure (name, large, (const char * const *) queries);
    }

  return 0;
}
