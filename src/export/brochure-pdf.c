/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "export/brochure-pdf.h"

#include <langinfo.h>

#include <cairo-pdf.h>
#include <glib/gi18n.h>

#include "export/brochure-pages.h"
#include "export/brochure-pdf-catalogue.h"

/* In points. */
#define A4_WIDTH 595.276
#define A4_HEIGHT 841.89
#define LETTER_WIDTH 612.0
#define LETTER_HEIGHT 792.0
#define LETTER_MILLIMETRES 279

static cairo_status_t
on_write (void                *bytes,
          const unsigned char *data,
          unsigned int         length)
{
  g_byte_array_append (bytes, data, length);

  return CAIRO_STATUS_SUCCESS;
}

static void
describe (cairo_surface_t          *surface,
          const BrochureManuscript *manuscript)
{
  g_autofree char *title = brochure_manuscript_dup_title (manuscript);
  g_autofree char *creator = g_strconcat (_("Public Sector ICT"), " ", VERSION, NULL);

  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_TITLE, title);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATOR, creator);

  if (manuscript->abstract != NULL)
    cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_SUBJECT, brochure_text_get (manuscript->abstract));
}

typedef struct
{
  cairo_surface_t *surface;
  int chapter;
} Outline;

static void
add_heading (guint       level,
             const char *title,
             const char *place,
             gpointer    user_data)
{
  Outline *outline = user_data;
  int parent = level == 1 ? CAIRO_PDF_OUTLINE_ROOT : outline->chapter;
  int id = cairo_pdf_surface_add_outline (outline->surface, parent, title, place, 0);

  if (level == 1)
    outline->chapter = id;
}

static gboolean
is_wanted (GArray *ranges,
           guint   page)
{
  for (guint i = 0; ranges != NULL && i < ranges->len; i++)
    {
      const BrochurePdfRange *range = &g_array_index (ranges, BrochurePdfRange, i);

      if (range->first <= page && page <= range->last)
        return TRUE;
    }

  return ranges == NULL;
}

/* Some of the pages are for paper: they have no structure, and nothing leads from one to another. */
static gboolean
draw (BrochurePages   *pages,
      cairo_surface_t *surface,
      GArray          *ranges,
      int             *progress,
      GCancellable    *cancellable)
{
  guint n_pages = brochure_pages_count (pages);
  gboolean is_tagged = ranges == NULL;
  cairo_t *cr = cairo_create (surface);

  if (is_tagged)
    cairo_tag_begin (cr, "Document", NULL);

  for (guint i = 0; i < n_pages && !g_cancellable_is_cancelled (cancellable); i++)
    {
      if (!is_wanted (ranges, i))
        continue;

      brochure_pages_draw (pages, cr, i, is_tagged);

      if (is_tagged && i + 1 == n_pages)
        cairo_tag_end (cr, "Document");

      cairo_show_page (cr);
      g_atomic_int_set (progress, (int) (BROCHURE_PAGES_PROGRESS +
                                         i * (guint64) (1000 - BROCHURE_PAGES_PROGRESS) / n_pages));
    }

  cairo_destroy (cr);

  return !g_cancellable_is_cancelled (cancellable);
}

/**
 * brochure_pdf_get_default_size:
 * @width: (out): width of a page, in points
 * @height: (out): height of a page, in points
 *
 * Gets the size of paper that the session's region uses: Letter or A4.
 */
void
brochure_pdf_get_default_size (double *width,
                               double *height)
{
  gboolean is_letter = FALSE;

  g_return_if_fail (width != NULL);
  g_return_if_fail (height != NULL);

#ifdef __GLIBC__
  is_letter = GPOINTER_TO_INT (nl_langinfo (_NL_PAPER_HEIGHT)) == LETTER_MILLIMETRES;
#endif

  *width = is_letter ? LETTER_WIDTH : A4_WIDTH;
  *height = is_letter ? LETTER_HEIGHT : A4_HEIGHT;
}

/**
 * brochure_pdf_write:
 * @manuscript: a manuscript
 * @width: width of a page, in points
 * @height: height of a page, in points
 * @ranges: (nullable) (element-type BrochurePdfRange): which pages, or %NULL for all of them
 * @progress: (out caller-allocates): told meanwhile how far it got, in thousandths; other threads may look
 * @cancellable: (nullable): to stop it
 * @error: return location for an error
 *
 * Writes a manuscript as PDF: tagged, with bookmarks, links, title and language. It may run in a thread.
 *
 * Returns: (transfer full) (nullable): the file, or %NULL with an error
 */
GBytes *
brochure_pdf_write (const BrochureManuscript  *manuscript,
                    double                     width,
                    double                     height,
                    GArray                    *ranges,
                    int                       *progress,
                    GCancellable              *cancellable,
                    GError                   **error)
{
  g_autoptr(BrochurePages) pages = NULL;
  g_autoptr(GByteArray) bytes = g_byte_array_new ();
  cairo_surface_t *surface;
  cairo_status_t status;
  gboolean is_done;

  g_return_val_if_fail (manuscript != NULL, NULL);

  pages = brochure_pages_new (manuscript, width, height, progress, cancellable);

  if (pages == NULL)
    {
      g_cancellable_set_error_if_cancelled (cancellable, error);
      return NULL;
    }

  surface = cairo_pdf_surface_create_for_stream (on_write, bytes, width, height);
  /* Plain objects, so that the catalogue can be found; there is nothing in it that needs more. */
  cairo_pdf_surface_restrict_to_version (surface, CAIRO_PDF_VERSION_1_4);
  describe (surface, manuscript);

  if (ranges == NULL)
    brochure_pages_foreach_heading (pages, add_heading, &(Outline) { surface, CAIRO_PDF_OUTLINE_ROOT });

  is_done = draw (pages, surface, ranges, progress, cancellable);
  cairo_surface_finish (surface);
  status = cairo_surface_status (surface);
  cairo_surface_destroy (surface);

  if (!is_done)
    {
      g_cancellable_set_error_if_cancelled (cancellable, error);
      return NULL;
    }

  if (status != CAIRO_STATUS_SUCCESS)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_FAILED, cairo_status_to_string (status));
      return NULL;
    }

  brochure_pdf_catalogue_amend (bytes, manuscript->language, manuscript->is_rtl);

  return g_byte_array_free_to_bytes (g_steal_pointer (&bytes));
}
