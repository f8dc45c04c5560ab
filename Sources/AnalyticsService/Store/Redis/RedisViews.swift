import Basics
import Batching
import FoundationEssentials
import Golf
import Redis
import ServiceKit

/// The views in Redis.
struct RedisViews: ViewStoring {
  let redis: RedisClient
  /// The time limit of each operation.
  let timeout: Duration

  enum Scripts {
    static let store = RedisScript("views-store", ViewScripts.store)
    static let keepBuilding = RedisScript("views-keep-building", ViewScripts.keepBuilding)
    static let finishBuilding = RedisScript("views-finish-building", ViewScripts.finishBuilding)
    static let abandonBuilding = RedisScript("views-abandon-building", ViewScripts.abandonBuilding)
  }

  /// How many commands one pipeline has at most, so that it does not block the connection for long.
  private static let pipelineLength = 64

  func markers() async throws(ViewError) -> ViewMarkers {
    let replies = try await pipeline([
      RedisCommand("GET", ViewKeys.current), RedisCommand("GET", ViewKeys.building), RedisCommand("INFO", "server"),
    ])
    guard let server = replies[2].text.flatMap(Self.runID) else {
      throw ViewError(.unexpected, "the server does not report its run_id")
    }
    return ViewMarkers(
      current: replies[0].text.flatMap(ViewEpoch.init(marker:)),
      building: replies[1].text.flatMap(ViewEpoch.init(marker:)),
      server: server
    )
  }

  func load(_ players: [PlayerID], in epoch: ViewEpoch) async throws(ViewError) -> [PlayerID: LoadedLedger] {
    let replies = try await pipeline(players.map { RedisCommand("HGETALL", ViewKeys.ledger($0, epoch)) })
    var ledgers: [PlayerID: LoadedLedger] = [:]
    for (player, reply) in zip(players, replies) {
      let fields = try Self.fields(reply)
      if !fields.isEmpty { ledgers[player] = LoadedLedger(fields) }
    }
    return ledgers
  }

  func version(of player: PlayerID, in epoch: ViewEpoch) async throws(ViewError) -> Int64? {
    let replies = try await pipeline([
      RedisCommand("GET", ViewKeys.current), RedisCommand("HGET", ViewKeys.ledger(player, epoch), "version"),
    ])
    guard replies[0].text == epoch.description else { throw ViewError(.superseded) }
    return replies[1].text.map { Int64($0) ?? -1 }
  }

  func stored(_ player: PlayerID, in epoch: ViewEpoch) async throws(ViewError) -> StoredFields? {
    let fields = try Self.fields(try await pipeline([RedisCommand("HGETALL", ViewKeys.ledger(player, epoch))])[0])
    return fields.isEmpty ? nil : StoredFields(fields: fields)
  }

  func sizes(of players: [PlayerID], in epoch: ViewEpoch) async throws(ViewError) -> [PlayerID: Int] {
    let replies = try await pipeline(players.map { RedisCommand("HLEN", ViewKeys.ledger($0, epoch)) })
    return Dictionary(zip(players, replies).map { ($0, max(0, ($1.int ?? 0) - 1)) }) { $1 }
  }

  func store(_ writes: [LedgerWrite], in epoch: ViewEpoch) async throws(ViewError) -> [PlayerID: StoreOutcome] {
    let replies = try await pipeline(writes.map { Self.command($0, epoch) })
    var outcomes: [PlayerID: StoreOutcome] = [:]
    for (write, reply) in zip(writes, replies) {
      switch reply.text {
      case "stored": outcomes[write.player] = .stored
      case "superseded": throw ViewError(.superseded)
      case let version?: outcomes[write.player] = .stale(version: Int64(version) ?? 0)
      case nil: throw ViewError(.unexpected, "a write was answered by no text")
      }
    }
    return outcomes
  }

  func read(_ view: View, of player: PlayerID, in epoch: ViewEpoch) async throws(ViewError) -> ViewReading {
    let replies = try await pipeline([
      RedisCommand("GET", ViewKeys.current),
      RedisCommand("HGET", ViewKeys.views(player, epoch), view.rawValue),
      RedisCommand("EXISTS", ViewKeys.ledger(player, epoch)),
    ])
    guard replies[0].text == epoch.description else { return .superseded }
    if let bytes = replies[1].bytes { return .found(bytes) }
    return replies[2].int == 1 ? .damaged : .absent
  }

  func views(of player: PlayerID, in epoch: ViewEpoch) async throws(ViewError) -> [View: [UInt8]] {
    let reply = try await pipeline([RedisCommand("HGETALL", ViewKeys.views(player, epoch))])[0]
    var views: [View: [UInt8]] = [:]
    for (name, bytes) in try Self.fields(reply) {
      if let view = View(rawValue: name) { views[view] = bytes }
    }
    return views
  }

  func players(in epoch: ViewEpoch) async throws(ViewError) -> [PlayerID] {
    var players: Set<PlayerID> = []
    try await scan(ViewKeys.prefix(epoch) + "*") { keys in
      players.formUnion(keys.compactMap(ViewKeys.player(ofLedger:)))
      return []
    }
    return Array(players)
  }

  func beginBuilding() async throws(ViewError) -> ViewEpoch? {
    let epoch = ViewEpoch(id: UUID(), server: try await markers().server)
    let lifetime = String(ViewLifetimes.buildingMilliseconds)
    let command = RedisCommand("SET", ViewKeys.building, epoch.description, "NX", "PX", lifetime)
    return try await pipeline([command])[0].isNull ? nil : epoch
  }

  func keepBuilding(_ epoch: ViewEpoch) async throws(ViewError) -> Bool {
    let lifetime = RedisArgument(ViewLifetimes.buildingMilliseconds)
    return try await run(Scripts.keepBuilding, [ViewKeys.building], [RedisArgument(epoch.description), lifetime])
  }

  func finishBuilding(_ epoch: ViewEpoch) async throws(ViewError) -> Bool {
    let keys = [ViewKeys.building, ViewKeys.current]
    return try await run(Scripts.finishBuilding, keys, [RedisArgument(epoch.description)])
  }

  func abandonBuilding(_ epoch: ViewEpoch) async throws(ViewError) {
    _ = try await run(Scripts.abandonBuilding, [ViewKeys.building], [RedisArgument(epoch.description)])
  }

  func dropAll(except epoch: ViewEpoch) async throws(ViewError) {
    // A rebuild that began meanwhile keeps its epoch's keys.
    let building = try await markers().building
    let kept = [epoch, building].compactMap { $0.map(ViewKeys.prefix) }
    let lifetime = String(ViewLifetimes.supersededMilliseconds)
    try await scan(ViewKeys.allPattern) { keys in
      keys.filter { key in
        key != ViewKeys.current && key != ViewKeys.building && !kept.contains(where: key.hasPrefix)
      }
      .map { RedisCommand("PEXPIRE", $0, lifetime, "LT") }
    }
  }
}

extension RedisViews {
  func pipeline(_ commands: [RedisCommand]) async throws(ViewError) -> [RedisReply] {
    var replies: [RedisReply] = []
    do {
      for chunk in commands.chunks(of: Self.pipelineLength) {
        replies += try await redis.pipeline(chunk, timeout: timeout).map { try $0.checked() }
      }
    } catch {
      throw Self.failure(error)
    }
    guard replies.count == commands.count else { throw ViewError(.unexpected, "\(replies.count) replies") }
    return replies
  }

  /// Runs a script; returns whether it answered 1.
  private func run(
    _ script: RedisScript,
    _ keys: [String],
    _ arguments: [RedisArgument]
  ) async throws(ViewError) -> Bool {
    try await pipeline([script.command(keys: keys, arguments: arguments)])[0].int == 1
  }

  func scan(_ pattern: String, _ body: ([String]) -> [RedisCommand]) async throws(ViewError) {
    do {
      try await redis.scan(pattern, timeout: timeout, body)
    } catch {
      throw Self.failure(error)
    }
  }

  /// An unreachable or full Redis is `.viewsAway`; a command that it rejects is `.unexpected`.
  private static func failure(_ error: any Error) -> ViewError {
    ViewError(FailureKind(error) == .away ? .viewsAway : .unexpected, "\(error)")
  }

  private static func command(_ write: LedgerWrite, _ epoch: ViewEpoch) -> RedisCommand {
    var arguments = [
      RedisArgument(epoch.description), RedisArgument("\(write.base)"), RedisArgument("\(write.version)"),
      RedisArgument(write.isWhole ? 1 : 0), RedisArgument(write.cards.count), RedisArgument(write.changes.count),
      RedisArgument(write.needsToken ? UUID().uuidString : ""),
    ]
    for card in write.cards { arguments += [RedisArgument(card.id.description), RedisArgument(card.bytes)] }
    for change in write.changes { arguments += change.arguments }
    for view in write.views { arguments += [RedisArgument(view.view.rawValue), RedisArgument(view.bytes)] }
    let keys = [
      ViewKeys.current, ViewKeys.building, ViewKeys.ledger(write.player, epoch), ViewKeys.views(write.player, epoch),
    ]
    return Scripts.store.command(keys: keys, arguments: arguments)
  }

  static func fields(_ reply: RedisReply) throws(ViewError) -> [String: [UInt8]] {
    guard let parts = reply.array else { throw ViewError(.unexpected, "HGETALL got an unexpected reply") }
    var fields: [String: [UInt8]] = [:]
    for place in stride(from: 0, to: parts.count - 1, by: 2) {
      if let name = parts[place].text, let bytes = parts[place + 1].bytes { fields[name] = bytes }
    }
    return fields
  }

  private static func runID(_ information: String) -> String? {
    information.split(whereSeparator: \.isNewline).first { $0.hasPrefix("run_id:") }
      .map { String($0.dropFirst("run_id:".count)) }
  }
}

extension LoadedLedger {
  /// Decodes the fields of a ledger's hash.
  init(_ fields: [String: [UInt8]]) {
    var cards: [CardID: LedgerCard] = [:]
    var isSound = true
    for (name, bytes) in fields where name != "version" {
      if let id = CardID(name), let card = try? LedgerCard(bytes: bytes) {
        cards[id] = card
      } else {
        isSound = false
      }
    }
    let base = fields["version"].flatMap { Int64(String(decoding: $0, as: UTF8.self)) }
    let ledger = Ledger(cards: cards)
    if isSound, let base, ledger.version == base {
      self = .sound(StoredLedger(ledger: ledger, base: base))
    } else {
      self = .damaged(base: base ?? 0)
    }
  }
}
