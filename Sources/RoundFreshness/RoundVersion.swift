public import Golf

/// The state of a round: its own revision and the sequences of the cards that are in it, by position.
///
/// The revision rises, under the locks of all those cards, with every change that is not one card's own, such as a card
/// that is added or removed. So two states of one revision have the same cards, and a state of a higher revision is
/// older in no part.
public struct RoundVersion: Hashable, Sendable {
  public let revision: Int64
  public let sequences: [Int64]

  public init(revision: Int64, sequences: [Int64]) {
    self.revision = revision
    self.sequences = sequences
  }

  /// The version of the answer's format: two programs that answer the same round differently must not share an ETag.
  /// (`s` counted the sequences of removed cards; `t` added up a most likely score for a ball that was picked up; `u` knew
  /// no members; `v` did not know what spectators read.)
  private static let form = "w"

  public var etag: String { "\"\(Self.form)\(revision)" + sequences.map { "-\($0)" }.joined() + "\"" }

  /// Whether any part was replaced, added or removed since.
  public func isOlder(than other: RoundVersion) -> Bool {
    guard revision == other.revision else { return revision < other.revision }
    return zip(sequences, other.sequences).contains { $0 < $1 }
  }

  /// From an `etag`; nil for any other text.
  public init?(etag: String) {
    guard etag.hasPrefix("\"\(Self.form)"), etag.hasSuffix("\""), etag.utf8.count > 3 else { return nil }
    let parts = etag.dropFirst(1 + Self.form.count).dropLast().split(separator: "-", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { Int64($0) }
    guard numbers.count == parts.count, let revision = numbers.first else { return nil }
    self.init(revision: revision, sequences: Array(numbers.dropFirst()))
  }
}

/// A round, as far as the cache must know it.
public protocol CacheableRound: Sendable {
  var id: RoundID { get }
  var version: RoundVersion { get }
  /// Sequences of every card that the round ever had: compared with the floors.
  var sequences: [(card: CardID, sequence: Int64)] { get }
  /// The players who may read the round.
  var readers: Set<PlayerID> { get }
}
