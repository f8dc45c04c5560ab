import Golf
import Testing

/// Finished cards with missing holes.
struct HolesMissingTests {
  private func card(_ holes: some Sequence<Int>, on course: String = "Alderwick Hills", start: Int = 1) throws -> Card {
    let tee = try #require(try GolfTests.course(named: course).tees[0].snapshot(.eighteen))
    var card = try #require(Card(tee: tee, startHole: try hole(start)))
    for number in holes { try card.set(try strokes(5, putts: 2), at: try hole(number)) }
    return card
  }

  @Test func `Exactly a nine's holes are that nine`() throws {
    #expect(try card(1...9).onlyNine == .front)
    #expect(try card(10...18, start: 10).onlyNine == .back)
    for holes in [Array(1...8), Array(1...10), Array(2...10), Array(1...18), [], Array(1...8) + [10]] {
      #expect(try card(holes).onlyNine == nil, "\(holes)")
    }
    let nine = try #require(try course(named: "Alderwick Hills").tees[0].snapshot(.front))
    #expect(try #require(Card(tee: nine)).onlyNine == nil)
  }

  @Test func `As a nine it has the nine's rating, the scores, and where play began`() throws {
    let tee = try course(named: "Alderwick Hills").tees[0]
    let (front, back) = (try #require(tee.snapshot(.front)), try #require(tee.snapshot(.back)))
    let played = try card(1...9, start: 4)
    let nine = try #require(played.asNine(front))
    let fourth = try hole(4)
    #expect(nine.isComplete && nine.tee == front && nine.order.holes.first == fourth)
    #expect(nine.scored == played.scored)
    // A round started on the other nine begins with this nine's first hole.
    #expect(try card(1...9, start: 12).asNine(front)?.order.holes.first == hole(1))
    #expect(played.asNine(back) == nil)
    #expect(try card(1...10).asNine(front) == nil)
  }

  @Test func `Holes that were picked up leave those with scores as they are`() throws {
    var picked = try card(1...14)
    try picked.pickUpMissing()
    #expect(picked.isComplete && picked.scored.filter(\.score.pickedUp).map(\.hole.rawValue) == [15, 16, 17, 18])
    #expect(try Array(picked.scored.prefix(14)) == card(1...14).scored)
  }
}
