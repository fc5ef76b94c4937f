/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>
#include <string.h>

#include "content/brochure-link.h"

#include "content/brochure-limits.h"
#include "content/brochure-marks.h"

#define PREFIX "brochure:section/"

/**
 * brochure_link_is_id:
 * @id: any text
 *
 * Tells whether @id can name a section or block: letters, digits, `-`, `_`
 * and `.` of ASCII, beginning with a letter or digit, 128 at most. Nothing
 * that could pass for a path or hide in a terminal is an id.
 *
 * Returns: whether it can
 */
gboolean
brochure_link_is_id (const char *id)
{
  g_return_val_if_fail (id != NULL, FALSE);

  if (!g_ascii_isalnum (id[0]) || strnlen (id, BROCHURE_MAX_ID_LENGTH + 1) > BROCHURE_MAX_ID_LENGTH)
    return FALSE;

  for (const char *c = id; *c != '\0'; c++)
    {
      if (!g_ascii_isalnum (*c) && strchr ("-_.", *c) == NULL)
        return FALSE;
    }

  return TRUE;
}

/**
 * brochure_link_describe:
 * @text: any text from outside, not necessarily UTF-8
 *
 * Makes @text fit to be repeated in a message of one line: valid UTF-8, no
 * control or direction characters, no marks without what they belong to, and
 * not more than sixty characters.
 *
 * Returns: (transfer full): the harmless form
 */
char *
brochure_link_describe (const char *text)
{
  g_autoptr(GString) shown = NULL;
  g_autofree char *head = NULL;
  g_autofree char *valid = NULL;
  glong n_chars = 0;
  char *settled;

  g_return_val_if_fail (text != NULL, NULL);

  /* A character has four bytes at most; the rest need not be looked at. */
  head = g_strndup (text, 4 * (BROCHURE_MAX_SHOWN + 1));
  valid = g_utf8_make_valid (head, -1);
  shown = g_string_new (NULL);

  for (const char *c = valid; *c != '\0'; c = g_utf8_next_char (c))
    {
      gunichar character = g_utf8_get_char (c);

      if (n_chars++ == BROCHURE_MAX_SHOWN)
        {
          g_string_append (shown, "…");
          break;
        }

      g_string_append_unichar (shown, g_unichar_isprint (character) ? character : 0xfffd);
    }

  settled = brochure_marks_settle (shown->str);

  return settled != NULL ? settled : g_string_free_and_steal (g_steal_pointer (&shown));
}

/**
 * brochure_link_quote:
 * @text: any text from outside, not necessarily UTF-8
 *
 * Does the same and puts it in quotation marks.
 *
 * Returns: (transfer full): the harmless form in quotation marks
 */
char *
brochure_link_quote (const char *text)
{
  g_autofree char *shown = brochure_link_describe (text);

  /* Translators: %s is a string found in a content file */
  return g_strdup_printf (_("“%s”"), shown);
}

/**
 * brochure_link_parse:
 * @uri: a link, from anywhere
 * @error: return location for an error
 *
 * Reads a link of the form `brochure:section/ID` or `brochure:section/ID#BLOCK`.
 * That the section exists is not looked at.
 *
 * Returns: (transfer full) (nullable): where it leads, or %NULL with
 *   %G_IO_ERROR_INVALID_ARGUMENT where it is no such link
 */
BrochureLink *
brochure_link_parse (const char  *uri,
                     GError     **error)
{
  g_autoptr(BrochureLink) self = g_new0 (BrochureLink, 1);
  const char *rest;

  g_return_val_if_fail (uri != NULL, NULL);

  if (g_ascii_strncasecmp (uri, PREFIX, strlen (PREFIX)) == 0)
    {
      const char *hash;

      rest = uri + strlen (PREFIX);
      hash = strchr (rest, '#');
      self->section = hash != NULL ? g_strndup (rest, hash - rest) : g_strdup (rest);
      self->block = hash != NULL ? g_strdup (hash + 1) : NULL;
    }

  if (self->section == NULL ||
      !brochure_link_is_id (self->section) ||
      (self->block != NULL && !brochure_link_is_id (self->block)))
    {
      g_autofree char *shown = brochure_link_describe (uri);

      /* Translators: %s is a link that somebody tried to open */
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT,
                   _("“%s” is not a link into a brochure"), shown);
      return NULL;
    }

  return g_steal_pointer (&self);
}

/**
 * brochure_link_to_uri:
 * @section: id of a section
 * @block: (nullable): id of a block in it
 *
 * Returns: (transfer full): the link that leads there
 */
char *
brochure_link_to_uri (const char *section,
                      const char *block)
{
  g_return_val_if_fail (section != NULL, NULL);

  return block != NULL ? g_strconcat (PREFIX, section, "#", block, NULL)
                       : g_strconcat (PREFIX, section, NULL);
}

/**
 * brochure_link_free:
 * @self: (transfer full): a link
 */
void
brochure_link_free (BrochureLink *self)
{
  g_free (self->section);
  g_free (self->block);
  g_free (self);
}
