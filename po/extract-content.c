/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <json-glib/json-glib.h>
#include <string.h>

#include "content/reading/brochure-loader.h"
#include "telling/brochure-placeholder.h"

/* Writes the texts of a content file as C, for xgettext to find them:
 *
 *   extract-content CONTENT OUTPUT
 *
 * It lets the loader read the file and looks on, so both always agree on what
 * a text is. Beside each one it tells translators where it stands and what the
 * values in braces are. */

/* What follows the comments keeps xgettext from taking them for the first string's. */
#define HEADER \
  "/* SPDX-" "License-Identifier: CC-BY-SA-4.0 */\n" \
  "/* Made from data/content/brochure.json by `meson compile content-strings`, for xgettext;\n" \
  " * never compiled. A test fails when it is out of date. */\n" \
  "#include <glib/gi18n.h>\n"

/* So many places of a text are told; the others are counted. */
#define MAX_PLACES 3

typedef struct
{
  JsonNode *root;
  GString *output;
  GPtrArray *sources;
  GHashTable *places;
} Extraction;

/* What one element of an array is called in a comment. */
static const struct
{
  const char *array;
  const char *element;
} elements[] = {
  { "accepted", "test" },
  { "addresses", "address" },
  { "alternateNames", "other name" },
  { "cases", "example" },
  { "choices", "answer" },
  { "columns", "head of column" },
  { "contacts", "contact" },
  { "discrepancies", "discrepancy" },
  { "exemptions", "exemption" },
  { "facts", "fact" },
  { "grades", "grade" },
  { "items", "entry" },
  { "notes", "note" },
  { "notices", "notice" },
  { "offerings", "intake" },
  { "organisations", "organisation" },
  { "price", "price" },
  { "relatedFields", "field" },
  { "requirementSets", "requirements" },
  { "rows", "row" },
  { "rules", "rule" },
  { "scales", "scale" },
  { "sections", "section" },
  { "sources", "source" },
  { "tests", "test" },
};

static const char *
get_string (JsonObject *object,
            const char *member)
{
  JsonNode *node = json_object_get_member (object, member);

  return node != NULL && json_node_get_value_type (node) == G_TYPE_STRING ? json_node_get_string (node) : NULL;
}

/* “section “Careers””, “fact F77”: what it is, and its title or else its id. */
static void
describe_element (GString    *comment,
                  JsonNode   *node,
                  const char *array,
                  const char *index)
{
  JsonObject *object = JSON_NODE_HOLDS_OBJECT (node) ? json_node_get_object (node) : NULL;
  const char *kind = object != NULL ? get_string (object, "kind") : NULL;
  const char *title = object != NULL ? get_string (object, "title") : NULL;
  const char *id = object != NULL ? get_string (object, "id") : NULL;
  const char *label = object != NULL ? get_string (object, "label") : NULL;
  const char *element = array;

  for (gsize i = 0; i < G_N_ELEMENTS (elements); i++)
    {
      if (g_str_equal (elements[i].array, array))
        element = elements[i].element;
    }

  if (comment->len > 0)
    g_string_append (comment, ", ");

  if (g_str_equal (array, "blocks"))
    g_string_append (comment, kind != NULL ? kind : "block");
  else if (title != NULL)
    g_string_append_printf (comment, "%s “%s”", element, title);
  else if (id != NULL)
    g_string_append_printf (comment, "%s %s", element, id);
  else
    g_string_append_printf (comment, "%s %d", element, atoi (index) + 1);

  if (label != NULL)
    g_string_append_printf (comment, " (%s)", label);
}

/* Tells where a JSON pointer leads: “section “Careers”, list, entry 2: text”. */
static char *
describe_place (JsonNode   *root,
                const char *pointer)
{
  g_autoptr(GString) comment = g_string_new (NULL);
  g_autoptr(GString) member = g_string_new (NULL);
  g_auto(GStrv) steps = g_strsplit (pointer, "/", -1);
  JsonNode *node = root;

  for (gsize i = 1; steps[i] != NULL && node != NULL; i++)
    {
      if (JSON_NODE_HOLDS_ARRAY (node))
        {
          node = json_array_get_element (json_node_get_array (node), atoi (steps[i]));
          if (!g_str_equal (steps[i - 1], "programmes") && !g_ascii_isdigit (steps[i - 1][0]))
            describe_element (comment, node, steps[i - 1], steps[i]);
          else if (g_ascii_isdigit (steps[i - 1][0]))
            g_string_append_printf (comment, ", cell %d", atoi (steps[i]) + 1);
          g_string_truncate (member, 0);
        }
      else
        {
          node = json_object_get_member (json_node_get_object (node), steps[i]);
          if (member->len > 0)
            g_string_append_c (member, ' ');
          g_string_append (member, steps[i]);
        }
    }

  if (member->len > 0)
    g_string_append_printf (comment, "%s%s", comment->len > 0 ? ": " : "programme: ", member->str);

  return g_string_free_and_steal (g_steal_pointer (&comment));
}

/* Quotes a string for C; UTF-8 stays legible. */
static void
append_quoted (GString    *output,
               const char *string)
{
  g_string_append_c (output, '"');

  for (const char *p = string; *p != '\0'; p++)
    {
      if (*p == '"' || *p == '\\')
        g_string_append_printf (output, "\\%c", *p);
      else if (*p == '\n')
        g_string_append (output, "\\n");
      else if (*p == '\t')
        g_string_append (output, "\\t");
      else
        g_string_append_c (output, *p);
    }

  g_string_append_c (output, '"');
}

/* Tells what the values in braces are; no sentence can be put into other words without. */
static void
append_placeholders (GString    *comment,
                     const char *source)
{
  for (const char *open = strchr (source, '{'); open != NULL; open = strchr (open + 1, '{'))
    {
      g_autofree char *name = g_strndup (open + 1, strcspn (open + 1, "{}"));
      BrochurePlaceholder placeholder = brochure_placeholder_parse (name);

      if (placeholder != BROCHURE_PLACEHOLDER_NONE)
        g_string_append_printf (comment, ". {%s}: %s", name, brochure_placeholder_describe (placeholder));
    }
}

static void
append_places (GString   *comment,
               GPtrArray *places)
{
  for (guint i = 0; i < MIN (places->len, MAX_PLACES); i++)
    g_string_append_printf (comment, "%s%s", i > 0 ? "; " : "", (const char *) g_ptr_array_index (places, i));

  if (places->len > MAX_PLACES)
    g_string_append_printf (comment, "; and %u more", places->len - MAX_PLACES);
}

static void
write_entry (Extraction *self,
             const char *source)
{
  g_autoptr(GString) comment = g_string_new (NULL);

  append_places (comment, g_hash_table_lookup (self->places, source));
  append_placeholders (comment, source);
  if (strstr (source, "[](") != NULL)
    g_string_append (comment, ". [](target) becomes the title of where it leads");
  else if (strstr (source, "](") != NULL)
    g_string_append (comment, ". Of [words](target) translate only the words");
  g_string_replace (comment, "*/", "* /", 0);

  g_string_append_printf (self->output, "\n/* Translators: %s. */\n", comment->str);
  if (strchr (source, '%') != NULL)
    g_string_append (self->output, "/* xgettext:no-c-format */\n");
  g_string_append (self->output, "NC_ (");
  append_quoted (self->output, get_string (json_node_get_object (self->root), "id"));
  g_string_append (self->output, ", ");
  append_quoted (self->output, source);
  g_string_append (self->output, ")\n");
}

/* What says the same in several places is one entry. */
static void
add_text (const BrochureText *text,
          const char         *pointer,
          gpointer            user_data)
{
  Extraction *self = user_data;
  const char *source = brochure_text_get_source (text);
  GPtrArray *places = g_hash_table_lookup (self->places, source);

  /* The empty msgid is the header of a catalogue. */
  if (*source == '\0')
    return;

  if (places == NULL)
    {
      char *key = g_strdup (source);

      places = g_ptr_array_new_with_free_func (g_free);
      g_hash_table_insert (self->places, key, places);
      g_ptr_array_add (self->sources, key);
    }

  g_ptr_array_add (places, describe_place (self->root, pointer));
}

/* Returns whether the file could be read without an error. */
static gboolean
extract (Extraction *self,
         GFile      *file)
{
  g_autoptr(GPtrArray) problems = NULL;
  gboolean is_fine = brochure_loader_foreach_text (file, add_text, self, &problems);

  for (guint i = 0; i < problems->len; i++)
    {
      g_autofree char *line = brochure_problem_to_string (g_ptr_array_index (problems, i),
                                                          g_file_peek_path (file));

      g_printerr ("%s\n", line);
    }

  return is_fine;
}

int
main (int    argc,
      char **argv)
{
  g_autoptr(JsonParser) parser = json_parser_new ();
  g_autoptr(GString) output = g_string_new (HEADER);
  g_autoptr(GFile) file = NULL;
  g_autoptr(GError) error = NULL;
  g_autoptr(GPtrArray) sources = g_ptr_array_new ();
  g_autoptr(GHashTable) places = g_hash_table_new_full (g_str_hash, g_str_equal, g_free,
                                                        (GDestroyNotify) g_ptr_array_unref);
  Extraction extraction = { NULL, output, sources, places };

  if (argc != 3)
    {
      g_printerr ("usage: extract-content CONTENT OUTPUT\n");
      return 2;
    }

  if (!json_parser_load_from_file (parser, argv[1], &error))
    {
      g_printerr ("%s: %s\n", argv[1], error->message);
      return 1;
    }

  extraction.root = json_parser_get_root (parser);
  file = g_file_new_for_path (argv[1]);
  if (!extract (&extraction, file))
    return 1;

  for (guint i = 0; i < sources->len; i++)
    write_entry (&extraction, g_ptr_array_index (sources, i));

  if (!g_file_set_contents (argv[2], output->str, output->len, &error))
    {
      g_printerr ("%s\n", error->message);
      return 1;
    }

  return 0;
}
