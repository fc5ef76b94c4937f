# SPDX-License-Identifier: GPL-3.0-or-later
"""The worked cases of the design, by which the second evaluator is itself tested."""

from .evaluation import evaluate
from .values import D, I, M, N, X, Number

# number: input; verdicts of degree level, subject and English, overall; reason of an invalid answer. A test is
# “name overall”, then letters with component scores; without a degree that is named it is a bachelor’s in cs.
CASES = '''
1: IN, ielts 6.5: M M M M
2: IN, ielts 6.0: M M D D
3: US, ielts 6.0: M M M M +passes-us-set-only
4: US, ielts 5.5: M M D D
5: IN, ielts 6.7: M M - - step
6: IN, ielts 9.5: M M - - range
7: IN, ielts L6.5 R6.5 W6 S6: M M M M
9: IN, ielts 7.0 L6 R6 W6 S6: M M - - mean
10: IN, ielts 7.0 general: M M N N
11: BR, toefl 90: M M M M
12: BR, toefl 89: M M D D
13: BR, toefl 92 R28 L27 S15 W22: M M M M
14: US, toefl 80 R20 L20 S20 W20: M M M M +passes-us-set-only
16: US, toefl 95: M M I I
18: US, toefl 80 R22 L20 S20 W20: M M - - sum
19: CN, toefl 1-6 4.5: M M N N +concordance-used
20: CN, toefl 1-6 5: M M M M +concordance-used
21: CN, toefl 1-6 4: M M D D +concordance-used
24: DE, cae C: M M M M
25: DE, cae 179: M M D D
27: DE, cpe 190: M M N N
28: US, cae 182: M M I I
29: US, cae R175 W172 L169 S180: M M M M +cambridge-components
30: US, cpe R200 W168 L210 S190: M M D D +cambridge-components
32: US, cae R215: M M - - range
33: IN, field other, ielts 7: M N M N
34: IN, field related-self, ielts 7: M N M N
36: IN, degree none, work none, ielts 7: D X M D
37: IN, degree in-progress, ielts 7: N M M N
38: IN: M M I I
39: IN, pte 65: M M N N
40: IE, exempt: M M N N
41: NL, exempt: M M N N
43: degree -, field -: I I I I
44: IN, degree -, field -, ielts 6.0: I I D D
US, toefl 109 R30 L30 S30: M M D D
US, toefl 110: M M M M
US, toefl 100 R30 L25: M M I I
US, toefl 120 R0 L0 S0: M M - - sum
IN, ielts 9 L0 R0 W0: M M - - mean
US, toefl 1-6 4.5: M M I I +concordance-used
US, toefl 1-6 3.5: M M D D +concordance-used
US, toefl 5: M M I I
US, toefl 0-120 90 on 2026-01-21: M M - - scale
IN, ielts 7 on 2999-01-01: M M - - date
IN, pte 65, ielts 6: M M D D
'''
VERDICTS = {'M': M, 'D': D, 'N': N, 'I': I, 'X': X, '-': None}
SKILLS = {'L': 'listening', 'R': 'reading', 'W': 'writing', 'S': 'speaking'}


def read_test(words):
  name, *words = words.split()
  test = {'test': name}
  while words:
    part = words.pop(0)
    if part[0] in SKILLS:
      test.setdefault('components', {})[SKILLS[part[0]]] = Number(part[1:])
    elif part in ('0-120', '1-6'):
      test['scale'] = part
    elif part == 'general':
      test['module'] = part
    elif part == 'on':
      test['date'] = words.pop(0)
    else:
      test['grade' if part.isalpha() else 'overall'] = part
  return test


def read(line):
  """The answers of a line, and what must come of them."""
  *_, words, result = line.split(': ')
  answers = {'degreeLevel': 'bachelor', 'field': 'cs', 'tests': []}
  for part in words.split(', '):
    first, _, rest = part.partition(' ')
    if len(first) == 2:
      answers['country'] = first
    elif first in ('degree', 'field', 'work'):
      answers['degreeLevel' if first == 'degree' else first] = rest.strip('-') if rest == '-' else rest
    else:
      answers['tests'].append(read_test(part))
  return answers, result.split()


def differences(content, today):
  for line in CASES.strip().split('\n'):
    answers, (degree, subject, english, overall, *more) = read(line)
    found = evaluate(content, answers, today)
    verdicts = [result['verdict'] for _, result in found['rules']] + [found['overall']]
    if verdicts != [VERDICTS[letter] for letter in (degree, subject, english, overall)]:
      yield f'{line}: found {verdicts}'
    for word in more:
      if word[1:] not in found['advisories'] and [word] != [reason for _, reason in found['invalid']]:
        yield f'{line}: found {found["invalid"]}, {found["advisories"]}'
    if not more and found['invalid']:
      yield f'{line}: found {found["invalid"]}'
