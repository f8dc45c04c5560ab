-- An account can be deleted. Its row stays, because rounds, cards and scores name it; what made it a person's goes.

alter table golf.players
  add column deleted_at timestamptz,
  drop constraint player_is_account_or_guest,
  -- A player with a login has a handle and a password and no host; a guest has a host and no login; a deleted account
  -- has none of them.
  add constraint player_is_account_guest_or_deleted check (
    (deleted_at is null and host_id is null and handle is not null and password_hash is not null)
    or (deleted_at is null and host_id is not null and handle is null and password_hash is null)
    or (deleted_at is not null and host_id is null and handle is null and password_hash is null)
  );
