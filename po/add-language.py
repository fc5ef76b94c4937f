#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Begins the translation into a language: makes its catalogue and lists it.

usage: add-language.py LANGUAGE TEMPLATE

The catalogue is empty, with the plural forms that gettext knows of the language.
"""
import re
import subprocess
import sys
from pathlib import Path

PO = Path(__file__).resolve().parent
LINGUAS = PO / 'LINGUAS'

# What msginit writes for a language whose plural forms it does not know.
UNKNOWN_PLURALS = 'nplurals=INTEGER'


def main():
  language, template = sys.argv[1:]
  catalogue = PO / f'{language}.po'
  if not re.fullmatch(r'[a-z]{2,3}(_[A-Z]{2})?(@[a-z]+)?', language):
    sys.exit(f'“{language}” is no language as gettext names it, such as pl or pt_BR')
  if catalogue.exists():
    sys.exit(f'po/{language}.po is there already')
  subprocess.run(['msginit', '--no-translator', f'--locale={language}', f'--input={template}', f'--output={catalogue}'],
                 check=True, capture_output=True)
  LINGUAS.write_text('\n'.join(sorted({*LINGUAS.read_text().split(), language})) + '\n')
  print(f'po/{language}.po is there to be translated, and is listed in po/LINGUAS')
  if UNKNOWN_PLURALS in catalogue.read_text():
    print(f'gettext does not know the plural forms of {language}: fill them in in its first entry')


main()
