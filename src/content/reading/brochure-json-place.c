/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "content/reading/brochure-json-place.h"

#include "content/brochure-problem.h"
#include "content/reading/brochure-json-scan.h"

/* Where a value begins, and the name before it. */
typedef struct
{
  gboolean is_found;
  gsize name;
  gsize value;
} Place;

/* Leaves the last step of a pointer out. Returns whether there was one. */
static gboolean
go_up (char *pointer)
{
  char *slash;

  g_assert (pointer != NULL);

  slash = strrchr (pointer, '/');
  if (slash != NULL)
    *slash = '\0';

  return slash != NULL;
}

/* Asks for the place of a pointer, and of all on the way to it: it may lead to what is missing. */
static void
want (GHashTable *places,
      const char *pointer)
{
  g_autofree char *way = g_strdup (pointer);

  do
    {
      if (g_hash_table_contains (places, way))
        return;
      g_hash_table_insert (places, g_strdup (way), g_new0 (Place, 1));
    }
  while (go_up (way));
}

static void
note (const char *pointer,
      gsize       name,
      gsize       value,
      gpointer    user_data)
{
  Place *place = g_hash_table_lookup (user_data, pointer);

  if (place != NULL)
    *place = (Place) { TRUE, name, value };
}

static gsize
get_offset (GHashTable            *places,
            const BrochureProblem *problem)
{
  g_autofree char *way = g_strdup (problem->pointer);
  const Place *place = g_hash_table_lookup (places, way);

  if (place->is_found)
    return problem->is_about_name ? place->name : place->value;

  while (!place->is_found && go_up (way))
    place = g_hash_table_lookup (places, way);

  return place->value;
}

static int
compare_offsets (gconstpointer a,
                 gconstpointer b)
{
  const BrochureProblem *first = *(BrochureProblem * const *) a;
  const BrochureProblem *second = *(BrochureProblem * const *) b;

  return (first->offset > second->offset) - (first->offset < second->offset);
}

/* Counts on from problem to problem: lines, and in them characters. */
static void
count_lines (const char *text,
             GPtrArray  *problems)
{
  const char *at = text;
  guint line = 1;
  guint column = 1;

  for (guint i = 0; i < problems->len; i++)
    {
      BrochureProblem *problem = g_ptr_array_index (problems, i);

      for (; at < text + problem->offset; at++)
        {
          gboolean is_first_byte = ((guchar) *at & 0xc0) != 0x80;

          line += *at == '\n' ? 1 : 0;
          column = *at == '\n' ? 1 : column + (is_first_byte ? 1 : 0);
        }

      problem->line = line;
      problem->column = column;
    }
}

/**
 * brochure_json_place_find:
 * @text: what was read, with a NUL after it
 * @problems: (element-type BrochureProblem): what is wrong with it
 *
 * Tells the line and column of each problem, and brings them into the order of
 * the file. What is missing is where it should be.
 */
void
brochure_json_place_find (const char *text,
                          GPtrArray  *problems)
{
  g_autoptr(GHashTable) places = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);

  g_return_if_fail (text != NULL);
  g_return_if_fail (problems != NULL);

  for (guint i = 0; i < problems->len; i++)
    {
      const BrochureProblem *problem = g_ptr_array_index (problems, i);

      if (problem->offset == BROCHURE_OFFSET_UNKNOWN)
        want (places, problem->pointer);
    }

  if (g_hash_table_size (places) > 0)
    brochure_json_scan_walk (text, note, places);

  for (guint i = 0; i < problems->len; i++)
    {
      BrochureProblem *problem = g_ptr_array_index (problems, i);

      if (problem->offset == BROCHURE_OFFSET_UNKNOWN)
        problem->offset = get_offset (places, problem);
    }

  g_ptr_array_sort (problems, compare_offsets);
  count_lines (text, problems);
}
