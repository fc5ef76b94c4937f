/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "content/brochure-today.h"
#include "content/reading/brochure-loader.h"
#include "language/brochure-format.h"
#include "telling/brochure-teller.h"

#define FIRST_FACT 30
#define LAST_FACT 99

/* Every fact of the listing: where a reader finds it, and what must be read there. */
typedef struct
{
  const char *id;
  BrochureFactStatus status;
  BrochureValueType type;
  const char *line;
  const char *section;
  const char *shown;
} FactCase;

#define STATED BROCHURE_FACT_STATED
#define PUBLIC_RECORD BROCHURE_FACT_PUBLIC_RECORD
#define TEXT BROCHURE_VALUE_TEXT
#define NUMBER BROCHURE_VALUE_NUMBER
#define MONEY BROCHURE_VALUE_MONEY
#define DURATION BROCHURE_VALUE_DURATION
#define DATE BROCHURE_VALUE_DATE
#define PLACE BROCHURE_VALUE_PLACE

static const FactCase fact_cases[] = {
  { "F30", STATED, TEXT, "line 8", "learn", "understand ICT in the public sector better" },
  { "F31", STATED, TEXT, "line 8", "learn", "impact it has on governance" },
  { "F32", STATED, TEXT, "line 12", "about", "huge" },
  { "F33", STATED, TEXT, "line 12", "about", "efficiency and effectiveness" },
  { "F34", STATED, TEXT, "line 12", "about", "can strengthen democratic functions" },
  { "F35", STATED, TEXT, "line 12", "about", "politics and administration" },
  { "F36", STATED, TEXT, "line 12", "about", "European procurement" },
  { "F37", STATED, TEXT, "line 12", "about", "Data-driven policy" },
  { "F38", STATED, TEXT, "line 12", "about", "in administration and in management" },
  { "F39", STATED, TEXT, "line 22", "about", "public domain" },
  { "F40", STATED, TEXT, "line 22", "about", "IT and public management meet" },
  { "F41", STATED, TEXT, "line 22", "about", "Faculty of Governance and Global Affairs" },
  { "F42", STATED, PLACE, "line 22", "about", "The Hague" },
  { "F43", STATED, TEXT, "line 16", "why-leiden", "is a specialisation of a master’s" },
  { "F44", STATED, TEXT, "line 16", "why-leiden", "described as unique in the Netherlands" },
  { "F45", STATED, TEXT, "line 16", "why-leiden", "strongly international" },
  { "F46", STATED, TEXT, "line 16", "why-leiden", "students come from all over the world" },
  { "F47", STATED, TEXT, "line 16", "why-leiden", "lecturers come from all over the world" },
  { "F48", STATED, TEXT, "line 16", "why-leiden", "several ways to study abroad" },
  { "F49", STATED, TEXT, "line 16", "why-leiden", "Many courses require teamwork across cultures" },
  { "F50", STATED, NUMBER, "line 17", "why-leiden", "Groups are small, with 40 students" },
  { "F51", STATED, TEXT, "line 17", "why-leiden", "lectures are often interactive" },
  { "F52", STATED, TEXT, "line 18", "why-leiden", "strong links with industry" },
  { "F53", STATED, TEXT, "line 18", "why-leiden", "internships are called good" },
  { "F54", STATED, TEXT, "line 18", "why-leiden", "Excellent career opportunities often follow" },
  { "F55", STATED, TEXT, "line 22", "for-you", "functions and roles of IT interest you" },
  { "F56", STATED, TEXT, "line 22", "for-you", "bachelor’s degree in computer science, or an equivalent" },
  { "F57", STATED, TEXT, "line 22", "for-you", "for government" },
  { "F58", STATED, TEXT, "line 26", "careers", "called excellent and diverse" },
  { "F59", STATED, TEXT, "line 26", "careers", "called excellent and diverse" },
  { "F60", STATED, TEXT, "line 26", "careers", "IT professional in a public body" },
  { "F61", STATED, TEXT, "line 26", "careers", "IT professional in a company" },
  { "F62", STATED, TEXT, "line 30", "skills", "excellent understanding of what IT does in the public sector" },
  { "F63", STATED, TEXT, "line 30", "skills", "contribute to the IT strategies" },
  { "F64", STATED, TEXT, "line 30", "skills", "a bridge that joins general management and IT departments" },
  { "F65", STATED, TEXT, "line 30", "careers", "not confined to the public sector" },
  { "F66", STATED, TEXT, "line 33", "careers", "Chief Information Officer (CIO) of a government body: graduates are called particularly qualified" },
  { "F67", STATED, TEXT, "line 33", "careers", "Companies" },
  { "F68", STATED, TEXT, "line 33", "careers", "Non-profit organisations" },
  { "F69", STATED, TEXT, "line 33", "careers", "Governmental organisations" },
  { "F70", STATED, TEXT, "line 33", "careers", "Within Europe" },
  { "F71", STATED, TEXT, "line 33", "careers", "Outside Europe" },
  { "F72", STATED, TEXT, "line 33", "careers", "excellent start for a PhD as well, under the name of its other track" },
  { "F73", STATED, TEXT, "line 33", "careers", "Quite a few students start a business" },
  { "F74", STATED, TEXT, "line 37", "department", "Faculty of Science" },
  { "F75", STATED, TEXT, "line 41", "study-options", "full-time" },
  { "F76", STATED, DURATION, "line 41", "study-options", "two years" },
  { "F77", STATED, MONEY, "line 44", "tuition-fees", "€18,016 · per year" },
  { "F78", STATED, TEXT, "line 44", "tuition-fees", "€18,016 · per year" },
  { "F79", STATED, MONEY, "line 44", "tuition-fees", "In another currency · ₹1,471,895" },
  { "F80", STATED, DATE, "line 47", "dates", "Application deadline · October 2022 · listed as expected" },
  { "F81", STATED, DATE, "line 53", "dates", "Start · September 2022 · listed as expected" },
  { "F82", STATED, TEXT, "line 56", "contact", "Leiden University" },
  { "F83", STATED, PLACE, "line 58", "contact", "Rapenburg 70" },
  { "F84", STATED, PLACE, "line 62", "contact", "2311" },
  { "F85", STATED, PLACE, "line 62", "contact", "Netherlands" },
  { "F86", STATED, TEXT, "lines 59–61", "contact", "Missing or incomplete in the source: city" },
  { "F87", STATED, TEXT, "line 68", "entry-requirements", "Bachelor of Science" },
  { "F88", STATED, NUMBER, "line 68", "entry-requirements", "IELTS · 6.0 or higher overall" },
  { "F89", STATED, NUMBER, "line 68", "entry-requirements", "TOEFL iBT · 80 or higher overall" },
  { "F90", STATED, NUMBER, "line 68", "entry-requirements", "At least 20 in" },
  { "F91", STATED, TEXT, "line 68", "entry-requirements", "C2\u00a0Proficiency" },
  { "F92", STATED, NUMBER, "line 68", "entry-requirements", "At least 169 in" },
  { "F93", STATED, TEXT, "line 72", "entry-requirements", "closely related" },
  { "F94", STATED, TEXT, "line 72", "entry-requirements", "for the Board of Admissions to judge" },
  { "F95", STATED, TEXT, "line 72", "entry-requirements", "work experience" },
  { "F96", STATED, NUMBER, "line 76", "entry-requirements", "IELTS · 6.5 or higher overall" },
  { "F97", STATED, NUMBER, "line 77", "entry-requirements", "TOEFL iBT · 90 or higher overall" },
  { "F98", STATED, TEXT, "line 78", "entry-requirements", "Grade C or better" },
  { "F99", STATED, TEXT, "line 80", "entry-requirements", "IELTS" },
};

/* What other sources add: it never passes for something the listing says. */
static const FactCase added_cases[] = {
  { "P1", PUBLIC_RECORD, TEXT, NULL, "dates", "closed since September 2025" },
  { "P2", PUBLIC_RECORD, TEXT, NULL, "why-leiden", "Leiden and The Hague" },
};

/* What the value itself must be, where it is not a text. */
static const struct
{
  const char *id;
  const char *value;
} value_cases[] = {
  { "F42", "The Hague" },
  { "F50", "40 students" },
  { "F76", "2 years" },
  { "F77", "€18,016 per year" },
  { "F79", "₹1,471,895 per year" },
  { "F80", "October 2022" },
  { "F81", "September 2022" },
  { "F83", "Rapenburg 70" },
  { "F84", "2311" },
  { "F85", "Netherlands" },
  { "F88", "6.0" },
  { "F89", "80" },
  { "F90", "20" },
  { "F92", "169" },
  { "F96", "6.5" },
  { "F97", "90" },
  { "P2", "Leiden and The Hague" },
};

/* The source's own words behind what was corrected. */
static const struct
{
  const char *id;
  const char *original;
} correction_cases[] = {
  { "F37", "a data-driven" },
  { "F41", "Global affairs" },
  { "F55", "roles IT have" },
  { "F72", "excellent Preparation" },
  { "F73", "Quite some" },
};

/* How each doubt about the source is treated: as a discrepancy of these facts, which may tell of several that are one
 * matter, as a notice, or where the words stand that it is about. */
static const struct
{
  const char *id;
  const char *told;
  const char *facts;
  const char *words;
} doubt_cases[] = {
  { "Q1", "Q1", "F88 F89 F96 F97", "never averaged" },
  { "Q2", "Q2", "F92", "Use of English" },
  { "Q3", "Q2", "F92 F98", "B2" },
  { "Q4", "Q4", "F89 F90", "all the same" },
  { "Q5", "Q2", "F91 F96 F97 F98", "C2 Proficiency" },
  { "Q6", "Q6", "F87 F93", "applies to everybody" },
  { "Q7", "Q6", "F56 F87 F93 F94", "Board of Admissions" },
  { "Q8", "Q6", "F95", "experience alone never" },
  { "Q9", "Q9", "F99", "changes no verdict" },
  { "Q10", "Q10", "F87 F88", "country of your highest degree" },
  { "Q11", "Q10", "F88 F89 F91", "no exemption" },
  { "Q12", "Q10", "F88 F96", "individual assessment" },
  { "Q13", "Q13", "F88 F96", "No limit" },
  { "Q14", "Q4", "F89 F97", "table" },
  { "Q15", "Q9", "F88 F96", "General Training" },
  { "Q16", "Q16", "F72", "ICT in Business" },
  { "Q17", "Q16", "F43 F93 F99", "specialisation" },
  { "Q18", "Q18", "F80 F81", "separate intakes" },
  { "Q19", "Q18", "F80 F81", "presented as open" },
  { "Q20", "closed", NULL, "September 2025" },
  { "Q21", "Q21", "F77 F79", "never recalculated" },
  { "Q22", "Q21", "F77 F78", "2021–22" },
  { "Q23", "covid", NULL, "COVID-19" },
  { "Q24", "cookies", NULL, "no cookies at all" },
  { "Q25", "Q25", "F83 F84 F85 F86", "another source" },
  { "Q26", "Q16", "F41 F74", "Both faculties" },
  { "Q27", "corrections", NULL, "European procurement a data-driven policy development" },
  { "Q28", "claims", NULL, "words of praise" },
  { "Q29", "F50", NULL, "no limit on places" },
  { "Q30", "dead-labels", NULL, "Get in touch" },
  { "Q31", "fees", NULL, "€18,016" },
};

static const struct
{
  const char *id;
  BrochureNoticeKind kind;
  const char *source;
  gboolean is_expired;
} notice_cases[] = {
  { "closed", BROCHURE_NOTICE_CLOSED, "prospectus", FALSE },
  { "covid", BROCHURE_NOTICE_HEALTH, "listing", TRUE },
  { "cookies", BROCHURE_NOTICE_PORTAL, "listing", TRUE },
};

static const char * const section_ids[] = {
  "overview", "learn", "about", "why-leiden", "for-you", "careers", "skills", "department", "study-options",
  "tuition-fees", "dates", "entry-requirements", "eligibility", "contact", "about-this-brochure",
};

/* What the source does not say, and the brochure must not fill in: on which page that stands. */
static const struct
{
  const char *section;
  const char *words;
} unstated[] = {
  { "learn", "curriculum" },
  { "study-options", "title of the degree" },
  { "study-options", "accreditation" },
  { "study-options", "credits" },
  { "study-options", "language of instruction" },
  { "study-options", "thesis" },
  { "tuition-fees", "EU or EEA" },
  { "tuition-fees", "scholarships" },
  { "tuition-fees", "cost of living and housing" },
  { "entry-requirements", "visa" },
  { "entry-requirements", "documents" },
  { "entry-requirements", "how to apply" },
  { "entry-requirements", "minimum grade" },
  { "entry-requirements", "stays valid" },
  { "entry-requirements", "exempt from" },
  { "entry-requirements", "Dutch degree" },
  { "contact", "no e-mail address" },
  { "contact", "in the source: city and postcode" },
  { "about-this-brochure", "e-mail, phone, website and the city" },
  { "about-this-brochure", "when it was captured" },
};

static BrochureDocument *document;
static BrochureTeller *teller;

static const BrochureFact *
find_fact (const char *id)
{
  return brochure_programme_find_fact (brochure_document_get_programme (document), id);
}

/* What the blocks of a section say of a fact. Facts that a block states as a whole, its first piece has. */
static char *
collect_words (const BrochureSection *section,
               const char            *fact_id)
{
  GString *words = g_string_new (NULL);

  for (guint i = 0; i < section->blocks->len; i++)
    {
      g_autoptr(GPtrArray) pieces = brochure_teller_tell_block (teller, g_ptr_array_index (section->blocks, i));

      for (guint j = 0; j < pieces->len; j++)
        {
          const BrochurePiece *first = g_ptr_array_index (pieces, 0);
          const BrochurePiece *piece = g_ptr_array_index (pieces, j);
          g_autofree char *text = brochure_piece_dup_plain (piece);

          if (brochure_piece_states (piece, fact_id) || (piece->facts == NULL && brochure_piece_states (first, fact_id)))
            g_string_append_printf (words, "%s · %s\n",
                                    piece->label != NULL ? brochure_text_get (piece->label) : "", text);
        }
    }

  return g_string_free_and_steal (words);
}

static void
test_fact (gconstpointer data)
{
  const FactCase *test = data;
  const BrochureProgramme *programme = brochure_document_get_programme (document);
  const BrochureSection *section = brochure_programme_find_section (programme, test->section);
  const BrochureFact *fact = find_fact (test->id);
  g_autofree char *words = NULL;

  g_assert_nonnull (section);
  g_assert_nonnull (fact);
  g_assert_cmpint (fact->status, ==, test->status);
  g_assert_cmpint (fact->value->type, ==, test->type);
  g_assert_cmpint (g_str_equal (fact->source, "listing"), ==, test->line != NULL);
  g_assert_cmpstr (fact->locator, ==, test->line);

  words = collect_words (section, test->id);
  if (strstr (words, test->shown) == NULL)
    g_test_fail_printf ("%s: “%s” is not among what “%s” shows of it: %s",
                        test->id, test->shown, test->section, words);
}

static void
test_all_and_no_more (void)
{
  const BrochureProgramme *programme = brochure_document_get_programme (document);

  g_assert_cmpuint (G_N_ELEMENTS (fact_cases), ==, LAST_FACT - FIRST_FACT + 1);
  g_assert_cmpuint (programme->facts->len, ==, G_N_ELEMENTS (fact_cases) + G_N_ELEMENTS (added_cases));

  for (guint i = 0; i < G_N_ELEMENTS (fact_cases); i++)
    {
      g_autofree char *id = g_strdup_printf ("F%u", FIRST_FACT + i);

      g_assert_cmpstr (fact_cases[i].id, ==, id);
    }
}

static void
test_values (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (value_cases); i++)
    {
      g_autofree char *words = brochure_format_value (find_fact (value_cases[i].id)->value);

      g_assert_cmpstr (words, ==, value_cases[i].value);
    }

  g_assert_true (find_fact ("F79")->value->indicative);
  g_assert_false (find_fact ("F77")->value->indicative);
  g_assert_cmpint (find_fact ("F80")->value->date.status, ==, BROCHURE_DATE_EXPECTED);
  g_assert_cmpint (find_fact ("F81")->value->date.status, ==, BROCHURE_DATE_EXPECTED);
}

static void
test_corrections (void)
{
  const BrochureProgramme *programme = brochure_document_get_programme (document);
  guint n_corrected = 0;

  for (guint i = 0; i < G_N_ELEMENTS (correction_cases); i++)
    {
      const BrochureFact *fact = find_fact (correction_cases[i].id);

      g_assert_nonnull (fact->original);
      g_assert_nonnull (strstr (fact->original, correction_cases[i].original));
      g_assert_null (strstr (brochure_text_get_source (fact->value->text), correction_cases[i].original));
    }

  for (guint i = 0; i < programme->facts->len; i++)
    if (((const BrochureFact *) g_ptr_array_index (programme->facts, i))->original != NULL)
      n_corrected++;
  g_assert_cmpuint (n_corrected, ==, G_N_ELEMENTS (correction_cases));
}

static const BrochureDiscrepancy *
find_discrepancy (const char *id)
{
  GPtrArray *discrepancies = brochure_document_get_discrepancies (document);

  for (guint i = 0; i < discrepancies->len; i++)
    {
      const BrochureDiscrepancy *discrepancy = g_ptr_array_index (discrepancies, i);

      if (g_str_equal (discrepancy->id, id))
        return discrepancy;
    }

  return NULL;
}

static const BrochureNotice *
find_notice (const char *id)
{
  GPtrArray *notices = brochure_document_get_notices (document);

  for (guint i = 0; i < notices->len; i++)
    {
      const BrochureNotice *notice = g_ptr_array_index (notices, i);

      if (g_str_equal (notice->id, id))
        return notice;
    }

  return NULL;
}

/* All that a section says, with what stands at its foot. */
static void
append_section (GString               *words,
                const BrochureSection *section)
{
  g_autoptr(GPtrArray) pieces = brochure_teller_tell_foot (teller, section);

  for (guint i = 0; i < section->blocks->len; i++)
    g_ptr_array_extend_and_steal (pieces, brochure_teller_tell_block (teller, g_ptr_array_index (section->blocks, i)));

  for (guint i = 0; i < pieces->len; i++)
    {
      const BrochurePiece *piece = g_ptr_array_index (pieces, i);
      g_autofree char *plain = brochure_piece_dup_plain (piece);

      g_string_append_printf (words, "%s: %s · %s\n", piece->id,
                              piece->label != NULL ? brochure_text_get (piece->label) : "", plain);
    }
}

static void
test_doubts (void)
{
  GPtrArray *sections = brochure_document_get_programme (document)->sections;
  g_autoptr(GString) words = g_string_new (NULL);

  for (guint i = 0; i < sections->len; i++)
    append_section (words, g_ptr_array_index (sections, i));

  for (guint i = 0; i < G_N_ELEMENTS (doubt_cases); i++)
    {
      g_autofree char *id = g_strdup_printf ("Q%u", i + 1);
      g_autofree char *piece = g_strdup_printf ("%s: ", doubt_cases[i].told);
      g_autofree char *missing = g_strdup_printf ("%s is not told by %s", doubt_cases[i].id, doubt_cases[i].told);
      g_auto(GStrv) facts = NULL;

      g_assert_cmpstr (doubt_cases[i].id, ==, id);
      if (strstr (words->str, doubt_cases[i].words) == NULL || strstr (words->str, piece) == NULL)
        g_test_fail_printf ("%s: %s", missing, doubt_cases[i].words);
      if (doubt_cases[i].facts == NULL)
        continue;

      g_assert_nonnull (find_discrepancy (doubt_cases[i].told));
      facts = g_strsplit (doubt_cases[i].facts, " ", -1);
      for (guint j = 0; facts[j] != NULL; j++)
        if (!g_strv_contains ((const char * const *) find_discrepancy (doubt_cases[i].told)->facts, facts[j]))
          g_test_fail_printf ("%s: %s", missing, facts[j]);
    }
}

static void
test_notices (void)
{
  g_autoptr(GDate) today = g_date_new_dmy (24, G_DATE_NOVEMBER, 2026);

  for (guint i = 0; i < G_N_ELEMENTS (notice_cases); i++)
    {
      const BrochureNotice *notice = find_notice (notice_cases[i].id);

      g_assert_nonnull (notice);
      g_assert_cmpint (notice->kind, ==, notice_cases[i].kind);
      g_assert_cmpstr (notice->source, ==, notice_cases[i].source);
      g_assert_cmpint (brochure_notice_is_expired (notice, today), ==, notice_cases[i].is_expired);
    }

  g_assert_true (brochure_document_find_closing_notice (document) == find_notice ("closed"));
  g_assert_cmpint (find_notice ("closed")->since.year, ==, 2025);
  g_assert_cmpint (find_notice ("closed")->since.month, ==, 9);
}

static void
test_sections (void)
{
  const BrochureProgramme *programme = brochure_document_get_programme (document);

  g_assert_cmpuint (programme->sections->len, ==, G_N_ELEMENTS (section_ids));
  for (guint i = 0; i < G_N_ELEMENTS (section_ids); i++)
    {
      const BrochureSection *section = g_ptr_array_index (programme->sections, i);

      g_assert_cmpstr (section->id, ==, section_ids[i]);
      g_assert_nonnull (section->icon);
      g_assert_nonnull (section->summary);
      g_assert_cmpuint (section->blocks->len, >, 0);
    }
}

/* The page about the brochure leads to every page that says what is not listed. */
static void
test_unstated (void)
{
  const BrochureProgramme *programme = brochure_document_get_programme (document);
  const BrochureSection *about = brochure_programme_find_section (programme, "about-this-brochure");
  const BrochureBlock *block = g_hash_table_lookup (about->blocks_by_id, "not-stated");

  for (guint i = 0; i < G_N_ELEMENTS (unstated); i++)
    {
      const BrochureSection *section = brochure_programme_find_section (programme, unstated[i].section);
      g_autofree char *link = g_strdup_printf ("[](brochure:section/%s)", section->id);
      g_autoptr(GString) words = g_string_new (NULL);

      append_section (words, section);
      if (strstr (words->str, unstated[i].words) == NULL)
        g_test_fail_printf ("“%s” is not on %s:\n%s", unstated[i].words, section->id, words->str);
      if (section != about && strstr (brochure_text_get_source (block->text), link) == NULL)
        g_test_fail_printf ("%s is not led to", section->id);
    }
}

static void
test_privacy (void)
{
  const BrochureProgramme *programme = brochure_document_get_programme (document);
  const BrochureSection *section = brochure_programme_find_section (programme, "about-this-brochure");
  const BrochureBlock *block = g_hash_table_lookup (section->blocks_by_id, "privacy");

  g_assert_nonnull (block);
  g_assert_nonnull (strstr (brochure_text_get_source (block->text), "without a network"));
  g_assert_nonnull (strstr (brochure_text_get_source (block->text), "no cookies"));
}

static void
test_public_record (void)
{
  const BrochureProgramme *programme = brochure_document_get_programme (document);
  const BrochureOrganisation *provider = brochure_document_find_organisation (document, programme->provider);
  g_autoptr(GString) words = g_string_new (NULL);

  for (guint i = 0; i < provider->addresses->len; i++)
    {
      const BrochureAddress *address = g_ptr_array_index (provider->addresses, i);

      if (g_str_equal (address->source, "listing"))
        continue;
      /* What another source says states no fact of the listing. */
      g_assert_true (address->refs == NULL || address->refs[0] == NULL);
      if (address->post_office_box != NULL)
        g_string_append_printf (words, "box %s", address->post_office_box);
      else
        g_string_append_printf (words, "%s %s", address->street, address->street_number);
      g_string_append_printf (words, ", %s %s; ", address->post_code, address->city);
    }

  g_assert_cmpstr (words->str, ==, "Rapenburg 70, 2311 EZ Leiden; box 9500, 2300 RA Leiden; ");
  g_assert_cmpuint (provider->contacts->len, ==, 0);
}

int
main (int   argc,
      char *argv[])
{
  g_autofree char *path = NULL;
  g_autoptr(GFile) file = NULL;
  g_autoptr(GPtrArray) problems = NULL;
  g_autoptr(GError) error = NULL;
  GDate today;
  int status;

  g_test_init (&argc, &argv, NULL);

  path = g_build_filename (g_getenv ("BROCHURE_CONTENT_DIR"), "brochure.json", NULL);
  file = g_file_new_for_path (path);
  document = brochure_loader_load (file, &problems, &error);
  g_assert_no_error (error);
  g_assert_nonnull (document);

  g_date_clear (&today, 1);
  g_date_set_dmy (&today, 24, G_DATE_NOVEMBER, 2026);
  brochure_today_set (&today);
  teller = brochure_teller_new (document);

  for (guint i = 0; i < G_N_ELEMENTS (fact_cases); i++)
    {
      g_autofree char *name = g_strdup_printf ("/facts/%s", fact_cases[i].id);

      g_test_add_data_func (name, &fact_cases[i], test_fact);
    }
  for (guint i = 0; i < G_N_ELEMENTS (added_cases); i++)
    {
      g_autofree char *name = g_strdup_printf ("/facts/%s", added_cases[i].id);

      g_test_add_data_func (name, &added_cases[i], test_fact);
    }
  g_test_add_func ("/facts/all-and-no-more", test_all_and_no_more);
  g_test_add_func ("/facts/values", test_values);
  g_test_add_func ("/facts/corrections", test_corrections);
  g_test_add_func ("/facts/doubts", test_doubts);
  g_test_add_func ("/facts/notices", test_notices);
  g_test_add_func ("/facts/sections", test_sections);
  g_test_add_func ("/facts/unstated", test_unstated);
  g_test_add_func ("/facts/privacy", test_privacy);
  g_test_add_func ("/facts/public-record", test_public_record);

  status = g_test_run ();
  g_clear_pointer (&teller, brochure_teller_free);
  g_clear_object (&document);

  return status;
}
