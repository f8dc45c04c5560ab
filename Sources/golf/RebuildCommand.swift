import AnalyticsService

extension Commands {
  static let rebuild = Command(
    words: ["rebuild"],
    help: "Makes every view in Redis anew from PostgreSQL, while events flow"
  ) { try await AnalyticsCommands.rebuild($0.settings) { print($0) } }
}
