#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Copies the names of countries in some languages from iso-codes to po/countries.

usage: update-countries.py LANGUAGE…

A sandboxed platform brings iso-codes, but its catalogues in English only; these stand in there.
"""
import gettext
import json
import subprocess
import sys
from pathlib import Path

HEADER = '''# The names of countries, copied by po/update-countries.py from iso-codes
# (https://salsa.debian.org/iso-codes-team/iso-codes), whose translators made them.
# SPDX-License-Identifier: LGPL-2.1-or-later
msgid ""
msgstr ""
"Project-Id-Version: iso_3166-1\\n"
"Language: {language}\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
'''


def quote(text):
  return '"' + text.replace('\\', '\\\\').replace('"', '\\"') + '"'


def main():
  share = Path(subprocess.run(['pkg-config', '--variable=prefix', 'iso-codes'], check=True,
                              capture_output=True, text=True).stdout.strip()) / 'share'
  entries = json.loads((share / 'iso-codes/json/iso_3166-1.json').read_text())['3166-1']
  names = sorted(entry.get('common_name', entry['name']) for entry in entries)
  for language in sys.argv[1:]:
    translate = gettext.translation('iso_3166-1', share / 'locale', [language]).gettext
    text = HEADER.format(language=language)
    for name in names:
      translation = translate(name)
      # An untranslated name and one that is the same look alike; both may stay away.
      if translation != name:
        text += f'\nmsgid {quote(name)}\nmsgstr {quote(translation)}\n'
    (Path(__file__).parent / 'countries' / f'{language}.po').write_text(text)


main()
