/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <json-glib/json-glib.h>

#include "content/reading/brochure-loader.h"
#include "eligibility/brochure-check.h"
#include "export/brochure-ics.h"
#include "export/brochure-json-ld.h"
#include "export/brochure-plain.h"
#include "fuzz.h"
#include "search/brochure-search-index.h"

static void
assert_text (GBytes *bytes)
{
  g_assert_true (g_utf8_validate (g_bytes_get_data (bytes, NULL), (gssize) g_bytes_get_size (bytes), NULL));
}

static void
export_text (BrochureDocument *document)
{
  GDate today = fuzz_get_today ();
  g_autoptr(BrochureCheck) check = brochure_check_new (document, &today);
  g_autoptr(BrochureManuscript) manuscript = brochure_manuscript_new (document, NULL, check);
  g_autoptr(BrochureManuscript) result = brochure_manuscript_new_result (check);
  g_autoptr(GBytes) text = brochure_plain_write (manuscript);
  g_autoptr(GBytes) short_text = brochure_plain_write (result);

  assert_text (text);
  assert_text (short_text);
}

static void
export_data (BrochureDocument *document)
{
  GDate today = fuzz_get_today ();
  g_autoptr(GBytes) json_ld = brochure_json_ld_write (document, NULL);
  g_autoptr(JsonParser) parser = json_parser_new ();
  GPtrArray *offerings = brochure_document_get_programme (document)->offerings;

  g_assert_true (json_parser_load_from_data (parser, g_bytes_get_data (json_ld, NULL),
                                             (gssize) g_bytes_get_size (json_ld), NULL));

  for (guint i = 0; i < offerings->len; i++)
    {
      g_autoptr(GBytes) calendar = brochure_ics_write (document, g_ptr_array_index (offerings, i), &today);

      if (calendar != NULL)
        assert_text (calendar);
    }
}

static void
search (BrochureDocument *document)
{
  g_autoptr(BrochureSearchIndex) index = brochure_search_index_new (brochure_search_entries_collect (document));
  g_autoptr(GPtrArray) results = brochure_search_index_query (index, "a e 1", 50);

  g_assert_cmpuint (results->len, <=, 50);
}

/* What can be loaded can be told, written and searched. */
int
LLVMFuzzerTestOneInput (const guint8 *data,
                        gsize         size)
{
  g_autoptr(GFile) file = fuzz_to_file (data, size);
  g_autoptr(BrochureDocument) document = NULL;

  fuzz_choose_language (size);
  document = brochure_loader_load (file, NULL, NULL);
  if (document == NULL)
    return -1; /* not worth keeping */

  export_text (document);
  export_data (document);
  search (document);

  return 0;
}
