public import Batching
public import Kafka
public import Postgres
public import Redis

/// How the caller should react to a failure. This is the only place that decides it; no caller judges an error by its type.
public enum FailureKind: Sendable, Hashable {
  /// A server is out of reach, too busy or failing over, so the same request may succeed later. Retry, or answer 503.
  case away
  /// The input is at fault, and a retry would not help. Answer 4xx, or store the record as a dead letter.
  case refused
  /// This program or its environment is at fault, and a retry fails again. Answer 500, or store the record as a dead letter
  /// after some attempts; count it with `InternalErrors`.
  case broken

  /// An unknown error is `broken`: only errors that are listed here are retried for ever.
  public init(_ error: any Error) {
    switch error {
    case let error as any ClassifiedFailure: self = error.failureKind
    case is CancellationError: self = .away
    default: self = .broken
    }
  }
}

/// An error that knows its kind.
public protocol ClassifiedFailure: Error {
  var failureKind: FailureKind { get }
}

extension BatchingError: ClassifiedFailure {
  /// `closed` means that this process is stopping; another one will answer the retry.
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

  /// SQLSTATEs of failures that pass: 08 connection, 40 rollback because of another transaction, 58 disk or system, 72
  /// snapshot too old; 25006 a server that became read-only in a failover; 26000 a prepared statement that a pooler's server
  /// does not have.
  private static let passing = ["08", "40", "58", "72", "25006", "26000"]
}

extension RedisError: ClassifiedFailure {
  public var failureKind: FailureKind {
    if isRetriable { return .away }
    guard code == .refused else { return .broken }
    let word = message.utf8.prefix { $0 != UInt8(ascii: " ") }
    return Self.passing.contains { $0.utf8.elementsEqual(word) } ? .away : .broken
  }

  /// First words of Redis' errors that pass: it is full, loading, busy, unable to save, or a replica.
  private static let passing = [
    "OOM", "LOADING", "BUSY", "MISCONF", "READONLY", "MASTERDOWN", "CLUSTERDOWN", "NOREPLICAS", "TRYAGAIN",
  ]
}

extension KafkaError: ClassifiedFailure {
  /// Missing rights are `broken`, because only an operator can grant them.
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
