"""Backup and restore as in docs/operations/kubernetes.md: on a schedule, by hand, of a chosen file, and undone."""

import json
import time
import unittest

from cluster import RELEASE, kubectl, the_release, timed
from eventually import drained, eventually, exact
from golf_api import Api
from scorers import PASSWORD, Load

NOBODY = {"round-service.replicaCount": 0, "analytics-service.replicaCount": 0}


class Backup(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.release = the_release()
        # With the flags of the docs: it ends although no dump is due for months.
        with timed("helm upgrade with backups switched on"):
            cls.release.upgrade(**{"backup.schedule": "30 2 1 1 *", "backup.size": "200Mi"})

    @classmethod
    def tearDownClass(cls):
        cls.release.forget("backup.schedule", "backup.size", *NOBODY)
        kubectl("delete", "jobs", "-l", "golf-test=backup", "--wait=true")
        cls.release.upgrade()
        kubectl("delete", "persistentvolumeclaim", f"{RELEASE}-backup", "--wait=false")
        for name in cls.release.sql("select datname from pg_database where datname like 'golfround_replaced%'"):
            cls.release.sql(f"drop database {name}")

    def job(self, kind, name, **environment):
        """A Job of the release's CronJob, with an extended environment."""
        job = json.loads(kubectl("create", "job", name, f"--from=cronjob/{RELEASE}-{kind}", "--dry-run=client", "-o", "json"))
        job["metadata"].setdefault("labels", {})["golf-test"] = "backup"
        if environment:
            words = [f"{key}={value}" for key, value in environment.items()]
            job = json.loads(kubectl("set", "env", "--local", "-f", "-", "-o", "json", *words, stdin=json.dumps(job)))
        kubectl("apply", "-f", "-", stdin=json.dumps(job))

    def ended(self, name, limit=180):
        """Whether it succeeded."""
        def condition():
            status = json.loads(kubectl("get", "job", name, "-o", "json")).get("status", {})
            return {one["type"] for one in status.get("conditions", []) if one["status"] == "True"} & {"Complete", "Failed"}
        return "Complete" in eventually(f"the Job {name} ends", condition, limit)

    def log(self, name, container=None):
        return kubectl("logs", f"job/{name}", *(["-c", container] if container else []), check=False)

    def backup(self, name):
        with timed("a backup by hand"):
            self.job("backup", name)
            self.assertTrue(self.ended(name), self.log(name))
        # What the services' metrics report about it.
        self.assertRegex("".join(self.release.sql("select rolconfig::text from pg_roles where rolname = 'golf_backup'")),
                         "golf-backup succeeded [1-9]")
        return self.log(name).splitlines()[-1].rsplit("/", 1)[1]

    def restore(self, name, api, **environment):
        """As in the documents; until it is ready to rename the databases, everything is served."""
        self.job("restore", name, **environment)
        with timed("judged and loaded, while everything is served"):
            eventually("it waits for the services", lambda: "is ready to take the record's name" in self.log(name, "swap"), 180)
        self.assertEqual(api.call("GET", "/api/me").status, 200)
        with timed("from the services' end until they are there again"):
            self.release.upgrade(**NOBODY)
            self.assertTrue(self.ended(name), self.log(name, "restored"))
            self.release.forget(*NOBODY)
            self.release.upgrade(**{key: 1 for key in NOBODY})

    def test_what_was_backed_up_is_brought_back_and_a_mistake_is_undone(self):
        with Load(self.release.url, scorers=1, pause=0.02) as load:
            load.await_answers(20)
        scorer = load.scorers[0]
        scorer.finish()
        drained(self.release)
        handle = scorer.api.call("GET", "/api/me").body["handle"]
        first = self.backup("backup-1")
        later = Api(self.release.url)
        later.sign_up(f"late{time.time_ns() % 10**9}", "Late", PASSWORD)
        name = later.call("GET", "/api/me").body["handle"]
        # The newest backup contains the mistake; it is not the one to restore.
        self.assertGreater(self.backup("before-restore"), first)

        self.restore("restore-1", later, RESTORE_FILE=first)
        self.assertEqual(self.players(name), 0)
        api = Api(self.release.url)
        eventually("a player gets in", lambda: api.sign_in(handle, PASSWORD) or True)
        exact(self.release)

        self.restore("restore-2", api, UNDO="1")
        self.assertEqual(self.players(name), 1)
        eventually("the late one gets in", lambda: later.sign_in(name, PASSWORD) or True)
        drained(self.release)
        exact(self.release)
        kept = self.release.sql("select count(*) from pg_database where datname like 'golfround_replaced_%'")
        self.assertEqual(kept, ["2"])

    def players(self, handle):
        return int(self.release.sql(f"select count(*) from golf.players where handle = '{handle}'")[0])

    def test_without_a_name_it_does_nothing_and_says_the_names(self):
        file = self.backup("backup-2")
        self.job("restore", "restore-nothing")
        self.assertFalse(self.ended("restore-nothing"))
        self.assertIn(file, self.log("restore-nothing", "load"))
        self.job("restore", "restore-none", RESTORE_FILE="20000101T000000Z.dump")
        self.assertFalse(self.ended("restore-none"))
        self.assertIn("there is no backup", self.log("restore-none", "load"))
        self.assertEqual(self.release.golf("verify", check=False).returncode, 0)

    def test_a_record_that_was_restored_by_others_is_settled_by_a_job(self):
        self.job("restored", "restored-1")
        self.assertTrue(self.ended("restored-1"), self.log("restored-1"))
        # Of all its pods: the first may have come before the network let it through.
        self.assertIn("sessions have ended", kubectl("logs", "-l", "job-name=restored-1", "--tail=-1"))


if __name__ == "__main__":
    unittest.main()
