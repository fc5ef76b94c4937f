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

/* What more than one part of the check says is wrong, each once; the callers translate it. The JSON pointer tells
 * what “this” is. */
/* Translators: of two days, or of the least and the most of a number */
#define BROCHURE_PROBLEM_BACKWARDS      N_("The end is before the beginning")
#define BROCHURE_PROBLEM_BEFORE         N_("This was there before")
#define BROCHURE_PROBLEM_EMPTY          N_("This array is empty")
/* Translators: “this” is a link, the id of a section, the path of a picture and the like */
#define BROCHURE_PROBLEM_LEADS_NOWHERE  N_("This leads nowhere")
/* Translators: a member is a pair of a name and a value in a JSON object */
#define BROCHURE_PROBLEM_MISSING        N_("A required member is missing")
#define BROCHURE_PROBLEM_NEVER_SHOWN    N_("This is never shown")
/* Translators: “this” is emphasis, a link or a name in braces */
#define BROCHURE_PROBLEM_NO_END         N_("This does not end")
#define BROCHURE_PROBLEM_NO_SUCH        N_("There is no such value")
#define BROCHURE_PROBLEM_NOT_JSON       N_("The file is not valid JSON")
#define BROCHURE_PROBLEM_POINTLESS      N_("This means nothing here")
#define BROCHURE_PROBLEM_TAKEN          N_("This id is taken")
#define BROCHURE_PROBLEM_TOO_DEEP       N_("Objects and arrays are nested too deeply")
#define BROCHURE_PROBLEM_TOO_MUCH       N_("This is more than the program reads")
#define BROCHURE_PROBLEM_UNKNOWN_MEMBER N_("This member is not known here")
#define BROCHURE_PROBLEM_UNKNOWN_VALUE  N_("This value is not known")
#define BROCHURE_PROBLEM_WRONG          N_("This is not what belongs here")

/* What it says was expected or found. */
/* Translators: a noun, after “expected”; %s is a number or a size, such as “16.0 MiB” */
#define BROCHURE_PROBLEM_AT_MOST        N_("at most %s")
/* Translators: a noun, after “found” */
#define BROCHURE_PROBLEM_NOTHING        N_("nothing")
/* Translators: a noun, after “expected” */
#define BROCHURE_PROBLEM_ONE            N_("at least one element")

/* Examples of what is expected, see brochure_problem_new(); they are the same in every language. */
#define BROCHURE_PROBLEM_COUNTRY  "“NL” (ISO 3166-1)"
#define BROCHURE_PROBLEM_CURRENCY "“EUR” (ISO 4217)"
#define BROCHURE_PROBLEM_DATE     "“2022”, “2022-10”, “2022-10-15”"
#define BROCHURE_PROBLEM_DECIMAL  "“6.5”"
#define BROCHURE_PROBLEM_DURATION "“P2Y” (ISO 8601)"
#define BROCHURE_PROBLEM_LANGUAGE "“nl” (BCP 47)"
#define BROCHURE_PROBLEM_LINK     "“brochure:section/overview”, “https://example.org/”, “mailto:desk@example.org”"
#define BROCHURE_PROBLEM_MAIL     "“desk@example.org”"
#define BROCHURE_PROBLEM_PHONE    "“+31 71 527 2727”"
#define BROCHURE_PROBLEM_VERSION  "“1.0”"
#define BROCHURE_PROBLEM_WEB      "“https://example.org/”"

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

char            *brochure_problem_say_number
                                            (int                     minimum,
                                             int                     maximum,
                                             int                     step);
char            *brochure_problem_say_limit (const char             *message,
                                             const char             *limit);
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
