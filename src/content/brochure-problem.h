/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define BROCHURE_CONTENT_ERROR (g_quark_from_static_string ("brochure-content-error"))

/**
 * BrochureContentError:
 * @BROCHURE_CONTENT_ERROR_UNREADABLE: the file is missing, cannot be read, or is too large
 * @BROCHURE_CONTENT_ERROR_SYNTAX: the file is not UTF-8 or not JSON, or is nested too deeply
 * @BROCHURE_CONTENT_ERROR_INVALID: the JSON does not say what a brochure must say
 * @BROCHURE_CONTENT_ERROR_VERSION: the file was made for a newer major version
 */
typedef enum
{
  BROCHURE_CONTENT_ERROR_UNREADABLE,
  BROCHURE_CONTENT_ERROR_SYNTAX,
  BROCHURE_CONTENT_ERROR_INVALID,
  BROCHURE_CONTENT_ERROR_VERSION,
} BrochureContentError;

/* What more than one part of the check says, each once; the callers translate it. */
#define BROCHURE_PROBLEM_ID_TAKEN       N_("This id is taken")
#define BROCHURE_PROBLEM_FREE_ID        N_("an id that was not used before")
#define BROCHURE_PROBLEM_NO_COMPONENTS  N_("This scale has no components")
#define BROCHURE_PROBLEM_NO_SCALE       N_("This test has no such scale")
#define BROCHURE_PROBLEM_NOTHING        N_("nothing")
#define BROCHURE_PROBLEM_NOT_JSON       N_("The file is not valid JSON")
#define BROCHURE_PROBLEM_OFF_SCALE      N_("This score is not on its scale")
#define BROCHURE_PROBLEM_TOO_MUCH       N_("more than that")
#define BROCHURE_PROBLEM_UNKNOWN_MEMBER N_("This member is not known here")
#define BROCHURE_PROBLEM_UNKNOWN_VALUE  N_("This value is not known")

/* Where a problem is that was not looked for yet. */
#define BROCHURE_OFFSET_UNKNOWN G_MAXSIZE

/**
 * BrochureProblem:
 * @is_error: whether it must be mended
 * @is_fatal: whether the brochure cannot be shown because of it
 * @code: what kind of error it is
 * @pointer: JSON pointer (RFC 6901) of the place, empty for the whole file
 * @message: what is wrong, translated
 * @expected: what should be there, translated
 * @found: what is there instead
 * @suggestion: (nullable): what was probably meant
 * @is_about_name: whether it is about the name of a member rather than its value
 * @offset: where it is in the file, in bytes, or %BROCHURE_OFFSET_UNKNOWN
 * @line: its line, counted from 1
 * @column: its column in characters, counted from 1
 */
typedef struct
{
  gboolean is_error;
  gboolean is_fatal;
  BrochureContentError code;
  char *pointer;
  char *message;
  char *expected;
  char *found;
  char *suggestion;
  gboolean is_about_name;
  gsize offset;
  guint line;
  guint column;
} BrochureProblem;

BrochureProblem *brochure_problem_new       (gboolean                is_error,
                                             BrochureContentError    code,
                                             const char             *pointer,
                                             const char             *message,
                                             const char             *expected,
                                             const char             *found);
void             brochure_problem_free      (BrochureProblem        *self);

char            *brochure_problem_describe  (const BrochureProblem  *self);
char            *brochure_problem_dup_place (const BrochureProblem  *self,
                                             const char             *file_name);
void             brochure_problem_set_error (const BrochureProblem  *self,
                                             GFile                  *file,
                                             GError                **error);
char            *brochure_problem_to_string (const BrochureProblem  *self,
                                             const char             *file_name);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BrochureProblem, brochure_problem_free)

G_END_DECLS
