"""PostgreSQL is stopped, hung, away at the start, or restarted under batches in progress: clear answers in time, and the
services recover by themselves.
"""

import collections
import concurrent.futures
import http.client
import json
import threading
import time
import unittest
import urllib.error
import urllib.request

from eventually import drained, eventually, exact
from instance import Instance
from scorers import Load, describe, sign_up, start_round

# The stage `measured` runs this file, with nothing beside it, because of what it measures:
MEASURED = "an answer within half a second of the services' own limit"

SERVICES = ("round-service", "analytics-service")
# The time within which every request is answered; the services' own limit for an unresponsive database is 1.5 s.
LIMIT = 2.0


def readiness(instance, part):
    try:
        with urllib.request.urlopen(instance.health_url(part) + "/readyz", timeout=10) as answer:
            return answer.status, answer.read().decode().strip()
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode().strip()


class WithoutPostgres(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.instance = Instance("postgres").up()

    def setUp(self):
        self.pids = [self.instance.part("pid", part) for part in SERVICES]

    def ask(self, api, method, path, body=None):
        begin = time.monotonic()
        answer = api.send(method, path, body)
        return answer, time.monotonic() - begin

    def away(self, stop, start):
        api, fresh = sign_up(self.instance.url), sign_up(self.instance.url)
        course = next(course for course in api.courses() if course["holeCount"] == 18)
        played = start_round(api, course)
        hole = f"/api/rounds/{played['id']}/cards/{played['cards'][0]['id']}/holes/1"
        self.assertEqual(api.send("PUT", hole, {"strokes": 4}).status, 200)
        # Known to Redis, and without any view: the log would have to be read.
        self.assertEqual(fresh.call("GET", "/api/me").status, 200)
        requests = [
            (api, "PUT", hole, {"strokes": 5}), (api, "GET", f"/api/rounds/{played['id']}", None),
            (api, "GET", "/api/rounds", None), (api, "POST", f"/api/rounds/{played['id']}/finish", {}),
            (api, "GET", "/api/analytics/overview", None), (fresh, "GET", "/api/analytics/overview", None),
            (api, "GET", "/api/courses", None), (api, "PUT", hole, {"strokes": 6}),
        ]
        took = []
        self.instance.part(stop, "postgres")
        try:
            begin = time.monotonic()
            while time.monotonic() < begin + 10:
                for client, method, path, body in requests:
                    answer, seconds = self.ask(client, method, path, body)
                    took.append(seconds)
                    if method == "GET" and answer.status == 200:
                        continue  # Out of Redis.
                    self.refused(answer, f"{method} {path}")
                for part in SERVICES:
                    self.assertEqual(readiness(self.instance, part), (503, "PostgreSQL does not answer"))
            # Signing in and signing up need the record whatever Redis holds.
            answer, seconds = self.ask(fresh, "POST", "/api/session", {"handle": "nobody", "password": "a long password"})
            self.refused(answer, "sign in")
            took.append(seconds)
        finally:
            self.instance.part(start, "postgres")
        print(f"  answers without PostgreSQL ({stop}): {describe(took)}", flush=True)
        self.assertLess(max(took), LIMIT)
        eventually("a score is accepted again", lambda: api.send("PUT", hole, {"strokes": 7}).status == 200)
        for part in SERVICES:
            eventually(f"{part} is ready again", lambda part=part: readiness(self.instance, part) == (200, "ok"))
        self.assertEqual([self.instance.part("pid", part) for part in SERVICES], self.pids, "nobody was restarted")
        drained(self.instance)
        exact(self.instance)

    def refused(self, answer, what):
        self.assertEqual(answer.status, 503, what)
        self.assertEqual(answer.headers["Content-Type"], "application/problem+json", what)
        self.assertTrue(answer.headers["Retry-After"], what)

    def test_stopped(self):
        self.away("stop", "start")

    def test_hung(self):
        self.away("pause", "resume")

    def test_both_services_wait_for_it_at_their_start_and_say_so(self):
        for part in SERVICES:
            self.instance.part("stop", part)
        self.instance.part("stop", "postgres")
        try:
            for part in SERVICES:
                self.instance.part("launch", part)
                eventually(
                    f"{part} says what it waits for",
                    lambda part=part: readiness(self.instance, part) == (503, "waiting for PostgreSQL"),
                )
            time.sleep(5)
            for part in SERVICES:
                self.assertEqual(readiness(self.instance, part), (503, "waiting for PostgreSQL"), "it has not given up")
        finally:
            self.instance.part("start", "postgres")
        for part in SERVICES:
            eventually(f"{part} is ready", lambda part=part: readiness(self.instance, part) == (200, "ok"))
        sign_up(self.instance.url)


class RestartsUnderBatches(unittest.TestCase):
    """Each request has an id that its answer must carry, on its own connection: one request, one answer."""

    CLIENTS, RESTARTS = 48, 3

    def test_every_caller_gets_exactly_one_true_answer(self):
        instance = Instance("postgres").up()
        # Ignore what an earlier run left in the log.
        self.run_trace = f"{time.time_ns():016x}"
        rounds = []
        for _ in range(6):
            api = sign_up(instance.url)
            course = next(course for course in api.courses() if course["holeCount"] == 18)
            rounds.append((api, start_round(api, course, guests=1)))
        stopping = threading.Event()
        with concurrent.futures.ThreadPoolExecutor(self.CLIENTS) as pool:
            clients = [
                pool.submit(self.client, instance, number, *rounds[number % len(rounds)], stopping)
                for number in range(self.CLIENTS)
            ]
            for _ in range(self.RESTARTS):
                time.sleep(1.5)
                instance.part("restart", "postgres")
            time.sleep(1.5)
            stopping.set()
            journals = [client.result(60) for client in clients]
        faults = [fault for _, found in journals for fault in found]
        self.assertEqual(faults, [])
        outcomes = {trace: outcome for outcome_of, _ in journals for trace, outcome in outcome_of.items()}
        counts = dict(collections.Counter(outcomes.values()))
        print(f"  {self.RESTARTS} restarts under {self.CLIENTS} clients: {counts}", flush=True)
        self.assertGreater(counts.get("acknowledged", 0), 1000)
        self.assertGreater(len(counts), 1, "the restarts were felt")
        logged = {}
        for line in instance.sql(
            "select substr(traceparent, 4, 32), count(*) from golf.events "
            f"where traceparent like '00-{self.run_trace}%' group by 1"
        ):
            trace, count = line.split("|")
            logged[trace] = int(count)
        wrong = [
            f"{trace}: {outcome}, {logged.get(trace, 0)} times in the log" for trace, outcome in outcomes.items()
            if logged.get(trace, 0) not in {"acknowledged": (1,), "refused": (0,), "unknown": (0, 1)}[outcome]
        ]
        self.assertEqual(wrong, [])
        drained(instance)
        exact(instance)

    def client(self, instance, number, owner, played, stopping):
        """The outcome of each request, by its trace, and the faults of the answers."""
        outcomes, faults = {}, []
        connection = None
        card = played["cards"][number % 2]["id"]
        sent = 0
        while not stopping.is_set():
            sent += 1
            trace, request_id = f"{self.run_trace}{number:04x}{sent:012x}", f"caller-{number}-{sent}"
            note = f"caller {trace}"
            if connection is None:
                connection = http.client.HTTPConnection(owner.host, int(instance.setting("ROUND_PORT")), timeout=10)
            connection.request(
                "PUT", f"/api/rounds/{played['id']}/cards/{card}/holes/{1 + sent % 18}",
                json.dumps({"strokes": 3 + sent % 5, "note": note}),
                {"Content-Type": "application/json", "Cookie": owner.cookie, "X-Request-Id": request_id,
                 "traceparent": f"00-{trace}-00f067aa0ba902b7-01"},
            )
            answer = connection.getresponse()
            body = json.loads(answer.read())
            if answer.getheader("X-Request-Id") != request_id:
                faults.append(f"{request_id} got the answer of {answer.getheader('X-Request-Id')}")
            if answer.status == 200 and body["hole"].get("note") != note:
                faults.append(f"{request_id} was answered {body['hole']}")
            if answer.status == 200:
                outcomes[trace] = "acknowledged"
            elif answer.status == 503 and answer.getheader("Retry-After"):
                outcomes[trace] = "unknown" if body["type"] == "/problems/outcome-unknown" else "refused"
            else:
                faults.append(f"{request_id}: {answer.status} {body}")
            if answer.will_close:
                connection.close()
                connection = None
        return outcomes, faults
