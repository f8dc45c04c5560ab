# shellcheck shell=bash
# The system as containers on one machine (deploy/compose.yaml), with the Compose implementation found here.

COMPOSE_DIR=$RUN_DIR/compose
COMPOSE_SECRETS=(postgres migrator round relay analytics backup redis-round redis-analytics redis-operator
  kafka-admin kafka-relay kafka-analytics)

# Prints the Compose program; nothing if none can reach an engine.
compose_program() {
  if have docker && docker info >/dev/null 2>&1; then
    if docker compose version >/dev/null 2>&1; then
      say "docker compose"
    elif have docker-compose; then
      say "docker-compose"
    fi
  elif have podman && have podman-compose && podman info >/dev/null 2>&1; then
    say "podman-compose"
  fi
}

need_compose() {
  [[ -n $(compose_program) ]] || die "there is no container engine with Compose here. Install Docker with its Compose
  plug-in (https://docs.docker.com/engine/install), or on Debian: apt install podman podman-compose.
  make up needs neither."
}

compose() { # arguments...
  local program
  read -ra program <<<"$(compose_program)"
  GOLF_REGISTRY=$REGISTRY GOLF_TAG=$(image_tag) GOLF_COMPOSE_DIR=$COMPOSE_DIR GATEWAY_PORT=$GATEWAY_PORT \
    "${program[@]}" -p golfroundpro -f "$ROOT/deploy/compose.yaml" "$@"
}

# Generates each password once. The folder is closed to others; the files are not, because inside a container they are
# read by a user that this machine does not know.
make_compose_files() {
  local name users=()
  mkdir -p "$COMPOSE_DIR/secrets"
  chmod 700 "$COMPOSE_DIR"
  for name in "${COMPOSE_SECRETS[@]}"; do
    [[ -s $COMPOSE_DIR/secrets/$name-password ]] || random_secret >"$COMPOSE_DIR/secrets/$name-password"
  done
  [[ -s $COMPOSE_DIR/secrets/live-keys ]] || random_digits 32 >"$COMPOSE_DIR/secrets/live-keys"
  for name in admin relay analytics; do users+=("user_$name=\"$(compose_secret "kafka-$name")\""); done
  printf 'KAFKA_LISTENER_NAME_CLIENT_PLAIN_SASL_JAAS_CONFIG=%s required %s;\n' \
    org.apache.kafka.common.security.plain.PlainLoginModule "${users[*]}" | write_if_changed "$COMPOSE_DIR/kafka.env"
  render_compose_templates
}

compose_secret() { printf '%s' "$(<"$COMPOSE_DIR/secrets/$1-password")"; }

render_compose_templates() {
  # shellcheck disable=SC2034 # by name, in render
  local REDIS_ROUND_PASSWORD REDIS_ANALYTICS_PASSWORD REDIS_OPERATOR_PASSWORD
  REDIS_ROUND_PASSWORD=$(compose_secret redis-round)
  REDIS_ANALYTICS_PASSWORD=$(compose_secret redis-analytics)
  REDIS_OPERATOR_PASSWORD=$(compose_secret redis-operator)
  render "$ROOT/deploy/redis/users.acl.template" REDIS_ROUND_PASSWORD REDIS_ANALYTICS_PASSWORD \
    REDIS_OPERATOR_PASSWORD | write_if_changed "$COMPOSE_DIR/secrets/redis-users"
  # nginx's error messages about single requests contain their queries, which are not removed here, so they are not
  # logged: the access log has the upstream's status and time. The number of files is limited by compose.yaml.
  # shellcheck disable=SC2034
  local GATEWAY_ADDRESS=8080 ROUND_ADDRESS=round-service:8081 ANALYTICS_ADDRESS=analytics-service:8082 \
    TEMP_DIR=/tmp WEB_DIR=/srv/web WORKERS=2 INNER_SOCKET=/tmp/inner.sock ERROR_LEVEL=crit OPEN_FILES=8192
  render_gateway | write_if_changed "$COMPOSE_DIR/gateway.conf"
}

# Builds the images from make build's results with the Dockerfiles, as for the cluster.
build_compose_images() {
  local part tag
  tag=$(image_tag)
  for part in "${IMAGES[@]}"; do
    compose_engine image inspect "$REGISTRY/$part:$tag" >/dev/null 2>&1 || build_image "$part" "$tag" compose_engine
  done
}

# Docker's image format, because the other one drops HEALTHCHECK.
compose_engine() { # arguments...
  if [[ $(compose_program) == docker* ]]; then
    docker "$@"
  elif [[ $1 == build ]]; then
    podman build --format docker "${@:2}"
  else
    podman "$@"
  fi
}
