#if canImport(Glibc)
import Glibc
#endif

/// Runs a measurement often enough to find its best and its median, and prints both next to its limit. `work` returns
/// part of its result, so that it is not optimised away.
func measure(_ name: String, limit: Duration, turns: Int = 31, _ work: () -> Int) {
  let clock = ContinuousClock()
  var sink = 0
  var times: [Duration] = []
  for _ in 0..<turns {
    times.append(clock.measure { sink &+= work() })
  }
  times.sort()
  let median = times[turns / 2]
  let verdict = median <= limit ? "within" : "OVER"
  print("\(name): best \(ms(times[0])) ms, median \(ms(median)) ms, \(verdict) \(ms(limit)) ms (checksum \(sink))")
}

/// Milliseconds with three decimals.
private func ms(_ duration: Duration) -> String {
  let microseconds = duration.components.seconds * 1_000_000 + duration.components.attoseconds / 1_000_000_000_000
  let decimals = String(microseconds % 1000)
  return "\(microseconds / 1000).\(String(repeating: "0", count: 3 - decimals.count))\(decimals)"
}

/// The processor time that this process has used.
func processorTime() -> Duration {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
}
