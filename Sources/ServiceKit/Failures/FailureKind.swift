public import Batching
public import Kafka
public import Postgres
public import Redis

/// What a failure asks of its caller. The one place that decides it: no caller judges an error by its type.
public enum FailureKind: Sendable, Hashable {
  /// A server is out of reach, too busy or changing hands: the same may succeed later. Retry, or answer 503.
  case away
  /// What was sent is at fault and stays so: answer 4xx, or put the record aside as a dead letter.
  case refused
  /// This program is at fault, or what it was given to work with; the same fails again. Answer 500, or put the record
  /// aside after some attempts; count it with `InternalErrors`.
  case broken

  /// An error that is not known is `broken`: what is retried forever is chosen, never left over.
  public init(_ error: any Error) {
    switch error {
    case let error as any ClassifiedFailure: self = error.failureKind
    case is CancellationError: self = .away
    default: self = .broken
    }
  }
}

/// An error that says what it asks of its caller.
public protocol ClassifiedFailure: Error {
  var failureKind: FailureKind { get }
}

extension BatchingError: ClassifiedFailure {
  /// `closed` is a process that stops: another one answers the repetition.
  public var failureKind: FailureKind {
    switch code {
    case .overloaded, .keyBusy, .timedOut, .closed: .away
    default: .broken
    }
  }
}

extension PostgresError: ClassifiedFailure {
  public var failureKind: FailureKind {
    if isOutage || isRetriable { return .away }
    guard let sqlState else { return .broken }
    if isFaultOfValues { return .refused }
    return Self.passing.contains { sqlState.hasPrefix($0) } ? .away : .broken
  }

  /// 08 the connection, 40 rolled back for another transaction's sake, 58 its disk or system, 72 a snapshot too old;
  /// 25006 a server that only reads since another took its place; 26000 a statement that a pooler's server lost.
  private static let passing = ["08", "40", "58", "72", "25006", "26000"]
}

extension RedisError: ClassifiedFailure {
  public var failureKind: FailureKind {
    if isRetriable { return .away }
    guard code == .refused else { return .broken }
    let word = message.utf8.prefix { $0 != UInt8(ascii: " ") }
    return Self.passing.contains { $0.utf8.elementsEqual(word) } ? .away : .broken
  }

  /// The first words of Redis' own refusals that pass: it is full, starting, occupied, cannot save, or follows another.
  private static let passing = [
    "OOM", "LOADING", "BUSY", "MISCONF", "READONLY", "MASTERDOWN", "CLUSTERDOWN", "NOREPLICAS", "TRYAGAIN",
  ]
}

extension KafkaError: ClassifiedFailure {
  /// Rights that are missing come back only by an operator's hand, so that they count as `broken`.
  public var failureKind: FailureKind {
    if isFaultOfMessage { return .refused }
    return isRefusal || isMisuse ? .broken : .away
  }
}

extension Problem: ClassifiedFailure {
  public var failureKind: FailureKind {
    switch status {
    case 408, 429, 502...599: .away
    case 400..<500: .refused
    default: .broken
    }
  }
}
