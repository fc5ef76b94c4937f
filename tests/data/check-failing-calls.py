#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whichever call of a command to the system fails, it says so in one line, and every file is as it was.

usage: check-failing-calls.py BROCHURE FAILING-CALLS

Each command is run time and again: the first time its first open() fails, then the second, until there are no more.
"""

import errno
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

import tap

BROCHURE, LIBRARY = sys.argv[1:]
OLD = b'what was there before\n'

COMMANDS = {
  'check': ['--check', 'content/brochure.json'],
  'evaluate': ['--content', 'content/brochure.json', '--evaluate', 'answers.jsonl'],
  'list': ['--content', 'content/brochure.json', '--list-sections'],
  'text': ['--content', 'content/brochure.json', '--export', 'text', '-o', 'old'],
  'jsonld': ['--content', 'content/brochure.json', '--export', 'jsonld', '-o', 'new'],
  'pdf': ['--content', 'content/brochure.json', '--export', 'pdf', '--section', 'overview', '-o', 'old'],
}

# A call, and the error of it; without one it does only half of what it was asked for.
FAILURES = [('open', errno.EACCES), ('read', errno.EIO), ('read', 0), ('write', errno.ENOSPC), ('write', 0),
            ('rename', errno.EACCES), ('fsync', errno.EIO), ('close', errno.EIO)]

# As many calls as are tried; the later ones of a long output are like the earlier ones.
END = 8


def make_folder(folder):
  """What the commands read, and a file that some of them write anew."""
  shutil.copytree(tap.ROOT / 'data/content', folder / 'content')
  (folder / 'answers.jsonl').write_text('{"country": "IN"}\n' * 3, encoding='utf-8')
  (folder / 'old').write_bytes(OLD)


def contents(folder):
  """What is in each file; a PDF tells when it was made, so of that only that it is whole."""
  found = {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob('*') if path.is_file()}
  return {name: len(content) if content.startswith(b'%PDF') and content.endswith(b'%%EOF\n') else content
          for name, content in found.items()}


def run(arguments, **environment):
  """What a command does in a folder of its own: status, standard output, standard error, files, and whether the call
  came that was to fail."""
  with tempfile.TemporaryDirectory(prefix='brochure-failing-') as name:
    folder = pathlib.Path(name).resolve() / 'files'
    make_folder(folder)
    report = folder.parent / 'report'
    arguments = [str(folder / word) if (folder / word).exists() or word == 'new' else word for word in arguments]
    done = subprocess.run([BROCHURE, '--language', 'en', '--as-of', '2026-11-24', *arguments], capture_output=True, check=False,
                          env=os.environ | {'LD_PRELOAD': LIBRARY, 'FAILING_FOLDER': str(folder), 'FAILING_REPORT': str(report)}
                          | environment)
    out = done.stdout.replace(str(folder).encode(), b'')
    return (done.returncode, out, contents(folder)), done.stderr.decode(), report.exists()


def look_at(result, said, whole):
  """What is wrong when a call failed, or nothing."""
  status, out, files = result
  if result == whole:
    return
  if status != 1:
    yield f'it ends with {status}'
  if not re.fullmatch(r'[^\n]+\n', said) or re.search('CRITICAL|WARNING', said):
    yield f'it says {said!r}'
  before = {name: content for name, content in whole[2].items() if name not in ('old', 'new')} | {'old': OLD}
  if files != before:
    yield f'of the files {sorted(name for name in files.keys() | before if files.get(name) != before.get(name))} are others'


def case_of(command, arguments):
  def case():
    whole, _, _ = run(arguments)
    n_failed = 0
    for call, error in FAILURES:
      for number in range(1, END):
        result, said, was_called = run(arguments, FAILING_CALL=call, FAILING_NUMBER=str(number), FAILING_ERROR=str(error))
        if not was_called:
          break
        n_failed += 1
        for problem in ['it is not the same'] if not error and result != whole else look_at(result, said, whole):
          yield f'{call} {number}, {os.strerror(error)}: {problem}'
    if n_failed < 8:
      yield f'only {n_failed} calls failed'

  case.__doc__ = f'Nothing is lost where a call of {command} fails'
  return case


tap.run([case_of(command, arguments) for command, arguments in COMMANDS.items()])
