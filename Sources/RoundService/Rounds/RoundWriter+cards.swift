import Basics
import FoundationEssentials
import Golf
import GolfEvents
import Postgres
import ServiceKit

extension RoundWriter {
  /// Changes the start hole of a round in which no card is finished, or the playing conditions of any round, which are
  /// published after the day: these are changed on the cards that the owner keeps, and offered to the other members.
  ///
  /// Its game and who may score can be changed at any time; that is no event, because no figure follows from it.
  func editRound(_ id: RoundID, _ changes: RoundChanges, by edit: Edit) async throws -> StoredRound {
    let acts = changes.acts
    return try await self.edit(id, acts[0], by: edit, reposts: true) { session, round, policy in
      for act in acts { try policy.require(act) }
      try Self.setGame(session, round, changes)
      let startHole = changes.startHole ?? round.startHole
      let conditions = changes.conditions ?? round.conditions
      guard round.mode.holeNumbers.contains(startHole) else { throw RoundError.notPlayed(startHole) }
      let own = changes.conditions == nil ? [] : round.cards(keptBy: edit.player)
      let isMoved = round.startHole != startHole
      guard isMoved || round.conditions != conditions || own.contains(where: { $0.conditions != conditions }) else {
        return []
      }
      if isMoved { try policy.require(.moveStart) }
      try session.pipeline([
        (
          RoundWriteStatements.setRound,
          [.uuid(id.uuid), .int(startHole.rawValue), .int(conditions.rawValue)]
        ),
        (
          RoundWriteStatements.setConditions,
          [
            .uuid(id.uuid), .uuids(own.map(\.id.uuid)), .int(conditions.rawValue), .int(round.conditions.rawValue),
          ]
        ),
      ])
      let kept = Set(own.map(\.id))
      return try (isMoved ? round.cards : own).map { card in
        var card = card
        if kept.contains(card.id) { card.conditions = conditions }
        return try Self.cardChanged(round, card, startHole: startHole, at: edit.time)
      }
    }
  }

  private static func setGame(_ session: PostgresSession, _ round: StoredRound, _ changes: RoundChanges) throws {
    let game = changes.game ?? round.game
    let scoring = changes.scoring ?? round.scoring
    if changes.game != nil, let faults = game?.faults(among: round.cards.map(\.id)), !faults.isEmpty {
      throw RoundError.gameFaults(faults)
    }
    guard game != round.game || scoring != round.scoring else { return }
    try session.execute(
      RoundWriteStatements.setGame,
      [.uuid(round.id.uuid), .json(try game.map { try CanonicalJSON.encode($0) }), .text(scoring.rawValue)]
    )
  }

  /// Changes the tee, the index or the guest's name of an open card, or the playing conditions of any card.
  func editCard(_ card: CardID, of id: RoundID, _ changes: CardChanges, by edit: Edit) async throws -> StoredRound {
    let acts = changes.acts
    return try await self.edit(id, acts[0], on: card, by: edit, reposts: true) { session, round, policy in
      guard let before = round.card(card) else { throw RoundError.notFound }
      var after = before
      if let tee = changes.tee { after.tee = tee }
      if let name = changes.guestName { after.playerName = name }
      if let index = changes.handicapIndex { after.handicapIndex = index }
      if let conditions = changes.conditions { after.conditions = conditions }
      guard let tee = round.snapshot.tee(after.tee) else { throw RoundError.noSuchTee(after.tee) }
      guard after != before else { return [] }
      for act in acts { try policy.require(act) }

      let parThrees = tee.holes.filter { $0.par.rawValue == 3 }.map(\.number.rawValue)
      try session.pipeline([
        (
          RoundWriteStatements.setCard,
          [
            .uuid(card.uuid), .text(after.tee.rawValue), .int(after.handicapIndex?.rawValue),
            .int(after.conditions.rawValue),
          ]
        ),
        (RoundWriteStatements.setGuestName, [.uuid(after.player.uuid), .text(after.playerName)]),
        (RoundWriteStatements.dropFairways, [.uuid(card.uuid), .ints(parThrees), .int(before.sequence + 1)]),
        (RoundWriteStatements.raiseRevision, [.uuid(id.uuid)]),
      ])
      return [try Self.cardChanged(round, after, startHole: round.startHole, at: edit.time)]
    }
  }

  /// Adds a guest's card to an open round.
  /// - Returns: The round, and whether the card is new; it is not if the request is a repetition.
  func addGuest(_ new: NewCard, to id: RoundID, by edit: Edit) async throws -> (round: StoredRound, isNew: Bool) {
    // A client-made id identifies a repetition; without one, each request adds a guest.
    let player = UUID.v7(at: edit.time.date)
    let round = try await self.edit(id, .addGuest, by: edit) { session, round, policy in
      guard round.snapshot.tee(new.tee) != nil else { throw RoundError.noSuchTee(new.tee) }
      if new.hasClientID, round.card(new.id) != nil {
        let began = try Self.beginnings(session, id).first { $0.event.cardId == new.id }
        guard let began, new.isSame(as: began) else { throw RoundError.idTaken }
        return []
      }
      try policy.require(.addGuest)
      guard round.removed[new.id] == nil else { throw RoundError.idTaken }
      guard round.cards.count + round.removed.count < RoundBounds.cards else { throw RoundError.cardsUsedUp }
      let events = try Self.start(session, new, of: PlayerID(player), in: round, by: edit)
      try session.execute(RoundWriteStatements.raiseRevision, [.uuid(id.uuid)])
      return events
    }
    return (round, round.card(new.id)?.player == PlayerID(player))
  }

  /// Opens a card without holes in a locked round, at the lowest free place: the editing account's own, or its guest's.
  static func start(
    _ session: PostgresSession,
    _ new: NewCard,
    of player: PlayerID,
    in round: StoredRound,
    by edit: Edit
  ) throws -> [Event] {
    guard let tee = round.snapshot.tee(new.tee) else { throw RoundError.noSuchTee(new.tee) }
    let position = try round.freePlaces(1)[0]
    try insert(session, [(card: new, player: player, position: position)], into: round.id, by: edit)
    return [
      .roundStarted(
        RoundStarted(
          roundId: round.id,
          cardId: new.id,
          player: EventPlayer(id: player, guest: new.guestName != nil, ownerId: edit.player),
          playedOn: round.playedOn,
          startedAt: round.startedAt,
          startHole: round.startHole,
          mode: round.mode,
          course: EventCourse(round.snapshot.course),
          tee: EventTee(tee),
          handicapIndex: new.handicapIndex,
          pcc: round.conditions == .normal ? nil : round.conditions
        )
      )
    ]
  }

  /// Removes a guest from an open round.
  func removeGuest(_ card: CardID, from id: RoundID, by edit: Edit) async throws -> StoredRound {
    try await self.edit(id, .removeGuest, on: card, by: edit) { session, round, policy in
      guard round.removed[card] == nil else { return [] }
      try policy.require(.removeGuest)
      try session.pipeline([
        (RoundWriteStatements.setCardStatus, [.uuids([card.uuid]), .text(StoredCard.Status.removed.rawValue)]),
        (RoundWriteStatements.raiseRevision, [.uuid(id.uuid)]),
      ])
      let rest = round.cards.filter { $0.id != card }
      if !rest.isEmpty, rest.allSatisfy({ $0.status == .finished }) {
        try Self.setStatus(session, round, open: false, at: edit.time)
      }
      return [.cardRemoved(CardRemoved(roundId: id, cardId: card, removedAt: edit.time))]
    }
  }

  private static func cardChanged(
    _ round: StoredRound,
    _ card: StoredCard,
    startHole: HoleNumber,
    at time: Timestamp
  ) throws -> Event {
    guard let tee = round.snapshot.tee(card.tee) else { throw RoundError.noSuchTee(card.tee) }
    return .cardChanged(
      CardChanged(
        roundId: round.id,
        cardId: card.id,
        player: EventPlayer(id: card.player, guest: card.isGuest, ownerId: card.keeper),
        startHole: startHole,
        tee: EventTee(tee),
        handicapIndex: card.handicapIndex,
        pcc: card.conditions,
        changedAt: time
      )
    )
  }
}
