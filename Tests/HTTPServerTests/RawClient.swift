import Foundation

/// A client that sends exactly the given bytes, and keeps bytes after an answer for the next one.
///
/// Every read has a limit of 20 s, so that a test against a server that does not answer fails instead of hanging.
final class RawClient {
  let descriptor: Int32
  private var waiting: [UInt8] = []

  init(port: Int, receiveBuffer: Int32? = nil) throws {
    descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    guard descriptor >= 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EMFILE) }
    if var receiveBuffer {
      setsockopt(descriptor, SOL_SOCKET, SO_RCVBUF, &receiveBuffer, socklen_t(MemoryLayout<Int32>.size))
    }
    setLimits()
    guard Self.connect(descriptor, port) == 0 else {
      throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .ECONNREFUSED)
    }
  }

  /// Takes over a connected socket, and makes its reads block.
  init(connected descriptor: Int32) {
    self.descriptor = descriptor
    _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) & ~O_NONBLOCK)
    setLimits()
  }

  /// Connects to a port of this machine; returns what connect(2) returns.
  static func connect(_ descriptor: Int32, _ port: Int) -> Int32 {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    return withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        Foundation.connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
  }

  private func setLimits() {
    var limit = timeval(tv_sec: 20, tv_usec: 0)
    setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    var one: Int32 = 1
    setsockopt(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &one, socklen_t(MemoryLayout<Int32>.size))
  }

  deinit { close(descriptor) }

  func send(_ text: String) { send(Array(text.utf8)) }

  func send(_ bytes: [UInt8]) {
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes {
        Foundation.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      if count <= 0 { return }
      sent += count
    }
  }

  /// Shuts down the sending side; still reads.
  func finishSending() { shutdown(descriptor, Int32(SHUT_WR)) }

  /// From now on closing resets the connection instead of ending it.
  func resetOnClose() {
    var linger = linger(l_onoff: 1, l_linger: 0)
    setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &linger, socklen_t(MemoryLayout<Foundation.linger>.size))
  }

  /// The next answer; nil if the connection ended (or nothing arrived) before it was complete.
  func readAnswer(toHead: Bool = false) -> Answer? {
    while true {
      if let (answer, length) = Answer.parse(waiting, hasBody: !toHead) {
        waiting.removeFirst(length)
        return answer
      }
      guard receive() else { return nil }
    }
  }

  /// Everything until the server closes the connection; nil if it does not.
  func readToEnd() -> [UInt8]? {
    while receive() {}
    guard errno != EAGAIN else { return nil }
    defer { waiting = [] }
    return waiting
  }

  /// Whether the server has closed the connection (or closes it within the read limit), with nothing more to read.
  var isEnded: Bool { readToEnd()?.isEmpty == true }

  /// Whether the server has closed the connection, as far as can be seen without waiting.
  var isHungUp: Bool {
    var descriptor = pollfd(fd: self.descriptor, events: 0x2000, revents: 0)
    return poll(&descriptor, 1, 0) > 0
  }

  /// Exactly this many bytes, or nil.
  func readBytes(_ count: Int) -> [UInt8]? {
    while waiting.count < count { guard receive() else { return nil } }
    defer { waiting.removeFirst(count) }
    return Array(waiting[..<count])
  }

  private func receive() -> Bool {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    errno = 0
    let count = recv(descriptor, &buffer, buffer.count, 0)
    guard count > 0 else { return false }
    waiting += buffer[..<count]
    return true
  }
}
