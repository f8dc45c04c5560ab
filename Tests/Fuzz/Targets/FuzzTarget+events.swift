import Golf
import GolfEvents
import HTTPServer

extension FuzzTarget {
  private static let head = """
    key: 0192f0d0-11aa-7e03-8c33-7e40b1926d03
    ce_specversion: 1.0
    ce_id: 0192f0d1-7c5d-7f06-8f66-a173e4c59006
    ce_source: /round-service
    ce_time: 2026-05-17T09:31:07.412Z
    ce_subject: 0192f0d1-2b4c-7d02-9b22-6d3fa0815c02
    ce_sequence: 8
    traceparent: 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01

    """
  private static let ids =
    #""roundId":"0192f0d1-2b4c-7d01-8a11-5c2e9f704b01","cardId":"0192f0d1-2b4c-7d02-9b22-6d3fa0815c02""#
  private static let payloads = [
    "HoleScored":
      #"{\#(ids),"hole":7,"strokes":5,"putts":2,"firstPuttFeet":24,"fairway":"left","penalties":1,"greensideBunker":true,"pickedUp":false,"note":"Wind","recordedAt":"2026-05-17T09:31:07.412Z","recordedBy":"0192f0d0-11aa-7e03-8c33-7e40b1926d03"}"#,
    "HoleCleared":
      #"{\#(ids),"hole":7,"clearedAt":"2026-05-17T09:31:07.412Z","clearedBy":"0192f0d0-11aa-7e03-8c33-7e40b1926d03"}"#,
    "RoundFinished": #"{\#(ids),"finishedAt":"2026-05-17T09:31:07.412Z","complete":true}"#,
    "RoundRestored": #"{\#(ids),"restoredAt":"2026-05-17T09:31:07.412Z","finished":true}"#,
    "CardRemoved": #"{\#(ids),"removedAt":"2026-05-17T09:31:07.412Z"}"#,
    "TeeTimeBooked": #"{\#(ids),"at":"2026-05-17T09:31:07.412Z"}"#,
  ]

  /// The record's key and headers as lines, an empty line, the payload.
  static let events = [
    FuzzTarget(
      "event",
      seeds: payloads.sorted { $0.key < $1.key }.map { "ce_type: \($0.key)\n\(head)\n\($0.value)" },
      words: [
        "ce_sequence: ", "ce_type: RoundStarted\n", #""hole":19"#, #""strokes":0"#, #""pickedUp":true"#, "null",
        "2026-02-30T", "Z",
        #""player":{"#, "\n\n",
      ]
    ) { input in
      let end = input.indices.first { input[$0...].starts(with: Array("\n\n".utf8)) } ?? input.count
      let headers = fields(Array(input[..<end]))
      let record: EventRecord
      do {
        record = try EventRecord(
          key: headers["key"].map { Array($0.utf8) } ?? [],
          headers: headers.fields.map { (name: $0.name, value: Array($0.value.utf8)) },
          payload: Array(input[end...].dropFirst(2))
        )
        let envelope = try EventEnvelope(record)
        let written = try envelope.record
        let again = try Broken.unless(try? EventEnvelope(written), "what was written cannot be read")
        try must(again == envelope, "written and read again it is another event")
        try must(envelope.sequence >= 1, "an event before the first")
        return true
      } catch let error as EventError {
        try must(!"\(error)".isEmpty, "an error without words")
        return false
      }
    }
  ]
}
