import Batching
public import Golf
public import GolfEvents
import ServiceKit
import Telemetry

/// Applies events to the players' views. There is one projector for each owned partition; its cached ledgers are
/// dropped together with it.
///
/// Repeated events and concurrent writers do no harm: an event applies once, a ledger is written only over the version
/// that was read, and nothing is written to an epoch that is neither current nor being built.
public actor Projector {
  let views: any ViewStoring
  let history: any EventHistory
  private let keeper: ViewKeeper
  let careers: CareerKeeper
  let metrics: ViewMetrics
  let shelf: LedgerCache.Shelf
  let logger = Logger(label: "projector")

  /// The limit for the ledgers of one turn, in bytes of `Ledger.bytes`, in addition to the cache.
  static let turnBytes = 12_000_000
  /// How many players share one transaction.
  static let turnPlayers = 256
  /// How many events of logs one turn may read.
  static let turnEvents = 20_000
  /// The estimated size of a card that has not been read yet, in bytes.
  static let bytesPerCard = 6_000

  /// - Parameter cache: Shared with the other projectors of the process.
  init(
    views: any ViewStoring,
    history: any EventHistory,
    keeper: ViewKeeper,
    careers: CareerKeeper,
    metrics: ViewMetrics,
    cache: LedgerCache
  ) {
    self.views = views
    self.history = history
    self.keeper = keeper
    self.careers = careers
    self.metrics = metrics
    shelf = LedgerCache.Shelf(cache)
  }

  /// Applies a batch in order, and returns once its effect is in the views: the caller may then store its offsets.
  ///
  /// `park` receives the events that could not be applied: first, before anything of their players is written, events
  /// with invalid content; later, after several attempts, events whose card cannot be read or written. An error of
  /// `park` is rethrown, and the batch has to be applied again. Throws `ViewError`: after `.rebuilding`, `.viewsAway`,
  /// `.recordAway` and `.contended` the caller retries the same batch; `.unexpected` means that no event of the batch
  /// could be applied and that the fault is not in a card.
  public func apply(
    _ records: [EventRecord],
    park: @Sendable ([RefusedEvent]) async throws -> Void
  ) async throws {
    guard !records.isEmpty else { return }
    let batch = EventBatch(records)
    var parked: Set<EventID> = []
    for _ in 0..<4 {
      let current = try await keeper.currentEpoch()
      let markers = try await views.markers()
      guard markers.current == current, markers.server == current.server else {
        shelf.removeAll()
        try await keeper.examine()
        continue
      }
      do {
        try await project(batch, in: current, isCached: true, parked: &parked, park)
      } catch let error as ViewError where error.code == .superseded {
        shelf.removeAll()
        try await keeper.examine()
        continue
      }
      guard let building = markers.building, building != current else { return }
      do {
        try await project(batch, in: building, isCached: false, parked: &parked, park)
        return
      } catch let error as ViewError where error.code == .superseded {
        // The rebuild ended meanwhile. If it was abandoned, nothing is missing; if it finished, its views are current
        // now and lack this batch.
        if try await views.markers().current == current { return }
      }
    }
    throw ViewError(.rebuilding, "the views changed again and again")
  }

  /// Reloads a card from the log, for example after an upgrade to a program that can read one of its events.
  public func reload(_ card: CardID, of player: PlayerID) async throws {
    let current = try await keeper.currentEpoch()
    for _ in 0..<5 {
      let replay = try await history.card(card)
      var refused: [RefusedEvent] = []
      guard var stored = try await ledgers([player], in: current, isCached: false, &refused)[player] else { return }
      _ = stored.ledger.adopt(card, from: replay.ledger)
      _ = shelf.take(player, in: current)
      try await careers.record([player: stored])
      let write = LedgerWrite(player, stored, for: .reload(card))
      if write.cards.isEmpty { return }
      if case .stored = try await views.store([write], in: current)[player] { return }
    }
    throw ViewError(.contended, "player \(player)")
  }

  /// Drops every cached ledger.
  public func forget() {
    shelf.removeAll()
  }

  /// Applies the batch in turns. Players with small ledgers and few events come first, so that a long career or a flood
  /// of corrections delays no other player.
  private func project(
    _ batch: EventBatch,
    in epoch: ViewEpoch,
    isCached: Bool,
    parked: inout Set<EventID>,
    _ park: @Sendable ([RefusedEvent]) async throws -> Void
  ) async throws {
    var isolation = BrokenCards()
    for turn in try await turns(batch, in: epoch, isCached: isCached) {
      do {
        try await project(batch, turn, in: epoch, isCached: isCached, parked: &parked, park)
        isolation.succeeded()
      } catch let error as ViewError where error.failureKind == .broken {
        try await isolate(batch, turn, in: epoch, isCached: isCached, parked: &parked, &isolation, park)
      }
    }
    let broken = try isolation.verdict().filter { !parked.contains($0.record.id) }
    guard !broken.isEmpty else { return }
    try await park(broken)
    metrics.broken.increment(by: broken.count)
    parked.formUnion(broken.map(\.record.id))
    for event in broken {
      logger.error(
        "an event could not be applied and was set aside",
        [
          "card": "\(event.record.cardID)", "player": "\(event.record.playerID)",
          "sequence": "\(event.record.sequence)",
          "reason": event.reason,
          "trace": event.record.traceparent.flatMap { TraceContext(traceparent: $0) }?.traceID ?? "none",
        ]
      )
    }
  }

  /// A turn failed with an error that will recur: finds the cards that cause it, and applies everything else.
  private func isolate(
    _ batch: EventBatch,
    _ players: [PlayerID],
    in epoch: ViewEpoch,
    isCached: Bool,
    parked: inout Set<EventID>,
    _ isolation: inout BrokenCards,
    _ park: @Sendable ([RefusedEvent]) async throws -> Void
  ) async throws {
    for player in players {
      for part in players.count > 1 ? [batch] : batch.cards(of: player) {
        do {
          try await project(part, [player], in: epoch, isCached: isCached, parked: &parked, park)
          isolation.succeeded()
        } catch let error as ViewError where error.failureKind == .broken {
          if players.count > 1 {
            try await isolate(batch, [player], in: epoch, isCached: isCached, parked: &parked, &isolation, park)
          } else if isolation.failed(part.items(of: player), error) == .again {
            try await isolate(part, [player], in: epoch, isCached: isCached, parked: &parked, &isolation, park)
          }
        }
      }
    }
  }

  private func turns(_ batch: EventBatch, in epoch: ViewEpoch, isCached: Bool) async throws(ViewError) -> [[PlayerID]] {
    var bytes: [PlayerID: Int] = [:]
    if isCached {
      for player in batch.players { bytes[player] = shelf.bytes(of: player) }
    }
    let unknown = batch.players.filter { bytes[$0] == nil }
    if !unknown.isEmpty {
      for (player, cards) in try await views.sizes(of: unknown, in: epoch) {
        bytes[player] = Self.bytesPerCard * max(1, cards)
      }
    }
    func cost(_ player: PlayerID) -> Int {
      (bytes[player] ?? Self.bytesPerCard) + 1_000 * (batch.events[player]?.count ?? 0)
    }
    let costs = Dictionary(batch.players.map { ($0, cost($0)) }) { $1 }
    return batch.players.sorted { costs[$0, default: 0] < costs[$1, default: 0] }
      .chunks(costing: { costs[$0, default: 0] }, atMost: Self.turnBytes, count: Self.turnPlayers)
  }

  private func project(
    _ batch: EventBatch,
    _ players: [PlayerID],
    in epoch: ViewEpoch,
    isCached: Bool,
    parked: inout Set<EventID>,
    _ park: @Sendable ([RefusedEvent]) async throws -> Void
  ) async throws {
    var pending = players
    var conflicts = 0
    while !pending.isEmpty {
      var refused: [RefusedEvent] = []
      // Long logs are read alone, so that players may be missing here; the next pass has them.
      var ledgers = try await self.ledgers(pending, in: epoch, isCached: isCached, &refused)
      var writes: [LedgerWrite] = []
      for player in pending {
        guard var stored = ledgers.removeValue(forKey: player) else { continue }
        for item in batch.events[player] ?? [] { try await take(item, into: &stored.ledger, &refused) }
        if stored.ledger.figuresChanged { stored.ledger.keepCareer() }
        if !stored.ledger.changedCards.isEmpty {
          writes.append(LedgerWrite(player, stored, for: .events(of: batch.cardIDs(of: player))))
        }
        ledgers[player] = stored
      }
      // A reload also refuses events of earlier batches again; those were parked with their own batch.
      refused = refused.filter { batch.ids.contains($0.record.id) && !parked.contains($0.record.id) }
      if !refused.isEmpty {
        try await park(refused)
        metrics.refused.increment(by: refused.count)
        parked.formUnion(refused.map(\.record.id))
      }
      try await careers.record(ledgers)
      let outcomes = writes.isEmpty ? [:] : try await views.store(writes, in: epoch)
      let isStale = outcomes.values.contains { if case .stale = $0 { true } else { false } }
      pending = pending.filter { player in
        guard var stored = ledgers.removeValue(forKey: player) else { return true }
        if case .stale = outcomes[player] {
          metrics.conflicts.increment()
          return true
        }
        if isCached {
          stored.ledger.markStored()
          stored.base = stored.ledger.version
          stored.isFromLog = false
          shelf.put(stored, for: player, in: epoch)
        }
        return false
      }
      if isStale { conflicts += 1 }
      if conflicts == 5 { throw ViewError(.contended, "\(pending.count) players") }
    }
  }

  private func take(
    _ item: EventBatch.Item,
    into ledger: inout Ledger,
    _ refused: inout [RefusedEvent]
  ) async throws(ViewError) {
    var event = item.event
    if let course = ledger.unnamedCourse(of: event), let names = try await history.names(of: course) {
      event = event.named(names)
    }
    switch ledger.take(event) {
    case .applied: metrics.applied.increment()
    case .ignored: metrics.repeated.increment()
    case .refused(let reason): refused.append(RefusedEvent(record: item.record, reason: reason))
    case .gap(let expected):
      metrics.gaps.increment()
      let card = item.record.cardID
      let replay = try await history.card(card)
      if ledger.adopt(card, from: replay.ledger) != nil { refused += replay.refused }
      if ledger.sequence(of: card) < item.record.sequence {
        let reason = "the log does not have event \(expected) of the card, nor this one"
        refused.append(RefusedEvent(record: item.record, reason: reason))
      }
    }
  }

  /// Ledgers from the cache, else from Redis, else rebuilt from the log; a ledger never starts in the middle of a
  /// player's history. Players whose logs are too long for this pass are missing, but never the first one.
  private func ledgers(
    _ players: [PlayerID],
    in epoch: ViewEpoch,
    isCached: Bool,
    _ refused: inout [RefusedEvent]
  ) async throws(ViewError) -> [PlayerID: StoredLedger] {
    var ledgers: [PlayerID: StoredLedger] = [:]
    if isCached {
      for player in players { ledgers[player] = shelf.take(player, in: epoch) }
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
    guard !bases.isEmpty else { return ledgers }
    for (player, replay) in try await history.ledgers(of: bases.keys.sorted(), events: Self.turnEvents) {
      refused += replay.refused
      ledgers[player] = StoredLedger(ledger: replay.ledger, base: bases[player] ?? 0, isFromLog: true)
    }
    return ledgers
  }
}
