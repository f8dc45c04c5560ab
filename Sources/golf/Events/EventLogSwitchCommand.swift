import AnalyticsService
import EventLog
import Postgres
import ServiceKit

extension Commands {
  static let eventLogSwitch = Command(
    words: ["event-log", "switch"],
    parameters: ["postgres|kafka"],
    help:
      "Changes the event log once everything recorded is delivered; then restart the services with it. A change away from "
      + "Kafka also rebuilds the views, because Kafka may hold events that no service will read"
  ) { invocation in
    guard let mode = EventLogMode(rawValue: invocation.parameters[0]) else {
      throw EventLogError(description: "\"\(invocation.parameters[0])\" is not an event log; use postgres or kafka")
    }
    let database = try invocation.settings.postgres("GOLF_RELAY_DATABASE", applicationName: "golf-tool")
    let changed = try await PostgresLane.forOneUse(database, name: "event-log-switch", timeout: .seconds(10)) { lane in
      try await EventLogSwitch(lane: lane).run(to: mode) { print("waiting for the delivery of \($0) events") }
    }
    print(changed ? "the event log is now \(mode.rawValue)" : "the event log was already \(mode.rawValue)")
    guard mode == .postgres else { return 0 }
    // Also if the mode had been changed before, because the rebuild of that time may not have ended. If another rebuild is
    // under way, this one comes after it: the other may have read the log already.
    for _ in 0..<600 {
      let code = try await AnalyticsCommands.rebuild(invocation.settings) { print($0) }
      guard code == 75 else { return code }
      try await Task.sleep(for: .seconds(1))
    }
    return 75
  }
}
