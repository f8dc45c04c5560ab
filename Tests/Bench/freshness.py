"""Measures the time from a score's acknowledgement until the views show it: the card's ledger in Redis has its sequence.

Scores are sent in an open loop; each answer names the card and its new sequence, which rises by one with each event. A
watcher polls the ledgers in Redis continuously.
"""

import json
import re
import threading
import time

import resp
from eventually import drained, eventually
from instance import NO_KAFKA, Instance, has_kafka
from open_loop import open_loop
from players import Players
from table import Row, median

PART = "freshness"
RATE = 500
# Few enough that the watcher checks each of them every few milliseconds.
PLAYERS = 16
CARD = re.compile(rb"^PUT /api/rounds/[^/]+/cards/([^/]+)/")


class Watcher(threading.Thread):
    """Records when it first saw each of a card's sequences in the card's ledger."""

    def __init__(self, instance, ledgers):
        super().__init__(daemon=True)
        self.redis = resp.Redis(instance)
        self.ledgers = ledgers
        self.seen = {}
        self.stopping = threading.Event()

    def run(self):
        last = {card: 0 for card, _ in self.ledgers}
        commands = [("HGET", key, card) for card, key in self.ledgers]
        while not self.stopping.is_set():
            values = self.redis.pipeline(commands)
            now = time.perf_counter()
            for (card, _), value in zip(self.ledgers, values):
                found = re.search(rb'"sequence":(\d+)', value or b"")
                sequence = int(found[1]) if found else 0
                for number in range(last[card] + 1, sequence + 1):
                    self.seen[card, number] = now
                last[card] = max(last[card], sequence)
            time.sleep(0.001)


def lag(bench, instance, players):
    """The 99th percentile of the milliseconds from the answer to the view, at RATE scores a second."""
    epoch = eventually("the views exist", lambda: resp.Redis(instance).pipeline([("GET", "golf:views:current")])[0])
    prefix = epoch.decode().split("/")[0]
    ledgers = [
        (card["id"], ledger_key(instance, card["player"]["id"], prefix))
        for _, played in players.all for card in played["cards"]
    ]
    watcher = Watcher(instance, ledgers)
    acknowledged = {}

    def answered(request, answer, now):
        card = CARD.match(request)[1].decode()
        acknowledged[card, json.loads(answer.partition(b"\r\n\r\n")[2])["sequence"]] = now
    watcher.start()
    round_url = f"http://127.0.0.1:{instance.setting('ROUND_PORT')}"
    open_loop(round_url, players.holes, RATE, bench.seconds, answered)
    eventually("every score is in the views", lambda: all(each in watcher.seen for each in acknowledged), 30)
    watcher.stopping.set()
    watcher.join()
    lags = sorted(max(0.0, (watcher.seen[each] - now) * 1_000) for each, now in acknowledged.items())
    return lags[int(len(lags) * 0.99)]


def ledger_key(instance, player, epoch):
    return f"golf:views:{epoch}:{{{player}}}:ledger"


def run(bench):
    rows = []
    for name, event_log in (("embedded", "postgres"), ("Kafka", "kafka")):
        if event_log == "kafka" and not has_kafka():
            bench.note(f"freshness with Kafka skipped: {NO_KAFKA}")
            continue
        instance = bench.instance if event_log == "postgres" else Instance("bench-kafka", event_log).up()
        try:
            players = Players(instance.url, bench.folder / f"freshness-{event_log}", PLAYERS)
            drained(instance)
            lags = []
            for turn in bench.turns(f"{PART}, {name}"):
                lags.append(lag(bench, instance, players))
                bench.say(f"turn {turn}: p99 {lags[-1]:.0f} ms")
        finally:
            if instance is not bench.instance:
                instance.reset()
        rows.append(Row(PART, f"score acknowledged until its view shows it, p99 at {RATE} scores/s, {name}", median(lags),
                        100, 50, "ms", False))
    return rows
