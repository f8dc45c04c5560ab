# shellcheck shell=bash
# Chooses ports: the configured one if it can be bound, otherwise the next one that can, which is then remembered.

# The ports of each part; health is checked on the first one.
ports_of() { # part
  case $1 in
    gateway) say GATEWAY_PORT ;;
    round-service) say ROUND_PORT ROUND_HEALTH_PORT ;;
    analytics-service) say ANALYTICS_PORT ANALYTICS_HEALTH_PORT ;;
    postgres) say POSTGRES_PORT ;;
    redis) say REDIS_PORT ;;
    kafka) say KAFKA_PORT KAFKA_CONTROLLER_PORT ;;
  esac
}

# Between checking a port and binding it another instance may start, so on one machine only one instance at a time
# chooses ports, until all of its parts have bound theirs. The lock is opened for reading, because in /tmp only a file's
# owner may open it for writing.
lock_ports() {
  local file=/tmp/golfround-ports.lock
  [[ -e $file ]] || (umask 0 && set -o noclobber && : >"$file") 2>/dev/null || true
  # A file that another user put there, such as a pipe without a writer, must not block us.
  [[ -f $file && ! -L $file ]] || return 0
  if ! { exec {PORTS_FD}<"$file"; } 2>/dev/null; then return 0; fi
  flock -n "$PORTS_FD" && return 0
  step_done "another instance on this machine starts" "waiting for it"
  flock -w "${PORTS_WAIT:-300}" "$PORTS_FD" ||
    step_done "it has not ended after ${PORTS_WAIT:-300} s" "going on"
}

unlock_ports() {
  [[ -n ${PORTS_FD:-} ]] || return 0
  exec {PORTS_FD}<&-
  unset PORTS_FD
}

# Finds another port for each stopped part whose port is taken.
settle_ports() { # part...
  local part name port found wanted=""
  for part in "$@"; do
    for name in $(ports_of "$part"); do
      is_running "$part" || wanted+="$name $(host_of "$part") ${!name}"$'\n'
    done
  done
  [[ -n $wanted ]] || return 0
  found=$("$ROOT/scripts/lib/free-ports" <<<"${wanted%$'\n'}")
  while read -r name port; do
    [[ $port != "${!name}" ]] || continue
    step_done "port ${!name} is taken" "$name=$port"
    printf -v "$name" '%s' "$port"
  done <<<"$found"
}

host_of() { if [[ $1 == gateway ]]; then say "$GATEWAY_HOST"; else say 127.0.0.1; fi; } # part

# Whether the part's own process listens on each of its ports: an answer alone may come from another program.
owns_its_ports() { # part
  local pid name
  pid=$(pid_of "$1") || return 1
  for name in $(ports_of "$1"); do
    listens_on "$pid" "${!name}" || return 1
  done
}

listens_on() { # pid port
  local inode
  for inode in $(inodes_listening_on "$2"); do
    [[ -z $(find "/proc/$1/fd" -maxdepth 1 -lname "socket:\[$inode\]" -print -quit 2>/dev/null) ]] || return 0
  done
  return 1
}

inodes_listening_on() { # port
  local port table
  printf -v port ':%04X' "$1"
  for table in /proc/net/tcp /proc/net/tcp6; do
    [[ ! -r $table ]] || awk -v port="$port" '$4 == "0A" && substr($2, length($2) - 4) == port { print $10 }' "$table"
  done
}
