/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "eligibility/brochure-accepted-minima.h"

#include "eligibility/brochure-score.h"

static gboolean
has_only (const GStrv  strv,
          const GStrv  known)
{
  for (guint i = 0; strv != NULL && strv[i] != NULL; i++)
    {
      if (known == NULL || !g_strv_contains ((const char * const *) known, strv[i]))
        return FALSE;
    }

  return TRUE;
}

static gboolean
has_only_components (GHashTable *minima,
                     const GStrv components)
{
  GHashTableIter iter;
  gpointer name;

  g_hash_table_iter_init (&iter, minima);
  while (g_hash_table_iter_next (&iter, &name, NULL))
    {
      if (!g_strv_contains ((const char * const *) components, name))
        return FALSE;
    }

  return TRUE;
}

/* A minimum may be left out, but must be a score that there is. */
static gboolean
read_overall (const BrochureScale *scale,
              const char          *decimal,
              int                 *minimum)
{
  *minimum = brochure_score_from_decimal (scale, decimal);

  return decimal == NULL || (*minimum >= scale->minimum && *minimum <= scale->maximum);
}

static gboolean
read_component (const BrochureScale *scale,
                const char          *decimal,
                int                 *minimum)
{
  *minimum = brochure_score_from_decimal (scale, decimal);

  return decimal == NULL || (*minimum >= scale->component_minimum && *minimum <= scale->component_maximum);
}

static gboolean
read_grade (BrochureAcceptedMinima *self,
            const char             *name)
{
  const BrochureGrade *grade = name != NULL ? brochure_score_find_grade (self->scale, name) : NULL;

  if (grade != NULL)
    self->overall = MAX (self->overall, grade->minimum);

  return name == NULL || grade != NULL;
}

/* Those that have a minimum of their own count too. */
static gboolean
read_counted (BrochureAcceptedMinima     *self,
              const BrochureAcceptedTest *accepted,
              guint                       i)
{
  const char *name = self->scale->components[i];
  const char *own = g_hash_table_lookup (accepted->component_minima, name);
  const char * const *counted = (const char * const *) accepted->components_counted;

  self->is_counted[i] = own != NULL || counted == NULL || counted[0] == NULL || g_strv_contains (counted, name);
  self->components[i] = self->is_counted[i] ? self->component : BROCHURE_SCORE_NONE;

  return own == NULL || read_component (self->scale, own, &self->components[i]);
}

/**
 * brochure_accepted_minima_init:
 * @self: (out caller-allocates): the minima
 * @accepted: what a rule says of a test
 * @test: the test
 * @scale: the scale the minima are on
 *
 * Returns: whether all that @accepted says can be used: every score is on @scale, and every grade, component and
 *   module is one that there is
 */
gboolean
brochure_accepted_minima_init (BrochureAcceptedMinima     *self,
                               const BrochureAcceptedTest *accepted,
                               const BrochureLanguageTest *test,
                               const BrochureScale        *scale)
{
  *self = (BrochureAcceptedMinima) { .scale = scale, .component = BROCHURE_SCORE_NONE };

  if (!read_overall (scale, accepted->minimum, &self->overall) ||
      !read_grade (self, accepted->minimum_grade) ||
      !read_component (scale, accepted->component_minimum, &self->component) ||
      (accepted->component_minimum != NULL && scale->components[0] == NULL) ||
      !has_only (accepted->components_counted, scale->components) ||
      !has_only_components (accepted->component_minima, scale->components) ||
      !has_only (accepted->assess_modules, test->modules))
    return FALSE;

  for (guint i = 0; scale->components[i] != NULL; i++)
    {
      if (!read_counted (self, accepted, i))
        return FALSE;
    }

  return TRUE;
}

/**
 * brochure_accepted_minima_has_components:
 * @self: minima
 *
 * Returns: whether something is asked of a component
 */
gboolean
brochure_accepted_minima_has_components (const BrochureAcceptedMinima *self)
{
  for (guint i = 0; self->scale->components[i] != NULL; i++)
    {
      if (self->components[i] != BROCHURE_SCORE_NONE)
        return TRUE;
    }

  return FALSE;
}
