-- Who may enter the record's database. Run inside it as a superuser, after roles.sql, as often as one likes.
do $$
begin
  execute format('alter database %I owner to golf_owner', current_database());
  execute format('revoke all on database %I from public', current_database());
  execute format(
    'grant connect on database %I to golf_migrator, golf_round, golf_relay, golf_analytics, golf_backup',
    current_database()
  );
end
$$;
revoke all on schema public from public;
