"""A consumer that was away for longer than Kafka keeps events: only the record still has them."""

import json
import re
import unittest

from eventually import drained, eventually, exact
from instance import NO_KAFKA, Instance, has_kafka
from scorers import Load

TOPIC = "golf.rounds.v1"


@unittest.skipUnless(has_kafka(), NO_KAFKA)
class ConsumerAway(unittest.TestCase):
    def setUp(self):
        self.instance = Instance("standing", "kafka").up()
        self.addCleanup(self.instance.run, "down")

    def tool(self, name, *arguments):
        server = f"127.0.0.1:{self.instance.setting('KAFKA_PORT')}"
        return self.instance.run(
            "kafka-tool", f"org.apache.kafka.tools.{name}", "--bootstrap-server", server, *arguments).stdout

    def play(self, scores):
        with Load(self.instance.url, scorers=2) as load:
            load.await_answers(scores)
        drained(self.instance)

    def forget_events(self):
        """Deletes all current events, as if their retention had passed."""
        described = self.tool("TopicCommand", "--describe", "--topic", TOPIC)
        partitions = range(int(re.search(r"PartitionCount: (\d+)", described)[1]))
        file = self.instance.folder / "forget.json"
        file.write_text(json.dumps({
            "version": 1, "partitions": [{"topic": TOPIC, "partition": number, "offset": -1} for number in partitions],
        }))
        file.chmod(0o644)
        self.assertIn("low_watermark", self.tool("DeleteRecordsCommand", "--offset-json-file", str(file)))

    def skipped(self):
        return self.instance.metric("analytics-service", "golf_consumer_skipped_total")

    def test_what_it_missed_for_ever_is_taken_from_the_record(self):
        self.play(50)
        exact(self.instance)
        self.assertEqual(self.skipped(), 0)
        self.instance.part("stop", "analytics-service")
        self.play(100)
        self.forget_events()
        # Events that it can still get, after those that it cannot.
        self.play(20)
        self.assertNotEqual(self.instance.golf("verify", check=False).returncode, 0, "the figures are behind")
        self.instance.part("start", "analytics-service")
        eventually("it says that it skipped some", self.skipped, 60)
        exact(self.instance)
        # And continues from there.
        before = self.skipped()
        self.play(50)
        exact(self.instance)
        self.assertEqual(self.skipped(), before)


if __name__ == "__main__":
    unittest.main()
