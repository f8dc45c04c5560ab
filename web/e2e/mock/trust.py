"""Who finished what, who entered what, and who confirmed it: the routes of a round that several phones score.

`server.py` gives the names that both need: NOW, Refused.
"""

VALUES = ("strokes", "putts", "firstPuttFeet", "fairway", "penalties", "greensideBunker", "pickedUp", "cleared")


def value_of(hole):
    return {k: v for k, v in (hole or {"cleared": True}).items() if k in VALUES and v is not False}


def note(r, me, kind, **more):
    r.setdefault("changes", []).insert(0, {"card": None, "hole": None, "by": me["id"], "byName": me["displayName"],
                                           "deviceId": None, "at": NOW(), "kind": kind, "strokes": None, "before": None} | more)


def shown(r):
    """A round with several members has no notes."""
    hide = len(r["members"]) > 1
    holes = lambda c: [{k: v for k, v in h.items() if not (hide and k == "note")} for h in c["holes"]]
    return {k: v for k, v in r.items() if k != "changes"} | {"cards": [c | {
        "holes": holes(c), "confirmedBy": [n["who"] for n in c.get("confirmed", []) if n["sequence"] == c["sequence"]],
        "proposals": c.get("proposals", []), "pcc": c.get("pcc", r.get("pcc", 0)), "playedOn": r["playedOn"],
        "finishedAt": c.get("finishedAt"), "lastNews": max((h["recordedAt"] for h in c["holes"]), default=None)}
        for c in ({k: v for k, v in c.items() if k != "undo"} for c in r["cards"])]}


def moved(state, card, number, me):
    """The problem of a write to a card that another one has replaced, in a round of the player's."""
    for other in state.rounds.values():
        for c in other["cards"]:
            if c.get("replaces") == card and any(m["id"] == me["id"] for m in other["members"]):
                stored = next((h for h in c["holes"] if h["hole"] == number), None)
                raise Refused(409, "card-moved", "This card has a new place.", card=c["id"], round=other["id"], stored=stored)
    raise Refused(404, "not-found", "Not there, or not yours")


def late(r, card, number, value, me):
    """A hole of a finished card: what is stored already is a success, anything else is proposed to the card's keeper."""
    held = next((h for h in card["holes"] if h["hole"] == number), None)
    if value_of(held) != value_of(value):
        propose(card, number, me, "late", value_of(value))
    return {"id": card["id"], "roundId": r["id"], "status": card["status"], "sequence": card["sequence"], "hole": held,
            "totals": card["totals"]} | ({"proposed": True} if value_of(held) != value_of(value) else {})


def propose(card, number, me, kind, value):
    rest = [p for p in card.get("proposals", []) if (p["hole"], p["by"]) != (number, me["id"])]
    card["proposals"] = rest + [{"hole": number, "by": me["id"], "byName": me["displayName"], "kind": kind, "at": NOW()} | value]


def change(state, method, parts, body, me, r, headers):
    """The routes under a round that are about trust: status and value, or None if the path is none of them."""
    rest = parts[2:]
    if rest == ["history"]:
        names = state.devices
        line = lambda c: {k: v for k, v in c.items() if k != "deviceId"} | {"deviceName": names.get(c["deviceId"])}
        return 200, {"changes": [line(c) for c in r.get("changes", [])][:200], "next": None}
    if rest == ["notes"]:
        return 200, {"notes": [{"card": c["id"], "hole": h["hole"], "note": h["note"]} for c in r["cards"]
                               if c["keeper"] == me["id"] for h in c["holes"] if h.get("note")]}
    if rest[:1] != ["cards"] or len(rest) < 3:
        return None
    card = next((c for c in r["cards"] if c["id"] == rest[1]), None)
    if not card:
        return None
    if rest[2] == "confirm":
        kept = [n for n in card.get("confirmed", []) if n["who"]["id"] != me["id"]]
        if method == "POST":
            if card["status"] == "open":
                raise Refused(409, "not-finished", "The card is not finished")
            if body["sequence"] != card["sequence"]:
                raise Refused(412, "card-changed", "The card has changed")
            kept.append({"who": {"id": me["id"], "name": me["displayName"], "at": NOW()}, "sequence": card["sequence"]})
        card["confirmed"] = kept
    elif rest[4:] == ["query"]:
        propose(card, int(rest[3]), me, "query", {"strokes": body["strokes"]})
    elif rest[4:] == ["settle"]:
        number = int(rest[3])
        asked = next((p for p in card.get("proposals", []) if (p["hole"], p["by"]) == (number, body["by"])), None)
        held = next((h for h in card["holes"] if h["hole"] == number), None)
        if headers.get("If-Match") != f'"{held["version"] if held else 0}"':
            raise Refused(412, "hole-changed", "The hole has changed", stored=held, sent=None)
        if asked and body["accept"]:
            write(r, card, number, {k: asked[k] for k in VALUES if k in asked}, me, None)
        card["proposals"] = [p for p in card.get("proposals", []) if p is not asked]
    else:
        return None
    r["revision"] += 1
    return 200, r


def write(r, card, number, value, me, device):
    """Stores a hole's value, and notes it in the history."""
    held = next((h for h in card["holes"] if h["hole"] == number), None)
    new = {"hole": number, "version": held["version"] + 1 if held else 1, "recordedAt": NOW(), "recordedBy": me["id"],
           "deviceId": device} | value
    card["holes"] = sorted([h for h in card["holes"] if h["hole"] != number] + [new], key=lambda h: h["hole"])
    card["sequence"] += 1
    kind = "cleared" if value.get("cleared") else "changed" if held and not held.get("cleared") else "entered"
    note(r, me, kind, card=card["id"], hole=number, strokes=value.get("strokes"),
         before=(held or {}).get("strokes"), deviceId=device)
    return new
