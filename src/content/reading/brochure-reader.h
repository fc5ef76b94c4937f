/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

#include "content/brochure-partial-date.h"
#include "content/brochure-pool.h"
#include "content/brochure-problem.h"
#include "content/brochure-text.h"

G_BEGIN_DECLS

/* What is expected in several places. */
/* Translators: a noun, after “expected” or “found”: a JSON array */
#define BROCHURE_READER_ARRAY  N_("an array")
/* Translators: a noun, after “expected” or “found”: a JSON object */
#define BROCHURE_READER_OBJECT N_("an object")
/* Translators: a noun, after “expected” */
#define BROCHURE_READER_TEXT   N_("a text")

/**
 * BrochureReader:
 *
 * Reads typed members out of JSON objects and notes every problem with its JSON pointer.
 *
 * A cursor stands on one object at a time. The getters look at a member of that
 * object and return its value, or nothing after noting a problem; an absent
 * member is a problem only where @required is set. So parsing code reads
 * straight through, and all problems of a file are found in one pass.
 *
 * A text gets the way to it as its gettext context: the names of the members
 * entered, and of each element of an array its id, or `member-3` where it has
 * none: `programme-id/section-id/block-id/title`. The reader does that by itself.
 *
 * All that it returns is kept in its pool, and lives as long as the document does that takes it over.
 *
 * References may point to what comes later in the file; they are checked at the
 * end, by [method@Reader.finish].
 */
typedef struct _BrochureReader BrochureReader;

/**
 * BrochureReaderFunc:
 * @reader: stands on the object to parse
 * @user_data: closure
 *
 * Parses one object of an array.
 *
 * Returns: (transfer none) (nullable): what was parsed, made with brochure_reader_new0()
 */
typedef gpointer (*BrochureReaderFunc) (BrochureReader *reader,
                                        gpointer        user_data);

/**
 * BrochureReferenceKind:
 * @BROCHURE_REFERENCE_BLOCK: a [struct@Block], by `SECTION#BLOCK`
 * @BROCHURE_REFERENCE_FACT: a [struct@Fact]
 * @BROCHURE_REFERENCE_ORGANISATION: a [struct@Organisation]
 * @BROCHURE_REFERENCE_SCALE: a [struct@Scale]; its ids are unique in the brochure
 * @BROCHURE_REFERENCE_SECTION: a [struct@Section]
 * @BROCHURE_REFERENCE_SOURCE: a [struct@Source]
 * @BROCHURE_REFERENCE_TEST: a [struct@LanguageTest]
 *
 * What an id may point to.
 */
typedef enum
{
  BROCHURE_REFERENCE_BLOCK,
  BROCHURE_REFERENCE_FACT,
  BROCHURE_REFERENCE_ORGANISATION,
  BROCHURE_REFERENCE_SCALE,
  BROCHURE_REFERENCE_SECTION,
  BROCHURE_REFERENCE_SOURCE,
  BROCHURE_REFERENCE_TEST,
} BrochureReferenceKind;

#define BROCHURE_N_REFERENCE_KINDS (BROCHURE_REFERENCE_TEST + 1)

/**
 * BrochureReaderCheck:
 * @string: a string of the file
 *
 * Returns: whether it is well-formed
 */
typedef gboolean (*BrochureReaderCheck) (const char *string);

/**
 * BrochureReaderTextFunc:
 * @text: a text that was just read
 * @pointer: JSON pointer of its place
 * @user_data: closure
 *
 * Is told of every text of a file, in the file's order.
 */
typedef void (*BrochureReaderTextFunc) (const BrochureText *text,
                                        const char         *pointer,
                                        gpointer            user_data);

/* A struct of the content, filled with zeros. */
#define brochure_reader_new0(reader, type) ((type *) brochure_reader_alloc (reader, sizeof (type)))

BrochureReader *brochure_reader_new           (JsonNode           *root,
                                               const char         *domain,
                                               GPtrArray          *problems);
void            brochure_reader_free          (BrochureReader     *self);

void            brochure_reader_set_folder    (BrochureReader     *self,
                                               const char         *folder);
const char     *brochure_reader_get_folder    (BrochureReader     *self);
void            brochure_reader_set_language  (BrochureReader     *self,
                                               const char         *language);
void            brochure_reader_set_newer     (BrochureReader     *self,
                                               gboolean            is_newer);
void            brochure_reader_set_text_func (BrochureReader     *self,
                                               BrochureReaderTextFunc func,
                                               gpointer            user_data);
GHashTable     *brochure_reader_get_ids       (BrochureReader     *self,
                                               BrochureReferenceKind kind);
guint           brochure_reader_get_index     (BrochureReader     *self);
GHashTable     *brochure_reader_steal_places  (BrochureReader     *self);
BrochurePool   *brochure_reader_steal_pool    (BrochureReader     *self);

gpointer        brochure_reader_alloc         (BrochureReader     *self,
                                               gsize               size);
char           *brochure_reader_copy          (BrochureReader     *self,
                                               const char         *string);
GPtrArray      *brochure_reader_new_array     (BrochureReader     *self,
                                               guint               size);
GHashTable     *brochure_reader_new_table     (BrochureReader     *self);
GHashTable     *brochure_reader_index_ids     (BrochureReader     *self,
                                               GPtrArray          *structs);
void            brochure_reader_finish        (BrochureReader     *self);

void            brochure_reader_be_open       (BrochureReader     *self);
void            brochure_reader_be_strict     (BrochureReader     *self);
gboolean        brochure_reader_has_member    (BrochureReader     *self,
                                               const char         *member);
gboolean        brochure_reader_holds_object  (BrochureReader     *self,
                                               const char         *member);
gboolean        brochure_reader_enter         (BrochureReader     *self,
                                               const char         *member,
                                               gboolean            required);
void            brochure_reader_leave         (BrochureReader     *self);
GPtrArray      *brochure_reader_read_array    (BrochureReader     *self,
                                               const char         *member,
                                               gboolean            required,
                                               BrochureReaderFunc  func,
                                               gpointer            user_data);
gpointer        brochure_reader_read_object   (BrochureReader     *self,
                                               const char         *member,
                                               gboolean            required,
                                               BrochureReaderFunc  func);
GStrv           brochure_reader_list_members  (BrochureReader     *self);

gboolean        brochure_reader_claim_id      (BrochureReader     *self,
                                               const char         *id,
                                               GHashTable         *seen);
char           *brochure_reader_read_id       (BrochureReader     *self,
                                               const char         *member,
                                               GHashTable         *seen);
char           *brochure_reader_read_reference
                                              (BrochureReader     *self,
                                               const char         *member,
                                               gboolean            required,
                                               BrochureReferenceKind kind);
GStrv           brochure_reader_read_references
                                              (BrochureReader     *self,
                                               const char         *member,
                                               gboolean            required,
                                               BrochureReferenceKind kind);
char           *brochure_reader_read_string   (BrochureReader     *self,
                                               const char         *member,
                                               gboolean            required);
char           *brochure_reader_read_checked  (BrochureReader     *self,
                                               const char         *member,
                                               gboolean            required,
                                               BrochureReaderCheck check,
                                               const char         *expected);
char           *brochure_reader_read_link     (BrochureReader     *self,
                                               const char         *member,
                                               gboolean            required);
char           *brochure_reader_read_web_address
                                              (BrochureReader     *self,
                                               const char         *member);
int             brochure_reader_read_enum     (BrochureReader     *self,
                                               const char         *member,
                                               gboolean            required,
                                               GType               type,
                                               int                 fallback);
int             brochure_reader_read_known_enum
                                              (BrochureReader     *self,
                                               const char         *member,
                                               gboolean            required,
                                               GType               type,
                                               int                 fallback);
char           *brochure_reader_read_decimal  (BrochureReader     *self,
                                               const char         *member,
                                               gboolean            required);
int             brochure_reader_read_int      (BrochureReader     *self,
                                               const char         *member,
                                               int                 minimum,
                                               int                 maximum,
                                               int                 fallback);
gboolean        brochure_reader_read_boolean  (BrochureReader     *self,
                                               const char         *member,
                                               gboolean            fallback);
GStrv           brochure_reader_read_strings  (BrochureReader     *self,
                                               const char         *member);
BrochureText   *brochure_reader_read_text     (BrochureReader     *self,
                                               const char         *member,
                                               gboolean            required);
GPtrArray      *brochure_reader_read_texts    (BrochureReader     *self,
                                               const char         *member);
GPtrArray      *brochure_reader_read_text_rows
                                              (BrochureReader     *self,
                                               const char         *member,
                                               guint               n_cells);
gboolean        brochure_reader_read_date     (BrochureReader     *self,
                                               const char         *member,
                                               gboolean            required,
                                               BrochurePartialDate *date);
BrochurePartialDate *
                brochure_reader_dup_date      (BrochureReader     *self,
                                               const char         *member);
void            brochure_reader_check_order   (BrochureReader     *self,
                                               const char         *member,
                                               const BrochurePartialDate *from,
                                               const BrochurePartialDate *until);
JsonObject     *brochure_reader_dup_object    (BrochureReader     *self,
                                               const char         *member,
                                               gboolean            required);

BrochureProblem *
                brochure_reader_add_problem   (BrochureReader     *self,
                                               gboolean            is_error,
                                               const char         *member,
                                               const char         *message,
                                               const char         *expected,
                                               const char         *found);
BrochureProblem *
                brochure_reader_add_fault     (BrochureReader     *self,
                                               const char         *member,
                                               const char         *message,
                                               const char         *expected,
                                               const char         *found);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BrochureReader, brochure_reader_free)

G_END_DECLS
