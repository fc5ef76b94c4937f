# SPDX-License-Identifier: GPL-3.0-or-later
"""A set of answers against all rules of a content file."""

from .content import choices, every, exact
from .language import judge_rule, judge_test_age
from .reading import Reading, escaped
from .values import (COUNTRIES, D, I, LEVELS, M, N, WORKS, X, Invalid, Number, best, day, decimal, empty, number, period, word,
                     worst)

UNJUDGED = ('document', 'info')


def told(name):
  """The name of a test as results repeat it."""
  return name if isinstance(name, str) and name and not isinstance(name, Number) else None


class Evaluation:
  def __init__(self, content, answers, today):
    self.content, self.answers = content, answers
    self.invalid = []
    self.at_fault = False
    self.as_of = self.get('asOf', day) or today
    self.country = self.get('country', lambda value: word(value, COUNTRIES))
    self.nationality = self.get('nationality', lambda value: word(value, COUNTRIES))
    self.level = self.get('degreeLevel', lambda value: word(value, LEVELS))
    self.field = self.get('field', lambda value: word(value, content.fields))
    self.work = self.get('work', lambda value: word(value, WORKS))
    self.readings = self.read_tests()

    self.set, are_all_answered = content.find_set(self.country, self.nationality)
    self.reason = None if self.set else 'no-set' if are_all_answered else 'no-country'
    shown = self.set or content.default_set() or next(iter(content.sets), None)
    self.rules = shown['rules'] if shown else []
    self.choices = self.read_object('choices', content.choices, lambda rule: lambda value: word(value, content.choices[rule]))
    numbers = {rule['id']: content.number_scale(rule['id'], self.rules) for rule in content.of_type('number')}
    self.numbers = self.read_object('numbers', numbers, lambda rule: lambda value: number(value, *numbers[rule].values()))

    self.languages = {}
    for rule in every(self.rules):
      if rule['type'] == 'languageTest' and self.is_in_force(rule):
        self.languages[rule['id']] = judge_rule(content, rule, self.readings, self.as_of, self.reason)
    self.results = [self.judge(rule) for rule in self.rules]

  def get(self, member, read):
    value = self.answers.get(member)
    if empty(value):
      return None
    try:
      return read(value)
    except Invalid as fault:
      self.invalid.append((f'/{member}', fault.args[0]))
      return None

  def read_object(self, member, known, reader):
    """Answers by the ids of the rules that they are for; those of no rule are not looked at."""
    given = self.answers.get(member)
    if empty(given) and not isinstance(given, str):
      return {}
    if not isinstance(given, dict):
      if not empty(given):
        self.invalid.append((f'/{member}', 'type'))
      return {}
    found = {}
    for rule in known:
      if not empty(given.get(rule)):
        try:
          found[rule] = reader(rule)(given[rule])
        except Invalid as fault:
          self.invalid.append((f'/{member}/{escaped(rule)}', fault.args[0]))
    return found

  def read_tests(self):
    entries = self.answers.get('tests')
    if entries is not None and not isinstance(entries, list):
      self.invalid.append(('/tests', 'type'))
      self.at_fault = True
      entries = []
    readings = [Reading(self.content, entry, index, self.as_of) for index, entry in enumerate(entries or [])]
    for reading in readings:
      self.invalid += reading.faults
      self.at_fault |= bool(reading.faults)
    return readings

  def is_in_force(self, rule):
    first, _ = period(rule.get('validFrom'))
    _, last = period(rule.get('validTo'))
    return not (first and first > self.as_of) and not (last and last < self.as_of)

  def judge(self, rule):
    """The result of a rule: {verdict, tests, rules, shortBy}, members that it does not have left out."""
    kind = rule['type']
    if not self.is_in_force(rule):
      return {'verdict': None if kind in UNJUDGED else X}
    if kind in ('anyOf', 'allOf'):
      children = [self.judge(child) for child in rule['parameters']['rules']]
      names = [(child['id'], result) for child, result in zip(rule['parameters']['rules'], children)]
      return {'verdict': self.join(kind, rule['parameters']['rules'], children), 'rules': names}
    if kind in UNJUDGED:
      return {'verdict': None}
    return {'degreeLevel': self.judge_level, 'subject': self.judge_subject, 'choice': self.judge_choice,
            'number': self.judge_number, 'languageTest': self.judge_language, 'testAge': self.judge_age}.get(
                kind, lambda rule: {'verdict': N})(rule)

  def join(self, kind, rules, children):
    verdicts = [child['verdict'] for rule, child in zip(rules, children)
                if rule['type'] not in UNJUDGED and child['verdict'] != X]
    sound = [verdict for verdict in verdicts if verdict is not None]
    if len(sound) < len(verdicts):
      return M if kind == 'anyOf' and M in sound else None
    return (best if kind == 'anyOf' else worst)(verdicts, X)

  def judge_answer(self, rule, verdict):
    """What an answer comes to whose own verdict is known; work experience may make up for one that fails."""
    if verdict is None:
      return {'verdict': I}
    if verdict == D and rule.get('parameters', {}).get('workCounts'):
      return {'verdict': {None: I, 'relevant': N, 'none': D}[self.work]}
    return {'verdict': verdict}

  def judge_level(self, rule):
    parameters = rule.get('parameters', {})
    if not {*parameters.get('meets', []), *parameters.get('needsAssessment', [])} <= set(LEVELS):
      return {'verdict': N}
    if self.level is None:
      return {'verdict': I}
    return self.judge_answer(rule, M if self.level in parameters.get('meets', [])
                             else N if self.level in parameters.get('needsAssessment', []) else D)

  def judge_subject(self, rule):
    return {'verdict': X} if self.level == 'none' else self.judge_answer(rule, choices(rule).get(self.field))

  def judge_choice(self, rule):
    return self.judge_answer(rule, choices(rule).get(self.choices.get(rule['id'])))

  def judge_number(self, rule):
    parameters = rule['parameters']
    minimum, by_country = exact(parameters['minimum']), parameters.get('byCountry')
    if by_country:
      if self.country is None:
        return {'verdict': I}
      own = by_country.get(self.country) or next(
        (value for name, value in by_country.items() if self.country in self.content.groups.get(name, ())), None)
      minimum = exact(own) if own else minimum
    low, high, step = (exact(parameters['scale'][name]) for name in ('min', 'max', 'step'))
    if not low <= minimum <= high or minimum % step:
      return {'verdict': N}
    given = self.numbers.get(rule['id'])
    if given is None:
      return {'verdict': I}
    short = minimum - given if parameters['scale'].get('higherIsBetter', True) else given - minimum
    return {'verdict': D, 'shortBy': decimal(short)} if short > 0 else {'verdict': M}

  def judge_language(self, rule):
    judged, verdict = self.languages[rule['id']]
    if self.at_fault and not isinstance(self.answers.get('tests'), list):
      verdict = None
    return {'verdict': verdict, 'tests': [
      {'test': told(reading.said), 'verdict': found.verdict} | ({} if found.short is None else {'shortBy': decimal(found.short)})
      for reading, found in judged.items()]}

  def judge_age(self, rule):
    if not rule.get('parameters', {}).get('maxAgeMonths'):
      return {'verdict': X}
    if self.at_fault:
      return {'verdict': None}
    return {'verdict': judge_test_age(self.content, rule, self.languages.values(), self.as_of) or X}

  def overall(self):
    verdicts = [result['verdict'] for rule, result in zip(self.rules, self.results) if rule['type'] not in UNJUDGED]
    return None if self.invalid else worst([verdict for verdict in verdicts if verdict != X])

  def advisories(self):
    found = {'not-a-decision'}
    days = [period(offering.get(name))[1] for offering in self.content.offerings for name in ('start', 'applyFrom', 'applyUntil')]
    days = [last for last in days if last]
    if days and all(last < self.as_of for last in days):
      found.add('listing-dated')
    for notice in self.content.notices:
      last = period(notice.get('validUntil'))[1]
      if notice['kind'] == 'closed' and not (last and last < self.as_of):
        found.add('programme-closed')
    found |= self.advise_on_tests()
    if self.passes_by_set_only():
      found.add('passes-us-set-only')
    if not self.is_age_stated() and any(reading.test or reading.kind == 'other' for reading in self.readings):
      found.add('test-age-not-stated')
    return found

  def advise_on_tests(self):
    found = set()
    for rule in every(self.rules):
      judged = self.languages.get(rule['id'], ({}, None))[0] if rule['type'] == 'languageTest' else {}
      for reading, judgement in judged.items():
        if any('ielts-may-differ' in entry.get('advisories', []) for entry in rule['parameters']['accepted']
               if entry['test'] == reading.kind):
          found.add('ielts-may-differ')
        entry = judgement.entry or {}
        if 'cambridge-components' in entry.get('advisories', []) and ('componentMinimum' in entry or 'componentMinima' in entry):
          found.add('cambridge-components')
        if judgement.by_concordance and reading.overall is not None:
          found.add('concordance-used')
    return found

  def passes_by_set_only(self):
    """Whether the languages are enough here and would not be for everybody else."""
    other = self.content.default_set()
    if not self.set or not other or other is self.set or self.at_fault:
      return False

    def verdict(chosen):
      return worst([judge_rule(self.content, rule, self.readings, self.as_of, None)[1] for rule in every(chosen['rules'])
                    if rule['type'] == 'languageTest' and self.is_in_force(rule)], None)
    return verdict(self.set) == M and verdict(other) == D

  def is_age_stated(self):
    return any(rule.get('parameters', {}).get('maxAgeMonths') or
               any(entry.get('maxAgeMonths') for entry in rule['parameters'].get('accepted', []))
               for rule in every(self.rules) if rule['type'] in ('languageTest', 'testAge') and rule.get('parameters'))


def evaluate(content, answers, today):
  """What the program should say, in the form of shown ()."""
  evaluation = Evaluation(content, answers, today)
  return {
    'requirementSet': evaluation.set['id'] if evaluation.set else None,
    'rules': [(rule['id'], result) for rule, result in zip(evaluation.rules, evaluation.results)],
    'overall': evaluation.overall(),
    'advisories': sorted(evaluation.advisories()),
    'invalid': sorted(evaluation.invalid),
  }


def shown_rule(rule):
  found = {'verdict': rule['verdict']}
  if 'shortBy' in rule:
    found['shortBy'] = rule['shortBy']
  if 'tests' in rule:
    found['tests'] = [{name: test[name] for name in ('test', 'verdict', 'shortBy') if name in test} for test in rule['tests']]
  if 'rules' in rule:
    found['rules'] = [(child['id'], shown_rule(child)) for child in rule['rules']]
  return found


def shown(result):
  """A result of the program in the form of evaluate ()."""
  return {
    'requirementSet': result['requirementSet'],
    'rules': [(rule['id'], shown_rule(rule)) for rule in result['rules']],
    'overall': result['overall'],
    'advisories': sorted(result['advisories']),
    'invalid': sorted((fault['pointer'], fault['reason']) for fault in result['invalid']),
  }


def as_result(found):
  """The other way round: as a result that the program might have written."""
  def rules(pairs):
    return [{'id': identifier, **result, **({'rules': rules(result['rules'])} if 'rules' in result else {})}
            for identifier, result in pairs]
  return found | {'rules': rules(found['rules']),
                  'invalid': [{'pointer': pointer, 'reason': reason} for pointer, reason in found['invalid']]}
