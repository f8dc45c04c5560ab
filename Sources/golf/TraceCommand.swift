import AnalyticsService

extension Commands {
  static let trace = Command(
    words: ["trace"],
    parameters: ["trace|event|card|round"],
    help:
      "Names the events of a trace (the access log's), or of an event's, a card's or a round's id, with their traces "
      + "and what became of them"
  ) { try await TrailCommand.run($0.settings, $0.parameters[0]) { print($0) } }
}
