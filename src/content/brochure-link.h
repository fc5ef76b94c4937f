/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * BrochureLink:
 * @section: id of a section
 * @block: (nullable): id of a block in it
 *
 * What a link of the form `brochure:section/ID#BLOCK` leads to.
 */
typedef struct
{
  char *section;
  char *block;
} BrochureLink;

BrochureLink *brochure_link_parse    (const char          *uri,
                                      GError             **error);
char         *brochure_link_to_uri   (const char          *section,
                                      const char          *block);
void          brochure_link_free     (BrochureLink        *self);

gboolean      brochure_link_is_id    (const char          *id);
char         *brochure_link_describe (const char          *text);
char         *brochure_link_quote    (const char          *text);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BrochureLink, brochure_link_free)

G_END_DECLS
