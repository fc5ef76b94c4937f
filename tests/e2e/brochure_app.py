"""Drives the real program over AT-SPI, as assistive technology would.

Things are found by role and visible name: what a person perceives is the
interface under test, not ids or widget classes.
"""

import os
import re
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import gi

gi.require_version('Atspi', '2.0')
from gi.repository import Atspi, GLib  # noqa: E402

TIMEOUT = 20

# GDK 4.24 has these of itself where nothing composes windows, as under Xvfb.
EXCUSED = re.compile(r'gdk_frame_timings_(submitted\(\) called on submitted frame|throttling_hint: runtime check failed)')


class NotFound(AssertionError):
  pass


class Skip(Exception):
  """This machine lacks what the tour needs."""


def wait_for(what, condition, timeout=TIMEOUT):
  """Polls until condition() is true; a condition may fail while the tree changes under it."""
  end = time.monotonic() + timeout
  while True:
    try:
      value = condition()
    except GLib.Error:
      value = None
    if value:
      return value
    if time.monotonic() > end:
      raise NotFound(f'timed out waiting for {what}')
    time.sleep(0.05)


def walk(node):
  """Yields a node and all that is below it, in reading order."""
  if node is None:
    return
  yield node
  for i in range(node.get_child_count()):
    try:
      child = node.get_child_at_index(i)
    except GLib.Error:
      continue
    yield from walk(child)


def is_showing(node):
  states = node.get_state_set()
  return states.contains(Atspi.StateType.SHOWING) and states.contains(Atspi.StateType.VISIBLE)


def role_of(node):
  """A node's role by its present name; libraries older than the program have another for buttons."""
  return node.get_role_name().replace('push button', 'button')


def take_picture():
  """Keeps what is on the display where a tour fails, if somebody wants to see."""
  folder = os.environ.get('BROCHURE_E2E_PICTURES')
  if folder:
    subprocess.run(['import', '-window', 'root', str(Path(folder) / f'{App.tour}.png')], check=False)


def text_of(node):
  """What a node says: its own text where it has one, else its name."""
  try:
    interface = node.get_text_iface()
    if interface is not None:
      length = Atspi.Text.get_character_count(interface)
      if length > 0:
        return Atspi.Text.get_text(interface, 0, length)
  except GLib.Error:
    pass
  return node.get_name() or ''


class App:
  """One running program, found by the process it runs in."""

  tour = 'tour'

  def __init__(self, *args, env=None, command=('brochure',), size=(1100, 720)):
    self.dir = tempfile.TemporaryDirectory(prefix='brochure-e2e-')
    self.env = dict(os.environ, GTK_A11Y='atspi', G_DEBUG='fatal-criticals',
                    GSETTINGS_BACKEND='keyfile', XDG_CONFIG_HOME=self.dir.name)
    self.env.update(env or {})
    self.command = command
    self.said = tempfile.TemporaryFile(mode='w+', encoding='utf-8')
    self.process = None
    self.root = None
    self.write_settings(Path(self.dir.name), size)
    self.start(*args)

  def write_settings(self, folder, size):
    keyfile = folder / 'glib-2.0/settings/keyfile'
    keyfile.parent.mkdir(parents=True)
    keyfile.write_text(f'[io/github/publicsectorict/Brochure]\nwindow-size=({size[0]}, {size[1]})\n')

  def start(self, *args):
    self.process = self.launch(*args)
    self.root = wait_for('the program on the accessibility bus', self._find_root)
    wait_for('a window', self.window)

  def launch(self, *args):
    return subprocess.Popen([*self.command, *args], env=self.env, stderr=self.said)

  def _find_root(self):
    if self.process.poll() is not None:
      raise NotFound(f'the program ended with {self.process.returncode}')
    desktop = Atspi.get_desktop(0)
    for i in range(desktop.get_child_count()):
      child = desktop.get_child_at_index(i)
      if child is not None and child.get_process_id() == self.process.pid:
        return child
    return None

  def run_second(self, *args):
    """Starts the program once more, which should hand over to this one; returns its exit status."""
    return subprocess.run([*self.command, *args], env=self.env, timeout=TIMEOUT).returncode

  def kill(self):
    self.process.send_signal(signal.SIGKILL)
    self.process.wait()

  def close(self):
    if self.process.poll() is None:
      self.process.terminate()
      self.process.wait(TIMEOUT)

  def __enter__(self):
    return self

  def __exit__(self, failed, *_):
    if failed:
      take_picture()
    self.close()
    self.dir.cleanup()
    warnings = self.take_warnings()
    assert failed or not warnings, warnings[0]

  def take_warnings(self):
    """What the program warned of; all that it said is passed on."""
    self.said.seek(0)
    lines = self.said.read().splitlines()
    self.said.close()
    print(*lines, sep='\n', file=sys.stderr)
    return [line for line in lines if '-WARNING **' in line and not EXCUSED.search(line)]

  def settle(self, seconds=0.6):
    """Lets what is saved after a short pause be saved."""
    time.sleep(seconds)

  # Looking

  def window(self):
    for node in walk(self.root):
      if node.get_role() in (Atspi.Role.FRAME, Atspi.Role.WINDOW, Atspi.Role.APPLICATION) and node is not self.root:
        return node
    return None

  def nodes(self, role=None, name=None, within=None):
    for node in walk(within or self.root):
      if role is not None and role_of(node) != role:
        continue
      if name is not None and node.get_name() != name:
        continue
      if is_showing(node):
        yield node

  def find(self, role=None, name=None, within=None, timeout=TIMEOUT):
    return wait_for(f'{role} “{name}”', lambda: next(self.nodes(role, name, within), None), timeout)

  def texts(self, within=None):
    """All that is to be read now, in order."""
    return [text for text in (text_of(node) for node in self.nodes(within=within)) if text]

  def says(self, text, timeout=TIMEOUT):
    return wait_for(f'the text “{text}”', lambda: any(text in t for t in self.texts()), timeout)

  # Acting

  def open_section(self, title):
    """Chooses a row of the sidebar. A list has rows a little beyond what it shows, so it scrolls there first."""
    row = self.find('list item', title)
    if self.act(row, 'listitem.scroll-to'):
      self.settle()
    self.click(row)
    self.find('grouping', title)

  def act(self, node, *names):
    """Does the first action of that name; False where the node has none."""
    action = node.get_action_iface()
    if action is not None:
      for i in range(Atspi.Action.get_n_actions(action)):
        if Atspi.Action.get_action_name(action, i) in names:
          return Atspi.Action.do_action(action, i)
    return False

  def click(self, node):
    """Does a node's click action, chosen by name; a node without one is clicked with the pointer."""
    if not self.act(node, 'click', 'activate', 'press', 'toggle'):
      self.point(node)

  def point(self, node):
    """Clicks a node with the pointer."""
    rect = node.get_component_iface().get_extents(Atspi.CoordType.WINDOW)
    geometry = subprocess.check_output(['xdotool', 'search', '--onlyvisible', '--all', *self.x_search()],
                                       text=True).split()[0]
    subprocess.check_call(['xdotool', 'mousemove', '--window', geometry,
                           str(rect.x + rect.width // 2), str(rect.y + rect.height // 2), 'click', '1'])

  def x_search(self):
    """What finds the program's window on the display."""
    return ['--pid', str(self.process.pid), '--name', '']

  def key(self, *keys):
    """Function keys go by their code: newer keymaps have each twice, and xdotool adds Alt to reach one."""
    codes = [re.sub(r'F(\d+)$', lambda key: str(66 + int(key[1])), key) for key in keys]
    subprocess.check_call(['xdotool', 'key', *codes])

  def type(self, text):
    subprocess.check_call(['xdotool', 'type', '--delay', '20', text])

  def save_as(self, path):
    """Types a name into GTK’s chooser of files, which stands in for a portal’s."""
    self.find('dialog')
    self.settle()
    self.key('ctrl+a')
    self.type(str(path))
    self.settle()
    self.key('Return')


def run(tours):
  """Runs functions that take no argument, reporting as TAP."""
  failed = 0
  print(f'1..{len(tours)}')
  for number, tour in enumerate(tours, 1):
    name = App.tour = tour.__name__.replace('_', '-')
    try:
      tour()
      print(f'ok {number} - {name}', flush=True)
    except Skip as reason:
      print(f'ok {number} - {name} # SKIP {reason}', flush=True)
    except Exception as error:  # a tour that fails in any way has failed; the next one still runs
      failed += 1
      print(f'not ok {number} - {name}', flush=True)
      for line in f'{type(error).__name__}: {error}'.splitlines():
        print(f'# {line}', flush=True)
  sys.exit(1 if failed else 0)
