/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * BrochureJsonType:
 *
 * What a JSON value is.
 */
typedef enum
{
  BROCHURE_JSON_NULL,
  BROCHURE_JSON_BOOLEAN,
  BROCHURE_JSON_NUMBER,
  BROCHURE_JSON_STRING,
  BROCHURE_JSON_ARRAY,
  BROCHURE_JSON_OBJECT,
} BrochureJsonType;

/**
 * BrochureJson:
 * @type: what it is
 * @start: its first character
 * @end: behind its last character
 *
 * A value inside a JSON text that was checked, as a slice of that text.
 *
 * Answers come by the hundred thousand and from anyone. Reading them in place costs no memory, no
 * recursion and no floating point: a score stays the digits that were written, and an id is echoed
 * to the byte. A tree of json-glib gives none of the three.
 */
typedef struct
{
  BrochureJsonType type;
  const char *start;
  const char *end;
} BrochureJson;

/**
 * BrochureJsonIter:
 *
 * Walks over the members of an object or the elements of an array.
 */
typedef struct
{
  const char *position;
  gboolean is_object;
} BrochureJsonIter;

gboolean  brochure_json_check       (const char         *text,
                                     gsize               length,
                                     BrochureJson       *root,
                                     GError            **error);

void      brochure_json_iter_init   (BrochureJsonIter   *iter,
                                     const BrochureJson *container);
gboolean  brochure_json_iter_next   (BrochureJsonIter   *iter,
                                     BrochureJson       *name,
                                     BrochureJson       *value);

gboolean  brochure_json_equals      (const BrochureJson *self,
                                     const char         *string);
gsize     brochure_json_get_depth   (const BrochureJson *self);
char     *brochure_json_dup_string  (const BrochureJson *self);
char     *brochure_json_dup_literal (const BrochureJson *self);

void      brochure_json_append      (GString            *json,
                                     const char         *string);

G_END_DECLS
