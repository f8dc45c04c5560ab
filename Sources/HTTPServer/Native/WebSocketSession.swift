import Basics
import CMicrohttpd
import CWslay
import Glibc

/// One upgraded connection on its loop: wslay's frames between the socket and a `WebSocket`.
///
/// Only the loop's thread touches it. A message is passed to wslay only when the kernel has taken the one before it, so
/// that messages for a slow reader wait in the outbox, where newer ones can replace them.
final class WebSocketSession {
  let descriptor: Int32
  let socket: WebSocket
  /// The events that the loop's epoll set watches for.
  var watched = (reading: false, writing: false)
  private let limits: WebSocketLimits
  private let handle: OpaquePointer
  private let task: Task<Void, Never>
  private var context: OpaquePointer?
  /// Bytes that arrived right after the handshake.
  private var early: ArraySlice<UInt8>
  /// How many bytes one turn may read, so that a flood on one connection does not starve the others.
  private var allowance = 0
  private var heard: MonotonicInstant
  private var pinged: MonotonicInstant
  private var closeSince: MonotonicInstant?
  /// Everything was sent, but the peer may still be sending: closing now would reset the connection and lose our last
  /// bytes.
  private var isLingering = false

  init?(
    upgrade: WebSocketUpgrade,
    socket: WebSocket,
    descriptor: Int32,
    handle: OpaquePointer,
    received: [UInt8],
    now: MonotonicInstant
  ) {
    self.descriptor = descriptor
    self.socket = socket
    self.handle = handle
    limits = upgrade.limits
    early = received[...]
    heard = now
    pinged = now
    task = Task {
      await upgrade.handler(socket)
      socket.close()
    }
    var callbacks = Self.callbacks
    guard wslay_event_context_server_init(&context, &callbacks, Unmanaged.passUnretained(self).toOpaque()) == 0 else {
      end()
      return nil
    }
    wslay_event_config_set_max_recv_msg_length(context, UInt64(limits.maximumMessageBytes))
  }

  /// Reads and writes as far as possible without waiting; false when the connection is over.
  func turn() -> Bool {
    allowance = 64 * 1_024
    if isLingering { return discard() }
    guard wslay_event_recv(context) == 0 else { return false }
    repeat {
      guard wslay_event_want_write(context) == 0 || wslay_event_send(context) == 0 else { return false }
      // Pongs that the peer does not read would pile up.
      guard wslay_event_get_queued_msg_count(context) <= 32 else { return false }
    } while wslay_event_want_write(context) == 0 && queueNext()
    if closeSince == nil, wslay_event_get_close_sent(context) != 0 { closeSince = .now }
    if wantsToRead || wantsToWrite { return true }
    if wslay_event_get_close_received(context) != 0 { return false }
    closeSince = closeSince ?? .now
    isLingering = true
    shutdown(descriptor, Int32(SHUT_WR))
    return discard()
  }

  var wantsToRead: Bool { isLingering || wslay_event_want_read(context) != 0 }
  var wantsToWrite: Bool { wslay_event_want_write(context) != 0 }

  enum Look {
    case isWell
    /// A ping is queued.
    case mustTurn
    /// It did not answer a ping or a close in time.
    case isOver
  }

  /// Queues a ping for a silent peer. Sends nothing itself: thousands of sockets are looked at in one turn of the loop.
  func sweep(_ now: MonotonicInstant) -> Look {
    if let closeSince { return now - closeSince <= limits.closeLimit ? .isWell : .isOver }
    if now - heard > limits.pingInterval * 2 { return .isOver }
    guard now - max(heard, pinged) > limits.pingInterval else { return .isWell }
    pinged = now
    queue(UInt8(WSLAY_PING.rawValue), "")
    return .mustTurn
  }

  /// Returns the socket to libmicrohttpd, which closes it. The loop calls this once.
  func end() {
    wslay_event_context_free(context)
    context = nil
    socket.end()
    task.cancel()
    golf_mhd_upgrade_close(handle)
  }

  /// Reads and discards input; false at the peer's end.
  private func discard() -> Bool {
    var buffer = [UInt8](repeating: 0, count: 16 * 1_024)
    var length = 0
    repeat {
      length = recv(descriptor, &buffer, buffer.count, Int32(MSG_DONTWAIT))
      allowance -= length
    } while length > 0 && allowance > 0
    return length > 0 || length < 0 && (errno == EAGAIN || errno == EINTR)
  }

  private func queueNext() -> Bool {
    switch socket.next() {
    case .text(let text): queue(UInt8(WSLAY_TEXT_FRAME.rawValue), text)
    case .close(let code, let reason):
      let reason = Array(reason.utf8.prefix(123))
      closeSince = closeSince ?? .now
      return wslay_event_queue_close(context, code.rawValue, reason, reason.count) == 0
    case nil: return false
    }
    return true
  }

  private func queue(_ opcode: UInt8, _ text: String) {
    var text = text
    text.withUTF8 {
      var message = wslay_event_msg(opcode: opcode, msg: $0.baseAddress, msg_length: $0.count)
      _ = wslay_event_queue_msg(context, &message)
    }
  }

  private func received(_ opcode: UInt8, _ bytes: UnsafeBufferPointer<UInt8>) {
    heard = .now
    switch UInt32(opcode) {
    case WSLAY_TEXT_FRAME.rawValue: socket.receive(String(decoding: bytes, as: UTF8.self))
    case WSLAY_BINARY_FRAME.rawValue: socket.close(.unsupportedData, reason: "text only")
    default: break
    }
  }

  private func read(_ buffer: UnsafeMutablePointer<UInt8>, _ count: Int) -> Int {
    if !early.isEmpty {
      let piece = early.prefix(count)
      for (place, byte) in piece.enumerated() { buffer[place] = byte }
      early.removeFirst(piece.count)
      return piece.count
    }
    guard allowance > 0 else { return fail(WSLAY_ERR_WOULDBLOCK) }
    let length = recv(descriptor, buffer, count, Int32(MSG_DONTWAIT))
    guard length > 0 else {
      return fail(length < 0 && (errno == EAGAIN || errno == EINTR) ? WSLAY_ERR_WOULDBLOCK : WSLAY_ERR_CALLBACK_FAILURE)
    }
    allowance -= length
    return length
  }

  /// A frame's head and its payload are passed one after the other: with `hasMore`, the kernel sends them as one packet.
  private func write(_ bytes: UnsafePointer<UInt8>, _ count: Int, hasMore: Bool) -> Int {
    let flags = Int32(MSG_DONTWAIT) | Int32(MSG_NOSIGNAL) | (hasMore ? Int32(MSG_MORE) : 0)
    let length = send(descriptor, bytes, count, flags)
    guard length >= 0 else {
      return fail(errno == EAGAIN || errno == EINTR ? WSLAY_ERR_WOULDBLOCK : WSLAY_ERR_CALLBACK_FAILURE)
    }
    return length
  }

  private func fail(_ error: wslay_error) -> Int {
    wslay_event_set_error(context, Int32(error.rawValue))
    return -1
  }

  private static func session(_ context: UnsafeMutableRawPointer?) -> WebSocketSession? {
    context.map { Unmanaged<WebSocketSession>.fromOpaque($0).takeUnretainedValue() }
  }

  private static let callbacks = wslay_event_callbacks(
    recv_callback: { _, buffer, count, _, context in
      guard let session = session(context), let buffer else { return -1 }
      return session.read(buffer, count)
    },
    send_callback: { _, bytes, count, flags, context in
      guard let session = session(context), let bytes else { return -1 }
      return session.write(bytes, count, hasMore: UInt32(bitPattern: flags) & WSLAY_MSG_MORE.rawValue != 0)
    },
    genmask_callback: nil,
    on_frame_recv_start_callback: nil,
    on_frame_recv_chunk_callback: nil,
    on_frame_recv_end_callback: nil,
    on_msg_recv_callback: { _, message, context in
      guard let session = session(context), let message = message?.pointee else { return }
      session.received(message.opcode, UnsafeBufferPointer(start: message.msg, count: message.msg_length))
    }
  )
}
