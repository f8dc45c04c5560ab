# shellcheck shell=bash
# Backup and restore of the record, with the same scripts that the chart's Jobs run (deploy/postgres). Passwords are
# passed through pipes: no failure leaves one in a file.

# Prints the path of the backup.
back_up() { # folder keep
  local programs
  programs=$(postgres_programs)
  PATH=$programs BACKUP_FOLDER=$1 BACKUP_KEEP=$2 WAIT_SECONDS=10 GOLF_BACKUP_DATABASE_PASSWORD_FILE=/dev/fd/3 \
    GOLF_BACKUP_DATABASE_URL="postgresql://golf_backup@127.0.0.1:$POSTGRES_PORT/$DATABASE" \
    sh "$ROOT/deploy/postgres/backup.sh" 3< <(printf '%s' "$BACKUP_PASSWORD")
}

# Runs one step of a restore: judge FILE, load FILE, copy, swap, drop.
restore_step() { # step [file]
  local programs
  programs=$(postgres_programs)
  PATH=$programs PGHOST=127.0.0.1 PGPORT=$POSTGRES_PORT PGUSER=postgres PGPASSWORD_FILE=/dev/fd/3 WAIT_SECONDS=10 \
    QUIET_SECONDS=0 GOLF_DATABASE=$DATABASE SQL_FOLDER=$ROOT/deploy/postgres \
    sh "$ROOT/deploy/postgres/restore.sh" "$@" 3< <(printf '%s' "$POSTGRES_PASSWORD")
}

# Checks the loaded record, and migrates it to this version.
judge_loaded() { DATABASE=${DATABASE}_restoring golf migrate --existing; }

# Whether a restored record must not be used yet, because Kafka and Redis still have data from after the backup.
is_restore_pending() {
  [[ $(sql -d postgres -c "select shobj_description(oid, 'pg_database') from pg_database
    where datname = '$DATABASE'") == "restore pending" ]]
}

# The PATH with the programs of the server's own version first.
postgres_programs() {
  local program
  program=$(postgres_program pg_dump)
  say "${program%/*}:$PATH"
}
