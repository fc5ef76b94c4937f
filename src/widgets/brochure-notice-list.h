/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "content/brochure-document.h"

G_BEGIN_DECLS

#define BROCHURE_TYPE_NOTICE_LIST (brochure_notice_list_get_type ())

/**
 * BrochureNoticeList:
 *
 * The notices of a brochure; those that have expired are folded away.
 */
G_DECLARE_FINAL_TYPE (BrochureNoticeList, brochure_notice_list, BROCHURE, NOTICE_LIST, GtkBox)

GtkWidget *brochure_notice_list_new (BrochureDocument *document,
                                     const GDate      *today);

G_END_DECLS
