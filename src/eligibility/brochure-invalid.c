/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "eligibility/brochure-invalid.h"

#include "content/brochure-nearest.h"

/**
 * brochure_invalid_new:
 * @pointer: (transfer full): JSON pointer of the answer
 * @fault: what is wrong
 *
 * Returns: (transfer full): a note of it
 */
BrochureInvalid *
brochure_invalid_new (char          *pointer,
                      BrochureFault  fault)
{
  BrochureInvalid *self = g_new0 (BrochureInvalid, 1);

  self->pointer = pointer;
  self->fault = fault;
  self->minimum = BROCHURE_SCORE_NONE;
  self->maximum = BROCHURE_SCORE_NONE;
  self->expected = BROCHURE_SCORE_NONE;

  return self;
}

/**
 * brochure_invalid_suggest:
 * @self: a note of a value that is not one of those to choose from
 * @word: the value
 * @words: (array zero-terminated=1): the values to choose from
 *
 * Adds what was probably meant, if anything is near enough.
 */
void
brochure_invalid_suggest (BrochureInvalid    *self,
                          const char         *word,
                          const char * const *words)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (word != NULL);
  g_return_if_fail (words != NULL);

  g_set_str (&self->hint, brochure_nearest_find (word, words, g_strv_length ((char **) words)));
}

/**
 * brochure_invalid_build_pointer:
 * @parent: JSON pointer of an object
 * @member: name of one of its members
 *
 * Returns: (transfer full): JSON pointer of the member, in which two characters are escaped (RFC 6901)
 */
char *
brochure_invalid_build_pointer (const char *parent,
                                const char *member)
{
  g_autoptr(GString) escaped = g_string_new (member);

  g_string_replace (escaped, "~", "~0", 0);
  g_string_replace (escaped, "/", "~1", 0);

  return g_strconcat (parent, "/", escaped->str, NULL);
}

void
brochure_invalid_free (BrochureInvalid *self)
{
  g_clear_pointer (&self->pointer, g_free);
  g_clear_pointer (&self->hint, g_free);
  g_free (self);
}
