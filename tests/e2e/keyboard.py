#!/usr/bin/env python3
"""A tour by the keyboard alone: the pointer lies in a corner and is never touched."""

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import gi

gi.require_version('Atspi', '2.0')
from gi.repository import Atspi, GLib  # noqa: E402

from brochure_app import App, run, text_of, wait_for, walk  # noqa: E402

BROCHURE = json.loads((Path(os.environ['BROCHURE_CONTENT_DIR']) / 'brochure.json').read_text())
SECTIONS = {section['id']: section['title'] for section in BROCHURE['programmes'][0]['sections']}


def start(*args, size=(1100, 720)):
  subprocess.check_call(['xdotool', 'mousemove', '1279', '1599'])
  return App(*args, size=size)


def focused(app):
  """What has the focus now, the innermost that says so."""
  found = None
  for node in walk(app.root):
    # GTK 4.24 says so of links in labels that do not have it, too.
    if node.get_state_set().contains(Atspi.StateType.FOCUSED) and node.get_role() != Atspi.Role.LINK:
      found = node
  return found


def wait_for_focus(app, name):
  wait_for(f'the focus on “{name}”, not on {describe(focused(app))}',
           lambda: focused(app) is not None and focused(app).get_name() == name)


def describe(node):
  return f'{node.get_role_name()} “{node.get_name()}”' if node is not None else 'nothing'


def entries(app):
  """Where what to search for is typed, if it is to be seen."""
  return [node for node in app.nodes(name='Search this brochure')]


def search_and_go_there():
  with start() as app:
    app.find('list item', SECTIONS['overview'])
    app.key('ctrl+f')
    wait_for_focus(app, 'Search this brochure')
    app.type('entrepreneurs')
    result = app.find('list item', 'Entrepreneurs')
    assert 'Careers' in Atspi.Accessible.get_description(result), Atspi.Accessible.get_description(result)
    app.key('Return')
    app.find('grouping', SECTIONS['careers'])
    # The results stay, Escape brings the sections back.
    app.find('list item', 'Entrepreneurs')
    app.key('Escape')
    app.find('list item', SECTIONS['skills'])
    app.key('alt+Left')
    app.find('grouping', SECTIONS['overview'])
    app.key('alt+Right')
    app.find('grouping', SECTIONS['careers'])


def tab_to(app, role):
  for _ in range(40):
    node = focused(app)
    if node is not None and node.get_role_name() == role:
      return node
    app.key('Tab')
    time.sleep(0.05)
  raise AssertionError(f'Tab leads to no {role}')


def search_by_typing_in_the_sidebar():
  with start() as app:
    app.find('list item', SECTIONS['overview'])
    assert tab_to(app, 'list item').get_name() == SECTIONS['overview']
    app.type('bachelor')
    wait_for('the search', lambda: entries(app))
    first = wait_for('results', lambda: [node for node in app.nodes('list item')])[0].get_name()
    app.key('Down')
    wait_for('the second result', lambda: focused(app).get_role_name() == 'list item')
    second = focused(app).get_name()
    app.key('Down')
    wait_for('the third result', lambda: focused(app).get_role_name() == 'list item')
    app.key('Up', 'Up')
    wait_for('the first result', lambda: focused(app).get_role_name() == 'list item')
    app.key('Up')
    wait_for('the words', lambda: focused(app).get_role_name() in ('text', 'entry'))
    # More letters go on where they were.
    app.type('xq')
    app.says('No Results')
    app.key('BackSpace', 'BackSpace')
    wait_for('the results again', lambda: first in [node.get_name() for node in app.nodes('list item')])
    # So do letters that are typed on a result.
    app.key('Down')
    wait_for('a result', lambda: focused(app).get_role_name() == 'list item')
    assert second == focused(app).get_name()
    app.type('zz')
    app.says('No Results')
    app.key('Escape')
    wait_for_focus(app, SECTIONS['overview'])


def type_at_once(*keys):
  """Faster than anything can open."""
  subprocess.check_call(['xdotool', 'key', '--delay', '1', *keys])


def wait_for_text(app, name, text):
  wait_for(f'“{text}” in “{name}”', lambda: [text_of(node) for node in app.nodes(name=name)] == [text])


def keys_that_are_faster_than_what_they_open():
  with start() as app:
    app.find('list item', SECTIONS['overview'])
    tab_to(app, 'list item')
    type_at_once(*'bachelor')
    wait_for_text(app, 'Search this brochure', 'bachelor')
    app.key('Escape')
    wait_for('the search to go', lambda: not entries(app))
    type_at_once('ctrl+f', *'thesis')
    wait_for_text(app, 'Search this brochure', 'thesis')
    type_at_once('ctrl+shift+f', *'master')
    wait_for_text(app, 'Find in Page', 'master')
  with start('--section', 'careers', size=(370, 650)) as app:
    app.find('grouping', SECTIONS['careers'])
    type_at_once('ctrl+f', *'tuition')
    wait_for_text(app, 'Search this brochure', 'tuition')


def accents_that_wait_for_their_letter():
  subprocess.check_call(['setxkbmap', 'us', '-variant', 'intl'])
  try:
    with start() as app:
      app.find('list item', SECTIONS['overview'])
      # The first of both opens the search only for the second.
      tab_to(app, 'list item')
      type_at_once('dead_acute', *'et', 'dead_acute', 'e')
      wait_for_text(app, 'Search this brochure', 'été')
      app.key('Escape')
      wait_for('the search to go', lambda: not entries(app))
      type_at_once('ctrl+f', 'dead_diaeresis', *'uber')
      wait_for_text(app, 'Search this brochure', 'über')
      type_at_once('ctrl+shift+f', 'dead_acute', 'e')
      wait_for_text(app, 'Find in Page', 'é')
  finally:
    subprocess.check_call(['setxkbmap', 'us'])


def results_are_announced():
  said = []
  listener = Atspi.EventListener.new(lambda event: said.append(event.any_data))
  listener.register('object:announcement')

  def heard(what):
    while GLib.MainContext.default().iteration(False):
      pass
    return what in said

  with start() as app:
    app.find('list item', SECTIONS['overview'])
    app.key('ctrl+f')
    wait_for_focus(app, 'Search this brochure')
    app.type('xyzzy')
    wait_for('“No Results” to be announced', lambda: heard('No Results'))
    app.key('Escape', 'ctrl+shift+f')
    wait_for_focus(app, 'Find in Page')
    app.type('xyzzy')
    wait_for('“No matches” to be announced', lambda: heard('No matches'))
  listener.deregister('object:announcement')


def find_in_the_page():
  with start('--section', 'entry-requirements') as app:
    app.find('grouping', SECTIONS['entry-requirements'])
    app.key('Tab')
    wait_for('something with the focus', lambda: focused(app))
    before = describe(focused(app))
    app.key('ctrl+shift+f')
    wait_for_focus(app, 'Find in Page')
    app.type('English')
    app.says('1 of')
    total = int(next(text for text in app.texts() if text.startswith('1 of ')).split()[2])
    assert total > 2
    for keys, position in (('F3', 2), ('ctrl+g', 3), ('shift+F3', 2), ('ctrl+shift+g', 1), ('shift+F3', total),
                           ('F3', 1), ('Return', 2), ('shift+Return', 1)):
      app.key(keys)
      app.says(f'{position} of {total}')
    app.key('Escape')
    wait_for('the bar to go', lambda: not any(text.startswith('1 of') for text in app.texts()))
    wait_for(f'the focus on {before} again', lambda: describe(focused(app)) == before)


def forms_keep_what_is_typed():
  with start('--section', 'eligibility') as app:
    app.find('grouping', SECTIONS['eligibility'])
    tab_to(app, 'combo box')
    app.type('x')
    app.settle()
    assert not entries(app)


def tab_to_name(app, name, key='Tab'):
  for _ in range(120):
    node = focused(app)
    if node is not None and node.get_name() == name:
      return
    app.key(key)
    time.sleep(0.05)
  raise AssertionError(f'Tab does not lead to “{name}”')


def take_a_result_along():
  with start('--section', 'eligibility') as app:
    app.find('grouping', SECTIONS['eligibility'])
    tab_to_name(app, 'India, IELTS 6.0')
    app.key('Return')
    app.says('English: 0.5 short')
    tab_to_name(app, 'Copy')
    app.key('space')
    app.says('Copied to the clipboard')
    tab_to_name(app, 'Copy as Enquiry')
    app.key('space')
    app.says('Copied to the clipboard')
    tab_to_name(app, 'Save Result…', key='shift+Tab')
    app.key('space')
    app.find('dialog', 'Save Result')
    app.key('Escape')
    wait_for('the dialog to go', lambda: next(app.nodes('dialog', 'Save Result'), None) is None)


def save_a_result_in_each_way():
  """As what was asked for, unless the name that was typed tells otherwise."""
  with tempfile.TemporaryDirectory() as folder, start('--section', 'eligibility') as app:
    app.find('grouping', SECTIONS['eligibility'])
    tab_to_name(app, 'India, IELTS 6.0')
    app.key('Return')
    app.says('English: 0.5 short')
    for name, as_text, begins in (('a.pdf', False, b'%PDF-'), ('b.txt', False, b'ICT'), ('c', False, b'%PDF-'),
                                  ('d', True, b'ICT'), ('e.pdf', True, b'%PDF-')):
      # There is no window manager that would give the focus back to the window.
      subprocess.check_call(['xdotool', 'search', '--onlyvisible', '--all', *app.x_search(), 'windowfocus'])
      app.click(app.find('toggle button', 'Other Formats') if as_text else app.find('button', 'Save Result…'))
      if as_text:
        app.settle()
        app.key('Return')
      app.save_as(f'{folder}/{name}')
      app.says(f'Saved as “{name}”')
      saved = wait_for('the file', (Path(folder) / name).read_bytes)
      assert saved.startswith(begins), (name, saved[:40])


def top_of(app, section):
  return app.find('heading', SECTIONS[section]).get_component_iface().get_extents(Atspi.CoordType.WINDOW).y


def read_a_page_that_was_chosen():
  with start() as app:
    tab_to(app, 'list item')
    app.key(*['Down'] * list(SECTIONS).index('entry-requirements'))
    app.find('grouping', SECTIONS['entry-requirements'])
    # Return goes from the list into the page.
    app.key('Return')
    begin = top_of(app, 'entry-requirements')
    app.key('Next')
    wait_for('the next page', lambda: top_of(app, 'entry-requirements') < begin)
    middle = top_of(app, 'entry-requirements')
    app.key('space')
    wait_for('the page after it', lambda: top_of(app, 'entry-requirements') < middle)
    app.key('Home')
    wait_for('the beginning', lambda: top_of(app, 'entry-requirements') == begin)


def read_what_a_link_led_to():
  with start('brochure:section/entry-requirements') as app:
    begin = top_of(app, 'entry-requirements')
    app.key('Next')
    wait_for('the next page', lambda: top_of(app, 'entry-requirements') < begin)
    middle = top_of(app, 'entry-requirements')
    app.key('ctrl+p')
    app.find('button', 'Print…')
    app.key('Escape')
    wait_for('the page', lambda: not [node for node in app.nodes('button', 'Print…')])
    app.key('space')
    wait_for('the page after it', lambda: top_of(app, 'entry-requirements') < middle)


def follow_a_link_in_a_paragraph():
  with start('--section', 'skills') as app:
    app.find('grouping', SECTIONS['skills'])
    tab_to(app, 'label')
    assert SECTIONS['careers'] in text_of(focused(app)), text_of(focused(app))
    app.key('Return')
    app.find('grouping', SECTIONS['careers'])
    app.key('alt+Left')
    app.find('grouping', SECTIONS['skills'])


def a_key_that_is_held_down_makes_one_step():
  with start() as app:
    tab_to(app, 'list item')
    subprocess.check_call(['xdotool', 'keydown', 'Down'])
    try:
      app.find('grouping', SECTIONS['about-this-brochure'])
    finally:
      subprocess.check_call(['xdotool', 'keyup', 'Down'])
    app.key('alt+Left')
    app.find('grouping', SECTIONS['overview'])


def clear_leave_and_undo():
  with start('--section', 'eligibility') as app:
    app.find('grouping', SECTIONS['eligibility'])
    tab_to_name(app, 'India, IELTS 6.0')
    app.key('Return')
    app.says('English: 0.5 short')
    tab_to_name(app, 'Clear Answers')
    app.key('space')
    undo = app.find('button', 'Undo')
    # A message stays for some seconds only.
    app.key('alt+Next')
    for _ in range(60):
      if undo.get_state_set().contains(Atspi.StateType.FOCUSED):
        break
      app.key('shift+Tab')
      time.sleep(0.03)
    app.key('Return')
    app.find('grouping', SECTIONS['contact'])
    app.key('alt+Left')
    app.says('English: 0.5 short')


def open_preferences_and_contact_and_quit():
  with start() as app:
    app.find('list item', SECTIONS['overview'])
    app.key('F9')
    app.says('Rapenburg')
    app.key('Escape')
    wait_for('the pane to go', lambda: not any('Rapenburg' in text for text in app.texts()))
    app.key('ctrl+comma')
    app.says('Follow System')
    app.key('Escape')
    wait_for('the preferences to go', lambda: not any('Follow System' in text for text in app.texts()))
    app.key('ctrl+q')
    wait_for('the program to end', lambda: app.process.poll() is not None)
    assert app.process.returncode == 0, app.process.returncode


def narrow_from_the_page_and_back():
  with start('--section', 'careers', size=(370, 650)) as app:
    app.find('grouping', SECTIONS['careers'])
    app.key('ctrl+f')
    wait_for_focus(app, 'Search this brochure')
    app.key('Escape')
    app.find('grouping', SECTIONS['careers'])
    app.key('ctrl+f')
    wait_for_focus(app, 'Search this brochure')
    app.type('tuition fee')
    wait_for('results', lambda: next(app.nodes('list item'), None))
    app.key('Return')
    app.find('grouping', SECTIONS['tuition-fees'])


if __name__ == '__main__':
  wanted = sys.argv[1:]
  tours = [search_and_go_there,
           search_by_typing_in_the_sidebar,
           keys_that_are_faster_than_what_they_open,
           accents_that_wait_for_their_letter,
           results_are_announced,
           find_in_the_page,
           forms_keep_what_is_typed,
           take_a_result_along,
           save_a_result_in_each_way,
           read_a_page_that_was_chosen,
           read_what_a_link_led_to,
           follow_a_link_in_a_paragraph,
           a_key_that_is_held_down_makes_one_step,
           clear_leave_and_undo,
           open_preferences_and_contact_and_quit,
           narrow_from_the_page_and_back]
  run([tour for tour in tours if not wanted or tour.__name__ in wanted])
