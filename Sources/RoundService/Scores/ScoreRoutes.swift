import Basics
import FoundationEssentials
import Golf
import HTTPServer
import ServiceKit
import Telemetry

/// The routes that put and clear a hole's score: the hot path.
struct ScoreRoutes: Sendable {
  let context: RouteContext
  let scores: ScoreWriter
  let rounds: RoundWriter
  let lists: RoundList

  func add(to router: inout Router, logger: Logger) {
    router.on(.put, "/api/rounds/{round}/cards/{card}/holes/{hole}", logger: logger, put)
    router.on(.delete, "/api/rounds/{round}/cards/{card}/holes/{hole}", logger: logger, clear)
  }

  @Sendable private func put(_ request: HTTPRequest) async throws -> HTTPResponse {
    let player = try await context.writer(request)
    let body = try HoleBody(request)
    return try await write(request, by: player) { par, faults in
      try body.score(par: par, others: faults)
    }
  }

  @Sendable private func clear(_ request: HTTPRequest) async throws -> HTTPResponse {
    try await write(request, by: try await context.writer(request)) { _, faults in
      guard faults.isEmpty else { throw Problem.invalid(faults) }
      return nil
    }
  }

  /// - Parameter score: Builds the score for the hole's par; throws 422 with these faults and its own.
  private func write(
    _ request: HTTPRequest,
    by player: PlayerID,
    score: @Sendable (Par?, [RequestFault]) throws -> HoleScore?
  ) async throws -> HTTPResponse {
    let (id, cardID) = (try request.roundID, try request.cardID)
    let conditions = HoleConditions(request)
    // A changed tee is found under the card's lock; then the score is checked again.
    for _ in 0..<4 {
      guard let round = try await context.scoring.round(id, card: cardID, by: player) else { throw Problem.notFound }
      if round.replaced.contains(cardID) { throw try await moved(cardID, request, by: player) }
      if let refusal = round.refusal(of: player, on: cardID) { throw RoundError(refusal).problem }
      guard let card = round.cards[cardID] else { throw Problem.notFound }
      guard let tee = round.snapshot.tee(card.tee) else { throw Problem.notFound }
      let number = try request.parameter("hole", as: String.self)
      let hole = HoleNumber(text: number).flatMap(tee.hole)
      var faults = conditions.faults
      if hole == nil { faults.append(Self.notPlayed(number, tee)) }
      let score = try score(hole?.par, faults)
      guard let hole else { throw Problem.notFound }
      let write = try ScoreWrite(
        round: id,
        card: cardID,
        hole: hole.number,
        score: score,
        tee: tee.id,
        ifMatch: conditions.version,
        writer: player,
        device: conditions.device,
        deviceID: conditions.deviceID,
        recordedAt: try context.time(),
        traceparent: request.trace.traceparent,
        event: EventID(.v7(at: context.now()))
      )
      switch try await scores.write(write) {
      case .accepted(let card): return try accepted(card, tee)
      case .notFound: throw Problem.notFound
      case .notYours: throw RoundError.notYours.problem
      case .moved: throw try await moved(cardID, request, by: player)
      case .finished:
        if let answer = try await late(write) { return answer }
        // What this process keeps of the round may be older than the card: another tee, or another card in its place.
        if let now = try await context.reader.round(id) { context.scoring.keep(now) }
      case .notesFull: throw Self.notesFull
      case .teeChanged(let tee): context.scoring.correct(id, card: cardID, tee: tee)
      case .otherVersion(let stored, let name):
        throw HoleConflict(stored: stored, writer: name, sent: score).problem
      }
    }
    throw Problem.overloaded
  }

  /// The problem of a write to a replaced card: it names the card that has its holes now, and that card's own value.
  /// Throws 404 if the player may not know of that card.
  private func moved(
    _ card: CardID,
    _ request: HTTPRequest,
    by player: PlayerID
  ) async throws -> Problem {
    let number = HoleNumber(text: try request.parameter("hole", as: String.self))
    guard let place = try await lists.place(of: card, for: player),
      let round = try await context.reader.round(place.round), round.readers.contains(player),
      let now = round.card(place.card)
    else { throw Problem.notFound }
    return CardMoved(round: round.id, card: now.id, stored: number.flatMap(now.hole)).problem
  }

  /// The answer to a score that found its card finished; nil if it is to be sent once more.
  private func late(_ write: ScoreWrite) async throws -> HTTPResponse? {
    let (round, isProposed): (StoredRound, Bool)
    switch try await mappingRefusals({ try await rounds.propose(write) }) {
    case .equal(let after): (round, isProposed) = (after, false)
    case .proposed(let after): (round, isProposed) = (after, true)
    case .again: return nil
    }
    _ = await context.committed(round)
    guard let card = round.card(write.card),
      let body = round.state(
        of: card,
        hole: write.hole,
        withNote: card.keeper == write.writer,
        isProposed: isProposed
      )
    else { throw Problem.notFound }
    var response = JSONAnswer.make(isProposed ? 202 : 200, bytes: body)
    response.headers["ETag"] = "\"\(card.hole(write.hole)?.version ?? 0)\""
    return response
  }

  private func accepted(_ card: ScoredCard, _ tee: TeeSnapshot) throws -> HTTPResponse {
    guard let totals = card.played.totals(tee: tee, startHole: card.startHole) else { throw Problem.internalError }
    var response = JSONAnswer.make(200, bytes: card.json(totals: totals))
    response.headers["ETag"] = card.holeTag
    return response
  }

  private static func notPlayed(_ number: String, _ tee: TeeSnapshot) -> RequestFault {
    RequestFault(
      pointer: "{hole}",
      message: "This hole is not part of the round.",
      got: JSONString.quoted(number.prefix(scalars: 40)),
      allowed: tee.holes.map { "\($0.number.rawValue)" }.joined(separator: ", ")
    )
  }

  private static let notesFull = Problem(
    "notes-full",
    status: 409,
    title: "The notes of this round are too long.",
    detail: "All notes of a round together may have at most \(RoundBounds.noteBytes) bytes. Shorten one of them, then "
      + "send this again."
  )
}
