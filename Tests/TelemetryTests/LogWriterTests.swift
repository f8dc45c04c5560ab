import Basics
import Foundation
import Testing

@testable import Telemetry

@Suite struct LogWriterTests {
  /// A pipe that is not read yet.
  private final class Pipe: @unchecked Sendable {
    let readEnd: Int32
    let writeEnd: Int32

    init() {
      var ends: [Int32] = [-1, -1]
      #expect(pipe(&ends) == 0)
      // Reading must not hold the thread of a test.
      _ = fcntl(ends[0], F_SETFL, O_NONBLOCK)
      (readEnd, writeEnd) = (ends[0], ends[1])
    }

    deinit {
      close(readEnd)
      close(writeEnd)
    }

    func read(_ most: Int) -> [UInt8] {
      var bytes = [UInt8](repeating: 0, count: most)
      let count = Foundation.read(readEnd, &bytes, most)
      return Array(bytes.prefix(max(0, count)))
    }
  }

  private static func line(_ number: Int) -> [UInt8] {
    Array("{\"line\":\"\(number)\",\"filler\":\"\(String(repeating: "x", count: 100))\"}\n".utf8)
  }

  @Test func `A queue takes lines whole or drops and counts them`() {
    var queue = LogQueue(maximumBytes: 10)
    #expect(queue.isEmpty)
    #expect(queue.add(Array("1234\n".utf8)) == 0)
    #expect(queue.add(Array("12\n12\n12\n".utf8)) == 3, "all of what comes together, or none")
    #expect(queue.add(Array("1234\n".utf8)) == 0)
    #expect(queue.add(Array("\n".utf8)) == 1)
    var taken = Array("what was there".utf8)
    #expect(queue.take(into: &taken) == 4)
    #expect(taken == Array("1234\n1234\n".utf8) && queue.isEmpty)
    #expect(queue.take(into: &taken) == 0 && taken.isEmpty)
  }

  /// A log collector that hangs: a pipe of 64 KB that is not read.
  @Test func `A full pipe blocks no caller, and lost lines are counted and reported`() async throws {
    let (pipe, metrics) = (Pipe(), Metrics())
    let writer = try LogWriter(pipe.writeEnd, maximumBytes: 32 * 1_024, metrics: metrics)
    let count = 5_000
    // Half a megabyte: if one write waited for the pipe, this would never end.
    for number in 0..<count { writer.write(Self.line(number)) }
    let dropped = metrics.counter("golf_log_dropped_total", help: "").value
    #expect(dropped > 0)
    // The pipe is not read: the exit waits no longer than its limit.
    writer.flush(within: .milliseconds(20))
    var (numbers, told) = ([Int](), 0)
    try await Self.lines(of: pipe) { line in
      let json = try #require(
        try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: String],
        "a line is torn: \(line)"
      )
      if let number = json["line"].flatMap({ Int($0) }) { numbers.append(number) }
      if let lines = json["lines"].flatMap({ Int($0) }) { told += lines }
      return numbers.count + told == count
    }
    #expect(told == dropped)
    #expect(numbers == numbers.sorted() && Set(numbers).count == numbers.count)
  }

  @Test func `Lines come in the order in which they were given`() async throws {
    let pipe = Pipe()
    let writer = try LogWriter(pipe.writeEnd, metrics: Metrics())
    for number in 0..<200 { writer.write(Array("\(number)\n".utf8)) }
    var numbers: [String] = []
    try await Self.lines(of: pipe) { line in
      numbers.append(line)
      return numbers.count == 200
    }
    #expect(numbers == (0..<200).map { "\($0)" })
  }

  /// Complete lines as they arrive, until `body` returns true.
  private static func lines(of pipe: Pipe, _ body: (String) throws -> Bool) async throws {
    var received: [UInt8] = []
    let end = MonotonicInstant.now + .seconds(60)
    while MonotonicInstant.now < end {
      received += pipe.read(65_536)
      while let lineEnd = received.firstIndex(of: UInt8(ascii: "\n")) {
        let line = String(decoding: received[..<lineEnd], as: UTF8.self)
        received.removeSubrange(...lineEnd)
        if try body(line) { return }
      }
      try await Task.sleep(for: .milliseconds(2))
    }
    Issue.record("the lines did not come")
  }
}
