#!/bin/sh
# Dumps the record into $BACKUP_FOLDER/TIME.dump and deletes all but the newest $BACKUP_KEEP; prints the file's name.
# GOLF_BACKUP_DATABASE_URL names the database and the role, which reads everything and writes nothing;
# GOLF_BACKUP_DATABASE_PASSWORD_FILE holds its password. A dump takes its name after it was read back to its last byte,
# and TIME.dump.sha256 beside it says what was read. Whatever fails: exit code not 0, no new file, no old one deleted.
set -eu
umask 077

PGPASSWORD=$(cat "$GOLF_BACKUP_DATABASE_PASSWORD_FILE")
export PGPASSWORD

# One backup a folder at a time, so that every *.new found here is left over from one that was killed.
exec 9>"$BACKUP_FOLDER/.lock"
flock -n 9 || { echo "another backup is at work in $BACKUP_FOLDER" >&2 && exit 75; }
remove_unfinished() { rm -f "$BACKUP_FOLDER"/*.new; }
trap remove_unfinished EXIT
trap 'exit 143' TERM
trap 'exit 130' INT
trap 'exit 129' HUP
remove_unfinished

# A new pod is let through to the server a moment after its start; the server itself may be starting.
limit=$(($(date +%s) + ${WAIT_SECONDS:-60}))
until pg_isready --quiet --dbname="$GOLF_BACKUP_DATABASE_URL"; do
  [ "$(date +%s)" -lt "$limit" ] || { echo "PostgreSQL does not answer" >&2 && exit 69; }
  sleep 0.2
done

# Two that begin within one second would have one name.
while file=$BACKUP_FOLDER/$(date -u +%Y%m%dT%H%M%SZ).dump && [ -e "$file" ]; do sleep 0.2; done
# In the background, because a shell takes a signal only between two commands, or while it waits.
pg_dump --format=custom --no-password --file="$file.new" "$GOLF_BACKUP_DATABASE_URL" &
dump=$!
trap 'kill "$dump" 2>/dev/null; exit 143' TERM
trap 'kill "$dump" 2>/dev/null; exit 130' INT
trap 'kill "$dump" 2>/dev/null; exit 129' HUP
wait "$dump"
pg_restore --file=/dev/null "$file.new"
sum=$(sha256sum <"$file.new")
echo "${sum%% *}  ${file##*/}" >"$file.sha256.new"
sync "$file.new" "$file.sha256.new"
mv "$file.sha256.new" "$file.sha256"
mv "$file.new" "$file"

# The names sort by time, the oldest first.
left=0
for old in "$BACKUP_FOLDER"/*.dump; do left=$((left + 1)); done
for old in "$BACKUP_FOLDER"/*.dump; do
  [ "$left" -gt "$BACKUP_KEEP" ] || break
  rm -f "$old" "$old.sha256"
  left=$((left - 1))
done
echo "$file"
