-- What the analytics service keeps for good, under its own role and schema. Its views are in Redis and can be
-- thrown away; the epoch says which views belong to this record.

create schema analytics;
grant usage, create on schema analytics to golf_analytics;
grant usage on schema analytics to golf_backup;

create table analytics.view_state (
  singleton  boolean     primary key default true check (singleton),
  -- Names the generation of the views in Redis. Where Redis has none or another, nothing is written and a
  -- rebuild starts.
  epoch      uuid        not null,
  rebuilt_at timestamptz
);

grant select, insert, update on analytics.view_state to golf_analytics;
grant select on analytics.view_state to golf_backup;
