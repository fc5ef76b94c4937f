/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * BrochureCliFunc:
 * @content: (nullable) (type filename): the content file as the user named it, or
 *   %NULL for the bundled brochure
 * @arguments: (nullable) (array zero-terminated=1): the files named after the command; of `--export` its format,
 *   the file to write and, if only that is wanted, a section
 *
 * A command that needs no display. Results go to standard output, trouble to standard error.
 *
 * Returns: the exit status: 0, 1 where the input is at fault, or 2 where the call is
 */
typedef int (*BrochureCliFunc) (const char         *content,
                                const char * const *arguments);

/**
 * BrochureCliCommand:
 * @option: name of the option that calls it, without the dashes
 * @run: what it does
 */
typedef struct
{
  const char *option;
  BrochureCliFunc run;
} BrochureCliCommand;

const BrochureCliCommand *brochure_cli_get_commands (size_t                   *n_commands);

int                       brochure_cli_run          (const BrochureCliCommand *command,
                                                     const char               *content,
                                                     const char * const       *arguments);

G_END_DECLS
