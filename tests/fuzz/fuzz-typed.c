/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "content/brochure-decimal.h"
#include "fuzz.h"
#include "language/brochure-countries.h"
#include "language/brochure-typed.h"
#include "search/brochure-country-search.h"
#include "search/brochure-search-index.h"

#define MAX_RESULTS 20

/* A number in the reader's own way of writing says the same when it is written so again. */
static void
type_number (const char *text)
{
  g_autofree char *ascii = brochure_typed_to_ascii (text);
  g_autofree char *decimal = brochure_typed_dup_decimal (text);
  BrochureDecimal number;

  g_assert_true (g_utf8_validate (ascii, -1, NULL));

  if (decimal != NULL)
    {
      g_autofree char *again = brochure_typed_dup_decimal (decimal);

      g_assert_cmpstr (decimal, ==, again);
    }

  if (brochure_decimal_parse (ascii, &number))
    {
      int steps;

      g_assert_cmpint (ABS (number.hundredths), <=, BROCHURE_DECIMAL_LIMIT);
      if (brochure_decimal_to_steps (&number, 50, &steps))
        g_free (brochure_decimal_format_steps (steps, 50));
    }
}

static void
type_day (const char *text)
{
  GDate day;

  g_date_clear (&day, 1);
  if (brochure_typed_parse_day (text, &day))
    g_assert_true (g_date_valid (&day));
}

/* What there is to be found in a language. */
typedef struct
{
  BrochureSearchIndex *index;
  GListModel *countries;
} Haystack;

/* Made once for each of the languages that fuzz_choose_language() knows. */
static const Haystack *
get_haystack (gsize number)
{
  static Haystack haystacks[3];
  Haystack *haystack = &haystacks[number % G_N_ELEMENTS (haystacks)];

  if (haystack->index == NULL)
    {
      haystack->index = brochure_search_index_new (brochure_search_entries_collect (fuzz_get_bundled ()));
      haystack->countries = brochure_countries_list ();
    }

  return haystack;
}

static void
assert_spans (GArray     *spans,
              const char *text)
{
  for (guint i = 0; spans != NULL && i < spans->len; i++)
    {
      BrochureSpan span = g_array_index (spans, BrochureSpan, i);

      g_assert_cmpuint (span.start, <=, span.end);
      g_assert_cmpuint (span.end, <=, strlen (text));
      g_assert_true (g_utf8_validate (text + span.start, (gssize) (span.end - span.start), NULL));
    }
}

static void
type_search (const char          *text,
             BrochureSearchIndex *index)
{
  g_autoptr(GPtrArray) results = brochure_search_index_query (index, text, MAX_RESULTS);

  g_assert_cmpuint (results->len, <=, MAX_RESULTS);
  for (guint i = 0; i < results->len; i++)
    {
      BrochureSearchResult *result = g_ptr_array_index (results, i);

      assert_spans (brochure_search_result_get_title_spans (result), brochure_search_result_get_title (result));
      assert_spans (brochure_search_result_get_snippet_spans (result), brochure_search_result_get_snippet (result));
    }
}

static void
type_country (const char *text,
              GListModel *countries)
{
  for (guint i = 0; i < g_list_model_get_n_items (countries); i++)
    {
      g_autoptr(BrochureCountry) country = g_list_model_get_item (countries, i);

      g_assert_cmpint (brochure_country_search_rank (country, text), <=, BROCHURE_COUNTRY_RANK_NONE);
    }
}

/* Whatever is typed into a field of the window. */
int
LLVMFuzzerTestOneInput (const guint8 *data,
                        gsize         size)
{
  g_autofree char *text = fuzz_to_text (data, size);
  const Haystack *haystack;

  fuzz_choose_language (size);
  haystack = get_haystack (size);
  type_number (text);
  type_day (text);
  type_search (text, haystack->index);
  type_country (text, haystack->countries);

  return 0;
}
