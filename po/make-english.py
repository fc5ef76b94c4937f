#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes a PO file in which every string of a template is translated to itself.

usage: make-english.py TEMPLATE OUTPUT LANGUAGE

English needs a catalogue of its own, or a reader who prefers it to Dutch, which has
one, would get Dutch. For the language en_XA the strings are bracketed, accented and
40 % longer: whatever stays plain in a window was never marked for translation, and
whatever is cut off is too narrow for real languages.
"""
import re
import sys
from pathlib import Path

ACCENTS = str.maketrans('ABCDEFGHIJKLMNOPRSTUVWYZabcdefghijklmnoprstuvwyz',
                        'ÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞŔŠŢÛṼŴÝŽåƀçðéƒĝĥîĵķļɱñöþŕšţûṽŵýž')

# What must reach the program unharmed: printf and named placeholders, markup, entities,
# the targets of links, escapes of PO, and the letter of a mnemonic.
KEEP = re.compile(r'%%|%(?:\d+\$)?[-+ #0]*[\d*]*(?:\.\d+)?(?:hh|h|ll|l|z)?[a-zA-Z]'
                  r'|\{\w+\}|<[^<>]+>|&\w+;|\]\([^)]*\)|\\.|_\w')


def accent(text):
  result, end = '', 0
  for match in KEEP.finditer(text):
    result += text[end:match.start()].translate(ACCENTS) + match[0]
    end = match.end()
  return result + text[end:].translate(ACCENTS)


def lengthen(text):
  visible = len(KEEP.sub('', text))
  words = 'one two three four five six seven eight nine ten'.split()
  tail = ''
  while len(tail) < visible * 0.4:
    tail += ' ' + words[tail.count(' ') % len(words)]
  # A closing newline must stay the last thing.
  body, newline = re.fullmatch(r'(.*?)((?:\\n)*)', text, re.DOTALL).groups()
  lead = re.match(r'(?:\\n)*', body)[0]
  return f'{lead}[{accent(body[len(lead):])}{tail}]{newline}'


def read_string(lines):
  """Joins the quoted parts, keeping PO's escapes."""
  return ''.join(re.search(r'"(.*)"', line)[1] for line in lines)


def convert(entry, change):
  """An entry of a template, with its msgstr filled in."""
  fields = re.findall(r'^(msgctxt|msgid|msgid_plural|msgstr(?:\[\d\])?) ((?:"[^\n]*"\n?)+)', entry, re.MULTILINE)
  strings = {key: read_string(value.splitlines()) for key, value in fields}
  lines = [line for line in entry.splitlines() if line.startswith('#,')]
  for key in ('msgctxt', 'msgid', 'msgid_plural'):
    if key in strings:
      lines.append(f'{key} "{strings[key]}"')
  if 'msgid_plural' in strings:
    lines.append(f'msgstr[0] "{change(strings["msgid"])}"')
    lines.append(f'msgstr[1] "{change(strings["msgid_plural"])}"')
  else:
    lines.append(f'msgstr "{change(strings["msgid"])}"')
  return '\n'.join(lines) + '\n'


def main():
  template, output, language = sys.argv[1:]
  change = lengthen if language == 'en_XA' else str
  header, *entries = Path(template).read_text().strip().split('\n\n')
  header = ('msgid ""\nmsgstr ""\n'
            f'"Language: {language}\\n"\n'
            '"Content-Type: text/plain; charset=UTF-8\\n"\n'
            '"Content-Transfer-Encoding: 8bit\\n"\n'
            '"Plural-Forms: nplurals=2; plural=(n != 1);\\n"\n')
  # The first entry's "#, fuzzy" belongs to the header and is dropped with it.
  Path(output).write_text('\n'.join([header, *(convert(entry, change) for entry in entries)]))


main()
