import ByteText
import FoundationEssentials
import Golf

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
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    do {
      return [UInt8](try encoder.encode(payload))
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
      return try JSONDecoder().decode(Payload.self, from: Data(payload))
    } catch {
      throw EventError(.malformedPayload, "\(type): \(error)")
    }
  }
}
