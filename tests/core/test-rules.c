/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gstdio.h>
#include <string.h>

#include "cli/brochure-result.h"
#include "content/reading/brochure-loader.h"
#include "eligibility/brochure-question.h"
#include "fixture.h"

/* A programme with two groups of countries, a test of English on two scales, one of English with a grade, and one of
 * Dutch. The sets, or the rules of the only set, are those of a row; ' stands for ". */
static const char frame[] =
  "{'schemaVersion': '1.1', 'id': 'rules', 'sourceLanguage': 'en', 'asOf': '2026',"
  " 'organisations': [{'id': 'o', 'name': 'O', 'organisationType': 'root'}],"
  " 'sources': [{'id': 's', 'title': 'S', 'asOf': '2026'}],"
  " 'countryGroups': [{'id': 'EEA', 'countries': ['DE', 'FR', 'NO']}, {'id': 'ALPS', 'countries': ['CH', 'FR']}],"
  " 'tests': ["
  "  {'id': 'skill', 'name': 'Skill', 'modules': ['plain', 'law'], 'scales': ["
  "   {'id': 'old', 'answer': 'old', 'min': '0', 'max': '40', 'step': '1', 'componentMax': '20', 'components': ['listening', 'speaking'],"
  "    'aggregate': 'sum', 'takenUntil': '2025-12-31'},"
  "   {'id': 'new', 'answer': 'new', 'min': '0', 'max': '5', 'step': '0.5', 'components': ['speaking', 'listening'],"
  "    'aggregate': 'meanHalf', 'takenFrom': '2026-01-01'}],"
  "   'concordances': [{'from': 'new', 'to': 'old', 'rows': [{'score': '5', 'min': '36', 'max': '40'},"
  "    {'score': '4.5', 'min': '30', 'max': '35'}, {'score': '4', 'min': '20', 'max': '29'},"
  "    {'score': '5', 'component': 'speaking', 'min': '18', 'max': '20'},"
  "    {'score': '5', 'component': 'listening', 'min': '12', 'max': '20'}]}]},"
  "  {'id': 'exam', 'name': 'Exam', 'scales': [{'id': 'exam', 'min': '0', 'max': '100', 'step': '1',"
  "   'components': ['reading', 'writing', 'speaking'], 'aggregate': 'meanInt',"
  "   'grades': [{'grade': 'A', 'min': '80', 'max': '100', 'answer': true}, {'grade': 'B', 'min': '60', 'max': '79', 'answer': true}]}]},"
  "  {'id': 'taal', 'name': 'Taal', 'language': 'nl', 'scales': [{'id': 'taal', 'min': '0', 'max': '10', 'step': '0.5'}]}],"
  " 'programmes': [{'id': 'p', 'name': 'P', 'programmeType': 'programme', 'provider': 'o',"
  "  'sections': [{'id': 'one', 'title': 'One', 'blocks': [{'kind': 'paragraph', 'text': 'One.'}]}],"
  "  'offerings': [{'id': 'gone', 'start': '2020-09', 'applyUntil': '2020-05'}, {'id': 'off', 'start': '2027-01', 'state': 'cancelled'},"
  "   {'id': 'next', 'start': '2027-09', 'applyUntil': '2027-04'}, {'id': 'later', 'start': '2028-09', 'applyUntil': '2028-04'}],"
  "  'requirementSets': [%s]}]}";

static BrochureDocument *
load (const char *sets)
{
  g_autofree char *path = NULL;
  g_autofree char *json = g_strdelimit (g_strdup_printf (frame, sets), "'", '"');
  g_autoptr(GFile) file = NULL;
  g_autoptr(GPtrArray) problems = NULL;
  g_autoptr(GError) error = NULL;
  BrochureDocument *document;
  int fd = g_file_open_tmp ("rules-XXXXXX.json", &path, &error);

  g_assert_no_error (error);
  g_close (fd, NULL);
  g_assert_true (g_file_set_contents (path, json, -1, NULL));
  file = g_file_new_for_path (path);
  document = brochure_loader_load (file, &problems, &error);
  g_unlink (path);
  for (guint i = 0; i < problems->len; i++)
    {
      g_autofree char *line = brochure_problem_to_string (g_ptr_array_index (problems, i), "rules");

      g_test_message ("%s", line);
    }
  g_assert_no_error (error);

  return document;
}

static BrochureDocument *
load_rules (const char *rules)
{
  g_autofree char *set = g_strdup_printf ("{'id': 'all', 'title': 'All', 'audience': {'default': true}, 'source': 's', 'rules': [%s]}",
                                          rules);

  return load (set);
}

#define CHOICE(id, more) \
  "{'id': '" id "', 'type': 'choice', 'parameters': {'choices': [{'id': 'yes', 'label': 'Yes', 'verdict': 'meets'}, " \
  "{'id': 'maybe', 'label': 'Maybe', 'verdict': 'needs-assessment'}, {'id': 'no', 'label': 'No', 'verdict': 'does-not-meet'}]" \
  more "}}"
#define SUBJECT(choices) "{'id': 'subject', 'type': 'subject', 'parameters': {" choices "}}"
#define NUMBER(more) \
  "{'id': 'mark', 'type': 'number', 'parameters': {'scale': {'min': '1', 'max': '10', 'step': '0.1'}, 'minimum': '7'" more "}}"
#define LOWER(more) \
  "{'id': 'mark', 'type': 'number', 'parameters': {'scale': {'min': '1', 'max': '5', 'step': '0.1', 'higherIsBetter': false}, " \
  "'minimum': '2.5'" more "}}"
#define ENGLISH(entries, more) "{'id': 'english', 'type': 'languageTest', 'parameters': {'accepted': [" entries "]" more "}}"
#define DUTCH \
  "{'id': 'dutch', 'type': 'languageTest', 'parameters': {'language': 'nl', 'accepted': [{'test': 'taal', 'scale': 'taal', 'minimum': '6'}]}}"
#define LEVEL "{'id': 'level', 'type': 'degreeLevel', 'parameters': {'meets': ['bachelor']}}"
#define DOCUMENT "{'id': 'letter', 'type': 'document'}"
#define AGE(months) "{'id': 'age', 'type': 'testAge', 'parameters': {'maxAgeMonths': " months "}}"
#define EXAM(minima) "{'test': 'exam', 'scale': 'exam', " minima "}"
#define SKILL(minima) "{'test': 'skill', 'scale': 'old', " minima "}"

/* Rules of a set for everybody, answers (of somebody in India where no country is named), and what they come to as
 * fixture_summarize () has it. */
static const struct
{
  const char *name;
  const char *rules;
  const char *answers;
  const char *result;
} rows[] = {
  { "choice/meets", CHOICE ("c", ""), "{'choices': {'c': 'yes'}}", "M M" },
  { "choice/assessed", CHOICE ("c", ""), "{'choices': {'c': 'maybe'}}", "N N" },
  { "choice/fails", CHOICE ("c", ""), "{'choices': {'c': 'no'}}", "D D" },
  { "choice/missing", CHOICE ("c", ""), "{'choices': {'d': 'no', 'c': ''}}", "I I" },
  { "choice/work-missing", CHOICE ("c", ", 'workCounts': true"), "{'choices': {'c': 'no'}}", "I I" },
  { "choice/work-relevant", CHOICE ("c", ", 'workCounts': true"), "{'choices': {'c': 'no'}, 'work': 'relevant'}", "N N" },
  { "choice/work-none", CHOICE ("c", ", 'workCounts': true"), "{'choices': {'c': 'no'}, 'work': 'none'}", "D D" },
  { "choice/unknown", CHOICE ("c", ""), "{'choices': {'c': 'Yes'}}", "I - /choices/c:unknown-value" },
  { "choice/type", CHOICE ("c", ""), "{'choices': {'c': 7}}", "I - /choices/c:type" },
  { "choice/verdict-that-leads-nowhere", "{'id': 'c', 'type': 'choice', 'parameters': {'choices': [{'id': 'a', 'label': 'A', "
    "'verdict': 'not-applicable'}]}}", "{'choices': {'c': 'a'}}", "N N" },

  { "subject/own-choice", SUBJECT ("'choices': [{'id': 'law', 'label': 'Law', 'verdict': 'meets'}]"), "{'field': 'law'}", "M M" },
  { "subject/not-its-choice", SUBJECT ("'choices': [{'id': 'law', 'label': 'Law', 'verdict': 'meets'}]"), "{'field': 'cs'}",
    "I - /field:unknown-value" },
  { "subject/older-form", SUBJECT ("'meets': ['cs'], 'needsAssessment': ['other']"), "{'field': 'other'}", "N N" },
  { "subject/older-form-in-neither", SUBJECT ("'meets': ['cs']"), "{'field': 'related-self'}", "D D" },
  { "subject/older-form-unknown-word", SUBJECT ("'meets': ['law']"), "{'field': 'cs'}", "N N" },
  { "subject/no-choices", SUBJECT ("'choices': []"), "{'field': 'cs'}", "N N" },
  { "subject/no-rule", LEVEL, "{'field': 'related-self', 'degreeLevel': 'bachelor'}", "M M" },
  { "subject/no-degree", SUBJECT ("'choices': [{'id': 'law', 'verdict': 'meets'}]"), "{'degreeLevel': 'none'}", "X N" },

  { "level/unknown-word", "{'id': 'l', 'type': 'degreeLevel', 'parameters': {'meets': ['Bachelor']}}", "{'degreeLevel': 'bachelor'}",
    "N N" },
  { "level/no-word", "{'id': 'l', 'type': 'degreeLevel'}", "{'degreeLevel': 'bachelor'}", "N N" },

  { "number/met", NUMBER (""), "{'numbers': {'mark': '7,0'}}", "M M" },
  { "number/short", NUMBER (""), "{'numbers': {'mark': 6.9}}", "D D" },
  { "number/missing", NUMBER (""), "{}", "I I" },
  { "number/range", NUMBER (""), "{'numbers': {'mark': 10.1}}", "I - /numbers/mark:range" },
  { "number/step", NUMBER (""), "{'numbers': {'mark': '7.05'}}", "I - /numbers/mark:step" },
  { "number/type", NUMBER (""), "{'numbers': {'mark': 'good'}}", "I - /numbers/mark:type" },
  { "number/lower-is-better-met", LOWER (""), "{'numbers': {'mark': 2.5}}", "M M" },
  { "number/lower-is-better-short", LOWER (""), "{'numbers': {'mark': 2.6}}", "D D" },
  { "number/no-country", NUMBER (", 'byCountry': {'EEA': '8'}"), "{'country': null, 'numbers': {'mark': 9}}", "I I" },
  { "number/by-country", NUMBER (", 'byCountry': {'EEA': '8', 'FR': '9'}"), "{'country': 'FR', 'numbers': {'mark': 8.9}}", "D D" },
  { "number/by-group", NUMBER (", 'byCountry': {'EEA': '8', 'FR': '9'}"), "{'country': 'DE', 'numbers': {'mark': 8}}", "M M" },
  { "number/by-first-group", NUMBER (", 'byCountry': {'ALPS': '6', 'EEA': '8'}"), "{'country': 'FR', 'numbers': {'mark': 6}}", "M M" },
  { "number/elsewhere", NUMBER (", 'byCountry': {'EEA': '8'}"), "{'country': 'IN', 'numbers': {'mark': 7}}", "M M" },
  { "number/minimum-off-scale", NUMBER (", 'byCountry': {'IN': '11'}"), "{'country': 'IN', 'numbers': {'mark': 9}}", "N N" },
  { "number/minimum-off-step", NUMBER (", 'byCountry': {'IN': '7.05'}"), "{'country': 'IN'}", "N N" },

  { "any/best", "{'id': 'x', 'type': 'anyOf', 'parameters': {'rules': [" CHOICE ("c", "") "," LEVEL "]}}",
    "{'choices': {'c': 'no'}, 'degreeLevel': 'bachelor'}", "M[DM] M" },
  { "any/none", "{'id': 'x', 'type': 'anyOf', 'parameters': {'rules': [" CHOICE ("c", "") "," LEVEL "]}}",
    "{'choices': {'c': 'no'}}", "I[DI] I" },
  { "all/worst", "{'id': 'x', 'type': 'allOf', 'parameters': {'rules': [" CHOICE ("c", "") "," LEVEL "]}}",
    "{'choices': {'c': 'no'}, 'degreeLevel': 'bachelor'}", "D[DM] D" },
  { "all/told-does-not-count", "{'id': 'x', 'type': 'allOf', 'parameters': {'rules': [" DOCUMENT "," LEVEL "]}}",
    "{'degreeLevel': 'bachelor'}", "M[-M] M" },
  { "any/nothing-left", "{'id': 'x', 'type': 'anyOf', 'parameters': {'rules': [" DOCUMENT "]}}", "{}", "X[-] N" },
  { "any/not-applicable-does-not-count", "{'id': 'x', 'type': 'allOf', 'parameters': {'rules': ["
    SUBJECT ("'choices': [{'id': 'law', 'verdict': 'meets'}]") "," CHOICE ("c", "") "]}}",
    "{'degreeLevel': 'none', 'choices': {'c': 'yes'}}", "M[XM] M" },
  { "any/exemption", "{'id': 'x', 'type': 'anyOf', 'parameters': {'rules': [" CHOICE ("c", "") ","
    ENGLISH (EXAM ("'minimum': '60'"), "") "]}}", "{'choices': {'c': 'yes'}}", "M[MI] M" },
  { "any/met-beside-invalid", "{'id': 'x', 'type': 'anyOf', 'parameters': {'rules': [" CHOICE ("c", "") ","
    ENGLISH (EXAM ("'minimum': '60'"), "") "]}}", "{'choices': {'c': 'yes'}, 'tests': [{'test': 'exam', 'overall': 101}]}",
    "M[M-(-)] - /tests/0/overall:range" },
  { "any/open-beside-invalid", "{'id': 'x', 'type': 'anyOf', 'parameters': {'rules': [" CHOICE ("c", "") ","
    ENGLISH (EXAM ("'minimum': '60'"), "") "]}}", "{'choices': {'c': 'maybe'}, 'tests': [{'test': 'exam', 'overall': 101}]}",
    "-[N-(-)] - /tests/0/overall:range" },
  { "all/beside-invalid", "{'id': 'x', 'type': 'allOf', 'parameters': {'rules': [" CHOICE ("c", "") ","
    ENGLISH (EXAM ("'minimum': '60'"), "") "]}}", "{'choices': {'c': 'no'}, 'tests': [{'test': 'exam', 'overall': 101}]}",
    "-[D-(-)] - /tests/0/overall:range" },
  { "any/in-all", "{'id': 'x', 'type': 'allOf', 'parameters': {'rules': [" LEVEL ", {'id': 'y', 'type': 'anyOf', 'parameters': "
    "{'rules': [" CHOICE ("c", "") "," CHOICE ("d", "") "]}}]}}",
    "{'degreeLevel': 'bachelor', 'choices': {'c': 'no', 'd': 'maybe'}}", "N[MN[DN]] N" },
  { "any/not-in-force", "{'id': 'x', 'type': 'anyOf', 'validTo': '2020', 'parameters': {'rules': [" LEVEL "]}}", "{}", "X N" },

  { "told/alone", DOCUMENT ", {'id': 'i', 'type': 'info'}", "{}", "-- N" },
  { "told/beside", DOCUMENT "," LEVEL, "{'degreeLevel': 'bachelor'}", "-M M" },
  { "told/not-in-force", "{'id': 'i', 'type': 'info', 'validFrom': '2030'}," LEVEL, "{'degreeLevel': 'bachelor'}", "-M M" },
  { "unknown", "{'id': 'u', 'type': 'dance', 'parameters': {'steps': 4}}", "{}", "N N" },

  { "languages/each-its-own", ENGLISH (EXAM ("'minimum': '60'"), "") "," DUTCH,
    "{'tests': [{'test': 'exam', 'overall': 60}]}", "M(M)I I" },
  { "languages/both", ENGLISH (EXAM ("'minimum': '60'"), "") "," DUTCH,
    "{'tests': [{'test': 'exam', 'overall': 60}, {'test': 'taal', 'overall': 5.5}]}", "M(M)D(D) D" },
  { "languages/exempt-from-both", ENGLISH (EXAM ("'minimum': '60'"), "") "," DUTCH, "{'tests': [{'test': 'exempt'}]}", "N(N)N(N) N" },
  { "languages/exempt-from-one", ENGLISH (EXAM ("'minimum': '60'"), "") "," DUTCH,
    "{'tests': [{'test': 'exempt', 'language': 'nl'}]}", "IN(N) I" },
  { "languages/other-language", ENGLISH (EXAM ("'minimum': '60'"), "") "," DUTCH,
    "{'tests': [{'test': 'other', 'language': 'fr'}]}", "II I" },
  { "languages/invalid-in-one", ENGLISH (EXAM ("'minimum': '60'"), "") "," DUTCH,
    "{'tests': [{'test': 'taal', 'overall': 11}, {'test': 'exam', 'overall': 60}]}", "M(M)-(-) - /tests/0/overall:range" },

  { "alternatives/first", ENGLISH (EXAM ("'minimum': '70'") "," EXAM ("'minimum': '60', 'componentMinima': {'writing': '65'}"), ""),
    "{'tests': [{'test': 'exam', 'overall': 70}]}", "M(M) M" },
  { "alternatives/second", ENGLISH (EXAM ("'minimum': '70'") "," EXAM ("'minimum': '60', 'componentMinima': {'writing': '65'}"), ""),
    "{'tests': [{'test': 'exam', 'overall': 60, 'components': {'writing': 65}}]}", "M(M) M" },
  { "alternatives/open", ENGLISH (EXAM ("'minimum': '70'") "," EXAM ("'minimum': '60', 'componentMinima': {'writing': '65'}"), ""),
    "{'tests': [{'test': 'exam', 'overall': 60}]}", "I(I) I" },
  { "alternatives/neither", ENGLISH (EXAM ("'minimum': '70'") "," EXAM ("'minimum': '60', 'componentMinima': {'writing': '65'}"), ""),
    "{'tests': [{'test': 'exam', 'overall': 60, 'components': {'writing': 64}}]}", "D(D) D" },
  { "alternatives/own-scale-before-concordance", ENGLISH (SKILL ("'minimum': '30'") ", {'test': 'skill', 'scale': 'new', 'minimum': '5'}",
    ""), "{'tests': [{'test': 'skill', 'scale': 'new', 'overall': 4.5}]}", "D(D) D" },
  { "alternatives/by-concordance", ENGLISH (SKILL ("'minimum': '36'") "," SKILL ("'minimum': '30'"), ""),
    "{'tests': [{'test': 'skill', 'scale': 'new', 'overall': 4.5}]}", "M(M) M" },

  { "components/own-minima", ENGLISH (EXAM ("'componentMinimum': '50', 'componentMinima': {'writing': '70'}"), ""),
    "{'tests': [{'test': 'exam', 'components': {'reading': 50, 'speaking': 50, 'writing': 69}}]}", "D(D) D" },
  { "components/own-minimum-counts-too", ENGLISH (EXAM ("'componentMinimum': '50', 'componentsCounted': ['reading'], "
    "'componentMinima': {'writing': '70'}"), ""),
    "{'tests': [{'test': 'exam', 'components': {'reading': 50, 'speaking': 0, 'writing': 70}}]}", "M(M) M" },
  { "components/uncounted-ignored", ENGLISH (EXAM ("'componentMinimum': '50', 'componentsCounted': ['reading']"), ""),
    "{'tests': [{'test': 'exam', 'components': {'reading': 50, 'speaking': 0}}]}", "M(M) M" },
  { "components/uncounted-assessed", ENGLISH (EXAM ("'componentMinimum': '50', 'componentsCounted': ['reading'], 'uncounted': 'assess'"),
    ""), "{'tests': [{'test': 'exam', 'components': {'reading': 50, 'speaking': 0}}]}", "N(N) N" },
  { "components/uncounted-assessed-where-total-suffices", ENGLISH (EXAM ("'componentMinimum': '50', 'componentsCounted': "
    "['reading'], 'uncounted': 'assess'"), ""), "{'tests': [{'test': 'exam', 'overall': 80, 'components': {'speaking': 49}}]}", "N(N) N" },
  { "components/other-order-by-concordance", ENGLISH (SKILL ("'minimum': '30', 'componentMinima': {'speaking': '18'}"), ""),
    "{'tests': [{'test': 'skill', 'scale': 'new', 'overall': 5, 'components': {'speaking': 5}}]}", "M(M) M" },
  { "components/unsure-by-concordance", ENGLISH (SKILL ("'minimum': '30', 'componentMinima': {'listening': '18'}"), ""),
    "{'tests': [{'test': 'skill', 'scale': 'new', 'overall': 5, 'components': {'listening': 5}}]}", "N(N) N" },
  { "components/missing-by-concordance", ENGLISH (SKILL ("'minimum': '30', 'componentMinima': {'listening': '18'}"), ""),
    "{'tests': [{'test': 'skill', 'scale': 'new', 'overall': 5, 'components': {'speaking': 5}}]}", "I(I) I" },
  { "components/below-by-concordance", ENGLISH (SKILL ("'minimum': '30', 'componentMinima': {'listening': '18'}"), ""),
    "{'tests': [{'test': 'skill', 'scale': 'new', 'overall': 4}]}", "D(D) D" },

  { "fault/minimum-off-step", ENGLISH ("{'test': 'taal', 'minimum': '6'}," EXAM ("'minimum': '60.5'"), ""),
    "{'tests': [{'test': 'exam', 'overall': 10}]}", "N(N) N" },
  { "fault/minimum-off-scale", ENGLISH (EXAM ("'minimum': '101'"), ""), "{'tests': [{'test': 'exam', 'overall': 10}]}", "N(N) N" },
  { "fault/grade", ENGLISH (EXAM ("'minimumGrade': 'b'"), ""), "{'tests': [{'test': 'exam', 'grade': 'A'}]}", "N(N) N" },
  { "fault/component", ENGLISH (EXAM ("'minimum': '60', 'componentMinimum': '50', 'componentsCounted': ['writting']"), ""),
    "{'tests': [{'test': 'exam', 'overall': 10}]}", "N(N) N" },
  { "fault/component-minima", ENGLISH (EXAM ("'componentMinima': {'dancing': '50'}"), ""),
    "{'tests': [{'test': 'exam', 'overall': 10}]}", "N(N) N" },
  { "fault/component-minimum", ENGLISH (SKILL ("'componentMinimum': '21'"), ""),
    "{'tests': [{'test': 'skill', 'scale': 'old', 'overall': 10}]}", "N(N) N" },
  { "fault/component-of-none", "{'id': 'd', 'type': 'languageTest', 'parameters': {'language': 'nl', 'accepted': [{'test': 'taal', "
    "'componentMinimum': '6'}]}}", "{'tests': [{'test': 'taal', 'overall': 10}]}", "N(N) N" },
  { "fault/module", ENGLISH (SKILL ("'minimum': '20', 'assessModules': ['Law']"), ""),
    "{'tests': [{'test': 'skill', 'scale': 'old', 'overall': 10}]}", "N(N) N" },
  { "fault/scale-of-another-test", ENGLISH ("{'test': 'skill', 'scale': 'exam', 'minimum': '20'}," EXAM ("'minimum': '60'"), ""),
    "{'tests': [{'test': 'skill', 'scale': 'old', 'overall': 10}, {'test': 'exam', 'overall': 10}]}", "N(ND) N" },
  { "fault/beside-a-sound-one", ENGLISH (EXAM ("'minimum': '600'") "," EXAM ("'minimum': '60'"), ""),
    "{'tests': [{'test': 'exam', 'overall': 60}]}", "M(M) M" },
  { "fault/no-minimum", ENGLISH ("{'test': 'exam', 'scale': 'exam'}", ""), "{'tests': [{'test': 'exam', 'overall': 100}]}", "N(N) N" },

  { "age/entry-recent", ENGLISH (EXAM ("'minimum': '60', 'maxAgeMonths': 24"), ""),
    "{'tests': [{'test': 'exam', 'overall': 60, 'date': '2024-11-24'}]}", "M(M) M" },
  { "age/entry-old", ENGLISH (EXAM ("'minimum': '60', 'maxAgeMonths': 24"), ""),
    "{'tests': [{'test': 'exam', 'overall': 60, 'date': '2024-11-23'}]}", "D(D) D" },
  { "age/entry-undated", ENGLISH (EXAM ("'minimum': '60', 'maxAgeMonths': 24"), ""), "{'tests': [{'test': 'exam', 'overall': 60}]}",
    "I(I) I" },
  { "age/entry-undated-below", ENGLISH (EXAM ("'minimum': '60', 'maxAgeMonths': 24"), ""), "{'tests': [{'test': 'exam', 'overall': 59}]}",
    "D(D) D" },
  { "age/rule-old", ENGLISH (EXAM ("'minimum': '60'"), ", 'maxAgeMonths': 24"),
    "{'tests': [{'test': 'exam', 'overall': 60, 'date': '2024-11-23'}]}", "D(D) D" },
  { "age/entry-before-rule", ENGLISH (EXAM ("'minimum': '60', 'maxAgeMonths': 36"), ", 'maxAgeMonths': 24"),
    "{'tests': [{'test': 'exam', 'overall': 60, 'date': '2024-11-23'}]}", "M(M) M" },
  { "age/to-start", ENGLISH (EXAM ("'minimum': '60'"), ", 'maxAgeMonths': 24, 'countedTo': 'start'"),
    "{'tests': [{'test': 'exam', 'overall': 60, 'date': '2025-09-01'}, {'test': 'exam', 'overall': 60, 'date': '2025-08-31'}]}",
    "M(MD) M" },
  { "age/to-deadline", ENGLISH (EXAM ("'minimum': '60'"), ", 'maxAgeMonths': 24, 'countedTo': 'deadline'"),
    "{'tests': [{'test': 'exam', 'overall': 60, 'date': '2025-04-30'}, {'test': 'exam', 'overall': 60, 'date': '2025-04-29'}]}",
    "M(MD) M" },
  { "age/to-start-when-all-are-past", ENGLISH (EXAM ("'minimum': '60'"), ", 'maxAgeMonths': 24, 'countedTo': 'start'"),
    "{'asOf': '2030-01-01', 'tests': [{'test': 'exam', 'overall': 60, 'date': '2028-01-01'}]}", "M(M) M" },
  { "age/of-no-minimum", ENGLISH ("{'test': 'exam', 'maxAgeMonths': 24}", ""),
    "{'tests': [{'test': 'exam', 'overall': 60, 'date': '2020-01-01'}]}", "D(D) D" },
  { "age/each-language-by-itself", ENGLISH (EXAM ("'minimum': '60'"), "") "," DUTCH "," AGE ("24"),
    "{'tests': [{'test': 'exam', 'overall': 60, 'date': '2020-01-01'}, {'test': 'taal', 'overall': 6, 'date': '2026-01-01'}]}",
    "M(M)M(M)D D" },
  { "age/both-recent", ENGLISH (EXAM ("'minimum': '60'"), "") "," DUTCH "," AGE ("24"),
    "{'tests': [{'test': 'exam', 'overall': 60, 'date': '2025-01-01'}, {'test': 'taal', 'overall': 6, 'date': '2026-01-01'}]}",
    "M(M)M(M)M M" },
  { "age/before-the-rules-it-is-about", AGE ("24") ", {'id': 'x', 'type': 'anyOf', 'parameters': {'rules': ["
    ENGLISH (EXAM ("'minimum': '60'"), "") "]}}", "{'tests': [{'test': 'exam', 'overall': 60, 'date': '2020-01-01'}]}", "DM[M(M)] D" },
  { "age/no-language-rule", AGE ("24") "," LEVEL, "{'degreeLevel': 'bachelor', 'tests': [{'test': 'exam', 'date': '2020-01-01'}]}",
    "XM M" },
};

static void
test_row (gconstpointer data)
{
  const typeof (rows[0]) *row = data;
  g_autoptr(BrochureDocument) document = load_rules (row->rules);
  g_autofree char *answers = g_strconcat ("{'country': 'IN', ", row->answers + 1, NULL);
  g_autofree char *result = NULL;

  /* Of a member that stands twice the last counts. */
  if (g_str_equal (row->answers, "{}"))
    g_set_str (&answers, "{'country': 'IN'}");
  result = fixture_evaluate (document, answers);
  g_assert_cmpstr (strchr (result, ' ') + 1, ==, row->result);
}

#define SET(id, audience) "{'id': '" id "', 'title': 'T', 'audience': {" audience "}, 'source': 's', 'rules': [" \
  ENGLISH (EXAM ("'minimum': '60'"), "") "]}"
#define BY_DEGREE SET ("far", "'default': true, 'except': ['ALPS', 'NL']") "," SET ("near", "'groups': ['EEA']") "," \
  SET ("norway", "'countries': ['NO']")
#define BY_NATIONALITY SET ("home", "'groups': ['EEA'], 'of': 'nationality'") "," SET ("rest", "'default': true, 'of': 'nationality'")
#define BY_BOTH SET ("home", "'groups': ['EEA'], 'of': 'nationality'") "," SET ("rest", "'default': true")

/* Sets, answers, and which set applies with what becomes of its one rule. */
static const struct
{
  const char *name;
  const char *sets;
  const char *answers;
  const char *result;
} set_rows[] = {
  { "default", BY_DEGREE, "{'country': 'IN'}", "far I I" },
  { "group", BY_DEGREE, "{'country': 'DE'}", "near I I" },
  { "country-before-group", BY_DEGREE, "{'country': 'NO'}", "norway I I" },
  { "group-before-exception", BY_DEGREE, "{'country': 'FR'}", "near I I" },
  { "excepted-group", BY_DEGREE, "{'country': 'CH'}", "none N N" },
  { "excepted-country", BY_DEGREE, "{'country': 'NL', 'tests': [{'test': 'exam', 'overall': 60}]}", "none N(N) N" },
  { "no-country", BY_DEGREE, "{'nationality': 'IN'}", "none I I" },
  { "invalid-country", BY_DEGREE, "{'country': 'uk'}", "none I - /country:unknown-value" },
  { "nationality", BY_NATIONALITY, "{'nationality': 'DE', 'country': 'IN'}", "home I I" },
  { "other-nationality", BY_NATIONALITY, "{'nationality': 'IN', 'country': 'DE'}", "rest I I" },
  { "no-nationality", BY_NATIONALITY, "{'country': 'DE'}", "none I I" },
  { "invalid-nationality", BY_NATIONALITY, "{'nationality': 'XX', 'country': 'DE'}", "none I - /nationality:unknown-value" },
  { "both", BY_BOTH, "{'nationality': 'DE', 'country': 'DE'}", "home I I" },
  { "both-by-degree", BY_BOTH, "{'nationality': 'IN', 'country': 'DE'}", "rest I I" },
  { "both-without-one", BY_BOTH, "{'nationality': 'DE', 'tests': [{'test': 'exam', 'overall': 60}]}", "none I(I) I" },
  { "first-of-equals", SET ("one", "'countries': ['NO']") "," SET ("two", "'countries': ['NO']"), "{'country': 'NO'}", "one I I" },
  { "no-default", SET ("one", "'countries': ['NO']"), "{'country': 'IN'}", "none N N" },
  { "kosovo", SET ("one", "'countries': ['XK']"), "{'country': 'XK'}", "one I I" },
};

static void
test_set (gconstpointer data)
{
  const typeof (set_rows[0]) *row = data;
  g_autoptr(BrochureDocument) document = load (row->sets);
  g_autofree char *result = fixture_evaluate (document, row->answers);

  g_assert_cmpstr (result, ==, row->result);
}

/* What a result tells beside its verdict: in JSON, whatever else it has. */
static const struct
{
  const char *name;
  const char *rules;
  const char *answers;
  const char *parts[3];
} detail_rows[] = {
  { "number-short", NUMBER (""), "{'country': 'IN', 'numbers': {'mark': 6.5}}",
    { "'reason':'number-short','shortBy':'0.5'" } },
  { "number-over", LOWER (""), "{'country': 'IN', 'numbers': {'mark': 3}}", { "'shortBy':'0.5'" } },
  { "nested", "{'id': 'x', 'type': 'anyOf', 'parameters': {'rules': [" NUMBER ("") "]}}",
    "{'country': 'IN', 'numbers': {'mark': 6.5}}", { "'id':'x','verdict':'does-not-meet','reason':'number-short'",
    "'rules':[{'id':'mark','verdict':'does-not-meet'", "'shortBy':'0.5'" } },
  { "told", DOCUMENT, "{}", { "'id':'letter','verdict':null,'reason':'not-judged'" } },
  { "fault", ENGLISH (EXAM ("'minimum': '600'"), ""), "{'country': 'IN', 'tests': [{'test': 'exam', 'overall': 1}]}",
    { "'reason':'rule-at-fault'" } },
  { "total-suffices", ENGLISH (EXAM ("'componentMinima': {'writing': '30'}"), ""),
    "{'country': 'IN', 'tests': [{'test': 'exam', 'overall': 80}]}", { "'reason':'total-suffices'" } },
  { "total-insufficient", ENGLISH (EXAM ("'componentMinima': {'writing': '90'}"), ""),
    "{'country': 'IN', 'tests': [{'test': 'exam', 'overall': 20}]}", { "'reason':'total-insufficient'" } },
  { "farthest-below", ENGLISH (EXAM ("'componentMinimum': '50', 'componentMinima': {'writing': '70'}"), ""),
    "{'country': 'IN', 'tests': [{'test': 'exam', 'components': {'reading': 45, 'writing': 62}}]}",
    { "'reason':'component-below','shortBy':'8'" } },
  { "age-hides-distance", ENGLISH (EXAM ("'minimum': '60', 'maxAgeMonths': 12"), ""),
    "{'country': 'IN', 'tests': [{'test': 'exam', 'overall': 70, 'date': '2020-01-01'}]}", { "'reason':'too-old'" } },
  { "hint-of-choice", CHOICE ("c", ""), "{'choices': {'c': 'Yes'}}", { "'hint':'yes'" } },
  { "hint-of-country", LEVEL, "{'country': 'UK', 'nationality': 'in'}", { "'hint':'GB'", "'hint':'IN'" } },
  { "hint-of-level", LEVEL, "{'degreeLevel': 'in progress'}", { "'hint':'in-progress'" } },
  { "hint-of-test", LEVEL, "{'tests': [{'test': 'Exam', 'overall': 7}, {'test': 'none yet'}]}", { "'hint':'exam'", "'hint':'none-yet'" } },
  { "hint-of-parts", LEVEL, "{'tests': [{'test': 'skill', 'module': 'Law', 'scale': 'odl'}, {'test': 'exam', 'grade': 'a'}]}",
    { "'hint':'law'", "'hint':'old'", "'hint':'A'" } },
};

static void
test_detail (gconstpointer data)
{
  const typeof (detail_rows[0]) *row = data;
  g_autoptr(BrochureDocument) document = load_rules (row->rules);
  g_autoptr(BrochureAnswers) answers = fixture_read_answers (row->answers);
  GDate today = fixture_get_today ();
  g_autoptr(BrochureEvaluation) evaluation = brochure_evaluation_new (document, answers, NULL, &today);
  g_autoptr(JsonNode) result = brochure_result_build (evaluation);
  g_autofree char *json = g_strdelimit (json_to_string (result, FALSE), "\"", '\'');

  for (guint i = 0; i < G_N_ELEMENTS (row->parts) && row->parts[i] != NULL; i++)
    {
      if (strstr (json, row->parts[i]) == NULL)
        g_error ("%s is not in %s", row->parts[i], json);
    }
}

/* Each component that decides has its own score and its own minimum. */
static void
test_components (void)
{
  g_autoptr(BrochureDocument) document = load_rules (ENGLISH (EXAM ("'componentMinimum': '50', 'componentMinima': {'writing': '70'}"),
                                                              ""));
  g_autoptr(BrochureAnswers) answers = fixture_read_answers (
    "{'country': 'IN', 'tests': [{'test': 'exam', 'components': {'reading': 45, 'writing': 62, 'speaking': 50}}]}");
  GDate today = fixture_get_today ();
  g_autoptr(BrochureEvaluation) evaluation = brochure_evaluation_new (document, answers, NULL, &today);
  const BrochureTestResult *test = brochure_evaluation_find_rule (evaluation, "english")->best;
  static const BrochureComponentResult expected[] = { { "reading", 45, 50 }, { "writing", 62, 70 } };

  g_assert_cmpuint (test->components->len, ==, G_N_ELEMENTS (expected));
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      const BrochureComponentResult *found = &g_array_index (test->components, BrochureComponentResult, i);

      g_assert_cmpstr (found->name, ==, expected[i].name);
      g_assert_cmpint (found->score, ==, expected[i].score);
      g_assert_cmpint (found->minimum, ==, expected[i].minimum);
    }
  g_assert_cmpint (test->component_score, ==, 62);
  g_assert_cmpint (test->short_by, ==, 8);
}

/* Of rules that are joined, the one that decides, with what was chosen. */
static void
test_decider (void)
{
  g_autoptr(BrochureDocument) document = load_rules ("{'id': 'x', 'type': 'anyOf', 'parameters': {'rules': [" NUMBER ("") ","
                                                     CHOICE ("c", "") "]}}");
  g_autoptr(BrochureAnswers) answers = fixture_read_answers ("{'country': 'IN', 'choices': {'c': 'maybe'}, 'numbers': {'mark': 6}}");
  GDate today = fixture_get_today ();
  g_autoptr(BrochureEvaluation) evaluation = brochure_evaluation_new (document, answers, NULL, &today);
  const BrochureRuleResult *joined = brochure_evaluation_find_rule (evaluation, "x");
  const BrochureRuleResult *choice = brochure_evaluation_find_rule (evaluation, "c");
  const BrochureRuleResult *number = brochure_evaluation_find_rule (evaluation, "mark");

  g_assert_true (joined->decider == choice);
  g_assert_cmpint (joined->reason, ==, BROCHURE_REASON_ANSWER_ASSESSED);
  g_assert_cmpstr (joined->variant, ==, "maybe");
  g_assert_cmpstr (choice->choice->id, ==, "maybe");
  g_assert_cmpint (number->number, ==, 60);
  g_assert_cmpint (number->minimum, ==, 70);
  g_assert_cmpint (number->short_by, ==, 10);
  g_assert_cmpint (joined->number, ==, BROCHURE_SCORE_NONE);
  g_assert_cmpuint (evaluation->deciding->len, ==, 1);
  g_assert_true (g_ptr_array_index (evaluation->deciding, 0) == joined);
}

/* The letters of the questions that some sets ask, in order. */
static char *
list_questions (const char *sets)
{
  g_autoptr(BrochureDocument) document = load (sets);
  g_autoptr(GPtrArray) questions = brochure_question_list (document);
  GString *line = g_string_new (NULL);

  for (guint i = 0; i < questions->len; i++)
    {
      const BrochureQuestion *question = g_ptr_array_index (questions, i);

      g_string_append_c (line, "clevwhntd"[question->kind]);
      if (question->choices != NULL)
        g_string_append_printf (line, "%u", question->choices->len);
    }

  return g_string_free (line, FALSE);
}

static void
test_questions (void)
{
  static const struct
  {
    const char *sets;
    const char *letters; /* country, nationality (l), level (e), field (v), work, choice (h), number, tests, date */
  } cases[] = {
    { BY_DEGREE, "ct" },
    { BY_NATIONALITY, "lt" },
    { BY_BOTH, "clt" },
    { "{'id': 'a', 'title': 'A', 'audience': {'default': true, 'of': 'nationality'}, 'source': 's', 'rules': ["
      NUMBER (", 'byCountry': {'EEA': '8'}") "," CHOICE ("c", ", 'workCounts': true") "," LEVEL "]},"
      "{'id': 'b', 'title': 'B', 'audience': {'countries': ['NO'], 'of': 'nationality'}, 'source': 's', 'rules': ["
      NUMBER ("") ", {'id': 'c', 'type': 'choice', 'parameters': {'choices': [{'id': 'yes', 'verdict': 'meets'}, "
      "{'id': 'other', 'label': 'O', 'verdict': 'meets'}]}}, {'id': 'x', 'type': 'anyOf', 'parameters': {'rules': ["
      CHOICE ("d", "") "," SUBJECT ("'choices': [{'id': 'law', 'label': 'Law', 'verdict': 'meets'}]") "]}}]}", "clev1wh4h3n" },
    { "{'id': 'a', 'title': 'A', 'audience': {'default': true}, 'source': 's', 'rules': [{'id': 'x', 'type': 'anyOf', "
      "'parameters': {'rules': [" ENGLISH (EXAM ("'minimum': '60', 'maxAgeMonths': 12"), "") "]}}]}", "ctd" },
    { "{'id': 'a', 'title': 'A', 'audience': {'default': true}, 'source': 's', 'rules': [" AGE ("0") "," DOCUMENT "]}", "c" },
    { "{'id': 'a', 'title': 'A', 'audience': {'default': true}, 'source': 's', 'rules': [" AGE ("6") "]}", "cd" },
    { "", "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *letters = list_questions (cases[i].sets);

      g_assert_cmpstr (letters, ==, cases[i].letters);
    }
}

#define ADD_TABLE(path, table, func) \
  for (guint i = 0; i < G_N_ELEMENTS (table); i++) \
    { \
      g_autofree char *name = g_strconcat (path, table[i].name, NULL); \
      g_test_add_data_func (name, &table[i], func); \
    }

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD_TABLE ("/rules/", rows, test_row)
  ADD_TABLE ("/rules/sets/", set_rows, test_set)
  ADD_TABLE ("/rules/details/", detail_rows, test_detail)
  g_test_add_func ("/rules/components", test_components);
  g_test_add_func ("/rules/decider", test_decider);
  g_test_add_func ("/rules/questions", test_questions);

  return g_test_run ();
}
