/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "place/brochure-bookmarks.h"

typedef struct
{
  const char *name;
  const char *scope;
  const char *kept[8];
  const char *seen[8];
} ReadCase;

static char huge[10 * 1024 + 1];

/* What settings can hold, and what is seen of it. */
static const ReadCase read_cases[] = {
  { "none", NULL, { NULL }, { NULL } },
  { "in-order", NULL, { "dates", "careers" }, { "dates", "careers" } },
  { "twice", NULL, { "dates", "careers", "dates" }, { "dates", "careers" } },
  { "empty", NULL, { "", "dates", "" }, { "dates" } },
  { "huge", NULL, { huge, "dates" }, { "dates" } },
  { "control-characters", NULL, { "da\ntes", "\x1b[2J", "dates" }, { "dates" } },
  { "not-utf-8", NULL, { "\xff\xfe", "dates" }, { "dates" } },
  { "paths", NULL, { "../dates", "/etc/passwd", "a/b/c", "a/", "/", "dates" }, { "dates" } },
  { "other-brochure-unseen", NULL, { "evening/fees", "dates" }, { "dates" } },
  { "other-brochure", "evening", { "dates", "evening/fees", "evenings/no", "eve/no" }, { "fees" } },
  { "other-brochure-twice", "evening", { "evening/fees", "evening/fees" }, { "fees" } },
};

static BrochureBookmarks *
read_bookmarks (const char         *scope,
                const char * const *kept)
{
  BrochureBookmarks *bookmarks = brochure_bookmarks_new ();

  brochure_bookmarks_set_scope (bookmarks, scope);
  g_object_set (bookmarks, "kept", kept, NULL);

  return bookmarks;
}

static void
assert_seen (BrochureBookmarks  *bookmarks,
             const char * const *ids)
{
  g_assert_cmpuint (brochure_bookmarks_get_size (bookmarks), ==, g_strv_length ((GStrv) ids));

  for (guint i = 0; ids[i] != NULL; i++)
    g_assert_cmpstr (brochure_bookmarks_get_id (bookmarks, i), ==, ids[i]);
}

static void
assert_kept (BrochureBookmarks *bookmarks,
             const char        *expected)
{
  g_auto(GStrv) kept = NULL;
  g_autofree char *joined = NULL;

  g_object_get (bookmarks, "kept", &kept, NULL);
  joined = g_strjoinv (" ", kept);
  g_assert_cmpstr (joined, ==, expected);
}

static void
test_read (gconstpointer data)
{
  const ReadCase *test = data;
  g_autoptr(BrochureBookmarks) bookmarks = read_bookmarks (test->scope, test->kept);

  assert_seen (bookmarks, test->seen);
}

typedef struct
{
  const char *name;
  const char *id;
  guint position;
  const char *order;
} MoveCase;

/* Out of a b c d. */
static const MoveCase move_cases[] = {
  { "up", "c", 1, "a c b d" },
  { "down", "b", 2, "a c b d" },
  { "to-the-top", "d", 0, "d a b c" },
  { "to-the-end", "a", 3, "b c d a" },
  { "beyond-the-end", "a", 99, "b c d a" },
  { "nowhere", "b", 1, "a b c d" },
  { "unknown", "x", 1, "a b c d" },
};

static void
test_move (gconstpointer data)
{
  const MoveCase *test = data;
  const char * const kept[] = { "a", "b", "c", "d", NULL };
  g_autoptr(BrochureBookmarks) bookmarks = read_bookmarks (NULL, kept);

  brochure_bookmarks_move (bookmarks, test->id, test->position);
  assert_kept (bookmarks, test->order);
}

static void
on_count (guint *n_changes)
{
  (*n_changes)++;
}

static void
test_change (void)
{
  BrochureBookmarks *bookmarks = brochure_bookmarks_new ();
  guint n_changes = 0;
  guint position;

  g_signal_connect_swapped (bookmarks, "notify::kept", G_CALLBACK (on_count), &n_changes);
  brochure_bookmarks_insert (bookmarks, "dates", G_MAXUINT);
  brochure_bookmarks_insert (bookmarks, "careers", G_MAXUINT);
  brochure_bookmarks_insert (bookmarks, "learn", 1);
  assert_kept (bookmarks, "dates learn careers");
  g_assert_cmpuint (n_changes, ==, 3);
  g_assert_true (brochure_bookmarks_find (bookmarks, "learn", &position));
  g_assert_cmpuint (position, ==, 1);
  g_assert_true (brochure_bookmarks_find (bookmarks, "dates", NULL));
  g_assert_false (brochure_bookmarks_find (bookmarks, "skills", NULL));

  /* What changes nothing says nothing. */
  brochure_bookmarks_insert (bookmarks, "learn", 0);
  brochure_bookmarks_remove (bookmarks, "skills");
  brochure_bookmarks_move (bookmarks, "learn", 1);
  g_assert_cmpuint (n_changes, ==, 3);

  brochure_bookmarks_remove (bookmarks, "learn");
  assert_kept (bookmarks, "dates careers");
  g_assert_cmpuint (n_changes, ==, 4);
  g_assert_finalize_object (bookmarks);
}

static const struct { const char *name; const char *removed; const char *restored; } restore_cases[] = {
  { "one", "c", "c" },
  { "last-first", "ab", "ba" },
  { "first-first", "ab", "ab" },
  { "behind-first", "cab", "acb" },
  { "all", "dbca", "badc" },
};

/* In whatever order they are given back, they stand as before. */
static void
test_restore (gconstpointer data)
{
  const char * const kept[] = { "a", "b", "c", "d", NULL };
  g_autoptr(BrochureBookmarks) bookmarks = read_bookmarks (NULL, kept);
  guint i = GPOINTER_TO_UINT (data);

  for (const char *c = restore_cases[i].removed; *c != '\0'; c++)
    brochure_bookmarks_remove (bookmarks, (char[]) { *c, '\0' });

  for (const char *c = restore_cases[i].restored; *c != '\0'; c++)
    brochure_bookmarks_restore (bookmarks, (char[]) { *c, '\0' });

  assert_kept (bookmarks, "a b c d");
}

/* Each brochure has its own, and none loses another's. */
static void
test_scopes (void)
{
  const char * const kept[] = { "dates", "evening/fees", "other/x", NULL };
  g_autoptr(BrochureBookmarks) bookmarks = read_bookmarks (NULL, kept);

  brochure_bookmarks_insert (bookmarks, "fees", 0);
  assert_kept (bookmarks, "fees dates evening/fees other/x");

  brochure_bookmarks_set_scope (bookmarks, "evening");
  g_assert_cmpuint (brochure_bookmarks_get_size (bookmarks), ==, 1);
  brochure_bookmarks_insert (bookmarks, "dates", 0);
  assert_kept (bookmarks, "evening/dates evening/fees fees dates other/x");
  brochure_bookmarks_remove (bookmarks, "fees");

  brochure_bookmarks_set_scope (bookmarks, NULL);
  assert_kept (bookmarks, "fees dates evening/dates other/x");
  g_assert_cmpstr (brochure_bookmarks_get_id (bookmarks, 0), ==, "fees");
}

static void
test_bounded (void)
{
  g_autoptr(BrochureBookmarks) bookmarks = brochure_bookmarks_new ();
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) kept = NULL;

  for (guint i = 0; i < 2 * BROCHURE_BOOKMARKS_MAXIMUM; i++)
    g_strv_builder_take (builder, g_strdup_printf ("s%u", i));

  kept = g_strv_builder_end (builder);
  g_object_set (bookmarks, "kept", kept, NULL);
  g_assert_cmpuint (brochure_bookmarks_get_size (bookmarks), ==, BROCHURE_BOOKMARKS_MAXIMUM);
  brochure_bookmarks_insert (bookmarks, "one-more", 0);
  g_assert_cmpuint (brochure_bookmarks_get_size (bookmarks), ==, BROCHURE_BOOKMARKS_MAXIMUM);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  memset (huge, 'a', sizeof huge - 1);

  for (gsize i = 0; i < G_N_ELEMENTS (read_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/bookmarks/read/", read_cases[i].name, NULL);

      g_test_add_data_func (path, &read_cases[i], test_read);
    }

  for (gsize i = 0; i < G_N_ELEMENTS (move_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/bookmarks/move/", move_cases[i].name, NULL);

      g_test_add_data_func (path, &move_cases[i], test_move);
    }

  for (guint i = 0; i < G_N_ELEMENTS (restore_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/bookmarks/restore/", restore_cases[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_restore);
    }

  g_test_add_func ("/bookmarks/change", test_change);
  g_test_add_func ("/bookmarks/scopes", test_scopes);
  g_test_add_func ("/bookmarks/bounded", test_bounded);

  return g_test_run ();
}
