import Basics

/// A task as `/background` of a service's health port has it.
public struct TaskStatus: Decodable, Hashable, Sendable {
  let name: String
  let schedule: String
  let runs: Int
  let failures: Int
  let running: Bool
  let startedSecondsAgo: Int?
  let endedSecondsAgo: Int?
  /// Why the last run failed; nil if it succeeded.
  let failure: String?

  /// Nil if the bytes are not such a list.
  public static func list(_ json: [UInt8]) -> [TaskStatus]? {
    try? CanonicalJSON.decode(from: json)
  }

  /// How long a failure of a task that runs when it is needed counts, in seconds: nothing may need it for hours.
  static let freshness = 600

  /// Whether an operator should look at it.
  var isFault: Bool {
    guard failure != nil else { return false }
    guard schedule == BackgroundTask.Schedule.whenNeeded, !running, let endedSecondsAgo else { return true }
    return endedSecondsAgo < Self.freshness
  }

  /// When the last run began, or for how long it has been running.
  var lastRun: String {
    guard let started = startedSecondsAgo else { return "never" }
    return running ? "running for \(Self.age(started))" : "\(Self.age(started)) ago"
  }

  var ended: String {
    if failure != nil { return "failed" }
    return endedSecondsAgo == nil ? "-" : "ok"
  }

  static func age(_ seconds: Int) -> String {
    switch seconds {
    case ..<120: "\(seconds) s"
    case ..<7_200: "\(seconds / 60) min"
    case ..<172_800: "\(seconds / 3_600) h"
    default: "\(seconds / 86_400) days"
    }
  }
}

/// The answer of one service.
public struct ServiceStatus: Sendable {
  public enum Answer: Sendable {
    case tasks([TaskStatus])
    /// The service sent no list; the text has the reason and the address.
    case away(String)
  }

  let service: String
  let answer: Answer

  public init(service: String, answer: Answer) {
    self.service = service
    self.answer = answer
  }

  /// Whether it answered and none of its tasks is at fault.
  var isWell: Bool {
    switch answer {
    case .tasks(let tasks): !tasks.isEmpty && !tasks.contains(where: \.isFault)
    case .away: false
    }
  }
}

/// The table that `golf status` prints, followed by each fault with the command to run next.
public struct StatusReport: Sendable {
  private let services: [ServiceStatus]

  public init(_ services: [ServiceStatus]) { self.services = services }

  /// Whether every service answered and no task is at fault.
  public var isWell: Bool { services.allSatisfy(\.isWell) }

  public var text: String {
    var rows = [["service", "task", "how often", "last run", "ended", "failures"]]
    var faults: [String] = []
    for service in services {
      switch service.answer {
      case .away(let reason):
        rows.append([service.service, "-", "-", "-", "down", "-"])
        faults.append("\(service.service) is down: \(reason)\n  next: make status; \(Self.logs(service))")
      case .tasks(let tasks):
        if tasks.isEmpty {
          rows.append([service.service, "-", "-", "-", "-", "-"])
          faults.append(
            "\(service.service) has not started its tasks: its /readyz says why\n  next: \(Self.logs(service))"
          )
        }
        for task in tasks {
          rows.append([
            service.service, task.name, task.schedule, task.lastRun, task.ended, "\(task.failures) of \(task.runs)",
          ])
          guard task.isFault, let failure = task.failure else { continue }
          faults.append("\(service.service): \(task.name) failed: \(failure)\n  next: \(Self.logs(service))")
        }
      }
    }
    return Self.table(rows) + faults.map { $0 + "\n" }.joined()
  }

  private static func logs(_ service: ServiceStatus) -> String {
    "make logs PART=\(service.service) (in Kubernetes: kubectl logs deployment/RELEASE-\(service.service))"
  }

  private static func table(_ rows: [[String]]) -> String {
    let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      let cells = zip(row, widths).map { cell, width in cell + String(repeating: " ", count: width - cell.count) }
      return String(cells.joined(separator: "  ").reversed().drop { $0 == " " }.reversed()) + "\n"
    }.joined()
  }
}
