import Basics
import Golf
import Postgres

/// An account that the player has a round with.
struct Partner: Sendable {
  let id: PlayerID
  let name: String
  let lastPlayedOn: LocalDate
  let rounds: Int

  /// The most partners in an answer.
  static let limit = 50
  /// The rounds that are looked through: the newest that the player owns, and as many that the player joined.
  static let rounds = 200

  /// A row of `select`.
  init(_ row: PostgresRow) throws {
    guard let day = LocalDate(try row.text("last_played_on")) else { throw UnreadableRecord(column: "played_on") }
    id = PlayerID(try row.uuid("id"))
    name = try row.text("display_name")
    lastPlayedOn = day
    rounds = try row.int("rounds")
  }

  /// The contract's `PartnerList`.
  static func json(_ partners: [Partner]) -> [UInt8] {
    JSONWriter(object: {
      $0.array("partners", partners) { writer, partner in
        writer.object {
          $0.member("id", partner.id)
          $0.member("name", partner.name)
          $0.member("lastPlayedOn", partner.lastPlayedOn.description)
          $0.member("rounds", partner.rounds)
        }
      }
    }).bytes
  }

  /// The other accounts in a player's newest rounds, the last played with first. `limit` makes the planner look members up
  /// by their round.
  static let select = PostgresStatement(
    "partners",
    """
    with mine as materialized (
      (select r.id, r.owner_id, r.played_on
       from golf.rounds r
       where r.owner_id = $1::uuid and r.status <> 'deleted'
       order by r.played_on desc, r.started_at desc, r.id desc
       limit \(rounds))
      union all
      (select r.id, r.owner_id, m.played_on
       from golf.round_members m
       join golf.rounds r on r.id = m.round_id
       where m.player_id = $1::uuid and m.left_at is null and r.status <> 'deleted'
       order by m.played_on desc, m.started_at desc, m.round_id desc
       limit \(rounds))
    ), met as materialized (
      select o.player_id, max(o.played_on) as last, count(*) as rounds
      from (select mine.owner_id as player_id, mine.played_on from mine
            union all
            select m.player_id, mine.played_on
            from mine
            cross join lateral (
              select m.player_id from golf.round_members m
              where m.round_id = mine.id and m.left_at is null
              limit \(RoundBounds.cards)
            ) m) o
      where o.player_id <> $1::uuid
      group by o.player_id
      order by last desc, rounds desc, o.player_id
      limit \(limit)
    )
    select met.player_id as id, p.display_name, met.last::text as last_played_on, met.rounds
    from met
    cross join lateral (select p.display_name from golf.players p where p.id = met.player_id limit 1) p
    order by met.last desc, met.rounds desc, met.player_id
    """
  )
}

extension RoundList {
  func partners(of player: PlayerID) async throws -> [Partner] {
    try await run(for: player) { session in
      try session.execute(Partner.select, [.uuid(player.uuid)]).map { try Partner($0) }
    }
  }
}
