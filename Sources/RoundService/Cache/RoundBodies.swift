internal import Golf
internal import Telemetry

/// The newest answer for each round that this process has given lately. Redis need not send it again, since its ETag
/// names its bytes; and nothing older is answered after it: while Redis is slow, a look may come too late and be
/// answered from PostgreSQL, and the next one find an entry whose floor is still on its way.
///
/// Bounded by their size: what was not asked for during a whole generation is forgotten.
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

  private struct Generations {
    var young: [RoundID: Known] = [:]
    var old: [RoundID: Known] = [:]
    var youngBytes = 0
  }

  private let generations = Protected(Generations())
  private let limit: Int

  /// - Parameter limit: Bytes that a generation holds; twice as many are held at most.
  init(limit: Int = 8_000_000) { self.limit = limit }

  func known(_ round: RoundID) -> Known? {
    generations.withLock { $0.young[round] ?? $0.old[round] }
  }

  /// Does nothing where a newer one is known.
  func keep(_ round: RoundID, _ known: Known) {
    generations.withLock { generations in
      if let last = generations.young[round] ?? generations.old[round], known.version.isOlder(than: last.version) {
        return
      }
      generations.youngBytes += known.body.count - (generations.young[round]?.body.count ?? 0)
      generations.young[round] = known
      guard generations.youngBytes > limit else { return }
      generations.old = generations.young
      generations.young = [:]
      generations.youngBytes = 0
    }
  }
}
