#!/usr/bin/env python3
"""The desktop's search, asked over the bus as GNOME Shell asks it."""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import gi

gi.require_version('Atspi', '2.0')
gi.require_version('Gio', '2.0')
from gi.repository import Atspi, Gio, GLib  # noqa: E402

from brochure_app import App, NotFound, run, wait_for  # noqa: E402

ID = 'io.github.publicsectorict.Brochure'
PATH = '/io/github/publicsectorict/Brochure'


class Provider:
  """The provider at the other end of a bus."""

  def __init__(self, bus):
    self.bus = bus

  def call(self, method, signature, *values, name=ID, path=PATH + '/SearchProvider',
           interface='org.gnome.Shell.SearchProvider2', flags=Gio.DBusCallFlags.NONE):
    return self.bus.call_sync(name, path, interface, method, GLib.Variant(signature, values) if values else None,
                              None, flags, 20000, None).unpack()

  def search(self, *terms):
    return self.call('GetInitialResultSet', '(as)', list(terms))[0]

  def search_in(self, previous, *terms):
    return self.call('GetSubsearchResultSet', '(asas)', previous, list(terms))[0]

  def metas(self, *ids):
    return self.call('GetResultMetas', '(as)', list(ids))[0]

  def activate(self, result, *terms):
    self.call('ActivateResult', '(sasu)', result, list(terms), 0)

  def launch(self, *terms):
    self.call('LaunchSearch', '(asu)', list(terms), 0)

  def count_windows(self):
    try:
      xml = self.call('Introspect', None, path=PATH + '/window', interface='org.freedesktop.DBus.Introspectable',
                      flags=Gio.DBusCallFlags.NO_AUTO_START)[0]
    except GLib.Error:
      return 0
    return xml.count('<node name=')

  def process(self):
    """The process that answers, or None where there is none."""
    try:
      return self.call('GetConnectionUnixProcessID', '(s)', ID, name='org.freedesktop.DBus',
                       path='/org/freedesktop/DBus', interface='org.freedesktop.DBus')[0]
    except GLib.Error:
      return None


class Service(App):
  """The program as the bus starts it: without a window, until one is asked for."""

  def __init__(self, language=''):
    self.language = language
    self.provider = Provider(Gio.bus_get_sync(Gio.BusType.SESSION, None))
    super().__init__('--gapplication-service')

  def start(self, *args):
    with open(Path(self.dir.name) / 'glib-2.0/settings/keyfile', 'a') as keyfile:
      keyfile.write(f'language=\'{self.language}\'\n')
    self.process = self.launch(*args)
    wait_for('the program on the bus', lambda: self.provider.process() == self.process.pid)

  def look(self):
    """Finds the window that was opened meanwhile."""
    self.root = wait_for('the program on the accessibility bus', self._find_root)
    wait_for('a window', self.window)
    assert self.provider.count_windows() == 1


class Bus:
  """A session bus that knows how to start the program."""

  def __init__(self):
    self.dir = tempfile.TemporaryDirectory(prefix='brochure-bus-')
    services = Path(self.dir.name) / 'dbus-1/services'
    services.mkdir(parents=True)
    program = subprocess.check_output(['which', 'brochure'], text=True).strip()
    (services / f'{ID}.service').write_text(f'[D-BUS Service]\nName={ID}\nExec={program} --gapplication-service\n')
    env = dict(os.environ, XDG_DATA_HOME=self.dir.name, XDG_CONFIG_HOME=self.dir.name, GTK_A11Y='none',
               GSETTINGS_BACKEND='memory')
    self.daemon = subprocess.Popen(['dbus-daemon', '--session', '--nofork', '--print-address'], env=env,
                                   stdout=subprocess.PIPE, text=True)
    address = self.daemon.stdout.readline().strip()
    flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
    self.provider = Provider(Gio.DBusConnection.new_for_address_sync(address, flags, None, None))
    self.provider.bus.set_exit_on_close(False)

  def __enter__(self):
    return self

  def __exit__(self, *_):
    self.daemon.terminate()
    self.daemon.wait()
    self.dir.cleanup()


def the_bus_starts_the_program_and_it_goes_again():
  with Bus() as bus:
    assert bus.provider.process() is None
    results = bus.provider.search('tuition')
    started = bus.provider.process()
    assert results[0] == 'brochure:section/tuition-fees', results
    assert bus.provider.count_windows() == 0
    time.sleep(2)
    assert bus.provider.search('ielts')
    assert bus.provider.process() == started, 'it was started anew for the next question'
    wait_for('the program to end by itself', lambda: bus.provider.process() is None, 60)
    # One that shows a window has no reason to go, and goes with its window.
    bus.provider.launch('ielts')
    wait_for('a window', lambda: bus.provider.count_windows() == 1)
    assert bus.provider.search('tuition') == results
    bus.provider.call('ActivateAction', '(sava{sv})', 'quit', [], {}, path=PATH,
                      interface='org.freedesktop.Application')
    wait_for('the program to end with its window', lambda: bus.provider.process() is None, 5)


def results_have_names_and_descriptions():
  with Service() as app:
    results = app.provider.search('application', 'deadline')
    assert results[0] == 'brochure:section/dates#offerings.5', results
    assert 1 < len(results) <= 5 and results[-1] == 'search:application deadline', results
    first, *_, last = app.provider.metas(*results)
    assert first['id'] == results[0] and first['name'] == 'Application deadline', first
    assert 'Dates' in first['description'] and 'October 2022' in first['description'], first
    assert last['id'] == results[-1] and last['description'] == 'application deadline', last
    assert [meta['id'] for meta in app.provider.metas(*reversed(results))] == results[::-1]
    assert app.provider.count_windows() == 0


def a_search_is_narrowed():
  with Service() as app:
    results = app.provider.search('minimum')
    narrowed = app.provider.search_in(results, 'minimum', 'toefl')
    assert narrowed and len(narrowed) <= len(results), (results, narrowed)
    assert app.provider.search_in(narrowed, 'minimum', 'toefl', 'xylophone') == []


def results_of_another_run_are_still_described():
  with Service() as app:
    metas = app.provider.metas('brochure:section/careers', 'brochure:section/careers#jobs', 'search:ielts')
    assert [meta['name'] for meta in metas[:2]] == ['Careers', 'Careers'] and len(metas) == 3, metas


def answers_are_in_the_language_of_the_program():
  with Service('nl') as app:
    results = app.provider.search('collegegeld')
    assert results[0] == 'brochure:section/tuition-fees', results
    assert app.provider.metas(results[0])[0]['name'] == 'Collegegeld'
    app.provider.call('ActivateAction', '(sava{sv})', 'language', [GLib.Variant('s', 'en')], {}, path=PATH,
                      interface='org.freedesktop.Application')
    wait_for('answers in English', lambda: app.provider.search('tuition'))
    assert app.provider.metas(results[0])[0]['name'] == 'Tuition Fees'


def a_result_opens_in_the_running_program():
  with Service() as app:
    results = app.provider.search('tuition')
    app.provider.activate(results[0], 'tuition')
    app.look()
    app.find('grouping', 'Tuition Fees')
    app.provider.activate('brochure:section/careers#jobs', 'jobs')
    app.find('grouping', 'Careers')
    assert app.provider.count_windows() == 1


def place_of(node):
  return node.get_component_iface().get_extents(Atspi.CoordType.WINDOW)


def a_result_leads_to_what_was_found():
  """Also where that is far down its page."""
  with Service() as app:
    results = app.provider.search('who', 'decides')
    name = app.provider.metas(results[0])[0]['name']
    app.provider.activate(results[0], 'who', 'decides')
    app.look()
    page = app.find('grouping', 'Entry Requirements')

    def is_in_view():
      outer = place_of(page)
      return any(outer.y <= row.y and row.y + row.height <= outer.y + outer.height
                 for row in map(place_of, app.nodes('heading', name)))

    wait_for('what was found in view', is_in_view)


def the_search_goes_on_in_the_program():
  with Service() as app:
    app.provider.launch('tuition', 'fee')
    app.look()
    wait_for('the search', lambda: 'tuition fee' in app.texts())
    results = app.provider.search('ielts')
    app.provider.activate(results[-1], 'ielts')
    wait_for('the other search', lambda: 'ielts' in app.texts())
    assert app.provider.count_windows() == 1


def nothing_hostile_is_believed():
  hostile = ['', 'x' * 10000, '\x1b[2J', 'brochure:section/../../etc/passwd', 'brochure:section/', 'file:///etc/passwd',
             'brochure:section/no-such-section', 'https://example.org/', 'brochure:section/dates#' + 'x' * 10000]
  with Service() as app:
    for terms in ([], [''], [' ', '\t'], ['\x01\x02'], ['\u0301'], ['x' * 100000], ['x'] * 2000, ['%%%'], ['<>', '&'], ['no', 'such', 'xylophone']):
      assert app.provider.search(*terms) == [], terms
      assert app.provider.search_in(hostile, *terms) == [], terms
    assert app.provider.metas(*hostile) == []
    assert app.provider.metas() == []
    for method, signature, values in (('GetInitialResultSet', '(s)', ['x']), ('NoSuchMethod', '(s)', ['x']),
                                      ('GetResultMetas', '(aas)', [[['x']]])):
      try:
        app.provider.call(method, signature, *values)
      except GLib.Error:
        continue
      raise NotFound(f'{method} with {signature} was answered')
    assert app.provider.count_windows() == 0
    for identifier in hostile:
      app.provider.activate(identifier, 'careers')
    app.look()
    wait_for('the search that led there', lambda: 'careers' in app.texts())
    assert app.process.poll() is None


if __name__ == '__main__':
  wanted = sys.argv[1:]
  tours = [the_bus_starts_the_program_and_it_goes_again,
           results_have_names_and_descriptions,
           a_search_is_narrowed,
           results_of_another_run_are_still_described,
           answers_are_in_the_language_of_the_program,
           a_result_opens_in_the_running_program,
           a_result_leads_to_what_was_found,
           the_search_goes_on_in_the_program,
           nothing_hostile_is_believed]
  run([tour for tour in tours if not wanted or tour.__name__ in wanted])
