# shellcheck shell=bash
# The tests' Python packages, in .venv, reinstalled when their list changes; only files with the listed hashes are
# accepted.

VENV=$ROOT/.venv

need_python_packages() {
  local list=$ROOT/Tests/requirements.lock now
  now=$(digest <"$list")
  [[ $(cat "$VENV/golf.stamp" 2>/dev/null) != "$now" ]] || return 0
  step "Python packages" install_python_packages "$list"
  printf '%s\n' "$now" >"$VENV/golf.stamp"
}

install_python_packages() { # lock
  # Debian's own python3, for which python3-venv was installed, and not the first one in the PATH.
  /usr/bin/python3 -m venv --clear "$VENV"
  "$VENV/bin/pip" install --quiet --disable-pip-version-check --require-hashes --only-binary=:all: -r "$1" || {
    say "error: pip could not get the packages of $1. It asks PyPI, or the index that PIP_INDEX_URL or a pip.conf" \
      "names; the stages swift, web, browser and system of make test need none of them."
    return 1
  }
}
