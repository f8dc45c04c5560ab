import FoundationEssentials
import Golf
import Postgres

/// The coalesced write of scores: two statements in one pipeline and one transaction.
///
/// The first statement only locks. As a single statement, the rest would keep the snapshot from before a lock wait, and
/// an `If-Match` would pass against a version that has been replaced.
enum ScoreStatements {
  /// Locks cards in id order, as every other transaction does.
  static let lock = PostgresStatement(
    "scores_lock",
    "select id from golf.cards where id = any($1::uuid[]) order by id for no key update",
    .writes
  )

  /// Locks those of the cards that no other transaction holds.
  static let lockFree = PostgresStatement(
    "scores_lock_free",
    "select id from golf.cards where id = any($1::uuid[]) order by id for no key update skip locked",
    .writes
  )

  /// Those of the cards that exist.
  static let known = PostgresStatement("scores_known", "select id from golf.cards where id = any($1::uuid[])")

  /// Decides on each request from the locked card (`CardPolicy` has the same rule for rights), drops writes that change
  /// nothing, numbers the rest and writes them. No two requests of a statement are for one hole (`ScoreWaves`).
  ///
  /// At most one request of a statement brings a note to a round: a longer note must fit beside the other notes, whose
  /// lengths are summed for that case alone. `coalesce` keeps a missing note's length from being null, in which case
  /// `and` would evaluate the sum too.
  ///
  /// A note is the card's keeper's own. Who writes the hole of another's card leaves it as it is: `kept_note`. (`offset 0`
  /// keeps the planner from evaluating `keeps` at each of its uses.)
  ///
  /// (Membership is compared with a value and not by `exists`, which a generic plan for a batch answers from a hash of all
  /// members.)
  ///
  /// The holes of a card are read only if the caller's copy is outdated: `known_sequence` differs from the card's.
  static let write = PostgresStatement(
    "scores_write",
    """
    with request as materialized (
      select *
      from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::smallint[], $5::text[], $6::bigint[], $7::boolean[],
                  $8::smallint[], $9::smallint[], $10::smallint[], $11::text[], $12::smallint[], $13::boolean[],
                  $14::boolean[], $15::text[], $16::text[], $17::timestamptz[], $18::uuid[], $19::json[], $20::text[],
                  $21::bigint[], $22::uuid[])
           with ordinality
           as r(card_id, round_id, writer_id, hole, tee_id, if_match, cleared, strokes, putts, first_putt_feet,
                fairway, penalties, greenside_bunker, picked_up, note, device, recorded_at, event_id, payload,
                traceparent, known_sequence, device_id, ord)
    ), judged as materialized (
      select r.*, k.keeps, n.kept_note, c.player_id, c.sequence as base, c.tee_id as current_tee, o.start_hole,
             h.version as stored_version, h.recorded_at as stored_at, h.recorded_by as stored_by,
             h.device as stored_device, h.device_id as stored_device_id, h.cleared as stored_cleared, h.strokes as stored_strokes,
             h.putts as stored_putts, h.first_putt_feet as stored_first_putt_feet, h.fairway as stored_fairway,
             h.penalties as stored_penalties, h.greenside_bunker as stored_greenside_bunker,
             h.picked_up as stored_picked_up, h.note as stored_note,
             case when c.id is null or c.round_id <> r.round_id then 'not-found'
                  when c.status = 'removed' and c.replaced_by is not null then 'moved'
                  when c.status in ('removed', 'deleted') or o.status = 'deleted' then 'not-found'
                  when o.owner_id <> r.writer_id
                       and (select m.joined_at from golf.round_members m
                            where m.round_id = o.id and m.player_id = r.writer_id and m.left_at is null) is null
                       then 'not-found'
                  when o.scoring = 'keeper' and not k.keeps then 'not-yours'
                  when c.status <> 'open' then 'finished'
                  when c.tee_id <> r.tee_id then 'tee-changed'
                  when r.if_match <> coalesce(h.version, 0) then 'other-version'
                  when coalesce(octet_length(n.kept_note), 0) > coalesce(octet_length(h.note), 0)
                       and octet_length(n.kept_note)
                           + (select coalesce(sum(octet_length(s.note)), 0)
                              from golf.cards k
                              join golf.hole_scores s on s.card_id = k.id
                              where k.round_id = r.round_id and k.status <> 'removed'
                                and (s.card_id, s.hole) <> (r.card_id, r.hole))
                           > \(RoundBounds.noteBytes)
                       then 'notes-full'
                  else 'accepted' end as verdict,
             (r.cleared, r.strokes, r.putts, r.first_putt_feet, r.fairway, r.penalties, r.greenside_bunker, r.picked_up,
              n.kept_note)
             is distinct from
             (coalesce(h.cleared, true), h.strokes, h.putts, h.first_putt_feet, h.fairway, h.penalties,
              h.greenside_bunker, coalesce(h.picked_up, false), h.note) as changes
      from request r
      left join golf.cards c on c.id = r.card_id
      left join golf.rounds o on o.id = c.round_id
      left join golf.hole_scores h on h.card_id = r.card_id and h.hole = r.hole
      cross join lateral (
        select coalesce(
                 c.player_id = r.writer_id
                 or (select p.host_id from golf.players p where p.id = c.player_id) = r.writer_id,
                 false) as keeps
        offset 0
      ) k
      cross join lateral (select case when k.keeps then r.note else h.note end as kept_note) n
    ), numbered as materialized (
      select j.*, j.base + row_number() over (partition by j.card_id order by j.ord) as sequence
      from judged j
      where j.verdict = 'accepted' and j.changes
    ), holes as (
      insert into golf.hole_scores
        (card_id, hole, strokes, putts, first_putt_feet, fairway, penalties, greenside_bunker, picked_up, note,
         cleared, version, recorded_at, recorded_by, device, device_id)
      select card_id, hole, strokes, putts, first_putt_feet, fairway, penalties, greenside_bunker, picked_up, kept_note,
             cleared, sequence, recorded_at, writer_id, device, device_id
      from numbered
      on conflict (card_id, hole) do update
      set strokes = excluded.strokes, putts = excluded.putts, first_putt_feet = excluded.first_putt_feet,
          fairway = excluded.fairway, penalties = excluded.penalties, greenside_bunker = excluded.greenside_bunker,
          picked_up = excluded.picked_up, note = excluded.note, cleared = excluded.cleared,
          version = excluded.version, recorded_at = excluded.recorded_at, recorded_by = excluded.recorded_by,
          device = excluded.device, device_id = excluded.device_id
    ), raised as (
      update golf.cards c
      set sequence = n.sequence
      from (select card_id, max(sequence) as sequence from numbered group by card_id) n
      where c.id = n.card_id
    ), logged as (
      insert into golf.events
        (event_id, card_id, round_id, player_id, sequence, type, payload, traceparent, occurred_at)
      select event_id, card_id, round_id, player_id, sequence,
             case when cleared then 'HoleCleared' else 'HoleScored' end, payload, traceparent, recorded_at
      from numbered
      order by ord
    ), queued as (
      insert into golf.outbox (card_id, sequence, player_id)
      select card_id, sequence, player_id from numbered order by ord
    ), played as (
      select s.card_id, \(PlayedHoles.text) as holes
      from (select distinct card_id from judged where base <> known_sequence) unknown
      join golf.hole_scores s on s.card_id = unknown.card_id and not s.cleared
      group by s.card_id
    )
    select j.verdict, j.keeps, n.sequence, j.base, j.current_tee, j.start_hole, p.holes,
           j.stored_version, (extract(epoch from j.stored_at) * 1000)::bigint as stored_at,
           j.stored_by, j.stored_device, j.stored_device_id, j.stored_cleared, j.stored_strokes, j.stored_putts, j.stored_first_putt_feet,
           j.stored_fairway, j.stored_penalties, j.stored_greenside_bunker, j.stored_picked_up, j.stored_note,
           case when j.verdict = 'other-version'
                then (select b.display_name from golf.players b where b.id = j.stored_by) end as stored_by_name
    from judged j
    left join numbered n on n.ord = j.ord
    left join played p on p.card_id = j.card_id
    order by j.ord
    """
  )
}

extension ScoreStatements {
  /// The parameters of `lock`.
  static func lockValues(_ writes: [ScoreWrite]) -> [PostgresValue] {
    [.uuids(Set(writes.map(\.card)).sorted().map(\.uuid))]
  }

  /// The parameters of `write`: an array for each column.
  ///
  /// - Parameter known: Cards whose holes need not be read if their sequence is still the same.
  static func writeValues(_ writes: [ScoreWrite], known: [CardID: ScoreAnswers.Known]) -> [PostgresValue] {
    [
      .uuids(writes.map(\.card.uuid)),
      .uuids(writes.map(\.round.uuid)),
      .uuids(writes.map(\.writer.uuid)),
      .ints(writes.map(\.hole.rawValue)),
      .texts(writes.map(\.tee.rawValue)),
      .ints(writes.map { $0.ifMatch.map(Int.init) }),
      .bools(writes.map { $0.score == nil }),
      .ints(writes.map { $0.score?.strokes }),
      .ints(writes.map { $0.score?.putts }),
      .ints(writes.map { $0.score?.firstPuttFeet }),
      .texts(writes.map { $0.score?.fairway?.rawValue }),
      .ints(writes.map { $0.score?.penalties }),
      .bools(writes.map { $0.score?.greensideBunker }),
      .bools(writes.map { $0.score?.pickedUp ?? false }),
      .texts(writes.map { $0.score?.note }),
      .texts(writes.map(\.device)),
      .texts(writes.map(\.recordedAt.description)),
      .uuids(writes.map(\.event.uuid)),
      .jsons(writes.map(\.payload)),
      .texts(writes.map(\.traceparent)),
      .ints(writes.map { known[$0.card].map { Int($0.sequence) } ?? -1 }),
      .uuids(writes.map { $0.deviceID?.uuid }),
    ]
  }
}
