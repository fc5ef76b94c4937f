/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "language/brochure-locale-data.h"

#include <stdlib.h>
#include <string.h>

/* Marks that are easily taken for a plain space or not seen at all. */
#define NBSP "\302\240"
#define NNBSP "\342\200\257"
#define LRM "\342\200\216"
#define RLM "\342\200\217"

/* Facts of the Unicode CLDR (Latin digits), sorted by code. Add a row to add a language. */
static const BrochureLocaleData languages[] = {
  { "ar",    "العربية",             "ar_EG", ".", ",",   1, FALSE, LRM "#%" LRM, RLM "#" NBSP "¤", "US$", TRUE },
  { "bn",    "বাংলা",               "bn_BD", ".", ",",   1, TRUE,  "#%",         "#¤",             "US$", FALSE },
  { "cs",    "čeština",            "cs_CZ", ",", NBSP,  1, FALSE, "#" NBSP "%", "#" NBSP "¤",     "US$", FALSE },
  { "da",    "dansk",              "da_DK", ",", ".",   1, FALSE, "#" NBSP "%", "#" NBSP "¤",     "US$", FALSE },
  { "de",    "Deutsch",            "de_DE", ",", ".",   1, FALSE, "#" NBSP "%", "#" NBSP "¤",     "$",   FALSE },
  { "el",    "Ελληνικά",           "el_GR", ",", ".",   1, FALSE, "#%",         "#" NBSP "¤",     "$",   FALSE },
  { "en",    "English",            "en_US", ".", ",",   1, FALSE, "#%",         "¤#",             "$",   FALSE },
  { "en_XA", "Pseudo-English",     "en_US", ".", ",",   1, FALSE, "#%",         "¤#",             "$",   FALSE },
  { "es",    "español",            "es_ES", ",", ".",   2, FALSE, "#" NBSP "%", "#" NBSP "¤",     "US$", FALSE },
  { "fa",    "فارسی",              "fa_IR", ".", ",",   1, FALSE, "#%",         LRM "¤" NBSP "#", "$",   TRUE },
  { "fi",    "suomi",              "fi_FI", ",", NBSP,  1, FALSE, "#" NBSP "%", "#" NBSP "¤",     "$",   FALSE },
  { "fr",    "français",           "fr_FR", ",", NNBSP, 1, FALSE, "#" NNBSP "%", "#" NBSP "¤",    "$US", FALSE },
  { "he",    "עברית",              "he_IL", ".", ",",   1, FALSE, "#%",         RLM "#" NBSP "¤", "$",   TRUE },
  { "hi",    "हिन्दी",               "hi_IN", ".", ",",   1, TRUE,  "#%",         "¤#",             "$",   FALSE },
  { "hu",    "magyar",             "hu_HU", ",", NBSP,  1, FALSE, "#%",         "#" NBSP "¤",     "USD", FALSE },
  { "id",    "Indonesia",          "id_ID", ",", ".",   1, FALSE, "#%",         "¤" NBSP "#",     "US$", FALSE },
  { "it",    "italiano",           "it_IT", ",", ".",   1, FALSE, "#%",         "#" NBSP "¤",     "USD", FALSE },
  { "ja",    "日本語",             "ja_JP", ".", ",",   1, FALSE, "#%",         "¤#",             "$",   FALSE },
  { "ko",    "한국어",             "ko_KR", ".", ",",   1, FALSE, "#%",         "¤#",             "US$", FALSE },
  { "nl",    "Nederlands",         "nl_NL", ",", ".",   1, FALSE, "#%",         "¤" NBSP "#",     "US$", FALSE },
  { "pl",    "polski",             "pl_PL", ",", NBSP,  2, FALSE, "#%",         "#" NBSP "¤",     "USD", FALSE },
  { "pt",    "português",          "pt_PT", ",", NBSP,  2, FALSE, "#%",         "#" NBSP "¤",     "US$", FALSE },
  { "pt_BR", "português (Brasil)", "pt_BR", ",", ".",   1, FALSE, "#%",         "¤" NBSP "#",     "US$", FALSE },
  { "ro",    "română",             "ro_RO", ",", ".",   1, FALSE, "#" NBSP "%", "#" NBSP "¤",     "USD", FALSE },
  { "ru",    "русский",            "ru_RU", ",", NBSP,  1, FALSE, "#" NBSP "%", "#" NBSP "¤",     "$",   FALSE },
  { "sv",    "svenska",            "sv_SE", ",", NBSP,  1, FALSE, "#" NBSP "%", "#" NBSP "¤",     "US$", FALSE },
  { "th",    "ไทย",                "th_TH", ".", ",",   1, FALSE, "#%",         "¤#",             "US$", FALSE },
  { "tr",    "Türkçe",             "tr_TR", ",", ".",   1, FALSE, "%#",         "¤#",             "$",   FALSE },
  { "uk",    "українська",         "uk_UA", ",", NBSP,  1, FALSE, "#%",         "#" NBSP "¤",     "USD", FALSE },
  { "vi",    "Tiếng Việt",         "vi_VN", ",", ".",   1, FALSE, "#%",         "#" NBSP "¤",     "US$", FALSE },
  { "zh_CN", "简体中文",           "zh_CN", ".", ",",   1, FALSE, "#%",         "¤#",             "US$", FALSE },
  { "zh_TW", "繁體中文",           "zh_TW", ".", ",",   1, FALSE, "#%",         "¤#",             "US$", FALSE },
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
 * Returns: (transfer none) (nullable): how the language writes numbers
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
 * Returns: (transfer none): how the language writes numbers, or how English does where that is not known
 */
const BrochureLocaleData *
brochure_locale_data_get (const char *code)
{
  const BrochureLocaleData *data = brochure_locale_data_find (code);

  return data != NULL ? data : look_up ("en");
}

/**
 * brochure_locale_data_list:
 * @n_languages: (out): how many there are
 *
 * Returns: (transfer none) (array length=n_languages): all known languages, sorted by code
 */
const BrochureLocaleData *
brochure_locale_data_list (gsize *n_languages)
{
  g_return_val_if_fail (n_languages != NULL, NULL);

  *n_languages = G_N_ELEMENTS (languages);

  return languages;
}
