/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "place/brochure-place.h"

typedef struct
{
  const char *name;
  const char *script; /* a letter goes to that section, < goes back, > goes forward,
                       . goes elsewhere in the section, a capital passes by on the way there */
  const char *current;
  const char *back;    /* what lies before it, nearest first */
  const char *forward; /* what lies behind it, nearest first */
} ScriptCase;

static const ScriptCase script_cases[] = {
  { "nowhere", "", NULL, "", "" },
  { "one", "a", "a", "", "" },
  { "three", "abc", "c", "ba", "" },
  { "back", "abc<", "b", "a", "c" },
  { "back-to-the-first", "abc<<", "a", "", "bc" },
  { "back-too-far", "abc<<<", "a", "", "bc" },
  { "back-from-nowhere", "<", NULL, "", "" },
  { "forward", "abc<<>", "b", "a", "c" },
  { "forward-too-far", "abc<>>", "c", "ba", "" },
  { "new-drops-forward", "abc<<d", "d", "a", "" },
  { "same-is-not-new", "abbb", "b", "a", "" },
  { "same-keeps-forward", "abc<b", "b", "a", "c" },
  { "same-again-later-is", "aba", "a", "ba", "" },
  { "elsewhere", "ab.", "b", "ba", "" },
  { "elsewhere-drops-forward", "abc<.", "b", "ba", "" },
  { "passing-by", "abCDE", "e", "a", "" },
  { "passing-by-drops-nothing-else", "abC<>d", "d", "ca", "" },
};

static void
run_script (BrochurePlace *place,
            const char      *script)
{
  for (const char *c = script; *c != '\0'; c++)
    {
      char section[] = { *c, '\0' };

      if (*c == '<')
        brochure_place_step (place, -1);
      else if (*c == '>')
        brochure_place_step (place, 1);
      else if (*c == '.')
        brochure_place_jump (place, FALSE);
      else if (g_ascii_isupper (*c))
        brochure_place_replace (place, (char[]) { g_ascii_tolower (*c), '\0' });
      else
        brochure_place_visit (place, section, FALSE);
    }
}

static void
assert_current (BrochurePlace *place,
                const char    *section)
{
  g_assert_cmpstr (brochure_place_get_section (place), ==, section);
}

static void
assert_steps (BrochurePlace *place,
              int            step,
              const char    *sections)
{
  for (const char *c = sections; *c != '\0'; c++)
    {
      char section[] = { *c, '\0' };

      g_assert_true (brochure_place_can_step (place, step));
      g_assert_cmpstr (brochure_place_get_section_at (place, step), ==, section);
      g_assert_true (brochure_place_step (place, step));
      assert_current (place, section);
    }

  g_assert_false (brochure_place_can_step (place, step));
  g_assert_false (brochure_place_step (place, step));

  for (gsize i = 0; i < strlen (sections); i++)
    brochure_place_step (place, -step);
}

static void
test_script (gconstpointer data)
{
  const ScriptCase *test = data;
  g_autoptr(BrochurePlace) place = brochure_place_new ();

  run_script (place, test->script);
  assert_current (place, test->current);
  assert_steps (place, -1, test->back);
  assert_steps (place, 1, test->forward);
  assert_current (place, test->current);
}

/* What is remembered of a section is its own. */
static void
test_scroll (void)
{
  g_autoptr(BrochurePlace) place = brochure_place_new ();

  brochure_place_set_scroll (place, 0.5, NULL);
  g_assert_cmpfloat (brochure_place_get_scroll (place), ==, 0);

  run_script (place, "a");
  brochure_place_set_scroll (place, 0.25, "piece");
  run_script (place, "a");
  g_assert_cmpfloat (brochure_place_get_scroll (place), ==, 0.25);
  run_script (place, "b");
  g_assert_cmpfloat (brochure_place_get_scroll (place), ==, 0);
  brochure_place_set_scroll (place, 7, NULL);
  g_assert_cmpfloat (brochure_place_get_scroll (place), ==, 1);
  run_script (place, "<");
  g_assert_cmpfloat (brochure_place_get_scroll (place), ==, 0.25);
}

static void
test_linked (void)
{
  g_autoptr(BrochurePlace) place = brochure_place_new ();

  g_assert_false (brochure_place_is_linked (place));
  brochure_place_visit (place, "a", TRUE);
  g_assert_false (brochure_place_is_linked (place)); /* there is no way back */
  brochure_place_visit (place, "b", TRUE);
  g_assert_true (brochure_place_is_linked (place));
  brochure_place_visit (place, "c", FALSE);
  g_assert_false (brochure_place_is_linked (place));
  brochure_place_visit (place, "c", TRUE);
  g_assert_false (brochure_place_is_linked (place));
  brochure_place_step (place, -1);
  g_assert_true (brochure_place_is_linked (place));
}

static void
test_bounded (void)
{
  g_autoptr(BrochurePlace) place = brochure_place_new ();
  guint n_back = 0;

  for (guint i = 0; i < 10 * BROCHURE_PLACE_MAXIMUM; i++)
    {
      g_autofree char *section = g_strdup_printf ("s%u", i);

      brochure_place_visit (place, section, FALSE);
    }

  assert_current (place, "s999");

  while (brochure_place_step (place, -1))
    n_back++;

  g_assert_cmpuint (n_back, ==, BROCHURE_PLACE_MAXIMUM - 1);
  assert_current (place, "s900");
}

typedef struct
{
  const char *name;
  const char *script;
  const char *kept; /* the sections that are still there */
  const char *current;
  const char *back;
  const char *forward;
} RetainCase;

static const RetainCase retain_cases[] = {
  { "all", "abc<", "abc", "b", "a", "c" },
  { "current-gone", "abc<", "ac", "a", "", "c" },
  { "first-gone", "abc<<", "bc", "b", "", "c" },
  { "none", "abc", "", NULL, "", "" },
  { "elsewhere-is-kept", "ab.c", "bc", "c", "bb", "" },
  { "not-twice-in-a-row", "aba", "a", "a", "", "" },
  { "current-merged", "abab<", "a", "a", "", "" },
  { "before-and-behind", "abcde<<", "bcd", "c", "b", "d" },
  { "nowhere", "", "abc", NULL, "", "" },
};

static gboolean
is_kept (const char *section,
         gpointer    user_data)
{
  return strchr (user_data, section[0]) != NULL;
}

static void
test_retain (gconstpointer data)
{
  const RetainCase *test = data;
  g_autoptr(BrochurePlace) place = brochure_place_new ();

  run_script (place, test->script);
  brochure_place_retain (place, is_kept, (gpointer) test->kept);
  assert_current (place, test->current);
  assert_steps (place, -1, test->back);
  assert_steps (place, 1, test->forward);
}

static void
test_clear (void)
{
  g_autoptr(BrochurePlace) place = brochure_place_new ();

  run_script (place, "abc<");
  brochure_place_clear (place);
  assert_current (place, NULL);
  g_assert_false (brochure_place_can_step (place, -1));
  g_assert_false (brochure_place_can_step (place, 1));
  run_script (place, "d");
  assert_current (place, "d");
}

static void
on_count (guint *n_changes)
{
  (*n_changes)++;
}

static void
test_changed (void)
{
  BrochurePlace *place = brochure_place_new ();
  guint n_changes = 0;

  g_signal_connect_swapped (place, "changed", G_CALLBACK (on_count), &n_changes);
  run_script (place, "ab");
  g_assert_cmpuint (n_changes, ==, 2);
  run_script (place, "b");
  g_assert_cmpuint (n_changes, ==, 2);
  run_script (place, "<");
  g_assert_cmpuint (n_changes, ==, 3);
  run_script (place, "<");
  g_assert_cmpuint (n_changes, ==, 3);
  g_assert_finalize_object (place);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (script_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/place/script/", script_cases[i].name, NULL);

      g_test_add_data_func (path, &script_cases[i], test_script);
    }

  for (gsize i = 0; i < G_N_ELEMENTS (retain_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/place/retain/", retain_cases[i].name, NULL);

      g_test_add_data_func (path, &retain_cases[i], test_retain);
    }

  g_test_add_func ("/place/scroll", test_scroll);
  g_test_add_func ("/place/linked", test_linked);
  g_test_add_func ("/place/bounded", test_bounded);
  g_test_add_func ("/place/clear", test_clear);
  g_test_add_func ("/place/changed", test_changed);

  return g_test_run ();
}
