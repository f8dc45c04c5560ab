internal import Batching
public import Telemetry

/// Hashes and checks passwords with Argon2id on two threads of its own: each takes 19 MiB and some 20 ms, which must
/// neither hold a connection's loop nor multiply without bound. A full queue throws `BatchingError.overloaded`.
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
  /// What an unknown handle's password is checked against, so that it costs the same as a known one's.
  private let decoy: String

  public init(queue: Int = 32, timeout: Duration = .seconds(5), metrics: Metrics = .shared) {
    let limits = LaneConfiguration(name: "password", workers: 2, capacity: queue, maximumBatch: 1, timeout: timeout)
    let hashes = metrics.counter("golf_password_hashes_total", help: "Times that Argon2id ran.")
    lane = BatchLane(limits, metrics: metrics) { _ in PasswordWorker(hashes: hashes) }
    decoy = Sodium.passwordHash("a password that nobody has") ?? ""
  }

  /// The hash to store: of the composed spelling (NFC), since keyboards differ in which one they type.
  public func hash(_ password: String) async throws -> String {
    guard case .hash(let hash) = try await lane.submit(.hash(password.composed)) else { throw Problem.internalError }
    return hash
  }

  /// Whether the password is the one that was hashed. Without a hash it takes as long and says no.
  ///
  /// As it was typed, which is how passwords were hashed before they were composed, then as it is hashed now.
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
