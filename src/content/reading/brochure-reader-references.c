/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include <glib/gi18n.h>

#include "content/brochure-limits.h"
#include "content/brochure-link.h"
#include "content/brochure-nearest.h"
#include "content/reading/brochure-reader-private.h"

/* Notes that @id, which the reader keeps, must turn out to be in the file. */
void
_brochure_reader_add_reference (BrochureReader        *self,
                                BrochureReferenceKind  kind,
                                char                  *id,
                                const char            *pointer)
{
  BrochureReference reference = { kind, id, brochure_reader_copy (self, pointer) };

  g_array_append_val (self->references, reference);
}

/* Where what is referred to stands in a file. */
static const char * const lists[] = { "#blocks", "#facts", "#organisations", "#scales", "#sections", "#sources", "#tests" };

G_STATIC_ASSERT (G_N_ELEMENTS (lists) == BROCHURE_N_REFERENCE_KINDS);

/* A link may lead to a block, or to a fact where it is shown. */
static gboolean
is_known_block (BrochureReader *self,
                const char     *id)
{
  const char *hash = strchr (id, '#');
  g_autofree char *section = g_strndup (id, hash - id);

  return !g_hash_table_contains (self->ids[BROCHURE_REFERENCE_SECTION], section) ||
         g_hash_table_contains (self->ids[BROCHURE_REFERENCE_FACT], hash + 1);
}

static void
add_unknown (BrochureReader          *self,
             const BrochureReference *reference,
             gboolean                 is_suggesting)
{
  GHashTable *ids = self->ids[reference->kind];
  g_autofree gpointer *known = is_suggesting ? g_hash_table_get_keys_as_array (ids, NULL) : NULL;
  const char *nearest = known != NULL ? brochure_nearest_find (reference->id, (const char * const *) known,
                                                               g_hash_table_size (ids)) : NULL;
  g_autofree char *found = brochure_link_quote (reference->id);
  BrochureProblem *problem = _brochure_reader_add_problem_at (self, TRUE, g_strdup (reference->pointer),
                                                              _(BROCHURE_PROBLEM_LEADS_NOWHERE), lists[reference->kind],
                                                              found);

  problem->suggestion = g_strdup (nearest);
}

/**
 * brochure_reader_finish:
 * @self: a reader that has read everything
 *
 * Notes an error for every reference to something that is not in the file, and
 * what is not known of the outermost object.
 */
void
brochure_reader_finish (BrochureReader *self)
{
  guint n_unknown = 0;

  g_return_if_fail (self != NULL);
  g_return_if_fail (self->frames->len == 1);

  _brochure_reader_check_members (self);

  for (guint i = 0; i < self->references->len; i++)
    {
      const BrochureReference *reference = &g_array_index (self->references, BrochureReference, i);

      if (!g_hash_table_contains (self->ids[reference->kind], reference->id) &&
          (reference->kind != BROCHURE_REFERENCE_BLOCK || !is_known_block (self, reference->id)))
        add_unknown (self, reference, n_unknown++ < BROCHURE_MAX_SUGGESTIONS);
    }
}

/**
 * brochure_reader_read_reference:
 * @self: a reader
 * @member: name of a member
 * @required: whether it must be there
 * @kind: what it points to
 *
 * Returns: (transfer none) (nullable): an id, still to be checked by
 *   [method@Reader.finish]
 */
char *
brochure_reader_read_reference (BrochureReader        *self,
                                const char            *member,
                                gboolean               required,
                                BrochureReferenceKind  kind)
{
  char *id;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (member != NULL, NULL);

  id = brochure_reader_copy (self, _brochure_reader_get_member_string (self, member, required, lists[kind]));
  if (id != NULL)
    {
      g_autofree char *pointer = _brochure_reader_make_pointer (self, member, -1);

      _brochure_reader_add_reference (self, kind, id, pointer);
    }

  return id;
}

/**
 * brochure_reader_read_references:
 * @self: a reader
 * @member: name of a member that is an array of ids
 * @required: whether it must be there
 * @kind: what they point to
 *
 * Returns: (transfer none): ids, possibly none, still to be checked by
 *   [method@Reader.finish]
 */
GStrv
brochure_reader_read_references (BrochureReader        *self,
                                 const char            *member,
                                 gboolean               required,
                                 BrochureReferenceKind  kind)
{
  JsonArray *array;
  guint length;
  GStrv ids;
  guint n = 0;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (member != NULL, NULL);

  array = _brochure_reader_get_array (self, member, required);
  length = array != NULL ? json_array_get_length (array) : 0;
  ids = brochure_reader_alloc (self, (length + 1) * sizeof *ids);
  for (guint i = 0; i < length; i++)
    {
      g_autofree char *pointer = _brochure_reader_make_pointer (self, member, i);
      const char *id = _brochure_reader_get_string (self, json_array_get_element (array, i), member, i,
                                                    lists[kind]);

      if (id == NULL)
        continue;

      ids[n] = brochure_reader_copy (self, id);
      _brochure_reader_add_reference (self, kind, ids[n++], pointer);
    }

  return ids;
}
