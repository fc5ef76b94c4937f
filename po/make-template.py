#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs xgettext, but leaves the output untouched when no string has changed.

usage: make-template.py OUTPUT COMMAND…

So editing a source file does not make every catalogue anew.
"""
import re
import subprocess
import sys
from pathlib import Path


def strings(template):
  return re.sub(rb'"POT-Creation-Date:.*\n', b'', template)


def main():
  output, *command = sys.argv[1:]
  fresh = subprocess.run([*command, '--output=-'], check=True, capture_output=True).stdout
  path = Path(output)
  if not path.exists() or strings(path.read_bytes()) != strings(fresh):
    path.write_bytes(fresh)


main()
