"""Scores over HTTP, compared with pgbench doing the same to a copy of the record with the same durability."""

import tools
from eventually import drained
from open_loop import open_loop
from processes import Meter
from table import Row, median

PART = "writes"
RATE = 1_000


def copy_record(bench):
    """A copy of the record, which no service reads or writes; returns the number of its cards."""
    services = ("round-service", "analytics-service")
    for part in services:
        bench.instance.part("stop", part)
    cards = int(bench.instance.run("pgbench", "--copy").stdout.split()[-1])
    for part in services:
        bench.instance.part("start", part)
    return cards


def run(bench):
    # Their cards are in the copy.
    holes = bench.players.holes
    cards = copy_record(bench)
    turns = {"http": [], "one": [], "separate": []}
    costs = []
    for turn in bench.turns(PART):
        with Meter(bench.instance) as meter:
            http = tools.wrk(bench.round_url, "scores.lua", bench.seconds, targets=holes)
        costs.append(meter.microseconds_each(http["rate"] * bench.seconds))
        turns["http"].append(http)
        # Pending events are delivered first, so that the relay's work does not affect pgbench.
        drained(bench.instance, limit=180)
        turns["one"].append(tools.pgbench(bench.instance, "score.sql", bench.seconds, cards))
        turns["separate"].append(tools.pgbench(bench.instance, "score_separate.sql", bench.seconds, cards))
        bench.say(f"turn {turn}: {http['rate']:,.0f} scores/s over HTTP (p99 {http['p99']:.0f} ms), pgbench "
                  f"{turns['one'][-1]:,.0f} in one statement, {turns['separate'][-1]:,.0f} in separate ones")
    rate = median([each["rate"] for each in turns["http"]])
    ratios = {
        name: median([http["rate"] / other for http, other in zip(turns["http"], turns[name])])
        for name in ("one", "separate")
    }
    cost = {part: median([each.get(part, 0) for each in costs]) for part in costs[0]}
    bench.note("processor time a score, relay and projections included: " + ", ".join(
        f"{part} {microseconds:.0f} us" for part, microseconds in cost.items()))
    p99 = median([each["p99"] for each in turns["http"]])
    paced = [open_loop(bench.round_url, holes, RATE, bench.seconds) for _ in bench.turns("open loop")]
    return [
        Row(PART, "committed scores/s over HTTP against pgbench, one statement a score", ratios["one"], 1.2, 2.0,
            figures=f"{rate:,.0f} : {median(turns['one']):,.0f}"),
        Row(PART, "the same against pgbench, separate statements", ratios["separate"], 2.3, 3.5,
            figures=f"{rate:,.0f} : {median(turns['separate']):,.0f}"),
        Row(PART, "p99 of these writes at the full rate", p99, 30, 20, "ms", False,
            f"p50 {median([each['p50'] for each in turns['http']]):.1f} ms"),
        Row(PART, f"p99 in an open loop of {RATE:,} scores/s", median([each["p99"] for each in paced]), 15, 8, "ms", False,
            f"p50 {median([each['p50'] for each in paced]):.1f} ms"),
    ]
