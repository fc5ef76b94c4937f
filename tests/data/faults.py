# SPDX-License-Identifier: GPL-3.0-or-later
"""The corpus of faults: good brochures, and what one edit in them must bring forth. faults/README.md tells of the format."""

import dataclasses
import json
import re

from tap import ROOT

FOLDER = ROOT / 'tests/data/faults'

# What the brochures need beside them.
PICTURES = {
  'pier.svg': b'<?xml version="1.0"?>\n<!-- a pier -->\n<svg xmlns="http://www.w3.org/2000/svg"/>\n',
  'heavy.svg': b'<svg xmlns="http://www.w3.org/2000/svg"><filter><feTurbulence numOctaves="99"/></filter></svg>\n',
  'crane.png': b'\x89PNG\r\n\x1a\n',
  'notes.txt': b'This is no picture.\n',
  'empty.png': b'',
}

# More than a picture may have, in bytes.
HUGE = 'huge.png', 16 * 1024 * 1024 + 1


@dataclasses.dataclass
class Fault:
  name: str
  base: str
  old: str
  new: str
  schema: str
  findings: list

  def text(self):
    """The brochure with the fault in it."""
    good = base(self.base)
    old, new = (part.replace('⏎', '\n').replace('⇥', '\t') for part in (self.old, self.new))
    if good.count(old) != 1:
      raise ValueError(f'{self.name}: “{self.old}” stands {good.count(old)} times in {self.base}')
    return good.replace(old, new)


def base(name):
  return (FOLDER / f'{name}.json').read_text(encoding='utf-8')


def bases():
  return [path.stem for path in sorted(FOLDER.glob('*.json'))]


def tables():
  return sorted(FOLDER.glob('*.tsv'))


def read(path):
  """The faults of one table."""
  for line in path.read_text(encoding='utf-8').split('\n'):
    if line and not line.startswith('#'):
      yield Fault(*(fields := line.split('\t'))[:5], fields[5:])


def every():
  return [fault for path in tables() for fault in read(path)]


def write_pictures(folder):
  for name, content in PICTURES.items():
    (folder / name).write_bytes(content)
  name, size = HUGE
  with open(folder / name, 'wb') as file:
    file.write(PICTURES['crane.png'])
    file.truncate(size)


def examples():
  """The examples of the content's README as whole brochures, each by where it stands in the file: a pointer says which
  member of course.json it takes the place of, or which array it comes at the end of."""
  text = (ROOT / 'data/content/README.md').read_text(encoding='utf-8')
  found = re.findall(r'<!-- (\S+) -->\n```json\n(.*?)```\n', text, re.DOTALL)
  if len(found) != text.count('```json'):
    raise ValueError('an example does not say where it belongs')
  for number, (pointer, example) in enumerate(found):
    document = json.loads(example)
    if pointer != 'file':
      example, document = document, json.loads(base('course'))
      place = document
      *path, last = pointer.split('/')[1:]
      for step in path:
        place = place[int(step) if isinstance(place, list) else step]
      if last == '-':
        place.append(example)
      else:
        place[int(last) if isinstance(place, list) else last] = example
    yield f'example-{number}', document
