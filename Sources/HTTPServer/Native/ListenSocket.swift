internal import CMicrohttpd
internal import Glibc
internal import Telemetry

/// The listening socket that all loops share; closed once, by whoever stops the server.
final class ListenSocket: Sendable {
  let descriptor: Int32
  let port: Int
  private let isOpen = Protected(true)

  init(host: String, port: Int) throws(HTTPServerError) {
    (descriptor, self.port) = try NativeSocket.listen(host: host, port: port)
  }

  deinit { close() }

  /// Whoever has not yet been accepted is reset.
  func close() {
    isOpen.withLock { isOpen in
      if isOpen { Glibc.close(descriptor) }
      isOpen = false
    }
  }

  /// Nobody new is let in from here on: who comes is neither taken nor refused, and comes again a second later, by when
  /// the socket is closed or is another process's. Closing alone would reset those whom the kernel lets in meanwhile.
  ///
  /// The means is the least hop count (RFC 5082), set so high that no packet of a client has it. A packet filter would
  /// do too, but Linux 6.18 refuses one for TCP to whoever has no privileges.
  func dropNewcomers() {
    isOpen.withLock { isOpen in
      if isOpen { golf_ask_hops(descriptor, 255) }
    }
  }

  /// The connections that nobody has accepted yet.
  func takeWaiting() -> [Int32] {
    isOpen.withLock { isOpen in
      var waiting: [Int32] = []
      while isOpen, case let connection = golf_accept(descriptor), connection >= 0 { waiting.append(connection) }
      return waiting
    }
  }

  /// Whether somebody's connection is being made: asked for, answered, and not yet confirmed.
  var hasHandshakes: Bool {
    ["/proc/self/net/tcp", "/proc/self/net/tcp6"].contains {
      SocketTable.hasHandshake(NativeSocket.contents(of: $0), port: port)
    }
  }
}
