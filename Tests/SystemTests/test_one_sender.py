"""A single client cannot stop the system: while one address attacks in each way that once held the system up, other
clients are served as usual, through the gateway and with the delivered limits.
"""

import contextlib
import http.client
import json
import multiprocessing
import os
import resource
import select
import socket
import threading
import time
import unittest
import urllib.parse

from eventually import drained, eventually, exact
from instance import LIMITS, ROOT, Instance
from golf_api import Api
from scorers import PASSWORD, new_round, pars, sign_up, start_round

# The stage `measured` runs this file, with nothing beside it, because of what it measures:
MEASURED = "an answer within a quarter of a second while an attacker takes the processors"

# The attacker's address; all other clients here are 127.0.0.1.
ATTACKER = "127.0.0.2"
# How long each attack lasts, in seconds, and how long an answer to another client may take.
ATTACK = 6
LIMIT = 0.25
HALF_SENT_HEADS = 8_400
# Of Linux's `in.h`; Python has no name for it before 3.12.
IP_BIND_ADDRESS_NO_PORT = 24
# The number of rounds of the account whose figures take long.
LONG_CAREER = 1_000

# One finished round copied with all its data, a day apart, as other rounds with other cards. Played through the API a
# thousand rounds took 40 s.
COPIES = """
create temporary table copies as
select '2020-01-01'::date + number as day, gen_random_uuid() as round_id, gen_random_uuid() as card_id
from generate_series(1, {rounds}) number;

insert into golf.rounds select (jsonb_populate_record(r, jsonb_build_object('id', round_id, 'played_on', day))).*
from copies, golf.rounds r where r.id = '{round}';

insert into golf.cards select (jsonb_populate_record(c, jsonb_build_object('id', card_id, 'round_id', copies.round_id))).*
from copies, golf.cards c where c.id = '{card}';

insert into golf.hole_scores select (jsonb_populate_record(h, jsonb_build_object('card_id', copies.card_id))).*
from copies, golf.hole_scores h where h.card_id = '{card}';

insert into golf.events (event_id, card_id, round_id, player_id, sequence, type, payload, occurred_at)
select gen_random_uuid(), copies.card_id, copies.round_id, player_id, sequence, type,
  replace(replace(replace(payload::text, '{card}', copies.card_id::text), '{round}', copies.round_id::text),
    '2020-01-01', day::text)::json, occurred_at
from copies, golf.events e where e.card_id = '{card}' order by day, sequence
"""


def delivered_limits():
    """The limits that `make up` delivers, instead of the tests' own."""
    lines = (ROOT / "scripts/settings.defaults").read_text().splitlines()
    defaults = dict(line.split("=", 1) for line in lines if "=" in line and not line.startswith("#"))
    return {name: defaults[name] for name in LIMITS}


def marks_out_of_order():
    """63 KB of JSON whose first name is one run of combining marks in alternating classes: sorting them, as comparing
    by canonical equivalence does, takes time that grows with the square of their number."""
    giant = "a" + "\u0315\u0301" * 15_800
    return ('{"' + giant + '":1,' + ",".join(f'"{name}":1' for name in "bcdefghijk") + "}").encode()


class Attack:
    """The attack of one of the attacker's processes, repeated until it is stopped. It runs at low priority, because a
    remote sender would use none of our processor time."""

    def __init__(self, url, act):
        self.url, self.act = url, act

    def __call__(self, stop):
        os.nice(19)
        address = urllib.parse.urlsplit(self.url)
        while not stop.is_set():
            connection = http.client.HTTPConnection(
                address.hostname, address.port, timeout=20, source_address=(ATTACKER, 0))
            with contextlib.suppress(OSError, http.client.HTTPException), contextlib.closing(connection):
                for method, path, body, headers in self.act():
                    connection.request(method, path, body, headers)
                    connection.getresponse().read()
                    if stop.is_set():
                        return


class HalfSentHeads:
    """Keeps thousands of connections open, each of which has sent only the beginning of a head. Those that the gateway
    closes are reopened."""

    def __init__(self, url):
        self.address = urllib.parse.urlsplit(url)
        # The most connections that were open at once.
        self.most = multiprocessing.Value("i", 0)

    def __call__(self, stop):
        held, watch = {}, select.poll()
        while not stop.is_set():
            while len(held) < HALF_SENT_HEADS and not stop.is_set():
                connection = self.half_sent()
                if connection is None:
                    break
                held[connection.fileno()] = connection
                watch.register(connection, select.POLLIN | select.POLLRDHUP)
                self.most.value = max(self.most.value, len(held))
            for descriptor, _ in watch.poll(50):
                watch.unregister(descriptor)
                held.pop(descriptor).close()

    def half_sent(self):
        connection = socket.socket()
        try:
            # connect chooses the port, which is fast; choosing it in bind took 5 ms each.
            connection.setsockopt(socket.IPPROTO_IP, IP_BIND_ADDRESS_NO_PORT, 1)
            connection.bind((ATTACKER, 0))
            connection.settimeout(0.2)
            connection.connect((self.address.hostname, self.address.port))
            connection.send(b"GET / HTTP/1.1\r\nHost: x\r\n")
            return connection
        except OSError:
            connection.close()
            return None


class Probe(threading.Thread):
    """Another client: twice a second, each time on a new connection, one request of an ordinary golfer."""

    def __init__(self, url, requests, cookie):
        super().__init__(daemon=True)
        self.address, self.requests, self.cookie = urllib.parse.urlsplit(url), requests, cookie
        self.stopping = threading.Event()
        # The request, the status or error, and the seconds.
        self.answers = []

    def run(self):
        number = 0
        while not self.stopping.is_set():
            method, path, body = self.requests[number % len(self.requests)]
            number += 1
            begin = time.monotonic()
            self.answers.append((f"{method} {path}", self.ask(method, path, body), time.monotonic() - begin))
            self.stopping.wait(max(0, begin + 0.5 - time.monotonic()))

    def ask(self, method, path, body):
        headers = {"Cookie": self.cookie} | ({"Content-Type": "application/json"} if body else {})
        connection = http.client.HTTPConnection(self.address.hostname, self.address.port, timeout=10)
        try:
            connection.request(method, path, body, headers)
            answer = connection.getresponse()
            answer.read()
            return answer.status
        except (OSError, http.client.HTTPException) as error:
            return repr(error)
        finally:
            connection.close()

    def stop(self):
        self.stopping.set()
        self.join(20)
        return self.answers


class OneSender(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.instance = Instance("one-sender").up()
        cls.long = cls.career(LONG_CAREER)
        drained(cls.instance, 120)
        cls.victim = sign_up(cls.instance.url, "Victim")
        cls.attacker = sign_up(cls.instance.url, "Attacker")
        cls.course = cls.victim.courses()[0]
        cls.played = start_round(cls.victim, cls.course)
        cls.crowded = start_round(cls.attacker, cls.course)
        # From here on with the delivered limits.
        cls.instance.up(**delivered_limits())

    @classmethod
    def career(cls, rounds):
        """An account with many finished nines, and its oldest round, of which the others are copies."""
        api = sign_up(cls.instance.url, "Long")
        course = next(course for course in api.courses() if course["holeCount"] == 9)
        first = start_round(api, course, "front", played_on="2020-01-01")
        cls.finish(api, first)
        drained(cls.instance)
        cls.instance.sql(COPIES.format(round=first["id"], card=first["cards"][0]["id"], rounds=rounds - 1))
        cls.instance.golf("rebuild")
        return {"cookie": api.cookie, "oldest": first["id"]}

    @staticmethod
    def finish(api, played):
        card = played["cards"][0]
        for hole, par in pars(played, card).items():
            api.call("PUT", f"/api/rounds/{played['id']}/cards/{card['id']}/holes/{hole}", {"strokes": par + hole % 3})
        api.call("POST", f"/api/rounds/{played['id']}/finish", {})

    def served_meanwhile(self, *attacks):
        """Attacks from one address while another client keeps sending requests."""
        card = self.played["cards"][0]["id"]
        requests = [
            ("GET", "/api/me", None),
            ("PUT", f"/api/rounds/{self.played['id']}/cards/{card}/holes/1", b'{"strokes": 4}'),
            ("GET", "/", None),
            ("GET", f"/api/rounds/{self.played['id']}", None),
            ("GET", "/api/analytics/overview", None),
            ("POST", "/api/rounds", json.dumps(new_round(self.course)).encode()),
        ]
        processes = multiprocessing.get_context("fork")
        stop = processes.Event()
        senders = [processes.Process(target=attack, args=(stop,), daemon=True) for attack in attacks]
        probe = Probe(self.instance.url, requests, self.victim.cookie)
        probe.start()
        try:
            for sender in senders:
                sender.start()
            time.sleep(ATTACK)
        finally:
            stop.set()
            for sender in senders:
                sender.join(10)
                if sender.is_alive():
                    sender.kill()
            answers = probe.stop()
        print(f"    {len(answers)} answers, the slowest in {max(took for _, _, took in answers):.3f} s")
        self.assertGreater(len(answers), 2 * ATTACK - 4)
        for asked, status, took in answers:
            self.assertIn(status, (200, 201), f"{asked} after {took:.3f} s")
            self.assertLess(took, LIMIT, asked)

    def test_bodies_whose_names_take_long_to_compare(self):
        body, kind = marks_out_of_order(), {"Content-Type": "application/json"}

        def act():
            yield "POST", "/api/session", body, kind
            yield "POST", "/api/players", body, kind
            yield "GET", "/api/" + "a%CC%95%CC%81" * 500, None, {}

        self.served_meanwhile(*[Attack(self.instance.url, act) for _ in range(4)])

    def test_figures_of_a_long_career(self):
        headers = {"Cookie": self.long["cookie"]}
        edited = f"/api/rounds/{self.long['oldest']}"

        def read():
            for name in ("statistics", "handicap/explanation", "handicap", "handicap/what-if?gross=45"):
                yield "GET", f"/api/analytics/{name}", None, headers

        def edit():
            for pcc in (b'{"pcc": 3}', b'{"pcc": -1}'):
                yield "PATCH", edited, pcc, headers | {"Content-Type": "application/json"}

        self.served_meanwhile(*[Attack(self.instance.url, read) for _ in range(10)], Attack(self.instance.url, edit))

    def test_guests_that_come_and_go_and_changes_of_one_round(self):
        url, round_id = self.instance.url, self.crowded["id"]
        headers = {"Cookie": self.attacker.cookie, "Content-Type": "application/json"}
        tee = self.crowded["cards"][0]["tee"]

        def change():
            for pcc in (b'{"pcc": 0}', b'{"pcc": 1}', b'{"pcc": 2}'):
                yield "PATCH", f"/api/rounds/{round_id}", pcc, headers

        def crowd(stop):
            os.nice(19)
            api = Api(url)
            api.cookie = self.attacker.cookie
            while not stop.is_set():
                added = api.send("POST", f"/api/rounds/{round_id}/cards", {"guestName": "x", "tee": tee})
                if added.status == 201:
                    api.send("DELETE", f"/api/rounds/{round_id}/cards/{added.body['cards'][-1]['id']}")

        self.served_meanwhile(*[Attack(url, change) for _ in range(48)], crowd)

    def test_thousands_of_half_sent_heads(self):
        files, most = resource.getrlimit(resource.RLIMIT_NOFILE)
        wanted = HALF_SENT_HEADS + 200
        if most < wanted:
            self.skipTest(f"a process here may have {most} open files; {wanted} are needed")
        resource.setrlimit(resource.RLIMIT_NOFILE, (max(files, wanted), most))
        self.addCleanup(resource.setrlimit, resource.RLIMIT_NOFILE, (files, most))
        heads = HalfSentHeads(self.instance.url)
        self.served_meanwhile(heads)
        print(f"    {heads.most.value} half-sent heads at once")
        self.assertGreater(heads.most.value, 500)

    def test_the_owner_signs_in_while_strangers_guess(self):
        """The limit on guesses for an account never locks out its owner at an address that has signed in before."""
        handle = f"owner-{time.time_ns() % 10**10}"
        owner = Api(self.instance.url)
        owner.sign_up(handle, "Owner", PASSWORD)
        address = urllib.parse.urlsplit(self.instance.url)
        statuses = []
        for number in range(110):
            connection = http.client.HTTPConnection(
                address.hostname, address.port, timeout=20, source_address=(f"127.0.0.{10 + number % 11}", 0))
            with contextlib.closing(connection):
                connection.request("POST", "/api/session", f'{{"handle": "{handle}", "password": "wrong {number}"}}',
                                   {"Content-Type": "application/json"})
                statuses.append(connection.getresponse().status)
        self.assertEqual(set(statuses), {401, 429}, "guesses are refused, and then no longer looked at")
        self.assertEqual(owner.send("POST", "/api/session", {"handle": handle, "password": PASSWORD}).status, 200)

    def test_zz_the_account_of_a_long_career_ends_at_once_and_the_rest_after_a_kill(self):
        """A thousand rounds are deleted piece by piece: another player's figures follow meanwhile, and a kill loses
        nothing."""
        account = Api(self.instance.url)
        account.cookie = self.long["cookie"]
        begin = time.monotonic()
        self.assertEqual(account.send("POST", "/api/me/deletion", {"password": PASSWORD}).status, 204)
        ended = time.monotonic() - begin
        self.assertEqual(account.send("GET", "/api/me").status, 401)

        before = self.victim.call("GET", "/api/analytics/overview").body["roundsPlayed"]
        self.finish(self.victim, start_round(self.victim, self.course, "front"))
        self.assertEqual(self.left(), 1, "the deletion is still under way")
        finished = time.monotonic()
        while self.victim.call("GET", "/api/analytics/overview").body["roundsPlayed"] == before:
            self.assertLess(time.monotonic() - finished, 1)
            time.sleep(0.02)
        followed = time.monotonic() - finished

        self.instance.part("kill", "round-service")
        self.assertEqual(self.left(), 1, "the kill came in the middle of it")
        self.instance.part("start", "round-service")
        started = time.monotonic()
        eventually("its rounds are deleted", lambda: self.left() == 0, 120)
        print(f"    answered in {ended:.3f} s, another's figures in {followed:.3f} s, "
              f"the rest {time.monotonic() - started:.1f} s after the kill")
        self.assertEqual(self.instance.sql(
            "select count(*) from golf.rounds r join golf.players p on p.id = r.owner_id "
            "where p.deleted_at is not null and r.status <> 'deleted'"), ["0"])
        drained(self.instance)
        exact(self.instance)

    def left(self):
        """The number of ended accounts whose rounds are not all deleted."""
        return int(self.instance.sql("select count(*) from golf.ended_accounts")[0])


if __name__ == "__main__":
    unittest.main()
