# shellcheck shell=bash
# The user that the servers run as, the environment they get, and the ownership of their folders.
#
# When started as root, the servers run as another user, who must not gain rights through us. So the folders of an
# instance belong to root: programs, configurations, the app's files, logs. Below them each server has one folder of its
# own, with a fixed name (data, temp), in which only that user writes; root creates it, and afterwards neither reads nor
# writes its contents.

AS_SERVICE_USER=()
if ((EUID == 0)); then
  AS_SERVICE_USER=(setpriv "--reuid=$SERVICE_USER" "--regid=$SERVICE_USER" --clear-groups --no-new-privs)
fi
# The settings (NAME=value) of the program to start; with_settings_of fills them.
SERVER_SETTINGS=()

make_service_user() {
  ((EUID == 0)) || return 0
  getent passwd "$SERVICE_USER" >/dev/null && return 0
  useradd --system --user-group --no-create-home --home-dir /nonexistent --shell /usr/sbin/nologin "$SERVICE_USER"
}

# A folder of ours that the servers may read.
make_own_folder() { # path...
  local path
  for path in "$@"; do
    [[ $path == "$STATE_DIR" ]] || check_state
    [[ ! -L $path ]] || die "$path is a symbolic link; it should be a folder of this instance"
    mkdir -p "$path"
    ((EUID != 0)) || chown -h "root:$SERVICE_USER" "$path"
    chmod 750 "$path"
  done
}

# A folder in which a server writes, inside a folder of ours.
make_server_folder() { # path...
  local path
  for path in "$@"; do
    [[ ! -L $path ]] || die "$path is a symbolic link; it should be a server's folder"
    mkdir -p "$path"
    ((EUID != 0)) || chown -h "$SERVICE_USER:$SERVICE_USER" "$path"
    chmod 700 "$path"
  done
}

make_state() {
  # The servers' configurations contain these paths in double quotes, where these characters have a meaning.
  # shellcheck disable=SC2016 # the signs themselves
  [[ ! $STATE_DIR =~ [\"\\\$]|[[:cntrl:]] ]] ||
    die "the path $STATE_DIR contains a double quote, backslash, dollar sign or line break, which the servers cannot take; RUN_DIR=/another/path make up"
  make_service_user
  if ((EUID == 0)); then
    mkdir -p "${STATE_DIR%/*}"
    [[ $(stat -c %u "${STATE_DIR%/*}") == 0 ]] || die "${STATE_DIR%/*} does not belong to root"
    take_over_old_state
  fi
  make_own_folder "$STATE_DIR" "$LOG_DIR"
  chmod 700 "$LOG_DIR"
  ln -sfnT "$LOG_DIR" "$RUN_DIR/log"
}

# An older version gave the whole folder to the servers' user, so any name in it may be a trap. It is moved aside. Only
# the servers' data are kept from it, and only if they are folders owned by that user. An interrupted run is repeated.
take_over_old_state() {
  local part
  if [[ -d $STATE_DIR && $(stat -c %u "$STATE_DIR") != 0 ]]; then
    for part in gateway analytics-service round-service kafka redis postgres; do stop_part "$part"; done
    mv -T "$STATE_DIR" "$STATE_DIR.old"
  fi
  [[ -d $STATE_DIR.old ]] || return 0
  make_own_folder "$STATE_DIR" "$STATE_DIR/postgres" "$STATE_DIR/kafka"
  for part in postgres kafka; do
    [[ -e $STATE_DIR/$part/data ]] || python3 -I "$ROOT/scripts/lib/take_data.py" \
      "$STATE_DIR.old" "$part" "$STATE_DIR/$part" "$(id -u "$SERVICE_USER")"
  done
  rm -rf "$STATE_DIR.old"
}

# Starts, reads and writes nothing in folders that another user may have laid out.
check_state() {
  ((EUID == 0)) || return 0
  [[ -d $STATE_DIR ]] || die "there is no $STATE_DIR: make up"
  [[ $(stat -c %u "$STATE_DIR" "${STATE_DIR%/*}" | sort -u) == 0 ]] ||
    die "$STATE_DIR was made by an older version and belongs to $SERVICE_USER: make up makes it root's"
}

# The group through which a server reads a file of ours; empty if the server runs as the same user.
service_group() { ((EUID != 0)) || printf 'root:%s' "$SERVICE_USER"; }

# Runs a command as the servers' user, in a folder that this user can reach. It gets nothing of our environment except
# three plain names and SERVER_SETTINGS, which are passed through a pipe because every user can read command lines.
exec_as_service_user() { # command...
  check_state
  cd "$STATE_DIR" || exit
  # shellcheck disable=SC2016 # the inner shell's
  exec "${AS_SERVICE_USER[@]}" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/nonexistent LC_ALL=C.UTF-8 \
    /bin/bash --norc --noprofile -c '
      while IFS= read -r line <&3; do [[ -z $line ]] || export "${line?}"; done
      export -n PWD OLDPWD SHLVL
      exec 3<&-
      exec "$@"' server "$@" 3<<<"$(printf '%s\n' "${SERVER_SETTINGS[@]}")"
}

as_service_user() { (exec_as_service_user "$@"); } # command...
