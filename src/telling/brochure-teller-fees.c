/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "telling/brochure-teller-private.h"

#include <glib/gi18n.h>

#include "language/brochure-format.h"
#include "telling/brochure-wording.h"

/* A price refers to its facts as a whole; an amount in another currency rests on those that state it. */
static GStrv
list_facts (BrochureTeller      *self,
            const BrochurePrice *price,
            const BrochureValue *value)
{
  g_autoptr(GStrvBuilder) facts = g_strv_builder_new ();

  for (gsize i = 0; price->refs != NULL && price->refs[i] != NULL; i++)
    {
      const BrochureFact *fact = brochure_programme_find_fact (self->programme, price->refs[i]);

      if (fact != NULL && fact->value->type == BROCHURE_VALUE_MONEY &&
          g_strcmp0 (fact->value->currency, value->currency) == 0)
        g_strv_builder_add (facts, fact->id);
    }

  return g_strv_builder_end (facts);
}

static void
tell_indicative (BrochureTeller      *self,
                 const BrochurePrice *price)
{
  for (guint i = 0; i < price->indicative->len; i++)
    {
      const BrochureValue *value = g_ptr_array_index (price->indicative, i);
      /* Translators: before an amount of money */
      BrochurePiece *row = _brochure_teller_add_row (self, _("In another currency"),
                                                     brochure_format_money (value->literal, value->currency));

      /* Translators: below an amount of money in another currency */
      row->note = _brochure_teller_say (g_strdup (_("an indication; its rate and date are not stated")));
      row->facts = list_facts (self, price, value);
    }
}

static void
tell_price (BrochureTeller      *self,
            const BrochurePrice *price)
{
  BrochurePiece *figure = _brochure_teller_add (self, BROCHURE_PIECE_FIGURE, NULL);

  figure->text = _brochure_teller_say (brochure_format_money (price->value->literal, price->value->currency));
  figure->note = _brochure_teller_say (g_strdup (brochure_wording_per (price->value->per)));
  figure->facts = g_strdupv (price->refs);

  _brochure_teller_add_audience (self, price->audience, TRUE);
  /* Translators: for which year a fee is, before “2022/2023” */
  _brochure_teller_add_row (self, _("Academic year"),
                            g_strdup (price->academic_year != NULL ? price->academic_year
                                                                   : brochure_wording_not_stated ()));
  tell_indicative (self, price);
  _brochure_teller_add_text (self, BROCHURE_PIECE_QUIET, price->note);
}

void
_brochure_teller_tell_fees (BrochureTeller *self)
{
  GPtrArray *offerings = self->programme->offerings;
  guint n_prices = 0;

  for (guint i = 0; i < offerings->len; i++)
    {
      GPtrArray *prices = ((const BrochureOffering *) g_ptr_array_index (offerings, i))->prices;

      for (guint j = 0; j < prices->len; j++, n_prices++)
        tell_price (self, g_ptr_array_index (prices, j));
    }

  if (n_prices == 0)
    _brochure_teller_add_words (self, BROCHURE_PIECE_PARAGRAPH, brochure_wording_not_stated ());
}
