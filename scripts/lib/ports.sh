# shellcheck shell=bash
# Ports: the settled one if it is free, otherwise the next free one, which is then remembered.

# Every local port that somebody listens on. What is left of a killed server's connections does not count: its port is
# free to be listened on again.
ports_in_use() {
  local table
  for table in /proc/net/tcp /proc/net/tcp6; do
    [[ ! -r $table ]] || awk 'FNR > 1 && $4 == "0A" { split($2, part, ":"); print part[2] }' "$table"
  done | sort -u | while read -r hex; do printf '%d\n' "0x$hex"; done
}

# Which part has which ports.
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

# Finds another port for each part that does not run and whose port is taken.
settle_ports() { # part...
  local part name port taken
  taken=" $(ports_in_use | tr '\n' ' ') "
  for part in "$@"; do
    for name in $(ports_of "$part"); do
      port=${!name}
      if ! is_running "$part"; then
        while [[ $taken == *" $port "* ]]; do port=$((port < 65535 ? port + 1 : 1024)); done
      fi
      if [[ $port != "${!name}" ]]; then
        step_done "port ${!name} is taken" "$name=$port"
        printf -v "$name" '%s' "$port"
      fi
      taken+="$port "
    done
  done
}
