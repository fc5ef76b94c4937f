/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/brochure-mnemonic.h"

/**
 * brochure_mnemonic_drop:
 * @label: what an item of a menu says
 *
 * Says it where nothing is pressed: in a title, a tooltip or a list, without the mark of the
 * letter that is pressed and without the dots that announce a dialog. So one translation
 * serves both. A language that has no Latin letters adds one in parentheses, which go too.
 *
 * Returns: (transfer full): the words of the label
 */
char *
brochure_mnemonic_drop (const char *label)
{
  g_autoptr(GRegex) marks = g_regex_new (" ?\\(_.\\)|_|…$", G_REGEX_DEFAULT, G_REGEX_MATCH_DEFAULT, NULL);

  g_return_val_if_fail (label != NULL, NULL);

  return g_regex_replace_literal (marks, label, -1, 0, "", G_REGEX_MATCH_DEFAULT, NULL);
}
