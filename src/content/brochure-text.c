/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include <glib/gi18n.h>

#include "content/brochure-text.h"

/* g_dpgettext2() copies context and text onto the stack, so a huge text is
 * never looked up. No catalogue has a text of this size anyway. */
#define MAX_LOOKUP_LENGTH (64 * 1024)

typedef struct
{
  char *language;
  char *value;
} Translation;

struct _BrochureText
{
  const char *domain;
  const char *brochure;
  char *context;
  const char *language;
  char *source;
  GPtrArray *translations;
};

static void
translation_free (Translation *translation)
{
  g_free (translation->language);
  g_free (translation->value);
  g_free (translation);
}

/* “pt-BR” in content and “pt_BR.UTF-8” in a locale mean the same. */
static gboolean
tag_matches (const char *tag,
             const char *locale)
{
  size_t i;

  for (i = 0; tag[i] != '\0' && locale[i] != '\0' && locale[i] != '.'; i++)
    {
      char a = tag[i] == '-' ? '_' : g_ascii_tolower (tag[i]);
      char b = locale[i] == '-' ? '_' : g_ascii_tolower (locale[i]);

      if (a != b)
        return FALSE;
    }

  return tag[i] == '\0' && (locale[i] == '\0' || locale[i] == '.');
}

/* A text in the wanted language that the file itself brings: a translation,
 * or none where the source is wanted more than any of them. */
static const Translation *
find_translation (const BrochureText *self)
{
  const char * const *names = g_get_language_names ();

  if (self->translations == NULL)
    return NULL;

  for (size_t i = 0; names[i] != NULL; i++)
    {
      if (tag_matches (self->language, names[i]))
        return NULL;

      for (guint j = 0; j < self->translations->len; j++)
        {
          const Translation *translation = g_ptr_array_index (self->translations, j);

          if (tag_matches (translation->language, names[i]))
            return translation;
        }
    }

  return NULL;
}

/* A catalogue may translate a text for one place, and translates it once for all the others. */
static const char *
look_up (const BrochureText *self)
{
  const char *contexts[] = { self->context, self->brochure };

  for (gsize i = 0; self->domain != NULL && i < G_N_ELEMENTS (contexts); i++)
    {
      const char *translated = contexts[i] != NULL ? g_dpgettext2 (self->domain, contexts[i], self->source) : self->source;

      if (translated != self->source)
        return translated;
    }

  return self->source;
}

/* Turns gettext's “sr@latin” or “pt_BR” into a BCP 47 tag. */
static const char *
intern_tag (const char *locale,
            size_t      length)
{
  g_autofree char *name = g_strndup (locale, length);
  const char *modifier = strchr (name, '@');
  const char *script = "";
  g_autofree char *tag = NULL;

  if (modifier != NULL)
    script = g_str_equal (modifier, "@latin") ? "-Latn"
           : g_str_equal (modifier, "@cyrillic") ? "-Cyrl" : "";

  name[strcspn (name, "@.")] = '\0';
  tag = g_strconcat (g_strdelimit (name, "_", '-'), script, NULL);

  return g_intern_string (tag);
}

/* The language that the catalogue in use says it is in. */
static const char *
get_catalogue_language (const char *domain)
{
  /* The translation of the empty string is the catalogue's header. */
  const char *header = g_dgettext (domain, "");
  const char *line = strstr (header, "Language: ");

  if (line != NULL)
    {
      size_t length;

      line += strlen ("Language: ");
      length = strcspn (line, "\n");
      if (length > 0)
        return intern_tag (line, length);
    }

  return intern_tag (g_get_language_names ()[0], strlen (g_get_language_names ()[0]));
}

/**
 * brochure_text_new:
 * @domain: (nullable): gettext domain of the catalogue that may translate it
 * @brochure: (nullable): id of its brochure, the gettext context of all texts that say the same
 * @context: (nullable): its own gettext context, which goes before that
 * @language: BCP 47 tag of the language @source is in
 * @source: the text in the source language
 *
 * Returns: (transfer full): a new text
 */
BrochureText *
brochure_text_new (const char *domain,
                   const char *brochure,
                   const char *context,
                   const char *language,
                   const char *source)
{
  BrochureText *self;
  size_t length;

  g_return_val_if_fail (language != NULL, NULL);
  g_return_val_if_fail (source != NULL, NULL);

  length = strlen (source) + (context != NULL ? strlen (context) : 0);

  self = g_atomic_rc_box_new0 (BrochureText);
  self->brochure = g_intern_string (brochure);
  self->context = g_strdup (context);
  self->language = g_intern_string (language);
  self->source = g_strdup (source);

  if (source[0] != '\0' && length < MAX_LOOKUP_LENGTH)
    self->domain = g_intern_string (domain);

  return self;
}

/**
 * brochure_text_new_literal:
 * @string: (transfer full): words in the language of the interface
 *
 * Creates a text of words that are not content: they stand as they are, in any language.
 *
 * Returns: (transfer full): the text
 */
BrochureText *
brochure_text_new_literal (char *string)
{
  BrochureText *self;

  g_return_val_if_fail (string != NULL, NULL);

  self = g_atomic_rc_box_new0 (BrochureText);
  self->source = string;

  return self;
}

/**
 * brochure_text_reword:
 * @self: a text
 * @words: (transfer full): what was made of what it says now
 *
 * Returns: (transfer full): a text of these words, in the language of the other
 */
BrochureText *
brochure_text_reword (const BrochureText *self,
                      char               *words)
{
  BrochureText *reworded;

  g_return_val_if_fail (self != NULL, NULL);

  reworded = brochure_text_new_literal (words);
  reworded->language = brochure_text_get_language (self);

  return reworded;
}

/**
 * brochure_text_settle:
 * @self: a text
 *
 * Writes down what a text says now, in whichever language that is: for whoever takes so long to
 * write it that the reader may choose another one meanwhile.
 *
 * Returns: (transfer full): a text that does not change with the language
 */
BrochureText *
brochure_text_settle (const BrochureText *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return brochure_text_reword (self, g_strdup (brochure_text_get (self)));
}

/**
 * brochure_text_ref:
 * @self: a text
 *
 * Returns: (transfer full): the text
 */
BrochureText *
brochure_text_ref (BrochureText *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return g_atomic_rc_box_acquire (self);
}

static void
brochure_text_clear (BrochureText *self)
{
  g_free (self->context);
  g_free (self->source);
  g_clear_pointer (&self->translations, g_ptr_array_unref);
}

/**
 * brochure_text_unref:
 * @self: (nullable) (transfer full): a text
 */
void
brochure_text_unref (BrochureText *self)
{
  if (self != NULL)
    g_atomic_rc_box_release_full (self, (GDestroyNotify) brochure_text_clear);
}

/**
 * brochure_text_add_translation:
 * @self: a text
 * @language: BCP 47 tag
 * @value: the text in that language
 *
 * Adds a translation that goes before any in the catalogue.
 */
void
brochure_text_add_translation (BrochureText *self,
                               const char   *language,
                               const char   *value)
{
  Translation *translation;

  g_return_if_fail (self != NULL);
  g_return_if_fail (language != NULL);
  g_return_if_fail (value != NULL);

  if (self->translations == NULL)
    self->translations = g_ptr_array_new_with_free_func ((GDestroyNotify) translation_free);

  translation = g_new0 (Translation, 1);
  translation->language = g_strdup (language);
  translation->value = g_strdup (value);
  g_ptr_array_add (self->translations, translation);
}

/**
 * brochure_text_get:
 * @self: a text
 *
 * Returns: (transfer none): the text in the reader's language, else as it was written.
 *   It may change with the language, so it is asked for each time it is shown.
 */
const char *
brochure_text_get (const BrochureText *self)
{
  const Translation *translation;

  g_return_val_if_fail (self != NULL, "");

  translation = find_translation (self);

  return translation != NULL ? translation->value : look_up (self);
}

/**
 * brochure_text_get_source:
 * @self: a text
 *
 * Returns: (transfer none): the text as it was written in the source language
 */
const char *
brochure_text_get_source (const BrochureText *self)
{
  g_return_val_if_fail (self != NULL, "");

  return self->source;
}

/**
 * brochure_text_get_language:
 * @self: a text
 *
 * Tells which language [method@Text.get] really answers in, so that a text
 * that is not translated can be marked for screen readers and fonts.
 *
 * Returns: (transfer none) (nullable): a BCP 47 tag, or %NULL for words that are not content
 */
const char *
brochure_text_get_language (const BrochureText *self)
{
  const Translation *translation;

  g_return_val_if_fail (self != NULL, NULL);

  translation = find_translation (self);
  if (translation != NULL)
    return translation->language;

  if (look_up (self) != self->source)
    return get_catalogue_language (self->domain);

  return self->language;
}
