import Basics
import CMicrohttpd
import Glibc
import Telemetry

/// libmicrohttpd's callbacks, all called on the loop's thread.
extension HTTPLoop {
  private static func loop(_ context: UnsafeMutableRawPointer) -> HTTPLoop {
    Unmanaged<HTTPLoop>.fromOpaque(context).takeUnretainedValue()
  }

  /// A connection was opened or closed.
  static let connectionChanged: MHD_NotifyConnectionCallback = { context, connection, _, code in
    guard let context, let connection else { return }
    let loop = HTTPLoop.loop(context)
    switch code {
    case .CONNECTION_NOTIFY_STARTED:
      let address = golf_mhd_client_address(connection).map(NativeSocket.text) ?? ""
      loop.track(TrackedConnection(handle: connection, remoteAddress: address, now: .now))
    default: loop.forget(connection)
    }
  }

  /// A request line has arrived, with the raw target, before libmicrohttpd decodes it. Returns the request's context,
  /// retained until `completed`.
  static let requestLine:
    @convention(c) (UnsafeMutableRawPointer?, UnsafePointer<CChar>?, OpaquePointer?) -> UnsafeMutableRawPointer? = {
      context,
      uri,
      connection in
      guard let context, let uri, let connection else { return nil }
      let loop = HTTPLoop.loop(context)
      guard let tracked = loop.connections[connection] else { return nil }
      let now = MonotonicInstant.now
      tracked.clock.enter(.head, now: now)
      let exchange = Exchange(
        loop: loop,
        connection: connection,
        tracked: tracked,
        target: String(cString: uri),
        now: now
      )
      tracked.arriving = exchange
      return Unmanaged.passRetained(exchange).toOpaque()
    }

  /// The request ended, answered or not.
  static let completed: MHD_RequestCompletedCallback = { _, connection, context, _ in
    guard let opaque = context?.pointee else { return }
    context?.pointee = nil
    let exchange = Unmanaged<Exchange>.fromOpaque(opaque).takeRetainedValue()
    exchange.tracked.arriving = nil
    // Answered without reaching our handler: by libmicrohttpd itself.
    if exchange.stage != .handling, exchange.stage != .answered, let connection,
      case let status = golf_mhd_status(connection), status != 0
    {
      exchange.loop.log(exchange, status: Int(status), responseBytes: 0)
    }
    if exchange.tracked.clock.phase != .upgraded { exchange.tracked.clock.enter(.idle, now: .now) }
  }

  /// Called for the headers, then for each piece of the body, then for its end, then again after a resume.
  static let access: MHD_AccessHandlerCallback = { _, connection, _, method, version, upload, uploadSize, context in
    guard let connection, let opaque = context?.pointee, let uploadSize else { return .NO }
    let exchange = Unmanaged<Exchange>.fromOpaque(opaque).takeUnretainedValue()
    let loop = exchange.loop
    switch exchange.stage {
    case .head:
      exchange.method = HTTPMethod(rawValue: method.map { String(cString: $0) } ?? "")
      return loop.readHead(exchange, version: version.map { String(cString: $0) } ?? "")
    case .body:
      guard uploadSize.pointee > 0 else { return loop.handle(exchange) }
      let piece = UnsafeRawBufferPointer(start: upload, count: uploadSize.pointee)
      uploadSize.pointee = 0
      return loop.readBody(exchange, piece)
    case .discarding:
      guard uploadSize.pointee > 0 else { return loop.refuse(exchange, .bodyTooLarge, close: false) }
      exchange.discarded += uploadSize.pointee
      uploadSize.pointee = 0
      return exchange.discarded <= loop.configuration.maximumDiscardedBytes ? .YES : .NO
    case .handling:
      return loop.answer(exchange)
    case .answered:
      return .NO
    }
  }

  private func readHead(_ exchange: Exchange, version: String) -> MHD_Result {
    exchange.tracked.arriving = nil
    exchange.tracked.clock.enter(.receiving, now: .now)
    readFields(exchange)
    let head = RequestHead.check(
      method: exchange.method,
      version: version,
      headers: exchange.headers,
      maximumHeaderBytes: configuration.maximumHeaderBytes,
      maximumBodyBytes: configuration.maximumBodyBytes
    )
    switch head {
    case .failure(let error): return refuse(exchange, error.refusal, close: true)
    case .success(.length(let length)): exchange.body.reserveCapacity(length)
    case .success(.chunked): break
    }
    exchange.stage = .body
    return .YES
  }

  func readFields(_ exchange: Exchange) {
    exchange.headers = HTTPHeaders(reserving: 8)
    _ = golf_mhd_each_header(
      exchange.connection,
      { context, _, name, value in
        guard let context, let name else { return .NO }
        let exchange = Unmanaged<Exchange>.fromOpaque(context).takeUnretainedValue()
        exchange.headers.add(String(cString: name), value.map { String(cString: $0) } ?? "")
        // The first field over the limit is enough to refuse the request.
        return exchange.headers.fields.count <= RequestHead.maximumFields ? .YES : .NO
      },
      Unmanaged.passUnretained(exchange).toOpaque()
    )
    exchange.requestID = RequestID.accepted(exchange.headers["X-Request-Id"])
  }

  private func readBody(_ exchange: Exchange, _ piece: UnsafeRawBufferPointer) -> MHD_Result {
    guard exchange.body.count + piece.count <= configuration.maximumBodyBytes else {
      exchange.discarded = exchange.body.count + piece.count
      exchange.body = []
      exchange.stage = .discarding
      return .YES
    }
    exchange.body.append(contentsOf: piece)
    return .YES
  }

  /// Suspends the connection and starts the handler.
  private func handle(_ exchange: Exchange) -> MHD_Result {
    let target: RequestTarget
    switch RequestTarget.read(exchange.target) {
    case .success(let read): target = read
    case .failure(let error): return refuse(exchange, error.refusal, close: true)
    }
    let trace = exchange.headers["traceparent"].flatMap { TraceContext(traceparent: $0) }
    let request = HTTPRequest(
      method: exchange.method,
      target: target,
      headers: exchange.headers,
      body: exchange.body,
      remoteAddress: exchange.tracked.remoteAddress,
      requestID: exchange.requestID,
      trace: trace?.child() ?? TraceContext()
    )
    exchange.trace = request.trace
    exchange.bodyBytes = exchange.body.count
    exchange.body = []
    exchange.stage = .handling
    exchange.tracked.clock.enter(.handling, now: .now)
    let router = router
    Task.immediate(executorPreference: self) {
      exchange.response = await router.answer(request)
      exchange.loop.finished(exchange)
    }
    let isFinished = shared.withLock { shared in
      if exchange.isFinished { return true }
      exchange.isSuspended = true
      shared.inFlight += 1
      return false
    }
    // A handler that waited for nothing has finished by now.
    if isFinished { return answer(exchange) }
    MHD_suspend_connection(exchange.connection)
    return .YES
  }

  private func refuse(_ exchange: Exchange, _ refusal: HTTPRefusal, close: Bool) -> MHD_Result {
    var response = router.fallbacks.refused(refusal, exchange.requestID)
    if close { response.headers["Connection"] = "close" }
    countRefusal(refusal.status)
    return queue(response, for: exchange)
  }

  private func answer(_ exchange: Exchange) -> MHD_Result {
    guard let response = exchange.response else { return .NO }
    exchange.response = nil
    return queue(response, for: exchange)
  }

  private func queue(_ response: HTTPResponse, for exchange: Exchange) -> MHD_Result {
    exchange.stage = .answered
    guard let native = NativeResponse.make(response, for: exchange) else { return .NO }
    defer { MHD_destroy_response(native) }
    if response.upgrade == nil {
      NativeResponse.add("X-Request-Id", exchange.requestID, to: native)
      if shared.withLock({ $0.isDraining }) { NativeResponse.add("Connection", "close", to: native) }
    }
    exchange.upgrade = response.upgrade
    let now = MonotonicInstant.now
    exchange.tracked.clock.enter(response.upgrade == nil ? .answering : .upgraded, now: now)
    log(exchange, status: response.status, responseBytes: response.body.count, now: now)
    return MHD_queue_response(exchange.connection, UInt32(response.status), native)
  }

  func log(_ exchange: Exchange, status: Int, responseBytes: Int, now: MonotonicInstant = .now) {
    guard configuration.accessLog != nil else { return }
    answered.append(exchange.entry(status: status, responseBytes: responseBytes, now: now))
  }
}
