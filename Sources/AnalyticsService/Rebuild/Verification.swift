public import Golf

/// Compares the views with a recomputation from the log, and the log with the record's tables.
public struct Verification: Sendable {
  let views: any ViewStoring
  let history: any EventHistory
  let careers: any CareerStoring
  /// How long the verification waits, in total, for views that lag behind the log. Views that still lag then count as
  /// differences.
  var patience: Duration = .seconds(15)
  var pageSize = 200

  /// A difference that was found.
  public struct Difference: Hashable, Sendable, CustomStringConvertible {
    public let player: PlayerID
    public let what: String

    public var description: String { "player \(player): \(what)" }
  }

  /// How much was compared, and what differs.
  public struct Report: Hashable, Sendable {
    public var players = 0
    public var cards = 0
    public var differences: [Difference] = []
  }

  /// Throws `.rebuilding` if there are no views.
  public func run() async throws(ViewError) -> Report {
    let markers = try await views.markers()
    guard let epoch = markers.current, try await history.epoch() == epoch.id else {
      throw ViewError(.rebuilding, "the views are missing, or are those of another record")
    }
    var report = Report()
    var patience = patience
    var known: Set<PlayerID> = []
    var last: PlayerID?
    while true {
      let page = try await history.playerIDs(after: last, limit: pageSize)
      for player in page {
        report.players += 1
        known.insert(player)
        let (cards, differences) = try await check(player, in: epoch, &patience)
        report.cards += cards
        report.differences += differences
      }
      guard let end = page.last, page.count == pageSize else { break }
      last = end
    }
    for player in try await views.players(in: epoch).sorted() where !known.contains(player) {
      // A player without rounds has views too, which say so.
      guard try await views.sizes(of: [player], in: epoch)[player, default: 0] > 0 else { continue }
      // A player whose first event arrived during the verification has events in the log by now.
      if try await history.ledger(of: player).events == 0 {
        report.differences.append(Difference(player: player, what: "has views, but no event in the log"))
      }
    }
    return report
  }

  /// Compares one player's data, and repeats this while the views only lag behind.
  private func check(
    _ player: PlayerID,
    in epoch: ViewEpoch,
    _ patience: inout Duration
  ) async throws(ViewError) -> (Int, [Difference]) {
    while true {
      let loaded = try await views.load([player], in: epoch)[player]
      let shown = try await views.views(of: player, in: epoch)
      let ledger = try await history.ledger(of: player).ledger
      // If the ledger was written between the two reads, views and log are of different moments.
      let again = try await views.load([player], in: epoch)[player]
      let recorded = try await history.recordedCards(of: [player])[player] ?? []
      let archived = try await careers.careers(of: [player])[player] ?? ArchivedCareer()
      let findings = findings(loaded, shown, ledger) + findings(recorded, ledger) + findings(archived, ledger)
      let isSettled = loaded?.base == again?.base && !findings.contains(where: \.mayBeLag)
      if isSettled || patience <= .zero {
        return (ledger.cards.count, findings.map { Difference(player: player, what: $0.what) })
      }
      do {
        try await Task.sleep(for: .milliseconds(100))
        patience -= .milliseconds(100)
      } catch {
        throw ViewError(.unexpected, "cancelled")
      }
    }
  }

  private struct Finding {
    let what: String
    /// True if events that are still on their way would explain the difference.
    var mayBeLag = false
  }

  private func findings(_ recorded: [RecordedCard], _ ledger: Ledger) -> [Finding] {
    recorded.flatMap { card -> [Finding] in
      let sequence = ledger.sequence(of: card.id)
      if sequence != card.sequence {
        // The two were read at different moments. They cannot differ for long, because state and event commit together.
        let what = "card \(card.id) is at \(card.sequence) in the record, and the log has \(sequence)"
        return [Finding(what: what, mayBeLag: true)]
      }
      return ledger.cards[card.id].map { card.differences(from: $0) }?.map { Finding(what: $0) } ?? []
    }
  }

  private func findings(_ archived: ArchivedCareer, _ ledger: Ledger) -> [Finding] {
    let version = ledger.postedVersion
    guard archived.version == version else {
      let what = "the career is at version \(archived.version), the log makes it \(version)"
      return [Finding(what: what, mayBeLag: true)]
    }
    let career = ledger.career
    var findings: [Finding] = []
    if archived.indexes != career.archivedIndexes {
      findings.append(Finding(what: "the handicap history is not what the log makes of it"))
    }
    if archived.held != career.archivedBadges {
      findings.append(Finding(what: "the achievements are not what the log makes of them"))
    }
    return findings
  }

  private func findings(_ loaded: LoadedLedger?, _ shown: [View: [UInt8]], _ ledger: Ledger) -> [Finding] {
    switch loaded {
    case nil:
      return [Finding(what: "has no ledger", mayBeLag: true)]
    case .damaged:
      return [Finding(what: "has a ledger that cannot be read")]
    case .sound(let stored):
      var findings: [Finding] = []
      for (card, expected) in ledger.cards.sorted(by: { $0.key < $1.key }) {
        let there = stored.ledger.cards[card]
        if let there, there.sequence == expected.sequence {
          if there != expected { findings.append(Finding(what: "card \(card) is not what its events make of it")) }
        } else {
          let at = there.map { "at event \($0.sequence)" } ?? "missing"
          findings.append(
            Finding(what: "card \(card) is \(at); the log has \(expected.sequence)", mayBeLag: true)
          )
        }
      }
      for card in stored.ledger.cards.keys.sorted() where ledger.cards[card] == nil {
        findings.append(Finding(what: "card \(card) has no event in the log", mayBeLag: true))
      }
      for (view, bytes) in stored.ledger.views() where bytes != shown[view] {
        findings.append(Finding(what: "view \(view.rawValue) is not what the ledger makes of it"))
      }
      return findings
    }
  }
}
