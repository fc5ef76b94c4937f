# SPDX-License-Identifier: GPL-3.0-or-later
"""Rules about tests of a language."""

from .content import exact
from .values import D, I, M, N, ORDER, best, months_later, worst


class Judgement:
  """What one test is worth for one rule."""

  def __init__(self, verdict, reason, short=None, entry=None, by_concordance=False):
    self.verdict, self.reason, self.short = verdict, reason, short
    self.entry, self.by_concordance = entry, by_concordance

  def but(self, verdict, reason):
    """The same, but worse."""
    return Judgement(verdict, reason, None, self.entry, self.by_concordance)


class Minima:
  """What an entry asks for, on the scale that it is on; raises KeyError or ValueError where that cannot be used."""

  def __init__(self, entry, scale):
    grade = entry.get('minimumGrade')
    lowest = [exact(entry.get('minimum')), scale.grades[grade][0] if grade is not None else None]
    self.overall = max((value for value in lowest if value is not None), default=None)
    self.component = exact(entry.get('componentMinimum'))
    named = {name: exact(value) for name, value in entry.get('componentMinima', {}).items()}
    listed = entry.get('componentsCounted') or scale.components
    if not set(listed) | set(named) <= set(scale.components):
      raise ValueError('component')
    for value in (value for value in [self.component, *named.values()] if value is not None):
      if not scale.has(value, True):
        raise ValueError('component minimum')
    if self.overall is not None and not scale.has(self.overall):
      raise ValueError('minimum')
    self.counted = set(listed) | set(named)
    self.components = {name: named.get(name, self.component) for name in scale.components if name in self.counted}
    self.components = {name: value for name, value in self.components.items() if value is not None}
    self.assessed = entry.get('uncounted') == 'assess' and self.component is not None


def sees(rule, reading):
  """Whether a rule looks at a test at all; one that does not say its language is for every rule."""
  return reading.language is None or reading.language == rule['parameters'].get('language', 'en')


def judge(content, rule, reading, as_of):
  """One sound test against one rule."""
  if reading.kind is None:
    return Judgement(I, 'test-missing')
  if reading.kind in ('exempt', 'other'):
    return Judgement(N, {'exempt': 'exempt', 'other': 'other-test'}[reading.kind])
  if reading.kind == 'none-yet':
    return Judgement(I, 'none-yet')
  if reading.scale_missing:
    return Judgement(I, 'scale-missing')

  entries = [entry for entry in rule['parameters']['accepted'] if entry['test'] == reading.kind]
  same = [entry for entry in entries if entry.get('scale') in (None, reading.scale.id)]
  other = [entry for entry in entries if (reading.scale.id, entry.get('scale')) in reading.test.concordances]
  judged = [judge_entry(content, rule, reading, entry, as_of) for entry in same or other]
  return max(judged, key=lambda judgement: ORDER.index(judgement.verdict), default=Judgement(N, 'not-listed'))


def judge_entry(content, rule, reading, entry, as_of):
  by_concordance = entry.get('scale') not in (None, reading.scale.id)
  scale = reading.test.scale(entry['scale']) if by_concordance else reading.scale
  found = Judgement(N, 'rule-at-fault', None, entry, by_concordance)
  try:
    minima = Minima(entry, scale)
    if not set(entry.get('assessModules', [])) <= set(reading.test.modules):
      raise ValueError('module')
  except (KeyError, ValueError):
    return found
  if minima.overall is None and minima.component is None and not minima.components:
    verdict, reason, short = N, 'no-minimum', None
  elif by_concordance:
    verdict, reason, short = judge_by_concordance(reading, minima, reading.test.concordances[reading.scale.id, scale.id])
  else:
    verdict, reason, short = judge_directly(reading, minima)
  found = Judgement(verdict, reason, short, entry, by_concordance)
  if found.verdict == M and reading.module in entry.get('assessModules', []):
    found = found.but(N, 'module')
  return judge_age(content, rule, reading, found, as_of)


def judge_directly(reading, minima):
  verdict, reason, short = judge_overall(reading, minima)
  if verdict == D:
    return verdict, reason, short
  parts = judge_components(reading, minima)
  return parts if ORDER.index(parts[0]) < ORDER.index(verdict) else (verdict, reason, short)


def judge_overall(reading, minima):
  if minima.overall is None:
    return M, 'components-met', None
  if reading.overall is not None:
    if reading.overall < minima.overall:
      return D, 'below-minimum', minima.overall - reading.overall
    return M, 'minimum-met', None
  if reading.grade:
    low, high = reading.scale.grades[reading.grade]
    if low >= minima.overall:
      return M, 'grade-met', None
    if high < minima.overall:
      return D, 'grade-below', None
  return I, 'score-missing', None


def judge_components(reading, minima):
  short = [minimum - reading.components[name] for name, minimum in minima.components.items()
           if name in reading.components and reading.components[name] < minimum]
  if short:
    return D, 'component-below', max(short)
  missing = {name: minimum for name, minimum in minima.components.items() if name not in reading.components}
  if missing:
    verdict, reason = infer(reading, missing)
    if verdict != M:
      return verdict, reason, None
  if minima.assessed and any(value < minima.component for name, value in reading.components.items() if name not in minima.counted):
    return N, 'uncounted-below', None
  return M, 'components-met', None


def infer(reading, missing):
  """What an overall score says about the components that are missing."""
  if reading.overall is None or reading.scale.aggregate == 'none':
    return I, 'components-missing'
  if not any(reading.is_feasible({}, {name: minimum - reading.scale.step}) for name, minimum in missing.items()):
    return M, 'total-suffices'
  if not reading.is_feasible(missing, {}):
    return D, 'total-insufficient'
  return I, 'components-missing'


def judge_by_concordance(reading, minima, rows):
  if reading.overall is None:
    return I, 'score-missing', None
  low, high = rows.get((None, reading.overall), (None, None))
  if minima.overall is None:
    verdict = M, 'concordance-met', None
  elif high is not None and high < minima.overall:
    return D, 'concordance-below', None
  else:
    is_met = low is not None and low >= minima.overall
    verdict = (M, 'concordance-met', None) if is_met else (N, 'concordance-straddles', None)
  if any(name not in reading.components for name in minima.components):
    return I, 'components-missing', None
  unsure = [name for name, minimum in minima.components.items()
            if rows.get((name, reading.components[name]), (minimum - 1, None))[0] < minimum]
  return (N, 'concordance-component', None) if unsure and verdict[0] == M else verdict


def is_recent(date, months, counted):
  return months_later(date, months) >= counted


def judge_age(content, rule, reading, found, as_of):
  months = found.entry.get('maxAgeMonths') or rule['parameters'].get('maxAgeMonths')
  if not months:
    return found
  counted = content.counted_day(rule['parameters'].get('countedTo'), as_of)
  if reading.date is None:
    age = I, 'date-missing'
  elif is_recent(reading.date, months, counted):
    age = M, 'age-met'
  else:
    age = D, 'too-old'
  return found.but(*age) if ORDER.index(age[0]) < ORDER.index(found.verdict) else found


def judge_rule(content, rule, readings, as_of, reason_without_set):
  """The judgements of the tests that a rule sees, and its verdict; none where one of them is at fault."""
  seen = [reading for reading in readings if sees(rule, reading)]
  judged = {}
  for reading in seen:
    if reading.faults:
      judged[reading] = Judgement(None, 'invalid')
    elif reason_without_set:
      judged[reading] = Judgement(I if reason_without_set == 'no-country' else N, reason_without_set)
    else:
      judged[reading] = judge(content, rule, reading, as_of)
  if any(reading.faults for reading in seen):
    return judged, None
  if reason_without_set:
    return judged, I if reason_without_set == 'no-country' else N
  unlisted = [found.verdict for found in judged.values() if found.reason in ('not-listed', 'other-test')]
  listed = [found.verdict for found in judged.values() if found.reason not in ('not-listed', 'other-test')]
  if listed and best(listed) == D:
    return judged, D
  return judged, best(listed + unlisted)


def judge_test_age(content, rule, languages, as_of):
  """How old the tests are that stand for the verdicts of the rules about languages."""
  parameters = rule.get('parameters', {})
  counted = content.counted_day(parameters.get('countedTo'), as_of)
  found = []
  for judged, verdict in languages:
    ages = [I if reading.date is None else M if is_recent(reading.date, parameters['maxAgeMonths'], counted) else D
            for reading, judgement in judged.items() if reading.test and judgement.verdict == verdict]
    if ages:
      found.append(best(ages))
  return worst(found, None)
