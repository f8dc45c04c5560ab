public import FoundationEssentials
public import Golf

/// What a card is for those who follow its round.
public enum LiveStatus: String, Hashable, Sendable, CaseIterable {
  case open, finished, removed, deleted
}

/// A card's state as it is told to subscribers.
public struct LiveCard: Hashable, Sendable {
  public let id: CardID
  /// Rises with each event of the card: only a higher one replaces what is known.
  public let sequence: Int64
  public let status: LiveStatus
  /// The contract's `LiveCard`, as JSON.
  public let json: [UInt8]

  public init(id: CardID, sequence: Int64, status: LiveStatus, json: [UInt8]) {
    self.id = id
    self.sequence = sequence
    self.status = status
    self.json = json
  }

  /// The text in the live hash, and in a message after the card's id: `<sequence> <status>`, a line break, the JSON.
  public var stored: [UInt8] { Array("\(sequence) \(status.rawValue)\n".utf8) + json }

  /// Parses `stored`; nil for any other text.
  public init?(id: CardID, stored: some Collection<UInt8>) {
    guard let end = stored.firstIndex(of: 0x0A) else { return nil }
    let words = stored[..<end].split(separator: 0x20, omittingEmptySubsequences: false)
    guard words.count == 2, let sequence = Int64(String(decoding: words[0], as: UTF8.self)),
      let status = LiveStatus(rawValue: String(decoding: words[1], as: UTF8.self))
    else { return nil }
    self.init(id: id, sequence: sequence, status: status, json: Array(stored[stored.index(after: end)...]))
  }
}

/// A message on a round's channel, a player's, or that of all.
public enum LiveNews: Hashable, Sendable {
  /// `card <id> <sequence> <status>`, a line break, JSON.
  case card(LiveCard)
  /// `revision <n>`: the round itself changed.
  case revision(Int64)
  /// `due <card> <sequence>`: an event of the card was committed, and will be published when the views have it.
  case due(CardID, Int64)
  /// `refill`: events may have passed unseen; the picture has to be read again.
  case refill
  /// `gone <pass>`: the holder of this pass may no longer follow.
  case gone(UUID)
  /// `figures <version>`: a player's figures changed.
  case figures(Int64)
  /// `epoch <marker>`: the views were rebuilt.
  case epoch(String)
  /// `generation`: revisions may have passed unseen.
  case generation

  /// Nil for an unknown message, which a later release may send.
  public init?(_ bytes: [UInt8]) {
    let space = bytes.firstIndex(of: 0x20) ?? bytes.endIndex
    let rest = bytes[min(space + 1, bytes.endIndex)...]
    let text = { String(decoding: rest, as: UTF8.self) }
    switch String(decoding: bytes[..<space], as: UTF8.self) {
    case "card":
      guard rest.count > 37, let id = CardID(utf8: Array(rest.prefix(36))),
        let card = LiveCard(id: id, stored: rest.dropFirst(37))
      else { return nil }
      self = .card(card)
    case "revision":
      guard let number = Int64(text()) else { return nil }
      self = .revision(number)
    case "due":
      guard rest.count > 37, let card = CardID(utf8: Array(rest.prefix(36))),
        let sequence = Int64(String(decoding: rest.dropFirst(37), as: UTF8.self))
      else { return nil }
      self = .due(card, sequence)
    case "refill": self = .refill
    case "gone":
      guard let pass = UUID(uuidString: text()) else { return nil }
      self = .gone(pass)
    case "figures":
      guard let number = Int64(text()) else { return nil }
      self = .figures(number)
    case "epoch": self = .epoch(text())
    case "generation": self = .generation
    default: return nil
    }
  }
}
