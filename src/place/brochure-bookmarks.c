/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "place/brochure-bookmarks.h"

#include "content/brochure-link.h"

struct _BrochureBookmarks
{
  GObject parent_instance;

  /* owned */
  GPtrArray *ids;    /* of the scope, without it */
  GPtrArray *others; /* as they are kept */
  char *scope;       /* NULL for the bundled brochure */
  GPtrArray *removed; /* in the order in which they went */
};

/* A bookmark that was taken away, and where it stood among those that were there then. */
typedef struct
{
  char *id;
  guint position;
} Removed;

enum
{
  PROP_0,
  PROP_KEPT,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (BrochureBookmarks, brochure_bookmarks, G_TYPE_OBJECT)

/* What a bookmark that is kept says of this scope, if it belongs to it. */
static const char *
get_id_in_scope (BrochureBookmarks *self,
                 const char        *kept)
{
  const char *slash = strchr (kept, '/');

  if (self->scope == NULL)
    return slash == NULL ? kept : NULL;

  if (slash == NULL || strlen (self->scope) != (gsize) (slash - kept) || !g_str_has_prefix (kept, self->scope))
    return NULL;

  return slash + 1;
}

/* Settings can be edited by hand and by other programs. */
static gboolean
is_valid (const char *kept)
{
  const char *slash = strchr (kept, '/');
  g_autofree char *scope = NULL;

  if (slash == NULL)
    return brochure_link_is_id (kept);

  scope = g_strndup (kept, slash - kept);

  return brochure_link_is_id (scope) && brochure_link_is_id (slash + 1);
}

static gboolean
contains (GPtrArray  *strings,
          const char *string)
{
  return g_ptr_array_find_with_equal_func (strings, string, g_str_equal, NULL);
}

static void
free_removed (gpointer data)
{
  Removed *removed = data;

  g_free (removed->id);
  g_free (removed);
}

static gboolean
is_of (gconstpointer removed,
       gconstpointer id)
{
  return g_str_equal (((const Removed *) removed)->id, id);
}

/* Where one that was taken away belongs now, as if it had never been gone: those that went after it may have
 * stood before it, and those that stood behind it have it before them again. */
static guint
take_back (BrochureBookmarks *self,
           guint              index)
{
  guint position = ((Removed *) g_ptr_array_index (self->removed, index))->position;

  for (guint i = index + 1; i < self->removed->len; i++)
    {
      Removed *later = g_ptr_array_index (self->removed, i);

      if (later->position < position)
        position--;
      else
        later->position++;
    }

  g_ptr_array_remove_index (self->removed, index);

  return position;
}

static void
read_kept (BrochureBookmarks  *self,
           const char * const *kept)
{
  g_ptr_array_set_size (self->ids, 0);
  g_ptr_array_set_size (self->others, 0);

  for (gsize i = 0; kept != NULL && kept[i] != NULL; i++)
    {
      const char *id = get_id_in_scope (self, kept[i]);

      if (self->ids->len + self->others->len == BROCHURE_BOOKMARKS_MAXIMUM)
        break;

      if (!is_valid (kept[i]))
        continue;

      if (id != NULL && !contains (self->ids, id))
        g_ptr_array_add (self->ids, g_strdup (id));
      else if (id == NULL && !contains (self->others, kept[i]))
        g_ptr_array_add (self->others, g_strdup (kept[i]));
    }
}

static GStrv
dup_kept (BrochureBookmarks *self)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();

  for (guint i = 0; i < self->ids->len; i++)
    g_strv_builder_take (builder, self->scope == NULL
                                  ? g_strdup (g_ptr_array_index (self->ids, i))
                                  : g_strconcat (self->scope, "/", g_ptr_array_index (self->ids, i), NULL));

  for (guint i = 0; i < self->others->len; i++)
    g_strv_builder_add (builder, g_ptr_array_index (self->others, i));

  return g_strv_builder_end (builder);
}

static void
notify_changed (BrochureBookmarks *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_KEPT]);
}

static void
brochure_bookmarks_finalize (GObject *object)
{
  BrochureBookmarks *self = BROCHURE_BOOKMARKS (object);

  g_clear_pointer (&self->ids, g_ptr_array_unref);
  g_clear_pointer (&self->others, g_ptr_array_unref);
  g_clear_pointer (&self->removed, g_ptr_array_unref);
  g_clear_pointer (&self->scope, g_free);

  G_OBJECT_CLASS (brochure_bookmarks_parent_class)->finalize (object);
}

static void
brochure_bookmarks_get_property (GObject    *object,
                                 guint       property_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  BrochureBookmarks *self = BROCHURE_BOOKMARKS (object);

  switch (property_id)
    {
    case PROP_KEPT:
      g_value_take_boxed (value, dup_kept (self));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
brochure_bookmarks_set_property (GObject      *object,
                                 guint         property_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  BrochureBookmarks *self = BROCHURE_BOOKMARKS (object);

  switch (property_id)
    {
    case PROP_KEPT:
      read_kept (self, g_value_get_boxed (value));
      notify_changed (self);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
brochure_bookmarks_class_init (BrochureBookmarksClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = brochure_bookmarks_finalize;
  object_class->get_property = brochure_bookmarks_get_property;
  object_class->set_property = brochure_bookmarks_set_property;

  /**
   * BrochureBookmarks:kept:
   *
   * The bookmarks of all brochures, as they are kept. What cannot be one is left out.
   */
  properties[PROP_KEPT] =
    g_param_spec_boxed ("kept", NULL, NULL, G_TYPE_STRV,
                        G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
brochure_bookmarks_init (BrochureBookmarks *self)
{
  self->ids = g_ptr_array_new_with_free_func (g_free);
  self->others = g_ptr_array_new_with_free_func (g_free);
  self->removed = g_ptr_array_new_with_free_func (free_removed);
}

/**
 * brochure_bookmarks_new:
 *
 * Returns: (transfer full): no bookmarks, of the bundled brochure
 */
BrochureBookmarks *
brochure_bookmarks_new (void)
{
  return g_object_new (BROCHURE_TYPE_BOOKMARKS, NULL);
}

/**
 * brochure_bookmarks_set_scope:
 * @self: bookmarks
 * @scope: (nullable): id of a brochure, or %NULL for the bundled one
 *
 * Chooses the brochure whose bookmarks are seen.
 */
void
brochure_bookmarks_set_scope (BrochureBookmarks *self,
                              const char        *scope)
{
  g_auto(GStrv) kept = NULL;

  g_return_if_fail (BROCHURE_IS_BOOKMARKS (self));

  kept = dup_kept (self);

  if (!g_set_str (&self->scope, scope))
    return;

  g_ptr_array_set_size (self->removed, 0);
  read_kept (self, (const char * const *) kept);
  notify_changed (self);
}

/**
 * brochure_bookmarks_get_size:
 * @self: bookmarks
 *
 * Returns: how many there are
 */
guint
brochure_bookmarks_get_size (BrochureBookmarks *self)
{
  g_return_val_if_fail (BROCHURE_IS_BOOKMARKS (self), 0);

  return self->ids->len;
}

/**
 * brochure_bookmarks_get_id:
 * @self: bookmarks
 * @position: which one; there must be as many
 *
 * Returns: (transfer none): id of the section that is marked
 */
const char *
brochure_bookmarks_get_id (BrochureBookmarks *self,
                           guint              position)
{
  g_return_val_if_fail (BROCHURE_IS_BOOKMARKS (self), NULL);
  g_return_val_if_fail (position < self->ids->len, NULL);

  return g_ptr_array_index (self->ids, position);
}

/**
 * brochure_bookmarks_find:
 * @self: bookmarks
 * @id: id of a section
 * @position: (out) (optional): where it stands among them
 *
 * Returns: whether the section is marked
 */
gboolean
brochure_bookmarks_find (BrochureBookmarks *self,
                         const char        *id,
                         guint             *position)
{
  g_return_val_if_fail (BROCHURE_IS_BOOKMARKS (self), FALSE);
  g_return_val_if_fail (id != NULL, FALSE);

  return g_ptr_array_find_with_equal_func (self->ids, id, g_str_equal, position);
}

/**
 * brochure_bookmarks_insert:
 * @self: bookmarks
 * @id: id of a section
 * @position: where to put it; at the end if it is greater than their number
 *
 * Marks a section, if it is not and there is room.
 */
void
brochure_bookmarks_insert (BrochureBookmarks *self,
                           const char        *id,
                           guint              position)
{
  guint index;

  g_return_if_fail (BROCHURE_IS_BOOKMARKS (self));
  g_return_if_fail (id != NULL && brochure_link_is_id (id));

  if (g_ptr_array_find_with_equal_func (self->removed, id, is_of, &index))
    take_back (self, index);

  if (contains (self->ids, id) || self->ids->len + self->others->len >= BROCHURE_BOOKMARKS_MAXIMUM)
    return;

  g_ptr_array_insert (self->ids, MIN (position, self->ids->len), g_strdup (id));
  notify_changed (self);
}

/**
 * brochure_bookmarks_move:
 * @self: bookmarks
 * @id: id of a section
 * @position: where it is to stand afterwards; at the end if it is greater than their number
 *
 * Puts a section that is marked in another place.
 */
void
brochure_bookmarks_move (BrochureBookmarks *self,
                         const char        *id,
                         guint              position)
{
  guint old_position;

  g_return_if_fail (BROCHURE_IS_BOOKMARKS (self));
  g_return_if_fail (id != NULL);

  if (!brochure_bookmarks_find (self, id, &old_position))
    return;

  position = MIN (position, self->ids->len - 1);

  if (position == old_position)
    return;

  g_ptr_array_insert (self->ids, position, g_ptr_array_steal_index (self->ids, old_position));
  notify_changed (self);
}

/**
 * brochure_bookmarks_remove:
 * @self: bookmarks
 * @id: id of a section
 *
 * Takes the mark from a section, if it has one.
 */
void
brochure_bookmarks_remove (BrochureBookmarks *self,
                           const char        *id)
{
  Removed *removed;
  guint position;

  g_return_if_fail (BROCHURE_IS_BOOKMARKS (self));
  g_return_if_fail (id != NULL);

  if (!brochure_bookmarks_find (self, id, &position))
    return;

  removed = g_new0 (Removed, 1);
  removed->id = g_strdup (id);
  removed->position = position;
  g_ptr_array_add (self->removed, removed);

  g_ptr_array_remove_index (self->ids, position);
  notify_changed (self);
}

/**
 * brochure_bookmarks_restore:
 * @self: bookmarks
 * @id: id of a section whose mark was taken away
 *
 * Gives the mark back, at the place where it was, in whatever order several are given back.
 */
void
brochure_bookmarks_restore (BrochureBookmarks *self,
                            const char        *id)
{
  guint index;

  g_return_if_fail (BROCHURE_IS_BOOKMARKS (self));
  g_return_if_fail (id != NULL);

  if (g_ptr_array_find_with_equal_func (self->removed, id, is_of, &index))
    brochure_bookmarks_insert (self, id, take_back (self, index));
}
