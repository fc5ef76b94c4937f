/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "telling/brochure-placeholder.h"

/* What each is called, and what translators are told of it. */
static const struct
{
  const char *name;
  const char *description;
} placeholders[BROCHURE_N_PLACEHOLDERS] = {
  [BROCHURE_PLACEHOLDER_AGE] = { "age", "how old a result may be, “24 months”" },
  [BROCHURE_PLACEHOLDER_AGE_LIMIT] = { "ageLimit", "how old a result may be, and on which day, “not older than 24 months when the programme starts”" },
  [BROCHURE_PLACEHOLDER_ANSWER] = { "answer", "an answer of the form, “Another subject”" },
  [BROCHURE_PLACEHOLDER_COMPONENT] = { "component", "the parts of a test that decided, “Reading and Writing”" },
  [BROCHURE_PLACEHOLDER_COMPONENT_MINIMA] = { "componentMinima", "what each part must reach, “21 in Reading and 22 in Writing”" },
  [BROCHURE_PLACEHOLDER_COMPONENT_MINIMUM] = { "componentMinimum", "what every part must reach, “20”" },
  [BROCHURE_PLACEHOLDER_COMPONENTS] = { "components", "the scores of the parts that decided, “168 in Writing and 160 in Speaking”" },
  [BROCHURE_PLACEHOLDER_COUNTRY] = { "country", "a country, “India”" },
  [BROCHURE_PLACEHOLDER_DECIDER] = { "decider", "who decides, “the Board of Admissions”" },
  [BROCHURE_PLACEHOLDER_ENOUGH] = { "enough", "what meets the rule, “Bachelor’s degree or Master’s degree”" },
  [BROCHURE_PLACEHOLDER_EXEMPTIONS] = { "exemptions", "who needs no test, “A degree taught in English”" },
  [BROCHURE_PLACEHOLDER_GIVEN] = { "given", "the score or number that was given, “6.0”" },
  [BROCHURE_PLACEHOLDER_GRADE] = { "grade", "the grade that was given, “B”" },
  [BROCHURE_PLACEHOLDER_HIGH] = { "high", "the highest score that corresponds to the one given, “94”" },
  [BROCHURE_PLACEHOLDER_LISTED] = { "listed", "all that is asked for, “TOEFL iBT 80 with 20 in each part”" },
  [BROCHURE_PLACEHOLDER_LOW] = { "low", "the lowest score that corresponds to the one given, “86”" },
  [BROCHURE_PLACEHOLDER_MAXIMUM] = { "maximum", "the number that must not be passed, “2.5”" },
  [BROCHURE_PLACEHOLDER_MINIMUM] = { "minimum", "the score or number that is asked for, “6.5”" },
  [BROCHURE_PLACEHOLDER_MINIMUM_GRADE] = { "minimumGrade", "the grade that is asked for, “C”" },
  [BROCHURE_PLACEHOLDER_MODULE] = { "module", "the kind of a test that was taken, “General Training”" },
  [BROCHURE_PLACEHOLDER_NEEDED] = { "needed", "the overall score that would be enough, “7.0”" },
  [BROCHURE_PLACEHOLDER_OTHER_MODULE] = { "otherModule", "the kind of a test that counts, “Academic”" },
  [BROCHURE_PLACEHOLDER_OVER] = { "over", "how far a number is too high, “0.3”" },
  [BROCHURE_PLACEHOLDER_RESULT] = { "result", "a test and what was reached in it, “IELTS 6.0”" },
  [BROCHURE_PLACEHOLDER_SET] = { "set", "a set of requirements, “International applicants”" },
  [BROCHURE_PLACEHOLDER_SHORT] = { "short", "what is missing, “0.5”" },
  [BROCHURE_PLACEHOLDER_TEST] = { "test", "the name of a test, “C1 Advanced”" },
  [BROCHURE_PLACEHOLDER_TOTAL] = { "total", "the overall score that was given, “92”" },
};

/**
 * brochure_placeholder_parse:
 * @name: what stands in braces
 *
 * Returns: which placeholder it is, or %BROCHURE_PLACEHOLDER_NONE
 */
BrochurePlaceholder
brochure_placeholder_parse (const char *name)
{
  g_return_val_if_fail (name != NULL, BROCHURE_PLACEHOLDER_NONE);

  for (int i = BROCHURE_PLACEHOLDER_NONE + 1; i < BROCHURE_N_PLACEHOLDERS; i++)
    {
      if (g_str_equal (placeholders[i].name, name))
        return (BrochurePlaceholder) i;
    }

  return BROCHURE_PLACEHOLDER_NONE;
}

/**
 * brochure_placeholder_describe:
 * @self: a placeholder
 *
 * Returns: (nullable): what it stands for, in English and with an example, for translators
 */
const char *
brochure_placeholder_describe (BrochurePlaceholder self)
{
  g_return_val_if_fail (self < BROCHURE_N_PLACEHOLDERS, NULL);

  return placeholders[self].description;
}
