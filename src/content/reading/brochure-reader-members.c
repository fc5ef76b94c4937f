/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "content/brochure-nearest.h"
#include "content/reading/brochure-reader-private.h"

/* Members of one's own, which nobody else will ever mind. */
#define OWN_PREFIX "x-"

static gboolean
was_asked_for (BrochureReader *self,
               JsonNode       *node)
{
  for (guint i = _brochure_reader_get_frame (self)->n_found; i < self->found->len; i++)
    {
      if (g_ptr_array_index (self->found, i) == node)
        return TRUE;
    }

  return FALSE;
}

/* A newer minor version may know more members, but hardly one that reads like an old one. */
static void
add_unknown (BrochureReader *self,
             const char     *member)
{
  const BrochureReaderFrame *frame = _brochure_reader_get_frame (self);
  const char * const *asked = (const char * const *) self->asked->pdata + frame->n_asked;
  const char *nearest = brochure_nearest_find (member, asked, self->asked->len - frame->n_asked);
  gboolean is_error = nearest != NULL && frame->is_strict && !self->is_newer;
  BrochureProblem *problem;

  if (nearest == NULL && self->is_newer)
    return;

  problem = _brochure_reader_add_problem_at (self, is_error, _brochure_reader_make_pointer (self, member, -1),
                                             _(BROCHURE_PROBLEM_UNKNOWN_MEMBER), NULL, NULL);
  problem->suggestion = g_strdup (nearest);
  problem->is_about_name = TRUE;
}

/* Notes every member of the current object that nobody asked for: what the
 * reader knows is what it looks for, and nothing else. */
void
_brochure_reader_check_members (BrochureReader *self)
{
  const BrochureReaderFrame *frame = _brochure_reader_get_frame (self);
  JsonObjectIter iter;
  const char *member;
  JsonNode *node;

  if (frame->object == NULL || frame->is_open)
    return;

  json_object_iter_init_ordered (&iter, frame->object);
  while (json_object_iter_next_ordered (&iter, &member, &node))
    {
      if (!was_asked_for (self, node) && !g_str_has_prefix (member, OWN_PREFIX))
        add_unknown (self, member);
    }
}

/**
 * brochure_reader_be_open:
 * @self: a reader
 *
 * Lets the current object have any member.
 */
void
brochure_reader_be_open (BrochureReader *self)
{
  g_return_if_fail (self != NULL);

  _brochure_reader_get_frame (self)->is_open = TRUE;
}

/**
 * brochure_reader_be_strict:
 * @self: a reader
 *
 * Says that the current object decides on verdicts, money or dates: a word in
 * it that is misspelt is an error, since without it something else would be said.
 */
void
brochure_reader_be_strict (BrochureReader *self)
{
  g_return_if_fail (self != NULL);

  _brochure_reader_get_frame (self)->is_strict = TRUE;
}
