/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "cli/brochure-result.h"
#include "eligibility/brochure-answers-json.h"
#include "telling/brochure-explanation.h"
#include "telling/brochure-wording-check.h"
#include "fixture.h"

/* Answers (with ' for ") and their result, summed up as fixture_summarize () does. The first letters are
 * the degree level, the subject and English with each of its tests; then comes the overall verdict. */
static const struct
{
  const char *name;
  const char *answers;
  const char *result;
} rows[] = {
  /* Which set applies. */
  { "set/none", "{}", "none III I" },
  { "set/us", "{'country': 'US'}", "united-states III I" },
  { "set/default", "{'country': 'BW'}", "international III I" },
  { "set/left-out", "{'country': 'NL', 'degreeLevel': 'bachelor', 'field': 'cs'}", "none MMN N" },
  { "set/left-out-with-good-test", "{'country': 'NL', 'tests': [{'test': 'ielts', 'overall': 9}]}", "none IIN(N) I" },
  { "set/left-out-none-yet", "{'country': 'NL', 'tests': [{'test': 'none-yet'}]}", "none IIN(N) I" },
  { "set/no-country-with-good-test", "{'tests': [{'test': 'ielts', 'overall': 9}]}", "none III(I) I" },
  { "set/unknown-country", "{'country': 'ZZ'}", "none III - /country:unknown-value" },
  { "set/kosovo", "{'country': 'XK'}", "international III I" },
  { "set/lower-case", "{'country': 'us'}", "none III - /country:unknown-value" },
  { "set/wrong-type", "{'country': 31}", "none III - /country:type" },

  /* Degree level. */
  { "degree/bachelor", "{'country': 'IN', 'degreeLevel': 'bachelor'}", "international MII I" },
  { "degree/master", "{'country': 'IN', 'degreeLevel': 'master'}", "international MII I" },
  { "degree/in-progress", "{'country': 'IN', 'degreeLevel': 'in-progress'}", "international NII I" },
  { "degree/equivalent", "{'country': 'IN', 'degreeLevel': 'equivalent'}", "international NII I" },
  { "degree/in-progress-with-work", "{'country': 'IN', 'degreeLevel': 'in-progress', 'work': 'none'}", "international NII I" },
  { "degree/none", "{'country': 'IN', 'degreeLevel': 'none'}", "international IXI I" },
  { "degree/none-without-work", "{'country': 'IN', 'degreeLevel': 'none', 'work': 'none'}", "international DXI D" },
  { "degree/none-with-work", "{'country': 'IN', 'degreeLevel': 'none', 'work': 'relevant'}", "international NXI I" },
  { "degree/none-unknown-work", "{'degreeLevel': 'none', 'work': 'some'}", "none IXI - /work:unknown-value" },
  { "degree/unknown", "{'degreeLevel': 'phd'}", "none III - /degreeLevel:unknown-value" },
  { "degree/wrong-type", "{'degreeLevel': ['bachelor']}", "none III - /degreeLevel:type" },

  /* Subject. */
  { "subject/cs", "{'field': 'cs'}", "none IMI I" },
  { "subject/related-listed", "{'field': 'related-listed'}", "none IMI I" },
  { "subject/related-self", "{'field': 'related-self'}", "none INI I" },
  { "subject/other", "{'field': 'other'}", "none INI I" },
  { "subject/none-with-field", "{'degreeLevel': 'none', 'field': 'cs', 'work': 'relevant'}", "none NXI I" },
  { "subject/unknown", "{'field': 'law'}", "none III - /field:unknown-value" },

  /* IELTS on both sides of each minimum. */
  { "ielts/int-at", "{'country': 'IN', 'tests': [{'test': 'ielts', 'overall': 6.5}]}", "international IIM(M) I" },
  { "ielts/int-below", "{'country': 'IN', 'tests': [{'test': 'ielts', 'overall': 6}]}", "international IID(D) D" },
  { "ielts/us-at", "{'country': 'US', 'tests': [{'test': 'ielts', 'overall': 6}]}", "united-states IIM(M) I" },
  { "ielts/us-below", "{'country': 'US', 'tests': [{'test': 'ielts', 'overall': '5,5'}]}", "united-states IID(D) D" },
  { "ielts/not-attempted", "{'country': 'US', 'tests': [{'test': 'ielts', 'overall': 0}]}", "united-states IID(D) D" },
  { "ielts/general-at", "{'country': 'IN', 'tests': [{'test': 'ielts', 'module': 'general', 'overall': 6.5}]}",
    "international IIN(N) I" },
  { "ielts/general-below", "{'country': 'IN', 'tests': [{'test': 'ielts', 'module': 'general', 'overall': 6}]}",
    "international IID(D) D" },
  { "ielts/general-us-at", "{'country': 'US', 'tests': [{'test': 'ielts', 'module': 'general', 'overall': 6}]}",
    "united-states IIN(N) I" },
  { "ielts/general-us-below", "{'country': 'US', 'tests': [{'test': 'ielts', 'module': 'general', 'overall': 5.5}]}",
    "united-states IID(D) D" },
  { "ielts/general-no-score", "{'country': 'US', 'tests': [{'test': 'ielts', 'module': 'general'}]}",
    "united-states III(I) I" },
  { "ielts/no-score", "{'country': 'IN', 'tests': [{'test': 'ielts'}]}", "international III(I) I" },
  { "ielts/three-components", "{'country': 'IN', 'tests': [{'test': 'ielts', 'components': "
    "{'listening': 9, 'reading': 9, 'writing': 9}}]}", "international III(I) I" },
  { "ielts/components-below", "{'country': 'IN', 'tests': [{'test': 'ielts', 'components': "
    "{'listening': 6.5, 'reading': 6, 'writing': 6, 'speaking': 6}}]}", "international IID(D) D" },
  { "ielts/9-with-three-zeros", "{'country': 'IN', 'tests': [{'test': 'ielts', 'overall': 9, 'components': "
    "{'listening': 0, 'reading': 0, 'writing': 0}}]}", "international II-(-) - /tests/0/overall:mean" },
  { "ielts/null-component", "{'country': 'IN', 'tests': [{'test': 'ielts', 'overall': 7, 'components': "
    "{'listening': null, 'reading': 6, 'writing': 6, 'speaking': 6}}]}", "international IIM(M) I" },
  { "ielts/other-component", "{'country': 'IN', 'tests': [{'test': 'ielts', 'overall': 7, 'components': "
    "{'useOfEnglish': 'x', 'dancing': {}}}]}", "international IIM(M) I" },
  { "ielts/grade-and-scale-are-not-its", "{'country': 'IN', 'tests': [{'test': 'ielts', 'overall': 7, 'grade': 'Q', "
    "'scale': 'x'}]}", "international IIM(M) I" },

  /* TOEFL, 0 to 120. */
  { "toefl/int-at", "{'country': 'BR', 'tests': [{'test': 'toefl', 'overall': 90}]}", "international IIM(M) I" },
  { "toefl/int-below", "{'country': 'BR', 'tests': [{'test': 'toefl', 'overall': 89}]}", "international IID(D) D" },
  { "toefl/us-total-below", "{'country': 'US', 'tests': [{'test': 'toefl', 'overall': 79}]}", "united-states IID(D) D" },
  { "toefl/us-total-at", "{'country': 'US', 'tests': [{'test': 'toefl', 'overall': 80}]}", "united-states III(I) I" },
  { "toefl/us-110-leaves-20", "{'country': 'US', 'tests': [{'test': 'toefl', 'overall': 110, 'components': "
    "{'reading': 30, 'listening': 30, 'speaking': 30}}]}", "united-states IIM(M) I" },
  { "toefl/us-total-109", "{'country': 'US', 'tests': [{'test': 'toefl', 'overall': 109}]}", "united-states III(I) I" },
  { "toefl/us-total-110", "{'country': 'US', 'tests': [{'test': 'toefl', 'overall': 110}]}", "united-states IIM(M) I" },
  { "toefl/us-109-one-below", "{'country': 'US', 'tests': [{'test': 'toefl', 'overall': 109, 'components': "
    "{'reading': 19}}]}", "united-states IID(D) D" },
  { "toefl/us-110-cannot-be", "{'country': 'US', 'tests': [{'test': 'toefl', 'overall': 110, 'components': "
    "{'reading': 19}}]}", "united-states II-(-) - /tests/0/overall:sum" },
  { "toefl/120-with-three-zeros", "{'country': 'IN', 'tests': [{'test': 'toefl', 'overall': 120, 'components': "
    "{'reading': 0, 'listening': 0, 'speaking': 0}}]}", "international II-(-) - /tests/0/overall:sum" },
  { "toefl/us-all-at", "{'country': 'US', 'tests': [{'test': 'toefl', 'components': "
    "{'reading': 20, 'listening': 20, 'speaking': 20, 'writing': 20}}]}", "united-states IIM(M) I" },
  { "toefl/us-one-below", "{'country': 'US', 'tests': [{'test': 'toefl', 'components': "
    "{'reading': 30, 'listening': 30, 'speaking': 19, 'writing': 30}}]}", "united-states IID(D) D" },
  { "toefl/us-one-below-rest-open", "{'country': 'US', 'tests': [{'test': 'toefl', 'components': {'speaking': 19}}]}",
    "united-states IID(D) D" },
  { "toefl/us-three-good", "{'country': 'US', 'tests': [{'test': 'toefl', 'overall': 100, 'components': "
    "{'reading': 30, 'listening': 30, 'writing': 20}}]}", "united-states IIM(M) I" },
  { "toefl/us-two-good", "{'country': 'US', 'tests': [{'test': 'toefl', 'overall': 100, 'components': "
    "{'reading': 30, 'listening': 25}}]}", "united-states III(I) I" },
  { "toefl/us-nothing", "{'country': 'US', 'tests': [{'test': 'toefl'}]}", "united-states III(I) I" },
  { "toefl/sum-right", "{'country': 'BR', 'tests': [{'test': 'toefl', 'overall': 92, 'components': "
    "{'reading': 28, 'listening': 27, 'speaking': 15, 'writing': 22}}]}", "international IIM(M) I" },
  { "toefl/sum-wrong", "{'country': 'BR', 'tests': [{'test': 'toefl', 'overall': 91, 'components': "
    "{'reading': 28, 'listening': 27, 'speaking': 15, 'writing': 22}}]}",
    "international II-(-) - /tests/0/overall:sum" },
  { "toefl/component-range", "{'country': 'BR', 'tests': [{'test': 'toefl', 'components': {'reading': 31}}]}",
    "international II-(-) - /tests/0/components/reading:range" },

  /* TOEFL, 1 to 6, by concordance. */
  { "toefl-6/int-4", "{'country': 'CN', 'tests': [{'test': 'toefl', 'scale': '1-6', 'overall': 4}]}",
    "international IID(D) D" },
  { "toefl-6/int-4.5", "{'country': 'CN', 'tests': [{'test': 'toefl', 'scale': '1-6', 'overall': 4.5}]}",
    "international IIN(N) I" },
  { "toefl-6/int-5", "{'country': 'CN', 'tests': [{'test': 'toefl', 'date': '2026-01-21', 'overall': 5}]}",
    "international IIM(M) I" },
  { "toefl-6/us-3.5", "{'country': 'US', 'tests': [{'test': 'toefl', 'scale': '1-6', 'overall': 3.5}]}",
    "united-states IID(D) D" },
  { "toefl-6/us-4-open", "{'country': 'US', 'tests': [{'test': 'toefl', 'scale': '1-6', 'overall': 4}]}",
    "united-states III(I) I" },
  { "toefl-6/us-4", "{'country': 'US', 'tests': [{'test': 'toefl', 'scale': '1-6', 'components': "
    "{'reading': 4, 'listening': 4, 'speaking': 4, 'writing': 4}}]}", "united-states IIN(N) I" },
  { "toefl-6/us-confirmed", "{'country': 'US', 'tests': [{'test': 'toefl', 'scale': '1-6', 'components': "
    "{'reading': 4.5, 'listening': 4.5, 'speaking': 4.5, 'writing': 4.5}}]}", "united-states IIM(M) I" },
  { "toefl-6/us-speaking-4-is-20", "{'country': 'US', 'tests': [{'test': 'toefl', 'scale': '1-6', 'components': "
    "{'reading': 5, 'listening': 5, 'speaking': 4, 'writing': 5}}]}", "united-states IIM(M) I" },
  { "toefl-6/us-reading-4-is-18", "{'country': 'US', 'tests': [{'test': 'toefl', 'scale': '1-6', 'components': "
    "{'reading': 4, 'listening': 5, 'speaking': 5, 'writing': 5}}]}", "united-states IIN(N) I" },
  { "toefl-6/us-component-never-rejects", "{'country': 'US', 'tests': [{'test': 'toefl', 'scale': '1-6', 'components': "
    "{'reading': 1, 'listening': 6, 'speaking': 6, 'writing': 6}}]}", "united-states IIN(N) I" },
  { "toefl-6/us-three-components", "{'country': 'US', 'tests': [{'test': 'toefl', 'scale': '1-6', 'overall': 6, "
    "'components': {'reading': 6, 'listening': 6, 'speaking': 6}}]}", "united-states III(I) I" },
  { "toefl-6/no-score", "{'country': 'CN', 'tests': [{'test': 'toefl', 'scale': '1-6'}]}", "international III(I) I" },
  { "toefl-6/old-score", "{'country': 'CN', 'tests': [{'test': 'toefl', 'date': '2026-02-01', 'overall': 90}]}",
    "international II-(-) - /tests/0/overall:range" },
  { "toefl-6/comparable-score-on-old-scale", "{'country': 'CN', 'tests': [{'test': 'toefl', 'scale': '0-120', "
    "'date': '2026-02-01', 'overall': 90}]}", "international II-(-) - /tests/0/scale:scale" },
  { "toefl-6/before-its-time", "{'country': 'CN', 'tests': [{'test': 'toefl', 'scale': '1-6', 'date': '2026-01-20', "
    "'overall': 5}]}", "international II-(-) - /tests/0/scale:scale" },

  /* Cambridge. */
  { "cae/int-180", "{'country': 'DE', 'tests': [{'test': 'cae', 'overall': 180}]}", "international IIM(M) I" },
  { "cae/int-179", "{'country': 'DE', 'tests': [{'test': 'cae', 'overall': 179}]}", "international IID(D) D" },
  { "cae/int-grade", "{'country': 'DE', 'tests': [{'test': 'cae', 'grade': 'C'}]}", "international IIM(M) I" },
  { "cae/int-grade-and-score", "{'country': 'DE', 'tests': [{'test': 'cae', 'grade': 'C', 'overall': 192}]}",
    "international IIM(M) I" },
  { "cae/int-grade-outside", "{'country': 'DE', 'tests': [{'test': 'cae', 'grade': 'C', 'overall': 193}]}",
    "international II-(-) - /tests/0/grade:grade" },
  { "cae/int-grade-outside-computed", "{'country': 'DE', 'tests': [{'test': 'cae', 'grade': 'A', 'components': "
    "{'reading': 190, 'writing': 190, 'listening': 190, 'speaking': 190, 'useOfEnglish': 190}}]}",
    "international II-(-) - /tests/0/grade:grade" },
  { "cae/int-level-is-no-grade", "{'country': 'DE', 'tests': [{'test': 'cae', 'grade': 'B2'}]}",
    "international II-(-) - /tests/0/grade:unknown-value" },
  { "cae/int-computed", "{'country': 'DE', 'tests': [{'test': 'cae', 'components': "
    "{'reading': 180, 'writing': 180, 'listening': 180, 'speaking': 179, 'useOfEnglish': 179}}]}",
    "international IIM(M) I" },
  { "cae/int-four-papers", "{'country': 'DE', 'tests': [{'test': 'cae', 'components': "
    "{'reading': 190, 'writing': 190, 'listening': 190, 'speaking': 190}}]}", "international III(I) I" },
  { "cae/us-169", "{'country': 'US', 'tests': [{'test': 'cae', 'components': "
    "{'reading': 169, 'writing': 169, 'listening': 169, 'speaking': 169}}]}", "united-states IIM(M) I" },
  { "cae/us-168", "{'country': 'US', 'tests': [{'test': 'cae', 'components': "
    "{'reading': 169, 'writing': 168, 'listening': 169, 'speaking': 169}}]}", "united-states IID(D) D" },
  { "cae/us-168-alone", "{'country': 'US', 'tests': [{'test': 'cae', 'components': {'writing': 168}}]}",
    "united-states IID(D) D" },
  { "cae/us-use-of-english", "{'country': 'US', 'tests': [{'test': 'cae', 'components': "
    "{'reading': 169, 'writing': 169, 'listening': 169, 'speaking': 169, 'useOfEnglish': 168}}]}",
    "united-states IIN(N) I" },
  { "cae/us-use-of-english-alone", "{'country': 'US', 'tests': [{'test': 'cae', 'components': {'useOfEnglish': 142}}]}",
    "united-states III(I) I" },
  { "cae/us-overall-high", "{'country': 'US', 'tests': [{'test': 'cae', 'overall': 210}]}", "united-states IIM(M) I" },
  { "cae/us-overall-between", "{'country': 'US', 'tests': [{'test': 'cae', 'overall': 169}]}", "united-states III(I) I" },
  { "cae/us-grade", "{'country': 'US', 'tests': [{'test': 'cae', 'grade': 'A'}]}", "united-states III(I) I" },
  { "cpe/int", "{'country': 'DE', 'tests': [{'test': 'cpe', 'overall': 230}]}", "international IIN(N) I" },
  { "cpe/int-no-score", "{'country': 'DE', 'tests': [{'test': 'cpe'}]}", "international IIN(N) I" },
  { "cpe/us", "{'country': 'US', 'tests': [{'test': 'cpe', 'components': "
    "{'reading': 169, 'writing': 169, 'listening': 169, 'speaking': 169}}]}", "united-states IIM(M) I" },
  { "cpe/mean-wrong", "{'country': 'DE', 'tests': [{'test': 'cpe', 'overall': 200, 'grade': 'A', 'components': "
    "{'reading': 220, 'writing': 220, 'listening': 220, 'speaking': 220, 'useOfEnglish': 220}}]}",
    "international II-(-) - /tests/0/overall:mean /tests/0/grade:grade" },

  /* Tests that no set lists. */
  { "pte/int", "{'country': 'IN', 'tests': [{'test': 'pte', 'overall': 10}]}", "international IIN(N) I" },
  { "pte/us-no-score", "{'country': 'US', 'tests': [{'test': 'pte'}]}", "united-states IIN(N) I" },
  { "pte/range", "{'country': 'IN', 'tests': [{'test': 'pte', 'overall': 9}]}",
    "international II-(-) - /tests/0/overall:range" },
  { "pte/own-algorithm", "{'country': 'IN', 'tests': [{'test': 'pte', 'overall': 90, 'components': "
    "{'reading': 10, 'writing': 10, 'listening': 10, 'speaking': 10}}]}", "international IIN(N) I" },
  { "other/dutch", "{'country': 'IN', 'tests': [{'test': 'other', 'language': 'nl'}]}", "international III I" },
  { "other/english", "{'country': 'IN', 'tests': [{'test': 'other', 'language': 'en'}]}", "international IIN(N) I" },
  { "other/anything", "{'country': 'IN', 'tests': [{'test': 'other', 'overall': 'fluent', 'date': 'May'}]}",
    "international IIN(N) I" },
  { "other/exempt", "{'country': 'US', 'tests': [{'test': 'exempt'}]}", "united-states IIN(N) I" },
  { "other/none-yet", "{'country': 'US', 'tests': [{'test': 'none-yet'}]}", "united-states III(I) I" },
  { "other/not-said", "{'country': 'US', 'tests': [{'overall': 9}]}", "united-states III(I) I" },
  { "other/unknown", "{'country': 'US', 'tests': [{'test': 'klingon', 'overall': 9}]}",
    "united-states II-(-) - /tests/0/test:unknown-value" },

  /* Several tests: the best counts. */
  { "several/unlisted-beside-failing", "{'country': 'IN', 'tests': [{'test': 'pte'}, {'test': 'ielts', 'overall': 6}, "
    "{'test': 'other'}]}", "international IID(NDN) D" },
  { "several/unlisted-beside-open", "{'country': 'IN', 'tests': [{'test': 'pte'}, {'test': 'ielts', 'overall': 6}, "
    "{'test': 'none-yet'}]}", "international IIN(NDI) I" },
  { "several/exempt-beside-failing", "{'country': 'IN', 'tests': [{'test': 'exempt'}, {'test': 'ielts', 'overall': 6}]}",
    "international IIN(ND) I" },
  { "several/m-over-d", "{'country': 'IN', 'tests': [{'test': 'ielts', 'overall': 5}, {'test': 'toefl', 'overall': 95}]}",
    "international IIM(DM) I" },
  { "several/n-over-i", "{'country': 'IN', 'tests': [{'test': 'none-yet'}, {'test': 'pte'}]}", "international IIN(IN) I" },
  { "several/i-over-d", "{'country': 'IN', 'tests': [{'test': 'ielts', 'overall': 5}, {'test': 'none-yet'}]}",
    "international III(DI) I" },
  { "several/same-test-twice", "{'country': 'IN', 'tests': [{'test': 'ielts', 'overall': 6}, {'test': 'ielts', 'overall': 7}]}",
    "international IIM(DM) I" },
  { "several/one-at-fault", "{'country': 'IN', 'tests': [{'test': 'ielts', 'overall': 7}, {'test': 'ielts', 'overall': 77}]}",
    "international II-(M-) - /tests/1/overall:range" },

  /* What is not valid. */
  { "invalid/tests-type", "{'country': 'IN', 'tests': {}}", "international II- - /tests:type" },
  { "invalid/entry-type", "{'country': 'IN', 'tests': [null]}", "international II-(-) - /tests/0:type" },
  { "invalid/test-type", "{'country': 'IN', 'tests': [{'test': 5}]}", "international II-(-) - /tests/0/test:type" },
  { "invalid/score-type", "{'country': 'IN', 'tests': [{'test': 'ielts', 'overall': true}]}",
    "international II-(-) - /tests/0/overall:type" },
  { "invalid/components-type", "{'country': 'IN', 'tests': [{'test': 'ielts', 'components': 7}]}",
    "international II-(-) - /tests/0/components:type" },
  { "invalid/module", "{'country': 'IN', 'tests': [{'test': 'ielts', 'module': 'ukvi', 'overall': 7}]}",
    "international II-(-) - /tests/0/module:unknown-value" },
  { "invalid/scale", "{'country': 'IN', 'tests': [{'test': 'toefl', 'scale': '0-6', 'overall': 7}]}",
    "international II-(-) - /tests/0/scale:unknown-value" },
  { "invalid/date", "{'country': 'IN', 'tests': [{'test': 'ielts', 'overall': 7, 'date': '2025-02-29'}]}",
    "international II-(-) - /tests/0/date:type" },
  { "invalid/date-to-come", "{'country': 'IN', 'tests': [{'test': 'ielts', 'overall': 7, 'date': '2026-11-25'}]}",
    "international II-(-) - /tests/0/date:date" },
  { "invalid/date-today", "{'country': 'IN', 'tests': [{'test': 'ielts', 'overall': 7, 'date': '2026-11-24'}]}",
    "international IIM(M) I" },
  { "invalid/date-by-own-day", "{'asOf': '2020-01-01', 'country': 'IN', 'tests': [{'test': 'ielts', 'overall': 7, "
    "'date': '2020-01-02'}]}", "international II-(-) - /tests/0/date:date" },
  { "invalid/date-to-come-on-old-scale", "{'country': 'IN', 'tests': [{'test': 'toefl', 'scale': '0-120', "
    "'overall': 95, 'date': '9999-12-31'}]}", "international II-(-) - /tests/0/scale:scale /tests/0/date:date" },
  { "invalid/as-of", "{'asOf': 'today', 'country': 'IN'}", "international III - /asOf:type" },
  { "invalid/language", "{'country': 'IN', 'tests': [{'test': 'exempt', 'language': 7}]}",
    "international II-(-) - /tests/0/language:type" },
  { "invalid/nationality", "{'country': 'IN', 'nationality': 'zz'}", "international III - /nationality:unknown-value" },
  { "invalid/own-answers", "{'country': 'IN', 'choices': [], 'numbers': 'x'}", "international III - /choices:type /numbers:type" },
  { "invalid/own-answers-to-nothing", "{'country': 'IN', 'choices': {'x': 7}, 'numbers': {'x': {}}}", "international III I" },
  { "invalid/own-answers-empty", "{'country': 'IN', 'choices': '', 'numbers': null}", "international III I" },
  { "invalid/all-at-once", "{'country': 1, 'degreeLevel': 'x', 'field': false, 'work': {}, 'tests': [{'test': 'ielts', "
    "'overall': 6.6, 'components': {'reading': 'x', 'writing': -1}}]}",
    "none II-(-) - /country:type /degreeLevel:unknown-value /field:type /work:type /tests/0/overall:step "
    "/tests/0/components/reading:type /tests/0/components/writing:range" },
  { "invalid/degree-only", "{'country': 'IN', 'degreeLevel': 'x', 'tests': [{'test': 'ielts', 'overall': 7}]}",
    "international IIM(M) - /degreeLevel:unknown-value" },
  { "invalid/without-country", "{'tests': [{'test': 'ielts', 'overall': 7.1}]}",
    "none II-(-) - /tests/0/overall:step" },
};

/* What an overall score says of components that are missing, and what it cannot say without its scale. */
static const struct
{
  const char *name;
  const char *answers;
  const char *result;
} inferred_rows[] = {
  { "toefl/us-109-leaves-19", "{'country': 'US', 'tests': [{'test': 'toefl', 'overall': 109, 'components': "
    "{'reading': 30, 'listening': 30, 'speaking': 30}}]}", "united-states IID(D) D" },
  { "cae/us-overall-low", "{'country': 'US', 'tests': [{'test': 'cae', 'overall': 142}]}", "united-states IID(D) D" },
  { "cae/us-one-paper-open", "{'country': 'US', 'tests': [{'test': 'cae', 'overall': 180, 'components': "
    "{'reading': 190, 'writing': 190, 'listening': 190, 'useOfEnglish': 168}}]}", "united-states IID(D) D" },
  { "toefl-6/could-be-either", "{'country': 'CN', 'tests': [{'test': 'toefl', 'overall': 5}]}", "international III(I) I" },
  { "toefl-6/could-be-either-with-junk", "{'country': 'CN', 'tests': [{'test': 'toefl', 'overall': 5.7, 'components': 7}]}",
    "international III(I) I" },
};

static void
test_row (gconstpointer data)
{
  const typeof (rows[0]) *row = data;
  g_autoptr(BrochureDocument) document = fixture_load_bundled ();
  g_autofree char *result = fixture_evaluate (document, row->answers);

  g_assert_cmpstr (result, ==, row->result);
}

/* The fictional programme: other tests, minima and sets, and a rule on the age of tests, all without a line of code. */
static const struct
{
  const char *name;
  const char *answers;
  const char *result;
} other_rows[] = {
  { "near", "{'country': 'NO', 'degreeLevel': 'bachelor', 'tests': [{'test': 'dst', 'components': "
    "{'listening': 10, 'speaking': 10}}]}", "near MM(M) M" },
  { "near-counted-below", "{'country': 'NO', 'degreeLevel': 'bachelor', 'tests': [{'test': 'dst', 'components': "
    "{'listening': 20, 'speaking': 9}}]}", "near MD(D) D" },
  { "near-uncounted-below", "{'country': 'NO', 'degreeLevel': 'bachelor', 'tests': [{'test': 'dst', 'components': "
    "{'listening': 9, 'speaking': 20}}]}", "near MN(N) N" },
  { "near-total-suffices", "{'country': 'NO', 'degreeLevel': 'bachelor', 'tests': [{'test': 'dst', 'overall': 30}]}",
    "near MM(M) M" },
  { "near-total-does-not", "{'country': 'NO', 'degreeLevel': 'bachelor', 'tests': [{'test': 'dst', 'overall': 29}]}",
    "near MI(I) I" },
  { "near-unknown-test", "{'country': 'NO', 'degreeLevel': 'bachelor', 'tests': [{'test': 'toefl', 'overall': 120}]}",
    "near M-(-) - /tests/0/test:unknown-value" },
  { "recent", "{'country': 'IN', 'degreeLevel': 'none', 'work': 'none', 'tests': [{'test': 'ielts', 'overall': 7, 'date': '2023-11-24'}]}",
    "elsewhere DM(M)M- D" },
  { "too-old", "{'country': 'IN', 'degreeLevel': 'master', 'tests': [{'test': 'ielts', 'overall': 7, 'date': '2023-11-23'}]}",
    "elsewhere MM(M)D- D" },
  { "undated", "{'country': 'IN', 'degreeLevel': 'master', 'tests': [{'test': 'ielts', 'overall': 7}]}",
    "elsewhere MM(M)I- I" },
  { "best-is-old-good-is-recent", "{'country': 'IN', 'degreeLevel': 'master', 'tests': [{'test': 'ielts', 'overall': 9, "
    "'date': '2001-01-01'}, {'test': 'ielts', 'overall': 7, 'date': '2026-01-01'}]}", "elsewhere MM(MM)M- M" },
  { "good-is-old-bad-is-recent", "{'country': 'IN', 'degreeLevel': 'master', 'tests': [{'test': 'ielts', 'overall': 9, "
    "'date': '2001-01-01'}, {'test': 'ielts', 'overall': 4, 'date': '2026-01-01'}]}", "elsewhere MM(MD)D- D" },
  { "nothing", "{}", "none IIX- I" },
};

static void
test_other_row (gconstpointer data)
{
  const typeof (other_rows[0]) *row = data;
  g_autoptr(BrochureDocument) document = fixture_load_other ();
  g_autofree char *result = fixture_evaluate (document, row->answers);

  g_assert_cmpstr (result, ==, row->result);
}

/* Whether every member of @expected is in @found, arrays element by element. */
static gboolean
contains (JsonNode *found,
          JsonNode *expected)
{
  if (JSON_NODE_HOLDS_OBJECT (expected) && JSON_NODE_HOLDS_OBJECT (found))
    {
      JsonObjectIter iter;
      const char *name;
      JsonNode *value;

      json_object_iter_init (&iter, json_node_get_object (expected));
      while (json_object_iter_next (&iter, &name, &value))
        {
          JsonNode *member = json_object_get_member (json_node_get_object (found), name);

          if (member == NULL || !contains (member, value))
            return FALSE;
        }

      return TRUE;
    }

  if (JSON_NODE_HOLDS_ARRAY (expected) && JSON_NODE_HOLDS_ARRAY (found))
    {
      JsonArray *wanted = json_node_get_array (expected);
      JsonArray *have = json_node_get_array (found);

      if (json_array_get_length (wanted) != json_array_get_length (have))
        return FALSE;

      for (guint i = 0; i < json_array_get_length (wanted); i++)
        if (!contains (json_array_get_element (have, i), json_array_get_element (wanted, i)))
          return FALSE;

      return TRUE;
    }

  return json_node_equal (found, expected);
}

/* Every worked case of a content file gives what it expects. */
static void
check_cases (BrochureDocument *document,
             guint             n_least)
{
  GPtrArray *cases = brochure_document_get_cases (document);
  GDate today = fixture_get_today ();

  g_assert_cmpuint (cases->len, >=, n_least);
  for (guint i = 0; i < cases->len; i++)
    {
      const BrochureCase *worked = g_ptr_array_index (cases, i);
      g_autoptr(BrochureAnswers) answers = brochure_answers_json_read (worked->input);
      g_autoptr(BrochureEvaluation) evaluation = brochure_evaluation_new (document, answers, NULL, &today);
      g_autoptr(JsonNode) expected = json_node_init_object (json_node_alloc (), worked->expected);
      g_autoptr(JsonNode) found = brochure_result_build (evaluation);

      if (!contains (found, expected))
        {
          g_autofree char *wanted = json_to_string (expected, FALSE);
          g_autofree char *given = json_to_string (found, FALSE);

          g_test_message ("case %s: expected %s, found %s", worked->id, wanted, given);
          g_test_fail ();
        }
    }
}

static void
test_cases (void)
{
  g_autoptr(BrochureDocument) document = fixture_load_bundled ();

  check_cases (document, 35);
}

static void
test_other_cases (void)
{
  g_autoptr(BrochureDocument) document = fixture_load_other ();

  check_cases (document, 3);
}

static void
check_text (const char *text)
{
  g_assert_cmpuint (strlen (text), >, 10);
  g_assert_null (strchr (text, '{'));
  g_assert_null (strstr (text, "–"));
}

/* Every reason that the table above can lead to has words of its own, with every placeholder filled. */
static void
test_explanations (void)
{
  g_autoptr(BrochureDocument) document = fixture_load_bundled ();
  GDate today = fixture_get_today ();

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr(BrochureAnswers) answers = fixture_read_answers (rows[i].answers);
      g_autoptr(BrochureEvaluation) evaluation = brochure_evaluation_new (document, answers, NULL, &today);

      for (guint j = 0; j < evaluation->rules->len; j++)
        {
          const BrochureRuleResult *rule = g_ptr_array_index (evaluation->rules, j);
          g_autofree char *text = brochure_explanation_rule (evaluation, rule);

          check_text (text);
          if (g_str_equal (text, brochure_wording_check_verdict (rule->verdict)))
            g_error ("%s: %s has no words for its reason %d", rows[i].name, rule->rule->id, rule->reason);
          for (guint k = 0; rule->tests != NULL && k < rule->tests->len; k++)
            {
              const BrochureTestResult *test = g_ptr_array_index (rule->tests, k);
              g_autofree char *why = brochure_explanation_test (evaluation, rule, test);
              g_autofree char *change = brochure_explanation_change (evaluation, rule, test);

              check_text (why);
              g_assert_cmpstr (why, !=, brochure_wording_check_verdict (test->verdict));
              if (change != NULL)
                check_text (change);
            }
        }

      for (guint j = 0; j < evaluation->invalid->len; j++)
        {
          g_autofree char *text = brochure_explanation_invalid (g_ptr_array_index (evaluation->invalid, j));

          check_text (text);
        }
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

  g_test_add_func ("/evaluation/cases/bundled", test_cases);
  g_test_add_func ("/evaluation/cases/other", test_other_cases);
  ADD_TABLE ("/evaluation/", rows, test_row)
  ADD_TABLE ("/evaluation/inferred/", inferred_rows, test_row)
  ADD_TABLE ("/evaluation/other-programme/", other_rows, test_other_row)
  g_test_add_func ("/evaluation/explanations", test_explanations);

  return g_test_run ();
}
