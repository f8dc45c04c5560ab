# shellcheck shell=bash
# The demo player is for the user of this machine. If other machines can reach the gateway, none is created, and an
# existing one cannot sign in; DEMO=everywhere allows it.

demo_may_sign_in() { [[ $DEMO == everywhere || $GATEWAY_HOST == 127.* ]]; }

demo_is_wanted() { [[ $DEMO != off ]] && demo_may_sign_in; }

# The demo player's rounds stay either way. A password hash with a word in front of it matches no password; removing the
# word restores it. Cached copies of ended sessions are valid for up to a minute.
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
