/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "content/brochure-link.h"
#include "content/reading/brochure-json-scan.h"
#include "content/reading/brochure-reader-private.h"

/* Says in a few words what stands in the file. */
char *
_brochure_reader_describe_node (JsonNode *node)
{
  if (JSON_NODE_HOLDS_OBJECT (node))
    return g_strdup (_(BROCHURE_READER_OBJECT));

  if (JSON_NODE_HOLDS_ARRAY (node))
    return g_strdup (_(BROCHURE_READER_ARRAY));

  if (_brochure_reader_node_holds (node, G_TYPE_STRING))
    return brochure_link_quote (json_node_get_string (node));

  return json_to_string (node, FALSE);
}

/* Takes @pointer. */
BrochureProblem *
_brochure_reader_add_problem_at (BrochureReader *self,
                                 gboolean        is_error,
                                 char           *pointer,
                                 const char     *message,
                                 const char     *expected,
                                 const char     *found)
{
  g_autofree char *owned = pointer;
  BrochureProblem *problem = brochure_problem_new (is_error, BROCHURE_CONTENT_ERROR_INVALID,
                                                   pointer, message, expected, found);

  g_ptr_array_add (self->problems, problem);

  return problem;
}

/* JSON pointer of @member of the current object, or of its element @index
 * where that is not negative. */
char *
_brochure_reader_make_pointer (BrochureReader *self,
                               const char     *member,
                               int             index)
{
  g_autoptr(GString) pointer = g_string_new (self->pointer->str);

  if (member != NULL)
    brochure_json_scan_append_member (pointer, member);
  if (index >= 0)
    g_string_append_printf (pointer, "/%d", index);

  return g_string_free_and_steal (g_steal_pointer (&pointer));
}

void
_brochure_reader_add_type_problem (BrochureReader *self,
                                   const char     *member,
                                   int             index,
                                   JsonNode       *node,
                                   const char     *expected)
{
  g_autofree char *found = _brochure_reader_describe_node (node);

  _brochure_reader_add_problem_at (self, TRUE, _brochure_reader_make_pointer (self, member, index),
                                   _(BROCHURE_PROBLEM_WRONG), expected, found);
}

void
_brochure_reader_add_missing (BrochureReader *self,
                              const char     *member,
                              const char     *expected)
{
  /* What the reader cannot look into has been pointed out already. */
  if (_brochure_reader_get_frame (self)->object == NULL)
    return;

  _brochure_reader_add_problem_at (self, TRUE, _brochure_reader_make_pointer (self, member, -1),
                                   _(BROCHURE_PROBLEM_MISSING), expected, _(BROCHURE_PROBLEM_NOTHING));
}

/**
 * brochure_reader_add_problem:
 * @self: a reader
 * @is_error: whether the brochure cannot be shown because of it
 * @member: (nullable): the member at fault, or %NULL for the current object
 * @message: what is wrong, translated
 * @expected: (nullable): what should be there, see [ctor@Problem.new]
 * @found: (nullable): the string that is there
 *
 * Returns: (transfer none): the problem
 */
BrochureProblem *
brochure_reader_add_problem (BrochureReader *self,
                             gboolean        is_error,
                             const char     *member,
                             const char     *message,
                             const char     *expected,
                             const char     *found)
{
  g_autofree char *shown = NULL;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (message != NULL, NULL);

  if (found != NULL)
    shown = brochure_link_quote (found);

  return _brochure_reader_add_problem_at (self, is_error, _brochure_reader_make_pointer (self, member, -1),
                                          message, expected, shown);
}

/**
 * brochure_reader_add_fault:
 * @self: a reader
 * @member: (nullable): the member at fault, or %NULL for the current object
 * @message: what is wrong, translated
 * @expected: (nullable): what should be there, see [ctor@Problem.new]
 * @found: (nullable): the string that is there
 *
 * Notes an error that does not keep the brochure from being shown.
 *
 * Returns: (transfer none): the problem
 */
BrochureProblem *
brochure_reader_add_fault (BrochureReader *self,
                           const char     *member,
                           const char     *message,
                           const char     *expected,
                           const char     *found)
{
  BrochureProblem *problem;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (message != NULL, NULL);

  problem = brochure_reader_add_problem (self, TRUE, member, message, expected, found);
  problem->is_fatal = FALSE;

  return problem;
}
