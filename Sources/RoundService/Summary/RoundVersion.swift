/// Which state of a round this is: its own revision and the sequences of the cards that are in it, by position.
///
/// The revision rises, under the locks of all those cards, with whatever is not one card's own: a card that comes or goes
/// among it. So two states of one revision have the same cards, and a state of a higher revision is older in no part.
struct RoundVersion: Hashable, Sendable {
  let revision: Int64
  let sequences: [Int64]

  /// Of the answer's form: two programs that answer the same round otherwise must not share a tag. (In `s` the sequences
  /// of removed cards were among the others; in `t` a most likely score of a ball that was picked up was added up.)
  private static let form = "u"

  var etag: String { "\"\(Self.form)\(revision)" + sequences.map { "-\($0)" }.joined() + "\"" }

  /// Whether something in it was replaced, added or taken away since.
  func isOlder(than other: RoundVersion) -> Bool {
    guard revision == other.revision else { return revision < other.revision }
    return zip(sequences, other.sequences).contains { $0 < $1 }
  }
}

extension RoundVersion {
  /// What `etag` has named; nil for any other text.
  init?(etag: String) {
    guard etag.hasPrefix("\"\(Self.form)"), etag.hasSuffix("\""), etag.utf8.count > 3 else { return nil }
    let parts = etag.dropFirst(1 + Self.form.count).dropLast().split(separator: "-", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { Int64($0) }
    guard numbers.count == parts.count, let revision = numbers.first else { return nil }
    self.init(revision: revision, sequences: Array(numbers.dropFirst()))
  }
}
