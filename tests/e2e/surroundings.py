#!/usr/bin/env python3
"""Hostile surroundings, a table: in each the program starts, or says in one line why it does not."""

import ctypes
import functools
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from brochure_app import App, Skip, run, wait_for

ID = 'io.github.publicsectorict.Brochure'
CONTENT = Path(os.environ['BROCHURE_CONTENT_DIR'])
OTHER = Path(os.environ['BROCHURE_TEST_DATA']) / 'evening-course.json'
SECTIONS = 15

LIBC = ctypes.CDLL(None, use_errno=True)


def call(name, *args):
  if getattr(LIBC, name)(*args) != 0:
    raise OSError(ctypes.get_errno(), f'{name}: {os.strerror(ctypes.get_errno())}')


# Mounts that only one program sees, made in its process before it begins

NEWNS, NEWUSER = 0x20000, 0x10000000
RDONLY, REMOUNT, BIND, REC, PRIVATE = 1, 32, 4096, 16384, 1 << 18


def mount(source, target, kind=None, flags=0, data=None):
  call('mount', *(value and os.fsencode(str(value)) for value in (source, target, kind)), flags,
       data and data.encode())


def own_mounts():
  me, group = os.getuid(), os.getgid()
  call('unshare', NEWNS if me == 0 else NEWNS | NEWUSER)
  if me != 0:
    Path('/proc/self/setgroups').write_text('deny')
    Path('/proc/self/uid_map').write_text(f'{me} {me} 1')
    Path('/proc/self/gid_map').write_text(f'{group} {group} 1')
  mount(None, '/', flags=REC | PRIVATE)


def read_only(path):
  own_mounts()
  mount(path, path, flags=BIND)
  mount(None, path, flags=REMOUNT | BIND | RDONLY)


def full(path):
  own_mounts()
  mount('tmpfs', path, 'tmpfs', data='size=16k')
  try:
    with open(Path(path) / 'filled', 'wb', buffering=0) as filled:
      while filled.write(bytes(512)):
        pass
  except OSError:
    pass


def may_not():
  """Root may do everything, but for what it has given up."""
  for capability in (1, 2):  # CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH
    LIBC.prctl(24, capability, 0, 0, 0)


def need(before):
  """Skips where this machine does not let programs do that."""
  try:
    subprocess.run(['true'], preexec_fn=before, check=True)
  except (OSError, subprocess.SubprocessError) as error:
    raise Skip('no mounts of one’s own can be made here') from error


# The program in its surroundings

class Place:
  """An environment of its own, with what is changed in it; None takes a variable away."""

  def __init__(self, **changes):
    self.dir = tempfile.TemporaryDirectory(prefix='brochure-e2e-')
    self.home = Path(self.dir.name)
    self.env = dict(os.environ, G_DEBUG='fatal-criticals', GSETTINGS_BACKEND='keyfile', GTK_A11Y='none',
                    HOME=self.dir.name, XDG_CONFIG_HOME=self.dir.name + '/config')
    for name, value in changes.items():
      if value is None:
        self.env.pop(name, None)
      else:
        self.env[name] = value

  def __enter__(self):
    return self

  def __exit__(self, *_):
    self.dir.cleanup()

  def run(self, *args, **options):
    """Runs the program to its end: its status, and the lines that it said."""
    options.setdefault('stdout', subprocess.PIPE)
    done = subprocess.run(['brochure', *args], env=self.env, stderr=subprocess.PIPE, text=True, timeout=60, **options)
    return done.returncode, lines_of(done.stderr), (done.stdout or '').splitlines()

  def launch(self, *args, **options):
    with open(self.home / f'said-{time.monotonic_ns()}', 'w+', encoding='utf-8') as said:
      options.setdefault('stderr', said)
      process = subprocess.Popen(['brochure', *args], env=self.env, **options)
      process.said = Path(said.name)
      return process

  def open(self, *args, **options):
    """Opens a window, sees that it stays and closes it; returns what was said meanwhile."""
    process = self.launch(*args, **options)
    wait_for('a window', lambda: windows() or process.poll() is not None, 60)
    time.sleep(0.5)
    if process.poll() is not None:
      raise AssertionError(f'ended with {process.returncode}: {process.said.read_text()}')
    quit_by_key(process)
    return lines_of(process.said.read_text())


def lines_of(said):
  """GLib has an empty one before each of its own."""
  return [line for line in said.splitlines() if line]


def windows():
  found = subprocess.run(['xdotool', 'search', '--onlyvisible', '--class', re.escape(ID)], capture_output=True, text=True)
  return found.stdout.split()


def quit_by_key(process):
  subprocess.check_call(['xdotool', 'key', 'ctrl+q'])
  assert process.wait(20) == 0, process.returncode
  wait_for('the window to go', lambda: not windows())


def lists(place, **options):
  """What needs no window works, too."""
  status, said, listed = place.run('--list-sections', **options)
  assert status == 0 and len(listed) == SECTIONS, (status, said, listed)
  return said


# Nobody, not even root, can make a folder there.
NOWHERE = '/dev/null/at/all'


def shift(year):
  """Puts the clock into that year."""
  seconds = int(time.mktime((year, 1, 1, 12, 0, 0, 0, 0, 0)) - time.time())
  return {'LD_PRELOAD': os.environ['BROCHURE_TEST_CLOCK'], 'CLOCK_SHIFT': str(seconds)}


NO_SCHEMA = f'The settings schema “{ID}” is not installed: .*'

# What is changed, and what the program may say to it, as a regular expression for all of a line
STARTS = {
  'as usual': ({}, None),
  'no session bus': ({'DBUS_SESSION_BUS_ADDRESS': 'unix:path=' + NOWHERE}, None),
  'no accessibility bus': ({'G_DEBUG': None, 'GTK_A11Y': 'atspi', 'AT_SPI_BUS_ADDRESS': 'unix:path=' + NOWHERE},
                           '.*Unable to connect to the accessibility bus.*'),
  'no schema': ({'GSETTINGS_SCHEMA_DIR': NOWHERE}, NO_SCHEMA),
  'no schema nor folder for temporary files': ({'GSETTINGS_SCHEMA_DIR': NOWHERE, 'TMPDIR': NOWHERE}, NO_SCHEMA),
  # GTK 4.18 knows a picture by the list of kinds of files, which then is not there either
  'no icons': ({'XDG_DATA_DIRS': NOWHERE}, '.*Failed to load icon.*Unrecognized image file format'),
  '1970': (shift(1970), None),
  '2100': (shift(2100), None),
  'a time zone there is not': ({'TZ': 'Moon/Tranquility'}, None),
  'a time zone that is no file': ({'TZ': ':' + NOWHERE}, None),
  'a day ahead': ({'TZ': 'XXX-26'}, None),
  'locale C': ({'LANG': 'C', 'LC_ALL': 'C'}, None),
  'locale POSIX': ({'LANG': 'POSIX'}, None),
  'a locale there is not': ({'LANG': 'xx_YY.UTF-8'}, None),
  'Turkish': ({'LANG': 'tr_TR.UTF-8', 'LANGUAGE': 'tr'}, None),
  'no locale': ({'LANG': None, 'LC_ALL': None, 'LANGUAGE': None}, None),
  'a locale of garbage': ({'LC_ALL': '\x01/../%s%n', 'LANGUAGE': '::/::../x'}, None),
  'no folder for temporary files': ({'TMPDIR': NOWHERE}, None),
  'no home': ({'HOME': NOWHERE, 'XDG_CONFIG_HOME': None}, '.*Failed to create .*: Not a directory'),
  'home unset': ({'HOME': None, 'XDG_CONFIG_HOME': None, 'GSETTINGS_BACKEND': 'memory'}, None),
  'no runtime folder': ({'XDG_RUNTIME_DIR': None}, None),
}


def start_in(changes, allowed):
  with Place(**changes) as place:
    for said in (lists(place), place.open()):
      assert all(allowed and re.fullmatch(allowed, line) for line in said), said


def it_says_why_without_a_schema_or_any_place_for_it():
  with Place(GSETTINGS_SCHEMA_DIR=NOWHERE, TMPDIR=NOWHERE) as place:
    before = functools.partial(read_only, '/tmp')
    need(before)
    status, said, _ = place.run(preexec_fn=before)
    assert status == 1 and len(said) == 1 and ID in said[0], (status, said)


def it_says_why_without_a_display():
  for display in (':4711', 'nonsense', '', None):
    with Place(DISPLAY=display) as place:
      status, said, _ = place.run()
      assert status == 1 and len(said) == 1 and 'display' in said[0], (status, said)
      assert not lists(place)


def it_says_why_without_fonts():
  with Place() as place:
    config = place.home / 'fonts.conf'
    config.write_text('<?xml version="1.0"?><fontconfig/>')
    place.env['FONTCONFIG_FILE'] = str(config)
    status, said, _ = place.run()
    assert status == 1 and len(said) == 1 and 'font' in said[0], (status, said)
    assert not lists(place)


def it_starts_in_a_home_that_is_read_only():
  with Place(XDG_CONFIG_HOME=None) as place:
    home = place.home / 'home'
    home.mkdir()
    place.env['HOME'] = str(home)
    before = functools.partial(read_only, home)
    need(before)
    said = place.open(preexec_fn=before)
    assert len(said) == 1 and said[0].endswith('Read-only file system'), said


def it_starts_on_a_full_disk():
  with Place(XDG_CONFIG_HOME=None) as place:
    home = place.home / 'home'
    home.mkdir()
    place.env['HOME'] = str(home)
    before = functools.partial(full, home)
    need(before)
    for line in place.open(preexec_fn=before):
      assert line.endswith('No space left on device'), line
    status, said, _ = place.run('--export', 'pdf', '--output', str(home / 'brochure.pdf'), preexec_fn=before)
    assert status == 1 and len(said) == 1, (status, said)


def it_starts_with_nothing_to_read_from_or_write_to():
  with Place() as place:
    assert not place.open(preexec_fn=lambda: os.close(0))
    place.open(preexec_fn=lambda: os.closerange(0, 3))
    assert not lists(place, preexec_fn=lambda: os.close(0))


def one_of_two_starts_at_once_hands_over():
  for _ in range(5):
    with Place() as place:
      both = [place.launch(), place.launch()]
      wait_for('one to end', lambda: any(process.poll() is not None for process in both))
      wait_for('a window', windows)
      time.sleep(0.3)
      left = [process for process in both if process.poll() is None]
      assert len(left) == 1 and len(windows()) == 1, [process.poll() for process in both]
      assert sum(process.poll() or 0 for process in both) == 0
      quit_by_key(left[0])
      assert not any(process.said.read_text() for process in both)


# What may stand where the settings are kept
GARBAGE = {
  'nothing': b'',
  'bytes': bytes(range(256)) * 64,
  'half': b'[io/github/publicsectorict/Broch',
  'a huge line': b'[io/github/publicsectorict/Brochure]\nanswers=' + b'x' * 5_000_000,
  'other types': b"[io/github/publicsectorict/Brochure]\nanswers=7\nbookmarks='x'\nchecked-documents={}\ncolor-scheme='mauve'\n"
                 b"contact-pane-open=@mb nothing\nlanguage=['en']\nlast-section=(1, 2)\nshow-sources='yes'\ntext-scale='1'\n"
                 b"window-maximized=1\nwindow-size='big'\n",
  'out of range': b"[io/github/publicsectorict/Brochure]\nanswers='[[[[{'\nbookmarks=['', '../x', 'a b', 'a/b/c']\n"
                  b"checked-documents=['/', '']\nlanguage='../../x'\nlast-section='#'\ntext-scale=-nan\n"
                  b"window-size=(-5, -5)\n",
  'too large': b"[io/github/publicsectorict/Brochure]\nlast-section='x#y#z'\ntext-scale=1e308\nwindow-size=(2147483647, 2147483647)\n",
}


def it_starts_on_settings_of(garbage):
  with Place() as place:
    keyfile = place.home / 'config/glib-2.0/settings/keyfile'
    keyfile.parent.mkdir(parents=True)
    keyfile.write_bytes(garbage)
    assert not lists(place)
    said = place.open()
    assert all('The answers cannot be read' in line for line in said) and len(said) <= 1, said


def it_starts_on_settings_that_are_a_folder():
  with Place() as place:
    (place.home / 'config/glib-2.0/settings/keyfile').mkdir(parents=True)
    assert not lists(place)
    place.open()


def it_starts_on_a_database_of_garbage():
  for garbage in (b'', b'GVariant' + bytes(range(256)) * 16):
    with Place(GSETTINGS_BACKEND='dconf') as place:
      database = place.home / 'config/dconf/user'
      database.parent.mkdir(parents=True)
      database.write_bytes(garbage)
      place.open()


def a_brochure_may_be_replaced_cut_off_and_taken_away_while_it_is_open():
  with tempfile.TemporaryDirectory() as folder:
    path = Path(folder) / 'course.json'
    shutil.copy(OTHER, path)
    with App('--content', str(path)) as app:
      sections = [node.get_name() for node in app.nodes('list item')]
      path.write_bytes(OTHER.read_bytes()[:2000])
      app.open_section(sections[-1])
      shown = app.window().get_name()
      assert app.run_second('--content', str(path)) == 0
      app.says('course.json')
      path.unlink()
      assert app.run_second('--content', str(path)) == 0
      app.says('course.json')
      shutil.copy(OTHER, path)
      assert app.run_second('--content', str(path)) == 0
      wait_for('the brochure again', lambda: app.window().get_name() == shown)


def the_bundled_brochure_may_go_while_it_is_open():
  with tempfile.TemporaryDirectory() as folder:
    content = Path(folder) / 'content'
    shutil.copytree(CONTENT, content)
    with App(env={'BROCHURE_CONTENT_DIR': str(content)}) as app:
      title = app.find('grouping').get_name()
      shutil.rmtree(content)
      for section in ('careers', 'department', 'eligibility', 'about-this-brochure'):
        assert app.run_second('--section', section) == 0
      assert app.run_second('--language', 'nl', '--section', 'overview') == 0
      app.find('list item', 'Overzicht')
      assert app.run_second('--language', 'en', '--section', 'overview') == 0
      app.find('grouping', title)


def what_cannot_be_written_is_said_in_one_line():
  with Place() as place:
    folder = place.home / 'closed'
    folder.mkdir(mode=0o500)
    path = folder / 'brochure.txt'
    for form in ('text', 'pdf', 'jsonld'):
      status, said, _ = place.run('--export', form, '--output', str(path), preexec_fn=may_not)
      assert (status, said) == (1, [f'Nothing can be saved in “{folder}”: Permission denied']), (status, said)
    assert not list(folder.iterdir())


class Restricted(App):
  def launch(self, *args):
    return subprocess.Popen([*self.command, *args], env=self.env, stderr=self.said, preexec_fn=may_not)


def a_result_stays_where_it_cannot_be_saved():
  with tempfile.TemporaryDirectory() as folder, Restricted('--section', 'eligibility', size=(1100, 1500)) as app:
    os.chmod(folder, 0o500)
    app.click(app.find('list item', 'India, IELTS 6.0'))
    app.says('English: 0.5 short')
    app.click(app.find('button', 'Save Result…'))
    app.save_as(f'{folder}/result.pdf')
    app.says('The file could not be saved')
    app.click(app.find('button', 'Details'))
    app.says(f'Nothing can be saved in “{folder}”: Permission denied')
    app.says('English: 0.5 short')
    assert not os.listdir(folder)


def named(function, name, *args):
  def tour():
    function(*args)
  tour.__name__ = name.replace(' ', '_')
  return tour


if __name__ == '__main__':
  wanted = sys.argv[1:]
  tours = [*(named(start_in, f'it_starts_with_{name}', *case) for name, case in STARTS.items()),
           it_says_why_without_a_schema_or_any_place_for_it,
           it_says_why_without_a_display,
           it_says_why_without_fonts,
           it_starts_in_a_home_that_is_read_only,
           it_starts_on_a_full_disk,
           it_starts_with_nothing_to_read_from_or_write_to,
           one_of_two_starts_at_once_hands_over,
           *(named(it_starts_on_settings_of, f'it_starts_on_settings_of_{name}', bytes_) for name, bytes_ in GARBAGE.items()),
           it_starts_on_settings_that_are_a_folder,
           it_starts_on_a_database_of_garbage,
           a_brochure_may_be_replaced_cut_off_and_taken_away_while_it_is_open,
           the_bundled_brochure_may_go_while_it_is_open,
           what_cannot_be_written_is_said_in_one_line,
           a_result_stays_where_it_cannot_be_saved]
  run([tour for tour in tours if not wanted or tour.__name__ in wanted])
