/// Which state of a round this is: its own revision and the sequence of each of its cards, by position. Cards are only
/// ever added and every number only rises, so of two states that the record has had, one is older in no part.
struct RoundVersion: Hashable, Sendable {
  let revision: Int64
  let sequences: [Int64]

  /// Of the answer's form: two programs that answer the same round otherwise must not share a tag.
  private static let form = "s"

  var etag: String { "\"\(Self.form)\(revision)" + sequences.map { "-\($0)" }.joined() + "\"" }

  /// Whether something in it was replaced or added since.
  func isOlder(than other: RoundVersion) -> Bool {
    revision < other.revision || sequences.count < other.sequences.count
      || zip(sequences, other.sequences).contains { $0 < $1 }
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
