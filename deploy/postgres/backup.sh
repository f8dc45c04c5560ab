#!/bin/sh
# Dumps the record into $BACKUP_FOLDER/TIME.dump and deletes all but the newest $BACKUP_KEEP; prints the file's name.
# GOLF_BACKUP_DATABASE_URL names the database and the role, which reads everything and writes nothing;
# GOLF_BACKUP_DATABASE_PASSWORD_FILE holds its password. A dump takes its name after it was read back to its last byte,
# and TIME.dump.sha256 beside it says what was read. Whatever fails: exit code not 0, no new file, no old one deleted.
# When it last succeeded or failed is noted on the server for the services' metrics, where the server can be told.
set -eu
umask 077

PGPASSWORD=$(cat "$GOLF_BACKUP_DATABASE_PASSWORD_FILE")
export PGPASSWORD

# As the default of this role's application_name, which it may set for itself and each role can read; no connection of
# ours uses that default. So no table has to be writable to the role that only reads, and a restore changes nothing of it.
note() { # succeeded|failed
  PGCONNECT_TIMEOUT=5 PGOPTIONS="-c default_transaction_read_only=off -c statement_timeout=5s" \
    psql --no-psqlrc --quiet --no-password --set=ON_ERROR_STOP=1 --set=what="$1" "$GOLF_BACKUP_DATABASE_URL" <<'SQL'
select coalesce(max((pg_catalog.regexp_match(s, 'succeeded (\d+)'))[1]), '0') as succeeded,
       coalesce(max((pg_catalog.regexp_match(s, 'failed (\d+)'))[1]), '0') as failed,
       floor(extract(epoch from clock_timestamp()))::bigint as now
from pg_roles r cross join unnest(r.rolconfig) as c (s)
where r.rolname = current_user and s like 'application\_name=golf-backup %' \gset
select case :'what' when 'succeeded' then :'now' else :'succeeded' end as succeeded,
       case :'what' when 'failed' then :'now' else :'failed' end as failed \gset
select format('golf-backup succeeded %s failed %s', :'succeeded', :'failed') as text \gset
alter role current_user set application_name = :'text';
SQL
}

# Another backup's end is for that one to tell.
end() { # exit-code
  [ -z "${locked:-}" ] || remove_unfinished
  [ "$1" -eq 0 ] || [ "$1" -eq 75 ] || note failed 2>/dev/null || true
}
remove_unfinished() { rm -f "$BACKUP_FOLDER"/*.new; }
trap 'end $?' EXIT

# One backup a folder at a time, so that every *.new found here is left over from one that was killed.
exec 9>"$BACKUP_FOLDER/.lock"
flock -n 9 || { echo "another backup is at work in $BACKUP_FOLDER" >&2 && exit 75; }
locked=1
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
# The dump is whole, whatever becomes of the note.
note succeeded >&2 || echo "the server could not be told of the backup: its age in the metrics is that of the one before" >&2
echo "$file"
