/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include <json-glib/json-glib.h>

#include "fuzz.h"

/* Bytes that are changed at random seldom leave JSON behind. This changes what the JSON says: values go, come twice,
 * take the place of others or become what nobody would write. One time in eight the bytes are changed all the same. */

#define MAX_CHANGES 4
#define MAX_COPIES 6

/* A value, by what it is in. */
typedef struct
{
  JsonNode *parent;
  const char *member;
  guint index;
} Place;

static const char * const hostile[] = {
  "", " ", "-", "0", "-0", "00", "1e9", "6.5", "6,5", "99999999999999999999", "2022", "2022-02-30", "9999-12-31", "0000-00-00",
  "\001", "\177", "\302\240", "a\nb", "\342\200\256abc", "\314\201", "y\327\220 \314\201p", "[](brochure:section/overview)",
  "**", "**a [b](https://c.example/) d**", "[[[[", "{minimum}", "{", "{}", "{{given}}", "%s%n", "../../etc/passwd",
  "file:///dev/zero", "mailto:a@b.example", "overview", "NL", "XK", "ielts", "EUR", "meets", "null",
};

static JsonNode *
get_value (const Place *place)
{
  return place->member != NULL ? json_object_get_member (json_node_get_object (place->parent), place->member)
                               : json_array_get_element (json_node_get_array (place->parent), place->index);
}

/* json_node_copy() lets both have the same members; what is put into itself would have no end. */
static JsonNode *
copy (JsonNode *node)
{
  g_autofree char *json = json_to_string (node, FALSE);

  return json_from_string (json, NULL);
}

static void
collect (JsonNode *node,
         GArray   *places)
{
  if (JSON_NODE_HOLDS_OBJECT (node))
    {
      JsonObjectIter iter;
      const char *member;
      JsonNode *value;

      json_object_iter_init_ordered (&iter, json_node_get_object (node));
      while (json_object_iter_next_ordered (&iter, &member, &value))
        {
          Place place = { node, member, 0 };

          g_array_append_val (places, place);
          collect (value, places);
        }
    }

  for (guint i = 0; JSON_NODE_HOLDS_ARRAY (node) && i < json_array_get_length (json_node_get_array (node)); i++)
    {
      Place place = { node, NULL, i };

      g_array_append_val (places, place);
      collect (json_array_get_element (json_node_get_array (node), i), places);
    }
}

static const Place *
choose (GRand  *rand,
        GArray *places)
{
  return &g_array_index (places, Place, g_rand_int_range (rand, 0, (gint32) places->len));
}

static JsonNode *
mutate_string (GRand      *rand,
               const char *string)
{
  g_autofree char *mutated = NULL;
  char buffer[512];
  gsize size = MIN (strlen (string), sizeof buffer);

  memcpy (buffer, string, size);
  size = LLVMFuzzerMutate ((guint8 *) buffer, size, sizeof buffer);
  mutated = fuzz_to_text ((guint8 *) buffer, size);

  return json_node_init_string (json_node_alloc (), mutated);
}

/* A value in the place of @old. */
static JsonNode *
make_value (GRand    *rand,
            JsonNode *old,
            GArray   *places)
{
  JsonNode *value;

  switch (g_rand_int_range (rand, 0, 8))
    {
    case 0:
      return json_node_init_null (json_node_alloc ());
    case 1:
      return json_node_init_int (json_node_alloc (), g_rand_int_range (rand, -2, 200));
    case 2:
      return json_node_init_double (json_node_alloc (), g_rand_double_range (rand, -1e18, 1e18));
    case 3:
      value = json_node_new (JSON_NODE_ARRAY);
      json_node_take_array (value, json_array_new ());
      json_array_add_element (json_node_get_array (value), copy (old));
      return value;
    case 4:
      return json_node_init_string (json_node_alloc (), hostile[g_rand_int_range (rand, 0, G_N_ELEMENTS (hostile))]);
    case 5:
      return copy (get_value (choose (rand, places)));
    default:
      return mutate_string (rand, JSON_NODE_HOLDS_VALUE (old) && json_node_get_value_type (old) == G_TYPE_STRING
                                  ? json_node_get_string (old) : "");
    }
}

static void
change_member (GRand       *rand,
               const Place *place,
               GArray      *places)
{
  JsonObject *object = json_node_get_object (place->parent);
  const Place *other = choose (rand, places);

  switch (g_rand_int_range (rand, 0, 4))
    {
    case 0:
      json_object_remove_member (object, place->member);
      break;
    case 1: /* what another object has */
      if (other->member != NULL)
        json_object_set_member (object, other->member, copy (get_value (other)));
      break;
    default:
      json_object_set_member (object, place->member, make_value (rand, get_value (place), places));
    }
}

static void
change_element (GRand       *rand,
                const Place *place,
                GArray      *places)
{
  JsonArray *array = json_node_get_array (place->parent);
  int n_copies = 0;

  switch (g_rand_int_range (rand, 0, 4))
    {
    case 0:
      json_array_remove_element (array, place->index);
      break;
    case 1:
      n_copies = 1 << g_rand_int_range (rand, 0, MAX_COPIES);
      break;
    case 2: /* another order */
      json_array_add_element (array, json_array_dup_element (array, 0));
      json_array_remove_element (array, 0);
      break;
    default:
      json_array_add_element (array, make_value (rand, get_value (place), places));
      json_array_remove_element (array, place->index);
    }

  for (int i = 0; i < n_copies; i++)
    json_array_add_element (array, copy (json_array_get_element (array, place->index)));
}

/* One value elsewhere; places are looked for anew each time, since any of them may be gone. */
static void
change (GRand    *rand,
        JsonNode *root)
{
  g_autoptr(GArray) places = g_array_new (FALSE, FALSE, sizeof (Place));
  Place place;

  collect (root, places);
  if (places->len == 0)
    return;

  place = *choose (rand, places);
  if (place.member != NULL)
    change_member (rand, &place, places);
  else
    change_element (rand, &place, places);
}

gsize
LLVMFuzzerCustomMutator (guint8       *data,
                         gsize         size,
                         gsize         max_size,
                         unsigned int  seed)
{
  g_autoptr(GRand) rand = g_rand_new_with_seed (seed);
  g_autofree char *text = fuzz_to_text (data, size);
  g_autoptr(JsonNode) root = g_rand_int_range (rand, 0, 8) > 0 ? json_from_string (text, NULL) : NULL;
  g_autofree char *json = NULL;
  gsize length;

  if (root == NULL)
    return LLVMFuzzerMutate (data, size, max_size);

  for (int n = g_rand_int_range (rand, 0, MAX_CHANGES); n >= 0; n--)
    change (rand, root);

  json = json_to_string (root, FALSE);
  length = strlen (json);
  if (length > max_size)
    return LLVMFuzzerMutate (data, size, max_size);

  memcpy (data, json, length);

  return length;
}
