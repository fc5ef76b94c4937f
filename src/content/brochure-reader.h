/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

#include "brochure-fact.h"
#include "brochure-loader.h"

G_BEGIN_DECLS

/**
 * BrochureReader:
 *
 * Reads typed members out of JSON objects and notes every problem with its JSON pointer.
 *
 * A cursor stands on one object at a time. The getters look at a member of that
 * object and return its value, or nothing after noting a problem; an absent
 * member is a problem only where @required is set. So parsing code reads
 * straight through, and all problems of a file are found in one pass.
 */
typedef struct _BrochureReader BrochureReader;

/**
 * BrochureReaderFunc:
 * @reader: stands on the object to parse
 * @user_data: closure
 *
 * Parses one object of an array.
 *
 * Returns: (transfer full) (nullable): what was parsed
 */
typedef gpointer (*BrochureReaderFunc) (BrochureReader *reader,
                                        gpointer        user_data);

BrochureReader *brochure_reader_new           (JsonNode           *root,
                                               const char         *domain,
                                               GPtrArray          *problems);
void            brochure_reader_free          (BrochureReader     *self);

void            brochure_reader_set_language  (BrochureReader     *self,
                                               const char         *language);

/* Texts get the contexts pushed so far as their gettext context: `programme-id/section-id/title`. */
void            brochure_reader_push_context  (BrochureReader     *self,
                                               const char         *name);
void            brochure_reader_pop_context   (BrochureReader     *self);

gboolean        brochure_reader_has_member    (BrochureReader     *self,
                                               const char         *member);
gboolean        brochure_reader_enter         (BrochureReader     *self,
                                               const char         *member,
                                               gboolean            required);
void            brochure_reader_leave         (BrochureReader     *self);
GPtrArray      *brochure_reader_read_array    (BrochureReader     *self,
                                               const char         *member,
                                               gboolean            required,
                                               BrochureReaderFunc  func,
                                               gpointer            user_data,
                                               GDestroyNotify      free_func);
GStrv           brochure_reader_list_members  (BrochureReader     *self);

char           *brochure_reader_read_id       (BrochureReader     *self,
                                               const char         *member,
                                               GHashTable         *seen);
char           *brochure_reader_read_string   (BrochureReader     *self,
                                               const char         *member,
                                               gboolean            required);
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
gboolean        brochure_reader_read_date     (BrochureReader     *self,
                                               const char         *member,
                                               gboolean            required,
                                               BrochurePartialDate *date);
JsonObject     *brochure_reader_dup_object    (BrochureReader     *self,
                                               const char         *member,
                                               gboolean            required);

void            brochure_reader_add_problem   (BrochureReader     *self,
                                               gboolean            is_error,
                                               const char         *member,
                                               const char         *message,
                                               const char         *expected,
                                               const char         *found);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BrochureReader, brochure_reader_free)

G_END_DECLS
