import Basics

/// A number that only rises.
public final class Counter: Sendable {
  private let total = Protected(0)

  public func increment(by amount: Int = 1) {
    total.withLock { $0 += amount }
  }

  public var value: Int { total.withLock { $0 } }
}
