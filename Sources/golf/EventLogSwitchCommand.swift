import AnalyticsService
import EventLog
import Postgres
import ServiceKit
import Telemetry

extension Commands {
  static let eventLogSwitch = Command(
    words: ["event-log", "switch"],
    parameters: ["postgres|kafka"],
    help:
      "Changes the event log, once everything recorded is delivered; then restart the services with it. From Kafka it "
      + "rebuilds the views, since events may lie there that no service will read"
  ) { invocation in
    guard let mode = EventLogMode(rawValue: invocation.parameters[0]) else {
      throw EventLogError(description: "\"\(invocation.parameters[0])\" is no event log; it is postgres or kafka")
    }
    let database = try invocation.settings.postgres("GOLF_RELAY_DATABASE", applicationName: "golf-tool")
    let lane = PostgresLane(
      configuration: database,
      name: "event-log-switch",
      timeout: .seconds(10),
      metrics: Metrics()
    )
    let changed = try await EventLogSwitch(lane: lane).run(to: mode) { print("\($0) events are still to be delivered") }
    await lane.close()
    print(changed ? "the event log is \(mode.rawValue) now" : "the event log was \(mode.rawValue) already")
    guard mode == .postgres else { return 0 }
    // Also where it was changed before: that time the rebuild may not have come to its end. One that is under way may have
    // read the log already, so that this one comes after it.
    for _ in 0..<600 {
      let code = try await AnalyticsCommands.rebuild(invocation.settings) { print($0) }
      guard code == 75 else { return code }
      try await Task.sleep(for: .seconds(1))
    }
    return 75
  }
}
