/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "app/brochure-sidebar-item.h"

struct _BrochureSidebarItem
{
  GObject parent_instance;

  /* owned */
  BrochureBookmarks *bookmarks;
  BrochureDocument *document;
  char *id;

  /* borrowed */
  const BrochureSection *section; /* of the document; NULL where it is no more */

  gboolean is_bookmark;
};

enum
{
  PROP_0,
  PROP_GROUP,
  PROP_ICON_NAME,
  PROP_IS_PRESENT,
  PROP_NOTE,
  PROP_TITLE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (BrochureSidebarItem, brochure_sidebar_item, G_TYPE_OBJECT)

static const char *
get_group (BrochureSidebarItem *self)
{
  if (self->is_bookmark)
    /* Translators: heading of their list, and in the list of shortcuts */
    return _("Bookmarks");

  return self->section->group != NULL ? brochure_text_get (self->section->group) : "";
}

static void
brochure_sidebar_item_finalize (GObject *object)
{
  BrochureSidebarItem *self = BROCHURE_SIDEBAR_ITEM (object);

  g_clear_object (&self->bookmarks);
  g_clear_object (&self->document);
  g_clear_pointer (&self->id, g_free);

  G_OBJECT_CLASS (brochure_sidebar_item_parent_class)->finalize (object);
}

static void
brochure_sidebar_item_get_property (GObject    *object,
                                    guint       property_id,
                                    GValue     *value,
                                    GParamSpec *pspec)
{
  BrochureSidebarItem *self = BROCHURE_SIDEBAR_ITEM (object);
  const BrochureSection *section = self->section;

  switch (property_id)
    {
    case PROP_GROUP:
      g_value_set_string (value, get_group (self));
      break;

    case PROP_ICON_NAME:
      g_value_set_string (value, section != NULL ? section->icon : "brochure-missing-symbolic");
      break;

    case PROP_IS_PRESENT:
      g_value_set_boolean (value, section != NULL);
      break;

    case PROP_NOTE:
      /* Translators: below a bookmark of a section that is gone */
      g_value_set_string (value, section != NULL ? "" : _("No longer in this brochure"));
      break;

    case PROP_TITLE:
      g_value_set_string (value, section != NULL ? brochure_text_get (section->title) : self->id);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
brochure_sidebar_item_class_init (BrochureSidebarItemClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = brochure_sidebar_item_finalize;
  object_class->get_property = brochure_sidebar_item_get_property;

  /**
   * BrochureSidebarItem:group:
   *
   * Heading over this and neighbouring sections, possibly empty.
   */
  properties[PROP_GROUP] =
    g_param_spec_string ("group", NULL, NULL, NULL, flags);

  /**
   * BrochureSidebarItem:icon-name:
   *
   * Name of a symbolic icon, which need not exist.
   */
  properties[PROP_ICON_NAME] =
    g_param_spec_string ("icon-name", NULL, NULL, NULL, flags);

  /**
   * BrochureSidebarItem:is-present:
   *
   * Whether there is such a section.
   */
  properties[PROP_IS_PRESENT] =
    g_param_spec_boolean ("is-present", NULL, NULL, FALSE, flags);

  /**
   * BrochureSidebarItem:note:
   *
   * What to know of it besides, possibly empty.
   */
  properties[PROP_NOTE] =
    g_param_spec_string ("note", NULL, NULL, NULL, flags);

  /**
   * BrochureSidebarItem:title:
   *
   * Title of the section.
   */
  properties[PROP_TITLE] =
    g_param_spec_string ("title", NULL, NULL, NULL, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
brochure_sidebar_item_init (BrochureSidebarItem *self)
{
}

/**
 * brochure_sidebar_item_new:
 * @document: a brochure
 * @bookmarks: the bookmarks in it
 * @id: id of a section
 * @section: (nullable): that section of @document, if there is one
 * @is_bookmark: whether it is listed as a bookmark
 *
 * Returns: (transfer full): the section as the sidebar lists it, in the language of now
 */
BrochureSidebarItem *
brochure_sidebar_item_new (BrochureDocument      *document,
                           BrochureBookmarks     *bookmarks,
                           const char            *id,
                           const BrochureSection *section,
                           gboolean               is_bookmark)
{
  BrochureSidebarItem *self;

  g_return_val_if_fail (BROCHURE_IS_DOCUMENT (document), NULL);
  g_return_val_if_fail (BROCHURE_IS_BOOKMARKS (bookmarks), NULL);
  g_return_val_if_fail (id != NULL, NULL);
  g_return_val_if_fail (section != NULL || is_bookmark, NULL);

  self = g_object_new (BROCHURE_TYPE_SIDEBAR_ITEM, NULL);
  self->bookmarks = g_object_ref (bookmarks);
  self->document = g_object_ref (document);
  self->id = g_strdup (id);
  self->is_bookmark = is_bookmark;
  self->section = section;

  return self;
}

/**
 * brochure_sidebar_item_get_bookmarks:
 * @self: an item
 *
 * Returns: (transfer none): the bookmarks that the section is one of, or can be
 */
BrochureBookmarks *
brochure_sidebar_item_get_bookmarks (BrochureSidebarItem *self)
{
  g_return_val_if_fail (BROCHURE_IS_SIDEBAR_ITEM (self), NULL);

  return self->bookmarks;
}

const char *
brochure_sidebar_item_get_id (BrochureSidebarItem *self)
{
  g_return_val_if_fail (BROCHURE_IS_SIDEBAR_ITEM (self), NULL);

  return self->id;
}

gboolean
brochure_sidebar_item_get_is_bookmark (BrochureSidebarItem *self)
{
  g_return_val_if_fail (BROCHURE_IS_SIDEBAR_ITEM (self), FALSE);

  return self->is_bookmark;
}

gboolean
brochure_sidebar_item_get_is_present (BrochureSidebarItem *self)
{
  g_return_val_if_fail (BROCHURE_IS_SIDEBAR_ITEM (self), FALSE);

  return self->section != NULL;
}
