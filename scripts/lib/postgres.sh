# shellcheck shell=bash
# The record: a private PostgreSQL on loopback, with its own data, roles and passwords.

DATABASE=golfround
LOGIN_ROLES=(MIGRATOR ROUND RELAY ANALYTICS BACKUP)

postgres_program() { # name
  local programs=(/usr/lib/postgresql/*/bin/"$1")
  [[ -x ${programs[-1]} ]] || die "no $1: PostgreSQL is not installed"
  say "${programs[-1]}"
}

start_postgres() {
  local data=$STATE_DIR/postgres/data server version
  server=$(postgres_program postgres)
  make_own_folder "$STATE_DIR/postgres"
  [[ -d $data ]] || make_postgres_data "$data"
  # Read as the user who owns the folder, so that root does not read untrusted files.
  version=$(as_service_user head -c 8 "$data/PG_VERSION")
  [[ $server == */"$version"/* ]] || die "$data was made by PostgreSQL $version, but $server is installed"
  write_if_changed "$STATE_DIR/postgres/postgresql.conf" 644 <"$ROOT/deploy/postgres/postgresql.conf"
  is_running postgres || clear_after_crash "$data"
  run_part postgres "$(<"$STATE_DIR/postgres/postgresql.conf")" "$server" -D "$data" \
    -c config_file="$STATE_DIR/postgres/postgresql.conf" -c listen_addresses=127.0.0.1 -p "$POSTGRES_PORT"
  await_part postgres 60 postgres_answers
  finish_rotation
  superuser_gets_in ||
    die "PostgreSQL rejects the password in $SECRETS_FILE: put the file back, or make reset"
  bootstrap_postgres
}

# Created beside and then moved, so that the remains of an interrupted initdb are never taken for a database. The
# password is passed through a pipe of that user and never written to a file.
make_postgres_data() { # data
  rm -rf "$1.new"
  make_server_folder "$1.new"
  # shellcheck disable=SC2016 # the inner shell's
  printf '%s\n' "$POSTGRES_PASSWORD" | as_service_user bash -o pipefail -c 'cat | "$@"' initdb \
    "$(postgres_program initdb)" -D "$1.new" --username=postgres --pwfile=/dev/stdin \
    --auth=scram-sha-256 --encoding=UTF8 --locale=C.UTF-8 --data-checksums --no-instructions
  mv -T "$1.new" "$1"
}

# After a kill -9 the server's children end by themselves within a moment; until then a new server cannot start. The
# lock file is removed too, because where no process reaps zombies (in many containers) PostgreSQL considers its old pid
# alive.
clear_after_crash() { # data
  wait_until 20 "the killed PostgreSQL's processes end" no_process_in "$1"
  as_service_user rm -f "$1/postmaster.pid"
}

no_process_in() { [[ -z $(processes_in "$1") ]]; } # folder

postgres_answers() { "$(postgres_program pg_isready)" -q -h 127.0.0.1 -p "$POSTGRES_PORT"; }

superuser_gets_in() { sql -d postgres -c 'select 1' >/dev/null; }

# Cleans up after an interrupted password rotation: keeps the file whose password PostgreSQL accepts, and deletes the
# other one.
finish_rotation() {
  local next
  [[ -e $SECRETS_FILE.next ]] || return 0
  if superuser_gets_in; then
    rm -f "$SECRETS_FILE.next"
    return 0
  fi
  next=$(sed -n 's/^POSTGRES_PASSWORD=//p' "$SECRETS_FILE.next")
  if POSTGRES_PASSWORD=$next superuser_gets_in; then
    mv -f "$SECRETS_FILE.next" "$SECRETS_FILE"
    load_secrets
  fi
}

# psql as the superuser.
sql() { # psql's arguments
  PGPASSWORD=$POSTGRES_PASSWORD "$(postgres_program psql)" -h 127.0.0.1 -p "$POSTGRES_PORT" -U postgres \
    --no-psqlrc --quiet --tuples-only --no-align --set=ON_ERROR_STOP=1 "$@"
}

# Creates the database, roles and passwords when their definition has changed.
bootstrap_postgres() {
  local done=$STATE_DIR/postgres/bootstrapped now
  now=$(cat "$ROOT/deploy/postgres/"{roles,database}.sql "$SECRETS_FILE" | digest)
  [[ $(cat "$done" 2>/dev/null) != "$now" ]] || return 0
  sql -d postgres -f "$ROOT/deploy/postgres/roles.sql"
  [[ -n $(sql -d postgres -c "select 1 from pg_database where datname = '$DATABASE'") ]] ||
    sql -d postgres -c "create database $DATABASE owner golf_owner"
  sql -d "$DATABASE" -f "$ROOT/deploy/postgres/database.sql"
  local role password
  for role in "${LOGIN_ROLES[@]}"; do
    password=${role}_PASSWORD
    printf "alter role golf_%s password '%s';\n" "${role,,}" "${!password}"
  done | sql -d postgres
  printf '%s\n' "$now" >"$done"
}

# The URL with which a role reaches the record; with a port, through a proxy.
database_url() { # ROLE [port]
  local password=${1}_PASSWORD
  printf 'postgresql://golf_%s:%s@127.0.0.1:%s/%s' "${1,,}" "${!password}" "${2:-$POSTGRES_PORT}" "$DATABASE"
}
