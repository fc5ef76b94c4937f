#!/usr/bin/env python3
"""Counts the cases of a test run by suite, names what failed and closes with one plain line.

Reads the JUnit file that Meson writes; fails where no test ran, since a run
that tests nothing must not look green.
"""

import re
import sys
import xml.etree.ElementTree as ET
from collections import Counter


def main(path):
  passed, failed, skipped = Counter(), Counter(), Counter()

  try:
    suites = ET.parse(path).getroot()
  except (OSError, ET.ParseError):
    suites = []

  for suite in suites:
    for case in suite.iter('testcase'):
      # Meson writes "project:core / program" as the class of a case, and the bare project for tests without cases;
      # newer ones "project.core - project:program".
      found = re.search(r'\.(\w+) - |:(\w+)', case.get('classname', '') + case.get('name', ''))
      name = found[1] or found[2] if found else 'other'
      if case.find('skipped') is not None:
        skipped[name] += 1
      elif case.find('failure') is not None or case.find('error') is not None:
        failed[name] += 1
        print(f"failed: {case.get('classname')}: {case.get('name')}")
      else:
        passed[name] += 1

  for name in sorted(set(passed) | set(failed) | set(skipped)):
    print(f'{name}: {passed[name]} passed, {failed[name]} failed, {skipped[name]} skipped')

  total = sum(passed.values()) + sum(failed.values())
  if total == 0:
    print('no test ran')
  print(f'{sum(passed.values())} passed, {sum(failed.values())} failed')
  return 1 if total == 0 or sum(failed.values()) else 0


if __name__ == '__main__':
  sys.exit(main(sys.argv[1]))
