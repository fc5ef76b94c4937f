/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include <glib/gi18n.h>

#include "content/brochure-enum.h"
#include "content/brochure-enums.h"
#include "content/brochure-link.h"
#include "content/brochure-marks.h"
#include "content/brochure-nearest.h"
#include "content/brochure-syntax.h"
#include "content/reading/brochure-reader-private.h"

gboolean
_brochure_reader_is_blank (const char *string)
{
  while (*string != '\0' && g_unichar_isspace (g_utf8_get_char (string)))
    string = g_utf8_next_char (string);

  return *string == '\0';
}

/* What would end the program is shown in another way, and told. */
static const char *
settle_marks (BrochureReader *self,
              const char     *string,
              const char     *member,
              int             index)
{
  char *settled = brochure_marks_settle (string);

  if (settled == NULL)
    return string;

  _brochure_reader_add_problem_at (self, FALSE, _brochure_reader_make_pointer (self, member, index),
                                   _("A combining mark stands alone"),
                                   /* Translators: a noun, after “expected” */
                                   _("a character before it"), NULL);

  return brochure_pool_take (self->pool, settled, g_free);
}

/* The string of a node, or nothing after noting what is wrong with it. */
const char *
_brochure_reader_get_string (BrochureReader *self,
                             JsonNode       *node,
                             const char     *member,
                             int             index,
                             const char     *expected)
{
  if (_brochure_reader_node_holds (node, G_TYPE_STRING))
    return settle_marks (self, json_node_get_string (node), member, index);

  _brochure_reader_add_type_problem (self, member, index, node, expected);

  return NULL;
}

/* What is blank is not there; where it need not be, it was left there by mistake. */
const char *
_brochure_reader_get_member_string (BrochureReader *self,
                                    const char     *member,
                                    gboolean        required,
                                    const char     *expected)
{
  JsonNode *node = _brochure_reader_get_node (self, member);
  const char *string;

  if (node == NULL)
    {
      if (required)
        _brochure_reader_add_missing (self, member, expected);
      return NULL;
    }

  string = _brochure_reader_get_string (self, node, member, -1, expected);
  if (string == NULL || !_brochure_reader_is_blank (string))
    return string;

  _brochure_reader_add_problem_at (self, required, _brochure_reader_make_pointer (self, member, -1),
                                   _("This is blank"), expected, NULL);

  return NULL;
}

/**
 * brochure_reader_claim_id:
 * @self: a reader
 * @id: an id
 * @seen: (element-type utf8 utf8) (nullable): ids that are taken, or %NULL for those of the array
 *   that the current object is in
 *
 * Returns: whether it was free; it no longer is
 */
gboolean
brochure_reader_claim_id (BrochureReader *self,
                          const char     *id,
                          GHashTable     *seen)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (id != NULL, FALSE);

  if (seen == NULL)
    seen = _brochure_reader_get_frame (self)->siblings;

  return seen == NULL || g_hash_table_add (seen, g_strdup (id));
}

/**
 * brochure_reader_read_id:
 * @self: a reader
 * @member: name of a required member
 * @seen: (element-type utf8 utf8) (nullable): ids that are taken, see [method@Reader.claim_id]
 *
 * Returns: (transfer none) (nullable): the id
 */
char *
brochure_reader_read_id (BrochureReader *self,
                         const char     *member,
                         GHashTable     *seen)
{
  char *id = brochure_reader_read_checked (self, member, TRUE, brochure_link_is_id,
                                           /* Translators: a noun, after “expected” */
                                           N_("an id of letters a–z, digits, “-”, “_” and “.”"));

  if (id != NULL && !brochure_reader_claim_id (self, id, seen))
    {
      g_autofree char *found = _brochure_reader_describe_node (_brochure_reader_get_node (self, member));

      _brochure_reader_add_problem_at (self, TRUE, _brochure_reader_make_pointer (self, member, -1),
                                       _(BROCHURE_PROBLEM_TAKEN), NULL, found);
    }

  return id;
}

/**
 * brochure_reader_read_string:
 * @self: a reader
 * @member: name of a member
 * @required: whether it must be there and not be empty
 *
 * Returns: (transfer none) (nullable): a string that is the same in every language
 */
char *
brochure_reader_read_string (BrochureReader *self,
                             const char     *member,
                             gboolean        required)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (member != NULL, NULL);

  return brochure_reader_copy (self, _brochure_reader_get_member_string (self, member, required, BROCHURE_READER_TEXT));
}

/**
 * brochure_reader_read_checked:
 * @self: a reader
 * @member: name of a member
 * @required: whether it must be there
 * @check: (scope call): tells whether a string is well-formed
 * @expected: what such a string is called, marked with N_()
 *
 * Returns: (transfer none) (nullable): a well-formed string
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

  string = _brochure_reader_get_member_string (self, member, required, expected);
  if (string == NULL)
    return NULL;

  if (!check (string))
    {
      _brochure_reader_add_type_problem (self, member, -1,
                                         _brochure_reader_get_node (self, member), expected);
      return NULL;
    }

  return brochure_reader_copy (self, string);
}

/**
 * brochure_reader_read_web_address:
 * @self: a reader
 * @member: name of an optional member
 *
 * Returns: (transfer none) (nullable): a web address
 */
char *
brochure_reader_read_web_address (BrochureReader *self,
                                  const char     *member)
{
  return brochure_reader_read_checked (self, member, FALSE, brochure_syntax_is_web_address,
                                       BROCHURE_PROBLEM_WEB);
}

static GStrv
list_words (GEnumClass *words)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();

  for (guint i = 0; i < words->n_values; i++)
    g_strv_builder_add (builder, words->values[i].value_nick);

  return g_strv_builder_end (builder);
}

/* A newer version may know another word. Where it decides on something, one
 * that is only misspelt is a fault even so. */
static void
add_unknown (BrochureReader     *self,
             const char         *member,
             const char         *word,
             const char * const *words,
             gboolean            is_fault)
{
  const char *nearest = brochure_nearest_find (word, words, g_strv_length ((char **) words));
  g_autofree char *expected = g_strjoinv (", ", (char **) words);
  g_autofree char *found = _brochure_reader_describe_node (_brochure_reader_get_node (self, member));
  BrochureProblem *problem;

  if (nearest != NULL && _brochure_reader_get_frame (self)->is_strict && !self->is_newer)
    is_fault = TRUE;

  problem = _brochure_reader_add_problem_at (self, is_fault, _brochure_reader_make_pointer (self, member, -1),
                                             _(BROCHURE_PROBLEM_UNKNOWN_VALUE), expected, found);
  problem->is_fatal = FALSE;
  problem->suggestion = g_strdup (nearest);
}

static int
read_word (BrochureReader *self,
           const char     *member,
           gboolean        required,
           GType           type,
           int             fallback,
           gboolean        is_fault)
{
  GEnumClass *words = g_type_class_get (type);
  JsonNode *node = _brochure_reader_get_node (self, member);
  g_auto(GStrv) nicks = NULL;
  g_autofree char *expected = NULL;
  const char *string;
  int value;

  if (node == NULL && !required)
    return fallback;

  if (node != NULL && _brochure_reader_node_holds (node, G_TYPE_STRING) &&
      brochure_enum_from_string (type, json_node_get_string (node), &value))
    return value;

  nicks = list_words (words);
  expected = g_strjoinv (", ", nicks);
  string = _brochure_reader_get_member_string (self, member, required, expected);
  if (string != NULL)
    add_unknown (self, member, string, (const char * const *) nicks, is_fault);

  return fallback;
}

/**
 * brochure_reader_read_enum:
 * @self: a reader
 * @member: name of a member
 * @required: whether it must be there
 * @type: an enumeration, whose nicks are the words
 * @fallback: the value where there is no word or an unknown one
 *
 * Reads one of several words. Another word is only a warning: a newer minor
 * version of the format may know more.
 *
 * Returns: the value of the word, or @fallback
 */
int
brochure_reader_read_enum (BrochureReader *self,
                           const char     *member,
                           gboolean        required,
                           GType           type,
                           int             fallback)
{
  return read_word (self, member, required, type, fallback, FALSE);
}

/**
 * brochure_reader_read_known_enum:
 * @self: a reader
 * @member: name of a member
 * @required: whether it must be there
 * @type: an enumeration, whose nicks are the words
 * @fallback: the value where there is no word or an unknown one
 *
 * Reads one of several words that can be left out but not be misread: another one is a fault.
 *
 * Returns: the value of the word, or @fallback
 */
int
brochure_reader_read_known_enum (BrochureReader *self,
                                 const char     *member,
                                 gboolean        required,
                                 GType           type,
                                 int             fallback)
{
  return read_word (self, member, required, type, fallback, TRUE);
}

/**
 * brochure_reader_read_decimal:
 * @self: a reader
 * @member: name of a member
 * @required: whether it must be there
 *
 * Returns: (transfer none) (nullable): a decimal number, see [func@syntax_is_decimal]
 */
char *
brochure_reader_read_decimal (BrochureReader *self,
                              const char     *member,
                              gboolean        required)
{
  return brochure_reader_read_checked (self, member, required, brochure_syntax_is_decimal,
                                       BROCHURE_PROBLEM_DECIMAL);
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

  node = _brochure_reader_get_node (self, member);
  if (node == NULL)
    return fallback;

  value = _brochure_reader_node_holds (node, G_TYPE_INT64) ? json_node_get_int (node) : G_MAXINT64;
  if (value < minimum || value > maximum)
    {
      g_autofree char *expected = brochure_problem_say_number (minimum, maximum, 100);

      _brochure_reader_add_type_problem (self, member, -1, node, expected);
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

  node = _brochure_reader_get_node (self, member);
  if (node == NULL)
    return fallback;

  if (!_brochure_reader_node_holds (node, G_TYPE_BOOLEAN))
    {
      _brochure_reader_add_type_problem (self, member, -1, node, "true, false");
      return fallback;
    }

  return json_node_get_boolean (node);
}

/**
 * brochure_reader_read_strings:
 * @self: a reader
 * @member: name of an optional member that is an array of strings
 *
 * Returns: (transfer none): the strings, possibly none
 */
GStrv
brochure_reader_read_strings (BrochureReader *self,
                              const char     *member)
{
  JsonArray *array;
  guint length;
  GStrv strings;
  guint n = 0;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (member != NULL, NULL);

  array = _brochure_reader_get_array (self, member, FALSE);
  length = array != NULL ? json_array_get_length (array) : 0;
  strings = brochure_reader_alloc (self, (length + 1) * sizeof *strings);
  for (guint i = 0; i < length; i++)
    {
      const char *string = _brochure_reader_get_string (self, json_array_get_element (array, i),
                                                        member, i, BROCHURE_READER_TEXT);

      if (string != NULL)
        strings[n++] = brochure_reader_copy (self, string);
    }

  return strings;
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
  const char *value = member != NULL ? member : "value";
  gboolean is_found;
  const char *string;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (date != NULL, FALSE);

  *date = (BrochurePartialDate) { 0 };

  if (member != NULL && brochure_reader_holds_object (self, member))
    {
      brochure_reader_enter (self, member, TRUE);
      brochure_reader_be_strict (self);
      is_found = brochure_reader_read_date (self, NULL, TRUE, date);
      brochure_reader_leave (self);
      return is_found;
    }

  string = _brochure_reader_get_member_string (self, value, required, BROCHURE_PROBLEM_DATE);
  is_found = string != NULL && brochure_partial_date_parse (string, date);
  if (string != NULL && !is_found)
    _brochure_reader_add_type_problem (self, value, -1, _brochure_reader_get_node (self, value),
                                       BROCHURE_PROBLEM_DATE);

  if (member == NULL)
    date->status = brochure_reader_read_enum (self, "status", FALSE, BROCHURE_TYPE_DATE_STATUS,
                                              BROCHURE_DATE_FIXED);

  return is_found;
}

/**
 * brochure_reader_dup_date:
 * @self: a reader
 * @member: name of an optional member
 *
 * Returns: (transfer none) (nullable): the date
 */
BrochurePartialDate *
brochure_reader_dup_date (BrochureReader *self,
                          const char     *member)
{
  BrochurePartialDate date;

  if (!brochure_reader_read_date (self, member, FALSE, &date))
    return NULL;

  return memcpy (brochure_reader_alloc (self, sizeof date), &date, sizeof date);
}

/**
 * brochure_reader_check_order:
 * @self: a reader
 * @member: name of the member that @from was read from
 * @from: (nullable): when something begins
 * @until: (nullable): when it ends
 *
 * Notes a fault where the end is before the beginning.
 */
void
brochure_reader_check_order (BrochureReader            *self,
                             const char                *member,
                             const BrochurePartialDate *from,
                             const BrochurePartialDate *until)
{
  if (brochure_partial_date_is_after (from, until))
    brochure_reader_add_fault (self, member, _(BROCHURE_PROBLEM_BACKWARDS), NULL, NULL);
}
