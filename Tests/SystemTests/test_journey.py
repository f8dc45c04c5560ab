"""One score from the browser's side of the gateway to the analytics view, with either event log."""

import unittest

from eventually import drained, eventually, exact
from instance import NO_KAFKA, Instance, has_kafka
from scorers import pars, sign_up, start_round


class Journey:
    event_log = ""

    @classmethod
    def setUpClass(cls):
        cls.instance = Instance(cls.event_log, cls.event_log).up()

    def play(self, api, course, over=0, **options):
        played = start_round(api, course, **options)
        card = played["cards"][0]
        for hole, par in pars(played, card).items():
            api.call("PUT", f"/api/rounds/{played['id']}/cards/{card['id']}/holes/{hole}", {"strokes": par + over})
        return api.call("POST", f"/api/rounds/{played['id']}/finish", {}).body

    def overview(self, api):
        return api.call("GET", "/api/analytics/overview").body

    def test_a_finished_round_shows_in_the_figures(self):
        api = sign_up(self.instance.url, "Journey")
        self.assertEqual(self.overview(api)["roundsPlayed"], 0, "a view that is not there yet is an empty answer")
        course = next(course for course in api.courses() if course["holeCount"] == 18)

        finished = self.play(api, course, over=1)
        totals = finished["cards"][0]["totals"]
        self.assertEqual((totals["toPar"], totals["thru"], totals["complete"]), (18, 18, True))

        figures = eventually("the round counts", lambda: (v := self.overview(api))["roundsPlayed"] == 1 and v)
        self.assertEqual(figures["eighteen"]["averageToPar"], 18)
        self.assertEqual(figures["eighteen"]["best"]["gross"], totals["total"])
        self.assertEqual(figures["distribution"]["bogey"], 18)
        points = api.call("GET", "/api/analytics/trend?holes=18").body["points"]
        self.assertEqual([point["roundId"] for point in points], [finished["id"]])

    def test_correcting_reopening_and_deleting_change_the_figures_exactly(self):
        api = sign_up(self.instance.url, "Journey")
        course = next(course for course in api.courses() if course["holeCount"] == 18)
        first, second = self.play(api, course), self.play(api, course, over=2)
        eventually("both count", lambda: self.overview(api)["roundsPlayed"] == 2)

        card = second["cards"][0]["id"]
        api.call("POST", f"/api/rounds/{second['id']}/reopen")
        eventually("an open round does not count", lambda: self.overview(api)["roundsPlayed"] == 1)
        api.call("PUT", f"/api/rounds/{second['id']}/cards/{card}/holes/1", {"strokes": 1})
        api.call("POST", f"/api/rounds/{second['id']}/finish", {})
        eventually("the corrected one counts", lambda: self.overview(api)["distribution"]["eagleOrBetter"] == 1)

        api.call("DELETE", f"/api/rounds/{first['id']}")
        figures = eventually("a deleted one is forgotten", lambda: (v := self.overview(api))["roundsPlayed"] == 1 and v)
        self.assertEqual(figures["eighteen"]["best"]["roundId"], second["id"])
        drained(self.instance)
        exact(self.instance)


class JourneyWithTheEmbeddedLog(Journey, unittest.TestCase):
    event_log = "postgres"


@unittest.skipUnless(has_kafka(), NO_KAFKA)
class JourneyWithKafka(Journey, unittest.TestCase):
    event_log = "kafka"
