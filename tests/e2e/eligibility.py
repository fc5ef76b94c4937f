#!/usr/bin/env python3
"""The eligibility check as an applicant uses it: examples, verdicts, both requirement sets, answers that stay."""

from brochure_app import App, run, wait_for

HEADLINES = {
  'IELTS exactly at the minimum, from India': 'Meets the listed requirements',
  'From India, IELTS 6.0': 'One requirement is not met',
  'IELTS General Training': 'Needs individual assessment',
  'No test of English yet': 'More information needed',
  'An IELTS score above the scale': 'An answer is not valid',
}

# Tall enough for the whole form: what has no action of its own is clicked where it is.
TALL = (1100, 1500)


def try_example(app, title):
  app.click(app.find('button', 'Try an Example'))
  dialog = app.find('dialog', 'Try an Example')
  app.settle()
  app.type(title)
  row = app.find('list item', title, within=dialog)
  # The list still moves while its search takes effect; a pointer would miss the row.
  app.settle(1)
  app.click(row)
  wait_for('the dialog to close', lambda: next(app.nodes('dialog'), None) is None)


def every_kind_of_verdict_can_be_read():
  with App('--section', 'eligibility') as app:
    app.says('More information needed')
    for title, headline in HEADLINES.items():
      try_example(app, title)
      app.says(headline)
      app.says('Board of Admissions')


def a_verdict_comes_with_its_reason_and_the_distance():
  with App('--section', 'eligibility') as app:
    try_example(app, 'From India, IELTS 6.0')
    app.find('list item', 'English Does not meet the listed requirement')
    app.says('0.5 short')
    app.says('As listed: IELTS 6.5')


def answers_survive_being_killed_and_are_cleared_with_undo():
  with App('--section', 'eligibility', size=TALL) as app:
    try_example(app, 'From India, IELTS 6.0')
    app.says('One requirement is not met')
    app.settle(1)
    app.kill()
    app.start()
    app.says('One requirement is not met')
    app.says('India')
    app.click(app.find('button', 'Clear Answers'))
    app.says('More information needed')
    app.click(app.find('button', 'Undo'))
    app.says('One requirement is not met')


def the_requirements_lead_to_the_check():
  with App('--section', 'entry-requirements', size=TALL) as app:
    app.click(app.find('button', 'Check My Scores'))
    app.find('grouping', 'Eligibility Check')


if __name__ == '__main__':
  run([every_kind_of_verdict_can_be_read,
       a_verdict_comes_with_its_reason_and_the_distance,
       answers_survive_being_killed_and_are_cleared_with_undo,
       the_requirements_lead_to_the_check])
