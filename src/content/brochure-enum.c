/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "content/brochure-enum.h"

#include <string.h>

/**
 * brochure_enum_to_string:
 * @type: an enumeration
 * @value: one of its values
 *
 * Returns: (transfer none): its name in JSON, for example `does-not-meet`
 */
const char *
brochure_enum_to_string (GType type,
                         int   value)
{
  const GEnumValue *found = g_enum_get_value (g_type_class_get (type), value);

  g_return_val_if_fail (found != NULL, NULL);

  return found->value_nick;
}

/**
 * brochure_enum_from_string:
 * @type: an enumeration
 * @string: (nullable): a name in JSON
 * @value: (out): the value of that name
 *
 * Finds the value of a name, which is written exactly so; g_enum_get_value_by_nick() has not minded capitals
 * since GLib 2.90.
 *
 * Returns: whether there is one
 */
gboolean
brochure_enum_from_string (GType       type,
                           const char *string,
                           int        *value)
{
  const GEnumClass *words = g_type_class_get (type);

  for (guint i = 0; string != NULL && i < words->n_values; i++)
    {
      if (strcmp (words->values[i].value_nick, string) == 0)
        {
          *value = words->values[i].value;
          return TRUE;
        }
    }

  return FALSE;
}
