/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/brochure-page-private.h"

#include "content/brochure-today.h"
#include "pages/brochure-blocks.h"
#include "widgets/brochure-highlighter.h"
#include "widgets/brochure-label.h"
#include "widgets/brochure-linkable.h"
#include "widgets/brochure-neighbours.h"
#include "widgets/brochure-piece-view.h"
#include "widgets/brochure-popup.h"
#include "widgets/brochure-requirements.h"
#include "widgets/brochure-source-popover.h"
#include "widgets/brochure-text-scale.h"

/* Room for a line that is easy to read, a table of two columns or three cards. */
#define COLUMN_WIDTH 720

enum
{
  PROP_0,
  PROP_CHECK,
  PROP_DOCUMENT,
  PROP_IS_PAST_HEADING,
  PROP_SECTION_ID,
  PROP_SHOW_SOURCES,
  N_PROPS,
};

enum
{
  CONTENTS_CHANGED,
  N_SIGNALS,
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_TYPE_WITH_PRIVATE (BrochurePage, brochure_page, ADW_TYPE_BIN)

static BrochurePagePrivate *
get_private (BrochurePage *self)
{
  return brochure_page_get_instance_private (self);
}

/* What is folded away cannot be brought into view, and what unfolds is looked at for that. */
static void
unfold (GtkWidget *part)
{
  brochure_highlighter_unfold (part);

  if (ADW_IS_EXPANDER_ROW (part))
    adw_expander_row_set_expanded (ADW_EXPANDER_ROW (part), TRUE);
}

static void
show_source_action (GtkWidget  *widget,
                    const char *action_name,
                    GVariant   *parameter)
{
  BrochurePagePrivate *priv = get_private (BROCHURE_PAGE (widget));
  GtkWidget *piece = brochure_page_find_piece (BROCHURE_PAGE (widget), g_variant_get_string (parameter, NULL));
  GStrv facts = piece != NULL ? brochure_linkable_get_facts (piece) : NULL;

  if (facts != NULL)
    brochure_popup_show (GTK_POPOVER (brochure_source_popover_new (priv->document, (const char * const *) facts)),
                         piece);
}

static BrochurePieceStyle
get_style (BrochurePage       *self,
           BrochurePieceStyle  style)
{
  return style | BROCHURE_PIECE_STYLE_SOURCES | (get_private (self)->show_sources ? BROCHURE_PIECE_STYLE_MARKS : 0);
}

static GtkWidget *
create_view (BrochurePage       *self,
             GPtrArray          *pieces,
             BrochurePieceStyle  style)
{
  return pieces->len == 0 ? NULL
                          : brochure_piece_view_new (get_private (self)->document, pieces, get_style (self, style));
}

/* A block with what a link to it needs; what is told before all of them and after comes from none. */
static GtkWidget *
adopt (GtkWidget  *block,
       const char *id)
{
  gtk_widget_add_css_class (block, "block");
  brochure_linkable_set_id (block, id);

  return block;
}

static GtkWidget *
create_pieces (BrochurePage *self,
               GPtrArray    *pieces)
{
  GtkWidget *view = create_view (self, pieces, BROCHURE_PIECE_STYLE_PLAIN);

  return view != NULL ? adopt (view, ((const BrochurePiece *) g_ptr_array_index (pieces, 0))->id) : NULL;
}

static GtkWidget *
create_foot (BrochurePage *self)
{
  BrochurePagePrivate *priv = get_private (self);
  g_autoptr(GPtrArray) pieces = brochure_teller_tell_foot (priv->teller, priv->section);

  /* What follows the page must not be seen where blocks will be. */
  gtk_widget_set_visible (priv->neighbours, TRUE);

  return create_pieces (self, pieces);
}

static GtkWidget *
create_part (guint    i,
             gpointer user_data)
{
  BrochurePage *self = user_data;
  BrochurePagePrivate *priv = get_private (self);
  const BrochureBlock *block;
  GtkWidget *widget;

  if (i == 0)
    {
      g_autoptr(GPtrArray) pieces = brochure_teller_tell_state (priv->teller, priv->section);

      return create_pieces (self, pieces);
    }

  if (i > priv->section->blocks->len)
    return create_foot (self);

  block = g_ptr_array_index (priv->section->blocks, i - 1);
  widget = BROCHURE_PAGE_GET_CLASS (self)->create_block (self, block);

  /* A hero brings a heading of its own. */
  if (widget != NULL && block->kind == BROCHURE_BLOCK_HERO)
    {
      priv->heading = widget;
      gtk_widget_set_visible (priv->title_label, FALSE);
    }

  return widget != NULL ? adopt (widget, block->id) : NULL;
}

static void
update_width (BrochurePage *self)
{
  BrochurePagePrivate *priv = get_private (self);
  int width = (int) (COLUMN_WIDTH * brochure_text_scale_get (GTK_WIDGET (self)));

  adw_clamp_set_maximum_size (ADW_CLAMP (priv->clamp), width);
  adw_clamp_set_tightening_threshold (ADW_CLAMP (priv->clamp), width);
}

static void
on_scrolled (BrochurePage  *self,
             GtkAdjustment *adjustment)
{
  BrochurePagePrivate *priv = get_private (self);
  gboolean is_past = brochure_scroller_is_past (priv->scroller, priv->heading);

  if (is_past == priv->is_past_heading)
    return;

  priv->is_past_heading = is_past;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_IS_PAST_HEADING]);
}

/* Who presses where there is nothing is about to read. */
static void
on_blank_pressed (BrochurePage    *self,
                  int              n_press,
                  double           x,
                  double           y,
                  GtkGestureClick *gesture)
{
  gtk_widget_grab_focus (GTK_WIDGET (self));
}

/* The size of the text is a matter of CSS. */
static void
brochure_page_css_changed (GtkWidget         *widget,
                           GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (brochure_page_parent_class)->css_changed (widget, change);

  update_width (BROCHURE_PAGE (widget));
  brochure_label_ease (widget, widget);
}

/* The page takes the focus so that keys scroll it, but is no stop on the way of the Tab key: what can be
 * acted on is. */
static gboolean
brochure_page_focus (GtkWidget        *widget,
                     GtkDirectionType  direction)
{
  if (gtk_widget_is_focus (widget) && direction == GTK_DIR_TAB_BACKWARD)
    return FALSE;

  /* A page may have more beside what scrolls. */
  brochure_page_complete (BROCHURE_PAGE (widget));

  return gtk_widget_child_focus (adw_bin_get_child (ADW_BIN (widget)), direction);
}

static GtkWidget *
brochure_page_real_create_block (BrochurePage        *self,
                                 const BrochureBlock *block)
{
  gboolean has_groups = block->kind == BROCHURE_BLOCK_OFFERINGS || block->kind == BROCHURE_BLOCK_REQUIREMENTS;
  g_autoptr(GPtrArray) pieces = NULL;

  /* They tell where the reader stands, and change with that. */
  if (block->kind == BROCHURE_BLOCK_REQUIREMENTS && get_private (self)->check != NULL)
    {
      GtkWidget *view = brochure_requirements_new (get_private (self)->check, block,
                                                   get_style (self, BROCHURE_PIECE_STYLE_COLUMNS));

      g_signal_connect_object (view, "notify::child",
                               G_CALLBACK (brochure_page_contents_changed), self, G_CONNECT_SWAPPED);

      return view;
    }

  pieces = brochure_teller_tell_block (get_private (self)->teller, block);

  return create_view (self, pieces, has_groups ? BROCHURE_PIECE_STYLE_COLUMNS : BROCHURE_PIECE_STYLE_PLAIN);
}

static void
brochure_page_constructed (GObject *object)
{
  BrochurePage *self = BROCHURE_PAGE (object);
  BrochurePagePrivate *priv = get_private (self);

  G_OBJECT_CLASS (brochure_page_parent_class)->constructed (object);

  priv->section = brochure_programme_find_section (brochure_document_get_programme (priv->document),
                                                   priv->section_id);
  g_assert (priv->section != NULL);

  priv->teller = brochure_teller_new (priv->document);
  brochure_label_set_text (GTK_LABEL (priv->title_label), priv->section->title);
  priv->heading = priv->title_label;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  brochure_text_get (priv->section->title), -1);
  update_width (self);

  /* What comes before the blocks and after them is told as well. */
  brochure_blocks_begin (BROCHURE_BLOCKS (priv->blocks), priv->section->blocks->len + 2, create_part, self);
  brochure_linkable_add_menus (priv->blocks);
  brochure_neighbours_set_section (BROCHURE_NEIGHBOURS (priv->neighbours), priv->document, priv->section);
  g_signal_connect_object (gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (priv->scrolled_window)),
                           "value-changed", G_CALLBACK (on_scrolled), self, G_CONNECT_SWAPPED);
}

static void
brochure_page_dispose (GObject *object)
{
  BrochurePage *self = BROCHURE_PAGE (object);

  g_clear_object (&get_private (self)->scroller);
  brochure_marker_clear (&get_private (self)->marker);

  G_OBJECT_CLASS (brochure_page_parent_class)->dispose (object);
}

static void
brochure_page_finalize (GObject *object)
{
  BrochurePagePrivate *priv = get_private (BROCHURE_PAGE (object));

  g_clear_object (&priv->check);
  g_clear_object (&priv->document);
  g_clear_pointer (&priv->section_id, g_free);
  g_clear_pointer (&priv->teller, brochure_teller_free);

  G_OBJECT_CLASS (brochure_page_parent_class)->finalize (object);
}

static void
brochure_page_get_property (GObject    *object,
                            guint       prop_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  BrochurePagePrivate *priv = get_private (BROCHURE_PAGE (object));

  switch (prop_id)
    {
    case PROP_CHECK:
      g_value_set_object (value, priv->check);
      break;

    case PROP_DOCUMENT:
      g_value_set_object (value, priv->document);
      break;

    case PROP_IS_PAST_HEADING:
      g_value_set_boolean (value, priv->is_past_heading);
      break;

    case PROP_SECTION_ID:
      g_value_set_string (value, priv->section_id);
      break;

    case PROP_SHOW_SOURCES:
      g_value_set_boolean (value, priv->show_sources);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
brochure_page_set_property (GObject      *object,
                            guint         prop_id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  BrochurePagePrivate *priv = get_private (BROCHURE_PAGE (object));

  switch (prop_id)
    {
    case PROP_CHECK:
      priv->check = g_value_dup_object (value);
      break;

    case PROP_DOCUMENT:
      priv->document = g_value_dup_object (value);
      break;

    case PROP_SECTION_ID:
      priv->section_id = g_value_dup_string (value);
      break;

    case PROP_SHOW_SOURCES:
      priv->show_sources = g_value_get_boolean (value);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
brochure_page_class_init (BrochurePageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  klass->create_block = brochure_page_real_create_block;

  object_class->constructed = brochure_page_constructed;
  object_class->dispose = brochure_page_dispose;
  object_class->finalize = brochure_page_finalize;
  object_class->get_property = brochure_page_get_property;
  object_class->set_property = brochure_page_set_property;

  widget_class->css_changed = brochure_page_css_changed;
  widget_class->focus = brochure_page_focus;

  /**
   * BrochurePage:check:
   *
   * What is answered to the brochure. Without one, nothing is answered.
   */
  properties[PROP_CHECK] =
    g_param_spec_object ("check", NULL, NULL, BROCHURE_TYPE_CHECK,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  /**
   * BrochurePage:document:
   *
   * The brochure.
   */
  properties[PROP_DOCUMENT] =
    g_param_spec_object ("document", NULL, NULL, BROCHURE_TYPE_DOCUMENT,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  /**
   * BrochurePage:is-past-heading:
   *
   * Whether the heading has scrolled away, so that the title is to be said elsewhere.
   */
  properties[PROP_IS_PAST_HEADING] =
    g_param_spec_boolean ("is-past-heading", NULL, NULL, FALSE,
                          G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  /**
   * BrochurePage:section-id:
   *
   * Which section of the brochure is shown.
   */
  properties[PROP_SECTION_ID] =
    g_param_spec_string ("section-id", NULL, NULL, NULL,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  /**
   * BrochurePage:show-sources:
   *
   * Whether everything that rests on a fact carries a mark that tells its source.
   */
  properties[PROP_SHOW_SOURCES] =
    g_param_spec_boolean ("show-sources", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  /**
   * BrochurePage::contents-changed:
   * @self: a page
   *
   * Emitted when parts of the page came or went.
   */
  signals[CONTENTS_CHANGED] = g_signal_new ("contents-changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                            0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  g_type_ensure (BROCHURE_TYPE_BLOCKS);
  g_type_ensure (BROCHURE_TYPE_NEIGHBOURS);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PATH "/pages/brochure-page.ui");
  gtk_widget_class_bind_template_child_private (widget_class, BrochurePage, scrolled_window);
  gtk_widget_class_bind_template_child_private (widget_class, BrochurePage, clamp);
  gtk_widget_class_bind_template_child_private (widget_class, BrochurePage, column);
  gtk_widget_class_bind_template_child_private (widget_class, BrochurePage, title_label);
  gtk_widget_class_bind_template_child_private (widget_class, BrochurePage, blocks);
  gtk_widget_class_bind_template_child_private (widget_class, BrochurePage, neighbours);
  gtk_widget_class_bind_template_callback (widget_class, on_blank_pressed);

  gtk_widget_class_install_action (widget_class, "page.show-source", "s", show_source_action);
  _brochure_page_bind_keys (widget_class);
}

static void
brochure_page_init (BrochurePage *self)
{
  BrochurePagePrivate *priv = get_private (self);

  gtk_widget_init_template (GTK_WIDGET (self));

  brochure_today_get (&priv->today);
  priv->scroller = brochure_scroller_new (GTK_SCROLLED_WINDOW (priv->scrolled_window));
}

BrochurePagePrivate *
_brochure_page_get_private (BrochurePage *self)
{
  return get_private (self);
}

/**
 * brochure_page_get_document:
 * @self: a page
 *
 * Gets the brochure that the page shows a section of.
 *
 * Returns: (transfer none): the brochure
 */
BrochureDocument *
brochure_page_get_document (BrochurePage *self)
{
  g_return_val_if_fail (BROCHURE_IS_PAGE (self), NULL);

  return get_private (self)->document;
}

/**
 * brochure_page_get_today:
 * @self: a page
 *
 * Gets the day as of which the page judges whether a date has passed.
 *
 * Returns: (transfer none): the day on which the page was made
 */
const GDate *
brochure_page_get_today (BrochurePage *self)
{
  g_return_val_if_fail (BROCHURE_IS_PAGE (self), NULL);

  return &get_private (self)->today;
}

/**
 * brochure_page_get_scroller:
 * @self: a page
 *
 * Gets what brings parts of the page into view.
 *
 * Returns: (transfer none): the scroller
 */
BrochureScroller *
brochure_page_get_scroller (BrochurePage *self)
{
  g_return_val_if_fail (BROCHURE_IS_PAGE (self), NULL);

  return get_private (self)->scroller;
}

/**
 * brochure_page_complete:
 * @self: a page
 *
 * Makes what is left to make of the page at once, for whoever is about to look for something in it.
 */
void
brochure_page_complete (BrochurePage *self)
{
  g_return_if_fail (BROCHURE_IS_PAGE (self));

  brochure_blocks_complete (BROCHURE_BLOCKS (get_private (self)->blocks));
}

/**
 * brochure_page_find_piece:
 * @self: a page
 * @id: id of a piece, of a block, or of a fact
 *
 * Returns: (transfer none) (nullable): what shows it
 */
GtkWidget *
brochure_page_find_piece (BrochurePage *self,
                          const char   *id)
{
  g_return_val_if_fail (BROCHURE_IS_PAGE (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  brochure_page_complete (self);

  return brochure_linkable_find (get_private (self)->blocks, id);
}

/**
 * brochure_page_show_piece:
 * @self: a page
 * @id: id of a piece, of a block, or of a fact
 *
 * Brings a piece, or what states a fact, into view, at once or as soon as the page has a size: unfolds what
 * it is folded into, and marks it for a moment.
 *
 * Returns: whether the page has such a piece
 */
gboolean
brochure_page_show_piece (BrochurePage *self,
                          const char   *id)
{
  GtkWidget *piece;

  g_return_val_if_fail (BROCHURE_IS_PAGE (self), FALSE);
  g_return_val_if_fail (id != NULL, FALSE);

  piece = brochure_page_find_piece (self, id);

  if (piece == NULL)
    return FALSE;

  unfold (piece);
  brochure_scroller_show_widget (get_private (self)->scroller, piece);
  brochure_marker_mark (&get_private (self)->marker, piece);

  return TRUE;
}

/**
 * brochure_page_contents_changed:
 * @self: a page
 *
 * For subclasses: tells that parts of the page came or went.
 */
void
brochure_page_contents_changed (BrochurePage *self)
{
  g_return_if_fail (BROCHURE_IS_PAGE (self));

  g_signal_emit (self, signals[CONTENTS_CHANGED], 0);
}
