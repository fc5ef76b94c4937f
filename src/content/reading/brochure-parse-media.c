/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "content/brochure-media-path.h"
#include "content/brochure-media.h"
#include "content/brochure-picture.h"
#include "content/reading/brochure-parse-private.h"

/* Translators: a noun, after “expected” */
#define FILE_BESIDE N_("a file in the folder of the content file")

/* What is wrong with a picture is told, and its words are shown instead. */
static void
check_picture (BrochureReader *reader,
               const char     *path)
{
  g_autofree char *excess = NULL;

  if (!brochure_picture_is_known (path))
    {
      brochure_reader_add_fault (reader, "path", _("This file is no picture"), "SVG, PNG, JPEG, WebP, AVIF, GIF, TIFF",
                                 NULL);
      return;
    }

  g_free (brochure_picture_read (path, NULL, &excess));

  if (excess != NULL)
    {
      g_autofree char *expected = g_strdup_printf (_(BROCHURE_PROBLEM_AT_MOST), excess);

      brochure_reader_add_fault (reader, "path", _(BROCHURE_PROBLEM_TOO_MUCH), expected, NULL);
    }
}

static void
check_path (BrochureReader *reader,
            const char     *path)
{
  const char *folder = brochure_reader_get_folder (reader);
  g_autofree char *resolved = NULL;

  if (folder == NULL)
    return;

  switch (brochure_media_path_resolve (folder, path, &resolved))
    {
    case BROCHURE_MEDIA_PATH_FOUND:
      check_picture (reader, resolved);
      break;
    case BROCHURE_MEDIA_PATH_MISSING:
      brochure_reader_add_fault (reader, "path", _(BROCHURE_PROBLEM_LEADS_NOWHERE), _(FILE_BESIDE), path);
      break;
    case BROCHURE_MEDIA_PATH_OUTSIDE:
      brochure_reader_add_problem (reader, TRUE, "path", _("This path leads out of the folder"), _(FILE_BESIDE), path);
      break;
    default:
      g_assert_not_reached ();
    }
}

gpointer
_brochure_parse_media (BrochureReader *reader,
                       gpointer        user_data)
{
  BrochureMedia *self = brochure_reader_new0 (reader, BrochureMedia);

  self->path = brochure_reader_read_string (reader, "path", TRUE);
  self->alt = brochure_reader_read_text (reader, "alt", TRUE);
  self->credit = brochure_reader_read_text (reader, "credit", FALSE);
  self->licence = brochure_reader_read_string (reader, "licence", FALSE);

  if (self->path != NULL)
    check_path (reader, self->path);

  return self;
}
