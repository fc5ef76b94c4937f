#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The programmes of the corpus have nothing wrong, and the program and the second evaluator both judge their cases as expected.

usage: check-programmes.py BROCHURE
"""

import collections
import datetime
import functools
import json
import os
import subprocess
import sys

import tap
from tap import ROOT

sys.path.insert(0, str(ROOT / 'tests'))

from oracle import cases
from oracle.content import Content, every

PROGRAM = sys.argv[1]
PROGRAMMES = sorted((ROOT / 'tests/data/programmes').glob('*.json'))

# The offerings of the programmes are still to come on this day.
TODAY = datetime.date(2026, 6, 1)

# What a rule may be and do; some programme shows each.
FEATURES = {'degreeLevel', 'subject', 'choice', 'languageTest', 'testAge', 'number', 'anyOf', 'allOf', 'document', 'info',
            'byCountry', 'componentMinima', 'countedTo', 'language', 'maxAgeMonths', 'minimumGrade', 'uncounted', 'workCounts',
            'higherIsBetter', 'assessModules', 'groups', 'except', 'of', 'decidedBy', 'explanations', 'validFrom', 'validTo'}


def run(*arguments, text=''):
  return subprocess.run([PROGRAM, '--language', 'en', '--as-of', TODAY.isoformat(), *arguments], input=text, capture_output=True,
                        text=True, encoding='utf-8', env=os.environ | {'LC_ALL': 'C.UTF-8'}, check=False)


def check_findings(path):
  """the check finds nothing"""
  process = run('--check', path)
  yield from process.stdout.splitlines()
  if process.returncode:
    yield f'status {process.returncode}: {process.stderr.strip()}'


def check_cases(path):
  """the program judges its cases as expected"""
  worked = Content(path).cases
  process = run('--content', path, '--evaluate', '-', text=''.join(cases.line(case).decode() + '\n' for case in worked))
  results = process.stdout.splitlines()
  if process.returncode or len(results) != len(worked):
    yield f'status {process.returncode}, {len(results)} results of {len(worked)} cases: {process.stderr.strip()}'
  for case, result in zip(worked, results):
    for difference in cases.differences(case['expected'], json.loads(result)):
      yield f'{case["id"]}{difference}'


def check_oracle(path):
  """so does the second evaluator"""
  return cases.check(Content(path), TODAY)


def check_corpus():
  """The corpus shows every kind of rule and what it may do"""
  if len(PROGRAMMES) < 12:
    yield f'only {len(PROGRAMMES)} programmes'
  members = collections.Counter()

  def count(node):
    for value in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
      count(value)
    if isinstance(node, dict):
      members.update(node.keys())

  for path in PROGRAMMES:
    content = Content(path)
    count(json.loads(path.read_text(encoding='utf-8'))['programmes'])
    members.update(rule['type'] for chosen in content.sets for rule in every(chosen['rules']))
  yield from sorted(FEATURES - set(members))


def case_of(check, path):
  case = functools.partial(check, path)
  case.__doc__ = f'{path.stem}: {check.__doc__}'
  return case


tap.run([check_corpus, *(case_of(check, path) for path in PROGRAMMES for check in (check_findings, check_cases, check_oracle))])
