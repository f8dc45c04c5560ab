import Golf
import HTTPServer
import ServiceKit

extension AnalyticsRoutes {
  /// How many changes are told.
  private static let changesTold = 20

  @Sendable func handicap(_ request: HTTPRequest) async throws -> HTTPResponse {
    let player = try await player(request)
    return try await answer {
      let view = try await reader.read(.handicap, of: player)
      let changes = try await careers.changes(of: player, limit: Self.changesTold).map(ChangeAnswer.init)
      return try view.with("changes", changes)
    }
  }

  @Sendable func achievements(_ request: HTTPRequest) async throws -> HTTPResponse {
    let player = try await player(request)
    return try await answer {
      let view = try await reader.read(.achievements, of: player)
      let withdrawn = try await careers.withdrawn(of: player).compactMap { WithdrawalAnswer($0.badge, $0.archived) }
      return try view.with("withdrawn", withdrawn)
    }
  }

  @Sendable func explanation(_ request: HTTPRequest) async throws -> HTTPResponse {
    let player = try await player(request)
    var query = QueryReader(request)
    let day = query.value("day", allowed: "a date as yyyy-MM-dd") { LocalDate($0) }
    try query.finish()
    return try await answer {
      let history = try await reader.ledger(of: player).career.handicap.history
      return try CanonicalJSON.encode(ExplanationAnswer(history, after: day))
    }
  }

  @Sendable func whatIf(_ request: HTTPRequest) async throws -> HTTPResponse {
    let player = try await player(request)
    let question = try WhatIfQuestion(request)
    return try await answer {
      let career = try await reader.ledger(of: player).career
      return try CanonicalJSON.encode(WhatIfAnswer(career, question, at: try question.place(in: career)))
    }
  }

  @Sendable func statistics(_ request: HTTPRequest) async throws -> HTTPResponse {
    let player = try await player(request)
    let question = try StatisticsQuestion(request)
    return try await answer {
      try CanonicalJSON.encode(StatisticsAnswer(try await reader.ledger(of: player).history, question))
    }
  }
}

extension [UInt8] {
  /// An object's JSON with one member more.
  fileprivate func with(_ name: String, _ value: some Encodable) throws -> [UInt8] {
    var object = self
    object.removeLast()
    object += Array(",\"\(name)\":".utf8)
    object += try CanonicalJSON.encode(value)
    object.append(UInt8(ascii: "}"))
    return object
  }
}
