/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "content/reading/brochure-loader.h"

G_BEGIN_DECLS

/* What tests of the loader share. */

/* A folder of its own for each test, with one content file in it. */
typedef struct
{
  char *folder;
  char *path;
  GFile *file;
} LoaderFixture;

char      *loader_fixture_read        (const char            *name);
void       loader_fixture_write       (LoaderFixture         *fixture,
                                       const char            *contents,
                                       gssize                 length);
char      *loader_fixture_replace     (const char            *text,
                                       const char            *old,
                                       const char            *new);

GPtrArray *loader_fixture_load        (LoaderFixture         *fixture,
                                       BrochureDocument     **document,
                                       GError               **error);
void       loader_fixture_assert_only (GPtrArray             *problems,
                                       BrochureContentError   code,
                                       const char            *pointer,
                                       const char            *message,
                                       const char            *expected,
                                       const char            *found);

void       loader_fixture_add         (const char           *path,
                                       gconstpointer         data,
                                       void                (*func) (LoaderFixture *fixture, gconstpointer data));

G_END_DECLS
