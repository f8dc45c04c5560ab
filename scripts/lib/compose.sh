# shellcheck shell=bash
# The system on one Docker host, by deploy/compose.yaml.

COMPOSE_DIR=$RUN_DIR/compose
GATEWAY_CONF=$COMPOSE_DIR/gateway.conf

# What the file takes from outside, besides the secrets.
render_compose_gateway() {
  # shellcheck disable=SC2034 # by name, in render
  local GATEWAY_HOST=0.0.0.0 GATEWAY_PORT=8080 ROUND_ADDRESS=round-service:8081 ANALYTICS_ADDRESS=analytics-service:8082 \
    NGINX_DIR=/tmp WEB_DIR=/srv/web WORKERS=1 LOG_FILE=/dev/stdout
  mkdir -p "$COMPOSE_DIR"
  render_gateway | write_if_changed "$GATEWAY_CONF"
}

# compose, in the first of its forms that is there, with the names of deploy/compose.yaml set.
compose() { # arguments...
  local words
  if have docker && docker compose version >/dev/null 2>&1; then
    words=(docker compose)
  elif have docker-compose; then
    words=(docker-compose)
  else
    die "there is no docker compose: install Docker, or docker-compose and an engine for it"
  fi
  (
    local name
    for name in "${SECRET_NAMES[@]}" GATEWAY_CONF GATEWAY_PORT; do export "${name?}"; done
    IMAGE_TAG=${IMAGE_TAG:-$(image_tag)}
    export IMAGE_TAG
    "${words[@]}" --project-name golfroundpro --file "$ROOT/deploy/compose.yaml" "$@"
  )
}

compose_answers() {
  local url=http://127.0.0.1:$GATEWAY_PORT
  curl -fsS -o /dev/null --max-time 2 "$url/" && ! gives_503 "$url/api/me" && ! gives_503 "$url/api/analytics/overview"
}

gives_503() { [[ $(curl -sS -o /dev/null -w '%{http_code}' --max-time 2 "$1") =~ ^(000|5..)$ ]]; }
