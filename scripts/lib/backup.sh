# shellcheck shell=bash
# The record as a file, and back, by the scripts that the chart's Jobs run, too (deploy/postgres).

# Says the file that it made.
back_up() { # folder keep
  local password
  password=$(password_file "$BACKUP_PASSWORD")
  PATH=$(postgres_programs) BACKUP_FOLDER=$1 BACKUP_KEEP=$2 GOLF_BACKUP_DATABASE_PASSWORD_FILE=$password \
    GOLF_BACKUP_DATABASE_URL="postgresql://golf_backup@127.0.0.1:$POSTGRES_PORT/$DATABASE" \
    sh "$ROOT/deploy/postgres/backup.sh"
  rm -f "$password"
}

restore_record() { # file
  local password
  password=$(password_file "$POSTGRES_PASSWORD")
  PATH=$(postgres_programs) PGHOST=127.0.0.1 PGPORT=$POSTGRES_PORT PGUSER=postgres PGPASSWORD_FILE=$password \
    GOLF_DATABASE=$DATABASE SQL_FOLDER=$ROOT/deploy/postgres sh "$ROOT/deploy/postgres/restore.sh" "$1"
  rm -f "$password"
}

# With those of the server's own version first.
postgres_programs() { say "$(dirname "$(postgres_program pg_dump)"):$PATH"; }

password_file() { # password
  local file
  file=$(mktemp "$RUN_DIR/password.XXXXXX")
  printf '%s' "$1" >"$file"
  say "$file"
}
