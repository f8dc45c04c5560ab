#!/usr/bin/env python3
"""A stand-in for both services, enough to work on the web app with nothing else running.

It keeps the contract's shapes (contracts/openapi), not its rules: `make test` runs against the real services.
    web/e2e/mock/server.py --port 8090 [--state FILE]
"""

import argparse
import json
import mimetypes
import pickle
import re
import threading
import uuid
from datetime import datetime, timedelta, timezone
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import figures as made
import games
import live
import spectators
import together
import trust

ROOT = Path(__file__).resolve().parents[3]
DIST = ROOT / "web" / "dist"
CSP = ("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
       "manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'")


def courses():
    found = []
    for file in sorted((ROOT / "Sources/Golf/Courses").glob("*.json")):
        raw = json.loads(file.read_text())
        rating = lambda r: r and {"courseRating": r["courseRatingTenths"] / 10, "slope": r["slope"]}
        tees = []
        for t in raw["tees"]:
            tee = {k: t[k] for k in ("id", "name", "colour", "gender", "holes")} | rating(t["rating"])
            for nine in ("front", "back"):
                if t.get(nine):
                    tee[nine] = rating(t[nine])
            tees.append(tee)
        found.append({k: raw[k] for k in ("id", "revision", "club", "name")} |
                     {"holeCount": len(tees[0]["holes"]), "tees": tees})
    return {c["id"]: c for c in found}


COURSES = courses()
LOCK = threading.Lock()


class State:
    def __init__(self):
        self.players, self.sessions, self.rounds = {}, {}, {}
        self.codes, self.tries, self.devices, self.links = {}, {}, {}, {}


STATE = State()
NOW = lambda: datetime.now(timezone.utc).isoformat(timespec="milliseconds").replace("+00:00", "Z")


class Refused(Exception):
    def __init__(self, status, slug, title, **more):
        self.status, self.body = status, {"type": f"/problems/{slug}", "title": title, "status": status} | more


def in_play(tee, mode):
    if len(tee["holes"]) == 9:
        laps = [0, 1] if mode == "eighteen" else [0]
        holes = [h | {"number": h["number"] + 9 * lap, "strokeIndex": 2 * h["strokeIndex"] - 1 + lap if len(laps) > 1
                      else h["strokeIndex"]} for lap in laps for h in tee["holes"]]
        return tee["courseRating"] * len(laps), tee["slope"], holes
    if mode == "eighteen":
        return tee["courseRating"], tee["slope"], tee["holes"]
    part = tee[mode]
    return part["courseRating"], part["slope"], [h for h in tee["holes"] if (h["number"] <= 9) == (mode == "front")]


def round_tee(tee, mode):
    rating, slope, holes = in_play(tee, mode)
    return {k: tee[k] for k in ("id", "name", "colour", "gender")} | {
        "courseRating": rating, "slope": slope, "par": sum(h["par"] for h in holes), "holes": holes}


def totals(card, tee, order):
    scored = {h["hole"]: h for h in card["holes"] if not h.get("cleared")}
    strokes = {n: h["strokes"] for n, h in scored.items() if "strokes" in h and not h.get("pickedUp")}
    add = lambda numbers: sum(strokes[n] for n in numbers) if any(True for _ in numbers) else None
    pars = {h["number"]: h["par"] for h in tee["holes"]}
    putts = [h["putts"] for h in scored.values() if "putts" in h and not h.get("pickedUp")]
    thru = 0
    for hole in order:
        if hole not in scored:
            break
        thru += 1
    return {"out": add([n for n in strokes if n <= 9]), "in": add([n for n in strokes if n > 9]),
            "total": None if len(strokes) < len(scored) else add(list(strokes)), "toPar": sum(s - pars[n] for n, s in strokes.items()) if strokes else None,
            "putts": sum(putts) if putts else None, "puttsHoles": len(putts), "holesPlayed": len(scored),
            "thru": thru, "complete": len(scored) == len(pars)}


def settle(r):
    course = COURSES[r["course"]["id"]]
    tees = {t["id"]: t for t in course["tees"]}
    used = [t for t in course["tees"] if t["id"] in {c["tee"] for c in r["cards"]}]
    r["tees"] = [round_tee(t, r["mode"]) for t in used]
    numbers = [h["number"] for h in r["tees"][0]["holes"]]
    at = numbers.index(r["startHole"])
    r["holeOrder"] = numbers[at:] + numbers[:at]
    for c in r["cards"]:
        c["totals"] = totals(c, round_tee(tees[c["tee"]], r["mode"]), r["holeOrder"])
    r["status"] = "open" if any(c["status"] == "open" for c in r["cards"]) else "finished"
    r["finishedAt"] = max((c.get("finishedAt") or NOW() for c in r["cards"]), default=None) if r["status"] == "finished" else None
    best = [c["totals"]["toPar"] for c in r["cards"] if c["totals"]["toPar"] is not None]
    r["leader"] = {"toPar": min(best), "cards": [c["id"] for c in r["cards"] if c["totals"]["toPar"] == min(best)]} \
        if best else None
    r.setdefault("pcc", 0)
    games.settle(r)
    return r


def shown(r):
    return {k: v for k, v in trust.shown(r).items() if k not in ("deleted", "barred")}


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def handle_any(self):
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        path, _, query = self.path.partition("?")
        if not path.startswith("/api/"):
            return self.file(path)
        if path == "/api/live":
            return live.serve(self, STATE, LOCK)
        try:
            with LOCK:
                status, value, headers = self.route(self.command, path, query, json.loads(body) if body else {})
                if self.command != "GET":
                    live.changed(STATE, self.figured(path))
                if ARGUMENTS.state and self.command != "GET":
                    Path(ARGUMENTS.state).write_bytes(pickle.dumps(STATE.__dict__))
        except Refused as refused:
            status, value, headers = refused.status, refused.body, getattr(refused, "headers", {})
        kind = "application/json" if status < 400 else "application/problem+json"
        named = {"X-Request-Id": self.headers.get("X-Request-Id") or uuid.uuid4().hex}
        self.answer(status, json.dumps(value).encode() if value is not None else b"", kind, named | headers)

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = handle_any

    def answer(self, status, body, kind, headers):
        self.send_response(status)
        for name, value in {"Content-Type": kind, "Content-Length": str(len(body)), **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def file(self, path):
        file = (DIST / path.lstrip("/")).resolve()
        if not file.is_file() or DIST not in file.parents:
            file = DIST / "index.html"
        kind = mimetypes.guess_type(file.name)[0] or "application/octet-stream"
        self.answer(200, file.read_bytes(), kind, {"Content-Security-Policy": CSP, "Cache-Control": "no-cache"})

    def figured(self, path):
        """The players whose figures a change may have moved: those of a round that was finished, or is now."""
        r = STATE.rounds.get((path.split("/") + [""] * 4)[3])
        is_over = r and (r["status"] == "finished" or path.endswith(("/reopen", "/finish")) or r.get("deleted"))
        return {m["id"] for m in r["members"]} if is_over else ()

    def me(self):
        token = re.search(r"golf_session=(\w+)", self.headers.get("Cookie") or "")
        player = STATE.sessions.get(token.group(1)) if token else None
        if not player:
            raise Refused(401, "unauthenticated", "Sign in first")
        named = self.headers.get("X-Golf-Player")
        if named not in (None, player):
            raise Refused(409, "other-account", "Another account is signed in.")
        if named is None and self.command != "GET" and self.headers.get("Sec-Fetch-Site"):
            raise Refused(428, "account-not-named", "This page is out of date.")
        return player

    def signed_in(self, player, status):
        token = uuid.uuid4().hex
        STATE.sessions[token] = player["id"]
        cookie = f"golf_session={token}; HttpOnly; SameSite=Lax; Path=/"
        return status, {k: player[k] for k in ("id", "handle", "displayName")}, {"Set-Cookie": cookie}

    def route(self, method, path, query, body):
        parts = path.strip("/").split("/")[1:]
        if path == "/api/players":
            if any(p["handle"] == body["handle"] for p in STATE.players.values()):
                raise Refused(409, "handle-taken", "The handle is taken", errors=[
                    {"pointer": "/handle", "message": "This handle is taken."}])
            faults = []
            if len(body["password"]) < 12:
                faults.append({"pointer": "/password", "message": "Use at least 12 characters."})
            if not re.fullmatch(r"[a-z0-9][a-z0-9_-]{1,30}[a-z0-9]", body["handle"]):
                faults.append({"pointer": "/handle", "message": "3 to 32 small letters, digits, - and _."})
            if faults:
                raise Refused(422, "invalid", "Not allowed", errors=faults)
            player = body | {"id": str(uuid.uuid4())}
            STATE.players[player["id"]] = player
            return self.signed_in(player, 201)
        if path == "/api/session":
            if method == "DELETE":
                self.me()
                return 204, None, {"Set-Cookie": "golf_session=; Max-Age=0; Path=/", "Clear-Site-Data": '"cache"'}
            for player in STATE.players.values():
                if player["handle"] == body["handle"] and player["password"] == body["password"]:
                    return self.signed_in(player, 200)
            raise Refused(401, "unauthenticated", "No such player and password")
        if path == "/api/join/preview":
            known = re.search(r"golf_session=", self.headers.get("Cookie") or "")
            return 200, together.preview(STATE, body, STATE.players[self.me()] if known else None), {}
        if path == "/api/spectate":
            return 200, spectators.spectate(STATE, body, shown), {"X-Robots-Tag": "noindex", "Cache-Control": "no-store"}
        me = STATE.players[self.me()]
        if path == "/api/join":
            status, r = together.join(STATE, body, me)
            return status, shown(settle(r)), {}
        if parts[0] == "devices":
            STATE.devices[parts[1]] = body["name"]
            return 204, None, {}
        if path == "/api/live/tickets":
            return 200, live.tickets(STATE, body, me), {}
        if path == "/api/partners":
            return 200, together.partners(STATE, me), {}
        if path == "/api/me/deletion":
            if body["password"] != me["password"]:
                raise Refused(403, "wrong-password", "The password is wrong.")
            del STATE.players[me["id"]]
            STATE.sessions = {token: player for token, player in STATE.sessions.items() if player != me["id"]}
            return 204, None, {"Set-Cookie": "golf_session=; Max-Age=0; Path=/", "Clear-Site-Data": '"cache"'}
        if path == "/api/me":
            return 200, {k: me[k] for k in ("id", "handle", "displayName")}, {}
        if parts[0] == "courses":
            return self.courses(parts)
        if parts[0] == "analytics":
            return self.analytics(me, "/".join(parts[1:]), query)
        if parts[0] == "deleted-rounds":
            gone = [r for r in STATE.rounds.values() if r["ownerId"] == me["id"] and r.get("deleted")]
            gone.sort(key=lambda r: r["deleted"], reverse=True)
            until = lambda r: (datetime.fromisoformat(r["deleted"].replace("Z", "+00:00")) + timedelta(days=30)).isoformat()
            return 200, {"rounds": [self.listed(r) | {"deletedAt": r["deleted"], "restorableUntil": until(r)}
                                    for r in gone]}, {}
        return self.rounds(method, parts, query, body, me)

    def listed(self, r, me=None):
        mine = [c for c in r["cards"] if me and c["player"]["id"] == me["id"]] or [c for c in r["cards"] if not c["player"]["guest"]]
        return {k: r[k] for k in ("id", "mode", "playedOn", "startedAt")} | {
            "course": {k: r["course"][k] for k in ("id", "club", "name")}, "players": len(r["cards"]),
            **{k: mine[0].get(k) for k in ("totals", "holesMissing", "postedNine")}}

    def courses(self, parts):
        if len(parts) == 2:
            return 200, COURSES[parts[1]], {}
        brief = lambda t: {k: t[k] for k in ("id", "name", "colour", "gender", "courseRating", "slope")} | {
            "yards": sum(h["yards"] for h in t["holes"]), "par": sum(h["par"] for h in t["holes"])}
        return 200, {"courses": [{k: c[k] for k in ("id", "revision", "club", "name", "holeCount")} | {
            "par": sum(h["par"] for h in c["tees"][0]["holes"]), "tees": [brief(t) for t in c["tees"]]}
            for c in COURSES.values()]}, {}

    def rounds(self, method, parts, query, body, me):
        mine = [r for r in STATE.rounds.values() if together.is_in(r, me["id"]) and not r.get("deleted")]
        if len(parts) == 1 and method == "GET":
            asked = dict(p.split("=") for p in query.split("&") if "=" in p)
            mine.sort(key=lambda r: (r["playedOn"], r["startedAt"]), reverse=True)
            mine = [r for r in mine if asked.get("status") in (None, r["status"])
                    and asked.get("course") in (None, r["course"]["id"])]
            start, limit = int(asked.get("cursor") or 0), int(asked.get("limit") or 20)
            page = mine[start:start + limit]
            more = start + limit < len(mine)
            return 200, {"rounds": [self.listed(r, me) | {"status": r["status"]} for r in page],
                "next": str(start + limit) if more else None}, {}
        if len(parts) == 1:
            return self.create(body, me)
        r = STATE.rounds.get(parts[1])
        if r and r["ownerId"] == me["id"] and parts[2:] == ["restore"]:
            r["deleted"] = False
            return 200, shown(r), {}
        if r and not together.is_in(r, me["id"]) and "holes" in parts:
            trust.moved(STATE, parts[3], int(parts[5]), me)
        if not r or not together.is_in(r, me["id"]) or r.get("deleted"):
            raise Refused(404, "not-found", "Not there, or not yours")
        answer = spectators.change(STATE, method, parts, body, me, r) or \
            together.change(STATE, method, parts, body, me, r, settle) or \
            trust.change(STATE, method, parts, body, me, r, self.headers)
        if answer:
            status, value = answer
            return status, shown(settle(value)) if value and "cards" in value else value, {}
        if len(parts) == 2 and method == "DELETE":
            r["deleted"] = r.get("deleted") or NOW()
            return 204, None, {}
        if method == "GET":
            return 200, shown(r), {}
        mine = [c for c in r["cards"] if c["keeper"] == me["id"]]
        if method == "PATCH" and "pcc" in body:
            if len(parts) == 2:
                r["pcc"] = body["pcc"]
            for card in mine:
                card["pcc"] = body["pcc"]
            for card in r["cards"]:
                card.setdefault("pcc", 0)
        elif method == "PATCH" and "game" in body:
            r["game"] = body["game"]
        elif parts[2:] == ["reopen"]:
            for card in mine:
                card["status"], card["finishedAt"] = "open", None
                card["holesMissing"] = card["postedNine"] = None
        elif parts[2:] == ["finish"]:
            lacking = [{"card": c["id"], "holes": [h for h in r["holeOrder"] if not any(
                x["hole"] == h and not x.get("cleared") for x in c["holes"])]} for c in mine]
            why = body.get("holesMissing")
            if any(m["holes"] for m in lacking) and not why and not body.get("allowMissing"):
                raise Refused(409, "holes-missing", "Holes are missing", missing=lacking)
            for card, holes in zip(mine, [m["holes"] for m in lacking]):
                card["status"], card["finishedAt"] = "finished", NOW()
                played = {h for h in r["holeOrder"] if h not in holes}
                nine = "front" if played == set(range(1, 10)) else "back" if played == set(range(10, 19)) else None
                card["holesMissing"] = why if holes else None
                card["postedNine"] = nine if body.get("asNine") and len(r["holeOrder"]) == 18 else None
                for h in holes if why == "pickedUp" else []:
                    card["holes"] = [x for x in card["holes"] if x["hole"] != h] + [{
                        "hole": h, "pickedUp": True, "version": 1, "recordedAt": NOW(), "recordedBy": me["id"]}]
            trust.note(r, me, "finished", card=mine[0]["id"])
            settle(r)
        elif r["status"] == "finished" and "holes" not in parts:
            raise Refused(409, "round-finished", "The round is finished", detail="Reopen the round to change it.")
        elif len(parts) == 2:
            r["startHole"] = body["startHole"]
        elif parts[2:] == ["cards"]:
            r["cards"].append(self.card(body, me))
        elif len(parts) == 4 and method == "DELETE":
            r["cards"] = [c for c in r["cards"] if c["id"] != parts[3]]
        elif len(parts) == 4:
            card = next(c for c in r["cards"] if c["id"] == parts[3])
            if "guestName" in body:
                card["player"]["name"] = body["guestName"]
            card |= {k: body[k] for k in ("tee", "handicapIndex") if k in body}
            card["sequence"] += 1
        else:
            return self.hole(r, parts, method, body, me)
        r["revision"] += 1
        return 200, shown(settle(r)), {}

    def card(self, body, me):
        guest = "guestName" in body
        return {"id": body.get("cardId") or str(uuid.uuid4()), "tee": body["tee"], "status": "open", "sequence": 1,
                "player": {"id": str(uuid.uuid4()) if guest else me["id"], "guest": guest,
                           "name": body.get("guestName") or me["displayName"]},
                "handicapIndex": body.get("handicapIndex"), "holes": [], "keeper": me["id"], "replaces": None}

    def create(self, body, me):
        if body["id"] in STATE.rounds:
            return 200, shown(STATE.rounds[body["id"]]), {}
        latest = (datetime.now(timezone.utc) + timedelta(hours=14)).date().isoformat()
        if not "1900-01-01" <= body["playedOn"] <= latest:
            raise Refused(422, "invalid", "The request is not valid.", errors=[
                {"pointer": "/playedOn", "message": "This day is in the future in every time zone."}])
        course = COURSES[body["course"]]
        choices = [{k: t[k] for k in ("id", "name", "gender")} for t in course["tees"]]
        r = {"id": body["id"], "ownerId": me["id"], "status": "open", "revision": 1, "mode": body["mode"],
             "startHole": body.get("startHole", 1), "playedOn": body["playedOn"], "startedAt": NOW(),
             "finishedAt": None, "scoring": "members", "game": body.get("game"), "barred": [], "members": [together.member(me, True)],
             "cards": [self.card(p, me) for p in body["players"]],
             "course": {k: course[k] for k in ("id", "revision", "club", "name", "holeCount")} | {
                 "teeChoices": choices}}
        STATE.rounds[r["id"]] = r
        return 201, shown(settle(r)), {}

    def hole(self, r, parts, method, body, me):
        card, number = next((c for c in r["cards"] if c["id"] == parts[3]), None), int(parts[5])
        if not card:
            trust.moved(STATE, parts[3], number, me)
        if card["status"] == "finished":
            state = trust.late(r, card, number, body if method == "PUT" else {"cleared": True}, me)
            return 202 if state.get("proposed") else 200, state, {}
        held = next((h for h in card["holes"] if h["hole"] == number), None)
        version = held["version"] if held else 0
        wanted = self.headers.get("If-Match")
        if wanted and wanted != f'"{version}"':
            raise Refused(412, "hole-changed", "Another device wrote since", stored=held,
                          storedByName=me["displayName"], sent=body or None)
        value = {"cleared": True} if method == "DELETE" else body
        if body.get("strokes", 1) > 60:
            raise Refused(422, "invalid", "Not allowed", detail="Strokes are 1 to 60 here.")
        if not held or {k: v for k, v in held.items() if k in value} != value:
            held = trust.write(r, card, number, value, me, self.headers.get("X-Device"))
        settle(r)
        return 200, {"id": card["id"], "roundId": r["id"], "status": card["status"], "sequence": card["sequence"],
                     "hole": held, "totals": card["totals"]}, {}

    def analytics(self, me, view, query):
        played = []
        for r in STATE.rounds.values():
            card = next(c for c in r["cards"] if not c["player"]["guest"])
            if r["ownerId"] == me["id"] and not r.get("deleted") and r["status"] == "finished" \
                    and card["totals"]["complete"] and all("strokes" in h for h in card["holes"]):
                played.append((r, card, next(t for t in r["tees"] if t["id"] == card["tee"])))
        played.sort(key=lambda p: (p[0]["playedOn"], p[0]["startedAt"]))

        def best(some):
            if not some:
                return None
            r, c, t = min(some, key=lambda p: p[1]["totals"]["toPar"])
            return {"roundId": r["id"], "playedOn": r["playedOn"], "gross": c["totals"]["total"],
                    "toPar": c["totals"]["toPar"], "course": {k: r["course"][k] for k in ("id", "club", "name")},
                    "tee": {k: t[k] for k in ("id", "name")}}

        form = lambda p: 113 / p[2]["slope"] * (p[1]["totals"]["total"] - p[2]["courseRating"])
        mean = lambda values: round(sum(values) / len(values), 1)
        of = lambda holes: [p for p in played if len(p[0]["holeOrder"]) == holes]

        def recently(some):
            recent = None
            if len(some) >= 10:
                last, before = mean([form(p) for p in some[-5:]]), mean([form(p) for p in some[-10:-5]])
                recent = {"lastFive": last, "fiveBefore": before, "change": round(last - before, 1)}
            return recent

        def figures(some):
            return {"rounds": len(some), "averageScore": mean([p[1]["totals"]["total"] for p in some]) if some else None,
                    "averageToPar": mean([p[1]["totals"]["toPar"] for p in some]) if some else None,
                    "best": best(some), "recent": recently(some)}

        asked = dict(p.split("=") for p in query.split("&") if "=" in p)
        if view == "handicap":
            return 200, made.handicap(played), {}
        if view == "handicap/explanation":
            return 200, made.explanation(played, asked.get("day")), {}
        if view == "handicap/what-if":
            return 200, made.what_if(played, asked), {}
        if view == "statistics":
            return 200, made.statistics(played, asked, recently), {}
        if view == "achievements":
            return 200, made.achievements(played), {}
        if view == "overview":
            names = ["eagleOrBetter", "birdie", "par", "bogey", "doubleBogey", "worse"]
            counts = dict.fromkeys(names, 0)
            for _, c, t in played:
                pars = {h["number"]: h["par"] for h in t["holes"]}
                for h in c["holes"]:
                    counts[names[max(0, min(5, h["strokes"] - pars[h["hole"]] + 2))]] += 1
            return 200, {"roundsPlayed": len(played), "eighteen": figures(of(18)), "nine": figures(of(9)),
                         "distribution": {"holes": sum(counts.values())} | counts}, {}
        if view == "trend":
            holes = 9 if "holes=9" in query else 18
            some = of(holes)
            return 200, {"holes": holes, "points": [best([p]) | {"form": round(form(p), 1), "formAverage": mean(
                [form(x) for x in some[i - 4:i + 1]]) if i >= 4 else None} for i, p in enumerate(some)]}, {}
        keys = sorted({(p[0]["course"]["name"], p[1]["tee"]) for p in played})
        rows = []
        for name, tee in keys:
            some = [p for p in played if p[0]["course"]["name"] == name and p[1]["tee"] == tee]
            one = best(some)
            rows.append({"course": one["course"], "tee": one["tee"],
                         "eighteen": best([p for p in some if p in of(18)]), "nine": best([p for p in some if p in of(9)])})
        return 200, {"bests": rows}, {}


trust.NOW, trust.Refused = NOW, Refused
live.NOW, live.Refused = NOW, Refused
spectators.NOW, spectators.Refused = NOW, Refused
together.COURSES, together.NOW, together.Refused, together.round_tee = COURSES, NOW, Refused, round_tee

if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--port", type=int, default=8090)
    parser.add_argument("--state", help="keeps what was entered in this file, over restarts")
    ARGUMENTS = parser.parse_args()
    if ARGUMENTS.state and Path(ARGUMENTS.state).exists():
        STATE.__dict__.update(pickle.loads(Path(ARGUMENTS.state).read_bytes()))
    ThreadingHTTPServer(("127.0.0.1", ARGUMENTS.port), Handler).serve_forever()
