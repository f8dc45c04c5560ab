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
  private let unfilled: (floor: Counter, room: Counter, size: Counter)

  /// Bytes of a body that is stored, at most: a round of four with a note on every other hole. A longer one is read from
  /// PostgreSQL each time. In Redis an entry takes up to twice as much.
  static let maximumBody = 64 * 1_024
  /// Percent of Redis' memory that may be in use for a body to be stored: the rest is for what cannot be read elsewhere.
  static let maximumShare = 75

  init(redis: RedisClient, metrics: Metrics = .shared) {
    self.redis = redis
    hits = metrics.counter("golf_cache_hits_total", help: "Rounds answered from Redis.")
    misses = metrics.counter("golf_cache_misses_total", help: "Rounds not answered from Redis.")
    func unfilled(_ reason: String) -> Counter {
      metrics.counter(
        "golf_cache_fills_refused_total",
        help: "Rounds not stored in Redis: below a floor by then, no room left in Redis, or too large.",
        ["reason": reason]
      )
    }
    self.unfilled = (unfilled("floor"), unfilled("room"), unfilled("size"))
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

  /// Stores an answer unless a floor is above it, it is too large or Redis has no room. 120 to 180 s, by chance, so that
  /// not all end at once.
  func fill(_ round: StoredRound, body: [UInt8], generation: String) async {
    guard body.count <= Self.maximumBody else { return unfilled.size.increment() }
    let readers = round.readers.map(\.description).sorted().joined(separator: ",")
    var arguments: [RedisArgument] = [
      RedisArgument(round.id.description), RedisArgument(generation), RedisArgument(Int.random(in: 120_000...180_000)),
      RedisArgument(Self.maximumShare), RedisArgument(round.etag), RedisArgument(readers), RedisArgument(body),
      RedisArgument(CacheFloor.revisionField), RedisArgument(Int(round.revision)),
    ]
    for (card, sequence) in round.sequences {
      arguments.append(RedisArgument(card.description))
      arguments.append(RedisArgument(Int(sequence)))
    }
    do {
      switch try await redis.eval(CacheScripts.fill, keys: [], arguments: arguments) {
      case .int(0): unfilled.floor.increment()
      case .int(-1): unfilled.room.increment()
      default: break
      }
    } catch let error as RedisError where error.isOutOfMemory {
      unfilled.room.increment()
    } catch {}
  }

  /// After a commit: nothing older than this state is stored from now on, and what is there goes.
  func raise(_ round: StoredRound) async {
    let cards = round.sequences.map { CacheFloor(round: round.id, card: $0.card, sequence: $0.sequence) }
    await floors.raise(cards + [CacheFloor(round: round.id, revision: round.revision)])
  }
}
