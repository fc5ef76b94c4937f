/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "content/brochure-decimal.h"

#include <string.h>

/* Exponents beyond this mean "huge" or "nothing", whatever the digits. */
#define EXPONENT_LIMIT 100000000

static gsize
count_digits (const char *text)
{
  gsize n = 0;

  while (g_ascii_isdigit (text[n]))
    n++;

  return n;
}

/* Adds one digit of the place value 10^place to a sum of hundredths. */
static void
add_digit (BrochureDecimal *decimal,
           int              digit,
           gint64           place)
{
  if (place >= -2)
    decimal->hundredths = MIN (decimal->hundredths * 10 + digit, BROCHURE_DECIMAL_LIMIT);
  else if (digit != 0)
    decimal->is_exact = FALSE;
}

static gboolean
parse_exponent (const char  *text,
                gint64      *exponent,
                const char **end)
{
  gboolean is_negative = *text == '-';
  gsize n;

  if (*text == '+' || *text == '-')
    text++;

  n = count_digits (text);
  for (gsize i = 0; i < n; i++)
    *exponent = MIN (*exponent * 10 + (text[i] - '0'), EXPONENT_LIMIT);

  if (is_negative)
    *exponent = -*exponent;
  *end = text + n;

  return n > 0;
}

static gboolean
parse (const char      *text,
       gboolean         is_literal,
       BrochureDecimal *decimal)
{
  gboolean is_negative = *text == '-';
  const char *fraction = "";
  const char *end;
  const char *digits;
  gsize n_integer;
  gsize n_fraction = 0;
  gint64 exponent = 0;
  gint64 place;

  digits = is_negative ? text + 1 : text;
  n_integer = count_digits (digits);
  end = digits + n_integer;
  if (n_integer == 0)
    return FALSE;

  if (*end == '.' || (!is_literal && *end == ','))
    {
      fraction = end + 1;
      n_fraction = count_digits (fraction);
      end = fraction + n_fraction;
      if (n_fraction == 0)
        return FALSE;
    }

  if (is_literal && (*end == 'e' || *end == 'E') && !parse_exponent (end + 1, &exponent, &end))
    return FALSE;

  if (!is_literal)
    end += strspn (end, " \t\r\n");
  if (*end != '\0')
    return FALSE;

  *decimal = (BrochureDecimal) { .is_exact = TRUE };
  place = (gint64) n_integer - 1 + exponent;
  for (gsize i = 0; i < n_integer; i++)
    add_digit (decimal, digits[i] - '0', place--);
  for (gsize i = 0; i < n_fraction; i++)
    add_digit (decimal, fraction[i] - '0', place--);
  while (place-- >= -2 && decimal->hundredths > 0 && decimal->hundredths < BROCHURE_DECIMAL_LIMIT)
    add_digit (decimal, 0, place + 1);

  decimal->is_negative = is_negative && (decimal->hundredths > 0 || !decimal->is_exact);
  if (is_negative)
    decimal->hundredths = -decimal->hundredths;

  return TRUE;
}

/**
 * brochure_decimal_parse:
 * @text: what a person typed, or a decimal string of the content
 * @decimal: (out caller-allocates): the number
 *
 * Reads digits with at most one decimal point or comma between them. White
 * space around them does not matter; signs other than a minus, exponents,
 * grouping and a point without digits on both sides are not accepted.
 *
 * Returns: whether @text is a number
 */
gboolean
brochure_decimal_parse (const char      *text,
                        BrochureDecimal *decimal)
{
  g_return_val_if_fail (text != NULL, FALSE);
  g_return_val_if_fail (decimal != NULL, FALSE);

  return parse (text + strspn (text, " \t\r\n"), FALSE, decimal);
}

/**
 * brochure_decimal_parse_literal:
 * @literal: a number as JSON writes it (RFC 8259), possibly with an exponent
 * @decimal: (out caller-allocates): the number
 *
 * Reads a JSON number exactly: `6.5`, `65e-1`. Anything too large to matter
 * becomes %BROCHURE_DECIMAL_LIMIT hundredths.
 *
 * Returns: whether @literal is a number
 */
gboolean
brochure_decimal_parse_literal (const char      *literal,
                                BrochureDecimal *decimal)
{
  g_return_val_if_fail (literal != NULL, FALSE);
  g_return_val_if_fail (decimal != NULL, FALSE);

  return parse (literal, TRUE, decimal);
}

/**
 * brochure_decimal_to_steps:
 * @decimal: a number
 * @step: the step of a scale, in hundredths of a point
 * @steps: (out): @decimal in whole steps, towards zero
 *
 * Returns: whether @decimal is a whole number of steps
 */
gboolean
brochure_decimal_to_steps (const BrochureDecimal *decimal,
                           int                    step,
                           int                   *steps)
{
  g_return_val_if_fail (decimal != NULL, FALSE);
  g_return_val_if_fail (step > 0, FALSE);

  *steps = decimal->hundredths / step;

  return decimal->is_exact && decimal->hundredths % step == 0;
}

/**
 * brochure_decimal_format_steps:
 * @steps: a number of steps
 * @step: the step, in hundredths of a point
 *
 * Writes a score as a decimal string with a point and no needless zeros: `6.5`, `90`.
 *
 * Returns: (transfer full): the decimal string
 */
char *
brochure_decimal_format_steps (int steps,
                               int step)
{
  gint64 hundredths = (gint64) steps * step;
  const char *sign = hundredths < 0 ? "-" : "";
  int whole = (int) (ABS (hundredths) / 100);
  int rest = (int) (ABS (hundredths) % 100);

  if (rest == 0)
    return g_strdup_printf ("%s%d", sign, whole);
  if (rest % 10 == 0)
    return g_strdup_printf ("%s%d.%d", sign, whole, rest / 10);

  return g_strdup_printf ("%s%d.%02d", sign, whole, rest);
}
