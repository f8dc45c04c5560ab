"""Drives every documented operation to every documented status; no answer may be undocumented."""

import contextlib
import json
import secrets
import time
import unittest
import uuid

from contract import Contract, problem_faults
from golf_api import Answer, Api, uuid7
from instance import Instance
from scorers import PASSWORD, sign_up, start_round

NOBODY = str(uuid.uuid4())
# A value for every parameter of a path.
NOWHERE = {"hole": 1, "course": NOBODY, "round": NOBODY, "card": NOBODY, "player": NOBODY, "device": NOBODY}


class Journal:
    """Sends requests, validates each answer, and records which operation gave which status."""

    def __init__(self, contract, base):
        self.contract, self.base = contract, base
        self.seen, self.faults = set(), []

    def ask(self, name, api=None, body=None, headers=None, raw=None, query="", **path):
        method, template, _ = self.contract.operations[name]
        api = api or Api(self.base)
        target = template.format(**path) + query
        answer = api.send(method, target, body, headers) if raw is None else send_raw(api, method, target, *raw)
        self.seen.add((name, str(answer.status)))
        self.faults += self.contract.faults(name, answer) + problem_faults(name, answer)
        return answer


def send_raw(api, method, target, media, data):
    """A body that is not what Api encodes from values."""
    import http.client
    connection = http.client.HTTPConnection(api.host, api.port, timeout=10)
    headers = {"Content-Type": media, **({"Cookie": api.cookie} if api.cookie else {})}
    try:
        connection.request(method, target, data, headers)
        response = connection.getresponse()
        raw = response.read()
    finally:
        connection.close()
    return Answer(response.status, response.headers, json.loads(raw) if raw else raw)


class RoundService(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.instance = Instance("postgres").up()
        cls.contract = Contract("round-service")
        cls.base = f"http://127.0.0.1:{cls.instance.setting('ROUND_PORT')}"
        cls.journal = Journal(cls.contract, cls.base)
        cls.api = sign_up(cls.base, "Contract")
        cls.handle = cls.api.send("GET", "/api/me").body["handle"]
        cls.course = next(course for course in cls.api.courses() if course["holeCount"] == 18)

    def expect(self, status, name, *arguments, **options):
        answer = self.journal.ask(name, *arguments, **options)
        self.assertEqual(answer.status, status, f"{name}: {answer.body}")
        return answer

    def new_round(self, **options):
        return start_round(self.api, self.course, **options)

    def body_faults(self, name, api, body, **path):
        """The refusals common to all operations with a body."""
        self.expect(400, name, api, raw=("application/json", b'{"a":'), **path)
        self.expect(413, name, api, raw=("application/json", b" " * 70_000), **path)
        self.expect(415, name, api, raw=("text/plain", json.dumps(body)), **path)
        answer = self.expect(422, name, api, body={**body, "no-such-field": 1}, **path)
        self.assertIn("/no-such-field", [fault["pointer"] for fault in answer.body["errors"]])

    def test_accounts(self):
        handle = f"c{time.time_ns()}"
        body = {"handle": handle, "displayName": "Contract", "password": PASSWORD}
        self.expect(201, "signUp", body=body)
        self.expect(409, "signUp", body=body)
        self.body_faults("signUp", None, {**body, "handle": handle + "x"})
        credentials = {"handle": handle, "password": PASSWORD}
        api = Api(self.base)
        self.expect(200, "signIn", api, body=credentials)
        self.expect(401, "signIn", body={**credentials, "password": "not the password"})
        self.body_faults("signIn", None, credentials)
        self.expect(200, "me", api)
        self.expect(401, "me")
        self.expect(204, "signOut", api)

    def test_account_deletion(self):
        api = sign_up(self.base, "Leaver")
        self.body_faults("deleteAccount", api, {"password": PASSWORD})
        self.expect(403, "deleteAccount", api, body={"password": "not the password"})
        self.expect(204, "deleteAccount", api, body={"password": PASSWORD})
        self.expect(401, "deleteAccount", api, body={"password": PASSWORD})

    def test_courses(self):
        for name, path in (("listCourses", {}), ("getCourse", {"course": self.course["id"]})):
            answer = self.expect(200, name, self.api, **path)
            self.expect(304, name, self.api, headers={"If-None-Match": answer.etag}, **path)
            self.expect(401, name, **path)
        self.expect(404, "getCourse", self.api, course=NOBODY)

    def test_rounds(self):
        now = time.time_ns()
        body = {
            "id": uuid7(now // 10**6, now), "course": self.course["id"], "mode": "eighteen", "playedOn": "2026-01-02",
            "players": [{"cardId": uuid7(now // 10**6, now, 1), "tee": self.course["tees"][0]["id"]}],
        }
        self.expect(401, "createRound", body=body)
        self.body_faults("createRound", self.api, body)
        self.expect(201, "createRound", self.api, body=body)
        self.expect(200, "createRound", self.api, body=body)
        self.expect(409, "createRound", sign_up(self.base, "Other"), body=body)

        self.expect(200, "listRounds", self.api)
        self.expect(401, "listRounds")
        self.expect(422, "listRounds", self.api, query="?limit=0")

        path = {"round": body["id"]}
        answer = self.expect(200, "getRound", self.api, **path)
        self.expect(304, "getRound", self.api, headers={"If-None-Match": answer.etag}, **path)
        self.refuses_strangers("getRound", **path)

        self.expect(200, "changeRound", self.api, body={"startHole": 10}, **path)
        self.body_faults("changeRound", self.api, {"startHole": 10}, **path)
        self.refuses_strangers("changeRound", body={"startHole": 10}, **path)

        self.body_faults("finishRound", self.api, {}, **path)
        self.refuses_strangers("finishRound", body={}, **path)
        missing = self.expect(409, "finishRound", self.api, body={}, **path)
        self.assertEqual(len(missing.body["missing"][0]["holes"]), 18)
        # Only a stopped round counts as a nine, and no card has exactly a nine's holes.
        self.expect(422, "finishRound", self.api, body={"holesMissing": "pickedUp", "asNine": True}, **path)
        self.expect(422, "finishRound", self.api, body={"holesMissing": "tired"}, **path)
        none = self.expect(409, "finishRound", self.api, body={"holesMissing": "stopped", "asNine": True}, **path)
        self.assertEqual(none.body["type"], "/problems/no-nine")
        finished = self.expect(200, "finishRound", self.api, body={"holesMissing": "stopped"}, **path)
        self.assertEqual({card["holesMissing"] for card in finished.body["cards"]}, {"stopped"})
        self.assertEqual({card["postedNine"] for card in finished.body["cards"]}, {None})
        self.expect(409, "changeRound", self.api, body={"startHole": 1}, **path)

        changed = self.expect(200, "changeRound", self.api, body={"pcc": 2}, **path)
        self.assertEqual((changed.body["pcc"], changed.body["status"]), (2, "finished"))
        self.expect(200, "reopenRound", self.api, **path)
        self.refuses_strangers("reopenRound", **path)
        self.refuses_strangers("deleteRound", **path)
        self.expect(204, "deleteRound", self.api, **path)
        self.expect(404, "getRound", self.api, **path)
        deleted = self.expect(200, "listDeletedRounds", self.api).body["rounds"]
        self.assertIn(path["round"], [entry["id"] for entry in deleted])
        self.expect(401, "listDeletedRounds")
        self.refuses_strangers("restoreRound", **path)
        self.expect(200, "restoreRound", self.api, **path)
        self.expect(200, "getRound", self.api, **path)

    def test_games(self):
        """Every shape of result: with one card, two, three and four, with and without an index, before and after."""
        for guests in range(4):
            played = self.new_round(guests=guests)
            path = {"round": played["id"]}
            self.assertEqual(self.expect(200, "getRound", self.api, **path).body["formats"], [])
            for place, card in enumerate(played["cards"]):
                index = {"handicapIndex": 10.5 * place}
                self.expect(200, "changeCard", self.api, body=index, card=card["id"], **path)
                for hole in range(1, 13 + place):
                    body = {"pickedUp": True} if hole == 4 else {"strokes": 3 + (hole + place) % 4}
                    self.expect(200, "putHole", self.api, body=body, hole=hole, card=card["id"], **path)
            answer = self.expect(200, "getRound", self.api, **path)
            self.assertIn("net", {entry["scoring"] for entry in answer.body["formats"]})
            self.assertTrue(all(card["strokesReceived"] is not None for card in answer.body["cards"]))
            finished = self.expect(200, "finishRound", self.api, body={"allowMissing": True}, **path)
            self.assertTrue(all(card["differential"] is not None for card in finished.body["cards"]))

    def refuses_strangers(self, name, body=None, **path):
        self.expect(401, name, body=body, **path)
        self.expect(404, name, sign_up(self.base, "Stranger"), body=body, **path)

    def test_cards(self):
        path = {"round": self.new_round()["id"]}
        now = time.time_ns()
        guest = {"cardId": uuid7(now // 10**6, now), "guestName": "Ada", "tee": self.course["tees"][0]["id"]}
        self.body_faults("addGuest", self.api, guest, **path)
        self.refuses_strangers("addGuest", body=guest, **path)
        self.expect(201, "addGuest", self.api, body=guest, **path)
        self.expect(200, "addGuest", self.api, body=guest, **path)

        card = {**path, "card": guest["cardId"]}
        self.expect(200, "changeCard", self.api, body={"guestName": "Grace"}, **card)
        self.body_faults("changeCard", self.api, {"guestName": "Grace"}, **card)
        self.refuses_strangers("changeCard", body={"guestName": "Grace"}, **card)
        self.refuses_strangers("removeGuest", **card)
        self.expect(200, "removeGuest", self.api, **card)

        self.expect(201, "addGuest", self.api, body={**guest, "cardId": uuid7(now // 10**6, now, 2)}, **path)
        self.expect(200, "finishRound", self.api, body={"allowMissing": True}, **path)
        card["card"] = uuid7(now // 10**6, now, 2)
        self.expect(409, "addGuest", self.api, body={**guest, "cardId": uuid7(now // 10**6, now, 3)}, **path)
        self.expect(409, "changeCard", self.api, body={"guestName": "Grace"}, **card)
        self.expect(409, "removeGuest", self.api, **card)

    def test_a_round_of_several_players(self):
        played = self.new_round(guests=1)
        guest = next(card for card in played["cards"] if card["player"]["guest"])
        path = {"round": played["id"]}
        self.refuses_strangers("makeCode", body={}, **path)
        self.refuses_strangers("getCode", **path)
        self.refuses_strangers("endCode", **path)
        self.expect(404, "getCode", self.api, **path)
        self.body_faults("makeCode", self.api, {}, **path)
        code = {"code": self.expect(201, "makeCode", self.api, body={}, **path).body["code"]}
        self.expect(200, "getCode", self.api, **path)

        self.body_faults("previewJoin", None, code)
        self.expect(200, "previewJoin", body=code)
        self.expect(404, "previewJoin", body={"code": "AAAAAA"})
        member, other = sign_up(self.base, "Member"), sign_up(self.base, "Other")
        self.expect(200, "previewJoin", member, body=code)

        now = time.time_ns()
        joining = {**code, "cardId": uuid7(now // 10**6, now), "takeOver": guest["id"]}
        self.expect(401, "joinRound", body=joining)
        self.body_faults("joinRound", member, joining)
        self.expect(404, "joinRound", member, body={**joining, "code": "AAAAAA"})
        joined = self.expect(201, "joinRound", member, body=joining).body
        self.assertEqual([entry["owner"] for entry in joined["members"]], [True, False])
        self.expect(200, "joinRound", member, body=joining)
        taken = self.expect(409, "joinRound", other, body={**joining, "cardId": uuid7(now // 10**6, now, 2)})
        self.assertEqual(taken.body["type"], "/problems/guest-taken")
        # The host's phone was away and still writes to the guest's card.
        moved = self.expect(409, "putHole", self.api, body={"strokes": 4}, hole=1, card=guest["id"], **path)
        self.assertEqual((moved.body["type"], moved.body["card"]), ("/problems/card-moved", joining["cardId"]))
        self.expect(409, "clearHole", self.api, hole=1, card=guest["id"], **path)

        own = {**path, "card": joining["cardId"]}
        self.expect(403, "changeCard", self.api, body={"handicapIndex": 9.9}, **own)
        self.expect(403, "changeRound", member, body={"pcc": 1}, **path)
        self.expect(200, "changeCard", member, body={"pcc": 1}, **own)
        self.refuses_strangers("undoTakeover", body={}, **own)
        self.body_faults("undoTakeover", member, {}, **own)
        none = self.expect(409, "undoTakeover", self.api, body={}, card=played["cards"][0]["id"], **path)
        self.assertEqual(none.body["type"], "/problems/nothing-to-undo")
        self.expect(200, "undoTakeover", member, body={}, **own)

        tee = self.course["tees"][0]["id"]
        self.expect(201, "joinRound", member, body={**code, "cardId": uuid7(now // 10**6, now, 3), "tee": tee})
        someone = {**path, "player": member.call("GET", "/api/me").body["id"]}
        self.refuses_strangers("removeMember", **someone)
        self.expect(403, "removeMember", member, **someone)
        self.expect(200, "removeMember", self.api, **someone)
        again = {"code": self.expect(201, "makeCode", self.api, body={}, **path).body["code"]}
        self.expect(403, "previewJoin", member, body=again)
        self.expect(403, "joinRound", member, body={**again, "cardId": uuid7(now // 10**6, now, 4), "tee": tee})
        self.refuses_strangers("inviteMember", body={}, **someone)
        self.body_faults("inviteMember", self.api, {}, **someone)
        self.expect(204, "inviteMember", self.api, body={}, **someone)
        self.expect(201, "joinRound", member, body={**again, "cardId": uuid7(now // 10**6, now, 5), "tee": tee})

        self.refuses_strangers("leaveRound", body={}, **path)
        self.body_faults("leaveRound", member, {}, **path)
        self.expect(200, "leaveRound", member, body={}, **path)
        alone = self.expect(409, "leaveRound", self.api, body={}, **path)
        self.assertEqual(alone.body["type"], "/problems/only-member")
        self.expect(204, "endCode", self.api, **path)

    def test_holes(self):
        played = self.new_round()
        card = {"round": played["id"], "card": played["cards"][0]["id"]}
        self.expect(200, "putHole", self.api, body={"strokes": 4}, hole=1, **card)
        self.body_faults("putHole", self.api, {"strokes": 4}, hole=1, **card)
        self.expect(412, "putHole", self.api, body={"strokes": 5}, headers={"If-Match": '"0"'}, hole=1, **card)
        self.expect(422, "putHole", self.api, body={"strokes": 4}, hole=19, **card)
        self.refuses_strangers("putHole", body={"strokes": 4}, hole=1, **card)

        self.expect(412, "clearHole", self.api, headers={"If-Match": '"0"'}, hole=1, **card)
        self.expect(200, "clearHole", self.api, hole=1, **card)
        self.expect(422, "clearHole", self.api, hole=19, **card)
        self.refuses_strangers("clearHole", hole=1, **card)

        self.expect(200, "finishRound", self.api, body={"allowMissing": True}, round=played["id"])
        late = self.expect(202, "putHole", self.api, body={"strokes": 4}, hole=1, **card)
        self.assertEqual((late.body["proposed"], late.body["status"], late.body["hole"]["cleared"]), (True, "finished", True))
        equal = self.expect(200, "clearHole", self.api, hole=1, **card)
        self.assertNotIn("proposed", equal.body)

    def test_what_members_say_of_a_card(self):
        played = self.new_round()
        card = {"round": played["id"], "card": played["cards"][0]["id"]}
        hole = {**card, "hole": 1}
        self.expect(200, "putHole", self.api, body={"strokes": 5, "note": "windy"}, **hole)
        other, now = sign_up(self.base, "Member"), time.time_ns()
        code = self.api.call("POST", f"/api/rounds/{played['id']}/code", {}).body["code"]
        other.call("POST", "/api/join", {
            "code": code, "cardId": uuid7(now // 10**6, now), "tee": self.course["tees"][0]["id"],
        })
        notes = self.expect(200, "getNotes", self.api, round=played["id"])
        self.assertEqual([note["note"] for note in notes.body["notes"]], ["windy"])
        self.assertEqual(self.expect(200, "getNotes", other, round=played["id"]).body, {"notes": []})
        self.refuses_strangers("getNotes", round=played["id"])

        early = self.expect(409, "confirmCard", other, body={"sequence": 2}, **card)
        self.assertEqual(early.body["type"], "/problems/not-finished")
        self.expect(200, "finishRound", self.api, body={"allowMissing": True}, round=played["id"])
        self.body_faults("confirmCard", other, {"sequence": 3}, **card)
        self.expect(403, "confirmCard", self.api, body={"sequence": 3}, **card)
        self.expect(412, "confirmCard", other, body={"sequence": 2}, **card)
        self.refuses_strangers("confirmCard", body={"sequence": 3}, **card)
        confirmed = self.expect(200, "confirmCard", other, body={"sequence": 3}, **card)
        (confirmation,) = confirmed.body["cards"][0]["confirmedBy"]
        self.assertTrue(confirmation["name"].startswith("Member"), confirmation)
        self.refuses_strangers("takeBackConfirmation", **card)
        back = self.expect(200, "takeBackConfirmation", other, **card)
        self.assertEqual(back.body["cards"][0]["confirmedBy"], [])

        self.body_faults("queryHole", other, {"strokes": 4}, **hole)
        self.expect(403, "queryHole", self.api, body={"strokes": 4}, **hole)
        self.expect(422, "queryHole", other, body={"strokes": 4}, **{**hole, "hole": 19})
        self.refuses_strangers("queryHole", body={"strokes": 4}, **hole)
        queried = self.expect(200, "queryHole", other, body={"strokes": 4}, **hole)
        proposal = queried.body["cards"][0]["proposals"][0]
        self.assertEqual((proposal["kind"], proposal["strokes"]), ("query", 4))

        decision = {"by": proposal["by"], "accept": True}
        self.body_faults("settleHole", self.api, decision, **hole)
        self.expect(403, "settleHole", other, body=decision, **hole)
        self.expect(412, "settleHole", self.api, body=decision, headers={"If-Match": '"9"'}, **hole)
        self.refuses_strangers("settleHole", body=decision, **hole)
        settled = self.expect(200, "settleHole", self.api, body=decision, headers={"If-Match": '"2"'}, **hole)
        self.assertEqual(settled.body["cards"][0]["holes"][0]["strokes"], 4)
        self.assertEqual(settled.body["cards"][0]["proposals"], [])
        self.expect(202, "clearHole", other, **hole)

        history = self.expect(200, "getHistory", other, round=played["id"])
        kinds = [change["kind"] for change in history.body["changes"]]
        self.assertEqual(kinds, ["changed", "finished", "joined", "entered", "started"])
        self.assertEqual((history.body["changes"][0]["before"], history.body["changes"][0]["strokes"]), (5, 4))
        self.expect(422, "getHistory", other, round=played["id"], query="?before=yesterday")
        self.refuses_strangers("getHistory", round=played["id"])

    def test_devices_and_partners(self):
        device = {"device": str(uuid.uuid4())}
        self.expect(204, "nameDevice", self.api, body={"name": "My phone"}, **device)
        self.body_faults("nameDevice", self.api, {"name": "My phone"}, **device)
        self.expect(401, "nameDevice", body={"name": "My phone"}, **device)
        self.expect(404, "nameDevice", self.api, body={"name": "My phone"}, device="phone")
        taken = self.expect(409, "nameDevice", sign_up(self.base, "Other"), body={"name": "Mine"}, **device)
        self.assertEqual(taken.body["type"], "/problems/id-taken")
        self.expect(200, "listPartners", self.api)
        self.expect(401, "listPartners")

    def test_live_updates_and_spectators(self):
        played = self.new_round(guests=1)
        path, now = {"round": played["id"]}, time.time_ns()
        guest = {**path, "card": next(card["id"] for card in played["cards"] if card["player"]["guest"])}
        member = sign_up(self.base, "Member")
        code = self.api.call("POST", f"/api/rounds/{played['id']}/code", {}).body["code"]
        member.call("POST", "/api/join", {
            "code": code, "cardId": uuid7(now // 10**6, now), "tee": self.course["tees"][0]["id"],
        })
        tickets = self.expect(200, "makeLiveTickets", member, body=path)
        self.assertEqual(tickets.body["round"]["subject"], f"round:{played['id']}")
        self.assertEqual(self.expect(200, "makeLiveTickets", member, body={}).body["round"], None)
        self.refuses_strangers("makeLiveTickets", body=path)
        self.body_faults("makeLiveTickets", member, path)

        self.refuses_strangers("makeSpectatorLink", body={}, **path)
        self.refuses_strangers("getSpectatorLink", **path)
        self.refuses_strangers("endSpectatorLink", **path)
        none = self.expect(404, "getSpectatorLink", member, **path)
        self.assertEqual(none.body["type"], "/problems/no-spectator-link")
        self.body_faults("makeSpectatorLink", self.api, {}, **path)
        self.expect(403, "makeSpectatorLink", member, body={}, **path)
        first = self.expect(201, "makeSpectatorLink", self.api, body={}, **path).body
        link = self.expect(201, "makeSpectatorLink", self.api, body={}, **path).body
        self.assertEqual((first["previous"], link["previous"]), (None, {"ended": "now"}))
        self.assertEqual(self.expect(200, "getSpectatorLink", member, **path).body["id"], link["id"])

        self.body_faults("spectate", None, {"token": link["token"]})
        watched = self.expect(200, "spectate", body={"token": link["token"]}).body
        self.assertEqual([card["player"]["guest"] for card in watched["round"]["cards"]], [False, True, False])
        self.assertEqual(watched["ticket"]["subject"], f"round:{played['id']}")
        self.expect(404, "spectate", body={"token": first["token"]})

        self.body_faults("setSpectatorName", self.api, {"shown": "name"}, **guest)
        self.expect(422, "setSpectatorName", self.api, body={"shown": "nothing"}, **guest)
        self.refuses_strangers("setSpectatorName", body={"shown": "name"}, **guest)
        self.expect(403, "setSpectatorName", member, body={"shown": "name"}, **guest)
        before = next(card for card in watched["round"]["cards"] if card["player"]["guest"])["player"]["name"]
        self.expect(204, "setSpectatorName", self.api, body={"shown": "name"}, **guest)
        after = self.expect(200, "spectate", body={"token": link["token"]}).body["round"]["cards"]
        self.assertNotEqual(next(card for card in after if card["player"]["guest"])["player"]["name"], before)

        self.expect(403, "endSpectatorLink", member, **path)
        self.assertEqual(self.expect(200, "endSpectatorLink", self.api, **path).body, {"ended": "now"})
        self.expect(404, "spectate", body={"token": link["token"]})

    def test_a_target_that_does_not_decode(self):
        for name in self.contract.operations:
            self.expect(400, name, self.api, query="?%zz", **NOWHERE)

    def test_what_another_site_made_a_browser_send(self):
        unsafe = [name for name, (method, _, _) in self.contract.operations.items() if method != "GET"]
        foreign = ({"Origin": "https://elsewhere.example"}, {"Origin": "null"}, {"Sec-Fetch-Site": "cross-site"},
                   {"Sec-Fetch-Site": "same-site"})
        for name in unsafe:
            for headers in foreign:
                self.expect(403, name, self.api, body={}, headers=headers, **NOWHERE)
        self.expect(200, "me", self.api)

    def test_another_accounts_session(self):
        """A page that shows one player while the browser's cookie is another's."""
        other = {"X-Golf-Player": NOBODY}
        for name, status in self.contract.documented():
            method = self.contract.operations[name][0]
            body = {} if method not in ("GET", "DELETE") else None
            if status == "428":
                self.expect(428, name, self.api, body=body, headers={"Sec-Fetch-Site": "same-origin"}, **NOWHERE)
            if status == "409" and name != "signUp":
                answer = self.expect(409, name, self.api, body=body, headers=other, **NOWHERE)
                self.assertEqual(answer.body["type"], "/problems/other-account")
        self.expect(200, "me", self.api)

    def test_what_a_form_can_send(self):
        unsafe = [name for name, (method, _, _) in self.contract.operations.items() if method != "GET"]
        for name in unsafe:
            for media in ("application/x-www-form-urlencoded", "text/plain", "multipart/form-data; boundary=x"):
                self.expect(415, name, self.api, raw=(media, "{}"), **NOWHERE)
        self.expect(200, "me", self.api)

    def test_what_is_not_documented_is_refused(self):
        for path, methods in self.contract.methods.items():
            target = path.format(**NOWHERE)
            for method in {"GET", "PUT", "POST", "PATCH", "DELETE"} - methods:
                answer = self.api.send(method, target, {} if method in ("PUT", "POST", "PATCH") else None)
                self.assertEqual(answer.status, 405, f"{method} {path}")
                allowed = {name.strip() for name in answer.headers["Allow"].split(",")} - {"HEAD", "OPTIONS"}
                self.assertEqual(allowed, methods, path)
        self.assertEqual(self.api.send("GET", "/api/nothing").status, 404)

    def test_z_too_often(self):
        """Everything that is rate-limited, at limits of one an hour."""
        played = self.new_round()
        card = {"round": played["id"], "card": played["cards"][0]["id"], "hole": 1, "course": self.course["id"],
                "player": NOBODY, "device": NOBODY}
        handle = f"c{time.time_ns()}"
        bodies = {
            "signUp": {"handle": handle, "displayName": "Contract", "password": PASSWORD},
            "signIn": {"handle": handle, "password": PASSWORD},
        }
        others = {"deleteAccount": {"password": PASSWORD}, "previewJoin": {"code": "AAAAAA"}, "spectate": {"token": "A"}}
        limited = [name for name, status in self.contract.documented() if status == "429"]
        with settings(self.instance, "round-service", LIMIT_SIGN_IN="1/1h", LIMIT_SIGN_UP="1/1h", LIMIT_WRITES="1/1h",
                      LIMIT_READS="1/1h", LIMIT_SIGN_IN_ADDRESS="2/1h", LIMIT_JOIN="1/1h",
                      LIMIT_SPECTATE_ADDRESS="1/1h"):
            api = Api(self.base)
            # A signed-in player may always end the session.
            nobody = Api(self.base)
            for name in bodies:
                self.journal.ask(name, api, body=bodies[name])
            self.journal.ask("putHole", api, body={"strokes": 4}, **card)
            self.journal.ask("listRounds", api)
            self.journal.ask("previewJoin", api, body=others["previewJoin"])
            self.journal.ask("spectate", body=others["spectate"])
            for _ in range(2):
                nobody.cookie = f"golf_session={secrets.token_hex(32)}"
                self.expect(204, "signOut", nobody)
            nobody.cookie = f"golf_session={secrets.token_hex(32)}"
            for name in limited:
                sender = nobody if name == "signOut" else api
                answer = self.expect(429, name, sender, body={**bodies, **others}.get(name, {}), **card)
                self.assertGreater(int(answer.headers["Retry-After"]), 0)
            self.expect(204, "signOut", api)

    def everything(self):
        """A request for each operation that reaches the record."""
        played = self.new_round()
        return {"round": played["id"], "card": played["cards"][0]["id"], "player": NOBODY}, {
            "signUp": {"handle": f"n{time.time_ns()}", "displayName": "N", "password": PASSWORD},
            "signIn": {"handle": self.handle, "password": PASSWORD},
            "deleteAccount": {"password": PASSWORD},
            "createRound": {"course": self.course["id"], "mode": "front", "playedOn": "2026-01-02",
                            "players": [{"tee": self.course["tees"][0]["id"]}]},
            "changeRound": {"startHole": 2}, "finishRound": {}, "changeCard": {"handicapIndex": 9.9},
            "addGuest": {"guestName": "Ada", "tee": self.course["tees"][0]["id"]}, "putHole": {"strokes": 4},
            "makeCode": {}, "leaveRound": {}, "inviteMember": {}, "undoTakeover": {}, "previewJoin": {"code": "AAAAAA"},
            "joinRound": {"code": "AAAAAA", "cardId": uuid7(time.time_ns() // 10**6, 1),
                          "tee": self.course["tees"][0]["id"]},
            "confirmCard": {"sequence": 1}, "queryHole": {"strokes": 4}, "settleHole": {"by": NOBODY, "accept": True},
            "nameDevice": {"name": "Phone"}, "makeLiveTickets": {"round": played["id"]}, "makeSpectatorLink": {},
            "setSpectatorName": {"shown": "name"}, "spectate": {"token": "AAAAAAAAAAAAAAAAAAAAAA"},
        }

    def test_zz_with_a_record_that_is_not_as_it_should_be_everything_says_so(self):
        """A fault of ours: retrying does not help, it is counted, and the answer reveals no internals."""
        card, bodies = self.everything()
        before = self.instance.metric("round-service", "golf_internal_errors_total")
        with stopped(self.instance, "redis"), without_sessions(self.instance):
            for name in self.contract.operations:
                answer = self.expect(
                    500, name, self.api, body=bodies.get(name), **{**NOWHERE, "course": self.course["id"], **card}
                )
                self.assertEqual(answer.body["type"], "/problems/internal-error")
                self.assertEqual(answer.body["requestId"], answer.headers["X-Request-Id"])
        counted = self.instance.metric("round-service", "golf_internal_errors_total") - before
        self.assertEqual(counted, len(self.contract.operations))

    def test_zz_without_the_record_everything_says_so(self):
        """Last by its name, because it stops what the other tests need."""
        card, bodies = self.everything()
        # Redis too: with a cached session some of it needs no record.
        with stopped(self.instance, "redis", "postgres"):
            for name in self.contract.operations:
                self.expect(
                    503, name, self.api, body=bodies.get(name), **{**NOWHERE, "course": self.course["id"], **card}
                )

    def test_zzz_every_documented_status_was_seen(self):
        self.assertEqual(self.journal.faults, [])
        self.assertEqual(sorted(self.contract.documented() - self.journal.seen), [])


class AnalyticsService(unittest.TestCase):
    def test_every_status(self):
        instance = Instance("postgres").up()
        contract = Contract("analytics-service")
        journal = Journal(contract, f"http://127.0.0.1:{instance.setting('ANALYTICS_PORT')}")
        api = Api(journal.base)
        api.cookie = sign_up(instance.url, "Contract").cookie
        for name in contract.operations:
            self.assertEqual(journal.ask(name, api).status, 200, name)
            self.assertEqual(journal.ask(name).status, 401, name)
            self.assertEqual(journal.ask(name, api, headers={"X-Golf-Player": NOBODY}).status, 409, name)
            self.assertEqual(journal.ask(name, api, query="?%zz").status, 400, name)
        refused = {"trend": "holes=10", "handicapExplanation": "day=today", "handicapWhatIf": "gross=0",
                   "statistics": "compare=21"}
        for name, query in refused.items():
            self.assertEqual(journal.ask(name, api, query=f"?{query}").status, 422, name)
        api.close()
        with settings(instance, "analytics-service", LIMIT_READS="1/1h"):
            journal.ask("overview", api)
            for name in contract.operations:
                self.assertEqual(journal.ask(name, api).status, 429, name)
            api.close()
        with stopped(instance, "redis"):
            for name in contract.operations:
                self.assertEqual(journal.ask(name, api).status, 503, name)
            with without_sessions(instance):
                for name in contract.operations:
                    self.assertEqual(journal.ask(name, api).status, 500, name)
        self.assertEqual(journal.faults, [])
        self.assertEqual(sorted(contract.documented() - journal.seen), [])


@contextlib.contextmanager
def settings(instance, part, **changed):
    """A service with other settings for a while."""
    before = {name: instance.environment[name] for name in changed}
    try:
        instance.environment.update(changed)
        for action in ("stop", "start"):
            instance.part(action, part)
        yield
    finally:
        instance.environment.update(before)
        for action in ("stop", "start"):
            instance.part(action, part)


@contextlib.contextmanager
def stopped(instance, *parts):
    for part in parts:
        instance.part("stop", part)
    try:
        yield
    finally:
        for part in reversed(parts):
            instance.part("start", part)


@contextlib.contextmanager
def without_sessions(instance):
    """A record that lacks what the services query."""
    names = (("view", "session_identities"), ("table", "sessions"), ("table", "spectator_links"))
    for kind, name in names:
        instance.sql(f"alter {kind} golf.{name} rename to {name}_away")
    try:
        yield
    finally:
        for kind, name in names:
            instance.sql(f"alter {kind} golf.{name}_away rename to {name}")
