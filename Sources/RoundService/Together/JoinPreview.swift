import Basics
import Golf
import Postgres

/// The round that a code leads to, before the player joins.
struct JoinPreview: Sendable {
  let round: StoredRound
  /// Who made the code.
  let madeBy: PlayerID

  /// The answer to a client that is not signed in: whose round, which course and day.
  var visitorJSON: [UInt8] { JSONWriter(object: { $0.place(of: round) }).bytes }

  /// The answer to a signed-in player.
  func json(for player: PlayerID) -> [UInt8] {
    let guests = round.cards.filter {
      $0.isGuest && ($0.status == .open && round.status == .open || $0.keeper == madeBy)
    }
    return JSONWriter(object: {
      $0.place(of: round)
      $0.member("round", round.id)
      $0.member("status", round.status.rawValue)
      $0.member("mode", round.mode.rawValue)
      $0.member("startHole", round.startHole.rawValue)
      $0.array("tees", round.snapshot.tees) { writer, tee in
        writer.object {
          $0.member("id", tee.id.rawValue)
          $0.member("name", tee.name)
          $0.member("colour", tee.colour)
          $0.member("gender", tee.gender.rawValue)
          $0.member("courseRating", tee.rating.courseRating.tenths)
          $0.member("slope", tee.rating.slope.rawValue)
          $0.member("par", tee.par)
        }
      }
      $0.array("guests", guests) { writer, guest in
        writer.object {
          $0.member("card", guest.id)
          $0.member("name", guest.playerName)
          $0.member("tee", guest.tee.rawValue)
          $0.member("holesPlayed", guest.holes.count { $0.score != nil })
          $0.member("status", guest.status.rawValue)
        }
      }
      $0.member("free", round.status == .open ? 4 - round.cards.count : 0)
      $0.member("member", round.readers.contains(player))
    }).bytes
  }
}

extension JSONWriter {
  fileprivate mutating func place(of round: StoredRound) {
    member("host", round.members.first { $0.isOwner }?.name ?? "")
    object("course") {
      $0.member("club", round.snapshot.course.club)
      $0.member("name", round.snapshot.course.name)
    }
    member("playedOn", round.playedOn.description)
  }
}

extension RoundWriter {
  /// The round that a code leads to. Throws `RoundError.codeUnknown`, and `.barred` for a player whom its owner removed.
  ///
  /// - Parameters:
  ///   - player: Nil for a client that is not signed in.
  ///   - turn: A hash of the player or the address whose turn it is.
  func preview(_ code: RoundCode, for player: PlayerID?, turn: Int, now: Timestamp) async throws -> JoinPreview {
    try await run(turn: turn) { session in
      guard
        let row = try session.execute(CodeStatements.find, [.text(code.description), .text(now.description)]).first
      else { throw RoundError.codeUnknown }
      let round = try Self.read(session, RoundID(try row.uuid("round_id")))
      guard round.status != .deleted else { throw RoundError.codeUnknown }
      if let player {
        let key: [PostgresValue] = [.uuid(round.id.uuid), .uuid(player.uuid)]
        guard try session.execute(MemberStatements.barred, key).isEmpty else { throw RoundError.barred }
      }
      return JoinPreview(round: round, madeBy: PlayerID(try row.uuid("made_by")))
    }
  }
}
