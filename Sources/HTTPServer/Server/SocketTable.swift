/// Linux's table of TCP sockets, as `/proc/net/tcp` and `/proc/net/tcp6` show it: proc_pid_net(5).
enum SocketTable {
  /// Whether a handshake with this port is under way: a line of state 03, SYN_RECV.
  ///
  /// A line begins with a number and a colon; then come the local address with the port, the remote one, and the state,
  /// all in hexadecimal digits.
  static func hasHandshake(_ table: [UInt8], port: Int) -> Bool {
    let digits = String(port, radix: 16, uppercase: true)
    let ending = Array((":" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits).utf8)
    return table.split(separator: UInt8(ascii: "\n")).contains { line in
      let fields = line.split(separator: UInt8(ascii: " "), maxSplits: 4)
      return fields.count > 4 && fields[3].elementsEqual("03".utf8) && fields[1].suffix(5).elementsEqual(ending)
    }
  }
}
