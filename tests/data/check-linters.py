#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What linters say of the tree, and whether the man page and the completions tell of the real command line.

usage: check-linters.py BROCHURE MAN-PAGE
"""

import os
import re
import shutil
import subprocess
import sys

import tap
from tap import ROOT

BROCHURE, MAN_PAGE = map(os.path.abspath, sys.argv[1:])
COMPLETIONS = ROOT / 'data/completions'
ENVIRONMENT = os.environ | {'LANGUAGE': 'en', 'MANROFFSEQ': '', 'MANWIDTH': '80',
                            'PATH': f'{os.path.dirname(BROCHURE)}:{os.environ["PATH"]}'}


def run(*command):
  """Status and all that was said; skips where this machine lacks the program."""
  if not shutil.which(command[0], path=ENVIRONMENT['PATH']):
    raise tap.Skip(f'this machine has no {os.path.basename(command[0])}')
  done = subprocess.run(list(map(str, command)), cwd=ROOT, env=ENVIRONMENT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                        text=True, check=False)
  return done.returncode, done.stdout


def lint(*command):
  status, said = run(*command)
  if status != 0 or said.strip():
    yield from said.strip().split('\n')


def options():
  """The options that --help lists, with their dashes."""
  found = set(re.findall(r'^  (?:-\w, )?(--[\w-]+)', run(BROCHURE, '--help')[1], re.MULTILINE))
  return {option for option in found if not option.startswith('--help-')}


def complete(*words):
  """What bash offers for the last of WORDS, and where “=” is a word of its own."""
  script = 'source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _brochure; printf "%s\\n" "${COMPREPLY[@]}"'
  return run('bash', '-c', script, 'bash', COMPLETIONS / 'brochure.bash', 'brochure', *words)[1].split()


def check_licences():
  """Every file names its licence and whose it is, and every licence is there."""
  yield from lint('reuse', '--root', ROOT, 'lint', '--lines')


def check_shell():
  """Shell scripts have no slips."""
  scripts = [path for path in tap.files('*', '.ci/*', 'flatpak/*', 'tests/*', 'data/completions/*.bash')
             if path.suffix == '.bash' or re.match(rb'#!.*\b(ba)?sh\n', path.read_bytes()[:80])]
  if len(scripts) < 7:
    yield f'only {len(scripts)} were found'
  yield from lint('shellcheck', '--shell=bash', *(path for path in scripts if path.suffix == '.bash'))
  yield from lint('shellcheck', *(path for path in scripts if path.suffix != '.bash'))


def check_man_page():
  """The man page is well formed."""
  if shutil.which('mandoc'):
    yield from lint('mandoc', '-T', 'lint', '-W', 'warning', MAN_PAGE)
  else:
    yield from lint('man', '--warnings', '-E', 'UTF-8', '-l', '-Tutf8', '-Z', MAN_PAGE, '-P', 'true')


def check_man_options():
  """The man page tells of every option, and of no other."""
  with open(MAN_PAGE, encoding='utf-8') as page:
    told = set(re.findall(r'(?<![\w-])--[a-z][a-z-]+', page.read().replace('\\-', '-')))
  yield from sorted(told ^ options())


def check_completions():
  """Every shell completes every option, and no other."""
  patterns = {'brochure.bash': r'(?<![\w-])(--[a-z][a-z-]+)(?=[\s\'])(?!\) )', '_brochure': r'(--[a-z][a-z-]+)(?==?\[|=?})',
              'brochure.fish': r' -l ([a-z-]+)'}
  for name, pattern in patterns.items():
    text = re.sub(r'2>/dev/null|\$\(.*?\)', '', (COMPLETIONS / name).read_text(encoding='utf-8'))
    told = {'--' + word.removeprefix('--') for word in re.findall(pattern, text)}
    yield from (f'{name}: {option}' for option in sorted(told ^ options()))


def check_bash():
  """Bash completes options, ids and codes as the program knows them."""
  sections = [line.split('\t')[0] for line in run(BROCHURE, '--list-sections')[1].splitlines()]
  for words, expected in ((('--list',), ['--list-languages', '--list-sections']), (('--export', ''), ['text', 'pdf', 'jsonld']),
                          (('--section', ''), sections), (('--section', '=', 'over'), ['overview']),
                          (('--section', '='), sections), (('--language', 'e'), ['en'])):
    offered = [word for word in complete(*words) if not word.startswith('en_')]
    if offered != expected:
      yield f'{" ".join(words)}: {offered}'


def check_syntax():
  """The other shells can read their completions."""
  for shell, name in (('zsh', '_brochure'), ('fish', 'brochure.fish')):
    if shutil.which(shell):
      yield from lint(shell, '-n', COMPLETIONS / name)


tap.run([case for name, case in list(globals().items()) if name.startswith('check_')])
