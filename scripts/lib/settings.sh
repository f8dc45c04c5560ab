# shellcheck shell=bash
# The instance's settings (.run/settings.env, which can be edited) and secrets (.run/secrets.env, generated once, mode
# 600).

SETTINGS_FILE=$RUN_DIR/settings.env
SECRETS_FILE=$RUN_DIR/secrets.env
SECRET_NAMES=(POSTGRES_PASSWORD MIGRATOR_PASSWORD ROUND_PASSWORD RELAY_PASSWORD ANALYTICS_PASSWORD BACKUP_PASSWORD
  REDIS_ROUND_PASSWORD REDIS_ANALYTICS_PASSWORD REDIS_OPERATOR_PASSWORD LIVE_KEYS)
# Names from older versions, which are ignored.
OLD_SECRET_NAMES=(REDIS_PASSWORD)

setting_names() { sed -n 's/^\([A-Z_]*\)=.*/\1/p' "$ROOT/scripts/settings.defaults"; }

# Reads NAME=value lines verbatim, without executing anything. A name in the environment wins. A name that this version
# does not know may belong to a newer version used before: it causes a warning, and the next write keeps it.
read_assignments() { # file allowed-name...
  local file=$1 line name value number=0
  shift
  while IFS= read -r line || [[ -n $line ]]; do
    number=$((number + 1))
    [[ $line =~ ^[[:space:]]*(#.*)?$ ]] && continue
    name=${line%%=*} value=${line#*=}
    [[ $line =~ ^[A-Z][A-Z0-9_]*= ]] || die "$file:$number: not NAME=value: $name"
    if [[ " $* " == *" $name "* ]]; then
      printf -v "$name" '%s' "$value"
    elif [[ " ${WARNED_SETTINGS:-} " != *" $file:$name "* ]]; then
      warn "warning: $file:$number: no such setting in this version: $name; it is kept, but has no effect"
      # Warn once, however many scripts this one calls.
      export WARNED_SETTINGS="${WARNED_SETTINGS:-} $file:$name"
    fi
  done <"$file"
}

# The lines of a file whose names this version does not know.
unknown_assignments() { # file known-name...
  local file=$1 line
  shift
  [[ -e $file ]] || return 0
  while IFS= read -r line || [[ -n $line ]]; do
    [[ ! $line =~ ^[A-Z][A-Z0-9_]*= || " $* " == *" ${line%%=*} "* ]] || printf '%s\n' "$line"
  done <"$file"
}

load_settings() {
  local names name given=()
  mapfile -t names < <(setting_names)
  for name in "${names[@]}"; do
    [[ -z ${!name:-} ]] || given+=("$name=${!name}")
  done
  read_assignments "$ROOT/scripts/settings.defaults" "${names[@]}"
  [[ ! -e $SETTINGS_FILE ]] || read_assignments "$SETTINGS_FILE" "${names[@]}"
  for name in "${given[@]}"; do printf -v "${name%%=*}" '%s' "${name#*=}"; done
  GIVEN_SETTINGS=${given[*]%%=*}
  check_settings "${names[@]}"
}

# Ends with an error that says what is wrong with a value and where it was set.
refuse_setting() { # name words
  local from=$SETTINGS_FILE
  [[ " $GIVEN_SETTINGS " != *" $1 "* ]] || from="the environment, or the command line of make"
  die "$1=${!1}: $2 (set in $from)"
}

check_settings() { # name...
  local name
  for name in "$@"; do
    case $name in
      *_PORT) [[ ${!name} =~ ^[1-9][0-9]{3,4}$ && ${!name} -le 65535 ]] || refuse_setting "$name" "not a port from 1000 to 65535" ;;
      EVENT_LOG) [[ ${!name} =~ ^(postgres|kafka)$ ]] || refuse_setting "$name" "postgres or kafka" ;;
      LOG_LEVEL) [[ ${!name} =~ ^(debug|info|notice|warning|error)$ ]] || refuse_setting "$name" "no such level" ;;
      LOG_MEGABYTES | LOG_FILES) [[ ${!name} =~ ^[1-9][0-9]{0,2}$ ]] || refuse_setting "$name" "not from 1 to 999" ;;
      DEMO) [[ ${!name} =~ ^(on|off|everywhere)$ ]] || refuse_setting "$name" "on, off or everywhere" ;;
      LIMIT_SOCKETS*) [[ ${!name} =~ ^[1-9][0-9]{0,5}$ && ${!name} -le 100000 ]] || refuse_setting "$name" "not from 1 to 100000" ;;
      LIMIT_*) [[ ${!name} =~ ^[1-9][0-9]{0,6}/[1-9][0-9]{0,4}[smhd]$ ]] || refuse_setting "$name" "not like 10/5m" ;;
      ROUNDS_*) [[ ${!name} =~ ^[1-9][0-9]{0,6}$ && ${!name} -le 1000000 ]] || refuse_setting "$name" "not from 1 to 1000000" ;;
      GATEWAY_CONNECTIONS) [[ ${!name} =~ ^[1-9][0-9]{0,4}$ ]] || refuse_setting "$name" "not from 1 to 99999" ;;
      GATEWAY_HOST) [[ ${!name} =~ ^[0-9.]+$ ]] || refuse_setting "$name" "not an IPv4 address" ;;
    esac
  done
}

# Writes the current settings to the instance's file, with the comments of the defaults around them.
remember_settings() {
  local line name names unknown
  mapfile -t names < <(setting_names)
  unknown=$(unknown_assignments "$SETTINGS_FILE" "${names[@]}")
  {
    while IFS= read -r line; do
      name=${line%%=*}
      if [[ $line =~ ^[A-Z_]+= ]]; then printf '%s=%s\n' "$name" "${!name}"; else printf '%s\n' "$line"; fi
    done <"$ROOT/scripts/settings.defaults"
    [[ -z $unknown ]] || printf '\n# Of another version:\n%s\n' "$unknown"
  } | write_if_changed "$SETTINGS_FILE"
}

random_secret() { random_digits 24; }
random_digits() { head -c "$1" /dev/urandom | od -An -vtx1 | tr -d ' \n'; } # bytes

# A new value for a secret. LIVE_KEYS are the keys of live tickets, of which the first signs; the one before it stays
# valid, because tickets that it signed are still in use.
new_secret() { # name
  local before=${LIVE_KEYS:-}
  if [[ $1 == LIVE_KEYS ]]; then
    printf '%s' "$(random_digits 32)${before:+,${before%%,*}}"
  else
    random_secret
  fi
}

load_secrets() {
  local name unknown
  unknown=$(unknown_assignments "$SECRETS_FILE" "${SECRET_NAMES[@]}" "${OLD_SECRET_NAMES[@]}")
  [[ ! -e $SECRETS_FILE ]] || read_assignments "$SECRETS_FILE" "${SECRET_NAMES[@]}" "${OLD_SECRET_NAMES[@]}"
  for name in "${SECRET_NAMES[@]}"; do
    [[ -n ${!name:-} ]] || printf -v "$name" '%s' "$(new_secret "$name")"
  done
  {
    for name in "${SECRET_NAMES[@]}"; do printf '%s=%s\n' "$name" "${!name}"; done
    printf '%s' "${unknown:+$unknown$'\n'}"
  } | write_if_changed "$SECRETS_FILE" 600
}

# Called first by every script that touches an instance.
open_instance() {
  mkdir -p "$RUN_DIR"
  load_settings
  load_secrets
}

# Only one script at a time changes an instance.
lock_instance() {
  mkdir -p "$RUN_DIR"
  exec {LOCK_FD}>>"$RUN_DIR/lock"
  flock -n "$LOCK_FD" || die "another make is running on $RUN_DIR: process $(head -n 1 "$RUN_DIR/lock")"
  printf '%s\n' "$$" >"$RUN_DIR/lock"
}
