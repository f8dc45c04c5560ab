"""Records of older schemas, each as `make backup` of a program of then wrote it: brought to this version, they say what
they said. `records/schema-N.dump` is the backup, `.json` what its player was told then; make upgrade-test writes both into
.test/upgrade, of the older version that it starts from.
"""

import json
import pathlib
import time
import unittest

from eventually import drained, eventually, exact
from instance import Instance
from golf_api import Api
from scorers import PASSWORD
from test_operator import play

RECORDS = pathlib.Path(__file__).parent / "records"


def figures(api, paths):
    return {path: api.call("GET", path, patience=30).body for path in paths}


def left_out(older, newer, path=""):
    """Where the newer answer contradicts the older one; it may contain more."""
    if isinstance(older, dict) and isinstance(newer, dict):
        return [fault for key in older for fault in (
            left_out(older[key], newer[key], f"{path}.{key}") if key in newer else [f"{path}.{key} is gone"])]
    if isinstance(older, list) and isinstance(newer, list) and len(older) == len(newer):
        return [fault for index, pair in enumerate(zip(older, newer)) for fault in left_out(*pair, f"{path}[{index}]")]
    return [] if older == newer else [f"{path}: {older!r}, now {newer!r}"]


class OlderRecords(unittest.TestCase):
    def test_each_is_served_as_it_was(self):
        records = sorted(RECORDS.glob("schema-*.dump"))
        self.assertTrue(records)
        instance = Instance("older-records").up()
        self.addCleanup(instance.run, "down")
        instance.environment["FORCE"] = "1"
        now = int(instance.sql("select max(version) from golf.schema_migrations")[0])
        for record in records:
            with self.subTest(record.stem):
                then = int(record.stem.removeprefix("schema-"))
                self.assertLessEqual(then, now)
                told = json.loads(record.with_suffix(".json").read_text())
                begin = time.monotonic()
                instance.run("restore", str(record), timeout=300)
                print(f"            schema {then} to {now}, served after {time.monotonic() - begin:.1f} s", flush=True)
                self.assertEqual(instance.sql("select max(version) from golf.schema_migrations"), [str(now)])
                api = Api(instance.url)
                api.sign_in(told["handle"], PASSWORD)
                self.assertEqual(self.settled(api, told["figures"]), [])
                drained(instance)
                exact(instance)
                self.without_texts(instance)
                self.assertEqual(self.settled(api, told["figures"]), [])
                # And it continues from there.
                rounds = told["figures"]["/api/analytics/overview"]["roundsPlayed"]
                play(api, 1)
                eventually("a new round counts, too", lambda: api.call(
                    "GET", "/api/analytics/overview").body["roundsPlayed"] == rounds + 1)
                drained(instance)
                exact(instance)

    def without_texts(self, instance):
        """The notes and names of then go from the log, and every figure can be made from what is left."""
        held = r"[1-9][0-9]* events have notes or people's names of an earlier release"
        self.assertRegex(instance.golf("verify").stdout, held)
        events = instance.sql("select count(*) from golf.events")
        self.assertRegex(instance.golf("erase-texts").stdout, r"Erased the texts of [1-9][0-9]* events\.\nNext: golf erase-texts")
        self.assertEqual(instance.golf("erase-texts").stdout.strip(), "No event has texts that can be erased.")
        self.assertNotRegex(instance.golf("verify").stdout, held)
        self.assertEqual(instance.sql("select count(*) from golf.events"), events)
        instance.golf("rebuild")
        exact(instance)

    @staticmethod
    def settled(api, told):
        """The differences from the answers given then, once the views are rebuilt."""
        deadline = time.monotonic() + 30
        while True:
            faults = left_out(told, figures(api, told))
            if not faults or time.monotonic() > deadline:
                return faults
            time.sleep(0.2)


if __name__ == "__main__":
    unittest.main()
