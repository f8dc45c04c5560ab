internal import FoundationEssentials
internal import Postgres
internal import ServiceKit

/// An account, as its owner sees it.
struct Account: Sendable, Hashable, Encodable {
  let id: UUID
  let handle: String
  let displayName: String

  private enum CodingKeys: String, CodingKey {
    case id, handle, displayName
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(id.uuidString.lowercased(), forKey: .id)
    try container.encode(handle, forKey: .handle)
    try container.encode(displayName, forKey: .displayName)
  }
}

/// Accounts and sessions in PostgreSQL.
struct AccountStore: Sendable {
  private let lane: PostgresLane

  init(lane: PostgresLane) { self.lane = lane }

  /// Makes an account with its first session and ends the one that the request came with. Throws 409 when the handle
  /// is taken.
  func create(
    _ account: Account,
    passwordHash: String,
    session: SessionHash,
    replacing old: SessionHash? = nil,
    now: Date
  ) async throws {
    do {
      try await lane.run { database in
        try database.transaction { database in
          _ = try database.execute(
            Self.insertPlayer,
            [
              .uuid(account.id), .text(account.handle), .text(account.displayName), .text(passwordHash),
              .timestamp(now),
            ]
          )
          if let old { _ = try database.execute(Self.deleteSession, [.bytes(old.bytes)]) }
          try Self.insertSession(database, account.id, session, now)
        }
      }
    } catch let error as PostgresError where error.constraint == "player_handle" {
      throw Problem(
        "handle-taken",
        status: 409,
        title: "This handle is taken.",
        detail: "Choose another handle.",
        faults: [Fault(pointer: "/handle", message: "This handle is taken.", got: JSONText.string(account.handle))]
      )
    }
  }

  /// The account of a handle with its password's hash.
  func find(handle: String) async throws -> (account: Account, passwordHash: String)? {
    try await lane.run { database in
      guard let row = try database.execute(Self.findPlayer, [.text(handle)]).first else { return nil }
      let account = Account(
        id: try row.uuid("id"),
        handle: try row.text("handle"),
        displayName: try row.text("display_name")
      )
      return (account, try row.text("password_hash"))
    }
  }

  /// The hash of a player's password; nil for an account that is gone.
  func passwordHash(of player: UUID) async throws -> String? {
    try await lane.run { database in
      try database.execute(Self.readPassword, [.uuid(player)]).first?.optionalText("password_hash")
    }
  }

  /// Starts a session and ends the one that the request came with, those that are over, and, beyond
  /// `SessionLife.maximumPerAccount`, those that were used longest ago.
  ///
  /// - Returns: The last ones, which other processes may still accept; nil where the account has ended, also at this
  ///   moment: its end waits for this, and ends what this has started.
  func startSession(
    _ player: UUID,
    _ session: SessionHash,
    replacing old: SessionHash?,
    now: Date
  ) async throws -> [SessionHash]? {
    try await lane.run { database in
      try database.transaction { database in
        guard !(try database.execute(Self.lockAccount, [.uuid(player)])).isEmpty else { return nil }
        if let old { _ = try database.execute(Self.deleteSession, [.bytes(old.bytes)]) }
        _ = try database.execute(Self.deleteExpired, [.uuid(player), .timestamp(now)])
        let surplus = try database.execute(
          Self.deleteSurplus,
          [.uuid(player), .int(SessionLife.maximumPerAccount - 1)]
        )
        try Self.insertSession(database, player, session, now)
        return try surplus.map { SessionHash(bytes: try $0.bytes("token_hash")) }
      }
    }
  }

  /// Whose session it was; nil where there was none.
  @discardableResult
  func endSession(_ session: SessionHash) async throws -> UUID? {
    try await lane.run { database in
      try database.execute(Self.deleteSession, [.bytes(session.bytes)]).first?.uuid("player_id")
    }
  }

  /// Deletes sessions of all players whose time is over, a bounded number at a time. Answers how many went.
  func deleteExpired(now: Date) async throws -> Int {
    try await lane.run { database in
      try database.execute(Self.sweep, [.timestamp(now)]).affected
    }
  }

  /// Writes down that a session is in use, unless another request did a short while ago.
  func touch(_ session: SessionHash, now: Date) async throws {
    try await lane.run { database in
      let idle = now.addingTimeInterval(SessionLife.idle.timeInterval)
      _ = try database.execute(
        Self.touchSession,
        [
          .bytes(session.bytes), .timestamp(now), .timestamp(idle),
          .int(Int(SessionLife.touchInterval.components.seconds)),
        ]
      )
    }
  }

  private static func insertSession(
    _ database: PostgresSession,
    _ player: UUID,
    _ session: SessionHash,
    _ now: Date
  ) throws {
    _ = try database.execute(
      insertSession,
      [
        .bytes(session.bytes), .uuid(player), .timestamp(now),
        .timestamp(now.addingTimeInterval(SessionLife.idle.timeInterval)),
        .timestamp(now.addingTimeInterval(SessionLife.absolute.timeInterval)),
      ]
    )
  }

  private static let insertPlayer = PostgresStatement(
    "account-insert",
    "insert into golf.players (id, handle, display_name, password_hash, created_at) values ($1, $2, $3, $4, $5)"
  )
  private static let findPlayer = PostgresStatement(
    "account-find",
    "select id, handle, display_name, password_hash from golf.players where handle = $1"
  )
  private static let readPassword = PostgresStatement(
    "account-password",
    "select password_hash from golf.players where id = $1"
  )
  /// Sign-ins of one account come one after the other, so that each counts the sessions of those before.
  static let lockAccount = PostgresStatement(
    "account-lock",
    "select id from golf.players where id = $1 and deleted_at is null and host_id is null for no key update",
    .writes
  )
  /// A bounded number at a time: a version that had no limit may have left any.
  private static let deleteSurplus = PostgresStatement(
    "session-delete-surplus",
    """
    delete from golf.sessions where token_hash in (
      select token_hash from golf.sessions where player_id = $1
      order by last_seen_at desc, token_hash offset $2::int limit 500
    )
    returning token_hash
    """
  )
  private static let insertSession = PostgresStatement(
    "session-insert",
    """
    insert into golf.sessions (token_hash, player_id, created_at, last_seen_at, idle_expires_at, expires_at)
    values ($1, $2, $3, $3, $4, $5)
    """
  )
  private static let deleteSession = PostgresStatement(
    "session-delete",
    "delete from golf.sessions where token_hash = $1 returning player_id"
  )
  private static let deleteExpired = PostgresStatement(
    "session-delete-expired",
    "delete from golf.sessions where player_id = $1 and (idle_expires_at <= $2 or expires_at <= $2)"
  )
  /// By the absolute end, which is indexed: one that was idle too long tells nobody who asks, and goes with it.
  private static let sweep = PostgresStatement(
    "session-sweep",
    """
    delete from golf.sessions where token_hash in (
      select token_hash from golf.sessions where expires_at <= $1 order by expires_at limit 500 for update skip locked
    )
    """
  )
  private static let touchSession = PostgresStatement(
    "session-touch",
    """
    update golf.sessions set last_seen_at = $2, idle_expires_at = $3
    where token_hash = $1 and last_seen_at <= $2::timestamptz - $4::bigint * interval '1 second'
    """
  )
}
