import Postgres

/// The statements of a round's history.
enum HistoryStatements {
  /// Returns a row if an account may read the round.
  static let reader = PostgresStatement(
    "history_reader",
    """
    select 1
    from golf.rounds r
    where r.id = $1::uuid and r.status <> 'deleted'
      and (r.owner_id = $2::uuid
           or (select m.joined_at from golf.round_members m
               where m.round_id = r.id and m.player_id = $2::uuid and m.left_at is null) is not null)
    """
  )

  /// A page of the log's events of a round's cards, newest first, before a position. A card that replaced others goes on
  /// with their history, wherever they were; a card that its owner deleted has none.
  ///
  /// Each card's events are taken from the end of its own index, up to a limit, and then compared with each other: the
  /// strokes before a change are those of the hole's event before it. Only a page's lines are joined with names.
  static let page = PostgresStatement(
    "history_page",
    """
    with recursive line as (
      select c.id as head, c.id, c.round_id, c.replaced_by is not null as is_replaced, false as in_its_round, 1 as step
      from golf.cards c
      where c.round_id = $1::uuid and c.status <> 'deleted'
        and c.round_id is distinct from (select n.round_id from golf.cards n where n.id = c.replaced_by)
      union all
      select l.head, o.id, o.round_id, true, o.round_id = l.round_id, l.step + 1
      from line l
      cross join lateral (select o.id, o.round_id from golf.cards o where o.replaced_by = l.id limit 1) o
      where l.step < \(2 * RoundBounds.cards)
    ), said as materialized (
      select l.head, l.round_id, l.is_replaced, l.in_its_round,
             e.id, e.player_id, e.type, e.payload, e.occurred_at,
             case when e.type in ('HoleScored', 'HoleCleared') then (e.payload ->> 'hole')::int end as hole,
             case when e.type = 'HoleScored' then (e.payload ->> 'strokes')::int end as strokes
      from line l
      cross join lateral (
        select * from golf.events e
        where e.card_id = l.id
        order by e.sequence desc
        limit \(RoundHistory.changesOfCard)
      ) e
    ), page as materialized (
      select *
      from (select s.*, lag(s.strokes) over w as before, lag(s.type) over w as type_before
            from said s
            window w as (partition by s.head, s.hole order by s.id)) s
      -- Of a card that was replaced in its round, the new card's first line tells.
      where s.id < $2::bigint and not (s.type = 'CardRemoved' and s.in_its_round)
      order by s.id desc
      limit $3::int
    ), told as materialized (
      select s.*,
             case s.type
               when 'HoleScored' then case when s.type_before = 'HoleScored' then 'changed' else 'entered' end
               when 'HoleCleared' then 'cleared'
               when 'RoundFinished' then 'finished'
               when 'RoundReopened' then 'reopened'
               when 'RoundDeleted' then 'deleted'
               when 'RoundRestored' then 'restored'
               when 'CardRemoved' then case when p.host_id is null or s.is_replaced then 'left' else 'removed' end
               when 'RoundStarted' then
                 case when o.round_id = s.round_id then case when p.host_id is null then 'tookOver' else 'gaveBack' end
                      when o.round_id is not null
                           or s.occurred_at = (select r.started_at from golf.rounds r where r.id = s.round_id)
                           then 'started'
                      when p.host_id is not null then 'guestAdded'
                      else 'joined' end
               else 'edited'
             end as kind,
             case s.type
               when 'HoleScored' then (s.payload ->> 'recordedBy')::uuid
               when 'HoleCleared' then (s.payload ->> 'clearedBy')::uuid
               else case when p.host_id is not null and o.round_id = s.round_id then o.player_id
                         else coalesce(p.host_id, s.player_id) end
             end as author
      from page s
      cross join lateral (select p.host_id from golf.players p where p.id = s.player_id limit 1) p
      left join lateral (
        select o.round_id, o.player_id from golf.cards o where o.id = (s.payload ->> 'replaces')::uuid limit 1
      ) o on s.type = 'RoundStarted'
    )
    select t.id, t.head as card, t.hole, t.strokes, case when t.type_before = 'HoleScored' then t.before end as before,
           t.kind, t.author as by, p.display_name as by_name,
           (select d.name from golf.devices d
            where d.id = (t.payload ->> 'deviceId')::uuid and d.player_id = t.author) as device_name,
           (extract(epoch from t.occurred_at) * 1000)::bigint as at
    from told t
    cross join lateral (select p.display_name from golf.players p where p.id = t.author limit 1) p
    order by t.id desc
    """
  )
}
