import Basics
import FoundationEssentials
public import Golf

/// One fact in a card's history.
public enum Event: Hashable, Sendable {
  case roundStarted(RoundStarted)
  case holeScored(HoleScored)
  case holeCleared(HoleCleared)
  case cardChanged(CardChanged)
  case cardRemoved(CardRemoved)
  case roundFinished(RoundFinished)
  case roundReopened(RoundReopened)
  case roundDeleted(RoundDeleted)
  case roundRestored(RoundRestored)
  /// An event whose type this program does not know.
  case other(OtherEvent)
}

extension Event {
  /// The type's name on the wire.
  public var type: String {
    switch self {
    case .roundStarted: EventType.roundStarted.rawValue
    case .holeScored: EventType.holeScored.rawValue
    case .holeCleared: EventType.holeCleared.rawValue
    case .cardChanged: EventType.cardChanged.rawValue
    case .cardRemoved: EventType.cardRemoved.rawValue
    case .roundFinished: EventType.roundFinished.rawValue
    case .roundReopened: EventType.roundReopened.rawValue
    case .roundDeleted: EventType.roundDeleted.rawValue
    case .roundRestored: EventType.roundRestored.rawValue
    case .other(let event): event.type
    }
  }

  public var cardID: CardID { ids.card }

  public var roundID: RoundID { ids.round }

  private var ids: (round: RoundID, card: CardID) {
    switch self {
    case .roundStarted(let event): (event.roundId, event.cardId)
    case .holeScored(let event): (event.roundId, event.cardId)
    case .holeCleared(let event): (event.roundId, event.cardId)
    case .cardChanged(let event): (event.roundId, event.cardId)
    case .cardRemoved(let event): (event.roundId, event.cardId)
    case .roundFinished(let event): (event.roundId, event.cardId)
    case .roundReopened(let event): (event.roundId, event.cardId)
    case .roundDeleted(let event): (event.roundId, event.cardId)
    case .roundRestored(let event): (event.roundId, event.cardId)
    case .other(let event): (event.roundId, event.cardId)
    }
  }
}

extension Event {
  /// The payload as JSON with sorted keys, so that equal events give equal bytes.
  public var payload: [UInt8] {
    get throws(EventError) {
      switch self {
      case .roundStarted(let event): try Self.encoded(event)
      case .holeScored(let event): event.json
      case .holeCleared(let event): try Self.encoded(event)
      case .cardChanged(let event): try Self.encoded(event)
      case .cardRemoved(let event): try Self.encoded(event)
      case .roundFinished(let event): try Self.encoded(event)
      case .roundReopened(let event): try Self.encoded(event)
      case .roundDeleted(let event): try Self.encoded(event)
      case .roundRestored(let event): try Self.encoded(event)
      case .other(let event): throw EventError(.unknownType, "\(event.type) is only known by its name")
      }
    }
  }

  /// Ignores unknown fields; an unknown type gives `.other`. Throws `.malformedPayload` if the payload does not follow
  /// the contract.
  public init(type: String, payload: [UInt8]) throws(EventError) {
    switch EventType(rawValue: type) {
    case .roundStarted: self = .roundStarted(try Self.decoded(payload, of: type, plain: RoundStarted.init(plain:)))
    case .holeScored: self = .holeScored(try Self.decoded(payload, of: type, plain: HoleScored.init(plain:)))
    case .holeCleared: self = .holeCleared(try Self.decoded(payload, of: type))
    case .cardChanged: self = .cardChanged(try Self.decoded(payload, of: type))
    case .cardRemoved: self = .cardRemoved(try Self.decoded(payload, of: type))
    case .roundFinished: self = .roundFinished(try Self.decoded(payload, of: type, plain: RoundFinished.init(plain:)))
    case .roundReopened: self = .roundReopened(try Self.decoded(payload, of: type))
    case .roundDeleted: self = .roundDeleted(try Self.decoded(payload, of: type))
    case .roundRestored: self = .roundRestored(try Self.decoded(payload, of: type))
    case nil:
      let ids: OtherEvent.Ids = try Self.decoded(payload, of: type)
      self = .other(OtherEvent(type: type, roundId: ids.roundId, cardId: ids.cardId))
    }
  }

  private static func encoded(_ payload: some Encodable) throws(EventError) -> [UInt8] {
    do {
      return try CanonicalJSON.encode(payload)
    } catch {
      throw EventError(.malformedPayload, "cannot be encoded: \(error)")
    }
  }

  /// - Parameter plain: The fast path, if the type has one.
  private static func decoded<Payload: Decodable>(
    _ payload: [UInt8],
    of type: String,
    plain: ([UInt8]) -> Payload? = { _ in nil }
  ) throws(EventError) -> Payload {
    if let plain = plain(payload) { return plain }
    // The decoder compares names as `String`s do, which is quadratic in combining marks.
    guard !CombiningMarks.areTooMany(inJSON: payload) else {
      throw EventError(.malformedPayload, "\(type): more than \(CombiningMarks.longestRun) combining marks in a row")
    }
    do {
      return try CanonicalJSON.decode(from: payload)
    } catch {
      throw EventError(.malformedPayload, "\(type): \(error)")
    }
  }
}

/// The types of facts in a card's history. Their names are on the wire and in the record: they never change.
public enum EventType: String, Codable, Hashable, Sendable, CaseIterable {
  /// A card was opened.
  case roundStarted = "RoundStarted"
  /// A hole's whole state was set.
  case holeScored = "HoleScored"
  /// A hole's score was removed.
  case holeCleared = "HoleCleared"
  /// Tee, index, start hole or the guest's name changed.
  case cardChanged = "CardChanged"
  /// The card was removed from its round.
  case cardRemoved = "CardRemoved"
  case roundFinished = "RoundFinished"
  /// A finished round was reopened for a correction.
  case roundReopened = "RoundReopened"
  case roundDeleted = "RoundDeleted"
  case roundRestored = "RoundRestored"
}

/// An event of a type that this program does not know, written by a newer one. It occupies a sequence number of its
/// card and changes nothing here.
public struct OtherEvent: Hashable, Sendable {
  public var type: String
  public var roundId: RoundID
  public var cardId: CardID
}

extension OtherEvent {
  struct Ids: Codable {
    var roundId: RoundID
    var cardId: CardID
  }
}

/// The reason why an event cannot be read or written.
public struct EventError: Error, Hashable, Sendable, CustomStringConvertible {
  public struct Code: Hashable, Sendable {
    let name: String

    /// The payload does not follow the contract.
    public static let malformedPayload = Code(name: "malformed-payload")
    /// A header is missing, or does not follow the contract.
    public static let malformedHeader = Code(name: "malformed-header")
    /// The type cannot be written, because this program does not know it.
    public static let unknownType = Code(name: "unknown-type")
    /// Header and payload name different cards.
    public static let contradiction = Code(name: "contradiction")
  }

  public let code: Code
  /// For logs and the dead-letter topic.
  public let detail: String

  public init(_ code: Code, _ detail: String) {
    self.code = code
    self.detail = detail
  }

  public var description: String { "\(code.name): \(detail)" }
}
