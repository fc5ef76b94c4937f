/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "content/reading/brochure-reader.h"

G_BEGIN_DECLS

/* How each part of a brochure is read, for the loader only. All are
 * BrochureReaderFuncs: the reader stands on the object, the result is a new
 * struct, and what is wrong is noted with the reader. A struct comes back even
 * where required members are missing; a document with an error is never shown. */

gpointer brochure_discrepancy_read     (BrochureReader *reader,
                                        gpointer        user_data);
gpointer brochure_document_read        (BrochureReader *reader,
                                        gpointer        user_data);
gpointer brochure_fact_read            (BrochureReader *reader,
                                        gpointer        user_data);
gpointer brochure_language_test_read   (BrochureReader *reader,
                                        gpointer        user_data);
gpointer brochure_media_read           (BrochureReader *reader,
                                        gpointer        user_data);
gpointer brochure_money_read           (BrochureReader *reader,
                                        gpointer        user_data);
gpointer brochure_notice_read          (BrochureReader *reader,
                                        gpointer        user_data);
gpointer brochure_offering_read        (BrochureReader *reader,
                                        gpointer        user_data);
gpointer brochure_organisation_read    (BrochureReader *reader,
                                        gpointer        user_data);
gpointer brochure_programme_read       (BrochureReader *reader,
                                        gpointer        user_data);
gpointer brochure_requirement_set_read (BrochureReader *reader,
                                        gpointer        user_data);
gpointer brochure_section_read         (BrochureReader *reader,
                                        gpointer        user_data);
gpointer brochure_source_read          (BrochureReader *reader,
                                        gpointer        user_data);

/* Where an array of several kinds of object must have ids of its own (rules of
 * a set, blocks of a section), its @user_data is the set of the ids seen. */

G_END_DECLS
