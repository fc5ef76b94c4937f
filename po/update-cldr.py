#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes what the Unicode CLDR knows of our languages: names, marks and patterns.

usage: update-cldr.py [--check] [LANGUAGE…]

Writes src/language/cldr for po/LINGUAS, the languages that are there and the ones given, and the same of
some others to tests/core/cldr. The packages are fetched once with `npm pack` and kept in the cache.
--check writes nothing and fails where something else would be written.

Numbers get Latin digits in every language, also in Arabic and Persian, whose universities write scores, fees
and dates so for readers from everywhere, as does the page that the brochure quotes. Whoever types may use any.
"""
import base64
import functools
import hashlib
import json
import os
import re
import subprocess
import sys
import tarfile
import textwrap
from pathlib import Path

VERSION = '48.2.0'
PACKAGES = {
  'cldr-core': 'zfmLothncSwfv2jlevoSrgI2VGgH8SDGHXst6jUEotHA8nq9Igeg9jzdJDFtBso9pgJuG89DK16TzrmZDdo2Bg==',
  'cldr-dates-full': 'zMrKvjMO414HDftLr6vKH1fNQHakFNe+F1h4S0eg+zmL4WRi9pI41fxB3UrTJDY42MEM87jCuAw/qlqCgYKcAQ==',
  'cldr-localenames-full': '4o0paYDz0UXhfhChAVFkmVl2CP0YTSEqE6WrC0fNafaSC5u5DAXphxH3SZ1Ujczarikr8DToKZfiok6EqWLdNQ==',
  'cldr-misc-full': 'dSc2Tr53dQcUGwsTinamEeoP2YXOhQrIZ+SyeuUrv4MzJOSjT/Q0qkSmX11ZwfcTbYSkIqbrgALQLhAm1yf5fA==',
  'cldr-numbers-full': '0EQ+UkVDsyXOlxnWnL1RIENVZFqCnb04D1Yrku0obnOyttbuZz8tHmUd5c5AEvhGS/Gg2zI4fTaCm51LSGITog==',
}

ROOT = Path(__file__).resolve().parent.parent
SHIPPED = ROOT / 'src/language/cldr'
TESTED = ROOT / 'tests/core/cldr'

# Their habits are none of ours: other groups, inflected months, a sign in front, months as numbers, native digits.
TESTED_LANGUAGES = ('fa', 'fr', 'hi', 'pl', 'tr', 'zh_CN')

# The brochure's English is British; gettext’s “pt” is that of Portugal, the CLDR’s that of Brazil.
SOURCES = {'en': 'en-GB', 'pt': 'pt-PT'}
SCRIPTS = {'cyrillic': 'Cyrl', 'latin': 'Latn'}

# Codes that are no country's: of islands that belong to one, of unions, of tests.
NO_COUNTRIES = 'AC CP CQ DG EA EU EZ IC QO TA UN XA XB ZZ'.split()
# Where another name than the CLDR's first is the usual one, or tells two neighbours apart.
PREFERRED = {'CD': 'variant', 'CG': 'variant', 'HK': 'short', 'MM': 'short', 'MO': 'short', 'PS': 'short'}

# Members of a pattern, as src/language/brochure-locale-data.h numbers them.
DATE_FIELDS = {'d': '{0}', 'dd': '{0}', 'MMMM': '{1}', 'y': '{2}', 'LLLL': '{3}', 'M': '{4}', 'MM': '{4}', 'L': '{4}'}


def fetch(package):
  """The package as a file of the cache, which is the one that was looked at when VERSION was chosen."""
  cache = Path(os.environ.get('XDG_CACHE_HOME') or Path.home() / '.cache') / 'brochure-dev/cldr'
  path = cache / f'{package}-{VERSION}.tgz'
  if not path.exists():
    cache.mkdir(parents=True, exist_ok=True)
    subprocess.run(['npm', 'pack', '--silent', f'{package}@{VERSION}'], cwd=cache, check=True, stdout=subprocess.DEVNULL)
  found = base64.b64encode(hashlib.sha512(path.read_bytes()).digest()).decode()
  if found != PACKAGES[package]:
    sys.exit(f'{path} is not the package that was expected: its sha512 is {found}')
  return tarfile.open(path)


class Cldr:
  """The packages, and the parts of them that were read."""

  def __init__(self):
    self.packages = {name: fetch(name) for name in PACKAGES}
    self.likely = self.read('cldr-core', 'supplemental/likelySubtags')['supplemental']['likelySubtags']
    self.locales = set(self.read('cldr-core', 'availableLocales')['availableLocales']['full'])

  def read(self, package, name):
    return json.load(self.packages[package].extractfile(f'package/{name}.json'))

  def part(self, package, locale, name):
    return self.read(f'cldr-{package}-full', f'main/{locale}/{name}')['main'][locale]

  def maximize(self, tag):
    """Language, script and region, of which the last two may be left to be guessed."""
    language, _, region = tag.partition('-')
    likely = self.likely.get(tag) or self.likely[language]
    script = region if len(region) == 4 else likely.split('-')[1]
    return language, script, region if len(region) == 2 else likely.split('-')[2]

  def find(self, code, tag):
    language, script, region = self.maximize(tag)
    choices = [SOURCES.get(code, tag), f'{language}-{script}-{region}', f'{language}-{script}', language]
    return next((choice for choice in choices if choice in self.locales), None)


def to_tag(code):
  language, _, modifier = code.partition('@')
  return f'{language}-{SCRIPTS[modifier]}' if modifier else language.replace('_', '-')


def own_name(cldr, locale, tag):
  names = cldr.part('localenames', locale, 'languages')['localeDisplayNames']['languages']
  language, script, _ = cldr.maximize(tag)
  return next(names[choice] for choice in (tag, f'{language}-{script}', language) if choice in names)


def numbers(cldr, locale):
  found = cldr.part('numbers', locale, 'numbers')['numbers']
  marks = found['symbols-numberSystem-latn']
  money = found['currencyFormats-numberSystem-latn']
  groups = found['decimalFormats-numberSystem-latn']['standard'].split('.')[0].split(',')
  assert len(groups[-1]) == 3, locale

  def pattern(text):
    return re.sub('[#,0.]+', '{0}', text.split(';')[0]).replace('%', marks['percentSign']).replace('¤', '{1}')

  return {
    'decimal': marks['decimal'],
    'group': marks['group'],
    'minus': marks['minusSign'],
    'minimum_grouping': int(found['minimumGroupingDigits']),
    'second_group': len(groups[-2]) if len(groups) > 2 else 3,
    'percent': pattern(found['percentFormats-numberSystem-latn']['standard']),
    'money': pattern(money['standard']),
    'money_in_letters': pattern(money['standard-alphaNextToNumber']),
    'quantity': money['unitPattern-count-other'],
  }


@functools.cache
def tender(cldr):
  """The money that some country pays with."""
  regions = cldr.read('cldr-core', 'supplemental/currencyData')['supplemental']['currencyData']['region']
  return sorted({code for history in regions.values() for entry in history for code, dates in entry.items()
                 if '_to' not in dates and dates.get('_tender') != 'false'})


def signs(cldr, locale):
  found = cldr.part('numbers', locale, 'currencies')['numbers']['currencies']
  return [(code, found[code]['symbol']) for code in tender(cldr) if found.get(code, {}).get('symbol', code) != code]


def dates(cldr, locale):
  found = cldr.part('dates', locale, 'ca-gregorian')['dates']['calendars']['gregorian']
  known = found['dateTimeFormats']['availableFormats']
  fields = DATE_FIELDS | {'G': found['eras']['eraAbbr']['1']}

  def pattern(text):
    pieces = re.findall(r"'([^']*)'|([A-Za-z])(\2*)|([^A-Za-z']+)", text)
    return ''.join(quoted or plain or fields[letter + more] for quoted, letter, more, plain in pieces)

  day = pattern(found['dateFormats']['long'])
  typed = pattern(known['yMd'])
  # Where the year stands in front, a year at the end is typed in the order of a written date.
  order = day if typed.startswith('{2}') else typed
  weekdays = list(found['days']['stand-alone']['short'].values())
  if any(len(name) > 3 or re.search(r'\d', name) for name in weekdays):
    weekdays = list(found['days']['stand-alone']['narrow'].values())
  return {
    'year': pattern(known['y']),
    'month': pattern(known['yMMMM']),
    'day': day,
    'is_day_first': order.index('{0}') < min(order.index(field) for field in ('{1}', '{3}', '{4}') if field in order),
    'months': list(found['months']['format']['wide'].values()),
    'months_alone': list(found['months']['stand-alone']['wide'].values()),
    'weekdays': weekdays,
  }


def lists(cldr, locale):
  found = cldr.part('misc', locale, 'listPatterns')['listPatterns']
  return {member: [found[f'listPattern-type-{kind}'][part] for part in ('2', 'start', 'middle', 'end')]
          for member, kind in (('all_of', 'standard'), ('any_of', 'or'))}


def countries(cldr, locale):
  """Codes and names; the first name of a country is the one that is shown, the others are found too."""
  found = cldr.part('localenames', locale, 'territories')['localeDisplayNames']['territories']
  english = cldr.part('localenames', 'en-GB', 'territories')['localeDisplayNames']['territories']
  pair = lists(cldr, locale)['all_of'][0]

  def spell(name):
    # In a sentence, “Bosnia & Herzegovina” is written out.
    first, _, second = name.replace(' - ', ' – ').partition(' & ')
    return pair.format(first, second) if second else first

  entries = []
  for code in sorted(code for code in english if re.fullmatch('[A-Z]{2}', code) and code not in NO_COUNTRIES):
    name = found.get(code, code)
    names = [found.get(f'{code}-alt-{PREFERRED.get(code)}'), name if name != code else english[code],
             *(found[key] for key in sorted(found) if key.startswith(f'{code}-alt-'))]
    entries += [(code, spell(name)) for name in dict.fromkeys(names) if name]
  return entries


def quote(text):
  """A C string, in which what cannot be seen can be read."""
  def escape(match):
    return ''.join(f'\\{byte:03o}' for byte in match[0].encode())
  return '"' + re.sub('[\u00a0\u061c\u200b-\u200f\u2028-\u202f]', escape, text.replace('"', '\\"')) + '"'


def write_member(member, value):
  if isinstance(value, bool):
    return f'  .{member} = {str(value).upper()},\n'
  if isinstance(value, int):
    return f'  .{member} = {value},\n'
  if isinstance(value, str):
    return f'  .{member} = {quote(value)},\n'
  if isinstance(value[0], tuple):
    # One string for each first letter, so that a change of one name does not move all others.
    lines = {}
    for code, name in value:
      lines.setdefault(code[0], []).append(quote(f'{code} {name}\0').replace('\0', '\\0'))
    return f'  .{member} =\n' + '\n'.join(fill(' '.join(line)) for line in lines.values()) + ',\n'
  return f'  .{member} = {{\n{fill(", ".join(map(quote, value)))},\n  }},\n'


def fill(text):
  # A blank within a string is no place to break.
  held = re.sub(r'"[^"]*"', lambda match: match[0].replace(' ', '\ue000'), text)
  return textwrap.fill(held, 116, initial_indent='    ', subsequent_indent='    ', break_long_words=False,
                       break_on_hyphens=False).replace('\ue000', ' ')


def language(cldr, code):
  tag = to_tag(code)
  locale = cldr.find(code, tag)
  if locale is None:
    sys.exit(f'The CLDR does not know {code}')
  layout = cldr.part('misc', locale, 'layout')['layout']['orientation']
  name, _, region = cldr.maximize(tag)
  members = {
    'code': code,
    'name': own_name(cldr, locale, tag),
    'locale': f'{name}_{region}',
    'is_rtl': layout['characterOrder'] == 'right-to-left',
    **numbers(cldr, locale),
    **dates(cldr, locale),
    **lists(cldr, locale),
    'currencies': signs(cldr, locale),
    'countries': countries(cldr, locale),
  }
  text = ''.join(write_member(member, value) for member, value in members.items())
  return seal(f'{{\n{text}}},\n', locale)


def seal(text, what):
  """What is generated, with where it is from; a test tells whether somebody has changed it since."""
  checksum = hashlib.sha256(text.encode()).hexdigest()
  return ('/* SPDX-' 'License-Identifier: Unicode-3.0 */\n'
          f'/* From the Unicode CLDR {VERSION}, {what}, by po/update-cldr.py: not to be edited.\n'
          f' * sha256 of what follows: {checksum} */\n{text}')


def generate(cldr, codes):
  """All files and what they hold."""
  codes = sorted({'en', *(ROOT / 'po/LINGUAS').read_text().split(), *(path.stem for path in SHIPPED.glob('*.h')), *codes}
                 - {'all'})
  files = {SHIPPED / f'{code}.h': language(cldr, code) for code in codes}
  files |= {TESTED / f'{code}.h': language(cldr, code) for code in TESTED_LANGUAGES}
  files[SHIPPED / 'all.h'] = seal(''.join(f'#include "language/cldr/{code}.h"\n' for code in codes), 'all languages')
  files[TESTED / 'currencies.h'] = seal(fill(' '.join(quote(code + ' ') for code in tender(cldr))) + '\n', 'money in use')
  return files


def main():
  options = [word for word in sys.argv[1:] if word.startswith('-')]
  if options not in ([], ['--check']):
    sys.exit(__doc__)
  files = generate(Cldr(), [word for word in sys.argv[1:] if word not in options])
  stale = [path for path, text in files.items() if not path.exists() or path.read_text() != text]
  for path in stale:
    print(path.relative_to(ROOT))
    if not options:
      path.parent.mkdir(parents=True, exist_ok=True)
      path.write_text(files[path])
  if options and stale:
    sys.exit(1)


main()
