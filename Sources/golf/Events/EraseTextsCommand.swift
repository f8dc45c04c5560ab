import EventLog
import Postgres
import ServiceKit

extension Commands {
  static let eraseTexts = Command(
    words: ["erase-texts"],
    help:
      "Removes notes and people's names that earlier releases wrote into the event log; run it once none of their "
      + "processes is left, and again until it finds none"
  ) { invocation in
    let database = try invocation.settings.postgres("GOLF_MIGRATOR_DATABASE", applicationName: "golf-erase-texts")
    let found = try await PostgresLane.forOneUse(database, name: "erase-texts", timeout: .seconds(60)) { lane in
      try await ErasedTexts(lane: lane).run { report in
        if report.batches % 100 == 0 { print("  to event \(report.last): \(report.erased) erased") }
      }
    }
    if found.unreadableCount > 0 {
      let ids = found.unreadable.map { "\($0)" }.joined(separator: ", ")
      print("\(found.unreadableCount) events cannot be read by this release, and keep their texts: \(ids)")
      print("Next: golf erase-texts of the release that wrote them")
    }
    if found.erased == 0 {
      print("No event has texts that can be erased.")
    } else {
      print("Erased the texts of \(found.erased) events.")
      print("Next: golf erase-texts, until it finds none")
    }
    return found.unreadableCount == 0 ? 0 : 1
  }
}
