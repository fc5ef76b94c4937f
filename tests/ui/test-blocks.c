/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "content/brochure-today.h"
#include "pages/brochure-page-factory.h"
#include "telling/brochure-teller.h"
#include "telling/brochure-wording.h"
#include "ui-test.h"
#include "widgets/brochure-fact-card.h"
#include "widgets/brochure-fold-row.h"
#include "widgets/brochure-linkable.h"
#include "widgets/brochure-piece-view.h"
#include "widgets/brochure-source-mark.h"

/* A brochure of one section whose blocks are filled in. */
#define BROCHURE(members, blocks) \
  "{\"schemaVersion\": \"1.0\", \"id\": \"b\", \"sourceLanguage\": \"en\", \"asOf\": \"2030\"," \
  " \"organisations\": [{\"id\": \"o\", \"name\": \"O\", \"organisationType\": \"root\"}]," \
  " \"sources\": [{\"id\": \"s\", \"title\": \"S\", \"asOf\": \"2030\"}]," members \
  " \"programmes\": [{\"id\": \"p\", \"name\": \"P\", \"programmeType\": \"course\", \"provider\": \"o\"," \
  " \"facts\": [{\"id\": \"f\", \"label\": \"L\", \"value\": \"V\", \"source\": \"s\"}]," \
  " \"sections\": [{\"id\": \"one\", \"title\": \"One\", \"blocks\": [" blocks "]}]}]}"

static GDate
make_day (int year,
          int month,
          int day)
{
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, day, month, year);

  return date;
}

static GtkWidget *
create_block_view (BrochureDocument *document,
                   const char       *section_id,
                   const char       *block_id)
{
  const BrochureProgramme *programme = brochure_document_get_programme (document);
  const BrochureSection *section = brochure_programme_find_section (programme, section_id);
  g_autoptr(BrochureTeller) teller = brochure_teller_new (document);
  g_autoptr(GPtrArray) pieces = NULL;
  const BrochureBlock *block;

  g_assert_nonnull (section);
  block = g_hash_table_lookup (section->blocks_by_id, block_id);
  g_assert_nonnull (block);
  pieces = brochure_teller_tell_block (teller, block);
  g_assert_cmpuint (pieces->len, >, 0);

  return brochure_piece_view_new (document, pieces,
                                  BROCHURE_PIECE_STYLE_MARKS | BROCHURE_PIECE_STYLE_COLUMNS);
}

/* As on a page, a block decides its height and not its width. */
static GtkWidget *
create_view (BrochureDocument *document,
             const char       *section_id,
             const char       *block_id)
{
  return g_object_new (GTK_TYPE_SCROLLED_WINDOW,
                       "child", create_block_view (document, section_id, block_id),
                       "hscrollbar-policy", GTK_POLICY_NEVER,
                       NULL);
}

/* Dates: what is said of them follows from their status, precision and the day. */

static const struct
{
  const char *name;
  const char *date;
  BrochureDateStatus status;
  int year, month, day;
  const char *note;
} date_notes[] = {
  { "expected-past-month", "2022-10", BROCHURE_DATE_EXPECTED, 2022, 11, 1, "listed as expected · already past" },
  { "expected-last-day", "2022-10", BROCHURE_DATE_EXPECTED, 2022, 10, 31, "listed as expected" },
  { "expected-past-year", "2022", BROCHURE_DATE_EXPECTED, 2023, 1, 1, "listed as expected · already past" },
  { "expected-past-day", "2022-10-15", BROCHURE_DATE_EXPECTED, 2022, 10, 16, "listed as expected · already past" },
  { "fixed-past-month", "2022-10", BROCHURE_DATE_FIXED, 2022, 11, 1, "already past" },
  { "fixed-past-day", "2022-10-15", BROCHURE_DATE_FIXED, 2022, 10, 16, "already past" },
  { "fixed-same-day", "2022-10-15", BROCHURE_DATE_FIXED, 2022, 10, 15, NULL },
  { "fixed-past-year", "2022", BROCHURE_DATE_FIXED, 2023, 1, 1, "already past" },
};

static void
test_date_note (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  GDate today = make_day (date_notes[i].year, date_notes[i].month, date_notes[i].day);
  BrochurePartialDate date = { 0 };
  g_autofree char *note = NULL;

  g_assert_true (brochure_partial_date_parse (date_notes[i].date, &date));
  date.status = date_notes[i].status;
  note = brochure_wording_date_note (&date, &today);
  g_assert_cmpstr (note, ==, date_notes[i].note);
}

/* Blocks of the two brochures, and what each must say on a given day. */

static const struct
{
  const char *name;
  const char *path;
  const char *section;
  const char *block;
  const char *shown;
  const char *hidden;
} blocks[] = {
  { "offerings/expected", NULL, "dates", "offerings", "listed as expected · already past", "pply by" },
  { "offerings/closed", NULL, "dates", "offerings", "Not open for applications", "Takes place" },
  { "offerings/future", "evening-course.json", "intakes", "block-1", "3 March 2031", "passed" },
  { "contact/all", "evening-course.json", "people", "block-1", "+44 1632 960123", "The source gives no" },
  { "fees/amount", NULL, "tuition-fees", "fees", "€18,016", NULL },
  { "fees/indicative", NULL, "tuition-fees", "fees", "an indication; its rate", NULL },
  { "fees/year", NULL, "tuition-fees", "fees", "Not stated in the source", NULL },
  { "fees/none", "evening-course.json", "no-fee", "block-2", "Not stated in the source", NULL },
  { "requirements/us", NULL, "entry-requirements", "requirements", "6.0 or higher overall", NULL },
  { "requirements/international", NULL, "entry-requirements", "requirements", "6.5 or higher overall", NULL },
  { "requirements/grade", NULL, "entry-requirements", "requirements", "Grade C or better", NULL },
  { "contact/none", NULL, "contact", "contact", "The source gives no e-mail address, phone number or website.", NULL },
  { "contact/gap", NULL, "contact", "contact", "Incomplete address", "Missing or incomplete in the source" },
  { "organisations", NULL, "department", "organisations", "Faculty of Governance and Global Affairs", NULL },
  { "sources", NULL, "about-this-brochure", "sources", "Hotcourses Abroad · As of 2022", NULL },
  { "corrections", NULL, "about-this-brochure", "corrections", "In the source: “", NULL },
  { "notices", NULL, "about-this-brochure", "notices", "Since September 2025", NULL },
  { "table", "evening-course.json", "evenings", "timetable", "Maps and estate papers", NULL },
};

static void
test_block (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autoptr(BrochureDocument) document =
    blocks[i].path != NULL ? ui_test_load (blocks[i].path) : ui_test_load_bundled ();
  GtkWidget *window = ui_test_present (create_view (document, blocks[i].section, blocks[i].block), 700, 500);
  g_autofree char *text = ui_test_collect_text (window);

  if (strstr (text, blocks[i].shown) == NULL)
    g_error ("“%s” is not in:\n%s", blocks[i].shown, text);

  if (blocks[i].hidden != NULL && strstr (text, blocks[i].hidden) != NULL)
    g_error ("“%s” is in:\n%s", blocks[i].hidden, text);

  gtk_window_destroy (GTK_WINDOW (window));
}

/* What no version of the format forbids must not harm. */

static const struct
{
  const char *name;
  const char *json;
  const char *shown;
} odd[] = {
  { "style", BROCHURE ("", "{\"kind\": \"callout\", \"style\": \"rainbow\", \"text\": \"Hello\"}"), "Hello" },
  { "paragraph-style", BROCHURE ("", "{\"kind\": \"paragraph\", \"style\": \"loud\", \"text\": \"Hello\"}"), "Hello" },
  { "unknown-kind", BROCHURE ("", "{\"kind\": \"hologram\"}, {\"kind\": \"paragraph\", \"text\": \"Hello\"}"), "Hello" },
  { "markup", BROCHURE ("", "{\"kind\": \"paragraph\", \"text\": \"<b>a & b</b>\"}"), "<b>a & b</b>" },
  { "nothing-listed", BROCHURE ("", "{\"kind\": \"hero\"}, {\"kind\": \"offerings\"}, {\"kind\": \"fees\"}, "
                                    "{\"kind\": \"requirements\"}, {\"kind\": \"contact\"}, "
                                    "{\"kind\": \"discrepancies\"}, {\"kind\": \"corrections\"}, "
                                    "{\"kind\": \"notices\"}, {\"kind\": \"organisations\"}"), "Not stated in the source" },
  { "missing-picture", BROCHURE ("", "{\"kind\": \"image\", \"media\": {\"path\": \"none.png\", \"alt\": \"A cat\"}}"), "A cat" },
};

static void
test_odd (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autoptr(BrochureDocument) document = ui_test_load_json (odd[i].json);
  const BrochureSection *section = g_ptr_array_index (brochure_document_get_programme (document)->sections, 0);
  GtkWidget *window = ui_test_present (brochure_page_factory_create (document, section, NULL, FALSE), 700, 500);
  g_autofree char *text = ui_test_collect_text (window);

  if (strstr (text, odd[i].shown) == NULL)
    g_error ("“%s” is not in:\n%s", odd[i].shown, text);

  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_cards (void)
{
  g_autoptr(BrochureDocument) document = ui_test_load_bundled ();
  const BrochureProgramme *programme = brochure_document_get_programme (document);
  const BrochureSection *overview = g_ptr_array_index (programme->sections, 0);
  const BrochureBlock *cards = g_hash_table_lookup (overview->blocks_by_id, "key-facts");
  GtkWidget *window = ui_test_present (create_block_view (document, "overview", "key-facts"), 800, 500);

  for (gsize i = 0; cards->refs[i] != NULL; i++)
    {
      const BrochureFact *fact = brochure_programme_find_fact (programme, cards->refs[i]);
      const BrochureSection *section = brochure_programme_find_section_of_fact (programme, fact->id);
      GtkWidget *card = ui_test_find_text (window, BROCHURE_TYPE_FACT_CARD, brochure_text_get (fact->label));
      g_autofree char *wanted = g_strdup_printf ("show-section '%s'", section->id);
      g_autofree char *action = NULL;

      g_assert_nonnull (card);
      g_signal_emit_by_name (card, "clicked");
      action = ui_test_get_last_action (window);
      g_assert_cmpstr (action, ==, wanted);
    }

  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_hero (void)
{
  g_autoptr(BrochureDocument) document = ui_test_load_bundled ();
  g_autoptr(BrochureDocument) plain = ui_test_load_json (BROCHURE ("", "{\"kind\": \"hero\", \"id\": \"hero\"}"));
  GtkWidget *window = ui_test_present (create_view (document, "overview", "hero"), 800, 500);
  GtkWidget *check = ui_test_find_text (window, GTK_TYPE_BUTTON, "Check _Eligibility");
  GtkWidget *contact = ui_test_find_text (window, GTK_TYPE_BUTTON, "_Contact Details");
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;

  g_assert_nonnull (check);
  /* Nobody is asked to try for what is closed. */
  g_assert_false (gtk_widget_has_css_class (check, "suggested-action"));
  g_signal_emit_by_name (check, "clicked");
  first = ui_test_get_last_action (window);
  g_assert_cmpstr (first, ==, "show-section 'eligibility'");
  g_signal_emit_by_name (contact, "clicked");
  second = ui_test_get_last_action (window);
  g_assert_cmpstr (second, ==, "contact ");
  gtk_window_destroy (GTK_WINDOW (window));

  /* Where there is nothing to check there is no button for it. */
  window = ui_test_present (create_view (plain, "one", "hero"), 800, 500);
  g_assert_null (ui_test_find_text (window, GTK_TYPE_BUTTON, "Check _Eligibility"));
  g_assert_nonnull (ui_test_find_text (window, GTK_TYPE_BUTTON, "_Contact Details"));
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
on_read_text (GObject      *source,
              GAsyncResult *result,
              gpointer      user_data)
{
  char **text = user_data;
  g_autoptr(GError) error = NULL;

  *text = gdk_clipboard_read_text_finish (GDK_CLIPBOARD (source), result, &error);
  g_assert_no_error (error);
}

static gboolean
is_set (gpointer user_data)
{
  char **text = user_data;

  return *text != NULL;
}

static char *
read_clipboard (GtkWidget *widget)
{
  char *text = NULL;

  gdk_clipboard_read_text_async (gtk_widget_get_clipboard (widget), NULL, on_read_text, &text);
  ui_test_wait_for (is_set, &text);

  return text;
}

static void
test_source_mark (void)
{
  g_autoptr(BrochureDocument) document = ui_test_load_bundled ();
  const BrochureProgramme *programme = brochure_document_get_programme (document);
  const BrochureFact *fact = brochure_programme_find_fact (programme, "F37");
  GtkWidget *window = ui_test_present (brochure_source_mark_new (document, (const char * const[]) { "F37", NULL }), 500, 500);
  GtkWidget *button = ui_test_find_type (window, GTK_TYPE_MENU_BUTTON);
  GtkWidget *popover;
  g_autofree char *text = NULL;
  g_autofree char *copied = NULL;
  g_autofree char *wanted = brochure_wording_fact (document, fact);

  g_assert_cmpstr (gtk_widget_get_tooltip_text (button), ==, "Source of Fact F37");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, "Source of Fact F37");

  gtk_menu_button_popup (GTK_MENU_BUTTON (button));
  ui_test_spin (100);
  popover = GTK_WIDGET (gtk_menu_button_get_popover (GTK_MENU_BUTTON (button)));
  ui_test_save_png (popover, "source-popover");
  text = ui_test_collect_text (popover);
  g_assert_nonnull (strstr (text, "Fact F37"));
  g_assert_nonnull (strstr (text, "Stated in the source"));
  g_assert_nonnull (strstr (text, "(2022)"));
  g_assert_nonnull (strstr (text, fact->locator));
  g_assert_nonnull (strstr (text, fact->original));

  g_signal_emit_by_name (ui_test_find_text (popover, GTK_TYPE_BUTTON, "_Copy Fact"), "clicked");
  copied = read_clipboard (window);
  g_assert_cmpstr (copied, ==, wanted);
  g_assert_nonnull (strstr (copied, "F37"));
  ui_test_spin (100);
  g_assert_nonnull (ui_test_find_text (window, GTK_TYPE_LABEL, "Copied to the clipboard"));
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_source_mark_of_several (void)
{
  g_autoptr(BrochureDocument) document = ui_test_load_bundled ();
  const char * const refs[] = { "F83", "F84", NULL };
  const char * const none[] = { NULL };
  GtkWidget *window = ui_test_present (brochure_source_mark_new (document, refs), 500, 500);
  GtkWidget *button = ui_test_find_type (window, GTK_TYPE_MENU_BUTTON);
  g_autofree char *copied = NULL;

  g_assert_cmpstr (gtk_widget_get_tooltip_text (button), ==, "Sources of Facts F83 and F84");
  g_assert_null (brochure_source_mark_new (document, none));
  g_assert_null (brochure_source_mark_new (document, NULL));

  gtk_menu_button_popup (GTK_MENU_BUTTON (button));
  ui_test_spin (100);
  g_signal_emit_by_name (ui_test_find_text (GTK_WIDGET (gtk_menu_button_get_popover (GTK_MENU_BUTTON (button))),
                                            GTK_TYPE_BUTTON, "_Copy Facts"), "clicked");
  copied = read_clipboard (window);
  g_assert_nonnull (strstr (copied, "[F83, "));
  g_assert_nonnull (strstr (copied, "\n"));
  g_assert_nonnull (strstr (copied, "[F84, "));
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_contact_copy (void)
{
  g_autoptr(BrochureDocument) document = ui_test_load ("evening-course.json");
  GtkWidget *window = ui_test_present (create_block_view (document, "people", "block-1"), 600, 600);
  GtkWidget *row = ui_test_find_text (window, ADW_TYPE_ACTION_ROW, "gardens@marrowby.example");
  g_autofree char *mail = NULL;
  g_autofree char *address = NULL;

  g_assert_true (gtk_list_box_row_get_activatable (GTK_LIST_BOX_ROW (row)));
  g_signal_emit_by_name (ui_test_find_text (row, GTK_TYPE_BUTTON, "Copy E-Mail Address"), "clicked");
  mail = read_clipboard (window);
  g_assert_cmpstr (mail, ==, "gardens@marrowby.example");

  g_signal_emit_by_name (ui_test_find_text (window, GTK_TYPE_BUTTON, "Copy Address"), "clicked");
  address = read_clipboard (window);
  g_assert_cmpstr (address, ==, "Orchard Lane 3\nZZ9 9ZZ Marrowby\nUnited Kingdom");
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_link_fact (void)
{
  g_autoptr(BrochureDocument) document = ui_test_load ("evening-course.json");
  const BrochureProgramme *programme = brochure_document_get_programme (document);
  const BrochureSection *section = brochure_programme_find_section_of_fact (programme, "garden");
  GtkWidget *page = brochure_page_factory_create (document, section, NULL, FALSE);
  GtkWidget *window = ui_test_present (page, 500, 300);
  GtkWidget *row = brochure_linkable_find (page, "garden");
  g_autofree char *action = NULL;

  adw_action_row_activate (ADW_ACTION_ROW (row));
  action = ui_test_get_last_action (window);
  g_assert_cmpstr (action, ==, "show-section 'evenings'");
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_discrepancy (void)
{
  g_autoptr(BrochureDocument) document = ui_test_load_bundled ();
  GtkWidget *window =
    ui_test_present (create_view (document, "about-this-brochure", "discrepancies"), 700, 900);
  GtkWidget *row = ui_test_find_text (window, BROCHURE_TYPE_FOLD_ROW, "Deadline After the Start");
  GtkWidget *button;
  g_autofree char *action = NULL;

  g_assert_nonnull (row);
  g_assert_null (ui_test_find_text (row, GTK_TYPE_BUTTON, "F80"));
  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (row), TRUE);
  ui_test_spin (50);
  button = ui_test_find_text (row, GTK_TYPE_BUTTON, "F80 ");
  g_assert_nonnull (button);
  g_assert_nonnull (ui_test_find_text (row, GTK_TYPE_LABEL, "How it is treated here"));
  g_signal_emit_by_name (button, "clicked");
  action = ui_test_get_last_action (window);
  g_assert_cmpstr (action, ==, "show-section-block ('dates', 'F80')");
  gtk_window_destroy (GTK_WINDOW (window));
}

/* What contradicts itself on a page is told at its foot, and only there. */
static void
test_open_questions (void)
{
  g_autoptr(BrochureDocument) document = ui_test_load_bundled ();
  const BrochureProgramme *programme = brochure_document_get_programme (document);
  GtkWidget *page = brochure_page_factory_create (document, brochure_programme_find_section (programme, "dates"), NULL, FALSE);
  GtkWidget *window = ui_test_present (page, 700, 500);
  GtkWidget *fold = ui_test_find_text (page, BROCHURE_TYPE_FOLD_ROW, "Sources and open question");

  g_assert_nonnull (fold);
  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (fold), TRUE);
  ui_test_spin (50);
  g_assert_nonnull (ui_test_find_text (fold, GTK_TYPE_LABEL, "Deadline After the Start"));
  g_assert_null (ui_test_find_text (fold, GTK_TYPE_LABEL, "Two Levels of English"));
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_notices (void)
{
  g_autoptr(BrochureDocument) document = ui_test_load_bundled ();
  GDate today = make_day (2026, 11, 24);
  GDate then = make_day (2022, 3, 1);
  GtkWidget *window =
    ui_test_present (create_view (document, "about-this-brochure", "notices"), 700, 900);
  GtkWidget *expander = ui_test_find_type (window, ADW_TYPE_EXPANDER_ROW);

  g_assert_nonnull (expander);
  g_assert_false (adw_expander_row_get_expanded (ADW_EXPANDER_ROW (expander)));
  g_assert_nonnull (ui_test_find_text (expander, GTK_TYPE_LABEL, "Expired notices"));
  gtk_window_destroy (GTK_WINDOW (window));

  brochure_today_set (&then);
  window = ui_test_present (create_view (document, "about-this-brochure", "notices"), 700, 900);
  g_assert_null (ui_test_find_type (window, ADW_TYPE_EXPANDER_ROW));
  gtk_window_destroy (GTK_WINDOW (window));
  brochure_today_set (&today);
}

int
main (int    argc,
      char **argv)
{
  GDate today = make_day (2026, 11, 24);

  ui_test_init (&argc, &argv);
  brochure_today_set (&today);

#define ADD_TABLE(table, function, prefix)                                  \
  for (guint i = 0; i < G_N_ELEMENTS (table); i++)                          \
    {                                                                       \
      g_autofree char *path = g_strconcat (prefix, table[i].name, NULL);    \
      g_test_add_data_func (path, GUINT_TO_POINTER (i), function);          \
    }

  ADD_TABLE (blocks, test_block, "/blocks/shows/")
  ADD_TABLE (date_notes, test_date_note, "/blocks/date-note/")
  ADD_TABLE (odd, test_odd, "/blocks/odd/")

  g_test_add_func ("/blocks/cards", test_cards);
  g_test_add_func ("/blocks/contact-copy", test_contact_copy);
  g_test_add_func ("/blocks/discrepancy", test_discrepancy);
  g_test_add_func ("/blocks/hero", test_hero);
  g_test_add_func ("/blocks/link-fact", test_link_fact);
  g_test_add_func ("/blocks/notices", test_notices);
  g_test_add_func ("/blocks/open-questions", test_open_questions);
  g_test_add_func ("/blocks/source-mark", test_source_mark);
  g_test_add_func ("/blocks/source-mark-of-several", test_source_mark_of_several);

  return g_test_run ();
}
