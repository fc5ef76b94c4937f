/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "place/brochure-history.h"

typedef struct
{
  const char *name;
  const char *script; /* a letter goes to that section, < goes back, > goes forward */
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
};

static void
run_script (BrochureHistory *history,
            const char      *script)
{
  for (const char *c = script; *c != '\0'; c++)
    {
      char section[] = { *c, '\0' };

      if (*c == '<')
        brochure_history_step (history, -1);
      else if (*c == '>')
        brochure_history_step (history, 1);
      else
        brochure_history_visit (history, section, NULL, FALSE);
    }
}

static void
assert_current (BrochureHistory *history,
                const char      *section)
{
  const BrochurePlace *place = brochure_history_get_current (history);

  g_assert_cmpstr (place != NULL ? place->section : NULL, ==, section);
}

static void
assert_places (BrochureHistory *history,
               int              step,
               const char      *sections)
{
  for (const char *c = sections; *c != '\0'; c++)
    {
      char section[] = { *c, '\0' };
      const BrochurePlace *place = brochure_history_step (history, step);

      g_assert_nonnull (place);
      g_assert_cmpstr (place->section, ==, section);
      g_assert_true (place == brochure_history_get_current (history));
    }

  g_assert_null (brochure_history_step (history, step));

  for (gsize i = 0; i < strlen (sections); i++)
    brochure_history_step (history, -step);
}

static void
test_script (gconstpointer data)
{
  const ScriptCase *test = data;
  g_autoptr(BrochureHistory) history = brochure_history_new ();

  run_script (history, test->script);
  assert_current (history, test->current);
  g_assert_cmpint (brochure_history_get_can_back (history), ==, *test->back != '\0');
  g_assert_cmpint (brochure_history_get_can_forward (history), ==, *test->forward != '\0');
  assert_places (history, -1, test->back);
  assert_places (history, 1, test->forward);
  assert_current (history, test->current);
}

/* What a place remembers is its own. */
static void
test_places (void)
{
  g_autoptr(BrochureHistory) history = brochure_history_new ();
  const BrochurePlace *place;

  brochure_history_set_scroll (history, 0.5);
  brochure_history_visit (history, "a", "block-1", FALSE);
  brochure_history_set_scroll (history, 0.25);
  brochure_history_visit (history, "b", NULL, TRUE);
  brochure_history_set_scroll (history, 7);

  place = brochure_history_get_current (history);
  g_assert_null (place->block);
  g_assert_true (place->is_linked);
  g_assert_cmpfloat (place->scroll, ==, 1);

  place = brochure_history_step (history, -1);
  g_assert_cmpstr (place->block, ==, "block-1");
  g_assert_false (place->is_linked);
  g_assert_cmpfloat (place->scroll, ==, 0.25);

  brochure_history_visit (history, "a", "block-2", TRUE);
  place = brochure_history_get_current (history);
  g_assert_cmpstr (place->block, ==, "block-2");
  g_assert_false (place->is_linked);
  g_assert_true (brochure_history_get_can_forward (history));
}

static void
test_bounded (void)
{
  g_autoptr(BrochureHistory) history = brochure_history_new ();
  guint n_back = 0;

  for (guint i = 0; i < 10 * BROCHURE_HISTORY_MAXIMUM; i++)
    {
      g_autofree char *section = g_strdup_printf ("s%u", i);

      brochure_history_visit (history, section, NULL, FALSE);
    }

  assert_current (history, "s999");

  while (brochure_history_step (history, -1) != NULL)
    n_back++;

  g_assert_cmpuint (n_back, ==, BROCHURE_HISTORY_MAXIMUM - 1);
  assert_current (history, "s900");
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
  { "not-twice-in-a-row", "aba", "a", "a", "", "" },
  { "current-merged", "abab<", "a", "a", "", "" },
  { "before-and-behind", "abcde<<", "bcd", "c", "b", "d" },
  { "nowhere", "", "abc", NULL, "", "" },
};

static gboolean
is_kept (const BrochurePlace *place,
         gpointer             user_data)
{
  return strchr (user_data, place->section[0]) != NULL;
}

static void
test_retain (gconstpointer data)
{
  const RetainCase *test = data;
  g_autoptr(BrochureHistory) history = brochure_history_new ();

  run_script (history, test->script);
  brochure_history_retain (history, is_kept, (gpointer) test->kept);
  assert_current (history, test->current);
  assert_places (history, -1, test->back);
  assert_places (history, 1, test->forward);
}

static void
test_clear (void)
{
  g_autoptr(BrochureHistory) history = brochure_history_new ();

  run_script (history, "abc<");
  brochure_history_clear (history);
  assert_current (history, NULL);
  g_assert_false (brochure_history_get_can_back (history));
  g_assert_false (brochure_history_get_can_forward (history));
  run_script (history, "d");
  assert_current (history, "d");
}

static void
on_count (guint *n_changes)
{
  (*n_changes)++;
}

static void
test_changed (void)
{
  BrochureHistory *history = brochure_history_new ();
  guint n_changes = 0;

  g_signal_connect_swapped (history, "changed", G_CALLBACK (on_count), &n_changes);
  run_script (history, "ab");
  g_assert_cmpuint (n_changes, ==, 2);
  run_script (history, "<");
  g_assert_cmpuint (n_changes, ==, 3);
  run_script (history, "<");
  g_assert_cmpuint (n_changes, ==, 3);
  g_assert_finalize_object (history);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (script_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/history/script/", script_cases[i].name, NULL);

      g_test_add_data_func (path, &script_cases[i], test_script);
    }

  for (gsize i = 0; i < G_N_ELEMENTS (retain_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/history/retain/", retain_cases[i].name, NULL);

      g_test_add_data_func (path, &retain_cases[i], test_retain);
    }

  g_test_add_func ("/history/places", test_places);
  g_test_add_func ("/history/bounded", test_bounded);
  g_test_add_func ("/history/clear", test_clear);
  g_test_add_func ("/history/changed", test_changed);

  return g_test_run ();
}
