# shellcheck shell=bash
# Without a broker the event log is PostgreSQL's. With EVENT_LOG=kafka a broker is started from a Kafka distribution:
# KAFKA_HOME, or one that is beside the checkout.

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

# The libraries, copied to where the broker's user can read them.
stage_kafka() { # home
  local libraries=$STATE_DIR/kafka/libs
  if ((EUID != 0)); then
    ln -sfnT "$1/libs" "$libraries"
  elif [[ ! -e $libraries/.from || $(<"$libraries/.from") != "$1" ]]; then
    rm -rf "$libraries"
    mkdir -p "$libraries"
    # With their times, by which an archive of their classes knows them.
    cp --preserve=timestamps "$1"/libs/*.jar "$libraries/"
    printf '%s\n' "$1" >"$libraries/.from"
  fi
}

# More of Java's flags for the tests' brokers, which start some forty times in a run and live for a minute each: no
# optimising compiler, and the classes from the archive that KAFKA_CLASSES names. An archive of another Java or of other
# libraries is passed over by Java itself.
quick_start_flags() {
  local archive=kafka/classes.jsa
  [[ -n ${KAFKA_CLASSES:-} ]] || return 0
  say -XX:TieredStopAtLevel=1
  if [[ -e $KAFKA_CLASSES ]]; then
    install_if_newer "$KAFKA_CLASSES" "$STATE_DIR/$archive"
    printf '%s\n' "-XX:SharedArchiveFile=$archive" -Xlog:cds=off -Xlog:cds+dynamic=off
  else
    # Where the broker's user may write.
    say "-XX:ArchiveClassesAtExit=kafka/data/classes.jsa"
  fi
}

# Names the archive to all that is started from here on. The first call for a Java and its libraries makes it.
need_kafka_classes() {
  local home
  if ! home=$(kafka_home) || ! have java; then return 0; fi
  export KAFKA_CLASSES
  KAFKA_CLASSES=$ROOT/.build/kafka-classes-$({ java -version && stat -c '%n %s %Y' "$home"/libs/*.jar; } 2>&1 | digest).jsa
  if [[ -e $KAFKA_CLASSES ]] || step "Kafka's classes, archived" env EVENT_LOG=kafka \
    RUN_DIR="$ROOT/.test/instances/kafka-classes" "$ROOT/scripts/lib/archive-kafka-classes"; then return 0; fi
  # Brokers start without it, as slowly as elsewhere.
  unset KAFKA_CLASSES
}

start_kafka() {
  # Relative paths, because properties files and class paths do not support every character of a path.
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
    "-Dlog4j2.configurationFile=$KAFKA_DIR/log4j2.properties")
  mapfile -t -O "${#flags[@]}" flags < <(quick_start_flags)
  flags+=(-cp "$KAFKA_DIR/libs/*")
  if ! as_service_user test -s "$KAFKA_DIR/data/meta.properties"; then
    as_service_user "$java" "${flags[@]}" kafka.tools.StorageTool format \
      --cluster-id "$(head -c 16 /dev/urandom | base64 | tr '+/' 'AB' | cut -c1-22)" \
      --config "$KAFKA_DIR/server.properties"
  fi
  run_part kafka "$(<"$folder/server.properties")" "$java" "${flags[@]}" kafka.Kafka "$KAFKA_DIR/server.properties"
  await_part kafka 90 "$ROOT/scripts/kafka-answers" "$KAFKA_PORT"
}
