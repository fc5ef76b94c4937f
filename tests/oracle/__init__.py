# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules of eligibility written down a second time, for any content file. Nothing here looks at the program."""
