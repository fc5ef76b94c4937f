#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds `--evaluate` against an evaluator that shares nothing with it.

The rules are written down a second time, with exact fractions, in the folder
oracle; what a content file asks for is read from the file itself, and the
program is not looked at. Thousands of answers that are fitted to the file, many
of them hostile, go through both; the first differences are printed and fail.

usage: eligibility-oracle.py [--count N] [--seed N] [--as-of DAY] [--content FILE]… [--spoil] COMMAND…
FILE may be a folder of such files. With --spoil also copies of each are judged in which something that a rule names
cannot be used. COMMAND reads JSON Lines on standard input and writes results on standard output; the day and the
content file are appended to it as `--as-of DAY --content FILE`.
"""

import argparse
import collections
import datetime
import json
import pathlib
import subprocess
import sys
import tempfile

from oracle import spoiled, worked
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
  parser.add_argument('--count', type=int, default=12000)
  parser.add_argument('--seed', type=int, default=20261124)
  parser.add_argument('--as-of', type=datetime.date.fromisoformat, default=datetime.date(2026, 6, 1))
  parser.add_argument('--content', type=pathlib.Path, action='append')
  parser.add_argument('--spoil', action='store_true')
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


def hold(path, chosen, count, hard, seed=0):
  """Yields what the two say differently about one content file."""
  content = Content(path)
  generator = Generator(content, chosen.seed + seed, chosen.as_of)
  lines = [generator.line(index) for index in range(count)]
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
  if count == chosen.count:
    print(f'# {len(lines)} answers to {path.name}:', ', '.join(f'{number} {name}' for name, number in sorted(counts.items())))


def hold_spoiled(path, chosen):
  with tempfile.TemporaryDirectory() as folder:
    for seed, (name, data) in enumerate(spoiled.copies(path)):
      copy = pathlib.Path(folder) / path.name
      copy.write_text(json.dumps(data), encoding='utf-8')
      yield from (f'{name}: {problem}' for problem in hold(copy, chosen, chosen.count // 10, [b'{'], seed))


def cases(chosen):
  """What is tested: (name, problems)."""
  yield 'the second evaluator knows the worked cases', worked.differences(Content(BUNDLED), chosen.as_of)
  hard = list(extremes())
  for given in chosen.content or [BUNDLED]:
    for path in sorted(given.glob('*.json')) if given.is_dir() else [given]:
      yield f'{path.name}: its own cases', check(Content(path), chosen.as_of)
      yield f'{path.name}: both evaluators agree', hold(path, chosen, chosen.count, hard)
      if chosen.spoil:
        yield f'{path.name}: they agree where rules are at fault', hold_spoiled(path, chosen)
      # what is hard for its size is so for any content
      hard = [b'{']


def main():
  sys.set_int_max_str_digits(0)
  failed = number = 0
  for number, (name, problems) in enumerate(cases(options()), 1):
    problems = list(problems)
    failed += bool(problems)
    print('not ok' if problems else 'ok', number, '-', name)
    for problem in problems:
      print('#', problem.replace('\n', '\n# '))
  print(f'1..{number}')
  return 1 if failed else 0


if __name__ == '__main__':
  sys.exit(main())
