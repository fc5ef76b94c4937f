/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "catalogue.h"

#include "language/brochure-locale-data.h"

#include <libintl.h>
#include <string.h>

#define MO_MAGIC 0x950412de

/* Of fewer letters than this a template says nothing: “%s: %s” matches everything. */
#define MIN_LETTERS 4

static const char * const platform_domains[] = { "gtk40", "libadwaita" };
static const char * const references[] = { "de", "nl" };

struct _Catalogue
{
  GHashTable *translated; /* set of what translations look like on the screen */
  GHashTable *untranslated; /* set of what is shown in English for want of another word */
  GPtrArray *untranslated_templates; /* the same, with something filled in */
};

/* The parts of a compiled string: a text, or a text and its plural forms. */
typedef struct
{
  const char *text;
  gsize length;
} Message;

static Message
read_message (const char *data,
              gsize       size,
              guint32     table,
              guint32     index)
{
  const guint32 *entry = (const guint32 *) (const void *) (data + table + index * 8);

  g_assert_cmpuint (table + index * 8 + 8, <=, size);
  g_assert_cmpuint (entry[1] + (gsize) entry[0], <, size);

  return (Message) { data + entry[1], entry[0] };
}

/* All strings of a language by context and English text, as in the file; none where there is no file. */
static GHashTable *
read_catalogue (const char *directory,
                const char *code,
                const char *domain)
{
  g_autofree char *name = g_strconcat (domain, ".mo", NULL);
  g_autofree char *path = g_build_filename (directory, code, "LC_MESSAGES", name, NULL);
  g_autofree char *data = NULL;
  g_autoptr(GError) error = NULL;
  GHashTable *messages = g_hash_table_new_full (g_bytes_hash, g_bytes_equal,
                                                (GDestroyNotify) g_bytes_unref, (GDestroyNotify) g_bytes_unref);
  const guint32 *header;
  gsize size;

  if (!g_file_get_contents (path, &data, &size, &error) &&
      g_error_matches (error, G_FILE_ERROR, G_FILE_ERROR_NOENT))
    return messages;

  g_assert_no_error (error);
  g_assert_cmpuint (size, >, 28);
  header = (const guint32 *) (const void *) data;
  g_assert_cmphex (header[0], ==, MO_MAGIC);

  for (guint32 i = 0; i < header[2]; i++)
    {
      Message key = read_message (data, size, header[3], i);
      Message value = read_message (data, size, header[4], i);

      if (key.length > 0)
        g_hash_table_insert (messages, g_bytes_new (key.text, key.length), g_bytes_new (value.text, value.length));
    }

  return messages;
}

static char *
replace (char       *text,
         const char *pattern,
         const char *replacement)
{
  g_autoptr(GRegex) regex = g_regex_new (pattern, 0, 0, NULL);
  char *replaced = g_regex_replace (regex, text, -1, 0, replacement, 0, NULL);

  g_free (text);

  return replaced;
}

/* A string as a label shows it: without access keys, tags, emphasis and targets of links. */
static char *
to_shown (const char *text)
{
  char *shown = g_strdup (text);

  shown = replace (shown, "<[^<>]+>", "");
  shown = replace (shown, "\\*\\*?", "");
  shown = replace (shown, "\\[([^]]*)\\]\\([^)]*\\)", "\\1");
  shown = replace (shown, "_(?=\\w)", "");

  return g_strstrip (shown);
}

static int
count_letters (const char *text)
{
  int n_letters = 0;

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    n_letters += g_unichar_isalpha (g_utf8_get_char (p));

  return n_letters;
}

/* Every form of a message as it is shown, without its context. */
static GPtrArray *
get_forms (GBytes *message)
{
  GPtrArray *forms = g_ptr_array_new_with_free_func (g_free);
  gsize length;
  const char *data = g_bytes_get_data (message, &length);
  gsize start = 0;

  while (start < length)
    {
      g_autofree char *form = g_strndup (data + start, length - start);
      const char *context = strchr (form, '\004');

      g_ptr_array_add (forms, to_shown (context != NULL ? context + 1 : form));
      start += strlen (form) + 1;
    }

  return forms;
}

/* An expression that matches a text with its placeholders filled in, if it has any. */
static GRegex *
make_template (const char *shown)
{
  g_autoptr(GRegex) placeholder = g_regex_new ("%(\\d+\\$)?[a-z]+|\\{\\w+\\}", 0, 0, NULL);
  g_auto(GStrv) literals = NULL;
  g_autofree char *bare = g_regex_replace_literal (placeholder, shown, -1, 0, "\n", 0, NULL);
  GString *pattern;

  if (strchr (bare, '\n') == NULL || count_letters (bare) < MIN_LETTERS)
    return NULL;

  pattern = g_string_new ("^");
  literals = g_strsplit (bare, "\n", -1);

  for (gsize i = 0; literals[i] != NULL; i++)
    {
      g_autofree char *escaped = g_regex_escape_string (literals[i], -1);

      g_string_append_printf (pattern, "%s%s", i > 0 ? ".+" : "", escaped);
    }

  g_string_append_c (pattern, '$');
  bare = g_string_free_and_steal (pattern);

  return g_regex_new (bare, G_REGEX_DOTALL, 0, NULL);
}

static gboolean
has_form (GPtrArray  *forms,
          const char *form)
{
  return forms != NULL && g_ptr_array_find_with_equal_func (forms, form, g_str_equal, NULL);
}

static void
add_message (Catalogue *self,
             GBytes    *english,
             GBytes    *translation)
{
  g_autoptr(GPtrArray) english_forms = get_forms (english);
  g_autoptr(GPtrArray) forms = translation != NULL ? get_forms (translation) : NULL;

  for (guint i = 0; i < english_forms->len; i++)
    {
      const char *form = g_ptr_array_index (english_forms, i);
      GRegex *template;

      if (forms != NULL && !has_form (forms, form))
        continue;

      g_hash_table_add (self->untranslated, g_strdup (form));
      template = make_template (form);

      if (template != NULL)
        g_ptr_array_add (self->untranslated_templates, template);
    }

  for (guint i = 0; forms != NULL && i < forms->len; i++)
    {
      if (!has_form (english_forms, g_ptr_array_index (forms, i)))
        g_hash_table_add (self->translated, g_strdup (g_ptr_array_index (forms, i)));
    }
}

/* Adds what CODE says of the strings that the catalogue of COMPLETE has. */
static void
add_catalogue (Catalogue  *self,
               const char *directory,
               const char *domain,
               const char *complete,
               const char *code)
{
  g_autoptr(GHashTable) all = read_catalogue (directory, complete, domain);
  g_autoptr(GHashTable) translations = read_catalogue (directory, code, domain);
  GHashTableIter iter;
  gpointer key;

  g_hash_table_iter_init (&iter, all);
  while (g_hash_table_iter_next (&iter, &key, NULL))
    add_message (self, key, g_hash_table_lookup (translations, key));
}

/* Countries are in no catalogue: the CLDR has “India” in Dutch, too. */
static void
add_countries (Catalogue  *self,
               const char *code)
{
  const char *names = brochure_locale_data_get (code)->countries;

  for (const char *entry = brochure_locale_data_get ("en")->countries; *entry != '\0'; entry += strlen (entry) + 1)
    {
      g_auto(GStrv) parts = g_strsplit (entry, " ", 2);
      const char *name = brochure_locale_data_find_name (names, parts[0]);

      if (g_strcmp0 (name, parts[1]) == 0)
        g_hash_table_add (self->untranslated, g_strdup (name));
      else if (name != NULL)
        g_hash_table_add (self->translated, g_strdup (name));
    }
}

/* Our English catalogue is made of the template, so it has every string there is. The
 * platform has none, but languages that it is nearly complete in. */
Catalogue *
catalogue_new (const char *code)
{
  Catalogue *self = g_new0 (Catalogue, 1);

  self->translated = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->untranslated = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->untranslated_templates = g_ptr_array_new_with_free_func ((GDestroyNotify) g_regex_unref);

  add_catalogue (self, g_getenv ("BROCHURE_LOCALE_DIR"), GETTEXT_PACKAGE, "en", code);
  g_assert_cmpuint (g_hash_table_size (self->translated) + g_hash_table_size (self->untranslated), >, 500);

  add_countries (self, code);

  for (gsize i = 0; i < G_N_ELEMENTS (platform_domains); i++)
    {
      for (gsize j = 0; j < G_N_ELEMENTS (references); j++)
        add_catalogue (self, bindtextdomain (platform_domains[i], NULL), platform_domains[i], references[j], code);
    }
  return self;
}

void
catalogue_free (Catalogue *self)
{
  g_hash_table_unref (self->translated);
  g_hash_table_unref (self->untranslated);
  g_ptr_array_unref (self->untranslated_templates);
  g_free (self);
}

/* Whether a string is shown in English, or as in English, because the catalogue has it so. */
gboolean
catalogue_excuses (const Catalogue *self,
                   const char      *shown)
{
  g_autofree char *bare = to_shown (shown);

  if (g_hash_table_contains (self->untranslated, bare))
    return TRUE;

  for (guint i = 0; i < self->untranslated_templates->len; i++)
    {
      if (g_regex_match (g_ptr_array_index (self->untranslated_templates, i), bare, 0, NULL))
        return TRUE;
    }

  return FALSE;
}

/* Whether a string is a translation, and different from the English. */
gboolean
catalogue_is_translated (const Catalogue *self,
                         const char      *shown)
{
  g_autofree char *bare = to_shown (shown);

  return g_hash_table_contains (self->translated, bare);
}
