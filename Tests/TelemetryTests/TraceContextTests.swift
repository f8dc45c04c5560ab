import Telemetry
import Testing

@Suite struct TraceContextTests {
  @Test func readsAndWritesTraceparent() throws {
    let text = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"
    let context = try #require(TraceContext(traceparent: text))
    #expect(context.traceparent == text)
    let child = context.child()
    #expect(child.traceID == context.traceID && child.spanID != context.spanID && child.sampled)
  }

  @Test(arguments: [
    "", "00-0-0-01", "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
    "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01",
    "ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
    "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-0g",
  ])
  func refusesWhatIsNotWellFormed(text: String) {
    #expect(TraceContext(traceparent: text) == nil)
  }

  @Test func aNewTraceIsWellFormed() {
    #expect(TraceContext(traceparent: TraceContext().traceparent) != nil)
  }
}

@Suite struct RandomIDTests {
  @Test func neverTwiceTheSame() async {
    let all = await withTaskGroup(of: [UInt64].self) { group in
      for _ in 0..<4 { group.addTask { (0..<10_000).map { _ in RandomID.next() } } }
      return await group.reduce(into: Set<UInt64>()) { $0.formUnion($1) }
    }
    #expect(all.count == 40_000)
  }

  @Test func sixteenDigits() {
    #expect(RandomID.hexadecimal(0xAB) == "00000000000000ab")
    #expect(RandomID.hexadecimal(.max) == "ffffffffffffffff")
  }
}
