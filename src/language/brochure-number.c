/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "language/brochure-number.h"

#include <string.h>

#include "language/brochure-pattern.h"

#define NBSP "\302\240"

/* Writes digits in groups, of which the last one has three. */
static void
append_grouped (GString                  *string,
                const BrochureLocaleData *data,
                const char               *digits,
                gsize                     n_digits)
{
  for (gsize i = 0; i < n_digits; i++)
    {
      gsize rest = n_digits - i;
      gboolean is_boundary = rest >= 3 && (rest - 3) % (gsize) data->second_group == 0;

      if (i > 0 && is_boundary && n_digits >= 3 + (gsize) data->minimum_grouping)
        g_string_append (string, data->group);

      g_string_append_c (string, digits[i]);
    }
}

/* Takes a decimal string apart: sign, digits before the point, digits after it. */
static gboolean
split_decimal (const char  *decimal,
               gboolean    *is_negative,
               const char **integer,
               gsize       *n_integer,
               const char **fraction)
{
  const char *end;

  *is_negative = *decimal == '-';
  *integer = *is_negative ? decimal + 1 : decimal;
  *n_integer = strspn (*integer, "0123456789");

  end = *integer + *n_integer;
  *fraction = *end == '.' ? end + 1 : end;

  return *n_integer > 0
         && (*end == '\0' || **fraction != '\0')
         && (*fraction)[strspn (*fraction, "0123456789")] == '\0';
}

/* A sign may touch the number, a letter may not. */
static gboolean
is_in_letters (const BrochureLocaleData *data,
               const char               *sign)
{
  gboolean is_before = strstr (data->money, "{1}") < strstr (data->money, "{0}");
  const char *nearest = is_before && *sign != '\0' ? g_utf8_prev_char (sign + strlen (sign)) : sign;

  return g_unichar_isalpha (g_utf8_get_char (nearest));
}

/**
 * brochure_number_format_decimal:
 * @data: how a language writes numbers
 * @decimal: a decimal number with a point
 *
 * Returns: (transfer full): the number, or @decimal as it is where it is no number
 */
char *
brochure_number_format_decimal (const BrochureLocaleData *data,
                                const char               *decimal)
{
  g_autoptr(GString) string = NULL;
  gboolean is_negative;
  const char *integer;
  const char *fraction;
  gsize n_integer;

  g_return_val_if_fail (data != NULL, NULL);
  g_return_val_if_fail (decimal != NULL, NULL);

  if (!split_decimal (decimal, &is_negative, &integer, &n_integer, &fraction))
    return g_strdup (decimal);

  string = g_string_new (is_negative ? data->minus : "");
  append_grouped (string, data, integer, n_integer);
  if (*fraction != '\0')
    g_string_append_printf (string, "%s%s", data->decimal, fraction);

  return g_string_free_and_steal (g_steal_pointer (&string));
}

/**
 * brochure_number_format_percent:
 * @data: how a language writes numbers
 * @percent: a number of hundredths
 *
 * Returns: (transfer full): the percentage
 */
char *
brochure_number_format_percent (const BrochureLocaleData *data,
                                int                       percent)
{
  g_autofree char *decimal = NULL;
  g_autofree char *number = NULL;

  g_return_val_if_fail (data != NULL, NULL);

  decimal = g_strdup_printf ("%d", percent);
  number = brochure_number_format_decimal (data, decimal);

  return brochure_pattern_fill (data->percent, (const char *[]) { number });
}

/**
 * brochure_number_format_money:
 * @data: how a language writes numbers
 * @amount: a decimal number with a point, in units of @currency
 * @currency: ISO 4217 code
 *
 * Returns: (transfer full): the amount, see brochure_format_money()
 */
char *
brochure_number_format_money (const BrochureLocaleData *data,
                              const char               *amount,
                              const char               *currency)
{
  g_autoptr(GString) number = NULL;
  gboolean is_negative;
  const char *integer;
  const char *fraction;
  const char *sign;
  gsize n_integer;

  g_return_val_if_fail (data != NULL, NULL);
  g_return_val_if_fail (amount != NULL, NULL);
  g_return_val_if_fail (currency != NULL, NULL);

  if (!split_decimal (amount, &is_negative, &integer, &n_integer, &fraction))
    return g_strdup_printf ("%s" NBSP "%s", amount, currency);

  number = g_string_new (is_negative ? data->minus : "");
  append_grouped (number, data, integer, n_integer);
  if (fraction[strspn (fraction, "0")] != '\0')
    g_string_append_printf (number, "%s%s%s", data->decimal, fraction, strlen (fraction) == 1 ? "0" : "");

  sign = brochure_locale_data_find_name (data->currencies, currency);
  if (sign == NULL)
    sign = currency;

  return brochure_pattern_fill (is_in_letters (data, sign) ? data->money_in_letters : data->money,
                                (const char *[]) { number->str, sign });
}
