import Basics
import FoundationEssentials
import Golf
import GolfEvents

/// One card of a player's ledger, with its stored form.
struct LedgerCard: Hashable, Sendable {
  /// Sequence number of the last event; a card's first event has 1.
  var sequence: Int64
  /// Sequence number of the last event that changed the posted score; 0 if none has.
  var postedSequence: Int64 = 0
  /// Nil if the card's first event could not be read.
  var state: CardState?
}

extension LedgerCard {
  /// Estimated size in memory in bytes, including the card's part of the career and the allocator's overhead. The
  /// formula fits one measurement: 20,000 full cards of eighteen holes took 99 to 117 MiB, 5 to 6 KB each.
  var memory: Int {
    guard let state else { return 256 }
    let holes =
      state.card.tee.holes.count + (state.lastFinished?.tee.holes.count ?? 0)
      + (state.nine?.holes.count ?? 0)
    let names = state.course.club.utf8.count + state.course.name.utf8.count + state.card.tee.name.utf8.count
    return 1_800 + 220 * holes + names
  }
}

// The bytes are a function of the card's events alone, so that a rebuild writes the same. Each property of the holes is
// a list in the order of the holes: an object for each hole would take three times the space and three times as long to
// read.
extension LedgerCard: Decodable {
  /// Version of the stored form, of how the rules are read and of what is published with a change. When one of them
  /// changes, this number is raised, and every
  /// view and career is rebuilt. A card of another format cannot be read; its ledger is rebuilt from the log.
  static let format = 6

  private enum CodingKeys: String, CodingKey {
    case format, sequence, posted, round, playedOn, startedAt, mode, course, pcc, card, lastFinished, nine, status,
      deleted
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    guard try container.decode(Int.self, forKey: .format) == Self.format else {
      throw Self.corrupted(decoder, "another format")
    }
    sequence = try container.decode(Int64.self, forKey: .sequence)
    postedSequence = try container.decode(Int64.self, forKey: .posted)
    guard container.contains(.round) else { return }
    let mode = try container.decode(RoundMode.self, forKey: .mode)
    func card(_ key: CodingKeys) throws -> Card? {
      guard let stored = try container.decodeIfPresent(StoredScores.self, forKey: key) else { return nil }
      guard let card = try stored.card(mode) else { throw Self.corrupted(decoder, "not a value for each hole played") }
      return card
    }
    let nine = try container.decodeIfPresent(StoredNine.self, forKey: .nine)
    guard nine == nil || nine?.tee != nil else {
      throw Self.corrupted(decoder, "not a value for each hole of the nine")
    }
    guard let current = try card(.card) else { throw Self.corrupted(decoder, "no card") }
    state = CardState(
      round: try container.decode(RoundID.self, forKey: .round),
      playedOn: try container.decode(LocalDate.self, forKey: .playedOn),
      startedAt: try container.decode(Timestamp.self, forKey: .startedAt),
      mode: mode,
      course: try container.decode(CourseReference.self, forKey: .course),
      conditions: try container.decode(PlayingConditions.self, forKey: .pcc),
      card: current,
      status: try container.decode(CardStatus.self, forKey: .status),
      lastFinished: try card(.lastFinished),
      nine: nine?.tee,
      isDeleted: try container.decode(Bool.self, forKey: .deleted)
    )
  }

  private static func corrupted(_ decoder: any Decoder, _ what: String) -> DecodingError {
    .dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: what))
  }
}

extension LedgerCard: JSONObject {
  /// Members are not sorted; only this file reads these bytes.
  func writeMembers(to writer: inout JSONWriter) {
    writer.member("format", Self.format)
    writer.member("sequence", sequence)
    writer.member("posted", postedSequence)
    guard let state else { return }
    writer.member("round", state.round.uuid)
    writer.member("playedOn", state.playedOn.description)
    writer.member("startedAt", state.startedAt.description)
    writer.member("mode", state.mode.rawValue)
    writer.member("course", StoredCourse(course: state.course))
    writer.member("pcc", state.conditions.rawValue)
    writer.member("card", StoredScores(state.card))
    if let card = state.lastFinished { writer.member("lastFinished", StoredScores(card)) }
    if let nine = StoredNine(state.nine) { writer.member("nine", nine) }
    writer.member("status", state.status.rawValue)
    writer.member("deleted", state.isDeleted)
  }
}

extension LedgerCard {
  /// Fast path for plain JSON, which is every card without an escaped character in a name: a page of a long career has
  /// thousands of cards.
  init(bytes: [UInt8]) throws {
    if let card = LedgerCard(plain: bytes) {
      self = card
    } else {
      self = try CanonicalJSON.decode(from: bytes)
    }
  }

  /// Nil for JSON that is not plain, or not valid: the general decoder then decides.
  init?(plain bytes: [UInt8]) {
    guard let all = PlainObject(bytes[...]), all["format"]?.integer == Self.format,
      let sequence = all["sequence"]?.integer, let posted = all["posted"]?.integer
    else { return nil }
    self.init(sequence: Int64(sequence), postedSequence: Int64(posted))
    guard all["round"] != nil else { return }
    guard let mode = all.text("mode").flatMap(RoundMode.init(rawValue:)), let round: RoundID = all.id("round"),
      let playedOn = all.text("playedOn").flatMap({ LocalDate($0) }), let startedAt = all.time("startedAt"),
      let course = all.object("course").flatMap(CourseReference.init(plain:)),
      let conditions: PlayingConditions = all.bounded("pcc"), let card = all.card("card", mode),
      let status = all.text("status").flatMap(CardStatus.init(rawValue:)), let isDeleted = all["deleted"]?.bool
    else { return nil }
    var lastFinished: Card?
    if all["lastFinished"] != nil {
      guard let last = all.card("lastFinished", mode) else { return nil }
      lastFinished = last
    }
    var nine: TeeSnapshot?
    if all["nine"] != nil {
      guard let tee = all.object("nine").flatMap(StoredNine.init(plain:))?.tee else { return nil }
      nine = tee
    }
    state = CardState(
      round: round,
      playedOn: playedOn,
      startedAt: startedAt,
      mode: mode,
      course: course,
      conditions: conditions,
      card: card,
      status: status,
      lastFinished: lastFinished,
      nine: nine,
      isDeleted: isDeleted
    )
  }

  var bytes: [UInt8] { json }
}

/// The nine holes that a card of eighteen counts as.
private struct StoredNine: Decodable, JSONObject {
  private let mode: RoundMode
  private let holes: StoredTee

  init?(_ tee: TeeSnapshot?) {
    guard let tee, let mode = [RoundMode.front, .back].first(where: { $0.holeNumbers == tee.holes.map(\.number) })
    else { return nil }
    self.mode = mode
    holes = StoredTee(tee)
  }

  init?(plain: PlainObject) {
    guard let mode = plain.text("mode").flatMap(RoundMode.init(rawValue:)),
      let holes = plain.object("holes").flatMap(StoredTee.init(plain:))
    else { return nil }
    self.mode = mode
    self.holes = holes
  }

  /// Nil if it is not a nine.
  var tee: TeeSnapshot? { mode == .eighteen ? nil : holes.snapshot(mode) }

  func writeMembers(to writer: inout JSONWriter) {
    writer.member("mode", mode.rawValue)
    writer.member("holes", holes)
  }
}

private struct StoredCourse: JSONObject {
  let course: CourseReference

  func writeMembers(to writer: inout JSONWriter) {
    writer.member("id", course.id.uuid)
    writer.member("revision", course.revision)
    writer.member("club", course.club)
    writer.member("name", course.name)
  }
}

extension PlainObject {
  fileprivate func card(_ name: StaticString, _ mode: RoundMode) -> Card? {
    guard let stored = object(name).flatMap(StoredScores.init(plain:)) else { return nil }
    return (try? stored.card(mode)) ?? nil
  }
}
