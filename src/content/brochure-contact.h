/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "content/brochure-text.h"

G_BEGIN_DECLS

/**
 * BrochureContact:
 * @role: (nullable): what the contact is for
 * @name: (nullable): a person or desk
 * @email: (nullable): mail address
 * @phone: (nullable): phone number
 * @url: (nullable): web address
 * @hours: (nullable): when it is reached
 */
typedef struct
{
  BrochureText *role;
  char *name;
  char *email;
  char *phone;
  char *url;
  BrochureText *hours;
} BrochureContact;

G_END_DECLS
