import Golf
import Postgres
import ServiceKit
import Telemetry

/// The limit on edits of a player's old finished rounds: each recomputes every figure since, so its cost grows with the
/// rounds played after it.
struct OldEdits: Sendable {
  private let limit: RateLimit
  private let buckets: PlayerLimit

  /// - Parameter limit: The limit for one player, at each process.
  init(_ limit: RateLimit, metrics: Metrics = .shared) {
    self.limit = limit
    buckets = PlayerLimit("old-edits", limit, metrics: metrics)
  }

  /// Takes one edit from the player's bucket if the round counts in figures and is older than the newest
  /// `RoundBounds.recentRounds`. Throws 429 if none is left.
  func take(_ session: PostgresSession, _ round: StoredRound, of player: PlayerID) throws {
    guard round.finishedAt != nil || round.cards.contains(where: { $0.finishedAt != nil }) else { return }
    let newer = try session.execute(
      Self.newer,
      [
        .uuid(player.uuid), .text(round.playedOn.description), .text(round.startedAt.description),
        .uuid(round.id.uuid), .int(RoundBounds.recentRounds),
      ]
    )
    guard try newer.first?.int("rounds") == RoundBounds.recentRounds else { return }
    do {
      try buckets.take(player.uuid)
    } catch {
      throw Problem(
        "too-many-old-edits",
        status: 429,
        title: "Too many changes to old rounds.",
        detail:
          "Changes to rounds older than your newest \(RoundBounds.recentRounds) are limited to \(limit), because each "
          + "one recomputes all later figures. Wait \(error.retryAfter ?? 1) seconds and send it again.",
        retryAfter: error.retryAfter
      )
    }
  }

  /// Counts newer rounds, up to a limit.
  static let newer = PostgresStatement(
    "rounds_newer",
    """
    select count(*) as rounds
    from (select 1
          from golf.rounds r
          where r.owner_id = $1::uuid and r.status <> 'deleted'
            and (r.played_on, r.started_at, r.id) > ($2::date, $3::timestamptz, $4::uuid)
          union all
          select 1
          from golf.round_members m
          where m.player_id = $1::uuid and m.left_at is null
            and (m.played_on, m.started_at, m.round_id) > ($2::date, $3::timestamptz, $4::uuid)
          limit $5::int) newer
    """
  )
}
