import AnalyticsService

extension Commands {
  static let rebuild = Command(
    words: ["rebuild"],
    help: "Rebuilds every view in Redis from PostgreSQL, while events flow"
  ) { try await AnalyticsCommands.rebuild($0.settings) { print($0) } }

  static let verify = Command(
    words: ["verify"],
    help: "Recomputes every view from the record and lists each difference (exit code 1 if there is one)"
  ) { try await AnalyticsCommands.verify($0.settings) { print($0) } }
}
