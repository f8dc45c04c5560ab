# shellcheck shell=bash
# One origin for the browser: nginx with the web app's files, and /api routed to the services.

STREAM_MODULE=/usr/lib/nginx/modules/ngx_stream_module.so
GATEWAY_VALUES=(GATEWAY_ADDRESS ROUND_ADDRESS ANALYTICS_ADDRESS TEMP_DIR WEB_DIR WORKERS STREAM_MODULE INNER_SOCKET
  ERROR_LEVEL OPEN_FILES WORKER_CONNECTIONS ALL_CONNECTIONS ADDRESS_CONNECTIONS SIGN_RATE SIGN_BURST)

start_gateway() {
  local NGINX_DIR=$STATE_DIR/gateway WEB_DIR=$STATE_DIR/web configuration=$STATE_DIR/gateway/nginx.conf nginx file
  local TEMP_DIR=$STATE_DIR/gateway/temp ERROR_LEVEL=notice WORKERS OPEN_FILES=16500
  # A relative path, because a socket's name has room for about a hundred characters.
  local INNER_SOCKET=gateway/temp/inner.sock
  local GATEWAY_ADDRESS=$GATEWAY_HOST:$GATEWAY_PORT
  # shellcheck disable=SC2034 # by name, in render
  local ROUND_ADDRESS ANALYTICS_ADDRESS
  ROUND_ADDRESS=$(servers "$ROUND_PORT" "${ROUND_BESIDE:-}")
  ANALYTICS_ADDRESS=$(servers "$ANALYTICS_PORT" "${ANALYTICS_BESIDE:-}")
  WORKERS=$(nproc)
  file=$(ulimit -Hn)
  [[ $file == unlimited ]] || ((file > OPEN_FILES)) || OPEN_FILES=$file
  nginx=$(command -v nginx)
  make_own_folder "$NGINX_DIR"
  make_server_folder "$TEMP_DIR"
  stage_web "$WEB_DIR"
  for file in "$ROOT/deploy/nginx/"*.conf; do write_if_changed "$NGINX_DIR/${file##*/}" <"$file"; done
  render_gateway | write_if_changed "$configuration"
  is_running gateway || clear_after_gateway_crash
  # shellcheck disable=SC2016 # the inner shell's, whose pipe is its user's: nginx opens /dev/stdout by that name
  as_service_user bash -o pipefail -c '"$@" 2>&1 | cat' check \
    "$nginx" -t -q -p "$NGINX_DIR" -e stderr -c "$configuration"
  run_part gateway "$(cat "$NGINX_DIR/"*.conf)" "$nginx" -p "$NGINX_DIR" -e stderr -c "$configuration"
  await_part gateway 15 gateway_answers
}

# The address of a service, and that of a second process beside it, where a test has one: ROUND_BESIDE and
# ANALYTICS_BESIDE are its port.
servers() { # port [port]
  printf '127.0.0.1:%s%s' "$1" "${2:+ max_fails=0; server 127.0.0.1:$2}"
}

# Fills the template with the values that follow from a few settings, for the local instance and for Compose: a worker
# has as many connections as files, minus a few of its own; a client needs four of them; a limit such as
# LIMIT_SIGN=120/1m is a rate and a burst.
render_gateway() {
  local WORKER_CONNECTIONS=$((OPEN_FILES - 100)) ALL_CONNECTIONS ADDRESS_CONNECTIONS=$GATEWAY_CONNECTIONS
  local SIGN_RATE SIGN_BURST count=${LIMIT_GATEWAY_SIGN%/*} period=${LIMIT_GATEWAY_SIGN#*/} seconds
  ALL_CONNECTIONS=$((WORKER_CONNECTIONS * WORKERS / 4))
  # If a process may open few files, one address gets at most half of the connections.
  ((ADDRESS_CONNECTIONS <= ALL_CONNECTIONS / 2)) || ADDRESS_CONNECTIONS=$((ALL_CONNECTIONS / 2))
  case $period in *s) seconds=1 ;; *m) seconds=60 ;; *h) seconds=3600 ;; *d) seconds=86400 ;; esac
  SIGN_RATE=$((count * 60 / (${period%?} * seconds)))
  ((SIGN_RATE)) || SIGN_RATE=1
  # shellcheck disable=SC2034 # by name, in render
  SIGN_BURST=$count
  render "$ROOT/deploy/nginx/gateway.conf.template" "${GATEWAY_VALUES[@]}"
}

# After a kill -9 of the main process its workers keep serving and hold the port, and the socket file stays.
clear_after_gateway_crash() {
  local pid
  for pid in $(gateway_workers); do kill -s TERM "$pid" 2>/dev/null || true; done
  wait_until 20 "the killed gateway's workers end" no_gateway_workers
  as_service_user rm -f gateway/temp/inner.sock
}

no_gateway_workers() { [[ -z $(gateway_workers) ]]; }

gateway_workers() {
  local pid
  for pid in $(processes_in "$STATE_DIR"); do
    [[ $(readlink "/proc/$pid/exe" 2>/dev/null) != */nginx ]] || say "$pid"
  done
}

# The built web app, copied to where nginx's user can read it. Files of the previous build are deleted last, so that a
# page that is just loading finds the files it names.
stage_web() { # folder
  make_own_folder "$1"
  cp -r --no-dereference --preserve=mode,timestamps --update "$ROOT/web/dist/." "$1/"
  # The copied folder has the mode of the build's folder.
  make_own_folder "$1"
  (cd "$1" && find . -type f -print) | while IFS= read -r file; do
    [[ -e $ROOT/web/dist/$file ]] || rm -f "$1/$file"
  done
}

gateway_answers() { curl --noproxy '*' -fsS -o /dev/null --max-time 2 "$(gateway_url)/"; }

gateway_url() {
  local host=$GATEWAY_HOST
  [[ $host != 0.0.0.0 ]] || host=127.0.0.1
  printf 'http://%s:%s' "$host" "$GATEWAY_PORT"
}
