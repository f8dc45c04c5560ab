"""Rendered and applied, like by GitOps: again and again, in a namespace of its own, beside the release."""

import shlex
import unittest

from cluster import kubectl, the_release

NAMESPACE = "golf-rendered"
# Nothing of it needs to run: what counts is that the API accepts it, and accepts it again.
VALUES = {
    "postgresql.enabled": "false", "redis.enabled": "false", "global.postgresql.host": "db", "global.postgresql.secret": "p",
    "global.redis.host": "cache", "global.redis.secret": "r", "global.live.secret": "l",
    "global.ingress.host": "rendered.example",
    "round-service.replicaCount": 0, "analytics-service.replicaCount": 0, "web.replicaCount": 0,
    "backup.schedule": "0 3 1 1 *",
}


class Rendered(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.release = the_release()
        kubectl("create", "namespace", NAMESPACE)

    @classmethod
    def tearDownClass(cls):
        kubectl("delete", "namespace", NAMESPACE, "--wait=false")

    def apply(self, tag):
        """The API's answer for each document: created, configured or unchanged."""
        words = [f"--set {shlex.quote(f'{key}={value}')}" for key, value in {**VALUES, "global.image.tag": tag}.items()]
        text = self.release.helm("template", "rendered", "deploy/helm/golfroundpro", "--namespace", NAMESPACE, *words,
                                 "2>/dev/null").stdout
        said = kubectl("apply", "-f", "-", namespace=NAMESPACE, stdin=text).splitlines()
        return dict(line.rsplit(" ", 1) for line in said)

    def test_the_same_changes_nothing_and_another_tag_is_taken(self):
        first = self.apply("1.0")
        self.assertEqual(set(first.values()), {"created"})
        again = self.apply("1.0")
        self.assertEqual(set(again), set(first))
        self.assertEqual([name for name, word in again.items() if word != "unchanged"], [])
        other = self.apply("1.1")
        made = [name for name in other if name not in first]
        self.assertEqual([(name.split("/")[0], other[name]) for name in made], [("job.batch", "created")])
        changed = {name for name, word in other.items() if word == "configured"}
        self.assertTrue({f"deployment.apps/rendered-{part}" for part in ("round-service", "analytics-service", "web")} <= changed)


if __name__ == "__main__":
    unittest.main()
