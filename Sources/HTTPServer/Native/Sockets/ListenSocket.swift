import Basics
import CMicrohttpd
import Glibc

/// The listening socket that all loops share; closed once, by the caller that stops the server.
final class ListenSocket: Sendable {
  let descriptor: Int32
  let port: Int
  private let isOpen = Protected(true)

  init(host: String, port: Int) throws(HTTPServerError) {
    (descriptor, self.port) = try NativeSocket.listen(host: host, port: port)
  }

  deinit { close() }

  /// Closing resets connections that are still in the accept queue.
  func close() {
    isOpen.withLock { isOpen in
      if isOpen { Glibc.close(descriptor) }
      isOpen = false
    }
  }

  /// From here on the kernel drops new connection attempts. A client is neither accepted nor refused, and retries a
  /// second later, when the socket is closed or belongs to another process. Closing alone would reset connections that
  /// the kernel accepts meanwhile.
  ///
  /// It sets a minimum TTL (RFC 5082) so high that no client's packet has it. A packet filter would do too, but Linux
  /// 6.18 refuses one for TCP to an unprivileged process.
  func dropNewcomers() {
    isOpen.withLock { isOpen in
      if isOpen { golf_ask_hops(descriptor, 255) }
    }
  }

  /// The connections in the accept queue.
  func takeWaiting() -> [Int32] {
    isOpen.withLock { isOpen in
      var waiting: [Int32] = []
      while isOpen, case let connection = golf_accept(descriptor), connection >= 0 { waiting.append(connection) }
      return waiting
    }
  }

  /// Whether a handshake is in progress: the client has asked, the kernel has answered, the client has not yet
  /// confirmed.
  var hasHandshakes: Bool {
    ["/proc/self/net/tcp", "/proc/self/net/tcp6"].contains {
      SocketTable.hasHandshake(NativeSocket.contents(of: $0), port: port)
    }
  }
}

/// Linux's table of TCP sockets, as `/proc/net/tcp` and `/proc/net/tcp6` show it: proc_pid_net(5).
enum SocketTable {
  /// Whether a handshake with this port is in progress: a line in state 03, SYN_RECV.
  ///
  /// A line consists of a number and a colon, the local address with its port, the remote one, and the state, all in
  /// hexadecimal.
  static func hasHandshake(_ table: [UInt8], port: Int) -> Bool {
    let digits = String(port, radix: 16, uppercase: true)
    let ending = Array((":" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits).utf8)
    return table.split(separator: UInt8(ascii: "\n")).contains { line in
      let fields = line.split(separator: UInt8(ascii: " "), maxSplits: 4)
      return fields.count > 4 && fields[3].elementsEqual("03".utf8) && fields[1].suffix(5).elementsEqual(ending)
    }
  }
}

/// The server could not listen.
public struct HTTPServerError: Error, CustomStringConvertible, Sendable {
  public let description: String
}
