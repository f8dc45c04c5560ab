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

  func close() { for waiting in closeTakingWaiting() { Glibc.close(waiting) } }

  /// Nobody new is let in from here on: who comes is neither taken nor refused, and comes again a second later, by when
  /// the socket is closed or is another process's. Closing alone would reset those whom the kernel lets in meanwhile.
  func dropNewcomers() {
    isOpen.withLock { isOpen in
      if isOpen { _ = golf_drop_newcomers(descriptor) }
    }
  }

  /// Closes the socket and returns the connections that nobody has accepted yet. Once; then there are none.
  func closeTakingWaiting() -> [Int32] {
    isOpen.withLock { isOpen in
      guard isOpen else { return [] }
      isOpen = false
      var waiting: [Int32] = []
      while case let connection = golf_accept(descriptor), connection >= 0 { waiting.append(connection) }
      Glibc.close(descriptor)
      return waiting
    }
  }
}
