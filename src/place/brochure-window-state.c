/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <float.h>

#include "place/brochure-window-state.h"

struct _BrochureWindowState
{
  GObject parent_instance;

  /* owned */
  BrochureBookmarks *bookmarks;
  BrochureCheck *check;
  char *find_text;
  char *search_text;
  BrochureHistory *history;
  char *section;

  gboolean contact_open;
  gboolean content_open;
  gboolean find_open;
  gboolean search_open;
  double scroll;
};

enum
{
  PROP_0,
  PROP_CONTACT_OPEN,
  PROP_CONTENT_OPEN,
  PROP_FIND_OPEN,
  PROP_FIND_TEXT,
  PROP_SCROLL,
  PROP_SEARCH_OPEN,
  PROP_SEARCH_TEXT,
  PROP_SECTION,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (BrochureWindowState, brochure_window_state, G_TYPE_OBJECT)

static void
set_boolean (BrochureWindowState *self,
             guint                property_id,
             gboolean            *slot,
             gboolean             value)
{
  if (*slot == value)
    return;

  *slot = value;
  g_object_notify_by_pspec (G_OBJECT (self), properties[property_id]);
}

/* No text at all is an empty one. */
static void
set_text (BrochureWindowState *self,
          guint                property_id,
          char               **slot,
          const char          *value)
{
  if (g_set_str (slot, value != NULL ? value : ""))
    g_object_notify_by_pspec (G_OBJECT (self), properties[property_id]);
}

static void
brochure_window_state_finalize (GObject *object)
{
  BrochureWindowState *self = BROCHURE_WINDOW_STATE (object);

  g_clear_object (&self->bookmarks);
  g_clear_object (&self->check);
  g_clear_pointer (&self->find_text, g_free);
  g_clear_pointer (&self->search_text, g_free);
  g_clear_object (&self->history);
  g_clear_pointer (&self->section, g_free);

  G_OBJECT_CLASS (brochure_window_state_parent_class)->finalize (object);
}

static void
brochure_window_state_get_property (GObject    *object,
                                    guint       property_id,
                                    GValue     *value,
                                    GParamSpec *pspec)
{
  BrochureWindowState *self = BROCHURE_WINDOW_STATE (object);

  switch (property_id)
    {
    case PROP_CONTACT_OPEN:
      g_value_set_boolean (value, self->contact_open);
      break;

    case PROP_CONTENT_OPEN:
      g_value_set_boolean (value, self->content_open);
      break;

    case PROP_FIND_OPEN:
      g_value_set_boolean (value, self->find_open);
      break;

    case PROP_FIND_TEXT:
      g_value_set_string (value, self->find_text);
      break;

    case PROP_SCROLL:
      g_value_set_double (value, self->scroll);
      break;

    case PROP_SEARCH_OPEN:
      g_value_set_boolean (value, self->search_open);
      break;

    case PROP_SEARCH_TEXT:
      g_value_set_string (value, self->search_text);
      break;

    case PROP_SECTION:
      g_value_set_string (value, self->section);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
brochure_window_state_set_property (GObject      *object,
                                    guint         property_id,
                                    const GValue *value,
                                    GParamSpec   *pspec)
{
  BrochureWindowState *self = BROCHURE_WINDOW_STATE (object);

  switch (property_id)
    {
    case PROP_CONTACT_OPEN:
      brochure_window_state_set_contact_open (self, g_value_get_boolean (value));
      break;

    case PROP_CONTENT_OPEN:
      brochure_window_state_set_content_open (self, g_value_get_boolean (value));
      break;

    case PROP_FIND_OPEN:
      brochure_window_state_set_find_open (self, g_value_get_boolean (value));
      break;

    case PROP_FIND_TEXT:
      set_text (self, PROP_FIND_TEXT, &self->find_text, g_value_get_string (value));
      break;

    case PROP_SCROLL:
      brochure_window_state_set_scroll (self, g_value_get_double (value));
      break;

    case PROP_SEARCH_OPEN:
      brochure_window_state_set_search_open (self, g_value_get_boolean (value));
      break;

    case PROP_SEARCH_TEXT:
      brochure_window_state_set_search_text (self, g_value_get_string (value));
      break;

    case PROP_SECTION:
      brochure_window_state_set_section (self, g_value_get_string (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
brochure_window_state_class_init (BrochureWindowStateClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->finalize = brochure_window_state_finalize;
  object_class->get_property = brochure_window_state_get_property;
  object_class->set_property = brochure_window_state_set_property;

  /**
   * BrochureWindowState:contact-open:
   *
   * Whether the contact pane is open.
   */
  properties[PROP_CONTACT_OPEN] =
    g_param_spec_boolean ("contact-open", NULL, NULL, FALSE, flags);

  /**
   * BrochureWindowState:content-open:
   *
   * Whether a narrow window shows the section rather than the list of sections.
   */
  properties[PROP_CONTENT_OPEN] =
    g_param_spec_boolean ("content-open", NULL, NULL, FALSE, flags);

  /**
   * BrochureWindowState:find-open:
   *
   * Whether the bar that finds words in the page is open.
   */
  properties[PROP_FIND_OPEN] =
    g_param_spec_boolean ("find-open", NULL, NULL, FALSE, flags);

  /**
   * BrochureWindowState:find-text:
   *
   * What is, or was last, looked for in the page.
   */
  properties[PROP_FIND_TEXT] =
    g_param_spec_string ("find-text", NULL, NULL, "", flags);

  /**
   * BrochureWindowState:scroll:
   *
   * How far the section is scrolled, from 0 (top) to 1 (end).
   */
  properties[PROP_SCROLL] =
    g_param_spec_double ("scroll", NULL, NULL, 0, 1, 0, flags);

  /**
   * BrochureWindowState:search-open:
   *
   * Whether the whole brochure is searched.
   */
  properties[PROP_SEARCH_OPEN] =
    g_param_spec_boolean ("search-open", NULL, NULL, FALSE, flags);

  /**
   * BrochureWindowState:search-text:
   *
   * What the whole brochure is searched for.
   */
  properties[PROP_SEARCH_TEXT] =
    g_param_spec_string ("search-text", NULL, NULL, "", flags);

  /**
   * BrochureWindowState:section:
   *
   * Id of the section that is shown.
   */
  properties[PROP_SECTION] =
    g_param_spec_string ("section", NULL, NULL, NULL, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
brochure_window_state_init (BrochureWindowState *self)
{
  self->bookmarks = brochure_bookmarks_new ();
  self->find_text = g_strdup ("");
  self->search_text = g_strdup ("");
  self->history = brochure_history_new ();
}

/**
 * brochure_window_state_new:
 *
 * Returns: (transfer full): the state of a window that has shown nothing yet
 */
BrochureWindowState *
brochure_window_state_new (void)
{
  return g_object_new (BROCHURE_TYPE_WINDOW_STATE, NULL);
}

/**
 * brochure_window_state_get_bookmarks:
 * @self: a state
 *
 * Returns: (transfer none): the sections that are marked
 */
BrochureBookmarks *
brochure_window_state_get_bookmarks (BrochureWindowState *self)
{
  g_return_val_if_fail (BROCHURE_IS_WINDOW_STATE (self), NULL);

  return self->bookmarks;
}

/**
 * brochure_window_state_get_check:
 * @self: a state
 *
 * Returns: (transfer none) (nullable): what is answered to the brochure that is shown
 */
BrochureCheck *
brochure_window_state_get_check (BrochureWindowState *self)
{
  g_return_val_if_fail (BROCHURE_IS_WINDOW_STATE (self), NULL);

  return self->check;
}

void
brochure_window_state_set_check (BrochureWindowState *self,
                                 BrochureCheck       *check)
{
  g_return_if_fail (BROCHURE_IS_WINDOW_STATE (self));

  g_set_object (&self->check, check);
}

gboolean
brochure_window_state_get_contact_open (BrochureWindowState *self)
{
  g_return_val_if_fail (BROCHURE_IS_WINDOW_STATE (self), FALSE);

  return self->contact_open;
}

void
brochure_window_state_set_contact_open (BrochureWindowState *self,
                                        gboolean             contact_open)
{
  g_return_if_fail (BROCHURE_IS_WINDOW_STATE (self));

  set_boolean (self, PROP_CONTACT_OPEN, &self->contact_open, contact_open);
}

gboolean
brochure_window_state_get_content_open (BrochureWindowState *self)
{
  g_return_val_if_fail (BROCHURE_IS_WINDOW_STATE (self), FALSE);

  return self->content_open;
}

void
brochure_window_state_set_content_open (BrochureWindowState *self,
                                        gboolean             content_open)
{
  g_return_if_fail (BROCHURE_IS_WINDOW_STATE (self));

  set_boolean (self, PROP_CONTENT_OPEN, &self->content_open, content_open);
}

gboolean
brochure_window_state_get_find_open (BrochureWindowState *self)
{
  g_return_val_if_fail (BROCHURE_IS_WINDOW_STATE (self), FALSE);

  return self->find_open;
}

void
brochure_window_state_set_find_open (BrochureWindowState *self,
                                     gboolean             find_open)
{
  g_return_if_fail (BROCHURE_IS_WINDOW_STATE (self));

  set_boolean (self, PROP_FIND_OPEN, &self->find_open, find_open);
}

/**
 * brochure_window_state_get_history:
 * @self: a state
 *
 * Returns: (transfer none): where the reader has been; who shows a section adds it
 */
BrochureHistory *
brochure_window_state_get_history (BrochureWindowState *self)
{
  g_return_val_if_fail (BROCHURE_IS_WINDOW_STATE (self), NULL);

  return self->history;
}

double
brochure_window_state_get_scroll (BrochureWindowState *self)
{
  g_return_val_if_fail (BROCHURE_IS_WINDOW_STATE (self), 0);

  return self->scroll;
}

/**
 * brochure_window_state_set_scroll:
 * @self: a state
 * @scroll: how far the section is scrolled; kept within 0 (top) and 1 (end)
 */
void
brochure_window_state_set_scroll (BrochureWindowState *self,
                                  double               scroll)
{
  g_return_if_fail (BROCHURE_IS_WINDOW_STATE (self));

  scroll = CLAMP (scroll, 0, 1);

  if (G_APPROX_VALUE (self->scroll, scroll, DBL_EPSILON))
    return;

  self->scroll = scroll;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SCROLL]);
}

gboolean
brochure_window_state_get_search_open (BrochureWindowState *self)
{
  g_return_val_if_fail (BROCHURE_IS_WINDOW_STATE (self), FALSE);

  return self->search_open;
}

void
brochure_window_state_set_search_open (BrochureWindowState *self,
                                       gboolean             search_open)
{
  g_return_if_fail (BROCHURE_IS_WINDOW_STATE (self));

  set_boolean (self, PROP_SEARCH_OPEN, &self->search_open, search_open);
}

/**
 * brochure_window_state_set_search_text:
 * @self: a state
 * @search_text: (nullable): what the whole brochure is searched for
 */
void
brochure_window_state_set_search_text (BrochureWindowState *self,
                                       const char          *search_text)
{
  g_return_if_fail (BROCHURE_IS_WINDOW_STATE (self));

  set_text (self, PROP_SEARCH_TEXT, &self->search_text, search_text);
}

const char *
brochure_window_state_get_section (BrochureWindowState *self)
{
  g_return_val_if_fail (BROCHURE_IS_WINDOW_STATE (self), NULL);

  return self->section;
}

/**
 * brochure_window_state_set_section:
 * @self: a state
 * @section: (nullable): id of the section to show, from its top
 */
void
brochure_window_state_set_section (BrochureWindowState *self,
                                   const char          *section)
{
  g_return_if_fail (BROCHURE_IS_WINDOW_STATE (self));

  if (g_strcmp0 (self->section, section) == 0)
    return;

  /* The new section begins at its top, and whoever is told of it must see that. */
  brochure_window_state_set_scroll (self, 0);
  g_set_str (&self->section, section);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SECTION]);
}
