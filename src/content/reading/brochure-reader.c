/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "content/brochure-link.h"
#include "content/reading/brochure-json-scan.h"
#include "content/reading/brochure-reader-private.h"

BrochureReaderFrame *
_brochure_reader_get_frame (BrochureReader *self)
{
  g_assert (self->frames->len > 0);

  return &g_array_index (self->frames, BrochureReaderFrame, self->frames->len - 1);
}

/* Moves into @object: @member of the current one, element @index of that, or
 * where @member is NULL element @index of the array the cursor is in already. */
void
_brochure_reader_push (BrochureReader *self,
                       JsonObject     *object,
                       const char     *member,
                       int             index)
{
  BrochureReaderFrame frame = {
    .object = object,
    .pointer_length = self->pointer->len,
    .context_length = self->context->len,
    .index = MAX (index, 0),
    .n_asked = self->asked->len,
    .n_found = self->found->len,
  };

  if (member != NULL)
    brochure_json_scan_append_member (self->pointer, member);
  if (index >= 0)
    g_string_append_printf (self->pointer, "/%d", index);

  g_array_append_val (self->frames, frame);
}

void
_brochure_reader_push_context (BrochureReader *self,
                               const char     *name)
{
  if (self->context->len > 0)
    g_string_append_c (self->context, '/');
  g_string_append (self->context, name);
}

void
_brochure_reader_pop (BrochureReader *self)
{
  BrochureReaderFrame *frame = _brochure_reader_get_frame (self);

  _brochure_reader_check_members (self);
  g_ptr_array_set_size (self->asked, frame->n_asked);
  g_ptr_array_set_size (self->found, frame->n_found);
  g_string_truncate (self->pointer, frame->pointer_length);
  g_string_truncate (self->context, frame->context_length);
  g_array_set_size (self->frames, self->frames->len - 1);
}

JsonNode *
_brochure_reader_get_node (BrochureReader *self,
                           const char     *member)
{
  JsonObject *object = _brochure_reader_get_frame (self)->object;
  JsonNode *node;

  if (object == NULL)
    return NULL;

  node = json_object_get_member (object, member);
  g_ptr_array_add (self->asked, (gpointer) member);
  if (node != NULL)
    g_ptr_array_add (self->found, node);

  return node;
}

gboolean
_brochure_reader_node_holds (JsonNode *node,
                             GType     type)
{
  return JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == type;
}

/* The array of a member, or nothing after noting what is wrong. */
JsonArray *
_brochure_reader_get_array (BrochureReader *self,
                            const char     *member,
                            gboolean        required)
{
  JsonNode *node = _brochure_reader_get_node (self, member);

  if (node == NULL)
    {
      if (required)
        _brochure_reader_add_missing (self, member, BROCHURE_READER_ARRAY);
      return NULL;
    }

  if (required && JSON_NODE_HOLDS_ARRAY (node) && json_array_get_length (json_node_get_array (node)) == 0)
    _brochure_reader_add_problem_at (self, TRUE, _brochure_reader_make_pointer (self, member, -1),
                                     _(BROCHURE_PROBLEM_EMPTY), _(BROCHURE_PROBLEM_ONE), NULL);

  if (!JSON_NODE_HOLDS_ARRAY (node))
    {
      _brochure_reader_add_type_problem (self, member, -1, node, BROCHURE_READER_ARRAY);
      return NULL;
    }

  return json_node_get_array (node);
}

/* An element of an array is known by what names it, or else by its place. */
static void
push_element_context (BrochureReader *self,
                      const char     *member)
{
  static const char * const names[] = { "id", "scale", "test", "grade" };
  JsonObject *object = _brochure_reader_get_frame (self)->object;
  g_autofree char *place = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      JsonNode *node = json_object_get_member (object, names[i]);

      if (node != NULL && _brochure_reader_node_holds (node, G_TYPE_STRING) &&
          brochure_link_is_id (json_node_get_string (node)))
        {
          _brochure_reader_push_context (self, json_node_get_string (node));
          return;
        }
    }

  place = g_strdup_printf ("%s-%u", member, _brochure_reader_get_frame (self)->index + 1);
  _brochure_reader_push_context (self, place);
}

/* The id of what is read. One that cannot be any is not remembered for ever. */
static const char *
get_id (JsonNode *root)
{
  JsonNode *id = JSON_NODE_HOLDS_OBJECT (root) ? json_object_get_member (json_node_get_object (root), "id") : NULL;
  const char *string = id != NULL && json_node_get_value_type (id) == G_TYPE_STRING ? json_node_get_string (id) : NULL;

  return string != NULL && brochure_link_is_id (string) ? string : NULL;
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
  BrochureReaderFrame frame = { 0 };

  g_return_val_if_fail (root != NULL, NULL);
  g_return_val_if_fail (problems != NULL, NULL);

  self = g_new0 (BrochureReader, 1);
  self->root = json_node_ref (root);
  self->domain = g_intern_string (domain);
  self->brochure = g_intern_string (get_id (root));
  self->language = g_strdup ("en");
  self->problems = g_ptr_array_ref (problems);
  self->frames = g_array_new (FALSE, FALSE, sizeof (BrochureReaderFrame));
  self->asked = g_ptr_array_new ();
  self->found = g_ptr_array_new ();
  self->pointer = g_string_new (NULL);
  self->context = g_string_new (NULL);
  for (int i = 0; i < BROCHURE_N_REFERENCE_KINDS; i++)
    self->ids[i] = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->references = g_array_new (FALSE, FALSE, sizeof (BrochureReference));
  self->places = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  self->pool = brochure_pool_new ();
  self->empty = brochure_pool_take (self->pool, g_ptr_array_new (), (GDestroyNotify) g_ptr_array_unref);

  if (JSON_NODE_HOLDS_OBJECT (root))
    frame.object = json_node_get_object (root);
  g_array_append_val (self->frames, frame);

  if (frame.object == NULL)
    _brochure_reader_add_type_problem (self, NULL, -1, root, BROCHURE_READER_OBJECT);

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
  g_clear_pointer (&self->asked, g_ptr_array_unref);
  g_clear_pointer (&self->found, g_ptr_array_unref);
  g_string_free (self->pointer, TRUE);
  g_string_free (self->context, TRUE);
  for (int i = 0; i < BROCHURE_N_REFERENCE_KINDS; i++)
    g_clear_pointer (&self->ids[i], g_hash_table_unref);
  g_clear_pointer (&self->references, g_array_unref);
  g_clear_pointer (&self->places, g_hash_table_unref);
  g_clear_pointer (&self->pool, brochure_pool_free);
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
 * brochure_reader_set_newer:
 * @self: a reader
 * @is_newer: whether the file was made for a newer minor version, which may know more members
 */
void
brochure_reader_set_newer (BrochureReader *self,
                           gboolean        is_newer)
{
  g_return_if_fail (self != NULL);

  self->is_newer = is_newer;
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

  return _brochure_reader_get_frame (self)->index;
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

  return _brochure_reader_get_node (self, member) != NULL;
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

  node = _brochure_reader_get_node (self, member);

  return node != NULL && JSON_NODE_HOLDS_OBJECT (node);
}

/**
 * brochure_reader_enter:
 * @self: a reader
 * @member: name of a member that is an object
 * @required: whether it must be there
 *
 * Moves the cursor into @member, and where that is no object to nowhere, where
 * nothing is found. [method@Reader.leave] moves it back.
 *
 * Returns: whether there is an object
 */
gboolean
brochure_reader_enter (BrochureReader *self,
                       const char     *member,
                       gboolean        required)
{
  JsonNode *node;
  JsonObject *object = NULL;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (member != NULL, FALSE);

  node = _brochure_reader_get_node (self, member);
  if (node == NULL && required)
    _brochure_reader_add_missing (self, member, BROCHURE_READER_OBJECT);
  else if (node != NULL && !JSON_NODE_HOLDS_OBJECT (node))
    _brochure_reader_add_type_problem (self, member, -1, node, BROCHURE_READER_OBJECT);
  else if (node != NULL)
    object = json_node_get_object (node);

  _brochure_reader_push (self, object, member, -1);
  _brochure_reader_push_context (self, member);

  return object != NULL;
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

  _brochure_reader_pop (self);
}

/**
 * brochure_reader_read_array:
 * @self: a reader
 * @member: name of a member that is an array of objects
 * @required: whether it must be there
 * @func: (scope call): parses one of the objects
 * @user_data: closure of @func
 *
 * Reads an array, which can be done once.
 *
 * Returns: (transfer none): what @func returned, without the %NULLs; empty where there is no array
 */
GPtrArray *
brochure_reader_read_array (BrochureReader     *self,
                            const char         *member,
                            gboolean            required,
                            BrochureReaderFunc  func,
                            gpointer            user_data)
{
  g_autoptr(GHashTable) siblings = NULL;
  JsonArray *array;
  GPtrArray *result;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (member != NULL, NULL);
  g_return_val_if_fail (func != NULL, NULL);

  array = _brochure_reader_get_array (self, member, required);

  if (array == NULL)
    return brochure_reader_new_array (self, 0);

  result = brochure_reader_new_array (self, json_array_get_length (array));
  siblings = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      JsonNode *node = json_array_get_element (array, i);
      gpointer parsed;

      if (!JSON_NODE_HOLDS_OBJECT (node))
        {
          _brochure_reader_add_type_problem (self, member, i, node, BROCHURE_READER_OBJECT);
          continue;
        }

      _brochure_reader_push (self, json_node_get_object (node), member, i);
      _brochure_reader_get_frame (self)->siblings = siblings;
      push_element_context (self, member);

      parsed = func (self, user_data);
      if (parsed != NULL)
        {
          g_hash_table_insert (self->places, parsed, g_strdup (self->pointer->str));
          g_ptr_array_add (result, parsed);
        }
      _brochure_reader_pop (self);

      /* What was read need not stay in memory twice. */
      json_node_init_null (node);
    }

  return result;
}

/**
 * brochure_reader_list_members:
 * @self: a reader
 *
 * For objects whose members may have any name.
 *
 * Returns: (transfer none): the names of the current object's members, in the file's order
 */
GStrv
brochure_reader_list_members (BrochureReader *self)
{
  g_autoptr(GList) members = NULL;
  GStrv names;
  guint n = 0;

  g_return_val_if_fail (self != NULL, NULL);

  brochure_reader_be_open (self);
  if (_brochure_reader_get_frame (self)->object != NULL)
    members = json_object_get_members (_brochure_reader_get_frame (self)->object);

  names = brochure_reader_alloc (self, (g_list_length (members) + 1) * sizeof *names);
  for (GList *l = members; l != NULL; l = l->next)
    names[n++] = brochure_reader_copy (self, l->data);

  return names;
}

/**
 * brochure_reader_read_object:
 * @self: a reader
 * @member: name of a member that is an object
 * @required: whether it must be there
 * @func: (scope call): parses the object
 *
 * Returns: (transfer none) (nullable): what @func returned
 */
gpointer
brochure_reader_read_object (BrochureReader     *self,
                             const char         *member,
                             gboolean            required,
                             BrochureReaderFunc  func)
{
  gpointer parsed = NULL;

  if (brochure_reader_enter (self, member, required))
    parsed = func (self, NULL);
  brochure_reader_leave (self);

  return parsed;
}

static gpointer
keep_object (BrochureReader *self,
            gpointer        user_data)
{
  brochure_reader_be_open (self);

  return brochure_pool_take (self->pool, json_object_ref (_brochure_reader_get_frame (self)->object),
                             (GDestroyNotify) json_object_unref);
}

/**
 * brochure_reader_dup_object:
 * @self: a reader
 * @member: name of a member that is an object
 * @required: whether it must be there
 *
 * Returns: (transfer none) (nullable): the object as it is
 */
JsonObject *
brochure_reader_dup_object (BrochureReader *self,
                            const char     *member,
                            gboolean        required)
{
  return brochure_reader_read_object (self, member, required, keep_object);
}
