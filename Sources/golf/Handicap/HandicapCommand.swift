import FoundationEssentials
import HandicapFile

extension Commands {
  static let handicap = Command(
    words: ["handicap"],
    parameters: ["file"],
    switches: ["--explain", "--json"],
    options: ["--what-if"],
    help: "Estimated handicap index (WHS rules) of the scores in a CSV or JSON file; needs no server"
  ) { invocation in
    let path = invocation.parameters[0]
    guard let content = FileManager.default.contents(atPath: path) else {
      throw CommandFault("\(path) cannot be read")
    }
    var gross: Int?
    if let text = invocation.options["--what-if"] {
      guard let number = Int(text), (18...400).contains(number) else {
        throw CommandFault("--what-if takes an adjusted gross score, 18 to 400; got \(text)")
      }
      gross = number
    }
    do {
      let report = HandicapReport(try ScoreFile.read(Array(content)), whatIf: gross)
      let isExplained = invocation.switches.contains("--explain")
      let isJSON = invocation.switches.contains("--json")
      print(isJSON ? try report.json(explained: isExplained) : report.text(explained: isExplained), terminator: "")
      return 0
    } catch let faults as FileFaults {
      throw CommandFault("\(path) has errors, so nothing was computed\n\(faults)")
    }
  }
}
