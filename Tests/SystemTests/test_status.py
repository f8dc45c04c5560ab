"""`golf status`: every task that the services run by themselves, as an operator sees it."""

import json
import unittest
import urllib.request

from eventually import eventually
from instance import NO_KAFKA, ROOT, Instance, has_kafka
from scorers import sign_up, start_round

ROUND = ["session-sweep", "ended-accounts", "operations-watch", "course-catalog", "cache-generation", "outbox-notifier"]
RELAY = ["relay", "outbox-backlog"]
VIEWS = ["view-check", "view-rebuild", "live-news", "live-clock", "operations-watch"]


def table(text):
    """The rows of the tasks: (service, task) to the columns after them."""
    rows = [line.split("  ") for line in text.splitlines() if line.startswith(("round-service  ", "analytics-service  "))]
    cells = [[cell.strip() for cell in row if cell.strip()] for row in rows]
    return {(row[0], row[1]): row[2:] for row in cells}


class Status:
    """With one event log."""

    event_log = ""
    tasks = {}

    @classmethod
    def setUpClass(cls):
        cls.instance = Instance(cls.event_log, cls.event_log).up()
        # Tasks that run when needed have run after whatever earlier tests stopped.
        api = sign_up(cls.instance.url)
        start_round(api, next(course for course in api.courses() if course["holeCount"] == 18))

    def status(self, code):
        """The table and the whole text, once `golf status` ends with this code."""
        def ended():
            done = self.instance.golf("status", check=False)
            if done.returncode != code:
                raise AssertionError(f"exit code {done.returncode}:\n{done.stdout}")
            return done

        done = eventually(f"golf status ends with {code}", ended)
        return table(done.stdout), done.stdout

    def test_every_task_is_listed_and_well(self):
        rows, text = self.status(0)
        self.assertEqual(
            list(rows), [(service, task) for service, tasks in self.tasks.items() for task in tasks], text)
        for task in (("round-service", "session-sweep"), ("round-service", "ended-accounts"),
                     ("analytics-service", "view-check")):
            self.assertEqual(rows[task][2], "ok", text)
        self.assertEqual(rows["round-service", "session-sweep"][0], "every 10 min")

    def test_the_documents_name_every_task(self):
        text = (ROOT / "docs/operations.md").read_text()
        for name in sum(self.tasks.values(), []):
            self.assertIn(f"| `{name}` |", text)

    def test_the_health_port_has_the_list(self):
        for part, tasks in self.tasks.items():
            with urllib.request.urlopen(self.instance.health_url(part) + "/background", timeout=10) as answer:
                self.assertEqual(answer.headers["Content-Type"], "application/json")
                listed = json.loads(answer.read())
            self.assertEqual([task["name"] for task in listed], tasks)
            for task in listed:
                self.assertTrue(task["purpose"], task)
                self.assertGreaterEqual(task["runs"], 1 if task["startedSecondsAgo"] is not None else 0, task)

    def test_a_task_that_fails_is_named_with_its_reason(self):
        self.addCleanup(self.status, 0)
        self.addCleanup(self.instance.part, "start", "redis")
        self.instance.part("stop", "redis")
        for part in self.tasks:
            eventually(f"the watch of the {part} fails", lambda part=part: self.failure(part, "operations-watch"))
        rows, text = self.status(1)
        for part in self.tasks:
            self.assertIn("failed", rows[part, "operations-watch"], text)
            self.assertRegex(text, rf"\n{part}: operations-watch failed: .+\n  next: make logs PART={part} ")
        # Other tasks of the same services need no Redis.
        self.assertNotIn("failed", rows["round-service", "session-sweep"], text)

    def failure(self, part, name):
        with urllib.request.urlopen(self.instance.health_url(part) + "/background", timeout=10) as answer:
            return next(task["failure"] for task in json.loads(answer.read()) if task["name"] == name)

    def test_a_stopped_service_is_down(self):
        self.addCleanup(self.status, 0)
        self.addCleanup(self.instance.part, "start", "analytics-service")
        self.instance.part("stop", "analytics-service")
        rows, text = self.status(1)
        self.assertEqual(rows["analytics-service", "-"], ["-", "-", "down", "-"], text)
        self.assertIn("\nanalytics-service is down: http://127.0.0.1:", text)
        self.assertIn("  next: make status; make logs PART=analytics-service ", text)
        self.assertEqual(rows["round-service", "session-sweep"][2], "ok", text)


class WithPostgres(Status, unittest.TestCase):
    event_log = "postgres"
    tasks = {"round-service": ROUND, "analytics-service": RELAY + ["cache-generation"] + VIEWS}


@unittest.skipUnless(has_kafka(), NO_KAFKA)
class WithKafka(Status, unittest.TestCase):
    event_log = "kafka"
    tasks = {"round-service": ROUND + RELAY, "analytics-service": ["consumer", "consumer-backlog"] + VIEWS}
