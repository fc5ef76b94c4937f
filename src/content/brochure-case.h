/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

#include "content/brochure-text.h"

G_BEGIN_DECLS

/**
 * BrochureCase:
 * @id: unique in the brochure
 * @title: what the case shows
 * @is_example: whether the form offers it as an example
 * @input: answers, the JSON that `--evaluate` reads
 * @expected: members that the result must have
 *
 * A worked case of the eligibility rules.
 */
typedef struct
{
  char *id;
  BrochureText *title;
  gboolean is_example;
  JsonObject *input;
  JsonObject *expected;
} BrochureCase;

G_END_DECLS
