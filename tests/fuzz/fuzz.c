/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fuzz.h"

#include "content/reading/brochure-loader.h"
#include "language/brochure-language.h"

/* In the folder in which the program runs, where tests/soak-fuzz has put pictures. */
#define INPUT "fuzzed.json"

/* Begins like the program itself, and lets no warning pass. */
int
LLVMFuzzerInitialize (int    *argc,
                      char ***argv)
{
  g_log_set_always_fatal (G_LOG_FATAL_MASK | G_LOG_LEVEL_CRITICAL | G_LOG_LEVEL_WARNING);
  brochure_language_init ();

  return 0;
}

/* The input as a text that ends and is UTF-8. */
char *
fuzz_to_text (const guint8 *data,
              gsize         size)
{
  return g_utf8_make_valid (size > 0 ? (const char *) data : "", (gssize) size);
}

/* The input as a file that can be loaded. */
GFile *
fuzz_to_file (const guint8 *data,
              gsize         size)
{
  if (!g_file_set_contents_full (INPUT, size > 0 ? (const char *) data : "", (gssize) size, G_FILE_SET_CONTENTS_NONE,
                                 0600, NULL))
    g_error ("%s cannot be written", INPUT);

  return g_file_new_for_path (INPUT);
}

/* The brochure that comes with the program; it stays loaded. */
BrochureDocument *
fuzz_get_bundled (void)
{
  static BrochureDocument *document;

  if (document == NULL)
    {
      g_autoptr(GFile) file = brochure_loader_get_bundled ();

      document = brochure_loader_load (file, NULL, NULL);
      g_assert_nonnull (document);
    }

  return document;
}

/* The same input is always seen in the same language. */
void
fuzz_choose_language (gsize number)
{
  static const char * const languages[] = { "en", "nl", "ar" };

  brochure_language_apply (languages[number % G_N_ELEMENTS (languages)]);
}

/* The day of all tests, whenever a fault is looked at again. */
GDate
fuzz_get_today (void)
{
  GDate today;

  g_date_clear (&today, 1);
  g_date_set_dmy (&today, 24, G_DATE_NOVEMBER, 2026);

  return today;
}
