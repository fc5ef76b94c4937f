#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes a release of what was committed, as far as a machine can: ./dev release.

usage: release.py [BUILD-FOLDER]

Says what does not agree yet; else packs the source, tests what was packed, and writes the manifest that goes to the store.
Without a folder it only says.
CONTRIBUTING.md tells of the steps before and after.
"""

import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET

ROOT = pathlib.Path(__file__).resolve().parents[1]
ID = 'io.github.publicsectorict.Brochure'
REPOSITORY = 'https://github.com/publicsectorict/Brochure'
PICTURES = 'https://raw.githubusercontent.com/publicsectorict/Brochure/'


def read(path):
  return (ROOT / path).read_text(encoding='utf-8')


def version():
  return re.search(r"^  version: '([^']+)'", read('meson.build'), re.MULTILINE)[1]


def git(*words):
  return subprocess.run(['git', '-C', ROOT, *words], capture_output=True, text=True, check=False).stdout.strip()


def disagreements(number, changelog, metainfo):
  """What in the list of changes and the metainfo does not tell of release NUMBER."""
  root = ET.fromstring(metainfo)
  newest = root.find('releases/release')
  heading = re.search(r'^## (.*)$', changelog, re.MULTILINE)[1]
  if heading != f'{number} – {newest.get("date")}':
    yield f'CHANGELOG.md begins with “{heading}”, not with “{number} – {newest.get("date")}”'
  if newest.get('version') != number:
    yield f'the newest release of the metainfo is {newest.get("version")}'
  if newest.findtext('url') != f'{REPOSITORY}/releases/tag/v{number}':
    yield f'the details of the release are said to be at {newest.findtext("url")}'
  for image in root.iter('image'):
    name = image.text.removeprefix(f'{PICTURES}v{number}/')
    if name == image.text or not (ROOT / name).is_file():
      yield f'{image.text} is no picture of v{number}'


def obstacles(number):
  """What in the repository is in the way of a tag."""
  if changed := git('status', '--porcelain'):
    yield f'not committed: {", ".join(line.split(maxsplit=1)[1] for line in changed.splitlines())}'
  if (tagged := git('rev-parse', '--verify', '--quiet', f'v{number}^{{commit}}')) and tagged != git('rev-parse', 'HEAD'):
    yield f'the tag v{number} is that of another commit, {tagged[:7]}'


def store_manifest(manifest, number, commit):
  """MANIFEST as the store builds it: from a tag of the repository instead of this tree."""
  module = manifest['modules'][-1] | {
    'sources': [{'type': 'git', 'url': f'{REPOSITORY}.git', 'tag': f'v{number}', 'commit': commit}]}
  return manifest | {'modules': [*manifest['modules'][:-1], module]}


def run(*command):
  subprocess.run(command, stdout=sys.stderr, check=True)


def test(archive):
  """The suites that need no display, on what comes out of ARCHIVE."""
  with tempfile.TemporaryDirectory(prefix='brochure-release-') as folder:
    shutil.unpack_archive(archive, folder, filter='data')
    source, build = f'{folder}/{archive.name.removesuffix(".tar.xz")}', f'{folder}/build'
    run('meson', 'setup', '--prefix', f'{build}/prefix', '-Dwerror=true', build, source)
    run('meson', 'test', '-C', build, '--print-errorlogs', '--suite', 'core', '--suite', 'data')
    run('python3', f'{source}/tests/summary.py', f'{build}/meson-logs/testlog.junit.xml')


def main(build=None):
  number = version()
  problems = [*disagreements(number, read('CHANGELOG.md'), read(f'data/{ID}.metainfo.xml.in.in')), *obstacles(number)]
  if problems:
    sys.exit('\n'.join(f'release: {problem}' for problem in problems))
  if build is None:
    return

  run('meson', 'dist', '-C', build, '--no-tests', '--formats', 'xztar')
  folder = build / 'meson-dist'
  archive = folder / f'brochure-{number}.tar.xz'
  test(archive)
  manifest = store_manifest(json.loads(read(f'flatpak/{ID}.json')), number, git('rev-parse', 'HEAD'))
  (folder / f'{ID}.json').write_text(json.dumps(manifest, indent=2) + '\n', encoding='utf-8')
  print(f'{archive}\n{folder / ID}.json\nNow: git tag -s v{number} && git push origin v{number}')


if __name__ == '__main__':
  main(*map(pathlib.Path, sys.argv[1:]))
