import Basics

/// A number that rises and falls.
public final class Gauge: Sendable {
  private let current = Protected(0.0)

  public func set(_ value: Double) {
    current.withLock { $0 = value }
  }

  public func add(_ amount: Double) {
    current.withLock { $0 += amount }
  }

  public var value: Double { current.withLock { $0 } }
}
