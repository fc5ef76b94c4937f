/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define BROCHURE_TYPE_SEARCH_PROVIDER (brochure_search_provider_get_type ())

/**
 * BrochureSearchProvider:
 *
 * Answers the desktop's search: what GNOME Shell asks of programs as
 * `org.gnome.Shell.SearchProvider2`, about the bundled brochure.
 *
 * It opens no window; what is to be opened it tells by signals.
 */
G_DECLARE_FINAL_TYPE (BrochureSearchProvider, brochure_search_provider, BROCHURE, SEARCH_PROVIDER, GObject)

BrochureSearchProvider *brochure_search_provider_new    (GApplication            *application);

gboolean                brochure_search_provider_export (BrochureSearchProvider  *self,
                                                         GDBusConnection         *connection,
                                                         const char              *object_path,
                                                         GError                 **error);

G_END_DECLS
