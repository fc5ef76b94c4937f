#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""An installation has every file it needs, where the program looks for it, and no other.

usage: check-install.py BUILD-FOLDER APPLICATION-ID PREFIX MESON
"""

import pathlib
import re
import shlex
import subprocess
import sys
import tempfile

import tap
from tap import ROOT

BUILD, ID, PREFIX, MESON = pathlib.Path(sys.argv[1]), sys.argv[2], sys.argv[3], sys.argv[4]


LANGUAGES = [line for line in (ROOT / 'po/LINGUAS').read_text().split('\n') if line and line[0] != '#']


def expected():
  # the source language has a catalogue too, and a development build the made-up one
  languages = ['en'] + (['en_XA'] if ID.endswith('.Devel') else []) + LANGUAGES
  content = [path.relative_to(ROOT / 'data').as_posix() for path in tap.files('data/content/**/*')
             if path.name not in ('LICENSE', 'README.md')]
  return {
    'bin/brochure',
    'share/bash-completion/completions/brochure',
    'share/fish/vendor_completions.d/brochure.fish',
    'share/man/man1/brochure.1',
    'share/zsh/site-functions/_brochure',
    f'share/applications/{ID}.desktop',
    f'share/dbus-1/services/{ID}.service',
    f'share/glib-2.0/schemas/{ID}.gschema.xml',
    f'share/gnome-shell/search-providers/{ID}-search-provider.ini',
    f'share/icons/hicolor/scalable/apps/{ID}.svg',
    f'share/icons/hicolor/symbolic/apps/{ID}-symbolic.svg',
    f'share/licenses/{ID}/COPYING.content',
    *(f'share/licenses/{ID}/{path.name}' for path in tap.files('LICENSES/*')),
    f'share/metainfo/{ID}.metainfo.xml',
    *(f'share/brochure/{path}' for path in content),
    *(f'share/locale/{language}/LC_MESSAGES/brochure.mo' for language in languages),
  }


with tempfile.TemporaryDirectory() as folder:
  done = subprocess.run([*MESON.split(), 'install', '-C', BUILD, '--no-rebuild', '--destdir', folder],
                        capture_output=True, text=True, check=False)
  top = pathlib.Path(folder + PREFIX)
  installed = {path.relative_to(top).as_posix() for path in top.glob('**/*') if path.is_file()}

  def check_command():
    """Installing works."""
    if done.returncode != 0:
      yield from (done.stdout + done.stderr).split('\n')

  def check_missing():
    """Every file is there."""
    yield from sorted(expected() - installed)

  def check_surplus():
    """No other file is there."""
    yield from sorted(installed - expected())
    for path in pathlib.Path(folder).glob('**/*'):
      if path.is_file() and not path.is_relative_to(top):
        yield f'outside the prefix: {path.relative_to(folder)}'

  def check_content():
    """The program looks for its content and translations where they were put."""
    config = (BUILD / 'config.h').read_text()
    for name, file in (('CONTENT_DIR', 'brochure.json'), ('LOCALEDIR', '')):
      place = re.search(rf'#define {name} "([^"]+)"', config).group(1)
      if not place.startswith(PREFIX + '/'):
        yield f'{name} is {place}'
      elif file and not pathlib.Path(folder + place, file).exists():
        yield f'{place}/{file} does not exist'

  def check_service():
    """The session bus starts the program that was installed."""
    service = (top / f'share/dbus-1/services/{ID}.service').read_text()
    program = shlex.split(re.search(r'^Exec=(.*)', service, re.MULTILINE).group(1))[0]
    if not pathlib.Path(folder + program).exists():
      yield program

  def check_schemas():
    """The schema compiles where it was installed."""
    compiled = subprocess.run(['glib-compile-schemas', '--strict', '--dry-run', top / 'share/glib-2.0/schemas'],
                              capture_output=True, text=True, check=False)
    if compiled.returncode != 0 or compiled.stderr:
      yield compiled.stderr

  tap.run([case for name, case in list(globals().items()) if name.startswith('check_')])
