/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "cli/brochure-export.h"

#include <glib/gi18n.h>

#include "content/brochure-link.h"
#include "export/brochure-json-ld.h"
#include "export/brochure-manuscript.h"
#include "export/brochure-pdf.h"
#include "export/brochure-plain.h"
#include "export/brochure-saving.h"

typedef GBytes *(*WriteFunc) (BrochureDocument       *document,
                              const BrochureSection  *section,
                              GError                **error);

static GBytes *
write_json_ld (BrochureDocument       *document,
               const BrochureSection  *section,
               GError                **error)
{
  return brochure_json_ld_write (document, section);
}

static GBytes *
write_pdf (BrochureDocument       *document,
           const BrochureSection  *section,
           GError                **error)
{
  g_autoptr(BrochureManuscript) manuscript = brochure_manuscript_new (document, section, NULL);
  int progress = 0;
  double width;
  double height;

  brochure_pdf_get_default_size (&width, &height);

  return brochure_pdf_write (manuscript, width, height, NULL, &progress, NULL, error);
}

static GBytes *
write_text (BrochureDocument       *document,
            const BrochureSection  *section,
            GError                **error)
{
  g_autoptr(BrochureManuscript) manuscript = brochure_manuscript_new (document, section, NULL);

  return brochure_plain_write (manuscript);
}

static const struct
{
  const char *name;
  WriteFunc write;
} formats[] = {
  { "jsonld", write_json_ld },
  { "pdf", write_pdf },
  { "text", write_text },
};

static WriteFunc
find_format (const char  *format,
             GError     **error)
{
  g_autofree char *shown = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    if (g_str_equal (formats[i].name, format))
      return formats[i].write;

  shown = brochure_link_describe (format);
  /* Translators: %s is what was given as a format; text, pdf and jsonld stay as they are */
  g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT,
               _("“%s” is not a format: there are text, pdf and jsonld"), shown);

  return NULL;
}

static const BrochureSection *
find_section (BrochureDocument  *document,
              const char        *id,
              GError           **error)
{
  const BrochureSection *section = brochure_programme_find_section (brochure_document_get_programme (document), id);
  g_autofree char *shown = brochure_link_describe (id);

  if (section == NULL)
    /* Translators: %s is what was given as a section; --list-sections stays as it is */
    g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT,
                 _("There is no section “%s”; --list-sections lists those there are"), shown);

  return section;
}

/**
 * brochure_export_write:
 * @document: a brochure
 * @format: `text`, `pdf` or `jsonld`
 * @section_id: (nullable): id of a section, or %NULL for all of it
 * @file: where to write it
 * @error: return location for an error; %G_IO_ERROR_INVALID_ARGUMENT where there is no such format or section
 *
 * The command `--export`.
 *
 * Returns: whether all of it was written
 */
gboolean
brochure_export_write (BrochureDocument  *document,
                       const char        *format,
                       const char        *section_id,
                       GFile             *file,
                       GError           **error)
{
  const BrochureSection *section = NULL;
  g_autoptr(GBytes) bytes = NULL;
  WriteFunc write;

  g_return_val_if_fail (BROCHURE_IS_DOCUMENT (document), FALSE);
  g_return_val_if_fail (format != NULL, FALSE);
  g_return_val_if_fail (G_IS_FILE (file), FALSE);

  write = find_format (format, error);
  if (write == NULL)
    return FALSE;

  if (section_id != NULL && (section = find_section (document, section_id, error)) == NULL)
    return FALSE;

  bytes = write (document, section, error);

  return bytes != NULL && brochure_saving_write (file, bytes, NULL, error);
}
