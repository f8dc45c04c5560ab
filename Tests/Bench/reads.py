"""Signed-in reads of cached summaries, compared with Redis's own limit and with nginx serving the same bytes from a file."""

import statistics

import tools
from processes import Meter
from table import Row, median

PART = "reads"


def run(bench):
    # Each once, which fills the cache; the comparison uses values of their size.
    bodies = []
    for api, played in bench.players.all:
        answer = api.send("GET", f"/api/rounds/{played['id']}")
        assert answer.status == 200, answer.body
        bodies.append(int(answer.headers["Content-Length"]))
        api.close()
    size = int(statistics.mean(bodies))
    turns = {"http": [], "redis": [], "nginx": []}
    costs = []
    with tools.static_nginx(b"x" * size) as nginx:
        for turn in bench.turns(PART):
            with Meter(bench.instance) as meter:
                turns["http"].append(
                    tools.wrk(bench.round_url, "reads.lua", bench.seconds, targets=bench.players.rounds)["rate"])
            costs.append(meter.microseconds_each(turns["http"][-1] * bench.seconds))
            turns["redis"].append(tools.redis_get(bench.instance, size, bench.seconds))
            turns["nginx"].append(tools.wrk(nginx, "reads.lua", bench.seconds)["rate"])
            bench.say(f"turn {turn}: {turns['http'][-1]:,.0f} summaries/s, Redis {turns['redis'][-1]:,.0f}, "
                      f"nginx {turns['nginx'][-1]:,.0f}")
    cost = {part: median([each.get(part, 0) for each in costs]) for part in ("round-service", "redis")}
    bench.note(f"processor time a cached read of {size:,} bytes: " + ", ".join(
        f"{part} {microseconds:.0f} us" for part, microseconds in cost.items()))

    def ratio(other):
        return median([ours / theirs for ours, theirs in zip(turns["http"], turns[other])])
    return [
        Row(PART, "signed-in cached summaries/s against redis-benchmark, same size", ratio("redis"), 0.6, 0.8,
            figures=f"{median(turns['http']):,.0f} : {median(turns['redis']):,.0f}"),
        Row(PART, "the same against nginx, same bytes from a file", ratio("nginx"), 0.6, 0.9,
            figures=f"{median(turns['http']):,.0f} : {median(turns['nginx']):,.0f}"),
    ]
