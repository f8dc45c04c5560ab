import Basics
import FoundationEssentials
import Golf
import HTTPServer
import ServiceKit

extension AnalyticsRoutes {
  /// The greatest number of changes in an answer.
  private static let mostEdits = 20

  /// Reads the view and the changes side by side. While PostgreSQL is unreachable, the answer has the view without
  /// changes.
  @Sendable func handicap(_ request: HTTPRequest) async throws -> HTTPResponse {
    let player = try await player(request)
    return try await answer {
      async let view = reader.read(.handicap, of: player)
      async let edits = ifAvailable { () throws(ViewError) in try await careers.edits(of: player, limit: Self.mostEdits)
      }
      return try await view.with("changes", edits.map(EditAnswer.init))
    }
  }

  @Sendable func achievements(_ request: HTTPRequest) async throws -> HTTPResponse {
    let player = try await player(request)
    return try await answer {
      async let view = reader.read(.achievements, of: player)
      async let withdrawn = ifAvailable { () throws(ViewError) in try await careers.withdrawn(of: player) }
      return try await view.with("withdrawn", withdrawn.compactMap { WithdrawalAnswer($0.badge, $0.archived) })
    }
  }

  /// The rows that `read` returns; none while PostgreSQL is unreachable.
  private func ifAvailable<Row: Sendable>(
    _ read: @Sendable () async throws(ViewError) -> [Row]
  ) async throws(ViewError) -> [Row] {
    do throws(ViewError) {
      return try await read()
    } catch {
      guard error.code == .recordAway else { throw error }
      return []
    }
  }

  @Sendable func explanation(_ request: HTTPRequest) async throws -> HTTPResponse {
    let player = try await player(request)
    var query = QueryReader(request)
    let days = LocalDate.playable(at: Date())
    let day = query.value("day", allowed: "a date as yyyy-MM-dd, \(days.lowerBound) to \(days.upperBound)") {
      LocalDate($0).flatMap { days.contains($0) ? $0 : nil }
    }
    try query.finish()
    return try await answer {
      try await answers.bytes(of: player, request.target.raw) { ledger in
        try CanonicalJSON.encode(ExplanationAnswer(ledger.career.handicap.history, after: day))
      }
    }
  }

  @Sendable func whatIf(_ request: HTTPRequest) async throws -> HTTPResponse {
    let player = try await player(request)
    let question = try WhatIfQuestion(request)
    return try await answer {
      try await answers.bytes(of: player, request.target.raw) { ledger in
        let career = ledger.career
        return try CanonicalJSON.encode(WhatIfAnswer(career, question, at: try question.place(in: career)))
      }
    }
  }

  @Sendable func statistics(_ request: HTTPRequest) async throws -> HTTPResponse {
    let player = try await player(request)
    let question = try StatisticsQuestion(request)
    return try await answer {
      try await answers.bytes(of: player, request.target.raw) { ledger in
        try CanonicalJSON.encode(StatisticsAnswer(ledger.history, question))
      }
    }
  }
}

extension [UInt8] {
  /// A JSON object with one more member at its end.
  fileprivate func with(_ name: String, _ value: some Encodable) throws -> [UInt8] {
    var object = self
    object.removeLast()
    object += Array(",\"\(name)\":".utf8)
    object += try CanonicalJSON.encode(value)
    object.append(UInt8(ascii: "}"))
    return object
  }
}
