/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include <glib/gi18n.h>
#include <glib/gstdio.h>

#include "content/reading/brochure-loader.h"
#include "language/brochure-language.h"

#define DOMAIN "brochure-test-text"

/* A catalogue, its keys sorted as gettext wants them; the first is its header. */
static const char * const dutch[][2] = {
  { "", "Content-Type: text/plain; charset=UTF-8\nLanguage: nl\n" },
  { "p/F1/value\004A text", "Een tekst" },
  { "p/name\004Programme", "Opleiding" },
  { "p/two/blocks-1/items-1/text\004An item", "Een punt" },
  { "p/two/blocks-2/columns-2\004B", "Twee" },
  { "p/two/blocks-2/rows-2/cell-2\004x", "iks" },
  { "t\004Month", "Maand" },
  { "t\004Year", "Jaren" },
  { "t/a\004Year", "Jaar" },
  { "test-brochure\004Closed.", "Gesloten." },
  { "test-brochure\004Programme", "Programma" },
};

static void
put_word (GByteArray *bytes,
          guint32     word)
{
  g_byte_array_append (bytes, (guint8 *) &word, sizeof word);
}

/* Writes the table of lengths and places of one column, beginning at @offset. */
static guint32
put_table (GByteArray *bytes,
           guint       column,
           guint32     offset)
{
  for (guint i = 0; i < G_N_ELEMENTS (dutch); i++)
    {
      guint32 length = strlen (dutch[i][column]);

      put_word (bytes, length);
      put_word (bytes, offset);
      offset += length + 1;
    }

  return offset;
}

/* Makes FOLDER/nl/LC_MESSAGES/DOMAIN.mo, a catalogue without a hash table. */
static void
write_catalogue (const char *folder,
                 const char *domain)
{
  const guint32 n = G_N_ELEMENTS (dutch);
  g_autoptr(GByteArray) bytes = g_byte_array_new ();
  g_autofree char *messages = g_build_filename (folder, "nl", "LC_MESSAGES", NULL);
  g_autofree char *name = g_strconcat (domain, ".mo", NULL);
  g_autofree char *path = g_build_filename (messages, name, NULL);
  guint32 end;

  g_assert_cmpint (g_mkdir_with_parents (messages, 0700), ==, 0);

  put_word (bytes, 0x950412de);
  put_word (bytes, 0);
  put_word (bytes, n);
  put_word (bytes, 28);
  put_word (bytes, 28 + 8 * n);
  put_word (bytes, 0);
  put_word (bytes, 0);
  end = put_table (bytes, 0, 28 + 16 * n);
  put_table (bytes, 1, end);
  for (guint column = 0; column < 2; column++)
    {
      for (guint i = 0; i < n; i++)
        g_byte_array_append (bytes, (guint8 *) dutch[i][column], strlen (dutch[i][column]) + 1);
    }

  g_assert_true (g_file_set_contents (path, (char *) bytes->data, bytes->len, NULL));
}

static void
remove_catalogue (const char *folder,
                  const char *domain)
{
  g_autofree char *language = g_build_filename (folder, "nl", NULL);
  g_autofree char *messages = g_build_filename (language, "LC_MESSAGES", NULL);
  g_autofree char *name = g_strconcat (domain, ".mo", NULL);
  g_autofree char *path = g_build_filename (messages, name, NULL);

  g_assert_cmpint (g_remove (path), ==, 0);
  g_assert_cmpint (g_rmdir (messages), ==, 0);
  g_assert_cmpint (g_rmdir (language), ==, 0);
}

typedef struct
{
  const char *name;
  const char *language;
  const char *shown;
  const char *shown_language;
} TextCase;

/* A text in English with its own translations into German and Brazilian Portuguese. */
static const TextCase inline_cases[] = {
  { "source", "en", "Year", "en" },
  { "match", "de", "Jahr", "de" },
  { "region", "pt_BR", "Ano", "pt-BR" },
  { "catalogue-behind", "nl", "Jaar", "nl" },
  { "fallback", "ar", "Year", "en" },
};

static void
test_inline (gconstpointer data)
{
  const TextCase *test = data;
  g_autoptr(BrochureText) text = brochure_text_new (DOMAIN, "t", "t/a", "en", "Year");

  brochure_text_add_translation (text, "de", "Jahr");
  brochure_text_add_translation (text, "pt-BR", "Ano");
  brochure_language_apply (test->language);

  g_assert_cmpstr (brochure_text_get (text), ==, test->shown);
  g_assert_cmpstr (brochure_text_get_language (text), ==, test->shown_language);
  g_assert_cmpstr (brochure_text_get_source (text), ==, "Year");
}

static const TextCase catalogue_cases[] = {
  { "translated", "nl", "Jaar", "nl" },
  { "source", "en", "Year", "en" },
  { "no-catalogue", "ar", "Year", "en" },
};

static void
test_catalogue (gconstpointer data)
{
  const TextCase *test = data;
  g_autoptr(BrochureText) text = brochure_text_new (DOMAIN, "t", "t/a", "en", "Year");

  brochure_language_apply (test->language);

  g_assert_cmpstr (brochure_text_get (text), ==, test->shown);
  g_assert_cmpstr (brochure_text_get_language (text), ==, test->shown_language);
}

/* What must be shown as it is, although a Dutch catalogue is there. */
static void
test_untranslated (void)
{
  g_autofree char *huge = g_strnfill (16 * 1024 * 1024, 'x');
  struct
  {
    const char *domain;
    const char *brochure;
    const char *context;
    const char *source;
  } tests[] = {
    { DOMAIN, NULL, "t/b", "Year" },
    { DOMAIN, NULL, "t/a", "Month" },
    { DOMAIN, "u", "t/b", "Year" },
    { DOMAIN, "t", "t/a", "Day" },
    { DOMAIN, "t", "t/a", "" },
    { DOMAIN, "", "", "" },
    { DOMAIN, NULL, NULL, "" },
    { DOMAIN, NULL, NULL, "Year" },
    { NULL, "t", "t/a", "Year" },
    { DOMAIN, "t", "t/a", huge },
    { DOMAIN, "t", huge, "Year" },
  };

  brochure_language_apply ("nl");

  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    {
      g_autoptr(BrochureText) text = brochure_text_new (tests[i].domain, tests[i].brochure, tests[i].context,
                                                        "en", tests[i].source);

      g_assert_true (brochure_text_get (text) == brochure_text_get_source (text));
      g_assert_cmpstr (brochure_text_get_source (text), ==, tests[i].source);
      g_assert_cmpstr (brochure_text_get_language (text), ==, "en");
    }
}

/* One translation serves all places that say the same, but where a place has its own. */
static void
test_shared (void)
{
  g_autoptr(BrochureText) month = brochure_text_new (DOMAIN, "t", "t/a", "en", "Month");
  g_autoptr(BrochureText) own = brochure_text_new (DOMAIN, "t", "t/a", "en", "Year");
  g_autoptr(BrochureText) other = brochure_text_new (DOMAIN, "t", "t/b", "en", "Year");
  g_autoptr(BrochureText) nowhere = brochure_text_new (DOMAIN, "t", NULL, "en", "Year");

  brochure_language_apply ("nl");
  g_assert_cmpstr (brochure_text_get (month), ==, "Maand");
  g_assert_cmpstr (brochure_text_get_language (month), ==, "nl");
  g_assert_cmpstr (brochure_text_get (own), ==, "Jaar");
  g_assert_cmpstr (brochure_text_get (other), ==, "Jaren");
  g_assert_cmpstr (brochure_text_get (nowhere), ==, "Jaren");
}

/* A text is asked for anew each time, so it follows a switch of the language. */
static void
test_switch (void)
{
  g_autoptr(BrochureText) text = brochure_text_new (DOMAIN, "t", "t/a", "en", "Year");

  brochure_language_apply ("nl");
  g_assert_cmpstr (brochure_text_get (text), ==, "Jaar");
  brochure_language_apply ("en");
  g_assert_cmpstr (brochure_text_get (text), ==, "Year");
  brochure_language_apply ("nl");
  g_assert_cmpstr (brochure_text_get (text), ==, "Jaar");
}

/* What stands where is said by the ids on the way to it, and by places where there are none. */
static void
assert_dutch (BrochureDocument *document)
{
  const BrochureProgramme *programme = brochure_document_get_programme (document);
  const BrochureSection *section = brochure_programme_find_section (programme, "two");
  const BrochureBlock *list = g_ptr_array_index (section->blocks, 0);
  const BrochureBlock *table = g_ptr_array_index (section->blocks, 1);
  const BrochureNotice *notice = brochure_document_find_closing_notice (document);
  const struct
  {
    const BrochureText *text;
    const char *dutch;
  } texts[] = {
    { brochure_programme_find_fact (programme, "F1")->value->text, "Een tekst" },
    { ((BrochureItem *) g_ptr_array_index (list->items, 0))->text, "Een punt" },
    { g_ptr_array_index (table->columns, 1), "Twee" },
    { g_ptr_array_index ((GPtrArray *) g_ptr_array_index (table->rows, 1), 1), "iks" },
    { notice->text, "Gesloten." },
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    g_assert_cmpstr (brochure_text_get (texts[i].text), ==, texts[i].dutch);
}

/* A file that was opened brings the catalogues in the folder beside it. */
static void
test_catalogue_beside_file (void)
{
  g_autofree char *source = g_build_filename (g_getenv ("BROCHURE_TEST_DATA"),
                                              "small-brochure.json", NULL);
  g_autofree char *folder = g_dir_make_tmp ("brochure-text-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "other.json", NULL);
  g_autofree char *locale = g_build_filename (folder, "locale", NULL);
  g_autofree char *contents = NULL;
  g_autoptr(GFile) file = g_file_new_for_path (path);
  g_autoptr(BrochureDocument) document = NULL;
  g_autoptr(GError) error = NULL;
  const BrochureText *name;

  g_assert_true (g_file_get_contents (source, &contents, NULL, NULL));
  g_assert_true (g_file_set_contents (path, contents, -1, NULL));
  write_catalogue (locale, "brochure-test-brochure");

  document = brochure_loader_load (file, NULL, &error);
  g_assert_no_error (error);
  name = brochure_document_get_programme (document)->name;

  brochure_language_apply ("nl");
  g_assert_cmpstr (brochure_text_get (name), ==, "Opleiding");
  g_assert_cmpstr (brochure_text_get_language (name), ==, "nl");
  assert_dutch (document);
  brochure_language_apply ("en");
  g_assert_cmpstr (brochure_text_get (name), ==, "Programme");

  remove_catalogue (locale, "brochure-test-brochure");
  g_assert_cmpint (g_rmdir (locale), ==, 0);
  g_assert_cmpint (g_remove (path), ==, 0);
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

int
main (int   argc,
      char *argv[])
{
  g_autofree char *locale = NULL;
  int status;

  g_test_init (&argc, &argv, NULL);

  locale = g_dir_make_tmp ("brochure-locale-XXXXXX", NULL);
  write_catalogue (locale, DOMAIN);
  brochure_language_init ();
  bindtextdomain (DOMAIN, locale);
  bind_textdomain_codeset (DOMAIN, "UTF-8");

  for (guint i = 0; i < G_N_ELEMENTS (inline_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/text/inline/", inline_cases[i].name, NULL);

      g_test_add_data_func (path, &inline_cases[i], test_inline);
    }

  for (guint i = 0; i < G_N_ELEMENTS (catalogue_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/text/catalogue/", catalogue_cases[i].name, NULL);

      g_test_add_data_func (path, &catalogue_cases[i], test_catalogue);
    }

  g_test_add_func ("/text/untranslated", test_untranslated);
  g_test_add_func ("/text/shared", test_shared);
  g_test_add_func ("/text/switch", test_switch);
  g_test_add_func ("/text/catalogue/beside-file", test_catalogue_beside_file);

  status = g_test_run ();

  remove_catalogue (locale, DOMAIN);
  g_assert_cmpint (g_rmdir (locale), ==, 0);

  return status;
}
