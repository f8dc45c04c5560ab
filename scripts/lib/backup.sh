# shellcheck shell=bash
# The record as a file, and back, by the scripts that the chart's Jobs run, too (deploy/postgres). Passwords go through
# pipes: no failure leaves one in a file.

# Says the file that it made.
back_up() { # folder keep
  local programs
  programs=$(postgres_programs)
  PATH=$programs BACKUP_FOLDER=$1 BACKUP_KEEP=$2 WAIT_SECONDS=10 GOLF_BACKUP_DATABASE_PASSWORD_FILE=/dev/fd/3 \
    GOLF_BACKUP_DATABASE_URL="postgresql://golf_backup@127.0.0.1:$POSTGRES_PORT/$DATABASE" \
    sh "$ROOT/deploy/postgres/backup.sh" 3< <(printf '%s' "$BACKUP_PASSWORD")
}

# One step of a restore: judge FILE, load FILE, copy, swap, drop.
restore_step() { # step [file]
  local programs
  programs=$(postgres_programs)
  PATH=$programs PGHOST=127.0.0.1 PGPORT=$POSTGRES_PORT PGUSER=postgres PGPASSWORD_FILE=/dev/fd/3 WAIT_SECONDS=10 \
    QUIET_SECONDS=0 GOLF_DATABASE=$DATABASE SQL_FOLDER=$ROOT/deploy/postgres \
    sh "$ROOT/deploy/postgres/restore.sh" "$@" 3< <(printf '%s' "$POSTGRES_PASSWORD")
}

# Judges what was loaded, and brings it to this version.
judge_loaded() { DATABASE=${DATABASE}_restoring golf migrate --existing; }

# Whether a restored record takes part in nothing yet, because Kafka and Redis still know what came after it.
is_restore_pending() {
  [[ $(sql -d postgres -c "select shobj_description(oid, 'pg_database') from pg_database
    where datname = '$DATABASE'") == "restore pending" ]]
}

# With those of the server's own version first.
postgres_programs() {
  local program
  program=$(postgres_program pg_dump)
  say "${program%/*}:$PATH"
}
