/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "telling/brochure-teller-private.h"

#include <glib/gi18n.h>

#include "telling/brochure-wording.h"

/* What belongs to the requirements and is no row of their table: what to send, what is good to know, who is exempt and
 * who decides. */

static const BrochureRequirementSet *
get_set (BrochureTeller *self,
         guint           i)
{
  return g_ptr_array_index (self->programme->requirement_sets, i);
}

static guint
count_sets (BrochureTeller *self)
{
  return self->programme->requirement_sets->len;
}

/* What one document or piece of information says; it may have a title, words, or both. */
static char *
dup_item (BrochureTeller     *self,
          const BrochureRule *rule)
{
  g_autofree char *title = brochure_wording_rule (rule);
  g_autofree char *words = brochure_wording_rule_text (self->document, rule);

  if (words == NULL)
    return g_steal_pointer (&title);
  if (rule->title == NULL)
    return g_steal_pointer (&words);

  return brochure_wording_labelled (title, words);
}

static gboolean
has_item (BrochureTeller     *self,
          guint               set,
          const BrochureRule *rule)
{
  const BrochureRule *other = brochure_requirement_set_find_rule (get_set (self, set), rule->id);
  g_autofree char *words = dup_item (self, rule);
  g_autofree char *others = other != NULL && other->type == rule->type ? dup_item (self, other) : NULL;

  return g_strcmp0 (words, others) == 0;
}

/* For whom something is that not every set has. */
static char *
dup_audience (BrochureTeller     *self,
              const BrochureRule *rule)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) titles = NULL;

  for (guint i = 0; i < count_sets (self); i++)
    if (has_item (self, i, rule))
      g_strv_builder_add (builder, brochure_text_get (get_set (self, i)->title));
  titles = g_strv_builder_end (builder);

  return g_strv_length (titles) < count_sets (self) ? g_strjoinv ("; ", titles) : NULL;
}

/* What several sets ask for alike is one document: it goes by the first of them. */
static char *
dup_name (BrochureTeller     *self,
          const BrochureRule *rule)
{
  for (guint i = 0; i < count_sets (self); i++)
    if (has_item (self, i, rule))
      return g_strconcat (get_set (self, i)->id, "/", rule->id, NULL);

  return NULL;
}

/* Adds something that goes with an application or is good to know; a document is ticked where the reader has it. */
void
_brochure_teller_add_item (BrochureTeller     *self,
                           const BrochureRule *rule,
                           const char         *audience)
{
  g_autofree char *words = dup_item (self, rule);
  gboolean is_document = rule->type == BROCHURE_RULE_DOCUMENT;
  BrochurePiece *piece = _brochure_teller_add (self, is_document ? BROCHURE_PIECE_DOCUMENT : BROCHURE_PIECE_BULLET,
                                               NULL);

  piece->facts = g_strdupv (rule->refs);
  piece->target = is_document ? dup_name (self, rule) : NULL;
  piece->is_checked = self->check != NULL && piece->target != NULL &&
                      brochure_check_has_document (self->check, piece->target);
  piece->text = _brochure_teller_say (audience != NULL ? brochure_wording_annotated (words, audience)
                                                       : g_steal_pointer (&words));
}

static gboolean
is_first (BrochureTeller     *self,
          guint               set,
          const BrochureRule *rule)
{
  for (guint i = 0; i < set; i++)
    if (has_item (self, i, rule))
      return FALSE;

  return TRUE;
}

static void
add_heading (BrochureTeller *self,
             const char     *words)
{
  BrochurePiece *heading = _brochure_teller_add (self, BROCHURE_PIECE_HEADING, NULL);

  heading->level = 3;
  heading->label = _brochure_teller_say (g_strdup (words));
}

static void
tell_items (BrochureTeller   *self,
            BrochureRuleType  type,
            const char       *heading)
{
  gboolean is_headed = FALSE;

  for (guint i = 0; i < count_sets (self); i++)
    for (guint j = 0; j < get_set (self, i)->rules->len; j++)
      {
        const BrochureRule *rule = g_ptr_array_index (get_set (self, i)->rules, j);
        g_autofree char *audience = NULL;

        if (rule->type != type || !is_first (self, i, rule))
          continue;

        if (!is_headed)
          add_heading (self, heading);

        is_headed = TRUE;
        audience = dup_audience (self, rule);
        _brochure_teller_add_item (self, rule, audience);
      }
}

static void
tell_exemptions (BrochureTeller               *self,
                 const BrochureRequirementSet *set)
{
  /* Translators: heading over who needs no language test */
  const char *exempt = _("Exempt from the Test");
  g_autofree char *heading = count_sets (self) > 1 ? brochure_wording_labelled (exempt, brochure_text_get (set->title))
                                                   : g_strdup (exempt);

  if (set->exemptions->len == 0)
    return;

  add_heading (self, heading);

  for (guint i = 0; i < set->exemptions->len; i++)
    _brochure_teller_add_text (self, BROCHURE_PIECE_BULLET, g_ptr_array_index (set->exemptions, i));
}

/* Says who decides on one set or rule, unless that was said or is who decides anyway. */
static void
tell_decider (BrochureTeller     *self,
              GHashTable         *said,
              const char         *what,
              const BrochureText *who,
              const BrochureText *otherwise)
{
  g_autofree char *words = NULL;

  if (who == NULL || (otherwise != NULL && g_str_equal (brochure_text_get (who), brochure_text_get (otherwise))))
    return;

  /* Translators: a requirement or a group of applicants: “English”, and who decides there, in the nominative: “the
   * university” */
  words = g_strdup_printf (_("On “%1$s”, %2$s decides."), what, brochure_text_get (who));

  if (!g_hash_table_contains (said, words))
    _brochure_teller_add_words (self, BROCHURE_PIECE_QUIET, words);

  g_hash_table_add (said, g_steal_pointer (&words));
}

/* Who decides is said once for all, and again only where it is somebody else. */
static void
tell_deciders (BrochureTeller *self)
{
  g_autoptr(GHashTable) said = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  BrochureText *everywhere = self->programme->decided_by;

  if (everywhere != NULL)
    {
      /* Translators: %s is who decides on applications, in the nominative: “the Board of Admissions” */
      g_autofree char *words = g_strdup_printf (_("Where something needs individual assessment, %s decides."),
                                                brochure_text_get (everywhere));

      _brochure_teller_add_words (self, BROCHURE_PIECE_QUIET, words);
    }

  for (guint i = 0; i < count_sets (self); i++)
    {
      const BrochureRequirementSet *set = get_set (self, i);

      tell_decider (self, said, brochure_text_get (set->title), set->decided_by, everywhere);

      for (guint j = 0; j < set->rules->len; j++)
        {
          const BrochureRule *rule = g_ptr_array_index (set->rules, j);
          g_autofree char *name = brochure_wording_rule (rule);

          tell_decider (self, said, name, rule->decided_by, set->decided_by != NULL ? set->decided_by : everywhere);
        }
    }
}

/* Adds what the sets of requirements say to their table as a whole. */
void
_brochure_teller_tell_requirement_notes (BrochureTeller *self)
{
  for (guint i = 0; i < count_sets (self); i++)
    for (guint j = 0; j < get_set (self, i)->notes->len; j++)
      _brochure_teller_add_text (self, BROCHURE_PIECE_QUIET, g_ptr_array_index (get_set (self, i)->notes, j));

  tell_deciders (self);
}

/* Adds what the sets of requirements say beside their table, in groups. */
void
_brochure_teller_tell_requirement_lists (BrochureTeller *self)
{
  /* Translators: heading over documents that go with an application */
  tell_items (self, BROCHURE_RULE_DOCUMENT, _("To Send"));
  /* Translators: heading over what belongs to the requirements and is not judged */
  tell_items (self, BROCHURE_RULE_INFO, _("Good to Know"));

  for (guint i = 0; i < count_sets (self); i++)
    tell_exemptions (self, get_set (self, i));
}
