import Basics
import FoundationEssentials
import Golf
import GolfEvents
import Postgres
import ServiceKit

extension RoundWriter {
  /// Starts a round with its cards; each card gets its first event.
  ///
  /// Throws `RoundError.idTaken` if a client-made id is in use for something else, `tooManyRoundsToday` and
  /// `roundsUsedUp` beyond the account's quota.
  /// - Returns: The round, and whether it is new; it is not if the request is a repetition.
  func create(_ new: NewRound, by edit: Edit) async throws -> (round: StoredRound, isNew: Bool) {
    let snapshot = try CanonicalJSON.encode(new.snapshot)
    let game = try new.game.map { try CanonicalJSON.encode($0) }
    return try await run(for: edit.player) { [quota] session in
      try session.transaction { session in
        let inserted = try session.execute(
          RoundWriteStatements.insertRound,
          [
            .uuid(new.id.uuid), .uuid(edit.player.uuid), .uuid(new.snapshot.course.id.uuid),
            .int(new.snapshot.course.revision), .json(snapshot), .text(new.snapshot.mode.rawValue),
            .int(new.startHole.rawValue), .text(new.playedOn.description), .int(new.conditions.rawValue),
            .text(edit.time.description), .json(game),
          ]
        )
        guard inserted.affected == 1 else { return (try Self.repeated(session, new, by: edit), false) }
        try Self.count(session, quota, by: edit)
        guard try !session.execute(RoundWriteStatements.playerName, [.uuid(edit.player.uuid)]).isEmpty else {
          throw RoundError.notFound
        }
        let cards = new.players.enumerated().map { index, card in
          (
            card: card,
            player: card.guestName == nil ? edit.player : PlayerID(UUID.v7(at: edit.time.date)),
            position: index + 1
          )
        }
        try Self.insert(session, cards, into: new.id, by: edit)
        let events = try cards.map { card in
          try Self.started(new, card.card, player: card.player, by: edit)
        }
        try Self.emit(session, events, edit)
        return (try Self.read(session, new.id), true)
      }
    }
  }

  /// Counts a new round against the account's quota. Repeated requests are not counted.
  private static func count(_ session: PostgresSession, _ quota: RoundQuota, by edit: Edit) throws {
    let player = PostgresValue.uuid(edit.player.uuid)
    let counted = try session.execute(
      RoundWriteStatements.countRound,
      [player, .text(edit.time.description), .int(quota.aDay), .int(quota.everTotal)]
    )
    guard counted.isEmpty else { return }
    let ever = try session.execute(RoundWriteStatements.roundCount, [player]).first?.int("ever") ?? 0
    guard ever < quota.everTotal else { throw RoundError.roundsUsedUp(limit: quota.everTotal) }
    let second = Int(edit.time.millisecondsSince1970 / 1_000)
    throw RoundError.tooManyRoundsToday(limit: quota.aDay, wait: 86_400 - second % 86_400)
  }

  /// The existing round with the id, if this request created it.
  private static func repeated(_ session: PostgresSession, _ new: NewRound, by edit: Edit) throws -> StoredRound {
    let round = try read(session, new.id)
    guard round.owner == edit.player, round.status != .deleted else { throw RoundError.idTaken }
    // Compared with the first events, because since then tees may have changed, and guests been added and removed; and
    // with the names in the record, because events have none.
    var began = try beginnings(session, new.id, withRound: true)
    for card in new.players {
      let place = began.firstIndex {
        card.isSame(as: $0) && $0.event.course.key == new.snapshot.course.key && $0.event.mode == new.snapshot.mode
          && $0.event.startHole == new.startHole && $0.event.playedOn == new.playedOn
          && ($0.event.pcc ?? .normal) == new.conditions
      }
      guard let place else { throw RoundError.idTaken }
      began.remove(at: place)
    }
    // A request with fewer players is a different one.
    guard began.isEmpty else { throw RoundError.idTaken }
    return round
  }

  /// - Parameter withRound: Whether to leave out guests who were added after the start.
  static func beginnings(
    _ session: PostgresSession,
    _ id: RoundID,
    withRound: Bool = false
  ) throws -> [CardBeginning] {
    try session.execute(RoundWriteStatements.beginnings, [.uuid(id.uuid), .bool(withRound)]).compactMap { row in
      let event = try Event(type: EventType.roundStarted.rawValue, payload: try row.json("payload"))
      guard case .roundStarted(let started) = event else { return nil }
      return CardBeginning(event: started, name: try row.text("display_name"))
    }
  }

  static func insert(
    _ session: PostgresSession,
    _ cards: [(card: NewCard, player: PlayerID, position: Int)],
    into round: RoundID,
    by edit: Edit
  ) throws {
    let guests = cards.filter { $0.card.guestName != nil }
    let results = try session.pipeline([
      (
        RoundWriteStatements.insertGuests,
        [
          .uuids(guests.map(\.player.uuid)), .texts(guests.map(\.card.guestName)), .uuid(edit.player.uuid),
          .text(edit.time.description),
        ]
      ),
      (
        RoundWriteStatements.insertCards,
        [
          .uuids(cards.map(\.card.id.uuid)), .uuid(round.uuid), .uuids(cards.map(\.player.uuid)),
          .ints(cards.map(\.position)), .texts(cards.map(\.card.tee.rawValue)),
          .ints(cards.map { $0.card.handicapIndex?.rawValue }),
        ]
      ),
    ])
    guard results.last?.affected == cards.count else { throw RoundError.idTaken }
  }

  private static func started(
    _ new: NewRound,
    _ card: NewCard,
    player: PlayerID,
    by edit: Edit
  ) throws -> Event {
    guard let tee = new.snapshot.tee(card.tee) else { throw RoundError.noSuchTee(card.tee) }
    return .roundStarted(
      RoundStarted(
        roundId: new.id,
        cardId: card.id,
        player: EventPlayer(id: player, guest: card.guestName != nil, ownerId: edit.player),
        playedOn: new.playedOn,
        startedAt: edit.time,
        startHole: new.startHole,
        mode: new.snapshot.mode,
        course: EventCourse(new.snapshot.course),
        tee: EventTee(tee),
        handicapIndex: card.handicapIndex,
        pcc: new.conditions == .normal ? nil : new.conditions
      )
    )
  }
}

/// How a card began: its first event, and its player's name in the record.
struct CardBeginning {
  let event: RoundStarted
  let name: String
}

extension NewCard {
  /// Whether this request created the card that began like this. A card with the client's id is known by it, because its
  /// guest may have been renamed since.
  func isSame(as began: CardBeginning) -> Bool {
    (!hasClientID || id == began.event.cardId) && began.event.player.guest == (guestName != nil)
      && (guestName == nil || hasClientID || guestName == began.name) && tee == began.event.tee.id
      && handicapIndex == began.event.handicapIndexTenths
  }
}
