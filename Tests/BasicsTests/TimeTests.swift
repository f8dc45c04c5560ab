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

  @Test func `A wait is rounded up and bounded, and zero for a moment that has passed`() {
    let now = MonotonicInstant.now
    #expect(now.pollTimeout == 0)
    #expect(MonotonicInstant(nanoseconds: now.nanoseconds - 1).pollTimeout == 0)
    #expect((now + .seconds(3_600)).pollTimeout == 60_000)
    #expect((1...10_000).contains((now + .seconds(10)).pollTimeout))
  }

  private func text(_ microseconds: Int, decimals: Int) -> String {
    var bytes: [UInt8] = []
    CivilTime(microsecondsSince1970: microseconds).append(to: &bytes, decimals: decimals)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func `A moment is written in UTC, and finer parts are cut off`() {
    #expect(text(0, decimals: 3) == "1970-01-01T00:00:00.000Z")
    #expect(
      text(-1, decimals: 6) == "1969-12-31T23:59:59.999999Z" && text(-1, decimals: 3) == "1969-12-31T23:59:59.999Z"
    )
    #expect(text(1_709_209_845_006_999, decimals: 3) == "2024-02-29T12:30:45.006Z")
    #expect(text(-62_135_596_800_000_000, decimals: 3) == "0001-01-01T00:00:00.000Z")
    #expect(text(253_402_300_799_999_999, decimals: 6) == "9999-12-31T23:59:59.999999Z")
  }

  @Test func `Days follow one another through 10,000 years`() {
    var before = CivilDay(year: 0, month: 12, day: 31)
    for number in (before.daysSince1970 + 1)...CivilDay(year: 9999, month: 12, day: 31).daysSince1970 {
      let day = CivilDay(daysSince1970: number)
      guard day.daysSince1970 == number else {
        Issue.record("\(day) is another number than \(number)")
        return
      }
      let isNext =
        day.year == before.year && day.month == before.month && day.day == before.day + 1
        || day.day == 1 && before.day >= 28 && (day.month == before.month + 1 || day.month == 1 && before.month == 12)
      guard isNext else {
        Issue.record("\(day) follows \(before)")
        return
      }
      before = day
    }
    #expect(before == CivilDay(year: 9999, month: 12, day: 31))
  }

  @Test func `Pauses double up to the maximum, less up to a half, and begin again after a success`() {
    var pauses = Backoff(first: .milliseconds(100), maximum: .seconds(1))
    for most in [100, 200, 400, 800, 1_000, 1_000] {
      let pause = pauses.next()
      #expect((.milliseconds(most) / 2 ... .milliseconds(most)).contains(pause))
    }
    for _ in 0..<100 { _ = pauses.next() }
    #expect(pauses.next() <= .seconds(1))
    pauses.reset()
    #expect(pauses.next() <= .milliseconds(100))
  }
}
