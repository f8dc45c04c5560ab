"""A round of several accounts, from the gateway to each one's figures, with either event log."""

import unittest
import uuid

from eventually import drained, eventually, exact
from instance import NO_KAFKA, Instance, has_kafka
from scorers import join, pars, sign_up, start_round


class Together:
    event_log = ""

    @classmethod
    def setUpClass(cls):
        cls.instance = Instance(cls.event_log, cls.event_log).up()

    def setUp(self):
        self.anna, self.ben = sign_up(self.instance.url, "Anna"), sign_up(self.instance.url, "Ben")
        self.course = next(course for course in self.anna.courses() if course["holeCount"] == 18)

    def put(self, api, played, card, holes, over=0):
        for hole, par in pars(played, card).items():
            if hole in holes:
                path = f"/api/rounds/{played['id']}/cards/{card['id']}/holes/{hole}"
                api.call("PUT", path, {"strokes": par + over})

    def rounds_played(self, api):
        return api.call("GET", "/api/analytics/overview").body["roundsPlayed"]

    def counts(self, api, rounds):
        eventually(f"{rounds} rounds count", lambda: self.rounds_played(api) == rounds)

    def test_each_finishes_alone_and_both_count(self):
        played = start_round(self.anna, self.course)
        shared, own = join(self.anna, played, self.ben)
        first = shared["cards"][0]
        self.put(self.anna, shared, first, range(1, 19))
        # One phone scores both for a while.
        self.put(self.anna, shared, own, range(1, 10), over=1)
        self.put(self.ben, shared, own, range(10, 19), over=1)
        left = self.ben.call("POST", f"/api/rounds/{played['id']}/finish", {}).body
        self.assertEqual((left["status"], [card["status"] for card in left["cards"]]), ("open", ["open", "finished"]))
        self.counts(self.ben, 1)
        self.assertEqual(self.rounds_played(self.anna), 0)
        done = self.anna.call("POST", f"/api/rounds/{played['id']}/finish", {}).body
        self.assertEqual(done["status"], "finished")
        self.counts(self.anna, 1)
        for api in (self.anna, self.ben):
            self.assertEqual([entry["id"] for entry in api.call("GET", "/api/rounds").body["rounds"]], [played["id"]])
        exact_now(self.instance)

    def test_a_finished_guest_who_signs_up_in_the_bar_has_the_round(self):
        played = start_round(self.anna, self.course, guests=1)
        guest = next(card for card in played["cards"] if card["player"]["guest"])
        for card in played["cards"]:
            self.put(self.anna, played, card, range(1, 19))
        self.anna.call("POST", f"/api/rounds/{played['id']}/finish", {})
        shared, own = join(self.anna, played, self.ben, take_over=guest["id"])
        self.assertEqual((own["status"], own["replaces"], own["totals"]["thru"]), ("finished", guest["id"], 18))
        self.counts(self.ben, 1)
        self.counts(self.anna, 1)
        best = eventually("the best round", lambda: self.ben.call("GET", "/api/analytics/overview").body["eighteen"]["best"])
        self.assertEqual(best["roundId"], shared["id"])
        exact_now(self.instance)

    def test_a_take_over_while_the_cards_events_are_under_way(self):
        played = start_round(self.anna, self.course, guests=1)
        guest = next(card for card in played["cards"] if card["player"]["guest"])
        # The analytics service is away, so that nothing of the guest's card has been read yet.
        self.instance.part("stop", "analytics-service")
        try:
            self.put(self.anna, played, guest, range(1, 8), over=1)
            shared, own = join(self.anna, played, self.ben, take_over=guest["id"])
            late = self.anna.send("PUT", f"/api/rounds/{played['id']}/cards/{guest['id']}/holes/8", {"strokes": 4})
            self.assertEqual((late.status, late.body["type"]), (409, "/problems/card-moved"))
            self.assertEqual((late.body["round"], late.body["card"]), (played["id"], own["id"]))
            self.put(self.anna, shared, {**own, "id": late.body["card"]}, [8])
            self.put(self.ben, shared, own, range(9, 19))
            self.ben.call("POST", f"/api/rounds/{played['id']}/finish", {})
        finally:
            self.instance.part("start", "analytics-service")
        self.counts(self.ben, 1)
        exact_now(self.instance)

    def test_a_late_hole_on_a_card_that_counts_as_a_nine(self):
        played = start_round(self.anna, self.course)
        shared, own = join(self.anna, played, self.ben)
        self.put(self.ben, shared, own, range(1, 10), over=1)
        finish = {"holesMissing": "stopped", "asNine": True}
        done = self.ben.call("POST", f"/api/rounds/{played['id']}/finish", finish).body
        self.assertEqual(next(card for card in done["cards"] if card["id"] == own["id"])["postedNine"], "front")
        # Anna's phone sends a hole of Ben's that it kept, named by its own device.
        path = f"/api/rounds/{played['id']}/cards/{own['id']}/holes/10"
        late = self.anna.send("PUT", path, {"strokes": 7})
        self.assertEqual((late.status, late.body["proposed"]), (202, True))
        anna = self.anna.call("GET", "/api/me").body["id"]
        after = self.ben.call("POST", f"{path}/settle", {"by": anna, "accept": True}).body
        card = next(card for card in after["cards"] if card["id"] == own["id"])
        self.assertEqual((card["status"], card["postedNine"], card["totals"]["holesPlayed"]), ("finished", None, 10))
        exact_now(self.instance)

    def test_the_history_names_the_device(self):
        played = start_round(self.anna, self.course)
        device, card = str(uuid.uuid4()), played["cards"][0]
        self.anna.call("PUT", f"/api/devices/{device}", {"name": "Anna's phone"})
        path = f"/api/rounds/{played['id']}/cards/{card['id']}/holes/1"
        answer = self.anna.call("PUT", path, {"strokes": 4}, headers={"X-Device": device}).body
        self.assertEqual(answer["hole"]["deviceId"], device)
        changes = self.anna.call("GET", f"/api/rounds/{played['id']}/history").body["changes"]
        self.assertEqual([change["deviceName"] for change in changes if change.get("hole") == 1], ["Anna's phone"])

    def test_who_leaves_keeps_what_counted(self):
        played = start_round(self.anna, self.course)
        shared, own = join(self.anna, played, self.ben)
        self.put(self.ben, shared, own, range(1, 19))
        self.ben.call("POST", f"/api/rounds/{played['id']}/finish", {})
        self.counts(self.ben, 1)
        mine = self.ben.call("POST", f"/api/rounds/{played['id']}/leave", {}).body["round"]
        self.ben.call("GET", f"/api/rounds/{played['id']}", expect=(404,))
        best = lambda: self.ben.call("GET", "/api/analytics/overview").body["eighteen"]["best"]
        eventually("the best round is the own one", lambda: (b := best()) and b["roundId"] == mine)
        self.assertEqual(self.rounds_played(self.ben), 1)
        exact_now(self.instance)

    def test_an_owner_deletes_and_the_member_plays_on(self):
        played = start_round(self.anna, self.course)
        shared, own = join(self.anna, played, self.ben)
        for card in shared["cards"]:
            self.put(self.anna, shared, card, range(1, 19))
        for api in (self.anna, self.ben):
            api.call("POST", f"/api/rounds/{played['id']}/finish", {})
        self.counts(self.anna, 1)
        self.anna.call("DELETE", f"/api/rounds/{played['id']}")
        self.counts(self.anna, 0)
        left = self.ben.call("GET", f"/api/rounds/{played['id']}").body
        self.assertEqual([member["owner"] for member in left["members"]], [True])
        self.assertEqual([card["id"] for card in left["cards"]], [own["id"]])
        self.anna.call("POST", f"/api/rounds/{played['id']}/restore")
        self.counts(self.anna, 1)
        self.assertEqual(self.rounds_played(self.ben), 1)
        exact_now(self.instance)


def exact_now(instance):
    """Every view is what a recomputation gives."""
    drained(instance)
    exact(instance)


class TogetherWithTheEmbeddedLog(Together, unittest.TestCase):
    event_log = "postgres"


@unittest.skipUnless(has_kafka(), NO_KAFKA)
class TogetherWithKafka(Together, unittest.TestCase):
    event_log = "kafka"
