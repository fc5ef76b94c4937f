#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether what the program colours itself can be read: each colour and opacity of its style sheets, on every
ground that it can lie on, light and dark, as the contrast of WCAG 2.1."""

import re

import tap
from tap import ROOT

TEXT = 4.5
SIGN = 3.0

# What libadwaita 1.7 calls by these names; its --…-color is the other with the lightness of oklab held to a bound.
STYLES = {
  'light': {
    'window-bg-color': '#fafafb', 'window-fg-color': 'rgb(0 0 6/80%)', 'card-bg-color': '#ffffff',
    'sidebar-bg-color': '#ebebed', 'dialog-bg-color': '#fafafb', 'popover-bg-color': '#ffffff',
    'accent-bg-color': '#3584e4', 'success-bg-color': '#2ec27e', 'warning-bg-color': '#e5a50a',
    'error-bg-color': '#e01b24', 'bound': (min, 0.5),
  },
  'dark': {
    'window-bg-color': '#222226', 'window-fg-color': '#ffffff', 'card-bg-color': 'rgb(255 255 255/8%)',
    'sidebar-bg-color': '#2e2e32', 'dialog-bg-color': '#36363a', 'popover-bg-color': '#36363a',
    'accent-bg-color': '#3584e4', 'success-bg-color': '#26a269', 'warning-bg-color': '#cd9309',
    'error-bg-color': '#c01c28', 'bound': (max, 0.85),
  },
}
GROUNDS = ['window-bg-color', 'card-bg-color', 'sidebar-bg-color', 'dialog-bg-color', 'popover-bg-color']

# Colours that are seen as shapes, not read.
SIGNS = re.compile(r'image|icon|bullet')
# Colours that only carry a value to C, or lie on another of them.
CARRIED = {'.match-color', '.current-match-color', '.match-text-color'}


def rules(path):
  """Selectors and declarations, in order."""
  text = re.sub(r'/\*.*?\*/', '', (ROOT / path).read_text(), flags=re.S)
  for selectors, body in re.findall(r'([^{}]+)\{([^{}]*)\}', text):
    declared = [part.split(':', 1) for part in body.split(';') if ':' in part]
    yield ([selector.strip() for selector in selectors.split(',')],
           {key.strip(): ' '.join(value.split()) for key, value in declared})


SHEETS = {'usual': list(rules('src/style.css'))}
SHEETS['high contrast'] = SHEETS['usual'] + list(rules('src/high-contrast.css'))


def to_linear(c):
  return c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4


def from_linear(c):
  c = min(max(c, 0), 1)
  return c * 12.92 if c <= 0.0031308 else 1.055 * c ** (1 / 2.4) - 0.055


def bounded(rgba, bound):
  """The colour with its lightness in oklab held to a bound."""
  r, g, b = (to_linear(c) for c in rgba[:3])
  l, m, s = ((x * r + y * g + z * b) ** (1 / 3) for x, y, z in
             [(0.4122214708, 0.5363325363, 0.0514459929), (0.2119034982, 0.6806995451, 0.1073969566),
              (0.0883024619, 0.2817188376, 0.6299787005)])
  lightness = bound[0](0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s, bound[1])
  a = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s
  b = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s
  l, m, s = ((lightness + x * a + y * b) ** 3 for x, y in
             [(0.3963377774, 0.2158037573), (-0.1055613458, -0.0638541728), (-0.0894841775, -1.2914855480)])
  return tuple(from_linear(x * l + y * m + z * s) for x, y, z in
               [(4.0767416621, -3.3077115913, 0.2309699292), (-1.2684380046, 2.6097574011, -0.3413193965),
                (-0.0041960863, -0.7034186147, 1.7076147010)]) + (rgba[3],)


def split(text):
  """The arguments of a function, commas within others left alone."""
  parts, depth = [''], 0
  for c in text:
    depth += (c == '(') - (c == ')')
    if c == ',' and depth == 0:
      parts.append('')
    else:
      parts[-1] += c
  return [part.strip() for part in parts]


class Style:
  """What colours come to in one style of the platform and one of the two sheets."""

  def __init__(self, name, sheet):
    self.platform = STYLES[name]
    self.sheet = SHEETS[sheet]
    self.variables = {}
    for _, declared in self.sheet:
      for key, value in declared.items():
        if key.startswith('--') and 'verdict' not in key:
          self.variables[key[2:]] = value
    self.variables.setdefault('border-opacity', '15%')

  def percent(self, text):
    found = re.fullmatch(r'var\(--([\w-]+)\)', text)
    return float((self.variables[found[1]] if found else text).rstrip('%')) / 100

  def color(self, text, own=None):
    """Red, green, blue and alpha of a value; OWN is what the rules at hand call a variable."""
    own = own or {}
    if text == 'transparent':
      return (0, 0, 0, 0)
    if text.lower() in ('currentcolor', 'inherit'):
      return self.color(self.platform['window-fg-color'])
    if found := re.fullmatch(r'#([0-9a-f]{6})', text):
      return tuple(int(found[1][i:i + 2], 16) / 255 for i in (0, 2, 4)) + (1,)
    if found := re.fullmatch(r'rgb\((\d+) (\d+) (\d+)/(\d+)%\)', text):
      return tuple(int(found[i]) / 255 for i in (1, 2, 3)) + (int(found[4]) / 100,)
    if found := re.fullmatch(r'var\(--([\w-]+)\)', text):
      name = found[1]
      if name in own:
        return self.color(own[name])
      if name in self.platform:
        return self.color(self.platform[name])
      background = name.replace('-color', '-bg-color')
      return bounded(self.color(self.platform[background]), self.platform['bound'])
    if found := re.fullmatch(r'color-mix\(in srgb, (.*)\)', text):
      first, second = split(found[1])
      first, share = first.rsplit(' ', 1)
      share = self.percent(share)
      a, b = self.color(first, own), self.color(second, own)
      alpha = a[3] * share + b[3] * (1 - share)
      return tuple((x * a[3] * share + y * b[3] * (1 - share)) / alpha if alpha else 0
                   for x, y in zip(a[:3], b[:3])) + (alpha,)
    raise ValueError(f'cannot read the colour “{text}”')

  def grounds(self):
    """The plain grounds of the platform, opaque."""
    window = self.color(self.platform['window-bg-color'])
    return {name: over(self.color(self.platform[name]), window) for name in GROUNDS}


def over(top, ground):
  return tuple(x * top[3] + y * (1 - top[3]) for x, y in zip(top[:3], ground[:3])) + (1,)


def luminance(color):
  r, g, b = (to_linear(c) for c in color[:3])
  return 0.2126 * r + 0.7152 * g + 0.0722 * b


def contrast(text, ground):
  a, b = sorted((luminance(over(text, ground)), luminance(ground)))
  return (b + 0.05) / (a + 0.05)


def faded(color, share):
  return color[:3] + (color[3] * share,)


def each_style():
  for name in STYLES:
    for sheet in SHEETS:
      yield f'{name}, {sheet}', Style(name, sheet)


def values_of_verdict(style):
  """What --verdict-color can be."""
  return {declared['--verdict-color'] for _, declared in style.sheet if '--verdict-color' in declared} or {'currentColor'}


def own_grounds(style):
  """The grounds that the sheets bring: selector, the verdict it is of, and its colour on window and card."""
  plain = style.grounds()
  for selectors, declared in style.sheet:
    value = declared.get('background-color', '') + ' ' + declared.get('background-image', '')
    if not value.strip() or SIGNS.search(selectors[0]):
      continue
    for color in re.findall(r'color-mix\((?:[^()]|\([^()]*\))*\)|var\(--[\w-]+\)', value):
      for verdict in values_of_verdict(style) if 'verdict' in color else [None]:
        shade = style.color(color, {'verdict-color': verdict} if verdict else None)
        for name in ('window-bg-color', 'card-bg-color'):
          yield selectors[0], verdict, over(shade, plain[name])


def check(what, text, ground, least):
  ratio = contrast(text, ground)
  if ratio < least:
    yield f'{what}: {ratio:.2f}, not {least}'


def check_text():
  """Usual and quiet text can be read on every ground"""
  for look, style in each_style():
    usual = style.color('currentColor')
    quiet = faded(usual, style.percent('var(--dim-opacity)'))
    for name, ground in [*style.grounds().items(), *((name, ground) for name, _, ground in own_grounds(style))]:
      yield from check(f'text on {name} ({look})', usual, ground, TEXT)
      yield from check(f'quiet text on {name} ({look})', quiet, ground, TEXT)


def check_colors():
  """Coloured text can be read, and signs be seen, on every ground"""
  for look, style in each_style():
    for selectors, declared in style.sheet:
      if 'color' not in declared or CARRIED & set(selectors):
        continue
      for selector in selectors:
        least = SIGN if SIGNS.search(selector) else TEXT
        base = selector.split()[0].split('-')[0]
        plain = [style.grounds()[name] for name in ('window-bg-color', 'card-bg-color')]
        for verdict in values_of_verdict(style) if 'verdict' in declared['color'] else [None]:
          color = style.color(declared['color'], {'verdict-color': verdict} if verdict else None)
          for ground in plain + [ground for name, of, ground in own_grounds(style)
                                 if name.split()[0].split('-')[0] == base and of in (None, verdict)]:
            yield from check(f'{selector} {verdict or ""} ({look})', color, ground, least)


def check_matches():
  """What is found in a page can be read"""
  style = Style('light', 'usual')
  colors = {selectors[0]: style.color(declared['color']) for selectors, declared in style.sheet
            if selectors[0] in CARRIED}
  for name in ('.match-color', '.current-match-color'):
    yield from check(name, colors['.match-text-color'], colors[name], TEXT)


def check_opacities():
  """No text is quieter than quiet text"""
  for look, style in each_style():
    for selectors, declared in style.sheet:
      if declared.get('opacity', '1') not in ('0', '1', 'var(--dim-opacity)'):
        yield f'{selectors[0]}: an opacity of its own ({look})'
    for path in tap.files('src/*/*.c', 'src/*/*.ui'):
      for share in re.findall(r'alpha=\\?"(\d+)%', path.read_text()):
        text = faded(style.color('currentColor'), int(share) / 100)
        for name, ground in style.grounds().items():
          yield from check(f'{tap.name(path)}: alpha {share} % on {name} ({look})', text, ground, TEXT)


def check_sizes():
  """Nothing is smaller than a caption, of 12 pixels at the usual size"""
  for selectors, declared in SHEETS['high contrast']:
    size = declared.get('font-size')
    if size and not (size.endswith('%') and float(size[:-1]) >= 82):
      yield f'{selectors[0]}: {size}'
  for path in tap.files('src/*/*.c', 'src/*/*.ui'):
    if re.search(r'size=\\?"(x-small|xx-small|\d)|PANGO_SCALE_(X_|XX_)SMALL', path.read_text()):
      yield f'{tap.name(path)}: a size of its own'


def check_borders():
  """What has an edge has one that is seen in high contrast"""
  edged = {selector for selectors, declared in SHEETS['usual'] for selector in selectors
           if declared.get('border', '').startswith('1px')}
  clear = {selector for selectors, declared in rules('src/high-contrast.css') for selector in selectors
           if declared.get('border-color') == 'currentColor'}
  for selector in sorted(edged - clear):
    yield f'{selector}: add it to high-contrast.css'


tap.run([check_text, check_colors, check_matches, check_opacities, check_sizes, check_borders])
