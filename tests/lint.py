#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What gcc's analyzer and clang-tidy find in the code that is shipped: ./dev lint.

usage: lint.py BUILD-FOLDER [PART-OF-A-PATH…]

A file is a case, a line a finding. What clang-tidy looks for stands in .clang-tidy; what is found and is none is told so
at its place, with NOLINT for the one and a pragma for the other, and a reason.
"""

import json
import os
import pathlib
import re
import shlex
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

ROOT = pathlib.Path(__file__).resolve().parents[1]
FINDING = re.compile(r'(\S+?):(\d+):\d+: (?:fatal error|error|warning): (.*)')
UNUSED = re.compile(r"(?:memory pointed to by|value stored to) '(\w+)'", re.IGNORECASE)


def sources(build, parts):
  """The files of the program that are compiled, each with how that is done."""
  for entry in json.loads((build / 'compile_commands.json').read_text(encoding='utf-8')):
    path = pathlib.Path(os.path.normpath(build / entry['file']))
    if path.is_relative_to(ROOT / 'src') and any(part in str(path) for part in parts or ['']):
      yield path, shlex.split(entry['command'])


def frees_itself(path, line, text):
  """Whether what is said to be leaked, or stored for nothing, is a variable that frees what it holds when the function
  ends: clang-tidy does not know g_autofree and g_autoptr ()."""
  if not (said := UNUSED.search(text)):
    return False
  function = path.read_text(encoding='utf-8').splitlines()[:line]
  begin = max((number for number, words in enumerate(function) if words == '{'), default=0)
  declaration = re.compile(rf'\s*(?:g_autofree|g_auto(?:ptr)?\(\w+\)) .*\b{said[1]}\b')
  return any(declaration.match(words) for words in function[begin:])


def run(command, build):
  done = subprocess.run(command, cwd=build, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
  found = FINDING.findall(done.stdout)
  if done.returncode != 0 and not found:
    raise RuntimeError(f'{shlex.join(command)} ended with {done.returncode}:\n{done.stdout}')
  return found


def analyze(build, path, command):
  """What gcc finds on the ways that a function can take."""
  made = build / 'lint' / f'{path.stem}.o'
  command = [word for word in command if word not in ('-Werror', '-fdiagnostics-color=always')]
  command[command.index('-o') + 1] = str(made)
  command[command.index('-MF') + 1] = str(made.with_suffix('.d'))
  return run([*command, '-fanalyzer', '-fdiagnostics-plain-output'], build)


def tidy(build, path, _):
  return [found for found in run(['clang-tidy', '--quiet', '-p', str(build), str(path)], build)
          if not frees_itself(build / found[0], int(found[1]), found[2])]


def main(build, *parts):
  build = pathlib.Path(build).resolve()
  (build / 'lint').mkdir(exist_ok=True)
  found = dict(sources(build, parts))
  jobs = [(tool, build, path, command) for path, command in found.items() for tool in (tidy, analyze)]

  findings = set()
  with ThreadPoolExecutor(os.cpu_count()) as pool:
    for result in pool.map(lambda job: job[0](*job[1:]), jobs):
      new = {(os.path.relpath(build / path, ROOT), int(line), text) for path, line, text in result} - findings
      findings |= new
      for path, line, text in sorted(new):
        print(f'{path}:{line}: {text}', flush=True)

  failed = len({path for path, _, _ in findings})
  print(f'{len(findings)} findings')
  print(f'{len(found) - failed} passed, {failed} failed')
  return 1 if failed or not found else 0


if __name__ == '__main__':
  sys.exit(main(*sys.argv[1:]))
