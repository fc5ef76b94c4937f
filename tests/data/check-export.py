#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""`brochure --export` writes files that other programs read, and nothing where it cannot.

usage: check-export.py BROCHURE TEST-ICS
"""

import json
import os
import pathlib
import re
import resource
import shutil
import signal
import subprocess
import sys
import tempfile

import tap

BROCHURE = sys.argv[1]
FOLDER = pathlib.Path(tempfile.mkdtemp(prefix='brochure-export-'))
OTHER = tap.ROOT / 'tests/data/evening-course.json'
ENGLISH_ONLY = 'BROCHURE_TEST_ENGLISH_ONLY' in os.environ

# The language of the interface, a word of its that must be found, and the size of paper of a session in that locale.
PDFS = (('en', 'en_US.UTF-8', 'Entry Requirements', '612 x 792'),
        ('nl', 'nl_NL.UTF-8', 'Toelatingseisen', '595.276 x 841.89'),
        ('ar', 'ar_EG.UTF-8', 'شروط القبول', '595.276 x 841.89'))

# The words of schema.org that are used, by type, as schema.org 29 has them; its own file is too large to keep.
TERMS = {
  'CollegeOrUniversity': 'name url address contactPoint',
  'ContactPoint': 'contactType name email telephone url',
  'CreativeWork': 'name abstract publisher url inLanguage dateModified isBasedOn',
  'EducationalOccupationalProgram': 'identifier name description programType timeToComplete educationalProgramMode '
                                    'provider startDate applicationStartDate applicationDeadline offers '
                                    'programPrerequisites subjectOf',
  'Offer': 'name description availabilityStarts availabilityEnds availability priceSpecification',
  'PostalAddress': 'name streetAddress postOfficeBoxNumber postalCode addressLocality addressCountry',
  'UnitPriceSpecification': 'price priceCurrency unitText description',
}
OURS = {'RequirementSet', 'Rule', 'AcceptedTest'}


def run(*arguments, **environment):
  """Status, standard output and standard error."""
  done = subprocess.run([BROCHURE, '--as-of', '2026-11-24', *map(str, arguments)], capture_output=True, text=True,
                        env=os.environ | {'LANGUAGE': 'en'} | environment)
  return done.returncode, done.stdout, done.stderr


def tool(*command):
  if not shutil.which(command[0]):
    raise tap.Skip(f'this machine has no {command[0]}')
  return subprocess.run(list(map(str, command)), capture_output=True, text=True, check=True).stdout


def export(name, *arguments, **environment):
  path = FOLDER / name
  status, out, err = run('--export', path.suffix[1:].replace('txt', 'text'), '-o', path, *arguments, **environment)
  if (status, out, err) != (0, '', ''):
    raise RuntimeError(f'{name}: {status} {out} {err}')
  return path


def pdfs():
  for code, locale, word, size in PDFS:
    if code == 'en' or not ENGLISH_ONLY:
      yield code, export(f'{code}.pdf', '--language', code, LC_ALL=locale), word, size


def check_information():
  """A PDF has a title, is tagged, and has the paper of the session's region."""
  for code, path, word, size in pdfs():
    found = dict(re.findall(r'^([\w ]+): +(.+)$', tool('pdfinfo', path), re.M))
    if found.get('Tagged') != 'yes' or not found.get('Title') or size not in found.get('Page size', ''):
      yield f'{code}: {found}'


def check_words():
  """The text of a PDF can be searched, in every language and across its pages."""
  for code, path, word, size in pdfs():
    text = tool('pdftotext', path, '-')
    for wanted in (word, 'IELTS', '18'):
      # what is written from right to left may come with marks of its direction
      if wanted not in re.sub('[\u200e\u200f\u202a-\u202e\u2066-\u2069]', '', text):
        yield f'{code}: “{wanted}” is not found'


def check_structure():
  """The structure of a PDF has headings, lists, tables and links."""
  path = export('en.pdf', '--language', 'en')
  found = set(re.findall(r'^ *(\w+)', tool('pdfinfo', '-struct', path), re.M))
  for missing in {'Document', 'H1', 'H2', 'H3', 'P', 'L', 'LI', 'LBody', 'Table', 'TR', 'TH', 'TD', 'Link', 'TOC', 'TOCI'} - found:
    yield missing


def check_fonts():
  """Every font of a PDF is embedded, and knows which letters it shows."""
  for code, path, word, size in pdfs():
    lines = tool('pdffonts', path).splitlines()[2:]
    if not lines:
      yield f'{code}: there is none'
    for line in lines:
      if re.search(r' (\w+) (\w+) (\w+) +\d+ +\d+$', line).group(1, 3) != ('yes', 'yes'):
        yield f'{code}: {line}'


def check_catalogue():
  """An independent program finds nothing wrong with a PDF; it knows its language, bookmarks and links."""
  for code, path, word, size in pdfs():
    tool('qpdf', '--check', path)
    objects = json.loads(tool('qpdf', '--json', path))['qpdf'][1]
    root = objects[f'obj:{objects["trailer"]["value"]["/Root"]}']['value']
    if root.get('/Lang') != f'u:{code}' or not root.get('/MarkInfo', {}).get('/Marked'):
      yield f'{code}: {root}'
    dictionaries = [o['value'] for o in objects.values() if isinstance(o.get('value'), dict)]
    links = [d for d in dictionaries if d.get('/Subtype') == '/Link']
    inside = [d for d in links if '/Dest' in d or d.get('/A', {}).get('/S') == '/GoTo']
    if '/Outlines' not in root or len(inside) < 20 or len(links) - len(inside) < 5:
      yield f'{code}: {len(links)} links, {len(inside)} of them inside'


def check_section():
  """With --section there is only that one, with a title of its own."""
  path = export('fees.pdf', '--section', 'tuition-fees', '--language', 'en')
  if 'ICT in the Public Sector – Tuition Fees' not in tool('pdfinfo', path):
    yield 'it is not called by its title'
  text = export('fees.txt', '--section', 'tuition-fees', '--language', 'en').read_text()
  if '€18,016' not in text or 'Contents' in text or 'Careers' in text:
    yield text


def check_json_ld():
  """JSON-LD expands, with no word that schema.org does not have for its type."""
  for content in ((), ('--content', OTHER)):
    document = json.loads(export('any.jsonld', *content).read_text())
    try:
      from pyld import jsonld
    except ImportError as reason:
      raise tap.Skip('this machine has no pyld') from reason

    def load(url, options):
      if url != 'https://schema.org':
        raise ValueError(url)
      dates = {name: {'@type': 'Date'} for name in ('startDate', 'applicationDeadline', 'dateModified')}
      return {'contentType': 'application/ld+json', 'contextUrl': None, 'documentUrl': url,
              'document': {'@context': {'@vocab': 'https://schema.org/', **dates}}}

    def look(node):
      types = [t.rsplit('/', 1)[1] for t in node.get('@type', ()) if t.startswith('https://schema.org/')]
      ours = [t.rsplit('#', 1)[1] for t in node.get('@type', ()) if '#' in t]
      if not types and not set(ours) <= OURS:
        yield f'{node.get("@type")}'
      known = {'https://schema.org/' + word for t in types for word in TERMS.get(t, '').split()}
      for name, values in node.items():
        if name.startswith('https://schema.org/') and types and name not in known:
          yield f'{types}: {name}'
        for value in values if isinstance(values, list) else ():
          if isinstance(value, dict) and '@value' not in value:
            yield from look(value)

    expanded = jsonld.expand(document, {'documentLoader': load})
    if len(expanded) != 1 or 'https://schema.org/name' not in expanded[0]:
      yield str(expanded)[:400]
    yield from look(expanded[0])


def check_calendar():
  """An independent program reads the days of an intake: whole ones, with an alarm and names that stay."""
  try:
    import icalendar
  except ImportError as reason:
    raise tap.Skip('this machine has no icalendar') from reason
  found = []
  for name in ('one.ics', 'two.ics'):
    subprocess.run([sys.argv[2], FOLDER / name], check=True)
    calendar = icalendar.Calendar.from_ical((FOLDER / name).read_bytes())
    found.append([(str(e['UID']), e['DTSTART'].dt.isoformat(), (e['DTEND'].dt - e['DTSTART'].dt).days, str(e['STATUS']),
                   [a['TRIGGER'].dt.days for a in e.walk('VALARM')], bool(str(e['SUMMARY'])), 'DTSTAMP' in e)
                  for e in calendar.walk('VEVENT')])
  days = [(day, status) for uid, day, length, status, alarms, *has in found[0] if (length, alarms, has) == (1, [-7], [True] * 2)]
  if days != [('2031-09-08', 'CONFIRMED'), ('2031-04-01', 'CONFIRMED'), ('2031-07-15', 'TENTATIVE')]:
    yield f'{found[0]}'
  if found[0] != found[1] or len({uid for uid, *rest in found[0]}) != 3:
    yield f'{found}'


def check_usage():
  """A call that asks for what there is not says so in one line."""
  path = FOLDER / 'no.pdf'
  for status, *arguments in ((2, '--export', 'docx', '-o', path), (2, '--export', 'pdf'), (2, '-o', path),
                             (2, '--export', 'pdf', '-o', path, '--section', 'nowhere'),
                             (2, '--export', 'pdf', '-o', path, '--check'),
                             (1, '--export', 'pdf', '-o', path, '--content', FOLDER / 'gone.json'),
                             (1, '--export', 'pdf', '-o', FOLDER / 'gone/no.pdf'), (1, '--export', 'text', '-o', FOLDER)):
    found, out, err = run(*arguments)
    if found != status or out or err.count('\n') != 1 or path.exists():
      yield f'{arguments}: {found} {out} {err}'


def check_stdout():
  """A dash is standard output."""
  status, out, err = run('--export', 'text', '-o', '-')
  if status or err or not out.startswith('Master’s specialisation'):
    yield f'{status} {out[:80]} {err}'


def limit():
  """As on a disk with room for 64 KiB: writing fails halfway."""
  signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
  resource.setrlimit(resource.RLIMIT_FSIZE, (65536, 65536))


def check_full():
  """Where there is no room the old file stays as it was, and no half one is left."""
  folder = FOLDER / 'full'
  folder.mkdir()
  (folder / 'old.pdf').write_text('old')
  for name in ('old.pdf', 'new.pdf'):
    done = subprocess.run([BROCHURE, '--export', 'pdf', '-o', folder / name], capture_output=True, text=True,
                          preexec_fn=limit)
    left = {path.name: path.read_bytes() for path in folder.iterdir()}
    if done.returncode != 1 or done.stdout or done.stderr.count('\n') != 1 or left != {'old.pdf': b'old'}:
      yield f'{name}: {done.returncode} {done.stderr} {sorted(left)}'


def check_read_only():
  """Where nothing may be written the old file stays as it was."""
  folder = FOLDER / 'read-only'
  folder.mkdir()
  (folder / 'old.pdf').write_text('old')
  folder.chmod(0o555)
  if os.access(folder, os.W_OK):
    raise tap.Skip('nothing is read-only to this user')
  status, out, err = run('--export', 'pdf', '-o', folder / 'old.pdf')
  if status != 1 or err.count('\n') != 1 or (folder / 'old.pdf').read_text() != 'old' or len(list(folder.iterdir())) != 1:
    yield f'{status} {err}'
  folder.chmod(0o755)


try:
  tap.run([case for name, case in list(globals().items()) if name.startswith('check_')])
finally:
  shutil.rmtree(FOLDER, ignore_errors=True)
