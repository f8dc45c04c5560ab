/// A token bucket, known by one number: the moment at which it is full again. What is missing until then, in steps of
/// the limit's interval, is what was taken.
struct TokenBucket: Sendable, Hashable {
  /// Microseconds on the clock of whoever keeps it.
  var fullAt: Int

  enum Answer: Hashable {
    case taken(TokenBucket)
    /// Empty: microseconds until there is one again.
    case empty(wait: Int)
  }

  /// Takes one. A bucket that nobody knows is full, and so is one that is emptier than can be: the limit was lowered or
  /// the clock put back, and nobody is to wait longer than the limit says.
  static func take(from bucket: TokenBucket?, _ limit: RateLimit, now: Int) -> Answer {
    let known = bucket?.fullAt ?? now
    let fullAt = (now...now + limit.capacity ~= known ? known : now) + limit.interval
    let wait = fullAt - now - limit.capacity
    return wait > 0 ? .empty(wait: wait) : .taken(TokenBucket(fullAt: fullAt))
  }
}
