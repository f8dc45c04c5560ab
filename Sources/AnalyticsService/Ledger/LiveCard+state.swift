import Basics
import Golf
import LiveUpdates

extension LiveCard {
  /// The state of a card of a ledger; nil for a card whose first event cannot be read, of which nothing is known.
  ///
  /// The bytes are a function of the card's events alone, whether the ledger was in memory, in Redis, or is made from
  /// the log.
  /// - Parameter time: When the card's last event happened; nil if that is not known.
  init?(_ id: CardID, _ card: LedgerCard, at time: Timestamp?) {
    guard let state = card.state else { return nil }
    let status = state.shownStatus
    let holes = status == .removed || status == .deleted ? [] : state.card.scored
    let json = JSONWriter(object: { writer in
      writer.member("id", id.uuid)
      writer.member("sequence", card.sequence)
      writer.member("status", status.rawValue)
      writer.member("tee", state.card.tee.id.rawValue)
      writer.nullable("startHole", state.card.order.holes.first?.rawValue)
      writer.nullable("at", time?.description)
      writer.array("holes", holes) { $0.object($1.writeMembers) }
    })
    self.init(id: id, sequence: card.sequence, status: status, json: json.bytes)
  }
}

extension ScoredHole {
  /// Only what was entered.
  fileprivate func writeMembers(to writer: inout JSONWriter) {
    writer.member("hole", hole.rawValue)
    writer.optional("strokes", score.strokes)
    writer.optional("putts", score.putts)
    writer.optional("firstPuttFeet", score.firstPuttFeet)
    writer.optional("fairway", score.fairway?.rawValue)
    writer.optional("penalties", score.penalties)
    writer.optional("greensideBunker", score.greensideBunker)
    if score.pickedUp { writer.member("pickedUp", true) }
  }
}
