import Batching
public import Telemetry

/// Hashes and checks passwords with Argon2id on two threads of its own. One hash takes 19 MiB and about 20 ms, so it must
/// not run on an HTTP loop, and the number of hashes at the same time must be bounded. If the queue is full, calls throw
/// `BatchingError.overloaded`.
public final class PasswordHasher: Sendable {
  enum Job: Sendable {
    case hash(String)
    case check(String, against: String)
  }

  enum Outcome: Sendable {
    case hash(String)
    case matches(Bool)
  }

  private let lane: BatchLane<PasswordWorker>
  /// A hash to check against when the handle is unknown, so that the check takes as long as for a known handle.
  private let decoy: String

  public init(queue: Int = 32, timeout: Duration = .seconds(5), metrics: Metrics = .shared) {
    let limits = LaneConfiguration(name: "password", workers: 2, capacity: queue, maximumBatch: 1, timeout: timeout)
    let hashes = metrics.counter("golf_password_hashes_total", help: "Times that Argon2id ran.")
    lane = BatchLane(limits, metrics: metrics) { _ in PasswordWorker(hashes: hashes) }
    decoy = Sodium.passwordHash("a password that nobody has") ?? ""
  }

  /// The hash to store, of the composed form (NFC), because keyboards differ in the form that they type.
  public func hash(_ password: String) async throws -> String {
    guard case .hash(let hash) = try await lane.submit(.hash(password.composed)) else { throw Problem.internalError }
    return hash
  }

  /// Whether the password is the one that was hashed. If `hash` is nil, it takes as long and returns false.
  ///
  /// Tries the password as it was typed, which is how older versions hashed it, then in the composed form.
  public func check(_ password: String, against hash: String?) async throws -> Bool {
    let composed = password.composed
    let isOne = composed.utf8.elementsEqual(password.utf8)
    for spelling in isOne ? [password] : [password, composed] {
      let outcome = try await lane.submit(.check(spelling, against: hash ?? decoy))
      guard case .matches(true) = outcome, hash != nil else { continue }
      return true
    }
    return false
  }

  public func close() async { await lane.close() }
}

/// One of the hasher's threads.
struct PasswordWorker: BatchWorker {
  let hashes: Counter

  var readiness: BatchReadiness { .ready }

  mutating func restore() -> Duration { .zero }

  mutating func run(_ batch: [BatchItem<PasswordHasher.Job>]) -> [Result<PasswordHasher.Outcome, any Error>] {
    batch.map { item in
      hashes.increment()
      switch item.request {
      case .hash(let password):
        guard let hash = Sodium.passwordHash(password) else { return .failure(Problem.unavailable) }
        return .success(.hash(hash))
      case .check(let password, let hash):
        return .success(.matches(Sodium.passwordMatches(password, hash: hash)))
      }
    }
  }

  mutating func close() {}
}
