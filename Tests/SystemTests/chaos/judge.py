"""What must hold after all faults: the journals, the record, the log and the views agree. Every scorer numbers its
attempts, and an event has the number in its trace, so a card's history alone shows whether it is in order.
"""

from eventually import drained, eventually, exact
from scorers import TRACE

SCORES = f"from golf.events where type = 'HoleScored' and traceparent like '00-{TRACE}%'"
ATTEMPT = "('x' || substr(traceparent, 20, 16))::bit(64)::bigint"

DOUBLED = f"""
select card_id || ': attempt ' || {ATTEMPT} || ', ' || count(*) || ' times'
{SCORES} group by card_id, {ATTEMPT} having count(*) > 1
"""

INVERTED = f"""
select card_id || ': sequence ' || sequence || ' is attempt ' || attempt || ', after attempt ' || before
from (
  select *, lag(attempt) over (partition by card_id order by sequence) as before
  from (select card_id, sequence, {ATTEMPT} as attempt {SCORES}) as numbered
) as pairs
where attempt < before
"""

# The log's last state of each hole, next to the record's. A card that replaced another one began with its holes.
ANOTHER_STATE = """
with told as (
  select card_id, (payload ->> 'hole')::int as hole, type, payload as score, sequence
  from golf.events where type in ('HoleScored', 'HoleCleared')
  union all
  select card_id, (begun ->> 'hole')::int, 'HoleScored', begun, sequence
  from golf.events, json_array_elements(payload -> 'holes') as begun where type = 'RoundStarted'
), last as (
  select distinct on (card_id, hole)
    card_id, hole, type, (score ->> 'strokes')::int as strokes, (score ->> 'firstPuttFeet')::int as feet
  from told
  order by card_id, hole, sequence desc
)
select coalesce(l.card_id, h.card_id) || ' hole ' || coalesce(l.hole, h.hole) || ': the log says '
  || coalesce(l.strokes::text, 'nothing') || ', the record ' || coalesce(h.strokes::text, 'nothing')
from (select * from last where type = 'HoleScored') as l
full join (select * from golf.hole_scores where not cleared) as h on h.card_id = l.card_id and h.hole = l.hole
where (l.feet, l.strokes) is distinct from (h.first_putt_feet, h.strokes)
"""


# No event has a note or a player's name.
TEXTS = """
select id from golf.events
where payload ->> 'note' is not null or payload #>> '{player,name}' <> '-'
"""


def found_at_once(instance, load):
    """Contradictions between the journals, the record and the log, in words."""
    found = load.lost()
    for name, query in (("doubled", DOUBLED), ("inverted", INVERTED), ("log and record differ", ANOTHER_STATE), ("texts", TEXTS)):
        found += [f"{name}: {row}" for row in instance.sql(" ".join(query.split()))]
    return found


def views(instance):
    """Faults of the views once the log has been delivered."""
    try:
        drained(instance)
        exact(instance)
    except AssertionError as error:
        return [f"views: {error}"]
    return []


def pictures(load, audiences):
    """What those who follow the rounds live see otherwise than the record, once they had a minute."""
    def different():
        return [words for scorer, group in zip(load.scorers, audiences)
                for words in group.differences(scorer.api.call("GET", f"/api/rounds/{scorer.round['id']}").body)]

    def same():
        if found := different():
            raise AssertionError("; ".join(found[:8]))
        return True

    try:
        eventually("each live picture is the record", same, limit=60)
    except AssertionError as error:
        clients = [client.journal() for group in audiences for client in group.all]
        return [f"live: {error}; {clients}"]
    return []


def faults(instance, load):
    """All faults, in words; empty if there are none."""
    return found_at_once(instance, load) + views(instance)
