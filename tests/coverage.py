#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What of the code that is shipped the tests have reached: ./dev coverage.

usage: coverage.py BUILD-FOLDER

Lists the files by how many lines of them were not reached, and holds the two libraries against what they must come to.
"""

import json
import os
import pathlib
import subprocess
import sys
from collections import defaultdict

ROOT = pathlib.Path(__file__).resolve().parents[1]
LEAST = {'core': 95, 'ui': 85}
UI = ('app', 'pages', 'widgets')
N_LISTED = 30


def measure(build):
  """The lines of each file, and whether any test came to them."""
  done = subprocess.run(['gcovr', '-j', str(os.cpu_count()), '--root', ROOT, '--filter', f'{ROOT}/src/',
                         '--gcov-ignore-parse-errors=all', '--merge-mode-functions', 'separate', '--json', '-', build / 'src'],
                        cwd=build, check=True, stdout=subprocess.PIPE)
  for file in json.loads(done.stdout)['files']:
    yield pathlib.PurePath(file['file']), {line['line_number']: line['count'] > 0 for line in file['lines']
                                           if not line.get('gcovr/excluded')}


def main(build):
  reached, lines, missed = defaultdict(int), defaultdict(int), {}
  for path, found in measure(pathlib.Path(build).resolve()):
    library = 'ui' if path.parts[1] in UI else 'core'
    reached[library] += sum(found.values())
    lines[library] += len(found)
    missed[path] = [number for number, is_reached in found.items() if not is_reached]

  for path, numbers in sorted(missed.items(), key=lambda item: -len(item[1]))[:N_LISTED]:
    print(f'{path}: {len(numbers)} not reached: {" ".join(map(str, numbers))}')

  failed = 0
  for library, least in LEAST.items():
    percent = 100 * reached[library] / max(lines[library], 1)
    failed += percent < least
    print(f'{library}: {percent:.1f} % of {lines[library]} lines, at least {least} % wanted')
  print(f'{len(LEAST) - failed} passed, {failed} failed')
  return 1 if failed else 0


if __name__ == '__main__':
  sys.exit(main(sys.argv[1]))
