/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "check-test.h"
#include "ui-test.h"
#include "widgets/brochure-eligibility-form.h"

static const struct
{
  const char *name;
  const char *answers;
} kept[] = {
  { "background", "{\"country\": \"IN\", \"degreeLevel\": \"in-progress\", \"field\": \"other\", \"work\": \"relevant\"}" },
  { "scores", "{\"tests\": [{\"test\": \"ielts\", \"module\": \"general\", \"overall\": \"6,5\","
              " \"components\": {\"listening\": \"7\", \"reading\": \"6.5\"}}]}" },
  { "half-typed", "{\"tests\": [{\"test\": \"ielts\", \"module\": \"academic\", \"overall\": \"6.\"}, {\"test\": \"cae\","
                  " \"overall\": \"1x\", \"grade\": \"B\"}]}" },
  { "unknown-scale", "{\"tests\": [{\"test\": \"toefl\", \"overall\": \"5\"}]}" },
  { "scale", "{\"tests\": [{\"test\": \"toefl\", \"scale\": \"1-6\", \"overall\": \"4.5\"}]}" },
  { "no-fields", "{\"tests\": [{\"test\": \"other\"}, {\"test\": \"exempt\"}, {\"test\": \"none-yet\"}]}" },
};

static void
test_kept (gconstpointer data)
{
  const char *answers = kept[GPOINTER_TO_UINT (data)].answers;
  g_auto(CheckTest) check = { NULL };

  check_test_open (&check, NULL, answers, 900, 720);
  check_test_assert_kept (&check, answers);

  /* And once something else is answered. */
  check_test_choose (&check, "Work experience", "None that is relevant");
  check_test_choose (&check, "Work experience", strstr (answers, "work") != NULL ? "Relevant work experience" : "Not answered");
  check_test_assert_kept (&check, answers);
}

/* What is answered outlives the page, and another page shows it. */
static void
test_saved (void)
{
  g_auto(CheckTest) check = { NULL };
  GtkWidget *page;

  check_test_open (&check, NULL, NULL, 900, 720);
  check_test_choose (&check, CHECK_TEST_COUNTRY, "India");
  check_test_assert_kept (&check, "{\"country\": \"IN\"}");
  check_test_add_test (&check, "ielts");
  check_test_type (check_test_get_field (&check, 0, "overall"), "6.");
  check_test_assert_kept (&check, "{\"country\": \"IN\", \"tests\": [{\"test\": \"ielts\", \"module\": \"academic\","
                                  " \"overall\": \"6.\"}]}");

  page = check_test_create_page (check.document, check.check);
  gtk_window_destroy (GTK_WINDOW (check.window));
  check.window = ui_test_present (page, 900, 720);
  check.form = ui_test_find_type (check.window, BROCHURE_TYPE_ELIGIBILITY_FORM);
  g_assert_cmpstr (brochure_input_row_get_text (check_test_get_field (&check, 0, "overall")), ==, "6.");

  g_object_set (check.check, "kept", "{\"country\": \"IE\"}", NULL);
  g_assert_null (check_test_find_test (&check, 0));
  check_test_assert_kept (&check, "{\"country\": \"IE\"}");
}

static void
test_corrupted (gconstpointer data)
{
  const char *answers = data;
  g_auto(CheckTest) check = { NULL };

  g_test_expect_message ("brochure", G_LOG_LEVEL_MESSAGE, "*answers cannot be read*");
  check_test_open (&check, NULL, answers, 900, 720);
  g_test_assert_expected_messages ();
  check_test_assert_kept (&check, "");
}

/* Well-formed, but nothing that a form could have written. */
static void
test_strange (void)
{
  g_auto(CheckTest) check = { NULL };

  check_test_open (&check, NULL, "{\"country\": 7, \"degreeLevel\": [], \"work\": \"perhaps\", \"tests\": [null, 3,"
                                 " {\"test\": {}}, {\"test\": \"ielts\", \"overall\": 1e308, \"components\": []}]}", 900, 720);
  g_assert_nonnull (check_test_get_headline (&check));
}

static gboolean
has_undo (gpointer user_data)
{
  return ui_test_find_text (user_data, GTK_TYPE_BUTTON, "_Undo") != NULL;
}

static void
test_clear (void)
{
  g_auto(CheckTest) check = { NULL };
  const char *answers = "{\"country\": \"IN\", \"tests\": [{\"test\": \"ielts\", \"module\": \"academic\","
                        " \"overall\": \"6.\"}]}";
  GtkWidget *undo;

  check_test_open (&check, NULL, answers, 900, 720);
  g_assert_true (gtk_widget_activate_action (check.form, "page.clear-answers", NULL));
  check_test_assert_kept (&check, "");
  check_test_assert_overall (&check, BROCHURE_VERDICT_MISSING_INFORMATION);

  ui_test_wait_for (has_undo, check.window);
  undo = ui_test_find_text (check.window, GTK_TYPE_BUTTON, "_Undo");
  g_signal_emit_by_name (undo, "clicked");
  check_test_assert_kept (&check, answers);
}

/* And that even when the section was left. */
static void
test_clear_and_leave (void)
{
  g_auto(CheckTest) check = { NULL };
  const char *answers = "{\"country\": \"IN\"}";
  GtkWidget *overlay;

  check_test_open (&check, NULL, answers, 900, 720);
  g_assert_true (gtk_widget_activate_action (check.form, "page.clear-answers", NULL));
  overlay = gtk_widget_get_ancestor (check.form, ADW_TYPE_TOAST_OVERLAY);
  adw_toast_overlay_set_child (ADW_TOAST_OVERLAY (overlay), gtk_label_new ("Elsewhere"));
  ui_test_wait_for (has_undo, check.window);
  g_signal_emit_by_name (ui_test_find_text (check.window, GTK_TYPE_BUTTON, "_Undo"), "clicked");
  check_test_assert_kept (&check, answers);
}

static void
on_copied (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  char **text = user_data;

  *text = gdk_clipboard_read_text_finish (GDK_CLIPBOARD (source), result, NULL);
}

static gboolean
has_text (gpointer user_data)
{
  return *(char **) user_data != NULL;
}

/* All that an adviser must know, in words. */
static void
test_copy (void)
{
  static const char * const parts[] = {
    "ICT in the Public Sector\nMy Result\n", "English: 0.5 short\n", "As of ", "Closed to new",
    "This would do: IELTS 6.5", "International applicants", "Highest degree: Bachelor’s degree\n", "IELTS: 6.0\n",
    "IELTS 6.0 is 0.5 short of the listed minimum of 6.5.", "This would do: IELTS 6.5", "Asked for: ", "Degree: Met\n",
    "decides.",
  };
  static const char * const buttons[] = { "Save Result…", "Print…", "Copy", "Copy as Enquiry" };
  g_auto(CheckTest) check = { NULL };
  g_autofree char *text = NULL;

  check_test_open (&check, NULL, "{\"country\": \"IN\", \"degreeLevel\": \"bachelor\", \"field\": \"cs\","
                                 " \"tests\": [{\"test\": \"ielts\", \"overall\": \"6.0\"}]}", 900, 720);

  for (guint i = 0; i < G_N_ELEMENTS (buttons); i++)
    g_assert_nonnull (ui_test_find_text (check.view, GTK_TYPE_BUTTON, buttons[i]));

  g_signal_emit_by_name (ui_test_find_text (check.view, GTK_TYPE_BUTTON, "Copy"), "clicked");
  gdk_clipboard_read_text_async (gtk_widget_get_clipboard (check.window), NULL, on_copied, &text);
  ui_test_wait_for (has_text, &text);

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      if (strstr (text, parts[i]) == NULL)
        g_error ("Nowhere “%s”, only:\n%s", parts[i], text);
    }

  g_clear_pointer (&text, g_free);
  g_signal_emit_by_name (ui_test_find_text (check.view, GTK_TYPE_BUTTON, "Copy as Enquiry"), "clicked");
  gdk_clipboard_read_text_async (gtk_widget_get_clipboard (check.window), NULL, on_copied, &text);
  ui_test_wait_for (has_text, &text);
  g_assert_true (g_str_has_prefix (text, "Dear Sir or Madam,"));
  g_assert_nonnull (strstr (text, "as it is listed. Is there"));
}

/* Without an answer there is nothing to take along. */
static void
test_nothing_to_take (void)
{
  g_auto(CheckTest) check = { NULL };

  check_test_open (&check, NULL, NULL, 900, 720);
  g_assert_null (ui_test_find_text (check.view, GTK_TYPE_BUTTON, "Save Result…"));
}

int
main (int    argc,
      char **argv)
{
  ui_test_init (&argc, &argv);

  for (guint i = 0; i < G_N_ELEMENTS (kept); i++)
    {
      g_autofree char *path = g_strconcat ("/eligibility-answers/kept/", kept[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_kept);
    }

  g_test_add_func ("/eligibility-answers/clear", test_clear);
  g_test_add_func ("/eligibility-answers/clear-and-leave", test_clear_and_leave);
  g_test_add_func ("/eligibility-answers/copy", test_copy);
  g_test_add_data_func ("/eligibility-answers/corrupted/not-json", "{\"country\": ", test_corrupted);
  g_test_add_data_func ("/eligibility-answers/corrupted/not-object", "[1, 2]", test_corrupted);
  g_test_add_func ("/eligibility-answers/nothing-to-take", test_nothing_to_take);
  g_test_add_func ("/eligibility-answers/saved", test_saved);
  g_test_add_func ("/eligibility-answers/strange", test_strange);

  return g_test_run ();
}
