/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "content/reading/brochure-loader.h"
#include "fuzz.h"

/* A content file of any bytes: it is loaded, or there is a reason with a place. */
int
LLVMFuzzerTestOneInput (const guint8 *data,
                        gsize         size)
{
  g_autoptr(GFile) file = fuzz_to_file (data, size);
  g_autoptr(GPtrArray) problems = NULL;
  g_autoptr(GError) error = NULL;
  g_autoptr(BrochureDocument) document = brochure_loader_load (file, &problems, &error);

  g_assert_true ((document == NULL) == (error != NULL));
  g_assert_true (document != NULL || problems->len > 0);

  return 0;
}
