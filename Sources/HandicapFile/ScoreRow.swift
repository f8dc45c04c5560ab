import Basics
import Golf

/// One row as a score, or all faults in it.
struct ScoreRow {
  private let row: FileTable.Row
  private let days: ClosedRange<LocalDate>
  private(set) var faults: [FileFault] = []

  /// - Parameter days: The days on which a score may have been played.
  init(_ row: FileTable.Row, days: ClosedRange<LocalDate>) {
    self.row = row
    self.days = days
  }

  mutating func score() -> PostedScore? {
    let day = value("playedOn", allowed: "a day as 2026-05-17, \(days.lowerBound) to \(days.upperBound)") { [days] in
      LocalDate($0).flatMap { days.contains($0) ? $0 : nil }
    }
    let holes = integer("holes", 9...18)
    let gross = integer("adjustedGross", (holes ?? 9)...400)
    let courseRating = value("courseRating", allowed: "20.0 to 90.0, with at most one decimal") {
      TenthsText.parse($0).flatMap { CourseRating(Tenths($0)) }
    }
    let slope = value("slope", allowed: "55 to 155") { Int($0).flatMap { Slope(rawValue: $0) } }
    let par = integer("par", holes.map { $0 == 9 ? 27...54 : 54...108 } ?? 27...108)
    let pcc =
      isGiven("pcc")
      ? value("pcc", allowed: "-1 to 3") { Int($0).flatMap { PlayingConditions(rawValue: $0) } } : .normal
    guard let par, let holes, let played = played(holes, par: par) else { return nil }
    guard let day, let gross, let courseRating, let slope, let pcc else { return nil }
    let rating = Rating(courseRating: courseRating, slope: slope)
    return PostedScore(
      playedOn: day,
      RatedScore(adjustedGross: gross, holes: played, rating: rating, par: par, conditions: pcc)
    )
  }

  /// 10 to 17 holes need the par of the holes played; without it each hole counts as an eighteenth of the par.
  private mutating func played(_ holes: Int, par: Int) -> HolesPlayed? {
    guard PartOfEighteen.allowed.contains(holes) else {
      if let cell = row.cell("parPlayed") {
        let message = "parPlayed is only for a score of 10 to 17 holes."
        faults.append(FileFault(cell.place, name: "parPlayed", message, got: cell.text, allowed: "nothing"))
        return nil
      }
      return holes == 9 ? .nine : .eighteen
    }
    let parPlayed =
      isGiven("parPlayed")
      ? integer("parPlayed", (3 * holes)...min(6 * holes, par)).map { Fraction($0) } : Fraction(par * holes, over: 18)
    return parPlayed.flatMap { PartOfEighteen(holes: holes, parPlayed: $0) }.map(HolesPlayed.partOfEighteen)
  }

  private func isGiven(_ name: String) -> Bool { row.cell(name) != nil }

  private mutating func integer(_ name: String, _ range: ClosedRange<Int>) -> Int? {
    value(name, allowed: "\(range.lowerBound) to \(range.upperBound)") {
      Int($0).flatMap { range.contains($0) ? $0 : nil }
    }
  }

  private mutating func value<Value>(_ name: String, allowed: String, _ read: (String) -> Value?) -> Value? {
    guard !row.told.contains(ExactText(name)) else { return nil }
    guard let cell = row.cell(name) else {
      faults.append(FileFault(row.place, name: name, "This is missing.", allowed: allowed))
      return nil
    }
    guard let value = read(cell.text) else {
      faults.append(
        FileFault(cell.place, name: name, "This is not allowed.", got: "\"\(cell.text)\"", allowed: allowed)
      )
      return nil
    }
    return value
  }
}
