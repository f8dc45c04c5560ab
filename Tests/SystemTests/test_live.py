"""From a score to every phone that may see it: two processes of each service behind the gateway, with either event log,
through kills, outages, rebuilds and revocations. At the end each client's picture is the record.
"""

import http.client
import itertools
import json
import random
import statistics
import time
import unittest
import urllib.parse

from beside import Beside
from eventually import drained, eventually
from golf_api import Api
from instance import NO_KAFKA, Instance, has_kafka
from live import (TEXT, Followers, HandshakeRefused, LiveSocket, Picture, audience, frames, make_link, member_follower,
                  member_tickets, spectator, spectator_tickets)
from scorers import Load, join, pars, sign_up, start_round

KILLS = 100


class Rounds:
    """What the tests play with."""

    event_log = "postgres"

    @classmethod
    def setUpClass(cls):
        cls.instance = Instance(cls.event_log, cls.event_log).up()
        cls.url = cls.instance.url

    def shared_round(self):
        """Anna's round, which Ben has joined; with both cards."""
        self.anna, self.ben = sign_up(self.url, "Anna"), sign_up(self.url, "Ben")
        course = next(course for course in self.anna.courses() if course["holeCount"] == 18)
        self.round, self.bens = join(self.anna, start_round(self.anna, course), self.ben)
        self.annas = next(card for card in self.round["cards"] if card["id"] != self.bens["id"])
        self.round_id = self.round["id"]

    def score(self, api, card, hole, strokes):
        path = f"/api/rounds/{self.round_id}/cards/{card['id']}/holes/{hole}"
        return api.call("PUT", path, {"strokes": strokes, "putts": 1}).body

    def record(self, api, round_id):
        return api.call("GET", f"/api/rounds/{round_id}").body

    def become_exact(self, followers, api, round_id, limit=60):
        """Waits until the picture of each follower of the round is the record."""
        drained(self.instance)
        body = self.record(api, round_id)

        def exact():
            if found := followers.differences(body):
                raise AssertionError("\n".join([*found[:8], *(json.dumps(it.journal()) for it in followers.all)]))
            return True

        eventually("each picture is the record", exact, limit)


class Reading(unittest.TestCase):
    """The tests' own client."""

    def test_frames_arrive_in_any_pieces(self):
        texts = [b"", b"x" * 125, b"y" * 126, b"z" * 70_000]
        sent = b"".join(bytes([0x81]) + (bytes([len(text)]) if len(text) < 126 else
                                         bytes([126]) + len(text).to_bytes(2, "big") if len(text) < 65_536 else
                                         bytes([127]) + len(text).to_bytes(8, "big")) + text for text in texts)
        for size in (1, 2, 3, 127, 4_096, len(sent)):
            received, found = bytearray(), []
            for begin in range(0, len(sent), size):
                received += sent[begin:begin + size]
                found += frames(received)
            self.assertEqual(found, [(TEXT, text) for text in texts], size)
            self.assertEqual(received, b"")

    def test_a_picture_keeps_the_newest_and_says_where_it_differs(self):
        def card(sequence, strokes, status="open"):
            return {"id": "a", "sequence": sequence, "status": status, "tee": "white", "startHole": 1, "at": None,
                    "holes": [{"hole": 1, "strokes": strokes}]}

        picture = Picture()
        for message in ({"type": "card", "card": card(3, 5)}, {"type": "snapshot", "revision": 2, "cards": [card(2, 4)]},
                        {"type": "round", "revision": 1}):
            picture.take(message)
        recorded = {"id": "a", "sequence": 3, "status": "open", "tee": "white",
                    "holes": [{"hole": 1, "strokes": 5, "note": "n", "version": 2}, {"hole": 2, "cleared": True, "version": 1}]}
        self.assertEqual(picture.differences({"revision": 2, "cards": [recorded]}), [])
        self.assertEqual(len(picture.differences({"revision": 3, "cards": []})), 2)
        self.assertEqual(len(picture.differences({"revision": 2, "cards": [{**recorded, "sequence": 4, "tee": "red"}]})), 2)
        picture.take({"type": "card", "card": card(3, 6)})
        self.assertEqual(len(picture.differences({"revision": 2, "cards": [recorded]})), 1)


class Crowd:
    """Rounds of four that are scored all the time, each followed by two members and a spectator."""

    def __init__(self, test, rounds=3, pause=0.02):
        self.test = test
        self.load = Load(test.url, rounds, pause, members=True)
        self.groups = [audience(test.url, scorer) for scorer in self.load.scorers]

    @property
    def followers(self):
        return [follower for group in self.groups for follower in group.all]

    def __enter__(self):
        for group in self.groups:
            group.__enter__()
        eventually("all are connected", lambda: all(it.picture.snapshots for it in self.followers))
        self.load.__enter__()
        self.load.await_answers(30)
        return self

    def __exit__(self, kind, *rest):
        self.load.__exit__(kind, *rest)
        try:
            if kind is None:
                self.check()
        finally:
            for group in self.groups:
                group.__exit__(kind, *rest)

    def check(self):
        """No score was lost, and each client's picture is the record."""
        self.test.assertEqual(self.load.lost(), [])
        for scorer, group in zip(self.load.scorers, self.groups):
            self.test.become_exact(group, scorer.api, scorer.round["id"])

    def are_live(self):
        return all(follower.is_live for follower in self.followers)

    def figures(self):
        snapshots = sum(it.picture.snapshots for it in self.followers)
        connections = sum(it.connections for it in self.followers)
        return f"{self.load.answers} scores, {len(self.followers)} clients, {connections} connections, {snapshots} snapshots"


class Taps(Rounds):
    """With two processes of each service, through the gateway."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.second_round = cls.enterClassContext(Beside(cls.instance, "round-service"))
        cls.second = cls.enterClassContext(Beside(cls.instance, "analytics-service"))

    def test_a_tap_is_on_the_other_phones(self):
        self.shared_round()
        token = make_link(self.anna, self.round_id)
        # Six clients, in turns at both processes.
        group = Followers([*(member_follower(self.url, api, self.round_id) for api in (self.anna, self.ben) * 2),
                           *(spectator(self.url, token) for _ in range(2))])
        shown = {}
        for number, follower in enumerate(group.all):
            follower.listen = lambda message, number=number: message["type"] == "card" and shown.setdefault(
                (number, message["card"]["id"], message["card"]["sequence"]), time.monotonic())
        took = []
        with group:
            eventually("all have a picture", lambda: all(it.picture.snapshots and it.is_live for it in group.all))
            for hole in range(1, 19):
                for api, card in ((self.anna, self.annas), (self.ben, self.bens), (self.anna, self.bens)):
                    answer = self.score(api, card, hole, 3 + hole % 4 if api is self.anna else 5)
                    begin = time.monotonic()
                    keys = [(number, card["id"], answer["sequence"]) for number in range(len(group.all))]
                    eventually("it is on each phone", lambda keys=keys: all(key in shown for key in keys), limit=10)
                    took += [(shown[key] - begin) * 1_000 for key in keys]
            self.become_exact(group, self.anna, self.round_id)
            took.sort()
            print(f"    {self.event_log}: acknowledged -> shown {statistics.median(took):.1f} ms, p99 "
                  f"{took[len(took) * 99 // 100]:.1f} ms of {len(took)}", flush=True)

    def test_what_is_no_score_is_told_too(self):
        self.shared_round()
        with Followers([member_follower(self.url, self.ben, self.round_id)]) as group:
            ben = group.all[0]
            eventually("a picture", lambda: ben.picture.snapshots)
            carl = sign_up(self.url, "Carl")
            before = ben.picture.revision
            _, card = join(self.anna, self.round, carl)
            eventually("Carl's card", lambda: card["id"] in ben.picture.cards)
            eventually("the round's revision", lambda: ben.picture.revision > before)
            for hole in pars(self.round, self.bens):
                self.score(self.ben, self.bens, hole, 5)
            self.ben.call("POST", f"/api/rounds/{self.round_id}/finish", {})
            eventually("the card is finished", lambda: ben.picture.cards[self.bens["id"]]["status"] == "finished")
            eventually("Ben's figures are new", lambda: ben.figures)
            carl.call("POST", f"/api/rounds/{self.round_id}/leave", {})
            eventually("Carl has left", lambda: ben.picture.cards[card["id"]]["status"] == "removed")
            self.become_exact(group, self.anna, self.round_id)

    def test_killed_at_any_moment(self):
        """Also between the ledger and the socket: scores come all the time, and each kill is at a random moment."""
        luck, kills, begin = random.Random(18), KILLS, time.monotonic()
        with Crowd(self) as crowd:
            for kill in range(kills):
                time.sleep(luck.uniform(0, 0.4))
                if luck.random() < 0.5:
                    self.instance.part("kill", "analytics-service")
                    time.sleep(luck.uniform(0, 0.2))
                    self.instance.part("start", "analytics-service")
                else:
                    self.second.kill()
                    time.sleep(luck.uniform(0, 0.2))
                    self.second.start()
            crowd.load.await_answers(30)
        print(f"    {self.event_log}: {kills} kills in {time.monotonic() - begin:.0f} s: {crowd.figures()}", flush=True)
        self.assertGreater(sum(it.connections for it in crowd.followers), len(crowd.followers))

    def test_a_process_that_is_stopped_says_so_and_the_clients_come_back(self):
        with Crowd(self) as crowd:
            self.assertEqual(self.second.stop(), 0)
            self.instance.part("stop", "analytics-service")
            self.second.start()
            self.instance.part("start", "analytics-service")
            eventually("all are back", crowd.are_live, limit=60)
            crowd.load.await_answers(30)
        codes = [code for follower in crowd.followers for code, _ in follower.closes]
        print(f"    {self.event_log}: closed with {sorted(set(map(str, codes)))}", flush=True)
        self.assertGreaterEqual(codes.count(1001), len(crowd.followers))


class TapsWithTheEmbeddedLog(Taps, unittest.TestCase):
    event_log = "postgres"


@unittest.skipUnless(has_kafka(), NO_KAFKA)
class TapsWithKafka(Taps, unittest.TestCase):
    event_log = "kafka"


@unittest.skipUnless(has_kafka(), NO_KAFKA)
class WithoutKafka(Rounds, unittest.TestCase):
    event_log = "kafka"

    def test_nobody_is_live_while_scores_do_not_come(self):
        with Crowd(self) as crowd:
            eventually("all are live", crowd.are_live)
            self.instance.part("pause", "kafka")
            try:
                eventually("nobody is live", lambda: not any(it.fresh for it in crowd.followers), limit=30)
                crowd.load.await_answers(50)
            finally:
                self.instance.part("resume", "kafka")
            eventually("all are live again", crowd.are_live, limit=90)
        self.assertEqual(crowd.load.failures, [], "scoring goes on")


class WithoutRedis(Rounds, unittest.TestCase):
    def away(self, leave, come_back):
        with Crowd(self) as crowd:
            eventually("all are live", crowd.are_live)
            self.instance.part(leave, "redis")
            try:
                eventually("nobody is live", lambda: not any(it.fresh for it in crowd.followers), limit=30)
                crowd.load.await_answers(200)
            finally:
                self.instance.part(come_back, "redis")
            eventually("all are live again", crowd.are_live, limit=60)
            crowd.load.await_answers(30)
            # Nobody had to connect again: the socket says that it is not fresh, and stays.
            kept = sum(it.connections == 1 for it in crowd.followers)
        print(f"    {leave}: {crowd.figures()}, {kept} kept their socket", flush=True)
        self.assertEqual(crowd.load.failures, [], "scoring goes on")

    def test_stopped(self):
        self.away("stop", "start")

    def test_hanging(self):
        self.away("pause", "resume")

    def test_emptied(self):
        with Crowd(self) as crowd:
            for _ in range(5):
                self.instance.run("redis", "FLUSHALL")
                crowd.load.await_answers(50)

    def test_rebuilt_under_sockets(self):
        with Crowd(self) as crowd:
            before = sum(it.picture.snapshots for it in crowd.followers)
            for _ in range(3):
                self.instance.golf("rebuild")
                crowd.load.await_answers(50)
            eventually("each has a snapshot of the new epoch",
                       lambda: sum(it.picture.snapshots for it in crowd.followers) >= before + len(crowd.followers))

    def test_a_link_that_is_revoked_meanwhile_says_until_when_it_may_be_seen(self):
        self.shared_round()
        token = make_link(self.anna, self.round_id)
        tickets = spectator_tickets(Api(self.url), token)
        self.instance.part("stop", "redis")
        try:
            answer = self.anna.call("DELETE", f"/api/rounds/{self.round_id}/spectator-link")
            self.assertEqual(answer.body["ended"], "later")
            self.assertGreaterEqual(answer.body["endsAt"], tickets[0]["endsAt"])
            # The record ends the link at once: no further ticket.
            self.assertEqual(Api(self.url).send("POST", "/api/spectate", {"token": token}).status, 404)
        finally:
            self.instance.part("start", "redis")


class Ends(Rounds, unittest.TestCase):
    def setUp(self):
        self.shared_round()

    def open(self, tickets, **options):
        connection = LiveSocket(self.url, **options)
        self.addCleanup(connection.close)
        for ticket in tickets:
            connection.subscribe(ticket)
        return connection

    def test_a_revoked_link_ends_under_the_spectators_eyes(self):
        token = make_link(self.anna, self.round_id)
        tickets = spectator_tickets(Api(self.url), token)
        watching = self.open(tickets)
        watching.await_message("snapshot")
        begin = time.monotonic()
        self.assertEqual(self.anna.call("DELETE", f"/api/rounds/{self.round_id}/spectator-link").body, {"ended": "now"})
        ended = watching.await_message("ended", subject=tickets[0]["subject"])
        print(f"    revoked -> ended {(time.monotonic() - begin) * 1_000:.0f} ms", flush=True)
        self.assertEqual(ended["reason"], "revoked")
        self.score(self.anna, self.annas, 1, 4)
        # Nothing follows, and the ticket opens nothing any more, at whichever process.
        with self.assertRaises(AssertionError):
            watching.await_message("card", limit=2)
        self.assertEqual(self.open(tickets).await_message("refused")["reason"], "revoked")
        self.assertEqual(Api(self.url).send("POST", "/api/spectate", {"token": token}).status, 404)

    def test_a_member_who_is_removed_sees_no_more(self):
        tickets = [ticket for ticket in member_tickets(self.ben, self.round_id) if ticket["subject"].startswith("round:")]
        watching = self.open(tickets)
        watching.await_message("snapshot")
        ben = self.ben.call("GET", "/api/me").body["id"]
        self.anna.call("DELETE", f"/api/rounds/{self.round_id}/members/{ben}")
        self.assertEqual(watching.await_message("ended")["reason"], "removed")
        self.assertEqual(self.open(tickets).await_message("refused")["reason"], "removed")
        self.assertEqual(self.ben.send("POST", "/api/live/tickets", {"round": self.round_id}).status, 404)

    def test_the_gateway_answers_for_a_service_that_is_away(self):
        self.instance.part("stop", "analytics-service")
        try:
            with self.assertRaises(HandshakeRefused) as refused:
                LiveSocket(self.url)
            self.assertEqual((refused.exception.status, json.loads(refused.exception.body)["type"]),
                             (503, "/problems/unavailable"))
            # The tickets are the round service's.
            self.assertEqual(len(member_tickets(self.anna, self.round_id)), 2)
        finally:
            self.instance.part("start", "analytics-service")

    def test_another_sites_page_gets_no_socket(self):
        with self.assertRaises(HandshakeRefused) as refused:
            LiveSocket(self.url, origin="https://golf.example")
        self.assertEqual((refused.exception.status, json.loads(refused.exception.body)["type"]), (403, "/problems/cross-site"))

    def test_a_plain_request_is_told_what_is_expected(self):
        connection = http.client.HTTPConnection(urllib.parse.urlsplit(self.url).netloc, timeout=10)
        self.addCleanup(connection.close)
        connection.request("GET", "/api/live")
        answer = connection.getresponse()
        self.assertIn(answer.status, (400, 426))
        self.assertEqual(answer.getheader("Content-Type"), "application/problem+json")

    def test_a_gateway_that_is_stopped_ends_its_sockets(self):
        watching = self.open(member_tickets(self.anna, self.round_id))
        watching.await_message("snapshot")
        begin = time.monotonic()
        said = self.instance.part("stop", "gateway")
        took = time.monotonic() - begin
        self.instance.part("start", "gateway")
        print(f"    the gateway stopped within {took:.1f} s", flush=True)
        self.assertNotIn("killed", said)
        watching.await_close(limit=5)
        self.open(member_tickets(self.anna, self.round_id)).await_message("snapshot")

    def test_a_client_that_never_reads_costs_one_cards_state(self):
        """At the service itself: the gateway would buffer some more, and closes such a client after a minute."""
        url = f"http://127.0.0.1:{self.instance.setting('ANALYTICS_PORT')}"
        token = make_link(self.anna, self.round_id)
        silent = [LiveSocket(url, receive_buffer=4_096) for _ in range(20)]
        for connection in silent:
            self.addCleanup(connection.close)
            connection.subscribe(spectator_tickets(Api(self.url), token)[0])
            connection.await_message("snapshot")
        with Followers([member_follower(self.url, self.ben, self.round_id)]) as group:
            eventually("a reader is there", lambda: group.all[0].picture.snapshots)
            before = self.instance.metric("analytics-service", "process_resident_memory_bytes")
            strokes = itertools.cycle((3, 4, 5, 6, 7))
            for _ in range(60):
                for hole in range(1, 19):
                    self.score(self.anna, self.annas, hole, next(strokes))
            self.become_exact(group, self.anna, self.round_id)
        growth = self.instance.metric("analytics-service", "process_resident_memory_bytes") - before
        print(f"    1,080 scores for {len(silent)} clients that never read: {growth / 1024 / len(silent):.0f} KB each",
              flush=True)
        self.assertLess(growth, len(silent) * 256 * 1024)
        # Who reads again gets the newest state, or was closed as one that did not read.
        wanted = self.record(self.anna, self.round_id)["cards"]
        last = {card["id"]: card["sequence"] for card in wanted}
        for connection in silent:
            seen = {}
            try:
                while message := connection.receive(2):
                    if message["type"] == "card":
                        seen[message["card"]["id"]] = message["card"]["sequence"]
            except Exception as error:  # pylint: disable=broad-except
                self.assertIn(getattr(error, "code", None), (1013, None), error)
                continue
            self.assertEqual(seen[self.annas["id"]], last[self.annas["id"]])


if __name__ == "__main__":
    unittest.main()
