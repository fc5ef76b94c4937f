/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#define G_SETTINGS_ENABLE_BACKEND

#include <gio/gsettingsbackend.h>
#include <glib/gstdio.h>
#include <math.h>
#include <stdlib.h>

#include "app/brochure-settings.h"

/* The stops of zooming; Preferences can set what lies between them. */
static const int zoom_percents[] = { 75, 90, 100, 110, 125, 150, 175, 200 };

/* A folder where any can be made: TMPDIR may name one that is gone. */
static char *
make_folder (void)
{
  char *folder = g_dir_make_tmp (NULL, NULL);

  return folder != NULL ? folder : g_mkdtemp (g_strdup ("/tmp/brochure-XXXXXX"));
}

/* The schema that is compiled in. GIO reads schemas from folders only. */
static GSettingsSchema *
read_own_schema (void)
{
  g_autoptr(GBytes) bytes = g_resources_lookup_data (RESOURCE_PATH "/gschemas.compiled",
                                                     G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  g_autofree char *folder = make_folder ();
  g_autofree char *path = folder != NULL ? g_build_filename (folder, "gschemas.compiled", NULL) : NULL;
  g_autoptr(GSettingsSchemaSource) source = NULL;

  if (path == NULL)
    return NULL;

  if (g_file_set_contents (path, g_bytes_get_data (bytes, NULL), (gssize) g_bytes_get_size (bytes), NULL))
    source = g_settings_schema_source_new_from_directory (folder, NULL, TRUE, NULL);

  g_unlink (path);
  g_rmdir (folder);

  return source != NULL ? g_settings_schema_source_lookup (source, APPLICATION_ID, FALSE) : NULL;
}

/**
 * brochure_settings_new:
 * @schema_id: the schema to look for
 * @are_kept: (out): whether settings outlive the program; if not, the schema is missing
 *
 * GSettings aborts on a schema that is not installed. A program that was only half
 * installed still shows its brochure: its settings begin with their defaults and last
 * as long as the program does. Without a folder to read its own schema from, the program
 * says so and ends.
 *
 * Returns: (transfer full): the settings
 */
GSettings *
brochure_settings_new (const char *schema_id,
                       gboolean   *are_kept)
{
  GSettingsSchemaSource *source = g_settings_schema_source_get_default ();
  g_autoptr(GSettingsSchema) schema = NULL;
  g_autoptr(GSettingsBackend) backend = NULL;
  GSettings *settings;

  g_return_val_if_fail (schema_id != NULL, NULL);
  g_return_val_if_fail (are_kept != NULL, NULL);

  if (source != NULL)
    schema = g_settings_schema_source_lookup (source, schema_id, TRUE);

  *are_kept = schema != NULL;

  if (schema == NULL)
    {
      schema = read_own_schema ();
      backend = g_memory_settings_backend_new ();
    }

  if (schema == NULL)
    {
      g_printerr ("The settings schema “%s” is not installed, and no temporary file can be written\n", schema_id);
      exit (EXIT_FAILURE);
    }

  settings = g_settings_new_full (schema, backend, NULL);

  /* What is not a number lies outside no range. */
  if (isnan (g_settings_get_double (settings, "text-scale")))
    g_settings_reset (settings, "text-scale");

  return settings;
}

/**
 * brochure_settings_zoom:
 * @settings: the settings
 * @direction: 1 for the next larger stop, -1 for the next smaller one, 0 for the usual size
 *
 * Changes the size of the reading text by one stop.
 */
void
brochure_settings_zoom (GSettings *settings,
                        int        direction)
{
  int percent;
  int target;

  g_return_if_fail (G_IS_SETTINGS (settings));

  percent = (int) (g_settings_get_double (settings, "text-scale") * 100 + 0.5);
  target = direction == 0 ? 100 : percent;

  for (gsize i = 0; i < G_N_ELEMENTS (zoom_percents); i++)
    {
      if (direction < 0 && zoom_percents[i] < percent)
        target = zoom_percents[i];

      if (direction > 0 && zoom_percents[i] > percent)
        {
          target = zoom_percents[i];
          break;
        }
    }

  g_settings_set_double (settings, "text-scale", target / 100.0);
}
