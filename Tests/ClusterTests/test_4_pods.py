"""Every pod is deleted in turn under load: no acknowledged score is lost, and the views are exact."""

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
        """Waits until another pod is ready in its place."""
        before = pods(component)
        kubectl("delete", "pod", *before, "--wait=false")
        eventually(f"another pod of {component}", lambda: set(pods(component, True).values()) - set(before.values()), 120)

    def test_1_each_in_turn(self):
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

    def test_2_memory(self):
        """The memory of all pods of the release together, as the cluster counts it, after all that."""
        rows = eventually("the cluster has figures", lambda: figures(len(pods_of_the_release())), 90)
        for name, megabytes in rows:
            print(f"            {megabytes:5d} MB  {name}", flush=True)
        whole = sum(megabytes for _, megabytes in rows)
        print(f"            {whole:5d} MB  in all", flush=True)
        self.assertLessEqual(whole, 700)


def pods_of_the_release():
    return kubectl("get", "pods", "-l", "app.kubernetes.io/part-of=golfroundpro", "--field-selector", "status.phase=Running",
                   "-o", "name").split()


def figures(wanted):
    """Name and megabytes of each running pod, once all of them have a figure."""
    lines = kubectl("top", "pods", "--no-headers", check=False).splitlines()
    rows = [(line.split()[0], round(int(line.split()[2].removesuffix("Mi")) * 1.048576)) for line in lines]
    return rows if len(rows) >= wanted else None
