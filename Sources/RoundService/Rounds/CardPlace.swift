import Golf
import Postgres

extension RoundList {
  /// The round and card that has the holes of a replaced card now; nil if none has.
  func place(of card: CardID, for player: PlayerID) async throws -> (round: RoundID, card: CardID)? {
    try await run(for: player) { session in
      try session.execute(Self.successor, [.uuid(card.uuid)]).first.map {
        (RoundID(try $0.uuid("round_id")), CardID(try $0.uuid("id")))
      }
    }
  }

  /// A successor may have been replaced itself: by the undoing of a takeover, or by leaving after it. Each step adds a
  /// card to a round, of which `RoundBounds.cards` is the most, or makes a round of its own, which is left but once.
  private static let successor = PostgresStatement(
    "card_successor",
    """
    with recursive places as (
      select replaced_by as id, 1 as step from golf.cards where id = $1::uuid
      union all
      select c.replaced_by, p.step + 1
      from places p
      join golf.cards c on c.id = p.id
      where c.replaced_by is not null and p.step < \(2 * RoundBounds.cards)
    )
    select c.id, c.round_id
    from places p
    join golf.cards c on c.id = p.id
    order by p.step desc
    limit 1
    """
  )
}
