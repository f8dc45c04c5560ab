import Basics
import Batching
import Telemetry

/// The main loop of a listener's thread: connect, listen, receive, and start over when the connection breaks.
struct ListenerLoop: Sendable {
  let configuration: PostgresConfiguration
  let channels: [String]
  let heartbeat: Duration
  let pipe: WakePipe
  let emit: @Sendable (PostgresListener.Event) -> Void
  let isStopped: @Sendable () -> Bool

  func run() {
    let logger = Logger(label: "postgres", metadata: ["lane": "listener", "database": configuration.description])
    var backoff = Backoff(first: .milliseconds(50), maximum: .seconds(5))
    var isOut = false
    while !isStopped() {
      do {
        let session = try PostgresSession(configuration, statementTimeout: .seconds(5))
        for channel in channels { try session.execute(sql: "listen \(PostgresSession.quoted(channel))") }
        if isOut { logger.notice("notifications arrive again") }
        isOut = false
        backoff.reset()
        emit(.connected)
        try hear(session)
      } catch {
        if isStopped() { return }
        if !isOut {
          logger.warning(
            "notifications are interrupted; reconnecting",
            ["error": "\((error as? PostgresError)?.debugDescription ?? "\(error)")"]
          )
        }
        isOut = true
        pipe.wait(milliseconds: Int32(backoff.next().nanoseconds / 1_000_000))
      }
    }
  }

  private func hear(_ session: PostgresSession) throws {
    while !isStopped() {
      if session.link.waitForInput(orWake: pipe.readEnd, until: MonotonicInstant.now + heartbeat) {
        try report(session)
      } else if !isStopped() {
        // Behind a stalled network a dead server looks like a quiet one.
        session.deadline = MonotonicInstant.now + .seconds(5)
        try session.execute(sql: "select 1")
        try report(session)
      }
    }
  }

  private func report(_ session: PostgresSession) throws(PostgresError) {
    do {
      for note in try session.link.notifications() {
        emit(.notification(channel: note.channel, payload: note.payload))
      }
    } catch {
      throw PostgresError(.connectionFailed, "the listening connection broke")
    }
  }
}
