import Basics
import FoundationEssentials
import Golf
import HTTPServer
import ServiceKit
import Telemetry

/// The routes of joining a round by its code. The code travels in bodies alone, so that no log has it.
struct JoinRoutes: Sendable {
  let context: RouteContext
  let rounds: RoundWriter
  let limits: JoinLimits

  func add(to router: inout Router, logger: Logger) {
    router.on(.post, "/api/join/preview", logger: logger, preview)
    router.on(.post, "/api/join", logger: logger, join)
  }

  @Sendable private func preview(_ request: HTTPRequest) async throws -> HTTPResponse {
    var player: PlayerID?
    if try await context.sessions.isSignedIn(request) {
      let identity = try await context.sessions.require(request)
      player = PlayerID(identity.player)
      try await limits.attempt(identity.player.uuidString, request)
    } else {
      try await limits.arrive(request)
    }
    var body = try ObjectReader(body: request)
    let code = Self.code(&body)
    try body.finish()
    guard let code else { throw RoundError.codeUnknown.problem }
    let turn = player?.hashValue ?? limits.address(of: request).hashValue
    let preview = try await mappingRefusals {
      try await rounds.preview(code, for: player, turn: turn, now: try context.time())
    }
    return JSONAnswer.make(200, bytes: player.map(preview.json) ?? preview.visitorJSON)
  }

  @Sendable private func join(_ request: HTTPRequest) async throws -> HTTPResponse {
    let edit = try await context.edit(request)
    try await limits.attempt(edit.player.description, request)
    var body = try ObjectReader(body: request)
    let code = Self.code(&body)
    let card = body.uuidV7("cardId")
    if !body.mentions("cardId") { body.fault("cardId", "The client makes the card's id.", allowed: "a UUID version 7") }
    let takeOver = body.uuid("takeOver")
    let tee = body.string("tee", length: 1...40, required: takeOver == nil && !body.mentions("takeOver"))
    let index = body.tenths("handicapIndex", in: HandicapIndex.typed).flatMap(HandicapIndex.init(rawValue:))
    try body.finish()
    guard let code, let card else { throw RoundError.codeUnknown.problem }
    let joining = Joining(
      code: code,
      card: CardID(card),
      tee: tee.map(TeeID.init(rawValue:)),
      handicapIndex: index,
      takeOver: takeOver.map { CardID($0) }
    )
    let (round, isNew) = try await mappingRefusals { try await rounds.join(joining, by: edit) }
    return await context.committed(round, status: isNew ? 201 : 200)
  }

  /// A text that cannot be a code is a wrong code, not a fault of the request.
  private static func code(_ body: inout ObjectReader) -> RoundCode? {
    body.string("code", length: 1...40, required: true).flatMap(RoundCode.init(typed:))
  }
}
