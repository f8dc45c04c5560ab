"""An older version's instance with data, under load: brought to this version, taken back, brought here again. Each time
nothing that was acknowledged is lost, nobody is signed out, and every figure is what it was and what the record gives.
Which version: OLDER names its checkout, built by scripts/test-upgrade.
"""

import json
import os
import pathlib
import shutil
import time
import unittest

from eventually import drained, eventually, exact
from instance import NO_KAFKA, ROOT, SCRIPTS, Instance, has_kafka
from golf_api import Api
from scorers import PASSWORD, Load, sign_up
from test_older_records import OlderRecords, figures, left_out
from test_operator import play

OLDER = pathlib.Path(os.environ["OLDER"])
PATHS = ("/api/analytics/overview", "/api/analytics/trend?holes=18", "/api/analytics/handicap", "/api/rounds", "/api/me")


def assignments(path):
    return dict(line.split("=", 1) for line in path.read_text().splitlines() if "=" in line and not line.startswith("#"))


class Upgrade:
    event_log = ""

    @classmethod
    def setUpClass(cls):
        cls.instance = Instance(f"upgrade-{cls.event_log}", cls.event_log)
        cls.instance.environment["FORCE"] = "1"
        # The remains of an older run, of any version.
        cls.instance.run("down", check=False)
        cls.instance.run("reset")
        shutil.rmtree(cls.instance.folder, ignore_errors=True)
        cls.instance = Instance(f"upgrade-{cls.event_log}", cls.event_log)
        cls.instance.environment["FORCE"] = "1"

    @classmethod
    def tearDownClass(cls):
        cls.instance.scripts = SCRIPTS
        cls.instance.run("down", check=False)

    def files(self):
        return [assignments(self.instance.folder / name) for name in ("settings.env", "secrets.env")]

    def to(self, checkout):
        """Switches to that checkout's version with its own `make up`, while scores arrive; returns its output."""
        before = self.files()
        self.instance.scripts = checkout / "scripts"
        with Load(self.instance.url, scorers=3, pause=0.02) as load:
            load.await_answers(50)
            begin = time.monotonic()
            said = self.instance.run("up", timeout=900).stdout
            load.await_answers(50)
            seconds = time.monotonic() - begin
        print(f"            {seconds:5.1f} s, {load.answers} scores acknowledged, {len(load.failures)} tried again", flush=True)
        self.assertEqual(load.lost(), [])
        for scorer in load.scorers:
            scorer.finish()
        self.assertEqual(self.instance.run("status").returncode, 0)
        self.figures_are_there()
        drained(self.instance)
        exact(self.instance)
        for old, new in zip(before, self.files()):
            self.assertEqual({name: new.get(name) for name in old}, old, "settings and passwords stay")
        return said

    def figures_are_there(self):
        """By themselves or, if a newer version stored them differently, with the command from the manual."""
        try:
            eventually("the figures arrive without a request", lambda: self.instance.metric("analytics-service", "golf_views_standing") == 1, 15)
        except AssertionError:
            self.assertEqual(self.instance.scripts, OLDER / "scripts", "a newer version makes them anew by itself")
            print("            golf rebuild, because the newer version's figures are stored otherwise", flush=True)
            self.instance.golf("rebuild")

    def same(self, before):
        """The player is still signed in, and sees the same as before."""
        self.assertEqual(settled(self.api, before), [])

    def same_as_far_as_it_goes(self, newer):
        """The older version's answer agrees with the newer one's, which may contain more."""
        def is_same():
            self.assertEqual(left_out(figures(self.api, newer), newer), [])
            return True

        eventually("the older version gives the same answers as the newer one", is_same, 30)

    def test_there_and_back_and_there_again(self):
        self.instance.scripts = OLDER / "scripts"
        self.instance.up()
        self.api = sign_up(self.instance.url, "Upgraded")
        handle = self.api.call("GET", "/api/me").body["handle"]
        for over in (0, 1, 2):
            play(self.api, over)
        first = eventually("three rounds count", lambda: self.counted(3))
        dump = pathlib.Path(self.instance.run("backup").stdout.split(",")[0])
        self.keep(dump, handle, first)

        self.to(ROOT)
        self.same(first)
        play(self.api, 3)
        second = eventually("four rounds count", lambda: self.counted(4))
        second = self.read_by_the_older(second)

        # The older version warns about what a newer version wrote into its files, keeps it, and does not use it.
        for name, text in (("settings.env", "A_NEWER_SETTING=1"), ("secrets.env", "A_NEWER_PASSWORD=secret")):
            with (self.instance.folder / name).open("a") as file:
                file.write(f"{text}\n")
        self.assertIn("no such setting in this version: A_NEWER_SETTING", self.to(OLDER))
        self.assertEqual((self.files()[0]["A_NEWER_SETTING"], self.files()[1]["A_NEWER_PASSWORD"]), ("1", "secret"))
        self.same_as_far_as_it_goes({path: body for path, body in second.items() if path != "/api/me"})
        play(self.api, 5)
        third = eventually("six rounds count", lambda: self.counted(6))

        self.to(ROOT)
        self.same(third)

        self.refused_by_the_older()
        self.instance.run("restore", str(dump), timeout=300)
        self.api = Api(self.instance.url)
        self.api.sign_in(handle, PASSWORD)
        self.same(first)
        exact(self.instance)

    def read_by_the_older(self, before):
        """The older version's consumer beside this version's writer, as in the middle of a roll-out."""
        self.instance.scripts = OLDER / "scripts"
        self.instance.part("restart", "analytics-service")
        self.figures_are_there()
        self.same_as_far_as_it_goes({path: body for path, body in before.items() if path != "/api/me"})
        play(self.api, 4)
        after = eventually("the older consumer counts the newer writer's round", lambda: self.counted(5))
        self.assertIn("0 parked in the outbox, 0 in the dead-letter topic.", self.instance.golf("dlt", "list").stdout)
        drained(self.instance)
        exact(self.instance)
        self.instance.scripts = SCRIPTS
        self.instance.part("restart", "analytics-service")
        self.same(after)
        exact(self.instance)
        return figures(self.api, PATHS)

    def counted(self, rounds):
        found = figures(self.api, PATHS)
        return found["/api/analytics/overview"]["roundsPlayed"] == rounds and found

    def keep(self, dump, handle, found):
        """The older version's record and its answers, for Tests/SystemTests/records."""
        version = self.instance.sql("select max(version) from golf.schema_migrations")[0]
        for suffix, data in ((".dump", dump.read_bytes()), (".json", json.dumps({"handle": handle, "figures": found}, indent=1).encode())):
            (OLDER.parent / f"schema-{version}{suffix}").write_bytes(data)

    def refused_by_the_older(self):
        """A schema that it cannot serve: it says so before anything is stopped, and the newer one goes on."""
        pids = [self.instance.part("pid", part) for part in ("round-service", "analytics-service", "gateway")]
        self.instance.sql("update golf.schema_migrations set minimum_reader = 99 where version = 1")
        self.instance.scripts = OLDER / "scripts"
        done = self.instance.run("up", check=False, timeout=900)
        self.assertNotEqual(done.returncode, 0, done.stdout)
        self.assertRegex(done.stdout, "only be used by programs of schema version 99 or newer")
        self.instance.scripts = SCRIPTS
        self.assertEqual([self.instance.part("pid", part) for part in ("round-service", "analytics-service", "gateway")], pids)
        self.assertEqual(self.api.call("GET", "/api/me").status, 200)
        self.instance.sql("update golf.schema_migrations set minimum_reader = 1 where version = 1")
        self.to(ROOT)


# It is a test of its own, with the system's.
settled = OlderRecords.settled
del OlderRecords


class UpgradeWithTheEmbeddedLog(Upgrade, unittest.TestCase):
    event_log = "postgres"


@unittest.skipUnless(has_kafka(), NO_KAFKA)
class UpgradeWithKafka(Upgrade, unittest.TestCase):
    event_log = "kafka"


if __name__ == "__main__":
    unittest.main()
