/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "language/brochure-pattern.h"

/**
 * brochure_pattern_fill:
 * @pattern: a pattern
 * @words: (array): what stands for `{0}`, `{1}` and so on; as many as @pattern names
 *
 * Returns: (transfer full): @pattern with @words, in which braces mean nothing
 */
char *
brochure_pattern_fill (const char         *pattern,
                       const char * const *words)
{
  g_autoptr(GString) text = g_string_new (NULL);

  g_return_val_if_fail (pattern != NULL, NULL);
  g_return_val_if_fail (words != NULL, NULL);

  while (*pattern != '\0')
    {
      if (pattern[0] == '{' && g_ascii_isdigit (pattern[1]) && pattern[2] == '}')
        {
          g_string_append (text, words[g_ascii_digit_value (pattern[1])]);
          pattern += 3;
        }
      else
        {
          g_string_append_c (text, *pattern++);
        }
    }

  return g_string_free_and_steal (g_steal_pointer (&text));
}

/**
 * brochure_pattern_date:
 * @data: what is known of a language
 * @year: a year
 * @month: a month, or 0 where it is not known
 * @day: a day, or 0 where it is not known
 *
 * Returns: (transfer full): the date
 */
char *
brochure_pattern_date (const BrochureLocaleData *data,
                       int                       year,
                       int                       month,
                       int                       day)
{
  g_autofree char *year_digits = NULL;
  g_autofree char *month_digits = NULL;
  g_autofree char *day_digits = NULL;

  g_return_val_if_fail (data != NULL, NULL);
  g_return_val_if_fail (month >= 0 && month <= 12, NULL);

  year_digits = g_strdup_printf ("%d", year);
  if (month == 0)
    return brochure_pattern_fill (data->year, (const char *[]) { "", "", year_digits });

  month_digits = g_strdup_printf ("%d", month);
  day_digits = g_strdup_printf ("%d", day);

  return brochure_pattern_fill (day == 0 ? data->month : data->day,
                                (const char *[]) {
                                  day_digits, data->months[month - 1], year_digits,
                                  data->months_alone[month - 1], month_digits,
                                });
}

/**
 * brochure_pattern_list:
 * @patterns: how items become a list
 * @items: names or phrases
 *
 * Puts a list together from its end, since a pattern takes an item and the rest.
 *
 * Returns: (transfer full): the list, empty if there are no items
 */
char *
brochure_pattern_list (const BrochureListPatterns *patterns,
                       const char * const         *items)
{
  g_autofree char *list = NULL;
  guint n_items;

  g_return_val_if_fail (patterns != NULL, NULL);
  g_return_val_if_fail (items != NULL, NULL);

  n_items = g_strv_length ((GStrv) items);
  if (n_items == 0)
    return g_strdup ("");

  list = g_strdup (items[n_items - 1]);
  for (guint i = n_items - 1; i > 0; i--)
    {
      const char *tail_pattern = i == n_items - 1 ? patterns->end : patterns->middle;
      const char *pattern = n_items == 2 ? patterns->two : i == 1 ? patterns->start : tail_pattern;
      g_autofree char *rest = g_steal_pointer (&list);

      list = brochure_pattern_fill (pattern, (const char *[]) { items[i - 1], rest });
    }

  return g_steal_pointer (&list);
}
