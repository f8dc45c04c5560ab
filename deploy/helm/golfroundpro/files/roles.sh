#!/bin/sh
# Makes the record's roles, and sets their passwords to those of the Secret; as often as one likes.
set -eu
export PGPASSFILE=/tmp/pgpass
(umask 077 && printf '%s:%s:*:postgres:%s\n' "$PGHOST" "$PGPORT" "$(cat /passwords/superuser-password)" >"$PGPASSFILE")

# PostgreSQL starts beside this; a first start makes its files first.
until pg_isready --quiet; do sleep 0.2; done

export PGOPTIONS="--client-min-messages=warning"
psql() { command psql --no-psqlrc --quiet --set=ON_ERROR_STOP=1 "$@"; }
psql --dbname=postgres --file=/sql/roles.sql
psql --dbname="$GOLF_DATABASE" --file=/sql/database.sql
for role in migrator round relay analytics backup; do
  psql --dbname=postgres --set=role="golf_$role" --set=password="$(cat "/passwords/$role-password")" <<'SQL'
alter role :"role" password :'password';
SQL
done
echo "the roles are there"
