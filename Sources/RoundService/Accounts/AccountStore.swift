import Basics
import FoundationEssentials
import Postgres
import ServiceKit

/// An account as its owner sees it: the contract's `Me`.
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

  /// Creates an account with its first session and ends the session that came with the request. Throws 409 if the
  /// handle is taken.
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
        faults: [
          RequestFault(pointer: "/handle", message: "This handle is taken.", got: JSONString.quoted(account.handle))
        ]
      )
    }
  }

  /// The account with a handle, and its password's hash; nil if there is none.
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

  /// The hash of a player's password; nil for an account that has ended.
  func passwordHash(of player: UUID) async throws -> String? {
    try await lane.run { database in
      try database.execute(Self.readPassword, [.uuid(player)]).first?.optionalText("password_hash")
    }
  }

  /// Starts a session. Ends the session that came with the request, expired sessions and, beyond
  /// `SessionLife.maximumPerAccount`, those least recently used.
  ///
  /// - Returns: The sessions ended by that limit, which other processes may still accept; nil if the account has ended.
  ///   An account that is ending at this moment waits for this transaction, then ends the new session too.
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

  /// Deletes a session. Returns its player; nil if there was no such session.
  @discardableResult
  func endSession(_ session: SessionHash) async throws -> UUID? {
    try await lane.run { database in
      try database.execute(Self.deleteSession, [.bytes(session.bytes)]).first?.uuid("player_id")
    }
  }

  /// Deletes expired sessions of all players, a bounded number at a time. Returns how many.
  func deleteExpired(now: Date) async throws -> Int {
    try await lane.run { database in
      try database.execute(Self.sweep, [.timestamp(now)]).affected
    }
  }

  /// Records that a session is in use, at most once per `SessionLife.touchInterval`.
  func touch(_ session: SessionHash, now: Date) async throws {
    try await lane.run { database in
      let idle = now.addingTimeInterval(SessionLife.idle.seconds)
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
        .timestamp(now.addingTimeInterval(SessionLife.idle.seconds)),
        .timestamp(now.addingTimeInterval(SessionLife.absolute.seconds)),
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
  /// Serialises an account's sign-ins, so that each counts the sessions of those before.
  static let lockAccount = PostgresStatement(
    "account-lock",
    "select id from golf.players where id = $1 and deleted_at is null and host_id is null for no key update",
    .writes
  )
  /// Deletes a bounded number at a time: an older version of the program had no limit.
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
  /// Deletes by absolute expiry, which is indexed. Sessions that expired by idleness are rejected on use and deleted
  /// here later.
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
