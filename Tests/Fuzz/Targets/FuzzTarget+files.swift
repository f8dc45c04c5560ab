import Golf
import HandicapFile

extension FuzzTarget {
  static let files = [
    FuzzTarget(
      "csv",
      seeds: [
        """
        playedOn,holes,adjustedGross,courseRating,slope,par,pcc,parPlayed
        2026-05-17,18,89,71.2,131,72,0,
        2026-05-18,9,44,35.4,128,36,,
        2026-05-19,14,66,71.2,131,72,1,57
        """,
        "holes,playedOn,\"adjustedGross\",courseRating,slope,par\r\n18,2026-05-17,\"89\",71.2,131,72\r\n\r\n",
      ],
      words: [",", "\"", "\"\"", "\r", "\n", ",,,,", "pcc", "71.25", "-1", "2026-13-01"]
    ) { input in try read(input) },
    FuzzTarget(
      "scores.json",
      seeds: [
        #"[{"playedOn":"2026-05-17","holes":18,"adjustedGross":89,"courseRating":71.2,"slope":131,"par":72,"pcc":0},{"playedOn":"2026-05-19","holes":14,"adjustedGross":66,"courseRating":71.2,"slope":131,"par":72,"parPlayed":57}]"#
      ],
      words: ["{", "}", "[", "]", ",", #""pcc":null"#, "1e2", "18.0", "true"]
    ) { input in try read(input) },
    FuzzTarget(
      "date",
      seeds: ["2026-05-17", "2024-02-29", "2026-05-17T09:31:07.412Z"],
      words: ["-", ":", "T", "Z", "00", "0000", "9999", "٣"]
    ) { input in
      guard let text = String(validating: input, as: UTF8.self), let date = LocalDate(text) else { return false }
      try must("\(date)" == text, "\(text) is read as \(date)")
      return true
    },
  ]

  private static func read(_ input: [UInt8]) throws -> Bool {
    do {
      for score in try ScoreFile.read(input) { _ = score }
      return true
    } catch {
      let faults = error
      try must(!faults.all.isEmpty, "refused without a fault")
      for fault in faults.all {
        try must(fault.place.line >= 1 && fault.place.column >= 1, "no place")
        try must(!fault.description.isEmpty, "a fault without words")
      }
      return false
    }
  }
}
