/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "eligibility/brochure-json.h"

#include <glib/gi18n.h>
#include <string.h>

/* What the checker of the grammar (RFC 8259) waits for. */
typedef enum
{
  EXPECT_VALUE,
  EXPECT_VALUE_OR_END,
  EXPECT_NAME,
  EXPECT_NAME_OR_END,
  EXPECT_COMMA_OR_END,
} Expectation;

/* The kinds of the containers around a place, one bit each: no recursion, however deep it goes. */
typedef struct
{
  GByteArray *bits;
  gsize depth;
} Nesting;

static void
nesting_push (Nesting  *self,
              gboolean  is_object)
{
  gsize byte = self->depth / 8;
  guint8 bit = 1 << (self->depth % 8);

  if (byte >= self->bits->len)
    g_byte_array_append (self->bits, (const guint8 *) "", 1);

  if (is_object)
    self->bits->data[byte] |= bit;
  else
    self->bits->data[byte] &= ~bit;
  self->depth++;
}

static gboolean
nesting_is_object (const Nesting *self)
{
  gsize top = self->depth - 1;

  return (self->bits->data[top / 8] >> (top % 8)) & 1;
}

static const char *
skip_space (const char *p,
            const char *end)
{
  while (p < end && (*p == ' ' || *p == '\t' || *p == '\n' || *p == '\r'))
    p++;

  return p;
}

static const char *
check_escape (const char *p,
              const char *end)
{
  if (p >= end)
    return NULL;

  if (*p != 'u')
    return strchr ("\"\\/bfnrt", *p) != NULL && *p != '\0' ? p + 1 : NULL;

  if (end - p < 5)
    return NULL;

  for (int i = 1; i <= 4; i++)
    if (!g_ascii_isxdigit (p[i]))
      return NULL;

  return p + 5;
}

/* From behind the opening quote to behind the closing one. */
static const char *
check_string (const char *p,
              const char *end)
{
  while (p != NULL && p < end)
    {
      if (*p == '"')
        return p + 1;
      if ((guchar) *p < 0x20)
        return NULL;
      p = *p == '\\' ? check_escape (p + 1, end) : p + 1;
    }

  return NULL;
}

static const char *
skip_digits (const char *p,
             const char *end)
{
  const char *start = p;

  while (p < end && g_ascii_isdigit (*p))
    p++;

  return p > start ? p : NULL;
}

static const char *
check_number (const char *p,
              const char *end)
{
  if (p < end && *p == '-')
    p++;

  if (p < end && *p == '0')
    p++;
  else if ((p = skip_digits (p, end)) == NULL)
    return NULL;

  if (p < end && *p == '.' && (p = skip_digits (p + 1, end)) == NULL)
    return NULL;

  if (p < end && (*p == 'e' || *p == 'E'))
    {
      p++;
      if (p < end && (*p == '+' || *p == '-'))
        p++;
      p = skip_digits (p, end);
    }

  return p;
}

static const char *
check_word (const char *p,
            const char *end,
            const char *word)
{
  gsize length = strlen (word);

  return (gsize) (end - p) >= length && memcmp (p, word, length) == 0 ? p + length : NULL;
}

static BrochureJsonType
type_of (char first)
{
  switch (first)
    {
    case '{': return BROCHURE_JSON_OBJECT;
    case '[': return BROCHURE_JSON_ARRAY;
    case '"': return BROCHURE_JSON_STRING;
    case 'n': return BROCHURE_JSON_NULL;
    case 't':
    case 'f': return BROCHURE_JSON_BOOLEAN;
    default: return BROCHURE_JSON_NUMBER;
    }
}

/* A value that is no container; NULL where there is none. */
static const char *
check_scalar (const char *p,
              const char *end)
{
  switch (*p)
    {
    case '"': return check_string (p + 1, end);
    case 'n': return check_word (p, end, "null");
    case 't': return check_word (p, end, "true");
    case 'f': return check_word (p, end, "false");
    default: return check_number (p, end);
    }
}

/* One token of the grammar: returns the place behind it, or NULL where it cannot stand here. */
static const char *
check_token (const char  *p,
             const char  *end,
             Nesting     *nesting,
             Expectation *expect)
{
  gboolean in_object = nesting->depth > 0 && nesting_is_object (nesting);

  if ((*p == '}' || *p == ']') && *expect != EXPECT_VALUE && *expect != EXPECT_NAME)
    {
      if (nesting->depth == 0 || in_object != (*p == '}'))
        return NULL;
      nesting->depth--;
      *expect = EXPECT_COMMA_OR_END;
      return p + 1;
    }

  switch (*expect)
    {
    case EXPECT_COMMA_OR_END:
      *expect = in_object ? EXPECT_NAME : EXPECT_VALUE;
      return *p == ',' ? p + 1 : NULL;

    case EXPECT_NAME:
    case EXPECT_NAME_OR_END:
      p = *p == '"' ? check_string (p + 1, end) : NULL;
      p = p != NULL ? skip_space (p, end) : NULL;
      *expect = EXPECT_VALUE;
      return p != NULL && p < end && *p == ':' ? p + 1 : NULL;

    case EXPECT_VALUE:
    case EXPECT_VALUE_OR_END:
    default:
      if (*p != '{' && *p != '[')
        {
          *expect = EXPECT_COMMA_OR_END;
          return check_scalar (p, end);
        }
      nesting_push (nesting, *p == '{');
      *expect = *p == '{' ? EXPECT_NAME_OR_END : EXPECT_VALUE_OR_END;
      return p + 1;
    }
}

/**
 * brochure_json_check:
 * @text: a JSON text; it need not end in a NUL
 * @length: its length in bytes
 * @root: (out caller-allocates): the value it holds, a slice of @text
 * @error: return location for an error
 *
 * Checks that @text is UTF-8 and one JSON value by RFC 8259, of any depth. The other functions rely on it.
 *
 * Returns: whether it is; if not, @error is %G_IO_ERROR_INVALID_DATA
 */
gboolean
brochure_json_check (const char    *text,
                     gsize          length,
                     BrochureJson  *root,
                     GError       **error)
{
  g_autoptr(GByteArray) bits = g_byte_array_new ();
  const char *end = text + length;
  const char *start = skip_space (text, end);
  const char *p = start;
  Nesting nesting = { bits, 0 };
  Expectation expect = EXPECT_VALUE;

  if (!g_utf8_validate_len (text, length, NULL))
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, _("The text is not UTF-8."));
      return FALSE;
    }

  while (p != NULL && p < end && (nesting.depth > 0 || expect == EXPECT_VALUE))
    {
      const char *place = p;

      p = check_token (p, end, &nesting, &expect);
      if (p == NULL)
        {
          /* Translators: %zu is a number: how many bytes of the text come before the mistake. */
          g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA,
                       _("The text is not JSON after byte %zu."), (gsize) (place - text));
          return FALSE;
        }
      root->end = p;
      p = skip_space (p, end);
    }

  if (nesting.depth > 0 || expect == EXPECT_VALUE || p < end)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA,
                           p < end ? _("There is more after the JSON value.")
                                   : _("The JSON ends too early."));
      return FALSE;
    }

  root->type = type_of (*start);
  root->start = start;

  return TRUE;
}

/* Behind the closing quote of a string that was checked. */
static const char *
skip_string (const char *p)
{
  for (p++; *p != '"'; p++)
    if (*p == '\\')
      p++;

  return p + 1;
}

/* Behind a value that was checked, and how deep it goes. */
static const char *
skip_value (const char *p,
            gsize      *deepest)
{
  gsize depth = 0;

  *deepest = 0;
  do
    {
      switch (*p)
        {
        case '"':
          p = skip_string (p);
          break;
        case '{':
        case '[':
          depth++;
          *deepest = MAX (*deepest, depth);
          p++;
          break;
        case '}':
        case ']':
          depth--;
          p++;
          break;
        default:
          p++;
          break;
        }
    }
  while (depth > 0);

  return p;
}

/* Behind a scalar that was checked: it ends where the text of its container goes on. */
static const char *
skip_any (const char       *p,
          BrochureJsonType  type)
{
  gsize depth;

  if (type == BROCHURE_JSON_STRING)
    return skip_string (p);
  if (type == BROCHURE_JSON_ARRAY || type == BROCHURE_JSON_OBJECT)
    return skip_value (p, &depth);

  return p + strcspn (p, ",]} \t\r\n");
}

static const char *
skip_checked_space (const char *p)
{
  while (*p == ' ' || *p == '\t' || *p == '\n' || *p == '\r')
    p++;

  return p;
}

/**
 * brochure_json_iter_init:
 * @iter: (out caller-allocates): the iterator
 * @container: an object or an array
 *
 * Starts before the first member or element of @container.
 */
void
brochure_json_iter_init (BrochureJsonIter   *iter,
                         const BrochureJson *container)
{
  g_return_if_fail (container->type == BROCHURE_JSON_ARRAY || container->type == BROCHURE_JSON_OBJECT);

  iter->position = container->start + 1;
  iter->is_object = container->type == BROCHURE_JSON_OBJECT;
}

/**
 * brochure_json_iter_next:
 * @iter: an iterator
 * @name: (out caller-allocates) (optional): of an object: the member's name
 * @value: (out caller-allocates): the value
 *
 * Goes on to the next member or element.
 *
 * Returns: whether there was one
 */
gboolean
brochure_json_iter_next (BrochureJsonIter *iter,
                         BrochureJson     *name,
                         BrochureJson     *value)
{
  const char *p = skip_checked_space (iter->position);

  if (*p == ',')
    p = skip_checked_space (p + 1);
  if (*p == '}' || *p == ']')
    return FALSE;

  if (iter->is_object)
    {
      const char *end = skip_string (p);

      if (name != NULL)
        *name = (BrochureJson) { BROCHURE_JSON_STRING, p, end };
      p = skip_checked_space (end);
      p = skip_checked_space (p + 1);
    }

  value->type = type_of (*p);
  value->start = p;
  value->end = skip_any (p, value->type);
  iter->position = value->end;

  return TRUE;
}

/**
 * brochure_json_equals:
 * @self: a value
 * @string: a string
 *
 * Returns: whether @self is a string that says @string
 */
gboolean
brochure_json_equals (const BrochureJson *self,
                      const char         *string)
{
  gsize length = strlen (string);

  if (self->type != BROCHURE_JSON_STRING)
    return FALSE;

  if (memchr (self->start, '\\', self->end - self->start) != NULL)
    {
      g_autofree char *own = brochure_json_dup_string (self);

      return g_str_equal (own, string);
    }

  return (gsize) (self->end - self->start) == length + 2 &&
         memcmp (self->start + 1, string, length) == 0;
}

/**
 * brochure_json_get_depth:
 * @self: a value
 *
 * Returns: how many objects and arrays are nested in it, itself included
 */
gsize
brochure_json_get_depth (const BrochureJson *self)
{
  gsize depth;

  if (self->type != BROCHURE_JSON_ARRAY && self->type != BROCHURE_JSON_OBJECT)
    return 0;

  skip_value (self->start, &depth);

  return depth;
}

static gunichar
read_hex (const char *p)
{
  gunichar c = 0;

  for (int i = 0; i < 4; i++)
    c = c * 16 + g_ascii_xdigit_value (p[i]);

  return c;
}

/* Appends the character of an escape and returns the place behind it. What a C string cannot hold, NUL and
 * halves of surrogate pairs, becomes U+FFFD, which is no part of any known value. */
static const char *
unescape (GString    *string,
          const char *p)
{
  static const char from[] = "bfnrt";
  static const char to[] = "\b\f\n\r\t";
  const char *found;
  gunichar c;

  if (*p != 'u')
    {
      found = strchr (from, *p);
      g_string_append_c (string, found != NULL ? to[found - from] : *p);
      return p + 1;
    }

  c = read_hex (p + 1);
  p += 5;
  if (c >= 0xd800 && c < 0xdc00 && p[0] == '\\' && p[1] == 'u')
    {
      gunichar low = read_hex (p + 2);

      if (low >= 0xdc00 && low < 0xe000)
        {
          c = 0x10000 + ((c - 0xd800) << 10) + (low - 0xdc00);
          p += 6;
        }
    }

  g_string_append_unichar (string, c == 0 || (c >= 0xd800 && c < 0xe000) ? 0xfffd : c);

  return p;
}

/**
 * brochure_json_dup_string:
 * @self: a string
 *
 * Returns: (transfer full): what it says
 */
char *
brochure_json_dup_string (const BrochureJson *self)
{
  g_autoptr(GString) string = NULL;
  const char *end = self->end - 1;
  const char *p = self->start + 1;

  g_return_val_if_fail (self->type == BROCHURE_JSON_STRING, NULL);

  if (memchr (p, '\\', end - p) == NULL)
    return g_strndup (p, end - p);

  string = g_string_sized_new (end - p);
  while (p < end)
    {
      if (*p == '\\')
        p = unescape (string, p + 1);
      else
        g_string_append_c (string, *p++);
    }

  return g_string_free (g_steal_pointer (&string), FALSE);
}

/**
 * brochure_json_dup_literal:
 * @self: a value
 *
 * Returns: (transfer full): its JSON text as it was written
 */
char *
brochure_json_dup_literal (const BrochureJson *self)
{
  return g_strndup (self->start, self->end - self->start);
}

/**
 * brochure_json_append:
 * @json: JSON so far
 * @string: UTF-8 text
 *
 * Appends @string as a JSON string.
 */
void
brochure_json_append (GString    *json,
                      const char *string)
{
  static const char hex[] = "0123456789abcdef";
  const char *plain = string;

  g_string_append_c (json, '"');
  for (const char *p = string; *p != '\0'; p++)
    {
      if (*p != '"' && *p != '\\' && (guchar) *p >= 0x20)
        continue;

      g_string_append_len (json, plain, p - plain);
      plain = p + 1;
      g_string_append_c (json, '\\');
      if (*p == '"' || *p == '\\')
        g_string_append_c (json, *p);
      else
        {
          g_string_append (json, "u00");
          g_string_append_c (json, hex[*p >> 4]);
          g_string_append_c (json, hex[*p & 15]);
        }
    }
  g_string_append (json, plain);
  g_string_append_c (json, '"');
}
