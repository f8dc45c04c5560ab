import FoundationEssentials
import Golf
import Testing

@testable import HandicapFile

/// Scores from files, and the messages about unusable files.
@Suite struct ScoreFileTests {
  private let header = "playedOn,holes,adjustedGross,courseRating,slope,par,pcc,parPlayed"

  /// Noon of 2026-05-20 in UTC.
  private let now = Date(timeIntervalSince1970: 1_779_278_400)

  private func read(_ text: String) throws -> [PostedScore] { try ScoreFile.read(Array(text.utf8), now: now) }

  private func faults(_ text: String) -> [String] {
    do {
      _ = try ScoreFile.read(Array(text.utf8), now: now)
      return []
    } catch { return error.all.map(\.description) }
  }

  @Test func `Columns in any order, quoted, with CRLF and a byte order mark, are one and the same`() throws {
    let plain = try read("\(header)\n2026-05-12,18,84,71.6,131,72,1,\n\n2026-05-13,9,41,35.5,120,36,,\n")
    let other = try read(
      "\u{FEFF}slope,par,\"holes\",courseRating,adjustedGross,pcc,playedOn\r\n"
        + "131,72,18,71.6,84,1,\"2026-05-12\"\r\n120,36,9,35.5,41,,2026-05-13\r\n"
    )
    #expect(plain.count == 2)
    #expect(plain == other)
    let json = try read(
      """
      [{"playedOn": "2026-05-12", "holes": 18, "adjustedGross": 84, "courseRating": 71.6, "slope": 131, "par": 72,
        "pcc": 1},
       {"playedOn": "2026-05-13", "holes": 9, "adjustedGross": 41, "courseRating": 35.5, "slope": 120, "par": 36,
        "pcc": null}]
      """
    )
    #expect(json == plain)
  }

  @Test func `Of ten to seventeen holes the par played counts, or its share of the par`() throws {
    let scores = try read("\(header)\n2026-05-12,14,66,71.6,131,72,,57\n2026-05-13,14,66,71.6,131,72,,\n")
    let pars = scores.map { score -> Fraction? in
      guard case .adjusted(let rated) = score.gross, case .partOfEighteen(let part) = rated.holes else { return nil }
      return part.parPlayed
    }
    #expect(pars == [Fraction(57), Fraction(56)])
  }

  @Test func `All faults are reported together, with place, received value and allowed values`() {
    let text =
      "\(header)\n2026-02-30,18,84,71.65,131,72,,\n2026-05-13,8,41,35.5,200,36,4,\n2026-05-14,9,41,35.5,,36,,36\n"
    #expect(
      faults(text) == [
        #"line 2, column 1, playedOn: This is not allowed. Got "2026-02-30". "#
          + "Allowed: a day as 2026-05-17, 1900-01-01 to 2026-05-21.",
        #"line 2, column 18, courseRating: This is not allowed. Got "71.65". "#
          + "Allowed: 20.0 to 90.0, with at most one decimal.",
        #"line 3, column 12, holes: This is not allowed. Got "8". Allowed: 9 to 18."#,
        #"line 3, column 22, slope: This is not allowed. Got "200". Allowed: 55 to 155."#,
        #"line 3, column 29, pcc: This is not allowed. Got "4". Allowed: -1 to 3."#,
        "line 4, column 1, slope: This is missing. Allowed: 55 to 155.",
        "line 4, column 27, parPlayed: parPlayed is only for a score of 10 to 17 holes. Got 36. Allowed: nothing.",
      ]
    )
  }

  @Test func `A file of another shape is refused as a whole`() {
    #expect(faults("") == ["line 1, column 1: The file is empty; its first line must name the columns."])
    let gross = "playedOn,gross,holes,courseRating,slope,par\n"
    #expect(
      faults(gross) == [
        "line 1, column 1, adjustedGross: This column is missing from the header.",
        "line 1, column 10: Unknown column. Got gross. "
          + "Allowed: adjustedGross, courseRating, holes, par, parPlayed, pcc, playedOn, slope.",
      ]
    )
    #expect(faults("\(header),holes\n").first == "line 1, column 67, holes: This column appears twice.")
    #expect(
      faults("\(header)\n9\n") == [
        "line 2, column 1: This line and the header differ in the number of fields. Got 1. Allowed: 8."
      ]
    )
    #expect(
      faults("\(header)\n\"9\n") == ["line 2, column 1: A quoted field has no closing quote, or has text after it."]
    )
  }

  @Test func `A fault in JSON is reported with line and column of the value`() {
    #expect(
      faults("[{\"holes\": 9,\n  \"par\": }]").first?.hasPrefix("line 2, column 10: This is not valid JSON") == true
    )
    #expect(
      faults(" {}") == [
        #"line 1, column 2: The file is not an array of objects. Got "an object"."#
      ]
    )
    #expect(
      faults("[\n  [[1]], 1]").map { String($0.prefix(42)) } == [
        "line 2, column 3: This is not an object. G", "line 2, column 10: This is not an object. ",
      ]
    )
    // A nested member does not replace an outer one.
    #expect(
      faults(#"[{"holes": [9, {"par": 1}], "hol": 1}]"#).map { String($0.prefix(21)) } == [
        "line 1, column 12, ho", "line 1, column 29: Un", "line 1, column 2, pla", "line 1, column 2, adj",
        "line 1, column 2, cou", "line 1, column 2, slo", "line 1, column 2, par",
      ]
    )
    // All faults at once, with values in unusual positions; characters of several bytes count once.
    let text = """
      [
        {"playedOn": "2026-05-12", "holes": 18, "adjustedGross": 84, "courseRating": 71.65, "slope": 131, "par": 72},
        {"note": "é", "holes": [9, {"par": 1}], "par": 36},
        {"playedOn": "12.5.", "holes": 9, "adjustedGross": 41,
         "courseRating": 35.5, "slope": 200, "par": 36, "pcc": null}
      ]
      """
    #expect(
      faults(text) == [
        #"line 2, column 80, courseRating: This is not allowed. Got "71.65". "#
          + "Allowed: 20.0 to 90.0, with at most one decimal.",
        "line 3, column 4: Unknown member. Got note. "
          + "Allowed: adjustedGross, courseRating, holes, par, parPlayed, pcc, playedOn, slope.",
        #"line 3, column 26, holes: This is neither a number nor text. Got "an array of 2". Allowed: a number or text."#,
        "line 3, column 3, playedOn: This is missing. Allowed: a day as 2026-05-17, 1900-01-01 to 2026-05-21.",
        "line 3, column 3, adjustedGross: This is missing. Allowed: 9 to 400.",
        "line 3, column 3, courseRating: This is missing. Allowed: 20.0 to 90.0, with at most one decimal.",
        "line 3, column 3, slope: This is missing. Allowed: 55 to 155.",
        #"line 4, column 16, playedOn: This is not allowed. Got "12.5.". "#
          + "Allowed: a day as 2026-05-17, 1900-01-01 to 2026-05-21.",
        #"line 5, column 35, slope: This is not allowed. Got "200". Allowed: 55 to 155."#,
      ]
    )
    let withoutNote = text.replacing(#""note": "é", "holes": [9, {"par": 1}]"#, with: #""playedOn": "é", "holes": 8"#)
    #expect(
      faults(withoutNote) == [
        #"line 2, column 80, courseRating: This is not allowed. Got "71.65". "#
          + "Allowed: 20.0 to 90.0, with at most one decimal.",
        #"line 3, column 16, playedOn: This is not allowed. Got "é". "#
          + "Allowed: a day as 2026-05-17, 1900-01-01 to 2026-05-21.",
        #"line 3, column 30, holes: This is not allowed. Got "8". Allowed: 9 to 18."#,
        "line 3, column 3, adjustedGross: This is missing. Allowed: 9 to 400.",
        "line 3, column 3, courseRating: This is missing. Allowed: 20.0 to 90.0, with at most one decimal.",
        "line 3, column 3, slope: This is missing. Allowed: 55 to 155.",
        #"line 4, column 16, playedOn: This is not allowed. Got "12.5.". "#
          + "Allowed: a day as 2026-05-17, 1900-01-01 to 2026-05-21.",
        #"line 5, column 35, slope: This is not allowed. Got "200". Allowed: 55 to 155."#,
      ]
    )
  }

  @Test func `Invalid UTF-8 is reported with its place, and of very many faults the first hundred are`() throws {
    do {
      _ = try ScoreFile.read(Array("\(header)\n2026-é,".utf8) + [0xFF, 0x31])
      Issue.record("it was read")
    } catch {
      #expect(error.description == "line 2, column 8: The file is not UTF-8. Allowed: CSV or JSON in UTF-8.")
    }
    do {
      _ = try read("\(header)\n" + String(repeating: "2026-05-12,18,84,71.6,1,72,,\n", count: 130))
      Issue.record("it was read")
    } catch let faults as FileFaults {
      #expect(faults.all.count == 130)
      #expect(faults.description.split(separator: "\n").count == 101)
      #expect(faults.description.hasSuffix("\nand 30 more"))
    }
  }

  @Test func `A line of another length, a missing column and an open quote hide no other fault`() {
    let header = "playedOn,holes,adjustedGross,courseRating,slope,par"
    let text = """
      \(header)
      2025-02-29,18,90,70.0,113,72
      2026-01-01,18,90,70.00,113,72
      2026-01-01,18,90.0,70.0,113,72
      2026-01-01,18,90,70.0,113.0,72
      2026-01-01,18,90,70.0,113,72,extra
      0024-05-12,18,90,70.0,113,72
      2026-05-22,18,90,70.0,113,72
      2026-05-21,18,90,70.0,113,72
      1900-01-01,18,90,70.0,113,"72
      """
    #expect(
      faults(text).map { String($0.prefix { $0 != ":" }) } == [
        "line 2, column 1, playedOn", "line 3, column 18, courseRating", "line 4, column 15, adjustedGross",
        "line 5, column 23, slope", "line 6, column 1", "line 7, column 1, playedOn", "line 8, column 1, playedOn",
        "line 10, column 27",
      ]
    )
    // A fault in the header is not repeated for each line.
    #expect(
      faults("playedOn,holes,gross,courseRating,slope,par\n2026-01-01,18,90,70.0,1,72\n2026-01-01,18,90,70.0,113,72\n")
        .map { String($0.prefix { $0 != ":" }) }
        == ["line 1, column 1, adjustedGross", "line 1, column 16", "line 2, column 23, slope"]
    )
  }

  @Test func `Blanks around fields are no part of them`() throws {
    let plain = try read("\(header)\n2026-05-12,18,84,71.6,131,72,1,\n")
    #expect(try read("\(header.replacing(",", with: " , "))\n2026-05-12, 18,\t84 , 71.6, 131, 72, 1, \n") == plain)
  }
}

/// The numbers as the command prints them.
@Suite struct HandicapReportTests {
  /// Three rounds on a course where the differential is the score over 72.
  private func scores(_ gross: Int...) throws -> [PostedScore] {
    let lines = gross.enumerated().map { "2026-05-\(10 + $0),18,\($1),72.0,113,72" }
    let text = "playedOn,holes,adjustedGross,courseRating,slope,par\n" + lines.joined(separator: "\n")
    return try ScoreFile.read(Array(text.utf8))
  }

  @Test func `JSON has the index, the low index and the index after each day`() throws {
    #expect(
      try HandicapReport(try scores(87, 90, 92)).json()
        == #"{"index":13.0,"lowIndex":null,"history":[{"playedOn":"2026-05-12","index":13.0}]}"# + "\n"
    )
    #expect(
      try HandicapReport(try scores(87, 90, 92, 85), whatIf: 80).json()
        == #"{"index":12.0,"lowIndex":null,"history":[{"playedOn":"2026-05-12","index":13.0},"#
        + #"{"playedOn":"2026-05-13","index":12.0}],"whatIf":{"adjustedGross":80,"holes":18,"index":8.0}}"# + "\n"
    )
    #expect(try HandicapReport(try scores(87)).json() == #"{"index":null,"lowIndex":null,"history":[]}"# + "\n")
    #expect(try HandicapReport([]).json() == #"{"index":null,"lowIndex":null,"history":[]}"# + "\n")
  }

  @Test func `A next score is asked of the last tee on which it can be scored`() throws {
    // 14 holes of an eighteen, then a nine.
    let text = """
      playedOn,holes,adjustedGross,courseRating,slope,par
      2026-05-10,18,87,72.0,113,72
      2026-05-11,18,90,72.0,113,72
      2026-05-12,18,92,72.0,113,72
      2026-05-13,14,70,72.0,113,72
      2026-05-14,9,45,36.0,113,36
      """
    func answer(_ gross: Int) throws -> String? {
      let scores = try ScoreFile.read(Array(text.utf8))
      #expect(try HandicapReport(scores, whatIf: gross).json().contains("\"whatIf\":{\"adjustedGross\":\(gross),"))
      return HandicapReport(scores, whatIf: gross).text(explained: false).split(separator: "\n")
        .first { $0.contains("\(gross) ") }.map(String.init)
    }
    #expect(try answer(84)?.hasPrefix("with 84 over 18 holes next, on the tee of the last round of 18 holes: ") == true)
    #expect(try answer(81)?.hasPrefix("with 81 over 9 holes next, on the tee of the last round of 9 holes: ") == true)
    #expect(try answer(200) == "200 cannot be scored on the tee of any round in the file")
    let none = try HandicapReport([], whatIf: 84).json()
    #expect(none.hasSuffix(#""whatIf":{"adjustedGross":84,"holes":null,"index":null}}"# + "\n"))
  }

  @Test func `Explained JSON has the tree besides`() throws {
    let json = try HandicapReport(try scores(87, 90, 92)).json(explained: true)
    let start =
      #"{"index":13.0,"lowIndex":null,"history":[{"playedOn":"2026-05-12","index":13.0}],"explanation":{"estimated":"#
    #expect(json.hasPrefix(start) && json.hasSuffix("}}\n"))
    #expect(json.contains(#""label":"2026-05-10: 87 over 18 holes","name":"differential","step":0"#))
    #expect(try HandicapReport([]).json(explained: true).hasSuffix(#""history":[],"explanation":null}"# + "\n"))
  }

  @Test func `The text never calls the index official, and names the scores that counted`() throws {
    let text = HandicapReport(try scores(87, 90, 92)).text(explained: true)
    #expect(text.hasPrefix("estimated handicap index (WHS rules): 13.0\n"))
    #expect(text.contains("* differential 2026-05-10: 87 over 18 holes: 15.0\n"))
    #expect(text.contains("- differential 2026-05-11: 90 over 18 holes: 18.0\n"))
    #expect(text.contains("Average of the lowest 1 of 3 differentials: 13.0 (rule 5.2a)\n"))
    #expect(text.contains("the lowest 1; -2.0 for so few scores.\n"))
    #expect(HandicapReport(try scores(70, 71, 73)).text(explained: false).contains(": +4.0\n"))
    #expect(HandicapReport([]).text(explained: true).contains("none yet"))
  }
}
