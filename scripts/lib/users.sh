# shellcheck shell=bash
# Whom the servers run as, and the folders they may write.

AS_SERVICE_USER=()
if ((EUID == 0)); then
  AS_SERVICE_USER=(setpriv "--reuid=$SERVICE_USER" "--regid=$SERVICE_USER" --clear-groups --no-new-privs)
fi

make_service_user() {
  ((EUID == 0)) || return 0
  getent passwd "$SERVICE_USER" >/dev/null && return 0
  useradd --system --user-group --no-create-home --home-dir /nonexistent --shell /usr/sbin/nologin "$SERVICE_USER"
}

# A folder that the servers may write.
make_state_folder() { # path...
  local path
  for path in "$@"; do
    mkdir -p "$path"
    ((EUID != 0)) || chown "$SERVICE_USER:$SERVICE_USER" "$path"
    chmod 750 "$path"
  done
}

make_state() {
  make_service_user
  mkdir -p "$(dirname "$STATE_DIR")"
  make_state_folder "$STATE_DIR" "$LOG_DIR"
  ln -sfnT "$LOG_DIR" "$RUN_DIR/log"
}

# Who owns a file that a server reads or writes; nothing to say when it is ourselves.
service_owner() { ((EUID != 0)) || printf '%s:%s' "$SERVICE_USER" "$SERVICE_USER"; }

# In a folder that the user can reach, with little of our environment.
as_service_user() {
  (cd "$STATE_DIR" && exec env "HOME=$STATE_DIR" "${AS_SERVICE_USER[@]}" "$@")
}
