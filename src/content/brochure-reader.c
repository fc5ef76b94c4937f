/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include <glib/gi18n.h>

#include "content/brochure-link.h"
#include "content/brochure-markup.h"
#include "content/brochure-reader.h"
#include "content/brochure-syntax.h"

/* One object on the way from the root to where the cursor stands. */
typedef struct
{
  JsonObject *object;
  gsize pointer_length;
  gsize context_length;
  guint index;
} Frame;

typedef struct
{
  BrochureReferenceKind kind;
  char *id;
  char *pointer;
} Reference;

struct _BrochureReader
{
  JsonNode *root;
  const char *domain;
  char *folder;
  char *language;
  GPtrArray *problems;
  GArray *frames;
  GString *pointer;
  GString *context;
  GHashTable *ids[BROCHURE_N_REFERENCE_KINDS];
  GPtrArray *references;
  GHashTable *places;
  BrochureReaderTextFunc text_func;
  gpointer text_data;
};

static void
reference_free (Reference *reference)
{
  g_free (reference->id);
  g_free (reference->pointer);
  g_free (reference);
}

static Frame *
current (BrochureReader *self)
{
  g_assert (self->frames->len > 0);

  return &g_array_index (self->frames, Frame, self->frames->len - 1);
}

/* Appends a member's name to a JSON pointer, escaped after RFC 6901. */
static void
append_member (GString    *pointer,
               const char *member)
{
  g_string_append_c (pointer, '/');

  for (const char *c = member; *c != '\0'; c++)
    {
      if (*c == '~')
        g_string_append (pointer, "~0");
      else if (*c == '/')
        g_string_append (pointer, "~1");
      else
        g_string_append_c (pointer, *c);
    }
}

/* Moves into @object: @member of the current one, element @index of that, or
 * where @member is NULL element @index of the array the cursor is in already. */
static void
push (BrochureReader *self,
      JsonObject     *object,
      const char     *member,
      int             index)
{
  Frame frame = { object, self->pointer->len, self->context->len, MAX (index, 0) };

  if (member != NULL)
    append_member (self->pointer, member);
  if (index >= 0)
    g_string_append_printf (self->pointer, "/%d", index);

  g_array_append_val (self->frames, frame);
}

static void
push_context (BrochureReader *self,
              const char     *name)
{
  if (self->context->len > 0)
    g_string_append_c (self->context, '/');
  g_string_append (self->context, name);
}

static void
pop (BrochureReader *self)
{
  Frame *frame = current (self);

  g_string_truncate (self->pointer, frame->pointer_length);
  g_string_truncate (self->context, frame->context_length);
  g_array_set_size (self->frames, self->frames->len - 1);
}

static JsonNode *
get_node (BrochureReader *self,
          const char     *member)
{
  JsonObject *object = current (self)->object;

  return object != NULL ? json_object_get_member (object, member) : NULL;
}

static gboolean
holds (JsonNode *node,
       GType     type)
{
  return JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == type;
}

/* Says in a few words what stands in the file. */
static char *
describe (JsonNode *node)
{
  if (JSON_NODE_HOLDS_OBJECT (node))
    return g_strdup (_("an object"));

  if (JSON_NODE_HOLDS_ARRAY (node))
    return g_strdup (_("an array"));

  if (holds (node, G_TYPE_STRING))
    {
      g_autofree char *shown = brochure_link_describe (json_node_get_string (node));

      /* Translators: %s is a string found in a content file */
      return g_strdup_printf (_("“%s”"), shown);
    }

  return json_to_string (node, FALSE);
}

/* Takes @pointer. */
static void
add_problem_at (BrochureReader *self,
                gboolean        is_error,
                char           *pointer,
                const char     *message,
                const char     *expected,
                const char     *found)
{
  g_autofree char *owned = pointer;

  g_ptr_array_add (self->problems, brochure_problem_new (is_error, BROCHURE_CONTENT_ERROR_INVALID,
                                                         pointer, message, expected, found));
}

/* JSON pointer of @member of the current object; of its element @index where that is not negative. */
static char *
make_pointer (BrochureReader *self,
              const char     *member,
              int             index)
{
  g_autoptr(GString) pointer = g_string_new (self->pointer->str);

  if (member != NULL)
    append_member (pointer, member);
  if (index >= 0)
    g_string_append_printf (pointer, "/%d", index);

  return g_string_free_and_steal (g_steal_pointer (&pointer));
}

static void
add_type_problem (BrochureReader *self,
                  const char     *member,
                  int             index,
                  JsonNode       *node,
                  const char     *expected)
{
  g_autofree char *found = describe (node);

  add_problem_at (self, TRUE, make_pointer (self, member, index),
                  _("This is not what belongs here"), expected, found);
}

static void
add_missing (BrochureReader *self,
             const char     *member,
             const char     *expected)
{
  /* What the reader cannot look into has been pointed out already. */
  if (current (self)->object == NULL)
    return;

  add_problem_at (self, TRUE, make_pointer (self, member, -1),
                  _("A required member is missing"), expected, _("nothing"));
}

/* The string of a node, or nothing after noting what is wrong with it. */
static const char *
get_string (BrochureReader *self,
            JsonNode       *node,
            const char     *member,
            int             index,
            const char     *expected)
{
  const char *string;

  if (!holds (node, G_TYPE_STRING))
    {
      add_type_problem (self, member, index, node, expected);
      return NULL;
    }

  /* An escape can spell half of a surrogate pair although the file is UTF-8. */
  string = json_node_get_string (node);
  if (!g_utf8_validate (string, -1, NULL))
    {
      add_problem_at (self, TRUE, make_pointer (self, member, index),
                      _("This string is not valid Unicode"), expected, NULL);
      return NULL;
    }

  return string;
}

static const char *
get_member_string (BrochureReader *self,
                   const char     *member,
                   gboolean        required,
                   const char     *expected)
{
  JsonNode *node = get_node (self, member);
  const char *string;

  if (node == NULL)
    {
      if (required)
        add_missing (self, member, expected);
      return NULL;
    }

  string = get_string (self, node, member, -1, expected);
  if (string == NULL || string[0] != '\0')
    return string;

  if (required)
    add_problem_at (self, TRUE, make_pointer (self, member, -1),
                    _("A required member is empty"), expected, _("an empty string"));

  return NULL;
}

/* The array of a member, or nothing after noting what is wrong. */
static JsonArray *
get_array (BrochureReader *self,
           const char     *member,
           gboolean        required)
{
  JsonNode *node = get_node (self, member);

  if (node == NULL)
    {
      if (required)
        add_missing (self, member, _("an array"));
      return NULL;
    }

  if (!JSON_NODE_HOLDS_ARRAY (node))
    {
      add_type_problem (self, member, -1, node, _("an array"));
      return NULL;
    }

  return json_node_get_array (node);
}

static void
add_reference (BrochureReader        *self,
               BrochureReferenceKind  kind,
               const char            *id,
               char                  *pointer)
{
  Reference *reference = g_new0 (Reference, 1);

  reference->kind = kind;
  reference->id = g_strdup (id);
  reference->pointer = pointer;
  g_ptr_array_add (self->references, reference);
}

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
  g_autoptr(BrochureLink) link = brochure_link_parse (target, NULL);

  if (link != NULL)
    add_reference (context->reader, BROCHURE_REFERENCE_SECTION, link->section,
                   g_strdup (context->pointer));
}

/* Every link to a section in @text must lead somewhere. */
static void
add_links (BrochureReader *self,
           const char     *text,
           const char     *pointer)
{
  LinkContext context = { self, pointer };

  brochure_markup_foreach_link (text, add_link, &context);
}

/* Reads the current object as one translation. */
static gboolean
read_translation (BrochureReader  *self,
                  const char     **language,
                  const char     **value)
{
  g_autofree char *pointer = make_pointer (self, "value", -1);

  *language = get_member_string (self, "language", TRUE, _("a language tag such as “nl”"));
  *value = get_member_string (self, "value", TRUE, _("a text"));

  if (*language == NULL || *value == NULL)
    return FALSE;

  if (!brochure_syntax_is_language_tag (*language))
    {
      add_type_problem (self, "language", -1, get_node (self, "language"),
                        _("a language tag such as “nl”"));
      return FALSE;
    }

  add_links (self, *value, pointer);
  return TRUE;
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
    add_problem_at (self, TRUE, make_pointer (self, NULL, -1), _("This text is in no language"),
                    _("an object with “language” and “value”"), _("an empty array"));

  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      JsonNode *node = json_array_get_element (array, i);
      const char *language;
      const char *value;

      if (!JSON_NODE_HOLDS_OBJECT (node))
        {
          add_type_problem (self, NULL, i, node, _("an object with “language” and “value”"));
          continue;
        }

      push (self, json_node_get_object (node), NULL, i);
      if (read_translation (self, &language, &value))
        {
          if (g_ptr_array_find_with_equal_func (languages, language, g_str_equal, NULL))
            brochure_reader_add_problem (self, FALSE, "language",
                                         _("This text was given in the same language before"),
                                         NULL, language);
          else if (g_ascii_strcasecmp (language, self->language) == 0)
            source = values->len;
          g_ptr_array_add (languages, (char *) language);
          g_ptr_array_add (values, (char *) value);
        }
      pop (self);
    }

  if (values->len == 0)
    return NULL;

  text = brochure_text_new (self->domain, context, languages->pdata[source], values->pdata[source]);
  for (guint i = 0; i < values->len; i++)
    {
      if (i != source)
        brochure_text_add_translation (text, languages->pdata[i], values->pdata[i]);
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
  g_autofree char *pointer = make_pointer (self, member, index);
  BrochureText *text = NULL;

  if (JSON_NODE_HOLDS_ARRAY (node))
    {
      push (self, NULL, member, index);
      text = read_translations (self, json_node_get_array (node), context);
      pop (self);
    }
  else if ((string = get_string (self, node, member, index, _("a text"))) != NULL)
    {
      add_links (self, string, pointer);
      text = brochure_text_new (self->domain, context, self->language, string);
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

/* An element of an array is known by what names it, or else by its place. */
static void
push_element_context (BrochureReader *self,
                      const char     *member)
{
  static const char * const names[] = { "id", "scale", "test", "grade" };
  g_autofree char *place = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      JsonNode *node = get_node (self, names[i]);

      if (node != NULL && holds (node, G_TYPE_STRING) &&
          brochure_link_is_id (json_node_get_string (node)))
        {
          push_context (self, json_node_get_string (node));
          return;
        }
    }

  place = g_strdup_printf ("%s-%u", member, current (self)->index + 1);
  push_context (self, place);
}

static GPtrArray *
read_text_array (BrochureReader *self,
                 JsonArray      *array,
                 const char     *member)
{
  GPtrArray *texts = g_ptr_array_new_with_free_func ((GDestroyNotify) brochure_text_free);

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
 * brochure_reader_new:
 * @root: what to read; the cursor stands on it
 * @domain: (nullable): gettext domain of the texts
 * @problems: (element-type BrochureProblem): where problems are added
 *
 * Returns: (transfer full): a new reader
 */
BrochureReader *
brochure_reader_new (JsonNode   *root,
                     const char *domain,
                     GPtrArray  *problems)
{
  BrochureReader *self;
  Frame frame = { 0 };

  g_return_val_if_fail (root != NULL, NULL);
  g_return_val_if_fail (problems != NULL, NULL);

  self = g_new0 (BrochureReader, 1);
  self->root = json_node_ref (root);
  self->domain = g_intern_string (domain);
  self->language = g_strdup ("en");
  self->problems = g_ptr_array_ref (problems);
  self->frames = g_array_new (FALSE, FALSE, sizeof (Frame));
  self->pointer = g_string_new (NULL);
  self->context = g_string_new (NULL);
  for (int i = 0; i < BROCHURE_N_REFERENCE_KINDS; i++)
    self->ids[i] = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->references = g_ptr_array_new_with_free_func ((GDestroyNotify) reference_free);
  self->places = g_hash_table_new_full (NULL, NULL, NULL, g_free);

  if (JSON_NODE_HOLDS_OBJECT (root))
    frame.object = json_node_get_object (root);
  g_array_append_val (self->frames, frame);

  if (frame.object == NULL)
    {
      g_autofree char *found = describe (root);

      add_problem_at (self, TRUE, g_strdup (""), _("This is not what belongs here"),
                      _("an object"), found);
    }

  return self;
}

/**
 * brochure_reader_free:
 * @self: (transfer full): a reader
 */
void
brochure_reader_free (BrochureReader *self)
{
  g_clear_pointer (&self->root, json_node_unref);
  g_clear_pointer (&self->folder, g_free);
  g_clear_pointer (&self->language, g_free);
  g_clear_pointer (&self->problems, g_ptr_array_unref);
  g_clear_pointer (&self->frames, g_array_unref);
  g_string_free (self->pointer, TRUE);
  g_string_free (self->context, TRUE);
  for (int i = 0; i < BROCHURE_N_REFERENCE_KINDS; i++)
    g_clear_pointer (&self->ids[i], g_hash_table_unref);
  g_clear_pointer (&self->references, g_ptr_array_unref);
  g_clear_pointer (&self->places, g_hash_table_unref);
  g_free (self);
}

/**
 * brochure_reader_set_folder:
 * @self: a reader
 * @folder: (type filename): the folder that pictures must be in
 */
void
brochure_reader_set_folder (BrochureReader *self,
                            const char     *folder)
{
  g_return_if_fail (self != NULL);

  g_set_str (&self->folder, folder);
}

/**
 * brochure_reader_get_folder:
 * @self: a reader
 *
 * Returns: (transfer none) (nullable) (type filename): the folder that pictures must be in
 */
const char *
brochure_reader_get_folder (BrochureReader *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->folder;
}

/**
 * brochure_reader_set_language:
 * @self: a reader
 * @language: BCP 47 tag of the language that texts are in from here on
 */
void
brochure_reader_set_language (BrochureReader *self,
                              const char     *language)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (language != NULL);

  g_set_str (&self->language, language);
}

/**
 * brochure_reader_set_text_func:
 * @self: a reader
 * @func: (nullable) (scope forever): is told of every text
 * @user_data: closure
 *
 * Lets somebody look on while texts are read, as an extractor for translators
 * does, which so can have no other idea of what a text is than the loader.
 */
void
brochure_reader_set_text_func (BrochureReader         *self,
                               BrochureReaderTextFunc  func,
                               gpointer                user_data)
{
  g_return_if_fail (self != NULL);

  self->text_func = func;
  self->text_data = user_data;
}

/**
 * brochure_reader_get_ids:
 * @self: a reader
 * @kind: a kind of thing that can be pointed to
 *
 * Gives the set of ids that references of this kind may use, for
 * [method@Reader.read_id] to add to.
 *
 * Returns: (transfer none) (element-type utf8 utf8): the ids read so far
 */
GHashTable *
brochure_reader_get_ids (BrochureReader        *self,
                         BrochureReferenceKind  kind)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->ids[kind];
}

/**
 * brochure_reader_get_index:
 * @self: a reader
 *
 * Returns: which element of its array the current object is, from 0
 */
guint
brochure_reader_get_index (BrochureReader *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return current (self)->index;
}

/**
 * brochure_reader_get_n_problems:
 * @self: a reader
 *
 * Returns: how many problems were noted so far
 */
guint
brochure_reader_get_n_problems (BrochureReader *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->problems->len;
}

/**
 * brochure_reader_steal_places:
 * @self: a reader
 *
 * Takes what is known of where each struct was read, for messages about it later.
 *
 * Returns: (transfer full) (element-type gpointer utf8): JSON pointers by struct
 */
GHashTable *
brochure_reader_steal_places (BrochureReader *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return g_steal_pointer (&self->places);
}

static const char *
get_unknown_message (BrochureReferenceKind kind)
{
  switch (kind)
    {
    case BROCHURE_REFERENCE_FACT:
      return _("There is no such fact");
    case BROCHURE_REFERENCE_ORGANISATION:
      return _("There is no such organisation");
    case BROCHURE_REFERENCE_SCALE:
      return _("There is no such scale");
    case BROCHURE_REFERENCE_SECTION:
      return _("There is no such section");
    case BROCHURE_REFERENCE_SOURCE:
      return _("There is no such source");
    case BROCHURE_REFERENCE_TEST:
      return _("There is no such language test");
    default:
      g_assert_not_reached ();
    }
}

/**
 * brochure_reader_check_references:
 * @self: a reader that has read everything
 *
 * Notes an error for every reference to something that is not in the file.
 */
void
brochure_reader_check_references (BrochureReader *self)
{
  g_return_if_fail (self != NULL);

  for (guint i = 0; i < self->references->len; i++)
    {
      const Reference *reference = g_ptr_array_index (self->references, i);
      g_autofree char *shown = NULL;
      g_autofree char *found = NULL;

      if (g_hash_table_contains (self->ids[reference->kind], reference->id))
        continue;

      shown = brochure_link_describe (reference->id);
      found = g_strdup_printf (_("“%s”"), shown);
      add_problem_at (self, TRUE, g_strdup (reference->pointer),
                      get_unknown_message (reference->kind),
                      _("the id of something in this file"), found);
    }
}

/**
 * brochure_reader_has_member:
 * @self: a reader
 * @member: name of a member of the current object
 *
 * Returns: whether it is there
 */
gboolean
brochure_reader_has_member (BrochureReader *self,
                            const char     *member)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (member != NULL, FALSE);

  return get_node (self, member) != NULL;
}

/**
 * brochure_reader_holds_object:
 * @self: a reader
 * @member: name of a member of the current object
 *
 * Returns: whether it is there and an object, where something else may be there too
 */
gboolean
brochure_reader_holds_object (BrochureReader *self,
                              const char     *member)
{
  JsonNode *node;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (member != NULL, FALSE);

  node = get_node (self, member);

  return node != NULL && JSON_NODE_HOLDS_OBJECT (node);
}

/**
 * brochure_reader_enter:
 * @self: a reader
 * @member: name of a member that is an object
 * @required: whether it must be there
 *
 * Moves the cursor into @member. Only after %TRUE, [method@Reader.leave] moves it back.
 *
 * Returns: whether there was an object to enter
 */
gboolean
brochure_reader_enter (BrochureReader *self,
                       const char     *member,
                       gboolean        required)
{
  JsonNode *node;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (member != NULL, FALSE);

  node = get_node (self, member);
  if (node == NULL)
    {
      if (required)
        add_missing (self, member, _("an object"));
      return FALSE;
    }

  if (!JSON_NODE_HOLDS_OBJECT (node))
    {
      add_type_problem (self, member, -1, node, _("an object"));
      return FALSE;
    }

  push (self, json_node_get_object (node), member, -1);
  push_context (self, member);
  return TRUE;
}

/**
 * brochure_reader_leave:
 * @self: a reader
 *
 * Moves the cursor back to where it was before [method@Reader.enter].
 */
void
brochure_reader_leave (BrochureReader *self)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (self->frames->len > 1);

  pop (self);
}

/**
 * brochure_reader_read_array:
 * @self: a reader
 * @member: name of a member that is an array of objects
 * @required: whether it must be there
 * @func: (scope call): parses one of the objects
 * @user_data: closure of @func
 * @free_func: frees what @func returns
 *
 * Returns: (transfer full): what @func returned, without the %NULLs; empty where there is no array
 */
GPtrArray *
brochure_reader_read_array (BrochureReader     *self,
                            const char         *member,
                            gboolean            required,
                            BrochureReaderFunc  func,
                            gpointer            user_data,
                            GDestroyNotify      free_func)
{
  JsonArray *array;
  GPtrArray *result;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (member != NULL, NULL);
  g_return_val_if_fail (func != NULL, NULL);

  result = g_ptr_array_new_with_free_func (free_func);
  array = get_array (self, member, required);

  for (guint i = 0; array != NULL && i < json_array_get_length (array); i++)
    {
      JsonNode *node = json_array_get_element (array, i);
      gpointer parsed;

      if (!JSON_NODE_HOLDS_OBJECT (node))
        {
          add_type_problem (self, member, i, node, _("an object"));
          continue;
        }

      push (self, json_node_get_object (node), member, i);
      push_element_context (self, member);

      parsed = func (self, user_data);
      if (parsed != NULL)
        {
          g_hash_table_insert (self->places, parsed, g_strdup (self->pointer->str));
          g_ptr_array_add (result, parsed);
        }
      pop (self);
    }

  return result;
}

/**
 * brochure_reader_list_members:
 * @self: a reader
 *
 * Returns: (transfer full): the names of the current object's members, in the file's order
 */
GStrv
brochure_reader_list_members (BrochureReader *self)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_autoptr(GList) members = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  if (current (self)->object != NULL)
    members = json_object_get_members (current (self)->object);

  for (GList *l = members; l != NULL; l = l->next)
    g_strv_builder_add (builder, l->data);

  return g_strv_builder_end (builder);
}

/**
 * brochure_reader_read_id:
 * @self: a reader
 * @member: name of a required member
 * @seen: (element-type utf8 utf8) (nullable): ids that are taken; the id is added to them
 *
 * Returns: (transfer full) (nullable): the id
 */
char *
brochure_reader_read_id (BrochureReader *self,
                         const char     *member,
                         GHashTable     *seen)
{
  g_autofree char *id = NULL;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (member != NULL, NULL);

  id = brochure_reader_read_checked (self, member, TRUE, brochure_link_is_id,
                                     _("an id of letters a–z, digits, “-”, “_” and “.”"));

  if (id != NULL && seen != NULL && !g_hash_table_add (seen, g_strdup (id)))
    {
      g_autofree char *found = describe (get_node (self, member));

      add_problem_at (self, TRUE, make_pointer (self, member, -1), _("This id is taken"),
                      _("an id that was not used before"), found);
    }

  return g_steal_pointer (&id);
}

/**
 * brochure_reader_read_reference:
 * @self: a reader
 * @member: name of a member
 * @required: whether it must be there
 * @kind: what it points to
 *
 * Returns: (transfer full) (nullable): an id, still to be checked by
 *   [method@Reader.check_references]
 */
char *
brochure_reader_read_reference (BrochureReader        *self,
                                const char            *member,
                                gboolean               required,
                                BrochureReferenceKind  kind)
{
  const char *id;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (member != NULL, NULL);

  id = get_member_string (self, member, required, _("the id of something in this file"));
  if (id != NULL)
    add_reference (self, kind, id, make_pointer (self, member, -1));

  return g_strdup (id);
}

/**
 * brochure_reader_read_references:
 * @self: a reader
 * @member: name of a member that is an array of ids
 * @required: whether it must be there
 * @kind: what they point to
 *
 * Returns: (transfer full): ids, possibly none, still to be checked by
 *   [method@Reader.check_references]
 */
GStrv
brochure_reader_read_references (BrochureReader        *self,
                                 const char            *member,
                                 gboolean               required,
                                 BrochureReferenceKind  kind)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  JsonArray *array;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (member != NULL, NULL);

  array = get_array (self, member, required);
  for (guint i = 0; array != NULL && i < json_array_get_length (array); i++)
    {
      const char *id = get_string (self, json_array_get_element (array, i), member, i,
                                   _("the id of something in this file"));

      if (id == NULL)
        continue;

      add_reference (self, kind, id, make_pointer (self, member, i));
      g_strv_builder_add (builder, id);
    }

  return g_strv_builder_end (builder);
}

/**
 * brochure_reader_read_string:
 * @self: a reader
 * @member: name of a member
 * @required: whether it must be there and not be empty
 *
 * Returns: (transfer full) (nullable): a string that is the same in every language
 */
char *
brochure_reader_read_string (BrochureReader *self,
                             const char     *member,
                             gboolean        required)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (member != NULL, NULL);

  return g_strdup (get_member_string (self, member, required, _("a string")));
}

/**
 * brochure_reader_read_checked:
 * @self: a reader
 * @member: name of a member
 * @required: whether it must be there
 * @check: (scope call): tells whether a string is well-formed
 * @expected: what such a string is called, translated
 *
 * Returns: (transfer full) (nullable): a well-formed string
 */
char *
brochure_reader_read_checked (BrochureReader      *self,
                              const char          *member,
                              gboolean             required,
                              BrochureReaderCheck  check,
                              const char          *expected)
{
  const char *string;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (member != NULL, NULL);

  string = get_member_string (self, member, required, expected);
  if (string == NULL)
    return NULL;

  if (!check (string))
    {
      add_type_problem (self, member, -1, get_node (self, member), expected);
      return NULL;
    }

  return g_strdup (string);
}

/**
 * brochure_reader_read_link:
 * @self: a reader
 * @member: name of a member
 * @required: whether it must be there
 *
 * Returns: (transfer full) (nullable): what a link leads to, a section, a web or a mail address
 */
char *
brochure_reader_read_link (BrochureReader *self,
                           const char     *member,
                           gboolean        required)
{
  char *target = brochure_reader_read_checked (self, member, required, brochure_syntax_is_link,
                                               _("a link such as “brochure:section/overview” or “https://example.org/”"));

  if (target != NULL)
    {
      g_autofree char *pointer = make_pointer (self, member, -1);
      LinkContext context = { self, pointer };

      add_link (target, &context);
    }

  return target;
}

/**
 * brochure_reader_read_web_address:
 * @self: a reader
 * @member: name of an optional member
 *
 * Returns: (transfer full) (nullable): a web address
 */
char *
brochure_reader_read_web_address (BrochureReader *self,
                                  const char     *member)
{
  return brochure_reader_read_checked (self, member, FALSE, brochure_syntax_is_web_address,
                                       _("a web address such as “https://example.org/”"));
}

/**
 * brochure_reader_read_choice:
 * @self: a reader
 * @member: name of a member
 * @required: whether it must be there
 * @choices: (array zero-terminated=1): the words known here
 *
 * Reads one of several words. Another word is only a warning: a newer minor
 * version of the format may know more.
 *
 * Returns: (transfer full) (nullable): the word, known or not
 */
char *
brochure_reader_read_choice (BrochureReader     *self,
                             const char         *member,
                             gboolean            required,
                             const char * const *choices)
{
  g_autofree char *expected = NULL;
  g_autofree char *found = NULL;
  const char *string;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (member != NULL, NULL);

  expected = g_strjoinv (", ", (char **) choices);
  string = get_member_string (self, member, required, expected);
  if (string == NULL || g_strv_contains (choices, string))
    return g_strdup (string);

  found = describe (get_node (self, member));
  brochure_reader_add_problem (self, FALSE, member, _("This value is not known"), expected, found);

  return g_strdup (string);
}

/**
 * brochure_reader_read_enum:
 * @self: a reader
 * @member: name of a member
 * @required: whether it must be there
 * @nicks: (array zero-terminated=1): the words for 0, 1, 2, …
 * @fallback: the value where there is no word or an unknown one
 *
 * Returns: the index of the word in @nicks, or @fallback
 */
int
brochure_reader_read_enum (BrochureReader     *self,
                           const char         *member,
                           gboolean            required,
                           const char * const *nicks,
                           int                 fallback)
{
  g_autofree char *string = brochure_reader_read_choice (self, member, required, nicks);

  for (int i = 0; string != NULL && nicks[i] != NULL; i++)
    {
      if (g_str_equal (nicks[i], string))
        return i;
    }

  return fallback;
}

/**
 * brochure_reader_read_decimal:
 * @self: a reader
 * @member: name of a member
 * @required: whether it must be there
 *
 * Returns: (transfer full) (nullable): a decimal number, see [func@syntax_is_decimal]
 */
char *
brochure_reader_read_decimal (BrochureReader *self,
                              const char     *member,
                              gboolean        required)
{
  return brochure_reader_read_checked (self, member, required, brochure_syntax_is_decimal,
                                       _("a decimal number in quotes such as “6.5”"));
}

/**
 * brochure_reader_read_int:
 * @self: a reader
 * @member: name of an optional member
 * @minimum: lowest value that makes sense
 * @maximum: highest value that makes sense
 * @fallback: what an absent member means
 *
 * Returns: a number from @minimum to @maximum, or @fallback
 */
int
brochure_reader_read_int (BrochureReader *self,
                          const char     *member,
                          int             minimum,
                          int             maximum,
                          int             fallback)
{
  JsonNode *node;
  gint64 value;

  g_return_val_if_fail (self != NULL, fallback);
  g_return_val_if_fail (member != NULL, fallback);

  node = get_node (self, member);
  if (node == NULL)
    return fallback;

  value = holds (node, G_TYPE_INT64) ? json_node_get_int (node) : G_MAXINT64;
  if (value < minimum || value > maximum)
    {
      g_autofree char *expected = NULL;

      /* Translators: both %d are numbers */
      expected = g_strdup_printf (_("a whole number from %d to %d"), minimum, maximum);
      add_type_problem (self, member, -1, node, expected);
      return fallback;
    }

  return value;
}

/**
 * brochure_reader_read_boolean:
 * @self: a reader
 * @member: name of an optional member
 * @fallback: what an absent member means
 *
 * Returns: the boolean
 */
gboolean
brochure_reader_read_boolean (BrochureReader *self,
                              const char     *member,
                              gboolean        fallback)
{
  JsonNode *node;

  g_return_val_if_fail (self != NULL, fallback);
  g_return_val_if_fail (member != NULL, fallback);

  node = get_node (self, member);
  if (node == NULL)
    return fallback;

  if (!holds (node, G_TYPE_BOOLEAN))
    {
      add_type_problem (self, member, -1, node, _("true or false"));
      return fallback;
    }

  return json_node_get_boolean (node);
}

/**
 * brochure_reader_read_strings:
 * @self: a reader
 * @member: name of an optional member that is an array of strings
 *
 * Returns: (transfer full): the strings, possibly none
 */
GStrv
brochure_reader_read_strings (BrochureReader *self,
                              const char     *member)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  JsonArray *array;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (member != NULL, NULL);

  array = get_array (self, member, FALSE);
  for (guint i = 0; array != NULL && i < json_array_get_length (array); i++)
    {
      const char *string = get_string (self, json_array_get_element (array, i), member, i,
                                       _("a string"));

      if (string != NULL)
        g_strv_builder_add (builder, string);
    }

  return g_strv_builder_end (builder);
}

/**
 * brochure_reader_read_text:
 * @self: a reader
 * @member: name of a member
 * @required: whether it must be there and not be empty
 *
 * Returns: (transfer full) (nullable): a text that can be translated
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

  node = get_node (self, member);
  if (node == NULL || (holds (node, G_TYPE_STRING) && json_node_get_string (node)[0] == '\0'))
    {
      /* Notes what is missing, or is there but empty. */
      get_member_string (self, member, required, _("a text"));
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
 * Returns: (transfer full) (element-type BrochureText): the texts, possibly none
 */
GPtrArray *
brochure_reader_read_texts (BrochureReader *self,
                            const char     *member)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (member != NULL, NULL);

  return read_text_array (self, get_array (self, member, FALSE), member);
}

/**
 * brochure_reader_read_text_rows:
 * @self: a reader
 * @member: name of an optional member that is an array of arrays of texts
 *
 * Returns: (transfer full) (element-type GPtrArray): arrays of texts, possibly none
 */
GPtrArray *
brochure_reader_read_text_rows (BrochureReader *self,
                                const char     *member)
{
  GPtrArray *rows;
  JsonArray *array;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (member != NULL, NULL);

  rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);
  array = get_array (self, member, FALSE);

  for (guint i = 0; array != NULL && i < json_array_get_length (array); i++)
    {
      JsonNode *node = json_array_get_element (array, i);
      g_autofree char *name = g_strdup_printf ("%s-%u", member, i + 1);

      if (!JSON_NODE_HOLDS_ARRAY (node))
        {
          add_type_problem (self, member, i, node, _("an array"));
          continue;
        }

      push (self, NULL, member, i);
      push_context (self, name);
      g_ptr_array_add (rows, read_text_array (self, json_node_get_array (node), NULL));
      pop (self);
    }

  return rows;
}

/**
 * brochure_reader_read_date:
 * @self: a reader
 * @member: (nullable): name of a member, or %NULL where the current object itself is the date
 * @required: whether it must be there
 * @date: (out caller-allocates): the date; its year is 0 where there is none
 *
 * Reads a date: a string, or an object of `value` and `status`.
 *
 * Returns: whether there was one
 */
gboolean
brochure_reader_read_date (BrochureReader      *self,
                           const char          *member,
                           gboolean             required,
                           BrochurePartialDate *date)
{
  static const char * const statuses[] = { "fixed", "expected", NULL };
  const char *expected = _("a date such as “2022”, “2022-10” or “2022-10-15”");
  const char *value = member != NULL ? member : "value";
  JsonNode *node;
  const char *string;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (date != NULL, FALSE);

  *date = (BrochurePartialDate) { 0 };

  node = get_node (self, value);
  if (member != NULL && node != NULL && JSON_NODE_HOLDS_OBJECT (node))
    {
      gboolean found;

      brochure_reader_enter (self, member, TRUE);
      found = brochure_reader_read_date (self, NULL, TRUE, date);
      brochure_reader_leave (self);
      return found;
    }

  string = get_member_string (self, value, required, expected);
  if (string == NULL)
    return FALSE;

  if (!brochure_partial_date_parse (string, date))
    {
      add_type_problem (self, value, -1, node, expected);
      return FALSE;
    }

  if (member == NULL)
    date->status = brochure_reader_read_enum (self, "status", FALSE, statuses,
                                              BROCHURE_DATE_FIXED);

  return TRUE;
}

/**
 * brochure_reader_dup_date:
 * @self: a reader
 * @member: name of an optional member
 *
 * Returns: (transfer full) (nullable): the date, to be freed with g_free()
 */
BrochurePartialDate *
brochure_reader_dup_date (BrochureReader *self,
                          const char     *member)
{
  BrochurePartialDate date;

  if (!brochure_reader_read_date (self, member, FALSE, &date))
    return NULL;

  return g_memdup2 (&date, sizeof date);
}

/**
 * brochure_reader_dup_object:
 * @self: a reader
 * @member: name of a member that is an object
 * @required: whether it must be there
 *
 * Returns: (transfer full) (nullable): the object as it is
 */
JsonObject *
brochure_reader_dup_object (BrochureReader *self,
                            const char     *member,
                            gboolean        required)
{
  JsonObject *object;

  if (!brochure_reader_enter (self, member, required))
    return NULL;

  object = json_object_ref (current (self)->object);
  brochure_reader_leave (self);

  return object;
}

/**
 * brochure_reader_add_problem:
 * @self: a reader
 * @is_error: whether the brochure cannot be shown because of it
 * @member: (nullable): the member at fault, or %NULL for the current object
 * @message: what is wrong, translated
 * @expected: (nullable): what should be there, translated
 * @found: (nullable): what is there; made harmless for a terminal
 */
void
brochure_reader_add_problem (BrochureReader *self,
                             gboolean        is_error,
                             const char     *member,
                             const char     *message,
                             const char     *expected,
                             const char     *found)
{
  g_autofree char *shown = NULL;

  g_return_if_fail (self != NULL);
  g_return_if_fail (message != NULL);

  if (found != NULL)
    shown = brochure_link_describe (found);

  add_problem_at (self, is_error, make_pointer (self, member, -1), message, expected, shown);
}
