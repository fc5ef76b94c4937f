/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "language/brochure-number.h"

#include <string.h>

#define NBSP "\302\240"

/* Writes digits in groups of three, or after the last three in groups of two. */
static void
append_grouped (GString                  *string,
                const BrochureLocaleData *data,
                const char               *digits,
                gsize                     n_digits,
                gboolean                  is_indian)
{
  for (gsize i = 0; i < n_digits; i++)
    {
      gsize rest = n_digits - i;
      gboolean is_boundary = rest == 3 || (rest > 3 && (is_indian ? rest % 2 == 1 : rest % 3 == 0));

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

static const char *
get_currency_sign (const BrochureLocaleData *data,
                   const char               *currency)
{
  if (g_str_equal (currency, "EUR"))
    return "€";
  if (g_str_equal (currency, "GBP"))
    return "£";
  if (g_str_equal (currency, "INR"))
    return "₹";
  if (g_str_equal (currency, "USD"))
    return data->dollar;

  return currency;
}

/* Puts a number and a currency into a pattern such as “¤#”. */
static char *
fill_pattern (const char *pattern,
              const char *number,
              const char *currency)
{
  g_autoptr(GString) string = g_string_new (pattern);
  gsize length = strlen (currency);

  /* A sign may touch the number, a word may not. */
  if (length > 0 && g_ascii_isalpha (currency[length - 1]))
    g_string_replace (string, "¤#", "¤" NBSP "#", 1);
  if (g_ascii_isalpha (currency[0]))
    g_string_replace (string, "#¤", "#" NBSP "¤", 1);

  g_string_replace (string, "¤", currency, 1);
  g_string_replace (string, "#", number, 1);

  return g_string_free_and_steal (g_steal_pointer (&string));
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

  string = g_string_new (is_negative ? "-" : "");
  append_grouped (string, data, integer, n_integer, data->is_indian);
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
  g_autofree char *decimal = g_strdup_printf ("%d", percent);
  g_autofree char *number = brochure_number_format_decimal (data, decimal);

  return fill_pattern (data->percent, number, "");
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
  gsize n_integer;

  g_return_val_if_fail (data != NULL, NULL);
  g_return_val_if_fail (amount != NULL, NULL);
  g_return_val_if_fail (currency != NULL, NULL);

  if (!split_decimal (amount, &is_negative, &integer, &n_integer, &fraction))
    return g_strdup_printf ("%s" NBSP "%s", amount, currency);

  number = g_string_new (is_negative ? "-" : "");
  append_grouped (number, data, integer, n_integer, data->is_indian || g_str_equal (currency, "INR"));
  if (fraction[strspn (fraction, "0")] != '\0')
    g_string_append_printf (number, "%s%s%s", data->decimal, fraction, strlen (fraction) == 1 ? "0" : "");

  return fill_pattern (data->money, number->str, get_currency_sign (data, currency));
}
