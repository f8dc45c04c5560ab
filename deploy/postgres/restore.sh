#!/bin/sh
# Loads a dump into a database of its own, which takes the name $GOLF_DATABASE when all of it is there; the one before is
# kept as ${GOLF_DATABASE}_replaced until the next restore. restore.sh FILE, or the newest of $BACKUP_FOLDER.
# PGHOST, PGPORT and PGUSER name a superuser, PGPASSWORD_FILE holds the password; the roles are there (roles.sql), and
# SQL_FOLDER holds database.sql. Nobody uses the record meanwhile. Afterwards: golf migrate, golf restored.
set -eu

file=${1:-}
if [ -z "$file" ]; then
  for name in "$BACKUP_FOLDER"/*.dump; do file=$name; done
fi
[ -r "$file" ] || { echo "there is no backup $file" >&2 && exit 1; }
pg_restore --list "$file" >/dev/null || { echo "$file is no backup, or a part of one" >&2 && exit 1; }

PGPASSWORD=$(cat "$PGPASSWORD_FILE")
export PGPASSWORD
new=${GOLF_DATABASE}_restoring
psql() { command psql --no-psqlrc --quiet --set=ON_ERROR_STOP=1 "$@"; }
psql --dbname=postgres --command="drop database if exists $new with (force)"
psql --dbname=postgres --command="create database $new owner golf_owner"
psql --dbname="$new" --file="$SQL_FOLDER/database.sql"
pg_restore --no-password --exit-on-error --jobs=2 --dbname="$new" "$file"
psql --dbname="$new" --command="analyze"
psql --dbname=postgres --command="drop database if exists ${GOLF_DATABASE}_replaced with (force)"
if [ -n "$(psql --dbname=postgres --tuples-only --no-align \
  --command="select 1 from pg_database where datname = '$GOLF_DATABASE'")" ]; then
  psql --dbname=postgres --command="select pg_terminate_backend(pid) from pg_stat_activity where datname = '$GOLF_DATABASE'" >/dev/null
  psql --dbname=postgres --command="alter database $GOLF_DATABASE rename to ${GOLF_DATABASE}_replaced"
fi
psql --dbname=postgres --command="alter database $new rename to $GOLF_DATABASE"
echo "$GOLF_DATABASE is that of $file"
