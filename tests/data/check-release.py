#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""./dev release finds what does not agree, and writes for the store what is built here."""

import json
import sys

import tap
from tap import ROOT

sys.path.insert(0, str(ROOT / 'tests'))
import release  # pylint: disable=wrong-import-position

NUMBER, DATE = '7.8.9', '2031-02-03'
CHANGELOG = f'# Changes\n\n## {NUMBER} – {DATE}\n\n- Something.\n\n## 1.0.0 – 2026-11-24\n'
METAINFO = f'''<component>
  <image>{release.PICTURES}v{NUMBER}/data/screenshots/overview.png</image>
  <releases>
    <release version="{NUMBER}" date="{DATE}"><url type="details">{release.REPOSITORY}/releases/tag/v{NUMBER}</url></release>
    <release version="1.0.0" date="2026-11-24"/>
  </releases>
</component>'''

# What is wrong, what stands there for what, and a word of what is then said.
FAULTS = (
  ('not released', CHANGELOG, f'{NUMBER} – {DATE}', 'Unreleased', 'Unreleased'),
  ('another day', CHANGELOG, DATE, '2031-02-04', '2031-02-04'),
  ('no notes', METAINFO, f'version="{NUMBER}"', 'version="7.8.8"', '7.8.8'),
  ('old pictures', METAINFO, f'v{NUMBER}/data', 'v1.0.0/data', 'is no picture'),
  ('a missing picture', METAINFO, 'overview.png', 'overture.png', 'overture.png'),
  ('another tag', METAINFO, f'tag/v{NUMBER}', 'tag/v7.8', 'tag/v7.8'),
)


def check_agreement():
  """Where all agree nothing is said."""
  yield from release.disagreements(NUMBER, CHANGELOG, METAINFO)


def check_faults():
  """Each fault is named, and nothing else."""
  for name, text, old, new, word in FAULTS:
    files = [file.replace(old, new) if file is text else file for file in (CHANGELOG, METAINFO)]
    said = list(release.disagreements(NUMBER, *files))
    if len(said) != 1 or word not in said[0]:
      yield f'{name}: {said}'


def check_version():
  """The version is read from where Meson has it."""
  if f"version: '{release.version()}'" not in (ROOT / 'meson.build').read_text(encoding='utf-8'):
    yield release.version()


def check_store():
  """The store builds, asks for and tests the same, from a tag and its commit."""
  ours = json.loads((ROOT / f'flatpak/{release.ID}.json').read_text(encoding='utf-8'))
  store = release.store_manifest(ours, NUMBER, 'c0ffee')
  sources = store['modules'][-1]['sources']
  if sources != [{'type': 'git', 'url': 'https://github.com/publicsectorict/Brochure.git', 'tag': f'v{NUMBER}', 'commit': 'c0ffee'}]:
    yield f'{sources}'
  for manifest in (ours, store):
    del manifest['modules'][-1]['sources']
  if ours != store:
    yield 'the rest differs'


tap.run([case for name, case in list(globals().items()) if name.startswith('check_')])
