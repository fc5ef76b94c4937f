/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/brochure-verdict-style.h"

static const char *
get_style_class (BrochureVerdict verdict)
{
  switch (verdict)
    {
    case BROCHURE_VERDICT_MEETS:
      return "verdict-meets";

    case BROCHURE_VERDICT_DOES_NOT_MEET:
      return "verdict-fails";

    case BROCHURE_VERDICT_NEEDS_ASSESSMENT:
      return "verdict-assess";

    case BROCHURE_VERDICT_NONE:
      return "verdict-invalid";

    case BROCHURE_VERDICT_MISSING_INFORMATION:
    case BROCHURE_VERDICT_NOT_APPLICABLE:
    default:
      return "verdict-open";
    }
}

/**
 * brochure_verdict_style_get_icon_name:
 * @verdict: a verdict
 *
 * Returns: (transfer none): name of the icon that stands for it
 */
const char *
brochure_verdict_style_get_icon_name (BrochureVerdict verdict)
{
  switch (verdict)
    {
    case BROCHURE_VERDICT_MEETS:
      return "brochure-meets-symbolic";

    case BROCHURE_VERDICT_DOES_NOT_MEET:
      return "brochure-fails-symbolic";

    case BROCHURE_VERDICT_NEEDS_ASSESSMENT:
      return "brochure-assess-symbolic";

    case BROCHURE_VERDICT_MISSING_INFORMATION:
      return "brochure-missing-symbolic";

    case BROCHURE_VERDICT_NOT_APPLICABLE:
      return "brochure-not-applicable-symbolic";

    case BROCHURE_VERDICT_NONE:
    default:
      return "document-edit-symbolic";
    }
}

/**
 * brochure_verdict_style_apply:
 * @widget: a widget that shows a verdict
 * @verdict: the verdict
 *
 * Gives a widget the colour of a verdict, and takes that of another one from it.
 */
void
brochure_verdict_style_apply (GtkWidget       *widget,
                              BrochureVerdict  verdict)
{
  for (int i = BROCHURE_VERDICT_NONE; i <= BROCHURE_VERDICT_NOT_APPLICABLE; i++)
    gtk_widget_remove_css_class (widget, get_style_class ((BrochureVerdict) i));

  gtk_widget_add_css_class (widget, get_style_class (verdict));
}
