import FoundationEssentials
import Golf
import GolfEvents
import LiveUpdates
import Testing

@testable import AnalyticsService

struct VerificationTests {
  func bench(_ history: CardHistory) async throws -> Bench {
    let bench = try await Bench.withViews()
    try await bench.history.append(history)
    _ = try await bench.apply(history.records)
    return bench
  }

  @Test func `Correct views have no difference`() async throws {
    let report = try await bench(.finished(toPar: 3)).verification.run()
    #expect(report == Verification.Report(players: 1, cards: 1, differences: []))
  }

  @Test func `Each kind of difference is reported`() async throws {
    let history = try CardHistory.finished(toPar: 3)
    let other = try CardHistory.finished(toPar: 4)
    let shifted = try require(Ledger([other]).cards[other.card]).bytes
    let tampers: [(String, @Sendable (inout MemoryViews.Player) -> Void)] = [
      ("view bests is not what the ledger makes of it", { $0.views[.bests] = Array("{}".utf8) }),
      ("view overview is not what the ledger makes of it", { $0.views[.overview] = nil }),
      ("card \(history.card) is not what its events make of it", { $0.cards[history.card] = shifted }),
      ("has a ledger that cannot be read", { $0.version += 1 }),
      (
        "card \(history.card) is missing; the log has 20",
        {
          $0.cards = [:]
          $0.version = 0
        }
      ),
    ]
    for (what, tamper) in tampers {
      let bench = try await bench(history)
      await bench.views.tamper(annaID, tamper)
      let differences = try await bench.verification.run().differences
      #expect(differences.contains { $0.what == what && $0.player == annaID }, "\(what) in \(differences)")
    }
  }

  @Test func `A missing ledger, and one of an unknown player, are reported`() async throws {
    let bench = try await bench(.finished(toPar: 3))
    await bench.views.forget(annaID)
    let stranger = PlayerID(UUID())
    await bench.views.invent(stranger)
    let differences = try await bench.verification.run().differences
    #expect(differences.map(\.what) == ["has no ledger", "has views, but no event in the log"])
    #expect(differences.map(\.player) == [annaID, stranger])
  }

  @Test func `Views of another record cannot be verified`() async throws {
    let bench = try await bench(.finished(toPar: 3))
    await bench.history.setStored(UUID())
    await #expect(throws: ViewError.self) { try await bench.verification.run() }
  }

  @Test func `The log is compared with the record's tables`() async throws {
    var history = try CardHistory("Foxholm Green", .front)
    try history.score(1, 4)
    try history.score(2, nil, pickedUp: true)
    history.finish()
    let bench = try await bench(history)
    let hole = try (1...9).map { try require(HoleNumber(rawValue: $0)) }
    let sound = RecordedCard(
      id: history.card,
      sequence: 4,
      status: .finished,
      tee: history.tee.id,
      playedOn: history.playedOn,
      strokes: [hole[0]: 4, hole[1]: nil],
      pickedUp: [hole[1]]
    )
    await bench.history.setCards([sound], of: annaID)
    #expect(try await bench.verification.run().differences == [])
    let wrongs: [(String, @Sendable (inout RecordedCard) -> Void)] = [
      ("is at 5 in the record, and the log has 4", { $0.sequence = 5 }),
      ("the record's status is open, its events say finished", { $0.status = .open }),
      ("the record's tee is red, its events say white-men", { $0.tee = "red" }),
      ("the record's score of hole 1 is 5, its events say 4", { $0.strokes[hole[0]] = 5 }),
      ("the record's score of hole 9 is 5, its events say none", { $0.strokes[hole[8]] = 5 }),
      ("the record's picked-up holes is [], its events say [2]", { $0.pickedUp = [] }),
    ]
    for (what, wrong) in wrongs {
      var card = sound
      wrong(&card)
      await bench.history.setCards([card], of: annaID)
      let differences = try await bench.verification.run().differences
      #expect(differences.count == 1 && differences[0].what.hasSuffix(what), "\(differences)")
    }
  }

  @Test func `The nine that a finished card counts as is compared with its last finish`() async throws {
    var history = try CardHistory()
    for hole in 1...9 { try history.score(hole, 5) }
    history.finish(complete: false, missing: .stopped, nine: .front)
    let front = try require(history.course.tees[0].snapshot(.front))
    let back = try require(history.course.tees[0].snapshot(.back))
    let bench = try await bench(history)
    var card = RecordedCard(
      id: history.card,
      sequence: 11,
      status: .finished,
      tee: history.tee.id,
      playedOn: history.playedOn,
      strokes: Dictionary(uniqueKeysWithValues: front.holes.map { ($0.number, 5) }),
      pickedUp: [],
      nine: front
    )
    await bench.history.setCards([card], of: annaID)
    #expect(try await bench.verification.run().differences == [])
    let other = TeeSnapshot(
      id: front.id,
      name: front.name,
      colour: front.colour,
      gender: front.gender,
      rating: back.rating,
      holes: front.holes
    )
    let wrongs: [(TeeSnapshot?, String)] = [
      (nil, "none"), (back, "holes 10 to 18 of"), (other, "holes 1 to 9 of"),
    ]
    for (nine, told) in wrongs {
      card.nine = nine
      await bench.history.setCards([card], of: annaID)
      let differences = try await bench.verification.run().differences.map(\.what)
      let what = "the record's nine that counts is \(told)"
      #expect(differences.count == 1 && differences[0].contains(what), "\(differences)")
      #expect(differences.first?.contains("rating \(front.rating.courseRating), slope") == true)
    }

    // While the card is open again its events still have the nine, and the record asks again.
    history.reopen()
    let reopened = try await self.bench(history)
    card.nine = nil
    card.status = .open
    card.sequence = 12
    await reopened.history.setCards([card], of: annaID)
    #expect(try await reopened.verification.run().differences == [])
  }

  @Test func `A rebuild reports whose views it repaired`() async throws {
    let bench = try await bench(.finished(toPar: 3))
    #expect(try await bench.rebuild.run()?.repaired == [])
    await bench.views.tamper(annaID) { $0.views[.bests] = Array("{}".utf8) }
    let report = try await bench.rebuild.run()
    #expect(report?.repaired == [annaID] && report?.compared == 1 && report?.players == 1)
    #expect(try await bench.verification.run().differences == [])
  }
}
