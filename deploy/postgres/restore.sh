#!/bin/sh
# Another record in the place of the one that is served, in steps, up to the last of which that one goes on being served:
#   restore.sh judge FILE   reads the file to its last byte, and asks whether the server's disk has room for it
#   restore.sh load FILE    loads it into the database ${GOLF_DATABASE}_restoring
#   restore.sh copy [NAME]  the same with a record that was replaced, the newest if none is named
#   restore.sh begin        what a Job begins with: copy $UNDO (1 for the newest), otherwise judge and load $RESTORE_FILE
#   restore.sh swap         gives that database the record's name, once no service has used the record for
#                           $QUIET_SECONDS; the record is kept as ${GOLF_DATABASE}_replaced_TIME
#   restore.sh drop         deletes ${GOLF_DATABASE}_restoring
# Between load and swap: golf migrate --existing on what was loaded, which judges it and brings it to this version.
# After swap: golf restored; the services refuse to start before it. A FILE without a slash is one of $BACKUP_FOLDER.
# PGHOST, PGPORT and PGUSER name a superuser, PGPASSWORD_FILE holds the password; the roles are there (roles.sql), and
# SQL_FOLDER holds database.sql. Exit code 65 for a file that is refused.
set -eu

PGPASSWORD=$(cat "$PGPASSWORD_FILE")
export PGPASSWORD
export PGOPTIONS="--client-min-messages=warning"
new=${GOLF_DATABASE}_restoring

refuse() {
  echo "$*" >&2
  exit 65
}

# psql, with the names of both databases as variables: :"record" and :"new" as names, :'record' and :'new' as values.
psql() {
  command psql --no-psqlrc --quiet --tuples-only --no-align --set=ON_ERROR_STOP=1 --dbname=postgres \
    --set=record="$GOLF_DATABASE" --set=new="$new" "$@"
}

# A new pod is let through to the server a moment after its start; the server itself may be starting.
await_server() {
  limit=$(($(date +%s) + ${WAIT_SECONDS:-60}))
  until pg_isready --quiet; do
    [ "$(date +%s)" -lt "$limit" ] || { echo "PostgreSQL does not answer" >&2 && exit 69; }
    sleep 0.2
  done
}

path_of() { # file
  case $1 in
    "") refuse "which backup? In ${BACKUP_FOLDER:-the folder} there are: $(cd "${BACKUP_FOLDER:-.}" && echo *.dump)" ;;
    */*) echo "$1" ;;
    *) echo "${BACKUP_FOLDER:-.}/$1" ;;
  esac
}

judge() { # path
  [ -r "$1" ] || refuse "there is no backup $1"
  if [ -e "$1.sha256" ]; then
    sum=$(sha256sum <"$1")
    [ "${sum%% *}" = "$(cut -d' ' -f1 <"$1.sha256")" ] || refuse "$1 is damaged: it is not what $1.sha256 says"
  fi
  # All data are unpacked, which finds a file that was cut off and a wrong byte in them.
  pg_restore --file=/dev/null "$1" || refuse "$1 is no backup, or a part of one"
  pg_restore --list "$1" | grep -q ' TABLE golf schema_migrations ' ||
    refuse "$1 is not a backup of GolfRoundPro: there is no table golf.schema_migrations in it"
  # A load writes its rows, their indices, and both once more into the server's log.
  size=$(pg_restore --file=- "$1" | wc -c)
  check_room $((size * 4 / 1024 + 65536))
}

# A server whose disk is full ends, and with it the record that is served.
check_room() { # KiB
  room=$(psql --command="create temp table room (kib bigint);
    copy room from program 'df -Pk . | awk ''NR == 2 { print \$4 }''';
    select kib from room") || return 0
  [ "$room" -ge "$1" ] || refuse "the server's disk has $((room / 1024)) MB left, and loading may take $(($1 / 1024)) MB"
}

drop() { psql <<'SQL'; }
drop database if exists :"new" with (force);
SQL

# What fails here, or is interrupted, leaves nothing behind.
make_new() { # psql's command that makes it
  trap drop EXIT
  trap 'exit 143' TERM
  trap 'exit 130' INT
  drop
  echo "$1" | psql
  # Services wait for golf restored, which takes this away again.
  echo "comment on database :\"new\" is 'restore pending';" | psql
  psql --dbname="$new" --file="$SQL_FOLDER/database.sql"
}

load() { # path
  make_new 'create database :"new" owner golf_owner template template0;'
  pg_restore --no-password --exit-on-error --jobs=2 --dbname="$new" "$1"
  psql --dbname="$new" --command="analyze"
  trap - EXIT
  echo "$1 is loaded into $new"
}

copy() { # [name]
  from=$(psql --set=wanted="${1:-}" <<'SQL'
select datname from pg_database
where starts_with(datname, :'record' || '_replaced') and :'wanted' in ('', datname) order by datname desc limit 1;
SQL
  )
  [ -n "$from" ] || refuse "no record was replaced on this server${1:+, or none is called $1}"
  size=$(psql --command="select pg_database_size('$from')")
  check_room $((size / 1024 + 65536))
  make_new "create database :\"new\" owner golf_owner template \"$from\";"
  trap - EXIT
  echo "$from is copied into $new"
}

# Services that run have sessions; a moment without one is not enough.
await_quiet() {
  quiet=0
  while [ "$quiet" -le "${QUIET_SECONDS:-3}" ]; do
    users=$(psql <<'SQL'
select string_agg(distinct usename, ', ') from pg_stat_activity
where datname = :'record' and usename in ('golf_round', 'golf_relay', 'golf_analytics');
SQL
    )
    if [ -z "$users" ]; then
      quiet=$((quiet + 1))
    else
      [ "$quiet" != 0 ] || [ "${said:-}" = "$users" ] ||
        echo "$new is ready to take the record's name: waiting until the services have stopped; there are sessions of $users"
      said=$users quiet=0
    fi
    [ "$quiet" -gt "${QUIET_SECONDS:-3}" ] || sleep 1
  done
}

swap() {
  kept=${GOLF_DATABASE}_replaced_$(date -u +%Y%m%dt%H%M%Sz)
  await_quiet
  # Both names change at one moment, or none does. Other sessions, such as a backup's, are ended; a new one may come
  # between, so it is tried again.
  for turn in 1 2 3 4 5 6 7 8 9 10; do
    if psql --set=kept="$kept" <<'SQL'; then
select pg_terminate_backend(pid) from pg_stat_activity where datname in (:'record', :'new') \g /dev/null
select exists (select from pg_database where datname = :'record') as is_there \gset
begin;
\if :is_there
alter database :"record" rename to :"kept";
\endif
alter database :"new" rename to :"record";
commit;
SQL
      echo "$new is the record; the one before is kept as $kept"
      return 0
    fi
    sleep 0.5
  done
  return 1
}

step=${1:-}
[ $# -eq 0 ] || shift
case $step in
  judge | load)
    path=$(path_of "${1:-}")
    await_server
    "$step" "$path"
    ;;
  begin)
    if [ -n "${UNDO:-}" ]; then
      await_server
      copy "${UNDO#1}"
    else
      path=$(path_of "${RESTORE_FILE:-}")
      await_server
      judge "$path"
      load "$path"
    fi
    ;;
  copy | swap | drop) await_server && "$step" "$@" ;;
  *)
    echo "usage: restore.sh judge FILE, load FILE, copy [NAME], begin, swap, drop" >&2
    exit 64
    ;;
esac
