/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "telling/brochure-teller-private.h"

#include <glib/gi18n.h>

#include "content/brochure-today.h"
#include "language/brochure-format.h"
#include "telling/brochure-wording-case.h"
#include "telling/brochure-wording.h"

/* Adds a piece; without an id it is named by its place in the block: the first is the block itself. */
BrochurePiece *
_brochure_teller_add (BrochureTeller    *self,
                      BrochurePieceKind  kind,
                      const char        *id)
{
  BrochurePiece *piece = g_new0 (BrochurePiece, 1);

  piece->kind = kind;

  if (id != NULL)
    piece->id = g_strdup (id);
  else if (self->pieces->len == 0)
    piece->id = g_strdup (self->block_id);
  else
    piece->id = g_strdup_printf ("%s.%u", self->block_id, self->pieces->len);

  g_ptr_array_add (self->pieces, piece);

  return piece;
}

BrochurePiece *
_brochure_teller_add_text (BrochureTeller    *self,
                           BrochurePieceKind  kind,
                           BrochureText      *text)
{
  BrochurePiece *piece;

  if (text == NULL)
    return NULL;

  piece = _brochure_teller_add (self, kind, NULL);
  piece->text = brochure_text_ref (text);

  return piece;
}

BrochurePiece *
_brochure_teller_add_words (BrochureTeller    *self,
                            BrochurePieceKind  kind,
                            const char        *words)
{
  BrochurePiece *piece = _brochure_teller_add (self, kind, NULL);

  piece->text = _brochure_teller_say (g_strdup (words));

  return piece;
}

/* Nothing is added for what has no title. */
BrochurePiece *
_brochure_teller_add_heading (BrochureTeller *self,
                              const char     *id,
                              int             level,
                              BrochureText   *title)
{
  BrochurePiece *piece;

  if (title == NULL)
    return NULL;

  piece = _brochure_teller_add (self, BROCHURE_PIECE_HEADING, id);
  piece->level = level;
  piece->label = brochure_text_ref (title);

  return piece;
}

/* A row of two things in the language of the interface. */
BrochurePiece *
_brochure_teller_add_row (BrochureTeller *self,
                          const char     *label,
                          char           *text)
{
  BrochurePiece *piece = _brochure_teller_add (self, BROCHURE_PIECE_ROW, NULL);

  piece->label = _brochure_teller_say (g_strdup (label));
  piece->text = _brochure_teller_say (text);

  return piece;
}

BrochurePiece *
_brochure_teller_add_fact (BrochureTeller     *self,
                           const BrochureFact *fact)
{
  BrochurePiece *piece = _brochure_teller_add (self, BROCHURE_PIECE_ROW, fact->id);
  const char * const facts[] = { fact->id, NULL };

  piece->label = brochure_text_ref (fact->label);
  piece->note = _brochure_teller_say (brochure_wording_value_note (fact->value, &self->today));
  piece->facts = g_strdupv ((char **) facts);
  piece->text = fact->value->type == BROCHURE_VALUE_TEXT
                ? brochure_text_ref (fact->value->text)
                : _brochure_teller_say (brochure_format_value (fact->value));

  if (fact->value->type == BROCHURE_VALUE_LINK)
    piece->target = g_strdup (fact->value->literal);

  return piece;
}

/* Adds whom something is for; where that is wanted, also that it is not known. */
void
_brochure_teller_add_audience (BrochureTeller         *self,
                               const BrochureAudience *audience,
                               gboolean                is_wanted)
{
  if (audience != NULL)
    /* Translators: whom an intake or a fee is for, before “Everybody else” or a list of countries */
    _brochure_teller_add_row (self, _("For whom"), brochure_wording_audience (self->document, audience));
  else if (is_wanted)
    _brochure_teller_add_row (self, _("For whom"), g_strdup (brochure_wording_not_stated ()));
}

BrochureText *
_brochure_teller_quote (BrochureText *text)
{
  return text != NULL ? brochure_text_ref (text) : NULL;
}

/* Takes the words over. */
BrochureText *
_brochure_teller_say (char *words)
{
  return words != NULL ? brochure_text_new_literal (words) : NULL;
}

/* Joins those of @n lines that are there, if any. */
char *
_brochure_teller_join_lines (const char * const *lines,
                             gsize               n)
{
  g_autoptr(GString) joined = g_string_new (NULL);

  for (gsize i = 0; i < n; i++)
    {
      if (lines[i] == NULL || *lines[i] == '\0')
        continue;

      if (joined->len > 0)
        g_string_append_c (joined, '\n');

      g_string_append (joined, lines[i]);
    }

  return joined->len > 0 ? g_string_free_and_steal (g_steal_pointer (&joined)) : NULL;
}

static void
tell_paragraph (BrochureTeller      *self,
                const BrochureBlock *block)
{
  BrochurePieceKind kind = block->style == BROCHURE_BLOCK_STYLE_LEAD ? BROCHURE_PIECE_LEAD
                         : block->style == BROCHURE_BLOCK_STYLE_QUIET ? BROCHURE_PIECE_QUIET : BROCHURE_PIECE_PARAGRAPH;
  g_autoptr(BrochureText) text = block->text != NULL ? brochure_text_ref (block->text) : _brochure_teller_join_values (self, block);
  BrochurePiece *piece = _brochure_teller_add_text (self, kind, text);

  if (piece != NULL)
    piece->facts = g_strdupv (block->refs);
}

static void
tell_list (BrochureTeller      *self,
           const BrochureBlock *block)
{
  for (guint i = 0; i < block->items->len; i++)
    {
      const BrochureItem *item = g_ptr_array_index (block->items, i);
      BrochurePiece *piece = _brochure_teller_add (self, BROCHURE_PIECE_BULLET, NULL);

      piece->text = _brochure_teller_quote (item->text);
      piece->facts = g_strdupv (item->refs);
    }

  for (gsize i = 0; block->items->len == 0 && block->refs != NULL && block->refs[i] != NULL; i++)
    {
      const BrochureFact *fact = brochure_programme_find_fact (self->programme, block->refs[i]);
      BrochurePiece *piece;

      if (fact == NULL)
        continue;

      piece = _brochure_teller_add_fact (self, fact);
      piece->kind = BROCHURE_PIECE_BULLET;
      g_clear_pointer (&piece->label, brochure_text_unref);
    }
}

static void
tell_callout (BrochureTeller      *self,
              const BrochureBlock *block)
{
  BrochurePieceKind kind = block->style == BROCHURE_BLOCK_STYLE_WARNING ? BROCHURE_PIECE_WARNING
                         : block->style == BROCHURE_BLOCK_STYLE_CLAIM ? BROCHURE_PIECE_CLAIM : BROCHURE_PIECE_NOTE;
  BrochurePiece *piece = _brochure_teller_add (self, kind, NULL);

  piece->label = _brochure_teller_quote (block->title);
  piece->text = _brochure_teller_quote (block->text);
  piece->facts = g_strdupv (block->refs);
}

static void
tell_image (BrochureTeller      *self,
            const BrochureBlock *block)
{
  BrochurePiece *piece;

  if (block->media == NULL)
    return;

  piece = _brochure_teller_add (self, BROCHURE_PIECE_PICTURE, NULL);
  piece->label = brochure_text_ref (block->media->alt);
  piece->text = _brochure_teller_say (brochure_wording_credit (block->media));
  piece->target = g_strdup (block->media->path);
}

static void
tell_hero (BrochureTeller *self)
{
  BrochurePiece *piece = _brochure_teller_add (self, BROCHURE_PIECE_HERO, NULL);
  const BrochureSection *check = brochure_programme_find_section_of_kind (self->programme, BROCHURE_BLOCK_ELIGIBILITY);

  piece->label = brochure_text_ref (self->programme->name);
  piece->text = _brochure_teller_quote (self->programme->abstract);
  piece->note = _brochure_teller_quote (self->programme->tagline);

  if (check != NULL)
    piece->target = g_strdup (check->id);
}

/* The form tells nothing before it is filled in, but what its examples are called can be looked for. */
static void
tell_form (BrochureTeller *self)
{
  GPtrArray *cases = brochure_document_get_cases (self->document);
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) titles = NULL;
  g_autofree char *lines = NULL;

  for (guint i = 0; i < cases->len; i++)
    {
      const BrochureCase *example = g_ptr_array_index (cases, i);

      if (example->is_example)
        g_strv_builder_take (builder, brochure_wording_case_title (self->document, example));
    }

  titles = g_strv_builder_end (builder);
  lines = g_strjoinv ("\n", titles);
  _brochure_teller_add_words (self, BROCHURE_PIECE_FORM, lines);
}

/* Some blocks say something of their own; others only where something of the programme or the brochure is told. */
static const struct
{
  void (*tell_block) (BrochureTeller      *self,
                      const BrochureBlock *block);
  void (*tell) (BrochureTeller *self);
} contents[] = {
  [BROCHURE_BLOCK_PARAGRAPH] = { .tell_block = tell_paragraph },
  [BROCHURE_BLOCK_LIST] = { .tell_block = tell_list },
  [BROCHURE_BLOCK_FACTS] = { .tell_block = _brochure_teller_tell_facts },
  [BROCHURE_BLOCK_CARDS] = { .tell_block = _brochure_teller_tell_cards },
  [BROCHURE_BLOCK_TABLE] = { .tell_block = _brochure_teller_tell_table },
  [BROCHURE_BLOCK_CALLOUT] = { .tell_block = tell_callout },
  [BROCHURE_BLOCK_IMAGE] = { .tell_block = tell_image },
  [BROCHURE_BLOCK_HERO] = { .tell = tell_hero },
  [BROCHURE_BLOCK_OFFERINGS] = { .tell = _brochure_teller_tell_offerings },
  [BROCHURE_BLOCK_FEES] = { .tell = _brochure_teller_tell_fees },
  [BROCHURE_BLOCK_REQUIREMENTS] = { .tell = _brochure_teller_tell_requirements },
  [BROCHURE_BLOCK_ELIGIBILITY] = { .tell = tell_form },
  [BROCHURE_BLOCK_CONTACT] = { .tell = _brochure_teller_tell_contact },
  [BROCHURE_BLOCK_ORGANISATIONS] = { .tell = _brochure_teller_tell_organisations },
  [BROCHURE_BLOCK_SOURCES] = { .tell = _brochure_teller_tell_sources },
  [BROCHURE_BLOCK_DISCREPANCIES] = { .tell = _brochure_teller_tell_discrepancies },
  [BROCHURE_BLOCK_CORRECTIONS] = { .tell = _brochure_teller_tell_corrections },
  [BROCHURE_BLOCK_NOTICES] = { .tell = _brochure_teller_tell_notices },
};

static void
tell_content (BrochureTeller      *self,
              const BrochureBlock *block)
{
  if ((guint) block->kind >= G_N_ELEMENTS (contents))
    return;

  if (contents[block->kind].tell_block != NULL)
    contents[block->kind].tell_block (self, block);
  else if (contents[block->kind].tell != NULL)
    contents[block->kind].tell (self);
}

/* What a block states as a whole, its first piece rests on. */
static void
add_left_facts (BrochureTeller      *self,
                const BrochureBlock *block)
{
  g_autoptr(GStrvBuilder) left = g_strv_builder_new ();
  BrochurePiece *first;

  if (block->refs == NULL || self->pieces->len == 0)
    return;

  first = g_ptr_array_index (self->pieces, 0);
  g_strv_builder_addv (left, first->facts != NULL ? (const char **) first->facts : (const char *[]) { NULL });

  for (gsize i = 0; block->refs[i] != NULL; i++)
    {
      gboolean is_stated = FALSE;

      for (guint j = 0; j < self->pieces->len && !is_stated; j++)
        is_stated = brochure_piece_states (g_ptr_array_index (self->pieces, j), block->refs[i]);

      if (!is_stated)
        g_strv_builder_add (left, block->refs[i]);
    }

  g_strfreev (first->facts);
  first->facts = g_strv_builder_end (left);
}

static void
begin (BrochureTeller *self,
       const char     *block_id)
{
  self->block_id = block_id;
  self->pieces = g_ptr_array_new_with_free_func ((GDestroyNotify) brochure_piece_free);
}

static GPtrArray *
finish (BrochureTeller *self)
{
  _brochure_teller_label_links (self);

  return g_steal_pointer (&self->pieces);
}

/**
 * brochure_teller_new:
 * @document: a brochure
 *
 * Creates somebody who tells what a brochure says, by the day that it is now.
 *
 * Returns: (transfer full): the teller
 */
BrochureTeller *
brochure_teller_new (BrochureDocument *document)
{
  BrochureTeller *self;

  g_return_val_if_fail (BROCHURE_IS_DOCUMENT (document), NULL);

  self = g_new0 (BrochureTeller, 1);
  self->document = g_object_ref (document);
  self->programme = brochure_document_get_programme (document);
  brochure_today_get (&self->today);

  return self;
}

/**
 * brochure_teller_free:
 * @self: (transfer full): a teller
 */
void
brochure_teller_free (BrochureTeller *self)
{
  g_clear_object (&self->document);
  g_clear_object (&self->check);
  g_free (self);
}

/**
 * brochure_teller_set_check:
 * @self: a teller
 * @check: (nullable): what somebody answered to the brochure
 *
 * From now on requirements are told with where that person stands.
 */
void
brochure_teller_set_check (BrochureTeller *self,
                           BrochureCheck  *check)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (check == NULL || BROCHURE_IS_CHECK (check));

  g_set_object (&self->check, check);
}

/**
 * brochure_teller_tell_answers:
 * @self: a teller that has a check
 *
 * Tells what somebody answered.
 *
 * Returns: (transfer full) (element-type BrochurePiece): a row for each answer, possibly none
 */
GPtrArray *
brochure_teller_tell_answers (BrochureTeller *self)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (self->check != NULL, NULL);

  begin (self, "answers");
  _brochure_teller_tell_answers (self, brochure_check_get_answers (self->check));

  return finish (self);
}

/**
 * brochure_teller_tell_block:
 * @self: a teller
 * @block: a block of the brochure
 *
 * Tells what a block says. A block without content says nothing, and neither does its title.
 *
 * Returns: (transfer full) (element-type BrochurePiece): the pieces, possibly none
 */
GPtrArray *
brochure_teller_tell_block (BrochureTeller      *self,
                            const BrochureBlock *block)
{
  BrochurePiece *heading = NULL;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (block != NULL, NULL);

  begin (self, block->id);

  /* A callout has its title inside. */
  if (block->kind != BROCHURE_BLOCK_CALLOUT)
    heading = _brochure_teller_add_heading (self, NULL, 2, block->title);

  tell_content (self, block);

  if (heading != NULL && self->pieces->len == 1)
    g_ptr_array_set_size (self->pieces, 0);

  add_left_facts (self, block);

  return finish (self);
}

/**
 * brochure_teller_tell_contact:
 * @self: a teller
 *
 * Tells how the provider of the programme is reached.
 *
 * Returns: (transfer full) (element-type BrochurePiece): the pieces, possibly none
 */
GPtrArray *
brochure_teller_tell_contact (BrochureTeller *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  begin (self, "contact");
  _brochure_teller_tell_contact (self);

  return finish (self);
}

/**
 * brochure_teller_tell_foot:
 * @self: a teller
 * @section: a section of the brochure
 *
 * Tells what a section rests on: where its sources contradict themselves, and every fact with its source.
 *
 * Returns: (transfer full) (element-type BrochurePiece): a fold and what is in it, or nothing
 */
GPtrArray *
brochure_teller_tell_foot (BrochureTeller        *self,
                           const BrochureSection *section)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (section != NULL, NULL);

  begin (self, "sources-and-questions");
  _brochure_teller_tell_sources_of (self, section);

  return finish (self);
}

/**
 * brochure_teller_tell_result:
 * @self: a teller that has a check
 *
 * Tells what the answers come to: the verdict, the answers, every requirement with its reason, and what is open.
 *
 * Returns: (transfer full) (element-type BrochurePiece): the pieces
 */
GPtrArray *
brochure_teller_tell_result (BrochureTeller *self)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (self->check != NULL, NULL);

  begin (self, "result");
  _brochure_teller_tell_result (self, brochure_check_get_evaluation (self->check));

  return finish (self);
}

/**
 * brochure_teller_tell_state:
 * @self: a teller
 * @section: a section of the brochure
 *
 * Tells what a reader must know before anything else in a section: the notices that it begins with.
 *
 * Returns: (transfer full) (element-type BrochurePiece): the pieces, possibly none
 */
GPtrArray *
brochure_teller_tell_state (BrochureTeller        *self,
                            const BrochureSection *section)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (section != NULL, NULL);

  begin (self, "state");
  _brochure_teller_tell_notices_of (self, section);

  return finish (self);
}
