# SPDX-License-Identifier: GPL-3.0-or-later
"""What a content file says about rules: sets, rules, tests, scales, groups of countries, days."""

import json
from fractions import Fraction

from .values import D, FIELDS, M, N, period


def exact(value):
  return None if value is None else Fraction(value)


class Scale:
  """What a test, or its overall score and components, is measured on."""

  def __init__(self, data):
    self.id, self.answer = data['id'], data.get('answer')
    self.low, self.high, self.step = (exact(data[name]) for name in ('min', 'max', 'step'))
    self.component_low = exact(data.get('componentMin', data['min']))
    self.component_high = exact(data.get('componentMax', data['max']))
    self.components = data.get('components', [])
    self.aggregate = data.get('aggregate', 'none')
    self.grades = {grade['grade']: (exact(grade['min']), exact(grade['max'])) for grade in data.get('grades', [])}
    self.answers = {grade['grade'] for grade in data.get('grades', []) if grade.get('answer')}
    self.first, _ = period(data.get('takenFrom'))
    _, self.last = period(data.get('takenUntil'))

  def used_on(self, date):
    return (self.first is None or self.first <= date) and (self.last is None or date <= self.last)

  def has(self, score, component=False):
    low, high = (self.component_low, self.component_high) if component else (self.low, self.high)
    return low <= score <= high and score % self.step == 0

  def sums(self, overall):
    """The sums of components, in steps, that an overall score stands for: lowest and highest."""
    if self.aggregate == 'sum':
      return overall / self.step, overall / self.step
    unit = Fraction(1, 2) if self.aggregate == 'meanHalf' else Fraction(1)
    # half up: overall − unit/2 ≤ sum/count < overall + unit/2
    count = len(self.components)
    low = (overall - unit / 2) * count / self.step
    high = (overall + unit / 2) * count / self.step
    return -(-low).__floor__(), -(-high).__floor__() - 1

  def aggregated(self, values):
    if self.aggregate == 'none' or not self.components:
      return None
    if self.aggregate == 'sum':
      return sum(values)
    unit = Fraction(1, 2) if self.aggregate == 'meanHalf' else Fraction(1)
    return (sum(values) / len(values) / unit + Fraction(1, 2)).__floor__() * unit


class Test:
  """A test of a language."""

  def __init__(self, data):
    self.id, self.language = data['id'], data.get('language', 'en')
    self.modules = data.get('modules', [])
    self.scales = [Scale(scale) for scale in data['scales']]
    self.concordances = {}
    for concordance in data.get('concordances', []):
      rows = {}
      for row in concordance['rows']:
        rows.setdefault((row.get('component'), exact(row['score'])), (exact(row['min']), exact(row['max'])))
      self.concordances.setdefault((concordance['from'], concordance['to']), rows)

  def scale(self, identifier):
    return next((scale for scale in self.scales if scale.id == identifier), None)


class Content:
  """A content file."""

  def __init__(self, path):
    with open(path, encoding='utf-8') as file:
      data = json.load(file)
    programme = data['programmes'][0]
    self.tests = {test['id']: Test(test) for test in data.get('tests', [])}
    self.groups = {group['id']: set(group['countries']) for group in data.get('countryGroups', [])}
    self.sets = programme.get('requirementSets', [])
    self.offerings = programme.get('offerings', [])
    self.notices = data.get('notices', [])
    self.cases = data.get('cases', [])
    self.rules = [rule for chosen in self.sets for rule in every(chosen['rules'])]
    self.fields = {choice for rule in self.of_type('subject') for choice in choices(rule)} or set(FIELDS)
    self.choices = {}
    for rule in self.of_type('choice'):
      self.choices.setdefault(rule['id'], set()).update(choices(rule))

  def of_type(self, kind):
    return [rule for rule in self.rules if rule['type'] == kind]

  def number_scale(self, identifier, rules):
    """The scale of a rule about a number: that of the rules that are judged, else the first in the file."""
    found = [rule for rule in [*every(rules), *self.of_type('number')] if rule['id'] == identifier and rule['type'] == 'number']
    return {name: exact(found[0]['parameters']['scale'][name]) for name in ('min', 'max', 'step')} if found else None

  def default_set(self):
    return next((chosen for chosen in self.sets if chosen['audience'].get('default')), None)

  def is_member(self, country, names):
    """Whether a country is one of names, which are codes or groups."""
    return any(name == country or country in self.groups.get(name, ()) for name in names)

  def find_set(self, country, nationality):
    """The set for an applicant, and whether every country that matters is answered."""
    asked = {chosen['audience'].get('of', 'degree') for chosen in self.sets}
    given = {'degree': country, 'nationality': nationality}
    if any(given[of] is None for of in asked):
      return None, False
    ranked = [(self.rank(chosen['audience'], given[chosen['audience'].get('of', 'degree')]), -index)
              for index, chosen in enumerate(self.sets)]
    rank, index = max(ranked, default=(-1, 0))
    return (self.sets[-index] if rank >= 0 else None), True

  def rank(self, audience, country):
    if country in audience.get('countries', []):
      return 2
    if self.is_member(country, audience.get('groups', [])):
      return 1
    return 0 if audience.get('default') and not self.is_member(country, audience.get('except', [])) else -1

  def counted_day(self, counted_to, as_of):
    """The day that ages of tests are counted to."""
    for offering in self.offerings if counted_to in ('start', 'deadline') else ():
      first, last = period(offering.get('start' if counted_to == 'start' else 'applyUntil'))
      if offering.get('state') not in ('inactive', 'cancelled') and last and last >= as_of:
        return first if counted_to == 'start' else last
    return as_of


def every(rules):
  """Rules with those that are in them."""
  for rule in rules:
    yield rule
    if rule['type'] in ('anyOf', 'allOf'):
      yield from every(rule['parameters']['rules'])


def choices(rule):
  """The answers of a rule and what each leads to."""
  parameters = rule.get('parameters', {})
  if 'choices' in parameters:
    return {choice['id']: choice['verdict'] if choice['verdict'] in (M, N, D) else N for choice in parameters['choices']}
  meets, assessed = parameters.get('meets', []), parameters.get('needsAssessment', [])
  return {field: M if field in meets else N if field in assessed else D for field in FIELDS}
