import FoundationEssentials
import Golf
import Postgres
import ServiceKit

extension RoundWriter {
  /// Makes a link for spectators; the one before it ends.
  ///
  /// Throws `RoundError.tooManyLinks` after `RoundBounds.linksADay` within a day.
  /// - Returns: The links whose tickets may still be in use: `LiveEnds` must be told.
  func makeLink(_ id: RoundID, _ token: LinkToken, by edit: Edit) async throws -> (link: SpectatorLink, ended: [UUID]) {
    try await run(for: edit.player) { session in
      try session.transaction { session in
        let round = try Self.lock(session, id, for: edit.player)
        try round.policy(for: edit.player).require(.makeLink)
        let yesterday: [PostgresValue] = [.uuid(id.uuid), .text(edit.time.later(by: -86_400_000).description)]
        let made = try session.execute(SpectatorLinkStatements.count, yesterday).first?.int("links") ?? 0
        guard made < RoundBounds.linksADay else { throw RoundError.tooManyLinks }
        let ended = try Self.endLinks(session, id, at: edit.time)
        try session.execute(SpectatorLinkStatements.sweep, yesterday)
        let link = SpectatorLink(id: UUID.v7(at: edit.time.date), round: id, madeAt: edit.time)
        try session.execute(
          SpectatorLinkStatements.insert,
          [
            .uuid(link.id), .uuid(id.uuid), .bytes(token.hash), .uuid(edit.player.uuid), .text(edit.time.description),
          ]
        )
        return (link, ended)
      }
    }
  }

  /// Ends the link for spectators. Returns as `makeLink` does; a repeated request returns the same links once more.
  func endLink(_ id: RoundID, by edit: Edit) async throws -> [UUID] {
    try await run(for: edit.player) { session in
      try session.transaction { session in
        let round = try Self.lock(session, id, for: edit.player)
        try round.policy(for: edit.player).require(.makeLink)
        return try Self.endLinks(session, id, at: edit.time)
      }
    }
  }

  /// The link that can be used now; nil if there is none. Throws `RoundError.notFound` for strangers.
  func link(_ id: RoundID, for player: PlayerID) async throws -> SpectatorLink? {
    try await run(for: player) { session in
      try Self.read(session, id).policy(for: player).require(.read)
      return try session.execute(SpectatorLinkStatements.running, [.uuid(id.uuid)]).first.map(SpectatorLink.init)
    }
  }

  /// Ends the link of a locked round. Returns those that ended now or while their tickets may still be in use.
  static func endLinks(_ session: PostgresSession, _ round: RoundID, at time: Timestamp) throws -> [UUID] {
    let begin = time.later(by: -SpectatorLinkStatements.remembered)
    return try session.execute(
      SpectatorLinkStatements.end,
      [.uuid(round.uuid), .text(time.description), .text(begin.description)]
    ).map { try $0.uuid("id") }
  }

  /// How spectators read the name on a card.
  func setSpectatorName(_ shown: SpectatorName, on card: CardID, of id: RoundID, by edit: Edit) async throws
    -> StoredRound
  {
    try await say(id, .setSpectatorName, on: card, by: edit) { session, _, card in
      guard card.spectatorName != shown else { return false }
      try session.execute(SpectatorLinkStatements.setName, [.uuid(card.id.uuid), .text(shown.rawValue)])
      return true
    }
  }
}
