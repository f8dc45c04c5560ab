import Golf
import Postgres

/// The statements about who is in a round. The owner has no row of its own. All run under the locks of the round.
enum MemberStatements {
  /// A member joins, for the first time or again.
  static let join = PostgresStatement(
    "member_join",
    """
    insert into golf.round_members as m (round_id, player_id, joined_at, played_on, started_at)
    select r.id, $2::uuid, $3::timestamptz, r.played_on, r.started_at from golf.rounds r where r.id = $1::uuid
    on conflict (round_id, player_id) do update
    set joined_at = case when m.left_at is null then m.joined_at else excluded.joined_at end, left_at = null,
        deleted_at = null
    """
  )

  /// Whether the owner removed the account and has not invited it since.
  static let barred = PostgresStatement(
    "member_barred",
    "select 1 from golf.round_members where round_id = $1::uuid and player_id = $2::uuid and barred"
  )

  static let leave = PostgresStatement(
    "member_leave",
    """
    update golf.round_members set left_at = $3::timestamptz, barred = $4::boolean
    where round_id = $1::uuid and player_id = $2::uuid
    """
  )

  static let invite = PostgresStatement(
    "member_invite",
    "update golf.round_members set barred = false where round_id = $1::uuid and player_id = $2::uuid and barred"
  )

  /// Those whom the owner removed, the last first.
  static let allBarred = PostgresStatement(
    "member_all_barred",
    """
    select p.id, p.display_name
    from golf.round_members m
    join golf.players p on p.id = m.player_id
    where m.round_id = $1::uuid and m.barred
    order by m.left_at desc, p.id
    limit \(RoundBounds.barred)
    """
  )

  /// A member becomes the owner, and has no row any more.
  static let pass = PostgresStatement(
    "member_pass",
    "update golf.rounds set owner_id = $2::uuid, revision = revision + 1 where id = $1::uuid"
  )
  static let forget = PostgresStatement(
    "member_forget",
    "update golf.round_members set left_at = $3::timestamptz where round_id = $1::uuid and player_id = $2::uuid"
  )

  /// The former owner, who deleted the round for itself. Its finished cards keep the time of that.
  static let withdraw = PostgresStatement(
    "member_withdraw",
    """
    insert into golf.round_members (round_id, player_id, joined_at, left_at, deleted_at, played_on, started_at)
    values ($1::uuid, $2::uuid, $3::timestamptz, $3::timestamptz, $3::timestamptz, $4::date, $5::timestamptz)
    on conflict (round_id, player_id) do update
    set left_at = excluded.left_at, deleted_at = excluded.deleted_at
    """
  )

  static func withdrawn(_ round: StoredRound, _ player: PlayerID, at time: Timestamp) -> [PostgresValue] {
    [
      .uuid(round.id.uuid), .uuid(player.uuid), .text(time.description), .text(round.playedOn.description),
      .text(round.startedAt.description),
    ]
  }

  /// A former owner comes back as a member. Returns no row if its deletion is too long ago.
  static let restore = PostgresStatement(
    "member_restore",
    """
    update golf.round_members
    set left_at = null, deleted_at = null, joined_at = $3::timestamptz
    where round_id = $1::uuid and player_id = $2::uuid and deleted_at > $4::timestamptz
    returning player_id
    """
  )

  /// The deleted cards that an account kept in a round that others went on with, by position.
  static let withdrawnCards = PostgresStatement(
    "member_withdrawn_cards",
    """
    select c.id, c.finished_at is not null as finished
    from golf.cards c
    join golf.players p on p.id = c.player_id
    where c.round_id = $1::uuid and c.status = 'deleted' and coalesce(p.host_id, p.id) = $2::uuid
    order by c.position, c.id
    """
  )

  static let bringBack = PostgresStatement(
    "member_bring_back",
    """
    update golf.cards c
    set position = n.position, status = case when n.finished then 'finished' else 'open' end
    from unnest($1::uuid[], $2::smallint[], $3::boolean[]) as n(id, position, finished)
    where c.id = n.id
    """
  )
}
