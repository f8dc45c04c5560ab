import Foundation

/// A client that has asked for a connection and ignores the answer until `hear`: the server's side stays in SYN_RECV,
/// and its kernel answers again after a second.
final class HalfOpenClient {
  let descriptor: Int32

  init(port: Int) throws {
    descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_NONBLOCK.rawValue), 0)
    guard descriptor >= 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EMFILE) }
    ask(hops: 255)
    guard RawClient.connect(descriptor, port) != 0, errno == EINPROGRESS else {
      throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EALREADY)
    }
  }

  deinit { close(descriptor) }

  func hear() { ask(hops: 0) }

  /// 0 for a connection, otherwise its error; nil if neither has arrived.
  func outcome(within seconds: Double) -> Int32? {
    var asked = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    guard poll(&asked, 1, Int32(seconds * 1_000)) > 0 else { return nil }
    var error: Int32 = 0
    var length = socklen_t(MemoryLayout<Int32>.size)
    getsockopt(descriptor, SOL_SOCKET, SO_ERROR, &error, &length)
    return error
  }

  /// Sets the minimum TTL of accepted packets.
  private func ask(hops: Int32) {
    var least = hops
    setsockopt(descriptor, Int32(IPPROTO_IP), IP_MINTTL, &least, socklen_t(MemoryLayout<Int32>.size))
  }
}
