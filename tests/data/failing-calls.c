/* SPDX-License-Identifier: GPL-3.0-or-later */
#define _GNU_SOURCE
#undef _FILE_OFFSET_BITS /* it would make open() and open64() one */

#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* Stands between a program and the system, as LD_PRELOAD lets it, and makes one call fail: the one that FAILING_NUMBER
 * counts, of the calls of the name FAILING_CALL on files in FAILING_FOLDER or on standard output, with the number
 * FAILING_ERROR of an error; with 0 it only does less than it was asked for. That it came to that is told by a file
 * FAILING_REPORT. What the C library calls within itself never comes by here, so its streams are made of these calls.
 *
 * check-failing-calls.py tells what must come of it. */

int     open    (const char *path, int flags, ...);
int     open64  (const char *path, int flags, ...);
FILE   *fopen   (const char *path, const char *mode);
FILE   *fopen64 (const char *path, const char *mode);

static int n_calls;

static bool
is_ours (const char *path)
{
  const char *folder = getenv ("FAILING_FOLDER");

  return folder != NULL && path != NULL && strncmp (path, folder, strlen (folder)) == 0;
}

static bool
is_ours_open (int fd)
{
  char link[32];
  char path[PATH_MAX];
  ssize_t length;

  if (fd == STDOUT_FILENO)
    return true;

  snprintf (link, sizeof link, "/proc/self/fd/%d", fd);
  length = readlink (link, path, sizeof path - 1);
  path[length > 0 ? length : 0] = '\0';

  return is_ours (path);
}

static void
report (void)
{
  typeof (&open64) real = (typeof (&open64)) dlsym (RTLD_NEXT, "open64");
  typeof (&close) real_close = (typeof (&close)) dlsym (RTLD_NEXT, "close");

  real_close (real (getenv ("FAILING_REPORT"), O_CREAT | O_WRONLY | O_CLOEXEC, 0600));
}

/* Whether this is the one: it is told, and errno set. */
static bool
is_the_one (const char *call,
            bool        is_on_ours)
{
  const char *wanted = getenv ("FAILING_CALL");

  if (!is_on_ours || wanted == NULL || strcmp (wanted, call) != 0 || ++n_calls != atoi (getenv ("FAILING_NUMBER")))
    return false;

  report ();
  errno = atoi (getenv ("FAILING_ERROR"));

  return true;
}

static int
open_any (const char *path,
          int         flags,
          va_list     arguments)
{
  typeof (&open64) real = (typeof (&open64)) dlsym (RTLD_NEXT, "open64");
  mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg (arguments, mode_t) : 0;

  return is_the_one ("open", is_ours (path)) ? -1 : real (path, flags, mode);
}

int
open (const char *path,
      int         flags,
      ...)
{
  va_list arguments;
  int fd;

  va_start (arguments, flags);
  fd = open_any (path, flags, arguments);
  va_end (arguments);

  return fd;
}

int
open64 (const char *path,
        int         flags,
        ...)
{
  va_list arguments;
  int fd;

  va_start (arguments, flags);
  fd = open_any (path, flags, arguments);
  va_end (arguments);

  return fd;
}

ssize_t
read (int     fd,
      void   *buffer,
      size_t  size)
{
  typeof (&read) real = (typeof (&read)) dlsym (RTLD_NEXT, "read");

  if (is_the_one ("read", is_ours_open (fd)))
    {
      if (errno != 0)
        return -1;
      size = size > 1 ? size / 2 : size;
    }

  return real (fd, buffer, size);
}

ssize_t
write (int         fd,
       const void *buffer,
       size_t      size)
{
  typeof (&write) real = (typeof (&write)) dlsym (RTLD_NEXT, "write");

  if (is_the_one ("write", is_ours_open (fd)))
    {
      if (errno != 0)
        return -1;
      size = size > 1 ? size / 2 : size;
    }

  return real (fd, buffer, size);
}

int
rename (const char *from,
        const char *to)
{
  typeof (&rename) real = (typeof (&rename)) dlsym (RTLD_NEXT, "rename");

  return is_the_one ("rename", is_ours (to)) ? -1 : real (from, to);
}

int
fsync (int fd)
{
  typeof (&fsync) real = (typeof (&fsync)) dlsym (RTLD_NEXT, "fsync");

  return is_the_one ("fsync", is_ours_open (fd)) ? -1 : real (fd);
}

/* As the system does it, the file is closed all the same. */
int
close (int fd)
{
  typeof (&close) real = (typeof (&close)) dlsym (RTLD_NEXT, "close");
  bool fails = is_the_one ("close", fd != STDOUT_FILENO && is_ours_open (fd));
  int error = errno;
  int status = real (fd);

  if (!fails)
    return status;

  errno = error;
  return -1;
}

static ssize_t
on_read (void   *cookie,
         char   *buffer,
         size_t  size)
{
  return read ((int) (intptr_t) cookie, buffer, size);
}

/* As the C library does it, until all is written or nothing more can be. */
static ssize_t
on_write (void       *cookie,
          const char *buffer,
          size_t      size)
{
  size_t n_written = 0;
  ssize_t n = 0;

  while (n_written < size && (n = write ((int) (intptr_t) cookie, buffer + n_written, size - n_written)) > 0)
    n_written += (size_t) n;

  return (ssize_t) n_written;
}

static int
on_close (void *cookie)
{
  return close ((int) (intptr_t) cookie);
}

static FILE *
make_stream (int         fd,
             const char *mode)
{
  cookie_io_functions_t functions = { on_read, on_write, NULL, on_close };

  return fopencookie ((void *) (intptr_t) fd, mode, functions);
}

/* Only what is read is opened so in the program. */
FILE *
fopen64 (const char *path,
         const char *mode)
{
  typeof (&fopen64) real = (typeof (&fopen64)) dlsym (RTLD_NEXT, "fopen64");
  int fd;

  if (!is_ours (path) || mode[0] != 'r')
    return real (path, mode);

  fd = open (path, O_RDONLY | O_CLOEXEC);

  return fd >= 0 ? make_stream (fd, "r") : NULL;
}

FILE *
fopen (const char *path,
       const char *mode)
{
  return fopen64 (path, mode);
}

__attribute__ ((constructor)) static void
begin (void)
{
  if (getenv ("FAILING_CALL") != NULL)
    stdout = make_stream (STDOUT_FILENO, "w");
}
