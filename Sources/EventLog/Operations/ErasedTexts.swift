import GolfEvents
public import Postgres

/// Removes the notes and people's names that earlier releases wrote into events. Run it once no process of an earlier
/// release writes any more, and again until it finds none.
///
/// It is the one statement that changes the log: a deletion must erase, and the facts of the events stay as they are. It
/// works in batches by id, each a transaction of its own, so it can be stopped at any time and started again.
public struct ErasedTexts: Sendable {
  /// Events that one transaction looks at, about 2 MB of payloads at most.
  static let batch = 1_000

  private let lane: PostgresLane
  private let batch: Int

  /// - Parameter lane: Of a role that may update the log, which only its owner may.
  public init(lane: PostgresLane) { self.init(lane: lane, batch: Self.batch) }

  init(lane: PostgresLane, batch: Int) {
    self.lane = lane
    self.batch = batch
  }

  /// What was found up to an event.
  public struct Report: Sendable, Hashable {
    /// The id of the last event that was looked at.
    public internal(set) var last = 0
    /// How many batches were looked at.
    public internal(set) var batches = 0
    /// How many events had texts.
    public internal(set) var erased = 0
    /// The ids of events that stay as they are, because this program does not know their type: at most `most`.
    public internal(set) var unreadable: [Int] = []
    public internal(set) var unreadableCount = 0

    /// The most ids that a report lists.
    static let most = 20
  }

  /// - Parameter progress: Called after each batch.
  public func run(progress: @Sendable (Report) -> Void) async throws -> Report {
    var report = Report()
    while let end = try await end(of: report.last) {
      let (erased, unreadable) = try await lane.run { [report] session in
        try session.transaction { try Self.erase(after: report.last, through: end, $0) }
      }
      report.last = end
      report.batches += 1
      report.erased += erased
      report.unreadable = Array((report.unreadable + unreadable).prefix(Report.most))
      report.unreadableCount += unreadable.count
      progress(report)
    }
    return report
  }

  /// How many events have texts of people; `golf verify` tells it.
  public func count() async throws -> Int {
    var (count, last) = (0, 0)
    while let end = try await end(of: last) {
      count += try await lane.run { [last] in
        try $0.execute(Self.count, [.int(last), .int(end), Self.types]).first?.int("events") ?? 0
      }
      last = end
    }
    return count
  }

  /// The last id of the batch that follows an id; nil if no event does.
  private func end(of last: Int) async throws -> Int? {
    try await lane.run { [batch] in
      try $0.execute(Self.window, [.int(last), .int(batch)]).first?.optionalInt("last")
    }
  }

  private static func erase(
    after last: Int,
    through end: Int,
    _ session: PostgresSession
  ) throws -> (erased: Int, unreadable: [Int]) {
    var (ids, payloads, unreadable): ([Int], [[UInt8]], [Int]) = ([], [], [])
    for row in try session.execute(select, [.int(last), .int(end), types]) {
      let (id, type, payload) = (try row.int("id"), try row.text("type"), try row.json("payload"))
      do throws(EventError) {
        payloads.append(try PersonalTexts.removed(from: payload, of: type))
        ids.append(id)
      } catch {
        unreadable.append(id)
      }
    }
    if !ids.isEmpty { try session.execute(update, [.ints(ids), .jsons(payloads)]) }
    return (ids.count, unreadable)
  }

  private static let types = PostgresValue.texts(EventType.allCases.map(\.rawValue))

  /// A note anywhere, or a player's name. Text of a player cannot look like a member, because its quotation marks are
  /// escaped. Of a type that this program does not know, any member with one of these names.
  private static let hasTexts = #"""
    (e.payload::text ~ '"note"\s*:'
      or e.payload #>> '{player,name}' <> '\#(EventPlayer.withheld)'
      or e.type <> all($3::text[]) and e.payload::text ~ '"name"\s*:')
    """#

  private static let window = PostgresStatement(
    "events_window",
    "select max(id) as last from (select id from golf.events where id > $1::bigint order by id limit $2) as w"
  )

  private static let select = PostgresStatement(
    "events_with_texts",
    """
    select e.id, e.type, e.payload
    from golf.events e
    where e.id > $1::bigint and e.id <= $2::bigint and \(hasTexts)
    order by e.id
    """
  )

  private static let update = PostgresStatement(
    "erase_texts",
    """
    update golf.events e set payload = n.payload
    from unnest($1::bigint[], $2::json[]) as n (id, payload)
    where e.id = n.id
    """,
    .writes
  )

  private static let count = PostgresStatement(
    "count_texts",
    "select count(*) as events from golf.events e where e.id > $1::bigint and e.id <= $2::bigint and \(hasTexts)"
  )
}
