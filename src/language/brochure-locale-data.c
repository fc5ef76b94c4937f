/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "language/brochure-locale-data.h"

#include <stdlib.h>
#include <string.h>

/* Sorted by code. */
static const BrochureLocaleData languages[] = {
#include "language/cldr/all.h"
};

static int
compare_code (const void *code,
              const void *row)
{
  return strcmp (code, ((const BrochureLocaleData *) row)->code);
}

static const BrochureLocaleData *
look_up (const char *code)
{
  return bsearch (code, languages, G_N_ELEMENTS (languages), sizeof *languages, compare_code);
}

/**
 * brochure_locale_data_find:
 * @code: a language, as gettext (`pt_BR`) or BCP 47 (`pt-BR`) names it
 *
 * Looks a language up, and where it is not known with its region, without that.
 *
 * Returns: (transfer none) (nullable): what is known of the language
 */
const BrochureLocaleData *
brochure_locale_data_find (const char *code)
{
  g_autofree char *name = NULL;
  const BrochureLocaleData *data;

  g_return_val_if_fail (code != NULL, NULL);

  name = g_strdelimit (g_strdup (code), "-", '_');
  data = look_up (name);

  if (data == NULL)
    {
      name[strcspn (name, "_@.")] = '\0';
      data = look_up (name);
    }

  return data;
}

/**
 * brochure_locale_data_get:
 * @code: a language, as gettext or BCP 47 names it
 *
 * Returns: (transfer none): what is known of the language, or of English where that one is not known
 */
const BrochureLocaleData *
brochure_locale_data_get (const char *code)
{
  const BrochureLocaleData *data = brochure_locale_data_find (code);

  return data != NULL ? data : look_up ("en");
}

/**
 * brochure_locale_data_find_name:
 * @names: names by codes, each after its code and a blank and before a NUL, with an empty one at the end; they
 *   are one string so that a program that starts has nothing to do for them
 * @code: a code
 *
 * Returns: (transfer none) (nullable): the first name for @code; what follows it are the next code and name
 */
const char *
brochure_locale_data_find_name (const char *names,
                                const char *code)
{
  gsize length;

  g_return_val_if_fail (names != NULL, NULL);
  g_return_val_if_fail (code != NULL, NULL);

  length = strlen (code);

  for (const char *entry = names; *entry != '\0'; entry += strlen (entry) + 1)
    {
      if (strncmp (entry, code, length) == 0 && entry[length] == ' ')
        return entry + length + 1;
    }

  return NULL;
}
