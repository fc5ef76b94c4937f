/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "content/brochure-partial-date.h"
#include "content/brochure-text.h"

G_BEGIN_DECLS

/**
 * BrochureSource:
 * @id: unique in the brochure
 * @title: what it is
 * @publisher: (nullable): who published it
 * @url: (nullable): where it was
 * @as_of: when it was seen
 * @language: (nullable): BCP 47 tag
 * @note: (nullable): what a reader should know about it
 */
typedef struct
{
  char *id;
  BrochureText *title;
  BrochureText *publisher;
  char *url;
  BrochurePartialDate as_of;
  char *language;
  BrochureText *note;
} BrochureSource;

G_END_DECLS
