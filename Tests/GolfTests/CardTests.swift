import Golf
import Testing

struct CardTests {
  func card(_ mode: RoundMode = .eighteen, from start: Int? = nil) throws -> Card {
    let tee = try #require(try course(named: "Alderwick Hills").tees[0].snapshot(mode))
    return try #require(Card(tee: tee, startHole: try start.map(hole)))
  }

  @Test func `A card holds only holes that are played, each within its par's rules`() throws {
    var card = try card(.back)
    #expect(throws: Faults.self) { try card.set(strokes(4), at: hole(9)) }
    #expect(throws: Faults.self) { try card.clear(hole(1)) }
    #expect(Card(tee: card.tee, startHole: try hole(9)) == nil)
    // Hole 12 is a par 3: without a par a fairway is accepted, on the card it is not.
    let fairway = try HoleScore(HoleEntry(strokes: 3, fairway: "hit"), par: nil)
    #expect(throws: Faults.self) { try card.set(fairway, at: hole(12)) }
    #expect(card.scored.isEmpty)
    #expect(card.missing == RoundMode.back.holeNumbers)
    try card.set(fairway, at: hole(10))
    try card.set(strokes(5), at: hole(10))
    #expect(try card[hole(10)]?.strokes == 5)
    try card.clear(hole(10))
    try card.clear(hole(10))
    #expect(card.scored.isEmpty)
  }

  @Test func `An empty card adds up to nothing, which is not 0`() throws {
    let totals = try card().totals
    #expect(totals.out == nil && totals.in == nil && totals.total == nil && totals.toPar == nil)
    #expect(totals.putts == nil && totals.puttsHoles == 0 && totals.holesPlayed == 0 && totals.thru == 0)
    #expect(!totals.isComplete && totals.gross == nil)
  }

  @Test func `Out, in and total add up by hole number, to-par over the holes played`() throws {
    var card = try card(from: 10)
    for number in [10, 11, 12] { try card.set(strokes(5, putts: 2), at: hole(number)) }
    try card.set(strokes(4), at: hole(1))
    let totals = card.totals
    #expect(totals.out == 4 && totals.in == 15 && totals.total == 19)
    // Pars 4, 4, 3 and 4.
    #expect(totals.toPar == ToPar(4))
    #expect(totals.putts == 6 && totals.puttsHoles == 3)
    #expect(totals.holesPlayed == 4 && totals.thru == 3 && !totals.isComplete)
  }

  @Test func `Thru follows the order of play and stops at a gap`() throws {
    var card = try card(from: 17)
    #expect(card.order.holes.map(\.rawValue) == [17, 18] + Array(1...16))
    for number in [18, 1, 2] { try card.set(strokes(4), at: hole(number)) }
    #expect(card.totals.thru == 0)
    try card.set(strokes(3), at: hole(17))
    #expect(card.totals.thru == 4)
    try card.clear(hole(1))
    #expect(card.totals.thru == 2)
  }

  @Test func `A full card is complete; only one with strokes everywhere has a gross score`() throws {
    var card = try card(.front)
    for number in 1...9 { try card.set(strokes(4), at: hole(number)) }
    #expect(card.totals.isComplete && card.totals.gross == 36 && card.totals.thru == 9)
    try card.set(HoleScore(HoleEntry(pickedUp: true), par: nil), at: hole(2))
    #expect(card.totals.isComplete && card.totals.gross == nil && card.totals.total == nil && card.totals.out == 32)
    // Hole 2 is a par 5 and no longer counts towards the par.
    #expect(card.totals.toPar == ToPar(1))
    // Rule 3.3c: a most likely score does not count in stroke play, and its putts holed nothing.
    try card.set(HoleScore(HoleEntry(strokes: 8, putts: 3, pickedUp: true), par: nil), at: hole(2))
    #expect(card.totals.isComplete && card.totals.gross == nil && card.totals.total == nil && card.totals.out == 32)
    #expect(card.totals.toPar == ToPar(1) && card.totals.putts == nil && card.totals.puttsHoles == 0)
    #expect(card.totals.holesPickedUp == 1 && card.totals.thru == 9)
  }

  @Test func `A change of tee keeps the scores and drops what the new par forbids`() throws {
    var card = try card()
    try card.set(HoleScore(HoleEntry(strokes: 5, fairway: "left", note: "n"), par: par(4)), at: hole(1))
    var draft = try draft()
    draft.tees[0].holes[0].par = 3
    let tee = try #require(try Course(draft).tees[0].snapshot(.eighteen))
    try card.change(tee: tee, startHole: hole(4))
    #expect(try card[hole(1)]?.strokes == 5)
    #expect(try card[hole(1)]?.fairway == nil)
    #expect(try card[hole(1)]?.note == "n")
    #expect(try card.order.holes.first == hole(4))
    let nine = try #require(try course(named: "Alderwick Hills").tees[0].snapshot(.back))
    #expect(throws: Faults.self) { try card.change(tee: nine, startHole: hole(10)) }
    #expect(card.tee == tee)
  }

  @Test func `The leader is lowest to par, and ties are named`() throws {
    func totals(_ scores: [Int: Int], pickedUp: Int? = nil, likely: Int? = nil) throws -> CardTotals {
      var card = try card()
      for (number, score) in scores { try card.set(strokes(score), at: hole(number)) }
      if let pickedUp {
        try card.set(HoleScore(HoleEntry(strokes: likely, pickedUp: true), par: nil), at: hole(pickedUp))
      }
      return card.totals
    }
    #expect(Leader<String>([]) == nil)
    #expect(Leader([("anna", try totals([:]))]) == nil)
    let leader = Leader([
      ("anna", try totals([1: 5])), ("bo", try totals([1: 4, 2: 5])), ("cy", try totals([:])),
      ("di", try totals([4: 4])), ("ed", try totals([1: 3], pickedUp: 2)),
      ("fay", try totals([1: 3], pickedUp: 2, likely: 4)),
    ])
    #expect(leader?.players == ["bo", "di"])
    #expect(leader?.toPar == ToPar(0))
    #expect(leader?.isTied == true)
  }
}
