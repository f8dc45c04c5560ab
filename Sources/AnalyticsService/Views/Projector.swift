import Batching
public import Golf
public import GolfEvents
import Telemetry

/// Applies events to the players' views: the one who writes them while they are read. One for each owned partition;
/// dropped with it, its cached ledgers go too.
///
/// Safe however often an event comes and whoever else writes: an event applies once, a ledger is written only over
/// the version it was read with, and nothing is written into views that are no longer read.
public actor Projector {
  private let views: any ViewStoring
  private let history: any EventHistory
  private let keeper: ViewKeeper
  private let careers: CareerKeeper
  private let metrics: ViewMetrics
  private var cache: LedgerCache

  /// `cacheLimit`: how many cards may be kept in memory; one takes about 3 KB.
  init(
    views: any ViewStoring,
    history: any EventHistory,
    keeper: ViewKeeper,
    careers: CareerKeeper,
    metrics: ViewMetrics,
    cacheLimit: Int = 20_000
  ) {
    self.views = views
    self.history = history
    self.keeper = keeper
    self.careers = careers
    self.metrics = metrics
    self.cache = LedgerCache(cardLimit: cacheLimit)
  }

  /// Applies a batch, in order, and returns when its effect is in the views: the caller may then store its offsets.
  ///
  /// `park` is called before anything is written, with the events that could not be applied; what it throws is
  /// thrown on, and the batch has to come again. Throws `ViewError`: `.rebuilding`, `.viewsAway`, `.recordAway` and
  /// `.contended` ask for the same batch later.
  public func apply(
    _ records: [EventRecord],
    park: @Sendable ([RefusedEvent]) async throws -> Void
  ) async throws {
    guard !records.isEmpty else { return }
    let batch = EventBatch(records)
    var parked: Set<EventID> = []
    for _ in 0..<4 {
      let standing = try await keeper.standing()
      let markers = try await views.markers()
      guard markers.current == standing, markers.server == standing.server else {
        cache.removeAll()
        try await keeper.examine()
        continue
      }
      do {
        try await project(batch, in: standing, isCached: true, parked: &parked, park)
      } catch let error as ViewError where error.code == .superseded {
        cache.removeAll()
        try await keeper.examine()
        continue
      }
      guard let building = markers.building, building != standing else { return }
      do {
        try await project(batch, in: building, isCached: false, parked: &parked, park)
        return
      } catch let error as ViewError where error.code == .superseded {
        // The rebuild ended meanwhile. Given up, it does not matter; finished, its views are read by now and lack
        // this batch.
        if try await views.markers().current == standing { return }
      }
    }
    throw ViewError(.rebuilding, "the views changed again and again")
  }

  /// Reads a card again from the log, for instance after a program was mended that could not read one of its events.
  public func reload(_ card: CardID, of player: PlayerID) async throws {
    let standing = try await keeper.standing()
    for _ in 0..<5 {
      let records = try await history.card(card)
      var refused: [RefusedEvent] = []
      guard var stored = try await ledgers([player], in: standing, isCached: false, &refused)[player] else { return }
      stored.ledger.reload(card, from: records)
      _ = cache.take(player)
      try await careers.record([player: stored])
      let write = LedgerWrite(player, stored)
      if write.cards.isEmpty { return }
      if case .stored = try await views.store([write], in: standing)[player] { return }
    }
    throw ViewError(.contended, "player \(player)")
  }

  /// Forgets every cached ledger.
  public func forget() {
    cache.removeAll()
  }

  private func project(
    _ batch: EventBatch,
    in epoch: ViewEpoch,
    isCached: Bool,
    parked: inout Set<EventID>,
    _ park: @Sendable ([RefusedEvent]) async throws -> Void
  ) async throws {
    if isCached { cache.turn(to: epoch) }
    var pending = batch.players
    for _ in 0..<5 {
      var refused: [RefusedEvent] = []
      var ledgers = try await self.ledgers(pending, in: epoch, isCached: isCached, &refused)
      var writes: [LedgerWrite] = []
      for player in pending {
        guard var stored = ledgers.removeValue(forKey: player) else { continue }
        for item in batch.events[player] ?? [] { try await take(item, into: &stored.ledger, &refused) }
        if stored.ledger.figuresChanged { stored.ledger.keepCareer() }
        if !stored.ledger.changedCards.isEmpty {
          writes.append(LedgerWrite(player, stored))
        }
        ledgers[player] = stored
      }
      // What a reload met again of old is not of this batch and was parked with its own.
      refused = refused.filter { batch.ids.contains($0.record.id) && !parked.contains($0.record.id) }
      if !refused.isEmpty {
        try await park(refused)
        metrics.refused.increment(by: refused.count)
        parked.formUnion(refused.map(\.record.id))
      }
      try await careers.record(ledgers)
      let outcomes = writes.isEmpty ? [:] : try await views.store(writes, in: epoch)
      pending = pending.filter { player in
        if case .stale = outcomes[player] {
          metrics.conflicts.increment()
          return true
        }
        if isCached, var stored = ledgers.removeValue(forKey: player) {
          stored.ledger.markStored()
          stored.base = stored.ledger.version
          stored.isFromLog = false
          cache.put(stored, for: player)
        }
        return false
      }
      if pending.isEmpty { return }
    }
    throw ViewError(.contended, "\(pending.count) players")
  }

  private func take(
    _ item: EventBatch.Item,
    into ledger: inout Ledger,
    _ refused: inout [RefusedEvent]
  ) async throws(ViewError) {
    switch ledger.take(item.event) {
    case .applied: metrics.applied.increment()
    case .ignored: metrics.repeated.increment()
    case .refused(let reason): refused.append(RefusedEvent(record: item.record, reason: reason))
    case .gap(let expected):
      metrics.gaps.increment()
      let card = item.record.cardID
      ledger.reload(card, from: try await history.card(card)) { refused.append($0) }
      if ledger.sequence(of: card) < item.record.sequence {
        let reason = "the log does not have event \(expected) of the card, nor this one"
        refused.append(RefusedEvent(record: item.record, reason: reason))
      }
    }
  }

  /// Cached, else read, else made from the log: a ledger is never begun in the middle of a player's history.
  private func ledgers(
    _ players: [PlayerID],
    in epoch: ViewEpoch,
    isCached: Bool,
    _ refused: inout [RefusedEvent]
  ) async throws(ViewError) -> [PlayerID: StoredLedger] {
    var ledgers: [PlayerID: StoredLedger] = [:]
    if isCached {
      for player in players { ledgers[player] = cache.take(player) }
    }
    let unknown = players.filter { ledgers[$0] == nil }
    guard !unknown.isEmpty else { return ledgers }
    let loaded = try await views.load(unknown, in: epoch)
    var bases: [PlayerID: Int64] = [:]
    for player in unknown {
      switch loaded[player] {
      case .sound(let stored): ledgers[player] = stored
      case .damaged(let base): bases[player] = base
      case nil: bases[player] = 0
      }
    }
    for chunk in bases.keys.sorted().chunks(of: 32) {
      let histories = try await history.players(chunk)
      for player in chunk {
        let ledger = Ledger(replaying: histories[player] ?? []) { refused.append($0) }
        ledgers[player] = StoredLedger(ledger: ledger, base: bases[player] ?? 0, isFromLog: true)
      }
    }
    return ledgers
  }
}
