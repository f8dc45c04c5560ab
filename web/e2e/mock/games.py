"""The stand-in's strokes received, net scores and games, by the shapes of the contract."""

from figures import differential
from math import floor


def received(index, tee):
    holes = tee["holes"]
    if index is None:
        return {"courseHandicap": None, "playingHandicap": None, "strokesReceived": None}
    share = index if len(holes) == 18 else floor(index * 5 + 0.5) / 10
    exact = share * tee["slope"] / 113 + tee["courseRating"] - tee["par"]
    playing = floor(exact * 0.95 + 0.5)
    each, more = divmod(playing, len(holes))
    ranked = sorted(holes, key=lambda h: h["strokeIndex"])
    return {"courseHandicap": floor(exact + 0.5), "playingHandicap": playing,
            "strokesReceived": [each + (ranked.index(h) < more) for h in sorted(holes, key=lambda h: h["number"])]}


def net(card, tee):
    strokes = card["strokesReceived"]
    if strokes is None:
        return None
    rows = [(h["number"], by[h["number"]]["strokes"] - less, h["par"]) for h, less in zip(tee["holes"], strokes)
            for by in [{s["hole"]: s for s in card["holes"] if "strokes" in s}] if h["number"] in by]
    add = lambda some: sum(s for _, s, _ in some) if some else None
    return {"out": add([r for r in rows if r[0] <= 9]), "in": add([r for r in rows if r[0] > 9]), "total": add(rows),
            "toPar": sum(s - p for _, s, p in rows) if rows else None}


def settle(r):
    tees = {t["id"]: t for t in r["tees"]}
    for c in r["cards"]:
        tee = tees[c["tee"]]
        c |= received(c["handicapIndex"], tee)
        c["net"] = net(c, tee)
        done = r["status"] == "finished" and c["totals"]["complete"] and c["totals"]["total"] is not None
        c["differential"] = differential(c["totals"]["total"], tee, len(tee["holes"]), r["pcc"], c["handicapIndex"]) \
            if done and (len(tee["holes"]) == 18 or c["handicapIndex"] is not None) else None
    r["formats"] = formats(r, tees)


def score(c, tees, scoring, hole):
    held = next((h for h in c["holes"] if h["hole"] == hole and not h.get("cleared")), None)
    if not held or "strokes" not in held:
        return None
    place = [h["number"] for h in tees[c["tee"]]["holes"]].index(hole)
    return held["strokes"] - (c["strokesReceived"][place] if scoring == "net" else 0)


def par(c, tees, hole):
    return next(h["par"] for h in tees[c["tee"]]["holes"] if h["number"] == hole)


def places(values):
    known = [v for v in values if v is not None]
    return [None if v is None else {"number": 1 + sum(k < v for k in known), "isTied": known.count(v) > 1} for v in values]


def formats(r, tees):
    cards = r["cards"]
    if not any(c["totals"]["holesPlayed"] for c in cards):
        return []
    scorings = ["gross"] + (["net"] if all(c["strokesReceived"] for c in cards) else [])
    names = {c["id"]: c["player"]["name"] for c in cards}
    found = []

    def add(kind, scoring, allowance, sentence, result, sides=None):
        found.append({"format": kind, "scoring": scoring, "allowance": allowance if scoring == "net" else None,
                      "sides": sides, "sentence": sentence, "result": result})

    for scoring in scorings:
        line = lambda c: [(h, score(c, tees, scoring, h), par(c, tees, h)) for h in r["holeOrder"]]
        add("strokePlay", scoring, 95, *strokes(cards, line, names))
        add("stableford", scoring, 95, *points(cards, line, names, lambda over: max(0, 2 - over)))
        add("modifiedStableford", scoring, 95, *points(cards, line, names, lambda over: {-1: 2, 0: 0, 1: -1}.get(over, 5 if over < 0 else -3)))
        if len(cards) == 2:
            match = lambda holes: matched(cards[0]["id"], cards[1]["id"], dict(zip(r["holeOrder"], line(cards[0]))),
                                          dict(zip(r["holeOrder"], line(cards[1]))), holes)
            whole = match(r["holeOrder"])
            leader = f"{names[whole['leader']]} is " if whole["leader"] else "The match is "
            add("matchPlay", scoring, 100, leader + whole["score"], whole)
            if len(r["holeOrder"]) == 18:
                front, back = match([h for h in r["holeOrder"] if h < 10]), match([h for h in r["holeOrder"] if h > 9])
                text = " ".join(f"{n}: {m['score']}." for n, m in (("Front", front), ("Back", back), ("Total", whole)))
                add("nassau", scoring, 100, text, {"front": front, "back": back, "total": whole, "balance": 0})
        if len(cards) > 1:
            add("skins", scoring, 95, *skins(cards, line, names))
        if len(cards) == 4:
            sides = [{"id": "A", "cards": [c["id"] for c in cards[:2]]}, {"id": "B", "cards": [c["id"] for c in cards[2:]]}]
            best = lambda some: [min(x, key=lambda s: 99 if s[1] is None else s[1]) for x in zip(*map(line, some))]
            lines = {"A": best(cards[:2]), "B": best(cards[2:])}
            pairs = [{"id": s["id"], "totals": {"complete": False, "thru": 9}} for s in sides]
            label = {"A": "Anna and Bodo", "B": "Cleo and Dora"}
            add("bestBall", scoring, 85, *strokes(pairs, lambda p: lines[p["id"]], label), sides=sides)
            m = matched("A", "B", *({h[0]: h for h in lines[s]} for s in "AB"), r["holeOrder"])
            add("fourBall", scoring, 90, (f"{label[m['leader']]} are " if m["leader"] else "The match is ") + m["score"], m, sides=sides)
    return found


def strokes(cards, line, names):
    rows = []
    for c in cards:
        done = [(s, p) for _, s, p in line(c) if s is not None]
        rows.append({"competitor": c["id"], "place": None, "total": sum(s for s, _ in done) if done else None,
                     "toPar": sum(s - p for s, p in done) if done else None, "thru": c["totals"]["thru"],
                     "isComplete": c["totals"]["complete"], "isNoReturn": False})
    for row, place in zip(rows, places([x["toPar"] for x in rows])):
        row["place"] = place
    rows.sort(key=lambda x: x["place"]["number"] if x["place"] else 99)
    return f"{names[rows[0]['competitor']]}{' leads at' if len(rows) > 1 else ':'} {rows[0]['toPar']:+d} thru {rows[0]['thru']}", {"standings": rows}


def points(cards, line, names, table):
    rows = []
    for c in cards:
        holes = [{"hole": h, "points": table(s - p)} for h, s, p in line(c) if s is not None]
        rows.append({"competitor": c["id"], "place": None, "points": sum(h["points"] for h in holes), "holes": holes,
                     "thru": c["totals"]["thru"], "isComplete": c["totals"]["complete"]})
    for row, place in zip(rows, places([-x["points"] if x["holes"] else None for x in rows])):
        row["place"] = place
    rows.sort(key=lambda x: -x["points"])
    return f"{names[rows[0]['competitor']]}{' leads with' if len(rows) > 1 else ':'} {rows[0]['points']} points thru {rows[0]['thru']}", {"standings": rows}


def matched(first, second, one, other, order):
    lead, holes = 0, []
    for hole in order:
        a, b = one[hole][1], other[hole][1]
        if a is None or b is None or abs(lead) > len(order) - len(holes):
            continue
        lead += (b > a) - (a > b)
        holes.append({"hole": hole, "winner": first if a < b else second if b < a else None, "lead": lead})
    left = len(order) - len(holes)
    leader = first if lead > 0 else second if lead < 0 else None
    state = "notStarted" if not holes else "won" if abs(lead) > left else "halved" if not left else "allSquare" if not lead \
        else "dormie" if abs(lead) == left else "up"
    text = {"won": f"{abs(lead)}&{left}", "up": f"{abs(lead)} up with {left} to play", "allSquare": f"all square with {left} to play",
            "dormie": f"dormie, {abs(lead)} up with {left} to play"}.get(state, "halved" if holes else "not started")
    return {"first": first, "second": second, "leader": leader, "lead": lead, "left": left, "state": state, "score": text,
            "holes": holes}


def skins(cards, line, names):
    won, holes, carried = {c["id"]: 0 for c in cards}, [], 0
    lines = {c["id"]: line(c) for c in cards}
    for place in range(len(lines[cards[0]["id"]])):
        here = {c: x[place][1] for c, x in lines.items()}
        if None in here.values():
            break
        best = [c for c, s in here.items() if s == min(here.values())]
        holes.append({"hole": lines[cards[0]["id"]][place][0], "stake": carried + 1, "winner": best[0] if len(best) == 1 else None})
        carried = 0 if len(best) == 1 else carried + 1
        if len(best) == 1:
            won[best[0]] += holes[-1]["stake"]
    rows = sorted(({"competitor": c, "skins": n} for c, n in won.items()), key=lambda x: -x["skins"])
    text = ", ".join(f"{names[x['competitor']]} {x['skins']}" for x in rows if x["skins"]) or "No skin won"
    return text, {"carriesOver": True, "holes": holes, "standings": rows, "carried": carried, "dropped": 0,
                  "open": len(lines[cards[0]["id"]]) - len(holes)}
