/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "content/brochure-markup.h"

#include "content/brochure-syntax.h"

/* No real label or address is longer. The limits also keep a text of nothing
 * but brackets from being searched to its end from each of them. */
#define MAX_LABEL_LENGTH 512
#define MAX_TARGET_LENGTH 2048

#define MAX_TITLE_LENGTH 256
#define EMPTY_LABEL "[]("

/* Where the bits of a text go; each function may be missing. */
typedef struct
{
  void (*text) (const char *text, size_t length, gpointer user_data);
  void (*emphasis) (gboolean is_start, gpointer user_data);
  void (*link) (const char *target, gpointer user_data);
  gpointer user_data;
} Sink;

static void
put_text (const Sink *sink,
          const char *text,
          size_t      length)
{
  if (length > 0 && sink->text != NULL)
    sink->text (text, length, sink->user_data);
}

static void
put_emphasis (const Sink *sink,
              gboolean    is_start)
{
  if (sink->emphasis != NULL)
    sink->emphasis (is_start, sink->user_data);
}

static void
put_link (const Sink *sink,
          const char *target)
{
  if (sink->link != NULL)
    sink->link (target, sink->user_data);
}

static gboolean
leads_inside (const char *target)
{
  g_autoptr(BrochureLink) link = brochure_link_parse (target, NULL);

  return link != NULL;
}

/* Finds the end of “[label](target)” that begins at @text. Only what leads to a section can take its label from there. */
static const char *
parse_link (const char  *text,
            const char  *end,
            const char **label_end,
            char       **target)
{
  const char *label = text + 1;
  const char *close = memchr (label, ']', MIN (end - label, MAX_LABEL_LENGTH));
  const char *target_end;
  g_autofree char *copy = NULL;

  if (close == NULL || close + 1 >= end || close[1] != '(')
    return NULL;

  target_end = memchr (close + 2, ')', MIN (end - close - 2, MAX_TARGET_LENGTH));
  if (target_end == NULL)
    return NULL;

  copy = g_strndup (close + 2, target_end - close - 2);
  if (!(close == label ? leads_inside (copy) : brochure_syntax_is_link (copy)))
    return NULL;

  *label_end = close;
  *target = g_steal_pointer (&copy);
  return target_end + 1;
}

/* Finds the closing stars of an emphasis that begins at @text. There must be
 * a word right inside them, so that “2 ** 3” stays as it is. @no_end remembers
 * up to where there is none, so that no stretch is searched twice. */
static const char *
find_emphasis_end (const char  *text,
                   const char  *end,
                   const char **no_end)
{
  if (end - text < 5 || g_ascii_isspace (text[2]) || text[2] == '*')
    return NULL;

  for (const char *c = MAX (text + 3, *no_end); c + 1 < end; c++)
    {
      if (c[0] == '*' && c[1] == '*' && !g_ascii_isspace (c[-1]))
        return c;
      *no_end = c;
    }

  return NULL;
}

/* Cuts text into plain bits, emphasis and links. An emphasis may hold links,
 * a link's label is plain, so neither ever ends inside the other. */
static void
scan (const char *text,
      const char *end,
      gboolean    in_emphasis,
      const Sink *sink)
{
  const char *plain = text;
  const char *no_end = text;

  while (text < end)
    {
      g_autofree char *target = NULL;
      const char *inner_end;
      const char *next;

      if (*text == '[' && (next = parse_link (text, end, &inner_end, &target)) != NULL)
        {
          put_text (sink, plain, text - plain);
          put_link (sink, target);
          put_text (sink, text + 1, inner_end - text - 1);
          put_link (sink, NULL);
          text = plain = next;
        }
      else if (!in_emphasis && text[0] == '*' && text + 1 < end && text[1] == '*' &&
               (inner_end = find_emphasis_end (text, end, &no_end)) != NULL)
        {
          put_text (sink, plain, text - plain);
          put_emphasis (sink, TRUE);
          scan (text + 2, inner_end, TRUE, sink);
          put_emphasis (sink, FALSE);
          text = plain = inner_end + 2;
        }
      else
        {
          text++;
        }
    }

  put_text (sink, plain, end - plain);
}

static void
append_escaped (const char *text,
                size_t      length,
                gpointer    user_data)
{
  g_autofree char *escaped = g_markup_escape_text (text, length);

  g_string_append (user_data, escaped);
}

static void
append_emphasis (gboolean is_start,
                 gpointer user_data)
{
  g_string_append (user_data, is_start ? "<b>" : "</b>");
}

static void
append_link (const char *target,
             gpointer    user_data)
{
  if (target != NULL)
    {
      g_string_append (user_data, "<a href=\"");
      append_escaped (target, strlen (target), user_data);
      g_string_append (user_data, "\">");
    }
  else
    {
      g_string_append (user_data, "</a>");
    }
}

static void
append_plain (const char *text,
              size_t      length,
              gpointer    user_data)
{
  g_string_append_len (user_data, text, length);
}

/**
 * brochure_markup_to_pango:
 * @text: UTF-8 text with inline markup
 *
 * Turns `**emphasis**` and `[label](target)` into Pango markup. A target is a
 * section, a web or a mail address; all else is shown as it is written.
 *
 * Returns: (transfer full): valid Pango markup, as GtkLabel takes it
 */
char *
brochure_markup_to_pango (const char *text)
{
  g_autofree char *valid = NULL;
  GString *markup;
  Sink sink;

  g_return_val_if_fail (text != NULL, NULL);

  valid = g_utf8_make_valid (text, -1);
  markup = g_string_new (NULL);
  sink = (Sink) { append_escaped, append_emphasis, append_link, markup };
  scan (valid, valid + strlen (valid), FALSE, &sink);

  return g_string_free_and_steal (markup);
}

/**
 * brochure_markup_to_plain:
 * @text: UTF-8 text with inline markup
 *
 * Returns: (transfer full): the text without its markup; of a link, the label
 */
char *
brochure_markup_to_plain (const char *text)
{
  GString *plain;
  Sink sink;

  g_return_val_if_fail (text != NULL, NULL);

  plain = g_string_new (NULL);
  sink = (Sink) { append_plain, NULL, NULL, plain };
  scan (text, text + strlen (text), FALSE, &sink);

  return g_string_free_and_steal (plain);
}

/* Plain text and where it is more than that. */
typedef struct
{
  GString *plain;
  GArray *spans;
  guint link_start;
  guint emphasis_start;
  char *target;
} Spans;

static void
add_plain (const char *text,
           size_t      length,
           gpointer    user_data)
{
  g_string_append_len (((Spans *) user_data)->plain, text, length);
}

static void
add_span (Spans *self,
          guint  start,
          char  *target)
{
  BrochureMarkupSpan span = { start, (guint) self->plain->len, target };

  g_array_append_val (self->spans, span);
}

static void
add_emphasis (gboolean is_start,
              gpointer user_data)
{
  Spans *self = user_data;

  if (is_start)
    self->emphasis_start = (guint) self->plain->len;
  else
    add_span (self, self->emphasis_start, NULL);
}

static void
add_link (const char *target,
          gpointer    user_data)
{
  Spans *self = user_data;

  if (target == NULL)
    {
      add_span (self, self->link_start, g_steal_pointer (&self->target));
      return;
    }

  self->link_start = (guint) self->plain->len;
  self->target = g_strdup (target);
}

static void
clear_span (BrochureMarkupSpan *span)
{
  g_free (span->target);
}

/**
 * brochure_markup_to_spans:
 * @text: UTF-8 text with inline markup
 * @spans: (out) (transfer full) (element-type BrochureMarkupSpan): emphasis and links, in the order in which they end
 *
 * Takes markup apart, for whoever draws or writes a text without the help of GTK.
 *
 * Returns: (transfer full): the text without its markup
 */
char *
brochure_markup_to_spans (const char  *text,
                          GArray     **spans)
{
  g_autofree char *valid = NULL;
  Spans found = { 0 };
  Sink sink = { add_plain, add_emphasis, add_link, &found };

  g_return_val_if_fail (text != NULL, NULL);
  g_return_val_if_fail (spans != NULL, NULL);

  valid = g_utf8_make_valid (text, -1);
  found.plain = g_string_new (NULL);
  found.spans = g_array_new (FALSE, FALSE, sizeof (BrochureMarkupSpan));
  g_array_set_clear_func (found.spans, (GDestroyNotify) clear_span);
  scan (valid, valid + strlen (valid), FALSE, &sink);
  *spans = found.spans;

  return g_string_free_and_steal (found.plain);
}

/* A bracket in a label would end it, and one without measure, said over and over, would fill the memory. */
static void
append_label (GString *string,
              char    *label)
{
  gsize length = strlen (label);

  for (char *c = label; *c != '\0'; c++)
    if (*c == '[' || *c == ']')
      *c = *c == '[' ? '(' : ')';

  if (length > MAX_TITLE_LENGTH)
    length = g_utf8_find_prev_char (label, label + MAX_TITLE_LENGTH) - label;
  g_string_append_len (string, label, length);
  if (label[length] != '\0')
    g_string_append (string, "…");
}

/**
 * brochure_markup_label_links:
 * @text: UTF-8 text with inline markup
 * @func: (scope call): says what a place is called
 * @user_data: closure of @func
 *
 * Gives links without a label, `[](target)`, the name of where they lead.
 *
 * Returns: (transfer full): the text with all its markup
 */
char *
brochure_markup_label_links (const char              *text,
                             BrochureMarkupLabelFunc  func,
                             gpointer                 user_data)
{
  GString *labelled;
  const char *end;
  const char *open;

  g_return_val_if_fail (text != NULL, NULL);
  g_return_val_if_fail (func != NULL, NULL);

  labelled = g_string_new (NULL);
  end = text + strlen (text);
  while ((open = strstr (text, EMPTY_LABEL)) != NULL)
    {
      const char *label_end;
      g_autofree char *target = NULL;
      g_autoptr(BrochureLink) link = parse_link (open, end, &label_end, &target) != NULL
                                     ? brochure_link_parse (target, NULL) : NULL;
      g_autofree char *label = link != NULL ? func (link, user_data) : NULL;

      g_string_append_len (labelled, text, open + 1 - text);
      if (label != NULL)
        append_label (labelled, label);
      text = open + 1;
    }

  g_string_append (labelled, text);

  return g_string_free_and_steal (labelled);
}

/* Hides the end of a link from a caller that only wants to know where it leads. */
typedef struct
{
  BrochureMarkupLinkFunc func;
  gpointer user_data;
} LinkClosure;

static void
call_for_link (const char *target,
               gpointer    user_data)
{
  LinkClosure *closure = user_data;

  if (target != NULL)
    closure->func (target, closure->user_data);
}

/**
 * brochure_markup_foreach_link:
 * @text: text with inline markup
 * @func: (scope call): called for each link
 * @user_data: closure of @func
 */
void
brochure_markup_foreach_link (const char             *text,
                              BrochureMarkupLinkFunc  func,
                              gpointer                user_data)
{
  LinkClosure closure = { func, user_data };
  Sink sink = { .link = call_for_link, .user_data = &closure };

  g_return_if_fail (text != NULL);
  g_return_if_fail (func != NULL);

  scan (text, text + strlen (text), FALSE, &sink);
}
