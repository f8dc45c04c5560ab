import AnalyticsService

extension Commands {
  static let verify = Command(
    words: ["verify"],
    help: "Recomputes every view from the record and lists each difference (exit code 1 if there is one)"
  ) { try await AnalyticsCommands.verify($0.settings) { print($0) } }
}
