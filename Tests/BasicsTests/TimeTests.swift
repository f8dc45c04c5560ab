import Basics
import Testing

@Suite struct TimeTests {
  @Test func `A length is cut to whole units`() {
    let length = Duration.nanoseconds(2_999_999_999)
    #expect(length.nanoseconds == 2_999_999_999 && length.milliseconds == 2_999)
    #expect(length.secondsText(decimals: 1) == "2.9" && length.secondsText(decimals: 3) == "2.999")
    #expect(Duration.milliseconds(1_050).secondsText(decimals: 3) == "1.050")
    #expect(Duration.nanoseconds(999_999).milliseconds == 0 && Duration.zero.secondsText(decimals: 1) == "0.0")
    #expect(Duration.milliseconds(-1_500).milliseconds == -1_500 && Duration.milliseconds(1_500).seconds == 1.5)
  }

  @Test func `A wait is rounded up, bounded, and none for what is over`() {
    let now = MonotonicInstant.now
    #expect(now.pollTimeout == 0)
    #expect(MonotonicInstant(nanoseconds: now.nanoseconds - 1).pollTimeout == 0)
    #expect((now + .seconds(3_600)).pollTimeout == 60_000)
    #expect((1...10_000).contains((now + .seconds(10)).pollTimeout))
  }
}
