/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "export/brochure-plain.h"

#include <string.h>

#include "content/brochure-markup.h"
#include "telling/brochure-piece.h"

/* What mail programs and terminals take without breaking lines once more. */
#define LINE_WIDTH 72

#define INDENT 2

/* A text in the making. */
typedef struct
{
  GString *string;
  BrochurePieceKind last;
} Writer;

static int
get_width (const char *text,
           gsize       length)
{
  int width = 0;

  for (const char *c = text; c < text + length; c = g_utf8_next_char (c))
    {
      gunichar character = g_utf8_get_char (c);

      width += g_unichar_iszerowidth (character) ? 0 : g_unichar_iswide (character) ? 2 : 1;
    }

  return width;
}

static void
add_blanks (Writer *self,
            int     n)
{
  g_string_append_printf (self->string, "%*s", n, "");
}

/* Fills lines with words; what goes on from one line to the next is indented by @indent. */
static void
add_words (Writer     *self,
           const char *text,
           int         indent,
           int         column)
{
  gboolean is_first = TRUE;

  g_assert (text != NULL);

  while (*text != '\0')
    {
      gsize length = strcspn (text, " \n");
      int width = get_width (text, length);

      if (length > 0 && !is_first && column + 1 + width > LINE_WIDTH)
        {
          g_string_append_c (self->string, '\n');
          add_blanks (self, indent);
          column = indent;
        }
      else if (length > 0 && !is_first)
        {
          g_string_append_c (self->string, ' ');
          column++;
        }

      g_string_append_len (self->string, text, (gssize) length);
      column += width;
      is_first = is_first && length == 0;
      text += length;

      if (*text == '\n')
        {
          g_string_append_c (self->string, '\n');
          add_blanks (self, indent);
          column = indent;
          is_first = TRUE;
        }

      text += *text != '\0' ? 1 : 0;
    }

  g_string_append_c (self->string, '\n');
}

static gboolean
is_address (const char *target)
{
  const char *scheme = target != NULL ? g_uri_peek_scheme (target) : NULL;

  return scheme != NULL && !g_str_equal (scheme, "brochure") && !g_str_equal (scheme, "geo");
}

/* Where a link leads, and that what is said in its stead may be the same. */
static void
append_address (GString    *words,
                const char *target)
{
  const char *shown = g_str_has_prefix (target, "mailto:") ? target + strlen ("mailto:") : target;

  if (is_address (target) && !g_str_has_prefix (target, "tel:") && strstr (words->str, shown) == NULL)
    g_string_append_printf (words, " <%s>", shown);
}

static char *
dup_words (const BrochurePiece *piece)
{
  const char *text = piece->text != NULL ? brochure_text_get (piece->text) : "";
  g_autoptr(GArray) spans = NULL;
  g_autofree char *plain = NULL;
  GString *words;
  guint from = 0;

  if (!brochure_piece_has_markup (piece))
    return g_strdup (text);

  plain = brochure_markup_to_spans (text, &spans);
  words = g_string_new (NULL);

  for (guint i = 0; i < spans->len; i++)
    {
      const BrochureMarkupSpan *span = &g_array_index (spans, BrochureMarkupSpan, i);

      if (span->target == NULL || span->end < from)
        continue;

      g_string_append_len (words, plain + from, span->end - from);
      from = span->end;
      append_address (words, span->target);
    }

  g_string_append (words, plain + from);

  return g_string_free_and_steal (words);
}

static void
add_heading (Writer     *self,
             const char *text,
             char        rule)
{
  g_string_append_c (self->string, '\n');
  add_words (self, text, 0, 0);

  for (int i = MIN (get_width (text, strlen (text)), LINE_WIDTH); rule != '\0' && i > 0; i--)
    g_string_append_c (self->string, rule);

  if (rule != '\0')
    g_string_append_c (self->string, '\n');
}

/* Label, text and note in one paragraph that hangs below its first line. */
static void
add_entry (Writer              *self,
           const BrochurePiece *piece,
           const char          *mark,
           int                  indent)
{
  g_autofree char *text = dup_words (piece);
  g_autoptr(GString) words = g_string_new (piece->label != NULL ? brochure_text_get (piece->label) : NULL);
  int hang = indent + get_width (mark, strlen (mark));

  if (words->len > 0 && *text != '\0')
    g_string_append (words, strchr (text, '\n') != NULL ? ":\n" : ": ");

  g_string_append (words, text);

  if (is_address (piece->target))
    append_address (words, piece->target);

  if (piece->note != NULL)
    g_string_append_printf (words, "\n%s", brochure_text_get (piece->note));

  if (words->len == 0)
    return;

  add_blanks (self, indent);
  g_string_append (self->string, mark);
  add_words (self, words->str, MAX (hang, indent + (piece->label != NULL ? INDENT : 0)), hang);
}

/* A row of a table is a list below its first cell: every cell says which column it is of. */
static void
add_cell (Writer              *self,
          GPtrArray           *heads,
          const BrochurePiece *cell)
{
  const BrochurePiece *head = cell->level < (int) heads->len ? g_ptr_array_index (heads, cell->level) : NULL;
  g_autofree char *text = dup_words (cell);
  g_autoptr(GString) words = g_string_new (NULL);

  if (cell->level == 0)
    {
      g_string_append_c (self->string, '\n');
      add_words (self, text, 0, 0);
      return;
    }

  if (head != NULL && head->label != NULL)
    g_string_append_printf (words, "%s: ", brochure_text_get (head->label));

  g_string_append (words, text);

  if (cell->note != NULL)
    g_string_append_printf (words, "\n%s", brochure_text_get (cell->note));

  add_blanks (self, INDENT);
  add_words (self, words->str, 2 * INDENT, INDENT);
}

/* Rows, entries and bullets stand close together; everything else apart. */
static void
add_gap (Writer              *self,
         const BrochurePiece *piece)
{
  static const char close[] = { BROCHURE_PIECE_BULLET, BROCHURE_PIECE_DOCUMENT, BROCHURE_PIECE_ROW,
                                BROCHURE_PIECE_ENTRY, BROCHURE_PIECE_CONTACT, BROCHURE_PIECE_CARD, BROCHURE_PIECE_LINK };
  gboolean is_close = memchr (close, piece->kind, sizeof close) != NULL;
  gboolean after_figure = self->last == BROCHURE_PIECE_FIGURE && is_close;

  if (!(is_close && self->last == piece->kind) && !after_figure && self->last != BROCHURE_PIECE_HEADING)
    g_string_append_c (self->string, '\n');
}

static void
add_piece (Writer              *self,
           GPtrArray           *heads,
           const BrochurePiece *piece)
{
  switch ((int) piece->kind)
    {
    case BROCHURE_PIECE_EVENT:
    case BROCHURE_PIECE_FORM:
    case BROCHURE_PIECE_HERO:
      return;

    case BROCHURE_PIECE_HEADING:
    case BROCHURE_PIECE_FOLD:
      add_heading (self, brochure_text_get (piece->label), piece->level == 2 ? '-' : '\0');
      self->last = BROCHURE_PIECE_HEADING;
      return;

    case BROCHURE_PIECE_COLUMN:
      g_ptr_array_set_size (heads, MAX ((int) heads->len, piece->level + 1));
      g_ptr_array_index (heads, piece->level) = (gpointer) piece;
      return;

    case BROCHURE_PIECE_CELL:
      add_cell (self, heads, piece);
      break;

    case BROCHURE_PIECE_BULLET:
      add_gap (self, piece);
      add_entry (self, piece, "• ", 0);
      break;

    case BROCHURE_PIECE_DOCUMENT:
      add_gap (self, piece);
      add_entry (self, piece, piece->is_checked ? "☑ " : "☐ ", 0);
      break;

    case BROCHURE_PIECE_ENTRY:
      add_gap (self, piece);
      add_entry (self, piece, "• ", piece->level * INDENT);
      break;

    case BROCHURE_PIECE_NOTE:
    case BROCHURE_PIECE_WARNING:
    case BROCHURE_PIECE_CLAIM:
      add_gap (self, piece);
      add_entry (self, piece, "│ ", 0);
      break;

    default:
      add_gap (self, piece);
      add_entry (self, piece, "", 0);
    }

  self->last = piece->kind;
}

static void
add_chapter (Writer                   *self,
             const BrochureManuscript *manuscript,
             const BrochureChapter    *chapter)
{
  g_autoptr(GPtrArray) heads = g_ptr_array_new ();

  if (manuscript->contents != NULL)
    {
      g_string_append_c (self->string, '\n');
      add_heading (self, brochure_text_get (chapter->title), '=');
    }

  self->last = BROCHURE_PIECE_HERO;

  for (guint i = 0; i < chapter->pieces->len; i++)
    {
      const BrochurePiece *piece = g_ptr_array_index (chapter->pieces, i);

      if (piece->kind != BROCHURE_PIECE_CELL && piece->kind != BROCHURE_PIECE_COLUMN)
        g_ptr_array_set_size (heads, 0);

      add_piece (self, heads, piece);
    }
}

/**
 * brochure_plain_write:
 * @manuscript: a manuscript
 *
 * Writes a manuscript as plain text: UTF-8, lines of 72 columns, made to be read, mailed and searched.
 *
 * Returns: (transfer full): the text
 */
GBytes *
brochure_plain_write (const BrochureManuscript *manuscript)
{
  Writer self = { 0 };
  BrochureText *texts[3];

  g_return_val_if_fail (manuscript != NULL, NULL);

  self.string = g_string_new (NULL);
  texts[0] = manuscript->eyebrow;
  texts[1] = manuscript->title;
  texts[2] = manuscript->abstract;

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    if (texts[i] != NULL)
      add_words (&self, brochure_text_get (texts[i]), 0, 0);

  g_string_append_c (self.string, '\n');

  for (guint i = 0; i < manuscript->imprint->len; i++)
    add_words (&self, brochure_text_get (g_ptr_array_index (manuscript->imprint, i)), 0, 0);

  for (guint i = 0; i < manuscript->chapters->len; i++)
    add_chapter (&self, manuscript, g_ptr_array_index (manuscript->chapters, i));

  return g_string_free_to_bytes (self.string);
}
