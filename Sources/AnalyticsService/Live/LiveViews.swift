import FoundationEssentials
import Golf
import LiveUpdates

/// Pictures of rounds from their live hashes in Redis. A hash that is missing, or that may lack events, is filled from
/// the record first.
struct LiveViews: LiveStoring {
  let views: RedisViews
  let history: any RoundHistory
  let keeper: ViewKeeper
  private let fills = LiveFills()

  /// How often a picture is tried: each time, a fill may be overtaken by a whole write, or by the end of a rebuild.
  static let mostAttempts = 5

  init(views: RedisViews, history: any RoundHistory, keeper: ViewKeeper) {
    self.views = views
    self.history = history
    self.keeper = keeper
  }

  func picture(of round: RoundID, pass: UUID) async throws(ViewError) -> LivePicture? {
    for _ in 0..<Self.mostAttempts {
      let epoch = try await keeper.currentEpoch()
      switch try await views.picture(of: round, pass: pass, in: epoch) {
      case .ended: return nil
      case .found(let picture): return picture
      case .superseded: try await keeper.examine()
      case .full:
        // The caller listens already: what the record lacks will be published to it.
        let recorded = try await history.round(round)
        return LivePicture(epoch: epoch, revision: recorded.revision, cards: recorded.cards)
      case .missing(let token):
        // The fill's own result is not the answer: it may be from before this caller began to listen.
        try await fills.run(round) { [views, history] () async throws(ViewError) in
          try await views.fill(round, with: try await history.round(round), token: token, in: epoch)
        }
      }
    }
    throw ViewError(.contended, "round \(round)")
  }
}

/// The fills that this process is making: one for each round, and only a few at a time, so that many new subscribers do
/// not delay other readers of the record.
private actor LiveFills {
  private typealias Fill = Task<Result<Void, ViewError>, Never>

  /// How many fills run at the same time.
  private static let lanes = 4

  private var running: [RoundID: Fill] = [:]
  /// The last fill of each lane; the next one waits for it.
  private var last: [Fill?] = Array(repeating: nil, count: lanes)
  private var next = 0

  /// Runs a fill, or waits for the one that is running.
  func run(_ round: RoundID, _ body: @escaping @Sendable () async throws(ViewError) -> Void) async throws(ViewError) {
    try await fill(round, body).value.get()
  }

  private func fill(_ round: RoundID, _ body: @escaping @Sendable () async throws(ViewError) -> Void) -> Fill {
    if let fill = running[round] { return fill }
    let before = last[next]
    let fill = Fill {
      _ = await before?.value
      let result: Result<Void, ViewError>
      do throws(ViewError) { result = .success(try await body()) } catch { result = .failure(error) }
      running[round] = nil
      return result
    }
    running[round] = fill
    last[next] = fill
    next = (next + 1) % Self.lanes
    return fill
  }
}
