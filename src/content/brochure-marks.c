/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "content/brochure-marks.h"

#define NBSP 0xA0
#define ZWNJ 0x200C
#define ZWJ 0x200D
#define EMOJI_STYLE 0xFE0F

/* What belongs to the character before it. */
static gboolean
is_mark (gunichar c)
{
  GUnicodeType type = g_unichar_type (c);

  return type == G_UNICODE_NON_SPACING_MARK || type == G_UNICODE_SPACING_MARK ||
         type == G_UNICODE_ENCLOSING_MARK || c == ZWNJ || c == ZWJ;
}

/* Colours of skin, and the letters of flags. */
static gboolean
is_emoji_part (gunichar c)
{
  return (c >= 0x1F3FB && c <= 0x1F3FF) || (c >= 0xE0020 && c <= 0xE007F);
}

static gboolean
is_emoji (gunichar c)
{
  return g_unichar_type (c) == G_UNICODE_OTHER_SYMBOL || c == EMOJI_STYLE || is_emoji_part (c);
}

/* Where a text begins it may come after a blank, and so may what is in emphasis or after a link. */
static gboolean
is_no_base (gunichar c)
{
  return c == 0 || c == ' ' || c == '*' || c == '[' || c == ')';
}

/**
 * brochure_marks_settle:
 * @text: a text
 *
 * Gives marks a place to stand on. In a text of both directions that is wrapped, Pango ends the program at an accent
 * after a blank or a colour of skin after a letter. Unicode has the no-break space for a mark that is to
 * be shown alone, so the blank becomes one; parts of emoji mean nothing anywhere else, and go.
 *
 * Returns: (transfer full) (nullable): the other text, or %NULL where this one is fine
 */
char *
brochure_marks_settle (const char *text)
{
  GString *settled = NULL;
  gunichar last = 0;

  g_return_val_if_fail (text != NULL, NULL);

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);
      gboolean is_idle = is_emoji_part (c) && !is_emoji (last);
      gboolean is_alone = c > G_MAXINT8 && is_mark (c) && is_no_base (last);

      if (settled == NULL && (is_idle || is_alone))
        settled = g_string_new_len (text, p - text);

      if (is_idle)
        continue;

      if (is_alone)
        {
          g_string_truncate (settled, settled->len - (last == ' ' ? 1 : 0));
          g_string_append_unichar (settled, NBSP);
        }

      if (settled != NULL)
        g_string_append_unichar (settled, c);

      last = c;
    }

  return settled != NULL ? g_string_free_and_steal (settled) : NULL;
}
