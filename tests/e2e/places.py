#!/usr/bin/env python3
"""Finding one's way back: history, bookmarks and links, by keys, by the buttons of a mouse and by menus."""

import subprocess

from brochure_app import App, Atspi, run, wait_for


def pointer_to(app, node):
  rect = node.get_component_iface().get_extents(0)
  subprocess.check_call(['xdotool', 'mousemove', str(rect.x + rect.width // 2), str(rect.y + rect.height // 2)])


def click_with(button):
  subprocess.check_call(['xdotool', 'click', str(button)])


def the_keys_go_back_and_forward():
  with App('--section', 'skills') as app:
    app.find('grouping', 'Skills')
    app.key('alt+Next')
    app.find('grouping', 'Department')
    app.key('alt+Left')
    app.find('grouping', 'Skills')
    app.key('alt+Right')
    app.find('grouping', 'Department')


def the_buttons_go_back_and_forward():
  with App('--section', 'skills') as app:
    app.find('grouping', 'Skills')
    app.key('alt+Next')
    page = app.find('grouping', 'Department')
    app.click(app.find('button', 'Back'))
    app.find('grouping', 'Skills')
    app.click(app.find('button', 'Forward'))
    page = app.find('grouping', 'Department')
    pointer_to(app, page)
    click_with(8)
    app.find('grouping', 'Skills')
    click_with(9)
    app.find('grouping', 'Department')


def the_wheel_with_ctrl_changes_the_size_of_the_text():
  with App('--section', 'skills') as app:
    page = app.find('grouping', 'Skills')
    before = app.find('heading', 'Skills').get_component_iface().get_extents(Atspi.CoordType.WINDOW).height
    pointer_to(app, page)
    subprocess.check_call(['xdotool', 'keydown', 'ctrl', 'click', '--repeat', '3', '4', 'keyup', 'ctrl'])
    wait_for('larger text', lambda: app.find('heading', 'Skills').get_component_iface().get_extents(Atspi.CoordType.WINDOW).height > before)
    subprocess.check_call(['xdotool', 'keydown', 'ctrl', 'click', '--repeat', '3', '5', 'keyup', 'ctrl'])
    wait_for('the size before', lambda: app.find('heading', 'Skills').get_component_iface().get_extents(Atspi.CoordType.WINDOW).height == before)


def after_a_click_on_the_blank_of_a_page_keys_scroll_it():
  with App('--section', 'skills', size=(1100, 400)) as app:
    heading = app.find('heading', 'Skills')
    page = app.find('grouping', 'Skills').get_component_iface().get_extents(Atspi.CoordType.WINDOW)

    def top():
      return heading.get_component_iface().get_extents(Atspi.CoordType.WINDOW).y

    begin = top()
    app.key('Tab', 'Tab')
    subprocess.check_call(['xdotool', 'mousemove', str(page.x + page.width - 30), str(page.y + 100), 'click', '1'])
    app.key('Next')
    wait_for('the next page', lambda: top() < begin)
    middle = top()
    app.key('space')
    wait_for('the page after it', lambda: top() < middle)


def arabic_goes_back_to_the_right():
  with App('--language', 'ar', '--section', 'skills') as app:
    skills = wait_for('the page', lambda: next(app.nodes('heading'), None)).get_name()
    app.key('alt+Next')
    wait_for('another page', lambda: next(app.nodes('heading')).get_name() != skills)
    app.key('alt+Right')
    wait_for('the first page', lambda: next(app.nodes('heading')).get_name() == skills)


def bookmarks_are_added_kept_and_removed_with_undo():
  with App('--section', 'careers') as app:
    app.find('grouping', 'Careers')
    app.key('ctrl+d')
    app.find('button', 'Remove Bookmark')
    app.says('Bookmarks')
    app.settle()
    app.kill()
    app.start()
    app.find('grouping', 'Careers')
    app.says('Bookmarks')
    app.key('ctrl+d')
    app.says('Bookmark removed')
    app.click(app.find('button', 'Undo'))
    app.find('button', 'Remove Bookmark')


def a_link_is_copied_and_leads_back():
  with App('--section', 'careers') as app:
    app.find('grouping', 'Careers')
    app.key('ctrl+shift+l')
    app.says('Copied to the clipboard')
    assert app.run_second('brochure:section/about-this-brochure#Q18') == 0
    app.find('grouping', 'About This Brochure')
    app.says('How it is treated here')
    assert app.run_second('brochure:section/dates#no-such-part') == 0
    app.find('grouping', 'Dates')
    app.says('no-such-part')


if __name__ == '__main__':
  run([
    the_keys_go_back_and_forward,
    the_buttons_go_back_and_forward,
    the_wheel_with_ctrl_changes_the_size_of_the_text,
    after_a_click_on_the_blank_of_a_page_keys_scroll_it,
    arabic_goes_back_to_the_right,
    bookmarks_are_added_kept_and_removed_with_undo,
    a_link_is_copied_and_leads_back,
  ])
