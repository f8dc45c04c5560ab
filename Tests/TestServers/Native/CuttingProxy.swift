import Foundation
import Glibc

/// A proxy to a server on this machine that can be cut when a chosen text passes: a test of a broken connection needs
/// this and not a killed server, because the server lives on and completes its commands.
public final class CuttingProxy: @unchecked Sendable {
  // `@unchecked Sendable`: `state` is touched under `lock` only; the rest is constant.

  /// Where it cuts, once each time it is set.
  public enum Cut: Sendable {
    /// Before the first piece of a client's data that contains this text; the server never sees it.
    case request(String)
    /// Before the first piece of a server's answer that contains this text; the client never sees it.
    case answer(String)
  }

  public let port: Int
  private let server: Int
  private let listener: Int32
  private let lock = NSLock()
  private var state = State()

  private struct State {
    var cut: Cut?
    var cuts = 0
    var connections = 0
    var isClosed = false
  }

  /// - Parameter port: the server's, on the loopback address.
  public init(to server: Int) throws {
    self.server = server
    port = try FreePort.find()
    listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var reuse: Int32 = 1
    setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &reuse, socklen_t(MemoryLayout<Int32>.size))
    guard Self.withAddress(port, { bind(listener, $0, $1) }) == 0, listen(listener, 64) == 0 else {
      Glibc.close(listener)
      throw ServerError("the proxy cannot listen")
    }
    Thread.detachNewThread { [self] in accept() }
  }

  /// Cuts the next connection on which the text passes.
  public func cut(at cut: Cut) { lock.withLock { state.cut = cut } }

  /// The number of connections that were cut.
  public var cuts: Int { lock.withLock { state.cuts } }

  /// The number of accepted connections, including those that were cut.
  public var connections: Int { lock.withLock { state.connections } }

  /// Accepts no further connections.
  public func close() {
    lock.withLock { state.isClosed = true }
    shutdown(listener, Int32(SHUT_RDWR))
  }

  private func accept() {
    while true {
      let client = Glibc.accept(listener, nil, nil)
      guard client >= 0, !lock.withLock({ state.isClosed }) else { break }
      lock.withLock { state.connections += 1 }
      let upstream = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
      guard Self.withAddress(server, { connect(upstream, $0, $1) }) == 0 else {
        Glibc.close(client)
        Glibc.close(upstream)
        continue
      }
      let pair = Pair(client: client, upstream: upstream)
      Thread.detachNewThread { [self] in pump(from: client, to: upstream, isRequest: true, pair) }
      Thread.detachNewThread { [self] in pump(from: upstream, to: client, isRequest: false, pair) }
    }
    Glibc.close(listener)
  }

  /// Both sockets; closed when the second of the two pumps releases them.
  private final class Pair: Sendable {
    let client: Int32
    let upstream: Int32

    init(client: Int32, upstream: Int32) {
      self.client = client
      self.upstream = upstream
    }

    func hangUp() {
      shutdown(client, Int32(SHUT_RDWR))
      shutdown(upstream, Int32(SHUT_RDWR))
    }

    deinit {
      Glibc.close(client)
      Glibc.close(upstream)
    }
  }

  private func pump(from source: Int32, to target: Int32, isRequest: Bool, _ pair: Pair) {
    defer { pair.hangUp() }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = recv(source, &buffer, buffer.count, 0)
      guard count > 0, !isCut(buffer[..<count], isRequest: isRequest) else { return }
      var sent = 0
      while sent < count {
        let step = buffer.withUnsafeBytes { bytes in
          bytes.baseAddress.map { send(target, $0 + sent, count - sent, Int32(MSG_NOSIGNAL)) } ?? -1
        }
        guard step > 0 else { return }
        sent += step
      }
    }
  }

  private func isCut(_ bytes: ArraySlice<UInt8>, isRequest: Bool) -> Bool {
    lock.withLock {
      let word: String
      switch state.cut {
      case .request(let text) where isRequest: word = text
      case .answer(let text) where !isRequest: word = text
      default: return false
      }
      guard Data(bytes).range(of: Data(word.utf8)) != nil else { return false }
      state.cut = nil
      state.cuts += 1
      return true
    }
  }

  private static func withAddress(_ port: Int, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Int32) -> Int32 {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = UInt16(port).bigEndian
    address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
    return withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { body($0, socklen_t(MemoryLayout<sockaddr_in>.size)) }
    }
  }
}
