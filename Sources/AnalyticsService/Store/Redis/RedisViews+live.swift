import FoundationEssentials
import Golf
import LiveUpdates
import Redis

/// The result of reading a round's picture.
enum PictureReading: Hashable, Sendable {
  case found(LivePicture)
  /// The caller's pass was ended.
  case ended
  /// Another epoch is current by now, or none.
  case superseded
  /// The hash is not whole: the record has to be read now and written with this token.
  case missing(token: String)
  /// There is no hash, and no room for one: events are only published. The record has to be read now.
  case full
}

extension RedisViews {
  /// A round's picture. If the round's hash is not whole, it is there from now on, so that no event passes it by.
  func picture(of round: RoundID, pass: UUID, in epoch: ViewEpoch) async throws(ViewError) -> PictureReading {
    let command = LiveScripts.picture.command(
      keys: [ViewKeys.current, LiveNames.tombstone(pass)],
      arguments: [
        RedisArgument(epoch.description), RedisArgument(round.description), RedisArgument(UUID().uuidString),
        RedisArgument(LiveNames.hashMilliseconds), RedisArgument(RedisRoom.maximumShare),
      ]
    )
    guard let parts = try await pipeline([command])[0].array, let kind = parts.first?.text else {
      throw ViewError(.unexpected, "a picture was answered by no list")
    }
    switch (kind, parts.dropFirst().first) {
    case ("ended", _): return .ended
    case ("superseded", _): return .superseded
    case ("full", _): return .full
    case ("missing", let token?): return .missing(token: token.text ?? "")
    case ("found", let fields?):
      if let picture = LivePicture(try Self.fields(fields), epoch) { return .found(picture) }
      // Another program wrote it. Without a hash events are only published, so that it can go at any moment.
      _ = try await pipeline([RedisCommand("UNLINK", LiveNames.hash(round, epoch: epoch.id))])
      return .superseded
    default: throw ViewError(.unexpected, "a picture was answered by \(kind)")
    }
  }

  /// Writes what the record has, as far as the hash has nothing newer. The hash is whole then, unless it is another one
  /// by now, or events may have passed it by since it gave the token: the caller reads the picture again in any case.
  func fill(
    _ round: RoundID,
    with recorded: RecordedRound,
    token: String,
    in epoch: ViewEpoch
  ) async throws(ViewError) {
    var arguments = [
      RedisArgument(epoch.description), RedisArgument(round.description), RedisArgument(token),
      RedisArgument(LiveNames.hashMilliseconds), RedisArgument("\(recorded.revision)"),
    ]
    for card in recorded.cards {
      arguments += [
        RedisArgument(card.id.description), RedisArgument("\(card.sequence)"), RedisArgument(card.stored),
      ]
    }
    _ = try await pipeline([LiveScripts.fill.command(keys: [ViewKeys.current], arguments: arguments)])
  }
}

extension RedisViews {
  /// The rounds that have a live hash, in no particular order.
  func liveRounds(in epoch: ViewEpoch) async throws(ViewError) -> [RoundID] {
    var rounds: Set<RoundID> = []
    try await scan(ViewKeys.prefix(epoch) + "*") { keys in
      rounds.formUnion(keys.compactMap(ViewKeys.round(ofLive:)))
      return []
    }
    return Array(rounds)
  }

  /// A round's picture as it is; nil if there is none, or one that may lack events.
  func wholePicture(of round: RoundID, in epoch: ViewEpoch) async throws(ViewError) -> LivePicture? {
    let key = LiveNames.hash(round, epoch: epoch.id)
    let fields = try Self.fields(try await pipeline([RedisCommand("HGETALL", key)])[0])
    return fields["done"] == nil ? nil : LivePicture(fields, epoch)
  }
}

extension ViewKeys {
  /// The round of a live hash's key; nil for other keys.
  static func round(ofLive key: String) -> RoundID? {
    guard key.hasSuffix("}:live"), let start = key.firstIndex(of: "{"), let end = key.lastIndex(of: "}") else {
      return nil
    }
    return RoundID(key[key.index(after: start)..<end])
  }
}

extension LivePicture {
  /// Decodes a live hash; nil if it holds a card that this program cannot read.
  init?(_ fields: [String: [UInt8]], _ epoch: ViewEpoch) {
    var cards: [LiveCard] = []
    for (name, bytes) in fields {
      guard let id = CardID(name) else { continue }
      guard let card = LiveCard(id: id, stored: bytes) else { return nil }
      cards.append(card)
    }
    let revision = fields[LiveNames.revisionField].flatMap { Int64(String(decoding: $0, as: UTF8.self)) }
    self.init(epoch: epoch, revision: revision ?? 0, cards: cards.sorted { $0.id < $1.id })
  }
}

extension LedgerWrite {
  /// Whether hashes of rounds may have to be filled again.
  var needsToken: Bool { changes.contains { if case .news = $0 { false } else { true } } }
}

extension LiveChange {
  /// Four arguments of the store script: the round, the card, its sequence and its state. A card that came from the log
  /// has no state, one that was reread no sequence either.
  var arguments: [RedisArgument] {
    switch self {
    case .news(let round, let card):
      [round.argument, card.id.argument, RedisArgument("\(card.sequence)"), RedisArgument(card.stored)]
    case .unseen(let round, let card, let sequence): [round.argument, card.argument, RedisArgument("\(sequence)"), ""]
    case .reread(let round, let card): [round.argument, card.argument, "", ""]
    }
  }
}

extension Identifier {
  fileprivate var argument: RedisArgument { RedisArgument(description) }
}
