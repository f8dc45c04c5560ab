"""What a drill is: a fault of a running instance, the alerts that it is to set off, and the cure."""

import pathlib
import sys
import threading
import time
import unittest

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "SystemTests"))

from eventually import drained, eventually  # noqa: E402
from instance import Instance  # noqa: E402
from golf_api import Api  # noqa: E402
from prometheus import Prometheus  # noqa: E402
from scorers import sign_up, start_round  # noqa: E402

# Every alert that some drill sets off.
DRILLED = set()


def sets_off(*names):
    """Marks a test as the drill of these alerts."""
    def mark(test):
        DRILLED.update(names)
        test.alerts = names
        return test
    return mark


class Drills(unittest.TestCase):
    """An instance with a Prometheus beside it; each test leaves it well."""

    name, event_log, settings = "", "postgres", {}

    @classmethod
    def setUpClass(cls):
        if not cls.name:
            raise unittest.SkipTest("what the drills share")
        instance = Instance(cls.name, cls.event_log)
        instance.environment.update(cls.settings)
        cls.instance = instance.up()
        cls.addClassCleanup(cls.instance.run, "down")
        # A backup and a round, so that the healthy picture that is kept of it has all that an operator likes to see.
        cls.instance.run("backup")
        cls.api = sign_up(cls.instance.url, "Drill")
        cls.round = cls.play(cls.api)
        drained(cls.instance)
        cls.instance.golf("verify")
        eventually("the backup is told", lambda: cls.instance.metric(
            "analytics-service", "golf_backup_succeeded_timestamp_seconds") > 0)
        eventually("all is applied and told", lambda: (
            cls.instance.metric("analytics-service", "golf_views_standing"), cls.backlog()) == (1, 0))
        cls.prometheus = Prometheus(cls.instance)
        cls.addClassCleanup(cls.prometheus.close)

    @classmethod
    def backlog(cls):
        return sum(cls.instance.metric(part, "event_log_outbox_events") for part in ("round-service", "analytics-service"))

    @classmethod
    def play(cls, api):
        course = next(course for course in api.courses() if course["holeCount"] == 18)
        played = start_round(api, course)
        for hole in range(1, 19):
            api.call("PUT", f"/api/rounds/{played['id']}/cards/{played['cards'][0]['id']}/holes/{hole}", {"strokes": 4})
        api.call("POST", f"/api/rounds/{played['id']}/finish", {})
        return played

    def setUp(self):
        # Each drill begins in silence, but for what looks back for long.
        eventually("nothing fires but what looks back for long",
                   lambda: not set(self.prometheus.firing()) - {"GolfErrorBudgetSlow"}, 180)

    def tearDown(self):
        self.assertEqual(self.prometheus.of_others(), [], "alerts of a release that is well")

    def fires(self, *names, limit=90):
        test = getattr(self, self._testMethodName)
        self.assertLessEqual(set(names), set(test.alerts), "sets_off() names every alert of a drill")
        seconds = self.prometheus.fires(*names, limit=limit)
        print(f"  {', '.join(names)}: fired after {seconds:.0f} s", flush=True)
        return self.prometheus.firing()

    def ends(self, *names, limit=120):
        seconds = self.prometheus.ends(*names, limit=limit)
        print(f"  {', '.join(names)}: silent {seconds:.0f} s after the cure", flush=True)


class Repeated(threading.Thread):
    """Does something again and again until it is told to stop; what fails is of no interest."""

    def __init__(self, body, pause=0.05):
        super().__init__(daemon=True)
        self.body, self.pause = body, pause
        self.stopping = threading.Event()

    def __enter__(self):
        self.start()
        return self

    def __exit__(self, *_):
        self.stopping.set()
        self.join(30)

    def run(self):
        while not self.stopping.is_set():
            try:
                self.body()
            except Exception:  # pylint: disable=broad-except
                pass
            time.sleep(self.pause)


def wrong_sign_in(url, handle):
    """One attempt with a wrong password."""
    Api(url, timeout=5).send("POST", "/api/session", {"handle": handle, "password": "not the password of this account"})
