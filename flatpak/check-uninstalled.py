#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is left after the Flatpak and its data were uninstalled: nothing. Comes last."""

import tap
from installation import HOME, ID, IDS, INSTALLATION, call


def check_other_version():
  """Uninstalling the development version leaves the released one."""
  call('flatpak', '--user', 'uninstall', '-y', '--noninteractive', '--delete-data', IDS[1])
  if not (HOME / '.var/app' / ID).exists() or not (INSTALLATION / f'exports/share/applications/{ID}.desktop').exists():
    yield 'it is gone too'
  for top in (HOME / '.var/app', INSTALLATION / 'app', INSTALLATION / 'exports'):
    yield from (str(path) for path in top.glob(f'**/*{IDS[1]}*'))


def check_uninstalling():
  """Uninstalling with its data leaves nothing."""
  if not (HOME / '.var/app' / ID).exists():
    yield 'there was no data to delete'
  call('flatpak', '--user', 'uninstall', '-y', '--noninteractive', '--delete-data', ID)
  for top in (HOME / '.var/app', INSTALLATION / 'app', INSTALLATION / 'exports'):
    yield from (str(path) for path in top.glob(f'**/*{ID}*'))


tap.run([check_other_version, check_uninstalling])
