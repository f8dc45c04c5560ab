import Golf
import Postgres

extension RoundWriter {
  /// The most devices of an account. One more takes the place of the one that was named longest ago.
  static let devices = 20

  /// Names an installation of the app, which stands beside what was entered on it. Throws `RoundError.idTaken` for one of
  /// another account, and `.notFound` for an account that has ended.
  func name(_ device: DeviceID, _ name: String, by edit: Edit) async throws {
    try await run(for: edit.player) { session in
      try session.transaction { session in
        // The end of an account waits for this row, or has removed its devices before.
        try Self.requireAccount(session, edit.player)
        let named = try session.execute(
          DeviceStatements.name,
          [.uuid(device.uuid), .uuid(edit.player.uuid), .text(name), .text(edit.time.description)]
        )
        guard !named.isEmpty else { throw RoundError.idTaken }
        try session.execute(DeviceStatements.forgetOldest, [.uuid(edit.player.uuid), .int(Self.devices)])
      }
    }
  }
}

/// The statements of devices.
enum DeviceStatements {
  static let name = PostgresStatement(
    "device_name",
    """
    insert into golf.devices as d (id, player_id, name, named_at)
    values ($1::uuid, $2::uuid, $3::text, $4::timestamptz)
    on conflict (id) do update
    set name = excluded.name, named_at = excluded.named_at
    where d.player_id = excluded.player_id
    returning d.id
    """
  )

  static let forgetOldest = PostgresStatement(
    "device_forget_oldest",
    """
    delete from golf.devices
    where player_id = $1::uuid
      and id in (select id from golf.devices where player_id = $1::uuid order by named_at desc, id offset $2::int)
    """
  )

  /// Names go with their account.
  static let forgetAll = PostgresStatement("device_forget_all", "delete from golf.devices where player_id = $1::uuid")
}
