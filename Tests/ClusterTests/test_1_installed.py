"""The installed release: it plays a round, it shows itself in a browser, and it accepts no other connections."""

import collections
import os
import subprocess
import unittest

import strangers
from cluster import NAMESPACE, RELEASE, ROOT, kubectl, password, the_release
from eventually import drained
from golf_api import Api


class Installed(unittest.TestCase):
    def setUp(self):
        self.release = the_release()

    def test_1_helm_test_plays_a_round_through_the_ingress(self):
        done = self.release.helm("test", RELEASE, "--logs", "--timeout", "90s")
        self.assertIn("Phase:          Succeeded", done.stdout)

    def test_2_the_journey_in_a_browser(self):
        python = ROOT / ".venv" / "bin" / "python"
        done = subprocess.run(
            [str(python), "-u", str(ROOT / "web" / "e2e" / "run.py"), "--url", self.release.url, "--only", "test_journey_from_sign_up",
             "--shots", str(ROOT / ".test" / "shots-cluster")],
            env={**os.environ}, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=180, check=False)
        self.assertEqual(done.returncode, 0, done.stdout[-4000:])
        self.assertIn("1 passed, 0 failed", done.stdout)

    def test_3_health_and_metrics_are_on_no_route(self):
        for path in ("/metrics", "/readyz", "/livez", "/background", "/api/metrics", "/api/background"):
            answer = Api(self.release.url).send("GET", path)
            self.assertNotIn(b"startedSecondsAgo", answer.body if isinstance(answer.body, bytes) else b"", path)
            self.assertNotIn(b"golf_", answer.body if isinstance(answer.body, bytes) else b"", path)
            self.assertFalse(answer.status == 200 and answer.body == b"ok\n", path)

    def test_4_a_pod_of_another_namespace_reaches_nothing(self):
        """By NetworkPolicies, which refuse before any login."""
        if not enforces_policies():
            self.skipTest("this cluster's network does not enforce NetworkPolicies")
        with strangers.foreign_namespace() as namespace, strangers.pod("stranger", "redis", namespace) as tell:
            for part, port in (("redis", 6379), ("postgresql", 5432), ("kafka", 9092), ("round-service", 8081),
                               ("round-service", 9081), ("analytics-service", 9082), ("web", 8080)):
                said = tell("timeout", "5", "redis-cli", "-h", strangers.host(part), "-p", str(port), "PING")
                self.assertNotIn("PONG", said, part)
                self.assertRegex(said, "Could not connect", f"{part}:{port} answered a stranger")

    def test_5_nobody_writes_a_session_without_the_right_to(self):
        """From where the network allows a pod: first without a login, then as a user with other rights."""
        session = ("SET", "golf:session:0000", "forged")
        key = password("redis", "analytics-password")
        with strangers.pod("thief", "redis", NAMESPACE, strangers.labels("tool")) as tell:
            say = ("redis-cli", "-h", f"{RELEASE}-redis")
            self.assertIn("PONG", tell(*say, "--user", "analytics", "--pass", key, "PING"), "the network lets it through")
            self.assertIn("NOAUTH", tell(*say, *session))
            analytics = (*say, "--user", "analytics", "--pass", key)
            self.assertIn("NOPERM", tell(*analytics, *session))
            for forbidden in ("FLUSHALL", "CONFIG", "KEYS"):
                self.assertIn("NOPERM", tell(*analytics, forbidden, *{"CONFIG": ("GET", "*"), "KEYS": ("*",)}.get(forbidden, ())))
            mine = (*say, "--user", "round", "--pass", password("redis", "round-password"))
            self.assertIn("NOPERM", tell(*mine, "SET", "golf:views:current", "forged"))

    def test_6_nobody_writes_an_event_without_the_right_to(self):
        """By the topics' contents afterwards: the permitted user's record is there, and the others' are not."""
        drained(self.release)
        events, letters = "golf.rounds.v1", "golf.rounds.v1.analytics.dlt"
        before = ends()
        with strangers.pod("forger", "kafka", NAMESPACE, strangers.labels("tool")) as tell:
            self.produce(tell, "analytics", letters)
            self.produce(tell, "analytics", events)
            self.assertRegex(self.produce(tell, None, events), "disconnected|Timeout", "a client that does not log in is disconnected")
        after = ends()
        self.assertEqual(after[letters] - before[letters], 1, "analytics may write what it could not apply")
        self.assertEqual(after[events], before[events], "and no event, nor may a stranger")
        self.assertRegex(self.release.golf("dlt", "drop").stdout, "[1-9][0-9]* from the dead-letter topic")

    def test_7_nobody_gets_into_postgresql_over_the_network_without_a_password(self):
        """Not from within its pod either, where kubectl port-forward connects from."""
        for host in ("127.0.0.1", "localhost"):
            said = kubectl("exec", f"{RELEASE}-postgresql-0", "--", "sh", "-c",
                           f"psql --no-password --host={host} --username=postgres --command='select 1' 2>&1 || true")
            self.assertIn("no password supplied", said)

    @staticmethod
    def produce(tell, user, topic):
        """The producer's error when it writes to a topic as this user."""
        settings = ["max.block.ms=4000", "request.timeout.ms=3000", "delivery.timeout.ms=4000"]
        if user:
            login = f'username="{user}" password="{password("kafka", f"{user}-password")}"'
            settings += ["security.protocol=SASL_PLAINTEXT", "sasl.mechanism=PLAIN",
                         f"sasl.jaas.config=org.apache.kafka.common.security.plain.PlainLoginModule required {login};"]
        words = [word for setting in settings for word in ("--producer-property", setting)]
        return tell("/opt/kafka/bin/kafka-console-producer.sh", "--bootstrap-server", f"{RELEASE}-kafka:9092", "--topic", topic,
                    *words, stdin="forged\n")


def ends():
    """The number of records each topic has had, by name."""
    text = kubectl("exec", f"{RELEASE}-kafka-0", "--", "/opt/kafka/bin/kafka-get-offsets.sh", "--bootstrap-server", "127.0.0.1:9094")
    counts = collections.Counter()
    for line in text.splitlines():
        topic, _, offset = line.split(":")
        counts[topic] += int(offset)
    return counts


def enforces_policies():
    """kind's own network does not enforce policies."""
    return "kind" not in kubectl("config", "current-context")

