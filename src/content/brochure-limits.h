/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* How much is too much, each with its reason. Nobody writes by hand what goes beyond; a file that
 * does was made to hurt, or by mistake. */

/* A content file in bytes: a thousand times the bundled one, and still read in seconds. */
#define BROCHURE_MAX_FILE_SIZE (32 * 1024 * 1024)

/* Objects and arrays within one another: the format needs fourteen, and whatever reads JSON recurses. */
#define BROCHURE_MAX_DEPTH 64

/* Values in a file: each takes some hundred bytes of memory, however short it is. */
#define BROCHURE_MAX_VALUES 4000000

/* The name of a member in bytes: all that is said about a value begins with the names that lead to it. */
#define BROCHURE_MAX_NAME_LENGTH 256

/* The names within one another that lead to a value, in bytes: the format needs a fifth of it, and each of many thousand
 * findings may carry them all. */
#define BROCHURE_MAX_PATH_LENGTH 1024

/* A text in bytes: thirty times the longest paragraph. Some are filled into others, time and again. */
#define BROCHURE_MAX_STRING_LENGTH (64 * 1024)

/* An explanation in bytes, with what was filled into it: a page, and nobody reads as much. */
#define BROCHURE_MAX_EXPLANATION_LENGTH (16 * 1024)

/* An id in characters: it is a slug, part of links, of file names and of contexts for translators. */
#define BROCHURE_MAX_ID_LENGTH 128

/* How much of a text from outside is repeated in a message, in characters: it stays one line. */
#define BROCHURE_MAX_SHOWN 60

/* Words that are looked at for a suggestion, in bytes: comparing takes the product of two lengths. */
#define BROCHURE_MAX_WORD_LENGTH 64

/* Ids and keys for which a suggestion is looked for: each is compared with all there are. */
#define BROCHURE_MAX_SUGGESTIONS 50

/* Components of a scale: evaluation keeps them in arrays of this size. */
#define BROCHURE_MAX_COMPONENTS 16

/* A picture in bytes: what shows it reads it whole. */
#define BROCHURE_MAX_PICTURE_SIZE (16 * 1024 * 1024)

/* A picture in pixels: each takes four bytes, and the best cameras of a telephone make half as many. */
#define BROCHURE_MAX_PICTURE_PIXELS (25 * 1000 * 1000)

/* A drawing in bytes: each of its elements is drawn, and a page of a book in outlines takes as many. */
#define BROCHURE_MAX_DRAWING_SIZE (1024 * 1024)

/* What in a drawing draws something once more, each time anew: n that lead to one another come to
 * about 3^(n / 3) times. Filters, embedded pictures and entities have no such bound, and are not drawn. */
#define BROCHURE_MAX_DRAWING_REFERENCES 16
