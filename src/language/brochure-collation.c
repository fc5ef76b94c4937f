/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "language/brochure-collation.h"

#include <locale.h>
#include <string.h>

#include "language/brochure-locale-data.h"

struct _BrochureCollation
{
  locale_t locale;
};

static locale_t
open_locale (const char *name)
{
  g_autofree char *full_name = g_strconcat (name, ".UTF-8", NULL);

  return newlocale (LC_COLLATE_MASK | LC_CTYPE_MASK, full_name, (locale_t) 0);
}

/* Letters without case and accents, so that “Åland” stands with A. */
static char *
strip_accents (const char *text)
{
  g_autofree char *folded = g_utf8_casefold (text, -1);
  g_autofree char *decomposed = g_utf8_normalize (folded, -1, G_NORMALIZE_ALL);
  g_autoptr(GString) stripped = g_string_new (NULL);

  for (const char *p = decomposed; p != NULL && *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (!g_unichar_ismark (c))
        g_string_append_unichar (stripped, c);
    }

  return g_string_free_and_steal (g_steal_pointer (&stripped));
}

/**
 * brochure_collation_new:
 * @language: a language, as gettext or BCP 47 names it
 *
 * Returns: (transfer full): the order in which @language sorts, as well as the system knows it
 */
BrochureCollation *
brochure_collation_new (const char *language)
{
  BrochureCollation *self;

  g_return_val_if_fail (language != NULL, NULL);

  self = g_new0 (BrochureCollation, 1);
  self->locale = open_locale (brochure_locale_data_get (language)->locale);
  if (self->locale == (locale_t) 0)
    self->locale = open_locale ("en_US");

  return self;
}

/**
 * brochure_collation_free:
 * @self: (nullable) (transfer full): a collation
 */
void
brochure_collation_free (BrochureCollation *self)
{
  if (self == NULL)
    return;

  if (self->locale != (locale_t) 0)
    freelocale (self->locale);
  g_free (self);
}

/**
 * brochure_collation_compare:
 * @self: a collation
 * @a: a string
 * @b: another one
 *
 * Returns: less than, equal to or more than 0 as @a sorts before, with or after @b
 */
int
brochure_collation_compare (const BrochureCollation *self,
                            const char              *a,
                            const char              *b)
{
  g_autofree char *stripped_a = NULL;
  g_autofree char *stripped_b = NULL;

  g_return_val_if_fail (self != NULL, 0);
  g_return_val_if_fail (a != NULL && b != NULL, 0);

  if (self->locale != (locale_t) 0)
    return strcoll_l (a, b, self->locale);

  stripped_a = strip_accents (a);
  stripped_b = strip_accents (b);

  return strcmp (stripped_a, stripped_b);
}
