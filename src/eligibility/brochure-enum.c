/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "eligibility/brochure-enum.h"

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
 * Returns: whether there is one
 */
gboolean
brochure_enum_from_string (GType       type,
                           const char *string,
                           int        *value)
{
  const GEnumValue *found = string != NULL ? g_enum_get_value_by_nick (g_type_class_get (type), string) : NULL;

  if (found != NULL)
    *value = found->value;

  return found != NULL;
}
