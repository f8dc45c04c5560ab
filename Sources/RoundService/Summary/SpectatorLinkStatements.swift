import LiveUpdates
import Postgres

/// The statements of links for spectators. All that write run under the locks of the round.
enum SpectatorLinkStatements {
  /// Milliseconds after its end in which a link's tickets may be in use, with a minute for requests that waited.
  static let remembered = Int64(LiveNames.tombstoneMilliseconds) + 60_000

  /// Ends the round's link. Returns the links that ended now or since `$3`.
  static let end = PostgresStatement(
    "link_end",
    """
    with ended as (
      update golf.spectator_links set ended_at = $2::timestamptz
      where round_id = $1::uuid and ended_at is null
      returning id
    )
    select id from ended
    union all
    select id from golf.spectator_links where round_id = $1::uuid and ended_at > $3::timestamptz
    """
  )

  /// How many links of a round were made since a time.
  static let count = PostgresStatement(
    "link_count",
    "select count(*) as links from golf.spectator_links where round_id = $1::uuid and made_at > $2::timestamptz"
  )

  /// Removes the round's links that ended before a time.
  static let sweep = PostgresStatement(
    "link_sweep",
    "delete from golf.spectator_links where round_id = $1::uuid and made_at <= $2::timestamptz and ended_at <= $2::timestamptz"
  )

  static let insert = PostgresStatement(
    "link_insert",
    """
    insert into golf.spectator_links (id, round_id, token_hash, made_by, made_at)
    values ($1::uuid, $2::uuid, $3::bytea, $4::uuid, $5::timestamptz)
    """
  )

  /// The link of a round that can be used now.
  static let running = PostgresStatement(
    "link_running",
    """
    select id, round_id, (extract(epoch from made_at) * 1000)::bigint as made_at
    from golf.spectator_links
    where round_id = $1::uuid and ended_at is null
    """
  )

  /// The links that can be used now, by the hashes of their tokens.
  static let find = PostgresStatement(
    "links_find",
    """
    select token_hash, id, round_id, (extract(epoch from made_at) * 1000)::bigint as made_at
    from golf.spectator_links
    where token_hash = any($1::bytea[]) and ended_at is null
    """
  )

  static let setName = PostgresStatement(
    "link_set_name",
    "update golf.cards set spectators_see = $2::text where id = $1::uuid"
  )
}
