"""The stand-in's strokes received and net scores, by the shapes of the contract."""

from figures import differential
from math import floor


USUAL = {"matchPlay": 100, "nassau": 100, "skins": 100, "bestBall": 85, "fourBall": 90}
MATCHES = ("matchPlay", "nassau", "fourBall")


def course_handicap(index, tee):
    share = index if len(tee["holes"]) == 18 else floor(index * 5 + 0.5) / 10
    return share * tee["slope"] / 113 + tee["courseRating"] - tee["par"]


def plays(game, entrants):
    """The strokes of each (index, tee) in the game; None without any."""
    if game and game["scoring"] == "gross":
        return [None for _ in entrants]
    form = game["format"] if game else "strokePlay"
    pairs = form in MATCHES and any(len(side) > 1 for side in (game["sides"] or []))
    percent = (game and game["allowance"]) or (90 if pairs else USUAL.get(form, 95))
    lowest = min(tee["par"] for _, tee in entrants)
    add = lambda tee: tee["par"] - lowest if form in MATCHES or form == "skins" else 0
    all_ = [None if index is None else floor(course_handicap(index, tee) * percent / 100 + 0.5) + add(tee) for index, tee in entrants]
    if form not in MATCHES:
        return all_
    return [None for _ in all_] if None in all_ else [one - min(all_) for one in all_]


def received(index, tee, playing):
    holes = tee["holes"]
    rounded = None if index is None else floor(course_handicap(index, tee) + 0.5)
    if playing is None:
        return {"courseHandicap": rounded, "playingHandicap": None, "strokesReceived": None}
    each, more = divmod(playing, len(holes))
    ranked = sorted(holes, key=lambda h: h["strokeIndex"])
    return {"courseHandicap": rounded, "playingHandicap": playing,
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
    entrants = [(c["handicapIndex"], tees[c["tee"]]) for c in r["cards"]]
    for c, playing in zip(r["cards"], plays(r.get("game"), entrants)):
        tee = tees[c["tee"]]
        c |= received(c["handicapIndex"], tee, playing)
        c["net"] = net(c, tee)
        done = r["status"] == "finished" and c["totals"]["complete"] and c["totals"]["total"] is not None
        c["differential"] = differential(c["totals"]["total"], tee, len(tee["holes"]), r["pcc"], c["handicapIndex"]) \
            if done and (len(tee["holes"]) == 18 or c["handicapIndex"] is not None) else None
    # The app reckons them by itself.
    r["formats"] = []
