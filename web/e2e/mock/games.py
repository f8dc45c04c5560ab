"""The stand-in's strokes received and net scores, by the shapes of the contract."""

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
    # The app reckons them by itself.
    r["formats"] = []
