import Golf
import Postgres

extension RoundWriter {
  /// Makes a code to join the round by, for a day; the one before it ends.
  ///
  /// The owner makes it. Of a finished round, every member may who has guests in it: the code then only lets these be
  /// taken over, and making it is their host's consent.
  func makeCode(_ id: RoundID, by edit: Edit) async throws -> RunningCode {
    try await run(for: edit.player) { session in
      try session.transaction { session in
        let round = try Self.lock(session, id, for: edit.player)
        try round.policy(for: edit.player).require(.makeCode)
        let hasGuests = round.cards(keptBy: edit.player).contains(where: \.isGuest)
        guard round.owner == edit.player || round.status == .finished && hasGuests else { throw RoundError.notYours }
        guard round.status == .open || hasGuests else { throw RoundError.roundFinished }
        let yesterday = edit.time.later(by: -RoundCode.lifetime).description
        let made =
          try session.execute(CodeStatements.count, [.uuid(id.uuid), .text(yesterday)]).first?.int("codes") ?? 0
        guard made < RoundBounds.codesADay else { throw RoundError.tooManyCodes }
        let key: [PostgresValue] = [.uuid(id.uuid), .text(edit.time.description)]
        try session.execute(CodeStatements.end, key)
        let freed = edit.time.later(by: -RoundCode.quarantine).description
        try session.execute(CodeStatements.sweep, [.text(freed)])
        let endsAt = edit.time.later(by: RoundCode.lifetime)
        for _ in 0..<8 {
          let code = RoundCode.random()
          let inserted = try session.execute(
            CodeStatements.insert,
            [
              .text(code.description), .uuid(id.uuid), .uuid(edit.player.uuid), .text(edit.time.description),
              .text(endsAt.description), .text(freed),
            ]
          )
          if !inserted.isEmpty { return RunningCode(code: code, endsAt: endsAt) }
        }
        // Eight codes in a row of 887 million were taken: not by chance.
        throw RoundError.noCode
      }
    }
  }

  /// Ends the code. Of a finished round, a member who may make one may end it.
  func endCode(_ id: RoundID, by edit: Edit) async throws {
    try await run(for: edit.player) { session in
      try session.transaction { session in
        let round = try Self.lock(session, id, for: edit.player)
        try round.policy(for: edit.player).require(.makeCode)
        guard round.owner == edit.player || round.status == .finished else { throw RoundError.notYours }
        try session.execute(CodeStatements.end, [.uuid(id.uuid), .text(edit.time.description)])
      }
    }
  }

  /// The code that can be used now; nil if there is none. Throws `RoundError.notFound` for strangers.
  func code(_ id: RoundID, for player: PlayerID, now: Timestamp) async throws -> RunningCode? {
    try await run(for: player) { session in
      try Self.read(session, id).policy(for: player).require(.read)
      return try session.execute(CodeStatements.running, [.uuid(id.uuid), .text(now.description)]).first.flatMap {
        row in
        guard let code = RoundCode(typed: try row.text("code")),
          let end = Timestamp(millisecondsSince1970: Int64(try row.int("ends_at")))
        else { return nil }
        return RunningCode(code: code, endsAt: end)
      }
    }
  }

  /// The removed members that were not invited again; only for the owner, none for others.
  func barred(_ id: RoundID, for player: PlayerID) async throws -> [(id: PlayerID, name: String)] {
    try await run(for: player) { session in
      guard try Self.read(session, id).owner == player else { return [] }
      return try session.execute(MemberStatements.allBarred, [.uuid(id.uuid)]).map {
        (PlayerID(try $0.uuid("id")), try $0.text("display_name"))
      }
    }
  }
}

extension Timestamp {
  /// - Parameter milliseconds: May be negative. The result stays within the bounds of times.
  func later(by milliseconds: Int64) -> Timestamp {
    Timestamp(millisecondsSince1970: millisecondsSince1970 + milliseconds) ?? self
  }
}
