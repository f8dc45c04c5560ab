# shellcheck shell=bash
# One origin for the browser: nginx with the web app's files, and /api routed to the services.

start_gateway() {
  local NGINX_DIR=$STATE_DIR/gateway WEB_DIR=$STATE_DIR/web configuration=$STATE_DIR/gateway/nginx.conf nginx
  local WORKERS LOG_FILE=$LOG_DIR/gateway-access.log TEMP_DIR=$STATE_DIR/gateway/temp
  local GATEWAY_ADDRESS=$GATEWAY_HOST:$GATEWAY_PORT
  local ROUND_ADDRESS=127.0.0.1:$ROUND_PORT ANALYTICS_ADDRESS=127.0.0.1:$ANALYTICS_PORT
  WORKERS=$(nproc)
  nginx=$(command -v nginx)
  make_state_folder "$NGINX_DIR" "$NGINX_DIR/temp"
  stage_web "$WEB_DIR"
  cp "$ROOT/deploy/nginx/"*.conf "$NGINX_DIR/"
  render "$ROOT/deploy/nginx/gateway.conf.template" GATEWAY_ADDRESS ROUND_ADDRESS ANALYTICS_ADDRESS \
    TEMP_DIR WEB_DIR WORKERS LOG_FILE | write_if_changed "$configuration"
  keep_log_small "$LOG_FILE"
  as_service_user "$nginx" -t -q -p "$NGINX_DIR" -e stderr -c "$configuration"
  run_part gateway "$(cat "$NGINX_DIR/"*.conf)" "$nginx" -p "$NGINX_DIR" -e stderr -c "$configuration"
  await_part gateway 15 gateway_answers
}

# The web app as built, where nginx's user can read it; files of the build before go last, so that a page that is
# just loading finds what it names.
stage_web() { # folder
  mkdir -p "$1"
  cp -rp --update "$ROOT/web/dist/." "$1/"
  (cd "$1" && find . -type f -print) | while IFS= read -r file; do
    [[ -e $ROOT/web/dist/$file ]] || rm -f "$1/$file"
  done
}

gateway_answers() { curl -fsS -o /dev/null --max-time 2 "$(gateway_url)/"; }

gateway_url() {
  local host=$GATEWAY_HOST
  [[ $host != 0.0.0.0 ]] || host=127.0.0.1
  printf 'http://%s:%s' "$host" "$GATEWAY_PORT"
}
