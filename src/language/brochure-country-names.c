/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "language/brochure-country-names.h"

#include <string.h>

#include "language/brochure-language.h"
#include "language/brochure-locale-data.h"

#define MAX_NAMES 8

typedef struct
{
  const char *code;
  const char *names[MAX_NAMES];
} OtherNames;

/* Abbreviations, parts of a country, former names and short ones, as far as the Unicode CLDR has no such name.
 * English ones are typed in every language. */
static const OtherNames english[] = {
  { "AE", { "UAE", "Emirates", "Dubai", "Abu Dhabi" } },
  { "BY", { "White Russia" } },
  { "CD", { "DR Congo", "DRC", "Democratic Republic of the Congo", "Zaire" } },
  { "CG", { "Republic of the Congo" } },
  { "CN", { "PRC", "Mainland China" } },
  { "DE", { "Federal Republic of Germany" } },
  { "GB", { "Great Britain", "Britain", "British", "Brit", "England", "Scotland", "Wales", "Northern Ireland" } },
  { "IR", { "Persia" } },
  { "KP", { "DPRK" } },
  { "KR", { "Korea" } },
  { "MM", { "Burma" } },
  { "NL", { "Holland", "The Netherlands" } },
  { "PS", { "West Bank", "Gaza" } },
  { "SA", { "KSA" } },
  { "TW", { "Formosa", "Republic of China" } },
  { "TZ", { "Tanganyika", "Zanzibar" } },
  { "US", { "USA", "America", "United States of America", "States" } },
  { "VN", { "Viet Nam" } },
  { "ZW", { "Rhodesia" } },
};

static const OtherNames dutch[] = {
  { "AE", { "VAE", "Emiraten" } },
  { "BY", { "Wit-Rusland" } },
  { "GB", { "Groot-Brittannië", "Engeland", "Schotland", "Wales", "Noord-Ierland" } },
  { "MM", { "Birma" } },
  { "US", { "Amerika" } },
};

static const OtherNames arabic[] = {
  { "AE", { "دبي", "أبو ظبي" } },
  { "GB", { "بريطانيا", "إنجلترا", "اسكتلندا", "ويلز" } },
  { "MM", { "بورما" } },
  { "SA", { "السعودية" } },
  { "US", { "أمريكا" } },
};

static const struct
{
  const char *language;
  const OtherNames *names;
  gsize n_names;
} languages[] = {
  { "en", english, G_N_ELEMENTS (english) },
  { "nl", dutch, G_N_ELEMENTS (dutch) },
  { "ar", arabic, G_N_ELEMENTS (arabic) },
};

static void
add_names (GStrvBuilder     *builder,
           const OtherNames *list,
           gsize             n_entries,
           const char       *code)
{
  for (gsize i = 0; i < n_entries; i++)
    {
      for (gsize j = 0; g_str_equal (list[i].code, code) && j < MAX_NAMES && list[i].names[j] != NULL; j++)
        g_strv_builder_add (builder, list[i].names[j]);
    }
}

/* All names that the tables of a language have for a country. */
static void
add_names_in (GStrvBuilder *builder,
              const char   *language,
              const char   *code)
{
  const char *names = brochure_locale_data_get (language)->countries;

  for (const char *name = brochure_locale_data_find_name (names, code); name != NULL;
       name = brochure_locale_data_find_name (name + strlen (name) + 1, code))
    g_strv_builder_add (builder, name);

  for (gsize i = 0; i < G_N_ELEMENTS (languages); i++)
    {
      if (g_str_equal (languages[i].language, language))
        add_names (builder, languages[i].names, languages[i].n_names, code);
    }
}

/**
 * brochure_country_names_list:
 * @code: ISO 3166-1 alpha-2 code, or `XK`
 *
 * Lists what people type for a country in the language of the interface, and in English.
 *
 * Returns: (transfer full): names, the one to show first
 */
char **
brochure_country_names_list (const char *code)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  const char *current = brochure_language_get_current ();

  g_return_val_if_fail (code != NULL, NULL);

  add_names_in (builder, current, code);
  if (!g_str_equal (current, "en"))
    add_names_in (builder, "en", code);

  return g_strv_builder_end (builder);
}

/**
 * brochure_country_names_is_remote:
 * @code: ISO 3166-1 alpha-2 code
 *
 * Returns: whether nobody can study there: it has a code, but neither schools nor people who stay
 */
gboolean
brochure_country_names_is_remote (const char *code)
{
  static const char * const remote[] = { "AQ", "BV", "GS", "HM", "IO", "TF", "UM", NULL };

  g_return_val_if_fail (code != NULL, FALSE);

  return g_strv_contains (remote, code);
}
