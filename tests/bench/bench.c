/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <time.h>

#include "bench.h"

/* In milliseconds of the processor's time that this process took: whatever else runs does not count. */
double
bench_get_cpu (void)
{
  struct timespec time;

  clock_gettime (CLOCK_PROCESS_CPUTIME_ID, &time);

  return time.tv_sec * 1e3 + time.tv_nsec / 1e6;
}

static int
compare (gconstpointer a,
         gconstpointer b)
{
  const double *first = a, *second = b;

  return (*first > *second) - (*first < *second);
}

/* Sorts what is an array of double. */
void
bench_sort (GArray *times)
{
  g_array_sort (times, compare);
}

/* Of sorted times the one that so many percent of them are below. */
double
bench_get_percent (GArray *times,
                   int     percent)
{
  return g_array_index (times, double, MIN (times->len * percent / 100, times->len - 1));
}
