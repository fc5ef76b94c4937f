# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests of the installed Flatpak share; flatpak/test sets their environment."""

import os
import pathlib
import subprocess

ID = 'io.github.publicsectorict.Brochure'
IDS = (ID, f'{ID}.Devel')
HOME = pathlib.Path(os.environ['HOME'])
INSTALLATION = pathlib.Path(os.environ['FLATPAK_USER_DIR'])
EXPORTS = INSTALLATION / 'exports/share'


def call(*command, check=True):
  done = subprocess.run(command, capture_output=True, text=True, check=False)
  if check and done.returncode != 0:
    raise RuntimeError(f'{" ".join(map(str, command))}: {done.stderr.strip()}')
  return done


def brochure(*args, version=ID):
  return call('flatpak', 'run', version, *args).stdout


def sandbox(script, *options):
  return call('flatpak', 'run', *options, '--command=sh', ID, '-c', script, check=False).stdout.strip()


def files(version=ID):
  """The folder that is /app inside."""
  return pathlib.Path(call('flatpak', 'info', '--show-location', version).stdout.strip(), 'files')
