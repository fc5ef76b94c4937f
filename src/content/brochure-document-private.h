/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "content/brochure-document.h"
#include "content/brochure-pool.h"

G_BEGIN_DECLS

/* Only who reads a document fills it in. Its members are the pool's. */
struct _BrochureDocument
{
  GObject parent_instance;

  char *id;
  char *source_language;
  BrochurePartialDate as_of;
  GPtrArray *programmes;
  GPtrArray *cases;
  GPtrArray *country_groups;
  GPtrArray *discrepancies;
  GPtrArray *notices;
  GPtrArray *organisations;
  GPtrArray *sources;
  GPtrArray *tests;
  GHashTable *explanations;
  GHashTable *country_groups_by_id;
  GHashTable *organisations_by_id;
  GHashTable *sources_by_id;
  GHashTable *tests_by_id;

  /* Owned */
  GFile *file;
  GHashTable *places;
  BrochurePool *pool;
};

G_END_DECLS
