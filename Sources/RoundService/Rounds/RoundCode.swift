import Basics
import Golf

/// A code by which a player joins a round: six characters that nobody confuses when it is called across a tee.
struct RoundCode: Hashable, Sendable, CustomStringConvertible {
  static let length = 6
  /// Digits and capital letters without 0, 1, I, L and O: 31 of them, 887 million codes.
  static let alphabet = Array("23456789ABCDEFGHJKMNPQRSTUVWXYZ")

  /// The time in which a code can be used.
  static let lifetime: Int64 = 24 * 3_600_000
  /// The time after its end in which it is not given out again, in ms: a stale link must not lead to another round.
  ///
  /// A day longer than it must be: a code that was ended early counts as ended when it was made.
  static let quarantine: Int64 = 31 * 86_400_000

  let description: String

  private init(text: String) { description = text }

  /// A new code from the system's random numbers.
  static func random() -> RoundCode {
    RoundCode(text: String((0..<length).map { _ in alphabet[Int.random(in: 0..<alphabet.count)] }))
  }

  /// A typed code: lower case, spaces and hyphens are forgiven. Nil if it cannot be a code.
  init?(typed: String) {
    guard typed.utf8.count <= 40 else { return nil }
    let text = typed.uppercased().filter { $0 != " " && $0 != "-" }
    guard text.count == Self.length, text.allSatisfy(Self.alphabet.contains) else { return nil }
    description = text
  }
}

/// A code that can be used.
struct RunningCode: Sendable {
  let code: RoundCode
  let endsAt: Timestamp
}
