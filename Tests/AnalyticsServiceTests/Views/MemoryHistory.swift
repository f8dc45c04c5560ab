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

  func append(_ record: EventRecord) { records.append(record) }

  func append(_ history: CardHistory) throws {
    for envelope in history.events { records.append(try envelope.record) }
  }

  func setCards(_ cards: [RecordedCard], of player: PlayerID) { self.cards[player] = cards }

  func setStored(_ epoch: UUID?) { stored = epoch }

  func card(_ card: CardID) async throws(ViewError) -> [EventRecord] {
    cardReads += 1
    return records.filter { $0.cardID == card }.sorted { $0.sequence < $1.sequence }
  }

  func players(_ players: [PlayerID]) async throws(ViewError) -> [PlayerID: [EventRecord]] {
    Dictionary(grouping: records.filter { players.contains($0.playerID) }, by: \.playerID)
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
