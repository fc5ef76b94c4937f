# SPDX-License-Identifier: GPL-3.0-or-later
"""Answers to the rules of a content file: mostly sensible, mostly where something changes, some of them hostile."""

import datetime
import json
import random
from fractions import Fraction

from .content import exact
from .values import LEVELS, WORKS, Invalid, Number, decimal, months_later, number, period

JUNK = ['null', 'true', 'false', '[]', '{}', '""', '" "', '"x"', '0', '-0', '-1', '1e308', '-1e308', '1e-400', '65e-1', '9e0',
        '1E400', '123456789012345678901234567890', '"123456789012345678901234567890"', '6.5000000000000000000001', '"6,5"',
        '"6.50"', '" 7 "', '"7."', '".5"', '"1e1"', '"+7"', '"-0"', '"NaN"', '"Infinity"', '"\\u0000"', '"6.5\\u0000"', '"\\ud800"',
        '"ielts\\u0000"', '"ielt\\u0073"', '[[[[[[[[]]]]]]]]', '{"a":{"b":{"c":[1,2,{"d":null}]}}}', '"٦"', '"６"', '"6٫5"']
BAD_LINES = [b'', b' ', b'{', b'[]', b'null', b'"x"', b'7', b'{"a":1,}', b'{"a":01}', b"{'a':1}", b'{"a":NaN}', b'{"a":1}{', b'\xff',
             b'{"a":"\xc3\x28"}', b'{"a":"\x00"}', b'\x00', b'{"a":"\t"}', b'{"a" 1}', b'{"a":.5}', b'{"a":1.}', b'{"a":+1}',
             b'{"a":"\\x"}', b'{"a":"\\u12"}', b'{"country":"IN"', b'{"a":tru}', b'// x', b'{"a":[1 2]}', b'{"a":[1}', b'{,}', b'[[[', b'}']
MEMBERS = ['test', 'language', 'overall', 'components', 'date', 'scale', 'grade', 'module', 'country', 'nationality', 'degreeLevel', 'field',
           'work', 'tests', 'choices', 'numbers', 'asOf', 'x', '']
ELSEWHERE = ['BR', 'CN', 'DE', 'GB', 'IN', 'NL', 'US', 'XK']
NO_COUNTRIES = ['ZZ', 'us', 'USA', 'AN', 'UK', 'U']
NO_DAYS = ['2026-02-30', '2025-02-29', '2026', '2026-02', '1.2.2026', '20260121', '0000-01-01']
DAY = datetime.timedelta(1)


class Generator:
  def __init__(self, content, seed, as_of):
    self.random = random.Random(seed)
    self.content, self.today = content, as_of
    # how many of a hundred members are wrong, and by how many steps numbers differ from those at which something changes
    self.hostility, self.mood = 0, (-2, 2)
    self.entries = [entry for rule in content.of_type('languageTest') for entry in rule['parameters']['accepted']]
    self.languages = sorted({rule['parameters'].get('language', 'en') for rule in content.of_type('languageTest')} | {'en', 'nl'})
    self.countries = self.list_countries()
    self.ages = sorted({months for rule in content.of_type('languageTest') + content.of_type('testAge')
                        for months in [rule.get('parameters', {}).get('maxAgeMonths')] if months} |
                       {entry['maxAgeMonths'] for entry in self.entries if entry.get('maxAgeMonths')})
    self.days = self.list_days()

  def list_countries(self):
    names = [name for chosen in self.content.sets for part in ('countries', 'groups', 'except')
             for name in chosen['audience'].get(part, [])]
    names += [name for rule in self.content.of_type('number') for name in rule['parameters'].get('byCountry', {})]
    found = []
    for name in dict.fromkeys(names):
      found += sorted(self.content.groups.get(name, {name}))[:3] * 2
    return found + ELSEWHERE

  def list_days(self):
    """Days around which something changes: of intakes and of scales."""
    parts = [offering.get(name) for offering in self.content.offerings for name in ('start', 'applyUntil')]
    parts += [rule.get(name) for rule in self.content.rules for name in ('validFrom', 'validTo')]
    days = [day for part in parts for day in period(part) if day]
    days += [day for test in self.content.tests.values() for scale in test.scales for day in (scale.first, scale.last) if day]
    return [day + shift * DAY for day in [*days, self.today] for shift in (-1, 0, 1)]

  def pick(self, *values):
    return self.random.choice(values)

  def chance(self, percent):
    return self.random.random() * 100 < percent

  def word(self, good, bad):
    """Nearly always a value that is known; what is not valid hides everything behind it."""
    return json.dumps(self.pick(*(bad if self.chance(self.hostility) else good)))

  def write(self, value):
    text = decimal(value)
    if self.chance(10):
      text += '0' if '.' in text else '.0'
    if self.chance(50):
      return text
    return json.dumps(text.replace('.', ',') if self.chance(30) else text)

  def score(self, low, high, step, near):
    """Mostly where something changes, within the bounds; sometimes just beside them."""
    if near and self.chance(80):
      value = self.pick(*near) + self.random.randint(*self.mood) * step
      value = min(max(value - value % step, low), high)
    else:
      value = low + self.random.randint(0, int((high - low) / step)) * step
    if self.chance(self.hostility / 2):
      value += self.pick(Fraction(1, 10), Fraction(1, 4), Fraction(1, 100), Fraction(-100), Fraction(200), step / 2)
    return self.write(value)

  def near(self, test, scale):
    """Overall and component scores at which verdicts change."""
    overall, component = [], []
    for entry in (entry for entry in self.entries if entry['test'] == test.id):
      own = test.scale(entry['scale']) if entry.get('scale') else scale
      minimum = exact(entry.get('minimum'))
      if 'minimumGrade' in entry and own:
        minimum = own.grades.get(entry['minimumGrade'], (minimum, None))[0]
      parts = [exact(part) for part in [entry.get('componentMinimum'), *entry.get('componentMinima', {}).values()] if part]
      if own is scale:
        overall += [minimum] if minimum is not None else []
        component += parts
      elif own:
        for (name, score), (low, high) in test.concordances.get((scale.id, own.id), {}).items():
          sought = [minimum] if name is None else parts
          if any(value is not None and low - 3 <= value <= high + 3 for value in sought):
            (overall if name is None else component).append(score)
    return overall, component or (overall if scale.aggregate.startswith('mean') else [])

  def scores(self, test):
    scale = self.pick(*test.scales)
    self.mood = self.pick((-2, 2), (-2, 2), (-1, 1), (0, 4), (0, 4), (4, 20))
    overall, component = self.near(test, scale)
    members = []
    if len(test.scales) > 1 and self.chance(70):
      members.append(('scale', self.word([scale.answer], ['0-120', '1-6', 'old', scale.id])))
    components = {}
    if scale.components and self.chance(60):
      components = {name: self.score(scale.component_low, scale.component_high, scale.step, component)
                    for name in scale.components if self.chance(97)}
      if self.chance(40):
        components = {name: value for name, value in components.items() if self.chance(70)}
      if self.chance(8):
        components = {name: json.dumps(decimal(scale.component_high)) for name in components}
      members.append(('components', self.join(components.items())))
    if self.chance(75):
      members.append(('overall', self.overall(scale, components, overall)))
    if (scale.grades and self.chance(30)) or self.chance(3):
      members.append(('grade', self.word(sorted(scale.answers) or ['A'], ['D', 'B2', 'c', 'C1'])))
      if self.chance(75):
        members = [member for member in members if member[0] in ('grade', 'scale') or member[0] == 'components' and self.chance(30)]
    return members

  def overall(self, scale, components, near):
    """An overall score that goes with the components, where these are all there, or could go with them."""
    try:
      values = [number(json.loads(value, parse_float=Number, parse_int=Number)) for value in components.values()]
    except Invalid:
      values = []
    if len(values) < len(scale.components) and scale.aggregate != 'none' and self.chance(70):
      values += [number(json.loads(self.score(scale.component_low, scale.component_high, scale.step, near), parse_float=Number,
                                   parse_int=Number)) for _ in range(len(scale.components) - len(values))]
    total = scale.aggregated(values) if len(values) == len(scale.components) else None
    if total is not None and self.chance(85):
      return self.write(total)
    return self.score(scale.low, scale.high, scale.step, near)

  def date(self, as_of):
    if self.chance(self.hostility / 2):
      return self.pick(*NO_DAYS, (as_of + DAY).isoformat())
    counted = [as_of, *(day for day in self.days if day >= as_of)]
    if self.ages and self.chance(70):
      # about as old as a result may be, on some day that ages may be counted to
      found = months_later(self.pick(*counted), -self.pick(*self.ages)) + self.random.randint(-2, 2) * DAY
    else:
      found = self.pick(*self.days, as_of - 20 * DAY, as_of)
    return min(found, as_of).isoformat()

  def test(self, as_of):
    if self.chance(self.hostility / 5):
      return self.pick(*JUNK)
    known = [name for name in self.content.tests for _ in range(1 + 2 * sum(entry['test'] == name for entry in self.entries))]
    name = json.loads(self.word([*known, 'other', 'exempt', 'none-yet', *([''] if self.chance(20) else [])],
                                ['dst', 'IELTS', 'ielts|', 'CAE']))
    test = self.content.tests.get(name)
    members = [('test', json.dumps(name))] if self.chance(98) else []
    if test:
      members += self.scores(test)
    if self.chance(25):
      members.append(('module', self.word(test.modules if test and test.modules else ['academic'], ['ukvi', 'general|'])))
    if self.chance(60 if self.ages else 30):
      members.append(('date', json.dumps(self.date(as_of))))
    if self.chance(40):
      members.append(('language', self.word(self.languages, ['EN', 'nl-BE', 'x', 'Dutch'])))
    return self.object(members)

  def join(self, members):
    return '{' + ', '.join(f'{json.dumps(name)}: {value}' for name, value in members) + '}'

  def object(self, members):
    """Members in any order, some of them replaced by junk, some unknown or there twice."""
    if self.chance(self.hostility / 3):
      members.append((self.pick(*MEMBERS), self.pick(*JUNK)))
    if self.chance(self.hostility / 4) and members:
      index = self.random.randrange(len(members))
      members[index] = (members[index][0], self.pick(*JUNK))
    if self.chance(50):
      self.random.shuffle(members)
    return self.join(members)

  def answered(self, answer, rules):
    """Answers by the ids of rules; some rules are left open, a rule that there is not may be answered."""
    members = [(rule['id'], answer(rule)) for rule in {rule['id']: rule for rule in rules}.values() if self.chance(88)]
    if self.chance(5):
      members.append((self.pick('no-rule', 'english', '', 'a/b~c'), self.pick(*JUNK)))
    return self.object(members)

  def choice(self, rule):
    return self.word([*sorted(self.content.choices[rule['id']]), *([''] if self.chance(10) else [])], ['no', 'YES', 'yes ', 'x'])

  def number(self, rule):
    parameters = rule['parameters']
    low, high, step = (exact(parameters['scale'][name]) for name in ('min', 'max', 'step'))
    self.mood = self.pick((-2, 2), (-1, 1), (0, 4))
    minima = [exact(parameters['minimum']), *(exact(value) for value in parameters.get('byCountry', {}).values())]
    return self.pick(*JUNK) if self.chance(self.hostility / 4) else self.score(low, high, step, minima)

  def line(self, index):
    self.hostility = self.pick(0, 0, 0, 2, 10)
    if self.chance(self.hostility):
      return self.pick(*BAD_LINES)
    members = [('id', json.dumps(f'n° {index} "\\'))]
    as_of = self.today
    if self.chance(15):
      as_of = self.pick(*self.days)
      members.append(('asOf', json.dumps(as_of.isoformat())))
    elif self.chance(self.hostility / 5):
      members.append(('asOf', json.dumps(self.pick(*NO_DAYS))))
    for member, often in (('country', 92), ('nationality', 92 if self.has_nationality() else 10)):
      if self.chance(often):
        members.append((member, self.word(self.countries, NO_COUNTRIES)))
    for member, good, bad in (('degreeLevel', [*LEVELS, 'bachelor', 'bachelor', 'master', ''], ['phd', 'Bachelor']),
                              ('field', [*sorted(self.content.fields), ''], ['law', 'CS']), ('work', [*WORKS, ''], ['some', 'yes'])):
      if self.chance(85):
        members.append((member, self.word(good, bad)))
    for member, kind, answer in (('choices', 'choice', self.choice), ('numbers', 'number', self.number)):
      if self.content.of_type(kind) or self.chance(2):
        members.append((member, self.answered(answer, self.content.of_type(kind))))
    if self.chance(93):
      members.append(('tests', '[' + ', '.join(self.test(as_of) for _ in range(self.pick(0, 1, 1, 1, 1, 1, 2, 2, 3))) + ']'))
    return self.object(members).encode('utf-8', 'surrogatepass')

  def has_nationality(self):
    return any(chosen['audience'].get('of') == 'nationality' for chosen in self.content.sets)


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
