# shellcheck shell=bash
# The demo player is for whoever sits at this machine. Where other machines reach the gateway, none is made, and nobody
# signs in as one that is there; DEMO=everywhere says that it may.

demo_may_sign_in() { [[ $DEMO == everywhere || $GATEWAY_HOST == 127.* ]]; }

demo_is_wanted() { [[ $DEMO != off ]] && demo_may_sign_in; }

# What was played stays either way. A hash with a word before it fits no password, and without it is the one it was.
# Copies of ended sessions are good for a minute.
settle_demo_sign_in() {
  local handle
  handle=$(demo_handle)
  [[ -n $handle ]] || return 0
  if demo_may_sign_in; then
    sql -d "$DATABASE" -c "update golf.players set password_hash = substr(password_hash, 5) \
      where handle = '$handle' and password_hash like 'off:%'"
  else
    sql -d "$DATABASE" -c "update golf.players set password_hash = 'off:' || password_hash \
      where handle = '$handle' and password_hash not like 'off:%'" -c "delete from golf.sessions \
      where player_id = (select id from golf.players where handle = '$handle')"
  fi
}

demo_handle() { sed -n 's/.*"handle": "\([a-z0-9-]*\)", "password".*/\1/p' "$RUN_DIR/demo.json" 2>/dev/null || true; }
