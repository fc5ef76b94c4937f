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
  const char *variant;   /* the answer that was given, the day that counts or what lacks; or any */
  const char *words;
} Sentence;

static const Sentence whys[] = {
  { BROCHURE_REASON_INVALID, BROCHURE_RULE_LANGUAGE_TEST, NULL,
    N_("One of the scores cannot be right. Correct it to see the result.") },
  { BROCHURE_REASON_INVALID, BROCHURE_RULE_TEST_AGE, NULL,
    N_("One of the scores cannot be right. Correct it to see the result.") },
  { BROCHURE_REASON_INVALID, ANY, NULL,
    N_("One of the answers cannot be right. Correct it to see the result.") },
  { BROCHURE_REASON_UNKNOWN_RULE, ANY, NULL,
    /* Translators: {decider} is who decides on applications, in the nominative: “the institution” */
    N_("This version of the program does not know this kind of requirement; {decider} decides.") },
  { BROCHURE_REASON_NOT_IN_FORCE, ANY, NULL,
    N_("This requirement is not in force on the day of this check.") },
  { BROCHURE_REASON_NOT_JUDGED, BROCHURE_RULE_DOCUMENT, NULL,
    N_("This is to be sent with the application; it is not checked here.") },
  { BROCHURE_REASON_NOT_JUDGED, BROCHURE_RULE_TEST_AGE, NULL,
    N_("No limit is listed for the age of a test result.") },
  { BROCHURE_REASON_NOT_JUDGED, ANY, NULL,
    N_("This is good to know; it is not checked here.") },
  { BROCHURE_REASON_RULE_AT_FAULT, ANY, NULL,
    /* Translators: {decider} is who decides on applications, in the nominative: “the institution” */
    N_("What is asked for here cannot be right as it is written, so nothing is held against it; {decider} decides.") },

  { BROCHURE_REASON_ANSWER_MEETS, BROCHURE_RULE_DEGREE_LEVEL, NULL,
    N_("A degree of this level is what the requirements ask for.") },
  { BROCHURE_REASON_ANSWER_MEETS, BROCHURE_RULE_SUBJECT, NULL,
    /* Translators: {decider} is who decides on applications, in the nominative: “the institution” */
    N_("Your subject is one that the requirements name; {decider} still checks it.") },
  { BROCHURE_REASON_ANSWER_MEETS, ANY, NULL,
    /* Translators: {answer} is the answer to a question that a programme asks: “A year of study in English” */
    N_("“{answer}” meets this requirement.") },
  { BROCHURE_REASON_ANSWER_MEETS, ANY, NULL,
    N_("Your answer meets this requirement.") },
  { BROCHURE_REASON_ANSWER_ASSESSED, BROCHURE_RULE_DEGREE_LEVEL, "in-progress",
    /* Translators: {decider} is who decides on applications, in the nominative: “the institution” */
    N_("The requirements do not settle whether a degree that is not finished is enough; {decider} decides.") },
  { BROCHURE_REASON_ANSWER_ASSESSED, BROCHURE_RULE_DEGREE_LEVEL, "equivalent",
    /* Translators: {decider} is who decides on applications, in the nominative: “the institution” */
    N_("Whether your degree is equivalent to the one asked for, {decider} decides.") },
  { BROCHURE_REASON_ANSWER_ASSESSED, BROCHURE_RULE_DEGREE_LEVEL, NULL,
    /* Translators: {decider} is who decides on applications, in the nominative: “the institution” */
    N_("Whether this degree is enough, {decider} decides.") },
  { BROCHURE_REASON_ANSWER_ASSESSED, BROCHURE_RULE_SUBJECT, NULL,
    /* Translators: {decider} is who decides on applications, in the nominative: “the institution” */
    N_("Whether this subject is close enough to the one asked for, {decider} decides.") },
  { BROCHURE_REASON_ANSWER_ASSESSED, ANY, NULL,
    /* Translators: {answer} is the answer to a question, {decider} is who decides on applications, in the nominative */
    N_("Whether “{answer}” is enough, {decider} decides.") },
  { BROCHURE_REASON_ANSWER_ASSESSED, ANY, NULL,
    /* Translators: {decider} is who decides on applications, in the nominative: “the institution” */
    N_("Whether this answer is enough, {decider} decides.") },
  { BROCHURE_REASON_ANSWER_FAILS, ANY, NULL,
    /* Translators: {enough} is what meets a requirement: “bachelor’s degree or master’s degree” */
    N_("This is not what the requirements ask for. What meets them: {enough}.") },
  { BROCHURE_REASON_ANSWER_FAILS, ANY, NULL,
    N_("This is not what the requirements ask for.") },
  { BROCHURE_REASON_ANSWER_MISSING, BROCHURE_RULE_DEGREE_LEVEL, NULL,
    N_("Fill in the degree you hold or are studying for.") },
  { BROCHURE_REASON_ANSWER_MISSING, BROCHURE_RULE_SUBJECT, NULL,
    N_("Fill in what you studied.") },
  { BROCHURE_REASON_ANSWER_MISSING, ANY, NULL,
    N_("This question is not answered yet.") },
  { BROCHURE_REASON_WORK_ASSESSED, BROCHURE_RULE_DEGREE_LEVEL, NULL,
    /* Translators: {decider} is who decides on applications, in the nominative: “the institution” */
    N_("Without such a degree the requirement is not met as it stands, but {decider} also weighs work experience, "
       "so yours may count.") },
  { BROCHURE_REASON_WORK_ASSESSED, ANY, NULL,
    /* Translators: {decider} is who decides on applications, in the nominative: “the institution” */
    N_("The requirement is not met as it stands, but {decider} also weighs work experience, so yours may count.") },
  { BROCHURE_REASON_WORK_MISSING, ANY, NULL,
    /* Translators: {decider} is who decides on applications, in the nominative: “the institution” */
    N_("Say whether you have relevant work experience: it is what {decider} could weigh instead.") },
  { BROCHURE_REASON_NO_DEGREE, ANY, NULL,
    N_("Where there is no degree, there is no subject to look at.") },

  { BROCHURE_REASON_NO_COUNTRY, ANY, "nationality",
    N_("Fill in your nationality first: it decides which requirements apply.") },
  { BROCHURE_REASON_NO_COUNTRY, ANY, "country",
    N_("Fill in the country first: it decides which requirements apply.") },
  { BROCHURE_REASON_NO_COUNTRY, ANY, NULL,
    N_("Fill in the country first: it decides how much is asked for.") },
  { BROCHURE_REASON_NO_SET, ANY, NULL,
    /* Translators: {country} is the name of a country, {decider} is who decides, in the nominative */
    N_("No requirements are listed for this country: {country}. Which test counts, {decider} decides.") },
  { BROCHURE_REASON_NO_SET, ANY, NULL,
    /* Translators: {decider} is who decides on applications, in the nominative: “the institution” */
    N_("No requirements are listed for this country. Which test counts, {decider} decides.") },
  { BROCHURE_REASON_NO_TEST, BROCHURE_RULE_TEST_AGE, NULL,
    N_("There is no test result yet that could be too old.") },
  { BROCHURE_REASON_NO_TEST, ANY, NULL,
    N_("Add a language test. You can read on without one; a result is needed later.") },
  { BROCHURE_REASON_TEST_MISSING, ANY, NULL,
    N_("Choose which test this is.") },
  { BROCHURE_REASON_NONE_YET, ANY, NULL,
    N_("You can read on without a test; a result is needed later.") },
  { BROCHURE_REASON_OTHER_TEST, ANY, NULL,
    /* Translators: {decider} is who decides on applications, in the nominative: “the institution” */
    N_("This test is not one of those listed. Whether it counts, {decider} decides.") },
  { BROCHURE_REASON_EXEMPT, ANY, NULL,
    /* Translators: {exemptions} is who needs no test: “Pupils of an English school”, {decider} is who decides, in the
     * nominative */
    N_("Listed as exempt: {exemptions}. Whether this applies to you, {decider} decides.") },
  { BROCHURE_REASON_EXEMPT, ANY, NULL,
    /* Translators: {decider} is who decides on applications, in the nominative: “the institution” */
    N_("Nobody is listed as exempt. Whether an exemption applies to you, {decider} decides.") },
  { BROCHURE_REASON_NOT_LISTED, ANY, NULL,
    /* Translators: {test} is a language test: “PTE Academic”, {decider} is who decides, in the nominative */
    N_("{test} is not listed for this group. Whether it counts, {decider} decides.") },
  { BROCHURE_REASON_NO_MINIMUM, ANY, NULL,
    /* Translators: {test} is a language test: “IELTS”, {decider} is who decides, in the nominative */
    N_("{test} is listed without a minimum. Which result is enough, {decider} decides.") },
  { BROCHURE_REASON_SCORE_MISSING, ANY, NULL,
    /* Translators: {test} is a language test: “C1 Advanced”, {minimumGrade} a grade: “C”, {minimum} a score: “180” */
    N_("Fill in the grade or the overall score of {test}; the listed minimum is grade {minimumGrade}, "
       "from {minimum} on.") },
  { BROCHURE_REASON_SCORE_MISSING, ANY, NULL,
    /* Translators: {test} is a language test: “TOEFL iBT”, {minimum} and {componentMinimum} are scores: “80”, “20” */
    N_("Fill in the overall score of {test} and the score of each part; the listed minimum is {minimum}, "
       "with {componentMinimum} in each part that counts.") },
  { BROCHURE_REASON_SCORE_MISSING, ANY, NULL,
    /* Translators: {test} is a language test: “IELTS”, {minimum} a score: “6.5” */
    N_("Fill in the overall score of {test}; the listed minimum is {minimum}.") },
  { BROCHURE_REASON_SCORE_MISSING, ANY, NULL,
    /* Translators: {test} is a language test: “IELTS” */
    N_("Fill in the overall score of {test}.") },
  { BROCHURE_REASON_SCALE_MISSING, ANY, NULL,
    /* Translators: {test} is a language test: “TOEFL iBT” */
    N_("The score could be on either scale of {test}. Choose the scale, or fill in when the test was taken.") },
  { BROCHURE_REASON_COMPONENTS_MISSING, ANY, NULL,
    /* Translators: {test} is a language test: “TOEFL iBT”, {component} its parts that are not filled in: “Reading and
     * Writing”, {componentMinima} what is asked there: “20 in Reading and Writing” */
    N_("Fill in the score of each part of {test}. Still open: {component}. The listed minimum is {componentMinima}.") },
  { BROCHURE_REASON_COMPONENTS_MISSING, ANY, NULL,
    /* Translators: {test} is a language test: “TOEFL iBT”, {component} its parts that are not filled in: “Reading and
     * Writing” */
    N_("Fill in the score of each part of {test}. Still open: {component}.") },
  { BROCHURE_REASON_MINIMUM_MET, ANY, NULL,
    /* Translators: {test} is a language test, {given} its score: “C1 Advanced 185”, {minimumGrade} a grade: “C”,
     * {minimum} the lowest score of that grade: “180” */
    N_("{test} {given} lies in the band of grade {minimumGrade} or above, which starts at {minimum}.") },
  { BROCHURE_REASON_MINIMUM_MET, ANY, NULL,
    /* Translators: {test} is a language test, {given} its score: “IELTS 7.0”, {minimum} a score: “6.5” */
    N_("{test} {given} reaches the listed minimum of {minimum}.") },
  { BROCHURE_REASON_GRADE_MET, ANY, NULL,
    /* Translators: {grade} and {minimumGrade} are grades: “B” and “C”, {test} is a language test: “C1 Advanced” */
    N_("Grade {grade} in {test} reaches the listed minimum of grade {minimumGrade}.") },
  { BROCHURE_REASON_GRADE_MET, ANY, NULL,
    /* Translators: {grade} is a grade: “B”, {test} a language test: “C1 Advanced”, {minimum} a score: “180” */
    N_("Grade {grade} in {test} reaches the listed minimum of {minimum}.") },
  { BROCHURE_REASON_COMPONENTS_MET, ANY, NULL,
    /* Translators: {test} is a language test, {total} its overall score: “TOEFL iBT 95”, {minimum} and
     * {componentMinimum} are scores: “80” and “20” */
    N_("{test} {total} reaches the listed minimum of {minimum}, and every part that counts reaches "
       "{componentMinimum}.") },
  { BROCHURE_REASON_COMPONENTS_MET, ANY, NULL,
    /* Translators: {test} is a language test, {total} its overall score: “IELTS 7.0”, {minimum} a score: “6.5” */
    N_("{test} {total} reaches the listed minimum of {minimum}, and every part that counts reaches its own.") },
  { BROCHURE_REASON_COMPONENTS_MET, ANY, NULL,
    /* Translators: {test} is a language test: “C1 Advanced”, {componentMinimum} a score: “169” */
    N_("Every part of {test} that counts reaches the listed minimum of {componentMinimum}.") },
  { BROCHURE_REASON_COMPONENTS_MET, ANY, NULL,
    /* Translators: {test} is a language test: “C1 Advanced” */
    N_("Every part of {test} that counts reaches its listed minimum.") },
  { BROCHURE_REASON_TOTAL_SUFFICES, ANY, NULL,
    /* Translators: {test} is a language test, {total} its overall score: “TOEFL iBT 112”, {componentMinimum} a score */
    N_("{test} {total} is so high that no part can be below {componentMinimum}.") },
  { BROCHURE_REASON_TOTAL_SUFFICES, ANY, NULL,
    /* Translators: {test} is a language test, {total} its overall score: “TOEFL iBT 112” */
    N_("{test} {total} is so high that no part can be below its minimum.") },
  { BROCHURE_REASON_TOTAL_INSUFFICIENT, ANY, NULL,
    /* Translators: {test} is a language test, {total} its overall score: “TOEFL iBT 81”, {componentMinimum} a score */
    N_("With {test} {total} some part must be below the listed minimum of {componentMinimum}.") },
  { BROCHURE_REASON_TOTAL_INSUFFICIENT, ANY, NULL,
    /* Translators: {test} is a language test, {total} its overall score: “TOEFL iBT 81” */
    N_("With {test} {total} some part must be below its listed minimum.") },
  { BROCHURE_REASON_BELOW_MINIMUM, ANY, NULL,
    /* Translators: {test} is a language test, {given} its score: “C1 Advanced 175”, {short} how much it lacks: “5”,
     * {minimumGrade} a grade: “C”, {minimum} the lowest score of that grade: “180” */
    N_("{test} {given} is {short} short of grade {minimumGrade}, which starts at {minimum}.") },
  { BROCHURE_REASON_BELOW_MINIMUM, ANY, NULL,
    /* Translators: {test} is a language test, {given} its score: “IELTS 6.0”, {short} how much it lacks: “0.5”,
     * {minimum} a score: “6.5” */
    N_("{test} {given} is {short} short of the listed minimum of {minimum}.") },
  { BROCHURE_REASON_GRADE_BELOW, ANY, NULL,
    /* Translators: {grade} and {minimumGrade} are grades: “C” and “B”, {test} is a language test: “C1 Advanced” */
    N_("Grade {grade} in {test} is below the listed minimum of grade {minimumGrade}.") },
  { BROCHURE_REASON_GRADE_BELOW, ANY, NULL,
    /* Translators: {grade} is a grade: “C”, {test} a language test: “C1 Advanced”, {minimum} a score: “185” */
    N_("Grade {grade} in {test} is below the listed minimum of {minimum}.") },
  { BROCHURE_REASON_COMPONENT_BELOW, ANY, NULL,
    /* Translators: {given} is the score in {component}, one part of a language test: “18 in Writing”, {short} how much
     * it lacks: “2”, {componentMinimum} what is asked there: “20” */
    N_("{given} in {component} is {short} short of the listed minimum of {componentMinimum}.") },
  { BROCHURE_REASON_COMPONENT_BELOW, ANY, NULL,
    /* Translators: {test} is a language test: “C1 Advanced”, {components} are scores in several parts of it: “168 in
     * Writing and 160 in Speaking”, {componentMinima} is what is asked there: “169 in Writing and Speaking” */
    N_("{test}: {components}. The listed minimum is {componentMinima}.") },
  { BROCHURE_REASON_UNCOUNTED_BELOW, ANY, NULL,
    /* Translators: {componentMinimum} is a score: “169”, {components} are scores in other parts of a language test:
     * “160 in Use of English”, {decider} is who decides, in the nominative */
    N_("The parts that count reach {componentMinimum}; another one is lower: {components}. "
       "Whether that counts, {decider} decides.") },
  { BROCHURE_REASON_UNCOUNTED_BELOW, ANY, NULL,
    /* Translators: {decider} is who decides on applications, in the nominative: “the institution” */
    N_("The parts that count are high enough; another one is lower. Whether that counts, {decider} decides.") },
  { BROCHURE_REASON_MODULE, ANY, NULL,
    /* Translators: {module} is a kind of a language test: “General Training”, {decider} is who decides, in the
     * nominative */
    N_("The score is high enough. Whether {module} counts is not listed; {decider} decides.") },
  { BROCHURE_REASON_CONCORDANCE_MET, ANY, NULL,
    /* Translators: {test} is a language test, {given} its score on a new scale: “TOEFL iBT 5.0”, {low} and {high} are
     * what corresponds to it on the old one: “95 to 106”, {minimum} is a score on the old one: “90” */
    N_("{test} {given} corresponds to {low} to {high} on the scale of the listed minimum, {minimum}: "
       "all of it reaches that minimum.") },
  { BROCHURE_REASON_CONCORDANCE_BELOW, ANY, NULL,
    /* Translators: {test} is a language test, {given} its score on a new scale: “TOEFL iBT 4.0”, {low} and {high} are
     * what corresponds to it on the old one: “72 to 85”, {minimum} is a score on the old one: “90” */
    N_("{test} {given} corresponds to {low} to {high} on the scale of the listed minimum, {minimum}: "
       "all of it is below that minimum.") },
  { BROCHURE_REASON_CONCORDANCE_STRADDLES, ANY, NULL,
    /* Translators: {test} is a language test, {given} its score on a new scale: “TOEFL iBT 4.5”, {low} and {high} are
     * what corresponds to it on the old one: “86 to 94”, {minimum} is a score on the old one: “90”, {decider} is who
     * decides, in the nominative */
    N_("{test} {given} corresponds to {low} to {high} on the scale of the listed minimum. The minimum of {minimum} "
       "lies in between, so the table cannot settle it; {decider} decides.") },
  { BROCHURE_REASON_CONCORDANCE_STRADDLES, ANY, NULL,
    /* Translators: {test} is a language test, {given} its score: “TOEFL iBT 4.5”, {decider} is who decides, in the
     * nominative */
    N_("What {test} {given} corresponds to, the test maker’s table does not say; {decider} decides.") },
  { BROCHURE_REASON_CONCORDANCE_COMPONENT, ANY, NULL,
    /* Translators: {componentMinimum} is a score: “20”, {component} are parts of a language test: “Reading and
     * Writing”, {decider} is who decides, in the nominative */
    N_("The total is high enough. For these parts the test maker’s table leaves open whether they reach "
       "{componentMinimum}: {component}. For them, {decider} decides.") },
  { BROCHURE_REASON_CONCORDANCE_COMPONENT, ANY, NULL,
    /* Translators: {component} are parts of a language test: “Reading and Writing”, {decider} is who decides, in the
     * nominative */
    N_("The total is high enough. For these parts the test maker’s table leaves open whether they reach their minimum: "
       "{component}. For them, {decider} decides.") },

  { BROCHURE_REASON_NUMBER_MISSING, ANY, NULL,
    /* Translators: {minimum} is the lowest figure that is enough, with its unit: “30 credits” */
    N_("This figure is not filled in yet. The listed minimum is {minimum}.") },
  { BROCHURE_REASON_NUMBER_MISSING, ANY, NULL,
    /* Translators: {maximum} is the highest figure that is still good enough, with its unit: “2.5” */
    N_("This figure is not filled in yet. It may be {maximum} at most.") },
  { BROCHURE_REASON_NUMBER_MISSING, ANY, NULL,
    N_("This figure is not filled in yet.") },
  { BROCHURE_REASON_NUMBER_MET, ANY, NULL,
    /* Translators: {given} and {minimum} are figures with their unit: “40 credits” and “30 credits” */
    N_("{given} reaches the listed minimum of {minimum}.") },
  { BROCHURE_REASON_NUMBER_MET, ANY, NULL,
    /* Translators: {given} and {maximum} are figures with their unit, where less is better: “2.0” and “2.5” */
    N_("{given} is within the listed limit of {maximum}.") },
  { BROCHURE_REASON_NUMBER_SHORT, ANY, NULL,
    /* Translators: {given}, {short} and {minimum} are figures, the first and the last with their unit: “20 credits”,
     * “10” and “30 credits” */
    N_("{given} is {short} short of the listed minimum of {minimum}.") },
  { BROCHURE_REASON_NUMBER_SHORT, ANY, NULL,
    /* Translators: {given}, {over} and {maximum} are figures where less is better: “2.7”, “0.2” and “2.5” */
    N_("{given} is {over} over the listed limit of {maximum}.") },

  { BROCHURE_REASON_AGE_MET, ANY, "start",
    /* Translators: {age} is how old the result of a test may be: “24 months” */
    N_("The result is recent enough: it is not older than {age} when the programme starts.") },
  { BROCHURE_REASON_AGE_MET, ANY, "deadline",
    /* Translators: {age} is how old the result of a test may be: “24 months” */
    N_("The result is recent enough: it is not older than {age} when applications close.") },
  { BROCHURE_REASON_AGE_MET, ANY, NULL,
    /* Translators: {age} is how old the result of a test may be: “24 months” */
    N_("The result is recent enough: it is not older than {age}.") },
  { BROCHURE_REASON_TOO_OLD, ANY, "start",
    /* Translators: {age} is how old the result of a test may be: “24 months” */
    N_("The result is too old: when the programme starts, it may be {age} old at most.") },
  { BROCHURE_REASON_TOO_OLD, ANY, "deadline",
    /* Translators: {age} is how old the result of a test may be: “24 months” */
    N_("The result is too old: when applications close, it may be {age} old at most.") },
  { BROCHURE_REASON_TOO_OLD, ANY, NULL,
    /* Translators: {age} is how old the result of a test may be: “24 months” */
    N_("The result is too old: it may be {age} old at most.") },
  { BROCHURE_REASON_DATE_MISSING, ANY, "start",
    /* Translators: {age} is how old the result of a test may be: “24 months” */
    N_("Fill in when the test was taken: when the programme starts, the result may be {age} old at most.") },
  { BROCHURE_REASON_DATE_MISSING, ANY, "deadline",
    /* Translators: {age} is how old the result of a test may be: “24 months” */
    N_("Fill in when the test was taken: when applications close, the result may be {age} old at most.") },
  { BROCHURE_REASON_DATE_MISSING, ANY, NULL,
    /* Translators: {age} is how old the result of a test may be: “24 months” */
    N_("Fill in when the test was taken: the result may be {age} old at most.") },
};

static const Sentence changes[] = {
  { BROCHURE_REASON_BELOW_MINIMUM, ANY, NULL,
    /* Translators: {test} is a language test, {needed} the score that would do: “IELTS 6.5” */
    N_("{test} {needed} or more would meet the minimum.") },
  { BROCHURE_REASON_GRADE_BELOW, ANY, NULL,
    /* Translators: {minimumGrade} is the grade that would do: “C” */
    N_("Grade {minimumGrade} or better would meet the minimum.") },
  { BROCHURE_REASON_GRADE_BELOW, ANY, NULL,
    /* Translators: {minimum} is the score that would do: “185” */
    N_("An overall score of {minimum} or more would meet the minimum.") },
  { BROCHURE_REASON_COMPONENT_BELOW, ANY, NULL,
    /* Translators: {componentMinima} is what would do in some parts of a test: “20 in Writing and Speaking” */
    N_("It takes at least {componentMinima}.") },
  { BROCHURE_REASON_COMPONENTS_MISSING, ANY, NULL,
    /* Translators: {needed} and {componentMinimum} are scores: “110” and “20” */
    N_("A total of {needed} or more would do without them: no part can then be below {componentMinimum}.") },
  { BROCHURE_REASON_COMPONENTS_MISSING, ANY, NULL,
    /* Translators: {needed} is a score: “110” */
    N_("A total of {needed} or more would do without them: no part can then be below its minimum.") },
  { BROCHURE_REASON_TOTAL_INSUFFICIENT, ANY, NULL,
    /* Translators: {componentMinima} is what would do in some parts of a test: “20 in Writing and Speaking” */
    N_("It takes at least {componentMinima}.") },
  { BROCHURE_REASON_MODULE, ANY, NULL,
    /* Translators: {otherModule} is a kind of a language test: “Academic” */
    N_("The same score in {otherModule} would meet the minimum.") },
  { BROCHURE_REASON_CONCORDANCE_BELOW, ANY, NULL,
    /* Translators: {needed} is the score that would do on the new scale of a test: “5.0” */
    N_("On this scale, {needed} or more would certainly meet the minimum.") },
  { BROCHURE_REASON_CONCORDANCE_STRADDLES, ANY, NULL,
    /* Translators: {needed} is the score that would do on the new scale of a test: “5.0” */
    N_("On this scale, {needed} or more would certainly meet the minimum.") },
  { BROCHURE_REASON_NUMBER_SHORT, ANY, NULL,
    /* Translators: {minimum} is a figure with its unit: “30 credits” */
    N_("{minimum} or more would meet the minimum.") },
  { BROCHURE_REASON_NUMBER_SHORT, ANY, NULL,
    /* Translators: {maximum} is a figure where less is better: “2.5” */
    N_("{maximum} or less would do.") },
  { BROCHURE_REASON_TOO_OLD, ANY, NULL,
    N_("A newer result with the same score would do.") },
};

static const Sentence briefs[] = {
  { BROCHURE_REASON_UNKNOWN_RULE, ANY, NULL,
    /* Translators: in a few words, after the name of a requirement: “Portfolio: not checked here” */
    N_("not checked here") },
  { BROCHURE_REASON_RULE_AT_FAULT, ANY, NULL,
    /* Translators: in a few words, after the name of a requirement: “English: not checked here” */
    N_("not checked here") },
  { BROCHURE_REASON_WORK_MISSING, ANY, NULL,
    /* Translators: in a few words, after the name of a requirement: “Degree: work experience missing” */
    N_("work experience missing") },
  { BROCHURE_REASON_NO_COUNTRY, ANY, "nationality",
    /* Translators: in a few words, after the name of a requirement: “English: nationality missing” */
    N_("nationality missing") },
  { BROCHURE_REASON_NO_COUNTRY, ANY, NULL,
    /* Translators: in a few words, after the name of a requirement: “English: country missing” */
    N_("country missing") },
  { BROCHURE_REASON_NO_SET, ANY, NULL,
    /* Translators: in a few words, after the name of a requirement: “English: not listed for this country” */
    N_("not listed for this country") },
  { BROCHURE_REASON_NO_TEST, ANY, NULL,
    /* Translators: in a few words, after the name of a requirement: “English: test missing” */
    N_("test missing") },
  { BROCHURE_REASON_TEST_MISSING, ANY, NULL,
    /* Translators: in a few words, after the name of a requirement: “English: test missing” */
    N_("test missing") },
  { BROCHURE_REASON_NONE_YET, ANY, NULL,
    /* Translators: in a few words, after the name of a requirement: “English: no test yet” */
    N_("no test yet") },
  { BROCHURE_REASON_OTHER_TEST, ANY, NULL,
    /* Translators: in a few words, after the name of a requirement: “English: not listed” */
    N_("not listed") },
  { BROCHURE_REASON_NOT_LISTED, ANY, NULL,
    /* Translators: in a few words, after the name of a requirement: “English: not listed” */
    N_("not listed") },
  { BROCHURE_REASON_NO_MINIMUM, ANY, NULL,
    /* Translators: in a few words, after the name of a requirement: “English: no minimum listed” */
    N_("no minimum listed") },
  { BROCHURE_REASON_EXEMPT, ANY, NULL,
    /* Translators: in a few words, after the name of a requirement: “English: exemption not settled” */
    N_("exemption not settled") },
  { BROCHURE_REASON_MODULE, ANY, NULL,
    /* Translators: after the name of a requirement; {module} is a kind of a language test: “English: General Training
     * not listed” */
    N_("{module} not listed") },
  { BROCHURE_REASON_SCORE_MISSING, ANY, NULL,
    /* Translators: in a few words, after the name of a requirement: “English: score missing” */
    N_("score missing") },
  { BROCHURE_REASON_COMPONENTS_MISSING, ANY, NULL,
    /* Translators: in a few words, after the name of a requirement; some scores of parts of a test are missing */
    N_("scores missing") },
  { BROCHURE_REASON_SCALE_MISSING, ANY, NULL,
    /* Translators: in a few words, after the name of a requirement: “English: scale missing” */
    N_("scale missing") },
  { BROCHURE_REASON_DATE_MISSING, ANY, NULL,
    /* Translators: in a few words, after the name of a requirement: “English: date missing” */
    N_("date missing") },
  { BROCHURE_REASON_BELOW_MINIMUM, ANY, NULL,
    /* Translators: after the name of a requirement; {short} is how much a score lacks: “English: 0.5 short” */
    N_("{short} short") },
  { BROCHURE_REASON_COMPONENT_BELOW, ANY, NULL,
    /* Translators: after the name of a requirement; {short} is how much the score in {component}, one part of a test,
     * lacks: “English: 2 short in Writing” */
    N_("{short} short in {component}") },
  { BROCHURE_REASON_COMPONENT_BELOW, ANY, NULL,
    /* Translators: after the name of a requirement; {component} are parts of a test: “English: too low in Writing and
     * Speaking” */
    N_("too low in {component}") },
  { BROCHURE_REASON_GRADE_BELOW, ANY, NULL,
    /* Translators: in a few words, after the name of a requirement: “English: grade too low” */
    N_("grade too low") },
  { BROCHURE_REASON_CONCORDANCE_BELOW, ANY, NULL,
    /* Translators: in a few words, after the name of a requirement: “English: score too low” */
    N_("score too low") },
  { BROCHURE_REASON_TOTAL_INSUFFICIENT, ANY, NULL,
    /* Translators: in a few words, after the name of a requirement: “English: score too low” */
    N_("score too low") },
  { BROCHURE_REASON_NUMBER_SHORT, ANY, NULL,
    /* Translators: after the name of a requirement; {over} is by how much a figure is too high where less is better:
     * “Average mark: 0.2 too high” */
    N_("{over} too high") },
  { BROCHURE_REASON_NUMBER_SHORT, ANY, NULL,
    /* Translators: after the name of a requirement; {short} is how much a figure lacks: “Credits: 10 short” */
    N_("{short} short") },
  { BROCHURE_REASON_TOO_OLD, ANY, NULL,
    /* Translators: in a few words, after the name of a requirement: “English: test too old” */
    N_("test too old") },
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
 * @variant: (nullable): the answer that was given, the day that counts or what lacks
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
                                     const char           *variant,
                                     gsize                *position)
{
  while (*position < kinds[kind].n_sentences)
    {
      const Sentence *sentence = &kinds[kind].sentences[(*position)++];

      if (sentence->reason == reason &&
          (sentence->type == ANY || sentence->type == topic->result->rule->type) &&
          (sentence->variant == NULL || g_strcmp0 (sentence->variant, variant) == 0))
        return _(sentence->words);
    }

  return NULL;
}
