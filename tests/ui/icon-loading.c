/* SPDX-License-Identifier: GPL-3.0-or-later */
#define _GNU_SOURCE
#include "config.h"

#include <dlfcn.h>
#include <gtk/gtk.h>

/* GTK loads icons in threads, and such a thread may drop the last reference to an icon that fell
 * out of the cache of a hundred. Whoever looks up the same icon before it is taken out of the
 * table trips over an object that is being finalized (seen in icon_cache_lookup() of GTK 4.18;
 * 4.22 has the same lines). No reader changes the language fast enough to meet that, but a program
 * that does so a hundred times, in many sessions side by side, did in one run of ten. So the tests
 * load their icons where they stand: the linker prefers this function to the one of GIO. */
void
g_task_run_in_thread (GTask           *task,
                      GTaskThreadFunc  function)
{
  void (*run_in_thread) (GTask *, GTaskThreadFunc) = dlsym (RTLD_NEXT, "g_task_run_in_thread");
  gpointer source = g_task_get_source_object (task);

  if (GTK_IS_ICON_PAINTABLE (source))
    function (task, source, g_task_get_task_data (task), g_task_get_cancellable (task));
  else
    run_in_thread (task, function);
}
