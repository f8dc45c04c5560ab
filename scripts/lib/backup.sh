# shellcheck shell=bash
# The record as a file, and back, by the scripts that the chart's Jobs run, too (deploy/postgres). Their password file is
# a pipe here: nothing is left behind, however they end.

# Says the file that it made.
back_up() { # folder keep
  PATH=$(postgres_programs) BACKUP_FOLDER=$1 BACKUP_KEEP=$2 GOLF_BACKUP_DATABASE_PASSWORD_FILE=/dev/fd/3 \
    GOLF_BACKUP_DATABASE_URL="postgresql://golf_backup@127.0.0.1:$POSTGRES_PORT/$DATABASE" \
    sh "$ROOT/deploy/postgres/backup.sh" 3< <(printf '%s' "$BACKUP_PASSWORD")
}

restore_record() { # file
  PATH=$(postgres_programs) PGHOST=127.0.0.1 PGPORT=$POSTGRES_PORT PGUSER=postgres PGPASSWORD_FILE=/dev/fd/3 \
    GOLF_DATABASE=$DATABASE SQL_FOLDER=$ROOT/deploy/postgres sh "$ROOT/deploy/postgres/restore.sh" "$1" \
    3< <(printf '%s' "$POSTGRES_PASSWORD")
}

# With those of the server's own version first.
postgres_programs() { say "$(dirname "$(postgres_program pg_dump)"):$PATH"; }
