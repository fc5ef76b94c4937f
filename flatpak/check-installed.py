#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the Flatpak leaves on a machine whose runtime speaks English only. Needs no display."""

import configparser
import filecmp
import gzip
import os
import xml.etree.ElementTree as ET

import tap
from installation import EXPORTS, HOME, ID, IDS, brochure, call, files, sandbox

MAX_SIZE = 3_000_000
LANGUAGES = (tap.ROOT / 'po/LINGUAS').read_text().split()

# What Flatpak lends to the desktop, and whether it may write its own command into it.
EXPORTED = {'applications': True, 'dbus-1/services': True, 'gnome-shell/search-providers': True,
            'icons': False, 'metainfo': False}


def keyfile(path):
  parser = configparser.RawConfigParser(interpolation=None, delimiters='=', comment_prefixes='#')
  parser.optionxform = str
  parser.read_string(path.read_text(encoding='utf-8'))
  return parser


def check_permissions():
  """The sandbox has the holes of the manifest and no others."""
  for version in IDS:
    shown = call('flatpak', 'info', '--show-permissions', version).stdout.split()
    holes = {line if '=' not in line else (line.split('=')[0], *sorted(line.split('=')[1].strip(';').split(';')))
             for line in shown}
    # Flatpak writes x11 beside fallback-x11 for versions of itself that do not know the latter
    if holes != {'[Context]', ('devices', 'dri'), ('shared', 'ipc'), ('sockets', 'fallback-x11', 'wayland', 'x11')}:
      yield f'{version}: {" ".join(shown)}'


def check_exports():
  """All that is installed for the desktop is exported to it, with nothing changed but the command."""
  for version in IDS:
    share = files(version) / 'share'
    for kind, changed in EXPORTED.items():
      for path in share.glob(f'{kind}/**/{version}*'):
        exported = EXPORTS / path.relative_to(share)
        if not exported.exists():
          yield f'{path.relative_to(share)} is not exported'
        elif not changed and not filecmp.cmp(path, exported, shallow=False):
          yield f'{path.relative_to(share)} was changed'
    for path in (f'applications/{version}.desktop', f'metainfo/{version}.metainfo.xml',
                 f'dbus-1/services/{version}.service',
                 f'gnome-shell/search-providers/{version}-search-provider.ini', f'icons/hicolor/scalable/apps/{version}.svg',
                 f'icons/hicolor/symbolic/apps/{version}-symbolic.svg'):
      if not (EXPORTS / path).exists():
        yield f'{path} is not there'


def check_entry():
  """The desktop entry is in the reader's language and starts the sandbox."""
  keys = keyfile(EXPORTS / f'applications/{ID}.desktop')['Desktop Entry']
  for key in ('Name', 'Comment', 'Keywords'):
    for code in LANGUAGES:
      if not keys.get(f'{key}[{code}]'):
        yield f'{key}[{code}]'
  if not keys['Exec'].endswith(f' --command=brochure --file-forwarding {ID} @@u %u @@'):
    yield keys['Exec']
  if keys['MimeType'] != 'x-scheme-handler/brochure;' or keys['DBusActivatable'] != 'true':
    yield f'{keys["MimeType"]} {keys["DBusActivatable"]}'


def check_service():
  """The session bus starts the sandbox."""
  for version in IDS:
    service = keyfile(EXPORTS / f'dbus-1/services/{version}.service')['D-BUS Service']
    if service['Name'] != version or not service['Exec'].endswith(f' {version} --gapplication-service'):
      yield f'{service["Name"]}: {service["Exec"]}'


def check_search_provider():
  """The desktop's search can ask the program, once its user wants that."""
  for version in IDS:
    provider = keyfile(EXPORTS / f'gnome-shell/search-providers/{version}-search-provider.ini')['Shell Search Provider']
    for key, value in (('BusName', version), ('DesktopId', f'{version}.desktop'), ('DefaultDisabled', 'true')):
      if provider.get(key) != value:
        yield f'{key}={provider.get(key)}'


def check_catalogue():
  """Software centres find name, summary and description in every language, and an icon."""
  found = list((files() / 'share/app-info/xmls').glob('*.xml.gz'))
  if len(found) != 1:
    yield f'{len(found)} catalogues'
  component = ET.fromstring(gzip.decompress(found[0].read_bytes())).find('component')
  if component.findtext('id') != ID:
    yield f'it is of {component.findtext("id")}'
  for tag in ('summary', 'description'):
    known = {node.get('{http://www.w3.org/XML/1998/namespace}lang') for node in component.findall(tag)}
    for missing in {None, *LANGUAGES} - known:
      yield f'{tag} in {missing}'
  for code in LANGUAGES:
    if component.find(f'languages/lang[.="{code}"]') is None:
      yield f'it does not say that it speaks {code}'
  if not list((files() / 'share/app-info/icons/flatpak/128x128').glob(f'{ID}.*')):
    yield 'no icon of 128 pixels'


def check_languages():
  """Every translation is there although the runtime has English only."""
  runtime = sandbox('ls /usr/share/locale').split()
  if any(not name.startswith('en') for name in runtime if name != 'locale.alias'):
    print(f'# the runtime has more than English: {" ".join(runtime)}')
  english = brochure('--language', 'en', '--list-sections')
  if not english:
    yield 'no sections in English'
  seen = {english}
  for language in LANGUAGES:
    said = brochure('--language', language, '--list-sections')
    if said in seen:
      yield language
    seen.add(said)


def check_licences():
  """The licences of all that is in it come with it."""
  for version in IDS:
    folder = files(version) / 'share/licenses' / version
    sources = {path.name: path for path in tap.files('LICENSES/*')} | {'COPYING.content': tap.ROOT / 'data/content/LICENSE'}
    for name, source in sources.items():
      if not filecmp.cmp(folder / name, source, shallow=False):
        yield f'{version}: {name}'


def check_side_by_side():
  """The development version is installed beside the released one and shares no settings with it."""
  for version in IDS:
    if not brochure('--version', version=version).startswith('brochure '):
      yield f'{version} does not start'
    schemas = [path.name for path in (files(version) / 'share/glib-2.0/schemas').glob('*.gschema.xml')]
    if schemas != [f'{version}.gschema.xml']:
      yield f'{version}: {schemas}'
  offered = [{line.split('\t')[0] for line in brochure('--list-languages', version=version).splitlines()}
             for version in IDS]
  if offered[1] - offered[0] != {'en_XA'}:
    yield f'{offered}'


def check_network():
  """The program has no network, and would have had it if it were asked for."""
  outside = os.readlink('/proc/self/ns/net')
  inside = sandbox('readlink /proc/self/ns/net')
  if not inside.startswith('net:') or inside == outside:
    yield f'without: {inside}'
  shared = sandbox('readlink /proc/self/ns/net', '--share=network')
  if shared != outside:
    yield f'with: {shared}'


def check_home():
  """The program cannot read the home folder, and could if it were allowed to."""
  secret = HOME / 'secret'
  secret.write_text('secret')
  if sandbox(f'cat "{secret}"'):
    yield 'read'
  if sandbox(f'cat "{secret}"', '--filesystem=home') != 'secret':
    yield 'not read with permission'
  secret.unlink()


def check_writing():
  """A run leaves nothing in the home folder but the program's own."""
  brochure('--check')
  left = [path for path in HOME.glob('**/*') if not path.is_dir()]
  own = [HOME / '.var/app' / version for version in IDS]
  # Flatpak itself keeps there what runs
  own.append(HOME / '.cache')
  yield from (str(path) for path in left if not any(path.is_relative_to(folder) for folder in own))


def check_size():
  """What is installed is small, translations left out."""
  every = [path for path in files().glob('**/*') if not path.is_dir()]
  languages = sum(path.lstat().st_size for path in every if path.relative_to(files()).parts[:2] == ('share', 'locale'))
  size = sum(path.lstat().st_size for path in every) - languages
  print(f'# {size / 1e6:.2f} MB installed without languages, {languages / 1e6:.2f} MB of languages')
  if size > MAX_SIZE:
    yield f'{size} bytes'


tap.run([case for name, case in list(globals().items()) if name.startswith('check_')])
