/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "app/brochure-sidebar-item.h"

struct _BrochureSidebarItem
{
  GObject parent_instance;

  /* owned: an item outlives neither language nor document, but need not know that */
  char *group;
  char *icon_name;
  char *id;
  char *note;
  char *title;

  guint group_index;
  gboolean is_bookmark;
  gboolean is_present;
};

enum
{
  PROP_0,
  PROP_GROUP,
  PROP_GROUP_INDEX,
  PROP_HAS_GAP,
  PROP_HAS_GROUP,
  PROP_IS_PRESENT,
  PROP_NOTE,
  PROP_TITLE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (BrochureSidebarItem, brochure_sidebar_item, G_TYPE_OBJECT)

static void
brochure_sidebar_item_finalize (GObject *object)
{
  BrochureSidebarItem *self = BROCHURE_SIDEBAR_ITEM (object);

  g_clear_pointer (&self->group, g_free);
  g_clear_pointer (&self->icon_name, g_free);
  g_clear_pointer (&self->id, g_free);
  g_clear_pointer (&self->note, g_free);
  g_clear_pointer (&self->title, g_free);

  G_OBJECT_CLASS (brochure_sidebar_item_parent_class)->finalize (object);
}

static void
brochure_sidebar_item_get_property (GObject    *object,
                                    guint       property_id,
                                    GValue     *value,
                                    GParamSpec *pspec)
{
  BrochureSidebarItem *self = BROCHURE_SIDEBAR_ITEM (object);

  switch (property_id)
    {
    case PROP_GROUP:
      g_value_set_string (value, self->group);
      break;

    case PROP_GROUP_INDEX:
      g_value_set_uint (value, self->group_index);
      break;

    case PROP_HAS_GAP:
      g_value_set_boolean (value, self->group_index > 0);
      break;

    case PROP_HAS_GROUP:
      g_value_set_boolean (value, *self->group != '\0');
      break;

    case PROP_IS_PRESENT:
      g_value_set_boolean (value, self->is_present);
      break;

    case PROP_NOTE:
      g_value_set_string (value, self->note);
      break;

    case PROP_TITLE:
      g_value_set_string (value, self->title);
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
   * BrochureSidebarItem:group-index:
   *
   * The how manieth run of sections with one heading it is in.
   */
  properties[PROP_GROUP_INDEX] =
    g_param_spec_uint ("group-index", NULL, NULL, 0, G_MAXUINT, 0, flags);

  /**
   * BrochureSidebarItem:has-gap:
   *
   * Whether its run is set apart from what is above it.
   */
  properties[PROP_HAS_GAP] =
    g_param_spec_boolean ("has-gap", NULL, NULL, FALSE, flags);

  /**
   * BrochureSidebarItem:has-group:
   *
   * Whether there is a heading to show.
   */
  properties[PROP_HAS_GROUP] =
    g_param_spec_boolean ("has-group", NULL, NULL, FALSE, flags);

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
 * @section: a section
 * @group_index: the how manieth run of sections with one heading it is in
 *
 * Returns: (transfer full): the section as the sidebar lists it, in the language of now
 */
BrochureSidebarItem *
brochure_sidebar_item_new (const BrochureSection *section,
                           guint                  group_index)
{
  BrochureSidebarItem *self;

  g_return_val_if_fail (section != NULL, NULL);

  self = g_object_new (BROCHURE_TYPE_SIDEBAR_ITEM, NULL);
  self->group = g_strdup (section->group != NULL ? brochure_text_get (section->group) : "");
  self->group_index = group_index;
  self->icon_name = g_strdup (section->icon);
  self->id = g_strdup (section->id);
  self->is_present = TRUE;
  self->note = g_strdup ("");
  self->title = g_strdup (brochure_text_get (section->title));

  return self;
}

/**
 * brochure_sidebar_item_new_bookmark:
 * @id: id of a section
 * @section: (nullable): the section, if there still is one
 * @group_index: the how manieth run of sections with one heading bookmarks are in
 *
 * Returns: (transfer full): the bookmark as the sidebar lists it, in the language of now
 */
BrochureSidebarItem *
brochure_sidebar_item_new_bookmark (const char            *id,
                                    const BrochureSection *section,
                                    guint                  group_index)
{
  BrochureSidebarItem *self;

  g_return_val_if_fail (id != NULL, NULL);

  self = g_object_new (BROCHURE_TYPE_SIDEBAR_ITEM, NULL);
  self->group = g_strdup (_("Bookmarks"));
  self->group_index = group_index;
  self->icon_name = g_strdup (section != NULL ? section->icon : "brochure-missing-symbolic");
  self->id = g_strdup (id);
  self->is_bookmark = TRUE;
  self->is_present = section != NULL;
  self->note = g_strdup (section != NULL ? "" : _("No longer in this brochure"));
  self->title = g_strdup (section != NULL ? brochure_text_get (section->title) : id);

  return self;
}

/**
 * brochure_sidebar_item_get_icon_name:
 * @self: an item
 *
 * Returns: (transfer none) (nullable): name of a symbolic icon, which need not exist
 */
const char *
brochure_sidebar_item_get_icon_name (BrochureSidebarItem *self)
{
  g_return_val_if_fail (BROCHURE_IS_SIDEBAR_ITEM (self), NULL);

  return self->icon_name;
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

  return self->is_present;
}

const char *
brochure_sidebar_item_get_note (BrochureSidebarItem *self)
{
  g_return_val_if_fail (BROCHURE_IS_SIDEBAR_ITEM (self), NULL);

  return self->note;
}

const char *
brochure_sidebar_item_get_title (BrochureSidebarItem *self)
{
  g_return_val_if_fail (BROCHURE_IS_SIDEBAR_ITEM (self), NULL);

  return self->title;
}
