/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "content/brochure-text.h"

G_BEGIN_DECLS

/**
 * BrochureItem:
 * @text: text with inline markup
 * @refs: (element-type utf8): ids of the facts it states
 *
 * One entry of a list.
 */
typedef struct
{
  BrochureText *text;
  GStrv refs;
} BrochureItem;

G_END_DECLS
