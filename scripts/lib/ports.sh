# shellcheck shell=bash
# Ports: the settled one if it can be bound, otherwise the next one that can, which is then remembered.

# Which part has which ports; its first is the one that it is asked on.
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

# Between the look at a port and its use another instance may come up, so one a machine does this at a time, until all of
# its parts have bound theirs. Opened for reading, because in /tmp only its owner may open another user's file to write.
lock_ports() {
  local file=/tmp/golfround-ports.lock
  [[ -e $file ]] || (umask 0 && set -o noclobber && : >"$file") 2>/dev/null || true
  # What another user put there, such as a pipe that nobody writes to, holds up nobody.
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

# Finds another port for each part that does not run and whose port is taken.
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

# Whether the part's own process listens on each of its ports: an answer alone may be another program's.
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
