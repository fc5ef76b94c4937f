/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "telling/brochure-teller-private.h"

#include <glib/gi18n.h>

#include "telling/brochure-explanation.h"
#include "telling/brochure-report.h"
#include "telling/brochure-wording-answers.h"
#include "telling/brochure-wording-check.h"
#include "telling/brochure-wording.h"

/* The requirements are one table: a column for each set, a row for each rule and each test, whichever sets
 * have it. What all sets ask alike is told once. What is not judged follows it, in lists. */

/* What one set says in one row; nothing where it does not say anything. */
typedef struct
{
  BrochureText *text;
  BrochureText *note; /* not owned */
  GStrv facts;
  char *standing; /* where the reader stands, if that is known */
} Statement;

typedef struct
{
  BrochureTeller *teller;
  GPtrArray *sets;
  GPtrArray *notes; /* (element-type BrochureText): footnotes in order */
  GPtrArray *evaluations; /* (element-type BrochureEvaluation): by each set; empty where nothing is answered */
} Table;

static void
statement_clear (Statement *statement)
{
  g_clear_pointer (&statement->text, brochure_text_unref);
  g_clear_pointer (&statement->facts, g_strfreev);
  g_clear_pointer (&statement->standing, g_free);
}

/* Footnotes are few; their marks are superscript digits. */
static const char *
get_mark (Table        *table,
          BrochureText *note)
{
  static const char * const marks[] = { "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹" };

  for (guint i = 0; i < table->notes->len; i++)
    if (g_str_equal (brochure_text_get (g_ptr_array_index (table->notes, i)), brochure_text_get (note)))
      return marks[MIN (i, G_N_ELEMENTS (marks) - 1)];

  g_ptr_array_add (table->notes, note);

  return marks[MIN (table->notes->len, G_N_ELEMENTS (marks)) - 1];
}

static void
add_cell (Table           *table,
          int              column,
          BrochureText    *label,
          const Statement *statement)
{
  BrochurePiece *cell = _brochure_teller_add (table->teller, BROCHURE_PIECE_CELL, NULL);

  cell->level = column;
  cell->label = brochure_text_ref (label);
  cell->facts = g_strdupv (statement->facts);
  cell->note = _brochure_teller_say (g_strdup (statement->standing));

  if (statement->text == NULL)
    /* Translators: in a table, where a group of applicants has no such requirement */
    cell->text = _brochure_teller_say (g_strdup (_("Not listed")));
  else if (statement->note == NULL)
    cell->text = brochure_text_ref (statement->text);
  else
    cell->text = _brochure_teller_say (g_strconcat (brochure_text_get (statement->text), "\u202f",
                                                    get_mark (table, statement->note), NULL));
}

static gboolean
are_alike (const Statement *a,
           const Statement *b)
{
  return (a->text == NULL) == (b->text == NULL) && a->note == b->note &&
         g_strcmp0 (a->standing, b->standing) == 0 &&
         (a->text == NULL || g_str_equal (brochure_text_get (a->text), brochure_text_get (b->text)));
}

/* A row without a statement of any set is none. */
static void
add_row (Table        *table,
         BrochureText *label,
         Statement    *statements)
{
  gboolean is_one = TRUE;
  gboolean is_empty = TRUE;
  BrochurePiece *head;

  for (guint i = 0; i < table->sets->len; i++)
    {
      is_one = is_one && are_alike (&statements[0], &statements[i]);
      is_empty = is_empty && statements[i].text == NULL;
    }

  if (is_empty)
    return;

  head = _brochure_teller_add (table->teller, BROCHURE_PIECE_CELL, NULL);
  head->text = brochure_text_ref (label);

  for (guint i = 0; i < (is_one ? 1 : table->sets->len); i++)
    add_cell (table, (int) i + 1, label, &statements[i]);
}

static const BrochureAcceptedTest *
find_accepted (const BrochureRule *rule,
               const char         *test)
{
  for (guint i = 0; rule != NULL && i < rule->accepted_tests->len; i++)
    {
      const BrochureAcceptedTest *accepted = g_ptr_array_index (rule->accepted_tests, i);

      if (g_str_equal (accepted->test, test))
        return accepted;
    }

  return NULL;
}

static const BrochureRule *
find_rule (Table      *table,
           guint       set,
           const char *id)
{
  return brochure_requirement_set_find_rule (g_ptr_array_index (table->sets, set), id);
}

/* The note on a test, or on another one that goes with the same remark: the content need not say it twice. */
static BrochureText *
find_note (const BrochureRule         *rule,
           const BrochureAcceptedTest *accepted)
{
  for (guint i = 0; i < rule->accepted_tests->len; i++)
    {
      const BrochureAcceptedTest *other = g_ptr_array_index (rule->accepted_tests, i);

      if (other->note == NULL || other->advisories == NULL)
        continue;

      for (gsize j = 0; accepted->advisories != NULL && accepted->advisories[j] != NULL; j++)
        if (g_strv_contains ((const char * const *) other->advisories, accepted->advisories[j]))
          return other->note;
    }

  return NULL;
}

static BrochureText *
find_note_in_sets (Table                      *table,
                   const char                 *rule_id,
                   const BrochureAcceptedTest *accepted)
{
  BrochureText *note = accepted->note;

  for (guint i = 0; i < table->sets->len && note == NULL; i++)
    {
      const BrochureRule *rule = find_rule (table, i, rule_id);

      note = rule != NULL ? find_note (rule, accepted) : NULL;
    }

  return note;
}

static char *
dup_standing (const char *answered,
              const char *brief)
{
  g_autofree char *standing = answered != NULL ? brochure_wording_beside (answered, brief) : NULL;

  /* Translators: below a minimum; %s is what the reader has, and how that stands: “6.0 · 0.5 short” */
  return standing != NULL ? g_strdup_printf (_("Yours: %s"), standing) : NULL;
}

/* How a rule was judged by a set; nothing where the reader answered nothing to it. */
static const BrochureRuleResult *
find_result (Table      *table,
             guint       set,
             const char *rule_id)
{
  const BrochureRuleResult *result;

  if (set >= table->evaluations->len)
    return NULL;

  result = brochure_evaluation_find_rule (g_ptr_array_index (table->evaluations, set), rule_id);

  return result != NULL && result->verdict != BROCHURE_VERDICT_NONE &&
         result->verdict != BROCHURE_VERDICT_MISSING_INFORMATION &&
         result->verdict != BROCHURE_VERDICT_NOT_APPLICABLE ? result : NULL;
}

/* Of several results of one test, each is told. */
static char *
dup_test_standing (Table      *table,
                   guint       set,
                   const char *rule_id,
                   const char *test)
{
  const BrochureRuleResult *rule = find_result (table, set, rule_id);
  g_autoptr(GString) lines = g_string_new (NULL);

  for (guint i = 0; rule != NULL && rule->tests != NULL && i < rule->tests->len; i++)
    {
      const BrochureTestResult *result = g_ptr_array_index (rule->tests, i);
      g_autofree char *score = NULL;
      g_autofree char *brief = NULL;
      g_autofree char *standing = NULL;

      if (result->scale == NULL || g_strcmp0 (brochure_input_get_text (&result->answer->test), test) != 0)
        continue;

      score = result->overall != BROCHURE_SCORE_NONE ? brochure_wording_check_score (result->scale, result->overall)
                                                     : brochure_wording_answers_test (result->answer);
      brief = brochure_explanation_brief_test (g_ptr_array_index (table->evaluations, set), rule, result);
      standing = dup_standing (score, brief);

      if (standing != NULL)
        g_string_append_printf (lines, "%s%s", lines->len > 0 ? "\n" : "", standing);
    }

  return lines->len > 0 ? g_string_free_and_steal (g_steal_pointer (&lines)) : NULL;
}

/* A listed test has a row of its own. */
static gboolean
has_row (const BrochureRule       *rule,
         const BrochureRuleResult *result)
{
  return result->best != NULL &&
         find_accepted (rule, brochure_input_get_text (&result->best->answer->test)) != NULL;
}

static char *
dup_rule_standing (Table              *table,
                   guint               set,
                   const BrochureRule *rule)
{
  const BrochureRuleResult *result = find_result (table, set, rule->id);
  const BrochureEvaluation *evaluation;
  g_autofree char *answered = NULL;
  g_autofree char *brief = NULL;

  if (result == NULL || has_row (rule, result))
    return NULL;

  evaluation = g_ptr_array_index (table->evaluations, set);
  answered = brochure_report_answered (evaluation, result);
  brief = brochure_explanation_brief (evaluation, result);

  return dup_standing (answered, brief);
}

/* What a rule asks of a test; several entries for one are alternatives. */
static void
state_test (Table              *table,
            const BrochureRule *rule,
            const char         *test,
            Statement          *statement)
{
  g_autoptr(GPtrArray) ways = g_ptr_array_new_with_free_func (g_free);
  g_autoptr(GStrvBuilder) facts = g_strv_builder_new ();

  for (guint i = 0; rule != NULL && i < rule->accepted_tests->len; i++)
    {
      const BrochureAcceptedTest *accepted = g_ptr_array_index (rule->accepted_tests, i);

      if (!g_str_equal (accepted->test, test))
        continue;

      g_ptr_array_add (ways, brochure_wording_conditions (table->teller->document, rule, accepted));

      if (statement->note == NULL)
        statement->note = find_note_in_sets (table, rule->id, accepted);
      if (accepted->refs != NULL)
        g_strv_builder_addv (facts, (const char **) accepted->refs);
    }

  statement->text = _brochure_teller_say (brochure_wording_join (ways, BROCHURE_RULE_ANY_OF, TRUE));
  statement->facts = g_strv_builder_end (facts);
}

static void
tell_test (Table      *table,
           const char *rule_id,
           const char *test_id)
{
  const BrochureLanguageTest *test = brochure_document_find_test (table->teller->document, test_id);
  g_autoptr(BrochureText) label =
    test != NULL ? brochure_text_reword (test->name, brochure_wording_check_unbroken (brochure_text_get (test->name)))
                 : _brochure_teller_say (g_strdup (test_id));
  g_autofree Statement *statements = g_new0 (Statement, table->sets->len);

  for (guint i = 0; i < table->sets->len; i++)
    {
      state_test (table, find_rule (table, i, rule_id), test_id, &statements[i]);

      if (statements[i].text != NULL)
        statements[i].standing = dup_test_standing (table, i, rule_id, test_id);
    }

  add_row (table, label, statements);

  for (guint i = 0; i < table->sets->len; i++)
    statement_clear (&statements[i]);
}

/* What joined rules rest on, and the tests in them, is told in one cell. */
static void
add_facts (GStrvBuilder       *facts,
           const BrochureRule *rule,
           gboolean            with_tests)
{
  if (rule->refs != NULL)
    g_strv_builder_addv (facts, (const char **) rule->refs);

  for (guint i = 0; with_tests && i < rule->accepted_tests->len; i++)
    {
      const BrochureAcceptedTest *accepted = g_ptr_array_index (rule->accepted_tests, i);

      if (accepted->refs != NULL)
        g_strv_builder_addv (facts, (const char **) accepted->refs);
    }

  for (guint i = 0; i < rule->rules->len; i++)
    add_facts (facts, g_ptr_array_index (rule->rules, i), TRUE);
}

static void
state_rule (Table              *table,
            const BrochureRule *rule,
            Statement          *statement)
{
  g_autoptr(GStrvBuilder) facts = g_strv_builder_new ();

  add_facts (facts, rule, FALSE);
  statement->facts = g_strv_builder_end (facts);
  statement->text = _brochure_teller_say (brochure_wording_rule_text (table->teller->document, rule));
}

static void
tell_rule (Table              *table,
           const BrochureRule *rule)
{
  g_autoptr(BrochureText) label = _brochure_teller_say (brochure_wording_rule (rule));
  g_autofree Statement *statements = g_new0 (Statement, table->sets->len);

  for (guint i = 0; i < table->sets->len; i++)
    {
      const BrochureRule *other = find_rule (table, i, rule->id);

      if (other == NULL)
        continue;

      state_rule (table, other, &statements[i]);
      statements[i].standing = dup_rule_standing (table, i, other);
    }

  add_row (table, label, statements);

  for (guint i = 0; i < table->sets->len; i++)
    statement_clear (&statements[i]);
}

static gboolean
is_first (Table      *table,
          guint       set,
          const char *rule_id,
          const char *test_id)
{
  for (guint i = 0; i < set; i++)
    {
      const BrochureRule *rule = find_rule (table, i, rule_id);

      if (rule != NULL && (test_id == NULL || find_accepted (rule, test_id) != NULL))
        return FALSE;
    }

  return TRUE;
}

static void
tell_tests (Table              *table,
            guint               set,
            const BrochureRule *rule)
{
  for (guint i = 0; i < rule->accepted_tests->len; i++)
    {
      const BrochureAcceptedTest *accepted = g_ptr_array_index (rule->accepted_tests, i);

      if (is_first (table, set, rule->id, accepted->test) && find_accepted (rule, accepted->test) == accepted)
        tell_test (table, rule->id, accepted->test);
    }
}

/* Rules and tests in the order in which the sets come to them. */
static void
tell_rules (Table *table)
{
  for (guint i = 0; i < table->sets->len; i++)
    {
      GPtrArray *rules = ((const BrochureRequirementSet *) g_ptr_array_index (table->sets, i))->rules;

      for (guint j = 0; j < rules->len; j++)
        {
          const BrochureRule *rule = g_ptr_array_index (rules, j);

          if (!brochure_rule_is_judged (rule))
            continue;

          if (is_first (table, i, rule->id, NULL))
            tell_rule (table, rule);

          tell_tests (table, i, rule);
        }
    }
}

static void
tell_heads (Table *table)
{
  BrochurePiece *column = _brochure_teller_add (table->teller, BROCHURE_PIECE_COLUMN, NULL);
  BrochureCheck *check = table->teller->check;
  const BrochureRequirementSet *applying = check != NULL ? brochure_check_get_evaluation (check)->set : NULL;

  /* Translators: head of the first column in a table of requirements */
  column->label = _brochure_teller_say (g_strdup (_("Requirements")));

  for (guint i = 0; i < table->sets->len; i++)
    {
      const BrochureRequirementSet *set = g_ptr_array_index (table->sets, i);

      column = _brochure_teller_add (table->teller, BROCHURE_PIECE_COLUMN, set->id);
      column->level = (int) i + 1;
      column->label = brochure_text_ref (set->title);
      column->note = _brochure_teller_quote (set->name);
      column->is_checked = applying == set;
    }
}

static void
tell_footnotes (Table *table)
{
  for (guint i = 0; i < table->notes->len; i++)
    {
      BrochureText *note = g_ptr_array_index (table->notes, i);
      BrochurePiece *piece = _brochure_teller_add (table->teller, BROCHURE_PIECE_QUIET, NULL);

      piece->text = _brochure_teller_say (g_strconcat (get_mark (table, note), " ", brochure_text_get (note), NULL));
    }
}

static void
tell_check (BrochureTeller *self)
{
  const BrochureSection *section = brochure_programme_find_section_of_kind (self->programme,
                                                                            BROCHURE_BLOCK_ELIGIBILITY);
  BrochurePiece *link;

  if (section == NULL)
    return;

  link = _brochure_teller_add (self, BROCHURE_PIECE_LINK, NULL);
  /* Translators: a link below the table of requirements, to the form that checks them */
  link->label = _brochure_teller_say (g_strdup (_("Check My Scores")));
  link->target = g_strconcat ("brochure:section/", section->id, NULL);
}

static GPtrArray *
evaluate (BrochureTeller *self)
{
  GPtrArray *evaluations = g_ptr_array_new_with_free_func ((GDestroyNotify) brochure_evaluation_free);
  GPtrArray *sets = self->programme->requirement_sets;

  if (self->check == NULL || brochure_answers_is_empty (brochure_check_get_answers (self->check)))
    return evaluations;

  for (guint i = 0; i < sets->len; i++)
    {
      const BrochureRequirementSet *set = g_ptr_array_index (sets, i);

      g_ptr_array_add (evaluations, brochure_check_compare (self->check, set->id));
    }

  return evaluations;
}

void
_brochure_teller_tell_requirements (BrochureTeller *self)
{
  g_autoptr(GPtrArray) notes = g_ptr_array_new ();
  g_autoptr(GPtrArray) evaluations = evaluate (self);
  Table table = { .teller = self, .sets = self->programme->requirement_sets, .notes = notes,
                  .evaluations = evaluations };

  if (table.sets->len == 0)
    {
      _brochure_teller_add_words (self, BROCHURE_PIECE_PARAGRAPH, brochure_wording_not_stated ());
      return;
    }

  tell_heads (&table);
  tell_rules (&table);
  tell_footnotes (&table);
  _brochure_teller_tell_requirement_notes (self);
  tell_check (self);
  _brochure_teller_tell_requirement_lists (self);
}
