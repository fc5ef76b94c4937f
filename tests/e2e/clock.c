/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Loaded before the C library, it puts the clock of a program on or back by as many seconds as CLOCK_SHIFT says. */

#define _GNU_SOURCE

#include <stdlib.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

int
clock_gettime (clockid_t        clock,
               struct timespec *now)
{
  const char *shift = getenv ("CLOCK_SHIFT");
  int result = (int) syscall (SYS_clock_gettime, clock, now);

  if (result == 0 && shift != NULL && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE))
    now->tv_sec += atol (shift);

  return result;
}

int
gettimeofday (struct timeval *restrict now,
              void *restrict           zone)
{
  struct timespec precise;
  int result = clock_gettime (CLOCK_REALTIME, &precise);

  now->tv_sec = precise.tv_sec;
  now->tv_usec = precise.tv_nsec / 1000;

  return result;
}

time_t
time (time_t *now)
{
  struct timespec precise;

  clock_gettime (CLOCK_REALTIME, &precise);

  if (now != NULL)
    *now = precise.tv_sec;

  return precise.tv_sec;
}
