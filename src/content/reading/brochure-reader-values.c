/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "content/brochure-link.h"
#include "content/reading/brochure-reader-private.h"
#include "content/reading/brochure-syntax.h"

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
      JsonNode *node = _brochure_reader_get_node (self, member);
      g_autofree char *found = _brochure_reader_describe_node (node);

      brochure_reader_add_problem (self, TRUE, member, _("This id is taken"),
                                   _("an id that was not used before"), found);
    }

  return g_steal_pointer (&id);
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

  return g_strdup (_brochure_reader_get_member_string (self, member, required, _("a string")));
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

  string = _brochure_reader_get_member_string (self, member, required, expected);
  if (string == NULL)
    return NULL;

  if (!check (string))
    {
      _brochure_reader_add_type_problem (self, member, -1,
                                         _brochure_reader_get_node (self, member), expected);
      return NULL;
    }

  return g_strdup (string);
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
  string = _brochure_reader_get_member_string (self, member, required, expected);
  if (string == NULL || g_strv_contains (choices, string))
    return g_strdup (string);

  found = _brochure_reader_describe_node (_brochure_reader_get_node (self, member));
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

  node = _brochure_reader_get_node (self, member);
  if (node == NULL)
    return fallback;

  value = _brochure_reader_node_holds (node, G_TYPE_INT64) ? json_node_get_int (node) : G_MAXINT64;
  if (value < minimum || value > maximum)
    {
      g_autofree char *expected = NULL;

      /* Translators: both %d are numbers */
      expected = g_strdup_printf (_("a whole number from %d to %d"), minimum, maximum);
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
      _brochure_reader_add_type_problem (self, member, -1, node, _("true or false"));
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

  array = _brochure_reader_get_array (self, member, FALSE);
  for (guint i = 0; array != NULL && i < json_array_get_length (array); i++)
    {
      JsonNode *node = json_array_get_element (array, i);
      const char *string = _brochure_reader_get_string (self, node, member, i, _("a string"));

      if (string != NULL)
        g_strv_builder_add (builder, string);
    }

  return g_strv_builder_end (builder);
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

  node = _brochure_reader_get_node (self, value);
  if (member != NULL && node != NULL && JSON_NODE_HOLDS_OBJECT (node))
    {
      gboolean found;

      brochure_reader_enter (self, member, TRUE);
      found = brochure_reader_read_date (self, NULL, TRUE, date);
      brochure_reader_leave (self);
      return found;
    }

  string = _brochure_reader_get_member_string (self, value, required, expected);
  if (string == NULL)
    return FALSE;

  if (!brochure_partial_date_parse (string, date))
    {
      _brochure_reader_add_type_problem (self, value, -1, node, expected);
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
