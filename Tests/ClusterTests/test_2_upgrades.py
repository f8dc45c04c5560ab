"""Upgrades and rollbacks under load: no request fails, and nothing acknowledged is lost."""

import contextlib
import unittest

from cluster import SERVICES, kubectl, pods, shell, the_release, timed
from eventually import drained, eventually, exact
from scorers import Load
from watching import Endpoints, Reader


class Upgrades(unittest.TestCase):
    def setUp(self):
        self.release = the_release()

    @contextlib.contextmanager
    def nothing_fails(self):
        """Scores and figures are requested all the while; afterwards none was refused, lost or wrong."""
        with Reader(self.release.url) as reader, Load(self.release.url, pause=0.02) as load:
            load.await_answers(50)
            yield load
            load.await_answers(50)
        print(f"            {load.answers} scores, {reader.answers} pages and figures, "
              f"{len(load.failures) + len(reader.failures)} failed", flush=True)
        self.assertEqual(load.failures, [])
        self.assertEqual(reader.failures, [])
        self.assertEqual(load.lost(), [])

    def test_1_a_rolling_upgrade_of_both_services(self):
        before = {service: pods(service) for service in SERVICES}
        with contextlib.ExitStack() as stack:
            watches = [stack.enter_context(Endpoints(service)) for service in SERVICES]
            stack.enter_context(self.nothing_fails())
            with timed("helm upgrade to other images"):
                self.release.upgrade(**{"global.image.tag": f"{self.release.tag}-next"})
            for service in SERVICES:
                eventually("the old pod has gone", lambda part=service: not set(before[part]) & set(pods(part)))
        for service, watch in zip(SERVICES, watches):
            print(f"            {service}: {watch.seconds_without:.1f} s without a ready endpoint", flush=True)
            self.assertGreater(watch.changes, 1, "the watch saw the endpoints change")
            self.assertEqual(watch.seconds_without, 0)
        drained(self.release)
        exact(self.release)

    def test_2_across_a_migration_and_back(self):
        self.addCleanup(self.forget_rehearsal)
        revision = self.release.revision()
        with self.nothing_fails():
            with timed("helm upgrade with a migration"):
                self.release.upgrade(**{"global.image.tag": f"{self.release.tag}-rehearsal"})
            self.assertEqual(self.release.sql("select name from golf.schema_migrations order by version desc limit 1"), ["rehearsal"])
            with timed("helm rollback"):
                self.release.rollback(revision)
            self.assertEqual(self.release.sql("select name from golf.schema_migrations order by version desc limit 1"), ["rehearsal"])
        self.release.values["global.image.tag"] = f"{self.release.tag}-next"
        drained(self.release)
        exact(self.release)

    def test_3_a_registry_that_cannot_be_reached(self):
        revision = self.release.revision()
        with self.nothing_fails():
            with timed("helm upgrade that cannot succeed"):
                done = self.release.upgrade(timeout="15s", check=False, **{"global.image.registry": "127.0.0.1:9/golf"})
            self.assertNotEqual(done.returncode, 0)
            waiting = kubectl("get", "pods", "-o", "jsonpath={..waiting.reason}")
            self.assertRegex(waiting, "ErrImagePull|ImagePullBackOff", "the new ReplicaSet was there")
            told = shell("explain_release").stdout
            self.assertRegex(told, r"127\.0\.0\.1:9/golf/round-service\S*.*refused", "which image, from where, and what became of it")
            with timed("helm rollback"):
                self.release.rollback(revision)
        self.release.forget("global.image.registry")

    def test_4_a_migration_that_fails(self):
        revision = self.release.revision()
        with self.nothing_fails():
            with timed("helm upgrade whose migration fails"):
                done = self.release.upgrade(
                    timeout="20s", check=False, **{"global.image.tag": f"{self.release.tag}-broken", "prepare.backoffLimit": 0})
            self.assertNotEqual(done.returncode, 0)
            told = shell("explain_release").stdout
            self.assertIn("division by zero", told, "its log is shown")
            with timed("helm rollback"):
                self.release.rollback(revision)
        self.release.values["global.image.tag"] = f"{self.release.tag}-next"
        self.release.forget("prepare.backoffLimit")
        self.assertEqual(self.release.sql("select count(*) from golf.schema_migrations where name = 'rehearsal'"), ["0"])

    def forget_rehearsal(self):
        """Removes what the rehearsed release did to the schema, so that a real one can follow."""
        self.release.sql("drop table golf.rehearsal; alter table golf.hole_scores drop column rehearsal; "
                         "delete from golf.schema_migrations where name = 'rehearsal'")
