import Basics
import Golf

extension JSONWriter {
  /// The members of the contract's `Card` that say what others think of it.
  mutating func trust(in card: StoredCard) {
    array("confirmedBy", card.confirmedBy) { writer, confirmation in
      writer.object {
        $0.member("id", confirmation.by)
        $0.member("name", confirmation.name)
        $0.member("at", confirmation.at)
      }
    }
    array("proposals", card.openProposals) { $0.proposal($1) }
    nullable("lastNews", card.lastNews?.description)
  }

  /// The contract's `Proposal`.
  private mutating func proposal(_ proposal: HoleProposal) {
    object {
      $0.member("hole", proposal.hole.rawValue)
      $0.member("by", proposal.by)
      $0.member("byName", proposal.byName)
      $0.member("kind", proposal.kind.rawValue)
      if let score = proposal.score { $0.fields(of: score) } else { $0.member("cleared", true) }
      $0.member("at", proposal.at)
    }
  }
}

extension StoredRound {
  /// The contract's `CardState` of a finished card whose hole was sent.
  ///
  /// - Parameters:
  ///   - withNote: Only for the card's keeper.
  ///   - isProposed: Whether the sent value waits for the keeper.
  /// - Returns: Nil if the round's snapshot lacks the card's tee.
  func state(of card: StoredCard, hole: HoleNumber, withNote: Bool, isProposed: Bool) -> [UInt8]? {
    guard let totals = card.scored(in: snapshot, startHole: startHole)?.totals else { return nil }
    return JSONWriter(object: {
      $0.member("id", card.id)
      $0.member("roundId", id)
      $0.member("status", card.status.rawValue)
      $0.member("sequence", card.sequence)
      $0.name("hole")
      if let stored = card.hole(hole) { $0.hole(stored, withNote: withNote) } else { $0.null() }
      $0.totals("totals", totals)
      if isProposed { $0.member("proposed", true) }
    }).bytes
  }
}
