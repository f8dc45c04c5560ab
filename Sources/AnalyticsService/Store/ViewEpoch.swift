public import FoundationEssentials

/// One generation of the views in Redis. Its id is in PostgreSQL too, so that views of another record, or none, are
/// noticed; with it goes the run of the Redis server that was written to, because a server that started again, or
/// took another's place, may have lost writes that nobody would miss.
public struct ViewEpoch: Hashable, Sendable {
  public let id: UUID
  /// Redis' `run_id`.
  public let server: String
  /// How its ledgers are stored: another program's may be unreadable.
  public let format: Int

  init(id: UUID, server: String, format: Int = LedgerCard.format) {
    self.id = id
    self.server = server
    self.format = format
  }
}

extension ViewEpoch: CustomStringConvertible {
  /// As a marker in Redis has it.
  public var description: String { "\(id.uuidString.lowercased())/\(server)/\(format)" }

  init?(marker: String) {
    let parts = marker.split(separator: "/", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), let id = UUID(uuidString: String(parts[0])) else { return nil }
    // The first format was not written down.
    guard let format = parts.count == 2 ? 1 : Int(parts[2]) else { return nil }
    self.init(id: id, server: String(parts[1]), format: format)
  }
}

/// Which generations there are.
struct ViewMarkers: Hashable, Sendable {
  var current: ViewEpoch?
  var building: ViewEpoch?
  /// The `run_id` of the server that answered.
  var server: String
}
