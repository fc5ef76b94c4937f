#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds `--evaluate` against an evaluator that shares nothing with it.

The rules are written down a second time, with exact fractions, in the folder
oracle; what a content file asks for is read from the file itself, and the
program is not looked at. Thousands of answers that are fitted to the file, many
of them hostile, go through both; the first differences are printed and fail.

usage: eligibility-oracle.py [--count N] [--seed N] [--as-of DAY] [--content FILE]… COMMAND…
FILE may be a folder of such files. COMMAND reads JSON Lines on standard input and writes results on standard
output; the day and the content file are appended to it as `--as-of DAY --content FILE`.
"""

import argparse
import collections
import datetime
import json
import pathlib
import subprocess
import sys

from oracle import worked
from oracle.cases import check
from oracle.content import Content
from oracle.evaluation import evaluate, shown
from oracle.generator import Generator, extremes
from oracle.values import parse

BUNDLED = pathlib.Path(__file__).resolve().parents[1] / 'data/content/brochure.json'

# Enough to learn from what went wrong.
SHOWN = 10


def options():
  parser = argparse.ArgumentParser()
  parser.add_argument('--count', type=int, default=20000)
  parser.add_argument('--seed', type=int, default=20261124)
  parser.add_argument('--as-of', type=datetime.date.fromisoformat, default=datetime.date(2026, 6, 1))
  parser.add_argument('--content', type=pathlib.Path, action='append')
  parser.add_argument('command', nargs=argparse.REMAINDER)
  return parser.parse_args()


def run(command, path, as_of, lines):
  """What the program answers, line by line, and its exit status."""
  process = subprocess.run([*command, '--as-of', as_of.isoformat(), '--content', path], input=b'\n'.join(lines) + b'\n',
                           stdout=subprocess.PIPE, check=False)
  return process.stdout.split(b'\n')[:-1], process.returncode


def compare(content, as_of, line, answer, counts):
  """What the two say differently about one line: nothing, or (expected, found)."""
  result, given = json.loads(answer), parse(line)
  if given is None:
    counts['no answers'] += 1
    return None if isinstance(result.get('error'), str) else ('an error', result)
  expected = evaluate(content, given, as_of)
  counts[expected['overall'] or 'none'] += 1
  if 'error' in result:
    return expected, result
  found = shown(result)
  return None if found == expected and result['id'] == json.loads(line).get('id') else (expected, found)


def differing(expected, found):
  """Only the members that differ."""
  if not isinstance(expected, dict) or 'error' in found:
    return expected, found
  names = [name for name in expected if expected[name] != found[name]]
  return {name: expected[name] for name in names}, {name: found[name] for name in names}


def hold(path, chosen, is_first):
  """Yields what is wrong about one content file."""
  content = Content(path)
  yield from check(content, chosen.as_of)
  generator = Generator(content, chosen.seed, chosen.as_of)
  lines = [generator.line(index) for index in range(chosen.count)]
  hard = list(extremes()) if is_first else [b'{']
  answers, status = run(chosen.command, path, chosen.as_of, lines + hard)
  if len(answers) != len(lines) + len(hard):
    yield f'{len(lines) + len(hard)} lines in, {len(answers)} lines out, status {status}'
    return

  differences, counts = [], collections.Counter()
  for line, answer in zip(lines, answers):
    difference = compare(content, chosen.as_of, line, answer, counts)
    if difference:
      differences.append(f'input    {line.decode("utf-8", "replace")}\nexpected {differing(*difference)[0]}\n'
                         f'found    {differing(*difference)[1]}')
  yield from differences[:SHOWN]
  if differences:
    yield f'{len(differences)} differences'
  if not all(isinstance(json.loads(answer), dict) for answer in answers[len(lines):]):
    yield 'a hard line got no answer'
  if status != 1:
    yield f'status {status} where some lines were no answers'
  print(f'# {path.name}: {len(lines)} answers:', ', '.join(f'{count} {name}' for name, count in sorted(counts.items())))


def main():
  chosen = options()
  sys.set_int_max_str_digits(0)
  paths = [path for given in chosen.content or [BUNDLED] for path in (sorted(given.glob('*.json')) if given.is_dir() else [given])]
  print(f'1..{len(paths) + 1}')
  failed = report(1, 'the second evaluator knows the worked cases', worked.differences(Content(BUNDLED), chosen.as_of))
  for index, path in enumerate(paths):
    failed |= report(index + 2, f'{path.name}: both evaluators agree', hold(path, chosen, index == 0))
  return 1 if failed else 0


def report(index, name, problems):
  problems = list(problems)
  print('not ok' if problems else 'ok', index, '-', name)
  for problem in problems:
    print('#', problem.replace('\n', '\n# '))
  return bool(problems)


if __name__ == '__main__':
  sys.exit(main())
