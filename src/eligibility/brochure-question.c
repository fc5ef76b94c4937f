/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "eligibility/brochure-question.h"

#define N_KINDS (BROCHURE_QUESTION_TEST_DATE + 1)

/* The questions so far, and where each is, so that long lists take no long time. */
typedef struct
{
  GPtrArray *questions;
  GHashTable *known[N_KINDS]; /* by the id of its rule, or "" where that does not matter */
} Listing;

static void
question_free (BrochureQuestion *self)
{
  g_clear_pointer (&self->choices, g_ptr_array_unref);
  g_clear_pointer (&self->places, g_hash_table_unref);
  g_free (self);
}

static int
compare_kinds (gconstpointer a,
               gconstpointer b)
{
  return (int) (*(BrochureQuestion * const *) a)->kind - (int) (*(BrochureQuestion * const *) b)->kind;
}

static BrochureQuestion *
ensure (Listing              *listing,
        BrochureQuestionKind  kind,
        const BrochureRule   *rule,
        const char           *id)
{
  BrochureQuestion *self = g_hash_table_lookup (listing->known[kind], id != NULL ? id : "");

  if (self != NULL)
    return self;

  self = g_new0 (BrochureQuestion, 1);
  self->kind = kind;
  self->rule = rule;
  g_ptr_array_add (listing->questions, self);
  g_hash_table_insert (listing->known[kind], (char *) (id != NULL ? id : ""), self);

  return self;
}

/* A choice without words in one set may have them in another. */
static void
add_choices (BrochureQuestion   *self,
             const BrochureRule *rule)
{
  if (self->choices == NULL)
    {
      self->choices = g_ptr_array_new ();
      self->places = g_hash_table_new (g_str_hash, g_str_equal);
    }

  for (guint i = 0; i < rule->choices->len; i++)
    {
      BrochureChoice *choice = g_ptr_array_index (rule->choices, i);
      gpointer place;

      if (!g_hash_table_lookup_extended (self->places, choice->id, NULL, &place))
        {
          g_hash_table_insert (self->places, choice->id, GUINT_TO_POINTER (self->choices->len));
          g_ptr_array_add (self->choices, choice);
        }
      else if (((BrochureChoice *) g_ptr_array_index (self->choices, GPOINTER_TO_UINT (place)))->label == NULL)
        g_ptr_array_index (self->choices, GPOINTER_TO_UINT (place)) = choice;
    }
}

static void
add_rule (Listing            *listing,
          const BrochureRule *rule)
{
  if (rule->work_counts)
    ensure (listing, BROCHURE_QUESTION_WORK, NULL, NULL);
  if (rule->max_age_months > 0)
    ensure (listing, BROCHURE_QUESTION_TEST_DATE, NULL, NULL);
  if (rule->country_minima->len > 0)
    ensure (listing, BROCHURE_QUESTION_COUNTRY, NULL, NULL);

  switch (rule->type)
    {
    case BROCHURE_RULE_DEGREE_LEVEL:
      ensure (listing, BROCHURE_QUESTION_DEGREE_LEVEL, rule, NULL);
      break;
    case BROCHURE_RULE_SUBJECT:
      add_choices (ensure (listing, BROCHURE_QUESTION_FIELD, rule, NULL), rule);
      break;
    case BROCHURE_RULE_CHOICE:
      add_choices (ensure (listing, BROCHURE_QUESTION_CHOICE, rule, rule->id), rule);
      break;
    case BROCHURE_RULE_NUMBER:
      ensure (listing, BROCHURE_QUESTION_NUMBER, rule, rule->id);
      break;
    case BROCHURE_RULE_LANGUAGE_TEST:
      ensure (listing, BROCHURE_QUESTION_TESTS, NULL, NULL);
      break;
    case BROCHURE_RULE_TEST_AGE:
    case BROCHURE_RULE_ANY_OF:
    case BROCHURE_RULE_ALL_OF:
    case BROCHURE_RULE_DOCUMENT:
    case BROCHURE_RULE_INFO:
    case BROCHURE_RULE_UNKNOWN:
    default:
      break;
    }
}

static void
add_rules (Listing         *listing,
           const GPtrArray *rules)
{
  for (guint i = 0; i < rules->len; i++)
    {
      const BrochureRule *rule = g_ptr_array_index (rules, i);

      add_rule (listing, rule);
      for (guint j = 0; j < rule->accepted_tests->len; j++)
        if (((BrochureAcceptedTest *) g_ptr_array_index (rule->accepted_tests, j))->max_age_months > 0)
          ensure (listing, BROCHURE_QUESTION_TEST_DATE, NULL, NULL);
      add_rules (listing, rule->rules);
    }
}

static void
listing_init (Listing *self)
{
  self->questions = g_ptr_array_new_with_free_func ((GDestroyNotify) question_free);
  for (guint i = 0; i < N_KINDS; i++)
    self->known[i] = g_hash_table_new (g_str_hash, g_str_equal);
}

static GPtrArray *
listing_finish (Listing *self)
{
  for (guint i = 0; i < N_KINDS; i++)
    g_hash_table_unref (self->known[i]);

  return self->questions;
}

static GPtrArray *
list_questions (BrochureDocument *document)
{
  GPtrArray *sets = brochure_document_get_programme (document)->requirement_sets;
  Listing listing;

  listing_init (&listing);
  for (guint i = 0; i < sets->len; i++)
    {
      const BrochureRequirementSet *set = g_ptr_array_index (sets, i);

      ensure (&listing, set->audience->of == BROCHURE_AUDIENCE_OF_NATIONALITY ? BROCHURE_QUESTION_NATIONALITY
                                                                              : BROCHURE_QUESTION_COUNTRY, NULL, NULL);
      add_rules (&listing, set->rules);
    }

  /* Those of one kind stay in the order of the content. */
  g_ptr_array_sort (listing.questions, compare_kinds);

  return listing_finish (&listing);
}

/**
 * brochure_question_list:
 * @document: a brochure
 *
 * Lists what a form must ask so that every rule of every requirement set can be judged, those in other rules
 * included. A question that several rules ask is there once. A brochure does not change: its questions are listed
 * once and kept with it, since every evaluation needs them.
 *
 * Returns: (transfer full) (element-type BrochureQuestion): the questions, in the order to ask them
 */
GPtrArray *
brochure_question_list (BrochureDocument *document)
{
  static GQuark quark = 0;
  GPtrArray *questions;

  g_return_val_if_fail (BROCHURE_IS_DOCUMENT (document), NULL);

  if (quark == 0)
    quark = g_quark_from_static_string ("brochure-questions");

  questions = g_object_get_qdata (G_OBJECT (document), quark);
  if (questions == NULL)
    {
      questions = list_questions (document);
      g_object_set_qdata_full (G_OBJECT (document), quark, questions, (GDestroyNotify) g_ptr_array_unref);
    }

  return g_ptr_array_ref (questions);
}

/**
 * brochure_question_is_asked:
 * @rule: a rule
 * @kind: what may be asked
 *
 * Returns: whether the rule, or one that it joins, needs an answer to that
 */
gboolean
brochure_question_is_asked (const BrochureRule   *rule,
                            BrochureQuestionKind  kind)
{
  g_autoptr(GPtrArray) rules = g_ptr_array_new ();
  g_autoptr(GPtrArray) questions = NULL;
  Listing listing;

  g_return_val_if_fail (rule != NULL, FALSE);

  listing_init (&listing);
  g_ptr_array_add (rules, (gpointer) rule);
  add_rules (&listing, rules);
  questions = listing_finish (&listing);

  return brochure_question_find (questions, kind) != NULL;
}

/**
 * brochure_question_find:
 * @questions: (element-type BrochureQuestion): questions
 * @kind: what is asked
 *
 * Returns: (transfer none) (nullable): the first question of that kind, or nothing where it is not asked
 */
const BrochureQuestion *
brochure_question_find (const GPtrArray      *questions,
                        BrochureQuestionKind  kind)
{
  g_return_val_if_fail (questions != NULL, NULL);

  for (guint i = 0; i < questions->len; i++)
    {
      const BrochureQuestion *self = g_ptr_array_index (questions, i);

      if (self->kind == kind)
        return self;
    }

  return NULL;
}

/**
 * brochure_question_find_choice:
 * @choices: (element-type BrochureChoice): choices of a rule or of a question
 * @id: what was answered
 *
 * Returns: (transfer none) (nullable): the choice of that id
 */
const BrochureChoice *
brochure_question_find_choice (const GPtrArray *choices,
                               const char      *id)
{
  g_return_val_if_fail (choices != NULL, NULL);
  g_return_val_if_fail (id != NULL, NULL);

  for (guint i = 0; i < choices->len; i++)
    {
      const BrochureChoice *choice = g_ptr_array_index (choices, i);

      if (g_str_equal (choice->id, id))
        return choice;
    }

  return NULL;
}
