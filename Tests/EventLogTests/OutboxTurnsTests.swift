import FoundationEssentials
import Golf
import GolfEvents
import Testing

@testable import EventLog

@Suite struct OutboxBoundTests {
  @Test func itRisesOnlyWhenAllWhoMayHaveTakenALowerNumberHaveEnded() {
    var bound = OutboxBound()
    bound.offer(100, after: 70)
    bound.rise(to: nil, horizon: 69)
    #expect(bound.row == 0)
    bound.rise(to: 140, horizon: 70)
    #expect(bound.row == 100)
  }

  @Test func aRowThatCameToLightBelowHoldsItThere() {
    var bound = OutboxBound()
    bound.offer(100, after: 70)
    bound.rise(to: 40, horizon: 75)
    #expect(bound.row == 40)
    // A row of another snapshot never lowers it.
    bound.rise(to: 10, horizon: 90)
    #expect(bound.row == 40)
  }

  @Test func anOfferThatWaitsIsNotReplacedByOneThatWouldWaitLonger() {
    var bound = OutboxBound()
    bound.offer(100, after: 70)
    bound.offer(200, after: 80)
    bound.rise(to: nil, horizon: 70)
    #expect(bound.row == 100)
    bound.offer(200, after: 90)
    bound.rise(to: nil, horizon: 90)
    #expect(bound.row == 200)
  }

  @Test func whereMoreBelongsToItWhatWasOfferedIsForgotten() {
    var bound = OutboxBound(row: 50)
    bound.offer(100, after: 70)
    bound.fall(to: 20)
    bound.rise(to: nil, horizon: 99)
    #expect(bound.row == 20)
  }
}

/// Whose events come next, with takes as a database would answer them.
@Suite struct OutboxTurnsTests {
  /// An outbox in memory.
  struct Rows {
    var all: [OutboxEvent] = []
    var parked: [Int] = []
    var transaction = 10
    /// Row numbers only rise, even after deleted rows.
    private var last = 0

    mutating func add(_ count: Int, of player: PlayerID, card: CardID = CardID(UUID())) {
      for _ in 0..<count {
        last += 1
        all.append(outboxEvent(row: last, card: card, sequence: Int64(last), player: player))
      }
    }

    func take(_ request: OutboxRequest) -> OutboxBatch {
      let stopped = Set(all.filter { parked.contains($0.row) }.map(\.record.cardID))
      let free = all.filter { !stopped.contains($0.record.cardID) }
      let others = free.filter { $0.row >= request.first && !request.players.contains($0.record.playerID) }
      let busy = zip(request.players, request.firsts).flatMap { player, first in
        free.filter { $0.row >= first && $0.record.playerID == player }.prefix(request.share)
      }
      return OutboxBatch(
        events: (others.prefix(request.limit) + busy).sorted { $0.row < $1.row },
        horizon: transaction + 1,
        parked: parked
      )
    }

    /// A turn in which everything is delivered.
    mutating func step(_ turns: inout OutboxTurns) -> [OutboxEvent] {
      let batch = take(turns.request)
      guard turns.take(batch) else { return [] }
      let rows = Set(batch.events.map(\.row))
      all.removeAll { rows.contains($0.row) }
      transaction += 1
      turns.delivered(batch.events, rows, by: transaction)
      return batch.events
    }
  }

  let busy = PlayerID(UUID())
  let other = PlayerID(UUID())

  @Test func aBusyPlayersQueueIsDeliveredBesideTheOthersAndNotBeforeThem() {
    var rows = Rows()
    var turns = OutboxTurns(limit: 50)
    rows.add(10_000, of: busy)
    rows.add(1, of: other)
    let first = rows.step(&turns)
    #expect(first.count == 50)
    let second = rows.step(&turns)
    #expect(second.contains { $0.record.playerID == other })
    // While the other players fill a batch, the busy player gets a fifth.
    for _ in 0..<3 {
      for _ in 0..<100 { rows.add(1, of: PlayerID(UUID())) }
      let step = rows.step(&turns)
      #expect(step.filter { $0.record.playerID != busy }.count == 50)
    }
    let last = rows.step(&turns)
    #expect(last.filter { $0.record.playerID == busy }.count == 10)
  }

  @Test func alwaysInOrderAndUntilNothingIsLeft() {
    var rows = Rows()
    var turns = OutboxTurns(limit: 20)
    let heavy = (0..<5).map { _ in (PlayerID(UUID()), CardID(UUID())) }
    for _ in 0..<10 {
      for (player, card) in heavy { rows.add(37, of: player, card: card) }
      rows.add(3, of: other)
    }
    let expected = rows.all
    var seen: [OutboxEvent] = []
    for _ in 0..<1_000 where !rows.all.isEmpty { seen += rows.step(&turns) }
    #expect(rows.all.isEmpty)
    for (_, card) in heavy {
      #expect(seen.filter { $0.record.cardID == card } == expected.filter { $0.record.cardID == card })
    }
    // No player is busy any more, and no row is read twice.
    _ = rows.step(&turns)
    _ = rows.step(&turns)
    #expect(turns.request.players.isEmpty)
    rows.add(5, of: heavy[0].0)
    for _ in 0..<3 { _ = rows.step(&turns) }
    #expect(turns.first == (expected.last?.row ?? 0) + 6)
  }

  @Test func noMoreAreBusyThanTheLimitSays() {
    var rows = Rows()
    var turns = OutboxTurns(limit: 10)
    for _ in 0..<(OutboxTurns.maximumBusy + 10) { rows.add(100, of: PlayerID(UUID())) }
    for _ in 0..<200 { _ = rows.step(&turns) }
    #expect(turns.request.players.count <= OutboxTurns.maximumBusy)
    for _ in 0..<2_000 where !rows.all.isEmpty { _ = rows.step(&turns) }
    #expect(rows.all.isEmpty)
  }

  @Test func whatWasParkedBelowTheBoundIsFoundWhenItIsReleasedAndNothingPassesIt() {
    var rows = Rows()
    var turns = OutboxTurns(limit: 10)
    let card = CardID(UUID())
    rows.add(2, of: other, card: card)
    rows.parked = [1]
    for _ in 0..<4 {
      rows.add(10, of: PlayerID(UUID()))
      _ = rows.step(&turns)
    }
    #expect(turns.first > 2)
    rows.add(1, of: other, card: card)
    let parked = rows.step(&turns)
    #expect(parked.isEmpty)
    rows.parked = []
    // The take that meets the later event alone is not delivered.
    let alone = rows.step(&turns)
    #expect(alone.isEmpty)
    let released = rows.step(&turns)
    #expect(released.map(\.row) == [1, 2, 43])
  }

  @Test func aRowThatWasNotDeliveredHoldsTheBound() {
    var rows = Rows()
    var turns = OutboxTurns(limit: 10)
    rows.add(10, of: other)
    for transaction in 11...13 {
      rows.transaction = transaction
      let batch = rows.take(turns.request)
      let isUsable = turns.take(batch)
      #expect(isUsable)
      turns.delivered(batch.events, Set(4...10), by: transaction)
    }
    #expect(turns.first <= 1)
  }
}

@Suite struct NotifierStateTests {
  @Test func theFirstIsSentAtOnceAndOneAfterTheLast() {
    var state = NotifierState()
    // Three requests: one starts sending, one more notification covers the other two, and then none.
    let wanted = (0..<3).map { _ in state.want() }
    #expect(wanted == [true, false, false])
    let goesOn = (0..<2).map { _ in state.goOn() }
    #expect(goesOn == [true, false])
    let again = state.want()
    #expect(again)
    let rests = !state.goOn()
    #expect(rests)
  }
}
