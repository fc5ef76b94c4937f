/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "content/brochure-today.h"
#include "content/reading/brochure-loader.h"
#include "fixture.h"
#include "telling/brochure-teller.h"

typedef BrochureDocument *(*LoadFunc) (void);

static BrochureDocument *
load_programme (const char *name)
{
  g_autofree char *path = g_build_filename (g_getenv ("BROCHURE_TEST_DATA"), "programmes", name, NULL);
  g_autoptr(GFile) file = g_file_new_for_path (path);
  g_autoptr(GError) error = NULL;
  BrochureDocument *document = brochure_loader_load (file, NULL, &error);

  g_assert_no_error (error);

  return document;
}

static BrochureDocument *
load_canyon (void)
{
  return load_programme ("canyon-linguistics.json");
}

static BrochureDocument *
load_delta (void)
{
  return load_programme ("delta-works.json");
}

static BrochureDocument *
load_leine (void)
{
  return load_programme ("leine-forestry.json");
}

static BrochureDocument *
load_polder (void)
{
  return load_programme ("polder-sociology.json");
}

/* Both programmes, so that nothing depends on the bundled one. */
static const struct
{
  const char *name;
  LoadFunc load;
} brochures[] = {
  { "bundled", fixture_load_bundled },
  { "other", fixture_load_other },
};

/* Pieces of blocks, as “kind level label | text | note → target”. */
static const struct
{
  const char *name;
  LoadFunc load;
  const char *section;
  const char *block;
  const char *piece;
} pieces[] = {
  { "lead", fixture_load_bundled, "about", "lead", "lead" },
  { "expected-start", fixture_load_bundled, "dates", "offerings",
    "row Start | September 2022 | listed as expected · already past" },
  { "note-of-intake", fixture_load_bundled, "dates", "offerings", "quiet - | No application deadline is given" },
  { "state", fixture_load_bundled, "dates", "offerings", "row Status | Not open for applications" },
  { "amount", fixture_load_bundled, "tuition-fees", "fees", "figure - | €18,016 | per year" },
  { "rupees", fixture_load_bundled, "tuition-fees", "fees",
    "row In another currency | ₹1,471,895 | an indication; its rate and date are not stated" },
  { "unknown-group", fixture_load_bundled, "tuition-fees", "fees", "row For whom | Not stated in the source" },
  { "no-fee", fixture_load_other, "no-fee", "block-2", "paragraph - | Not stated in the source" },
  { "accepted-test", fixture_load_bundled, "entry-requirements", "requirements",
    "cell IELTS | 6.0 or higher overall\nNeeds individual assessment: General Training\u202f¹" },
  { "footnote", fixture_load_bundled, "entry-requirements", "requirements", "quiet - | ¹ According to a footnote" },
  { "not-listed", fixture_load_bundled, "entry-requirements", "requirements", "cell C2\u00a0Proficiency | Not listed" },
  { "set", fixture_load_bundled, "entry-requirements", "requirements", "column International applicants" },
  { "check", fixture_load_bundled, "entry-requirements", "requirements",
    "link Check My Scores → brochure:section/eligibility" },
  { "degree-levels", load_delta, "requirements", "block-1",
    "cell Degree | “Bachelor’s degree” or “Master’s degree”\nNeeds individual assessment: Degree not finished yet" },
  { "choices", load_delta, "requirements", "block-1",
    "cell Subject | “Hydraulic or civil engineering” or “Mechanical or maritime engineering”\n"
    "Needs individual assessment: Physics or mathematics\nNot enough: None of these\n"
    "Physics or mathematics: Bridging courses of up to 30 credits may be asked." },
  { "figure-by-country", load_delta, "requirements", "block-1",
    "cell Average mark | 75 per cent of the highest mark or more\nChina: 80 per cent of the highest mark or more\n"
    "India: 77.5 per cent of the highest mark or more\n"
    "European Economic Area: 70 per cent of the highest mark or more" },
  { "age-at-start", load_delta, "requirements", "block-1",
    "cell English | One of the following\nNot older than 24 months when the programme starts" },
  { "own-minima", load_delta, "requirements", "block-1",
    "cell TOEFL iBT | 90 or higher overall\nAt least 21 in Reading\nAt least 22 in Writing" },
  { "all-of", load_delta, "requirements", "block-1",
    "cell GRE General Test | Quantitative: 160 points or more\nand Verbal: 150 points or more" },
  { "to-send", load_delta, "requirements", "block-1", "heading To Send" },
  { "document", load_delta, "requirements", "block-1",
    "document - | Statement: One page on a dam that you would take down. (With a degree from any other country) → "
    "world/essay" },
  { "info", load_delta, "requirements", "block-1", "heading Good to Know" },
  { "other-decider", load_delta, "requirements", "block-1", "quiet - | On “English”, the language desk decides." },
  { "less-is-better", load_leine, "admission", "block-1", "cell Final mark | 2.5 on the German scale or less" },
  { "two-ways", load_leine, "admission", "block-1",
    "cell TestDaF | At least 4 in each part\nor 17 or higher overall\nAt least 3 in each part\nAt least 4 in Writing" },
  { "decider", load_leine, "admission", "block-1",
    "quiet - | Where something needs individual assessment, the selection commission decides." },
  { "any-of", load_canyon, "requirements", "block-1",
    "cell English | Time in an English-speaking country: “I took a degree there” or “I worked there for two years”\n"
    "or A test: IELTS 7.0 with 6.0 in each part\nor IELTS 6.5 with 6.0 in each part and 7.0 in Speaking\n"
    "or TOEFL iBT 85 (0 to 120) with 21 in Reading, Listening and Writing and 22 in Speaking\n" },
  { "age-of-one-test", load_polder, "requirements", "block-1",
    "cell Language centre assessment | Grade C1 or better\nNot older than 12 months when the programme starts\nor " },
  { "address", fixture_load_bundled, "contact", "contact", "contact Visiting address | Rapenburg 70\n2311\nNetherlands" },
  { "nobody", fixture_load_bundled, "contact", "contact", "quiet - | The source gives no e-mail address" },
  { "mail", fixture_load_other, "people", "block-1",
    "contact E-mail | gardens@marrowby.example → mailto:gardens@marrowby.example" },
  { "phone", fixture_load_other, "people", "block-1", "contact Phone | +44 1632 960123 → tel:+441632960123" },
  { "faculty", fixture_load_bundled, "department", "organisations", "entry Faculty of Science | Faculty" },
  { "source", fixture_load_bundled, "about-this-brochure", "sources", "entry Prospectus: ICT in Business" },
  { "discrepancy", fixture_load_bundled, "about-this-brochure", "discrepancies", "fold Deadline After the Start" },
  { "fact-of-one", fixture_load_bundled, "about-this-brochure", "discrepancies",
    "link F80 · Application deadline: October 2022 → brochure:section/dates#F80" },
  { "correction", fixture_load_bundled, "about-this-brochure", "corrections", "row Topic | Data-driven policy making | In the source: “" },
  { "expired", fixture_load_bundled, "about-this-brochure", "notices", "fold Expired notices (2)" },
  { "card", fixture_load_bundled, "overview", "key-facts", "card Tuition fee | €18,016 | per year → tuition-fees" },
  { "place-card", fixture_load_bundled, "overview", "key-facts",
    "card Place | Leiden and The Hague | Where the master’s is taught → why-leiden" },
  { "hero", fixture_load_bundled, "overview", "hero", "hero ICT in the Public Sector | " },
  { "sentences-of-facts", fixture_load_bundled, "learn", "lead",
    "lead - | You come to understand ICT in the public sector better. You learn to see what impact it has on governance." },
  { "link-without-words", fixture_load_bundled, "skills", "more",
    "paragraph - | [Careers](brochure:section/careers) says where" },
  { "column", fixture_load_other, "evenings", "timetable", "column " },
  { "cell", fixture_load_other, "evenings", "timetable", "cell " },
  { "unbroken-head", fixture_load_bundled, "entry-requirements", "requirements", "cell - | C1\u00a0Advanced" },
};

static const char * const kinds[] = {
  "heading", "lead", "paragraph", "quiet", "bullet", "document", "row", "entry", "contact", "figure", "card", "note",
  "warning", "claim", "column", "cell", "picture", "link", "fold", "hero", "form", "event",
};

static char *
write_piece (const BrochurePiece *piece)
{
  GString *string = g_string_new (kinds[piece->kind]);

  g_string_append_printf (string, " %s", piece->label != NULL ? brochure_text_get (piece->label) : "-");

  if (piece->text != NULL)
    g_string_append_printf (string, " | %s", brochure_text_get (piece->text));

  if (piece->note != NULL)
    g_string_append_printf (string, " | %s", brochure_text_get (piece->note));

  if (piece->target != NULL)
    g_string_append_printf (string, " → %s", piece->target);

  return g_string_free_and_steal (string);
}

static void
test_piece (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autoptr(BrochureDocument) document = pieces[i].load ();
  g_autoptr(BrochureTeller) teller = brochure_teller_new (document);
  const BrochureSection *section =
    brochure_programme_find_section (brochure_document_get_programme (document), pieces[i].section);
  const BrochureBlock *block = g_hash_table_lookup (section->blocks_by_id, pieces[i].block);
  g_autoptr(GPtrArray) told = brochure_teller_tell_block (teller, block);
  g_autoptr(GString) all = g_string_new (NULL);

  for (guint j = 0; j < told->len; j++)
    {
      g_autofree char *words = write_piece (g_ptr_array_index (told, j));

      if (g_str_has_prefix (words, pieces[i].piece))
        return;

      g_string_append_printf (all, "%s\n", words);
    }

  g_test_fail_printf ("“%s” is not told, only:\n%s", pieces[i].piece, all->str);
}

static GPtrArray *
tell_section (BrochureTeller        *teller,
              const BrochureSection *section)
{
  GPtrArray *told = g_ptr_array_new_with_free_func ((GDestroyNotify) brochure_piece_free);

  for (guint i = 0; i < section->blocks->len; i++)
    g_ptr_array_extend_and_steal (told, brochure_teller_tell_block (teller, g_ptr_array_index (section->blocks, i)));

  g_ptr_array_extend_and_steal (told, brochure_teller_tell_foot (teller, section));

  return told;
}

/* A link that leads to a piece leads to one; a fact may stand where it is told and at the foot. */
static void
test_ids (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autoptr(BrochureDocument) document = brochures[i].load ();
  g_autoptr(BrochureTeller) teller = brochure_teller_new (document);
  GPtrArray *sections = brochure_document_get_programme (document)->sections;

  for (guint j = 0; j < sections->len; j++)
    {
      const BrochureSection *section = g_ptr_array_index (sections, j);
      g_autoptr(GPtrArray) told = tell_section (teller, section);
      g_autoptr(GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

      for (guint k = 0; k < told->len; k++)
        {
          const BrochurePiece *piece = g_ptr_array_index (told, k);

          g_assert_nonnull (piece->id);

          if (!g_hash_table_add (seen, piece->id) && !brochure_piece_states (piece, piece->id))
            g_error ("%s#%s is told twice", section->id, piece->id);
        }
    }
}

/* Every fact is told at the foot of its section, with its number and its source, and at no other. */
static void
test_foot (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autoptr(BrochureDocument) document = brochures[i].load ();
  g_autoptr(BrochureTeller) teller = brochure_teller_new (document);
  const BrochureProgramme *programme = brochure_document_get_programme (document);

  for (guint j = 0; j < programme->sections->len; j++)
    {
      const BrochureSection *section = g_ptr_array_index (programme->sections, j);
      g_autoptr(GPtrArray) foot = brochure_teller_tell_foot (teller, section);

      for (guint k = 0; k < programme->facts->len; k++)
        {
          const BrochureFact *fact = g_ptr_array_index (programme->facts, k);
          const BrochurePiece *row = NULL;

          for (guint l = 0; l < foot->len; l++)
            if (g_str_equal (((const BrochurePiece *) g_ptr_array_index (foot, l))->id, fact->id))
              row = g_ptr_array_index (foot, l);

          g_assert_true ((row != NULL) == (brochure_programme_find_section_of_fact (programme, fact->id) == section));

          if (row != NULL)
            {
              const BrochureSource *source = brochure_document_find_source (document, fact->source);

              g_assert_nonnull (strstr (brochure_text_get (row->note), fact->id));
              g_assert_nonnull (strstr (brochure_text_get (row->note), brochure_text_get (source->title)));
            }
        }
    }
}

static void
add_table (const char    *prefix,
           const char    *name,
           guint          i,
           GTestDataFunc  func)
{
  g_autofree char *path = g_strconcat (prefix, name, NULL);

  g_test_add_data_func (path, GUINT_TO_POINTER (i), func);
}

int
main (int    argc,
      char **argv)
{
  GDate today = fixture_get_today ();

  g_test_init (&argc, &argv, NULL);
  brochure_today_set (&today);

  for (guint i = 0; i < G_N_ELEMENTS (pieces); i++)
    add_table ("/teller/piece/", pieces[i].name, i, test_piece);

  for (guint i = 0; i < G_N_ELEMENTS (brochures); i++)
    {
      add_table ("/teller/foot/", brochures[i].name, i, test_foot);
      add_table ("/teller/ids/", brochures[i].name, i, test_ids);
    }

  return g_test_run ();
}
