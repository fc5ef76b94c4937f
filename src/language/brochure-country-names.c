/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "language/brochure-country-names.h"

#include "language/brochure-language.h"

#define MAX_NAMES 8

typedef struct
{
  const char *code;
  const char *names[MAX_NAMES];
} OtherNames;

/* Abbreviations, parts of a country, former names and short ones. English ones are typed in every language. */
static const OtherNames english[] = {
  { "AE", { "UAE", "Emirates", "Dubai", "Abu Dhabi" } },
  { "BA", { "Bosnia" } },
  { "BY", { "Belarus", "White Russia" } },
  { "CD", { "DR Congo", "DRC", "Congo-Kinshasa", "Zaire" } },
  { "CG", { "Congo-Brazzaville", "Republic of the Congo" } },
  { "CI", { "Ivory Coast", "Cote d’Ivoire" } },
  { "CN", { "PRC", "Mainland China" } },
  { "CV", { "Cape Verde" } },
  { "CZ", { "Czech Republic" } },
  { "DE", { "Federal Republic of Germany" } },
  { "GB", { "UK", "Great Britain", "Britain", "England", "Scotland", "Wales", "Northern Ireland" } },
  { "IR", { "Persia" } },
  { "KP", { "North Korea", "DPRK" } },
  { "KR", { "South Korea", "Korea" } },
  { "LA", { "Laos" } },
  { "MD", { "Moldova" } },
  { "MK", { "Macedonia" } },
  { "MM", { "Burma" } },
  { "NL", { "Holland", "The Netherlands" } },
  { "PS", { "Palestinian Territories", "West Bank", "Gaza" } },
  { "RU", { "Russia" } },
  { "SA", { "KSA" } },
  { "SY", { "Syria" } },
  { "SZ", { "Swaziland" } },
  { "TL", { "East Timor" } },
  { "TR", { "Turkey", "Türkiye" } },
  { "TW", { "Formosa", "Republic of China" } },
  { "TZ", { "Tanganyika", "Zanzibar" } },
  { "US", { "USA", "US", "America", "United States of America", "States" } },
  { "VA", { "Vatican" } },
  { "VN", { "Vietnam", "Viet Nam" } },
  { "ZW", { "Rhodesia" } },
};

static const OtherNames dutch[] = {
  { "AE", { "VAE", "Emiraten" } },
  { "BY", { "Wit-Rusland" } },
  { "CD", { "Congo-Kinshasa" } },
  { "CV", { "Kaapverdië" } },
  { "CZ", { "Tsjechische Republiek" } },
  { "GB", { "VK", "Groot-Brittannië", "Engeland", "Schotland", "Wales", "Noord-Ierland" } },
  { "KP", { "Noord-Korea" } },
  { "KR", { "Zuid-Korea" } },
  { "MM", { "Birma" } },
  { "TL", { "Oost-Timor" } },
  { "TR", { "Turkije" } },
  { "US", { "VS", "Amerika" } },
};

static const OtherNames arabic[] = {
  { "AE", { "الإمارات", "دبي", "أبو ظبي" } },
  { "GB", { "بريطانيا", "إنجلترا", "اسكتلندا", "ويلز" } },
  { "KR", { "كوريا الجنوبية" } },
  { "MM", { "بورما" } },
  { "NL", { "هولندا" } },
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

/**
 * brochure_country_names_list_others:
 * @code: ISO 3166-1 alpha-2 code
 *
 * Lists what people type for a country in the language of the interface, and in English.
 *
 * Returns: (transfer full): other names, possibly none
 */
char **
brochure_country_names_list_others (const char *code)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  const char *current = brochure_language_get_current ();

  g_return_val_if_fail (code != NULL, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (languages); i++)
    {
      if (i == 0 || g_str_equal (languages[i].language, current))
        add_names (builder, languages[i].names, languages[i].n_names, code);
    }

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
