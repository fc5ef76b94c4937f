/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "eligibility/brochure-country-code.h"

#include <string.h>

/* ISO 3166-1 alpha-2 as of 2026, and Kosovo; a test holds it to the countries that can be chosen. */
static const char codes[] =
  "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO "
  "BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ "
  "DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP "
  "GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG "
  "KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML "
  "MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE "
  "PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL "
  "SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM "
  "US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW ";

/* What people write instead. */
static const struct
{
  const char *written;
  const char *code;
} habits[] = {
  { "EL", "GR" },
  { "UAE", "AE" },
  { "UK", "GB" },
  { "USA", "US" },
};

/**
 * brochure_country_code_is_known:
 * @code: a code
 *
 * Returns: whether @code is a country's code of ISO 3166-1 alpha-2 or `XK`, in capitals
 */
gboolean
brochure_country_code_is_known (const char *code)
{
  g_return_val_if_fail (code != NULL, FALSE);

  return g_ascii_isupper (code[0]) && g_ascii_isupper (code[1]) && code[2] == '\0' &&
         strstr (codes, code) != NULL;
}

/**
 * brochure_country_code_find_nearest:
 * @code: what is no country's code
 *
 * Returns: (transfer full) (nullable): the code that was probably meant: `GB` for `UK`, `IN` for `in`
 */
char *
brochure_country_code_find_nearest (const char *code)
{
  g_autofree char *capitals = NULL;

  g_return_val_if_fail (code != NULL, NULL);

  capitals = g_ascii_strup (code, -1);
  for (guint i = 0; i < G_N_ELEMENTS (habits); i++)
    {
      if (g_str_equal (habits[i].written, capitals))
        return g_strdup (habits[i].code);
    }

  return brochure_country_code_is_known (capitals) ? g_steal_pointer (&capitals) : NULL;
}
