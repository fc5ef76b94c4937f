/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* The program as people run it: its own process, a session bus, settings in a file. */

typedef struct
{
  char *home;
  GSubprocess *primary;
  gboolean without_schema; /* as if it had been installed by half */
} ApplicationTest;

typedef struct
{
  const char *name;
  const char *arguments[5];
  int status;
  const char *error; /* how the one line on stderr begins, or NULL for none */
} ApplicationTestCall;

GSubprocess *application_test_start            (ApplicationTest            *fixture,
                                                const char * const         *arguments);
int          application_test_call             (ApplicationTest            *fixture,
                                                const char * const         *arguments,
                                                char                      **output,
                                                char                      **errors);
void         application_test_assert_call      (ApplicationTest            *fixture,
                                                const ApplicationTestCall  *test);
char        *application_test_get_kept         (ApplicationTest            *fixture,
                                                const char                 *key);
void         application_test_wait_for_kept    (ApplicationTest            *fixture,
                                                const char                 *key,
                                                const char                 *value);
void         application_test_call_over_bus    (const char                 *object_path,
                                                const char                 *interface,
                                                const char                 *method,
                                                GVariant                   *parameters);
gboolean     application_test_is_running       (void);
void         application_test_wait_for_running (gboolean                    running);
guint        application_test_count_windows    (void);
void         application_test_wait_for_windows (guint                       n_windows);

void         application_test_add              (const char                 *path,
                                                gconstpointer               data,
                                                void                      (*func) (ApplicationTest *fixture, gconstpointer data));
void         application_test_add_running      (const char                 *path,
                                                void                      (*func) (ApplicationTest *fixture, gconstpointer data));

G_END_DECLS
