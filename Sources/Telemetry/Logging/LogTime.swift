import Basics
import FoundationEssentials

/// The time as a log line gives it: UTC with milliseconds.
enum LogTime {
  static var now: String {
    var text: [UInt8] = []
    text.reserveCapacity(24)
    let milliseconds = Int(Date.now.timeIntervalSince1970 * 1_000)
    CivilTime(microsecondsSince1970: milliseconds * 1_000).append(to: &text, decimals: 3)
    return String(decoding: text, as: UTF8.self)
  }
}
