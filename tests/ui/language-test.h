/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/brochure-window.h"

G_BEGIN_DECLS

/* What tests of a change of language share. */

/* Answers of which some are wrong, some are not and some are missing. */
#define LANGUAGE_TEST_ANSWERS \
  "{\"country\": \"DE\", \"degreeLevel\": \"bachelor\", \"field\": \"related-self\", \"work\": \"none\"," \
  " \"tests\": [{\"test\": \"ielts\", \"module\": \"academic\", \"overall\": \"6.0\"," \
  "              \"components\": {\"listening\": \"6.0\"}, \"date\": \"2024-05\"}," \
  "             {\"test\": \"toefl\", \"overall\": \"31\"}]}"

void                    language_test_open              (void);
void                    language_test_close             (void);

BrochureWindow         *language_test_get_window        (void);
AdwDialog              *language_test_get_dialog        (void);
AdwOverlaySplitView    *language_test_get_pane          (void);
AdwNavigationSplitView *language_test_get_split         (void);

void                    language_test_activate          (const char *action);
void                    language_test_answer            (const char *json);
void                    language_test_choose            (const char *code);
void                    language_test_show_section      (const char *section);

char                   *language_test_describe_place    (void);
void                    language_test_assert_place_kept (void);

G_END_DECLS
