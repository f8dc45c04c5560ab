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

  func close() {
    let wasOpen = isOpen.withLock { isOpen in
      defer { isOpen = false }
      return isOpen
    }
    if wasOpen { Glibc.close(descriptor) }
  }
}
