"""Every pod is deleted in turn under a running load: no acknowledged score is lost, and the views are exact."""

import unittest

from cluster import STORES, kubectl, pods, the_release, timed
from eventually import drained, eventually, exact
from scorers import Load

# Without these scoring goes on.
SPARED = ["web", "analytics-service", "redis", "kafka"]


class Pods(unittest.TestCase):
    def setUp(self):
        self.release = the_release()

    def delete(self, component):
        """Until another pod is ready in its place."""
        before = pods(component)
        kubectl("delete", "pod", *before, "--wait=false")
        eventually(f"another pod of {component}", lambda: set(pods(component, True).values()) - set(before.values()), 120)

    def test_each_in_turn(self):
        with Load(self.release.url, pause=0.02) as load:
            load.await_answers(30)
            for component in [*SPARED, "round-service", "postgresql"]:
                failed = len(load.failures)
                with timed(f"{component}: deleted, and back"):
                    self.delete(component)
                    load.await_answers(30, 120)
                if component in SPARED:
                    self.assertEqual(load.failures[failed:], [], f"scoring goes on without {component}")
            failures = len(load.failures)
        print(f"            {load.answers} scores acknowledged, {failures} attempts refused or broken off", flush=True)
        self.assertEqual(load.lost(), [])
        for scorer in load.scorers:
            scorer.finish()
        drained(self.release, 120)
        exact(self.release)
        for scorer in load.scorers:
            eventually("the finished round counts",
                       lambda api=scorer.api: api.call("GET", "/api/analytics/overview").body["roundsPlayed"] == 1)
        self.assertTrue(all(pods(store, True) for store in STORES))

