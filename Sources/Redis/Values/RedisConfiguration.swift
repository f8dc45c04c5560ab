import FoundationEssentials

/// The address and login of Redis: `redis://user:password@host:port/database`. hiredis 0.14 has no TLS.
public struct RedisConfiguration: Sendable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public let host: String
  public let port: Int
  let user: String?
  let password: String?
  public let database: Int
  /// How long one attempt to connect may take.
  public var connectTimeout: Duration = .milliseconds(250)

  /// - Parameter password: Overrides the one in the URL, and is taken verbatim.
  /// - Throws: `RedisError.badAddress`, which never contains the password.
  public init(url: String, password: String? = nil) throws(RedisError) {
    let bad = RedisError(.badAddress, "it must be redis://user:password@host:port/database")
    guard url.utf8.count <= Self.maximumBytes else {
      throw RedisError(.badAddress, "it has more than \(Self.maximumBytes) bytes")
    }
    guard let parts = URLComponents(string: url), parts.scheme == "redis", let host = parts.host, !host.isEmpty else {
      throw bad
    }
    let path = parts.path.split(separator: "/")
    guard path.count <= 1, let database = path.isEmpty ? 0 : Int(path[0]), (0...15).contains(database),
      (1...65_535).contains(parts.port ?? 6_379)
    else { throw bad }
    self.host = host
    port = parts.port ?? 6_379
    user = parts.user.flatMap { $0.isEmpty ? nil : $0 }
    self.password = password ?? parts.password.flatMap { $0.isEmpty ? nil : $0 }
    self.database = database
  }

  /// The maximum length of an address. The time to parse it grows faster than its length.
  static let maximumBytes = 4_096

  /// The address without the password.
  public var description: String { "redis://\(host):\(port)/\(database)" }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: ["address": description]) }

  /// The first commands on a new connection.
  var greeting: [RedisCommand] {
    var commands: [RedisCommand] = []
    if let password {
      commands.append(user.map { RedisCommand("AUTH", $0, password) } ?? RedisCommand("AUTH", password))
    }
    if database != 0 { commands.append(RedisCommand("SELECT", "\(database)")) }
    return commands + [RedisCommand("PING")]
  }
}
