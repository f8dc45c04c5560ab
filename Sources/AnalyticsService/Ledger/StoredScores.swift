import Basics
import Golf
import GolfEvents

/// A card's scores as stored: one list for each property, with an entry for each hole of the round. A list without
/// values is left out.
struct StoredScores: Decodable {
  private let tee: StoredTee
  private let startHole: HoleNumber?
  /// Null for a hole without strokes.
  private let strokes: [Int?]
  private let putts: [Int?]?
  private let firstPuttFeet: [Int?]?
  private let penalties: [Int?]?
  /// One letter for each hole: `h` hit, `l` left, `r` right, `s` short, `o` long, and `-` if none was entered.
  private let fairways: String?
  /// `y`, `n` or `-`.
  private let bunkers: String?
  /// `y` or `n`.
  private let pickedUp: String?

  init(_ card: Card) {
    let scores = card.tee.holes.map { card[$0.number] }
    tee = StoredTee(card.tee)
    startHole = card.order.holes.first
    strokes = scores.map { $0?.strokes }
    putts = Self.list(scores.map { $0?.putts })
    firstPuttFeet = Self.list(scores.map { $0?.firstPuttFeet })
    penalties = Self.list(scores.map { $0?.penalties })
    fairways = Self.text(scores.map { $0?.fairway.map(\.letter) })
    bunkers = Self.text(scores.map { $0?.greensideBunker.map { $0 ? "y" : "n" } })
    let picked = scores.map { $0?.pickedUp == true }
    pickedUp = picked.contains(true) ? Self.text(picked.map { $0 ? "y" : "n" }) : nil
  }

  /// Nil if it is not a card of a round in this mode. Throws for an impossible score.
  func card(_ mode: RoundMode) throws -> Card? {
    guard let tee = tee.snapshot(mode), let startHole, var card = Card(tee: tee, startHole: startHole) else {
      return nil
    }
    let count = tee.holes.count
    let (fairways, bunkers) = (Array(fairways ?? ""), Array(bunkers ?? ""))
    let pickedUp = Array(pickedUp ?? "")
    let lists = [putts, firstPuttFeet, penalties].compactMap { $0?.count }
    let texts = [fairways.count, bunkers.count, pickedUp.count].filter { $0 > 0 }
    guard strokes.count == count, (lists + texts).allSatisfy({ $0 == count }) else { return nil }
    for (place, hole) in tee.holes.enumerated() {
      let entry = HoleEntry(
        strokes: strokes[place],
        putts: putts?[place],
        firstPuttFeet: firstPuttFeet?[place],
        fairway: fairways.isEmpty ? nil : Fairway(letter: fairways[place])?.rawValue,
        penalties: penalties?[place],
        greensideBunker: bunkers.isEmpty || bunkers[place] == "-" ? nil : bunkers[place] == "y",
        pickedUp: pickedUp.isEmpty ? false : pickedUp[place] == "y"
      )
      // A hole without strokes has a score only if the ball was picked up.
      guard entry.strokes != nil || entry.pickedUp else { continue }
      try card.set(HoleScore(entry, par: nil), at: hole.number)
    }
    return card
  }

  private static func list(_ values: [Int?]) -> [Int?]? { values.contains { $0 != nil } ? values : nil }

  private static func text(_ letters: [Character?]) -> String? {
    letters.contains { $0 != nil } ? String(letters.map { $0 ?? "-" }) : nil
  }
}

/// A tee as stored: one list for each property, with an entry for each hole of the round.
struct StoredTee: Decodable {
  private let id: TeeID
  private let name: String
  private let colour: String
  private let gender: RatingGender
  private let rating: Rating
  private let pars: [Par]
  private let strokeIndexes: [StrokeIndex]
  private let yards: [Int]

  init(_ tee: TeeSnapshot) {
    id = tee.id
    name = tee.name
    colour = tee.colour
    gender = tee.gender
    rating = tee.rating
    pars = tee.holes.map(\.par)
    strokeIndexes = tee.holes.map(\.strokeIndex)
    yards = tee.holes.map(\.yards)
  }

  /// Nil unless each list has one value for each hole of the mode.
  func snapshot(_ mode: RoundMode) -> TeeSnapshot? {
    let numbers = mode.holeNumbers
    guard [pars.count, strokeIndexes.count, yards.count].allSatisfy({ $0 == numbers.count }) else { return nil }
    let holes = numbers.enumerated().map { place, number in
      Hole(number: number, par: pars[place], strokeIndex: strokeIndexes[place], yards: yards[place])
    }
    return TeeSnapshot(id: id, name: name, colour: colour, gender: gender, rating: rating, holes: holes)
  }
}

extension StoredScores {
  /// Nil for JSON that is not plain, or not a card: the general decoder then decides.
  init?(plain: PlainObject) {
    guard let tee = plain.object("tee").flatMap(StoredTee.init(plain:)),
      let startHole: HoleNumber? = plain.optional("startHole"),
      let strokes = plain["strokes"]?.numbers, let putts = plain.optional("putts", \.numbers),
      let firstPuttFeet = plain.optional("firstPuttFeet", \.numbers),
      let penalties = plain.optional("penalties", \.numbers), let fairways = plain.optional("fairways", \.string),
      let bunkers = plain.optional("bunkers", \.string), let pickedUp = plain.optional("pickedUp", \.string)
    else { return nil }
    self.tee = tee
    self.startHole = startHole
    self.strokes = strokes
    self.putts = putts
    self.firstPuttFeet = firstPuttFeet
    self.penalties = penalties
    self.fairways = fairways
    self.bunkers = bunkers
    self.pickedUp = pickedUp
  }
}

extension StoredTee {
  init?(plain: PlainObject) {
    guard let id = plain.text("id"), let name = plain.text("name"), let colour = plain.text("colour"),
      let gender = plain.text("gender").flatMap(RatingGender.init), let rating = plain.object("rating"),
      let courseRating: CourseRating = rating.bounded("courseRatingTenths"), let slope: Slope = rating.bounded("slope"),
      let pars: [Par] = plain["pars"]?.bounded(), let strokeIndexes: [StrokeIndex] = plain["strokeIndexes"]?.bounded(),
      let yards = plain["yards"]?.numbers?.compactMap(\.self)
    else { return nil }
    self.id = TeeID(rawValue: id)
    self.name = name
    self.colour = colour
    self.gender = gender
    self.rating = Rating(courseRating: courseRating, slope: slope)
    self.pars = pars
    self.strokeIndexes = strokeIndexes
    self.yards = yards
  }
}

extension PlainJSON.Value {
  /// A list of numbers and nulls; nil for any other value.
  fileprivate var numbers: [Int?]? {
    guard let elements else { return nil }
    var numbers: [Int?] = []
    numbers.reserveCapacity(elements.count)
    for element in elements {
      switch element {
      case .integer(let number): numbers.append(number)
      case .null: numbers.append(nil)
      default: return nil
      }
    }
    return numbers
  }

  fileprivate func bounded<Value: BoundedInteger>() -> [Value]? {
    guard let elements else { return nil }
    let values = elements.compactMap { $0.integer.flatMap(Value.init(rawValue:)) }
    return values.count == elements.count ? values : nil
  }
}

extension StoredScores: JSONObject {
  func writeMembers(to writer: inout JSONWriter) {
    writer.member("tee", tee)
    writer.optional("startHole", startHole?.rawValue)
    writer.array("strokes", strokes) { $0.value($1) }
    writer.optional("putts", putts)
    writer.optional("firstPuttFeet", firstPuttFeet)
    writer.optional("penalties", penalties)
    writer.optional("fairways", fairways)
    writer.optional("bunkers", bunkers)
    writer.optional("pickedUp", pickedUp)
  }
}

extension StoredTee: JSONObject {
  func writeMembers(to writer: inout JSONWriter) {
    writer.member("id", id.rawValue)
    writer.member("name", name)
    writer.member("colour", colour)
    writer.member("gender", gender.rawValue)
    writer.object("rating") { writer in
      writer.member("courseRatingTenths", rating.courseRating.rawValue)
      writer.member("slope", rating.slope.rawValue)
    }
    writer.array("pars", pars) { $0.value($1.rawValue) }
    writer.array("strokeIndexes", strokeIndexes) { $0.value($1.rawValue) }
    writer.array("yards", yards) { $0.value($1) }
  }
}

extension JSONWriter {
  fileprivate mutating func value(_ number: Int?) {
    if let number { value(number) } else { null() }
  }

  fileprivate mutating func optional(_ name: StaticString, _ list: [Int?]?) {
    if let list { array(name, list) { $0.value($1) } }
  }
}

extension Fairway {
  fileprivate var letter: Character {
    switch self {
    case .hit: "h"
    case .left: "l"
    case .right: "r"
    case .short: "s"
    case .long: "o"
    }
  }

  fileprivate init?(letter: Character) {
    guard let fairway = Self.allCases.first(where: { $0.letter == letter }) else { return nil }
    self = fairway
  }
}
