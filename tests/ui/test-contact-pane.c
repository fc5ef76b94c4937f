/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/brochure-contact-pane.h"
#include "ui-test.h"
#include "widgets/brochure-enquiry-view.h"

#define HEAD \
  "{\"schemaVersion\": \"1.0\", \"id\": \"c\", \"sourceLanguage\": \"en\", \"asOf\": \"2030\"," \
  " \"programmes\": [{\"id\": \"p\", \"name\": \"P\", \"programmeType\": \"course\", \"provider\": \"o\"," \
  " \"sections\": [{\"id\": \"s\", \"title\": \"S\", \"blocks\": []}]}]," \
  " \"organisations\": [{\"id\": \"o\", \"name\": \"Marrowby\", \"organisationType\": \"root\""
#define TAIL "}]}"
#define NOTHING "The source gives no e-mail address, phone number or website."

typedef struct
{
  const char *name;
  const char *members;
  const char *shown[5];
  const char *hidden[5];
  const char *buttons[4];
  const char *missing_buttons[5];
} PaneCase;

static const PaneCase pane_cases[] = {
  { "nothing", "",
    { "Marrowby", NOTHING },
    { "E-mail", "Phone", "Website" },
    { NULL },
    { "Copy Address", "Show on Map", "Copy E-Mail Address" } },
  { "whole-address",
    ", \"addresses\": [{\"addressType\": \"visit\", \"street\": \"Long Lane\", \"streetNumber\": \"7\","
    " \"postCode\": \"MB1 2CD\", \"city\": \"Marrowby\", \"countryCode\": \"GB\"}]",
    { "Long Lane 7\nMB1 2CD Marrowby\nUnited Kingdom", NOTHING },
    { "incomplete in the source" },
    { "Copy Address", "Show on Map" },
    { "Copy Phone Number" } },
  { "part-of-an-address",
    ", \"addresses\": [{\"addressType\": \"visit\", \"street\": \"Long Lane\", \"streetNumber\": \"7\","
    " \"postCode\": \"MB1\", \"countryCode\": \"GB\", \"incomplete\": [\"city\", \"postCode\"]}]",
    { "Long Lane 7\nMB1\nUnited Kingdom", "Missing or incomplete in the source" },
    { NULL },
    { "Copy Address" },
    { "Show on Map" } },
  { "whole-address-first",
    ", \"addresses\": [{\"addressType\": \"visit\", \"street\": \"Short Lane\", \"countryCode\": \"GB\","
    " \"incomplete\": [\"city\"]}, {\"addressType\": \"visit\", \"street\": \"Long Lane\","
    " \"streetNumber\": \"7\", \"postCode\": \"MB1 2CD\", \"city\": \"Marrowby\", \"countryCode\": \"GB\"}]",
    { "Long Lane 7\nMB1 2CD Marrowby", "Incomplete address" },
    { "Short Lane", "incomplete in the source" },
    { "Copy Address", "Show on Map" },
    { "Copy Phone Number" } },
  { "postal-address",
    ", \"addresses\": [{\"addressType\": \"postal\", \"street\": \"PO Box\", \"streetNumber\": \"9\","
    " \"postCode\": \"MB1 2CD\", \"city\": \"Marrowby\", \"countryCode\": \"GB\"}]",
    { "Postal address", "PO Box 9" },
    { NULL },
    { "Copy Address" },
    { "Show on Map" } },
  { "reachable",
    ", \"contacts\": [{\"email\": \"ask@example.org\", \"phone\": \"+44 1234 567890\"}],"
    " \"link\": \"https://example.org/\"",
    { "ask@example.org", "+44 1234 567890", "https://example.org/" },
    { NOTHING },
    { "Copy E-Mail Address", "Copy Phone Number", "Copy Web Address" },
    { "Copy Address", "Show on Map" } },
};

static GtkWidget *
find_button (GtkWidget  *root,
             const char *tooltip)
{
  return ui_test_find_text (root, GTK_TYPE_BUTTON, tooltip);
}

static BrochureCheck *
create_check (BrochureDocument *document)
{
  g_autoptr(GDate) today = g_date_new_dmy (24, G_DATE_NOVEMBER, 2026);

  return brochure_check_new (document, today);
}

static GtkWidget *
present (const char *members,
         int         width)
{
  g_autofree char *json = g_strconcat (HEAD, members, TAIL, NULL);
  g_autoptr(BrochureDocument) document = ui_test_load_json (json);
  g_autoptr(BrochureCheck) check = create_check (document);
  GtkWidget *pane = g_object_new (BROCHURE_TYPE_CONTACT_PANE, NULL);

  brochure_contact_pane_set_check (BROCHURE_CONTACT_PANE (pane), check);

  return ui_test_present (pane, width, 600);
}

static void
test_shows (gconstpointer data)
{
  const PaneCase *test = data;
  GtkWidget *window = present (test->members, 290);
  g_autofree char *text = ui_test_collect_text (window);

  ui_test_assert_fits (window);

  for (gsize i = 0; i < G_N_ELEMENTS (test->shown) && test->shown[i] != NULL; i++)
    {
      if (strstr (text, test->shown[i]) == NULL)
        g_error ("“%s” is not in:\n%s", test->shown[i], text);
    }

  for (gsize i = 0; i < G_N_ELEMENTS (test->hidden) && test->hidden[i] != NULL; i++)
    g_assert_null (strstr (text, test->hidden[i]));

  for (gsize i = 0; i < G_N_ELEMENTS (test->buttons) && test->buttons[i] != NULL; i++)
    {
      GtkWidget *button = find_button (window, test->buttons[i]);

      g_assert_nonnull (button);
      g_assert_true (gtk_test_accessible_has_property (GTK_ACCESSIBLE (button),
                                                       GTK_ACCESSIBLE_PROPERTY_LABEL));
    }

  for (gsize i = 0; i < G_N_ELEMENTS (test->missing_buttons) && test->missing_buttons[i] != NULL; i++)
    g_assert_null (find_button (window, test->missing_buttons[i]));

  gtk_window_destroy (GTK_WINDOW (window));
}

static void
on_read (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  char **text = user_data;

  *text = gdk_clipboard_read_text_finish (GDK_CLIPBOARD (source), result, NULL);
}

static gboolean
has_text (gpointer user_data)
{
  char **text = user_data;

  return *text != NULL;
}

/* What is copied is the address alone, fit for an envelope, without our remarks. */
static void
test_copy (void)
{
  GtkWidget *window = present (pane_cases[2].members, 360);
  g_autofree char *text = NULL;
  g_autofree char *shown = NULL;

  g_signal_emit_by_name (find_button (window, "Copy Address"), "clicked");
  gdk_clipboard_read_text_async (gtk_widget_get_clipboard (window), NULL, on_read, &text);
  ui_test_wait_for (has_text, &text);
  g_assert_cmpstr (text, ==, "Long Lane 7\nMB1\nUnited Kingdom");

  ui_test_spin (100);
  shown = ui_test_collect_text (window);
  g_assert_nonnull (strstr (shown, "Copied to the clipboard"));
  gtk_window_destroy (GTK_WINDOW (window));
}

static char *
dup_enquiry (GtkWidget *window)
{
  GtkWidget *view = ui_test_find_type (window, GTK_TYPE_TEXT_VIEW);
  char *text = NULL;

  g_object_get (gtk_text_view_get_buffer (GTK_TEXT_VIEW (view)), "text", &text, NULL);

  return text;
}

static void
assert_enquiry (GtkWidget  *window,
                const char *part,
                gboolean    is_there)
{
  g_autofree char *text = dup_enquiry (window);

  if ((strstr (text, part) != NULL) != is_there)
    g_error ("“%s” is%s in:\n%s", part, is_there ? " not" : "", text);
}

/* It follows the answers until somebody writes in it, and again after that is taken back. */
static void
test_enquiry (void)
{
  g_autoptr(BrochureDocument) document = ui_test_load_bundled ();
  g_autoptr(BrochureCheck) check = create_check (document);
  GtkWidget *pane = g_object_new (BROCHURE_TYPE_CONTACT_PANE, NULL);
  g_autofree char *text = NULL;
  GtkTextBuffer *buffer;
  GtkWidget *window;

  brochure_contact_pane_set_check (BROCHURE_CONTACT_PANE (pane), check);
  window = ui_test_present (pane, 290, 600);
  buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (ui_test_find_type (window, GTK_TYPE_TEXT_VIEW)));
  assert_enquiry (window, "Dear Sir or Madam", TRUE);
  assert_enquiry (window, "India", FALSE);
  g_assert_null (find_button (window, "Send by Mail…"));
  g_assert_false (gtk_widget_get_sensitive (find_button (window, "Write It Anew from My Answers")));

  g_object_set (check, "kept", "{\"country\": \"IN\", \"degreeLevel\": \"bachelor\"}", NULL);
  assert_enquiry (window, "India", TRUE);

  gtk_text_buffer_insert_at_cursor (buffer, "Hello! ", -1);
  g_object_set (check, "kept", "{\"country\": \"US\"}", NULL);
  assert_enquiry (window, "Hello! Dear", TRUE);
  assert_enquiry (window, "India", TRUE);

  g_signal_emit_by_name (find_button (ui_test_find_type (window, BROCHURE_TYPE_ENQUIRY_VIEW), "Copy"), "clicked");
  gdk_clipboard_read_text_async (gtk_widget_get_clipboard (window), NULL, on_read, &text);
  ui_test_wait_for (has_text, &text);
  g_assert_true (g_str_has_prefix (text, "Hello! Dear"));

  g_signal_emit_by_name (find_button (window, "Write It Anew from My Answers"), "clicked");
  assert_enquiry (window, "Hello!", FALSE);
  assert_enquiry (window, "United States", TRUE);
  g_assert_false (gtk_widget_get_sensitive (find_button (window, "Write It Anew from My Answers")));

  gtk_text_buffer_undo (buffer);
  assert_enquiry (window, "Hello! Dear", TRUE);
  gtk_window_destroy (GTK_WINDOW (window));

  /* So it is in the pane of another language. */
  pane = g_object_new (BROCHURE_TYPE_CONTACT_PANE, NULL);
  brochure_contact_pane_set_check (BROCHURE_CONTACT_PANE (pane), check);
  window = ui_test_present (pane, 290, 600);
  assert_enquiry (window, "Hello! Dear", TRUE);
  g_assert_true (gtk_widget_get_sensitive (find_button (window, "Write It Anew from My Answers")));
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_mail_button (void)
{
  GtkWidget *window = present (pane_cases[G_N_ELEMENTS (pane_cases) - 1].members, 290);

  g_assert_nonnull (find_button (window, "Send by Mail…"));
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_finalize (void)
{
  g_autoptr(BrochureDocument) document = ui_test_load_bundled ();
  g_autoptr(BrochureCheck) check = create_check (document);
  GtkWidget *pane = g_object_new (BROCHURE_TYPE_CONTACT_PANE, NULL);

  brochure_contact_pane_set_check (BROCHURE_CONTACT_PANE (pane), check);
  ui_test_assert_finalizes (pane);
}

int
main (int    argc,
      char **argv)
{
  ui_test_init (&argc, &argv);

  for (gsize i = 0; i < G_N_ELEMENTS (pane_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/contact-pane/", pane_cases[i].name, NULL);

      g_test_add_data_func (path, &pane_cases[i], test_shows);
    }

  g_test_add_func ("/contact-pane/copy", test_copy);
  g_test_add_func ("/contact-pane/enquiry", test_enquiry);
  g_test_add_func ("/contact-pane/finalize", test_finalize);
  g_test_add_func ("/contact-pane/mail-button", test_mail_button);

  return g_test_run ();
}
