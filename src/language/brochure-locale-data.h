/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * BrochureListPatterns:
 * @two: of two items
 * @start: of the first item and the rest
 * @middle: of an item that is neither first nor last, and the rest
 * @end: of the last two items of three or more
 *
 * How items become a list; `{0}` is what stands before, `{1}` what comes after.
 */
typedef struct
{
  const char *two;
  const char *start;
  const char *middle;
  const char *end;
} BrochureListPatterns;

/**
 * BrochureLocaleData:
 * @code: the language, as gettext names it: `nl`, `pt_BR`
 * @name: what the language calls itself
 * @locale: the locale whose sorting rules are tried first, without its codeset
 * @is_rtl: whether it is written from right to left
 * @decimal: the decimal mark
 * @group: the mark between groups of digits
 * @minus: the sign of a negative number
 * @minimum_grouping: how many digits must stand before the first mark for marks to be used
 * @second_group: how many digits a group has that is not the last one, which has three
 * @percent: a percentage; `{0}` is the number
 * @money: an amount; `{0}` is the number, `{1}` the sign of the currency
 * @money_in_letters: the same where a letter of the sign would touch the number
 * @quantity: `{0}` is a number, `{1}` what is counted or measured
 * @year: a date of which the year is known; `{0}` is the day, `{1}` the month's name after a day, `{2}` the year,
 *   `{3}` the month's name by itself, `{4}` the month's number
 * @month: a date of which year and month are known
 * @day: a whole date
 * @is_day_first: whether the day stands before the month in a date that ends with its year
 * @months: names of months beside a day
 * @months_alone: names of months by themselves
 * @weekdays: as narrow as they are understood, from Sunday on
 * @all_of: a list that is to be read with “and”
 * @any_of: a list that is to be read with “or”
 * @currencies: signs of currencies by their codes, where they have one; see [func@locale_data_find_name]
 * @countries: names of countries by their codes, the one to show first
 *
 * How a language writes numbers, dates and lists, and what it calls countries. The facts are the Unicode CLDR’s;
 * po/update-cldr.py wrote them, and tells why digits are Latin ones.
 */
typedef struct
{
  const char *code;
  const char *name;
  const char *locale;
  gboolean is_rtl;
  const char *decimal;
  const char *group;
  const char *minus;
  int minimum_grouping;
  int second_group;
  const char *percent;
  const char *money;
  const char *money_in_letters;
  const char *quantity;
  const char *year;
  const char *month;
  const char *day;
  gboolean is_day_first;
  const char *months[12];
  const char *months_alone[12];
  const char *weekdays[7];
  BrochureListPatterns all_of;
  BrochureListPatterns any_of;
  const char *currencies;
  const char *countries;
} BrochureLocaleData;

const BrochureLocaleData *brochure_locale_data_find      (const char *code);
const BrochureLocaleData *brochure_locale_data_get       (const char *code);

const char               *brochure_locale_data_find_name (const char *names,
                                                          const char *code);

G_END_DECLS
