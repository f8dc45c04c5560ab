"""The stand-in's links for spectators, and what such a link opens.

`server.py` gives the names that both need: NOW, Refused.
"""

import re
import secrets
import uuid

import live


def running(state, r):
    return next(((token, one) for token, one in state.links.items() if one["round"] == r["id"]), (None, None))


def end(state, r):
    token, one = running(state, r)
    if not one:
        return None
    del state.links[token]
    live.end(one["id"])
    return {"ended": "now"}


def change(state, method, parts, body, me, r):
    """The routes under a round: status and value, or None if the path is none of them."""
    if parts[2:] == ["spectator-link"]:
        _, one = running(state, r)
        told = one and {k: one[k] for k in ("id", "madeAt")}
        if method == "GET":
            if not told:
                raise Refused(404, "no-spectator-link", "There is no link.")
            return 200, told
        if r["ownerId"] != me["id"]:
            raise Refused(404, "not-found", "Not there, or not yours")
        ended = end(state, r)
        if method == "DELETE":
            return 200, {"ended": "now"}
        token = secrets.token_urlsafe(16)
        state.links[token] = {"round": r["id"], "id": str(uuid.uuid4()), "madeAt": NOW()}
        return 201, {"id": state.links[token]["id"], "token": token, "madeAt": state.links[token]["madeAt"], "previous": ended}
    if len(parts) == 5 and parts[4] == "spectator-name":
        card = next((c for c in r["cards"] if c["id"] == parts[3] and c["keeper"] == me["id"]), None)
        if not card:
            raise Refused(404, "not-found", "Not there, or not yours")
        card["spectatorName"] = body["shown"]
        r["revision"] += 1
        return 204, None
    return None


def choice(card):
    return card.get("spectatorName", "initials" if card["player"]["guest"] else "name")


def name_of(card, used):
    """The name or the initials; equal initials are numbered."""
    if choice(card) == "name":
        return card["player"]["name"]
    short = "".join(f"{word[0]}." for word in re.split(r"\s+", card["player"]["name"]) if word)
    used[short] = used.get(short, 0) + 1
    return short if used[short] == 1 else f"{short} {used[short]}"


def spectate(state, body, shown):
    one = state.links.get(body["token"])
    r = one and state.rounds.get(one["round"])
    if not r or r.get("deleted"):
        raise Refused(404, "spectator-link-unknown", "No round has this link.")
    full, used = shown(r), {}
    hole = lambda h: {k: h[k] for k in ("hole", "strokes", "putts", "firstPuttFeet", "fairway", "penalties", "greensideBunker")
                      if k in h} | {"pickedUp": bool(h.get("pickedUp"))}
    cards = [{k: c.get(k) for k in ("id", "tee", "courseHandicap", "playingHandicap", "strokesReceived", "status", "finishedAt",
                                    "sequence", "totals", "net", "lastNews")} |
             {"player": {"name": name_of(c, used), "guest": c["player"]["guest"]}, "handicapIndex": None, "differential": None,
              "holes": [hole(h) for h in c["holes"] if not h.get("cleared")]} for c in full["cards"]]
    told = {k: full.get(k) for k in ("id", "status", "revision", "mode", "startHole", "playedOn", "startedAt", "finishedAt",
                                     "game", "tees", "holeOrder")}
    course = {k: full["course"][k] for k in ("club", "name", "holeCount")}
    return {"round": told | {"course": course, "cards": cards}, "ticket": live.ticket(f"round:{r['id']}", f"link:{one['id']}"),
            "at": NOW()}
