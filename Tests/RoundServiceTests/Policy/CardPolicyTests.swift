import Basics
import Foundation
import Golf
import Postgres
import Telemetry
import TestServers
import Testing

@testable import RoundService

/// `CardPolicy` against the statements that prove the same rules under the locks, on a real PostgreSQL.
@Suite(.enabled(if: Availability.postgres.isAvailable, "\(Availability.postgres)"))
struct CardPolicyTests {
  /// A round of four accounts' cards in every combination of actor, card, round and act.
  struct Combination: CustomStringConvertible {
    let actor: CardPolicy.Actor
    let isGuest: Bool
    let status: CardStatus
    let round: CardPolicy.Round
    let act: CardPolicy.Act

    var policy: CardPolicy {
      CardPolicy(actor: actor, card: CardPolicy.Card(status: status, isGuest: isGuest), round: round)
    }

    var description: String {
      "\(act) by \(actor), \(status) \(isGuest ? "guest's card" : "card"), round \(round)"
    }

    static let all: [Combination] = {
      let rounds: [CardPolicy.Round] = [
        .open, .finished, .deleted(isRestorable: true), .deleted(isRestorable: false),
      ]
      var all: [Combination] = []
      for actor in CardPolicy.Actor.allCases {
        for isGuest in [false, true] {
          // A guest has no account to ask with, and a card without a guest no host.
          if actor == .player && isGuest || actor == .host && !isGuest { continue }
          for status in CardStatus.allCases {
            for round in rounds {
              for act in CardPolicy.Act.allCases {
                all.append(Combination(actor: actor, isGuest: isGuest, status: status, round: round, act: act))
              }
            }
          }
        }
      }
      return all
    }()
  }

  /// One round with three cards: an account's, another account's guest's, and a member's, which stays open.
  struct Table {
    let bench: RecordBench
    let writer: RoundWriter
    /// Connections that stay open: as the database's owner, and as the service.
    let (admin, service): (PostgresLane, PostgresLane)
    let accounts: [CardPolicy.Actor: PlayerID]
    let round: StoredRound
    /// The account's card and the guest's.
    let cards: (account: CardID, guest: CardID)

    init(_ bench: RecordBench, _ writer: RoundWriter) async throws {
      self.bench = bench
      self.writer = writer
      let url = try PostgresConfiguration(url: bench.database.url)
      admin = PostgresLane(configuration: url, name: "admin", timeout: .seconds(30), metrics: Metrics())
      service = PostgresLane(
        configuration: bench.configuration,
        name: "service",
        timeout: .seconds(30),
        metrics: Metrics()
      )
      var accounts: [CardPolicy.Actor: PlayerID] = [.owner: bench.anna]
      for actor in CardPolicy.Actor.allCases where actor != .owner {
        let id = PlayerID(UUID())
        accounts[actor] = id
        _ = try await bench.sql(
          """
          insert into golf.players (id, handle, display_name, password_hash, created_at)
          values ('\(id)', 'a\(id.description.prefix(8))', 'A', 'x', now())
          """
        )
      }
      self.accounts = accounts
      let started = try await writer.create(try bench.new(guests: ["Guest", "Member"]), by: try bench.edit()).round
      cards = (started.cards[0].id, started.cards[1].id)
      // No route puts another account into a round yet; the record allows it.
      func account(_ actor: CardPolicy.Actor) throws -> PlayerID { try #require(accounts[actor]) }
      _ = try await bench.sql(
        """
        update golf.cards set player_id = '\(try account(.player))' where id = '\(started.cards[0].id)';
        update golf.players set host_id = '\(try account(.host))' where id = '\(started.cards[1].player)';
        update golf.cards set player_id = '\(try account(.member))' where id = '\(started.cards[2].id)'
        """
      )
      round = try await bench.session { try RoundWriter.read($0, started.id) }
    }

    func close() async {
      await admin.close()
      await service.close()
    }

    func card(_ combination: Combination) -> CardID { combination.isGuest ? cards.guest : cards.account }

    /// Puts the record into a combination's state.
    func set(_ combination: Combination) async throws {
      let (status, deleted): (RoundStatus, String) =
        switch combination.round {
        case .open: (.open, "null")
        case .finished: (.finished, "null")
        case .deleted(isRestorable: true): (.deleted, "timestamptz '\(Self.now)' - interval '1 day'")
        case .deleted(isRestorable: false): (.deleted, "timestamptz '\(Self.now)' - interval '1 year'")
        }
      let sql = """
        update golf.rounds set status = '\(status)', deleted_at = \(deleted) where id = '\(round.id)';
        update golf.cards set status = 'removed' where round_id = '\(round.id)'
          and id not in (\(round.cards.map { "'\($0.id)'" }.joined(separator: ",")));
        update golf.cards set status = 'open' where id in (\(round.cards.map { "'\($0.id)'" }.joined(separator: ",")));
        update golf.cards set status = '\(combination.status)' where id = '\(card(combination))'
        """
      try await admin.run { try $0.script(sql) }
    }

    private static let now = firstMoment?.description ?? ""

    /// The refusal by the record of a combination's act; nil if it accepts it.
    func refusal(_ combination: Combination) async throws -> CardPolicy.Refusal? {
      let account = try #require(accounts[combination.actor])
      let (id, card, edit) = (round.id, card(combination), try bench.edit(by: account))
      let place = try #require(round.cards.firstIndex { $0.id == card })
      do {
        switch combination.act {
        case .read:
          let stored = try await service.run { try RoundWriter.read($0, id) }
          return stored.readers.contains(account) ? nil : .notFound
        case .enterHole, .clearHole:
          let strokes = combination.act == .enterHole ? Int.random(in: 3...8) : nil
          let write = try bench.write(round, card: place, hole: 1, strokes, writer: account)
          switch try await service.run({ ScoreProgram.run($0, [write], KnownCards()) })[0].get() {
          case .accepted: return nil
          case .notFound: return .notFound
          case .finished: return .finished
          case let other: throw Absent("a verdict on rights, but \(other)")
          }
        case .editCard:
          // An index that differs each time, since an edit that changes nothing is accepted.
          let index = HandicapIndex(rawValue: Int.random(in: 0...400))
          _ = try await writer.editCard(card, of: id, CardChanges(handicapIndex: .some(index)), by: edit)
        case .renameGuest:
          _ = try await writer.editCard(card, of: id, CardChanges(guestName: "\(UUID())"), by: edit)
        case .removeGuest: _ = try await writer.removeGuest(card, from: id, by: edit)
        case .addGuest:
          let tee = round.cards[0].tee
          let guest = NewCard(id: CardID(UUID()), hasClientID: true, guestName: "G", tee: tee, handicapIndex: nil)
          _ = try await writer.addGuest(guest, to: id, by: edit)
        case .moveStart:
          let stored = try await service.run { try RoundWriter.read($0, id) }
          let start = HoleNumber(rawValue: stored.startHole.rawValue % 18 + 1)
          _ = try await writer.editRound(id, RoundChanges(startHole: start), by: edit)
        case .editConditions:
          let conditions = PlayingConditions(rawValue: Int.random(in: 0...3))
          _ = try await writer.editRound(id, RoundChanges(conditions: conditions), by: edit)
        case .finish: _ = try await writer.finish(id, Finish(missing: .unsaid), by: edit)
        case .reopen: _ = try await writer.reopen(id, by: edit)
        case .delete: _ = try await writer.delete(id, by: edit)
        case .restore: _ = try await writer.restore(id, by: edit)
        }
        return nil
      } catch let error as RoundError {
        for refusal in [CardPolicy.Refusal.notFound, .finished, .notAGuest] where error == RoundError(refusal) {
          return refusal
        }
        throw error
      }
    }
  }

  @Test func `The record refuses what the policy refuses, in every combination`() async throws {
    try await RecordBench.with { bench in
      try await bench.writing { writer in
        let table = try await Table(bench, writer)
        #expect(Combination.all.count == 8 * 4 * 4 * CardPolicy.Act.allCases.count)
        for combination in Combination.all {
          try await table.set(combination)
          let refusal = try await table.refusal(combination)
          #expect(refusal == combination.policy.refusal(of: combination.act), "\(combination)")
        }
        await table.close()
      }
    }
  }

  /// Before a score is sent, its card is looked up by an owner that never changes; the status is judged under the lock.
  @Test func `A card is found for the accounts that may enter its holes`() async throws {
    try await RecordBench.with { bench in
      try await bench.writing { writer in
        let table = try await Table(bench, writer)
        let scoring = RoundForScoring(table.round)
        for combination in Combination.all where combination.act == .enterHole && combination.status == .open {
          let account = try #require(table.accounts[combination.actor])
          let isFound = scoring.card(table.card(combination), writtenBy: account) != nil
          #expect(isFound == combination.policy.allows(.enterHole), "\(combination)")
        }
        await table.close()
      }
    }
  }
}
