import CMicrohttpd
import Glibc

/// The system's sockets and addresses.
enum NativeSocket {
  /// Opens a listening, non-blocking socket; returns it and its port.
  static func listen(host: String, port: Int) throws(HTTPServerError) -> (descriptor: Int32, port: Int) {
    var hints = addrinfo()
    hints.ai_flags = AI_PASSIVE | AI_NUMERICHOST | AI_NUMERICSERV
    hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    var found: UnsafeMutablePointer<addrinfo>?
    guard (0...65_535).contains(port), getaddrinfo(host, "\(port)", &hints, &found) == 0, let found else {
      throw HTTPServerError(description: "\(host):\(port) is not an address to listen on: give an IP address and port")
    }
    defer { freeaddrinfo(found) }
    let type = found.pointee.ai_socktype | Int32(SOCK_CLOEXEC.rawValue) | Int32(SOCK_NONBLOCK.rawValue)
    let descriptor = socket(found.pointee.ai_family, type, 0)
    guard descriptor >= 0 else { throw failure("create a socket for", host, port) }
    var one: Int32 = 1
    setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &one, socklen_t(MemoryLayout<Int32>.size))
    guard bind(descriptor, found.pointee.ai_addr, found.pointee.ai_addrlen) == 0, Glibc.listen(descriptor, 4_096) == 0
    else {
      let error = failure("listen on", host, port)
      close(descriptor)
      throw error
    }
    return (descriptor, boundPort(descriptor))
  }

  /// The numeric text of an address, without its port.
  static func text(_ address: UnsafePointer<sockaddr>) -> String {
    let length =
      address.pointee.sa_family == UInt16(AF_INET6) ? MemoryLayout<sockaddr_in6>.size : MemoryLayout<sockaddr_in>.size
    return withUnsafeTemporaryAllocation(of: CChar.self, capacity: 64) { buffer in
      guard let start = buffer.baseAddress,
        getnameinfo(address, socklen_t(length), start, 64, nil, 0, NI_NUMERICHOST) == 0
      else { return "" }
      return String(cString: start)
    }
  }

  /// The 16 bytes of an IPv6 address, or of an IPv4 address mapped to one; nil for anything else.
  static func addressBytes(_ text: String) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: 16)
    if inet_pton(AF_INET6, text, &bytes) == 1 { return bytes }
    var short = [UInt8](repeating: 0, count: 4)
    guard inet_pton(AF_INET, text, &short) == 1 else { return nil }
    return [UInt8](repeating: 0, count: 10) + [0xFF, 0xFF] + short
  }

  /// The contents of a system file that reports no length; empty if it cannot be read.
  static func contents(of path: String) -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return [] }
    defer { close(file) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 65_536)
    while case let count = read(file, &piece, piece.count), count > 0 { bytes += piece[..<count] }
    return bytes
  }

  private static func boundPort(_ descriptor: Int32) -> Int {
    var address = sockaddr_storage()
    var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
    return withUnsafeMutableBytes(of: &address) { bytes in
      guard let start = bytes.baseAddress,
        getsockname(descriptor, start.assumingMemoryBound(to: sockaddr.self), &length) == 0
      else { return 0 }
      // The port is at the same offset in IPv4 and IPv6 addresses, in network byte order.
      return Int(bytes[2]) << 8 | Int(bytes[3])
    }
  }

  private static func failure(_ what: String, _ host: String, _ port: Int) -> HTTPServerError {
    HTTPServerError(description: "cannot \(what) \(host):\(port): \(String(cString: strerror(errno)))")
  }
}
