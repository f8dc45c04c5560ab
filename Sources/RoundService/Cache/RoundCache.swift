internal import ByteText
internal import EventLog
internal import Golf
internal import Redis
internal import Telemetry

/// Finished answers for rounds, in Redis: cache-aside, with a floor under each card's sequence, so that a slow reader
/// cannot put back what a write has replaced. Everything in it can be thrown away; while Redis is away it is a miss.
struct RoundCache: Sendable {
  struct Entry: Sendable {
    let etag: String
    /// Ids as text, with commas between them.
    let readers: [UInt8]
    let body: [UInt8]

    /// Whether the player may read it.
    func isReadable(by player: PlayerID) -> Bool {
      stride(from: 0, to: readers.count, by: UUIDText.length + 1).contains { start in
        UUIDText.parse(readers[start...].prefix(UUIDText.length)) == player.uuid
      }
    }
  }

  /// A question about a round, to travel with a session's.
  struct Lookup: Sendable {
    let command: RedisCommand
    fileprivate let round: RoundID
    /// What Redis need not send, and the oldest that may be answered.
    fileprivate let known: RoundBodies.Known?
  }

  enum Answer: Sendable {
    case hit(Entry)
    /// Nothing there; a fill must name this generation.
    case miss(generation: String)
    /// Redis did not answer, or with what a write has replaced: nothing is filled either.
    case away
  }

  private let redis: RedisClient
  private let bodies = RoundBodies()
  /// Shared with the relay, where it runs in this process.
  let floors: CacheFloors
  private let hits: Counter
  private let misses: Counter
  private let refusals: Counter

  init(redis: RedisClient, metrics: Metrics = .shared) {
    self.redis = redis
    hits = metrics.counter("golf_cache_hits_total", help: "Rounds answered from Redis.")
    misses = metrics.counter("golf_cache_misses_total", help: "Rounds not answered from Redis.")
    refusals = metrics.counter("golf_cache_fills_refused_total", help: "Fills that were below a floor by then.")
    floors = CacheFloors(redis)
  }

  func lookup(_ round: RoundID) -> Lookup {
    let known = bodies.known(round)
    var command = CacheScripts.read.command(reserving: 96)
    command.add { UUIDText.append(round.uuid, to: &$0) }
    command.add(known?.etag ?? "")
    return Lookup(command: command, round: round, known: known)
  }

  /// What the reply to `lookup` says; nil for no reply.
  func answer(_ reply: RedisReply?, to lookup: Lookup) -> Answer {
    guard let parts = reply?.array, parts.count == 4, let generation = parts[0].bytes else {
      misses.increment()
      return .away
    }
    guard let tag = parts[1].bytes, let readers = parts[2].bytes, let body = parts[3].bytes else {
      misses.increment()
      return .miss(generation: String(decoding: generation, as: UTF8.self))
    }
    if let known = lookup.known, tag.elementsEqual(known.etag.utf8) {
      hits.increment()
      return .hit(Entry(etag: known.etag, readers: readers, body: known.body))
    }
    let etag = String(decoding: tag, as: UTF8.self)
    guard let version = RoundVersion(etag: etag), !version.isOlder(than: lookup.known?.version ?? version) else {
      misses.increment()
      return .away
    }
    hits.increment()
    bodies.keep(lookup.round, RoundBodies.Known(version: version, body: body))
    return .hit(Entry(etag: etag, readers: readers, body: body))
  }

  /// What the record has said is answered: nothing older is from now on, whatever is in Redis.
  func keep(_ round: StoredRound, body: [UInt8]) {
    bodies.keep(round.id, RoundBodies.Known(version: round.version, body: body))
  }

  /// Stores an answer unless a floor is above it. 120 to 180 s, by chance, so that not all end at once.
  func fill(_ round: StoredRound, body: [UInt8], generation: String) async {
    let readers = round.readers.map(\.description).sorted().joined(separator: ",")
    var arguments: [RedisArgument] = [
      RedisArgument(round.id.description), RedisArgument(generation), RedisArgument(Int.random(in: 120_000...180_000)),
      RedisArgument(round.etag), RedisArgument(readers), RedisArgument(body),
    ]
    for card in round.allCards {
      arguments.append(RedisArgument(card.id.description))
      arguments.append(RedisArgument(Int(card.sequence)))
    }
    let reply = try? await redis.eval(CacheScripts.fill, keys: [], arguments: arguments)
    if reply == .int(0) { refusals.increment() }
  }

  /// After a commit: nothing older than these sequences is stored from now on, and what is there goes.
  func raise(_ round: RoundID, _ sequences: [(card: CardID, sequence: Int64)]) async {
    await floors.raise(sequences.map { CacheFloor(round: round, card: $0.card, sequence: $0.sequence) })
  }

  /// The same after a commit of scores, of many rounds: each card once, with its last sequence.
  func raise(_ scored: [ScoredCard]) async {
    var highest: [CardID: CacheFloor] = [:]
    for card in scored where card.sequence > highest[card.card]?.sequence ?? 0 {
      highest[card.card] = CacheFloor(round: card.round, card: card.card, sequence: card.sequence)
    }
    await floors.raise(Array(highest.values))
  }
}
