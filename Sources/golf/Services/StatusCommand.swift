import HTTPClient
import ServiceKit

extension Commands {
  static let status = Command(
    words: ["status"],
    help: "Lists the tasks that each service runs by itself: how often, when last, and how it ended (exit code 1 if a "
      + "service does not answer or a task's last run failed)"
  ) { invocation in
    var services: [ServiceStatus] = []
    for (name, setting) in [
      ("round-service", "GOLF_ROUND_HEALTH_URL"), ("analytics-service", "GOLF_ANALYTICS_HEALTH_URL"),
    ] {
      services.append(ServiceStatus(service: name, answer: await ask(invocation.settings[setting] + "/background")))
    }
    let report = StatusReport(services)
    print(report.text, terminator: "")
    return report.isWell ? 0 : 1
  }

  private static func ask(_ url: String) async -> ServiceStatus.Answer {
    var configuration = HTTPClientConfiguration()
    configuration.connectTimeout = .seconds(2)
    configuration.timeout = .seconds(5)
    do {
      let answer = try await HTTPClient(configuration).send("GET", url)
      guard answer.status == 200 else { return .away("\(url) answers \(answer.status)") }
      guard let tasks = TaskStatus.list(answer.body) else { return .away("\(url) did not answer with a list of tasks") }
      return .tasks(tasks)
    } catch {
      return .away("\(url) does not answer: \(error)")
    }
  }
}
