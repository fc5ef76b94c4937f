#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The desktop entry, metainfo, schema, service and manifests: what stores and desktops ask of them.

usage: check-metadata.py BUILD-FOLDER APPLICATION-ID VERSION
"""

import configparser
import datetime
import json
import pathlib
import re
import struct
import sys
import textwrap
import xml.etree.ElementTree as ET

import tap
from tap import ROOT

BUILD, ID, VERSION = pathlib.Path(sys.argv[1]), sys.argv[2], sys.argv[3]
RELEASED = 'io.github.publicsectorict.Brochure'
DATA = BUILD / 'data'
SUITES = 'BROCHURE_TEST_ENGLISH_ONLY=1 meson test --no-rebuild --print-errorlogs --suite core --suite data'
XML_LANG = '{http://www.w3.org/XML/1998/namespace}lang'
FINISH_ARGS = ['--share=ipc', '--socket=wayland', '--socket=fallback-x11', '--device=dri']
LANGUAGES = [line for line in (ROOT / 'po/LINGUAS').read_text().split('\n') if line and line[0] != '#']


def keyfile(path, group):
  parser = configparser.RawConfigParser(interpolation=None, delimiters='=', comment_prefixes='#')
  parser.optionxform = str
  parser.read_string(path.read_text(encoding='utf-8'))
  return parser[group]


def desktop():
  return keyfile(DATA / f'{ID}.desktop', 'Desktop Entry')


def metainfo():
  return ET.parse(DATA / f'{ID}.metainfo.xml').getroot()


def translations(code):
  """What a catalogue says, by the message, without plurals, contexts and fuzzy guesses."""
  said = {}
  for entry in (ROOT / f'po/{code}.po').read_text(encoding='utf-8').split('\n\n'):
    match = re.search(r'^msgid ((?:".*"\n)+)msgstr ((?:".*"\n?)+)', entry, re.MULTILINE)
    if match and '#, fuzzy' not in entry and '\nmsgctxt' not in entry:
      message, translation = (''.join(re.findall(r'^"(.*)"$', part, re.MULTILINE)) for part in match.groups())
      said[message] = translation
  return said


def manifest(devel):
  path = ROOT / 'flatpak' / f'{RELEASED}{".Devel" if devel else ""}.json'
  return json.loads(path.read_text(encoding='utf-8'))


def english(parent, tag):
  """The children that are in the source language: those without xml:lang."""
  return [node for node in parent.findall(tag) if XML_LANG not in node.attrib]


def text(node):
  return ' '.join(''.join(node.itertext()).split())


def luminance(colour):
  parts = [int(colour[place:place + 2], 16) / 255 for place in (1, 3, 5)]
  parts = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
  return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one, other):
  """WCAG 2.2, relative luminance and contrast ratio."""
  low, high = sorted((luminance(one), luminance(other)))
  return (high + 0.05) / (low + 0.05)


def check_id():
  """The id has the shape that Flathub asks for."""
  parts = ID.split('.')
  if not 3 <= len(parts) <= 5:
    yield f'{len(parts)} components'
  if not ID.startswith('io.github.') or len(parts) < 4:
    yield 'a project on GitHub is io.github.USER.REPOSITORY'
  for part in parts:
    if not re.fullmatch(r'[A-Za-z_][A-Za-z0-9_]*', part):
      yield f'component “{part}”'
  if parts[-1] in ('desktop', 'app', 'linux'):
    yield f'it ends in {parts[-1]}'


def check_ids_agree():
  """One id in program, desktop entry, metainfo, icons, schema, service and manifests."""
  places = {
    'program': re.search(r'APPLICATION_ID "([^"]+)"', (BUILD / 'config.h').read_text()).group(1),
    'desktop entry, Icon': desktop()['Icon'],
    'metainfo, id': metainfo().findtext('id'),
    'metainfo, launchable': metainfo().findtext('launchable').removesuffix('.desktop'),
    'schema': ET.parse(DATA / f'{ID}.gschema.xml').find('schema').get('id'),
    'service': keyfile(DATA / f'{ID}.service', 'D-BUS Service')['Name'],
    'manifest': manifest(ID.endswith('.Devel'))['id'],
  }
  for place, value in places.items():
    if value != ID:
      yield f'{place}: {value}'
  path = ET.parse(DATA / f'{ID}.gschema.xml').find('schema').get('path')
  if path != f'/{ID.replace(".", "/")}/':
    yield f'the schema’s path is {path}'
  if not (ROOT / 'data/icons/hicolor/scalable/apps' / f'{ID}.svg').exists():
    yield 'there is no icon of that name'


def check_name():
  """The name is short, plain, and the same everywhere."""
  name = text(english(metainfo(), 'name')[0])
  if desktop()['Name'] != name:
    yield f'desktop entry “{desktop()["Name"]}”, metainfo “{name}”'
  if name.endswith(' (Development)') != ID.endswith('.Devel'):
    yield f'{ID} is “{name}”'
  name = name.removesuffix(' (Development)')
  if len(name) >= 20:
    yield f'{len(name)} characters'
  if name in (name.upper(), name.lower()) or re.search(r'[-.]|[a-z][A-Z]', name):
    yield f'“{name}” is no plain name'
  for foreign in ('GNOME', 'Leiden', 'Universit'):
    if foreign.lower() in name.lower():
      yield f'“{foreign}” belongs to somebody else'


def check_summary():
  """The summary is one short phrase."""
  summary = text(english(metainfo(), 'summary')[0])
  name = text(english(metainfo(), 'name')[0])
  if not 10 <= len(summary) <= 35:
    yield f'{len(summary)} characters'
  if summary[-1] in '.!…' or not summary[0].isupper():
    yield 'it is a phrase: a capital first, no full stop'
  if re.match(r'(An?|The) ', summary):
    yield 'it begins with an article'
  for word in name.split() + ['app', 'application', 'tool', 'client', 'GTK', 'GNOME']:
    if re.search(rf'\b{word}\b', summary, re.IGNORECASE):
      yield f'it says “{word}”'


def check_description():
  """The description has a few lines, says what is asked of it and claims nothing."""
  description = metainfo().find('description')
  paragraphs = [text(node) for node in english(description, 'p')]
  lines = sum(len(textwrap.wrap(paragraph, 70)) for paragraph in paragraphs)
  if not 3 <= lines <= 10:
    yield f'{lines} lines'
  if len(paragraphs[0]) < 80:
    yield f'the first paragraph has {len(paragraphs[0])} characters'
  for node in description.iter():
    if node.tag not in ('description', 'p', 'ol', 'ul', 'li', 'em', 'code'):
      yield f'<{node.tag}> may not stand in it'
  said = ' '.join(paragraphs)
  if 'neither made nor endorsed' not in said:
    yield 'it does not say that the university stands apart'
  if 'offline' not in said:
    yield 'it does not say that it works offline'
  if re.search(r'\bofficial\b', said, re.IGNORECASE):
    yield 'it says “official”'


def check_people():
  """Developer, licences and addresses are there."""
  root = metainfo()
  developer = root.find('developer')
  if developer.get('id') != 'io.github.publicsectorict' or len(developer.findall('name')) != 1:
    yield 'developer: an id and one name that is not translated'
  if root.findtext('metadata_license') != 'CC0-1.0':
    yield 'metadata_license'
  if root.findtext('project_license') != 'GPL-3.0-or-later AND CC-BY-SA-4.0':
    yield 'project_license'
  if 'GNU GENERAL PUBLIC LICENSE\n                       Version 3' not in (ROOT / 'COPYING').read_text():
    yield 'COPYING is not the GPL, version 3'
  if 'CC-BY-SA-4.0' not in (ROOT / 'data/content/LICENSE').read_text():
    yield 'data/content/LICENSE is not CC-BY-SA-4.0'
  urls = {node.get('type'): node.text for node in root.findall('url')}
  for kind in ('homepage', 'bugtracker', 'vcs-browser'):
    if not urls.get(kind, '').startswith('https://github.com/publicsectorict/Brochure'):
      yield f'url {kind}: {urls.get(kind)}'


def check_project():
  """The description of the project says what the metainfo says."""
  project, root = ET.parse(ROOT / 'brochure.doap').getroot(), metainfo()
  doap, resource = '{http://usefulinc.com/ns/doap#}', '{http://www.w3.org/1999/02/22-rdf-syntax-ns#}resource'
  urls = {node.get('type'): node.text for node in root.findall('url')}
  for tag, expected in (('name', 'Public Sector ICT'), ('shortdesc', text(english(root, 'summary')[0]))):
    if project.findtext(doap + tag) != expected:
      yield f'{tag}: {project.findtext(doap + tag)}'
  for tag, kind in (('homepage', 'homepage'), ('bug-database', 'bugtracker')):
    if project.find(doap + tag).get(resource) != urls[kind]:
      yield f'{tag}: {project.find(doap + tag).get(resource)}'


def check_rating():
  """Nothing in the content rating needs a warning."""
  rating = metainfo().find('content_rating')
  if rating.get('type') != 'oars-1.1' or len(rating):
    yield 'content_rating'


def check_brand():
  """The brand colours differ, are colours, and set off the icon."""
  colours = {node.get('scheme_preference'): node.text for node in metainfo().findall('branding/color')}
  icon = (ROOT / 'data/icons/hicolor/scalable/apps' / f'{RELEASED}.svg').read_text()
  edges = re.findall(r'stop-color="(#[0-9a-f]{6})"', icon)
  if len(edges) < 2:
    yield 'the icon has no gradient to compare with'
  if set(colours) != {'light', 'dark'} or colours['light'] == colours['dark']:
    yield f'{colours}'
  for scheme, colour in colours.items():
    parts = [int(colour[place:place + 2], 16) for place in (1, 3, 5)]
    if max(parts) - min(parts) < 40:
      yield f'{scheme}: {colour} is a grey'
    for edge in edges:
      if contrast(colour, edge) < 3:
        yield f'{scheme}: {colour} on {edge} has a contrast of {contrast(colour, edge):.2f}'
  if luminance(colours['light']) < luminance(colours['dark']):
    yield 'light is darker than dark'


def check_screenshots():
  """Three to six pictures, the default first, addressed by the tag of the newest release."""
  shots = metainfo().findall('screenshots/screenshot')
  if not 3 <= len(shots) <= 6:
    yield f'{len(shots)} pictures'
  if [shot.get('type') for shot in shots] != ['default'] + [None] * (len(shots) - 1):
    yield 'the first one, and no other, is the default'
  base = f'https://raw.githubusercontent.com/publicsectorict/Brochure/v{VERSION}/data/screenshots/'
  for shot in shots:
    caption, image = text(english(shot, 'caption')[0]), english(shot, 'image')[0].text
    if not image.startswith(base) or not image.endswith('.png'):
      yield image
    offered = {node.get(XML_LANG): node.text for node in shot.findall('image')}
    expected = {code: image.replace(base, f'{base}{code}/') for code in LANGUAGES} | {None: image}
    if offered != expected:
      yield f'{image}: in {sorted(code or "en" for code in offered)}'
    if len(caption) > 100 or caption[-1] in '.!' or not caption[0].isupper():
      yield f'caption “{caption}”'


def check_pictures():
  """The pictures are in the tree and not too large."""
  folder = ROOT / 'data/screenshots'
  if not folder.is_dir():
    raise tap.Skip('none were taken yet')
  for image in metainfo().iter('image'):
    path = folder / image.text.split('/data/screenshots/')[-1]
    if not path.exists():
      yield f'{path.name} is missing'
      continue
    width, height = struct.unpack('>II', path.read_bytes()[16:24])
    if width > 2000 or height > 1500:
      yield f'{path.name} is {width}×{height}'
    if path.stat().st_size > 150_000:
      yield f'{path.name} has {path.stat().st_size} bytes'


def check_releases():
  """The newest release is this version; each has notes and a date that came."""
  releases = metainfo().findall('releases/release')
  if releases[0].get('version') != VERSION:
    yield f'the newest is {releases[0].get("version")}, the program {VERSION}'
  order = [tuple(map(int, release.get('version').split('.'))) for release in releases]
  if order != sorted(set(order), reverse=True):
    yield 'the newest comes first'
  for release in releases:
    if datetime.date.fromisoformat(release.get('date')) > datetime.date.today():
      yield f'{release.get("version")} is of the future'
    notes = text(release.find('description'))
    if len(notes) < 40 or re.search('bug ?fixes', notes, re.IGNORECASE):
      yield f'{release.get("version")} has no real notes'


def check_mobile():
  """What the program can be used with is told."""
  root = metainfo()
  controls = {node.text for node in root.findall('supports/control')}
  if controls != {'keyboard', 'pointing', 'touch'}:
    yield f'controls {sorted(controls)}'
  length = root.find('requires/display_length')
  if length.get('compare') != 'ge' or length.text != '360':
    yield 'display_length'
  if root.findtext('requires/internet') != 'offline-only':
    yield 'internet'


def check_provides():
  """Program, address scheme and message catalogue are named."""
  root = metainfo()
  if root.findtext('provides/binary') != 'brochure':
    yield 'binary'
  if root.findtext('provides/mediatype') != 'x-scheme-handler/brochure':
    yield 'mediatype'
  if root.find('translation').get('type') != 'gettext' or root.findtext('translation') != 'brochure':
    yield 'translation'


def check_desktop():
  """The desktop entry starts the program in every way it should."""
  entry = desktop()
  expected = {
    'Type': 'Application', 'Exec': 'brochure %u', 'Terminal': 'false', 'DBusActivatable': 'true',
    'SingleMainWindow': 'true', 'StartupNotify': 'true',
    'MimeType': '' if ID.endswith('.Devel') else 'x-scheme-handler/brochure;',
  }
  for key, value in expected.items():
    if entry.get(key) != value:
      yield f'{key}={entry.get(key)}'
  for key in ('NoDisplay', 'Hidden', 'OnlyShowIn'):
    if key in entry:
      yield f'{key} hides it'
  if entry['Categories'].split(';')[0] != 'Education':
    yield f'Categories={entry["Categories"]}'
  for key in ('Comment', 'Keywords'):
    for code in LANGUAGES:
      translation = translations(code).get(entry[key])
      if translation and entry.get(f'{key}[{code}]') != translation:
        yield f'{key}[{code}]={entry.get(f"{key}[{code}]")}'
  if len(entry['Keywords'].split(';')) < 4 or not entry['Keywords'].endswith(';'):
    yield f'Keywords={entry["Keywords"]}'


def check_service():
  """The session bus can start the program."""
  command = keyfile(DATA / f'{ID}.service', 'D-BUS Service')['Exec']
  if not re.fullmatch(r'"/.*/brochure" --gapplication-service', command):
    yield command


def check_search_provider():
  """The desktop’s search asks the program where it answers."""
  asked = dict(keyfile(DATA / f'{ID}-search-provider.ini', 'Shell Search Provider'))
  expected = {'DesktopId': f'{ID}.desktop', 'BusName': ID, 'ObjectPath': f'/{ID.replace(".", "/")}/SearchProvider',
              'Version': '2'}
  for key in expected | asked:
    if asked.get(key) != expected.get(key):
      yield f'{key} is {asked.get(key)}'


def check_settings():
  """The schema has the keys that were promised, each told in words."""
  promised = {
    'answers': ('s', "''"), 'bookmarks': ('as', '[]'), 'color-scheme': ('enum', "'default'"),
    'contact-pane-open': ('b', 'false'), 'language': ('s', "''"), 'last-section': ('s', "''"),
    'text-scale': ('d', '1.0'), 'window-maximized': ('b', 'false'), 'window-size': ('(ii)', '(1100, 720)'),
  }
  root = ET.parse(DATA / f'{ID}.gschema.xml').getroot()
  keys = {key.get('name'): key for key in root.iter('key')}
  for name, (kind, default) in promised.items():
    if name not in keys:
      yield f'{name} is missing'
    elif keys[name].get('type', 'enum') != kind or keys[name].findtext('default') != default:
      yield f'{name} is {keys[name].get("type")} {keys[name].findtext("default")}'
  for name, key in keys.items():
    if not key.findtext('summary') or not (key.findtext('description') or '').endswith('.'):
      yield f'{name} is not described'
  if [value.get('nick') for value in root.iter('value')] != ['default', 'force-light', 'prefer-light', 'prefer-dark', 'force-dark']:
    yield 'the styles are not those of libadwaita'
  scale = keys['text-scale'].find('range')
  if (scale.get('min'), scale.get('max')) != ('0.75', '2.0'):
    yield 'the text goes from 0.75 to 2.0'


def check_manifests():
  """The manifests ask for the runtime, the rights and the tests that were decided on."""
  for devel in (False, True):
    asked = manifest(devel)
    module = asked['modules'][-1]
    expected = {
      'id': RELEASED + ('.Devel' if devel else ''),
      'runtime': 'org.gnome.Platform', 'runtime-version': '51', 'sdk': 'org.gnome.Sdk',
      'separate-locales': False, 'command': 'brochure', 'finish-args': FINISH_ARGS,
    }
    for key, value in expected.items():
      if asked.get(key) != value:
        yield f'{asked["id"]}: {key} is {asked.get(key)}'
    for key in set(asked) - set(expected) - {'modules'}:
      yield f'{asked["id"]}: {key} is new'
    if len(asked['modules']) != 1 or module['buildsystem'] != 'meson':
      yield f'{asked["id"]}: one module, built with Meson'
    if not module.get('run-tests') or module.get('test-rule') != '' or module.get('test-commands') != [SUITES]:
      yield f'{asked["id"]}: the suites core and data run in the build'
    if (module.get('config-opts') == ['-Ddevel=true']) != devel:
      yield f'{asked["id"]}: config-opts {module.get("config-opts")}'
    if [(source['type'], source['path']) for source in module['sources']] != [('dir', '..')]:
      yield f'{asked["id"]}: its source is this tree'


def check_offline():
  """Nothing in the code opens a connection."""
  for path in tap.files('src/**/*.[ch]', 'meson.build', 'src/**/meson.build'):
    for call in re.findall(r'\b(?:g_socket_\w+|g_network_\w+|soup\w*|curl_\w+|webkit\w*)', path.read_text()):
      yield f'{tap.name(path)}: {call}'


tap.run([case for name, case in list(globals().items()) if name.startswith('check_')])
