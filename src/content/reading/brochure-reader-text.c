/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include <glib/gi18n.h>

#include "content/brochure-link.h"
#include "content/brochure-markup.h"
#include "content/brochure-syntax.h"
#include "content/reading/brochure-reader-private.h"

#define TRANSLATION "“{\"language\": \"nl\", \"value\": \"…\"}”"

typedef struct
{
  BrochureReader *reader;
  const char *pointer;
} LinkContext;

static void
add_link (const char *target,
          gpointer    user_data)
{
  LinkContext *context = user_data;
  BrochureReader *reader = context->reader;
  g_autoptr(BrochureLink) link = brochure_link_parse (target, NULL);
  g_autofree char *block = NULL;

  if (link == NULL)
    return;

  _brochure_reader_add_reference (reader, BROCHURE_REFERENCE_SECTION,
                                  brochure_reader_copy (reader, link->section), context->pointer);
  if (link->block == NULL)
    return;

  block = g_strconcat (link->section, "#", link->block, NULL);
  _brochure_reader_add_reference (reader, BROCHURE_REFERENCE_BLOCK,
                                  brochure_reader_copy (reader, block), context->pointer);
}

static void
warn (BrochureReader *self,
      const char     *pointer,
      const char     *message,
      const char     *expected,
      const char     *found)
{
  g_autofree char *shown = brochure_link_quote (found);

  _brochure_reader_add_problem_at (self, FALSE, g_strdup (pointer), message, expected, shown);
}

/* Whether stars that were left over were meant to begin something: “2 ** 3” was not. */
static const char *
find_open_stars (const char *plain)
{
  const char *stars = strstr (plain, "**");

  while (stars != NULL && (stars[2] == '\0' || g_ascii_isspace (stars[2]) || stars[2] == '*'))
    stars = strstr (stars + 2, "**");

  return stars;
}

/* What looks like markup but is none is shown as it is written, with all its marks. */
static void
check_markup (BrochureReader *self,
              const char     *text,
              const char     *pointer)
{
  g_autofree char *plain = brochure_markup_to_plain (text);
  const char *stars = find_open_stars (plain);
  const char *bracket = strrchr (plain, '[');
  const char *middle = strstr (plain, "](");

  if (stars != NULL)
    warn (self, pointer, _(BROCHURE_PROBLEM_NO_END), "**", stars);

  if (middle != NULL && middle > plain && middle[-1] == '[')
    warn (self, pointer, _("Only a link to a section can be without words"), "[…](…)", middle - 1);
  else if (middle != NULL && memchr (plain, '[', middle - plain) != NULL)
    warn (self, pointer, _(BROCHURE_PROBLEM_LEADS_NOWHERE), BROCHURE_PROBLEM_LINK, middle + 2);
  else if (bracket != NULL && strchr (bracket, ']') == NULL)
    warn (self, pointer, _(BROCHURE_PROBLEM_NO_END), "]", bracket);
}

/* Every link to a section must lead somewhere, and every mark must be one. */
static void
check_text (BrochureReader *self,
            const char     *text,
            const char     *pointer)
{
  LinkContext context = { self, pointer };

  if (strpbrk (text, "[*") == NULL)
    return;

  brochure_markup_foreach_link (text, add_link, &context);
  check_markup (self, text, pointer);
}

/* Reads the current object as one translation. */
static gboolean
read_translation (BrochureReader  *self,
                  const char     **language,
                  const char     **value)
{
  g_autofree char *pointer = _brochure_reader_make_pointer (self, "value", -1);

  *language = _brochure_reader_get_member_string (self, "language", TRUE,
                                                  BROCHURE_PROBLEM_LANGUAGE);
  *value = _brochure_reader_get_member_string (self, "value", TRUE, BROCHURE_READER_TEXT);

  if (*language == NULL || *value == NULL)
    return FALSE;

  if (!brochure_syntax_is_language_tag (*language))
    {
      _brochure_reader_add_type_problem (self, "language", -1,
                                         _brochure_reader_get_node (self, "language"),
                                         BROCHURE_PROBLEM_LANGUAGE);
      return FALSE;
    }

  check_text (self, *value, pointer);
  return TRUE;
}

static BrochureText *
new_text (BrochureReader *self,
          const char     *context,
          const char     *language,
          const char     *source)
{
  return brochure_pool_take (self->pool, brochure_text_new (self->domain, self->brochure, context, language, source),
                             (GDestroyNotify) brochure_text_unref);
}

/* Reads a text that is an array of translations, on which the cursor stands.
 * Its source is the one in the source language, or else the first. */
static BrochureText *
read_translations (BrochureReader *self,
                   JsonArray      *array,
                   const char     *context)
{
  g_autoptr(GPtrArray) languages = g_ptr_array_new ();
  g_autoptr(GPtrArray) values = g_ptr_array_new ();
  guint source = 0;
  BrochureText *text;

  if (json_array_get_length (array) == 0)
    brochure_reader_add_problem (self, TRUE, NULL, _(BROCHURE_PROBLEM_EMPTY), _(BROCHURE_PROBLEM_ONE), NULL);

  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      JsonNode *node = json_array_get_element (array, i);
      const char *language;
      const char *value;

      if (!JSON_NODE_HOLDS_OBJECT (node))
        {
          _brochure_reader_add_type_problem (self, NULL, i, node, TRANSLATION);
          continue;
        }

      _brochure_reader_push (self, json_node_get_object (node), NULL, i);
      if (read_translation (self, &language, &value))
        {
          if (g_ptr_array_find_with_equal_func (languages, language, g_str_equal, NULL))
            brochure_reader_add_problem (self, FALSE, "language", _(BROCHURE_PROBLEM_BEFORE), NULL, language);
          else if (g_ascii_strcasecmp (language, self->language) == 0)
            source = values->len;
          g_ptr_array_add (languages, (char *) language);
          g_ptr_array_add (values, (char *) value);
        }
      _brochure_reader_pop (self);
    }

  if (values->len == 0)
    return NULL;

  text = new_text (self, context, g_ptr_array_index (languages, source), g_ptr_array_index (values, source));
  for (guint i = 0; i < values->len; i++)
    {
      if (i != source)
        brochure_text_add_translation (text, g_ptr_array_index (languages, i), g_ptr_array_index (values, i));
    }

  return text;
}

static BrochureText *
read_text_node (BrochureReader *self,
                JsonNode       *node,
                const char     *member,
                int             index,
                const char     *context)
{
  const char *string;
  g_autofree char *pointer = _brochure_reader_make_pointer (self, member, index);
  BrochureText *text = NULL;

  if (JSON_NODE_HOLDS_ARRAY (node))
    {
      _brochure_reader_push (self, NULL, member, index);
      text = read_translations (self, json_node_get_array (node), context);
      _brochure_reader_pop (self);
    }
  else if ((string = _brochure_reader_get_string (self, node, member, index, BROCHURE_READER_TEXT)) != NULL)
    {
      check_text (self, string, pointer);
      text = new_text (self, context, self->language, string);
    }

  if (text != NULL && self->text_func != NULL)
    self->text_func (text, pointer, self->text_data);

  return text;
}

/* The gettext context of a member, or of one element of an array. */
static char *
make_context (BrochureReader *self,
              const char     *member,
              int             index)
{
  g_autoptr(GString) context = g_string_new (self->context->str);

  if (context->len > 0)
    g_string_append_c (context, '/');
  g_string_append (context, member != NULL ? member : "cell");
  if (index >= 0)
    g_string_append_printf (context, "-%d", index + 1);

  return g_string_free_and_steal (g_steal_pointer (&context));
}

static GPtrArray *
read_text_array (BrochureReader *self,
                 JsonArray      *array,
                 const char     *member)
{
  GPtrArray *texts = brochure_reader_new_array (self, array != NULL ? json_array_get_length (array) : 0);

  for (guint i = 0; array != NULL && i < json_array_get_length (array); i++)
    {
      g_autofree char *context = make_context (self, member, i);
      BrochureText *text = read_text_node (self, json_array_get_element (array, i),
                                           member, i, context);

      if (text != NULL)
        g_ptr_array_add (texts, text);
    }

  return texts;
}

/**
 * brochure_reader_read_link:
 * @self: a reader
 * @member: name of a member
 * @required: whether it must be there
 *
 * Returns: (transfer none) (nullable): what a link leads to, a section, a web or a mail address
 */
char *
brochure_reader_read_link (BrochureReader *self,
                           const char     *member,
                           gboolean        required)
{
  char *target = brochure_reader_read_checked (self, member, required, brochure_syntax_is_link,
                                               BROCHURE_PROBLEM_LINK);

  if (target != NULL)
    {
      g_autofree char *pointer = _brochure_reader_make_pointer (self, member, -1);
      LinkContext context = { self, pointer };

      add_link (target, &context);
    }

  return target;
}

/**
 * brochure_reader_read_text:
 * @self: a reader
 * @member: name of a member
 * @required: whether it must be there and not be empty
 *
 * Returns: (transfer none) (nullable): a text that can be translated
 */
BrochureText *
brochure_reader_read_text (BrochureReader *self,
                           const char     *member,
                           gboolean        required)
{
  g_autofree char *context = NULL;
  JsonNode *node;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (member != NULL, NULL);

  node = _brochure_reader_get_node (self, member);
  if (node == NULL ||
      (_brochure_reader_node_holds (node, G_TYPE_STRING) && _brochure_reader_is_blank (json_node_get_string (node))))
    {
      /* Notes what is missing, or is there but blank. */
      _brochure_reader_get_member_string (self, member, required, BROCHURE_READER_TEXT);
      return NULL;
    }

  context = make_context (self, member, -1);
  return read_text_node (self, node, member, -1, context);
}

/**
 * brochure_reader_read_texts:
 * @self: a reader
 * @member: name of an optional member that is an array of texts
 *
 * Returns: (transfer none) (element-type BrochureText): the texts, possibly none
 */
GPtrArray *
brochure_reader_read_texts (BrochureReader *self,
                            const char     *member)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (member != NULL, NULL);

  return read_text_array (self, _brochure_reader_get_array (self, member, FALSE), member);
}

/* A cell too few or too many stands under the wrong head, or under none. */
static void
check_cells (BrochureReader *self,
             JsonArray      *row,
             guint          *n_cells)
{
  guint length = json_array_get_length (row);
  g_autofree char *expected = NULL;
  g_autofree char *found = NULL;
  BrochureProblem *problem;

  if (*n_cells == 0)
    *n_cells = length;
  if (length == *n_cells)
    return;

  expected = g_strdup_printf ("%u", *n_cells);
  found = g_strdup_printf ("%u", length);
  problem = _brochure_reader_add_problem_at (self, TRUE, _brochure_reader_make_pointer (self, NULL, -1),
                                             _("This row is not as long as the table is wide"),
                                             expected, found);
  problem->is_fatal = FALSE;
}

/**
 * brochure_reader_read_text_rows:
 * @self: a reader
 * @member: name of an optional member that is an array of arrays of texts
 * @n_cells: how many texts are in each, or 0 for as many as in the first
 *
 * Returns: (transfer none) (element-type GPtrArray): arrays of texts, possibly none
 */
GPtrArray *
brochure_reader_read_text_rows (BrochureReader *self,
                                const char     *member,
                                guint           n_cells)
{
  GPtrArray *rows;
  JsonArray *array;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (member != NULL, NULL);

  array = _brochure_reader_get_array (self, member, FALSE);
  rows = brochure_reader_new_array (self, array != NULL ? json_array_get_length (array) : 0);

  for (guint i = 0; array != NULL && i < json_array_get_length (array); i++)
    {
      JsonNode *node = json_array_get_element (array, i);
      g_autofree char *name = g_strdup_printf ("%s-%u", member, i + 1);

      if (!JSON_NODE_HOLDS_ARRAY (node))
        {
          _brochure_reader_add_type_problem (self, member, i, node, BROCHURE_READER_ARRAY);
          continue;
        }

      _brochure_reader_push (self, NULL, member, i);
      _brochure_reader_push_context (self, name);
      check_cells (self, json_node_get_array (node), &n_cells);
      g_ptr_array_add (rows, read_text_array (self, json_node_get_array (node), NULL));
      _brochure_reader_pop (self);
    }

  return rows;
}
