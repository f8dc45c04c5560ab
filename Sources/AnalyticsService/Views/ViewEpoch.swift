public import FoundationEssentials

/// One generation of the views in Redis. Its id is in PostgreSQL too, so that views of another record, or none, are
/// noticed; with it goes the run of the Redis server that was written to, because a server that started again, or
/// took another's place, may have lost writes that nobody would miss.
public struct ViewEpoch: Hashable, Sendable {
  public let id: UUID
  /// Redis' `run_id`.
  public let server: String

  public init(id: UUID, server: String) {
    self.id = id
    self.server = server
  }
}

extension ViewEpoch: CustomStringConvertible {
  /// As a marker in Redis has it.
  public var description: String { "\(id.uuidString.lowercased())/\(server)" }

  init?(marker: String) {
    let parts = marker.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let id = UUID(uuidString: String(parts[0])) else { return nil }
    self.init(id: id, server: String(parts[1]))
  }
}
