"""SIGTERM under load, twenty times for each service: every request that was sent gets its answer."""

import http.client
import json
import threading
import time
import unittest

from eventually import drained, exact
from instance import Instance
from scorers import sign_up, start_round

TIMES = 20


class Caller(threading.Thread):
    """Sends requests one after the other to a service's own port. A refused connection while there is no service is not a
    request in flight; a request that was sent and gets no complete answer has failed."""

    def __init__(self, port, cookie, make_request, keeps_connection):
        super().__init__(daemon=True)
        self.port, self.cookie, self.make_request, self.keeps_connection = port, cookie, make_request, keeps_connection
        self.answered, self.failed = 0, []
        self.stopping = threading.Event()

    def run(self):
        connection, number = None, 0
        while not self.stopping.is_set():
            number += 1
            if connection is None:
                connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=15)
                try:
                    connection.connect()
                except OSError:
                    connection = None
                    time.sleep(0.005)
                    continue
            method, path, body = self.make_request(number)
            headers = {"Cookie": self.cookie, "Content-Type": "application/json"}
            if not self.keeps_connection:
                headers["Connection"] = "close"
            try:
                connection.request(method, path, json.dumps(body) if body is not None else None, headers)
                answer = connection.getresponse()
                answer.read()
                if answer.status == 200:
                    self.answered += 1
                else:
                    self.failed.append(f"{time.time():.3f} {answer.status}")
                closes = answer.will_close
            except (OSError, http.client.HTTPException) as error:
                self.failed.append(f"{time.time():.3f} {error!r}")
                closes = True
            if closes:
                connection.close()
                connection = None


class Drains(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.instance = Instance("postgres").up()
        cls.api = sign_up(cls.instance.url)
        course = next(course for course in cls.api.courses() if course["holeCount"] == 18)
        cls.round = start_round(cls.api, course, guests=3)

    def score(self, card):
        path = f"/api/rounds/{self.round['id']}/cards/{self.round['cards'][card]['id']}/holes"
        return lambda number: ("PUT", f"{path}/{1 + number % 18}", {"strokes": 3 + number % 5})

    def drain(self, part, port, requests):
        callers = [
            Caller(int(self.instance.setting(port)), self.api.cookie, request, keeps)
            for request in requests for keeps in (True, False)
        ]
        for caller in callers:
            caller.start()
        took, stops = [], []
        for _ in range(TIMES):
            before = sum(caller.answered for caller in callers)
            deadline = time.monotonic() + 30
            while sum(caller.answered for caller in callers) < before + 50:
                self.assertLess(time.monotonic(), deadline, "requests are answered again")
                time.sleep(0.01)
            begin = time.monotonic()
            stops.append(f"{time.time():.3f}")
            self.instance.part("stop", part)
            took.append(time.monotonic() - begin)
            self.instance.part("start", part)
        for caller in callers:
            caller.stopping.set()
        for caller in callers:
            caller.join(30)
            self.assertFalse(caller.is_alive(), "a caller hangs")
        answered = sum(caller.answered for caller in callers)
        failed = [failure for caller in callers for failure in caller.failed]
        print(f"  {part}: {TIMES} drains, {answered} answered, {len(failed)} failed, a drain takes at most {max(took):.1f} s",
              flush=True)
        self.assertEqual(failed, [], f"drains began at {stops}")

    def test_round_service(self):
        reads = lambda number: ("GET", f"/api/rounds/{self.round['id']}", None)
        self.drain("round-service", "ROUND_PORT", [self.score(0), self.score(1), self.score(2), reads])
        drained(self.instance)
        exact(self.instance)

    def test_analytics_service(self):
        overview = lambda number: ("GET", "/api/analytics/overview", None)
        self.drain("analytics-service", "ANALYTICS_PORT", [overview] * 3)
        exact(self.instance)
