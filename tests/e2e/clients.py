#!/usr/bin/env python3
"""More than one assistive program at once, as where a screen reader is started again."""

import json
import os
import subprocess
import sys
from pathlib import Path

from brochure_app import App, role_of, run, walk

BROCHURE = json.loads((Path(os.environ['BROCHURE_CONTENT_DIR']) / 'brochure.json').read_text())
SECTIONS = BROCHURE['programmes'][0]['sections']

# Reads all that is on the display and tells how many there are of each role.
CLIENT = '''
from collections import Counter
from brochure_app import Atspi, role_of, walk
print(dict(Counter(role_of(node) for node in walk(Atspi.get_desktop(0)))))
'''


def read_anew():
  """What a client that has just come reads."""
  return subprocess.run([sys.executable, '-c', CLIENT], capture_output=True, text=True, check=True).stdout


def read_here(app):
  return [role_of(node) for node in walk(app.root)]


def a_second_client_after_a_walk_through_all_sections():
  with App() as app:
    for section in SECTIONS:
      app.run_second('--section', section['id'])
      app.find('grouping', section['title'])
      assert 'grouping' in read_here(app)
    assert "'list item'" in read_anew()
    assert app.process.poll() is None, f'the program ended with {app.process.returncode}'
    app.run_second('--section', SECTIONS[0]['id'])
    app.find('grouping', SECTIONS[0]['title'])


if __name__ == '__main__':
  run([a_second_client_after_a_walk_through_all_sections])
