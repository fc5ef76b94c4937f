/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "content/brochure-document.h"

G_BEGIN_DECLS

/* What the programs share that are fed with inputs nobody would write. clang's libFuzzer calls them; whatever is
 * printed as a warning ends them, as a fault of memory does. */

int               LLVMFuzzerInitialize    (int           *argc,
                                           char        ***argv);
int               LLVMFuzzerTestOneInput  (const guint8  *data,
                                           gsize          size);
gsize             LLVMFuzzerMutate        (guint8        *data,
                                           gsize          size,
                                           gsize          max_size);
gsize             LLVMFuzzerCustomMutator (guint8        *data,
                                           gsize          size,
                                           gsize          max_size,
                                           unsigned int   seed);

char             *fuzz_to_text            (const guint8  *data,
                                           gsize          size);
GFile            *fuzz_to_file            (const guint8  *data,
                                           gsize          size);
BrochureDocument *fuzz_get_bundled        (void);
void              fuzz_choose_language    (gsize          number);
GDate             fuzz_get_today          (void);

G_END_DECLS
