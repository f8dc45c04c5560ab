import Postgres

/// The statements of the transactions that edit a round. All lock the round's cards first, in id order, then the round.
enum RoundWriteStatements {
  /// Whether an account may wait for a round's locks: its owner and members, and a former owner who deleted the round for
  /// itself and may restore its cards. `CardPolicy` decides under the locks what each may do.
  private static let involved = """
    (r.owner_id = $2::uuid
     or exists (select from golf.round_members m
                where m.round_id = r.id and m.player_id = $2::uuid and (m.left_at is null or m.deleted_at is not null)))
    """

  /// Locks the cards in the round; removed ones never change.
  static let lockCards = PostgresStatement(
    "round_lock_cards",
    """
    select c.id
    from golf.cards c
    join golf.rounds r on r.id = c.round_id
    where r.id = $1::uuid and c.status <> 'removed' and \(involved)
    order by c.id
    for no key update of c
    """,
    .writes
  )

  static let lockRound = PostgresStatement(
    "round_lock",
    "select r.id from golf.rounds r where r.id = $1::uuid and \(involved) for no key update of r",
    .writes
  )

  /// Waits for an account that is being deleted, then inserts nothing.
  static let insertRound = PostgresStatement(
    "round_insert",
    """
    insert into golf.rounds
      (id, owner_id, course_id, course_revision, snapshot, mode, start_hole, played_on, pcc, status, started_at, game)
    select $1::uuid, p.id, $3::uuid, $4::int, $5::jsonb, $6::text, $7::smallint, $8::date, $9::smallint, 'open',
           $10::timestamptz, $11::jsonb
    from golf.players p
    where p.id = $2::uuid and p.deleted_at is null
    for key share of p
    on conflict (id) do nothing
    """
  )

  static let insertGuests = PostgresStatement(
    "round_insert_guests",
    """
    insert into golf.players (id, display_name, host_id, created_at)
    select g.id, g.name, $3::uuid, $4::timestamptz
    from unnest($1::uuid[], $2::text[]) as g(id, name)
    """
  )

  /// Inserts fewer rows than cards if an id is taken.
  static let insertCards = PostgresStatement(
    "round_insert_cards",
    """
    insert into golf.cards (id, round_id, player_id, position, tee_id, handicap_index_tenths, status, played_on, pcc)
    select n.id, r.id, n.player_id, n.position, n.tee_id, n.handicap_index, 'open', r.played_on, r.pcc
    from unnest($1::uuid[], $3::uuid[], $4::smallint[], $5::text[], $6::smallint[])
         as n(id, player_id, position, tee_id, handicap_index)
    join golf.rounds r on r.id = $2::uuid
    on conflict (id) do nothing
    """
  )

  /// Counts a new round of the owner's, in total and for the day (UTC). Returns no row if it exceeds the quota.
  static let countRound = PostgresStatement(
    "round_count",
    """
    insert into golf.round_counts as n (player_id, ever, day, today)
    select $1::uuid, 1, ($2::timestamptz at time zone 'UTC')::date, 1
    where $3::int >= 1 and $4::int >= 1
    on conflict (player_id) do update
    set ever = n.ever + 1, day = greatest(n.day, excluded.day),
        today = case when n.day >= excluded.day then n.today + 1 else 1 end
    where n.ever < $4::int and (n.day < excluded.day or n.today < $3::int)
    returning n.ever
    """
  )

  static let roundCount = PostgresStatement(
    "round_count_read",
    "select ever from golf.round_counts where player_id = $1::uuid"
  )

  static let playerName = PostgresStatement(
    "round_player_name",
    "select display_name from golf.players where id = $1::uuid"
  )

  /// The first events of the cards of a round, oldest first, with their players' names: a repeated request is compared
  /// with them. All cards, or those that started with the round.
  static let beginnings = PostgresStatement(
    "round_beginnings",
    """
    select e.payload, p.display_name
    from golf.events e
    join golf.cards c on c.id = e.card_id
    join golf.players p on p.id = c.player_id
    join golf.rounds r on r.id = c.round_id
    where r.id = $1::uuid and e.sequence = 1 and e.type = 'RoundStarted'
      and (not $2::boolean or e.occurred_at = r.started_at)
    order by e.id
    """
  )

  /// Raises each card's sequence, logs its event and adds it to the outbox; at most one event a card.
  static let emit = PostgresStatement(
    "round_emit",
    """
    with new as materialized (
      select *
      from unnest($1::uuid[], $2::uuid[], $3::text[], $4::json[]) with ordinality as n(event_id, card_id, type, payload, ord)
    ), raised as (
      update golf.cards c set sequence = c.sequence + 1
      from new n
      where c.id = n.card_id
      returning c.id, c.round_id, c.player_id, c.sequence
    ), logged as (
      insert into golf.events
        (event_id, card_id, round_id, player_id, sequence, type, payload, traceparent, occurred_at)
      select n.event_id, c.id, c.round_id, c.player_id, c.sequence, n.type, n.payload, $5::text, $6::timestamptz
      from new n
      join raised c on c.id = n.card_id
      order by n.ord
    )
    insert into golf.outbox (card_id, sequence, player_id)
    select c.id, c.sequence, c.player_id
    from new n
    join raised c on c.id = n.card_id
    order by n.ord
    """
  )

  /// Returns a row if the account exists, and keeps it from ending until the transaction's end.
  static let account = PostgresStatement(
    "round_account",
    "select id from golf.players where id = $1::uuid and deleted_at is null for key share",
    .writes
  )

  static let setStatus = PostgresStatement(
    "round_set_status",
    """
    update golf.rounds
    set status = $2::text, finished_at = $3::timestamptz, deleted_at = $4::timestamptz, revision = revision + 1
    where id = $1::uuid
    """
  )

  static let setCardStatus = PostgresStatement(
    "round_set_card_status",
    "update golf.cards set status = $2::text where id = any($1::uuid[])"
  )

  /// A card's own status before its deletion. Old cards have no `finished_at`: theirs was the round's status.
  static let restoreCards = PostgresStatement(
    "round_restore_cards",
    """
    update golf.cards
    set status = case when finished_at is not null or $2::boolean then 'finished' else 'open' end
    where id = any($1::uuid[])
    """
  )

  /// The end of each card's play; null when it is open again.
  static let setCardFinish = PostgresStatement(
    "round_set_card_finish",
    "update golf.cards set finished_at = $2::timestamptz where id = any($1::uuid[])"
  )

  /// Playing conditions of some cards. The round's other cards keep the ones that they had.
  static let setConditions = PostgresStatement(
    "round_set_conditions",
    """
    update golf.cards
    set pcc = case when id = any($2::uuid[]) then $3::smallint else $4::smallint end
    where round_id = $1::uuid and status <> 'removed' and (id = any($2::uuid[]) or pcc is null)
    """
  )

  static let setRound = PostgresStatement(
    "round_set",
    "update golf.rounds set start_hole = $2::smallint, pcc = $3::smallint, revision = revision + 1 where id = $1::uuid"
  )

  static let setGame = PostgresStatement(
    "round_set_game",
    "update golf.rounds set game = $2::jsonb, scoring = $3::text, revision = revision + 1 where id = $1::uuid"
  )

  static let raiseRevision = PostgresStatement(
    "round_raise_revision",
    "update golf.rounds set revision = revision + 1 where id = $1::uuid"
  )

  static let setCard = PostgresStatement(
    "round_set_card",
    """
    update golf.cards set tee_id = $2::text, handicap_index_tenths = $3::smallint, pcc = $4::smallint
    where id = $1::uuid
    """
  )

  static let setGuestName = PostgresStatement(
    "round_set_guest_name",
    "update golf.players set display_name = $2::text where id = $1::uuid and host_id is not null"
  )

  /// A par 3 of the new tee has no fairway. The holes get the version of the event for the new tee.
  static let dropFairways = PostgresStatement(
    "round_drop_fairways",
    """
    update golf.hole_scores
    set fairway = null, version = $3::bigint
    where card_id = $1::uuid and hole = any($2::smallint[]) and fairway is not null
    """
  )
}
