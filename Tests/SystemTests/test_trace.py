"""From a line of an access log to the event that its request wrote, and back, by one id."""

import json
import re
import unittest

from eventually import drained, eventually
from instance import Instance, has_kafka
from scorers import sign_up, start_round


class Trace(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        log = "kafka" if has_kafka() else "postgres"
        cls.instance = Instance(log, log).up()
        cls.api = sign_up(cls.instance.url, "Traced")
        course = next(course for course in cls.api.courses() if course["holeCount"] == 18)
        cls.round = start_round(cls.api, course)
        cls.card = cls.round["cards"][0]["id"]

    def score(self, hole, strokes, request):
        path = f"/api/rounds/{self.round['id']}/cards/{self.card}/holes/{hole}"
        return self.api.call("PUT", path, {"strokes": strokes}, headers={"X-Request-Id": request}).body["sequence"]

    def line(self, log, key, value):
        """The one line of a log with this value."""
        def lines():
            with open(self.instance.logs / log, encoding="utf-8", errors="replace") as file:
                return [json.loads(line) for line in file if f'"{key}":"{value}"' in line]
        found = eventually(f"{log} has a line with {key} {value}", lines)
        self.assertEqual(len(found), 1, found)
        return found[0]

    def trail(self, question, code=0):
        done = self.instance.golf("trace", question, check=False)
        self.assertEqual(done.returncode, code, done.stdout)
        return done.stdout

    def test_from_the_gateways_line_to_the_event(self):
        sequence = self.score(1, 5, "traced-there")
        drained(self.instance)
        self.assertEqual(self.line("gateway-access.log", "request", "traced-there")["status"], 200)
        trace = self.line("round-service.log", "request", "traced-there")["trace"]
        self.assertRegex(trace, "^[0-9a-f]{32}$")
        text = eventually("it is in the figures", lambda: (lambda text: "in the figures" in text and "not in" not in text and text)(
            self.trail(trace)))
        self.assertRegex(text, f"HoleScored {sequence} of card {self.card}, .* delivered, in the figures; trace {trace}\n1 events\\.")

    def test_from_the_event_to_the_gateways_line(self):
        sequence = self.score(2, 6, "traced-back")
        drained(self.instance)
        event = self.instance.sql(f"select event_id from golf.events where card_id = '{self.card}' and sequence = {sequence}")[0]
        trace = re.search(r"trace ([0-9a-f]{32})", self.trail(event))[1]
        line = self.line("round-service.log", "trace", trace)
        self.assertEqual(line["request"], "traced-back")
        self.assertEqual(self.line("gateway-access.log", "request", line["request"])["method"], "PUT")
        # The id of a card or a round finds all of them.
        for question in (self.card, self.round["id"]):
            self.assertIn(f"HoleScored {sequence} of card {self.card}", self.trail(question))

    def test_a_trace_that_the_client_began_goes_on(self):
        trace = "4bf92f3577b34da6a3ce929d0e0e4736"
        path = f"/api/rounds/{self.round['id']}/cards/{self.card}/holes/3"
        self.api.call("PUT", path, {"strokes": 4}, headers={"traceparent": f"00-{trace}-00f067aa0ba902b7-01"})
        self.assertEqual(int(self.line("round-service.log", "trace", trace)["status"]), 200)
        self.assertIn("1 events.", self.trail(trace))
        self.assertIn("1 events.", self.trail(f"00-{trace}-00f067aa0ba902b7-01"))

    def test_what_waits_says_so(self):
        part = "kafka" if self.instance.setting("EVENT_LOG") == "kafka" else "analytics-service"
        self.instance.part("pause", part)
        try:
            self.score(4, 7, "traced-waiting")
            trace = self.line("round-service.log", "request", "traced-waiting")["trace"]
            self.assertIn("waits in the outbox, not in the figures", self.trail(trace))
        finally:
            self.instance.part("resume", part)
        drained(self.instance)

    def test_what_is_not_there_and_what_is_no_id(self):
        self.assertIn("No event matches", self.trail("0" * 31 + "1", code=1))
        for text in ("x", "%", "' or true --", "0" * 33):
            self.assertIn("is neither a trace", self.trail(text, code=64))


if __name__ == "__main__":
    unittest.main()
