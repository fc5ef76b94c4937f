/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "content/brochure-marks.h"
#include "content/brochure-markup.h"
#include "content/brochure-partial-date.h"
#include "content/brochure-syntax.h"
#include "fuzz.h"
#include "search/brochure-fold.h"

static char *
on_label (const BrochureLink *link,
          gpointer            user_data)
{
  return g_strconcat (link->section, "]", user_data, NULL);
}

static void
on_link (const char *target,
         gpointer    user_data)
{
  g_assert_true (brochure_syntax_is_link (target));
}

/* Whatever the text, the markup of it is well formed. */
static void
look_at_markup (const char *text)
{
  static const GMarkupParser parser;
  g_autofree char *markup = brochure_markup_to_pango (text);
  g_autofree char *whole = g_strconcat ("<markup>", markup, "</markup>", NULL);
  g_autofree char *plain = brochure_markup_to_plain (text);
  g_autofree char *labelled = brochure_markup_label_links (text, on_label, (gpointer) text);
  g_autoptr(GArray) spans = NULL;
  g_autofree char *same = brochure_markup_to_spans (text, &spans);
  g_autoptr(GMarkupParseContext) context = g_markup_parse_context_new (&parser, G_MARKUP_DEFAULT_FLAGS, NULL, NULL);

  g_assert_true (g_markup_parse_context_parse (context, whole, -1, NULL));
  g_assert_true (g_markup_parse_context_end_parse (context, NULL));
  g_assert_cmpstr (plain, ==, same);
  g_assert_true (g_utf8_validate (labelled, -1, NULL));
  brochure_markup_foreach_link (text, on_link, NULL);

  for (guint i = 0; i < spans->len; i++)
    {
      const BrochureMarkupSpan *span = &g_array_index (spans, BrochureMarkupSpan, i);

      g_assert_cmpuint (span->start, <=, span->end);
      g_assert_cmpuint (span->end, <=, strlen (plain));
      g_assert_true (g_utf8_validate (plain + span->start, span->end - span->start, NULL));
    }
}

/* What is found in a text stands there, from one whole character to another. */
static void
look_at_search (const char *text)
{
  g_autofree char *query = g_utf8_substring (text, 0, MIN (g_utf8_strlen (text, -1), 4));
  g_autoptr(GArray) found = brochure_fold_find (text, query);
  gsize last = 0;

  for (guint i = 0; i < found->len; i++)
    {
      BrochureSpan span = g_array_index (found, BrochureSpan, i);

      g_assert_cmpuint (last, <=, span.start);
      g_assert_cmpuint (span.start, <, span.end);
      g_assert_cmpuint (span.end, <=, strlen (text));
      g_assert_true (g_utf8_validate (text + span.start, (gssize) (span.end - span.start), NULL));
      last = span.end;
    }
}

int
LLVMFuzzerTestOneInput (const guint8 *data,
                        gsize         size)
{
  g_autofree char *text = fuzz_to_text (data, size);
  g_autofree char *settled = brochure_marks_settle (text);
  g_autofree char *again = settled != NULL ? brochure_marks_settle (settled) : NULL;
  g_autofree char *line = brochure_syntax_to_line (text);
  BrochurePartialDate date;

  g_assert_null (again);
  g_assert_null (strchr (line, '\n'));
  look_at_markup (text);
  look_at_search (text);

  if (brochure_partial_date_parse (text, &date) && date.day > 0)
    g_assert_true (g_date_valid_dmy (date.day, date.month, date.year));

  return 0;
}
