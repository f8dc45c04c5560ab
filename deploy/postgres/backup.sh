#!/bin/sh
# Dumps the record into $BACKUP_FOLDER/TIME.dump and deletes all but the newest $BACKUP_KEEP; says the file's name.
# GOLF_BACKUP_DATABASE_URL names the database and the role, which reads everything and writes nothing;
# GOLF_BACKUP_DATABASE_PASSWORD_FILE holds its password. A file that is there is whole: it takes its name when it was read.
set -eu
umask 077

PGPASSWORD=$(cat "$GOLF_BACKUP_DATABASE_PASSWORD_FILE")
export PGPASSWORD
file=$BACKUP_FOLDER/$(date -u +%Y%m%dT%H%M%SZ).dump
rm -f "$BACKUP_FOLDER"/*.new
pg_dump --format=custom --no-password --file="$file.new" "$GOLF_BACKUP_DATABASE_URL"
pg_restore --list "$file.new" >/dev/null
mv "$file.new" "$file"

# The names sort by time, the oldest first.
left=0
for old in "$BACKUP_FOLDER"/*.dump; do left=$((left + 1)); done
for old in "$BACKUP_FOLDER"/*.dump; do
  [ "$left" -gt "$BACKUP_KEEP" ] || break
  rm -f "$old"
  left=$((left - 1))
done
echo "$file"
