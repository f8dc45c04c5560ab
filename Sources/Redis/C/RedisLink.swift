import Basics
import CHiredis
import Glibc

/// One hiredis connection, driven so that no call blocks beyond a deadline: the socket is non-blocking, and `poll`
/// waits.
///
/// Not `Sendable`: it belongs to the thread that created it.
final class RedisLink {
  private var context: UnsafeMutablePointer<redisContext>?

  private init(_ context: UnsafeMutablePointer<redisContext>) { self.context = context }

  deinit { close() }

  static func connect(
    _ configuration: RedisConfiguration,
    deadline: MonotonicInstant
  ) throws(RedisError) -> RedisLink {
    guard let context = redisConnectNonBlock(configuration.host, Int32(configuration.port)) else {
      throw RedisError(.connectionFailed, "out of memory")
    }
    let link = RedisLink(context)
    guard context.pointee.err == 0 else { throw link.broken() }
    try link.wait(POLLOUT, deadline)
    var error: Int32 = 0
    var length = socklen_t(MemoryLayout<Int32>.size)
    getsockopt(context.pointee.fd, SOL_SOCKET, SO_ERROR, &error, &length)
    guard error == 0 else { throw link.broken(String(cString: strerror(error))) }
    context.pointee.flags |= REDIS_CONNECTED
    var one: Int32 = 1
    setsockopt(context.pointee.fd, Int32(IPPROTO_TCP), TCP_NODELAY, &one, socklen_t(MemoryLayout<Int32>.size))
    for reply in try link.exchange(configuration.greeting, deadline: deadline) {
      if case .error(let message) = reply { throw link.broken(message) }
    }
    return link
  }

  var isOpen: Bool { context != nil }

  func close() {
    guard let context else { return }
    self.context = nil
    redisFree(context)
  }

  /// Whether the server has not closed the idle connection. Costs one `poll` that does not wait.
  func isAlive() -> Bool {
    guard let context else { return false }
    var descriptor = pollfd(fd: context.pointee.fd, events: Int16(POLLIN), revents: 0)
    guard poll(&descriptor, 1, 0) > 0 else { return true }
    // The connection is idle, so any input means its end.
    close()
    return false
  }

  /// Sends all commands as one pipeline and reads all replies.
  func exchange(_ commands: [RedisCommand], deadline: MonotonicInstant) throws(RedisError) -> [RedisReply] {
    guard let context else { throw RedisError(.connectionFailed, "the connection is closed") }
    for command in commands { try append(command, to: context) }
    var replies: [RedisReply] = []
    replies.reserveCapacity(commands.count)
    var isSent: Int32 = 0
    while replies.count < commands.count {
      if isSent == 0, redisBufferWrite(context, &isSent) != REDIS_OK { throw broken() }
      while replies.count < commands.count, let reply = try nextReply(context) { replies.append(reply) }
      guard replies.count < commands.count else { break }
      try wait(isSent == 0 ? POLLIN | POLLOUT : POLLIN, deadline)
      if redisBufferRead(context) != REDIS_OK { throw broken() }
    }
    return replies
  }

  /// Sends a command whose answer comes among what `receive` returns.
  func send(_ command: RedisCommand, deadline: MonotonicInstant) throws(RedisError) {
    guard let context else { throw RedisError(.connectionFailed, "the connection is closed") }
    try append(command, to: context)
    var isSent: Int32 = 0
    while isSent == 0 {
      if redisBufferWrite(context, &isSent) != REDIS_OK { throw broken() }
      if isSent == 0 { try wait(POLLOUT, deadline) }
    }
  }

  /// Returns what Redis sends by itself on a connection that subscribes, in order; waits for it until the deadline, or
  /// until `bell` is rung. Empty if nothing came, and the connection stays open.
  ///
  /// - Parameter limit: The most replies that are returned at a time. More of them stay in the connection's buffer.
  func receive(_ limit: Int, bell: WakePipe, deadline: MonotonicInstant) throws(RedisError) -> [RedisReply] {
    guard let context else { throw RedisError(.connectionFailed, "the connection is closed") }
    var replies: [RedisReply] = []
    while replies.count < limit, let reply = try nextReply(context) { replies.append(reply) }
    guard replies.isEmpty else { return replies }
    var descriptors = [
      pollfd(fd: context.pointee.fd, events: Int16(POLLIN), revents: 0),
      pollfd(fd: bell.readEnd, events: Int16(POLLIN), revents: 0),
    ]
    guard poll(&descriptors, 2, deadline.pollTimeout) > 0, descriptors[0].revents != 0 else { return [] }
    if redisBufferRead(context) != REDIS_OK { throw broken() }
    while replies.count < limit, let reply = try nextReply(context) { replies.append(reply) }
    return replies
  }

  private func append(_ command: RedisCommand, to context: UnsafeMutablePointer<redisContext>) throws(RedisError) {
    let count = command.ends.count
    let result = command.bytes.withUnsafeBytes { buffer -> Int32 in
      let start = buffer.bindMemory(to: CChar.self).baseAddress
      return withUnsafeTemporaryAllocation(of: UnsafePointer<CChar>?.self, capacity: count) { pointers in
        withUnsafeTemporaryAllocation(of: Int.self, capacity: count) { lengths in
          var offset = 0
          for (place, end) in command.ends.enumerated() {
            pointers.initializeElement(at: place, to: start.map { $0 + offset })
            lengths.initializeElement(at: place, to: end - offset)
            offset = end
          }
          return redisAppendCommandArgv(context, Int32(count), pointers.baseAddress, lengths.baseAddress)
        }
      }
    }
    guard result == REDIS_OK else { throw broken() }
  }

  private func nextReply(_ context: UnsafeMutablePointer<redisContext>) throws(RedisError) -> RedisReply? {
    var raw: UnsafeMutableRawPointer?
    guard redisGetReplyFromReader(context, &raw) == REDIS_OK else { throw broken() }
    guard let raw else { return nil }
    defer { freeReplyObject(raw) }
    return Self.reply(raw.assumingMemoryBound(to: redisReply.self).pointee)
  }

  private static func reply(_ raw: redisReply) -> RedisReply {
    switch raw.type {
    case REDIS_REPLY_STRING: .bytes(bytes(raw))
    case REDIS_REPLY_STATUS: .status(String(decoding: bytes(raw), as: UTF8.self))
    case REDIS_REPLY_ERROR: .error(String(decoding: bytes(raw), as: UTF8.self))
    case REDIS_REPLY_INTEGER: .int(Int(raw.integer))
    case REDIS_REPLY_ARRAY:
      .array((0..<Int(raw.elements)).map { index in raw.element[index].map { reply($0.pointee) } ?? .null })
    default: .null
    }
  }

  private static func bytes(_ raw: redisReply) -> [UInt8] {
    guard let start = raw.str else { return [] }
    return Array(UnsafeRawBufferPointer(start: start, count: Int(raw.len)))
  }

  private func wait(_ events: Int32, _ deadline: MonotonicInstant) throws(RedisError) {
    guard let context else { throw RedisError(.connectionFailed, "the connection is closed") }
    var descriptor = pollfd(fd: context.pointee.fd, events: Int16(events), revents: 0)
    while true {
      let isOver = deadline <= .now
      let result = poll(&descriptor, 1, deadline.pollTimeout)
      if result > 0 { return }
      guard result == 0 || errno == EINTR, !isOver else {
        close()
        throw RedisError(.timedOut, "no answer in time")
      }
    }
  }

  /// Closes the connection and returns an error with hiredis's message.
  private func broken(_ words: String? = nil) -> RedisError {
    var message = words ?? ""
    if words == nil, let context {
      message = withUnsafeBytes(of: context.pointee.errstr) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
    }
    close()
    return RedisError(.connectionFailed, message)
  }
}
