"""A short run of random crashes with either log, and a test that its judge finds faults."""

import json
import pathlib
import sys
import unittest

from eventually import drained
from instance import NO_KAFKA, Instance, has_kafka
from scorers import Load

sys.path.append(str(pathlib.Path(__file__).resolve().parent / "chaos"))

from judge import faults, found_at_once  # noqa: E402  pylint: disable=wrong-import-position
from runner import keep_journal, play  # noqa: E402  pylint: disable=wrong-import-position
from schedule import schedule  # noqa: E402  pylint: disable=wrong-import-position


class Chaos(unittest.TestCase):
    def chaos(self, log, seed, cycles, kafka_cycles=0):
        instance = Instance(log, log).up()
        load, found, _ = play(
            instance, schedule(seed, cycles, kafka_cycles > 0, kafka_cycles), lambda line: print(line, flush=True)
        )
        self.assertEqual(found, [], f"seed {seed}")
        self.assertGreater(load.answers, 100)

    # Twenty cycles in all, Kafka in at most three of them.
    def test_with_the_embedded_log(self):
        self.chaos("postgres", seed=6, cycles=10 if has_kafka() else 20)

    @unittest.skipUnless(has_kafka(), NO_KAFKA)
    def test_with_kafka(self):
        self.chaos("kafka", seed=2, cycles=10, kafka_cycles=3)

    def test_the_seed_brings_the_same_again(self):
        self.assertEqual(list(schedule(7, 30, True)), list(schedule(7, 30, True)))
        self.assertNotEqual(list(schedule(7, 30, True)), list(schedule(8, 30, True)))
        struck = {(blow.part, blow.action) for blows in schedule(7, 200, True) for blow in blows}
        self.assertEqual(len(struck), 12, "every part is killed and paused")


class Judge(unittest.TestCase):
    """Damage done by hand is found, by name; before it nothing is found, and after the repair nothing."""

    def test_what_is_spoiled_is_found(self):
        instance = Instance("postgres", "postgres").up()
        with Load(instance.url, scorers=1) as load:
            load.await_answers(60)
        drained(instance)
        card = load.scorers[0].cards[0]["id"]
        of_card = f"card_id = '{card}'"
        hole, other_hole = instance.sql(f"select hole from golf.hole_scores where {of_card} order by hole limit 2")
        first, second = instance.sql(
            f"select id from golf.events where {of_card} and type = 'HoleScored' order by id limit 2")
        swap = (
            "update golf.events as e set payload = o.payload, traceparent = o.traceparent from golf.events as o "
            f"where (e.id, o.id) in (({first}, {second}), ({second}, {first}))"
        )
        kept = f"golf.hole_scores where {of_card} and hole ="
        spoils = [
            ("a changed value", f"hole {hole}: acknowledged",
             f"update golf.hole_scores set note = 'x' || note where {of_card} and hole = {hole}",
             f"update golf.hole_scores set note = substr(note, 2) where {of_card} and hole = {hole}"),
            ("a deleted value", f"hole {other_hole}: acknowledged",
             f"create table public.kept as select * from {kept} {other_hole}; delete from {kept} {other_hole}",
             "insert into golf.hole_scores select * from public.kept; drop table public.kept"),
            ("two swapped events", "inverted", swap, swap),
            ("a doubled event", "doubled",
             "insert into golf.events (event_id, card_id, round_id, player_id, sequence, type, payload, traceparent, occurred_at) "
             "select gen_random_uuid(), card_id, round_id, player_id, 100000, type, payload, traceparent, occurred_at "
             f"from golf.events where id = {first}",
             f"delete from golf.events where {of_card} and sequence = 100000"),
        ]
        spoils.append((
            "a note in an event", "texts",
            f"create table public.event as select * from golf.events where id = {first}; "
            f"update golf.events set payload = (payload::jsonb || '{{\"note\": \"x\"}}')::json where id = {first}",
            "update golf.events e set payload = k.payload from public.event k where k.id = e.id; drop table public.event"))
        self.assertEqual(faults(instance, load), [])
        # The journal of a failed run says what was acknowledged, hole by hole.
        journal = json.loads(keep_journal(load, "test").read_text())
        kept_by_hole = {f"{card} {hole}": note for (card, hole), note in load.scorers[0].acknowledged.items()}
        self.assertEqual(journal[0]["acknowledged"], kept_by_hole)
        for name, words, spoil, repair in spoils:
            with self.subTest(name):
                self.by_hand(instance, spoil)
                try:
                    found = found_at_once(instance, load)
                    self.assertTrue([fault for fault in found if words in fault], f"{words}: not among {found}")
                finally:
                    self.by_hand(instance, repair)
        self.assertEqual(faults(instance, load), [])

    def by_hand(self, instance, statements):
        """The log refuses changes; damaging it by hand requires switching that off."""
        instance.sql("set session_replication_role = replica; " + statements)
        # A cached answer would hide what was done to the record.
        instance.run("redis", "DEL", "golf:cache:generation")
