/// An HTTP answer as a client sees it.
struct Answer {
  let status: Int
  let head: String
  let body: [UInt8]

  var text: String { String(decoding: body, as: UTF8.self) }

  /// The values of a header field, in order.
  func all(_ name: String) -> [String] {
    head.split(separator: "\r\n").dropFirst().compactMap { line in
      let sides = line.split(separator: ":", maxSplits: 1)
      guard sides.count == 2, sides[0].lowercased() == name.lowercased() else { return nil }
      return String(sides[1].drop { $0 == " " })
    }
  }

  subscript(_ name: String) -> String? { all(name).first }

  /// The answer at the start of the bytes and its length; nil if it is not complete.
  static func parse(_ bytes: [UInt8], hasBody: Bool) -> (Answer, length: Int)? {
    guard let end = endOfHead(bytes) else { return nil }
    let head = String(decoding: bytes[..<end], as: UTF8.self)
    let status = head.split(separator: " ", maxSplits: 2).dropFirst().first.flatMap { Int($0) } ?? 0
    let probe = Answer(status: status, head: head, body: [])
    let count = hasBody ? probe["Content-Length"].flatMap { Int($0) } ?? 0 : 0
    guard bytes.count >= end + count else { return nil }
    return (Answer(status: status, head: head, body: Array(bytes[end..<(end + count)])), end + count)
  }

  private static func endOfHead(_ bytes: [UInt8]) -> Int? {
    guard bytes.count >= 4 else { return nil }
    return (3..<bytes.count).first {
      bytes[$0] == 10 && bytes[$0 - 1] == 13 && bytes[$0 - 2] == 10 && bytes[$0 - 3] == 13
    }.map { $0 + 1 }
  }
}
