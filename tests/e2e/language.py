#!/usr/bin/env python3
"""The language of the brochure as a reader chooses it: in Preferences, at once, and kept."""

import subprocess
import sys

from brochure_app import App, run

NAMES = {'en': 'English', 'nl': 'Nederlands', 'ar': 'العربية'}


def titles(code):
  """The titles of the sections in a language, from the program without its window."""
  listed = subprocess.check_output(['brochure', '--language', code, '--list-sections'], text=True)
  return dict(line.split('\t') for line in listed.splitlines())


def the_languages_differ():
  """Without its catalogues the program would be English in all of them, and every tour here would pass."""
  assert len({tuple(titles(code).values()) for code in NAMES}) == len(NAMES)


def shows(app, code):
  """The first rows of the sidebar are in that language; further ones may need scrolling to."""
  wanted = list(titles(code).values())[:3]
  for title in wanted:
    app.find('list item', title)
  assert app.window().get_name() != '', 'the window has no title'


def choose(app, code):
  app.click(app.find('radio button', NAMES[code]))


def a_language_is_chosen_in_the_preferences():
  with App() as app:
    shows(app, 'en')
    app.key('ctrl+comma')
    for code in ('nl', 'ar', 'en', 'nl'):
      choose(app, code)
      shows(app, code)
      # The dialog is still there to choose again.
      app.find('radio button', NAMES['ar'])


def the_choice_survives_a_restart():
  with App('--section', 'careers') as app:
    app.key('ctrl+comma')
    choose(app, 'nl')
    shows(app, 'nl')
    app.settle()
    app.kill()
    app.start()
    shows(app, 'nl')
    app.find('grouping', titles('nl')['careers'])


def a_language_for_one_run_is_not_kept():
  with App('--language', 'nl') as app:
    shows(app, 'nl')
    app.settle()
    app.kill()
    app.start()
    shows(app, 'en')


def a_second_start_may_ask_for_another_language():
  with App() as app:
    shows(app, 'en')
    assert app.run_second('--language', 'nl') == 0
    shows(app, 'nl')
    app.kill()
    app.start()
    shows(app, 'en')


if __name__ == '__main__':
  wanted = sys.argv[1:]
  tours = [the_languages_differ,
           a_language_is_chosen_in_the_preferences,
           the_choice_survives_a_restart,
           a_language_for_one_run_is_not_kept,
           a_second_start_may_ask_for_another_language]
  run([tour for tour in tours if not wanted or tour.__name__ in wanted])
