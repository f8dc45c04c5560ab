"""A part is away for a while: scoring goes on, what waits is counted, and afterwards all is exact."""

import unittest
import urllib.request

from eventually import drained, eventually, exact
from instance import NO_KAFKA, Instance, has_kafka
from scorers import Load, sign_up


class WithoutRedis(unittest.TestCase):
    def setUp(self):
        self.instance = Instance("postgres").up()
        self.addCleanup(self.instance.part, "start", "redis")

    def test_scoring_reading_and_signing_in_go_on(self):
        api = sign_up(self.instance.url)
        with Load(self.instance.url) as load:
            load.await_answers(50)
            self.instance.part("stop", "redis")
            load.await_answers(200)
            self.assertEqual(api.call("GET", "/api/me").status, 200, "a lost Redis signs nobody out")
            sign_up(self.instance.url)
            self.assertEqual(api.send("GET", "/api/analytics/overview").status, 503)
            self.instance.part("start", "redis")
            load.await_answers(50)
        self.assertEqual(load.failures, [])
        self.assertEqual(load.lost(), [])
        drained(self.instance)
        exact(self.instance)

    def test_a_sign_out_without_redis_holds_when_it_is_back(self):
        api = sign_up(self.instance.url)
        cookie = api.cookie
        self.assertEqual(api.call("GET", "/api/me").status, 200)
        self.instance.part("stop", "redis")
        self.assertEqual(api.call("DELETE", "/api/session").status, 204)
        self.instance.part("start", "redis")
        api.cookie = cookie
        eventually("the old cookie is refused", lambda: api.send("GET", "/api/me").status == 401, limit=75)

    def test_an_emptied_redis_is_filled_again_without_being_asked(self):
        with Load(self.instance.url, scorers=1) as load:
            load.await_answers(20)
        api = load.scorers[0].api
        load.scorers[0].finish()
        eventually("the round counts", lambda: self.rounds_played(api) == 1)
        self.instance.run("redis", "FLUSHALL")
        eventually("the view is there again", lambda: self.rounds_played(api) == 1, limit=60)
        drained(self.instance)
        exact(self.instance)

    def rounds_played(self, api):
        """By one request: while a view is rebuilt the answer is 503, and never an empty view."""
        answer = api.send("GET", "/api/analytics/overview")
        self.assertIn(answer.status, (200, 503))
        return answer.body["roundsPlayed"] if answer.status == 200 else None


@unittest.skipUnless(has_kafka(), NO_KAFKA)
class WithoutKafka(unittest.TestCase):
    def test_events_wait_and_drain(self):
        instance = Instance("kafka", "kafka").up()
        self.addCleanup(instance.part, "start", "kafka")
        with Load(instance.url) as load:
            load.await_answers(50)
            instance.part("stop", "kafka")
            load.await_answers(200)
            self.assertGreater(int(instance.sql("select count(*) from golf.outbox")[0]), 100, "events wait")
            instance.part("start", "kafka")
            load.await_answers(50)
        self.assertEqual(load.failures, [])
        self.assertEqual(load.lost(), [])
        drained(instance)
        exact(instance)


class Health(unittest.TestCase):
    def test_both_services_say_how_they_are(self):
        instance = Instance("postgres").up()
        for part in ("round-service", "analytics-service"):
            for path in ("/livez", "/readyz"):
                with urllib.request.urlopen(instance.health_url(part) + path) as answer:
                    self.assertEqual(answer.status, 200, f"{part}{path}")
            with urllib.request.urlopen(instance.health_url(part) + "/metrics") as answer:
                text = answer.read().decode()
            self.assertRegex(text, r"(?m)^\w+_seconds_bucket\{")
