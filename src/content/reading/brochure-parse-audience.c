/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "content/brochure-audience.h"
#include "content/brochure-country-group.h"
#include "content/brochure-enums.h"
#include "content/reading/brochure-parse-private.h"

static gpointer
read_audience (BrochureReader *reader,
               gpointer        user_data)
{
  BrochureAudience *self = brochure_reader_new0 (reader, BrochureAudience);

  brochure_reader_be_strict (reader);
  self->title = brochure_reader_read_text (reader, "title", FALSE);
  self->countries = brochure_reader_read_strings (reader, "countries");
  self->groups = brochure_reader_read_strings (reader, "groups");
  self->except = brochure_reader_read_strings (reader, "except");
  self->of = brochure_reader_read_known_enum (reader, "of", FALSE, BROCHURE_TYPE_AUDIENCE_OF,
                                              BROCHURE_AUDIENCE_OF_DEGREE);
  self->is_default = brochure_reader_read_boolean (reader, "default", FALSE);

  return self;
}

/* An intake and a price may say in words alone whom they are for. */
BrochureAudience *
_brochure_parse_audience (BrochureReader *reader,
                          gboolean        is_required)
{
  BrochureAudience *self;

  if (is_required || brochure_reader_holds_object (reader, "audience"))
    return brochure_reader_read_object (reader, "audience", is_required, read_audience);

  if (!brochure_reader_has_member (reader, "audience"))
    return NULL;

  self = brochure_reader_new0 (reader, BrochureAudience);
  self->title = brochure_reader_read_text (reader, "audience", FALSE);

  return self;
}

gpointer
_brochure_parse_country_group (BrochureReader *reader,
                               gpointer        user_data)
{
  BrochureCountryGroup *self = brochure_reader_new0 (reader, BrochureCountryGroup);

  brochure_reader_be_strict (reader);
  self->id = brochure_reader_read_id (reader, "id", NULL);
  self->name = brochure_reader_read_text (reader, "name", FALSE);
  self->countries = brochure_reader_read_strings (reader, "countries");

  return self->id != NULL ? self : NULL;
}
