import Basics
import CMicrohttpd
import Glibc

/// The loop's WebSockets: on its own thread too, because only there can a connection be returned to libmicrohttpd.
extension HTTPLoop {
  /// libmicrohttpd has sent the 101.
  static let upgraded: MHD_UpgradeHandler = { _, _, context, extra, extraCount, descriptor, handle in
    guard let context, let handle else { return }
    let exchange = Unmanaged<Exchange>.fromOpaque(context).takeUnretainedValue()
    guard let upgrade = exchange.upgrade else { return golf_mhd_upgrade_close(handle) }
    // libmicrohttpd keeps the exchange as long as the connection.
    exchange.upgrade = nil
    exchange.headers = HTTPHeaders()
    let received = extra.map { Array(UnsafeRawBufferPointer(start: $0, count: extraCount)) } ?? []
    let loop = exchange.loop
    let socket = WebSocket(limits: upgrade.limits) { loop.leave { $0.rung.append(descriptor) } }
    let session = WebSocketSession(
      upgrade: upgrade,
      socket: socket,
      descriptor: descriptor,
      handle: handle,
      received: received,
      now: .now
    )
    if let session { loop.begin(session) }
  }

  private func begin(_ session: WebSocketSession) {
    webSockets[session.descriptor] = session
    guard golf_epoll_watch(webSocketEpoll, session.descriptor, 1, 0, 0) == 0 else { return end(session) }
    // Its handshake was under way when the others were told.
    if shared.withLock({ $0.isDraining }) { sayGoodbye(to: session) }
    serve(session)
  }

  /// Serves the WebSockets for which the kernel or a handler has data.
  func serveWebSockets() {
    shared.withLock { ringing.take(&$0.rung) }
    // The descriptor may belong to another connection by now: serving it without need does no harm.
    for descriptor in ringing.next() { webSockets[descriptor].map(serve) }
    guard !webSockets.isEmpty else { return }
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: 64) { ready in
      let count = golf_epoll_ready(webSocketEpoll, ready.baseAddress)
      for descriptor in ready.prefix(Int(count)) { webSockets[descriptor].map(serve) }
    }
  }

  func sweepWebSockets(_ now: MonotonicInstant) {
    for session in Array(webSockets.values) {
      switch session.sweep(now) {
      case .isWell: break
      case .mustTurn: ringing.add(session.descriptor)
      case .isOver: end(session)
      }
    }
  }

  /// Tells all peers that the server is going away; their answer or the close limit ends them.
  func closeWebSockets() {
    for session in webSockets.values { sayGoodbye(to: session) }
  }

  private func sayGoodbye(to session: WebSocketSession) {
    session.socket.close(.goingAway, reason: "the server is stopping")
  }

  func endWebSockets() {
    for session in Array(webSockets.values) { end(session) }
  }

  private func serve(_ session: WebSocketSession) {
    if session.turn() { watch(session) } else { end(session) }
  }

  private func watch(_ session: WebSocketSession) {
    let wanted = (reading: session.wantsToRead, writing: session.wantsToWrite)
    guard wanted != session.watched else { return }
    session.watched = wanted
    _ = golf_epoll_watch(webSocketEpoll, session.descriptor, 0, wanted.reading ? 1 : 0, wanted.writing ? 1 : 0)
  }

  private func end(_ session: WebSocketSession) {
    _ = golf_epoll_forget(webSocketEpoll, session.descriptor)
    webSockets[session.descriptor] = nil
    session.end()
    mustRunAgain = true
  }
}
