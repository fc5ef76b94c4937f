/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "content/brochure-decimal.h"
#include "content/brochure-enums.h"
#include "content/brochure-language-test.h"
#include "content/brochure-syntax.h"
#include "content/reading/brochure-parse-private.h"

/* A scale has at most this many steps, so that sums of scores cannot overflow. */
#define MAX_STEPS 10000

/* A hundred points: no scale is coarser. */
#define MAX_STEP 10000

/* Reads a score in whole steps of @step hundredths, or returns @fallback. */
static int
read_steps (BrochureReader *reader,
            const char     *member,
            gboolean        required,
            int             step,
            int             fallback)
{
  const char *string = brochure_reader_read_decimal (reader, member, required);
  g_autofree char *expected = NULL;
  BrochureDecimal decimal;
  int steps;

  if (string == NULL)
    return fallback;

  if (brochure_decimal_parse (string, &decimal) && !decimal.is_negative &&
      brochure_decimal_to_steps (&decimal, step, &steps) && steps <= MAX_STEPS)
    return steps;

  expected = brochure_problem_say_number (0, MAX_STEPS, step);
  brochure_reader_add_problem (reader, TRUE, member, _(BROCHURE_PROBLEM_WRONG), expected, string);
  return fallback;
}

static int
read_step (BrochureReader *reader)
{
  const char *string = brochure_reader_read_decimal (reader, "step", TRUE);
  g_autofree char *expected = NULL;
  BrochureDecimal decimal;

  if (string == NULL)
    return 100;

  if (brochure_decimal_parse (string, &decimal) && decimal.is_exact && decimal.hundredths > 0 &&
      decimal.hundredths <= MAX_STEP)
    return decimal.hundredths;

  expected = brochure_problem_say_number (1, MAX_STEP, 1);
  brochure_reader_add_problem (reader, TRUE, "step", _(BROCHURE_PROBLEM_WRONG), expected, string);
  return 100;
}

/* Points out a range whose ends are the wrong way round. */
static void
check_range (BrochureReader *reader,
             const char     *member,
             int             minimum,
             int             maximum)
{
  if (minimum > maximum)
    brochure_reader_add_problem (reader, TRUE, member, _(BROCHURE_PROBLEM_BACKWARDS), NULL, NULL);
}

BrochureScale *
_brochure_parse_range (BrochureReader *reader)
{
  BrochureScale *self = brochure_reader_new0 (reader, BrochureScale);

  self->step = read_step (reader);
  self->minimum = read_steps (reader, "min", TRUE, self->step, 0);
  self->maximum = read_steps (reader, "max", TRUE, self->step, self->minimum);
  check_range (reader, "min", self->minimum, self->maximum);

  return self;
}

static gpointer
read_grade (BrochureReader *reader,
            gpointer        user_data)
{
  const BrochureScale *scale = user_data;
  BrochureGrade *self = brochure_reader_new0 (reader, BrochureGrade);

  brochure_reader_be_strict (reader);
  self->grade = brochure_reader_read_string (reader, "grade", TRUE);
  self->minimum = read_steps (reader, "min", TRUE, scale->step, 0);
  self->maximum = read_steps (reader, "max", TRUE, scale->step, self->minimum);
  self->is_answer = brochure_reader_read_boolean (reader, "answer", FALSE);
  self->label = brochure_reader_read_text (reader, "label", FALSE);
  check_range (reader, "min", self->minimum, self->maximum);

  return self->grade != NULL ? self : NULL;
}

static GStrv
read_components (BrochureReader *reader)
{
  GStrv components = brochure_reader_read_strings (reader, "components");

  if (g_strv_length (components) > BROCHURE_MAX_COMPONENTS)
    {
      g_autofree char *expected = g_strdup_printf (_(BROCHURE_PROBLEM_AT_MOST), G_STRINGIFY (BROCHURE_MAX_COMPONENTS));

      brochure_reader_add_problem (reader, TRUE, "components", _(BROCHURE_PROBLEM_TOO_MUCH), expected, NULL);
      components[BROCHURE_MAX_COMPONENTS] = NULL;
    }

  return components;
}

static gpointer
read_scale (BrochureReader *reader,
            gpointer        user_data)
{
  BrochureScale *self;

  brochure_reader_be_strict (reader);
  self = _brochure_parse_range (reader);
  self->id = brochure_reader_read_id (reader, "id",
                                      brochure_reader_get_ids (reader, BROCHURE_REFERENCE_SCALE));
  self->name = brochure_reader_read_text (reader, "name", FALSE);
  self->answer = brochure_reader_read_string (reader, "answer", FALSE);
  self->component_minimum = read_steps (reader, "componentMin", FALSE, self->step, self->minimum);
  self->component_maximum = read_steps (reader, "componentMax", FALSE, self->step, self->maximum);
  self->reported_from = read_steps (reader, "reportedFrom", FALSE, self->step, self->minimum);
  self->components = read_components (reader);
  self->aggregate = brochure_reader_read_known_enum (reader, "aggregate", FALSE,
                                                     BROCHURE_TYPE_AGGREGATE, BROCHURE_AGGREGATE_NONE);
  self->grades = brochure_reader_read_array (reader, "grades", FALSE, read_grade, self);
  brochure_reader_read_date (reader, "takenFrom", FALSE, &self->taken_from);
  brochure_reader_read_date (reader, "takenUntil", FALSE, &self->taken_until);
  brochure_reader_check_order (reader, "takenFrom", &self->taken_from, &self->taken_until);
  if (self->minimum <= self->maximum)
    check_range (reader, "componentMin", self->component_minimum, self->component_maximum);

  return self->id != NULL ? self : NULL;
}

static const BrochureScale *
find_scale_for_member (BrochureReader *reader,
                       GHashTable     *scales,
                       const char     *member,
                       char          **id)
{
  const BrochureScale *scale;

  *id = brochure_reader_read_string (reader, member, TRUE);
  if (*id == NULL)
    return NULL;

  scale = g_hash_table_lookup (scales, *id);
  if (scale == NULL)
    brochure_reader_add_problem (reader, TRUE, member, _(BROCHURE_PROBLEM_LEADS_NOWHERE), "#scales", *id);

  return scale;
}

typedef struct
{
  const BrochureScale *from;
  const BrochureScale *to;
} ScalePair;

static gpointer
read_concordance_row (BrochureReader *reader,
                      gpointer        user_data)
{
  const ScalePair *pair = user_data;
  BrochureConcordanceRow *self = brochure_reader_new0 (reader, BrochureConcordanceRow);

  brochure_reader_be_strict (reader);
  self->score = read_steps (reader, "score", TRUE, pair->from->step, 0);
  self->component = brochure_reader_read_string (reader, "component", FALSE);
  self->minimum = read_steps (reader, "min", TRUE, pair->to->step, 0);
  self->maximum = read_steps (reader, "max", TRUE, pair->to->step, self->minimum);
  check_range (reader, "min", self->minimum, self->maximum);

  return self;
}

static gpointer
read_concordance (BrochureReader *reader,
                  gpointer        user_data)
{
  GHashTable *scales = user_data;
  BrochureConcordance *self = brochure_reader_new0 (reader, BrochureConcordance);
  ScalePair pair;

  brochure_reader_be_strict (reader);
  pair.from = find_scale_for_member (reader, scales, "from", &self->from);
  pair.to = find_scale_for_member (reader, scales, "to", &self->to);
  if (pair.from == NULL || pair.to == NULL)
    {
      brochure_reader_be_open (reader);
      return NULL;
    }

  self->rows = brochure_reader_read_array (reader, "rows", TRUE, read_concordance_row, &pair);
  self->source = brochure_reader_read_reference (reader, "source", FALSE,
                                                 BROCHURE_REFERENCE_SOURCE);

  return self;
}

gpointer
_brochure_parse_language_test (BrochureReader *reader,
                               gpointer        user_data)
{
  GHashTable *ids = brochure_reader_get_ids (reader, BROCHURE_REFERENCE_TEST);
  BrochureLanguageTest *self = brochure_reader_new0 (reader, BrochureLanguageTest);
  GHashTable *scales;

  brochure_reader_be_strict (reader);
  self->id = brochure_reader_read_id (reader, "id", ids);
  self->name = brochure_reader_read_text (reader, "name", TRUE);
  self->language = brochure_reader_read_checked (reader, "language", FALSE, brochure_syntax_is_language_tag,
                                                 BROCHURE_PROBLEM_LANGUAGE);
  self->aliases = brochure_reader_read_strings (reader, "aliases");
  self->modules = brochure_reader_read_strings (reader, "modules");
  self->scales = brochure_reader_read_array (reader, "scales", TRUE, read_scale, NULL);
  scales = brochure_reader_index_ids (reader, self->scales);
  self->concordances = brochure_reader_read_array (reader, "concordances", FALSE,
                                                   read_concordance, scales);

  return self->id != NULL ? self : NULL;
}
