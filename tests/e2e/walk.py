#!/usr/bin/env python3
"""A walk through the program that a seed chooses, step by step: walk.py [MINUTES [SEED]].

It never crashes nor hangs, warns of nothing that is not listed here, and takes no more memory and open files at the end
than before.

What is taken rises for some minutes, and then no more. Of each kind of step alone, after twelve, 24 and 36 of it, the heap
in use was counted (GTK 4.18, drawn by cairo, as here): it settles within some 30 KiB, which are those of a second call of
the program, but for
- what is drawn while it grows or shrinks, such as dialogs and toasts: cairo keeps its letters in every size, up to 16 MiB
  (heap after 0, 30, 60 … 150 preferences: 9, 22, 25, 25, 25, 25 MiB);
- 1 KiB for every view that ever was: GTK 4.18 keeps the sections of a menu that was shown.
A third of the heap at the end is free, in pieces.
"""

import json
import os
import random
import re
import subprocess
import sys
import tempfile
import time
from collections import Counter, deque
from pathlib import Path

import gi

gi.require_version('Atspi', '2.0')
gi.require_version('Gio', '2.0')
from gi.repository import Atspi, Gio, GLib  # noqa: E402

from brochure_app import App, is_showing, run, wait_for, walk  # noqa: E402

MINUTES = float(sys.argv[1]) if len(sys.argv) > 1 else 1
SEED = int(sys.argv[2]) if len(sys.argv) > 2 else 1

ID = 'io.github.publicsectorict.Brochure'
PATH = '/io/github/publicsectorict/Brochure'
BUNDLED = Path(os.environ['BROCHURE_CONTENT_DIR']) / 'brochure.json'
DATA = Path(os.environ['BROCHURE_TEST_DATA'])
BROCHURE = json.loads(BUNDLED.read_text())
SECTIONS = [section['id'] for section in BROCHURE['programmes'][0]['sections']]
WORDS = ['master', 'thesis', '18016', 'toefl', 'the hague', 'xyzzy', 'ال', 'kosten', '“', 'é', '%s', '<b>', '٦٫٥']

# Warnings that may be, each with its reason
LISTED = {
  r'Trying to measure GtkRevealer \w+ for width of \d+, but it needs at least':
    'libadwaita’s, where a window gets narrow at a stroke while the contact pane slides',
  r'Trying to snapshot GtkRevealer \w+ without a current allocation':
    'libadwaita’s, which draws what it just gave a size at a breakpoint, though that may ask for another at once',
  r'Broken accounting of active state for widget': 'GTK’s, where a button other than the first is let go elsewhere',
}

# Steps between two looks at what is taken, and how many looks tell anything: before, not all has been seen once.
ROUND = 60
LOOKS = 9
MORE_MEMORY = 1.1
MORE_FILES = 4

KEYS = ['Tab', 'Tab', 'Tab', 'shift+Tab', 'Return', 'space', 'Escape', 'Up', 'Down', 'Left', 'Right', 'Home', 'End', 'Next',
        'Prior', 'BackSpace', 'Delete', 'Menu', 'shift+F10', 'F10', 'ctrl+a', 'ctrl+c', 'ctrl+v', 'alt+Up', 'alt+Down',
        'a', 'E', '6', '5', 'period', 'comma', 'minus', 'slash']


class Walk(App):
  """A program, and what happens to it."""

  def __init__(self, folder):
    self.rng = random.Random(SEED)
    self.spoiled = spoil(Path(folder))
    self.counts = Counter()
    self.last = deque(maxlen=40)
    self.taken = []
    self.n_said = 0
    super().__init__(env={'HOME': folder, 'XDG_CONFIG_HOME': folder})

  def launch(self, *args):
    """What it saves by chance must not lie about."""
    return subprocess.Popen([*self.command, *args], env=self.env, stderr=self.said, cwd=self.env['HOME'])

  # Looking

  def warnings(self):
    """What was said since the last time, without what is listed."""
    self.said.flush()
    lines = Path(f'/proc/{os.getpid()}/fd/{self.said.fileno()}').read_text(errors='replace').splitlines()
    lines, self.n_said = lines[self.n_said:], len(lines)
    return [line for line in lines if re.search('-(WARNING|CRITICAL|ERROR) ', line) and not is_listed(line)]

  def take_warnings(self):
    return [line for line in super().take_warnings() if not is_listed(line)]

  def windows(self):
    found = subprocess.run(['xdotool', 'search', '--onlyvisible', '--class', re.escape(ID)], capture_output=True, text=True)
    return found.stdout.split()

  def memory(self):
    """What it has for itself, in KiB."""
    rollup = Path(f'/proc/{self.process.pid}/smaps_rollup').read_text()
    return sum(int(size) for size in re.findall(r'^Private_\w+: +(\d+) kB', rollup, re.M))

  def files(self):
    return len(os.listdir(f'/proc/{self.process.pid}/fd'))

  # Stepping

  def pick(self, *choices):
    return self.rng.choice(choices)

  def act_by_name(self, name, parameter=None):
    """An action of the program, as the desktop asks for it."""
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    bus.call_sync(ID, PATH, 'org.freedesktop.Application', 'ActivateAction',
                  GLib.Variant('(sava{sv})', (name, [parameter] if parameter else [], {})),
                  None, Gio.DBusCallFlags.NONE, 20000, None)

  def section(self):
    self.run_second('--section', self.pick(*SECTIONS))

  def link(self):
    self.run_second(f"brochure:section/{self.pick(*SECTIONS, 'nowhere')}#{self.pick('Q18', 'lead', 'check', 'x')}")

  def turn(self):
    self.key(*[self.pick('alt+Next', 'alt+Prior', 'alt+Left', 'alt+Right') for _ in range(self.rng.randint(1, 6))])

  def language(self):
    self.run_second('--language', self.pick('en', 'nl', 'ar'))

  def language_and_pane(self):
    self.run_second('--language', self.pick('en', 'nl', 'ar'))
    self.key('F9', 'F9', 'F9')

  def file(self):
    self.run_second('--content', str(self.pick(DATA / 'evening-course.json', *sorted((DATA / 'programmes').glob('*.json')))))

  def bad_file(self):
    self.run_second('--content', str(self.pick(*self.spoiled)))

  def resize(self):
    width, height = self.rng.randint(360, 1280), self.rng.randint(300, 1500)
    subprocess.run(['xdotool', 'windowsize', self.pick(*self.windows()), str(width), str(height)], check=False)

  def search(self):
    self.key('Escape', 'ctrl+f')
    self.type(self.pick(*WORDS))
    self.key(*self.pick(['Down', 'Down', 'Return'], ['Return'], ['Escape'], ['Down', 'Up', 'ctrl+f']))

  def find_in_page(self):
    self.key('ctrl+shift+f')
    self.type(self.pick(*WORDS))
    self.key(*[self.pick('F3', 'shift+F3', 'Return', 'Escape', 'alt+Next') for _ in range(4)])

  def form(self):
    self.run_second('--section', 'eligibility')
    self.key(*['Tab'] * self.rng.randint(1, 25))
    for _ in range(3):
      self.key(*self.pick(['space', 'Down', 'Return'], ['Return'], ['6', 'period', '5', 'Tab'], ['Down', 'Tab'], ['Tab', 'Tab']))

  def bookmark(self):
    self.key(*self.pick(['ctrl+d'], ['ctrl+d', 'ctrl+d'], ['ctrl+d', 'alt+Next', 'ctrl+d']))

  def dialog(self):
    if self.rng.random() < 0.4:
      self.act_by_name(self.pick('about', 'preferences', 'shortcuts'))
    else:
      self.key(*self.pick(['ctrl+comma'], ['ctrl+question'], ['ctrl+o'], ['ctrl+p'], ['ctrl+p', 'Return'], ['ctrl+e', 'Return']))
    time.sleep(self.rng.uniform(0, 0.5))
    self.key(*['Tab'] * self.rng.randint(0, 4), self.pick('Escape', 'space', 'Escape'), 'Escape')

  def zoom(self):
    self.key(*[self.pick('ctrl+plus', 'ctrl+minus', 'ctrl+0') for _ in range(self.rng.randint(1, 5))])

  def contact(self):
    self.key(*['F9'] * self.rng.randint(1, 3))

  def point_anywhere(self):
    """Not at the buttons that close a window."""
    subprocess.check_call(['xdotool', 'mousemove', str(self.rng.randint(0, 1279)), str(self.rng.randint(60, 1500)),
                           'click', self.pick('1', '1', '1', '1', '3', '8', '9')])

  def wheel(self):
    subprocess.check_call(['xdotool', *self.pick(['keydown', 'ctrl'], []), 'click', '--repeat', '5', '--delay', '5',
                           self.pick('4', '5'), 'keyup', 'ctrl'])

  def keys(self):
    self.key(*[self.pick(*KEYS) for _ in range(self.rng.randint(1, 12))])

  def action(self):
    """What assistive technology may do to anything on the screen."""
    nodes = [node for node in walk(self.root) if is_showing(node)]
    for node in self.rng.sample(nodes, min(3, len(nodes))):
      action = node.get_action_iface()
      if action is not None and Atspi.Action.get_n_actions(action) > 0:
        Atspi.Action.do_action(action, 0)

  def listen(self):
    self.texts()

  def leave_dialogs(self):
    """GTK’s own choosers of files, which stand in for a portal’s here, end the program by an assertion of theirs where
    keys are pressed in them for long."""
    windows = [self.root.get_child_at_index(i) for i in range(self.root.get_child_count())]
    names = {window.get_name() for window in windows if window and window.get_role() in (Atspi.Role.DIALOG, Atspi.Role.FILE_CHOOSER)}
    for window in self.windows():
      if name_of(window).strip() in names:
        subprocess.run(['xdotool', 'windowfocus', window, 'key', 'Escape', 'Escape'], check=False, stderr=subprocess.DEVNULL)

  def step(self):
    steps = [self.section, self.link, self.turn, self.turn, self.language, self.language_and_pane, self.file, self.bad_file,
             self.resize, self.search, self.find_in_page, self.form, self.form, self.bookmark, self.dialog, self.zoom,
             self.contact, self.point_anywhere, self.point_anywhere, self.wheel, self.keys, self.keys, self.keys,
             self.action, self.listen]
    step = self.rng.choice(steps)
    self.last.append(step.__name__)
    self.counts[step.__name__] += 1
    try:
      self.leave_dialogs()
      step()
    except (GLib.Error, subprocess.SubprocessError):
      pass  # what was there is gone, or the program; the next look tells
    self.look()

  def look(self):
    if self.process.poll() == 0:
      # the last window was closed, as anybody may
      self.counts['ended'] += 1
      self.start()
    wait_for('an answer', lambda: self.process.poll() is not None or self._find_root(), 60)
    assert self.process.poll() is None, f'ended with {self.process.returncode}: {self.warnings()}'
    warnings = self.warnings()
    assert not warnings, warnings[0]

  def home(self):
    """Back to one window on the first section, to see what is taken."""
    self.run_second('--language', 'en', '--content', str(BUNDLED), '--section', 'overview')
    for _ in range(40):
      windows = self.windows()
      others = [window for window in windows if 'Overview' not in name_of(window)]
      if len(windows) == 1 and not others:
        break
      for window in others or windows[1:]:
        subprocess.run(['xdotool', 'windowraise', window, 'windowfocus', window, 'key', 'Escape', 'Escape', 'ctrl+w'], check=False,
                       stderr=subprocess.DEVNULL)
        time.sleep(0.1)
      if self.process.poll() is None:
        self.run_second('--content', str(BUNDLED), '--section', 'overview')
      else:
        self.look()
    self.key('Escape', 'Escape', 'ctrl+0')
    # a larger window takes more, and so does a form with more and more in it
    subprocess.run(['xdotool', 'windowsize', self.windows()[0], '1100', '720'], check=True)
    for key in ('answers', 'bookmarks', 'checked-documents'):
      subprocess.run(['gsettings', 'reset', ID, key], env=self.env, check=True)
    time.sleep(1)
    self.look()
    self.taken.append((self.memory(), self.files()))


def is_listed(line):
  return any(re.search(pattern, line) for pattern in LISTED)


def name_of(window):
  return subprocess.run(['xdotool', 'getwindowname', window], capture_output=True, text=True).stdout


def spoil(folder):
  """Files that are no brochures, each in its own way."""
  whole = BUNDLED.read_text()
  spoiled = {
    'empty.json': '', 'half.json': whole[:len(whole) // 2], 'list.json': '[]', 'words.json': 'Not a brochure.',
    'no-name.json': json.dumps(BROCHURE | {'programmes': [{}]}), 'no-programme.json': json.dumps(BROCHURE | {'programmes': []}),
  }
  for name, text in spoiled.items():
    (folder / name).write_text(text)
  (folder / 'folder.json').mkdir()
  return [folder / name for name in (*spoiled, 'folder.json', 'nowhere.json')]


def summary(app, steps):
  memory, files = zip(*app.taken)
  counts = ', '.join(f'{name} {count}' for name, count in app.counts.most_common())
  return [f'{steps} steps with seed {SEED}: {counts}',
          f'memory in MiB: {" ".join(str(size // 1024) for size in memory)}', f'files: {" ".join(map(str, files))}']


def check_taken(taken):
  """Flat: the last third takes what the second took, after all has been seen once."""
  if len(taken) < LOOKS:
    return
  third = len(taken) // 3
  before, after = taken[-2 * third:-third], taken[-third:]
  assert min(size for size, _ in after) <= MORE_MEMORY * min(size for size, _ in before), taken
  assert min(files for _, files in after) <= MORE_FILES + min(files for _, files in before), taken


def a_walk():
  end = time.monotonic() + 60 * MINUTES
  steps = 0
  with tempfile.TemporaryDirectory() as folder, Walk(folder) as app:
    try:
      app.home()
      while time.monotonic() < end:
        for _ in range(ROUND):
          app.step()
          steps += 1
          if time.monotonic() > end:
            break
        app.home()
    except Exception:
      print('# the last steps:', *app.last, flush=True)
      raise
    finally:
      for line in summary(app, steps):
        print('#', line, flush=True)
    check_taken(app.taken)


if __name__ == '__main__':
  run([a_walk])
