# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of the command line for bash.

_brochure ()
{
  local word=${COMP_WORDS[COMP_CWORD]} option=${COMP_WORDS[COMP_CWORD - 1]}

  # “--section=ID” comes as three words.
  if [[ $word == '=' ]]; then
    word=
  elif [[ $option == '=' ]]; then
    option=${COMP_WORDS[COMP_CWORD - 2]}
  fi

  case $option in
    --as-of) COMPREPLY=() ;;
    --export) mapfile -t COMPREPLY < <(compgen -W 'text pdf jsonld' -- "$word") ;;
    --language) mapfile -t COMPREPLY < <(compgen -W "$(brochure --list-languages 2>/dev/null | cut -f1)" -- "$word") ;;
    --section) mapfile -t COMPREPLY < <(compgen -W "$(brochure --list-sections 2>/dev/null | cut -f1)" -- "$word") ;;
    *)
      if [[ $word == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W '--as-of --check --content --evaluate --export --help --language
          --list-languages --list-sections --output --section --version' -- "$word")
      else
        mapfile -t COMPREPLY < <(compgen -f -- "$word")
        compopt -o filenames 2>/dev/null
      fi ;;
  esac
}

complete -F _brochure brochure
