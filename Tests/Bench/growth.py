"""Whether a write and an uncached summary stay as fast when the club has ten years of rounds."""

import hashlib
import pathlib
import secrets
import time

from eventually import drained
from golf_api import Api
from open_loop import open_loop
from table import Row, median

PART = "growth"
HERE = pathlib.Path(__file__).resolve().parent
SMALL, LARGE = 10_000, 10_000_000
HOLES = 18
RATE = 500
# Summaries read in a turn, each of another round.
READS = 500


def grow(bench, rounds, mark):
    instance = bench.instance
    instance.run("sql-file", str(HERE / "growth.sql"), f"round={bench.players.all[0][1]['id']}", f"rounds={rounds}",
                 f"mark={mark}", timeout=3_600)
    # As autovacuum would have done long before.
    instance.run("sql", "vacuum analyze", timeout=3_600)
    instance.run("sql", "checkpoint", timeout=600)


def rounds_to_read(bench):
    """Some finished rounds that have not been read, with a session of each one's owner."""
    rows = bench.instance.sql(
        f"select id || ' ' || owner_id from golf.rounds where status = 'finished' order by random() limit {READS}")
    pairs, values = [], []
    for row in rows:
        round_id, owner = row.split()
        token = secrets.token_hex(32)
        digest = hashlib.blake2b(token.encode(), digest_size=32).hexdigest()
        values.append(f"('\\x{digest}', '{owner}', now(), now(), now() + interval '1 day', now() + interval '1 day')")
        pairs.append((round_id, token))
    bench.instance.sql(
        "insert into golf.sessions (token_hash, player_id, created_at, last_seen_at, idle_expires_at, expires_at) values "
        + ", ".join(values))
    return pairs


def summary_latencies(bench):
    api, latencies = Api(bench.round_url), []
    # The small record has hardly more rounds than are read: the previous turn has left them in the cache.
    bench.instance.run("redis", "DEL", "golf:cache:generation")
    for round_id, token in rounds_to_read(bench):
        api.cookie = f"golf_session={token}"
        # The session is looked up by this request, so that only the summary is timed.
        assert api.send("GET", "/api/me").status == 200
        begin = time.perf_counter()
        answer = api.send("GET", f"/api/rounds/{round_id}")
        latencies.append((time.perf_counter() - begin) * 1_000)
        assert answer.status == 200, answer.body
    latencies.sort()
    return latencies[int(len(latencies) * 0.99)]


def measure(bench, name):
    writes, reads = [], []
    for turn in bench.turns(f"{PART}, {name}"):
        writes.append(open_loop(bench.round_url, bench.players.holes, RATE, bench.seconds)["p99"])
        drained(bench.instance)
        reads.append(summary_latencies(bench))
        bench.say(f"turn {turn}: p99 of a write {writes[-1]:.1f} ms, of an uncached summary {reads[-1]:.1f} ms")
    return median(writes), median(reads)


def count(bench):
    return int(bench.instance.sql("select count(*) from golf.hole_scores")[0])


def run(bench):
    assert bench.players
    bench.say(f"{SMALL:,} hole scores")
    grow(bench, SMALL // HOLES, "small")
    small = measure(bench, "small")
    bench.say(f"{LARGE:,} hole scores: some minutes")
    grow(bench, (LARGE - count(bench)) // HOLES + 1, "large")
    bench.say(f"there are {count(bench):,}")
    large = measure(bench, "large")
    return [
        Row(PART, f"p99 of a write, {LARGE:,} hole scores against {SMALL:,}", large[0] / small[0], 1.5, 1.2, higher=False,
            figures=f"{large[0]:.1f} ms : {small[0]:.1f} ms"),
        Row(PART, "p99 of an uncached summary, the same", large[1] / small[1], 1.5, 1.2, higher=False,
            figures=f"{large[1]:.1f} ms : {small[1]:.1f} ms"),
    ]
