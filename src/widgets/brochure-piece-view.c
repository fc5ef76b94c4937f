/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/brochure-piece-view.h"

#include <adwaita.h>

#include "telling/brochure-piece.h"
#include "widgets/brochure-callout.h"
#include "widgets/brochure-columns-layout.h"
#include "widgets/brochure-fact-card.h"
#include "widgets/brochure-fold-row.h"
#include "widgets/brochure-hero.h"
#include "widgets/brochure-illustration.h"
#include "widgets/brochure-label.h"
#include "widgets/brochure-linkable.h"
#include "widgets/brochure-piece-row.h"
#include "widgets/brochure-source-mark.h"
#include "widgets/brochure-table.h"

/* About 66 characters, as all of these in scale-independent pixels at the usual text size. */
#define LINE_WIDTH 560
#define CARD_WIDTH 150
#define GROUP_WIDTH 270

/* What is being built: neighbours of one kind share a container. */
typedef struct
{
  BrochureDocument *document;
  BrochurePieceStyle style;
  GtkWidget *view;
  GtkWidget *columns; /* %NULL before the first group */
  GtkWidget *box;     /* where the next widget goes */
  GtkWidget *run;     /* the container of the last piece, if neighbours of its kind join it */
  BrochurePieceKind run_kind;
} Builder;

static void begin_fold (Builder   *builder,
                        GPtrArray *pieces,
                        guint     *i);

static void
append (Builder   *builder,
        GtkWidget *widget)
{
  gtk_box_append (GTK_BOX (builder->box), widget);
  builder->run = NULL;
}

/* Gets the container that pieces of a kind share, a new one where the last piece was of another kind. */
static GtkWidget *
join_run (Builder           *builder,
          BrochurePieceKind  kind,
          GtkWidget       *(*create) (void))
{
  if (builder->run == NULL || builder->run_kind != kind)
    {
      GtkWidget *run = create ();

      append (builder, run);
      builder->run = run;
      builder->run_kind = kind;
    }

  return builder->run;
}

static GtkWidget *
create_columns (int column_width,
                int max_columns,
                int spacing)
{
  GtkWidget *columns = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  gtk_widget_set_layout_manager (columns, brochure_columns_layout_new (column_width, max_columns, spacing));

  return columns;
}

static GtkWidget *
create_cards (void)
{
  return create_columns (CARD_WIDTH, 3, 12);
}

/* Beside blocks that want more room a line still ends where it is easy to read. */
static GtkWidget *
create_lines (GtkAccessibleRole role)
{
  GtkWidget *lines = g_object_new (GTK_TYPE_BOX, "accessible-role", role, NULL);

  gtk_widget_set_layout_manager (lines, g_object_new (BROCHURE_TYPE_COLUMNS_LAYOUT,
                                                      "max-column-width", LINE_WIDTH,
                                                      "max-columns", 1,
                                                      "spacing", 6,
                                                      NULL));

  return lines;
}

static GtkWidget *
create_bullets (void)
{
  return create_lines (GTK_ACCESSIBLE_ROLE_LIST);
}

static GtkWidget *
create_marks (Builder             *builder,
              const BrochurePiece *piece)
{
  if ((builder->style & BROCHURE_PIECE_STYLE_MARKS) == 0)
    return NULL;

  return brochure_source_mark_new (builder->document, (const char * const *) piece->facts);
}

static GtkWidget *
create_heading (const BrochurePiece *piece)
{
  static const char * const style_classes[] = { "title-4", "heading", "caption-heading" };

  return brochure_label_new_heading (piece->label, piece->level, style_classes[CLAMP (piece->level - 2, 0, 2)]);
}

static GtkWidget *
create_paragraph (Builder             *builder,
                  const BrochurePiece *piece)
{
  GtkWidget *label = brochure_label_new (piece->text, "prose");
  GtkWidget *marks = create_marks (builder, piece);
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *column = create_lines (GTK_ACCESSIBLE_ROLE_GENERIC);

  if (piece->kind == BROCHURE_PIECE_LEAD)
    gtk_widget_add_css_class (label, "lead");

  gtk_widget_set_hexpand (label, TRUE);
  gtk_box_append (GTK_BOX (line), label);

  if (marks != NULL)
    gtk_box_append (GTK_BOX (line), marks);

  gtk_box_append (GTK_BOX (column), line);

  return column;
}

static GtkWidget *
create_quiet (const BrochurePiece *piece)
{
  GtkWidget *column = create_lines (GTK_ACCESSIBLE_ROLE_GENERIC);

  gtk_box_append (GTK_BOX (column), brochure_label_new (piece->text, "dimmed"));

  return column;
}

static GtkWidget *
create_bullet (Builder             *builder,
               const BrochurePiece *piece)
{
  GtkWidget *entry = g_object_new (GTK_TYPE_BOX,
                                   "accessible-role", GTK_ACCESSIBLE_ROLE_LIST_ITEM,
                                   "css-classes", (const char * const[]) { "bullet-entry", NULL },
                                   "spacing", 12,
                                   NULL);
  GtkWidget *bullet = g_object_new (GTK_TYPE_BOX,
                                    "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                    "css-classes", (const char * const[]) { "bullet", NULL },
                                    "valign", GTK_ALIGN_START,
                                    NULL);
  GtkWidget *label = brochure_label_new (piece->text, "prose");
  GtkWidget *marks = create_marks (builder, piece);

  gtk_widget_set_hexpand (label, TRUE);
  gtk_box_append (GTK_BOX (entry), bullet);
  gtk_box_append (GTK_BOX (entry), label);

  if (marks != NULL)
    gtk_box_append (GTK_BOX (entry), marks);

  return entry;
}

static void
on_document_toggled (GtkCheckButton *button,
                     gpointer        user_data)
{
  gtk_widget_activate_action (GTK_WIDGET (button), "requirements.set-document", "(sb)", user_data,
                              gtk_check_button_get_active (button));
}

static GtkWidget *
create_document (Builder             *builder,
                 const BrochurePiece *piece)
{
  GtkWidget *entry = g_object_new (GTK_TYPE_BOX,
                                   "accessible-role", GTK_ACCESSIBLE_ROLE_LIST_ITEM,
                                   "spacing", 12,
                                   NULL);
  GtkWidget *button = gtk_check_button_new ();
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL,
                                   "css-classes", (const char * const[]) { "prose", NULL },
                                   "hexpand", TRUE,
                                   "margin-start", 6,
                                   "wrap", TRUE,
                                   "wrap-mode", PANGO_WRAP_WORD_CHAR,
                                   "xalign", 0.0,
                                   NULL);
  GtkWidget *marks = create_marks (builder, piece);

  brochure_label_set_text (GTK_LABEL (label), piece->text);
  gtk_widget_set_hexpand (button, TRUE);
  gtk_check_button_set_child (GTK_CHECK_BUTTON (button), label);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (button), piece->is_checked);
  g_signal_connect_data (button, "toggled", G_CALLBACK (on_document_toggled), g_strdup (piece->target),
                         (GClosureNotify) (void *) g_free, 0);
  gtk_box_append (GTK_BOX (entry), button);

  if (marks != NULL)
    gtk_box_append (GTK_BOX (entry), marks);

  return entry;
}

static GtkWidget *
create_figure (Builder             *builder,
               const BrochurePiece *piece)
{
  GtkWidget *figure = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  GtkWidget *marks = create_marks (builder, piece);

  gtk_widget_add_css_class (figure, "figure");
  gtk_widget_set_hexpand (words, TRUE);
  gtk_box_append (GTK_BOX (words), brochure_label_new (piece->text, "amount"));

  if (piece->note != NULL)
    gtk_box_append (GTK_BOX (words), brochure_label_new (piece->note, "dimmed"));

  gtk_box_append (GTK_BOX (figure), words);

  if (marks != NULL)
    gtk_box_append (GTK_BOX (figure), marks);

  return figure;
}

static GtkWidget *
create_link (const BrochurePiece *piece)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL,
                                   "label", brochure_text_get (piece->label),
                                   "wrap", TRUE,
                                   "wrap-mode", PANGO_WRAP_WORD_CHAR,
                                   "xalign", 0.0,
                                   NULL);
  GtkWidget *button = g_object_new (GTK_TYPE_BUTTON,
                                    "child", label,
                                    "css-classes", (const char * const[]) { "fact-link", NULL },
                                    "halign", GTK_ALIGN_START,
                                    NULL);

  brochure_label_add_link (GTK_BUTTON (button), piece->target);

  return button;
}

static GtkWidget *
create_event (const BrochurePiece *piece)
{
  GtkWidget *button = gtk_button_new_with_label (brochure_text_get (piece->label));

  gtk_widget_set_halign (button, GTK_ALIGN_START);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.add-to-calendar");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", piece->target);

  return button;
}

/* The form is the page's own. */
static GtkWidget *
create_widget (Builder             *builder,
               const BrochurePiece *piece)
{
  switch ((int) piece->kind)
    {
    case BROCHURE_PIECE_HEADING:
      return create_heading (piece);

    case BROCHURE_PIECE_LEAD:
    case BROCHURE_PIECE_PARAGRAPH:
      return create_paragraph (builder, piece);

    case BROCHURE_PIECE_QUIET:
      return create_quiet (piece);

    case BROCHURE_PIECE_EVENT:
      return create_event (piece);

    case BROCHURE_PIECE_FIGURE:
      return create_figure (builder, piece);

    case BROCHURE_PIECE_NOTE:
    case BROCHURE_PIECE_WARNING:
    case BROCHURE_PIECE_CLAIM:
      return brochure_callout_new (piece);

    case BROCHURE_PIECE_PICTURE:
      return brochure_illustration_new (builder->document, piece->target, piece->label, piece->text, TRUE);

    case BROCHURE_PIECE_LINK:
      return create_link (piece);

    case BROCHURE_PIECE_HERO:
      return brochure_hero_new (builder->document, piece);

    default:
      return NULL;
    }
}

/* A group is a column of its own; a link to its heading leads to all of it. */
static void
begin_group (Builder             *builder,
             const BrochurePiece *heading)
{
  if (builder->columns == NULL)
    {
      builder->columns = create_columns (GROUP_WIDTH, 2, 24);
      gtk_box_append (GTK_BOX (builder->view), builder->columns);
    }

  builder->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  gtk_box_append (GTK_BOX (builder->columns), builder->box);
  append (builder, create_heading (heading));
  brochure_linkable_set_piece (builder->box, heading);
}

/* One that shows all columns scrolls sideways, but only where words would break. What scrolls can have the
 * focus, and is called after what the rows are. */
static GtkWidget *
create_table (GPtrArray *cells,
              gboolean   is_choosing)
{
  const BrochurePiece *head = g_ptr_array_index (cells, 0);
  GtkWidget *table = brochure_table_new (cells, is_choosing);
  GtkWidget *scrolled_window;

  gtk_widget_add_css_class (table, "card");

  if (is_choosing)
    return table;

  scrolled_window = gtk_scrolled_window_new ();
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled_window), GTK_POLICY_AUTOMATIC, GTK_POLICY_NEVER);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled_window), table);

  if (head->label != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (scrolled_window),
                                    GTK_ACCESSIBLE_PROPERTY_LABEL, brochure_text_get (head->label),
                                    -1);

  return scrolled_window;
}

static void
add_table (Builder   *builder,
           GPtrArray *pieces,
           guint     *i)
{
  g_autoptr(GPtrArray) cells = g_ptr_array_new ();

  for (; *i < pieces->len; (*i)++)
    {
      BrochurePiece *piece = g_ptr_array_index (pieces, *i);

      if (piece->kind != BROCHURE_PIECE_COLUMN && piece->kind != BROCHURE_PIECE_CELL)
        break;

      g_ptr_array_add (cells, piece);
    }

  append (builder, create_table (cells, (builder->style & BROCHURE_PIECE_STYLE_COLUMNS) != 0));
}

static void
add_row (Builder             *builder,
         const BrochurePiece *piece)
{
  GtkWidget *list = join_run (builder, BROCHURE_PIECE_ROW, brochure_piece_row_new_list);

  gtk_list_box_append (GTK_LIST_BOX (list),
                       brochure_piece_row_new (builder->document, piece, builder->style));
}

static void
add_linkable (GtkWidget           *container,
              GtkWidget           *widget,
              const BrochurePiece *piece)
{
  brochure_linkable_set_piece (widget, piece);
  gtk_box_append (GTK_BOX (container), widget);
}

static void
add_piece (Builder   *builder,
           GPtrArray *pieces,
           guint     *i)
{
  const BrochurePiece *piece = g_ptr_array_index (pieces, *i);
  GtkWidget *widget;

  switch ((int) piece->kind)
    {
    case BROCHURE_PIECE_FOLD:
      begin_fold (builder, pieces, i);
      return;

    case BROCHURE_PIECE_COLUMN:
    case BROCHURE_PIECE_CELL:
      add_table (builder, pieces, i);
      return;

    case BROCHURE_PIECE_ROW:
    case BROCHURE_PIECE_ENTRY:
    case BROCHURE_PIECE_CONTACT:
      add_row (builder, piece);
      break;

    case BROCHURE_PIECE_BULLET:
      add_linkable (join_run (builder, piece->kind, create_bullets), create_bullet (builder, piece), piece);
      break;

    case BROCHURE_PIECE_DOCUMENT:
      add_linkable (join_run (builder, piece->kind, create_bullets), create_document (builder, piece), piece);
      break;

    case BROCHURE_PIECE_CARD:
      add_linkable (join_run (builder, piece->kind, create_cards),
                    brochure_fact_card_new (builder->document, piece), piece);
      break;

    default:
      widget = create_widget (builder, piece);

      if (widget != NULL)
        {
          brochure_linkable_set_piece (widget, piece);
          append (builder, widget);
        }
    }

  (*i)++;
}

static void
add_pieces (Builder   *builder,
            GPtrArray *pieces)
{
  for (guint i = 0; i < pieces->len;)
    {
      const BrochurePiece *piece = g_ptr_array_index (pieces, i);

      if ((builder->style & BROCHURE_PIECE_STYLE_COLUMNS) != 0 &&
          piece->kind == BROCHURE_PIECE_HEADING && piece->level == 3)
        {
          begin_group (builder, piece);
          i++;
        }
      else
        {
          add_piece (builder, pieces, &i);
        }
    }
}

/* Rows stand in the fold as they are, what is between them in rows that cannot be pressed. */
static void
fill_fold (BrochureFoldRow *fold,
           GPtrArray    *pieces,
           gpointer      user_data)
{
  Builder builder = { .document = user_data, .style = BROCHURE_PIECE_STYLE_SOURCES };

  for (guint i = 0; i < pieces->len;)
    {
      const BrochurePiece *piece = g_ptr_array_index (pieces, i);

      if (piece->kind == BROCHURE_PIECE_ROW || piece->kind == BROCHURE_PIECE_CONTACT)
        {
          adw_expander_row_add_row (ADW_EXPANDER_ROW (fold), brochure_piece_row_new (user_data, piece, builder.style));
          builder.box = NULL;
          i++;
          continue;
        }

      if (builder.box == NULL)
        {
          builder.box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
          builder.run = NULL;
          gtk_widget_add_css_class (builder.box, "folded");
          adw_expander_row_add_row (ADW_EXPANDER_ROW (fold),
                                    g_object_new (GTK_TYPE_LIST_BOX_ROW,
                                                  "activatable", FALSE,
                                                  "child", builder.box,
                                                  "focusable", FALSE,
                                                  NULL));
        }

      add_piece (&builder, pieces, &i);
    }
}

static void
begin_fold (Builder   *builder,
            GPtrArray *pieces,
            guint     *i)
{
  const BrochurePiece *fold = g_ptr_array_index (pieces, (*i)++);
  g_autoptr(GPtrArray) folded = g_ptr_array_new ();
  GtkWidget *list = join_run (builder, BROCHURE_PIECE_ROW, brochure_piece_row_new_list);
  GtkWidget *row;

  while (*i < pieces->len && ((const BrochurePiece *) g_ptr_array_index (pieces, *i))->level > fold->level)
    g_ptr_array_add (folded, g_ptr_array_index (pieces, (*i)++));

  row = brochure_fold_row_new (fold, folded, fill_fold, G_OBJECT (builder->document));
  brochure_linkable_set_piece (row, fold);
  gtk_list_box_append (GTK_LIST_BOX (list), row);
}

/**
 * brochure_piece_view_new:
 * @document: a brochure
 * @pieces: (element-type BrochurePiece): what is told of a part of it
 * @style: how to show it
 *
 * Creates what a reader sees of pieces. The view keeps them, for what is folded away is made when it is opened.
 *
 * Returns: (transfer floating): the view
 */
GtkWidget *
brochure_piece_view_new (BrochureDocument   *document,
                         GPtrArray          *pieces,
                         BrochurePieceStyle  style)
{
  Builder builder = { .document = document, .style = style };

  g_return_val_if_fail (BROCHURE_IS_DOCUMENT (document), NULL);
  g_return_val_if_fail (pieces != NULL, NULL);

  builder.view = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  builder.box = builder.view;
  g_object_set_data_full (G_OBJECT (builder.view), "brochure-pieces",
                          g_ptr_array_ref (pieces), (GDestroyNotify) g_ptr_array_unref);
  add_pieces (&builder, pieces);

  return builder.view;
}
