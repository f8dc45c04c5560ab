/// Linux's table of TCP sockets, as `/proc/net/tcp` and `/proc/net/tcp6` show it: proc_pid_net(5).
enum SocketTable {
  /// Whether a handshake with this port is in progress: a line in state 03, SYN_RECV.
  ///
  /// A line consists of a number and a colon, the local address with its port, the remote one, and the state, all in
  /// hexadecimal.
  static func hasHandshake(_ table: [UInt8], port: Int) -> Bool {
    let digits = String(port, radix: 16, uppercase: true)
    let ending = Array((":" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits).utf8)
    return table.split(separator: UInt8(ascii: "\n")).contains { line in
      let fields = line.split(separator: UInt8(ascii: " "), maxSplits: 4)
      return fields.count > 4 && fields[3].elementsEqual("03".utf8) && fields[1].suffix(5).elementsEqual(ending)
    }
  }
}
