# SPDX-License-Identifier: GPL-3.0-or-later
"""The worked cases of a content file."""

import json

from .evaluation import as_result, evaluate
from .values import parse


def differences(expected, found, place=''):
  """Where a result lacks what is expected of it; objects may have more members, arrays not."""
  if isinstance(expected, dict) and isinstance(found, dict):
    for name, value in expected.items():
      yield from differences(value, found.get(name, 'nothing'), f'{place}/{name}')
  elif isinstance(expected, list) and isinstance(found, list) and len(expected) == len(found):
    order = sorted if place in ('/advisories', '/invalid') else list
    key = {'key': json.dumps} if order is sorted else {}
    for index, (one, other) in enumerate(zip(order(expected, **key), order(found, **key))):
      yield from differences(one, other, f'{place}/{index}')
  elif expected != found:
    yield f'{place}: expected {json.dumps(expected)}, found {json.dumps(found)}'


def line(case):
  """The answers of a case as the program reads them."""
  return json.dumps({'id': case['id'], **case['input']}, ensure_ascii=False).encode('utf-8')


def check(content, today):
  """What the second evaluator says differently from the cases of a file."""
  for case in content.cases:
    found = as_result(evaluate(content, parse(line(case)), today))
    for difference in differences(case['expected'], found):
      yield f'{case["id"]}{difference}'
