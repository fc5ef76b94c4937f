#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A language that is not there yet is added as CONTRIBUTING says, in a copy of the tree.

usage: check-new-language.py BUILD MESON

Polish stands for it, whose plural forms are not those of English. Twenty strings of it are translated.
"""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

import tap

BUILD, MESON = pathlib.Path(sys.argv[1]), sys.argv[2]
CODE, NAME = 'pl', 'polski'
N_TRANSLATED = 20

FOLDER = tempfile.TemporaryDirectory()
TREE = pathlib.Path(FOLDER.name) / 'tree'
COPY = TREE / '_build'
CATALOGUE = TREE / f'po/{CODE}.po'


def run(*command, **environment):
  """What a command says in the copy, whose build is native to wherever this test runs; nothing is fetched."""
  result = subprocess.run([str(word) for word in command], cwd=TREE, capture_output=True, text=True, check=False,
                          env=os.environ | {'BROCHURE_DEV_PLACE': 'copy', 'LC_ALL': 'C.UTF-8'} | environment)
  if result.returncode != 0:
    raise ChildProcessError(f'{command[0]} ended with {result.returncode}: {result.stdout[-2000:]} {result.stderr[-2000:]}')
  return result.stdout


def brochure(*arguments):
  # Any locale but C will do: LANGUAGE goes before what it is called.
  return run(COPY / 'src/brochure', *arguments, BROCHURE_CONTENT_DIR=str(TREE / 'data/content'),
             BROCHURE_LOCALE_DIR=str(COPY / 'po'), GSETTINGS_SCHEMA_DIR=str(COPY / 'data'))


def sections(language):
  return dict(line.split('\t') for line in brochure('--language', language, '--list-sections').splitlines())


def percent():
  """What twenty of all strings come to."""
  template = (COPY / 'po/brochure.pot').read_text()
  return 100 * N_TRANSLATED // (len(re.findall(r'^msgid ', template, re.MULTILINE)) - 1)


def copy_tree():
  """The copy is configured, with what was built already."""
  # What the build makes of it keeps its time, so that only what the language changes is made anew.
  shutil.copytree(tap.ROOT, TREE, ignore=shutil.ignore_patterns('.git', '_build*', '_flatpak_build', '.flatpak-builder'))
  shutil.copytree(BUILD, COPY, ignore=lambda folder, names: {'tests', 'meson-logs', 'prefix'} & set(names))
  (COPY / '.place').write_text('copy\n')
  run(MESON, 'setup', '--reconfigure', COPY, TREE, '-Dtests=false')
  yield from ()


def add_language():
  """`./dev language` makes an empty catalogue, with the plural forms of the language, and lists it."""
  run(TREE / 'dev', 'language', CODE)
  listed = (TREE / 'po/LINGUAS').read_text().split()
  if CODE not in listed or listed != sorted(listed):
    yield f'po/LINGUAS: {listed}'
  header = re.sub(r'"\n"', '', CATALOGUE.read_text().split('\n\n')[0])
  for field in (f'Language: {CODE}\\n', 'Plural-Forms: nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 ', 'charset=UTF-8'):
    if field not in header:
      yield f'{field} is missing in {header}'
  # What it would have fetched from the Unicode CLDR is also what numbers are tested with.
  data = TREE / 'src/language/cldr'
  shutil.copy(TREE / f'tests/core/cldr/{CODE}.h', data)
  rows = {*(data / 'all.h').read_text().splitlines(), f'#include "language/cldr/{CODE}.h"'}
  (data / 'all.h').write_text('\n'.join(sorted(row for row in rows if row.startswith('#'))) + '\n')


def translate():
  """Twenty strings are translated, the first section’s title among them."""
  entries = CATALOGUE.read_text().split('\n\n')
  title = sections('en')[next(iter(sections('en')))]
  plain = [entry for entry in entries[1:]
           if re.search(r'^msgid "[^"%{*<_\\\[]+"\nmsgstr ""$', entry, re.MULTILINE) and f'msgid "{title}"' not in entry]
  chosen = [next(entry for entry in entries if f'\nmsgid "{title}"\nmsgstr ""' in entry), *plain[:N_TRANSLATED - 1]]
  for entry in chosen:
    text = re.search(r'^msgid "(.*)"\nmsgstr', entry, re.MULTILINE)[1]
    entries[entries.index(entry)] = re.sub(r'^msgstr ""$', lambda match: f'msgstr "Tak: {text}"', entry, flags=re.MULTILINE)
  CATALOGUE.write_text('\n\n'.join(entries))
  if len(chosen) != N_TRANSLATED:
    yield f'{len(chosen)} strings were chosen'


def build():
  """It configures and builds."""
  run('ninja', '-C', COPY)
  yield from ()


def offered():
  """It is offered, with its own name and how much of it is translated."""
  lines = brochure('--list-languages').splitlines()
  if f'{CODE}\t{NAME}\t{percent()}' not in lines:
    yield f'{lines}, and not {percent()} % translated'


def shown():
  """What is translated is shown so, all else in English."""
  english, other = sections('en'), sections(CODE)
  first = next(iter(english))
  for section, title in english.items():
    expected = f'Tak: {title}' if section == first else title
    if other.get(section) != expected:
      yield f'{section}: “{other.get(section)}” instead of “{expected}”'
  if len(english) < 5:
    yield f'there are only {len(english)} sections'


def tests():
  """The tests that read catalogues hold, as nobody has promised that it is complete."""
  for test in ('translations', 'tree'):
    arguments = [COPY, COPY / 'src/extract-content'] if test == 'translations' else []
    result = subprocess.run([TREE / f'tests/data/check-{test}.py', *arguments], capture_output=True, text=True,
                            check=False)
    # What fails without the language, too, is told by the test itself.
    yield from (line for line in result.stdout.splitlines() if re.search(rf'\b{CODE}\b', line) and line.startswith('#'))
    if 'ok 1 - ' not in result.stdout:
      yield result.stderr


tap.run([copy_tree, add_language, translate, build, offered, shown, tests])
