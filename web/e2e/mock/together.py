"""Rounds of several players, as far as the app needs them: codes, joining, taking over, leaving, removing.

`server.py` gives the names that both need: COURSES, NOW, Refused, round_tee.
"""

import copy
import random
import re
import uuid
from datetime import datetime, timedelta, timezone

SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
#: Wrong codes that a player may try before being told to wait.
TRIES = 8


def member(player, owner=False):
    return {"id": player["id"], "name": player["displayName"], "owner": owner, "joinedAt": NOW()}


def is_in(r, player):
    return any(m["id"] == player for m in r["members"])


def name_of(state, player):
    return state.players[player]["displayName"] if player in state.players else "Deleted player"


def guests(r, host=None):
    return [c for c in r["cards"] if c["player"]["guest"] and host in (None, c["keeper"])]


def end(state, r):
    state.codes = {code: one for code, one in state.codes.items() if one["round"] != r["id"]}


def running(state, r):
    """The code of a round, unless it has ended: with the round, after 24 hours."""
    for code, one in state.codes.items():
        if one["round"] == r["id"] and one["status"] == r["status"] and one["endsAt"] > NOW():
            return code, one
    return None, None


def find(state, body, me):
    """The round of a typed code and what the code allows. Guesses are limited."""
    code = re.sub(r"[\s-]", "", body["code"]).upper()
    one = state.codes.get(code)
    r = one and state.rounds.get(one["round"])
    if not r or r.get("deleted") or running(state, r)[0] != code:
        tries = state.tries[me["id"] if me else ""] = state.tries.get(me["id"] if me else "", 0) + 1
        if me and tries > TRIES:
            refused = Refused(429, "too-many-requests", "Too many tries.", detail="Wait before the next try.")
            refused.headers = {"Retry-After": "90"}
            raise refused
        raise Refused(404, "code-unknown", "No round has this code.", detail="Ask for a new code.")
    if me and me["id"] in r["barred"]:
        raise Refused(403, "barred", "The owner has removed you from this round.")
    return r, one


def offered(r, one):
    """The guests whose cards the code lets another player take over."""
    return guests(r, one["madeBy"] if r["status"] == "finished" else None)


def preview(state, body, me):
    r, one = find(state, body, me)
    course = COURSES[r["course"]["id"]]
    brief = {"host": name_of(state, r["ownerId"]), "course": {k: course[k] for k in ("club", "name")}, "playedOn": r["playedOn"]}
    if not me:
        return brief
    tees = [round_tee(t, r["mode"]) for t in course["tees"]]
    return brief | {
        "round": r["id"], "status": r["status"], "mode": r["mode"], "startHole": r["startHole"],
        "tees": [{k: t[k] for k in ("id", "name", "colour", "gender", "courseRating", "slope", "par")} for t in tees],
        "guests": [{"card": c["id"], "name": c["player"]["name"], "tee": c["tee"], "status": r["status"],
                    "holesPlayed": c["totals"]["holesPlayed"]} for c in offered(r, one)],
        "free": 4 - len(r["cards"]), "member": is_in(r, me["id"])}


def replaced(card, player, keeper):
    """The card that takes the place of another: its holes, tee and index, with versions of its own."""
    return copy.deepcopy(card) | {"id": str(uuid.uuid4()), "player": player, "keeper": keeper, "replaces": card["id"],
                                  "sequence": 1}


def join(state, body, me):
    r, one = find(state, body, me)
    if any(c["id"] == body["cardId"] for c in r["cards"]):
        return 200, r
    if is_in(r, me["id"]):
        raise Refused(409, "already-joined", "You are in this round already.", round=r["id"])
    player = {"id": me["id"], "guest": False, "name": me["displayName"]}
    if body.get("takeOver"):
        old = next((c for c in offered(r, one) if c["id"] == body["takeOver"]), None)
        if not old:
            raise Refused(409, "guest-taken", "Another player has taken over this guest.")
        undo = {"host": old["keeper"], "player": old["player"]}
        new = replaced(old, player, me["id"]) | {"id": body["cardId"], "undo": undo}
        r["cards"] = [new if c is old else c for c in r["cards"]]
    elif r["status"] == "finished":
        raise Refused(409, "round-finished", "The round is finished")
    elif len(r["cards"]) >= 4:
        raise Refused(409, "round-full", "The round has four cards.")
    else:
        r["cards"].append({"id": body["cardId"], "tee": body["tee"], "status": "open", "sequence": 1, "player": player,
                           "handicapIndex": body.get("handicapIndex"), "holes": [], "keeper": me["id"], "replaces": None})
    r["members"].append(member(me))
    r["revision"] += 1
    return 201, r


def partners(state, me):
    found = {}
    for r in sorted(state.rounds.values(), key=lambda r: (r["playedOn"], r["startedAt"])):
        if r.get("deleted") or not is_in(r, me["id"]):
            continue
        for one in r["members"]:
            if one["id"] != me["id"]:
                before = found.pop(one["id"], {"rounds": 0})
                found[one["id"]] = {"id": one["id"], "name": one["name"], "lastPlayedOn": r["playedOn"],
                                    "rounds": before["rounds"] + 1}
    return {"partners": list(reversed(found.values()))[:50]}


def depart(state, r, player, settle):
    """Takes the player's cards out of the round; what was played becomes a round of their own."""
    own = [c for c in r["cards"] if c["keeper"] == player]
    r["cards"] = [c for c in r["cards"] if c["keeper"] != player]
    r["members"] = [m for m in r["members"] if m["id"] != player]
    if r["ownerId"] == player:
        r["ownerId"], r["members"][0]["owner"] = r["members"][0]["id"], True
    r["revision"] += 1
    if not any(not h.get("cleared") for c in own for h in c["holes"]):
        return None
    made = copy.deepcopy(r) | {"id": str(uuid.uuid4()), "ownerId": player, "barred": [],
                               "cards": [replaced(c, c["player"], player) for c in own],
                               "members": [member(state.players[player], True)]}
    state.rounds[made["id"]] = settle(made)
    return made["id"]


def change(state, method, parts, body, me, r, settle):
    """The routes under a round that are about its players; None if the path is none of them."""
    rest, is_owner = parts[2:], r["ownerId"] == me["id"]
    if rest == ["code"]:
        return codes(state, method, me, r, is_owner)
    if rest == ["leave"]:
        if len(r["members"]) == 1:
            raise Refused(409, "only-member", "You are the only player of this round.")
        return 200, {"round": depart(state, r, me["id"], settle)}
    if rest[:1] == ["members"]:
        if not is_owner or rest[1] == me["id"]:
            raise Refused(404, "not-found", "Not there, or not yours")
        if rest[2:] == ["invite"]:
            r["barred"] = [p for p in r["barred"] if p != rest[1]]
            return 204, None
        if is_in(r, rest[1]):
            r["barred"].append(rest[1])
            depart(state, r, rest[1], settle)
            end(state, r)
        return 200, r
    if rest[2:] == ["undo-takeover"]:
        card = next(c for c in r["cards"] if c["id"] == rest[1])
        if card.get("undo") is None or r["status"] == "finished" or not (is_owner or card["keeper"] == me["id"]):
            raise Refused(404, "not-found", "Not there, or not yours")
        taker = card["player"]["id"]
        back = replaced(card, card["undo"]["player"], card["undo"]["host"]) | {"undo": None}
        r["cards"] = [back if c is card else c for c in r["cards"]]
        r["members"] = [m for m in r["members"] if m["id"] != taker]
        r["revision"] += 1
        return 200, r
    if method == "DELETE" and not rest and not is_owner:
        raise Refused(404, "not-found", "Not there, or not yours")
    if method == "DELETE" and not rest and len(r["members"]) > 1:
        # Without its restoring: the owner's cards are gone, and the round is the next member's.
        own = depart(state, r, me["id"], settle)
        state.rounds.pop(own, None)
        return 204, None
    return None


def codes(state, method, me, r, is_owner):
    code, one = running(state, r)
    shown = lambda code, one: {"code": code, "endsAt": one["endsAt"]} | (
        {"barred": [{"id": p, "name": name_of(state, p)} for p in r["barred"]]} if is_owner else {})
    if method == "GET":
        if not code:
            raise Refused(404, "not-found", "There is no code now")
        return 200, shown(code, one)
    if not (is_owner if r["status"] == "open" else guests(r, me["id"])):
        raise Refused(404, "not-found", "Not there, or not yours")
    end(state, r)
    if method == "DELETE":
        return 204, None
    made = "".join(random.choice(SIGNS) for _ in range(6))
    until = datetime.now(timezone.utc) + timedelta(hours=24)
    state.codes[made] = {"round": r["id"], "madeBy": me["id"], "status": r["status"],
                         "endsAt": until.isoformat(timespec="milliseconds").replace("+00:00", "Z")}
    return 201, shown(made, state.codes[made])
