import FoundationEssentials
import Golf
import GolfEvents
import RoundFreshness
import Testing

@testable import EventLog

/// An event of a card, for tests that need no payload.
func outboxEvent(
  row: Int,
  card: CardID,
  sequence: Int64,
  round: RoundID = RoundID(UUID()),
  player: PlayerID = PlayerID(UUID())
) -> OutboxEvent {
  OutboxEvent(
    row: row,
    roundID: round,
    record: EventRecord(
      id: EventID(UUID()),
      type: "HoleScored",
      time: Timestamp(.now) ?? Timestamp(millisecondsSince1970: 0)!,
      cardID: card,
      playerID: player,
      sequence: sequence,
      traceparent: nil,
      payload: []
    )
  )
}

@Suite struct RelayStepTests {
  let first = CardID(UUID())
  let second = CardID(UUID())

  @Test func whatIsDeliveredIsDeleted() {
    let events = [
      outboxEvent(row: 1, card: first, sequence: 4), outboxEvent(row: 2, card: second, sequence: 1),
      outboxEvent(row: 3, card: first, sequence: 5),
    ]
    let step = RelayStep(events, [.delivered, .delivered, .delivered])
    #expect(step.delivered == [1, 2, 3])
    #expect(step.parked.isEmpty && !step.mustWait)
    #expect(Set(CacheFloor.highest(of: events).map(\.sequence)) == [5, 1])
  }

  @Test func nothingOfACardPassesARefusedEvent() {
    let events = [
      outboxEvent(row: 1, card: first, sequence: 4), outboxEvent(row: 2, card: first, sequence: 5),
      outboxEvent(row: 3, card: second, sequence: 1), outboxEvent(row: 4, card: first, sequence: 6),
    ]
    let step = RelayStep(events, [.delivered, .refused(reason: "too large"), .delivered, .delivered])
    #expect(step.delivered == [1, 3])
    #expect(step.parked == [.init(row: 2, reason: "too large")])
  }

  @Test func nothingOfACardPassesAnEventThatWaits() {
    let events = [outboxEvent(row: 1, card: first, sequence: 1), outboxEvent(row: 2, card: first, sequence: 2)]
    let step = RelayStep(events, [.waits, .delivered])
    #expect(step.delivered.isEmpty && step.parked.isEmpty && step.mustWait)
  }

  @Test func anAnswerThatIsTooShortMeansWaiting() {
    let step = RelayStep([outboxEvent(row: 1, card: first, sequence: 1)], [])
    #expect(step.delivered.isEmpty && step.mustWait)
  }

  @Test func aCardsEventsAreTakenInSequenceWhateverTheirRows() {
    let events = [
      outboxEvent(row: 1, card: first, sequence: 3), outboxEvent(row: 2, card: second, sequence: 1),
      outboxEvent(row: 3, card: first, sequence: 2), outboxEvent(row: 4, card: first, sequence: 1),
    ]
    let sorted = InCardOrder.sort(events)
    #expect(sorted.map(\.record.sequence) == [1, 1, 2, 3])
    #expect(sorted.map(\.record.cardID) == [first, second, first, first])
  }
}
