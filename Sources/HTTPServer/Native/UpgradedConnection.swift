internal import CMicrohttpd
internal import Telemetry

/// A connection that left HTTP. Whoever took it closes it.
///
/// `@unchecked Sendable`: `handle` is used once, guarded by the lock; `descriptor` is a number.
public final class UpgradedConnection: @unchecked Sendable {
  /// The connection's socket, non-blocking. Not to be closed but by `close()`.
  public let descriptor: Int32
  private let handle: Protected<OpaquePointer?>

  private init(descriptor: Int32, handle: OpaquePointer) {
    self.descriptor = descriptor
    self.handle = Protected(handle)
  }

  /// Gives the socket back to the server, which closes it. A second call does nothing.
  public func close() {
    let handle = handle.withLock { handle in
      defer { handle = nil }
      return handle
    }
    if let handle { golf_mhd_upgrade_close(handle) }
  }

  private final class Taker {
    let upgrade: any UpgradeProtocol
    init(_ upgrade: any UpgradeProtocol) { self.upgrade = upgrade }
  }

  static func response(for upgrade: any UpgradeProtocol) -> OpaquePointer? {
    let taker = Unmanaged.passRetained(Taker(upgrade))
    let response = golf_mhd_upgrade_response(
      { context, _, _, extra, extraCount, socket, handle in
        guard let context, let handle else { return }
        let taker = Unmanaged<Taker>.fromOpaque(context).takeRetainedValue()
        let received = extra.map { Array(UnsafeRawBufferPointer(start: $0, count: extraCount)) } ?? []
        taker.upgrade.take(UpgradedConnection(descriptor: socket, handle: handle), received: received)
      },
      taker.toOpaque()
    )
    if response == nil { taker.release() }
    return response
  }
}
