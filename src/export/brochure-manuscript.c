/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "export/brochure-manuscript.h"

#include <glib/gi18n.h>

#include "content/brochure-today.h"
#include "language/brochure-format.h"
#include "language/brochure-language.h"
#include "telling/brochure-teller.h"
#include "telling/brochure-wording.h"

static BrochureText *
settle (const BrochureText *text)
{
  return text != NULL ? brochure_text_settle (text) : NULL;
}

static void
settle_in_place (BrochureText **text)
{
  g_autoptr(BrochureText) old = *text;

  *text = settle (old);
}

static void
chapter_free (BrochureChapter *self)
{
  g_free (self->id);
  brochure_text_unref (self->title);
  g_ptr_array_unref (self->pieces);
  g_free (self);
}

static void
add_piece (BrochureChapter *chapter,
           BrochurePiece   *piece)
{
  settle_in_place (&piece->label);
  settle_in_place (&piece->text);
  settle_in_place (&piece->note);
  g_ptr_array_add (chapter->pieces, piece);
}

/* Adds those of @pieces that are of a kind, or all. */
static void
take_pieces (BrochureChapter *chapter,
             GPtrArray       *pieces,
             int              kind)
{
  while (pieces->len > 0)
    {
      BrochurePiece *piece = g_ptr_array_steal_index (pieces, 0);

      if (kind < 0 || (int) piece->kind == kind)
        add_piece (chapter, piece);
      else
        brochure_piece_free (piece);
    }

  g_ptr_array_unref (pieces);
}

static BrochureChapter *
add_chapter (BrochureManuscript *self,
             const char         *id,
             const BrochureText *title)
{
  BrochureChapter *chapter = g_new0 (BrochureChapter, 1);

  chapter->id = g_strdup (id);
  chapter->title = settle (title);
  chapter->pieces = g_ptr_array_new_with_free_func ((GDestroyNotify) brochure_piece_free);
  g_ptr_array_add (self->chapters, chapter);

  return chapter;
}

/* The same pieces in the same order as on the page. */
static BrochureChapter *
add_section (BrochureManuscript    *self,
             BrochureTeller        *teller,
             const BrochureSection *section)
{
  BrochureChapter *chapter = add_chapter (self, section->id, section->title);

  take_pieces (chapter, brochure_teller_tell_state (teller, section), -1);

  for (guint i = 0; i < section->blocks->len; i++)
    take_pieces (chapter, brochure_teller_tell_block (teller, g_ptr_array_index (section->blocks, i)), -1);

  return chapter;
}

/* What is only there to be pressed is nothing on paper. */
static gboolean
has_words (const BrochureChapter *chapter)
{
  for (guint i = 0; i < chapter->pieces->len; i++)
    {
      const BrochurePiece *piece = g_ptr_array_index (chapter->pieces, i);

      if (piece->kind != BROCHURE_PIECE_FORM && piece->kind != BROCHURE_PIECE_EVENT)
        return TRUE;
    }

  return FALSE;
}

/* What unfolds at the foot of each page stands together at the end of the whole: who reads it through does not stumble
 * over it. What is open is not told again where a section tells all of it. */
static void
add_appendix (BrochureManuscript      *self,
              BrochureTeller          *teller,
              const BrochureProgramme *programme)
{
  gboolean is_told = brochure_programme_find_section_of_kind (programme, BROCHURE_BLOCK_DISCREPANCIES) != NULL;
  g_autoptr(BrochureText) title = brochure_text_new_literal (g_strdup (brochure_wording_sources ()));
  BrochureChapter *appendix = add_chapter (self, "sources", title);

  for (guint i = 0; i < programme->sections->len; i++)
    {
      const BrochureSection *section = g_ptr_array_index (programme->sections, i);
      GPtrArray *foot = brochure_teller_tell_foot (teller, section);
      guint n_pieces = appendix->pieces->len;
      BrochurePiece *fold = g_new0 (BrochurePiece, 1);

      fold->kind = BROCHURE_PIECE_FOLD;
      fold->id = g_strdup (section->id);
      fold->label = brochure_text_ref (section->title);
      add_piece (appendix, fold);
      take_pieces (appendix, foot, is_told ? BROCHURE_PIECE_ROW : -1);

      if (appendix->pieces->len == n_pieces + 1)
        g_ptr_array_set_size (appendix->pieces, (int) n_pieces);
    }

  if (appendix->pieces->len == 0)
    g_ptr_array_set_size (self->chapters, (int) self->chapters->len - 1);
}

static void
add_imprint (BrochureManuscript *self,
             char               *words)
{
  g_ptr_array_add (self->imprint, brochure_text_new_literal (words));
}

static void
write_imprint (BrochureManuscript *self,
               BrochureDocument   *document)
{
  const BrochureProgramme *programme = brochure_document_get_programme (document);
  const BrochureOrganisation *provider = brochure_document_find_organisation (document, programme->provider);
  GPtrArray *sources = brochure_document_get_sources (document);
  g_autofree char *as_of = brochure_format_partial_date (brochure_document_get_as_of (document));
  g_autofree char *today = NULL;
  GDate day;

  brochure_today_get (&day);
  today = brochure_format_day (&day);

  if (sources->len > 0)
    {
      const BrochureSource *first = g_ptr_array_index (sources, 0);
      g_autofree char *source = brochure_wording_source (document, first->id);

      /* Translators: in the imprint of a printed brochure; %s is its main source and when that was seen */
      add_imprint (self, g_strdup_printf (_("Made from: %s"), source));
    }

  /* Translators: in the imprint of a printed brochure: the date of its content and the day on which it was written */
  add_imprint (self, g_strdup_printf (_("Content of %1$s, written down on %2$s"), as_of, today));

  if (provider != NULL)
    /* Translators: of a brochure, in its imprint or below a day in a calendar; %s is a university */
    add_imprint (self, g_strdup_printf (_("Not published by %s. Ask there before you rely on it."),
                                        brochure_text_get (provider->name)));

  /* Translators: at the foot of each page: the date of the content and the day on which it was printed */
  self->foot = brochure_text_new_literal (g_strdup_printf (_("Content of %1$s · printed %2$s"), as_of, today));
}

/* One section is a work of its own, except the one that is about the whole. */
static void
write_title (BrochureManuscript      *self,
             const BrochureProgramme *programme,
             const BrochureSection   *section)
{
  self->programme = settle (programme->name);

  if (section != NULL && !brochure_section_has_kind (section, BROCHURE_BLOCK_HERO))
    {
      self->title = settle (section->title);
      self->eyebrow = settle (programme->name);
      return;
    }

  self->title = settle (programme->name);
  self->eyebrow = settle (programme->tagline);
  self->abstract = settle (programme->abstract);
}

static BrochureManuscript *
begin (BrochureDocument *document)
{
  BrochureManuscript *self = g_new0 (BrochureManuscript, 1);

  self->language = g_strdup (brochure_language_get_current ());
  self->is_rtl = brochure_language_is_rtl (NULL);
  self->chapters = g_ptr_array_new_with_free_func ((GDestroyNotify) chapter_free);
  self->imprint = g_ptr_array_new_with_free_func ((GDestroyNotify) brochure_text_unref);
  write_imprint (self, document);

  return self;
}

/**
 * brochure_manuscript_new:
 * @document: a brochure
 * @section: (nullable): one of its sections, or %NULL for all of them
 * @check: (nullable): what somebody answered to it, to be told beside the requirements
 *
 * Writes down what a brochure tells, in the language and on the day of now.
 *
 * Returns: (transfer full): the manuscript
 */
BrochureManuscript *
brochure_manuscript_new (BrochureDocument      *document,
                         const BrochureSection *section,
                         BrochureCheck         *check)
{
  BrochureManuscript *self;
  g_autoptr(BrochureTeller) teller = NULL;
  const BrochureProgramme *programme;

  g_return_val_if_fail (BROCHURE_IS_DOCUMENT (document), NULL);

  programme = brochure_document_get_programme (document);
  teller = brochure_teller_new (document);
  brochure_teller_set_check (teller, check);
  self = begin (document);
  write_title (self, programme, section);

  for (guint i = 0; section == NULL && i < programme->sections->len; i++)
    if (!has_words (add_section (self, teller, g_ptr_array_index (programme->sections, i))))
      g_ptr_array_set_size (self->chapters, (int) self->chapters->len - 1);

  if (section != NULL)
    take_pieces (add_section (self, teller, section), brochure_teller_tell_foot (teller, section), -1);
  else
    add_appendix (self, teller, programme);

  if (self->chapters->len > 1)
    /* Translators: heading of the table of contents */
    self->contents = brochure_text_new_literal (g_strdup (_("Contents")));

  return self;
}

/**
 * brochure_manuscript_new_result:
 * @check: what somebody answered to a brochure
 *
 * Writes down what the answers come to, for an adviser to read.
 *
 * Returns: (transfer full): the manuscript
 */
BrochureManuscript *
brochure_manuscript_new_result (BrochureCheck *check)
{
  BrochureManuscript *self;
  BrochureDocument *document;
  g_autoptr(BrochureTeller) teller = NULL;

  g_return_val_if_fail (BROCHURE_IS_CHECK (check), NULL);

  document = brochure_check_get_document (check);
  teller = brochure_teller_new (document);
  brochure_teller_set_check (teller, check);
  self = begin (document);
  self->programme = settle (brochure_document_get_programme (document)->name);
  self->eyebrow = brochure_text_ref (self->programme);
  /* Translators: title of what somebody prints or saves of a check of the requirements */
  self->title = brochure_text_new_literal (g_strdup (_("My Result")));
  take_pieces (add_chapter (self, "result", self->title), brochure_teller_tell_result (teller), -1);

  return self;
}

/**
 * brochure_manuscript_free:
 * @self: (transfer full): a manuscript
 */
void
brochure_manuscript_free (BrochureManuscript *self)
{
  brochure_text_unref (self->title);
  brochure_text_unref (self->eyebrow);
  brochure_text_unref (self->abstract);
  brochure_text_unref (self->programme);
  brochure_text_unref (self->contents);
  g_ptr_array_unref (self->imprint);
  brochure_text_unref (self->foot);
  g_free (self->language);
  g_ptr_array_unref (self->chapters);
  g_free (self);
}

/**
 * brochure_manuscript_dup_title:
 * @self: a manuscript
 *
 * Names a manuscript by itself, outside of its brochure: for a list of files, say.
 *
 * Returns: (transfer full): its title, after that of the programme where it is a section of one
 */
char *
brochure_manuscript_dup_title (const BrochureManuscript *self)
{
  const char *title;
  const char *programme;

  g_return_val_if_fail (self != NULL, NULL);

  title = brochure_text_get (self->title);
  programme = brochure_text_get (self->programme);

  return g_str_equal (title, programme) ? g_strdup (title) : g_strconcat (programme, " – ", title, NULL);
}
