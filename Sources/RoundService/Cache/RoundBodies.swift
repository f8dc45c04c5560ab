internal import Golf
internal import Telemetry

/// Bodies that this process has answered lately, so that Redis need not send them again: it says which ETag a round has
/// now, and an ETag names its bytes. Bounded by their size: what was not asked for during a whole generation is forgotten.
final class RoundBodies: Sendable {
  struct Known: Sendable {
    let etag: String
    let body: [UInt8]
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

  func keep(_ round: RoundID, _ known: Known) {
    generations.withLock { generations in
      generations.youngBytes += known.body.count - (generations.young[round]?.body.count ?? 0)
      generations.young[round] = known
      guard generations.youngBytes > limit else { return }
      generations.old = generations.young
      generations.young = [:]
      generations.youngBytes = 0
    }
  }
}
