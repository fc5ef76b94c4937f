/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "app/brochure-search-words.h"

/* What snippets are put together with. */
static const char * const joints[] = { "…", " · ", "\n" };

/* The end of the piece of a snippet that begins at START, and in NEXT where the following one does. */
static const char *
find_end (const char  *start,
          const char **next)
{
  const char *end = start + strlen (start);

  *next = end;

  for (gsize i = 0; i < G_N_ELEMENTS (joints); i++)
    {
      const char *joint = strstr (start, joints[i]);

      if (joint != NULL && joint < end)
        {
          end = joint;
          *next = joint + strlen (joints[i]);
        }
    }

  return end;
}

static gboolean
has_span (GArray *spans,
          gsize   start,
          gsize   end)
{
  for (guint i = 0; spans != NULL && i < spans->len; i++)
    {
      const BrochureSpan *span = &g_array_index (spans, BrochureSpan, i);

      if (span->start >= start && span->end <= end)
        return TRUE;
    }

  return FALSE;
}

static void
add_pieces (GStrvBuilder *builder,
            const char   *snippet,
            GArray       *spans,
            gboolean      is_found)
{
  const char *next;

  for (const char *start = snippet; *start != '\0'; start = next)
    {
      const char *end = find_end (start, &next);

      if (end > start && has_span (spans, (gsize) (start - snippet), (gsize) (end - snippet)) == is_found)
        g_strv_builder_take (builder, g_strndup (start, (gsize) (end - start)));
    }
}

/**
 * brochure_search_words_new:
 * @result: a place that was found
 *
 * Collects what stands at the place: a page is made of more and smaller things than
 * a search tells apart, and by its words the right one is known.
 *
 * Returns: (transfer full): words, the most telling first
 */
GStrv
brochure_search_words_new (BrochureSearchResult *result)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  const char *snippet;
  GArray *spans;

  g_return_val_if_fail (BROCHURE_IS_SEARCH_RESULT (result), NULL);

  snippet = brochure_search_result_get_snippet (result);
  spans = brochure_search_result_get_snippet_spans (result);

  if (snippet != NULL)
    {
      add_pieces (builder, snippet, spans, TRUE);
      add_pieces (builder, snippet, spans, FALSE);
    }

  g_strv_builder_add (builder, brochure_search_result_get_title (result));

  return g_strv_builder_end (builder);
}
