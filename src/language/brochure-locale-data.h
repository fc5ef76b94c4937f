/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * BrochureLocaleData:
 * @code: the language, as gettext names it: `nl`, `pt_BR`
 * @name: what the language calls itself
 * @locale: the locale whose sorting rules are tried first, without its codeset
 * @decimal: the decimal mark
 * @group: the mark between groups of digits
 * @minimum_grouping: how many digits must stand before the first mark for marks to be used
 * @is_indian: whether every group but the last one has two digits
 * @percent: how a percentage is written; `#` is the number
 * @money: how an amount is written; `#` is the number, `¤` the currency
 * @dollar: the sign of the US dollar
 * @is_rtl: whether it is written from right to left
 *
 * How a language writes numbers.
 */
typedef struct
{
  const char *code;
  const char *name;
  const char *locale;
  const char *decimal;
  const char *group;
  int minimum_grouping;
  gboolean is_indian;
  const char *percent;
  const char *money;
  const char *dollar;
  gboolean is_rtl;
} BrochureLocaleData;

const BrochureLocaleData *brochure_locale_data_find (const char *code);
const BrochureLocaleData *brochure_locale_data_get  (const char *code);
const BrochureLocaleData *brochure_locale_data_list (gsize      *n_languages);

G_END_DECLS
