#!/usr/bin/env python3
"""A tour of the brochure as a reader takes it: every section, links from outside, restart, bad files."""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from brochure_app import App, run

CONTENT = Path(os.environ['BROCHURE_CONTENT_DIR'])
BROCHURE = json.loads((CONTENT / 'brochure.json').read_text())
SECTIONS = {section['id']: section['title'] for section in BROCHURE['programmes'][0]['sections']}


def every_section_opens_from_the_sidebar():
  with App() as app:
    for title in SECTIONS.values():
      app.open_section(title)


def sections_are_listed_without_a_display():
  env = {name: value for name, value in os.environ.items() if name not in ('DISPLAY', 'WAYLAND_DISPLAY')}
  listed = subprocess.check_output(['brochure', '--list-sections'], env=env, text=True)
  assert dict(line.split('\t') for line in listed.splitlines()) == SECTIONS, listed


def a_section_opens_from_the_command_line():
  with App('--section', 'tuition-fees') as app:
    app.find('grouping', SECTIONS['tuition-fees'])
    app.says('€18,016')


def a_second_start_hands_over_to_the_first():
  with App() as app:
    assert app.run_second('brochure:section/careers') == 0
    app.find('grouping', SECTIONS['careers'])
    assert app.run_second('--section', 'department') == 0
    app.find('grouping', SECTIONS['department'])


def an_unknown_section_opens_the_overview_and_says_so():
  with App('--section', 'no-such-section') as app:
    app.find('list item', SECTIONS['overview'])
    app.says('no-such-section')


def the_place_survives_being_killed():
  with App('--section', 'skills') as app:
    app.find('grouping', SECTIONS['skills'])
    app.open_section(SECTIONS['careers'])
    app.settle()
    app.kill()
    app.start()
    app.find('grouping', SECTIONS['careers'])


def a_broken_file_is_explained_and_the_bundled_brochure_opens():
  with tempfile.TemporaryDirectory() as folder:
    path = Path(folder) / 'broken.json'
    broken = json.loads(json.dumps(BROCHURE))
    del broken['programmes'][0]['name']
    path.write_text(json.dumps(broken))
    with App('--content', str(path)) as app:
      app.says('/programmes/0/name')
      app.says('broken.json')
      app.click(app.find('button', 'Open Bundled Brochure'))
      app.find('list item', SECTIONS['overview'])
    assert json.loads(path.read_text()) == broken
    assert [p.name for p in Path(folder).iterdir()] == ['broken.json']


def another_programme_opens():
  path = Path(os.environ['BROCHURE_TEST_DATA']) / 'evening-course.json'
  other = json.loads(path.read_text())['programmes'][0]
  with App('--content', str(path)) as app:
    title = other['sections'][-1]['title']
    title = title if isinstance(title, str) else title[0]['value']
    app.open_section(title)


if __name__ == '__main__':
  wanted = sys.argv[1:]
  tours = [every_section_opens_from_the_sidebar,
           sections_are_listed_without_a_display,
           a_section_opens_from_the_command_line,
           a_second_start_hands_over_to_the_first,
           an_unknown_section_opens_the_overview_and_says_so,
           the_place_survives_being_killed,
           a_broken_file_is_explained_and_the_bundled_brochure_opens,
           another_programme_opens]
  run([tour for tour in tours if not wanted or tour.__name__ in wanted])
