import LiveUpdates
import ServiceKit
import Testing

@Suite("The setting of the tickets' keys")
struct LiveSettingTests {
  private func keys(_ text: String?) throws -> TicketKeys {
    let environment = text.map { [Setting.liveKeys.name: $0] } ?? [:]
    return try Settings([.liveKeys], arguments: [], environment: environment).liveKeys()
  }

  @Test func noKeyIsNoLiveUpdates() throws {
    #expect(try keys(nil).isEmpty)
  }

  @Test(arguments: ["\n", ","]) func oneKeyOrTwo(separator: String) throws {
    let (first, second) = (String(repeating: "0a", count: 32), String(repeating: "1b", count: 32))
    #expect(try !keys(first).isEmpty)
    #expect(try !keys(first + separator + second).isEmpty)
  }

  @Test func aFaultIsSaidWithoutTheKey() {
    let key = String(repeating: "0a", count: 31)
    #expect {
      try keys(key)
    } throws: { error in
      "\(error)".contains("GOLF_LIVE_KEYS cannot be read") && !"\(error)".contains(key)
    }
  }
}
