internal import Basics
internal import FoundationEssentials

/// The time in a log line. The part down to the second is formatted once a second.
enum LogTime {
  private static let last = Protected((second: Int.min, text: ""))

  static var now: String {
    let milliseconds = Int(Date.now.timeIntervalSince1970 * 1_000)
    let second = milliseconds / 1_000
    let text = last.withLock { last in
      if last.second != second {
        let whole = Date(timeIntervalSince1970: Double(second)).formatted(.iso8601)
        last = (second, String(whole.dropLast()))
      }
      return last.text
    }
    let digits = String(1_000 + milliseconds % 1_000)
    return "\(text).\(digits.dropFirst())Z"
  }
}
