import FoundationEssentials
import Golf
import Testing

struct LocalDateTests {
  @Test(arguments: ["2026-05-17", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"])
  func `A day is read and written as it was`(text: String) {
    #expect(LocalDate(text)?.description == text)
  }

  @Test(arguments: [
    "2026-5-17", "2026-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "2026-01-00", "26-01-01",
    "2026-01-01 ", "2026/01/01", "", "+026-01-01", "2026-01-0١", "0000-01-01",
  ])
  func `An invalid day is refused`(text: String) {
    #expect(LocalDate(text) == nil)
  }

  @Test func `Day numbers convert to dates and back over 400 years`() throws {
    #expect(try #require(LocalDate("1970-01-01")).daysSince1970 == 0)
    #expect(try #require(LocalDate("2026-05-17")).daysSince1970 == 20_590)
    var day = try #require(LocalDate("1899-12-31"))
    for count in day.daysSince1970..<(day.daysSince1970 + 146_098) {
      #expect(day.daysSince1970 == count)
      let next = try #require(day.adding(days: 1))
      #expect(day < next)
      day = next
    }
    #expect(day.description == "2300-01-01")
    #expect(LocalDate("9999-12-31")?.adding(days: 1) == nil)
    #expect(LocalDate("0001-01-01")?.adding(days: -1) == nil)
    #expect(day.adding(days: .max) == nil)
  }

  @Test func `The latest date anywhere is the one at UTC+14`() {
    let noon = Date(timeIntervalSince1970: 20_590 * 86_400 + 9 * 3600 + 3599)
    #expect(LocalDate.latestAnywhere(at: noon)?.description == "2026-05-17")
    #expect(LocalDate.latestAnywhere(at: noon.addingTimeInterval(3601))?.description == "2026-05-18")
    #expect(LocalDate.latestAnywhere(at: Date(timeIntervalSince1970: -1))?.description == "1970-01-01")
    #expect(LocalDate.latestAnywhere(at: Date(timeIntervalSince1970: .infinity)) == nil)
  }

  @Test func `A round is dated from 1900 to the day at UTC+14`() throws {
    let noon = Date(timeIntervalSince1970: 1_779_012_000)
    let days = LocalDate.playable(at: noon)
    let last = try #require(LocalDate.latestAnywhere(at: noon))
    #expect(days.lowerBound.description == "1900-01-01" && days.upperBound == last)
    for (text, isAllowed) in [
      ("0001-01-01", false), ("0024-05-12", false), ("1899-12-31", false), ("1900-01-01", true), ("\(last)", true),
      ("\(try #require(last.adding(days: 1)))", false), ("9999-12-31", false),
    ] {
      #expect(days.contains(try #require(LocalDate(text))) == isAllowed, "\(text)")
    }
    // A clock before 1900 allows one day and traps nowhere.
    #expect(LocalDate.playable(at: Date(timeIntervalSince1970: -9e12)).upperBound == LocalDate.earliestPlayed)
    #expect(LocalDate.playable(at: Date(timeIntervalSince1970: .infinity)).upperBound == LocalDate.earliestPlayed)
  }
}
