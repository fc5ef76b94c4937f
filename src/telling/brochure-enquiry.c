/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "telling/brochure-enquiry.h"

#include <glib/gi18n.h>
#include <string.h>

#include "language/brochure-format.h"
#include "telling/brochure-explanation.h"
#include "telling/brochure-report.h"
#include "telling/brochure-teller.h"
#include "telling/brochure-wording.h"

/* What servers and mail programs take of an address (RFC 9110, 4.1). */
#define MAX_URI_LENGTH 8000

/* A sentence between quiet lines. */
static void
add_paragraph (GString *message,
               char    *words)
{
  g_string_append_printf (message, "%s\n\n", words);
  g_free (words);
}

static void
add_greeting (GString                 *message,
              const BrochureProgramme *programme)
{
  /* Translators: how a letter to nobody in particular begins; %s is the name of a programme */
  add_paragraph (message, g_strdup_printf (_("Dear Sir or Madam,\n\nI am interested in the programme “%s”."),
                                           brochure_text_get (programme->name)));
}

/* Answers say where somebody stands; without a requirement that they meet or miss they say nothing. */
static gboolean
is_checked (const BrochureEvaluation *evaluation)
{
  return !brochure_answers_is_empty (evaluation->answers) && evaluation->overall != BROCHURE_VERDICT_NONE;
}

static void
add_answers (GString       *message,
             BrochureCheck *check)
{
  g_autoptr(BrochureTeller) teller = brochure_teller_new (brochure_check_get_document (check));
  g_autoptr(GPtrArray) rows = NULL;

  brochure_teller_set_check (teller, check);
  rows = brochure_teller_tell_answers (teller);

  for (guint i = 0; i < rows->len; i++)
    {
      const BrochurePiece *row = g_ptr_array_index (rows, i);

      g_autofree char *words = brochure_wording_labelled (brochure_text_get (row->label), brochure_text_get (row->text));

      g_string_append_printf (message, "– %s\n", words);
    }

  g_string_append_c (message, '\n');
}

static void
add_result (GString       *message,
            BrochureCheck *check)
{
  const BrochureEvaluation *evaluation = brochure_check_get_evaluation (check);
  g_autofree char *headline = brochure_report_headline (evaluation);
  g_autofree char *day = brochure_format_day (&evaluation->as_of);

  /* Translators: in a letter, before a list of somebody’s answers: “Highest degree: Bachelor’s degree” */
  g_string_append_printf (message, "%s\n", _("This is what I have:"));
  add_answers (message, check);

  if (evaluation->set == NULL)
    return;

  add_paragraph (message,
                 /* Translators: in a letter: a day, the title of a set of requirements, and how the answers stand to
                  * them: “English: 0.5 short” */
                 g_strdup_printf (_("On %1$s I compared this with the requirements for “%2$s” as they are listed. "
                                    "The result: %3$s."),
                                  day, brochure_text_get (evaluation->set->title), headline));
}

/* A rule becomes a question where people decide, or where it was missed. */
static char *
dup_question (const BrochureRuleResult *result)
{
  g_autofree char *name = brochure_wording_rule (result->rule);

  if (result->verdict == BROCHURE_VERDICT_DOES_NOT_MEET)
    /* Translators: a question in a letter; %s is a requirement: “English” */
    return g_strdup_printf (_("I do not meet the requirement “%s” as it is listed. Is there another way to meet it?"),
                            name);

  return result->verdict == BROCHURE_VERDICT_NEEDS_ASSESSMENT
         /* Translators: a question in a letter; %s is a requirement: “English” */
         ? g_strdup_printf (_("Could you tell me how you would assess the requirement “%s” in my case?"), name) : NULL;
}

static GStrv
list_questions (const BrochureEvaluation *evaluation)
{
  g_autoptr(GStrvBuilder) questions = g_strv_builder_new ();
  g_autofree char *closure = brochure_report_closure (evaluation);

  if (closure != NULL)
    /* Translators: a question in a letter; %s is a notice: “Closed to new students (since September 2025)” */
    g_strv_builder_take (questions, g_strdup_printf (_("I read: “%s”. Will the programme take new students again, or "
                                                       "is there another one that you would recommend?"), closure));

  for (guint i = 0; is_checked (evaluation) && i < evaluation->rules->len; i++)
    {
      char *question = dup_question (g_ptr_array_index (evaluation->rules, i));

      if (question != NULL)
        g_strv_builder_take (questions, question);
    }

  return g_strv_builder_end (questions);
}

static void
add_questions (GString                  *message,
               const BrochureEvaluation *evaluation)
{
  g_auto(GStrv) questions = list_questions (evaluation);

  for (gsize i = 0; questions[i] != NULL; i++)
    g_string_append_printf (message, "– %s\n", questions[i]);

  if (questions[0] != NULL)
    g_string_append_c (message, '\n');
  else
    add_paragraph (message, g_strdup (_("Could you send me information about the programme, its requirements and how "
                                        "to apply?")));
}

/* Writes to the provider of a programme: what the writer has and what is open. It tells nothing of the writer that they
 * did not answer, not even a name. */
static char *
compose (BrochureCheck *check)
{
  const BrochureEvaluation *evaluation;
  BrochureDocument *document;
  GString *message;

  document = brochure_check_get_document (check);
  evaluation = brochure_check_get_evaluation (check);
  message = g_string_new (NULL);
  add_greeting (message, brochure_document_get_programme (document));

  if (is_checked (evaluation))
    add_result (message, check);

  add_questions (message, evaluation);
  /* Translators: how a letter ends, above the name of its writer */
  g_string_append_printf (message, "%s\n", _("Thank you for your help.\n\nKind regards"));

  return g_string_free_and_steal (message);
}

/**
 * brochure_enquiry_dup_text:
 * @check: what somebody answered to a brochure, if anything
 *
 * Returns: (transfer full): what the reader made of the enquiry, or else the composed one
 */
char *
brochure_enquiry_dup_text (BrochureCheck *check)
{
  const char *own;

  g_return_val_if_fail (BROCHURE_IS_CHECK (check), NULL);

  own = brochure_check_get_enquiry (check);

  return own != NULL ? g_strdup (own) : compose (check);
}

/**
 * brochure_enquiry_find_address:
 * @document: a brochure
 *
 * Returns: (transfer none) (nullable): where its provider gets mail, where the brochure knows
 */
const char *
brochure_enquiry_find_address (BrochureDocument *document)
{
  const BrochureOrganisation *provider;

  g_return_val_if_fail (BROCHURE_IS_DOCUMENT (document), NULL);

  provider = brochure_document_find_organisation (document, brochure_document_get_programme (document)->provider);

  for (guint i = 0; provider != NULL && i < provider->contacts->len; i++)
    {
      const BrochureContact *contact = g_ptr_array_index (provider->contacts, i);

      if (contact->email != NULL)
        return contact->email;
    }

  return NULL;
}

/* Lines end as in mail (RFC 6068, 5). */
static char *
escape_lines (const char *text)
{
  g_auto(GStrv) lines = g_strsplit (text, "\n", -1);
  g_autofree char *joined = g_strjoinv ("\r\n", lines);

  return g_uri_escape_string (joined, NULL, FALSE);
}

/* The longest beginning of a text, by whole lines or at least characters, that is short enough when it is escaped. */
static char *
dup_beginning (const char *text,
               gsize       max_length)
{
  gsize length = 0;
  gsize line = 0;
  const char *end;

  for (end = text; *end != '\0'; end = g_utf8_next_char (end))
    {
      gsize bytes = (gsize) (g_utf8_next_char (end) - end);

      length += *end == '\n' ? 6 : 3 * bytes;

      if (length > max_length)
        break;
      if (*end == '\n')
        line = (gsize) (end - text);
    }

  return g_strndup (text, *end == '\0' || line == 0 ? (gsize) (end - text) : line);
}

/**
 * brochure_enquiry_to_uri:
 * @document: a brochure whose provider has an address
 * @text: a message to it
 * @is_cut: (out): whether the message was too long and is cut
 *
 * Makes an address that opens the message in a mail program (RFC 6068).
 *
 * Returns: (transfer full): a `mailto:` URI
 */
char *
brochure_enquiry_to_uri (BrochureDocument *document,
                         const char       *text,
                         gboolean         *is_cut)
{
  const char *address;
  g_autofree char *beginning = NULL;
  g_autofree char *to = NULL;
  g_autofree char *subject = NULL;
  g_autofree char *body = NULL;
  g_autofree char *words = NULL;

  g_return_val_if_fail (BROCHURE_IS_DOCUMENT (document), NULL);
  g_return_val_if_fail (text != NULL && is_cut != NULL, NULL);

  address = brochure_enquiry_find_address (document);
  g_return_val_if_fail (address != NULL, NULL);

  /* Translators: subject of a mail; %s is the name of a programme */
  words = g_strdup_printf (_("Question about “%s”"),
                           brochure_text_get (brochure_document_get_programme (document)->name));
  to = g_uri_escape_string (address, "@", FALSE);
  subject = g_uri_escape_string (words, NULL, FALSE);
  body = escape_lines (text);
  *is_cut = strlen (to) + strlen (subject) + strlen (body) > MAX_URI_LENGTH;

  if (*is_cut)
    {
      beginning = dup_beginning (text, MAX_URI_LENGTH - MIN (strlen (to) + strlen (subject), MAX_URI_LENGTH));
      g_free (body);
      body = escape_lines (beginning);
    }

  return g_strconcat ("mailto:", to, "?subject=", subject, "&body=", body, NULL);
}
