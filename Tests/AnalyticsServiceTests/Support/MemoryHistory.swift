import FoundationEssentials
import Golf
import GolfEvents

@testable import AnalyticsService

/// A log in memory.
actor MemoryHistory: EventHistory {
  private(set) var records: [EventRecord] = []
  private var stored: UUID?
  private var cards: [PlayerID: [RecordedCard]] = [:]
  private(set) var cardReads = 0
  private(set) var logReads = 0

  /// Cards that can never be read.
  private var broken: Set<CardID> = []
  func breakCard(_ card: CardID?) { broken = card.map { [$0] } ?? [] }

  func append(_ record: EventRecord) { records.append(record) }

  func append(_ history: CardHistory) throws {
    for envelope in history.events { records.append(try envelope.record) }
  }

  func setCards(_ cards: [RecordedCard], of player: PlayerID) { self.cards[player] = cards }

  func setStored(_ epoch: UUID?) { stored = epoch }

  func card(_ card: CardID) async throws(ViewError) -> LedgerReplay {
    cardReads += 1
    if broken.contains(card) { throw ViewError(.unexpected, "a row of the card cannot be read") }
    return LedgerReplay(records.filter { $0.cardID == card }, names: Self.names)
  }

  func ledgers(of players: [PlayerID], events: Int) async throws(ViewError) -> [PlayerID: LedgerReplay] {
    logReads += 1
    var ledgers: [PlayerID: LedgerReplay] = [:]
    for player in players where ledgers.isEmpty || ledgers.values.reduce(0, { $0 + $1.events }) < events {
      ledgers[player] = LedgerReplay(records.filter { $0.playerID == player }, names: Self.names)
    }
    return ledgers
  }

  func ledgers(
    after: PlayerID?,
    events: Int
  ) async throws(ViewError) -> [(player: PlayerID, replay: LedgerReplay)] {
    let players = try await playerIDs(after: after, limit: 1_000)
    return try await ledgers(of: players, events: events).map { ($0.key, $0.value) }.sorted { $0.0 < $1.0 }
  }

  func names(of course: CourseKey) async throws(ViewError) -> CourseNames? { Self.names(of: course) }

  /// The names of the shipped courses.
  static func names(of key: CourseKey) -> CourseNames? {
    guard let course = ShippedCourses.all.first(where: { $0.id == key.id && $0.revision == key.revision }) else {
      return nil
    }
    return CourseNames(
      club: course.club,
      name: course.name,
      tees: Dictionary(
        uniqueKeysWithValues: course.tees.map { ($0.id, CourseNames.Tee(name: $0.name, colour: $0.colour)) }
      )
    )
  }

  func playerIDs(after: PlayerID?, limit: Int) async throws(ViewError) -> [PlayerID] {
    let all = Set(records.map(\.playerID)).sorted()
    return Array(all.filter { id in after.map { id > $0 } ?? true }.prefix(limit))
  }

  func recordedCards(of players: [PlayerID]) async throws(ViewError) -> [PlayerID: [RecordedCard]] {
    cards.filter { players.contains($0.key) }
  }

  func epoch() async throws(ViewError) -> UUID? { stored }

  func setEpoch(_ epoch: UUID) async throws(ViewError) { stored = epoch }
}
