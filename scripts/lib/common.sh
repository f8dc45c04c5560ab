# shellcheck shell=bash
# Sourced by every script: strict mode, paths, and the other files of this folder.
set -euo pipefail
shopt -s inherit_errexit # also in $(…)
umask 022
export LC_ALL=C.UTF-8
# Requests to this machine bypass any proxy.
export no_proxy=127.0.0.1,localhost${no_proxy:+,$no_proxy}
export NO_PROXY=$no_proxy

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
# An instance is its run folder. Tests use their own, and so have their own servers and ports.
RUN_DIR=$(realpath -m "${RUN_DIR:-$ROOT/.run}")
export RUN_DIR

# Servers refuse to run as root, so as root they run as another user, who cannot reach the checkout: their programs and
# data are then in a place of their own, named after the run folder (scripts/lib/users.sh explains the ownership).
SERVICE_USER=golfround
if ((EUID == 0)); then
  STATE_DIR=/var/lib/golfround/$(printf '%s' "$RUN_DIR" | sha256sum | cut -c1-12)
else
  STATE_DIR=$RUN_DIR/state
fi
LOG_DIR=$STATE_DIR/log

say() { printf '%s\n' "$*"; }
warn() { printf '%s\n' "$*" >&2; }
die() {
  warn "error: $*"
  exit 1
}
have() { command -v "$1" >/dev/null 2>&1; }

# A digest of its input, short enough for a file name.
digest() { sha256sum | cut -c1-16; }

# Writes stdin to a file in a folder of ours, unless the file already has that content. Optional: mode, owner.
write_if_changed() { # file [mode] [owner]
  local new
  new=$(mktemp "$1.XXXXXX")
  cat >"$new"
  chmod "${2:-644}" "$new"
  [[ -z ${3:-} ]] || chown -h "$3" "$new"
  if [[ ! -L $1 ]] && cmp -s "$new" "$1"; then rm -f "$new"; else mv -fT "$new" "$1"; fi
}

for library in progress settings users packages ports processes render postgres redis kafka services gateway demo python \
  cluster images compose backup; do
  # shellcheck source=/dev/null
  . "$ROOT/scripts/lib/$library.sh"
done
