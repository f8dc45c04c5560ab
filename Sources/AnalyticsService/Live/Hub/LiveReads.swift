import Basics
import FoundationEssentials
import Golf
import LiveUpdates

/// Which pictures are to be read, and which are being read. One read serves all sockets that asked before it began;
/// few run at a time, so that a new epoch under thousands of sockets does not fall on the servers at once.
struct LiveReads: Sendable {
  /// A picture is read for a pass, because an ended pass gets none.
  struct Key: Hashable, Sendable {
    let round: RoundID
    let pass: UUID
  }

  /// A read under way, with the news of its round since it began: the answer may be older than they are.
  struct Running: Sendable {
    let began: UInt64
    var cards: [CardID: LiveCard] = [:]
    var revision: Int64 = 0
  }

  /// The most reads at a time.
  static let maximum = 8
  /// The longest pause after a failure, in seconds.
  static let longestPause = 8

  private(set) var running: [Key: Running] = [:]
  private var queue = Ring<Key>()
  private var queued: Set<Key> = []
  private var again: Set<Key> = []
  private var paused: [Key: (until: MonotonicInstant, failures: Int)] = [:]
  private var serial: UInt64 = 0

  /// Asks for a read that begins after this call. Returns a number below the number of that read.
  mutating func want(_ key: Key) -> UInt64 {
    serial += 1
    if running[key] != nil {
      again.insert(key)
    } else if queued.insert(key).inserted {
      queue.append(key)
    }
    return serial
  }

  /// Takes the next read from the queue, if there is room for one more.
  mutating func next() -> Key? {
    guard running.count < Self.maximum, let key = queue.popFirst() else { return nil }
    queued.remove(key)
    return key
  }

  mutating func begin(_ key: Key) {
    serial += 1
    running[key] = Running(began: serial)
  }

  /// No socket waits for this picture any more.
  mutating func forget(_ key: Key) { paused[key] = nil }

  /// News of a round that is being read.
  mutating func note(_ round: RoundID, _ change: (inout Running) -> Void) {
    for key in running.keys where key.round == round { change(&running[key, default: Running(began: 0)]) }
  }

  /// A read has ended.
  mutating func end(_ key: Key) -> Running? {
    let ended = running.removeValue(forKey: key)
    if again.remove(key) != nil, queued.insert(key).inserted { queue.append(key) }
    return ended
  }

  /// The read is repeated after 1, 2, 4 and then every 8 seconds, for the sockets that go on waiting.
  mutating func failed(_ key: Key, now: MonotonicInstant) {
    let failures = (paused[key]?.failures ?? 0) + 1
    let pause = min(1 << min(failures - 1, 16), Self.longestPause)
    paused[key] = (now + .seconds(pause), failures)
  }

  /// Queues the reads whose pauses are over.
  mutating func resume(now: MonotonicInstant) {
    for (key, pause) in paused where pause.until <= now {
      paused[key]?.until = now + .seconds(Self.longestPause)
      if running[key] == nil, queued.insert(key).inserted { queue.append(key) }
    }
  }
}
