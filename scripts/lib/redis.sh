# shellcheck shell=bash
# Cache and views: a private Redis on loopback, without a disk.

start_redis() {
  local REDIS_DIR=$STATE_DIR/redis configuration=$STATE_DIR/redis/redis.conf
  make_own_folder "$REDIS_DIR"
  make_server_folder "$REDIS_DIR/data"
  render "$ROOT/deploy/redis/redis.conf.template" REDIS_PORT REDIS_DIR | write_if_changed "$configuration"
  render "$ROOT/deploy/redis/users.acl.template" REDIS_ROUND_PASSWORD REDIS_ANALYTICS_PASSWORD REDIS_OPERATOR_PASSWORD |
    write_if_changed "$REDIS_DIR/users.acl" 640 "$(service_group)"
  run_part redis "$(cat "$configuration" "$REDIS_DIR/users.acl")" "$(command -v redis-server)" "$configuration"
  await_part redis 15 redis_answers
}

redis_answers() { [[ $(redis PING) == PONG ]]; }

# redis-cli as the operator, who has all rights.
redis() { # command...
  REDISCLI_AUTH=$REDIS_OPERATOR_PASSWORD redis-cli -h 127.0.0.1 -p "$REDIS_PORT" --user operator --no-auth-warning "$@"
}

# The URL with which a user of the ACL reaches Redis; with a port, through a proxy.
redis_url() { # USER [port]
  local password=REDIS_${1}_PASSWORD
  printf 'redis://%s:%s@127.0.0.1:%s/0' "${1,,}" "${!password}" "${2:-$REDIS_PORT}"
}
