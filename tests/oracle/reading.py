# SPDX-License-Identifier: GPL-3.0-or-later
"""One entry of `tests`: what it says, and what is wrong with it."""

from .values import I, Invalid, day, empty, number, word

APART = ('other', 'exempt', 'none-yet')


def escaped(name):
  return name.replace('~', '~0').replace('/', '~1')


class Reading:
  def __init__(self, content, entry, index, as_of):
    self.content, self.as_of = content, as_of
    self.kind = self.test = self.scale = self.module = self.overall = self.grade = self.date = self.language = None
    self.scale_missing = False
    self.components = {}
    self.faults = []
    self.place = f'/tests/{index}'
    self.said = entry.get('test') if isinstance(entry, dict) else None
    if not isinstance(entry, dict):
      self.faults.append((self.place, 'type'))
      return
    self.kind = self.get(entry, 'test', lambda value: word(value, {*content.tests, *APART}))
    self.test = content.tests.get(self.kind)
    if self.test:
      self.language = self.test.language
      self.read(entry)
    elif self.kind in APART:
      self.language = self.get(entry, 'language', self.read_language)

  def get(self, entry, member, read, path=None):
    value = entry.get(member)
    if empty(value):
      return None
    try:
      return read(value)
    except Invalid as invalid:
      self.faults.append((path or f'{self.place}/{member}', invalid.args[0]))
      return None

  @staticmethod
  def read_language(value):
    return word(value, [value])

  def read_day(self, value):
    found = day(value)
    if found > self.as_of:
      self.faults.append((f'{self.place}/date', 'date'))
    return found

  def read(self, entry):
    if self.test.modules:
      self.module = self.get(entry, 'module', lambda value: word(value, self.test.modules)) or self.test.modules[0]
    self.date = self.get(entry, 'date', self.read_day)
    self.choose_scale(entry)
    if self.scale and not self.scale_missing:
      self.read_scores(entry)

  def choose_scale(self, entry):
    scales = self.test.scales
    self.scale = scales[0]
    if len(scales) < 2:
      return
    if not empty(entry.get('scale')):
      said = self.get(entry, 'scale', lambda value: word(value, [scale.answer for scale in scales]))
      self.scale = next((scale for scale in scales if scale.answer == said), None) if said else None
      if self.scale and self.date and not self.scale.used_on(self.date):
        self.faults.append((f'{self.place}/scale', 'scale'))
    elif self.date:
      self.scale = next((scale for scale in scales if scale.used_on(self.date)), scales[0])
    else:
      try:
        overall = None if empty(entry.get('overall')) else number(entry['overall'])
      except Invalid:
        overall = None
      self.scale_missing = overall is not None and 0 <= overall <= min(scale.high for scale in scales)

  def read_scores(self, entry):
    scale = self.scale
    self.overall = self.get(entry, 'overall', lambda value: number(value, scale.low, scale.high, scale.step))
    given = entry.get('components')
    if given is not None and not isinstance(given, dict):
      self.faults.append((f'{self.place}/components', 'type'))
      given = None
    for name in scale.components:
      value = self.get(given or {}, name, lambda value: number(value, scale.component_low, scale.component_high, scale.step),
                       f'{self.place}/components/{escaped(name)}')
      if value is not None:
        self.components[name] = value
    self.reconcile(empty(entry.get('overall')))
    if scale.grades:
      self.grade = self.get(entry, 'grade', lambda value: word(value, scale.answers))
      if self.grade and self.overall is not None and not scale.grades[self.grade][0] <= self.overall <= scale.grades[self.grade][1]:
        self.faults.append((f'{self.place}/grade', 'grade'))

  def reconcile(self, is_open):
    """The overall score and the components that are given must be able to go together."""
    scale = self.scale
    if scale.aggregate == 'none' or not scale.components:
      return
    if is_open and len(self.components) == len(scale.components):
      self.overall = scale.aggregated(self.components.values())
    elif self.overall is not None and not self.is_feasible({}, {}):
      self.faults.append((f'{self.place}/overall', 'sum' if scale.aggregate == 'sum' else 'mean'))

  def is_feasible(self, at_least, at_most):
    """Whether the open components can be such that the overall score comes out, within these bounds besides their own."""
    scale = self.scale
    low = high = sum(self.components.values())
    for name in scale.components:
      if name not in self.components:
        least = max(scale.component_low, at_least.get(name, scale.component_low))
        most = min(scale.component_high, at_most.get(name, scale.component_high))
        if least > most:
          return False
        low, high = low + least, high + most
    first, last = scale.sums(self.overall)
    return low / scale.step <= last and first <= high / scale.step
