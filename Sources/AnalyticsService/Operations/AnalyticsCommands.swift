import Basics
public import ServiceKit
import Telemetry

/// Operator's commands on the views.
public enum AnalyticsCommands {
  /// Rebuilds every view from PostgreSQL, while events continue to arrive. The exit code is 0, or 75 if another rebuild
  /// is running. Throws if PostgreSQL or Redis is unreachable.
  public static func rebuild(_ settings: Settings, say: @escaping @Sendable (String) -> Void) async throws -> Int32 {
    try await with(settings) { parts in
      let start = ContinuousClock.now
      guard let report = try await parts.rebuild.run(progress: { say("  \($0) players") }) else {
        say("Another rebuild is running.")
        return 75
      }
      say("Rebuilt the views of \(report.players) players in \(start.duration(to: .now).secondsText(decimals: 1)) s.")
      for player in report.repaired { say("  repaired: player \(player)") }
      return 0
    }
  }

  /// Compares every view with a recomputation from the events, the events with the record's tables, and the pictures of
  /// the rounds that are followed live with both, and counts the events that hold texts of people. The exit code is 0, or
  /// 1 with a line for each difference. Throws if there are no views or a server is unreachable.
  public static func verify(_ settings: Settings, say: @escaping @Sendable (String) -> Void) async throws -> Int32 {
    try await with(settings) { parts in
      let report = try await parts.verification.run()
      let live = try await parts.liveVerification.run()
      let differences = report.differences.map(\.description) + live.differences.map(\.description)
      for difference in differences { say("  \(difference)") }
      let texts = try await parts.texts()
      if texts > 0 {
        say("\(texts) events have notes or people's names of an earlier release. Next: golf erase-texts")
      }
      let counts = "\(report.players) players, \(report.cards) cards, \(live.rounds) rounds followed live"
      say("\(counts): \(differences.count) differences.")
      // The services' metrics report this note. A database that takes no writes does not fail the verification.
      do {
        try await parts.noteVerification(differences: differences.count)
      } catch {
        parts.logger.warning("the result of the verification could not be recorded", ["reason": "\(error)"])
      }
      return differences.isEmpty ? 0 : 1
    }
  }

  private static func with(
    _ settings: Settings,
    _ body: (Composition) async throws -> Int32
  ) async throws -> Int32 {
    let parts = try Composition(settings, metrics: Metrics())
    do {
      let code = try await body(parts)
      await parts.close()
      return code
    } catch {
      await parts.close()
      throw error
    }
  }
}
