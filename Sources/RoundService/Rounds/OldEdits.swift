internal import Golf
internal import Postgres
internal import ServiceKit
internal import Telemetry

/// The limit on changes of a player's old finished rounds: one that is posted, taken back or posted otherwise moves
/// every figure after it, so that its cost grows with all that was played since.
struct OldEdits: Sendable {
  private let limit: RateLimit
  private let buckets: PlayerLimit

  /// - Parameter limit: Of one player, at each process.
  init(_ limit: RateLimit, metrics: Metrics = .shared) {
    self.limit = limit
    buckets = PlayerLimit("old-edits", limit, metrics: metrics)
  }

  /// Takes one of the player's changes where the round counts in figures and is older than the newest
  /// `RoundBounds.recentRounds`. Throws 429 for one too many.
  func take(_ session: PostgresSession, _ round: StoredRound) throws {
    guard round.finishedAt != nil else { return }
    let newer = try session.execute(
      Self.newer,
      [
        .uuid(round.owner.uuid), .text(round.playedOn.description), .text(round.startedAt.description),
        .uuid(round.id.uuid), .int(RoundBounds.recentRounds),
      ]
    )
    guard try newer.first?.int("rounds") == RoundBounds.recentRounds else { return }
    do {
      try buckets.take(round.owner.uuid)
    } catch {
      throw Problem(
        "too-many-old-edits",
        status: 429,
        title: "Too many changes of old rounds.",
        detail:
          "Changes of rounds older than your newest \(RoundBounds.recentRounds) are limited to \(limit), because each "
          + "moves all figures since. Wait \(error.retryAfter ?? 1) seconds and send it again.",
        retryAfter: error.retryAfter
      )
    }
  }

  /// Counts no further than the limit.
  static let newer = PostgresStatement(
    "rounds_newer",
    """
    select count(*) as rounds
    from (select 1
          from golf.rounds r
          where r.owner_id = $1::uuid and r.status <> 'deleted'
            and (r.played_on, r.started_at, r.id) > ($2::date, $3::timestamptz, $4::uuid)
          limit $5::int) newer
    """
  )
}
