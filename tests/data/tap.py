# SPDX-License-Identifier: GPL-3.0-or-later
"""What the checks of data share: cases with the problems they found, told as TAP."""

import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]


class Skip(Exception):
  """This machine lacks what the case needs."""


def files(*patterns):
  """The files of the tree that match, without those that a build made."""
  found = {path for pattern in patterns for path in ROOT.glob(pattern)}
  return sorted(path for path in found
                if path.is_file() and not {'_build', '_build-51', '_flatpak_build', '.flatpak-builder', '.git', '__pycache__'} &
                set(path.relative_to(ROOT).parts))


def name(path):
  return path.relative_to(ROOT).as_posix()


def run(cases):
  """Runs functions that yield problems; the first line of a docstring names the case. Exits."""
  failed = False
  print(f'1..{len(cases)}')
  for number, case in enumerate(cases, 1):
    title = case.__doc__.strip().splitlines()[0].rstrip('.')
    try:
      problems = list(case())
    except Skip as reason:
      print(f'ok {number} - {title} # SKIP {reason}')
      continue
    except Exception as error:  # a missing file or element is a finding like any other
      problems = [f'{type(error).__name__}: {error}']
    failed |= bool(problems)
    print('not ok' if problems else 'ok', number, '-', title)
    for problem in problems:
      print('#', problem)
  sys.exit(1 if failed else 0)
