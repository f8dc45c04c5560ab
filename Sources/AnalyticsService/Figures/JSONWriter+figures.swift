public import Basics
public import Golf

extension JSONWriter {
  /// Writes a JSON number without trailing zeros.
  mutating func member(_ name: StaticString, _ number: RoundedNumber) {
    var (count, places) = (number.count, number.places)
    while places > 0, count % 10 == 0 {
      count /= 10
      places -= 1
    }
    self.name(name)
    raw(RoundedNumber(count: count, places: places).description)
  }

  mutating func nullable(_ name: StaticString, _ number: RoundedNumber?) {
    if let number { member(name, number) } else { nullMember(name) }
  }
}

extension CourseName: JSONObject {
  func writeMembers(to writer: inout JSONWriter) {
    writer.member("club", club)
    writer.member("id", id.uuid)
    writer.member("name", name)
  }
}

extension TeeName: JSONObject {
  func writeMembers(to writer: inout JSONWriter) {
    writer.member("id", id.rawValue)
    writer.member("name", name)
  }
}

extension ScoreDistribution: JSONObject {
  public func writeMembers(to writer: inout JSONWriter) {
    writer.member("birdie", birdie)
    writer.member("bogey", bogey)
    writer.member("doubleBogey", doubleBogey)
    writer.member("eagleOrBetter", eagleOrBetter)
    writer.member("holes", holes)
    writer.member("par", par)
    writer.member("worse", worse)
  }
}

extension RecentForm: JSONObject {
  public func writeMembers(to writer: inout JSONWriter) {
    writer.member("change", change)
    writer.member("fiveBefore", fiveBefore)
    writer.member("lastFive", lastFive)
  }
}
