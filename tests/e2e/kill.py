#!/usr/bin/env python3
"""Kills the program at moments that a seed chooses, and looks at what it has kept: kill.py [COUNT [SEED]].

What was done more than a second ago is kept, nothing is broken, and the next start goes on from there.
"""

import itertools
import json
import os
import random
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import gi

gi.require_version('Gio', '2.0')
from gi.repository import Gio, GLib  # noqa: E402

from brochure_app import App, run, wait_for  # noqa: E402

COUNT = int(sys.argv[1]) if len(sys.argv) > 1 else 16
SEED = int(sys.argv[2]) if len(sys.argv) > 2 else 1

ID = 'io.github.publicsectorict.Brochure'
BROCHURE = json.loads((Path(os.environ['BROCHURE_CONTENT_DIR']) / 'brochure.json').read_text())
TITLES = {section['id']: section['title'] for section in BROCHURE['programmes'][0]['sections']}
SECTIONS = list(TITLES)
SCALES = [0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0]
EXAMPLES = ['India, IELTS 6.0', 'United States, IELTS 6.0']

# As much may be lost, in seconds.
LOST = 1.0


class Record:
  """What the program was asked to keep, in order, and since when it could be seen to have done so."""

  def __init__(self, value):
    self.values = [value]
    self.seen = [0.0]

  def ask(self, value):
    self.values.append(value)
    self.seen.append(None)

  def see(self):
    now = time.monotonic()
    self.seen = [now if seen is None else seen for seen in self.seen]

  def may_be(self, answered):
    """What may be kept by a program that was last heard at that time: on a slow machine its clock is its answers."""
    due = max(i for i, seen in enumerate(self.seen) if seen is not None and seen + LOST <= answered)
    return self.values[due:]


class Victim(App):
  """A program that is killed and started again on the same settings."""

  def __init__(self, backend, folder, *args):
    self.backend = backend
    self.folder = Path(folder) / ('dconf' if backend == 'dconf' else 'glib-2.0/settings')
    # tall enough for the whole form: what has no action of its own is pressed where it is
    super().__init__(*args, env={'GSETTINGS_BACKEND': backend, 'XDG_CONFIG_HOME': folder}, size=(1100, 1500))

  def write_settings(self, folder, size):
    if self.backend == 'dconf':
      self.gsettings('reset-recursively', ID)
      self.gsettings('set', ID, 'window-size', str(size))
    else:
      super().write_settings(Path(self.env['XDG_CONFIG_HOME']), size)

  def gsettings(self, *args):
    said = subprocess.run(['gsettings', *args], env=self.env, capture_output=True, text=True, check=True)
    assert not said.stderr, said.stderr
    return said.stdout

  def read(self, key):
    if self.backend == 'dconf':
      # what it was told before is written before it answers
      Gio.bus_get_sync(Gio.BusType.SESSION).call_sync('ca.desrt.dconf', '/ca/desrt/dconf', 'org.freedesktop.DBus.Peer',
                                                      'Ping', None, None, Gio.DBusCallFlags.NONE, -1, None)
    else:
      GLib.KeyFile().load_from_file(str(self.folder / 'keyfile'), GLib.KeyFileFlags.NONE)
    value = GLib.Variant.parse(None, self.gsettings('get', ID, key), None, None).unpack()
    return value.partition('#')[0] if key == 'last-section' else value

  def title(self):
    return self.window().get_name().partition(' – ')[0]


def turn(section, back):
  """The section beside that one, and the key that leads there."""
  step = -1 if back else 1
  return SECTIONS[SECTIONS.index(section) + step], 'alt+Prior' if back else 'alt+Next'


def change_settings(app, kept):
  """Larger or smaller text, on one section after another."""
  section, scale = kept['last-section'], SCALES.index(kept['text-scale'])
  grows, back = scale < 4, SECTIONS.index(section) > 7
  while True:
    grows = scale == 0 or (grows and scale < len(SCALES) - 1)
    back = section == SECTIONS[-1] or (back and section != SECTIONS[0])
    scale += 1 if grows else -1
    section, key = turn(section, back)
    yield ({'text-scale': SCALES[scale], 'last-section': section},
           lambda keys=('ctrl+plus' if grows else 'ctrl+minus', key): app.key(*keys),
           lambda title=TITLES[section]: app.title() == title)


def change_bookmarks(app, kept):
  """Every section gets a bookmark, or loses it."""
  section, marks = kept['last-section'], kept['bookmarks']
  back = SECTIONS.index(section) > 7
  while True:
    back = section == SECTIONS[-1] or (back and section != SECTIONS[0])
    marks = [mark for mark in marks if mark != section] if section in marks else [*marks, section]
    section, key = turn(section, back)
    yield ({'bookmarks': marks, 'last-section': section},
           lambda key=key: app.key('ctrl+d', key),
           lambda title=TITLES[section]: app.title() == title)


def change_answers(app, kept):
  """An example fills in the form, a button empties it."""
  is_empty = not kept['answers']
  for title in itertools.cycle(EXAMPLES):
    if is_empty:
      yield ({'answers': app.filled[title]},
             lambda title=title: app.click(app.find('list item', title)),
             lambda: next(app.nodes('button', 'Clear Answers'), None))
    yield ({'answers': ''},
           lambda: app.click(app.find('button', 'Clear Answers')),
           lambda title=title: next(app.nodes('list item', title), None))
    is_empty = True


def learn_answers(app):
  """What is kept of each example."""
  app.filled = {}
  for title in EXAMPLES:
    app.click(app.find('list item', title))
    app.filled[title] = wait_for('the answers', lambda: app.read('answers'))
    app.click(app.find('button', 'Clear Answers'))
    wait_for('no answers', lambda: not app.read('answers'))


def stamp(folder):
  """What changes when something in a folder does."""
  try:
    return [(entry.name, entry.stat().st_mtime_ns) for entry in os.scandir(folder)]
  except FileNotFoundError:
    return None  # it is being made, or a file in it is being replaced


def wait_for_a_moment(rng, folder, longest=1.3):
  """At once, at any time, or while something is being written."""
  kind = rng.choice(('at once', 'at any time', 'in the act'))
  if kind == 'in the act':
    before, end = stamp(folder), time.monotonic() + longest
    while stamp(folder) == before and time.monotonic() < end:
      pass
    time.sleep(rng.uniform(0, 0.002))
  else:
    time.sleep(rng.uniform(0, 0.03 if kind == 'at once' else longest))


def kill_while_changing(name, backend, rng, folder):
  change, keys, section = CHANGES[name]
  args = '--section', section
  with Victim(backend, folder, *args) as app:
    if change is change_answers:
      learn_answers(app)
    for _ in range(max(1, COUNT // 8)):
      kept = {key: app.read(key) for key in keys}
      records = {key: Record(value) for key, value in kept.items()}
      steps = change(app, kept)
      for is_last in [False] * rng.randint(0, 2) + [True]:
        wanted, do, is_seen = next(steps)
        for key, value in wanted.items():
          records[key].ask(value)
        do()
        if not is_last:
          wait_for('what was done', is_seen)
          for record in records.values():
            record.see()
          time.sleep(rng.uniform(0, 1.5))
      answered = time.monotonic()
      app.title()
      wait_for_a_moment(rng, app.folder)
      app.kill()
      for key, record in records.items():
        kept[key] = app.read(key)
        assert kept[key] in record.may_be(answered), f'{key}: {kept[key]} instead of {record.values}, {record.seen}'
      app.start(*(args if change is change_answers else ()))
      if 'last-section' in keys:
        wait_for('the section where it was', lambda: app.title() == TITLES[kept['last-section']])
      for key in keys:
        assert app.read(key) == kept[key], f'{key}: {app.read(key)} after the start instead of {kept[key]}'


CHANGES = {
  'settings': (change_settings, ('last-section', 'text-scale'), 'overview'),
  'bookmarks': (change_bookmarks, ('last-section', 'bookmarks'), 'overview'),
  'answers': (change_answers, ('answers',), 'eligibility'),
}


def undated(path):
  """What is in a file but for the time when a PDF was made."""
  return re.sub(rb'/CreationDate \(.*?\)', b'', path.read_bytes())


def kill_while_exporting(form, rng):
  """The file is the old one or the new one, whole; what was written beside it never has its name."""
  old = b'what was there before\n' * 4000
  with tempfile.TemporaryDirectory() as folder:
    path = Path(folder) / 'brochure'
    command = ['brochure', '--export', form, '--output', str(path)]
    begun = time.monotonic()
    subprocess.run(command, check=True)
    longest = time.monotonic() - begun
    new = undated(path)
    for _ in range(max(1, COUNT // 8)):
      path.write_bytes(old)
      process = subprocess.Popen(command)
      wait_for_a_moment(rng, folder, longest)
      process.kill()
      process.wait()
      assert undated(path) in (old, new), f'{len(path.read_bytes())} bytes of neither'
      subprocess.run(command, check=True)
      assert undated(path) == new


def tours():
  """One for each that is kept, in each way of keeping it."""
  # the service of dconf is started once, where this says
  folder = tempfile.TemporaryDirectory()
  subprocess.run(['dbus-update-activation-environment', f'XDG_CONFIG_HOME={folder.name}'], check=True)
  for name, backend in itertools.product(CHANGES, ('keyfile', 'dconf')):
    def tour(name=name, backend=backend):
      with tempfile.TemporaryDirectory() as own:
        kill_while_changing(name, backend, random.Random(f'{SEED} {name} {backend}'),
                            folder.name if backend == 'dconf' else own)
    tour.__name__ = f'{name}_{backend}'
    yield tour
  for form in ('text', 'pdf'):
    def tour(form=form):
      kill_while_exporting(form, random.Random(f'{SEED} {form}'))
    tour.__name__ = f'exports_{form}'
    yield tour


if __name__ == '__main__':
  print(f'# {COUNT} kills, seed {SEED}')
  run(list(tours()))
