import AnalyticsService

extension Commands {
  static let deadLetterList = Command(
    words: ["dlt", "list"],
    help: "Lists each event that could not be delivered or applied, with the reason"
  ) { try await DeadLetterCommands.list($0.settings) { print($0) } }

  static let deadLetterReplay = Command(
    words: ["dlt", "replay"],
    help: "Reloads the cards of these events from the record, and puts parked events back for delivery"
  ) { try await DeadLetterCommands.replay($0.settings) { print($0) } }

  static let deadLetterDrop = Command(
    words: ["dlt", "drop"],
    help: "Drops these events; later events of their cards are delivered"
  ) { try await DeadLetterCommands.drop($0.settings) { print($0) } }

  static let trace = Command(
    words: ["trace"],
    parameters: ["trace|event|card|round"],
    help:
      "Lists the events of a trace (as in the access log), or of the id of an event, a card or a round, each with its "
      + "trace and whether it was delivered and applied"
  ) { try await TrailCommand.run($0.settings, $0.parameters[0]) { print($0) } }
}
