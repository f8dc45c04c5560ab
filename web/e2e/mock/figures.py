"""The stand-in's handicap, statistics, badges and games: the contract's shapes, with plausible numbers. The rules are the
services' own affair."""

from math import floor

LENGTHS = {18: "eighteen", 9: "nine"}
TABLE = {3: (1, -2), 4: (1, -1), 5: (1, 0), 6: (2, -1), 7: (2, 0), 8: (2, 0), 9: (3, 0), 10: (3, 0), 11: (3, 0),
         12: (4, 0), 13: (4, 0), 14: (4, 0), 15: (5, 0), 16: (5, 0), 17: (6, 0), 18: (6, 0), 19: (7, 0), 20: (8, 0)}


def tenth(value):
    return floor(value * 10 + 0.5) / 10


def course_of(r):
    return {k: r["course"][k] for k in ("id", "club", "name")}


def tee_of(t):
    return {k: t[k] for k in ("id", "name")}


def differential(gross, tee, holes, pcc=0, index=None):
    own = 113 / tee["slope"] * (gross - tee["courseRating"] - pcc * holes / 18)
    return tenth(own if holes == 18 else own + 0.52 * (index or 20) + 1.2)


def revision(values):
    used, adjustment = TABLE[min(20, len(values))]
    first = max(0, len(values) - 20)
    window = sorted(range(first, len(values)), key=lambda place: values[place])[:used]
    return tenth(sum(values[p] for p in window) / used) + adjustment, first, sorted(window)


def handicap(played):
    scores, history, values, holes = [], [], [], 0
    for r, c, t in played:
        length = len(t["holes"])
        holes += length
        index = history[-1]["index"] if history else None
        value = differential(c["totals"]["total"], t, length, r.get("pcc", 0), index)
        values.append(value)
        scores.append({
            "roundId": r["id"], "playedOn": r["playedOn"], "course": course_of(r), "tee": tee_of(t), "holes": length,
            "adjustedGross": c["totals"]["total"], "courseRating": t["courseRating"], "slope": t["slope"],
            "pcc": r.get("pcc", 0), "index": index, "differential": value, "reduction": 0, "counts": False,
            "considered": False, "beingCorrected": False})
        if holes < 54 or len(values) < 3:
            continue
        average, first, counting = revision(values)
        low = min((h["index"] for h in history), default=None) if len(values) > 20 else None
        cap = "none" if low is None or average <= low + 3 else "hard" if average >= low + 7 else "soft"
        held = {"none": average, "soft": tenth((low or 0) + 3 + (average - (low or 0) - 3) / 2), "hard": (low or 0) + 5}
        entry = {"playedOn": r["playedOn"], "index": min(54, tenth(held[cap])), "lowIndex": low, "average": average,
                 "cap": cap, "from": first, "counting": counting}
        if history and history[-1]["playedOn"] == r["playedOn"]:
            history.pop()
        history.append(entry)
    last = history[-1] if history else None
    for place, score in enumerate(scores):
        score["considered"] = place >= len(scores) - 20
        score["counts"] = last is not None and place in last["counting"]
    leaving = len(scores) - 20
    return {"index": last and last["index"], "lowIndex": last and last["lowIndex"], "cap": last and last["cap"],
            "asOf": scores[-1]["playedOn"] if scores else None,
            "towardsFirst": None if last else {"holes": holes, "of": 54}, "scores": scores, "history": history,
            "leavesNext": leaves_next(scores, leaving, last["index"]) if last and leaving >= 0 else None,
            "changes": changes(scores, history)}


def leaves_next(scores, leaving, index):
    score = scores[leaving]
    return {"score": leaving, "playedOn": score["playedOn"], "differential": score["differential"] or 0.0,
            "counts": score["counts"], "index": index, "indexWithout": index, "change": 0.0}


def changes(scores, history):
    if len(history) < 4:
        return []
    days = [{"playedOn": h["playedOn"], "before": tenth(h["index"] + 0.3), "after": h["index"]} for h in history[-4:]]
    day = scores[-5]["playedOn"]
    return [{"changedAt": f"{scores[-1]['playedOn']}T18:20:00.000Z", "roundId": scores[-5]["roundId"], "playedOn": day,
             "reason": f"The round of {day} was corrected: hole 7 is 5 now, not 8.", "days": days}]


def step(rule, title, formula, inputs, result, **more):
    steps = [i.pop("of") for i in inputs if "of" in i]
    place = 0
    for i in inputs:
        if i.pop("found", False):
            i["step"] = place
            place += 1
    return {"rule": rule, "title": title, "formula": formula, "inputs": inputs, "result": f"{result}",
            "estimated": False, "steps": steps} | more


def found(name, of, **more):
    return {"name": name, "value": of["result"], "unit": "strokes", "of": of, "found": True} | more


def explanation(played, day):
    known = handicap(played)
    entry = next((h for h in reversed(known["history"]) if not day or h["playedOn"] <= day), None)
    if not entry:
        return {"day": None, "index": None, "explanation": None}
    inputs = [{"name": "used", "value": str(len(entry["counting"]))}, {"name": "adjustment", "value": "0.0"}]
    for place in range(entry["from"], min(entry["from"] + 20, len(known["scores"]))):
        s = known["scores"][place]
        if s["playedOn"] > entry["playedOn"]:
            break
        values = [{"name": "slope", "value": str(s["slope"])}, {"name": "adjustedGross", "value": str(s["adjustedGross"])},
                  {"name": "courseRating", "value": f"{s['courseRating']:.1f}"}, {"name": "pcc", "value": str(s["pcc"])}]
        if s["holes"] == 18:
            of = step("5.1a", "Differential of eighteen holes", "round1(113 / slope * (adjustedGross - courseRating - pcc))",
                      values, s["differential"])
        else:
            half = step("5.1b", "The nine holes that were played",
                        "113 / slope * (adjustedGross - courseRating - 0.5 * pcc)", values, "8.3186", exact="940/113")
            rest = step("5.1b", "Expected on nine holes", "0.52 * index + 1.2",
                        [{"name": "index", "label": "of that morning", "value": f"{s['index'] or 20}"}], "9.988",
                        estimated=True, note="The official function is not public; this one fits every published value.")
            of = step("5.1b", "Differential of nine holes", "round1(played + expected)",
                      [found("played", half), found("expected", rest)], s["differential"])
        label = f"{s['playedOn']}: {s['adjustedGross']} over {s['holes']} holes"
        inputs.append(found("differential", of, label=label, counts=place in entry["counting"]))
    average = step("5.2b", f"Average of the lowest {len(entry['counting'])} differentials",
                   "round1(sumOfLowest(used, differential) / used) + adjustment", inputs, entry["average"])
    capped = step("5.8", "Soft and hard cap", "average", [found("average", average)], entry["average"],
                  note="There is no low index before 20 scores, so nothing is capped.")
    top = step("5.3", f"Estimated handicap index (WHS rules) after {entry['playedOn']}", "min(highest, capped)",
               [{"name": "highest", "value": "54.0"}, found("capped", capped)], entry["index"])
    return {"day": entry["playedOn"], "index": entry["index"], "explanation": top}


def what_if(played, asked):
    known = handicap(played)
    some = [p for p in played if p[0]["course"]["id"] == asked.get("course") and p[2]["id"] == asked.get("tee")] or played
    answer = {"index": known["index"], "lowIndex": known["lowIndex"], "played": None, "score": None, "target": None}
    if not some or known["index"] is None:
        return answer
    r, _, t = some[-1]
    holes, values = len(t["holes"]), [s["differential"] for s in known["scores"]]
    answer["played"] = {"course": course_of(r), "tee": tee_of(t), "courseRating": t["courseRating"], "slope": t["slope"],
                        "par": t["par"], "holes": holes, "pcc": 0}

    def after(gross):
        value = differential(gross, t, holes, 0, known["index"])
        index, _, counting = revision(values + [value])
        return {"adjustedGross": gross, "differential": value, "index": tenth(index),
                "change": tenth(index - known["index"]), "counts": len(values) in counting}

    if "gross" in asked:
        answer["score"] = after(int(asked["gross"]))
    if "target" in asked:
        target = float(asked["target"])
        worst, best = 150, holes
        fit = next((after(g) for g in range(worst, best - 1, -1) if after(g)["index"] <= target), None)
        outcome = "outOfReach" if fit is None else "any" if fit["adjustedGross"] == worst else "atMost"
        one = fit or after(best)
        answer["target"] = {"target": target, "outcome": outcome, "index": one["index"],
                            "adjustedGross": one["adjustedGross"] if outcome == "atMost" else None,
                            "differential": one["differential"] if outcome == "atMost" else None}
    return answer


def figure(unit, total, count, of, kind="holes", entered=None):
    factor = {"percent": 100, "perEighteen": 18}.get(unit, 1)
    value = round(factor * total / count, 2 if unit == "perHole" else 1) if count else None
    return {"unit": unit, "value": value, "sum": total, "count": count,
            "coverage": {"entered": count if entered is None else entered, "of": of, "unit": kind},
            "smallSample": count < (5 if unit == "perRound" else 30)}


def statistics(played, asked, recent):
    some = [p for p in played if asked.get("course") in (None, p[0]["course"]["id"])
            and asked.get("holes") in (None, str(len(p[2]["holes"])))]
    some = some[-int(asked["last"]):] if "last" in asked else some
    holes = [(h, next(x for x in t["holes"] if x["number"] == h["hole"]), r) for r, c, t in some for h in c["holes"]]
    par = lambda n: [h["strokes"] for h, x, _ in holes if x["par"] == n]
    putted = [(h, x) for h, x, _ in holes if "putts" in h]
    drives = [h["fairway"] for h, x, _ in holes if "fairway" in h]
    driven = sum(x["par"] > 3 for _, x, _ in holes)
    gir = [(h, x) for h, x in putted if h["strokes"] - h["putts"] <= x["par"] - 2]
    missed = [(h, x) for h, x in putted if (h, x) not in gir]
    saved = sum(h["strokes"] <= x["par"] for h, x in missed)
    sand = [(h, x) for h, x, _ in holes if h.get("greensideBunker")]
    pen = [h["penalties"] for h, _, _ in holes if "penalties" in h]
    n = len(holes)
    share = lambda hits, tries, of, entered=None: figure("percent", hits, tries, of, entered=entered)
    counts = dict.fromkeys(["eagleOrBetter", "birdie", "par", "bogey", "doubleBogey", "worse"], 0)
    for h, x, _ in holes:
        counts[list(counts)[max(0, min(5, h["strokes"] - x["par"] + 2))]] += 1

    def scores(length):
        of = [p for p in some if len(p[2]["holes"]) == length]
        return {"rounds": len(of), "score": figure("perRound", sum(c["totals"]["total"] for _, c, _ in of), len(of), len(of), "rounds"),
                "toPar": figure("perRound", sum(c["totals"]["toPar"] for _, c, _ in of), len(of), len(of), "rounds"),
                "recent": recent(of)}

    full = [p for p in some if len(p[2]["holes"]) == 18]
    nine = lambda key: figure("perRound", sum(c["totals"][key] - sum(
        x["par"] for x in t["holes"] if (x["number"] <= 9) == (key == "out")) for _, c, t in full), len(full), len(full), "rounds")
    own = {
        "rounds": len(some), "eighteen": scores(18), "nine": scores(9),
        "pars": {k: figure("perHole", sum(par(p)), len(par(p)), len(par(p)))
                 for k, p in (("three", 3), ("four", 4), ("five", 5), ("six", 6))},
        "distribution": {"holes": n} | counts,
        "driving": {k: share(drives.count(k), len(drives), driven) for k in ("hit", "left", "right", "short", "long")},
        "greens": {"inRegulation": share(len(gir), len(putted), n)},
        "putting": {"perRound": figure("perEighteen", sum(h["putts"] for h, _ in putted), len(putted), n),
                    "perGreen": figure("perHole", sum(h["putts"] for h, _ in gir), len(gir), n, entered=len(putted)),
                    "onePutts": share(sum(h["putts"] == 1 for h, _ in putted), len(putted), n),
                    "threePutts": share(sum(h["putts"] > 2 for h, _ in putted), len(putted), n)},
        "saves": {"scrambling": share(saved, len(missed), n, len(putted)), "parSaves": share(saved, len(missed), n, len(putted)),
                  "sand": share(sum(h["strokes"] <= x["par"] for h, x in sand), len(sand), n, len(putted))},
        "penalties": figure("perEighteen", sum(pen), len(pen), n), "bounceBack": share(counts["birdie"] // 4, counts["bogey"], n),
        "nines": {"front": nine("out"), "back": nine("in")}, "courses": courses(some),
        "strokesGained": [gained(name, less, n, len(putted)) for name, less in (("tour", -9.4), ("scratch", -6.1), ("ninety", 4.7))]}
    compare = int(asked.get("compare", 10))
    rows = [("par3", own["pars"]["three"], 3.6), ("par4", own["pars"]["four"], 4.67), ("fairways", own["driving"]["hit"], 50.0),
            ("greens", own["greens"]["inRegulation"], 35.0), ("threePutts", own["putting"]["threePutts"], 8.0)]
    rows = [{"figure": f, "own": o, "benchmark": {"value": v, "basis": "published" if i % 2 else "interpolated"},
             "difference": None if o["value"] is None else round(o["value"] - v, 2)} for i, (f, o, v) in enumerate(rows)]
    leak = lambda kind, strokes, text: {"kind": kind, "strokes": strokes, "smallSample": n < 30,
                                        "arithmetic": f"{text} = {strokes} strokes per 18 holes"}
    skills = [leak("doubles", 1.37, "18 x 41/216 - 2.9"), leak("threePutts", 0.84, "18 x (23/180 - 8.0/100)"),
              leak("penalties", 0.42, "18 x 5/216"), leak("birdies", -0.31, "0.7 - 18 x 12/216")] if n else []
    asked_for = {"last": int(asked["last"]) if "last" in asked else None, "course": asked.get("course"),
                 "holes": int(asked["holes"]) if "holes" in asked else None, "compare": compare}
    return {"filter": asked_for, "statistics": own, "comparison": {"handicap": compare, "rows": rows},
            "leaks": {"handicap": compare, "biggest": skills[0] if skills else None, "skills": skills,
                      "pars": [leak("par4", 0.95, "18 x 120/216 x (587/120 - 4.67)")] if n else []}}


def gained(name, less, holes, putted):
    part = lambda share, basis, count: {"value": round(share * less, 2) if count else None, "basis": basis,
                                        "coverage": {"entered": count, "of": holes, "unit": "holes"}, "smallSample": count < 30}
    return {"baseline": name, "total": part(1, "estimated", holes), "putting": part(0.3, "measured", putted),
            "teeToGreen": part(0.7, "estimated", putted), "extrapolatedPutts": 0}


def courses(some):
    found = {}
    for r, c, t in some:
        entry = found.setdefault(r["course"]["id"], {"course": course_of(r) | {"revision": r["course"]["revision"]}, "rounds": 0, "all": {}})
        entry["rounds"] += 1
        for h in c["holes"]:
            par = next(x["par"] for x in t["holes"] if x["number"] == h["hole"])
            entry["all"].setdefault(h["hole"], []).append((h["strokes"], h["strokes"] - par))
    for entry in found.values():
        every = entry.pop("all")
        entry["holes"] = [{"number": number, "strokes": figure("perHole", sum(s for s, _ in x), len(x), len(x)),
                           "toPar": figure("perHole", sum(p for _, p in x), len(x), len(x))} for number, x in sorted(every.items())]
        entry["hardest"] = max(entry["holes"], key=lambda hole: hole["toPar"]["value"])["number"]
    return list(found.values())


def achievements(played):
    held, withdrawn = [], []

    def earn(badge, title, r, reason):
        held[:] = [b for b in held if b["badge"] != badge]
        held.append({"badge": badge, "title": title, "roundId": r["id"], "playedOn": r["playedOn"], "reason": reason})

    for place, (r, c, t) in enumerate(played):
        for h in c["holes"]:
            par = next(x["par"] for x in t["holes"] if x["number"] == h["hole"])
            for over, badge, title in ((0, "first-par", "First par"), (-1, "first-birdie", "First birdie")):
                if h["strokes"] - par == over and not any(b["badge"] == badge for b in held):
                    earn(badge, title, r, f"{h['strokes']} on hole {h['hole']}, a par {par}")
        if c["totals"]["total"] < 90 and len(t["holes"]) == 18 and t["par"] > 63:
            earn("broke-90", "Broke 90", r, f"{c['totals']['total']} (+{c['totals']['toPar']})")
        best = f"course-best-{len(t['holes'])}-{r['course']['id']}"
        if not any(b["badge"] == best for b in held):
            earn(best, f"Course best over {len(t['holes'])} holes", r, f"{c['totals']['total']}, before it +20")
        if place == 9:
            earn("rounds-10", "10 rounds", r, "Round 10")
    if len(played) > 10:
        r = played[2][0]
        withdrawn.append({"badge": "turkey", "title": "Turkey: three birdies in a row", "roundId": r["id"],
                          "playedOn": r["playedOn"], "reason": "Holes 3, 4 and 5", "withdrawnAt": f"{played[-1][0]['playedOn']}T18:20:00.000Z",
                          "because": f"The round of {r['playedOn']} was corrected: hole 4 is 5 now, not 3."})
    names = {"first-par": "First par", "first-birdie": "First birdie", "first-eagle": "First eagle", "first-ace": "First hole in one",
             "broke-80": "Broke 80", "bogey-free-nine": "Bogey-free nine", "no-three-putts": "No three-putts", "rounds-50": "50 rounds"}
    missing = [{"badge": b, "title": t} for b, t in names.items() if not any(h["badge"] == b for h in held)]
    return {"held": held, "withdrawn": withdrawn, "open": missing}
