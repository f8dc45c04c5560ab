internal import Batching
internal import Telemetry

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
