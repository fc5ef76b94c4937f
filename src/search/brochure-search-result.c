/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "search/brochure-search-result.h"

struct _BrochureSearchResult
{
  GObject parent_instance;

  /* Owned */
  char *section_id;
  char *section_title;
  char *piece_id;
  char *title;
  GArray *title_spans;
  char *snippet;
  GArray *snippet_spans;

  BrochureSearchKind kind;
};

G_DEFINE_FINAL_TYPE (BrochureSearchResult, brochure_search_result, G_TYPE_OBJECT)

static void
brochure_search_result_finalize (GObject *object)
{
  BrochureSearchResult *self = BROCHURE_SEARCH_RESULT (object);

  g_clear_pointer (&self->section_id, g_free);
  g_clear_pointer (&self->section_title, g_free);
  g_clear_pointer (&self->piece_id, g_free);
  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->title_spans, g_array_unref);
  g_clear_pointer (&self->snippet, g_free);
  g_clear_pointer (&self->snippet_spans, g_array_unref);

  G_OBJECT_CLASS (brochure_search_result_parent_class)->finalize (object);
}

static void
brochure_search_result_class_init (BrochureSearchResultClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = brochure_search_result_finalize;
}

static void
brochure_search_result_init (BrochureSearchResult *self)
{
}

/**
 * brochure_search_result_new:
 * @kind: what was found
 * @section_id: id of the section
 * @section_title: its title
 * @piece_id: (nullable): id of the piece in it
 * @title: what the place is called: a fact's label, a heading, or the section's title
 * @title_spans: (element-type BrochureSpan): where @title says what was searched for
 * @snippet: what the place says
 * @snippet_spans: (element-type BrochureSpan): where @snippet says what was searched for
 *
 * Creates a result.
 *
 * Returns: (transfer full): the result
 */
BrochureSearchResult *
brochure_search_result_new (BrochureSearchKind  kind,
                            const char         *section_id,
                            const char         *section_title,
                            const char         *piece_id,
                            const char         *title,
                            GArray             *title_spans,
                            const char         *snippet,
                            GArray             *snippet_spans)
{
  BrochureSearchResult *self;

  g_return_val_if_fail (section_id != NULL, NULL);
  g_return_val_if_fail (section_title != NULL, NULL);
  g_return_val_if_fail (title != NULL, NULL);
  g_return_val_if_fail (title_spans != NULL, NULL);
  g_return_val_if_fail (snippet != NULL, NULL);
  g_return_val_if_fail (snippet_spans != NULL, NULL);

  self = g_object_new (BROCHURE_TYPE_SEARCH_RESULT, NULL);
  self->kind = kind;
  self->section_id = g_strdup (section_id);
  self->section_title = g_strdup (section_title);
  self->piece_id = g_strdup (piece_id);
  self->title = g_strdup (title);
  self->title_spans = g_array_ref (title_spans);
  self->snippet = g_strdup (snippet);
  self->snippet_spans = g_array_ref (snippet_spans);

  return self;
}

/**
 * brochure_search_result_get_kind:
 * @self: a result
 *
 * Returns: what was found
 */
BrochureSearchKind
brochure_search_result_get_kind (BrochureSearchResult *self)
{
  g_return_val_if_fail (BROCHURE_IS_SEARCH_RESULT (self), BROCHURE_SEARCH_TEXT);

  return self->kind;
}

/**
 * brochure_search_result_get_section_id:
 * @self: a result
 *
 * Returns: (transfer none): id of the section, as `win.show-section` takes it
 */
const char *
brochure_search_result_get_section_id (BrochureSearchResult *self)
{
  g_return_val_if_fail (BROCHURE_IS_SEARCH_RESULT (self), NULL);

  return self->section_id;
}

/**
 * brochure_search_result_get_section_title:
 * @self: a result
 *
 * Returns: (transfer none): title of the section
 */
const char *
brochure_search_result_get_section_title (BrochureSearchResult *self)
{
  g_return_val_if_fail (BROCHURE_IS_SEARCH_RESULT (self), NULL);

  return self->section_title;
}

/**
 * brochure_search_result_get_piece_id:
 * @self: a result
 *
 * Returns: (transfer none) (nullable): id of the piece, as `win.show-section-block` takes it, or
 *   %NULL where the section as a whole was found
 */
const char *
brochure_search_result_get_piece_id (BrochureSearchResult *self)
{
  g_return_val_if_fail (BROCHURE_IS_SEARCH_RESULT (self), NULL);

  return self->piece_id;
}

/**
 * brochure_search_result_get_title:
 * @self: a result
 *
 * Returns: (transfer none): what the place is called: a fact's label, a heading, or the section's title
 */
const char *
brochure_search_result_get_title (BrochureSearchResult *self)
{
  g_return_val_if_fail (BROCHURE_IS_SEARCH_RESULT (self), NULL);

  return self->title;
}

/**
 * brochure_search_result_get_title_spans:
 * @self: a result
 *
 * Returns: (transfer none) (element-type BrochureSpan): what to mark in the title, in order
 */
GArray *
brochure_search_result_get_title_spans (BrochureSearchResult *self)
{
  g_return_val_if_fail (BROCHURE_IS_SEARCH_RESULT (self), NULL);

  return self->title_spans;
}

/**
 * brochure_search_result_get_snippet:
 * @self: a result
 *
 * Returns: (transfer none): what the place says, cut to about two lines; possibly empty
 */
const char *
brochure_search_result_get_snippet (BrochureSearchResult *self)
{
  g_return_val_if_fail (BROCHURE_IS_SEARCH_RESULT (self), NULL);

  return self->snippet;
}

/**
 * brochure_search_result_get_snippet_spans:
 * @self: a result
 *
 * Returns: (transfer none) (element-type BrochureSpan): what to mark in the snippet, in order
 */
GArray *
brochure_search_result_get_snippet_spans (BrochureSearchResult *self)
{
  g_return_val_if_fail (BROCHURE_IS_SEARCH_RESULT (self), NULL);

  return self->snippet_spans;
}
