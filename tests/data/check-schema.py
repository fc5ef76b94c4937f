#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The schema accepts every brochure of the tree, refuses broken ones, and names what the README names."""

import copy
import json
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
CONTENT = ROOT / 'data/content'
BROCHURES = [CONTENT / 'brochure.json', ROOT / 'tests/data/evening-course.json']

# What is changed in the bundled brochure, and to what: DELETE takes it away.
DELETE = object()
BROKEN = [
  ('/schemaVersion', '2.0'),
  ('/asOf', '2022-13'),
  ('/programmes', []),
  ('/programmes/0/name', DELETE),
  ('/programmes/0/duration', 'two years'),
  ('/programmes/0/facts/0/source', DELETE),
  ('/programmes/0/facts/0/status', 'guessed'),
  ('/programmes/0/facts/0/value', {'type': 'money', 'amount': 18016, 'currency': 'EUR'}),
  ('/programmes/0/facts/0/value', {'type': 'money', 'amount': '18,016', 'currency': 'EUR'}),
  ('/programmes/0/facts/0/value', {'type': 'place'}),
  ('/programmes/0/facts/0/label', [{'language': 'nl'}]),
  ('/programmes/0/sections/0/id', 'An Id'),
  ('/programmes/0/sections/0/blocks/0/kind', 'carousel'),
  ('/programmes/0/sections/0/blocks/0', {'kind': 'paragraph'}),
  ('/programmes/0/sections/0/blocks/0', {'kind': 'image', 'media': {'path': '../secret.svg', 'alt': 'A secret'}}),
  ('/programmes/0/sections/0/blocks/0', {'kind': 'image', 'media': {'path': 'picture.svg'}}),
  ('/programmes/0/offerings/0/state', 'maybe'),
  ('/organisations/0/addresses/0/countryCode', 'Netherlands'),
  ('/notices/0/source', DELETE),
  ('/discrepancies/0/treatment', DELETE),
  ('/sources/0/url', 'listing.html'),
]


def read(path):
  return json.loads(path.read_text(encoding='utf-8'))


def broken(document, pointer, value):
  document = copy.deepcopy(document)
  *path, last = [int(part) if part.isdigit() else part for part in pointer.split('/')[1:]]
  place = document
  for part in path:
    place = place[part]
  if value is DELETE:
    del place[last]
  else:
    place[last] = value
  return document


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
    whole = read(BROCHURES[0])
    for pointer, value in BROKEN:
      said = 'nothing' if value is DELETE else json.dumps(value)
      results.append((not validator.is_valid(broken(whole, pointer, value)), f'{pointer} of {said} is refused', []))

  print(f'1..{len(results)}')
  for number, (passed, name, details) in enumerate(results, 1):
    print('ok' if passed else 'not ok', number, '-', name)
    for detail in details:
      print('#', detail)
  return 0 if all(passed for passed, _, _ in results) else 1


sys.exit(main())
