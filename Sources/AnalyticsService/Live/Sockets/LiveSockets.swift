import Basics
import FoundationEssentials
import Golf
import HTTPServer
import LiveUpdates
import Redis
import ServiceKit
import Telemetry

/// The hub with its sockets: does what the hub decides, under the lock under which it decided, so that a socket gets its
/// messages in the order of the decisions. A message for many sockets is written once.
///
/// It runs on the tasks of the sockets and on the subscriber's thread; no HTTP loop waits for its lock.
final class LiveSockets: Sendable {
  private struct State {
    var hub: LiveHub
    var sockets: [SocketID: WebSocket] = [:]
    var lastID: UInt64 = 0
  }

  private let state: Protected<State>
  private let keys: TicketKeys
  private let store: any LiveStoring
  private let metrics: LiveMetrics
  private let errors: InternalErrors
  private let logger = Logger(label: "live")
  private let time: @Sendable () -> LiveTime

  init(
    keys: TicketKeys,
    store: any LiveStoring,
    metrics: Metrics,
    time: @escaping @Sendable () -> LiveTime = { .now }
  ) {
    self.keys = keys
    self.store = store
    self.metrics = LiveMetrics(metrics)
    self.time = time
    errors = InternalErrors(in: "live", metrics: metrics)
    state = Protected(State(hub: LiveHub(now: time().instant)))
  }

  /// Serves a socket until it ends.
  func serve(_ socket: WebSocket) async {
    let id = act { state, time in
      state.lastID += 1
      let id = SocketID(rawValue: state.lastID)
      state.sockets[id] = socket
      return (id, state.hub.opened(id, at: time))
    }
    for await text in socket.messages {
      let message = ClientMessage(text, keys)
      act { state, time in ((), state.hub.received(message, from: id, at: time)) }
    }
    act { state, _ in
      state.sockets[id] = nil
      state.hub.closed(id)
      return ((), [])
    }
  }

  /// What the subscriber receives.
  func heard(_ event: RedisSubscriber.Event) {
    switch event {
    case .connected:
      logger.notice("news arrive from Redis")
      metrics.isHeard.set(1)
      act { state, _ in ((), state.hub.connected()) }
    case .lost(let error):
      errors.note(error, "no news arrive from Redis", logger: logger)
      metrics.isHeard.set(0)
      metrics.outages.increment()
      act { state, _ in ((), state.hub.lost()) }
    case .messages(let messages):
      for message in messages {
        let subject = LiveNames.subject(ofChannel: message.channel)
        // Every process hears of every round. Who follows one from now on reads a picture that has this.
        guard subject.map(isFollowed) ?? message.channel.isExactly(LiveNames.views),
          let news = LiveNews(message.payload)
        else { continue }
        let isSent = act { state, time in
          let actions = state.hub.heard(news, on: subject, now: time.instant)
          return (!actions.isEmpty, actions)
        }
        if isSent, case .card(let card) = news { noteLag(of: card) }
      }
    }
  }

  private func isFollowed(_ subject: LiveSubject) -> Bool { state.withLock { $0.hub.followers[subject] != nil } }

  /// Once a second: ends tickets, sends beats.
  func tick() { act { state, time in ((), state.hub.tick(at: time)) } }

  private func read(_ key: LiveReads.Key) async {
    metrics.reads.increment()
    let outcome: LiveReadOutcome
    do throws(ViewError) {
      outcome = try await store.picture(of: key.round, pass: key.pass).map { .picture($0) } ?? .passEnded
    } catch {
      metrics.failedReads.increment()
      errors.note(error, "a round's live picture could not be read", logger: logger)
      outcome = .failed
    }
    act { state, time in ((), state.hub.pictured(key, outcome, now: time.instant)) }
  }

  @discardableResult
  private func act<Value>(_ body: (inout State, LiveTime) -> (Value, [LiveAction])) -> Value {
    let time = time()
    return state.withLock { state in
      let (result, actions) = body(&state, time)
      for action in actions { perform(action, &state) }
      metrics.subscriptions.set(Double(state.hub.subscriptions))
      return result
    }
  }

  private func perform(_ action: LiveAction, _ state: inout State) {
    switch action {
    case .tell(let ids, let message):
      metrics.sent(message, to: ids.count)
      let text = message.text
      if let key = message.key {
        for id in ids { state.sockets[id]?.send(text, replacing: key) }
      } else {
        for id in ids { state.sockets[id]?.send(text) }
      }
    case .close(let id, let reason):
      metrics.closed(reason)
      state.sockets.removeValue(forKey: id)?.close(.policyViolation, reason: reason.rawValue)
    case .read(let key): Task { await read(key) }
    }
  }

  /// The card's JSON says when its last change was recorded, which a change that waited on a phone has long before.
  private func noteLag(of card: LiveCard) {
    var recorded: Timestamp?
    _ = PlainJSON.members(of: card.json[...]) { name, value in
      guard name.elementsEqual("at".utf8) else { return true }
      recorded = value.string.flatMap { Timestamp($0) }
      return recorded == nil
    }
    guard let recorded else { return }
    metrics.lag.record(max(0, Double(time().date.millisecondsSince1970 - recorded.millisecondsSince1970) / 1_000))
  }
}
