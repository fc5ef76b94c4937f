/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "content/reading/brochure-reader.h"

G_BEGIN_DECLS

/* What the files of the reader share: brochure-reader.c moves the cursor,
 * brochure-reader-pool.c keeps what is read and brochure-reader-problems.c
 * what is wrong, brochure-reader-members.c finds members that are not known,
 * brochure-reader-references.c reads and checks ids,
 * brochure-reader-values.c and brochure-reader-text.c read other members. */

/* One object on the way from the root to where the cursor stands, with the
 * ids of the array it is in, and where the members begin that were asked for
 * and found. */
typedef struct
{
  JsonObject *object;
  gsize pointer_length;
  gsize context_length;
  guint index;
  GHashTable *siblings;
  guint n_asked;
  guint n_found;
  gboolean is_open;
  gboolean is_strict;
} BrochureReaderFrame;

/* An id that must turn out to be in the file, and where it stands. */
typedef struct
{
  BrochureReferenceKind kind;
  char *id;
  char *pointer;
} BrochureReference;

struct _BrochureReader
{
  JsonNode *root;
  const char *domain;
  const char *brochure;
  char *folder;
  char *language;
  gboolean is_newer;
  GPtrArray *problems;
  GArray *frames;
  GPtrArray *asked; /* names */
  GPtrArray *found; /* nodes, of those that are there */
  GString *pointer;
  GString *context;
  GHashTable *ids[BROCHURE_N_REFERENCE_KINDS];
  GArray *references;
  GHashTable *places;
  BrochurePool *pool;
  GPtrArray *empty;
  BrochureReaderTextFunc text_func;
  gpointer text_data;
};

BrochureReaderFrame *_brochure_reader_get_frame         (BrochureReader       *self);
void                 _brochure_reader_push              (BrochureReader       *self,
                                                         JsonObject           *object,
                                                         const char           *member,
                                                         int                   index);
void                 _brochure_reader_push_context      (BrochureReader       *self,
                                                         const char           *name);
void                 _brochure_reader_pop               (BrochureReader       *self);
void                 _brochure_reader_check_members     (BrochureReader       *self);
JsonNode            *_brochure_reader_get_node          (BrochureReader       *self,
                                                         const char           *member);
gboolean             _brochure_reader_node_holds        (JsonNode             *node,
                                                         GType                 type);
gboolean             _brochure_reader_is_blank          (const char           *string);
char                *_brochure_reader_describe_node     (JsonNode             *node);
BrochureProblem     *_brochure_reader_add_problem_at    (BrochureReader       *self,
                                                         gboolean              is_error,
                                                         char                 *pointer,
                                                         const char           *message,
                                                         const char           *expected,
                                                         const char           *found);
char                *_brochure_reader_make_pointer      (BrochureReader       *self,
                                                         const char           *member,
                                                         int                   index);
void                 _brochure_reader_add_type_problem  (BrochureReader       *self,
                                                         const char           *member,
                                                         int                   index,
                                                         JsonNode             *node,
                                                         const char           *expected);
void                 _brochure_reader_add_missing       (BrochureReader       *self,
                                                         const char           *member,
                                                         const char           *expected);
const char          *_brochure_reader_get_string        (BrochureReader       *self,
                                                         JsonNode             *node,
                                                         const char           *member,
                                                         int                   index,
                                                         const char           *expected);
const char          *_brochure_reader_get_member_string (BrochureReader       *self,
                                                         const char           *member,
                                                         gboolean              required,
                                                         const char           *expected);
JsonArray           *_brochure_reader_get_array         (BrochureReader       *self,
                                                         const char           *member,
                                                         gboolean              required);
void                 _brochure_reader_add_reference     (BrochureReader       *self,
                                                         BrochureReferenceKind kind,
                                                         char                 *id,
                                                         const char           *pointer);

G_END_DECLS
