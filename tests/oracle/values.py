# SPDX-License-Identifier: GPL-3.0-or-later
"""What answers are made of: words, exact numbers, days; and the order of verdicts."""

import calendar
import datetime
import json
import re
from fractions import Fraction

M, D, N, I, X = 'meets', 'does-not-meet', 'needs-assessment', 'missing-information', 'not-applicable'
ORDER = [D, I, N, M]

LEVELS = ('none', 'in-progress', 'bachelor', 'master', 'equivalent')
FIELDS = ('cs', 'related-listed', 'related-self', 'other')
WORKS = ('none', 'relevant')

# ISO 3166-1 alpha-2 as it was agreed on in 2026, and the one code that is in use beside it.
COUNTRIES = set('''
AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD
CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF
GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN
KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA
NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI
SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI
VN VU WF WS YE YT ZA ZM ZW XK'''.split())


class Number(str):
  """A number of a JSON text as it was written."""


class Invalid(Exception):
  """Carries the reason."""


def empty(value):
  return value is None or (isinstance(value, str) and not isinstance(value, Number) and value == '')


def word(value, allowed):
  if not isinstance(value, str) or isinstance(value, Number):
    raise Invalid('type')
  if value not in allowed:
    raise Invalid('unknown-value')
  return value


def literal(value):
  """A number of a JSON text, however it is written."""
  mantissa, _, exponent = value.lower().partition('e')
  # a power of ten that no digits could bring back onto a scale
  if exponent and abs(int(exponent)) > 5000 and len(mantissa) < 5000:
    if not re.search('[1-9]', mantissa):
      return Fraction(0)
    far = Fraction(10) ** 5000 if int(exponent) > 0 else Fraction(1, 10 ** 5000)
    return -far if mantissa.startswith('-') else far
  return Fraction(mantissa) * Fraction(10) ** int(exponent or 0)


def number(value, low=None, high=None, step=None):
  """An exact number, within bounds and on a step where these are given."""
  if isinstance(value, Number):
    value = literal(value)
  elif isinstance(value, str) and re.fullmatch(r'[ \t\r\n]*-?[0-9]+([.,][0-9]+)?[ \t\r\n]*', value):
    value = Fraction(value.strip(' \t\r\n').replace(',', '.'))
  else:
    raise Invalid('type')
  if low is not None and not low <= value <= high:
    raise Invalid('range')
  if step is not None and value % step:
    raise Invalid('step')
  return value


def decimal(value):
  """An exact number as a decimal string, for those that have one of at most four places."""
  scaled = Fraction(value) * 10000
  if scaled.denominator != 1:
    raise ValueError(value)
  whole, rest = divmod(abs(scaled.numerator), 10000)
  text = f'{whole}.{rest:04}'.rstrip('0').rstrip('.')
  return f'-{text}' if scaled < 0 else text


def day(value):
  if not isinstance(value, str) or isinstance(value, Number) or not re.fullmatch(r'[0-9]{4}-[0-9]{2}-[0-9]{2}', value):
    raise Invalid('type')
  try:
    return datetime.date(*map(int, value.split('-')))
  except ValueError:
    raise Invalid('type') from None


def period(value):
  """First and last day of a date of a content file, which may be a year or a month only."""
  if value is None:
    return None, None
  parts = [int(part) for part in (value['value'] if isinstance(value, dict) else value).split('-')]
  year, month = parts[0], parts[1:2]
  if len(parts) == 3:
    return datetime.date(*parts), datetime.date(*parts)
  first = datetime.date(year, *(month or [1]), 1)
  last = month[0] if month else 12
  return first, datetime.date(year, last, calendar.monthrange(year, last)[1])


def months_later(date, months):
  """The same day some months later, or the last of a month that is shorter; no day where no calendar goes so far."""
  year, month = divmod(date.year * 12 + date.month - 1 + months, 12)
  if year > datetime.MAXYEAR:
    return datetime.date.max
  return datetime.date(year, month + 1, min(date.day, calendar.monthrange(year, month + 1)[1]))


def parse(line):
  """The answers of a line, or nothing where it is no set of answers."""
  def no_constant(name):
    raise ValueError(name)
  try:
    answers = json.loads(line.decode('utf-8'), parse_float=Number, parse_int=Number, parse_constant=no_constant)
  except (UnicodeDecodeError, ValueError, RecursionError):
    return None
  return answers if isinstance(answers, dict) else None


def best(verdicts, default=I):
  return max(verdicts, key=ORDER.index, default=default)


def worst(verdicts, default=N):
  return min(verdicts, key=ORDER.index, default=default)
