/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "telling/brochure-explanation-private.h"

#include <glib/gi18n.h>

/* The program's own sentences, with the placeholders that a content file may use too. Of several for one reason the
 * first one counts whose placeholders all have a value: what there is not to say decides which one it is. */

#define ANY BROCHURE_RULE_UNKNOWN

typedef struct
{
  BrochureReason reason;
  BrochureRuleType type; /* or ANY */
  const char *lacking;   /* which country lacks, or any */
  const char *words;
} Sentence;

static const Sentence whys[] = {
  { BROCHURE_REASON_INVALID, ANY, NULL,
    N_("One of the answers cannot be right. Correct it to see the result.") },
  { BROCHURE_REASON_UNKNOWN_RULE, ANY, NULL,
    /* Translators: {decider} is who decides on applications, in the nominative: “the institution” */
    N_("This requirement cannot be checked here; {decider} decides.") },
  { BROCHURE_REASON_NOT_IN_FORCE, ANY, NULL,
    N_("This requirement is not in force on the day of the check.") },
  { BROCHURE_REASON_NOT_JUDGED, BROCHURE_RULE_TEST_AGE, NULL,
    N_("How old a test result may be is not listed.") },
  { BROCHURE_REASON_NOT_JUDGED, ANY, NULL,
    N_("This is not checked here.") },
  { BROCHURE_REASON_RULE_AT_FAULT, ANY, NULL,
    N_("This requirement cannot be checked here; {decider} decides.") },

  { BROCHURE_REASON_ANSWER_MEETS, BROCHURE_RULE_SUBJECT, NULL,
    /* Translators: {decider} is who decides on applications, in the nominative: “the institution” */
    N_("Your subject is one that the requirements name; {decider} still checks it.") },
  { BROCHURE_REASON_ANSWER_MEETS, ANY, NULL,
    N_("Your answer meets this requirement.") },
  { BROCHURE_REASON_ANSWER_ASSESSED, ANY, NULL,
    /* Translators: {decider} is who decides on applications, in the nominative: “the institution” */
    N_("Whether your answer is enough, {decider} decides.") },
  { BROCHURE_REASON_ANSWER_FAILS, ANY, NULL,
    N_("Your answer does not meet this requirement.") },
  { BROCHURE_REASON_ANSWER_MISSING, BROCHURE_RULE_DEGREE_LEVEL, NULL,
    N_("Fill in the degree you hold or are studying for.") },
  { BROCHURE_REASON_ANSWER_MISSING, BROCHURE_RULE_SUBJECT, NULL,
    N_("Fill in what you studied.") },
  { BROCHURE_REASON_ANSWER_MISSING, ANY, NULL,
    N_("This question is not answered yet.") },
  { BROCHURE_REASON_WORK_ASSESSED, ANY, NULL,
    /* Translators: {decider} is who decides on applications, in the nominative: “the institution” */
    N_("This requirement is not met as it stands, but {decider} also weighs work experience, so yours may count.") },
  { BROCHURE_REASON_WORK_MISSING, ANY, NULL,
    /* Translators: {decider} is who decides on applications, in the nominative: “the institution” */
    N_("Fill in your work experience: it is what {decider} could weigh instead.") },
  { BROCHURE_REASON_NO_DEGREE, ANY, NULL,
    N_("Without a degree there is no subject to check.") },

  { BROCHURE_REASON_NO_COUNTRY, ANY, "nationality",
    N_("Fill in your nationality first: it decides which requirements apply.") },
  { BROCHURE_REASON_NO_COUNTRY, ANY, NULL,
    N_("Fill in the country first: it decides which requirements apply.") },
  { BROCHURE_REASON_NO_SET, ANY, NULL,
    /* Translators: {decider} is who decides on applications, in the nominative: “the institution” */
    N_("No requirements are listed for this country. Which test counts, {decider} decides.") },
  { BROCHURE_REASON_NO_TEST, ANY, NULL,
    N_("A result of a language test is needed; you can add it later.") },
  { BROCHURE_REASON_TEST_MISSING, ANY, NULL,
    N_("Choose which test this is.") },
  { BROCHURE_REASON_NONE_YET, ANY, NULL,
    N_("A result of a language test is needed; you can add it later.") },
  { BROCHURE_REASON_OTHER_TEST, ANY, NULL,
    /* Translators: {decider} is who decides on applications, in the nominative: “the institution” */
    N_("This test is not listed for this group. Whether it counts, {decider} decides.") },
  { BROCHURE_REASON_NOT_LISTED, ANY, NULL,
    N_("This test is not listed for this group. Whether it counts, {decider} decides.") },
  { BROCHURE_REASON_EXEMPT, ANY, NULL,
    /* Translators: {exemptions} is who needs no test: “Pupils of an English school”, {decider} is who decides, in the
     * nominative */
    N_("Listed as exempt: {exemptions}. Whether you are, {decider} decides.") },
  { BROCHURE_REASON_EXEMPT, ANY, NULL,
    /* Translators: {decider} is who decides on applications, in the nominative: “the institution” */
    N_("Nobody is listed as exempt. Whether you are, {decider} decides.") },
  { BROCHURE_REASON_NO_MINIMUM, ANY, NULL,
    /* Translators: {decider} is who decides on applications, in the nominative: “the institution” */
    N_("No minimum is listed. Which result is enough, {decider} decides.") },
  { BROCHURE_REASON_SCORE_MISSING, ANY, NULL,
    /* Translators: {listed} is a language test and what is asked in it: “TOEFL iBT 80 with 20 in each part” */
    N_("Fill in your result. The listed minimum is {listed}.") },
  { BROCHURE_REASON_SCALE_MISSING, ANY, NULL,
    N_("The score could be on either scale. Choose one, or fill in the test date.") },
  { BROCHURE_REASON_COMPONENTS_MISSING, ANY, NULL,
    /* Translators: {test} is a language test: “TOEFL iBT”, {componentMinima} what is asked in its parts that are not
     * filled in: “20 in Reading and Writing” */
    N_("Fill in the scores of {test} that are missing. The listed minimum is {componentMinima}.") },
  { BROCHURE_REASON_MINIMUM_MET, ANY, NULL,
    /* Translators: {result} is a language test and its score: “C1 Advanced 185”, {minimumGrade} a grade: “C”,
     * {minimum} the lowest score of that grade: “180” */
    N_("{result} reaches grade {minimumGrade}, which starts at {minimum}.") },
  { BROCHURE_REASON_MINIMUM_MET, ANY, NULL,
    /* Translators: {result} is a language test and its score, or a figure with its unit: “IELTS 6.0”, “20 credits”,
     * {minimum} what is asked */
    N_("{result} reaches the listed minimum of {minimum}.") },
  { BROCHURE_REASON_GRADE_MET, ANY, NULL,
    /* Translators: {result} is a language test and its score, {listed} what is asked: “C1 Advanced grade B” and “C1
     * Advanced grade C” */
    N_("{result} reaches the listed minimum: {listed}.") },
  { BROCHURE_REASON_COMPONENTS_MET, ANY, NULL,
    N_("{result} reaches the listed minimum: {listed}.") },
  { BROCHURE_REASON_TOTAL_SUFFICES, ANY, NULL,
    /* Translators: {result} is a language test and its overall score: “TOEFL iBT 112” */
    N_("{result} is so high that every part reaches its minimum.") },
  { BROCHURE_REASON_TOTAL_INSUFFICIENT, ANY, NULL,
    /* Translators: {result} is a language test and its overall score: “TOEFL iBT 81” */
    N_("With {result}, some part must be below its minimum.") },
  { BROCHURE_REASON_BELOW_MINIMUM, ANY, NULL,
    /* Translators: {result} is a language test and its score: “C1 Advanced 175”, {short} how much it lacks: “5”,
     * {minimumGrade} a grade: “C”, {minimum} the lowest score of that grade: “180” */
    N_("{result} is {short} short of grade {minimumGrade}, which starts at {minimum}.") },
  { BROCHURE_REASON_BELOW_MINIMUM, ANY, NULL,
    /* Translators: {result} is a language test and its score, or a figure with its unit: “IELTS 6.0”, “20 credits”,
     * {short} how much it lacks: “0.5”, {minimum} what is asked: “6.5” */
    N_("{result} is {short} short of the listed minimum of {minimum}.") },
  { BROCHURE_REASON_GRADE_BELOW, ANY, NULL,
    /* Translators: {result} is a language test and a grade in it: “C1 Advanced grade C”, {listed} what is asked: “C1
     * Advanced grade B” */
    N_("{result} is below the listed minimum: {listed}.") },
  { BROCHURE_REASON_COMPONENT_BELOW, ANY, NULL,
    /* Translators: {given} is the score in {component}, one part of a language test: “18 in Writing”, {short} how
     * much it lacks: “2”, {componentMinimum} what is asked there: “20” */
    N_("{given} in {component} is {short} short of the listed minimum of {componentMinimum}.") },
  { BROCHURE_REASON_COMPONENT_BELOW, ANY, NULL,
    /* Translators: {components} are scores in several parts of a language test: “168 in Writing and 160 in Speaking”,
     * {componentMinima} is what is asked there: “169 in Writing and Speaking” */
    N_("{components}: the listed minimum is {componentMinima}.") },
  { BROCHURE_REASON_UNCOUNTED_BELOW, ANY, NULL,
    /* Translators: {components} are scores in parts of a language test: “160 in Use of English”, {decider} is who
     * decides, in the nominative */
    N_("The parts that count are high enough; another one is lower: {components}. Whether that counts, "
       "{decider} decides.") },
  { BROCHURE_REASON_MODULE, ANY, NULL,
    /* Translators: {module} is a kind of a language test: “General Training”, {decider} is who decides, in the
     * nominative */
    N_("The score is high enough. Whether {module} counts is not listed; {decider} decides.") },
  { BROCHURE_REASON_CONCORDANCE_MET, ANY, NULL,
    /* Translators: {result} is a language test and its score on a new scale: “TOEFL iBT 5.0”, {low} and {high} are
     * what corresponds to it on the old one: “95 to 106”, {minimum} is a score on the old one: “90” */
    N_("{result} corresponds to {low} to {high} on the scale of the listed minimum of {minimum}.") },
  { BROCHURE_REASON_CONCORDANCE_MET, ANY, NULL,
    N_("{result} reaches the listed minimum: {listed}.") },
  { BROCHURE_REASON_CONCORDANCE_BELOW, ANY, NULL,
    N_("{result} corresponds to {low} to {high} on the scale of the listed minimum of {minimum}.") },
  { BROCHURE_REASON_CONCORDANCE_STRADDLES, ANY, NULL,
    /* Translators: {result} is a language test and its score on a new scale: “TOEFL iBT 4.5”, {low} and {high} are
     * what corresponds to it on the old one: “86 to 94”, {minimum} is a score on the old one: “90”, {decider} is who
     * decides, in the nominative */
    N_("{result} corresponds to {low} to {high} on the scale of the listed minimum of {minimum}, which lies in "
       "between; {decider} decides.") },
  { BROCHURE_REASON_CONCORDANCE_STRADDLES, ANY, NULL,
    /* Translators: {result} is a language test and its score: “TOEFL iBT 4.5”, {decider} is who decides, in the
     * nominative */
    N_("What {result} corresponds to, the test maker’s table does not say; {decider} decides.") },
  { BROCHURE_REASON_CONCORDANCE_COMPONENT, ANY, NULL,
    /* Translators: {componentMinima} is what is asked in some parts of a test: “20 in Reading and Writing”, {decider}
     * is who decides, in the nominative */
    N_("The total is high enough. Whether the parts reach {componentMinima}, the test maker’s table leaves "
       "open; {decider} decides.") },

  { BROCHURE_REASON_NUMBER_MISSING, ANY, NULL,
    N_("This question is not answered yet.") },
  { BROCHURE_REASON_NUMBER_MET, ANY, NULL,
    N_("{result} reaches the listed minimum of {minimum}.") },
  { BROCHURE_REASON_NUMBER_MET, ANY, NULL,
    /* Translators: {result} and {maximum} are figures with their unit, where less is better: “2.0” and “2.5” */
    N_("{result} is within the listed limit of {maximum}.") },
  { BROCHURE_REASON_NUMBER_SHORT, ANY, NULL,
    N_("{result} is {short} short of the listed minimum of {minimum}.") },
  { BROCHURE_REASON_NUMBER_SHORT, ANY, NULL,
    /* Translators: {result}, {over} and {maximum} are figures where less is better: “2.7”, “0.2” and “2.5” */
    N_("{result} is {over} over the listed limit of {maximum}.") },

  { BROCHURE_REASON_AGE_MET, ANY, NULL,
    /* Translators: {ageLimit} is how old the result of a test may be: “not older than 24 months when the programme
     * starts” */
    N_("The result is recent enough: {ageLimit}.") },
  { BROCHURE_REASON_TOO_OLD, ANY, NULL,
    /* Translators: {ageLimit} is how old the result of a test may be: “not older than 24 months when the programme
     * starts” */
    N_("The result is too old. The listed limit: {ageLimit}.") },
  { BROCHURE_REASON_DATE_MISSING, ANY, NULL,
    /* Translators: {ageLimit} is how old the result of a test may be: “not older than 24 months when the programme
     * starts” */
    N_("Fill in when the test was taken. The listed limit: {ageLimit}.") },
};

static const Sentence changes[] = {
  { BROCHURE_REASON_ANSWER_FAILS, ANY, NULL,
    /* Translators: {listed} is what would meet a requirement: “IELTS 6.5, TOEFL iBT 90 or C1 Advanced grade C” */
    N_("This would do: {listed}") },
  { BROCHURE_REASON_BELOW_MINIMUM, ANY, NULL,
    N_("This would do: {listed}") },
  { BROCHURE_REASON_GRADE_BELOW, ANY, NULL,
    N_("This would do: {listed}") },
  { BROCHURE_REASON_COMPONENT_BELOW, ANY, NULL,
    N_("This would do: {listed}") },
  { BROCHURE_REASON_TOTAL_INSUFFICIENT, ANY, NULL,
    N_("This would do: {listed}") },
  { BROCHURE_REASON_NUMBER_SHORT, ANY, NULL,
    N_("This would do: {listed}") },
  { BROCHURE_REASON_COMPONENTS_MISSING, ANY, NULL,
    /* Translators: {needed} is an overall score in a language test: “110” */
    N_("An overall score of {needed} or more would certainly do.") },
  { BROCHURE_REASON_MODULE, ANY, NULL,
    /* Translators: {otherModule} is a kind of a language test: “Academic” */
    N_("The same score in {otherModule} would do.") },
  { BROCHURE_REASON_CONCORDANCE_BELOW, ANY, NULL,
    N_("An overall score of {needed} or more would certainly do.") },
  { BROCHURE_REASON_CONCORDANCE_STRADDLES, ANY, NULL,
    N_("An overall score of {needed} or more would certainly do.") },
  { BROCHURE_REASON_TOO_OLD, ANY, NULL,
    N_("A newer result with the same score would do.") },
};

static const Sentence briefs[] = {
  { BROCHURE_REASON_WORK_MISSING, ANY, NULL,
    /* Translators: after the name of a requirement: “Degree: Work experience missing” */
    N_("Work experience missing") },
  { BROCHURE_REASON_NO_COUNTRY, ANY, "nationality",
    /* Translators: after the name of a requirement: “English: Nationality missing” */
    N_("Nationality missing") },
  { BROCHURE_REASON_NO_COUNTRY, ANY, NULL,
    /* Translators: after the name of a requirement: “English: Country missing” */
    N_("Country missing") },
  { BROCHURE_REASON_NO_SET, ANY, NULL,
    /* Translators: after the name of a requirement: “English: Not listed” */
    N_("Not listed") },
  { BROCHURE_REASON_NO_TEST, ANY, NULL,
    /* Translators: after the name of a requirement: “English: Test missing” */
    N_("Test missing") },
  { BROCHURE_REASON_TEST_MISSING, ANY, NULL,
    N_("Test missing") },
  { BROCHURE_REASON_NONE_YET, ANY, NULL,
    /* Translators: after the name of a requirement: “English: No test yet” */
    N_("No test yet") },
  { BROCHURE_REASON_OTHER_TEST, ANY, NULL,
    N_("Not listed") },
  { BROCHURE_REASON_NOT_LISTED, ANY, NULL,
    N_("Not listed") },
  { BROCHURE_REASON_NO_MINIMUM, ANY, NULL,
    /* Translators: after the name of a requirement: “English: No minimum is listed” */
    N_("No minimum is listed") },
  { BROCHURE_REASON_MODULE, ANY, NULL,
    /* Translators: after the name of a requirement; {module} is a kind of a language test: “English: General Training
     * not listed” */
    N_("{module} not listed") },
  { BROCHURE_REASON_SCORE_MISSING, ANY, NULL,
    /* Translators: after the name of a requirement: “English: Score missing” */
    N_("Score missing") },
  { BROCHURE_REASON_COMPONENTS_MISSING, ANY, NULL,
    N_("Score missing") },
  { BROCHURE_REASON_SCALE_MISSING, ANY, NULL,
    /* Translators: after the name of a requirement: “English: Scale missing” */
    N_("Scale missing") },
  { BROCHURE_REASON_DATE_MISSING, ANY, NULL,
    /* Translators: after the name of a requirement: “English: Date missing” */
    N_("Date missing") },
  { BROCHURE_REASON_BELOW_MINIMUM, ANY, NULL,
    /* Translators: after the name of a requirement; {short} is how much a score or a figure lacks: “English: 0.5
     * short” */
    N_("{short} short") },
  { BROCHURE_REASON_COMPONENT_BELOW, ANY, NULL,
    /* Translators: after the name of a requirement; {short} is how much the score in {component}, one part of a test,
     * lacks: “English: 2 short in Writing” */
    N_("{short} short in {component}") },
  { BROCHURE_REASON_COMPONENT_BELOW, ANY, NULL,
    /* Translators: after the name of a requirement; {component} are parts of a test: “English: Too low in Writing and
     * Speaking” */
    N_("Too low in {component}") },
  { BROCHURE_REASON_NUMBER_SHORT, ANY, NULL,
    /* Translators: after the name of a requirement; {over} is by how much a figure is too high where less is better:
     * “Average mark: 0.2 too high” */
    N_("{over} too high") },
  { BROCHURE_REASON_NUMBER_SHORT, ANY, NULL,
    N_("{short} short") },
  { BROCHURE_REASON_TOO_OLD, ANY, NULL,
    /* Translators: after the name of a requirement: “English: Test too old” */
    N_("Test too old") },
};

static const struct
{
  const Sentence *sentences;
  gsize n_sentences;
} kinds[] = {
  [BROCHURE_SENTENCE_WHY] = { whys, G_N_ELEMENTS (whys) },
  [BROCHURE_SENTENCE_CHANGE] = { changes, G_N_ELEMENTS (changes) },
  [BROCHURE_SENTENCE_BRIEF] = { briefs, G_N_ELEMENTS (briefs) },
};

/**
 * _brochure_explanation_next_sentence:
 * @kind: what the sentence is to say
 * @topic: what it is about
 * @reason: the reason of the verdict
 * @lacking: (nullable): which country lacks
 * @position: (inout): where to go on; 0 at first
 *
 * Finds the program's own sentences for a reason, the most telling one first.
 *
 * Returns: (nullable): the next one, translated, with its placeholders
 */
const char *
_brochure_explanation_next_sentence (BrochureSentenceKind  kind,
                                     const BrochureTopic  *topic,
                                     BrochureReason        reason,
                                     const char           *lacking,
                                     gsize                *position)
{
  while (*position < kinds[kind].n_sentences)
    {
      const Sentence *sentence = &kinds[kind].sentences[(*position)++];

      if (sentence->reason == reason &&
          (sentence->type == ANY || sentence->type == topic->result->rule->type) &&
          (sentence->lacking == NULL || g_strcmp0 (sentence->lacking, lacking) == 0))
        return _(sentence->words);
    }

  return NULL;
}
