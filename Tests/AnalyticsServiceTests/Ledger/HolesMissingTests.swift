import Golf
import Testing

@testable import AnalyticsService

/// The figures of a card that was finished with missing holes, for each reason that its event may give.
struct HolesMissingTests {
  /// A card with bogeys on these holes, not finished.
  private func history(_ holes: ClosedRange<Int>, on day: String = "2026-05-17") throws -> CardHistory {
    var history = try CardHistory(on: day)
    for hole in history.tee.holes where holes.contains(hole.number.rawValue) {
      try history.score(hole.number.rawValue, hole.par.rawValue + 1)
    }
    return history
  }

  private func card(_ history: CardHistory) throws -> LedgerCard {
    let card = try #require(Ledger([history]).cards[history.card])
    #expect(try LedgerCard(bytes: card.bytes) == card)
    #expect(try card.bytes == LedgerCard(bytes: card.bytes).bytes)
    return card
  }

  @Test func `Holes that were picked up are marked, and every figure has the round`() throws {
    var history = try history(1...14)
    history.finish(complete: false, missing: .pickedUp)
    let state = try #require(try card(history).state)
    #expect(
      state.card.isComplete && state.card.scored.filter(\.score.pickedUp).map(\.hole.rawValue) == [15, 16, 17, 18]
    )
    #expect(Ledger([history]).rounds.map(\.length) == [.eighteen])
    // After a reopening they still count as picked up, as in the record.
    history.reopen()
    #expect(try card(history).state?.card.isComplete == true)
  }

  @Test(arguments: [HolesMissing.stopped, nil])
  func `If play stopped, nothing is made up; an older event without a reason means the same`(reason: HolesMissing?)
    throws
  {
    var history = try history(1...14)
    history.finish(complete: false, missing: reason)
    let ledger = Ledger([history])
    #expect(try card(history).state?.card.missing.map(\.rawValue) == [15, 16, 17, 18])
    #expect(ledger.rounds.isEmpty && ledger.history.map(\.card.scored.count) == [14])
  }

  @Test(arguments: [(RoundMode.front, 1...9), (.back, 10...18)])
  func `A card that counts as a nine is one in every figure`(nine: RoundMode, holes: ClosedRange<Int>) throws {
    var history = try history(holes)
    history.finish(complete: false, missing: .stopped, nine: nine)
    let state = try #require(try card(history).state)
    #expect(state.card.tee.holes.count == 18 && state.nine?.holes.map(\.number) == nine.holeNumbers)
    // The same figures as those of a round of that nine.
    var alone = try CardHistory("Alderwick Hills", nine)
    for hole in alone.tee.holes { try alone.score(hole.number.rawValue, hole.par.rawValue + 1) }
    alone.finish()
    let (ledger, same) = (Ledger([history]), Ledger([alone]))
    #expect(ledger.history.map(\.card) == same.history.map(\.card))
    #expect(ledger.rounds.map(\.length) == [.nine] && ledger.rounds.map(\.score) == same.rounds.map(\.score))

    // While the card is open again it counts as before; finished completely, it counts as eighteen.
    history.reopen()
    #expect(try card(history).state?.nine != nil)
    #expect(Ledger([history]).posted[history.card]?.round.card.tee.holes.count == 9)
    for hole in history.tee.holes { try history.score(hole.number.rawValue, hole.par.rawValue) }
    history.finish()
    #expect(try card(history).state?.nine == nil)
    #expect(Ledger([history]).rounds.map(\.length) == [.eighteen])
  }

  @Test func `A finished card that gets a hole beyond its nine counts as eighteen`() throws {
    var history = try history(1...9)
    history.finish(complete: false, missing: .stopped, nine: .front)
    try history.score(10, 7)
    #expect(try card(history).state?.status == .finished && card(history).state?.nine == nil)
    #expect(Ledger([history]).history.map(\.card.scored.count) == [10])
    // A corrected hole of the nine leaves it.
    var corrected = try self.history(1...9)
    corrected.finish(complete: false, missing: .stopped, nine: .front)
    try corrected.score(9, 8)
    #expect(try card(corrected).state?.nine != nil)
  }

  @Test func `A nine whose holes are not those with scores is ignored`() throws {
    var history = try history(1...10)
    history.finish(complete: false, missing: .stopped, nine: .front)
    #expect(try card(history).state?.nine == nil)
    #expect(Ledger([history]).history.map(\.card.scored.count) == [10])
  }

  @Test func `Six nines that were eighteens give the index that six nines give`() throws {
    var (stopped, nines) = ([CardHistory](), [CardHistory]())
    for day in 1...6 {
      let date = "2026-05-0\(day)"
      var eighteen = try history(1...9, on: date)
      eighteen.finish(complete: false, missing: .stopped, nine: .front)
      stopped.append(eighteen)
      var nine = try CardHistory("Alderwick Hills", .front, on: date)
      for hole in nine.tee.holes { try nine.score(hole.number.rawValue, hole.par.rawValue + 1) }
      nine.finish()
      nines.append(nine)
    }
    let index = Ledger(stopped).career.handicap.history.index
    #expect(index != nil && index == Ledger(nines).career.handicap.history.index)
    // Without the nine, such rounds are too short to count.
    for place in stopped.indices { stopped[place].finish(complete: false, missing: .stopped) }
    #expect(Ledger(stopped).career.handicap.history.index == nil)
  }
}
