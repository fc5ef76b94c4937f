#!/usr/bin/python3
"""The installed Flatpak as a reader meets it: found in the desktop, started from there, read in a language
that the runtime does not have, left, opened again, and kept to its sandbox.

flatpak/test gives it a home folder and an installation of its own and runs it on a display with a window manager.
"""

import gettext
import importlib
import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

from gi.repository import Gio

from brochure_app import TIMEOUT, App, Atspi, is_showing, role_of, run, text_of, wait_for
from eligibility import TALL, try_example
from language import NAMES, choose

Provider = importlib.import_module('search-provider').Provider

ID = 'io.github.publicsectorict.Brochure'
HOME = Path(os.environ['HOME'])
DATA = HOME / '.var/app' / ID
ROOT = Path(__file__).resolve().parents[2]
OTHER = ROOT / 'tests/data/evening-course.json'
FILES = Path(subprocess.check_output(['flatpak', 'info', '--show-location', ID], text=True).strip()) / 'files'

# What the overview says in each language: a place, and an amount with its separators and digits.
OVERVIEW = {'en': ('Leiden and The Hague', '€18,016'), 'nl': ('Leiden en Den Haag', '€\xa018.016'),
            'ar': ('لايدن ولاهاي', '18,016')}


def translate(code, text):
  return gettext.translation('brochure', FILES / 'share/locale', [code]).gettext(text)


def titles(code):
  """The titles of the sections in a language, from the installed program without its window."""
  listed = subprocess.check_output(['flatpak', 'run', ID, '--language', code, '--list-sections'], text=True)
  return dict(line.split('\t') for line in listed.splitlines())


def instances():
  """The sandboxes in which the program runs now, by process; those in which the toolkit reads pictures are others."""
  found = []
  for line in subprocess.check_output(['flatpak', 'ps', '--columns=application,child-pid'], text=True).splitlines():
    application, pid = (*line.split(), '')[:2]
    try:
      command = Path(f'/proc/{pid}/cmdline').read_text().split('\0')
    except OSError:
      continue
    if application == ID and any(Path(word).name == 'brochure' for word in command):
      found.append(int(pid))
  return found


class Installed(App):
  """The installed program, started as the desktop does unless told otherwise."""

  def __init__(self, *args, command=('gtk4-launch', ID), **options):
    super().__init__(*args, command=command, **options)

  def write_settings(self, folder, size):
    shutil.rmtree(DATA, ignore_errors=True)
    super().write_settings(DATA / 'config', size)
    # Only the program's own settings are kept in its folder; the launchers read the reader's.
    for name in ('G_DEBUG', 'GSETTINGS_BACKEND', 'XDG_CONFIG_HOME'):
      self.env.pop(name, None)

  def start(self, *args):
    super().start(*args)
    window = self.window()
    wait_for('the window to take keys', lambda: has_state(window, 'ACTIVE'))

  def take_warnings(self):
    """Those of the launchers and of the sandbox are not the program's."""
    super().take_warnings()
    return []

  def _find_root(self):
    """Whatever started it, the program says who it is."""
    return find_application(ID)

  def x_search(self):
    return ['--class', ID]

  def kill(self):
    subprocess.run(['flatpak', 'kill', ID], check=False)
    self.gone()

  def close(self):
    if instances():
      self.kill()
    self.process.poll()

  def gone(self):
    wait_for('the sandbox to end', lambda: not instances() and not self._find_root())


def find_application(name):
  desktop = Atspi.get_desktop(0)
  for i in range(desktop.get_child_count()):
    child = desktop.get_child_at_index(i)
    if child is not None and child.get_name() == name and child.get_child_count() > 0:
      return child
  return None


def shows(app, code):
  """The window is in that language, and reads in its direction."""
  wanted = titles(code)
  rows = [app.find('list item', title) for title in list(wanted.values())[:3]]
  page = app.find('grouping', wanted['overview'])
  for text in OVERVIEW[code]:
    app.says(text)
  for title in titles('en').values():
    assert code == 'en' or title in wanted.values() or title not in app.texts(), f'“{title}” is left in English'
  row, page = (node.get_component_iface().get_extents(Atspi.CoordType.WINDOW) for node in (rows[0], page))
  assert (row.x > page.x) == (code == 'ar'), f'in {code} the sidebar is at {row.x}, the page at {page.x}'


def has_state(node, name):
  return node.get_state_set().contains(getattr(Atspi.StateType, name))


def pointer_click(node):
  """Clicks where a thing is, once it stays there; other toolkits know where that is on the screen."""
  def place():
    rect = node.get_component_iface().get_extents(Atspi.CoordType.SCREEN)
    return rect.x, rect.y, rect.width, rect.height

  def settled():
    before = place()
    time.sleep(0.3)
    return before if before == place() and before[0] >= 0 else None

  x, y, width, height = wait_for('a place to click', settled)
  subprocess.check_call(['xdotool', 'mousemove', str(x + width // 2), str(y + height // 2), 'click', '1'])


def showing(node):
  """A node and what is below it, as far as it shows: what is hidden in other toolkits' trees is not to be asked."""
  yield node
  for i in range(node.get_child_count()):
    child = node.get_child_at_index(i)
    if child is not None and is_showing(child):
      yield from showing(child)


def find_showing(root, role, text):
  return wait_for(f'{role} “{text}”', lambda: next(
    (node for node in showing(root) if role_of(node) == role and text in text_of(node)), None))


def entry(language):
  """Name and comment of the desktop entry, as any program of that language finds them."""
  code = f'''from gi.repository import Gio
entry = Gio.DesktopAppInfo.new("{ID}.desktop")
print(entry.get_filename(), entry.get_name(), entry.get_description(), sep="\\n")'''
  env = dict(os.environ, LANGUAGE=language)
  return subprocess.check_output([sys.executable, '-c', code], env=env, text=True).splitlines()


def the_desktop_finds_it_in_the_language_of_the_session():
  exports = Path(os.environ['FLATPAK_USER_DIR']) / 'exports/share'
  assert str(exports) in os.environ['XDG_DATA_DIRS'].split(':')
  file, name, comment = entry('en')
  assert file == str(exports / f'applications/{ID}.desktop'), file
  for code in ('nl', 'ar'):
    assert entry(code)[1:] == [translate(code, name), translate(code, comment)], entry(code)
    assert translate(code, comment) != comment, f'no comment in {code}'


def a_click_in_the_application_finder_starts_it():
  finder = subprocess.Popen(['xfce4-appfinder'])
  try:
    root = wait_for('the finder', lambda: find_application('xfce4-appfinder'))
    field = find_showing(root, 'text', '')
    wait_for('its field to take keys', lambda: has_state(field, 'FOCUSED'))
    subprocess.check_call(['xdotool', 'type', '--delay', '20', 'public sector'])
    pointer_click(find_showing(root, 'table cell', entry('en')[1]))
    launch = find_showing(root, 'button', 'Launch')
    wait_for('something to launch', lambda: has_state(launch, 'SENSITIVE'))

    class Clicked(Installed):
      def start(self):
        pointer_click(launch)
        self.process = finder
        self.root = wait_for('the program on the accessibility bus', self._find_root)
        wait_for('a window', self.window)

    with Clicked() as app:
      shows(app, 'en')
  finally:
    # It stays, to be quick the next time.
    finder.terminate()
    finder.wait()


def every_section_opens():
  with Installed() as app:
    for title in titles('en').values():
      app.open_section(title)
    assert len(instances()) == 1, instances()


def pictures_are_shown():
  """The toolkit reads a picture in a sandbox within the sandbox; until then, and where it fails, its words stand there."""
  brochure = json.loads((FILES / 'share/brochure/content/brochure.json').read_text())
  with Installed() as app:
    alternative = brochure['programmes'][0]['image']['alt']
    wait_for('the picture', lambda: any(node.get_description() == alternative for node in app.nodes('image')) and
                                    not any(app.nodes('label', alternative)))


def the_language_is_chosen_in_the_preferences():
  with Installed() as app:
    shows(app, 'en')
    app.key('ctrl+comma')
    for code in ('nl', 'ar', 'en', 'nl'):
      choose(app, code)
      shows(app, code)
      app.find('radio button', NAMES['ar'])


def it_follows_a_session_whose_language_the_runtime_lacks():
  for code, locale in (('nl', 'nl_NL.UTF-8'), ('ar', 'ar_EG.UTF-8')):
    with Installed(command=('flatpak', 'run', ID), env={'LANG': locale}) as app:
      shows(app, code)


def an_eligibility_case_is_checked():
  with Installed('brochure:section/eligibility', size=TALL) as app:
    app.says('More information needed')
    try_example(app, 'Germany, C1 Advanced grade C')
    app.says('Meets the listed requirements')
    app.click(app.find('button', 'Clear Answers'))
    app.says('More information needed')
    try_example(app, 'India, IELTS 6.0')
    app.says('English: 0.5 short')


def a_restart_keeps_language_section_and_answers():
  dutch = titles('nl')
  with Installed('brochure:section/eligibility', size=TALL) as app:
    try_example(app, 'India, IELTS 6.0')
    app.says('English: 0.5 short')
    app.key('ctrl+comma')
    choose(app, 'nl')
    app.says('IELTS 6,5')
    app.key('Escape')
    app.open_section(dutch['careers'])
    app.key('ctrl+q')
    app.gone()
    app.start()
    app.find('grouping', dutch['careers'])
    app.open_section(dutch['eligibility'])
    app.says('IELTS 6,5')
    app.says('India')
    app.settle()
    app.kill()
    app.start()
    app.find('grouping', dutch['eligibility'])
    app.says('IELTS 6,5')


def links_open_in_the_running_program():
  english = titles('en')
  with Installed() as app:
    running = instances()
    for command, section in ((('gio', 'open'), 'tuition-fees'), (('xdg-open',), 'careers'),
                             (('gtk4-launch', ID), 'department')):
      subprocess.check_call([*command, f'brochure:section/{section}'], timeout=TIMEOUT)
      app.find('grouping', english[section])
    app.says(english['department'])
    assert instances() == running, f'{instances()}, not {running}'


def a_link_starts_the_program():
  with Installed('brochure:section/tuition-fees', command=('gio', 'open')) as app:
    app.find('grouping', titles('en')['tuition-fees'])
    app.says('€18,016')


def the_search_of_the_desktop_opens_what_it_found():
  provider = Provider(Gio.bus_get_sync(Gio.BusType.SESSION, None))

  class Found(Installed):
    def start(self, *args):
      results = provider.search('tuition')
      assert provider.metas(results[0])[0]['name'] == titles('en')['tuition-fees'], results
      assert instances() and provider.count_windows() == 0, 'a search opened a window'
      self.command = ('true',)
      provider.activate(results[0], 'tuition')
      super().start(*args)

  with Found() as app:
    app.find('grouping', titles('en')['tuition-fees'])


def the_running_program_has_no_network_and_no_home():
  secret = HOME / 'secret'
  secret.write_text('secret')
  with Installed():
    inside = Path('/proc') / str(instances()[0])
    assert os.readlink(inside / 'ns/net') != os.readlink('/proc/self/ns/net'), 'it shares the network'
    devices = [line.split(':')[0].strip() for line in (inside / 'net/dev').read_text().splitlines()[2:]]
    assert devices == ['lo'], devices
    assert (inside / 'root/app/bin/brochure').exists(), 'this is not the inside'
    assert not (inside / f'root{secret}').exists(), 'it sees the home folder'
    assert not (inside / f'root{ROOT}').exists(), 'it sees the folder of its sources'


def another_brochure_is_opened_through_the_portal():
  path = HOME / 'evening-course.json'
  shutil.copy(OTHER, path)
  (HOME / 'secret').write_text('secret')
  programme = json.loads(OTHER.read_text())['programmes'][0]
  with Installed() as app:
    app.key('ctrl+o')
    chooser = find_in_portal('file chooser', 'Open a Brochure')
    pointer_click(find_showing(chooser, 'label', 'Home'))
    find_showing(chooser, 'table column header', 'Modified')
    row = find_showing(chooser, 'table cell', path.name)
    assert not any('secret' in text_of(node) for node in showing(chooser)), 'what is no brochure is offered'
    pointer_click(row)
    wait_for('the file to be chosen', lambda: has_state(row, 'SELECTED'))
    app.click(find_showing(chooser, 'button', 'Open'))
    app.find('list item', english_of(programme['sections'][0]['title']))
    exported = subprocess.check_output(['flatpak', 'documents', '--columns=origin', ID], text=True)
    assert str(path) in exported.split(), exported


def a_file_is_handed_over_with_the_call():
  path = HOME / 'handed-over.json'
  shutil.copy(OTHER, path)
  programme = json.loads(OTHER.read_text())['programmes'][0]
  with Installed('@@', str(path), '@@', command=('flatpak', 'run', '--file-forwarding', ID)) as app:
    app.find('list item', english_of(programme['sections'][0]['title']))


def a_file_that_was_not_handed_over_is_refused_with_the_reason():
  path = HOME / 'kept-back.json'
  shutil.copy(OTHER, path)
  with Installed('--content', str(path), command=('flatpak', 'run', ID)) as app:
    app.says(str(path))
    app.click(app.find('button', 'Open Bundled Brochure'))
    shows(app, 'en')


def find_in_portal(role, name):
  portal = wait_for('the portal', lambda: find_application('xdg-desktop-portal-gtk'))
  window = find_showing(portal, role, name)
  wait_for('the dialog to come up', lambda: has_state(window, 'ACTIVE'))
  return window


def a_result_is_copied_and_saved_through_the_portal():
  with Installed('brochure:section/eligibility', size=TALL) as app:
    try_example(app, 'India, IELTS 6.0')
    app.click(app.find('button', 'Copy as Enquiry'))
    app.says('Copied to the clipboard')
    app.click(app.find('button', 'Save Result…'))
    chooser = find_in_portal('file chooser', 'Save Result')
    pointer_click(find_showing(chooser, 'label', 'Home'))
    app.click(find_showing(chooser, 'button', 'Save'))
    app.says('Saved as')
    saved = wait_for('the file', lambda: next(HOME.rglob('*.pdf'), None))
    assert saved.read_bytes().startswith(b'%PDF-'), saved


def a_section_is_printed_through_the_portal():
  with Installed('brochure:section/dates') as app:
    app.find('grouping', titles('en')['dates'])
    app.key('ctrl+p')
    app.click(app.find('button', 'Print…'))
    find_in_portal('dialog', 'Print')
    app.key('Escape')
    app.key('Page_Down')
    app.find('grouping', titles('en')['dates'])


def english_of(text):
  return text if isinstance(text, str) else text[0]['value']


if __name__ == '__main__':
  wanted = sys.argv[1:]
  tours = [the_desktop_finds_it_in_the_language_of_the_session,
           a_click_in_the_application_finder_starts_it,
           every_section_opens,
           pictures_are_shown,
           the_language_is_chosen_in_the_preferences,
           it_follows_a_session_whose_language_the_runtime_lacks,
           an_eligibility_case_is_checked,
           a_restart_keeps_language_section_and_answers,
           links_open_in_the_running_program,
           a_link_starts_the_program,
           the_search_of_the_desktop_opens_what_it_found,
           the_running_program_has_no_network_and_no_home,
           a_file_that_was_not_handed_over_is_refused_with_the_reason]
  documents = [another_brochure_is_opened_through_the_portal,
               a_file_is_handed_over_with_the_call,
               a_result_is_copied_and_saved_through_the_portal,
               a_section_is_printed_through_the_portal]
  # A sandbox sees documents only in the folder of a login, which root alone can put another in the place of.
  if 'BROCHURE_TEST_RUNTIME_DIR' in os.environ:
    tours += documents
  else:
    print('# opening files is left out: that is tested as root only')
  run([tour for tour in tours if not wanted or tour.__name__ in wanted])
