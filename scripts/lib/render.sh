# shellcheck shell=bash
# Templates: ${NAME} becomes the value of NAME, for the names given. Everything else with a dollar stays.

render() { # template name...
  local text name
  text=$(<"$1")
  shift
  for name in "$@"; do text=${text//"\${$name}"/"${!name}"}; done
  if [[ $text =~ \$\{[A-Z_]+\} ]]; then die "nothing fills ${BASH_REMATCH[0]}"; fi
  printf '%s\n' "$text"
}
