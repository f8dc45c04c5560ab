# shellcheck shell=bash
# Where there is no broker the event log is PostgreSQL's; with EVENT_LOG=kafka a broker is started from a Kafka
# distribution: KAFKA_HOME, or one that lies beside the checkout.

kafka_home() {
  local home
  for home in "${KAFKA_HOME:-}" "$ROOT/../shared/kafka"; do
    [[ -n $home ]] && compgen -G "$home/libs/kafka-server-*.jar" >/dev/null && { realpath "$home" && return 0; }
  done
  return 1
}

need_kafka() {
  kafka_home >/dev/null || die "there is no Kafka here. Unpack the binary download of Apache Kafka 4.1 or newer
  (https://kafka.apache.org/downloads) anywhere and name it: make up KAFKA=1 KAFKA_HOME=/opt/kafka_2.13-4.1.2.
  Without it, make up KAFKA=0 uses the embedded event log, which needs no broker."
  need kafka
}

# The libraries, where the user that runs the broker can read them.
stage_kafka() { # home
  local libraries=$STATE_DIR/kafka/libs
  if ((EUID != 0)); then
    ln -sfnT "$1/libs" "$libraries"
  elif [[ ! -e $libraries/.from || $(<"$libraries/.from") != "$1" ]]; then
    rm -rf "$libraries"
    mkdir -p "$libraries"
    cp "$1"/libs/*.jar "$libraries/"
    printf '%s\n' "$1" >"$libraries/.from"
  fi
}

start_kafka() {
  # From the folder that it runs in: a properties file and a class path do not take every sign that a path may have.
  local home folder=$STATE_DIR/kafka KAFKA_DIR=kafka KAFKA_VIA=${KAFKA_VIA:-$KAFKA_PORT} java flags
  home=$(kafka_home)
  java=$(readlink -f "$(command -v java)")
  make_own_folder "$folder"
  make_server_folder "$folder/data"
  stage_kafka "$home"
  write_if_changed "$folder/log4j2.properties" <"$ROOT/deploy/kafka/log4j2.properties"
  render "$ROOT/deploy/kafka/server.properties.template" KAFKA_PORT KAFKA_CONTROLLER_PORT KAFKA_VIA \
    KAFKA_DIR |
    write_if_changed "$folder/server.properties"
  flags=(-Xms64m -Xmx384m -XX:+UseSerialGC -XX:+ExitOnOutOfMemoryError
    "-Dlog4j2.configurationFile=$KAFKA_DIR/log4j2.properties" -cp "$KAFKA_DIR/libs/*")
  if ! as_service_user test -s "$KAFKA_DIR/data/meta.properties"; then
    as_service_user "$java" "${flags[@]}" kafka.tools.StorageTool format \
      --cluster-id "$(head -c 16 /dev/urandom | base64 | tr '+/' 'AB' | cut -c1-22)" \
      --config "$KAFKA_DIR/server.properties"
  fi
  run_part kafka "$(<"$folder/server.properties")" "$java" "${flags[@]}" kafka.Kafka "$KAFKA_DIR/server.properties"
  await_part kafka 90 "$ROOT/scripts/kafka-answers" "$KAFKA_PORT"
}
