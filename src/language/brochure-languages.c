/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "language/brochure-languages.h"

#include <string.h>

#include "language/brochure-locale-data.h"

/* Written by po/list-languages.py: po/LINGUAS, and the source language. */
static const BrochureShippedLanguage languages[] = {
#include "po/shipped-languages.h"
};

static const BrochureShippedLanguage *
find_exactly (const char *name)
{
  for (gsize i = 0; i < G_N_ELEMENTS (languages); i++)
    {
      if (g_ascii_strcasecmp (languages[i].code, name) == 0)
        return &languages[i];
    }

  return NULL;
}

/* “pt” is served by “pt_BR” where there is nothing nearer. */
static const BrochureShippedLanguage *
find_region (const char *base)
{
  gsize length = strlen (base);

  for (gsize i = 0; i < G_N_ELEMENTS (languages); i++)
    {
      if (g_ascii_strncasecmp (languages[i].code, base, length) == 0 && languages[i].code[length] == '_')
        return &languages[i];
    }

  return NULL;
}

/**
 * brochure_languages_list:
 * @n_languages: (out): how many there are
 *
 * Returns: (transfer none) (array length=n_languages): the languages of this build, sorted by code
 */
const BrochureShippedLanguage *
brochure_languages_list (gsize *n_languages)
{
  g_return_val_if_fail (n_languages != NULL, NULL);

  *n_languages = G_N_ELEMENTS (languages);

  return languages;
}

/**
 * brochure_languages_find:
 * @code: a language, as gettext (`pt_BR`), BCP 47 (`pt-BR`) or a locale (`pt_BR.UTF-8`) names it
 *
 * Finds the language that serves a reader who asked for @code: the same one,
 * else the one without its region, else one of another region.
 *
 * Returns: (transfer none) (nullable): a language of this build
 */
const BrochureShippedLanguage *
brochure_languages_find (const char *code)
{
  const BrochureShippedLanguage *language;
  g_autofree char *name = NULL;

  g_return_val_if_fail (code != NULL, NULL);

  name = g_strdelimit (g_strdup (code), "-", '_');
  name[strcspn (name, "@.")] = '\0';
  language = find_exactly (name);

  if (language == NULL)
    {
      name[strcspn (name, "_")] = '\0';
      language = find_exactly (name);
    }

  return language != NULL ? language : find_region (name);
}

/**
 * brochure_languages_get_name:
 * @code: a language
 *
 * Returns: (transfer none): what the language calls itself, or @code where that is not known
 */
const char *
brochure_languages_get_name (const char *code)
{
  const BrochureLocaleData *data;

  g_return_val_if_fail (code != NULL, NULL);

  /* Made up for development builds, see po/make-english.py. */
  if (g_str_equal (code, "en_XA"))
    return "Pseudo-English";

  data = brochure_locale_data_find (code);

  return data != NULL ? data->name : code;
}
