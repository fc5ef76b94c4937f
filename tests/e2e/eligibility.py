#!/usr/bin/env python3
"""The eligibility check as an applicant uses it: examples, verdicts, both requirement sets, answers that stay."""

from brochure_app import App, run, wait_for

HEADLINES = {
  'India, IELTS 6.0': 'English: 0.5 short',
  'United States, IELTS 6.0': 'Meets the listed requirements',
  'China, TOEFL iBT 4.5': 'English:',
  'Germany, C1 Advanced grade C': 'Meets the listed requirements',
  'India, still studying, IELTS 7.0': 'Degree:',
}

# Tall enough for the whole form: what has no action of its own is clicked where it is.
TALL = (1100, 1500)


def try_example(app, title):
  """Fills in the form, which offers that only while it is empty."""
  app.click(app.find('list item', title))
  wait_for('the examples to go', lambda: next(app.nodes('list item', title), None) is None)


def every_kind_of_verdict_can_be_read():
  with App('--section', 'eligibility', size=TALL) as app:
    app.says('More information needed')
    for title, headline in HEADLINES.items():
      try_example(app, title)
      app.says(headline)
      app.says('Closed to new students')
      app.says('Board of Admissions')
      app.click(app.find('button', 'Clear Answers'))
      app.says('More information needed')


def a_verdict_comes_with_its_reason_and_the_distance():
  with App('--section', 'eligibility', size=TALL) as app:
    try_example(app, 'India, IELTS 6.0')
    app.says('English: 0.5 short')
    app.says('This would do: IELTS 6.5')
    app.says('0.5 short of the listed minimum of 6.5')
    app.says('Asked for: IELTS 6.5')


def answers_survive_being_killed_and_are_cleared_with_undo():
  with App('--section', 'eligibility', size=TALL) as app:
    try_example(app, 'India, IELTS 6.0')
    app.says('English: 0.5 short')
    app.settle(1)
    app.kill()
    app.start()
    app.says('English: 0.5 short')
    app.says('India')
    app.click(app.find('button', 'Clear Answers'))
    app.says('More information needed')
    app.click(app.find('button', 'Undo'))
    app.says('English: 0.5 short')


def the_requirements_lead_to_the_check():
  with App('--section', 'entry-requirements', size=TALL) as app:
    app.click(app.find('button', 'Check My Scores'))
    app.find('grouping', 'Eligibility Check')


if __name__ == '__main__':
  run([every_kind_of_verdict_can_be_read,
       a_verdict_comes_with_its_reason_and_the_distance,
       answers_survive_being_killed_and_are_cleared_with_undo,
       the_requirements_lead_to_the_check])
