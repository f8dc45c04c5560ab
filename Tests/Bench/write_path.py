#!/usr/bin/env python3
"""The write path beside pgbench: scores a second over HTTP, and the same work by pgbench in a statement a score.

Both write to the same PostgreSQL with the same durability, turn by turn, so that what else the machine does falls on
both; pgbench to a copy of the record. wrk asks the round service's own port, and the relay delivers what is written
meanwhile, as it would.
"""

import os
import pathlib
import re
import subprocess
import sys
import urllib.request
from concurrent.futures import ThreadPoolExecutor

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "SystemTests"))
from eventually import drained  # noqa: E402
from instance import ROOT, Instance  # noqa: E402
from scorers import pars, sign_up, start_round  # noqa: E402

PLAYERS, TURNS, SECONDS, CONNECTIONS, CLIENTS = 64, 3, 6, 128, 32


def targets(instance):
    """Every hole of two cards of each of many players, as lines for wrk."""
    def of_player(_):
        api = sign_up(instance.url, "Bench")
        course = next(course for course in api.courses() if course["holeCount"] == 18)
        played = start_round(api, course, guests=1)
        return [
            f"/api/rounds/{played['id']}/cards/{card['id']}/holes/{hole}\t{api.cookie}"
            for card in played["cards"] for hole in pars(played, card)
        ]
    with ThreadPoolExecutor(4) as pool:
        columns = list(pool.map(of_player, range(PLAYERS)))
    # A hole of every card, then the next one: neighbours in time are different cards.
    return [line for holes in zip(*columns) for line in holes]


def batches(instance):
    """How many batches of scores there were, and how many scores in them."""
    with urllib.request.urlopen(instance.health_url("round-service") + "/metrics") as answer:
        text = answer.read().decode()
    return [float(re.search(rf"(?m)^golf_score_batch_size_{name} (\S+)", text)[1]) for name in ("count", "sum")]


def over_http(instance, file):
    before = batches(instance)
    output = subprocess.run(
        ["wrk", "-t2", f"-c{CONNECTIONS}", f"-d{SECONDS}s", "-s", HERE / "scores.lua",
         f"http://127.0.0.1:{instance.setting('ROUND_PORT')}"],
        env={**os.environ, "GOLF_BENCH_TARGETS": str(file)}, check=True, capture_output=True, text=True,
    ).stdout
    result = re.search(r"RESULT rate=(\S+) p50=(\S+) p99=(\S+) bad=(\d+)", output)
    count, total = (after - earlier for after, earlier in zip(batches(instance), before))
    return {
        "scores/s": result[1], "p50 ms": result[2], "p99 ms": result[3], "not 200": result[4],
        "mean batch": f"{total / count:.1f}",
    }


def copy_for_pgbench(instance):
    """A copy of the record, which no service reads or writes; gives how many cards are in it."""
    services = ("round-service", "analytics-service")
    for part in services:
        instance.part("stop", part)
    cards = int(instance.run("pgbench", "--copy").stdout.split()[-1])
    for part in services:
        instance.part("start", part)
    return cards


def by_pgbench(instance, cards):
    output = instance.run(
        "pgbench", "-n", "-M", "prepared", "-c", str(CLIENTS), "-j", "2", "-T", str(SECONDS), "-D", f"cards={cards}",
        "-f", str(HERE / "score.sql"),
    ).stdout
    latency = re.search(r"latency average = (\S+) ms", output)[1]
    return {"scores/s": re.search(r"tps = (\d+)", output)[1], "mean ms": latency}


def main():
    instance = Instance("bench").up()
    file = ROOT / ".test" / "bench-targets"
    file.write_text("\n".join(targets(instance)) + "\n")
    cards = copy_for_pgbench(instance)
    print(f"{CONNECTIONS} connections over HTTP, {CLIENTS} pgbench clients, {cards} cards, {SECONDS} s a turn")
    for turn in range(1, TURNS + 1):
        print(f"turn {turn}  HTTP     {over_http(instance, file)}", flush=True)
        # What was written is delivered first, so that the relay's work does not fall on pgbench.
        drained(instance, limit=180)
        print(f"        pgbench  {by_pgbench(instance, cards)}", flush=True)
    instance.reset()


main()
