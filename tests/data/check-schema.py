#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The schema accepts every brochure of the tree, refuses those whose faults it can see, and names what the README names."""

import json
import re
import sys

import faults
from tap import ROOT

CONTENT = ROOT / 'data/content'
DATA = ROOT / 'tests/data'
BROCHURES = [CONTENT / 'brochure.json', DATA / 'evening-course.json', *sorted((DATA / 'programmes').glob('*.json'))]


def read(path):
  return json.loads(path.read_text(encoding='utf-8'))


def members_of_schema(node):
  names = set()
  if isinstance(node, dict):
    names.update(node.get('properties', {}))
    for value in node.values():
      names |= members_of_schema(value)
  elif isinstance(node, list):
    for value in node:
      names |= members_of_schema(value)
  return names


def words_of_readme():
  return set(re.findall(r'`([A-Za-z]+)`', (CONTENT / 'README.md').read_text(encoding='utf-8')))


def main():
  schema = read(CONTENT / 'brochure.schema.json')
  results = []

  # language and value are told in prose, $schema is for editors
  untold = members_of_schema(schema) - words_of_readme() - {'$schema', 'language', 'value'}
  results.append((not untold, 'the README names every member', sorted(untold)))
  kinds = set(schema['$defs']['block']['properties']['kind']['enum'])
  untold = kinds - words_of_readme()
  results.append((not untold, 'the README names every kind of block', sorted(untold)))

  try:
    from jsonschema import Draft202012Validator
  except ImportError:
    results.append((True, 'the schema judges brochures # SKIP needs python3-jsonschema', []))
  else:
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    for path in BROCHURES:
      errors = [f'{error.json_path}: {error.message}' for error in validator.iter_errors(read(path))]
      results.append((not errors, f'{path.name} is accepted', errors))
    for name, document in [*((stem, json.loads(faults.base(stem))) for stem in faults.bases()), *faults.examples()]:
      errors = [f'{error.json_path}: {error.message}' for error in validator.iter_errors(document)]
      results.append((not errors, f'{name} is accepted', errors))
    for fault in faults.every():
      if fault.schema != 'broken':
        verdict = 'unseen' if validator.is_valid(json.loads(fault.text())) else 'refused'
        results.append((verdict == fault.schema, f'{fault.name} is {fault.schema}', [verdict]))

  print(f'1..{len(results)}')
  for number, (passed, name, details) in enumerate(results, 1):
    print('ok' if passed else 'not ok', number, '-', name)
    for detail in details if not passed else ():
      print('#', detail)
  return 0 if all(passed for passed, _, _ in results) else 1


sys.exit(main())
