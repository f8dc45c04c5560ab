"""Index, history of its changes, and badges: from the tap to the answer and PostgreSQL, with either event log."""

import unittest

from eventually import drained, eventually, exact
from instance import NO_KAFKA, Instance, has_kafka
from scorers import pars, sign_up, start_round


class Careers:
    """The effect of an edit is written to the record first and visible in the views a moment later, so wait for both."""

    event_log = ""

    @classmethod
    def setUpClass(cls):
        cls.instance = Instance(cls.event_log, cls.event_log).up()

    def setUp(self):
        self.api = sign_up(self.instance.url, "Career")
        self.course = next(course for course in self.api.courses() if course["holeCount"] == 18)

    def play(self, day, to_par):
        """A finished round of that day, with its strokes over or under par spread from the first hole."""
        played = start_round(self.api, self.course, played_on=day)
        card = played["cards"][0]
        for place, (hole, par) in enumerate(sorted(pars(played, card).items())):
            each, more = divmod(to_par, 18)
            self.put(played, hole, par + each + (place < more))
        return self.api.call("POST", f"/api/rounds/{played['id']}/finish", {}).body

    def put(self, played, hole, strokes):
        path = f"/api/rounds/{played['id']}/cards/{played['cards'][0]['id']}/holes/{hole}"
        self.api.call("PUT", path, {"strokes": strokes})

    def handicap(self):
        return self.api.call("GET", "/api/analytics/handicap").body

    def badges(self):
        return self.api.call("GET", "/api/analytics/achievements").body

    def test_an_index_after_54_holes_and_what_corrections_change_of_it(self):
        empty = self.handicap()
        self.assertEqual((empty["index"], empty["towardsFirst"]), (None, {"holes": 0, "of": 54}))
        rounds = [self.play(f"2026-05-1{day}", to_par) for day, to_par in enumerate((10, 14, 18, 20))]
        before = eventually("four scores count", lambda: (v := self.handicap())["asOf"] == "2026-05-13" and v)
        self.assertEqual([point["playedOn"] for point in before["history"]], ["2026-05-12", "2026-05-13"])
        self.assertEqual((before["changes"], before["towardsFirst"]), ([], None))
        self.assertEqual([score["counts"] for score in before["scores"]], [True, False, False, False])
        # The answer's explanation ends in the same number.
        why = self.api.call("GET", "/api/analytics/handicap/explanation").body
        self.assertEqual((why["index"], float(why["explanation"]["result"])), (before["index"], before["index"]))
        like = self.api.call("GET", f"/api/analytics/handicap/what-if?gross=80&target={before['index']}").body
        self.assertEqual(like["played"]["course"]["id"], self.course["id"])
        self.assertLessEqual(like["target"]["index"], before["index"])

        # An old round: while it is open it counts as before, then every later index moves.
        self.api.call("POST", f"/api/rounds/{rounds[0]['id']}/reopen")
        self.put(rounds[0], 1, 9)
        eventually("it is being corrected", lambda: self.handicap()["scores"][0]["beingCorrected"])
        self.assertEqual(self.handicap()["index"], before["index"])
        self.api.call("POST", f"/api/rounds/{rounds[0]['id']}/finish", {})
        after = eventually(
            "the correction counts", lambda: (v := self.handicap())["changes"] and v["index"] != before["index"] and v)
        self.assertGreater(after["index"], before["index"])
        change, = after["changes"]
        old = self.course["tees"][0]["holes"][0]["par"] + 1
        self.assertEqual(change["reason"], f"The round of 2026-05-10 was corrected: hole 1 is 9 now, not {old}.")
        self.assertEqual(
            [(day["playedOn"], day["before"], day["after"]) for day in change["days"]],
            [(was["playedOn"], was["index"], now["index"]) for was, now in zip(before["history"], after["history"])],
        )

        # Playing conditions that are published later, and a round that is entered late.
        self.api.call("PATCH", f"/api/rounds/{rounds[0]['id']}", {"pcc": 3})
        eventually("the conditions count", lambda: len(self.handicap()["changes"]) == 2)
        self.play("2026-04-01", 2)
        late = eventually("the old round counts", lambda: (v := self.handicap())["changes"][2:] and v["scores"][4:] and v)
        self.assertEqual(late["changes"][0]["reason"], "The round of 2026-04-01 counts now.")
        stored = self.instance.sql(
            "select played_on || ' ' || index_tenths / 10.0 from analytics.handicap_history "
            f"where player_id = '{self.me()}' order by played_on"
        )
        told = [f"{point['playedOn']} {point['index']}" for point in late["history"]]
        self.assertEqual([(day, float(index)) for day, index in map(str.split, stored)],
                         [(day, float(index)) for day, index in map(str.split, told)])
        drained(self.instance)
        exact(self.instance)

    def test_a_deleted_round_takes_its_badges_along_and_a_restored_one_brings_them_back(self):
        rounds = [self.play(f"2026-05-1{day}", to_par) for day, to_par in enumerate((20, -2, 22))]
        best = rounds[1]["id"]
        held = eventually("a badge is held", lambda: (v := self.badges())["held"] and self.holds(v, "broke-par") and v)
        self.assertEqual((self.holds(held, "broke-par")["roundId"], held["withdrawn"]), (best, []))
        self.api.call("DELETE", f"/api/rounds/{best}")
        gone = eventually(
            "it is withdrawn", lambda: (v := self.badges())["withdrawn"] and not self.holds(v, "broke-par") and v)
        withdrawal = next(entry for entry in gone["withdrawn"] if entry["badge"] == "broke-par")
        self.assertEqual(withdrawal["because"], "The round of 2026-05-11 no longer counts.")
        self.assertIsNone(self.holds(gone, "broke-par"))
        self.assertIn("broke-par", [entry["badge"] for entry in gone["open"]])
        self.api.call("POST", f"/api/rounds/{best}/restore")
        back = eventually("it is held again", lambda: self.holds(v := self.badges(), "broke-par") and v)
        self.assertEqual(self.holds(back, "broke-par"), self.holds(held, "broke-par"))
        self.assertNotIn("broke-par", [entry["badge"] for entry in back["withdrawn"]])

    def test_an_outage_of_the_record_and_a_kill_lose_no_change(self):
        rounds = [self.play(f"2026-05-1{day}", to_par) for day, to_par in enumerate((10, 14, 18))]
        before = eventually("an index is there", lambda: (v := self.handicap())["index"] and v)
        self.api.call("DELETE", f"/api/rounds/{rounds[0]['id']}")
        self.instance.part("kill", "analytics-service")
        self.instance.part("kill", "postgres")
        self.instance.part("start", "postgres")
        self.instance.part("start", "analytics-service")
        self.api.call("POST", f"/api/rounds/{rounds[0]['id']}/restore")
        after = eventually(
            "both edits are told",
            lambda: (v := self.handicap())["changes"][1:] and v["index"] == before["index"] and v, limit=60)
        self.assertEqual(len(after["changes"]), 2)
        # Lost careers come back with a rebuild, each change reported once.
        self.instance.sql(
            "truncate analytics.careers, analytics.handicap_history, analytics.achievements, analytics.career_changes"
        )
        self.instance.golf("rebuild")
        self.assertEqual(self.handicap(), after)
        drained(self.instance)
        exact(self.instance)

    def me(self):
        return self.api.call("GET", "/api/me").body["id"]

    @staticmethod
    def holds(badges, name):
        return next((entry for entry in badges["held"] if entry["badge"] == name), None)


class CareersWithTheEmbeddedLog(Careers, unittest.TestCase):
    event_log = "postgres"


@unittest.skipUnless(has_kafka(), NO_KAFKA)
class CareersWithKafka(Careers, unittest.TestCase):
    event_log = "kafka"
