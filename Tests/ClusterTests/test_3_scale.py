"""More pods and fewer again, under load: the views stay exact, and the next upgrade still works."""

import unittest

from cluster import RELEASE, SERVICES, kubectl, pods, shell, the_release, timed
from eventually import drained, eventually, exact
from scorers import Load

PARTITIONS = 6
COUNTS = {"round-service": 3, "analytics-service": PARTITIONS}


class Scale(unittest.TestCase):
    def setUp(self):
        self.release = the_release()

    def scale(self, counts):
        with timed(", ".join(f"{service} to {count}" for service, count in counts.items())):
            self.release.upgrade(**{f"{service}.replicaCount": count for service, count in counts.items()})
            for service, count in counts.items():
                eventually(f"{count} pods of {service}", lambda part=service, wanted=count: len(pods(part, True)) == wanted)

    def test_1_up_and_down_again(self):
        with Load(self.release.url, pause=0.02) as load:
            load.await_answers(50)
            self.scale(COUNTS)
            eventually("each member has a partition", lambda: members() == [1] * PARTITIONS)
            load.await_answers(100)
            self.scale(dict.fromkeys(SERVICES, 1))
            load.await_answers(100)
        self.assertEqual(load.failures, [])
        self.assertEqual(load.lost(), [])
        for scorer in load.scorers:
            scorer.finish()
        drained(self.release)
        exact(self.release)

    def test_2_an_upgrade_after_something_else_scaled(self):
        """With a HorizontalPodAutoscaler the chart sets no number of replicas, so that it does not interfere."""
        values = {"round-service.autoscaling.enabled": "true", "round-service.autoscaling.minReplicas": 1,
                  "round-service.autoscaling.maxReplicas": 3}
        self.release.upgrade(**values)
        kubectl("scale", f"deployment/{RELEASE}-round-service", "--replicas=2")
        self.release.upgrade(**{"round-service.logLevel": "notice"})
        self.assertIn(kubectl("get", "deployment", f"{RELEASE}-round-service", "-o", "jsonpath={.spec.replicas}"), ["1", "2", "3"])
        self.release.forget("round-service.logLevel", *values)
        self.release.upgrade()


    def test_3_a_node_is_drained_within_the_budgets(self):
        """The only node: its pods have nowhere to go, so the drain stops at the budget, and scoring goes on."""
        self.scale({"round-service": 2})
        node = kubectl("get", "nodes", "-o", "jsonpath={.items[0].metadata.name}")
        self.addCleanup(kubectl, "uncordon", node)

        def drain(*parts, limit):
            selector = f"app.kubernetes.io/component in ({','.join(parts)}),app.kubernetes.io/part-of=golfroundpro"
            return shell(f"kubectl drain '{node}' --ignore-daemonsets --delete-emptydir-data --pod-selector='{selector}' "
                         f"--timeout={limit}s", check=False)

        with Load(self.release.url, pause=0.02) as load:
            load.await_answers(50)
            done = drain("round-service", limit=20)
            self.assertNotEqual(done.returncode, 0)
            self.assertIn("disruption budget", done.stdout)
            self.assertEqual(len(pods("round-service", True)), 1)
            load.await_answers(50)
            kubectl("uncordon", node)
            eventually("both are back", lambda: len(pods("round-service", True)) == 2, 120)
            self.assertEqual(load.failures, [])
            # PostgreSQL leaves at once; then no pod of the service is ready, and none holds up the drain.
            with timed("PostgreSQL and two pods that wait for it, drained"):
                done = drain("postgresql", "round-service", limit=120)
            self.assertEqual(done.returncode, 0, done.stdout)
            kubectl("uncordon", node)
            eventually("all are back", lambda: len(pods("round-service", True)) == 2, 180)
            load.await_answers(50, 120)
        self.assertEqual(load.lost(), [])
        for scorer in load.scorers:
            scorer.finish()
        self.scale({"round-service": 1})
        drained(self.release)
        exact(self.release)


def members():
    """The number of partitions of each member of the consumer group, as reported by the broker."""
    text = kubectl("exec", f"{RELEASE}-kafka-0", "--", "/opt/kafka/bin/kafka-consumer-groups.sh", "--bootstrap-server", "127.0.0.1:9094",
                   "--describe", "--group", "golf.analytics", "--members")
    rows = [line.split() for line in text.splitlines() if line.strip().startswith("golf.analytics")]
    return [int(row[-1]) for row in rows]
