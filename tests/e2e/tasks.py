#!/usr/bin/env python3
"""What a student comes for, each by its shortest way from the overview, with the answer in sight at the end.

Presses are counted: of buttons, rows and keys that act, not of letters typed. A way that gets longer fails.
"""

from brochure_app import App, Atspi, run, wait_for

# Tall enough for the whole form: what has no action of its own is pressed where it is.
TALL = (1100, 1500)


class Student(App):
  """A reader who starts at the overview and counts."""

  presses = 0

  def press(self, *what):
    self.presses += 1
    self.click(self.find(*what))

  def press_item(self, name, number):
    """Of the items of a menu the toolkit tells no names."""
    self.presses += 1
    items = wait_for(f'“{name}”', lambda: list(self.nodes('menu item')))
    self.click(items[number])

  def press_field(self, name):
    """Where one types, a press leads to the cursor."""
    self.presses += 1

    def has_cursor():
      field = next(self.nodes('text', name), None)
      if field is not None and field.get_state_set().contains(Atspi.StateType.FOCUSED):
        return True
      # what comes into view may still move
      if field is not None:
        self.point(field)
      self.settle()
      return False

    wait_for(f'the cursor in “{name}”', has_cursor)

  def press_key(self, key):
    self.presses += 1
    self.key(key)

  def answer_country(self, letters, name):
    self.press('button', 'Check Eligibility')
    self.press('toggle button', 'Country of your highest degree')
    self.find(name='Search countries')
    self.type(letters)
    self.find('list item', name)
    self.press_key('Return')
    self.says(name)

  def add_test(self, name, number):
    self.press('toggle button', 'Add Test')
    self.press_item(name, number)
    self.find('list item', name)
    self.settle()

  def has_needed(self, presses):
    assert self.presses == presses, f'{self.presses} presses instead of {presses}'


def what_it_costs():
  with Student() as student:
    student.says('€18,016')
    student.has_needed(0)


def whether_it_is_still_open():
  with Student() as student:
    student.says('Closed to new students')
    student.has_needed(0)


def from_india_with_ielts_and_the_same_from_the_united_states():
  with Student(size=TALL) as student:
    student.answer_country('ind', 'India')
    student.add_test('IELTS', 0)
    student.type('6')
    student.says('English: 0.5 short')
    student.says('IELTS 6.5')
    student.has_needed(5)
    student.press('radio button', 'United States')
    wait_for('another verdict', lambda: not any('0.5 short' in text for text in student.texts()))
    student.says('Met')
    student.has_needed(6)


def whether_a_toefl_of_the_new_scale_counts():
  with Student(size=TALL) as student:
    student.answer_country('china', 'China')
    student.add_test('TOEFL iBT', 1)
    student.press('radio button', '1 to 6 Tests since 21 January 2026')
    student.press_field('Overall')
    student.type('4.5')
    student.press('list item', 'English: Open')
    student.says('corresponds to 86 to 94')
    student.has_needed(8)


def whom_to_write_to():
  with Student() as student:
    student.press('button', 'Contact Details')
    student.says('2311 EZ Leiden')
    student.says('no e-mail address')
    student.has_needed(1)


def taking_the_result_along():
  with Student(size=TALL) as student:
    student.press('button', 'Check Eligibility')
    student.press('list item', 'India, IELTS 6.0')
    student.press('button', 'Copy')
    student.says('Copied to the clipboard')
    student.has_needed(3)


def comparing_the_groups():
  with Student() as student:
    student.press('list item', 'Entry Requirements')
    student.says('6.0 or higher overall')
    student.says('6.5 or higher overall')
    student.has_needed(1)


def dutch_and_back():
  with Student() as student:
    student.press('toggle button', 'Main Menu')
    student.press_item('Preferences', 5)
    student.press('radio button', 'Nederlands')
    student.find('list item', 'Overzicht')
    student.press('radio button', 'English')
    student.find('list item', 'Overview')
    student.has_needed(4)


def finding_the_hague():
  with Student() as student:
    student.press('toggle button', 'Search')
    student.find(name='Search this brochure')
    student.settle()
    student.type('the hague')
    student.says('results')
    student.press_key('Return')
    student.find('grouping', 'Why Leiden')
    student.says('Leiden and The Hague')
    student.has_needed(2)


def marking_a_page_and_returning():
  with Student() as student:
    student.press('list item', 'Careers')
    student.press('button', 'Add Bookmark')
    student.press('list item', 'Overview')
    student.press('list item', 'Careers')
    student.find('grouping', 'Careers')
    student.has_needed(4)


if __name__ == '__main__':
  run([what_it_costs,
       whether_it_is_still_open,
       from_india_with_ielts_and_the_same_from_the_united_states,
       whether_a_toefl_of_the_new_scale_counts,
       whom_to_write_to,
       taking_the_result_along,
       comparing_the_groups,
       dutch_and_back,
       finding_the_hague,
       marking_a_page_and_returning])
