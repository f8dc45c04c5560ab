import Basics
import Kafka
import Testing

@testable import AnalyticsService

/// The time that a consumer group had events to read without progress, as a value.
@Suite struct BacklogProgressTests {
  func instant(_ seconds: Int64) -> MonotonicInstant { MonotonicInstant(nanoseconds: seconds * 1_000_000_000) }

  @Test func itStandsOnlyWhileSomethingWaitsAndNothingIsDone() {
    var progress = BacklogProgress()
    #expect(progress.note(KafkaBacklog(waiting: 0, done: 7), now: instant(0)) == .zero)
    // An event has arrived; the time counts from here.
    #expect(progress.note(KafkaBacklog(waiting: 5, done: 7), now: instant(10)) == .zero)
    #expect(progress.note(KafkaBacklog(waiting: 9, done: 7), now: instant(15)) == .seconds(5))
    #expect(progress.note(KafkaBacklog(waiting: 9, done: 7), now: instant(70)) == .seconds(60))
    // One was applied, although as many wait as before.
    #expect(progress.note(KafkaBacklog(waiting: 9, done: 8), now: instant(75)) == .zero)
    #expect(progress.note(KafkaBacklog(waiting: 9, done: 8), now: instant(80)) == .seconds(5))
    #expect(progress.note(KafkaBacklog(waiting: 0, done: 17), now: instant(85)) == .zero)
    #expect(progress.note(KafkaBacklog(waiting: 1, done: 17), now: instant(90)) == .zero)
  }
}
