import Testing

@testable import Telemetry

@Suite struct LoggerTests {
  @Test func aLineIsJSONWithoutControlCharacters() {
    let line = LogLine(
      level: .warning,
      label: "test",
      message: "a\nb\u{1B}[31m\"\\",
      fields: [("key", "\u{2028}\u{85}"), ("z", "1")]
    ).text
    #expect(
      line.hasSuffix(
        #""level":"warning","logger":"test","message":"a\u000ab\u001b[31m\"\\","key":"\u2028\u0085","z":"1"}"#
      )
    )
    #expect(line.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F })
  }

  @Test func theTimeIsUTCWithMilliseconds() throws {
    let line = LogLine(level: .info, label: "test", message: "", fields: []).text
    #expect(line.contains(/^{"time":"2\d{3}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z",/))
  }

  @Test func levelsHaveNames() {
    for level in LogLevel.allCases { #expect(LogLevel(level.name) == level) }
    #expect(LogLevel("loud") == nil)
    #expect(LogLevel.debug < .error)
  }
}
