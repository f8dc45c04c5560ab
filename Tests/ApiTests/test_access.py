"""Every route, called by the owner of the round, by a member, by former members, by another player, without a session, and
with an expired session: access-matrix.txt has the expected answers.
"""

import hashlib
import pathlib
import time
import unittest
import uuid

from contract import Contract, problem_faults
from golf_api import Api, uuid7
from instance import Instance
from scorers import PASSWORD, sign_up, start_round

WHO = ("owner", "member", "former", "barred", "stranger", "signed-out", "expired")
# Those who have accounts of their own, besides the owner.
OTHERS = ("member", "former", "barred", "stranger")
SERVICES = {"round-service": "ROUND_PORT", "analytics-service": "ANALYTICS_PORT"}
SECRET = "Quagmire Thistledown"


def matrix():
    """(method, path) -> {who: status}."""
    rows = {}
    for line in (pathlib.Path(__file__).parent / "access-matrix.txt").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            method, path, *statuses = line.split()
            assert (method, path) not in rows and len(statuses) == len(WHO), line
            rows[method, path] = dict(zip(WHO, map(int, statuses)))
    return rows


class Access(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.instance = Instance("postgres").up()
        cls.handle = f"o{time.time_ns()}"
        cls.owner = Api(cls.instance.url)
        cls.owner.sign_up(cls.handle, SECRET, PASSWORD)
        cls.course = next(course for course in cls.owner.courses() if course["holeCount"] == 18)
        cls.others = {who: sign_up(cls.instance.url, who.capitalize()) for who in OTHERS}
        cls.ids = {who: api.call("GET", "/api/me").body["id"] for who, api in cls.others.items()}
        cls.cookies = {who: cls.session(who) for who in WHO}

    @classmethod
    def session(cls, who):
        """A new cookie for the named kind of caller."""
        if who == "signed-out":
            return None
        if who in OTHERS:
            return cls.others[who].cookie
        api = Api(cls.instance.url)
        api.sign_in(cls.handle, PASSWORD)
        if who == "expired":
            token = hashlib.blake2b(api.cookie.split("=", 1)[1].encode(), digest_size=32).hexdigest()
            changed = cls.instance.sql(
                "with over as (update golf.sessions set idle_expires_at = now() - interval '1 second' "
                f"where token_hash = '\\x{token}' returning 1) select count(*) from over"
            )
            assert changed == ["1"], changed
        return api.cookie

    def fresh(self, method="", route=""):
        """The resources in the paths: an open round of the owner's, with a guest's card and a member's."""
        played = start_round(self.owner, self.course, guests=1)
        card = next(card for card in played["cards"] if card["player"]["guest"])
        path = {"round": played["id"], "card": card["id"], "hole": 1, "course": self.course["id"],
                "device": str(uuid.uuid4())}
        self.owner.call("PUT", "/api/rounds/{round}/cards/{card}/holes/{hole}".format(**path), {"strokes": 4})
        path["code"] = self.owner.call("POST", "/api/rounds/{round}/code".format(**path), {}).body["code"]
        now = time.time_ns()
        joining = {"code": path["code"], "cardId": uuid7(now // 10**6, now, "joins")}
        if route.endswith("/undo-takeover"):
            self.others["member"].call("POST", "/api/join", {**joining, "takeOver": card["id"]})
            path["card"] = joining["cardId"]
        else:
            self.others["member"].call("POST", "/api/join", {**joining, "tee": card["tee"]})
        self.instance.sql(
            "insert into golf.round_members (round_id, player_id, joined_at, left_at, barred, played_on, started_at) "
            f"select r.id, p.id, now(), now(), p.barred, r.played_on, r.started_at from golf.rounds r, (values "
            f"('{self.ids['former']}'::uuid, false), ('{self.ids['barred']}'::uuid, true)) as p(id, barred) "
            f"where r.id = '{path['round']}'"
        )
        if "spectat" in route:
            path["token"] = self.owner.call("POST", "/api/rounds/{round}/spectator-link".format(**path), {}).body["token"]
        path["player"] = self.ids["barred" if route.endswith("/invite") else "member"]
        return path

    def body(self, method, path, who, place):
        """A valid request for each route, so that only the caller can be wrong."""
        now, tee = time.time_ns(), self.course["tees"][0]["id"]
        own = {"tee": tee, "cardId": uuid7(now // 10**6, now, "card")}
        return {
            ("POST", "/api/players"): {"handle": f"n{now}", "displayName": "New", "password": PASSWORD},
            # The others do not know the password.
            ("POST", "/api/session"): {
                "handle": self.handle, "password": "not the password" if who in OTHERS else PASSWORD,
            },
            ("POST", "/api/me/deletion"): {"password": PASSWORD},
            ("POST", "/api/rounds"): {
                "course": self.course["id"], "mode": "front", "playedOn": "2026-01-02", "players": [own],
            },
            ("PATCH", "/api/rounds/{round}"): {"startHole": 10},
            ("POST", "/api/rounds/{round}/finish"): {"allowMissing": True},
            ("POST", "/api/rounds/{round}/cards"): {**own, "guestName": "Ada"},
            ("PATCH", "/api/rounds/{round}/cards/{card}"): {"guestName": "Grace"},
            ("PUT", "/api/rounds/{round}/cards/{card}/holes/{hole}"): {"strokes": 5},
            ("POST", "/api/rounds/{round}/code"): {},
            ("POST", "/api/rounds/{round}/leave"): {},
            ("POST", "/api/rounds/{round}/members/{player}/invite"): {},
            ("POST", "/api/rounds/{round}/cards/{card}/undo-takeover"): {},
            ("POST", "/api/join/preview"): {"code": place["code"]},
            ("POST", "/api/join"): {**own, "code": place["code"]},
            ("POST", "/api/rounds/{round}/cards/{card}/confirm"): {"sequence": 2},
            ("POST", "/api/rounds/{round}/cards/{card}/holes/{hole}/query"): {"strokes": 5},
            ("POST", "/api/rounds/{round}/cards/{card}/holes/{hole}/settle"): {"by": str(uuid.uuid4()), "accept": True},
            ("PUT", "/api/devices/{device}"): {"name": "Phone"},
            ("POST", "/api/live/tickets"): {"round": place["round"]},
            ("POST", "/api/rounds/{round}/spectator-link"): {},
            ("PUT", "/api/rounds/{round}/cards/{card}/spectator-name"): {"shown": "name"},
            ("POST", "/api/spectate"): {"token": place.get("token")},
        }.get((method, path))

    def test_each_route_answers_as_the_matrix_says(self):
        faults = []
        for (method, path), expected in matrix().items():
            service = "ANALYTICS_PORT" if path.startswith("/api/analytics") else "ROUND_PORT"
            for who, status in expected.items():
                place = self.fresh(method, path)
                api = Api(f"http://127.0.0.1:{self.instance.setting(service)}")
                # These end the session that they are sent with.
                ends = path in ("/api/players", "/api/session")
                if ends and who in OTHERS:
                    api.cookie = sign_up(self.instance.url, "Passer").cookie
                else:
                    api.cookie = self.session(who) if ends else self.cookies[who]
                if path == "/api/me/deletion" and api.cookie and who != "expired":
                    # With an account created for it: callers can only delete their own.
                    api.cookie = sign_up(self.instance.url, "Leaver").cookie
                answer = api.send(method, path.format(**place), self.body(method, path, who, place))
                api.close()
                if answer.status != status:
                    faults.append(f"{method} {path} {who}: {answer.status}, not {status}: {answer.body}")
                faults += problem_faults(f"{method} {path}", answer)
                text = str(answer.body) + str(answer.headers)
                # A code shows whose round it leads to, and a link who plays in it.
                told = who == "member" or path == "/api/session" or path.startswith(("/api/join", "/api/spectate"))
                # These joined a round of the owner's in the row of POST /api/join, and are its partners since.
                told = told or path == "/api/partners" and who in ("former", "stranger")
                if who != "owner" and not told and (SECRET in text or self.handle in text):
                    faults.append(f"{method} {path} {who}: shows what is the owner's: {text}")
                if who not in ("owner", "member") and "{round}" in path and not path.endswith("/undo-takeover"):
                    body = self.owner.call("GET", f"/api/rounds/{place['round']}").body
                    guest = next(card for card in body["cards"] if card["id"] == place["card"])
                    left = (body["status"], body["startHole"], len(body["cards"]), guest["holes"][0].get("strokes"))
                    if left != ("open", 1, 3, 4):
                        faults.append(f"{method} {path} {who}: changed the owner's round to {left}")
        self.assertEqual(faults, [])

    def test_no_route_is_missing(self):
        documented = {
            (method, path) for name in SERVICES for path, methods in Contract(name).methods.items() for method in methods
        }
        self.assertEqual(sorted(documented ^ set(matrix())), [], "in one of contracts and access-matrix.txt only")
