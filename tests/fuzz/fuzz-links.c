/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "content/brochure-limits.h"
#include "content/brochure-link.h"
#include "content/brochure-media-path.h"
#include "content/brochure-syntax.h"
#include "fuzz.h"

/* A picture that is found is inside the folder of the brochure. */
static void
resolve (const char *path)
{
  g_autofree char *folder = realpath (g_getenv ("BROCHURE_CONTENT_DIR"), NULL);
  g_autofree char *inside = g_strconcat (folder, "/", NULL);
  g_autofree char *resolved = NULL;

  if (brochure_media_path_resolve (folder, path, &resolved) == BROCHURE_MEDIA_PATH_FOUND)
    g_assert_true (g_str_has_prefix (resolved, inside));
}

/* A link that is read says the same when it is written; what is repeated of any is one short line. */
int
LLVMFuzzerTestOneInput (const guint8 *data,
                        gsize         size)
{
  g_autofree char *raw = g_strndup ((const char *) data, size);
  g_autofree char *text = fuzz_to_text (data, size);
  g_autofree char *shown = brochure_link_describe (raw);
  g_autoptr(BrochureLink) link = brochure_link_parse (raw, NULL);

  g_assert_true (g_utf8_validate (shown, -1, NULL));
  g_assert_cmpint (g_utf8_strlen (shown, -1), <=, 2 * BROCHURE_MAX_SHOWN + 1); /* with a place to stand for each mark */
  g_assert_null (strpbrk (shown, "\n\r\t\033"));

  if (link != NULL)
    {
      g_autofree char *uri = brochure_link_to_uri (link->section, link->block);

      g_assert_cmpint (g_ascii_strcasecmp (uri, raw), ==, 0);
      g_assert_true (brochure_syntax_is_link (uri));
    }

  resolve (text);

  return 0;
}
