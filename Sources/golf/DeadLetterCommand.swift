import AnalyticsService

extension Commands {
  static let deadLetterList = Command(
    words: ["dlt", "list"],
    help: "Names each event that could not be delivered or applied, and why"
  ) { try await DeadLetterCommands.list($0.settings) { print($0) } }

  static let deadLetterReplay = Command(
    words: ["dlt", "replay"],
    help: "Loads their cards again from the record, and lets them be delivered again"
  ) { try await DeadLetterCommands.replay($0.settings) { print($0) } }

  static let deadLetterDrop = Command(
    words: ["dlt", "drop"],
    help: "Gives them up; their cards' later events go on"
  ) { try await DeadLetterCommands.drop($0.settings) { print($0) } }
}
