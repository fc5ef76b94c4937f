/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "content/brochure-marks.h"

#include <string.h>

#define NBSP 0xA0
#define ZWNJ 0x200C
#define ZWJ 0x200D
#define EMOJI_STYLE 0xFE0F

typedef struct
{
  gunichar first;
  gunichar last;
} Range;

/* Emoji with skin, Emoji_Modifier_Base of Unicode 16. */
static const Range skins[] = {
  { 0x261D, 0x261D }, { 0x26F9, 0x26F9 }, { 0x270A, 0x270D }, { 0x1F385, 0x1F385 }, { 0x1F3C2, 0x1F3C4 }, { 0x1F3C7, 0x1F3C7 },
  { 0x1F3CA, 0x1F3CC }, { 0x1F442, 0x1F443 }, { 0x1F446, 0x1F450 }, { 0x1F466, 0x1F478 }, { 0x1F47C, 0x1F47C },
  { 0x1F481, 0x1F483 }, { 0x1F485, 0x1F487 }, { 0x1F48F, 0x1F48F }, { 0x1F491, 0x1F491 }, { 0x1F4AA, 0x1F4AA },
  { 0x1F574, 0x1F575 }, { 0x1F57A, 0x1F57A }, { 0x1F590, 0x1F590 }, { 0x1F595, 0x1F596 }, { 0x1F645, 0x1F647 },
  { 0x1F64B, 0x1F64F }, { 0x1F6A3, 0x1F6A3 }, { 0x1F6B4, 0x1F6B6 }, { 0x1F6C0, 0x1F6C0 }, { 0x1F6CC, 0x1F6CC },
  { 0x1F90C, 0x1F90C }, { 0x1F90F, 0x1F90F }, { 0x1F918, 0x1F91F }, { 0x1F926, 0x1F926 }, { 0x1F930, 0x1F939 },
  { 0x1F93C, 0x1F93E }, { 0x1F977, 0x1F977 }, { 0x1F9B5, 0x1F9B6 }, { 0x1F9B8, 0x1F9B9 }, { 0x1F9BB, 0x1F9BB },
  { 0x1F9CD, 0x1F9CF }, { 0x1F9D1, 0x1F9DD }, { 0x1FAC3, 0x1FAC5 }, { 0x1FAF0, 0x1FAF8 },
};

/* Marks that hold two letters together. */
static const Range ties[] = {
  { 0x34F, 0x34F }, { 0x35C, 0x362 }, { 0x1DCD, 0x1DCD }, { 0x1DFC, 0x1DFC }, { 0xFE20, 0xFE2F }, { 0x1107F, 0x1107F },
  { 0x16FE4, 0x16FE4 },
};

/* Letters after which a line may end. */
static const Range finals[] = {
  { 0xF7F, 0xF7F }, { 0xA9CF, 0xA9CF }, { 0xAA40, 0xAA4B }, { 0x11003, 0x11004 }, { 0x1133D, 0x1133D }, { 0x1135D, 0x1135D },
  { 0x11EF2, 0x11EF2 },
};

/* Marks that take the vowel from a letter of their script. */
static const Range viramas[] = {
  { 0x1B44, 0x1B44 }, { 0x1BF2, 0x1BF3 }, { 0xA9C0, 0xA9C0 }, { 0x11046, 0x11046 }, { 0x1134D, 0x1134D },
  { 0x113D0, 0x113D0 }, { 0x1193E, 0x1193E }, { 0x11F42, 0x11F42 },
};

/* Signs that stand below the digits or letters after them. */
static const Range signs[] = {
  { 0x600, 0x605 }, { 0x6DD, 0x6DD }, { 0x70F, 0x70F }, { 0x890, 0x891 }, { 0x8E2, 0x8E2 }, { 0xD4E, 0xD4E },
  { 0x110BD, 0x110BD }, { 0x110CD, 0x110CD }, { 0x111C2, 0x111C3 }, { 0x113D1, 0x113D1 }, { 0x1193F, 0x1193F },
  { 0x11941, 0x11941 }, { 0x11A3A, 0x11A3A }, { 0x11A84, 0x11A89 }, { 0x11D46, 0x11D46 }, { 0x11F02, 0x11F02 },
};

#define IS_ANY_OF(c, ranges) is_any_of (c, ranges, G_N_ELEMENTS (ranges))

static gboolean
is_any_of (gunichar     c,
           const Range *ranges,
           gsize        n_ranges)
{
  for (gsize i = 0; i < n_ranges; i++)
    if (c >= ranges[i].first && c <= ranges[i].last)
      return TRUE;

  return FALSE;
}

/* What belongs to the character before it. */
static gboolean
is_mark (gunichar c)
{
  GUnicodeType type = g_unichar_type (c);

  return type == G_UNICODE_NON_SPACING_MARK || type == G_UNICODE_SPACING_MARK ||
         type == G_UNICODE_ENCLOSING_MARK || c == ZWNJ || c == ZWJ;
}

static gboolean
is_skin (gunichar c)
{
  return c >= 0x1F3FB && c <= 0x1F3FF;
}

/* The letters of flags. */
static gboolean
is_tag (gunichar c)
{
  return c >= 0xE0020 && c <= 0xE007F;
}

static gboolean
is_emoji (gunichar c)
{
  return g_unichar_type (c) == G_UNICODE_OTHER_SYMBOL || c == EMOJI_STYLE || is_skin (c) || is_tag (c);
}

static gboolean
is_pointless (gunichar c,
              gunichar last)
{
  return (is_skin (c) && !IS_ANY_OF (last, skins)) || (is_tag (c) && !is_emoji (last));
}

/* Where a text begins it may come after a blank, and so may what is in emphasis, after a link or filled in. */
static gboolean
is_no_base (gunichar c)
{
  return c == 0 || c == ' ' || c == '*' || c == '[' || c == ')' || c == '}';
}

/* Whether a mark has nothing to stand on; other marks may be between it and its base. */
static gboolean
is_astray (gunichar c,
           gunichar last,
           gunichar base)
{
  gboolean is_last = IS_ANY_OF (last, finals) || IS_ANY_OF (base, finals);

  if (last == NBSP)
    return FALSE;

  if (IS_ANY_OF (c, ties))
    return is_last || !g_unichar_isalnum (base);

  if (IS_ANY_OF (c, viramas))
    return is_last || g_unichar_type (base) != G_UNICODE_OTHER_LETTER || g_unichar_get_script (base) != g_unichar_get_script (c);

  return is_mark (c) && is_no_base (last);
}

/* Whether @c does not belong above a sign; what is in emphasis, a link or filled in may be anything. */
static gboolean
is_strange (gunichar c,
            gunichar last)
{
  return IS_ANY_OF (last, signs) &&
         (c == 0 || (c < 0x80 && strchr ("*[]{", (int) c) != NULL) || (c >= 0x1F1E6 && c <= 0x1F1FF) ||
          g_unichar_get_script (c) == G_UNICODE_SCRIPT_HANGUL);
}

/**
 * brochure_marks_settle:
 * @text: a text
 *
 * Gives marks a place to stand on. Pango up to 1.56.3 ends the program where a line may end within what is shown as
 * one character, as Unicode has it for an accent after a blank or a colour of skin after a letter, in what is
 * wrapped. The no-break space is for a mark that is to be shown alone, so a blank becomes one, or one comes
 * before it; parts of emoji mean nothing anywhere else, and go.
 *
 * Returns: (transfer full) (nullable): the other text, or %NULL where this one is fine
 */
char *
brochure_marks_settle (const char *text)
{
  const char *p = text;
  GString *settled = NULL;
  gunichar last = 0;
  gunichar base = 0;
  gunichar c;

  g_return_val_if_fail (text != NULL, NULL);

  do
    {
      gboolean is_plain;
      gboolean is_idle;
      gboolean is_alone;

      c = g_utf8_get_char (p);
      is_plain = c <= G_MAXINT8 && last <= G_MAXINT8; /* as nearly all of it, which needs no looking up */
      is_idle = !is_plain && is_pointless (c, last);
      is_alone = !is_plain && !is_idle && (is_astray (c, last, base) || is_strange (c, last));

      if (settled == NULL && (is_idle || is_alone))
        settled = g_string_new_len (text, p - text);

      p = g_utf8_next_char (p);

      if (is_idle)
        continue;

      if (is_alone)
        {
          g_string_truncate (settled, settled->len - (last == ' ' ? 1 : 0));
          g_string_append_unichar (settled, NBSP);
          base = NBSP;
        }

      if (settled != NULL && c != 0)
        g_string_append_unichar (settled, c);

      last = c;
      if (is_plain || !is_mark (c) || IS_ANY_OF (c, viramas))
        base = c;
    }
  while (c != 0);

  return settled != NULL ? g_string_free_and_steal (settled) : NULL;
}
