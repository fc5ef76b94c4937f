/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/brochure-search-provider.h"

#include <glib/gi18n.h>
#include <string.h>

#include "content/brochure-link.h"
#include "content/reading/brochure-loader.h"
#include "language/brochure-language.h"
#include "search/brochure-search-index.h"

/* The shell shows five results of a program; one of them leads to the program's own search. */
#define MAX_RESULTS 4

/* How long a program that was only started to answer waits for the next question. */
#define INACTIVITY_SECONDS 30

/* An id is a link into the brochure, or this and what was searched for. */
#define SEARCH_PREFIX "search:"

struct _BrochureSearchProvider
{
  GObject parent_instance;

  /* Owned */
  GDBusConnection *connection; /* NULL while it is not exported */
  BrochureDocument *document;  /* NULL until the first question */
  BrochureSearchIndex *index;
  GHashTable *results; /* what was given so far, by id */

  /* Borrowed */
  GApplication *application;
  const char *language; /* of the index */

  guint registration_id;
};

enum
{
  SIGNAL_OPEN_LINK,
  SIGNAL_OPEN_SEARCH,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/* GNOME Shell's data/dbus-interfaces/org.gnome.ShellSearchProvider2.xml says what these do. */
static const char introspection[] =
  "<node>"
  "  <interface name='org.gnome.Shell.SearchProvider2'>"
  "    <method name='GetInitialResultSet'>"
  "      <arg type='as' name='terms' direction='in'/>"
  "      <arg type='as' name='results' direction='out'/>"
  "    </method>"
  "    <method name='GetSubsearchResultSet'>"
  "      <arg type='as' name='previous_results' direction='in'/>"
  "      <arg type='as' name='terms' direction='in'/>"
  "      <arg type='as' name='results' direction='out'/>"
  "    </method>"
  "    <method name='GetResultMetas'>"
  "      <arg type='as' name='identifiers' direction='in'/>"
  "      <arg type='aa{sv}' name='metas' direction='out'/>"
  "    </method>"
  "    <method name='ActivateResult'>"
  "      <arg type='s' name='identifier' direction='in'/>"
  "      <arg type='as' name='terms' direction='in'/>"
  "      <arg type='u' name='timestamp' direction='in'/>"
  "    </method>"
  "    <method name='LaunchSearch'>"
  "      <arg type='as' name='terms' direction='in'/>"
  "      <arg type='u' name='timestamp' direction='in'/>"
  "    </method>"
  "  </interface>"
  "</node>";

G_DEFINE_FINAL_TYPE (BrochureSearchProvider, brochure_search_provider, G_TYPE_OBJECT)

/* The index of now: another one where the language has changed. A brochure that cannot be loaded has none. */
static BrochureSearchIndex *
get_index (BrochureSearchProvider *self)
{
  const char *language = brochure_language_get_current ();

  if (self->document == NULL)
    {
      g_autoptr(GFile) file = brochure_loader_get_bundled ();

      self->document = brochure_loader_load (file, NULL, NULL);
    }

  if (self->document == NULL)
    return NULL;

  if (self->index == NULL || self->language != language)
    {
      g_hash_table_remove_all (self->results);
      g_clear_pointer (&self->index, brochure_search_index_free);
      self->index = brochure_search_index_new (brochure_search_entries_collect (self->document));
      self->language = language;
    }

  return self->index;
}

static void
add_result (BrochureSearchProvider *self,
            GVariantBuilder        *ids,
            BrochureSearchResult   *result)
{
  char *id = brochure_link_to_uri (brochure_search_result_get_section_id (result),
                                   brochure_search_result_get_piece_id (result));

  g_variant_builder_add (ids, "s", id);
  g_hash_table_replace (self->results, id, g_object_ref (result));
}

static GVariant *
search (BrochureSearchProvider *self,
        const char * const     *terms)
{
  g_autofree char *query = g_strjoinv (" ", (char **) terms);
  BrochureSearchIndex *index = get_index (self);
  g_autoptr(GPtrArray) results = NULL;
  GVariantBuilder ids;

  g_variant_builder_init (&ids, G_VARIANT_TYPE ("as"));

  if (index != NULL)
    results = brochure_search_index_query (index, query, MAX_RESULTS);

  for (guint i = 0; results != NULL && i < results->len; i++)
    add_result (self, &ids, g_ptr_array_index (results, i));

  if (results != NULL && results->len > 0)
    {
      g_autofree char *more = g_strconcat (SEARCH_PREFIX, query, NULL);

      g_variant_builder_add (&ids, "s", more);
    }

  return g_variant_new ("(as)", &ids);
}

static void
add_meta (GVariantBuilder *metas,
          const char      *id,
          const char      *name,
          const char      *description)
{
  g_variant_builder_open (metas, G_VARIANT_TYPE_VARDICT);
  g_variant_builder_add (metas, "{sv}", "id", g_variant_new_string (id));
  g_variant_builder_add (metas, "{sv}", "name", g_variant_new_string (name));

  if (description != NULL && *description != '\0')
    g_variant_builder_add (metas, "{sv}", "description", g_variant_new_string (description));

  g_variant_builder_close (metas);
}

static void
add_meta_of_result (GVariantBuilder      *metas,
                    const char           *id,
                    BrochureSearchResult *result)
{
  const char *title = brochure_search_result_get_title (result);
  const char *section = brochure_search_result_get_section_title (result);
  const char *snippet = brochure_search_result_get_snippet (result);
  g_autofree char *description = NULL;

  if (g_str_equal (title, section))
    description = g_strdup (snippet);
  else if (*snippet == '\0')
    description = g_strdup (section);
  else
    /* As “Tuition Fees · € 18,016 per year”, in every language. */
    description = g_strdup_printf ("%s · %s", section, snippet);

  add_meta (metas, id, title, description);
}

/* The shell may ask about what it was given by a run that has ended since. */
static void
add_meta_of_link (BrochureSearchProvider *self,
                  GVariantBuilder        *metas,
                  const char             *id)
{
  g_autoptr(BrochureLink) link = brochure_link_parse (id, NULL);
  const BrochureSection *section = NULL;

  if (link != NULL && get_index (self) != NULL)
    section = brochure_programme_find_section (brochure_document_get_programme (self->document), link->section);

  if (section != NULL)
    add_meta (metas, id, brochure_text_get (section->title),
              section->summary != NULL ? brochure_text_get (section->summary) : NULL);
}

static GVariant *
describe (BrochureSearchProvider *self,
          const char * const     *ids)
{
  GVariantBuilder metas;

  get_index (self);
  g_variant_builder_init (&metas, G_VARIANT_TYPE ("aa{sv}"));

  for (gsize i = 0; ids[i] != NULL; i++)
    {
      BrochureSearchResult *result = g_hash_table_lookup (self->results, ids[i]);

      if (result != NULL)
        add_meta_of_result (&metas, ids[i], result);
      else if (g_str_has_prefix (ids[i], SEARCH_PREFIX))
        /* Translators: in the search of the desktop: opens the brochure with all that was found */
        add_meta (&metas, ids[i], _("All results in the brochure"), ids[i] + strlen (SEARCH_PREFIX));
      else
        add_meta_of_link (self, &metas, ids[i]);
    }

  return g_variant_new ("(aa{sv})", &metas);
}

/* Where an id leads nowhere, the search that led to it is opened instead. */
static void
activate (BrochureSearchProvider *self,
          const char             *id,
          const char * const     *terms)
{
  g_autoptr(BrochureLink) link = brochure_link_parse (id, NULL);
  g_autofree char *query = g_strjoinv (" ", (char **) terms);

  if (link != NULL)
    g_signal_emit (self, signals[SIGNAL_OPEN_LINK], 0, link);
  else
    g_signal_emit (self, signals[SIGNAL_OPEN_SEARCH], 0,
                   g_str_has_prefix (id, SEARCH_PREFIX) ? id + strlen (SEARCH_PREFIX) : query);
}

static GVariant *
answer (BrochureSearchProvider *self,
        const char             *method,
        GVariant               *parameters)
{
  g_autofree const char **first = NULL;
  const char *id;

  if (g_str_equal (method, "GetInitialResultSet"))
    {
      g_variant_get (parameters, "(^a&s)", &first);
      return search (self, first);
    }

  if (g_str_equal (method, "GetSubsearchResultSet"))
    {
      g_variant_get (parameters, "(@as^a&s)", NULL, &first);
      return search (self, first);
    }

  if (g_str_equal (method, "GetResultMetas"))
    {
      g_variant_get (parameters, "(^a&s)", &first);
      return describe (self, first);
    }

  if (g_str_equal (method, "ActivateResult"))
    {
      g_variant_get (parameters, "(&s^a&su)", &id, &first, NULL);
      activate (self, id, first);
    }
  else
    {
      g_autofree char *query = NULL;

      g_variant_get (parameters, "(^a&su)", &first, NULL);
      query = g_strjoinv (" ", (char **) first);
      g_signal_emit (self, signals[SIGNAL_OPEN_SEARCH], 0, query);
    }

  return NULL;
}

/* A program with a window is held by that. One without stays for the next question and then goes;
 * the timeout is only for that, a reader who closes the window is done. */
static void
on_method_call (GDBusConnection       *connection,
                const char            *sender,
                const char            *object_path,
                const char            *interface,
                const char            *method,
                GVariant              *parameters,
                GDBusMethodInvocation *invocation,
                gpointer               user_data)
{
  BrochureSearchProvider *self = user_data;

  g_application_hold (self->application);
  g_dbus_method_invocation_return_value (invocation, answer (self, method, parameters));
  g_application_set_inactivity_timeout (self->application, INACTIVITY_SECONDS * 1000);
  g_application_release (self->application);
  g_application_set_inactivity_timeout (self->application, 0);
}

static void
brochure_search_provider_dispose (GObject *object)
{
  BrochureSearchProvider *self = BROCHURE_SEARCH_PROVIDER (object);

  if (self->connection != NULL)
    g_dbus_connection_unregister_object (self->connection, self->registration_id);

  g_clear_object (&self->connection);

  G_OBJECT_CLASS (brochure_search_provider_parent_class)->dispose (object);
}

static void
brochure_search_provider_finalize (GObject *object)
{
  BrochureSearchProvider *self = BROCHURE_SEARCH_PROVIDER (object);

  g_clear_pointer (&self->index, brochure_search_index_free);
  g_clear_object (&self->document);
  g_clear_pointer (&self->results, g_hash_table_unref);
  g_clear_weak_pointer (&self->application);

  G_OBJECT_CLASS (brochure_search_provider_parent_class)->finalize (object);
}

static void
brochure_search_provider_class_init (BrochureSearchProviderClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = brochure_search_provider_dispose;
  object_class->finalize = brochure_search_provider_finalize;

  /**
   * BrochureSearchProvider::open-link:
   * @self: the provider
   * @link: a [struct@Link] into the bundled brochure
   *
   * A result was chosen.
   */
  signals[SIGNAL_OPEN_LINK] =
    g_signal_new ("open-link", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, G_TYPE_POINTER);

  /**
   * BrochureSearchProvider::open-search:
   * @self: the provider
   * @text: what to search for
   *
   * The search is to be gone on with in the bundled brochure.
   */
  signals[SIGNAL_OPEN_SEARCH] =
    g_signal_new ("open-search", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
brochure_search_provider_init (BrochureSearchProvider *self)
{
  self->results = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
}

/**
 * brochure_search_provider_new:
 * @application: the program, which is kept alive while it answers
 *
 * Creates a provider. Nothing is loaded until the first question.
 *
 * Returns: (transfer full): the provider
 */
BrochureSearchProvider *
brochure_search_provider_new (GApplication *application)
{
  BrochureSearchProvider *self;

  g_return_val_if_fail (G_IS_APPLICATION (application), NULL);

  self = g_object_new (BROCHURE_TYPE_SEARCH_PROVIDER, NULL);
  g_set_weak_pointer (&self->application, application);

  return self;
}

/**
 * brochure_search_provider_export:
 * @self: a provider
 * @connection: the session bus
 * @object_path: where to answer
 * @error: return location for an error of the bus
 *
 * Begins to answer, for as long as the provider lives.
 *
 * Returns: whether it can be asked now
 */
gboolean
brochure_search_provider_export (BrochureSearchProvider  *self,
                                 GDBusConnection         *connection,
                                 const char              *object_path,
                                 GError                 **error)
{
  static const GDBusInterfaceVTable vtable = { .method_call = on_method_call };
  g_autoptr(GDBusNodeInfo) info = NULL;

  g_return_val_if_fail (BROCHURE_IS_SEARCH_PROVIDER (self), FALSE);
  g_return_val_if_fail (self->connection == NULL, FALSE);

  info = g_dbus_node_info_new_for_xml (introspection, NULL);
  g_assert (info != NULL);
  self->registration_id = g_dbus_connection_register_object (connection, object_path, info->interfaces[0],
                                                             &vtable, self, NULL, error);

  if (self->registration_id == 0)
    return FALSE;

  self->connection = g_object_ref (connection);

  return TRUE;
}
