"""An installation changes its event log, in both directions, with rounds played before, between and after."""

import unittest

from eventually import drained, eventually, exact
from instance import NO_KAFKA, Instance, has_kafka
from scorers import pars, sign_up, start_round


@unittest.skipUnless(has_kafka(), NO_KAFKA)
class EventLogSwitch(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.instance = Instance("switch", "postgres").up()
        cls.addClassCleanup(cls.instance.reset)

    def test_there_and_back(self):
        instance = self.instance
        api = sign_up(instance.url)
        course = next(course for course in api.courses() if course["holeCount"] == 18)
        for played, log in enumerate(("postgres", "kafka", "postgres"), 1):
            instance.up(EVENT_LOG=log)
            self.play(api, course)
            eventually(
                f"{played} rounds count with {log}",
                lambda: api.call("GET", "/api/analytics/overview").body["roundsPlayed"] == played,
            )
            drained(instance)
            exact(instance)
        self.assertEqual(instance.sql("select mode from golf.event_log_mode"), ["postgres"])

    def test_a_service_that_is_set_otherwise_does_not_start(self):
        instance = self.instance
        for part in ("round-service", "analytics-service"):
            instance.part("stop", part)
            instance.environment["EVENT_LOG"] = "kafka"
            refused = instance.run("part", "start", part, check=False)
            self.assertNotEqual(refused.returncode, 0)
            self.assertIn("golf event-log switch", refused.stdout)
            instance.environment["EVENT_LOG"] = "postgres"
            instance.part("start", part)

    def play(self, api, course):
        played = start_round(api, course)
        card = played["cards"][0]
        for hole, par in pars(played, card).items():
            api.call("PUT", f"/api/rounds/{played['id']}/cards/{card['id']}/holes/{hole}", {"strokes": par})
        api.call("POST", f"/api/rounds/{played['id']}/finish", {})
