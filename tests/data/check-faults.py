#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""`brochure --check` finds every fault of the corpus, says exactly where and what it is, and nothing else.

usage: check-faults.py BROCHURE
"""

import collections
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

import faults

# The bases are good on this day.
TODAY = '2026-06-01'

LINE = re.compile(r'(?P<file>[^:]+):(?P<line>\d+):(?P<column>\d+):(?P<pointer>[^:]*): (?P<level>error|warning): (?P<words>.+)')

# Enough to learn from what went wrong.
AT_LEAST = 580


class Places:
  """Where each value of a JSON text begins, found out independently of the program: {pointer: [(name, value), …]}."""

  BLANK = re.compile(r'[ \t\r\n]*')

  def __init__(self, text):
    self.text, self.found = text, collections.defaultdict(list)
    self.decoder = json.JSONDecoder()
    try:
      self.value('', *[self.skip(0)] * 2)
    except (IndexError, ValueError):
      pass  # what comes before a fault in the syntax is known all the same

  def skip(self, at):
    return self.BLANK.match(self.text, at).end()

  def value(self, pointer, name, at):
    self.found[pointer].append((name, at))
    close = {'{': '}', '[': ']'}.get(self.text[at])
    if not close:
      return self.decoder.raw_decode(self.text, at)[1]
    at, index = self.skip(at + 1), 0
    while self.text[at] != close:
      start = at
      if close == '}':
        key, at = self.decoder.raw_decode(self.text, at)
        at = self.skip(at)
        if self.text[at] != ':':
          raise ValueError
        at = self.skip(at + 1)
      else:
        key, index = index, index + 1
      key = str(key).replace('~', '~0').replace('/', '~1')
      at = self.skip(self.value(f'{pointer}/{key}', start, at))
      if self.text[at] == ',':
        at = self.skip(at + 1)
      elif self.text[at] != close:
        raise ValueError
    return at + 1

  def of(self, pointer):
    """The lines and columns at which something may be said of a pointer; of what is missing, where it should be."""
    while pointer not in self.found and pointer:
      pointer = pointer.rpartition('/')[0]
    return {self.place(at) for pair in self.found[pointer] for at in pair}

  def place(self, at):
    before = self.text[:at]
    return before.count('\n') + 1, at - (before.rfind('\n') + 1) + 1


def check(program, folder, names):
  """Runs the check, and returns what it said of each file, its exit status and the summary."""
  process = subprocess.run([program, '--language', 'en', '--as-of', TODAY, '--check', *names], cwd=folder, capture_output=True,
                           text=True, encoding='utf-8', env=os.environ | {'LC_ALL': 'C.UTF-8'}, check=False)
  said = {name: [] for name in names}
  for line in process.stdout.splitlines():
    said[line.split(':', 1)[0]].append(line)
  return said, process.returncode, process.stderr


def strip(line):
  """A finding without the file it is in, as the tables have it."""
  return line.split(':', 1)[1]


def misplaced(text, lines):
  """Findings that are not where their pointer leads."""
  places = Places(text)
  for line in lines:
    found = LINE.fullmatch(line)
    if not found:
      yield f'not a finding: {line}'
    elif (int(found['line']), int(found['column'])) not in places.of(found['pointer']):
      yield f'{line}\n#   stands at {sorted(places.of(found["pointer"]))}'


# Objects with members of any name.
OPEN = {'expected', 'explanations', 'input'}


def members(node, pointer='', shape=''):
  """Every member of a brochure, once for each kind of object: (pointer, shape)."""
  if isinstance(node, list):
    for index, element in enumerate(node):
      kind = element.get('kind', element.get('type', '')) if isinstance(element, dict) else ''
      yield from members(element, f'{pointer}/{index}', f'{shape}/*{kind}')
  elif isinstance(node, dict):
    for name, value in node.items():
      yield f'{pointer}/{name}', f'{shape}:{node.get("type", "")}/{name}'
      if name not in OPEN:
        yield from members(value, f'{pointer}/{name}', f'{shape}/{name}')


def mutants(text):
  """Copies of a brochure in which one member is gone, has another name, or a value of another type."""
  seen = set()
  for pointer, shape in members(json.loads(text)):
    if shape in seen:
      continue
    seen.add(shape)
    *path, last = [int(step) if step.isdigit() else step for step in pointer.split('/')[1:]]
    for change in ('without', 'misnamed', 'mistyped'):
      document = json.loads(text)
      place = document
      for step in path:
        place = place[step]
      value = place.pop(last)
      if change == 'misnamed':
        place[f'{last}Q'] = value
      elif change == 'mistyped':
        place[last] = 'x' if isinstance(value, (bool, int)) else 7
      yield f'{change} {pointer}', json.dumps(document)


def disagreements(program, folder, text):
  """Where the schema and the check do not both object, or both not."""
  from jsonschema import Draft202012Validator
  validator = Draft202012Validator(json.loads((faults.ROOT / 'data/content/brochure.schema.json').read_text(encoding='utf-8')))
  found = {f'mutant-{number}.json': mutant for number, mutant in enumerate(mutants(text))}
  for name, (_, mutant) in found.items():
    (folder / name).write_text(mutant, encoding='utf-8')
  said, _, _ = check(program, folder, list(found))
  for name, (what, mutant) in found.items():
    valid = validator.is_valid(json.loads(mutant))
    if not valid and not said[name]:
      yield f'{what}: only the schema refuses it'
    if valid and any('required member' in line or 'what belongs here' in line or 'not known' in line for line in said[name]):
      yield f'{what}: only the check refuses it: {said[name]}'


def untold():
  """Reasons and placeholders that the README of the content does not tell of."""
  readme = (faults.ROOT / 'data/content/README.md').read_text(encoding='utf-8')
  reasons = re.findall(r'^  BROCHURE_REASON_(\w+),', (faults.ROOT / 'src/eligibility/brochure-reason.h').read_text(encoding='utf-8'), re.M)
  lint = (faults.ROOT / 'src/cli/brochure-lint-explanations.c').read_text(encoding='utf-8')
  words = re.findall(r'"(\w+)"', ''.join(re.findall(r'\b(?:common|of_test|of_number)\[\] = \{(.*?)\}', lint, re.S)))
  told = [f'`{name.lower().replace("_", "-")}`' for name in reasons if name != 'NONE'] + [f'`{{{word}}}`' for word in words]
  return [word for word in told if word not in readme] if reasons and words else ['nothing found']


def out_of_order(lines):
  places = [tuple(map(int, line.split(':')[1:3])) for line in lines]
  return places != sorted(places)


def main():
  program = pathlib.Path(sys.argv[1]).resolve()
  corpus = faults.every()
  results = [(len(corpus) >= AT_LEAST, f'there are {AT_LEAST} faults', [str(len(corpus))]),
             (len({fault.name for fault in corpus}) == len(corpus), 'each has a name of its own', [])]

  with tempfile.TemporaryDirectory() as name:
    folder = pathlib.Path(name)
    faults.write_pictures(folder)
    good = {f'{stem}.json': faults.base(stem) for stem in faults.bases()}
    examples = dict(faults.examples())
    good |= {f'{name}.json': json.dumps(document, ensure_ascii=False, indent=1) for name, document in examples.items()}
    results.append((examples.get('example-0') == json.loads(faults.base('smallest')), 'the README begins with smallest.json', []))
    results.append((not untold(), 'the README tells of every reason and placeholder', untold()))
    for file, text in good.items():
      (folder / file).write_text(text, encoding='utf-8')
    said, status, summary = check(program, folder, list(good))
    for file, lines in said.items():
      results.append((not lines, f'{file} is good', lines))
    results.append((status == 0 and summary == '0 errors, 0 warnings\n', 'good files are fine', [summary]))

    try:
      wrong = [line for stem in ('course', 'admission') for line in disagreements(program, folder, faults.base(stem))]
      results.append((not wrong, 'the schema and the check agree', wrong))
    except ImportError:
      results.append((True, 'the schema and the check agree # SKIP needs python3-jsonschema', []))

    for fault in corpus:
      (folder / f'{fault.name}.json').write_text(fault.text(), encoding='utf-8')
    said, status, summary = check(program, folder, [f'{fault.name}.json' for fault in corpus])
    count = sum(len(lines) for lines in said.values())
    errors = sum(': error: ' in line for lines in said.values() for line in lines)
    results.append((status == 1 and summary == f'{errors} errors, {count - errors} warnings\n', 'the summary counts', [summary]))
    for fault in corpus:
      lines = said[f'{fault.name}.json']
      wrong = ([f'expected {line}' for line in fault.findings if line not in map(strip, lines)]
               + [f'found {strip(line)}' for line in lines if strip(line) not in fault.findings])
      if fault.schema != 'broken':
        wrong += misplaced(fault.text(), lines)
      if out_of_order(lines):
        wrong.append('not in the order of the file')
      results.append((bool(fault.findings) and not wrong, fault.name, wrong))

  print(f'1..{len(results)}')
  for number, (passed, name, details) in enumerate(results, 1):
    print('ok' if passed else 'not ok', number, '-', name)
    for detail in details if not passed else ():
      print('#', detail)
  return 0 if all(passed for passed, _, _ in results) else 1


sys.exit(main())
