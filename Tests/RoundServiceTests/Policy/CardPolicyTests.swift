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
  /// A round of two accounts in every combination of actor, card, round and act.
  struct Combination: CustomStringConvertible {
    let actor: CardPolicy.Actor
    let isKept: Bool
    let isGuest: Bool
    let status: CardStatus
    let round: CardPolicy.Round.State
    let scoring: Scoring
    let act: CardPolicy.Act

    var policy: CardPolicy {
      CardPolicy(
        actor: actor,
        card: CardPolicy.Card(status: status, isGuest: isGuest, isKept: isKept),
        round: CardPolicy.Round(state: round, scoring: scoring, hasFinished: status == .finished)
      )
    }

    var description: String {
      "\(act) by \(actor), \(status) \(isGuest ? "guest's card" : "card")\(isKept ? " of its own" : ""), round \(round), "
        + "scored by \(scoring)"
    }

    /// The acts that writers of rounds and scores prove. The others have tests of their own.
    static let acts = CardPolicy.Act.allCases.filter {
      $0 != .makeCode
    }

    static let all: [Combination] = {
      let rounds: [CardPolicy.Round.State] = [
        .open, .finished, .deleted(isRestorable: true), .deleted(isRestorable: false),
      ]
      var all: [Combination] = []
      for actor in CardPolicy.Actor.allCases {
        // A stranger keeps no card.
        for isKept in actor == .stranger ? [false] : [false, true] {
          for isGuest in [false, true] {
            for status in CardStatus.allCases {
              for round in rounds {
                for act in acts {
                  let scorings: [Scoring] = [.enterHole, .clearHole].contains(act) ? Scoring.allCases : [.members]
                  for scoring in scorings {
                    all.append(
                      Combination(
                        actor: actor,
                        isKept: isKept,
                        isGuest: isGuest,
                        status: status,
                        round: round,
                        scoring: scoring,
                        act: act
                      )
                    )
                  }
                }
              }
            }
          }
        }
      }
      return all
    }()
  }

  /// One round with four cards: the owner's, its guest's, a member's, and that one's guest's.
  struct Table {
    let bench: RecordBench
    let writer: RoundWriter
    /// Connections that stay open: as the database's owner, and as the service.
    let (admin, service): (PostgresLane, PostgresLane)
    let accounts: [CardPolicy.Actor: PlayerID]
    let round: StoredRound

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
      let (member, stranger) = (PlayerID(UUID()), PlayerID(UUID()))
      accounts = [.owner: bench.anna, .member: member, .stranger: stranger]
      for id in [member, stranger] { try await bench.addPlayer(id) }
      let started = try await writer.create(try bench.new(guests: ["Guest"]), by: try bench.edit()).round
      let code = try await writer.makeCode(started.id, by: try bench.edit()).code
      let joining = Joining(
        code: code,
        card: CardID(UUID()),
        tee: started.cards[0].tee,
        handicapIndex: nil,
        takeOver: nil
      )
      _ = try await writer.join(joining, by: try bench.edit(by: member))
      let tee = started.cards[0].tee
      let guest = NewCard(id: CardID(UUID()), hasClientID: true, guestName: "G", tee: tee, handicapIndex: nil)
      round = try await writer.addGuest(guest, to: started.id, by: try bench.edit(by: member)).round
      // What no combination resets: each act is on a card with a hole, so that who leaves takes it along.
      for place in round.cards.indices {
        let write = try bench.write(round, card: place, hole: 2, 4, writer: bench.anna)
        _ = try await service.run { ScoreProgram.run($0, [write], KnownCards()) }[0].get()
      }
    }

    func close() async {
      await admin.close()
      await service.close()
    }

    func place(_ combination: Combination) -> Int {
      // Positions: the owner's, its guest's, the member's, that one's guest's.
      let isOwners =
        combination.actor == .member ? !combination.isKept : combination.isKept || combination.actor == .stranger
      return (isOwners ? 0 : 2) + (combination.isGuest ? 1 : 0)
    }

    func card(_ combination: Combination) -> CardID { round.cards[place(combination)].id }

    /// Puts the record into a combination's state.
    func set(_ combination: Combination) async throws {
      let (status, deleted): (RoundStatus, String) =
        switch combination.round {
        case .open: (.open, "null")
        case .finished: (.finished, "null")
        case .deleted(isRestorable: true): (.deleted, "timestamptz '\(Self.now)' - interval '1 day'")
        case .deleted(isRestorable: false): (.deleted, "timestamptz '\(Self.now)' - interval '1 year'")
        }
      let member = try #require(accounts[.member])
      let cards = round.cards.map { "'\($0.id)'" }.joined(separator: ",")
      let sql = """
        update golf.rounds
        set status = '\(status)', deleted_at = \(deleted), owner_id = '\(bench.anna)', scoring = '\(combination.scoring)'
        where id = '\(round.id)';
        update golf.round_members set left_at = null, barred = false, deleted_at = null
        where round_id = '\(round.id)' and player_id = '\(member)';
        update golf.round_members set left_at = now() where round_id = '\(round.id)' and player_id <> '\(member)';
        update golf.cards set status = 'removed' where round_id = '\(round.id)' and id not in (\(cards));
        update golf.cards set status = 'open', replaced_by = null where id in (\(cards));
        update golf.cards set status = '\(combination.status)' where id = '\(card(combination))'
        """
      try await admin.run { try $0.script(sql) }
    }

    private static let now = firstMoment?.description ?? ""

    /// The refusal by the record of a combination's act; nil if it accepts it.
    func refusal(_ combination: Combination) async throws -> CardPolicy.Refusal? {
      let account = try #require(accounts[combination.actor])
      let (id, card, edit) = (round.id, card(combination), try bench.edit(by: account))
      let place = place(combination)
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
          case .notYours: return .notYours
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
          do { _ = try await writer.addGuest(guest, to: id, by: edit) } catch RoundError.roundFull {}
        case .moveStart:
          let stored = try await service.run { try RoundWriter.read($0, id) }
          let start = HoleNumber(rawValue: stored.startHole.rawValue % 18 + 1)
          _ = try await writer.editRound(id, RoundChanges(startHole: start), by: edit)
        case .editConditions:
          let conditions = PlayingConditions(rawValue: Int.random(in: 0...3))
          _ = try await writer.editRound(id, RoundChanges(conditions: conditions), by: edit)
        case .editGame:
          let game = RoundGame<CardID>(.skins, .net, allowance: Allowance(percent: Int.random(in: 1...100)))
          _ = try await writer.editRound(id, RoundChanges(game: .some(game)), by: edit)
        case .editCardConditions:
          let conditions = PlayingConditions(rawValue: Int.random(in: 0...3))
          _ = try await writer.editCard(card, of: id, CardChanges(conditions: conditions), by: edit)
        case .finish: _ = try await writer.finish(id, Finish(missing: .unsaid, cards: [card]), by: edit)
        case .reopen: _ = try await writer.reopen(id, [card], by: edit)
        case .leave: _ = try await writer.leave(id, by: edit)
        case .removeMember: _ = try await writer.remove(try #require(accounts[.member]), from: id, by: edit)
        case .undoTakeover:
          do { _ = try await writer.undoTakeover(card, of: id, by: edit) } catch RoundError.nothingToUndo {}
        case .makeLink: _ = try await writer.endLink(id, by: edit)
        case .setSpectatorName:
          // The other choice each time, since one that changes nothing is accepted.
          let stored = try await service.run { try RoundWriter.read($0, id) }
          let shown = stored.card(card)?.spectatorName == .name ? SpectatorName.initials : .name
          _ = try await writer.setSpectatorName(shown, on: card, of: id, by: edit)
        case .confirm:
          let sequence = try await service.run { try RoundWriter.read($0, id).card(card)?.sequence }
          _ = try await writer.confirm(card, of: id, at: sequence ?? 1, by: edit)
        case .query:
          let hole = try #require(HoleNumber(rawValue: 2))
          _ = try await writer.query(hole, of: card, in: id, strokes: Int.random(in: 3...8), by: edit)
        case .settle:
          let hole = try #require(HoleNumber(rawValue: 2))
          let other = try #require(accounts[combination.actor == .owner ? .member : .owner])
          let settlement = Settlement(hole: hole, by: other, isAccepted: true, version: nil)
          _ = try await writer.settle(settlement, on: card, of: id, by: edit)
        case .makeCode: throw Absent("a statement for \(combination)")
        case .delete: _ = try await writer.delete(id, by: edit)
        case .restore: _ = try await writer.restore(id, by: edit)
        }
        return nil
      } catch let error as RoundError {
        for refusal in [CardPolicy.Refusal.notFound, .notYours, .finished, .notFinished, .notAGuest]
        where error == RoundError(refusal) {
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
        #expect(Combination.all.count == 5 * 2 * 4 * 4 * (Combination.acts.count + 2))
        for combination in Combination.all {
          try await table.set(combination)
          let refusal = try await table.refusal(combination)
          #expect(refusal == combination.policy.refusal(of: combination.act), "\(combination)")
        }
        await table.close()
      }
    }
  }

  /// Before a score is sent, its card is looked up in what the process keeps of the round; the status is judged under the
  /// lock.
  @Test func `A card is found for the accounts that may enter its holes`() async throws {
    try await RecordBench.with { bench in
      try await bench.writing { writer in
        let table = try await Table(bench, writer)
        for combination in Combination.all
        where combination.act == .enterHole && combination.status == .open && combination.round == .open {
          try await table.set(combination)
          let scoring = RoundForScoring(try await table.service.run { try RoundWriter.read($0, table.round.id) })
          let account = try #require(table.accounts[combination.actor])
          let refusal = scoring.refusal(of: account, on: table.card(combination))
          #expect(refusal == combination.policy.refusal(of: .enterHole), "\(combination)")
        }
        await table.close()
      }
    }
  }
}
