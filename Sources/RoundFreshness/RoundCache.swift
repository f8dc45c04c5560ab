import Basics
public import Golf
public import Redis
public import Telemetry

/// Finished answers for rounds in Redis: cache-aside, with a floor under each card's sequence, so that a slow reader
/// cannot put back a version that a write has replaced. All of it may be lost at any moment; while Redis is away, every
/// look-up is a miss.
public struct RoundCache: Sendable {
  public struct Entry: Sendable {
    public let etag: String
    /// Ids as text, separated by commas.
    let readers: [UInt8]
    public let body: [UInt8]

    /// Whether the player may read the round.
    public func isReadable(by player: PlayerID) -> Bool {
      stride(from: 0, to: readers.count, by: UUIDText.length + 1).contains { start in
        UUIDText.parse(readers[start...].prefix(UUIDText.length)) == player.uuid
      }
    }
  }

  /// A look-up of a round, to be sent in one pipeline with the session's.
  public struct Lookup: Sendable {
    public let command: RedisCommand
    fileprivate let round: RoundID
    /// The answer known to this process: Redis need not send it, and nothing older may be answered.
    fileprivate let known: RoundBodies.Known?
  }

  public enum Answer: Sendable {
    case hit(Entry)
    /// No entry. A fill must name this generation.
    case miss(generation: String)
    /// Redis did not answer, or with an older version than is known here. Nothing may be filled either.
    case away
  }

  private let redis: RedisClient
  private let bodies = RoundBodies()
  /// Shared with the relay if it runs in this process.
  public let floors: CacheFloors
  private let hits: Counter
  private let misses: Counter
  private let unfilled: (floor: Counter, room: Counter, size: Counter)

  /// Maximum bytes of a stored body: a round of four with a note on every other hole. A longer one is read from
  /// PostgreSQL each time. In Redis an entry takes up to twice as much.
  public static let maximumBody = 64 * 1_024
  /// Milliseconds that an entry lives, at random, so that entries do not all expire at once.
  private static let lifetime = 120_000...180_000

  public init(redis: RedisClient, metrics: Metrics = .shared) {
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

  public func lookup(_ round: RoundID) -> Lookup {
    let known = bodies.known(round)
    var command = CacheScripts.read.command(reserving: 96)
    command.add { UUIDText.append(round.uuid, to: &$0) }
    command.add(known?.etag ?? "")
    return Lookup(command: command, round: round, known: known)
  }

  /// Reads the reply to a look-up; nil if there was none.
  public func answer(_ reply: RedisReply?, to lookup: Lookup) -> Answer {
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

  /// Call with each answer from PostgreSQL: this process answers nothing older from now on, whatever Redis has.
  public func keep(_ round: some CacheableRound, body: [UInt8]) {
    bodies.keep(round.id, RoundBodies.Known(version: round.version, body: body))
  }

  /// Stores an answer unless a floor is above it, it is too large, or Redis has no room.
  public func fill(_ round: some CacheableRound, body: [UInt8], generation: String) async {
    guard body.count <= Self.maximumBody else { return unfilled.size.increment() }
    let readers = round.readers.map(\.description).sorted().joined(separator: ",")
    var arguments: [RedisArgument] = [
      RedisArgument(round.id.description), RedisArgument(generation), RedisArgument(Int.random(in: Self.lifetime)),
      RedisArgument(RedisRoom.maximumShare), RedisArgument(round.version.etag), RedisArgument(readers),
      RedisArgument(body),
      RedisArgument(CacheKeys.revisionField), RedisArgument(Int(round.version.revision)),
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

  /// Call after a commit: an older entry is deleted, and no older one is stored from now on.
  public func raise(_ round: some CacheableRound) async {
    let cards = round.sequences.map { CacheFloor(round: round.id, card: $0.card, sequence: $0.sequence) }
    await floors.raise(cards + [CacheFloor(round: round.id, revision: round.version.revision)])
  }
}
