import Basics
import Golf
import Postgres

/// The statements on `analytics.careers` and its dependent tables.
enum CareerStatements {
  static let versions = PostgresStatement(
    "career_versions",
    "select player_id, version from analytics.careers where player_id = any($1::uuid[])"
  )

  static let begin = PostgresStatement(
    "career_begin",
    """
    insert into analytics.careers (player_id, version)
    select id, 0 from unnest($1::uuid[]) as p(id) order by id
    on conflict do nothing
    """
  )

  static let lock = PostgresStatement(
    "career_lock",
    """
    select player_id, version from analytics.careers where player_id = any($1::uuid[])
    order by player_id for no key update
    """,
    .writes
  )

  static let indexes = PostgresStatement(
    "career_indexes",
    """
    select player_id, played_on::text as played_on, index_tenths, low_index_tenths, cap
    from analytics.handicap_history where player_id = any($1::uuid[])
    """
  )

  private static let badgeColumns =
    "player_id, badge, round_id, played_on::text as played_on, reason, withdrawn_at, withdrawn_because"

  static let badges = PostgresStatement(
    "career_badges",
    "select \(badgeColumns) from analytics.achievements where player_id = any($1::uuid[])"
  )

  static let withdrawn = PostgresStatement(
    "career_withdrawn",
    """
    select \(badgeColumns) from analytics.achievements
    where player_id = $1 and withdrawn_at is not null
    order by withdrawn_at desc, badge
    """
  )

  static let edits = PostgresStatement(
    "career_changes",
    """
    select card_id, sequence, round_id, played_on::text as played_on, changed_at, reason, days, badges
    from analytics.career_changes
    where player_id = $1 and days <> '[]'
    order by changed_at desc, card_id, sequence desc
    limit $2
    """
  )

  private static let setVersion = PostgresStatement(
    "career_set_version",
    "update analytics.careers set version = $2 where player_id = $1"
  )

  private static let dropDays = PostgresStatement(
    "career_drop_days",
    "delete from analytics.handicap_history where player_id = $1 and played_on = any($2::date[])"
  )

  private static let keepDays = PostgresStatement(
    "career_keep_days",
    "delete from analytics.handicap_history where player_id = $1 and played_on <> all($2::date[])"
  )

  private static let setDays = PostgresStatement(
    "career_set_days",
    """
    insert into analytics.handicap_history (player_id, played_on, index_tenths, low_index_tenths, cap)
    select $1::uuid, d.played_on, d.index_tenths, d.low_index_tenths, d.cap
    from unnest($2::date[], $3::smallint[], $4::smallint[], $5::text[])
         as d(played_on, index_tenths, low_index_tenths, cap)
    on conflict (player_id, played_on) do update
      set index_tenths = excluded.index_tenths, low_index_tenths = excluded.low_index_tenths, cap = excluded.cap
    """
  )

  private static let dropBadges = PostgresStatement(
    "career_drop_badges",
    "delete from analytics.achievements where player_id = $1 and badge = any($2::text[])"
  )

  private static let keepBadges = PostgresStatement(
    "career_keep_badges",
    "delete from analytics.achievements where player_id = $1 and badge <> all($2::text[])"
  )

  private static let setBadges = PostgresStatement(
    "career_set_badges",
    """
    insert into analytics.achievements
      (player_id, badge, round_id, played_on, reason, withdrawn_at, withdrawn_because)
    select $1::uuid, b.badge, b.round_id, b.played_on, b.reason, b.withdrawn_at, b.withdrawn_because
    from unnest($2::text[], $3::uuid[], $4::date[], $5::text[], $6::timestamptz[], $7::text[])
         as b(badge, round_id, played_on, reason, withdrawn_at, withdrawn_because)
    on conflict (player_id, badge) do update
      set round_id = excluded.round_id, played_on = excluded.played_on, reason = excluded.reason,
          withdrawn_at = excluded.withdrawn_at, withdrawn_because = excluded.withdrawn_because
    """
  )

  private static let addEdits = PostgresStatement(
    "career_add_changes",
    """
    insert into analytics.career_changes
      (card_id, sequence, player_id, round_id, played_on, changed_at, reason, days, badges)
    select c.card_id, c.sequence, $1::uuid, c.round_id, c.played_on, c.changed_at, c.reason, c.days, c.badges
    from unnest($2::uuid[], $3::bigint[], $4::uuid[], $5::date[], $6::timestamptz[], $7::text[], $8::jsonb[],
                $9::jsonb[])
         as c(card_id, sequence, round_id, played_on, changed_at, reason, days, badges)
    on conflict (card_id, sequence) do nothing
    """
  )

  /// All statements of one update. The player's row has to be locked.
  static func write(_ update: CareerUpdate) throws -> [(PostgresStatement, [PostgresValue])] {
    let player = PostgresValue.uuid(update.player.uuid)
    let days = update.indexes.sorted { $0.key < $1.key }
    let badges = update.badges.sorted { $0.key.key < $1.key.key }
    let dates = PostgresValue.texts(days.map(\.key.description))
    let keys = PostgresValue.texts(badges.map(\.key.key))
    return [
      update.isWhole
        ? (keepDays, [player, dates]) : (dropDays, [player, .texts(update.goneDays.map(\.description))]),
      (
        setDays,
        [
          player, dates, .ints(days.map(\.value.index.rawValue)), .ints(days.map(\.value.low?.rawValue)),
          .texts(days.map(\.value.cap)),
        ]
      ),
      update.isWhole ? (keepBadges, [player, keys]) : (dropBadges, [player, .texts(update.goneBadges.map(\.key))]),
      (
        setBadges,
        [
          player, keys, .uuids(badges.map(\.value.round.uuid)), .texts(badges.map(\.value.playedOn.description)),
          .texts(badges.map(\.value.reason)), .texts(badges.map(\.value.withdrawal?.time.description)),
          .texts(badges.map(\.value.withdrawal?.reason)),
        ]
      ),
      (
        addEdits,
        [
          player, .uuids(update.edits.map(\.card.uuid)), .ints(update.edits.map { Int($0.sequence) }),
          .uuids(update.edits.map(\.round.uuid)), .texts(update.edits.map(\.playedOn.description)),
          .texts(update.edits.map(\.time.description)), .texts(update.edits.map(\.reason)),
          .jsons(try update.edits.map { try CanonicalJSON.encode($0.days) }),
          .jsons(update.edits.map(\.badges)),
        ]
      ),
      (setVersion, [player, .int(update.version)]),
    ]
  }
}
