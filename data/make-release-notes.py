#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the rows of a C table: the notes of the newest release, for the About dialog to show in the language of the moment.

usage: make-release-notes.py METAINFO OUTPUT

A row has the tags before a text, the text as it stands in the catalogues, and the tags after it.
"""
import json
import sys
import xml.etree.ElementTree as ET


def rows(description):
  for node in description:
    if node.tag == 'p':
      yield '<p>', node, '</p>'
    else:
      for item in node:
        yield (f'<{node.tag}>' if item is node[0] else '') + '<li>', item, '</li>' + (f'</{node.tag}>' if item is node[-1] else '')


def main():
  metainfo, output = sys.argv[1:]
  description = ET.parse(metainfo).find('releases/release/description')
  with open(output, 'w', encoding='utf-8') as header:
    for before, node, after in rows(description):
      words = ' '.join(''.join(node.itertext()).split())
      header.write(f'{{ "{before}", {json.dumps(words, ensure_ascii=False)}, "{after}" }},\n')


main()
