#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every string of the program and the content reaches translators, and comes back whole.

usage: check-translations.py BUILD EXTRACTOR
"""

import gettext
import hashlib
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET

import tap

BUILD, EXTRACTOR = pathlib.Path(sys.argv[1]), sys.argv[2]
PO = tap.ROOT / 'po'
TEMPLATE = BUILD / 'po/brochure.pot'
STUB = PO / 'content-strings.c'
LANGUAGES = [path.stem for path in sorted(PO.glob('*.po'))]

# The languages that have been finished once: nothing may be left out of them from then on.
COMPLETE = ('ar', 'nl')

# What a translation must bring back: named and printf placeholders, emphasis, the targets of links, tags.
PLACEHOLDERS = re.compile(r'\{\w+\}|\*\*|\]\([^)]*\)|</?\w+[^>]*>')
PRINTF = re.compile(r'%(?:\d+\$)?[-+ #0]*\d*(?:\.\d+)?(?:hh|h|ll|l|z)?[cdiosuxX]')

# Properties of widgets that people read.
VISIBLE = {'accessible-name', 'body', 'button-label', 'description', 'heading', 'label', 'placeholder-text',
           'primary-text', 'subtitle', 'text', 'title', 'tooltip', 'tooltip-text'}


def run(*command, **options):
  return subprocess.run([str(word) for word in command], check=True, capture_output=True,
                        env=os.environ | {'LC_ALL': 'C.UTF-8'}, **options).stdout


def strings(catalogue):
  """The strings of a PO file, or of a template translated to itself, by context and msgid, as compiled."""
  with tempfile.TemporaryDirectory() as folder:
    if catalogue.suffix == '.pot':
      english = pathlib.Path(folder) / 'en.po'
      run(PO / 'make-english.py', catalogue, english, 'en')
      catalogue = english
    compiled = pathlib.Path(folder) / 'compiled.mo'
    run('msgfmt', '-o', compiled, catalogue)
    with open(compiled, 'rb') as file:
      return {key: value for key, value in gettext.GNUTranslations(file)._catalog.items() if key}


def extract(template, *sources):
  run('xgettext', '--from-code=UTF-8', '--force-po', '--add-comments', f'--directory={tap.ROOT}', f'--output={template}',
      '--keyword=_', '--keyword=N_', '--keyword=C_:1c,2', '--keyword=NC_:1c,2', '--keyword=g_dngettext:2,3',
      '--keyword=g_dpgettext2:2c,3', *(tap.name(path) for path in sources))


def msgids(catalogue):
  return {key[0] if isinstance(key, tuple) else key for key in strings(catalogue)}


def show(key):
  return str(key).replace('\x04', ': ')


def check_stub():
  """The content's strings are extracted anew after every change."""
  with tempfile.TemporaryDirectory() as folder:
    fresh = pathlib.Path(folder) / 'content-strings.c'
    run(EXTRACTOR, tap.ROOT / 'data/content/brochure.json', fresh)
    if fresh.read_text().count('\nNC_ (') < 250:
      yield 'there are suspiciously few of them'
    if fresh.read_text() != STUB.read_text():
      yield 'po/content-strings.c is out of date: run `meson compile -C _build content-strings` and commit it'


def check_content_texts():
  """What the content says twice is translated once, and nothing is that is the same in every language."""
  seen = set()
  for context, text in re.findall(r'^NC_ \("([^"]*)", "(.*)"\)$', STUB.read_text(), re.MULTILINE):
    if text in seen:
      yield f'“{text}” stands there twice'
    seen.add(text)
    if re.search(r'https?://|mailto:|\w@\w', text):
      yield f'this holds an address: {text}'


def check_content_comments():
  """Translators are told what every value in braces is, and nothing of licences."""
  for comment, text in re.findall(r'/\* Translators: (.*?)\. \*/\n(?:/\*.*\n)?NC_ \("[^"]*", "(.*)"\)$', STUB.read_text(),
                                  re.MULTILINE):
    for name in re.findall(r'\{(\w+)\}', text):
      if f'{{{name}}}: ' not in comment:
        yield f'{{{name}}} is not described: {text}'
  if re.search(r'^#\. .*(SPDX|never compiled)', TEMPLATE.read_text(), re.MULTILINE):
    yield 'the licence of po/content-strings.c stands in the template'


def check_template():
  """The template has every string of the content, the code, the windows and the metadata."""
  # Not by POTFILES.in but from all files there are, so that a forgotten one is found out.
  sources = tap.files('data/*.desktop.in*', 'data/*.metainfo.xml.in*', 'src/**/*.[ch]', 'src/**/*.ui')
  with tempfile.TemporaryDirectory() as folder:
    fresh = pathlib.Path(folder) / 'all.pot'
    extract(fresh, STUB, *sources)
    expected = msgids(fresh)
  found = msgids(TEMPLATE)
  if len(expected) < 500:
    yield f'only {len(expected)} strings were found'
  for key in sorted(expected ^ found):
    yield f'{"missing" if key in expected else "not in the sources"}: {show(key)}'


def check_kinds():
  """The template has strings of each kind of file."""
  found = msgids(TEMPLATE)
  for path in tap.files('data/*.desktop.in.in'):
    for key, value in re.findall(r'^(Name|GenericName|Comment|Keywords)=(.*)$', path.read_text(), re.MULTILINE):
      if value not in found:
        yield f'{tap.name(path)}: {key}'
  for path in tap.files('data/*.metainfo.xml.in.in'):
    for tag in ('name', 'summary'):
      if ET.parse(path).findtext(tag) not in found:
        yield f'{tap.name(path)}: {tag}'


def check_windows():
  """Every text of a window is marked for translation."""
  for path in tap.files('src/**/*.ui'):
    for element in ET.parse(path).iter():
      if element.tag not in ('property', 'attribute') or element.get('name', '').replace('_', '-') not in VISIBLE:
        continue
      text = (element.text or '').strip()
      if re.search(r'[^\W\d_]{2}', text) and element.get('translatable') not in ('yes', 'true'):
        yield f'{tap.name(path)}: {text}'


def check_comments():
  """A short text tells translators what it belongs to."""
  with tempfile.TemporaryDirectory() as folder:
    fresh = pathlib.Path(folder) / 'windows.pot'
    extract(fresh, *tap.files('src/**/*.c', 'src/**/*.ui'))
    entries = fresh.read_text().strip().split('\n\n')[1:]
  if len(entries) < 400:
    yield f'only {len(entries)} strings were found'
  for entry in entries:
    text = re.search(r'^msgid "(.*)"$', entry, re.MULTILINE)[1]
    if len(text.split()) in (1, 2) and not re.search(r'^#\. ', entry, re.MULTILINE):
      yield f'{text} ({re.search("^#: (.*)$", entry, re.MULTILINE)[1]})'


def check_catalogues():
  """Every catalogue passes msgfmt's checks."""
  for language in LANGUAGES:
    merged = run('msgmerge', '--quiet', '--no-fuzzy-matching', PO / f'{language}.po', TEMPLATE)
    result = subprocess.run(['msgfmt', '-c', '--check-accelerators=_', '-o', os.devnull, '-'], input=merged,
                            capture_output=True, env=os.environ | {'LC_ALL': 'C.UTF-8'})
    for line in result.stderr.decode().splitlines():
      yield f'{language}: {line}'


def check_complete():
  """Every language that was finished has every string, so that no window is half translated."""
  wanted = set(strings(TEMPLATE))
  for language in COMPLETE:
    for key in sorted(wanted - set(strings(PO / f'{language}.po')), key=show):
      yield f'{language}: {show(key)}'


def check_cldr():
  """What the Unicode CLDR says of a language is there, of the recorded version, and as it was written."""
  version = re.search(r"^VERSION = '(.+)'$", (PO / 'update-cldr.py').read_text(), re.MULTILINE)[1]
  shipped = tap.ROOT / 'src/language/cldr'
  for language in ('en', *COMPLETE):
    if not (shipped / f'{language}.h').exists():
      yield f'{language} is not there: run po/update-cldr.py {language}'
    if f'#include "language/cldr/{language}.h"\n' not in (shipped / 'all.h').read_text():
      yield f'{language} is not in all.h: run po/update-cldr.py {language}'
  for path in tap.files('src/language/cldr/*', 'tests/core/cldr/*'):
    head, body = re.fullmatch(r'(.*?\*/\n.*?\*/\n)(.*)', path.read_text(), re.DOTALL).groups()
    if f'Unicode CLDR {version},' not in head:
      yield f'{tap.name(path)} is not of version {version}'
    if hashlib.sha256(body.encode()).hexdigest() not in head:
      yield f'{tap.name(path)} was changed by hand'


def marks(pattern, text):
  return sorted(pattern.findall(text))


def check_placeholders():
  """Translations keep placeholders, emphasis, tags and the targets of links."""
  for language in LANGUAGES:
    for key, value in strings(PO / f'{language}.po').items():
      is_plural = isinstance(key, tuple)
      msgid = (key[0] if is_plural else key).split('\x04')[-1]
      if marks(PLACEHOLDERS, msgid) != marks(PLACEHOLDERS, value):
        yield f'{language}: {show(key)} → {value}'
      # “One year” may do without its number.
      if not is_plural and marks(PRINTF, msgid) != marks(PRINTF, value):
        yield f'{language}: {show(key)} → {value}'


def check_pseudo():
  """The made-up language of development builds is longer, and keeps what must be kept."""
  with tempfile.TemporaryDirectory() as folder:
    pseudo = pathlib.Path(folder) / 'en_XA.po'
    run(PO / 'make-english.py', TEMPLATE, pseudo, 'en_XA')
    run('msgfmt', '--check-format', '--check-accelerators=_', '-o', os.devnull, pseudo)
    for key, value in strings(pseudo).items():
      msgid = (key[0] if isinstance(key, tuple) else key).split('\x04')[-1]
      if marks(PLACEHOLDERS, msgid) != marks(PLACEHOLDERS, value):
        yield f'{show(key)} → {value}'
      if '[' not in value or len(value) < 1.4 * len(PLACEHOLDERS.sub('', PRINTF.sub('', msgid))):
        yield f'{show(key)} is too short: {value}'


tap.run([check_stub, check_content_texts, check_content_comments, check_template, check_kinds, check_windows, check_comments,
         check_catalogues, check_complete, check_cldr, check_placeholders, check_pseudo])
