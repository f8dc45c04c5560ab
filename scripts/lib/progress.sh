# shellcheck shell=bash
# Shows that a long step is still running: a clock on a terminal, a line now and then elsewhere.

STEP_WIDTH=52
STEP_TIMES=() # a line for each step that this script ran: tenths of a second, label
STEPS_BEGIN=$EPOCHREALTIME

seconds_since() { # EPOCHREALTIME -> "12.3 s"
  local tenths=$(((${EPOCHREALTIME/[.,]/} - ${1/[.,]/}) / 100000))
  printf '%d.%d s' $((tenths / 10)) $((tenths % 10))
}

# The file that keeps the output of a step.
step_log() { # label
  printf '%s/steps/%s.log' "$RUN_DIR" "$(printf '%s' "$1" | tr -cs '[:alnum:]' '-' | tr '[:upper:]' '[:lower:]')"
}

# Runs a command and keeps its output in a file, which is shown if the command fails.
step() { # label command...
  local label=$1 begin=$EPOCHREALTIME output pid result=0
  shift
  mkdir -p "$RUN_DIR/steps"
  output=$(step_log "$label")
  # A process group of its own, so that an interrupt ends all of it.
  set -m
  "$@" >"$output" 2>&1 </dev/null &
  pid=$!
  set +m
  # shellcheck disable=SC2064
  trap "kill -TERM -- -$pid 2>/dev/null; exit 130" INT TERM
  if [[ -t 1 ]]; then step_clock "$label" "$begin" "$pid"; else step_lines "$label" "$begin" "$pid"; fi
  wait "$pid" || result=$?
  trap - INT TERM
  STEP_TIMES+=("$(((${EPOCHREALTIME/[.,]/} - ${begin/[.,]/}) / 100000)) $label")
  if ((result == 0)); then
    step_end "$label" "ok ($(seconds_since "$begin"))"
  else
    step_end "$label" "FAILED ($(seconds_since "$begin"))"
    warn "$(tail -n 40 "$output" | sed 's/^/    /')"
    warn "    all of it: $output"
    return "$result"
  fi
}

# Prints the total time, and the steps that took a second or longer, longest first.
say_times() {
  local tenths label
  printf '  %-*s %s\n' "$STEP_WIDTH" "In all" "$(seconds_since "$STEPS_BEGIN")"
  printf '%s\n' "${STEP_TIMES[@]}" | sort -rn | while read -r tenths label; do
    ((tenths < 10)) || printf '    %4d.%d s  %s\n' $((tenths / 10)) $((tenths % 10)) "$label"
  done
}

# Prints a step for which nothing had to be done.
step_done() { # label result
  step_end "$1" "$2"
}

step_end() { # label result
  if [[ -t 1 ]]; then printf '\r\033[K'; fi
  printf '  %-*s %s\n' "$STEP_WIDTH" "$1" "$2"
}

step_clock() { # label begin pid
  local frames=('|' '/' '-' "\\") turn=0
  while kill -0 "$3" 2>/dev/null; do
    printf '\r  %-*s %s %s' "$STEP_WIDTH" "$1" "${frames[turn++ % 4]}" "$(seconds_since "$2")"
    sleep 0.1
  done
}

step_lines() { # label begin pid
  local next=15 now
  while kill -0 "$3" 2>/dev/null; do
    sleep 0.05
    now=$(((${EPOCHREALTIME/[.,]/} - ${2/[.,]/}) / 1000000))
    if ((now >= next)); then
      printf '  %-*s ... %s s\n' "$STEP_WIDTH" "$1" "$now"
      next=$((now + 15))
    fi
  done
}

# Repeats a check until it succeeds.
wait_until() { # seconds what command...
  local limit=$1 what=$2 begin=$SECONDS
  shift 2
  until "$@" >/dev/null 2>&1; do
    ((SECONDS - begin < limit)) || die "timed out after $limit s: $what"
    sleep 0.1
  done
}

# The ten largest of lines that begin with seconds. All input is read: `head` would end `sort` by a signal once there is
# more than a pipe holds, and the script with it.
ten_slowest() { sort -rn | sed -n 1,10p; }
