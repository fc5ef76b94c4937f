/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "language/brochure-language.h"

#include <libintl.h>
#include <langinfo.h>
#include <locale.h>
#include <string.h>

#include <glib/gi18n.h>

#include "language/brochure-languages.h"

/* What the session asks for, as a value of LANGUAGE; nothing where LANGUAGE is to stay unset. */
static char *system_language;

/* An interned BCP 47 tag. */
static const char *current = "en";

static gboolean is_initialized;

/* Under these, gettext translates nothing and does not look at LANGUAGE
 * (glibc bug 16621 for C.UTF-8, since glibc 2.39). */
static gboolean
is_untranslated (const char *locale)
{
  return locale == NULL
         || g_str_equal (locale, "C")
         || g_str_equal (locale, "POSIX")
         || g_str_has_prefix (locale, "C.");
}

/* One missing locale makes setlocale() refuse all; the others are as good as before. */
static void
set_session_locale (void)
{
  static const int categories[] = {
    LC_CTYPE, LC_COLLATE, LC_MEASUREMENT, LC_MESSAGES, LC_MONETARY, LC_NUMERIC, LC_PAPER, LC_TIME,
  };

  if (setlocale (LC_ALL, "") != NULL)
    return;

  for (gsize i = 0; i < G_N_ELEMENTS (categories); i++)
    setlocale (categories[i], "");
}

static gboolean
try_messages (const char *locale)
{
  g_autofree char *name = g_strconcat (locale, ".UTF-8", NULL);

  return setlocale (LC_MESSAGES, name) != NULL || setlocale (LC_MESSAGES, locale) != NULL;
}

/* Which locale it is does not matter, only that it is none of the C family. */
static void
set_any_messages_locale (void)
{
  static const char * const common[] = {
    "en_US", "en_GB", "ar_EG", "bn_BD", "de_DE", "es_ES", "fa_IR", "fr_FR", "hi_IN", "id_ID", "it_IT", "ja_JP",
    "ko_KR", "nl_NL", "pl_PL", "pt_BR", "ru_RU", "tr_TR", "uk_UA", "vi_VN", "zh_CN",
  };
  g_autoptr(GDir) dir = NULL;
  const char *name;

  for (gsize i = 0; i < G_N_ELEMENTS (common); i++)
    {
      if (try_messages (common[i]))
        return;
    }

  dir = g_dir_open ("/usr/lib/locale", 0, NULL);
  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      if (!is_untranslated (name) && setlocale (LC_MESSAGES, name) != NULL)
        return;
    }
}

/* A list of languages up to the first one that there is a catalogue for.
 * What comes after it must not fill its gaps: “en:nl” asks for English. */
static char *
cut_language_list (const char *list)
{
  g_auto(GStrv) names = g_strsplit (list, ":", -1);
  g_autoptr(GString) cut = g_string_new (NULL);

  for (gsize i = 0; names[i] != NULL; i++)
    {
      const BrochureShippedLanguage *language;

      if (*names[i] == '\0')
        continue;

      if (cut->len > 0)
        g_string_append_c (cut, ':');
      g_string_append (cut, names[i]);

      language = brochure_languages_find (names[i]);
      if (language != NULL && g_str_has_prefix (names[i], language->code))
        break;
    }

  return g_string_free_and_steal (g_steal_pointer (&cut));
}

/* The session's language as a value of LANGUAGE, from the environment. */
static char *
read_system_language (void)
{
  static const char *variables[] = { "LC_ALL", "LC_MESSAGES", "LANG" };
  const char *list = g_getenv ("LANGUAGE");

  if (list != NULL && *list != '\0')
    return cut_language_list (list);

  if (!is_untranslated (setlocale (LC_MESSAGES, NULL)))
    return NULL;

  /* The session's locale is not installed, as happens in a sandbox: the wish still counts. */
  for (gsize i = 0; i < G_N_ELEMENTS (variables); i++)
    {
      const char *locale = g_getenv (variables[i]);

      if (locale != NULL && *locale != '\0')
        return is_untranslated (locale) ? NULL : g_strndup (locale, strcspn (locale, ".@"));
    }

  return NULL;
}

/* The first language of the reader's that there is a catalogue for, as gettext finds it. */
static const char *
find_current (void)
{
  const char * const *names = g_get_language_names ();

  for (gsize i = 0; names[i] != NULL && brochure_language_can_translate (); i++)
    {
      const BrochureShippedLanguage *language = brochure_languages_find (names[i]);

      if (language != NULL && g_str_equal (language->code, names[i]))
        {
          g_autofree char *tag = g_strdelimit (g_strdup (language->code), "_", '-');

          return g_intern_string (tag);
        }
    }

  return "en";
}

/**
 * brochure_language_init:
 *
 * Sets the locale of the process so that any shipped language can be chosen,
 * then follows the session's. To be called once, first thing in `main()`; a
 * program with windows calls `gtk_disable_setlocale()` before, because GTK
 * would set the session's locale again, and sets the default direction after
 * GTK is initialized. The order of calls in here matters.
 *
 * Catalogues are looked for in the folder that the environment variable
 * `BROCHURE_LOCALE_DIR` names, or where they are installed.
 */
void
brochure_language_init (void)
{
  const char *directory = g_getenv ("BROCHURE_LOCALE_DIR");

  g_return_if_fail (!is_initialized);

  /* GLib decides once whether to translate at all. It must decide while no text
   * domain is set, or a session in a language without our catalogue decides “no” for ever. */
  g_dgettext ("gtk40", "x");

  set_session_locale ();
  system_language = read_system_language ();

  if (!g_str_equal (nl_langinfo (CODESET), "UTF-8"))
    setlocale (LC_CTYPE, "C.UTF-8");
  if (is_untranslated (setlocale (LC_MESSAGES, NULL)))
    set_any_messages_locale ();

  bindtextdomain (GETTEXT_PACKAGE, directory != NULL ? directory : LOCALEDIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");

  is_initialized = TRUE;
  brochure_language_apply (NULL);
}

/**
 * brochure_language_apply:
 * @code: (nullable): a language, as gettext or BCP 47 names it; nothing or an empty string for the session's
 *
 * Chooses the language of everything that is looked up from now on. What is
 * already on the screen stays as it is until it is made anew.
 *
 * This sets an environment variable: only the main thread may do it, while no
 * thread of ours runs. Threads of GIO only read, which glibc 2.41 makes safe.
 */
void
brochure_language_apply (const char *code)
{
  g_autofree char *language = NULL;

  g_return_if_fail (is_initialized);

  if (code != NULL && *code != '\0')
    {
      const BrochureShippedLanguage *shipped = brochure_languages_find (code);

      language = shipped != NULL ? g_strdup (shipped->code) : g_strdelimit (g_strdup (code), "-", '_');
    }
  else
    {
      language = g_strdup (system_language);
    }

  if (language != NULL)
    g_setenv ("LANGUAGE", language, TRUE);
  else
    g_unsetenv ("LANGUAGE");

  /* Tells gettext that what it remembers is out of date. */
  textdomain (GETTEXT_PACKAGE);

  current = find_current ();
}

/**
 * brochure_language_get_current:
 *
 * Returns: (transfer none): the BCP 47 tag of the shipped language that the
 *   interface is in; never freed
 */
const char *
brochure_language_get_current (void)
{
  return current;
}

/**
 * brochure_language_get_data:
 *
 * Returns: (transfer none): how the language of the interface writes things
 */
const BrochureLocaleData *
brochure_language_get_data (void)
{
  return brochure_locale_data_get (current);
}

/**
 * brochure_language_is_rtl:
 * @code: (nullable): a language, or nothing for that of the interface
 *
 * Returns: whether it is written from right to left
 */
gboolean
brochure_language_is_rtl (const char *code)
{
  return brochure_locale_data_get (code != NULL ? code : current)->is_rtl;
}

/**
 * brochure_language_can_translate:
 *
 * Tells whether any language but English can be chosen. It cannot where the
 * system has no locale but C, for then the C library translates nothing.
 *
 * Returns: whether choosing a language has an effect
 */
gboolean
brochure_language_can_translate (void)
{
  return !is_untranslated (setlocale (LC_MESSAGES, NULL));
}
