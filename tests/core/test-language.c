/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <libintl.h>
#include <locale.h>
#include <string.h>

#include <gio/gio.h>

#include "language/brochure-language.h"
#include "language/brochure-languages.h"
#include "language/brochure-locale-data.h"

/* The language a process speaks depends on what it was started with, so every
 * session is a process of its own: this program again, told to probe. It prints
 * a line for each choice: the current language, and one string through GLib and
 * through the C library, which decide apart from each other. */

static char *program;

static const char * const locale_variables[] = {
  "LANG", "LANGUAGE", "LC_ALL", "LC_COLLATE", "LC_CTYPE", "LC_MESSAGES", "LC_NUMERIC", "LC_TIME",
};

/* GLib only thinks about whether to translate where a domain is named. */
static const char *
get_word (void)
{
  return g_dgettext (GETTEXT_PACKAGE, "Nationality");
}

static const char *
get_word_of_libc (void)
{
  return gettext ("Nationality");
}

static int
probe (const char *choices)
{
  g_auto(GStrv) codes = g_strsplit (choices, ",", -1);

  brochure_language_init ();

  for (gsize i = 0; codes[i] != NULL; i++)
    {
      brochure_language_apply (codes[i]);
      g_print ("%s %s %s\n", brochure_language_get_current (), get_word (), get_word_of_libc ());
    }

  g_print ("%s\n", brochure_language_can_translate () ? "can" : "cannot");

  return 0;
}

/* Runs a probe in an environment with these locale variables and no others. */
static char *
run_probe (const char *environment,
           const char *choices)
{
  g_autoptr(GSubprocessLauncher) launcher = g_subprocess_launcher_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE);
  g_autoptr(GSubprocess) process = NULL;
  g_autoptr(GError) error = NULL;
  g_auto(GStrv) settings = g_strsplit (environment, " ", -1);
  char *output = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (locale_variables); i++)
    g_subprocess_launcher_unsetenv (launcher, locale_variables[i]);

  for (gsize i = 0; settings[i] != NULL; i++)
    {
      g_auto(GStrv) pair = g_strsplit (settings[i], "=", 2);

      if (pair[0] != NULL)
        g_subprocess_launcher_setenv (launcher, pair[0], pair[1], TRUE);
    }

  process = g_subprocess_launcher_spawn (launcher, &error, program, "--probe", choices, NULL);
  g_assert_no_error (error);
  g_subprocess_communicate_utf8 (process, NULL, NULL, &output, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (g_subprocess_get_successful (process));

  return output;
}

#define ENGLISH "en Nationality Nationality\n"
#define DUTCH "nl Nationaliteit Nationaliteit\n"
#define ARABIC "ar الجنسية الجنسية\n"

static const struct
{
  const char *name;
  const char *environment;
  const char *system; /* what following the session gives */
} sessions[] = {
  { "unset",             "",                                         ENGLISH },
  { "C",                 "LANG=C",                                   ENGLISH },
  { "POSIX",             "LANG=POSIX",                               ENGLISH },
  { "C.UTF-8",           "LANG=C.UTF-8",                             ENGLISH },
  { "C-wins",            "LANG=nl_NL.UTF-8 LC_ALL=C",                ENGLISH },
  { "not-installed",     "LANG=xx_YY.UTF-8",                         ENGLISH },
  { "wish-counts",       "LANG=nl_BE.UTF-8",                         DUTCH },
  { "wish-of-messages",  "LANG=en_US.UTF-8 LC_MESSAGES=nl_BE.UTF-8", DUTCH },
  { "one-missing",       "LANG=nl_NL.UTF-8 LC_TIME=xx_YY.UTF-8",     DUTCH },
  { "en_US",             "LANG=en_US.UTF-8",                         ENGLISH },
  { "nl_NL",             "LANG=nl_NL.UTF-8",                         DUTCH },
  { "ar_EG",             "LANG=ar_EG.UTF-8",                         ARABIC },
  { "no-catalogue",      "LANG=pl_PL.UTF-8",                         ENGLISH },
  { "list",              "LANG=pl_PL.UTF-8 LANGUAGE=pl:nl_BE:ar",    DUTCH },
  { "list-in-C",         "LANG=C.UTF-8 LANGUAGE=ar",                 ARABIC },
  { "prefers-english",   "LANG=nl_NL.UTF-8 LANGUAGE=en_GB:en:nl",    ENGLISH },
  { "empty-list",        "LANG=nl_NL.UTF-8 LANGUAGE=",               DUTCH },
};

/* Without real locales everything below would pass and test nothing. The GNOME SDK has English
 * only and says so: the program's own rules for missing locales are what is tested there. */
static void
test_canary (void)
{
  static const char * const locales[] = { "ar_EG.UTF-8", "en_US.UTF-8", "nl_NL.UTF-8", "pl_PL.UTF-8" };
  locale_t missing = newlocale (LC_ALL_MASK, "nl_BE.UTF-8", (locale_t) 0);

  for (gsize i = 0; i < G_N_ELEMENTS (locales); i++)
    {
      locale_t locale = newlocale (LC_ALL_MASK, locales[i], (locale_t) 0);

      if (locale == (locale_t) 0 && g_getenv ("BROCHURE_TEST_ENGLISH_ONLY") != NULL &&
          !g_str_equal (locales[i], "en_US.UTF-8"))
        continue;

      g_assert_true (locale != (locale_t) 0);
      freelocale (locale);
    }

  if (missing != (locale_t) 0)
    {
      g_test_message ("nl_BE is installed here: sessions without their locale are not tested");
      freelocale (missing);
    }

  g_assert_cmpstr (setlocale (LC_MESSAGES, NULL), !=, "C");
  g_assert_cmpstr (setlocale (LC_MESSAGES, NULL), !=, "POSIX");
  g_assert_false (g_str_has_prefix (setlocale (LC_MESSAGES, NULL), "C."));
}

static void
test_session (gconstpointer data)
{
  gsize i = GPOINTER_TO_SIZE (data);
  const char *system = sessions[i].system;
  g_autofree char *output = NULL;
  g_autofree char *expected = NULL;

  if (strstr (sessions[i].environment, "pl_PL") != NULL && brochure_languages_find ("pl") != NULL)
    {
      g_test_skip ("Polish has a catalogue now: this needs a language without one");
      return;
    }

  output = run_probe (sessions[i].environment, ",nl,ar,en,,nl-BE,nl_NL.UTF-8,xx,");
  expected = g_strconcat (system, DUTCH, ARABIC, ENGLISH, system, DUTCH, DUTCH, ENGLISH, system, "can\n", NULL);

  g_assert_cmpstr (output, ==, expected);
}

/* With no locale at all nothing can be chosen, and we know it. */
static void
test_no_locale (void)
{
  g_autofree char *output = run_probe ("LANG=nl_NL.UTF-8 LOCPATH=/nowhere", ",nl");

  g_assert_cmpstr (output, ==, ENGLISH ENGLISH "cannot\n");
}

static void
test_hundred_switches (void)
{
  for (int i = 0; i < 100; i++)
    {
      brochure_language_apply (i % 2 == 0 ? "nl" : "ar");
      g_assert_cmpstr (get_word (), ==, i % 2 == 0 ? "Nationaliteit" : "الجنسية");
    }

  brochure_language_apply (NULL);
  g_assert_cmpstr (get_word (), ==, "Nationality");
}

static void
test_direction (void)
{
  static const struct
  {
    const char *code;
    gboolean is_rtl;
  } rows[] = {
    { "ar", TRUE }, { "ar-EG", TRUE },
    { "en", FALSE }, { "nl", FALSE }, { "pt_BR", FALSE }, { "zh-Hans", FALSE }, { "tlh", FALSE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    g_assert_cmpint (brochure_language_is_rtl (rows[i].code), ==, rows[i].is_rtl);

  brochure_language_apply ("ar");
  g_assert_true (brochure_language_is_rtl (NULL));
  brochure_language_apply ("nl");
  g_assert_false (brochure_language_is_rtl (NULL));
  brochure_language_apply (NULL);
}

static void
test_find (void)
{
  static const struct
  {
    const char *asked;
    const char *found;
  } rows[] = {
    { "nl", "nl" }, { "NL", "nl" }, { "nl-BE", "nl" }, { "nl_NL.UTF-8", "nl" }, { "ar_EG@x", "ar" },
    { "en-GB", "en" }, { "n", NULL }, { "nld", NULL }, { "xx", NULL }, { "", NULL }, { "_", NULL },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      const BrochureShippedLanguage *language = brochure_languages_find (rows[i].asked);

      g_assert_cmpstr (language != NULL ? language->code : NULL, ==, rows[i].found);
    }
}

/* A language that is finished has what po/update-cldr.py writes, too. */
static void
test_shipped (void)
{
  gsize n_languages;
  const BrochureShippedLanguage *languages = brochure_languages_list (&n_languages);

  g_assert_cmpuint (n_languages, >=, 3);

  for (gsize i = 0; i < n_languages; i++)
    {
      g_assert_true (languages[i].percent < 100 || brochure_locale_data_find (languages[i].code) != NULL);
      g_assert_cmpint (languages[i].percent, >=, 0);
      g_assert_cmpint (languages[i].percent, <=, 100);
      if (i > 0)
        g_assert_cmpstr (languages[i - 1].code, <, languages[i].code);
    }

  g_assert_cmpint (brochure_languages_find ("en")->percent, ==, 100);
  g_assert_cmpint (brochure_languages_find ("nl")->percent, >, 0);
  g_assert_cmpstr (brochure_languages_get_name ("nl"), ==, "Nederlands");
  g_assert_cmpstr (brochure_languages_get_name ("ar"), ==, "العربية");
  g_assert_cmpstr (brochure_languages_get_name ("xx"), ==, "xx");
}

/* With its region, without it, and where there is nothing. */
static void
test_locale_data (void)
{
  g_assert_cmpstr (brochure_locale_data_get ("nl")->locale, ==, "nl_NL");
  g_assert_cmpstr (brochure_locale_data_get ("nl-BE")->code, ==, "nl");
  g_assert_cmpstr (brochure_locale_data_get ("ar_EG.UTF-8")->code, ==, "ar");
  g_assert_true (brochure_locale_data_get ("ar")->is_rtl);
  g_assert_null (brochure_locale_data_find ("tlh"));
  g_assert_cmpstr (brochure_locale_data_get ("tlh")->code, ==, "en");
}

int
main (int    argc,
      char **argv)
{
  if (argc == 3 && g_str_equal (argv[1], "--probe"))
    return probe (argv[2]);

  program = argv[0];
  g_test_init (&argc, &argv, NULL);
  brochure_language_init ();

  g_test_add_func ("/language/canary", test_canary);
  for (gsize i = 0; i < G_N_ELEMENTS (sessions); i++)
    {
      g_autofree char *path = g_strconcat ("/language/session/", sessions[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_session);
    }
  g_test_add_func ("/language/no-locale", test_no_locale);
  g_test_add_func ("/language/hundred-switches", test_hundred_switches);
  g_test_add_func ("/language/direction", test_direction);
  g_test_add_func ("/language/find", test_find);
  g_test_add_func ("/language/shipped", test_shipped);
  g_test_add_func ("/language/locale-data", test_locale_data);

  return g_test_run ();
}
