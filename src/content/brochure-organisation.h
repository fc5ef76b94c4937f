/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "content/brochure-address.h"
#include "content/brochure-contact.h"
#include "content/brochure-text.h"

G_BEGIN_DECLS

/**
 * BrochureOrganisation:
 * @id: unique in the brochure
 * @name: its name
 * @organisation_type: `root`, `faculty`, `institute`, …
 * @parent: (nullable): id of the organisation it belongs to
 * @addresses: (element-type BrochureAddress): its addresses
 * @contacts: (element-type BrochureContact): its contacts
 * @link: (nullable): web address
 * @note: (nullable): what a reader should know about it
 * @refs: ids of the facts it states
 */
typedef struct
{
  char *id;
  BrochureText *name;
  char *organisation_type;
  char *parent;
  GPtrArray *addresses;
  GPtrArray *contacts;
  char *link;
  BrochureText *note;
  GStrv refs;
} BrochureOrganisation;

G_END_DECLS
