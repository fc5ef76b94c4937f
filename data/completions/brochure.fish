# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of the command line for fish.

complete -c brochure -l as-of -x -d 'Judge dates and ages as of that day'
complete -c brochure -l check -d 'Say what is wrong with the files'
complete -c brochure -l content -r -d 'Use this brochure instead of the bundled one'
complete -c brochure -l evaluate -r -d 'Judge answers'
complete -c brochure -l export -x -a 'text pdf jsonld' -d 'Write the brochure'
complete -c brochure -s h -l help -d 'List the options'
complete -c brochure -l language -x -a '(brochure --list-languages 2>/dev/null | cut -f1,2)' -d 'Use this language'
complete -c brochure -l list-languages -d 'List the languages'
complete -c brochure -l list-sections -d 'List the sections'
complete -c brochure -s o -l output -r -d 'The file that is written'
complete -c brochure -l section -x -a '(brochure --list-sections 2>/dev/null)' -d 'Open at this section'
complete -c brochure -l version -d 'Say which version this is'
