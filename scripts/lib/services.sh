# shellcheck shell=bash
# Our own programs: where they are installed, the settings of each, and how to tell that they are ready.

PROGRAMS=(round-service analytics-service golf)
# The inputs of the programs and the app.
PROGRAM_SOURCES=(Sources Package.swift)
APP_SOURCES=(web contracts)

# Names, sizes and times of a checkout's files as one short text: unchanged inputs are not built again.
fingerprint() { # checkout path...
  local checkout=$1
  shift
  (cd "$checkout" && find "$@" \( -name node_modules -o -name dist \) -prune -o -type f -printf '%p %s %T@\n' | sort | digest)
}

# A build step, unless its product was built from the same files. One at a time: several instances may start at once.
unless_done() { # label stamp fingerprint product command...
  local label=$1 stamp=$2 now=$3 product=$4 lock
  shift 4
  mkdir -p "${stamp%/*}"
  if ! is_done "$stamp" "$now" "$product"; then
    exec {lock}>>"$ROOT/.build/golf-build.lock"
    flock "$lock"
    if ! is_done "$stamp" "$now" "$product"; then
      step "$label" "$@"
      printf '%s\n' "$now" >"$stamp"
      exec {lock}>&-
      return
    fi
    exec {lock}>&-
  fi
  step_done "$label" "nothing changed"
}

is_done() { [[ -e $3 && $(cat "$1" 2>/dev/null) == "$2" ]]; } # stamp fingerprint product

# Copied, so that the servers' user can read them and a build does not change the running programs.
stage_programs() {
  local program
  check_state
  make_own_folder "$STATE_DIR/bin"
  for program in "${PROGRAMS[@]}"; do
    install_if_newer "$ROOT/.build/release/$program" "$STATE_DIR/bin/$program"
  done
}

install_if_newer() { # from to
  [[ -e $1 ]] || die "$1 is not built: make build"
  [[ $(stat -Lc '%s %Y' "$1") == "$(stat -c '%s %Y' "$2" 2>/dev/null)" ]] && return 0
  install -T -p -m 755 "$1" "$2.new"
  mv -fT "$2.new" "$2"
}

# The settings of a program, as NAME=value lines. POSTGRES_VIA, REDIS_VIA and KAFKA_VIA are the ports of proxies between
# the services and their stores, used by tests of bad networks; the operator's tool connects directly.
settings_of() { # program
  case $1 in
    round-service)
      printf '%s\n' GOLF_HOST=127.0.0.1 "GOLF_PORT=$ROUND_PORT" "GOLF_HEALTH_PORT=$ROUND_HEALTH_PORT" \
        "GOLF_DATABASE_URL=$(database_url ROUND "${POSTGRES_VIA:-}")" \
        "GOLF_RELAY_DATABASE_URL=$(database_url RELAY "${POSTGRES_VIA:-}")" \
        "GOLF_REDIS_URL=$(redis_url ROUND "${REDIS_VIA:-}")" \
        "GOLF_TRUSTED_PROXIES=$TRUSTED_PROXIES" "GOLF_LIMIT_SIGN_IN=$LIMIT_SIGN_IN" \
        "GOLF_LIMIT_SIGN_IN_ACCOUNT=$LIMIT_SIGN_IN_ACCOUNT" "GOLF_LIMIT_SIGN_IN_ADDRESS=$LIMIT_SIGN_IN_ADDRESS" \
        "GOLF_LIMIT_JOIN=$LIMIT_JOIN" "GOLF_LIMIT_JOIN_ADDRESS=$LIMIT_JOIN_ADDRESS" \
        "GOLF_LIMIT_SPECTATE_ADDRESS=$LIMIT_SPECTATE_ADDRESS" "GOLF_LIVE_KEYS=$LIVE_KEYS" \
        "GOLF_LIMIT_SIGN_UP=$LIMIT_SIGN_UP" "GOLF_LIMIT_WRITES=$LIMIT_WRITES" \
        "GOLF_LIMIT_READS=$LIMIT_READS" "GOLF_LIMIT_OLD_EDITS=$LIMIT_OLD_EDITS" \
        "GOLF_ROUNDS_A_DAY=$ROUNDS_A_DAY" "GOLF_ROUNDS_AN_ACCOUNT=$ROUNDS_AN_ACCOUNT"
      ;;
    analytics-service)
      printf '%s\n' GOLF_HOST=127.0.0.1 "GOLF_PORT=$ANALYTICS_PORT" "GOLF_HEALTH_PORT=$ANALYTICS_HEALTH_PORT" \
        "GOLF_DATABASE_URL=$(database_url ANALYTICS "${POSTGRES_VIA:-}")" \
        "GOLF_RELAY_DATABASE_URL=$(database_url RELAY "${POSTGRES_VIA:-}")" \
        "GOLF_REDIS_URL=$(redis_url ANALYTICS "${REDIS_VIA:-}")" \
        "GOLF_TRUSTED_PROXIES=$TRUSTED_PROXIES" "GOLF_LIMIT_READS=$LIMIT_READS" "GOLF_LIVE_KEYS=$LIVE_KEYS" \
        "GOLF_LIMIT_SOCKETS=$LIMIT_SOCKETS" "GOLF_LIMIT_SOCKETS_ADDRESS=$LIMIT_SOCKETS_ADDRESS"
      ;;
    golf | golf-restored)
      local user=ANALYTICS
      # The cached sessions belong to the round service.
      [[ $1 == golf ]] || user=ROUND
      printf '%s\n' "GOLF_MIGRATOR_DATABASE_URL=$(database_url MIGRATOR)" \
        "GOLF_DATABASE_URL=$(database_url ANALYTICS)" "GOLF_RELAY_DATABASE_URL=$(database_url RELAY)" \
        "GOLF_REDIS_URL=$(redis_url "$user")" \
        "GOLF_ROUND_HEALTH_URL=http://127.0.0.1:$ROUND_HEALTH_PORT" \
        "GOLF_ANALYTICS_HEALTH_URL=http://127.0.0.1:$ANALYTICS_HEALTH_PORT"
      ;;
  esac
  printf '%s\n' "GOLF_EVENT_LOG=$EVENT_LOG" "GOLF_LOG_LEVEL=$LOG_LEVEL"
  [[ $EVENT_LOG != kafka ]] || printf '%s\n' "GOLF_KAFKA_BROKERS=127.0.0.1:$KAFKA_PORT"
}

# Runs a command; programs that it starts as the servers' user get these settings, and no other GOLF_ name.
with_settings_of() { # program command...
  local SERVER_SETTINGS
  mapfile -t SERVER_SETTINGS < <(settings_of "$1")
  "${@:2}"
}

# Runs as the servers' user, who owns the program: files passed to it must be readable by that user.
golf() { with_settings_of golf as_service_user "$STATE_DIR/bin/golf" "$@"; }
golf_restored() { with_settings_of golf-restored as_service_user "$STATE_DIR/bin/golf" restored; }

start_service() { # program health-port
  local program=$1 configuration
  configuration="$(settings_of "$program") $(stat -c '%s %Y' "$STATE_DIR/bin/$program")"
  with_settings_of "$program" run_part "$program" "$configuration" "$STATE_DIR/bin/$program"
  await_part "$program" 60 is_ready "$2"
}

is_ready() { curl --noproxy '*' -fsS -o /dev/null --max-time 2 "http://127.0.0.1:$1/readyz"; }

start_round_service() { start_service round-service "$ROUND_HEALTH_PORT"; }
start_analytics_service() { start_service analytics-service "$ANALYTICS_HEALTH_PORT"; }

# Switches the database's event log to the configured one. Waiting events are first delivered under the old one, by
# services that still run it; events that a broker has and no consumer has read are in the record, too, and so in
# rebuilt views.
settle_event_log() {
  local mode
  mode=$(sql -d "$DATABASE" -c 'select mode from golf.event_log_mode')
  [[ $mode != "$EVENT_LOG" ]] || return 0
  if [[ $(sql -d "$DATABASE" -c 'select exists (select from golf.outbox)') == t ]]; then
    # shellcheck disable=SC2030 # only the services started here run the old one
    (
      EVENT_LOG=$mode
      [[ $mode != kafka ]] || start_kafka
      start_round_service
      start_analytics_service
    )
  fi
  # shellcheck disable=SC2031
  golf event-log switch "$EVENT_LOG"
  stop_part round-service
  stop_part analytics-service
}
