public import FoundationEssentials

/// One epoch of the views in Redis: a rebuild begins a new one. PostgreSQL stores its id, so that missing views, and
/// views of another record, are noticed. It also names the run of the Redis server that was written to, because a
/// server that restarted, or was replaced, may have lost writes.
public struct ViewEpoch: Hashable, Sendable {
  public let id: UUID
  /// Redis's `run_id`.
  public let server: String
  /// The format of its ledgers (`LedgerCard.format`): another program's may be unreadable.
  public let format: Int

  init(id: UUID, server: String, format: Int = LedgerCard.format) {
    self.id = id
    self.server = server
    self.format = format
  }
}

extension ViewEpoch: CustomStringConvertible {
  /// The text of the marker in Redis.
  public var description: String { "\(id.uuidString.lowercased())/\(server)/\(format)" }

  init?(marker: String) {
    let parts = marker.split(separator: "/", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), let id = UUID(uuidString: String(parts[0])) else { return nil }
    // The first format was not part of the marker.
    guard let format = parts.count == 2 ? 1 : Int(parts[2]) else { return nil }
    self.init(id: id, server: String(parts[1]), format: format)
  }
}

/// The current epoch and the one being built, as Redis has them.
struct ViewMarkers: Hashable, Sendable {
  var current: ViewEpoch?
  var building: ViewEpoch?
  /// The `run_id` of the server that answered.
  var server: String
}
