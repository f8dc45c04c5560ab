import FoundationEssentials
import Golf
import Testing

struct TimestampTests {
  @Test(arguments: [
    ("2026-05-17T09:12:33.250Z", "2026-05-17T09:12:33.250Z"),
    ("2026-05-17t09:12:33z", "2026-05-17T09:12:33.000Z"),
    ("2026-05-17T09:12:33.5Z", "2026-05-17T09:12:33.500Z"),
    ("2026-05-17T09:12:33.999999Z", "2026-05-17T09:12:33.999Z"),
    ("2026-05-17T00:30:00+02:00", "2026-05-16T22:30:00.000Z"),
    ("2026-12-31T20:00:00.001-05:30", "2027-01-01T01:30:00.001Z"),
    ("1969-12-31T23:59:59.999Z", "1969-12-31T23:59:59.999Z"),
    ("0001-01-01T00:00:00Z", "0001-01-01T00:00:00.000Z"), ("9999-12-31T23:59:59.999Z", "9999-12-31T23:59:59.999Z"),
  ])
  func `A time is read with any offset and written in UTC`(text: String, written: String) throws {
    let timestamp = try #require(Timestamp(text))
    #expect(timestamp.description == written)
    let json = try JSONEncoder().encode([timestamp])
    #expect(try JSONDecoder().decode([Timestamp].self, from: json) == [timestamp])
  }

  @Test(arguments: [
    "", "2026-05-17", "2026-05-17T09:12:33", "2026-05-17 09:12:33Z", "2026-05-17T24:00:00Z", "2026-05-17T09:60:00Z",
    "2026-05-17T09:12:60Z", "2026-05-17T09:12:33.Z", "2026-05-17T09:12:33+0200", "2026-05-17T09:12:33Zz",
    "0001-01-01T00:00:00+00:01", "9999-12-31T23:59:59-00:01", "2026-02-30T00:00:00Z", "2026-05-17T9:12:33.00Z",
  ])
  func `An invalid time is refused`(text: String) {
    #expect(Timestamp(text) == nil)
  }

  @Test func `A date keeps its milliseconds`() throws {
    for milliseconds in stride(from: Int64(1_779_000_000_000), to: 1_779_000_001_000, by: 1) {
      let timestamp = try #require(Timestamp(millisecondsSince1970: milliseconds))
      #expect(Timestamp(timestamp.date) == timestamp)
      #expect(Timestamp(timestamp.description) == timestamp)
    }
    #expect(Timestamp(Date(timeIntervalSince1970: .nan)) == nil)
    #expect(Timestamp(Date.distantFuture) != nil)
  }
}
