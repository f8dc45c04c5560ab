import Foundation

/// Many keep-alive connections driven by one thread: each sends its next request once it has its answer.
final class Crowd {
  private struct Member {
    let descriptor: Int32
    var waiting: [UInt8] = []
    var answered = 0
  }

  struct Tally: Equatable {
    var answered = 0
    var wrong = 0
    var lost = 0
  }

  private var members: [Member] = []
  private let rounds: Int

  init(port: Int, connections: Int, rounds: Int) throws {
    self.rounds = rounds
    for _ in 0..<connections {
      let client = try RawClient(port: port)
      members.append(Member(descriptor: dup(client.descriptor)))
    }
  }

  deinit { for member in members { close(member.descriptor) } }

  /// Runs until every request has its answer or the limit has passed.
  func run(limit: TimeInterval) -> Tally {
    var tally = Tally()
    let end = Date(timeIntervalSinceNow: limit)
    for index in members.indices { ask(index) }
    var open = Set(members.indices)
    while !open.isEmpty, Date() < end {
      let indices = open.sorted()
      var descriptors = indices.map { pollfd(fd: members[$0].descriptor, events: Int16(POLLIN), revents: 0) }
      guard poll(&descriptors, nfds_t(descriptors.count), 1_000) > 0 else { continue }
      for (index, descriptor) in zip(indices, descriptors) where descriptor.revents != 0 {
        if !take(index, &tally) { open.remove(index) }
      }
    }
    return tally
  }

  private func body(_ index: Int) -> String { "{\"connection\":\(index),\"round\":\(members[index].answered)}" }

  private func ask(_ index: Int) {
    let body = body(index)
    let request = "PUT /turn HTTP/1.1\r\nHost: x\r\nContent-Length: \(body.utf8.count)\r\n\r\n\(body)"
    _ = Array(request.utf8).withUnsafeBytes {
      send(members[index].descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
    }
  }

  /// Whether the connection stays open.
  private func take(_ index: Int, _ tally: inout Tally) -> Bool {
    var buffer = [UInt8](repeating: 0, count: 4_096)
    let count = recv(members[index].descriptor, &buffer, buffer.count, 0)
    guard count > 0 else {
      tally.lost += 1
      return false
    }
    members[index].waiting += buffer[..<count]
    while let (answer, length) = Answer.parse(members[index].waiting, hasBody: true) {
      members[index].waiting.removeFirst(length)
      tally.answered += 1
      if answer.status != 200 || answer.text != body(index) { tally.wrong += 1 }
      members[index].answered += 1
      if members[index].answered == rounds || answer["Connection"]?.lowercased() == "close" { return false }
      ask(index)
    }
    return true
  }
}
