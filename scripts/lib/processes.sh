# shellcheck shell=bash
# The parts' processes, identified by pid files with the process's start time and the boot id, so that a reused pid is
# never taken for ours.

PID_DIR=$RUN_DIR/pids
PARTS=(postgres redis kafka round-service analytics-service gateway)

process_start() { # pid -> its start in clock ticks since boot; nothing when there is no such process, or a dead one
  local stat
  { stat=$(<"/proc/$1/stat"); } 2>/dev/null || return 1
  # After the last ')' of the name: state is the first field, the start the twentieth.
  read -ra stat <<<"${stat##*) }"
  [[ ${stat[0]} != Z ]] && printf '%s' "${stat[19]}"
}

remember_process() { # part pid
  mkdir -p "$PID_DIR"
  printf '%s %s %s\n' "$2" "$(process_start "$2")" "$(</proc/sys/kernel/random/boot_id)" >"$PID_DIR/$1.pid"
}

# The part's pid, if it runs.
pid_of() { # part
  local pid start boot
  [[ -r $PID_DIR/$1.pid ]] || return 1
  read -r pid start boot <"$PID_DIR/$1.pid" || return 1
  [[ $boot == "$(</proc/sys/kernel/random/boot_id)" && $start == "$(process_start "$pid")" ]] || return 1
  printf '%s' "$pid"
}

is_running() { pid_of "$1" >/dev/null; }

# Starts a part in the background, detached from the terminal. If it runs with another configuration than
# `configuration` (any text that changes whenever a restart is needed), it is stopped first. Its output goes through a
# pipe to a process that limits the log's size and outlives the part.
run_part() { # part configuration command...
  local part=$1 configuration
  configuration=$(printf '%s\0' "${@:2}" | digest)
  shift 2
  if is_running "$part"; then
    [[ $(cat "$PID_DIR/$part.configuration" 2>/dev/null) == "$configuration" ]] && return 0
    stop_part "$part"
  fi
  check_state
  local output errors
  case $part in
    gateway)
      exec {output}> >(keep_log gateway-access) {errors}> >(keep_log gateway --nginx)
      # nginx opens its access log by name, /dev/stdout, so the pipe must belong to its user.
      ((EUID != 0)) || chown "$SERVICE_USER" "/dev/fd/$output"
      ;;
    *) exec {output}> >(keep_log "$part") {errors}>&"$output" ;;
  esac
  (
    [[ -z ${LOCK_FD:-} ]] || exec {LOCK_FD}>&-
    unlock_ports
    exec </dev/null >&"$output" 2>&"$errors" {output}>&- {errors}>&-
    exec_as_service_user setsid "$@"
  ) &
  remember_process "$part" $!
  disown $!
  exec {output}>&- {errors}>&-
  printf '%s\n' "$configuration" >"$PID_DIR/$part.configuration"
}

# At most LOG_FILES + 1 files of LOG_MEGABYTES each. It keeps no lock open, and no output whose end a caller waits for.
keep_log() { # name [--nginx]
  [[ -z ${LOCK_FD:-} ]] || exec {LOCK_FD}>&-
  unlock_ports
  exec /usr/bin/env -i LC_ALL=C.UTF-8 setsid "$ROOT/scripts/lib/keep-log" "$LOG_DIR/$1.log" \
    "$((LOG_MEGABYTES * 1000000))" "$LOG_FILES" "${@:2}" >/dev/null 2>&1
}

# Waits until a part answers on its own ports; reports the reason if it ended instead. With AWAIT=off it does not wait.
await_part() { # part seconds command...
  local part=$1 limit=$2 begin=$SECONDS
  shift 2
  [[ ${AWAIT:-on} == on ]] || return 0
  until "$@" >/dev/null 2>&1 && owns_its_ports "$part"; do
    if ! is_running "$part"; then
      sleep 0.2 # until its last words are written down
      tail -n 15 "$LOG_DIR/$part.log"
      die "$part exited while starting; its log: $RUN_DIR/log/$part.log"
    fi
    if ((SECONDS - begin >= limit)); then
      tail -n 15 "$LOG_DIR/$part.log"
      die "$part does not answer after $limit s; its log: $RUN_DIR/log/$part.log"
    fi
    sleep 0.05
  done
}

# The signal that asks a part to stop gracefully.
stop_signal() { # part
  case $1 in
    postgres) say INT ;; # fast: sessions end now, everything is written
    gateway) say QUIT ;; # what is under way is answered
    *) say TERM ;;
  esac
}

stop_part() { # part
  local pid limit=$((SECONDS + 30))
  pid=$(pid_of "$1") || { rm -f "$PID_DIR/$1.pid" && return 0; }
  kill -s CONT "$pid" 2>/dev/null || true
  kill -s "$(stop_signal "$1")" "$pid" 2>/dev/null || true
  while is_running "$1"; do
    if ((SECONDS >= limit)); then
      warn "$1 did not end within 30 s; killed"
      kill -s KILL "$pid" 2>/dev/null || true
      limit=$((SECONDS + 5))
    fi
    sleep 0.05
  done
  rm -f "$PID_DIR/$1.pid"
}

# A process and all its descendants, each with its state: "17 S". One program reads them all: a shell that started a
# process for each missed some on a busy machine.
process_tree() { # pid
  { cat /proc/[0-9]*/stat 2>/dev/null || true; } | awk -v root="$1" '
    /^[0-9]+ \(.*\) [A-Za-z] [0-9]+ / { id = $1; sub(/^.*\) /, ""); state[id] = $1; parent[id] = $2 }
    END {
      for (id in parent) {
        at = id
        for (depth = 0; at != root && (at in parent) && depth < 100; depth++) at = parent[at]
        if (at == root) print id, state[id]
      }
    }'
}

# Stops a process and all its descendants, or continues them. Repeats until it is so for each, because one may just have
# been created.
signal_tree() { # STOP|CONT pid
  local left end=$((SECONDS + 10))
  # The first round signals all of them, whatever their reported state.
  left=$(process_tree "$2" | cut -d' ' -f1)
  while [[ -n $left ]]; do
    # A process that has ended meanwhile needs no signal.
    xargs -r kill -s "$1" <<<"$left" 2>/dev/null || true
    sleep 0.01
    left=$(process_tree "$2" | awk -v stops="$([[ $1 != STOP ]] || say 1)" '
      (stops ? $2 !~ /[TZX]/ : $2 == "T") { print $1 }')
    ((SECONDS < end)) || die "not every process below $2 took SIG$1: ${left//$'\n'/ }"
  done
}

# The processes whose working directory is this folder itself, and not one with the same path in a container or another
# mount namespace.
processes_in() { # folder -> pids
  local cwd
  for cwd in /proc/[0-9]*/cwd; do
    [[ ! $cwd -ef $1 ]] || say "${cwd//[^0-9]/}"
  done
}

# A part's memory in MB: shared memory counts in proportion (PSS).
memory_of() { # pid
  local pid
  for pid in $(process_tree "$1" | cut -d' ' -f1); do
    awk '/^Pss:/ { print $2 }' "/proc/$pid/smaps_rollup" 2>/dev/null || true
  done | awk '{ sum += $1 } END { printf "%d", sum / 1024 + 0.5 }'
}
