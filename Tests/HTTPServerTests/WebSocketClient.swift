import Foundation

/// The client's side of a WebSocket, frame by frame, as malformed as a test wants it.
final class WebSocketClient {
  struct Frame: Equatable {
    let opcode: UInt8
    let payload: [UInt8]

    var text: String { String(decoding: payload, as: UTF8.self) }
    var closeCode: Int? { opcode == 8 && payload.count >= 2 ? Int(payload[0]) << 8 | Int(payload[1]) : nil }
  }

  static let handshake =
    "GET /socket HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: keep-alive, Upgrade\r\n"
    + "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n"

  let client: RawClient
  let answer: Answer?

  /// - Parameter early: Bytes sent in one piece with the handshake.
  init(port: Int, path: String = "/socket", early: [UInt8] = [], receiveBuffer: Int32? = nil) throws {
    client = try RawClient(port: port, receiveBuffer: receiveBuffer)
    client.send(Array(Self.handshake.replacingOccurrences(of: "/socket", with: path).utf8) + early)
    answer = client.readAnswer(toHead: true)
  }

  func send(_ text: String) { client.send(Self.frame(text)) }

  static func frame(_ text: String) -> [UInt8] { frame(opcode: 1, Array(text.utf8)) }

  static func frame(opcode: UInt8, final: Bool = true, masked: Bool = true, _ payload: [UInt8]) -> [UInt8] {
    var bytes = [(final ? 0x80 : 0) | opcode]
    let mark: UInt8 = masked ? 0x80 : 0
    switch payload.count {
    case 0..<126: bytes.append(mark | UInt8(payload.count))
    case 126..<65_536: bytes += [mark | 126, UInt8(payload.count >> 8), UInt8(payload.count & 255)]
    default: bytes += [mark | 127] + (0..<8).map { UInt8(truncatingIfNeeded: payload.count >> (56 - 8 * $0)) }
    }
    guard masked else { return bytes + payload }
    let mask: [UInt8] = [0x12, 0x34, 0x56, 0x78]
    return bytes + mask + payload.enumerated().map { $1 ^ mask[$0 % 4] }
  }

  static func close(_ code: Int) -> [UInt8] { frame(opcode: 8, [UInt8(code >> 8), UInt8(code & 255)]) }

  /// The next frame; nil if the connection ended.
  func next() -> Frame? {
    guard let head = client.readBytes(2) else { return nil }
    var count = Int(head[1] & 0x7F)
    if count >= 126 {
      guard let length = client.readBytes(count == 126 ? 2 : 8) else { return nil }
      count = length.reduce(0) { $0 << 8 | Int($1) }
    }
    guard let payload = client.readBytes(count) else { return nil }
    return Frame(opcode: head[0] & 15, payload: payload)
  }
}
