# SPDX-License-Identifier: GPL-3.0-or-later
"""Copies of a content file in which something that a rule names cannot be used."""

import copy
import json

from .content import every

# One more member of an accepted test, or another value of one that it has.
ENTRIES = [{'minimum': '6.3'}, {'minimum': '999'}, {'minimum': '-1'}, {'minimumGrade': 'Z'}, {'componentMinimum': '999'},
           {'componentMinima': {'reading': '1.23'}}, {'componentMinima': {'singing': '5'}}, {'componentsCounted': ['singing']},
           {'assessModules': ['at-night']}, {'maxAgeMonths': 0}]
NUMBERS = [{'minimum': '999'}, {'minimum': '2.001'}, {'byCountry': {'IN': '999', 'BR': '999'}}]
LEVELS = [{'meets': ['bachelor', 'doctor']}, {'meets': [], 'needsAssessment': ['phd']}]
CHOICES = [{'choices': [{'id': 'yes', 'label': 'Yes', 'verdict': 'perhaps'}, {'id': 'no', 'label': 'No', 'verdict': 'meets'}]}]

WAYS = {'number': NUMBERS, 'degreeLevel': LEVELS, 'choice': CHOICES, 'subject': CHOICES}


def places(data):
  """What can be spoiled: (name, object, how)."""
  for chosen in data['programmes'][0].get('requirementSets', []):
    for rule in every(chosen['rules']):
      parameters = rule.get('parameters', {})
      if rule['type'] == 'languageTest':
        for entry in parameters['accepted']:
          yield f'{chosen["id"]}/{rule["id"]}/{entry["test"]}', entry, ENTRIES
      elif rule['type'] in WAYS:
        yield f'{chosen["id"]}/{rule["id"]}', parameters, WAYS[rule['type']]


def copies(path):
  """Each place spoiled in one way after the other, so that every way is there: (name, data)."""
  data = json.loads(path.read_text(encoding='utf-8'))
  for index, (name, _, ways) in enumerate(places(data)):
    spoiled = copy.deepcopy(data)
    way = ways[index % len(ways)]
    list(places(spoiled))[index][1].update(way)
    yield f'{name} with {json.dumps(way)}', spoiled
