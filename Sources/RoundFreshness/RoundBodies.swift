import Basics
import Golf

/// The newest answer that this process has given for each recently read round.
///
/// Redis need not send a body again whose ETag is known here. And the process never answers with an older version than
/// it has answered before: while Redis is slow, one look-up may time out and be answered from PostgreSQL, and the next
/// may find an entry whose floor is still on its way.
final class RoundBodies: Sendable {
  struct Known: Sendable {
    let version: RoundVersion
    let etag: String
    let body: [UInt8]

    init(version: RoundVersion, body: [UInt8]) {
      self.version = version
      etag = version.etag
      self.body = body
    }
  }

  private let recent: Protected<RecentlyUsed<RoundID, Known>>

  /// - Parameter limit: The limit of the cached bodies' total size, in bytes.
  init(limit: Int = 16_000_000) { recent = Protected(RecentlyUsed(limit: limit)) }

  func known(_ round: RoundID) -> Known? { recent.withLock { $0.use(round) } }

  /// Does nothing if a newer answer is known.
  func keep(_ round: RoundID, _ known: Known) {
    recent.withLock { recent in
      if let last = recent.use(round), known.version.isOlder(than: last.version) { return }
      recent.put(known, for: round, cost: known.body.count)
    }
  }
}
