#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the rows of a C table: each language and how much of a hundred is translated.

usage: list-languages.py TEMPLATE OUTPUT SOURCE[,SOURCE…] PO…

The languages after OUTPUT are complete by nature. An unchanged output is not touched.
"""
import os
import re
import subprocess
import sys
from pathlib import Path


def count(text, kind):
  match = re.search(rf'(\d+) {kind}', text)
  return int(match[1]) if match else 0


def percent(po, template):
  # Merged first: a string the PO file has not heard of yet is not translated.
  merged = subprocess.run(['msgmerge', '--quiet', '--no-fuzzy-matching', po, template],
                          check=True, capture_output=True).stdout
  text = subprocess.run(['msgfmt', '--statistics', '-o', '/dev/null', '-'],
                          check=True, capture_output=True, input=merged,
                          env=os.environ | {'LC_ALL': 'C'}).stderr.decode()
  translated = count(text, 'translated')
  total = translated + count(text, 'fuzzy') + count(text, 'untranslated')
  return 100 * translated // max(total, 1)


def main():
  template, output, sources, *catalogues = sys.argv[1:]
  rows = {code: 100 for code in sources.split(',')}
  rows |= {Path(po).stem: percent(po, template) for po in catalogues}
  text = ''.join(f'{{ "{code}", {rows[code]} }},\n' for code in sorted(rows))
  if not os.path.exists(output) or Path(output).read_text() != text:
    Path(output).write_text(text)


main()
