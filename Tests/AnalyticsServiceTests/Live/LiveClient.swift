import Basics
import Foundation

@testable import AnalyticsService

/// A client of the live socket: whole text frames out, what the server sends in.
///
/// `@unchecked Sendable`: nothing changes after `init`; a thread of its own reads the descriptor into the stream, and
/// closes it at the connection's end: closed here, its number could be another client's while the thread still reads.
final class LiveClient: @unchecked Sendable {
  enum Frame: Hashable, Sendable {
    case text(String)
    case close(Int, String)
    case end
  }

  /// The head of the handshake's answer, and for another status than 101 its body.
  let answer: String
  private let descriptor: Int32
  private let frames: AsyncStream<Frame>
  private let isOpen = Protected(true)

  init(port: Int, headers: [String] = [], path: String = "/api/live") throws {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    self.descriptor = descriptor
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    let result = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard result == 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .ECONNREFUSED) }
    var limit = timeval(tv_sec: 20, tv_usec: 0)
    setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    let lines =
      [
        "GET \(path) HTTP/1.1", "Host: golf.example", "Upgrade: websocket", "Connection: Upgrade",
        "Sec-WebSocket-Version: 13", "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
      ] + headers
    Self.write(descriptor, Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8))
    var head: [UInt8] = []
    while !head.suffix(4).elementsEqual("\r\n\r\n".utf8), let byte = Self.read(descriptor, 1) { head += byte }
    let text = String(decoding: head, as: UTF8.self)
    let (stream, continuation) = AsyncStream<Frame>.makeStream()
    frames = stream
    guard text.hasPrefix("HTTP/1.1 101") else {
      let length = text.split(separator: "\r\n").first { $0.lowercased().hasPrefix("content-length:") }
      let count = length.flatMap { Int($0.dropFirst(15).trimmingCharacters(in: .whitespaces)) } ?? 0
      answer = text + String(decoding: Self.read(descriptor, count) ?? [], as: UTF8.self)
      continuation.finish()
      isOpen.withLock { $0 = false }
      close(descriptor)
      return
    }
    answer = text
    Thread.detachNewThread { [isOpen] in
      while let frame = Self.frame(descriptor) { continuation.yield(frame) }
      continuation.yield(.end)
      continuation.finish()
      isOpen.withLock { isOpen in
        isOpen = false
        close(descriptor)
      }
    }
  }

  deinit { isOpen.withLock { if $0 { shutdown(descriptor, Int32(SHUT_RDWR)) } } }

  var status: Int { Int(answer.split(separator: " ").dropFirst().first ?? "") ?? 0 }

  func send(_ text: String) { Self.write(descriptor, Self.masked(1, Array(text.utf8))) }
  func subscribe(_ ticket: String) { send("{\"type\":\"subscribe\",\"ticket\":\"\(ticket)\"}") }

  /// The next frame; pings were answered. Throws if there is none.
  func frame() async throws -> Frame {
    for await frame in frames { return frame }
    throw Missing()
  }

  /// The next message that is no beat.
  func next() async throws -> JSONValue { try await next { $0["type"] != .text("beat") } }

  /// The next message that is meant.
  func next(_ isMeant: (JSONValue) -> Bool) async throws -> JSONValue {
    while case .text(let text) = try await frame() {
      let message = try JSONValue(Array(text.utf8))
      if isMeant(message) { return message }
    }
    throw Missing()
  }

  /// Waits for a beat that says this.
  func beat(fresh: Bool) async throws {
    _ = try await next { $0["type"] == .text("beat") && $0["fresh"] == .bool(fresh) }
  }

  /// The close that follows, skipping messages.
  func closed() async throws -> Frame {
    while true {
      let frame = try await frame()
      guard case .text = frame else { return frame }
    }
  }

  /// The next frame; nil at the end, or after twenty seconds with nothing but pings.
  private static func frame(_ socket: Int32) -> Frame? {
    let end = MonotonicInstant.now + .seconds(20)
    while let head = read(socket, 2) {
      var count = Int(head[1] & 0x7F)
      if count >= 126 {
        guard let length = read(socket, count == 126 ? 2 : 8) else { return nil }
        count = length.reduce(0) { $0 << 8 | Int($1) }
      }
      guard let payload = read(socket, count) else { return nil }
      switch head[0] & 15 {
      case 1: return .text(String(decoding: payload, as: UTF8.self))
      case 8:
        write(socket, masked(8, payload))
        let code = payload.prefix(2).reduce(0) { $0 << 8 | Int($1) }
        return .close(code, String(decoding: payload.dropFirst(2), as: UTF8.self))
      case 9:
        guard MonotonicInstant.now < end else { return nil }
        write(socket, masked(10, payload))
      default: break
      }
    }
    return nil
  }

  private static func masked(_ opcode: UInt8, _ payload: [UInt8]) -> [UInt8] {
    let count = payload.count
    let length: [UInt8] = count < 126 ? [0x80 | UInt8(count)] : [0x80 | 126, UInt8(count >> 8), UInt8(count & 255)]
    let mask: [UInt8] = [0, 0, 0, 0]
    return [0x80 | opcode] + length + mask + payload
  }

  private static func read(_ socket: Int32, _ count: Int) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: count)
    var taken = 0
    while taken < count {
      let length = bytes[taken...].withUnsafeMutableBytes { recv(socket, $0.baseAddress, $0.count, 0) }
      guard length > 0 else { return nil }
      taken += length
    }
    return bytes
  }

  private static func write(_ socket: Int32, _ bytes: [UInt8]) {
    _ = bytes.withUnsafeBytes { Foundation.send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
  }
}
