/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "eligibility/brochure-check.h"

#include "eligibility/brochure-answers-json.h"

struct _BrochureCheck
{
  GObject parent_instance;

  /* Owned */
  BrochureDocument *document;
  BrochureAnswers *answers;
  BrochureEvaluation *evaluation;
  char *chosen_set;
  char *enquiry;
  GStrv documents;

  GDate as_of;
};

enum
{
  PROP_0,
  PROP_CHOSEN_SET,
  PROP_DOCUMENTS,
  PROP_KEPT,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (BrochureCheck, brochure_check, G_TYPE_OBJECT)

static const BrochureRequirementSet *
find_set (BrochureCheck *self,
          const char    *id)
{
  GPtrArray *sets = brochure_document_get_programme (self->document)->requirement_sets;

  for (guint i = 0; id != NULL && i < sets->len; i++)
    {
      const BrochureRequirementSet *set = g_ptr_array_index (sets, i);

      if (g_str_equal (set->id, id))
        return set;
    }

  return NULL;
}

static void
set_chosen_set (BrochureCheck *self,
                const char    *id)
{
  if (g_set_str (&self->chosen_set, id))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CHOSEN_SET]);
}

/* The set that applies anyway is no choice. */
static void
evaluate (BrochureCheck *self)
{
  const BrochureRequirementSet *chosen = find_set (self, self->chosen_set);

  if (chosen == brochure_evaluation_find_set (self->document, self->answers))
    chosen = NULL;

  g_clear_pointer (&self->evaluation, brochure_evaluation_free);
  self->evaluation = brochure_evaluation_new (self->document, self->answers, chosen, &self->as_of);
  set_chosen_set (self, chosen != NULL ? chosen->id : NULL);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
take_answers (BrochureCheck   *self,
              BrochureAnswers *answers)
{
  g_clear_pointer (&self->answers, brochure_answers_unref);
  self->answers = answers;
  evaluate (self);
}

/* Answers come from the settings, which anybody may have edited. */
static void
set_kept (BrochureCheck *self,
          const char    *kept)
{
  g_autofree char *now = brochure_answers_json_write (self->answers);
  g_autoptr(BrochureAnswers) answers = NULL;
  g_autoptr(GError) error = NULL;

  if (g_strcmp0 (now, kept) == 0)
    return;

  if (kept != NULL && *kept != '\0')
    answers = brochure_answers_json_parse (kept, &error);
  if (error != NULL)
    g_message ("The answers cannot be read: %s", error->message);
  if (answers == NULL)
    answers = brochure_answers_new ();

  brochure_check_set_answers (self, answers);
}

static void
take_documents (BrochureCheck *self,
                GStrv          documents)
{
  g_strfreev (self->documents);
  self->documents = documents;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DOCUMENTS]);
}

/* As with answers, the settings may have been edited. */
static void
set_documents (BrochureCheck      *self,
               const char * const *documents)
{
  static const char * const none[] = { NULL };

  if (documents == NULL)
    documents = none;
  if (!g_strv_equal ((const char * const *) self->documents, documents))
    take_documents (self, g_strdupv ((char **) documents));
}

/* All brochures keep theirs in one list. */
static char *
dup_entry (BrochureCheck *self,
           const char    *name)
{
  return g_strconcat (brochure_document_get_id (self->document), "/", name, NULL);
}

static void
brochure_check_finalize (GObject *object)
{
  BrochureCheck *self = BROCHURE_CHECK (object);

  g_clear_pointer (&self->evaluation, brochure_evaluation_free);
  g_clear_pointer (&self->answers, brochure_answers_unref);
  g_clear_pointer (&self->chosen_set, g_free);
  g_clear_pointer (&self->enquiry, g_free);
  g_clear_pointer (&self->documents, g_strfreev);
  g_clear_object (&self->document);

  G_OBJECT_CLASS (brochure_check_parent_class)->finalize (object);
}

static void
brochure_check_get_property (GObject    *object,
                             guint       property_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  BrochureCheck *self = BROCHURE_CHECK (object);

  switch (property_id)
    {
    case PROP_CHOSEN_SET:
      g_value_set_string (value, self->chosen_set);
      break;

    case PROP_DOCUMENTS:
      g_value_set_boxed (value, self->documents);
      break;

    case PROP_KEPT:
      g_value_take_string (value, brochure_answers_json_write (self->answers));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
brochure_check_set_property (GObject      *object,
                             guint         property_id,
                             const GValue *value,
                             GParamSpec   *pspec)
{
  BrochureCheck *self = BROCHURE_CHECK (object);

  switch (property_id)
    {
    case PROP_CHOSEN_SET:
      brochure_check_set_chosen_set (self, g_value_get_string (value));
      break;

    case PROP_DOCUMENTS:
      set_documents (self, g_value_get_boxed (value));
      break;

    case PROP_KEPT:
      set_kept (self, g_value_get_string (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
brochure_check_class_init (BrochureCheckClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = brochure_check_finalize;
  object_class->get_property = brochure_check_get_property;
  object_class->set_property = brochure_check_set_property;

  /**
   * BrochureCheck:chosen-set:
   *
   * Id of the requirement set that somebody chose to compare with, nothing for the one that applies.
   */
  properties[PROP_CHOSEN_SET] =
    g_param_spec_string ("chosen-set", NULL, NULL, NULL,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  /**
   * BrochureCheck:documents:
   *
   * Which documents are ready to be sent, of all brochures: `BROCHURE/SET/RULE`, as the settings keep them.
   */
  properties[PROP_DOCUMENTS] =
    g_param_spec_boxed ("documents", NULL, NULL, G_TYPE_STRV,
                        G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  /**
   * BrochureCheck:kept:
   *
   * The answers as the settings keep them: JSON, or "" where nothing is answered.
   */
  properties[PROP_KEPT] =
    g_param_spec_string ("kept", NULL, NULL, "",
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  /**
   * BrochureCheck::changed:
   * @self: the check
   *
   * There is another evaluation, of other answers or by other rules.
   */
  signals[CHANGED] =
    g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
brochure_check_init (BrochureCheck *self)
{
  self->answers = brochure_answers_new ();
  self->documents = g_new0 (char *, 1);
}

/**
 * brochure_check_new:
 * @document: a brochure
 * @as_of: the day to judge from
 *
 * Returns: (transfer full): a check in which nothing is answered
 */
BrochureCheck *
brochure_check_new (BrochureDocument *document,
                    const GDate      *as_of)
{
  BrochureCheck *self;

  g_return_val_if_fail (BROCHURE_IS_DOCUMENT (document), NULL);
  g_return_val_if_fail (as_of != NULL && g_date_valid (as_of), NULL);

  self = g_object_new (BROCHURE_TYPE_CHECK, NULL);
  self->document = g_object_ref (document);
  self->as_of = *as_of;
  evaluate (self);

  return self;
}

/**
 * brochure_check_get_document:
 * @self: a check
 *
 * Returns: (transfer none): the brochure whose rules apply
 */
BrochureDocument *
brochure_check_get_document (BrochureCheck *self)
{
  g_return_val_if_fail (BROCHURE_IS_CHECK (self), NULL);

  return self->document;
}

/**
 * brochure_check_get_evaluation:
 * @self: a check
 *
 * Returns: (transfer none): what the answers come to, until it changes
 */
const BrochureEvaluation *
brochure_check_get_evaluation (BrochureCheck *self)
{
  g_return_val_if_fail (BROCHURE_IS_CHECK (self), NULL);

  return self->evaluation;
}

/**
 * brochure_check_compare:
 * @self: a check
 * @set_id: id of a requirement set
 *
 * Holds the same answers against another requirement set, without choosing it.
 *
 * Returns: (transfer full) (nullable): what they come to there, or nothing where there is no such set
 */
BrochureEvaluation *
brochure_check_compare (BrochureCheck *self,
                        const char    *set_id)
{
  const BrochureRequirementSet *set;

  g_return_val_if_fail (BROCHURE_IS_CHECK (self), NULL);

  set = find_set (self, set_id);

  return set != NULL ? brochure_evaluation_new (self->document, self->answers, set, &self->as_of) : NULL;
}

/**
 * brochure_check_get_answers:
 * @self: a check
 *
 * Returns: (transfer none): what is answered, until it changes; half-typed scores included
 */
BrochureAnswers *
brochure_check_get_answers (BrochureCheck *self)
{
  g_return_val_if_fail (BROCHURE_IS_CHECK (self), NULL);

  return self->answers;
}

/**
 * brochure_check_set_answers:
 * @self: a check
 * @answers: other answers
 */
void
brochure_check_set_answers (BrochureCheck   *self,
                            BrochureAnswers *answers)
{
  g_return_if_fail (BROCHURE_IS_CHECK (self));
  g_return_if_fail (answers != NULL);

  if (answers == self->answers)
    return;

  take_answers (self, brochure_answers_ref (answers));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_KEPT]);
}

/**
 * brochure_check_restrict_answers:
 * @self: a check
 * @answers: what a form can hold of the answers
 *
 * From now on only these are judged; they are kept once one of them changes.
 */
void
brochure_check_restrict_answers (BrochureCheck   *self,
                                 BrochureAnswers *answers)
{
  g_return_if_fail (BROCHURE_IS_CHECK (self));
  g_return_if_fail (answers != NULL);

  if (!brochure_answers_json_equal (self->answers, answers))
    take_answers (self, brochure_answers_ref (answers));
}

/**
 * brochure_check_set_as_of:
 * @self: a check
 * @as_of: the day to judge from
 */
void
brochure_check_set_as_of (BrochureCheck *self,
                          const GDate   *as_of)
{
  g_return_if_fail (BROCHURE_IS_CHECK (self));
  g_return_if_fail (as_of != NULL && g_date_valid (as_of));

  if (g_date_compare (&self->as_of, as_of) == 0)
    return;

  self->as_of = *as_of;
  evaluate (self);
}

/**
 * brochure_check_set_chosen_set:
 * @self: a check
 * @set_id: (nullable): id of a requirement set, or nothing for the one that applies
 *
 * Chooses which requirements to compare with.
 */
void
brochure_check_set_chosen_set (BrochureCheck *self,
                               const char    *set_id)
{
  g_return_if_fail (BROCHURE_IS_CHECK (self));

  if (g_strcmp0 (self->chosen_set, set_id) == 0)
    return;

  set_chosen_set (self, set_id);
  evaluate (self);
}

/**
 * brochure_check_has_document:
 * @self: a check
 * @name: the name of a document in the brochure: `SET/RULE`
 *
 * Returns: whether the reader has it ready
 */
gboolean
brochure_check_has_document (BrochureCheck *self,
                             const char    *name)
{
  g_autofree char *entry = NULL;

  g_return_val_if_fail (BROCHURE_IS_CHECK (self), FALSE);
  g_return_val_if_fail (name != NULL, FALSE);

  entry = dup_entry (self, name);

  return g_strv_contains ((const char * const *) self->documents, entry);
}

/**
 * brochure_check_set_document:
 * @self: a check
 * @name: the name of a document in the brochure: `SET/RULE`
 * @is_ready: whether the reader has it ready
 */
void
brochure_check_set_document (BrochureCheck *self,
                             const char    *name,
                             gboolean       is_ready)
{
  g_autoptr(GStrvBuilder) builder = NULL;
  g_autofree char *entry = NULL;

  g_return_if_fail (BROCHURE_IS_CHECK (self));
  g_return_if_fail (name != NULL);

  if (brochure_check_has_document (self, name) == !!is_ready)
    return;

  entry = dup_entry (self, name);
  builder = g_strv_builder_new ();

  for (gsize i = 0; self->documents[i] != NULL; i++)
    if (!g_str_equal (self->documents[i], entry))
      g_strv_builder_add (builder, self->documents[i]);
  if (is_ready)
    g_strv_builder_add (builder, entry);

  take_documents (self, g_strv_builder_end (builder));
}

/**
 * brochure_check_get_enquiry:
 * @self: a check
 *
 * Returns: (transfer none) (nullable): what the reader made of the enquiry, or nothing where it is as it was composed
 */
const char *
brochure_check_get_enquiry (BrochureCheck *self)
{
  g_return_val_if_fail (BROCHURE_IS_CHECK (self), NULL);

  return self->enquiry;
}

/**
 * brochure_check_set_enquiry:
 * @self: a check
 * @enquiry: (nullable): what the reader made of the enquiry, or nothing to have it composed
 */
void
brochure_check_set_enquiry (BrochureCheck *self,
                            const char    *enquiry)
{
  g_return_if_fail (BROCHURE_IS_CHECK (self));

  g_set_str (&self->enquiry, enquiry);
}
