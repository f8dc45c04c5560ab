import Golf
import Postgres

/// The statements of codes to join by.
enum CodeStatements {
  /// Stores a code; no row if it was given to a round less than `RoundCode.quarantine` ago.
  static let insert = PostgresStatement(
    "code_insert",
    """
    insert into golf.round_codes as c (code, round_id, made_by, created_at, ends_at)
    values ($1::text, $2::uuid, $3::uuid, $4::timestamptz, $5::timestamptz)
    on conflict (code) do update
    set round_id = excluded.round_id, made_by = excluded.made_by, created_at = excluded.created_at,
        ends_at = excluded.ends_at
    where c.ends_at < $6::timestamptz
    returning code
    """
  )

  /// Ends the round's codes, for requests too that began before it: they compare with their own time.
  static let end = PostgresStatement(
    "code_end",
    "update golf.round_codes set ends_at = created_at where round_id = $1::uuid and ends_at > $2::timestamptz"
  )

  /// How many codes of a round were made since a time.
  static let count = PostgresStatement(
    "code_count",
    "select count(*) as codes from golf.round_codes where round_id = $1::uuid and created_at > $2::timestamptz"
  )

  /// The code of a round that can be used now.
  static let running = PostgresStatement(
    "code_running",
    """
    select code, (extract(epoch from ends_at) * 1000)::bigint as ends_at
    from golf.round_codes
    where round_id = $1::uuid and ends_at > $2::timestamptz
    order by ends_at desc
    limit 1
    """
  )

  /// The round that a code leads to, and who made it.
  static let find = PostgresStatement(
    "code_find",
    """
    select round_id, made_by from golf.round_codes where code = $1::text and ends_at > $2::timestamptz
    """
  )

  /// Removes some codes that may be given out again.
  static let sweep = PostgresStatement(
    "code_sweep",
    """
    delete from golf.round_codes
    where code in (select code from golf.round_codes where ends_at < $1::timestamptz order by ends_at limit 20)
    """
  )
}
