#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every file of the tree is well formed, listed where it must be, and in order."""

import json
import re
import xml.etree.ElementTree as ET

import tap
from tap import ROOT

SPDX = '/* SPDX-' 'License-Identifier: GPL-3.0-or-later */'
SPDX_CLDR = '/* SPDX-' 'License-Identifier: Unicode-3.0 */'
PREFIX = '/io/github/publicsectorict/Brochure'
SVG = '{http://www.w3.org/2000/svg}'
ICONS = ROOT / 'data/icons'
CODE = ('src/**/*.[ch]', 'tests/**/*.[ch]')
TRANSLATED = re.compile(r'(?<![A-Za-z_])(?:N?C?_|ngettext|g_dngettext|g_dpgettext2) ?\(\s*"|translatable="(?:yes|true)"')


def read(path):
  return path.read_text(encoding='utf-8')


def in_order(names):
  """Sorted, where “a-b.c” may stand before or after “a.c”."""
  return list(names) in (sorted(names), sorted(names, key=lambda name: name.rsplit('.', 1)[0]))


def resources():
  """The files that are compiled in, as (path in the tree, path in the resource)."""
  root = ET.parse(ROOT / 'src/brochure.gresource.xml').getroot()
  for group in root.findall('gresource'):
    for node in group.findall('file'):
      folder = ROOT / 'src' if (ROOT / 'src' / node.text).exists() else ROOT / 'data'
      yield folder / node.text, f'{group.get("prefix")}/{node.get("alias", node.text)}'


def check_xml():
  """XML, templates and pictures are well formed."""
  found = tap.files('*.doap', 'data/**/*.svg', 'data/**/*.xml*', 'src/**/*.ui', 'src/**/*.xml', 'tests/data/**/*.svg')
  if len(found) < 10:
    yield f'only {len(found)} were found'
  for path in found:
    try:
      ET.parse(path)
    except ET.ParseError as error:
      yield f'{tap.name(path)}: {error}'


def check_json():
  """JSON is well formed and no member is written twice."""
  def pairs(members):
    names = [name for name, _ in members]
    if len(set(names)) < len(names):
      raise ValueError(f'twice: {sorted(name for name in set(names) if names.count(name) > 1)}')
    return dict(members)

  found = tap.files('data/**/*.json', 'flatpak/*.json')
  if len(found) < 4:
    yield f'only {len(found)} were found'
  for path in found:
    try:
      json.loads(read(path), object_pairs_hook=pairs)
    except ValueError as error:
      yield f'{tap.name(path)}: {error}'


def check_text():
  """Text files are UTF-8 with plain line ends, no stray blanks, and a last line that ends."""
  for path in tap.files('*', '.ci/*', 'data/**/*', 'flatpak/*', 'po/*', 'src/**/*', 'tests/*', 'tests/*/*'):
    if path.suffix in ('.png', '.flatpak', '.pyc') or path.parent.name == 'broken':
      continue
    content = path.read_bytes()
    if path.is_relative_to(ROOT / 'tests/data') and path.suffix not in ('.py', '.build'):
      continue  # some are broken on purpose
    try:
      content.decode('utf-8')
    except UnicodeDecodeError as error:
      yield f'{tap.name(path)}: {error}'
    if b'\r' in content:
      yield f'{tap.name(path)}: a carriage return'
    if content and not content.endswith(b'\n'):
      yield f'{tap.name(path)}: the last line has no end'
    if path.suffix not in ('.po', '.md'):
      for number, line in enumerate(content.split(b'\n'), 1):
        if line != line.rstrip():
          yield f'{tap.name(path)}:{number}: blanks at the end'


def check_paths():
  """No file names a folder that only one machine has."""
  for path in tap.files('*', '.ci/*', 'data/**/*', 'flatpak/*', 'po/*', 'src/**/*', 'tests/**/*'):
    if path.suffix in ('.png', '.flatpak'):
      continue
    for found in re.findall(rb'(?<![\w.$}/-])/(?:home|root|Users|work|mnt)/\w+', path.read_bytes()):
      yield f'{tap.name(path)}: {found.decode()}'


def check_licences():
  """Every source file begins with its licence."""
  found = tap.files(*CODE)
  if len(found) < 10:
    yield f'only {len(found)} were found'
  for path in found:
    if read(path).split('\n', 1)[0] != (SPDX_CLDR if path.parent.name == 'cldr' else SPDX):
      yield tap.name(path)


def check_potfiles():
  """po/POTFILES.in is sorted and has every file with something to translate."""
  listed = [line for line in read(ROOT / 'po/POTFILES.in').split('\n') if line and line[0] != '#']
  if not in_order(listed):
    yield 'it is not sorted'
  if len(set(listed)) < len(listed):
    yield 'a file stands there twice'
  needed = {tap.name(path) for path in tap.files('data/*.in', 'src/**/*.c', 'src/**/*.h', 'src/**/*.ui')
            if TRANSLATED.search(read(path)) or path.name.split('.in')[0].endswith(('.desktop', '.metainfo.xml'))}
  for missing in sorted(needed - set(listed)):
    yield f'{missing} is not listed'
  for path in listed:
    if not (ROOT / path).exists():
      yield f'{path} does not exist'
    elif path.startswith('src/') and path not in needed:
      yield f'{path} has nothing to translate'


def check_languages():
  """po/LINGUAS is sorted and agrees with the catalogues."""
  listed = [line for line in read(ROOT / 'po/LINGUAS').split('\n') if line and line[0] != '#']
  if not in_order(listed):
    yield 'it is not sorted'
  for difference in sorted(set(listed) ^ {path.stem for path in tap.files('po/*.po')}):
    yield difference


def check_lists():
  """Lists in build files are sorted."""
  for path in tap.files('meson.build', 'data/**/meson.build', 'po/meson.build', 'src/**/meson.build', 'tests/**/meson.build'):
    names = []
    for line in read(path).split('\n') + ['']:
      entry = re.fullmatch(r"\s*'([^'-][^']*)',", line)
      if entry:
        names.append(entry.group(1))
        continue
      if not in_order(names):
        yield f'{tap.name(path)}: {", ".join(names)}'
      names = []


def check_compiled():
  """Every source file is compiled, and the lists name no other."""
  for folder in sorted({path.parent for path in tap.files('src/*/**/*.c')}):
    listed = re.findall(r"'([^']+\.c)'", read(folder / 'meson.build'))
    for difference in sorted(set(listed) ^ {path.name for path in folder.glob('*.c')}):
      yield f'{tap.name(folder)}/{difference}'


def check_resources():
  """The resource list is sorted, complete, and has no file that is not there."""
  found = list(resources())
  names = [node.text for node in ET.parse(ROOT / 'src/brochure.gresource.xml').getroot().iter('file')]
  if not in_order(names):
    yield 'it is not sorted'
  expected = set(tap.files('data/icons/scalable/**/*.svg', 'src/**/*.css', 'src/**/*.ui'))
  for path in sorted(expected - {path for path, _ in found}):
    yield f'{tap.name(path)} is not compiled in'
  for path, _ in found:
    if not path.exists():
      yield f'{tap.name(path)} does not exist'


def check_templates():
  """A template lies beside its class, is named like it, and is the one the class loads."""
  inside = {path: resource for path, resource in resources()}
  for path in tap.files('src/**/*.ui'):
    template = ET.parse(path).getroot().find('template')
    # the rows and headings of a list are templates of GTK's own classes
    if template is None or template.get('class').startswith('GtkList'):
      continue
    words = re.findall(r'[A-Z][a-z0-9]*', template.get('class'))
    if '-'.join(words).lower() != path.stem:
      yield f'{tap.name(path)} holds {template.get("class")}'
    source = path.with_suffix('.c')
    if not source.exists():
      yield f'{tap.name(path)} has no class beside it'
      continue
    resource = inside.get(path, '').removeprefix(PREFIX)
    # the path may be written whole or after RESOURCE_PATH
    if resource not in read(source):
      yield f'{tap.name(source)} does not load {resource}'


def check_icon_names():
  """Every icon of our own that is named was drawn."""
  drawn = {path.stem for path in tap.files('data/icons/scalable/actions/*.svg')}
  for path in tap.files('data/content/*.json', 'src/**/*.[ch]', 'src/**/*.ui'):
    named = set(re.findall(r'brochure-[a-z-]+-symbolic', read(path)))
    for missing in sorted(named - drawn):
      yield f'{tap.name(path)}: {missing} was not drawn'


def check_symbolic():
  """Symbolic icons are filled shapes of one colour on the 16-pixel grid."""
  found = tap.files('data/icons/**/*-symbolic.svg')
  if len(found) < 20:
    yield f'only {len(found)} were found'
  for path in found:
    root = ET.parse(path).getroot()
    if (root.get('viewBox'), root.get('width'), root.get('height')) != ('0 0 16 16', '16', '16'):
      yield f'{tap.name(path)}: viewBox {root.get("viewBox")}'
    for node in root.iter():
      if node is root:
        continue
      # GTK recolours these three and leaves every other shape as it is
      if node.tag not in (SVG + 'path', SVG + 'rect', SVG + 'circle'):
        yield f'{tap.name(path)}: <{node.tag.removeprefix(SVG)}>'
      if node.get('fill') != '#222222' or 'stroke' in node.attrib or 'style' in node.attrib:
        yield f'{tap.name(path)}: a colour of its own'
  for path in tap.files('data/icons/scalable/**/*.svg'):
    if not path.stem.endswith('-symbolic'):
      yield f'{tap.name(path)} is not called symbolic'


def check_pictures():
  """Application icons and illustrations are plain drawings without scripts, pixels or links."""
  icons = tap.files('data/icons/hicolor/scalable/apps/*.svg')
  if len(icons) != 2:
    yield f'{len(icons)} application icons'
  for path in icons:
    if ET.parse(path).getroot().get('viewBox') != '0 0 128 128':
      yield f'{tap.name(path)}: not on the 128 grid'
  for path in tap.files('data/**/*.svg'):
    root = ET.parse(path).getroot()
    if not root.get('viewBox'):
      yield f'{tap.name(path)}: no viewBox'
    for node in root.iter():
      tag = node.tag.removeprefix(SVG)
      if tag in ('a', 'filter', 'foreignObject', 'image', 'script', 'style', 'text'):
        yield f'{tap.name(path)}: <{tag}>'
      for name, value in node.attrib.items():
        if name.endswith('href') and not value.startswith('#') or name.startswith('on'):
          yield f'{tap.name(path)}: {name}'


def check_rendering():
  """Icons show something and leave the edge of their canvas free."""
  try:
    import gi
    gi.require_version('GdkPixbuf', '2.0')
    from gi.repository import GdkPixbuf, GLib
  except (ImportError, ValueError) as reason:
    raise tap.Skip('this machine has no Python bindings of GdkPixbuf') from reason
  try:
    GdkPixbuf.Pixbuf.new_from_file(str(ROOT / 'tests/data/evening-course.svg'))
  except GLib.Error as reason:
    raise tap.Skip('this machine cannot draw SVG from Python') from reason

  for path in tap.files('data/icons/**/*.svg'):
    symbolic = path.stem.endswith('-symbolic')
    size = 64 if symbolic else 128
    picture = GdkPixbuf.Pixbuf.new_from_file_at_size(str(path), size, size)
    pixels, stride = picture.get_pixels(), picture.get_rowstride()

    def alpha(x, y):
      return pixels[y * stride + 4 * x + 3]

    shown = sum(alpha(x, y) > 127 for x in range(size) for y in range(size)) / size ** 2
    if not 0.04 < shown < 0.8:
      yield f'{tap.name(path)}: {shown:.0%} of the canvas is drawn on'
    edge = [(x, y) for x in range(size) for y in (0, size - 1)] + [(x, y) for y in range(size) for x in (0, size - 1)]
    if not symbolic and any(alpha(x, y) for x, y in edge):
      yield f'{tap.name(path)} touches the edge'


def units():
  """The files of the code by what they belong to: a header and its source are one."""
  found = {}
  for path in tap.files('src/**/*.[ch]'):
    found.setdefault(path.relative_to(ROOT / 'src').with_suffix(''), []).append(path)
  return found


def prototypes(path):
  """The functions that a header declares, without those that GObject's macros write."""
  text = re.sub(r'/\*.*?\*/|^\s*#.*?$', '', read(path), flags=re.S | re.M)
  text = re.sub(r'^(typedef )?(struct|enum)\b[^;{]*\{.*?\}[^;]*;|^(static inline|G_D)\b.*?\n\n', '', text, flags=re.S | re.M)
  return re.findall(r'(?<![\w(])(?<!\(\*)(_?brochure_\w+)\s*\(', text)


def check_callbacks():
  """What a signal calls is named for the event, on_…"""
  for path in tap.files(*CODE, 'src/**/*.ui'):
    for name in sorted(set(re.findall(r'\b[a-z]\w*_cb\b', read(path)))):
      yield f'{tap.name(path)}: {name}'


def check_includes():
  """A header of ours is included with its folder, the own one first, the others in order."""
  for path in tap.files('src/**/*.[ch]'):
    names = re.findall(r'#include "([^"]*brochure-[^"]*)"', read(path))
    for name in names:
      if not (ROOT / 'src' / name).exists() and '/' not in name:
        yield f'{tap.name(path)}: {name} stands there without its folder'
    own = str(path.relative_to(ROOT / 'src').with_suffix('.h'))
    if own in names and names[0] != own:
      yield f'{tap.name(path)}: its own header is not the first'
    rest = [name for name in names if name != own and not (name == names[0] and name.endswith('-private.h'))]
    if rest != sorted(rest):
      yield f'{tap.name(path)}: they are not in order'


def check_private():
  """What only the files of one class share begins with _brochure_ and stands in a private header."""
  for path in tap.files('src/**/*.h'):
    for name in prototypes(path):
      if name.startswith('_') != path.stem.endswith('-private'):
        yield f'{tap.name(path)}: {name}'


def check_properties():
  """A property's slot is named like the property, and the slots end with N_PROPS."""
  for path in tap.files('src/**/*.c'):
    text = read(path)
    for slot, name in re.findall(r'properties\[PROP_(\w+)\] =\s+g_param_spec_\w+ \("([^"]+)"', text):
      if slot.lower().replace('_', '-') != name:
        yield f'{tap.name(path)}: PROP_{slot} is “{name}”'
    if 'g_object_class_install_properties' in text and 'N_PROPS' not in text:
      yield f'{tap.name(path)}: its slots do not end with N_PROPS'


def check_arrays():
  """An array of pointers is walked with g_ptr_array_index()."""
  for path in tap.files(*CODE):
    if re.search(r'->pdata\[', read(path)):
      yield tap.name(path)


def check_prefixes():
  """A public function begins with the name of its file."""
  for path in tap.files('src/**/*.h'):
    prefix = path.stem.removesuffix('-private').replace('-', '_') + '_'
    for name in prototypes(path):
      if not path.stem.endswith('-private') and not name.startswith(prefix):
        yield f'{tap.name(path)}: {name}'


def check_callers():
  """A public function has a caller outside its file that is no test."""
  named = {path: set(re.findall(r'_?brochure_\w+|Brochure\w+', read(path)))
           for path in tap.files('src/**/*.[ch]', 'src/**/*.ui', 'po/*.c')}
  users = {}
  for path, names in named.items():
    for name in names:
      users.setdefault(name, set()).add(path)
  for unit, paths in units().items():
    own = set(paths) | {path for path in named if path.stem == unit.name}
    for path in paths:
      for name in prototypes(path) if path.suffix == '.h' else ():
        camel = ''.join(word.title() for word in name.removesuffix('_free').removesuffix('_unref').split('_'))
        cleaned = name.endswith(('_free', '_unref')) and users.get(camel, set()) - own
        if not users.get(name, set()) - own and not cleaned:
          yield f'{tap.name(path)}: {name}'


def check_circles():
  """No two files need each other, however long the way round; a private header is part of its class."""
  def name(text):
    return re.sub(r'(-private)?(\.h)?$', '', text)

  needs = {}
  for unit, paths in units().items():
    found = {name(other) for path in paths for other in re.findall(r'#include "([^"]+\.h)"', read(path))}
    needs.setdefault(name(str(unit)), set()).update(found)

  def reach(start):
    seen, ahead = set(), [start]
    while ahead:
      for other in needs.get(ahead.pop(), set()):
        if other not in seen:
          seen.add(other)
          ahead.append(other)
    return seen

  needs = {unit: found - {unit} for unit, found in needs.items()}
  reached = {unit: reach(unit) for unit in needs}
  for unit in sorted(needs):
    round_trip = sorted(other for other in needs[unit] if unit in reached.get(other, ()))
    if round_trip:
      yield f'{unit} needs {", ".join(round_trip)}'


def check_sizes():
  """No file of the code is longer than 600 lines."""
  for path in tap.files(*CODE, 'src/**/*.ui'):
    length = read(path).count('\n')
    if length > 600:
      yield f'{tap.name(path)}: {length}'


def check_state():
  """What has no state is a function, not a type."""
  for path in tap.files('src/**/*.[ch]'):
    text = re.sub(r'/\*.*?\*/', '', read(path), flags=re.S)
    for name, members in re.findall(r'^struct _(Brochure\w+)\s*\{([^}]*)\}', text, flags=re.M):
      if 'parent_instance' in members and members.count(';') < 2:
        yield f'{tap.name(path)}: {name}'


tap.run([case for name, case in list(globals().items()) if name.startswith('check_')])
