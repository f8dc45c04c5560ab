import Foundation
import Golf
import LiveUpdates
import TestServers

/// Hears every channel of live updates as the deployed user.
actor LiveListener {
  struct News: Hashable {
    let channel: String
    let payload: [UInt8]

    /// Nil for a message that no subscriber would understand.
    var news: LiveNews? { LiveNews(payload) }
  }

  private let server: RedisServer
  private let descriptor: Int32
  private var waiting: [UInt8] = []

  init(_ server: RedisServer) async throws {
    self.server = server
    descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var limit = timeval(tv_sec: 20, tv_usec: 0)
    setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(server.port).bigEndian
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    let result = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard result == 0 else { throw Missing() }
    let command = "AUTH analytics \(server.password)\r\nPSUBSCRIBE \(LiveNames.pattern)\r\n"
    guard send(descriptor, command, command.utf8.count, Int32(MSG_NOSIGNAL)) == command.utf8.count else {
      throw Missing()
    }
    guard try line() == "+OK" else { throw Missing() }
    _ = try array()
  }

  deinit { close(descriptor) }

  /// What was published since the last call, up to now.
  func heard() async throws -> [News] {
    let end = "golf:live:end:\(UUID())"
    try await server.command("PUBLISH", end, "")
    var news: [News] = []
    while true {
      let parts = try array()
      guard parts.count == 4 else { throw Missing() }
      let channel = String(decoding: parts[2], as: UTF8.self)
      if channel == end { return news }
      news.append(News(channel: channel, payload: parts[3]))
    }
  }

  /// The cards that were told since the last call, in order; fails if there is other news of a round.
  func cards(of round: RoundID) async throws -> [LiveCard] {
    try await heard().filter { $0.channel == LiveNames.channel(.round(round)) }.map {
      guard case .card(let card) = $0.news else { throw Missing() }
      return card
    }
  }

  private func array() throws -> [[UInt8]] {
    try (0..<number("*")).map { _ in
      let first = try line()
      if first.hasPrefix(":") { return Array(first.utf8) }
      guard let count = Int(first.dropFirst()) else { throw Missing() }
      return Array(try bytes(count + 2).dropLast(2))
    }
  }

  private func number(_ kind: Character) throws -> Int {
    let text = try line()
    guard text.first == kind, let number = Int(text.dropFirst()) else { throw Missing() }
    return number
  }

  private func line() throws -> String {
    while true {
      if let end = waiting.firstIndex(of: 0x0D), waiting.count > end + 1 {
        return String(decoding: try bytes(end + 2).dropLast(2), as: UTF8.self)
      }
      try receive()
    }
  }

  private func bytes(_ count: Int) throws -> [UInt8] {
    while waiting.count < count { try receive() }
    defer { waiting.removeFirst(count) }
    return Array(waiting[..<count])
  }

  private func receive() throws {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = recv(descriptor, &buffer, buffer.count, 0)
    guard count > 0 else { throw Missing() }
    waiting += buffer[..<count]
  }
}
