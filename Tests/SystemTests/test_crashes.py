"""Each part is killed with -9 under a running load: no acknowledged score is lost, and the views are exact."""

import unittest

from eventually import drained, eventually, exact
from instance import NO_KAFKA, Instance, has_kafka
from scorers import Load


class Crashes:
    event_log = ""

    @classmethod
    def setUpClass(cls):
        cls.instance = Instance(cls.event_log, cls.event_log).up()

    def crash(self, part, scoring_goes_on):
        with Load(self.instance.url) as load:
            load.await_answers(100)
            self.instance.part("kill", part)
            if scoring_goes_on:
                load.await_answers(100)
            self.instance.part("start", part)
            load.await_answers(100)
        if scoring_goes_on:
            self.assertEqual(load.failures, [], f"scoring goes on without {part}")
        self.assertEqual(load.lost(), [])
        for scorer in load.scorers:
            scorer.finish()
        drained(self.instance)
        exact(self.instance)
        for scorer in load.scorers:
            eventually(
                "the finished round counts",
                lambda api=scorer.api: api.call("GET", "/api/analytics/overview").body["roundsPlayed"] == 1,
            )

    def test_round_service(self):
        self.crash("round-service", scoring_goes_on=False)

    def test_analytics_service(self):
        self.crash("analytics-service", scoring_goes_on=True)

    def test_postgres(self):
        self.crash("postgres", scoring_goes_on=False)

    def test_redis(self):
        self.crash("redis", scoring_goes_on=True)


class CrashesWithTheEmbeddedLog(Crashes, unittest.TestCase):
    event_log = "postgres"


@unittest.skipUnless(has_kafka(), NO_KAFKA)
class CrashesWithKafka(Crashes, unittest.TestCase):
    event_log = "kafka"

    def test_kafka(self):
        self.crash("kafka", scoring_goes_on=True)
