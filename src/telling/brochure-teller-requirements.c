/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "telling/brochure-teller-private.h"

#include <glib/gi18n.h>

#include "telling/brochure-wording.h"

static void
tell_accepted_test (BrochureTeller             *self,
                    const BrochureAcceptedTest *accepted)
{
  const BrochureLanguageTest *test = brochure_document_find_test (self->document, accepted->test);
  BrochurePiece *row = _brochure_teller_add (self, BROCHURE_PIECE_ROW, NULL);

  row->label = test != NULL ? brochure_text_ref (test->name) : _brochure_teller_say (g_strdup (accepted->test));
  row->text = _brochure_teller_say (brochure_wording_conditions (accepted));
  row->note = _brochure_teller_quote (accepted->note);
  row->facts = g_strdupv (accepted->refs);

  if (test != NULL && brochure_programme_find_section_of_kind (self->programme, BROCHURE_BLOCK_ELIGIBILITY) != NULL)
    row->target = g_strconcat ("check:", test->id, NULL);
}

static void
tell_rule (BrochureTeller     *self,
           const BrochureRule *rule)
{
  BrochurePiece *row;
  char *text = rule->text == NULL ? brochure_wording_rule_text (rule) : NULL;

  if (rule->text != NULL || text != NULL)
    {
      row = _brochure_teller_add (self, BROCHURE_PIECE_ROW, NULL);
      row->label = rule->title != NULL ? brochure_text_ref (rule->title)
                                       : _brochure_teller_say (g_strdup (brochure_wording_rule (rule->type)));
      row->text = rule->text != NULL ? brochure_text_ref (rule->text) : _brochure_teller_say (text);
      row->facts = g_strdupv (rule->refs);
    }

  for (guint i = 0; i < rule->accepted_tests->len; i++)
    tell_accepted_test (self, g_ptr_array_index (rule->accepted_tests, i));
}

static void
tell_texts (BrochureTeller *self,
            GPtrArray      *texts)
{
  for (guint i = 0; i < texts->len; i++)
    _brochure_teller_add_text (self, BROCHURE_PIECE_QUIET, g_ptr_array_index (texts, i));
}

static void
tell_set (BrochureTeller               *self,
          const BrochureRequirementSet *set)
{
  _brochure_teller_add_heading (self, set->id, 3, set->title);

  for (guint i = 0; i < set->rules->len; i++)
    tell_rule (self, g_ptr_array_index (set->rules, i));

  if (set->exemptions->len > 0)
    {
      BrochurePiece *heading = _brochure_teller_add (self, BROCHURE_PIECE_HEADING, NULL);

      heading->level = 4;
      heading->label = _brochure_teller_say (g_strdup (_("Exempt from the test:")));
    }

  tell_texts (self, set->exemptions);
  tell_texts (self, set->notes);
}

void
_brochure_teller_tell_requirements (BrochureTeller *self)
{
  GPtrArray *sets = self->programme->requirement_sets;

  if (sets->len == 0)
    _brochure_teller_add_words (self, BROCHURE_PIECE_PARAGRAPH, _("No requirements are listed."));

  for (guint i = 0; i < sets->len; i++)
    tell_set (self, g_ptr_array_index (sets, i));
}
