#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds `--evaluate` against an evaluator that shares nothing with it.

The rules below are those of the listing, written down a second time, with exact
fractions and with the minima in the code: neither the content file nor the
engine is looked at. Thousands of answers, many of them hostile, go through
both; the first differences are printed and fail the test.

usage: eligibility-oracle.py [--count N] [--seed N] COMMAND…
COMMAND reads JSON Lines on standard input and writes results on standard output.
"""

import argparse
import datetime
import json
import random
import re
import subprocess
import sys
from fractions import Fraction

M, D, N, I, X = 'meets', 'does-not-meet', 'needs-assessment', 'missing-information', 'not-applicable'
ORDER = [D, I, N, M]
SKILLS = ['listening', 'reading', 'writing', 'speaking']
PAPERS = SKILLS + ['useOfEnglish']
CHANGE_OF_TOEFL = datetime.date(2026, 1, 21)

# ISO 3166-1 alpha-2 as it was agreed on in 2026.
COUNTRIES = set('''
AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD
CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF
GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN
KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA
NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI
SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI
VN VU WF WS YE YT ZA ZM ZW'''.split())

# lowest and highest overall, lowest and highest component, step, components
SCALES = {
  'ielts': (0, 9, 0, 9, Fraction(1, 2), SKILLS),
  'toefl-120': (0, 120, 0, 30, Fraction(1), SKILLS),
  'toefl-6': (1, 6, 1, 6, Fraction(1, 2), SKILLS),
  'cae': (142, 210, 142, 210, Fraction(1), PAPERS),
  'cpe': (162, 230, 162, 230, Fraction(1), PAPERS),
  'pte': (10, 90, 10, 90, Fraction(1), SKILLS),
}
GRADES = {
  'cae': {'A': (200, 210), 'B': (193, 199), 'C': (180, 192)},
  'cpe': {'A': (220, 230), 'B': (213, 219), 'C': (200, 212)},
}
TOTALS = {12: (114, 120), 11: (107, 113), 10: (95, 106), 9: (86, 94), 8: (72, 85), 7: (58, 71),
          6: (44, 57), 5: (34, 43), 4: (24, 33), 3: (12, 23), 2: (0, 11)}
# Lowest old score of a section for each new one, from 3.5 to 6; below that ETS gives none.
SECTIONS = {
  'reading': {12: 29, 11: 27, 10: 24, 9: 22, 8: 18, 7: 13},
  'listening': {12: 28, 11: 26, 10: 22, 9: 20, 8: 17, 7: 13},
  'writing': {12: 29, 11: 27, 10: 24, 9: 21, 8: 17, 7: 15},
  'speaking': {12: 28, 11: 27, 10: 25, 9: 23, 8: 20, 7: 17},
}


class Number(str):
  """A number of a JSON text as it was written."""


class Invalid(Exception):
  """Carries the reason."""


def empty(value):
  return value is None or (isinstance(value, str) and not isinstance(value, Number) and value == '')


def choice(value, allowed):
  if not isinstance(value, str) or isinstance(value, Number):
    raise Invalid('type')
  if value not in allowed:
    raise Invalid('unknown-value')
  return value


def number(value, low, high, step):
  if isinstance(value, Number):
    mantissa, _, exponent = value.lower().partition('e')
    # A power of ten that no digits could bring back onto a scale.
    if exponent and abs(int(exponent)) > 5000 and len(mantissa) < 5000:
      value = Fraction(10) ** 5000 if int(exponent) > 0 else Fraction(1, 10 ** 5000)
      if not re.search('[1-9]', mantissa):
        value = Fraction(0)
      if mantissa.startswith('-'):
        value = -value
    else:
      value = Fraction(mantissa) * Fraction(10) ** int(exponent or 0)
  elif isinstance(value, str) and re.fullmatch(r'[ \t\r\n]*-?[0-9]+([.,][0-9]+)?[ \t\r\n]*', value):
    value = Fraction(value.strip(' \t\r\n').replace(',', '.'))
  else:
    raise Invalid('type')
  if not low <= value <= high:
    raise Invalid('range')
  if value % step:
    raise Invalid('step')
  return value


def half_up(value, unit):
  return (value / unit + Fraction(1, 2)).__floor__() * unit


def aggregate(scale, values):
  if scale == 'pte':
    return None
  if scale == 'toefl-120':
    return sum(values)
  mean = Fraction(sum(values)) / len(values)
  return half_up(mean, Fraction(1, 2) if scale in ('ielts', 'toefl-6') else 1)


def day(value):
  if not isinstance(value, str) or isinstance(value, Number) or not re.fullmatch(r'[0-9]{4}-[0-9]{2}-[0-9]{2}', value):
    raise Invalid('type')
  try:
    return datetime.date(*map(int, value.split('-')))
  except ValueError:
    raise Invalid('type') from None


class Test:
  """One entry of `tests`: what it says, and what is wrong with it."""

  def __init__(self, entry, index):
    self.kind = self.scale = self.overall = self.grade = None
    self.module = 'academic'
    self.components = {}
    self.faults = []
    self.place = f'/tests/{index}'
    if not isinstance(entry, dict):
      self.faults.append((self.place, 'type'))
      return
    self.kind = self.get(entry, 'test', lambda v: choice(v, {'ielts', 'toefl', 'cae', 'cpe', 'pte', 'other', 'exempt', 'none-yet'}))
    if self.kind in ('ielts', 'toefl', 'cae', 'cpe', 'pte'):
      self.read(entry)

  def get(self, entry, member, read, path=None):
    value = entry.get(member)
    if empty(value):
      return None
    try:
      return read(value)
    except Invalid as invalid:
      self.faults.append((path or f'{self.place}/{member}', invalid.args[0]))
      return None

  def read(self, entry):
    if self.kind == 'ielts':
      self.module = self.get(entry, 'module', lambda v: choice(v, {'academic', 'general'})) or 'academic'
    date = self.get(entry, 'date', day)
    self.scale = self.kind
    if self.kind == 'toefl':
      if empty(entry.get('scale')):
        self.scale = 'toefl-6' if date and date >= CHANGE_OF_TOEFL else 'toefl-120'
      else:
        said = self.get(entry, 'scale', lambda v: choice(v, {'0-120', '1-6'}))
        self.scale = {'0-120': 'toefl-120', '1-6': 'toefl-6', None: None}[said]
    if self.scale is None:
      return
    low, high, component_low, component_high, step, names = SCALES[self.scale]
    self.overall = self.get(entry, 'overall', lambda v: number(v, low, high, step))
    given = entry.get('components')
    if given is not None and not isinstance(given, dict):
      self.faults.append((f'{self.place}/components', 'type'))
      given = None
    for name in names:
      value = self.get(given or {}, name, lambda v: number(v, component_low, component_high, step),
                       f'{self.place}/components/{name}')
      if value is not None:
        self.components[name] = value
    if len(self.components) == len(names):
      computed = aggregate(self.scale, self.components.values())
      if computed is not None and self.overall is not None and self.overall != computed:
        self.faults.append((f'{self.place}/overall', 'sum' if self.scale == 'toefl-120' else 'mean'))
      elif computed is not None and empty(entry.get('overall')):
        self.overall = computed
    if self.kind in GRADES:
      bands = GRADES[self.kind]
      self.grade = self.get(entry, 'grade', lambda v: choice(v, bands))
      if self.grade and self.overall is not None and not bands[self.grade][0] <= self.overall <= bands[self.grade][1]:
        self.faults.append((f'{self.place}/grade', 'grade'))

  def judge(self, us, advisories):
    if self.kind is None or self.kind == 'none-yet':
      return I, None
    if self.kind in ('other', 'exempt', 'pte'):
      return N, None
    if self.scale == 'ielts':
      return self.judge_ielts(Fraction(6) if us else Fraction(13, 2))
    if self.scale == 'toefl-120':
      return self.judge_toefl_us() if us else self.judge_minimum(90)
    if self.scale == 'toefl-6':
      return self.judge_toefl_6(us, advisories), None
    if us:
      advisories.add('cambridge-components')
      return self.judge_cambridge_us()
    if self.kind == 'cpe':
      return N, None
    return (M, None) if self.grade else self.judge_minimum(180)

  def judge_minimum(self, minimum):
    if self.overall is None:
      return I, None
    return (M, None) if self.overall >= minimum else (D, minimum - self.overall)

  def judge_ielts(self, minimum):
    verdict, short = self.judge_minimum(minimum)
    return (N if verdict == M and self.module == 'general' else verdict), short

  def judge_toefl_us(self):
    if self.overall is not None and self.overall < 80:
      return D, 80 - self.overall
    low = [v for v in self.components.values() if v < 20]
    if low:
      return D, 20 - min(low)
    if len(self.components) == 4 or (self.overall is not None and self.overall >= 110):
      return M, None
    return I, None

  def judge_toefl_6(self, us, advisories):
    if self.overall is None:
      return I
    advisories.add('concordance-used')
    minimum = 80 if us else 90
    low, high = TOTALS[int(self.overall * 2)]
    if high < minimum:
      return D
    if us and len(self.components) < 4:
      return I
    if low < minimum:
      return N
    if us and any(SECTIONS[n].get(int(v * 2), -1) < 20 for n, v in self.components.items()):
      return N
    return M

  def judge_cambridge_us(self):
    low = [v for n, v in self.components.items() if n in SKILLS and v < 169]
    if low:
      return D, 169 - min(low)
    if any(n not in self.components for n in SKILLS):
      return I, None
    return (N if self.components.get('useOfEnglish', 169) < 169 else M), None


def english(tests, country, us, advisories):
  if country is None:
    return I
  if country == 'NL':
    return N
  return max((t.judge(us, advisories)[0] for t in tests), key=ORDER.index, default=I)


def evaluate(answers):
  invalid = []

  def get(member, allowed):
    value = answers.get(member)
    if empty(value):
      return None
    try:
      return choice(value, allowed)
    except Invalid as fault:
      invalid.append((f'/{member}', fault.args[0]))
      return None

  country = get('country', COUNTRIES)
  level = get('degreeLevel', {'none', 'in-progress', 'bachelor', 'master', 'equivalent'})
  field = get('field', {'cs', 'related-listed', 'related-self', 'other'})
  work = get('work', {'none', 'relevant'})
  entries = answers.get('tests')
  at_fault = False
  if entries is not None and not isinstance(entries, list):
    invalid.append(('/tests', 'type'))
    entries = []
    at_fault = True
  tests = [Test(entry, i) for i, entry in enumerate(entries or [])]
  for test in tests:
    invalid += test.faults
    at_fault |= bool(test.faults)

  degree = {'bachelor': M, 'master': M, 'in-progress': N, 'equivalent': N, None: I,
            'none': {'relevant': N, 'none': D, None: I}[work]}[level]
  subject = X if level == 'none' else {'cs': M, 'related-listed': M, 'related-self': N, 'other': N, None: I}[field]
  us = country == 'US'
  advisories = {'not-a-decision', 'listing-dated', 'programme-closed'}
  sound = [test for test in tests if not test.faults]
  verdict = english(sound, country, us, advisories)
  if us and not at_fault and verdict == M and english(sound, 'IN', False, set()) == D:
    advisories.add('passes-us-set-only')
  if any(t.kind == 'ielts' for t in tests):
    advisories.add('ielts-may-differ')
  if any(t.kind in ('ielts', 'toefl', 'cae', 'cpe', 'pte', 'other') for t in tests):
    advisories.add('test-age-not-stated')
  if at_fault:
    verdict = None

  rules = [v for v in (degree, subject, verdict) if v != X]
  per_test = []
  for test in tests:
    if test.faults:
      per_test.append((None, None))
    elif country is None:
      per_test.append((I, None))
    elif country == 'NL':
      per_test.append((N, None))
    else:
      per_test.append(test.judge(us, set()))
  return {
    'requirementSet': None if country in (None, 'NL') else 'united-states' if us else 'international',
    'rules': {'degree-level': degree, 'subject': subject, 'english': verdict},
    'tests': [(v, None if s is None else decimal(s)) for v, s in per_test],
    'overall': None if invalid else min(rules, key=ORDER.index),
    'advisories': sorted(advisories),
    'invalid': sorted(invalid),
  }


def decimal(value):
  return str(int(value)) if value.denominator == 1 else str(float(value))


def parse(line):
  """Returns the answers of a line, or nothing where it is no set of answers."""
  def no_constant(name):
    raise ValueError(name)
  try:
    text = line.decode('utf-8')
    answers = json.loads(text, parse_float=Number, parse_int=Number, parse_constant=no_constant)
  except (UnicodeDecodeError, ValueError, RecursionError):
    return None
  return answers if isinstance(answers, dict) else None


def shown(result):
  """A result of the program in the form of evaluate ()."""
  return {
    'requirementSet': result['requirementSet'],
    'rules': {rule['id']: rule['verdict'] for rule in result['rules']},
    'tests': [(t['verdict'], t.get('shortBy')) for r in result['rules'] if r['id'] == 'english' for t in r['tests']],
    'overall': result['overall'],
    'advisories': sorted(result['advisories']),
    'invalid': sorted((i['pointer'], i['reason']) for i in result['invalid']),
  }


JUNK = ['null', 'true', 'false', '[]', '{}', '""', '" "', '"x"', '0', '-0', '-1', '1e308', '-1e308', '1e-400', '65e-1', '9e0',
        '1E400', '123456789012345678901234567890', '"123456789012345678901234567890"', '6.5000000000000000000001', '"6,5"',
        '"6.50"', '" 7 "', '"7."', '".5"', '"1e1"', '"+7"', '"-0"', '"NaN"', '"Infinity"', '"\\u0000"', '"6.5\\u0000"', '"\\ud800"',
        '"ielts\\u0000"', '"ielt\\u0073"', '[[[[[[[[]]]]]]]]', '{"a":{"b":{"c":[1,2,{"d":null}]}}}', '"٦"', '"６"', '"6٫5"']
BAD_LINES = [b'', b' ', b'{', b'[]', b'null', b'"x"', b'7', b'{"a":1,}', b'{"a":01}', b"{'a':1}", b'{"a":NaN}', b'{"a":1}{', b'\xff',
             b'{"a":"\xc3\x28"}', b'{"a":"\x00"}', b'\x00', b'{"a":"\t"}', b'{"a" 1}', b'{"a":.5}', b'{"a":1.}', b'{"a":+1}',
             b'{"a":"\\x"}', b'{"a":"\\u12"}', b'{"country":"IN"', b'{"a":tru}', b'// x', b'{"a":[1 2]}', b'{"a":[1}', b'{,}', b'[[[', b'}']


class Generator:
  def __init__(self, seed):
    self.random = random.Random(seed)
    self.hostility = 0

  def pick(self, *values):
    return self.random.choice(values)

  def chance(self, percent):
    return self.random.random() * 100 < percent

  def word(self, good, bad):
    """Nearly always a value that is known; what is not valid hides everything behind it."""
    return json.dumps(self.pick(*(bad if self.chance(self.hostility) else good).split(' ')))

  def score(self, low, high, halves):
    """Mostly on the scale, and then mostly where something changes; sometimes just beside it."""
    steps = 2 if halves else 1
    value = Fraction(self.random.randint(int(low * steps), int(high * steps)), steps)
    if self.chance(self.hostility / 2):
      value += self.pick(Fraction(1, 10), Fraction(1, 4), Fraction(1, 100), Fraction(-100), Fraction(200), Fraction(1, 2))
    text = decimal(value)
    if self.chance(10):
      text += '0' if '.' in text else '.0'
    if self.chance(50):
      return text
    return json.dumps(text.replace('.', ',') if self.chance(30) else text)

  def scores(self, test):
    new = test == 'toefl' and self.chance(40)
    low, high, a, b, step, names = SCALES['toefl-6' if new else 'toefl-120' if test == 'toefl' else test]
    near = {'ielts': (5, 7), 'cae': (165, 205), 'cpe': (165, 205), 'toefl': (3, 6) if new else (15, 30), 'pte': (10, 90)}[test]
    halves = step != 1
    members = []
    components = {n: self.score(*(near if self.chance(85) else (a, b)), halves) for n in names if self.chance(97)}
    if new and self.chance(90):
      members.append(('scale', '"1-6"'))
    elif test == 'toefl' and self.chance(30):
      members.append(('scale', '"0-120"'))
    if self.chance(55):
      if self.chance(30):
        components = {n: v for n, v in components.items() if self.chance(60)}
      members.append(('components', '{' + ', '.join(f'"{n}": {v}' for n, v in components.items()) + '}'))
    else:
      components = {}
    if self.chance(70):
      try:
        values = [number(json.loads(v, parse_float=Number, parse_int=Number), a, b, step) for v in components.values()]
        total = aggregate('toefl-6' if new else 'toefl-120' if test == 'toefl' else test, values) if len(values) == len(names) else None
      except Invalid:
        total = None
      if total is not None and self.chance(90):
        members.append(('overall', decimal(Fraction(total))))
      elif test == 'toefl' and not new:
        members.append(('overall', self.score(*(self.pick((75, 95), (105, 115), (0, 120))), False)))
      else:
        members.append(('overall', self.score(*(near if self.chance(80) else (low, high)), halves)))
    if test in GRADES and self.chance(25):
      members.append(('grade', self.word('A B C', 'D B2 c C1')))
      if self.chance(80):
        members = [m for m in members if m[0] == 'grade' or m[0] == 'components' and self.chance(50)]
    return members

  def test(self):
    if self.chance(self.hostility / 5):
      return self.pick(*JUNK)
    test = json.loads(self.word('ielts ielts toefl toefl toefl cae cae cpe pte other exempt none-yet ', 'dst IELTS ielts|'))
    members = [('test', json.dumps(test))] if self.chance(98) else []
    if test in ('ielts', 'toefl', 'cae', 'cpe', 'pte'):
      members += self.scores(test)
    if self.chance(25):
      members.append(('module', self.word('academic general', 'ukvi general|')))
    if self.chance(30):
      members.append(('date', self.word('2024-05-01 2024-02-29 2026-01-20 2026-01-21 2026-02-03', '2026-02-30 2025-02-29 2026 2026-02 1.2.2026 20260121 0000-01-01')))
    return self.object(members)

  def object(self, members):
    """Members in any order, some of them replaced by junk, some unknown or there twice."""
    if self.chance(self.hostility / 3):
      name = self.pick('test', 'overall', 'components', 'date', 'scale', 'grade', 'module', 'country', 'degreeLevel', 'field', 'work', 'tests', 'x', '')
      members.append((name, self.pick(*JUNK)))
    if self.chance(self.hostility / 4) and members:
      i = self.random.randrange(len(members))
      members[i] = (members[i][0], self.pick(*JUNK))
    if self.chance(50):
      self.random.shuffle(members)
    return '{' + ', '.join(f'{json.dumps(n)}: {v}' for n, v in members) + '}'

  def line(self, i):
    self.hostility = self.pick(0, 0, 2, 10)
    if self.chance(self.hostility):
      return self.pick(*BAD_LINES)
    members = [('id', json.dumps(f'n° {i} "\\'))]
    if self.chance(92):
      members.append(('country', self.word('US US US US IN IN BR DE CN GB NL ', 'ZZ us USA AN UK U')))
    if self.chance(85):
      members.append(('degreeLevel', self.word('bachelor bachelor bachelor master master none none in-progress equivalent ', 'phd Bachelor')))
    if self.chance(85):
      members.append(('field', self.word('cs cs cs related-listed related-self other ', 'law CS')))
    if self.chance(60):
      members.append(('work', self.word('none relevant ', 'some yes')))
    if self.chance(93):
      members.append(('tests', '[' + ', '.join(self.test() for _ in range(self.pick(0, 1, 1, 1, 1, 1, 2, 2, 3))) + ']'))
    return self.object(members).encode('utf-8', 'surrogatepass')


def extremes():
  """A few lines that are hard for their size or depth alone; what counts is that they are answered."""
  yield b'{"x":' + b'[' * 100000 + b']' * 100000 + b'}'
  yield b'{"tests":' + b'[' * 100000 + b']' * 100000 + b'}'
  yield b'{"a":' * 100000 + b'1' + b'}' * 100000
  yield b'[' * 1000000
  yield b'{"country":"' + b'U' * 10000000 + b'"}'
  yield b'{"tests":[{"test":"ielts","overall":"6.' + b'0' * 10000000 + b'"}]}'
  yield b'{"tests":[{"test":"ielts","overall":' + b'9' * 10000000 + b'}]}'
  yield b'{"tests":[' + b'{},' * 5000 + b'{}]}'
  yield b' ' * (33 << 20)
  yield b'{"x":"' + b'y' * (33 << 20) + b'"}'


def main():
  parser = argparse.ArgumentParser()
  parser.add_argument('--count', type=int, default=20000)
  parser.add_argument('--seed', type=int, default=20261124)
  parser.add_argument('command', nargs=argparse.REMAINDER)
  options = parser.parse_args()
  sys.set_int_max_str_digits(0)

  generator = Generator(options.seed)
  lines = [generator.line(i) for i in range(options.count)]
  hard = list(extremes())
  text = b'\n'.join(lines + hard) + b'\n'
  run = subprocess.run(options.command, input=text, stdout=subprocess.PIPE, check=False)
  answers = run.stdout.split(b'\n')[:-1]

  differences = errors = 0
  verdicts = {}
  english = {}
  if len(answers) != len(lines) + len(hard):
    print(f'{len(lines) + len(hard)} lines in, {len(answers)} lines out, status {run.returncode}')
    return 1
  for line, answer in zip(lines, answers):
    result = json.loads(answer)
    given = parse(line)
    if given is None:
      errors += 1
      same = isinstance(result.get('error'), str)
      expected = 'an error'
    else:
      expected = evaluate(given)
      same = 'error' not in result and shown(result) == expected and result['id'] == json.loads(line).get('id')
      verdicts[expected['overall']] = verdicts.get(expected['overall'], 0) + 1
      english[expected['rules']['english']] = english.get(expected['rules']['english'], 0) + 1
    if not same:
      differences += 1
      if differences <= 10:
        print('input   ', line.decode('utf-8', 'replace'), '\nexpected', expected,
              '\nfound   ', result if 'error' in result else shown(result), '\n')
  for answer in answers[len(lines):]:
    if not isinstance(json.loads(answer), dict):
      differences += 1

  print(f'{len(lines)} answers, {errors} of them no answers, {differences} differences')
  for name, counts in (('overall', verdicts), ('english', english)):
    print(f'{name}:', ', '.join(f'{count} {verdict or "none"}' for verdict, count in sorted(counts.items(), key=str)))
  if run.returncode != 1:
    print(f'status {run.returncode} where some lines were no answers')
  return 1 if differences or run.returncode != 1 or len(verdicts) < 5 else 0


if __name__ == '__main__':
  sys.exit(main())
