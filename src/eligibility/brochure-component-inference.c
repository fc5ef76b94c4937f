/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "eligibility/brochure-component-inference.h"

/* Sums of components, in steps; none where the lowest is above the highest. */
typedef struct
{
  gint64 lowest;
  gint64 highest;
} Sums;

/* Rounds towards the higher number; @divisor is positive. */
static gint64
divide_up (gint64 dividend,
           gint64 divisor)
{
  return dividend / divisor + (dividend % divisor > 0);
}

/* The sums that round to an overall score: from half a unit below it up to, but not including, half a unit above. */
static Sums
get_rounded (const BrochureScale *scale,
             int                  overall)
{
  gint64 n = g_strv_length (scale->components);
  gint64 unit = scale->aggregate == BROCHURE_AGGREGATE_MEAN_HALF ? 50 : 100;
  gint64 twice = 2 * (gint64) overall * scale->step;

  if (scale->aggregate == BROCHURE_AGGREGATE_SUM)
    return (Sums) { overall, overall };

  return (Sums) {
    divide_up ((twice - unit) * n, 2 * scale->step),
    divide_up ((twice + unit) * n, 2 * scale->step) - 1,
  };
}

/* The sums that there can be. */
static Sums
get_possible (const BrochureScale *scale,
              const int           *components)
{
  Sums sums = { 0, 0 };

  for (guint i = 0; scale->components[i] != NULL; i++)
    {
      gboolean is_given = components[i] != BROCHURE_SCORE_NONE;

      sums.lowest += is_given ? components[i] : scale->component_minimum;
      sums.highest += is_given ? components[i] : scale->component_maximum;
    }

  return sums;
}

static gboolean
overlap (Sums one,
         Sums other)
{
  return one.lowest <= other.highest && other.lowest <= one.highest;
}

static gboolean
is_open (const int *components,
         const int *minima,
         guint      i)
{
  return components[i] == BROCHURE_SCORE_NONE && minima[i] != BROCHURE_SCORE_NONE;
}

/* The highest sum with which some open component can still be below its minimum, or far below all where none can. */
static gint64
get_highest_below (const BrochureScale *scale,
                   const int           *components,
                   const int           *minima)
{
  gint64 highest = get_possible (scale, components).highest;
  gint64 found = G_MININT64;

  for (guint i = 0; scale->components[i] != NULL; i++)
    {
      if (is_open (components, minima, i) && minima[i] > scale->component_minimum)
        found = MAX (found, highest - scale->component_maximum + minima[i] - 1);
    }

  return found;
}

/* The lowest sum with which all open components can be at their minima. */
static gint64
get_lowest_met (const BrochureScale *scale,
                const int           *components,
                const int           *minima)
{
  gint64 lowest = get_possible (scale, components).lowest;

  for (guint i = 0; scale->components[i] != NULL; i++)
    {
      if (is_open (components, minima, i))
        lowest += MAX (minima[i] - scale->component_minimum, 0);
    }

  return lowest;
}

/**
 * brochure_component_inference_is_feasible:
 * @scale: a scale
 * @overall: an overall score, in steps
 * @components: component scores, in steps
 *
 * Returns: whether there are scores for the components that are not given with which @overall comes out; always,
 *   where the makers' way to it is not known
 */
gboolean
brochure_component_inference_is_feasible (const BrochureScale *scale,
                                          int                  overall,
                                          const int           *components)
{
  return scale->aggregate == BROCHURE_AGGREGATE_NONE || scale->components[0] == NULL ||
         overlap (get_rounded (scale, overall), get_possible (scale, components));
}

/**
 * brochure_component_inference_judge:
 * @scale: a scale
 * @overall: an overall score, in steps, that is feasible
 * @components: component scores, in steps
 * @minima: what is asked of them, in steps
 *
 * Returns: whether the components that are not given are at their minima
 */
BrochureInference
brochure_component_inference_judge (const BrochureScale *scale,
                                    int                  overall,
                                    const int           *components,
                                    const int           *minima)
{
  Sums rounded;

  if (scale->aggregate == BROCHURE_AGGREGATE_NONE || overall == BROCHURE_SCORE_NONE)
    return BROCHURE_INFERENCE_OPEN;

  rounded = get_rounded (scale, overall);
  if (get_highest_below (scale, components, minima) < rounded.lowest)
    return BROCHURE_INFERENCE_SUFFICIENT;
  if (get_lowest_met (scale, components, minima) > rounded.highest)
    return BROCHURE_INFERENCE_INSUFFICIENT;

  return BROCHURE_INFERENCE_OPEN;
}

/**
 * brochure_component_inference_find_sufficient:
 * @scale: a scale
 * @components: component scores, in steps
 * @minima: what is asked of them, in steps
 *
 * Returns: the lowest overall score that says enough about the components that are not given, in steps, or
 *   %BROCHURE_SCORE_NONE
 */
int
brochure_component_inference_find_sufficient (const BrochureScale *scale,
                                              const int           *components,
                                              const int           *minima)
{
  gint64 highest_below = get_highest_below (scale, components, minima);
  int from = scale->minimum;
  int to = scale->maximum;

  if (scale->aggregate == BROCHURE_AGGREGATE_NONE || get_rounded (scale, to).lowest <= highest_below)
    return BROCHURE_SCORE_NONE;

  /* The higher the score, the more it says. */
  while (from < to)
    {
      int middle = from + (to - from) / 2;

      if (get_rounded (scale, middle).lowest > highest_below)
        to = middle;
      else
        from = middle + 1;
    }

  return brochure_component_inference_is_feasible (scale, to, components) ? to : BROCHURE_SCORE_NONE;
}
