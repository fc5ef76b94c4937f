/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "language/brochure-format.h"

#include <string.h>

#include <glib/gi18n.h>

#include "language/brochure-countries.h"
#include "language/brochure-language.h"
#include "language/brochure-number.h"
#include "language/brochure-pattern.h"

static char *
format_amount_per (const char *amount,
                   BrochurePer per)
{
  switch (per)
    {
    case BROCHURE_PER_YEAR:
      /* Translators: %s is an amount of money with its currency. */
      return g_strdup_printf (_("%s per year"), amount);
    case BROCHURE_PER_PROGRAMME:
      /* Translators: %s is an amount of money with its currency. */
      return g_strdup_printf (_("%s for the whole programme"), amount);
    case BROCHURE_PER_ECTS:
      /* Translators: %s is an amount of money with its currency; ECTS is the European credit system. */
      return g_strdup_printf (_("%s per ECTS credit"), amount);
    case BROCHURE_PER_NOTHING:
    default:
      return g_strdup (amount);
    }
}

static char *
format_money_value (const BrochureValue *value)
{
  g_autofree char *amount = brochure_format_money (value->literal, value->currency);

  return format_amount_per (amount, value->per);
}

static char *
format_number_value (const BrochureValue *value)
{
  g_autofree char *number = brochure_format_decimal (value->literal);

  if (value->text == NULL)
    return g_steal_pointer (&number);

  return brochure_pattern_fill (brochure_language_get_data ()->quantity,
                                (const char *[]) { number, brochure_text_get (value->text) });
}

/* The literal of a place is a name, or the code of a country. */
static char *
format_place (const char *place)
{
  if (strlen (place) == 2 && g_ascii_isupper (place[0]) && g_ascii_isupper (place[1]))
    return brochure_format_country (place);

  return g_strdup (place);
}

/**
 * brochure_format_decimal:
 * @decimal: a decimal number with a point, for example `6.5`
 *
 * Writes a number with as many decimals as it was given with. What is no
 * number is returned as it is.
 *
 * Returns: (transfer full): the number, for example “6,5”
 */
char *
brochure_format_decimal (const char *decimal)
{
  g_return_val_if_fail (decimal != NULL, NULL);

  return brochure_number_format_decimal (brochure_language_get_data (), decimal);
}

/**
 * brochure_format_integer:
 * @number: a whole number
 *
 * Returns: (transfer full): the number, for example “18,016”
 */
char *
brochure_format_integer (gint64 number)
{
  g_autofree char *decimal = g_strdup_printf ("%" G_GINT64_FORMAT, number);

  return brochure_format_decimal (decimal);
}

/**
 * brochure_format_percent:
 * @percent: a number of hundredths
 *
 * Returns: (transfer full): the percentage, for example “87%”
 */
char *
brochure_format_percent (int percent)
{
  return brochure_number_format_percent (brochure_language_get_data (), percent);
}

/**
 * brochure_format_money:
 * @amount: a decimal number with a point, in units of @currency
 * @currency: ISO 4217 code
 *
 * Writes an amount, without decimals where they are all zero.
 *
 * Returns: (transfer full): the amount, for example “€18,016”
 */
char *
brochure_format_money (const char *amount,
                       const char *currency)
{
  g_return_val_if_fail (amount != NULL, NULL);
  g_return_val_if_fail (currency != NULL, NULL);

  return brochure_number_format_money (brochure_language_get_data (), amount, currency);
}

/**
 * brochure_format_country:
 * @code: ISO 3166-1 alpha-2 code
 *
 * Returns: (transfer full): the country's name, or @code where it has none
 */
char *
brochure_format_country (const char *code)
{
  const char *name;

  g_return_val_if_fail (code != NULL, NULL);

  name = brochure_countries_get_name (code);

  return g_strdup (name != NULL ? name : code);
}

/**
 * brochure_format_value:
 * @value: a value
 *
 * Writes a value as it stands beside its label. Whether a date is only
 * expected or an amount only indicative is for the label or a mark to say.
 *
 * Returns: (transfer full): the value in words, for example “€18,016 per year”
 */
char *
brochure_format_value (const BrochureValue *value)
{
  g_return_val_if_fail (value != NULL, NULL);

  switch (value->type)
    {
    case BROCHURE_VALUE_TEXT:
      return g_strdup (brochure_text_get (value->text));

    case BROCHURE_VALUE_NUMBER:
      return format_number_value (value);

    case BROCHURE_VALUE_MONEY:
      return format_money_value (value);

    case BROCHURE_VALUE_DURATION:
      return brochure_format_duration (value->literal);

    case BROCHURE_VALUE_DATE:
      return brochure_format_partial_date (&value->date);

    case BROCHURE_VALUE_PLACE:
      return format_place (value->literal);

    case BROCHURE_VALUE_LINK:
      return g_strdup (value->text != NULL ? brochure_text_get (value->text) : value->literal);

    default:
      g_assert_not_reached ();
    }
}

/**
 * brochure_format_list:
 * @items: names or phrases
 *
 * Returns: (transfer full): the items as part of a sentence, for example “A, B and C”
 */
char *
brochure_format_list (const char * const *items)
{
  g_return_val_if_fail (items != NULL, NULL);

  return brochure_pattern_list (&brochure_language_get_data ()->all_of, items);
}

/**
 * brochure_format_alternatives:
 * @items: names or phrases, of which one is enough
 *
 * Returns: (transfer full): the items as part of a sentence, for example “A, B or C”
 */
char *
brochure_format_alternatives (const char * const *items)
{
  g_return_val_if_fail (items != NULL, NULL);

  return brochure_pattern_list (&brochure_language_get_data ()->any_of, items);
}
