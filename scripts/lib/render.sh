# shellcheck shell=bash
# Templates: ${NAME} is replaced by the value of NAME, for the given names. Every other dollar sign stays.

render() { # template name...
  local text name
  text=$(<"$1")
  shift
  for name in "$@"; do text=${text//"\${$name}"/"${!name}"}; done
  if [[ $text =~ \$\{[A-Z_]+\} ]]; then die "there is no value for ${BASH_REMATCH[0]}"; fi
  printf '%s\n' "$text"
}
