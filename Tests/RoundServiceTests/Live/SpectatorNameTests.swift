import FoundationEssentials
import Golf
import TestServers
import Testing

@testable import RoundService

/// The names that spectators read.
@Suite struct SpectatorNameTests {
  @Test(
    arguments: [
      ("Ada Byron", "A.B."), ("ada", "A."), ("Jean-Luc Picard", "J.L.P."), ("Mary Jane van der Berg", "M.J.B."),
      ("O'Neil", "O."), ("Seán O’Brien", "S.O."), ("  Zoë  ", "Z."), ("A.B.", "A.B."), ("\"Bo\" (7)", "B."),
      ("Émile Zola", "É.Z."), ("e\u{301}mile", "É."), ("ßen", "ß."), ("김철수", "김."), ("محمد علي", "م.ع."),
      ("🏌️ Ada", "A."), ("Ada 🏴󠁧󠁢󠁳󠁣󠁴󠁿", "A."), ("R2D2 Unit", "R.U."), ("क्षमा", "क्ष."),
    ]
  )
  func `Initials are whole letters, three at most`(name: String, initials: String) {
    // The letter and its marks are one character, in either form.
    #expect(SpectatorNames.initials(of: name) == initials)
  }

  @Test(arguments: ["🏌️‍♀️", "007", "", "…", "👩🏽‍🦱👨‍👩‍👧"])
  func `A name without a letter has no initials`(name: String) {
    #expect(SpectatorNames.initials(of: name) == nil)
  }

  @Test(.enabled(if: Availability.postgres.isAvailable, "\(Availability.postgres)"))
  func `Equal initials are numbered, an account has its name and a guest its initials until its keeper chooses`()
    async throws
  {
    try await RecordBench.with { bench in
      let round = try await bench.round(guests: ["Ann", "Abe", "🏌️‍♀️"])
      let cards = round.cards.map(\.id)
      func shown(_ round: StoredRound) -> [String] {
        let names = SpectatorNames(round.cards)
        return round.cards.map { names[$0.id] }
      }
      #expect(shown(round) == ["Anna", "A.", "A. 2", "Player 4"])
      #expect(round.cards.map(\.spectatorName) == [.name, .initials, .initials, .initials])
      try await bench.writing { writer in
        var now = try await writer.setSpectatorName(.initials, on: cards[0], of: round.id, by: try bench.edit())
        #expect(shown(now) == ["A.", "A. 2", "A. 3", "Player 4"] && now.revision == round.revision + 1)
        let same = try await writer.setSpectatorName(.initials, on: cards[0], of: round.id, by: try bench.edit())
        #expect(same.revision == now.revision)
        now = try await writer.setSpectatorName(.name, on: cards[2], of: round.id, by: try bench.edit())
        #expect(shown(now) == ["A.", "A. 2", "Abe", "Player 4"])
        // A full name that looks like initials is not to be mistaken for another's.
        let renaming = CardChanges(guestName: "A.")
        now = try await writer.editCard(cards[2], of: round.id, renaming, by: try bench.edit(after: 1))
        #expect(shown(now) == ["A. 2", "A. 3", "A.", "Player 4"])
        // A choice belongs to the card: a player who takes it over chooses again.
        let taken = try await bench.joined(now, takeOver: cards[2], after: 2)
        #expect(taken.card(of: bench.bo)?.spectatorName == .name && taken.card(of: bench.bo)?.spectatorsSee == nil)
        await #expect(throws: RoundError.notYours) {
          try await writer.setSpectatorName(.name, on: cards[0], of: round.id, by: try bench.edit(by: bench.bo))
        }
        let bo = try #require(taken.card(of: bench.bo)?.id)
        try await bench.play(taken, bo, [4], by: bench.bo)
        let edit = try bench.edit(by: bench.bo, after: 3)
        _ = try await writer.setSpectatorName(.initials, on: bo, of: round.id, by: edit)
        let (_, own) = try await writer.leave(round.id, by: try bench.edit(by: bench.bo, after: 4))
        #expect(own?.cards.first?.spectatorName == .initials, "the card goes along as it is")
      }
    }
  }
}
