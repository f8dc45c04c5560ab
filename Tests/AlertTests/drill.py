"""A drill: a fault of a running instance, the alerts that it must set off, and the repair."""

import pathlib
import subprocess
import sys
import time
import unittest

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "SystemTests"))

from eventually import drained, eventually  # noqa: E402
from instance import SCRIPTS, Instance  # noqa: E402
from golf_api import Api  # noqa: E402
from prometheus import Prometheus  # noqa: E402
from scorers import sign_up, start_round  # noqa: E402
from watch import Watch  # noqa: E402

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
    """An instance with a Prometheus beside it; each test leaves it healthy."""

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
        eventually("the backup is reported", lambda: cls.instance.metric(
            "analytics-service", "golf_backup_succeeded_timestamp_seconds") > 0)
        eventually("everything is applied and reported", lambda: (
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

    def hold(self, statement, seconds):
        """Runs it in a transaction that stays open that long, and returns a function that ends it."""
        mark = f"pg_sleep({seconds})"
        holder = subprocess.Popen(  # pylint: disable=consider-using-with
            [SCRIPTS / "sql", f"begin; {statement}; select {mark}"], env=self.instance.environment,
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.addCleanup(holder.wait, 20)
        own = f"from pg_stat_activity where query like '%{mark}%' and pid <> pg_backend_pid()"
        let_go = lambda: self.instance.sql(f"select pg_terminate_backend(pid) {own}")  # noqa: E731
        self.addCleanup(let_go)
        eventually("it is held", lambda: self.instance.sql(f"select 1 {own} and state = 'active'"))
        return let_go

    def setUp(self):
        # Each drill starts with no alert firing, except those with a long look-back.
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


class Repeated(Watch):
    """Repeats an action until it is asked to stop; failures are ignored."""

    def __init__(self, body, pause=0.05):
        super().__init__()
        self.body, self.pause = body, pause

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
