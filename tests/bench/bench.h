/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

double bench_get_cpu     (void);
void   bench_sort        (GArray *times);
double bench_get_percent (GArray *times,
                          int     percent);

G_END_DECLS
