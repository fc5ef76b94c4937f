/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "content/brochure-marks.h"
#include "content/brochure-markup.h"
#include "export/brochure-typesetting.h"
#include "fuzz.h"

/* Letters, marks and blanks that meet nowhere but here, set in lines as labels and pages set them: Pango's own
 * assertions end the program. Pango is not built to be looked into, so chance has to find the way. */

#define MAX_CHARACTERS 40

static const struct { gunichar first; gunichar last; } alphabet[] = {
  { 'a', 'z' }, { ' ', ' ' }, { ' ', ' ' }, { '!', '@' }, { '[', '`' }, { '*', '*' }, { '\t', '\t' }, { '\n', '\n' },
  { 0x0B, 0x0D }, { 0x80, 0x9F }, { 0xA0, 0xA0 }, { 0xAD, 0xAD }, { 0xC0, 0x17F },
  { 0x300, 0x36F }, { 0x300, 0x302 }, { 0x483, 0x489 }, { 0x591, 0x5C7 }, { 0x5D0, 0x5EA }, { 0x5D0, 0x5EA },
  { 0x600, 0x605 }, { 0x61C, 0x61C }, { 0x620, 0x64A }, { 0x64B, 0x65F }, { 0x660, 0x669 }, { 0x6D6, 0x6ED },
  { 0x70F, 0x74A }, { 0x7C0, 0x7FF }, { 0x900, 0x963 }, { 0x964, 0x97F }, { 0xB80, 0xBFF }, { 0xE01, 0xE5B },
  { 0xE80, 0xEDF }, { 0xF00, 0xFDA }, { 0x1000, 0x109F }, { 0x1100, 0x11FF }, { 0x1780, 0x17F9 }, { 0x180B, 0x180F },
  { 0x1820, 0x1877 }, { 0x1B00, 0x1B7E }, { 0x1DC0, 0x1DFF }, { 0x2000, 0x200A }, { 0x200B, 0x200F }, { 0x200D, 0x200D },
  { 0x2010, 0x2027 }, { 0x2028, 0x2029 }, { 0x202A, 0x202E }, { 0x202F, 0x206F }, { 0x2066, 0x2069 }, { 0x20D0, 0x20F0 },
  { 0x2600, 0x27BF }, { 0x2FF0, 0x2FFB }, { 0x3000, 0x303F }, { 0x3040, 0x30FF }, { 0x3099, 0x309A }, { 0x3164, 0x3164 },
  { 0x4E00, 0x4E40 }, { 0xA66F, 0xA67D }, { 0xA8E0, 0xA8F1 }, { 0xAC00, 0xAC40 }, { 0xE000, 0xE010 }, { 0xFB1D, 0xFB4F },
  { 0xFDF0, 0xFDFF }, { 0xFE00, 0xFE0F }, { 0xFE0F, 0xFE0F }, { 0xFE20, 0xFE2F }, { 0xFEFF, 0xFEFF }, { 0xFF00, 0xFFEF },
  { 0xFFF9, 0xFFFF }, { 0x10A00, 0x10A3F }, { 0x11000, 0x11075 }, { 0x13000, 0x13010 }, { 0x1BCA0, 0x1BCA3 },
  { 0x1D165, 0x1D172 }, { 0x1E900, 0x1E95F }, { 0x1F1E6, 0x1F1FF }, { 0x1F3FB, 0x1F3FF }, { 0x1F466, 0x1F469 },
  { 0x1F600, 0x1F64F }, { 0xE0001, 0xE007F }, { 0xE0100, 0xE01EF }, { 0x10FFFE, 0x10FFFF },
};

/* The bytes of an input, one after the other; after its end they are all the same. */
typedef struct
{
  const guint8 *data;
  gsize size;
} Bytes;

static guint
take (Bytes *bytes,
      guint  end)
{
  if (bytes->size == 0)
    return 0;

  bytes->size--;

  return *bytes->data++ % end;
}

static char *
build_text (Bytes *bytes)
{
  GString *string = g_string_new (NULL);

  for (guint n = 0; bytes->size > 0 && n < MAX_CHARACTERS; n++)
    {
      guint i = take (bytes, G_N_ELEMENTS (alphabet));

      g_string_append_unichar (string, alphabet[i].first + take (bytes, alphabet[i].last - alphabet[i].first + 1));
    }

  return g_string_free_and_steal (string);
}

/* As a label has it: links and emphasis are stretches with looks of their own. */
static void
set_text (PangoLayout *layout,
          const char  *text)
{
  g_autofree char *settled = brochure_marks_settle (text);
  g_autoptr(GArray) spans = NULL;
  g_autofree char *plain = brochure_markup_to_spans (settled != NULL ? settled : text, &spans);
  PangoAttrList *attributes = pango_attr_list_new ();

  for (guint i = 0; i < spans->len; i++)
    {
      const BrochureMarkupSpan *span = &g_array_index (spans, BrochureMarkupSpan, i);
      PangoAttribute *attribute = span->target != NULL ? pango_attr_underline_new (PANGO_UNDERLINE_SINGLE)
                                                       : pango_attr_weight_new (PANGO_WEIGHT_BOLD);

      attribute->start_index = span->start;
      attribute->end_index = span->end;
      pango_attr_list_insert (attributes, attribute);
    }

  pango_layout_set_text (layout, plain, -1);
  pango_layout_set_attributes (layout, attributes);
  pango_attr_list_unref (attributes);
}

/* What GtkLabel and our pages ask of a layout. */
static void
set_up (PangoLayout *layout,
        Bytes       *bytes)
{
  static const int heights[] = { -1, -1, -1, -2, -3, 0 };

  pango_context_set_base_dir (pango_layout_get_context (layout), take (bytes, 2) ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR);
  pango_layout_set_wrap (layout, (PangoWrapMode) take (bytes, PANGO_WRAP_NONE + 1));
  pango_layout_set_ellipsize (layout, take (bytes, 2) ? PANGO_ELLIPSIZE_NONE : (PangoEllipsizeMode) take (bytes, 4));
  pango_layout_set_height (layout, heights[take (bytes, G_N_ELEMENTS (heights))]);
  pango_layout_set_single_paragraph_mode (layout, take (bytes, 4) == 0);
  pango_layout_set_justify (layout, take (bytes, 4) == 0);
  pango_layout_set_alignment (layout, (PangoAlignment) take (bytes, 3));
  pango_layout_set_auto_dir (layout, take (bytes, 4) > 0);
  pango_layout_set_width (layout, take (bytes, 8) == 0 ? -1 : (int) (take (bytes, 256) * PANGO_SCALE));
}

/* Everything that a label asks of it once it is set. */
static void
look_at (PangoLayout *layout)
{
  PangoRectangle ink;
  PangoRectangle logical;
  int n_attributes;
  int index;
  int trailing;

  pango_layout_get_extents (layout, &ink, &logical);
  pango_layout_get_log_attrs_readonly (layout, &n_attributes);
  g_assert_cmpint (n_attributes, ==, pango_layout_get_character_count (layout) + 1);
  pango_layout_xy_to_index (layout, logical.width / 2, logical.height / 2, &index, &trailing);

  for (const char *text = pango_layout_get_text (layout), *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      pango_layout_index_to_pos (layout, (int) (p - text), &logical);
      pango_layout_get_caret_pos (layout, (int) (p - text), &ink, &logical);
    }
}

int
LLVMFuzzerTestOneInput (const guint8 *data,
                        gsize         size)
{
  static PangoContext *context;
  g_autoptr(PangoLayout) layout = NULL;
  g_autofree char *text = NULL;
  Bytes bytes = { data, size };

  if (context == NULL)
    context = brochure_typesetting_create_context ("en", FALSE);

  layout = pango_layout_new (context);
  set_up (layout, &bytes);
  text = build_text (&bytes);
  set_text (layout, text);
  look_at (layout);

  return 0;
}

/* Nothing is learnt from one input for the next. */
gsize
LLVMFuzzerCustomMutator (guint8       *data,
                         gsize         size,
                         gsize         max_size,
                         unsigned int  seed)
{
  g_autoptr(GRand) rand = g_rand_new_with_seed (seed);

  size = MIN (max_size, (gsize) g_rand_int_range (rand, 12, 12 + 2 * MAX_CHARACTERS));
  for (gsize i = 0; i < size; i++)
    data[i] = (guint8) g_rand_int (rand);

  return size;
}
