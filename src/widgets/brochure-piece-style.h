/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/**
 * BrochurePieceStyle:
 * @BROCHURE_PIECE_STYLE_PLAIN: one below the other
 * @BROCHURE_PIECE_STYLE_COLUMNS: groups side by side where there is room
 * @BROCHURE_PIECE_STYLE_MARKS: each with the mark of its sources
 * @BROCHURE_PIECE_STYLE_SOURCES: rows that are activated tell their sources, with the action `page.show-source`
 *
 * How pieces are shown.
 */
typedef enum
{
  BROCHURE_PIECE_STYLE_PLAIN = 0,
  BROCHURE_PIECE_STYLE_COLUMNS = 1 << 0,
  BROCHURE_PIECE_STYLE_MARKS = 1 << 1,
  BROCHURE_PIECE_STYLE_SOURCES = 1 << 2,
} BrochurePieceStyle;
